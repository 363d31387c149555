import type { Label } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { labelAnchor, wordsAnchor } from "./anchors.ts";
import { clip } from "./names.ts";
import { Foreign, Outlet, Section, Wide } from "./parts.tsx";
import { entityName, type View } from "./view.ts";
import { counted } from "./vocabulary.ts";

/** Actors beyond these are folded; none is left out. */
const openActors = 14;

interface Numbered {
  readonly label: Label;
  readonly at: number;
}

/** The words each article chose for whom: framing, never a score. */
export function Labels({ view }: { view: View }) {
  const { labels } = view.synopsis;
  if (labels.length === 0) return null;
  const actors = [
    ...groupBy(
      labels.map((label, at): Numbered => ({ label, at })),
      (it) => it.label.entityId,
    ),
  ].sort(([, a], [, b]) => loadedCount(b) - loadedCount(a) || b.length - a.length);
  return (
    <Section
      id="labels"
      title="What they call whom"
      lead={
        <>
          The words that articles chose for people, bodies and things. <b class="loaded">Loaded words</b>{" "}
          carry a judgement; words inside a quotation are their speaker’s.
        </>
      }
    >
      <Actors view={view} actors={actors.slice(0, openActors)} />
      {actors.length > openActors ? (
        <details class="more">
          <summary>{counted(actors.length - openActors, "more actor")}</summary>
          <Actors view={view} actors={actors.slice(openActors)} />
        </details>
      ) : null}
    </Section>
  );
}

function loadedCount(labels: readonly Numbered[]): number {
  return labels.filter((it) => it.label.loaded).length;
}

function Actors({
  view,
  actors,
}: {
  view: View;
  actors: readonly (readonly [string, readonly Numbered[]])[];
}) {
  return (
    <Wide label="Labels by actor and article">
      <table class="labels">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col">Called</th>
          </tr>
        </thead>
        <tbody>
          {actors.map(([entityId, labels]) => (
            <tr>
              <th scope="row">
                <bdi>{clip(entityName(view, entityId) ?? "?", 80)}</bdi>
              </th>
              <td>
                <ul>
                  {[...groupBy(labels, (it) => it.label.documentId)].map(([documentId, list]) => (
                    <OfArticle view={view} documentId={documentId} labels={list} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function OfArticle(props: { view: View; documentId: string; labels: readonly Numbered[] }) {
  const { view, documentId, labels } = props;
  const byWords = [...groupBy(labels, (it) => it.label.evidence.quote.toLowerCase()).values()];
  return (
    <li>
      <span class="meta">
        <Outlet view={view} at={documentId} />
        {": "}
      </span>
      {byWords.map((list, at) => (
        <>
          {at > 0 ? ", " : ""}
          <One view={view} labels={list} />
        </>
      ))}
    </li>
  );
}

function One({ view, labels }: { view: View; labels: readonly Numbered[] }) {
  const first = labels[0];
  if (!first) return null;
  const { label, at } = first;
  const speaker = label.voice === "outlet" ? undefined : entityName(view, label.voice);
  return (
    <span>
      {labels.slice(1).map((it) => (
        <span id={labelAnchor(it.at)} />
      ))}
      <a
        id={labelAnchor(at)}
        class={label.loaded ? "words loaded" : "words"}
        href={`#${wordsAnchor(view, label.evidence)}`}
      >
        <Foreign text={label.evidence.quote} most={120} />
      </a>
      {label.loaded ? <span class="unseen"> (loaded)</span> : null}
      {labels.length > 1 ? <span class="meta"> ×{labels.length}</span> : null}
      {speaker ? (
        <span class="meta">
          {" "}
          in the words of <bdi>{clip(speaker, 60)}</bdi>
        </span>
      ) : null}
    </span>
  );
}
