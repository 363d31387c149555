import type { Change, DocumentSpan, Quotation, Rendering, Utterance } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { utteranceAnchor, wordsAnchor } from "./anchors.ts";
import { clip } from "./names.ts";
import { Foreign, Outlet, Outlets, Section, Tag } from "./parts.tsx";
import { quotationSpans } from "./quotation-spans.ts";
import { entityName, type View } from "./view.ts";
import { counted, driftWords } from "./vocabulary.ts";

/** More changed places than this make no comparison that a reader could follow. */
const mostChanges = 12;
/** Where more words than these were replaced, the marks alone tell it better than a list. */
const mostReplaced = 4;

/** What was said, and what became of it on the way. */
export function Quotations({ view }: { view: View }) {
  const { utterances } = view.synopsis;
  if (utterances.length === 0) return null;
  const shared = utterances.filter((it) => it.renderings.length > 1);
  const single = utterances.filter((it) => it.renderings.length === 1);
  return (
    <Section
      id="quotations"
      title="Quotations, and how they changed"
      lead={
        <>
          One block for each thing that was once said. The first rendering is the fullest; in the others{" "}
          <mark class="changed">other words</mark> are marked, and what is missing is named.
        </>
      }
    >
      {shared.map((utterance) => (
        <UtteranceView view={view} utterance={utterance} />
      ))}
      {single.length > 0 ? (
        <details class="more" open={shared.length === 0}>
          <summary>{counted(single.length, "quotation")} in one article only</summary>
          <ul class="plain columns">
            {single.map((utterance) => (
              <SingleQuotation view={view} utterance={utterance} />
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function SingleQuotation({ view, utterance }: { view: View; utterance: Utterance }) {
  const quotation = view.quotationById.get(utterance.reference);
  const first = quotation && quotationSpans(quotation)[0];
  if (!quotation || !first) return null;
  return (
    <li id={utteranceAnchor(utterance.id)}>
      <Speaker view={view} utterance={utterance} />{" "}
      <span class="words">
        <Contents view={view} quotation={quotation} changes={[]} />
      </span>{" "}
      <Outlet view={view} at={first} />
    </li>
  );
}

function Speaker({ view, utterance }: { view: View; utterance: Utterance }) {
  const name = entityName(view, utterance.speaker);
  return name ? (
    <b class="speaker">
      <bdi>{clip(name, 80)}</bdi>
    </b>
  ) : null;
}

function UtteranceView({ view, utterance }: { view: View; utterance: Utterance }) {
  const ordered = [
    ...utterance.renderings.filter((it) => it.quotationId === utterance.reference),
    ...utterance.renderings.filter((it) => it.quotationId !== utterance.reference),
  ];
  const alike = [...groupBy(ordered, (it) => likenessOf(view, it)).values()];
  return (
    <article class="utterance" id={utteranceAnchor(utterance.id)}>
      <h3>
        <Speaker view={view} utterance={utterance} />{" "}
        <span class="meta">{counted(utterance.renderings.length, "rendering")}</span>
      </h3>
      <ol class="renderings">
        {alike.map((renderings, at) => (
          <RenderingView view={view} renderings={renderings} reference={at === 0} />
        ))}
      </ol>
    </article>
  );
}

/** The same for renderings that have the same words and fared alike: they share a line. */
function likenessOf(view: View, { quotationId, drift }: Rendering): string {
  const quotation = view.quotationById.get(quotationId);
  if (!quotation) return quotationId;
  const words = quotationSpans(quotation).map((it) => textAt(view, it));
  return [quotation.kind, ...drift, ...words].join("\n");
}

function RenderingView(props: { view: View; renderings: readonly Rendering[]; reference: boolean }) {
  const { view, renderings, reference } = props;
  const quotations = renderings.flatMap((it) => view.quotationById.get(it.quotationId) ?? []);
  const [rendering] = renderings;
  const [quotation] = quotations;
  if (!rendering || !quotation) return null;
  const firsts = quotations.flatMap((it) => quotationSpans(it)[0] ?? []);
  const against = view.quotationById.get(rendering.against ?? "");
  return (
    <li class={reference ? "reference" : "rendering"}>
      <blockquote>
        <p>
          <Contents view={view} quotation={quotation} changes={rendering.changes} />
        </p>
      </blockquote>
      <div class="meta">
        <Outlets view={view} at={firsts} /> <span>{quotation.kind}</span>{" "}
        {rendering.drift.map((it) => (
          <>
            <Tag kind={it === "identical" ? "agree" : "drift"}>{driftWords[it]}</Tag>{" "}
          </>
        ))}
        {against && !reference ? (
          <span>
            against <Outlet view={view} at={quotationSpans(against)[0] ?? against.documentId} />
          </span>
        ) : null}
      </div>
      <Missing view={view} changes={rendering.changes} />
    </li>
  );
}

/** What the other wording has and this one lacks, and what stands for what. */
function Missing({ view, changes }: { view: View; changes: readonly Change[] }) {
  const gone = changes.filter((it) => it.there && it.kind !== "moved" && /\w/.test(textAt(view, it.there)));
  if (gone.length === 0) return null;
  const shown = gone.slice(0, mostChanges);
  const dropped = shown.filter((it) => !it.here);
  const replaced = shown.filter((it) => it.here);
  const told = replaced.length <= mostReplaced ? replaced : [];
  return (
    <div class="missing">
      {dropped.length > 0 ? (
        <p>
          <span class="meta">Left out: </span>
          {dropped.map((it, at) => (
            <>
              {at > 0 ? " · " : ""}
              <del>
                <Foreign text={worded(view, it.there)} most={300} />
              </del>
            </>
          ))}
        </p>
      ) : null}
      {told.length > 0 ? (
        <p>
          <span class="meta">Instead of: </span>
          {told.map((it, at) => (
            <>
              {at > 0 ? " · " : ""}
              <del>
                <Foreign text={worded(view, it.there)} most={200} />
              </del>{" "}
              → <Foreign text={worded(view, it.here)} most={200} />
            </>
          ))}
        </p>
      ) : null}
      {gone.length > mostChanges ? <p class="meta">and {gone.length - mostChanges} more changes</p> : null}
    </div>
  );
}

/** The changed words without the punctuation at their edges. */
function worded(view: View, span: DocumentSpan | undefined): string {
  return span
    ? textAt(view, span)
        .replace(/^[\s.,;:–—-]+/, "")
        .trimEnd()
    : "";
}

function textAt(view: View, { documentId, start, end }: DocumentSpan): string {
  return view.documentById.get(documentId)?.text.slice(start, end) ?? "";
}

/** The words of a quotation, its pieces joined by an ellipsis, with what differs from the other wording marked. */
function Contents(props: { view: View; quotation: Quotation; changes: readonly Change[] }) {
  const { view, quotation, changes } = props;
  const marked = changes.flatMap((it) => (it.here ? [it.here] : [])).sort((a, b) => a.start - b.start);
  return (
    <bdi dir="auto">
      {quotationSpans(quotation).map((span, at) => (
        <>
          {at > 0 ? " […] " : ""}
          <a class="words" href={`#${wordsAnchor(view, span)}`}>
            {piecesOf(view, span, marked).map(({ text, changed }) =>
              changed ? <mark class="changed">{text}</mark> : text,
            )}
          </a>
        </>
      ))}
    </bdi>
  );
}

interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

function piecesOf(view: View, span: DocumentSpan, marked: readonly DocumentSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let from = span.start;
  for (const { documentId, start, end } of marked) {
    if (documentId !== span.documentId || end <= from || start >= span.end) continue;
    const begin = Math.max(from, start);
    const stop = Math.min(end, span.end);
    if (begin > from)
      pieces.push({ text: textAt(view, { ...span, start: from, end: begin }), changed: false });
    pieces.push({ text: textAt(view, { ...span, start: begin, end: stop }), changed: true });
    from = stop;
  }
  if (from < span.end) pieces.push({ text: textAt(view, { ...span, start: from }), changed: false });
  return pieces;
}
