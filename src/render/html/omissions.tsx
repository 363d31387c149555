import type { Omission } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { isLesser } from "../claim-order.ts";
import { claimAnchor } from "./anchors.ts";
import { Foreign, Outlet, Section } from "./parts.tsx";
import type { View } from "./view.ts";
import { counted, omissionWords } from "./vocabulary.ts";

/** The order in which a reader wants them: what was cut, what was known, what could not be known. */
const order = ["cut-from-source", "known-before", "unknown", "after"] as const;
/** Omissions of one kind and article beyond these are folded; none is left out. */
const openOmissions = 5;

/** What others report and an article lacks, and whether it could have known. */
export function Omissions({ view }: { view: View }) {
  if (view.synopsis.omissions.length === 0) return null;
  const articles = view.documents.filter((it) => view.omissionsOf.has(it.id));
  return (
    <Section
      id="omissions"
      title="What each leaves out"
      lead="Statements of two or more origins that an article does not make. What was only reported after it appeared is no omission to blame it for, and stands last."
    >
      <div class="columns">
        {articles.map((document) => (
          <div class="group">
            <h3>
              <Outlet view={view} at={document.id} />
            </h3>
            <OfArticle view={view} omissions={view.omissionsOf.get(document.id) ?? []} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function OfArticle({ view, omissions }: { view: View; omissions: readonly Omission[] }) {
  const byWhen = groupBy(omissions, (it) => it.when);
  return (
    <>
      {order.map((when) => {
        const list = byWhen.get(when);
        if (!list) return null;
        const lesser = (it: Omission) => Number(isLesser(view.claimById.get(it.claimId)));
        const items = [...list]
          .sort((a, b) => lesser(a) - lesser(b))
          .map((it) => <OmissionView view={view} omission={it} />);
        const open = when === "after" ? 0 : openOmissions;
        return (
          <>
            <h4 class={`when when-${when}`}>{omissionWords[when]}</h4>
            {open > 0 ? <ul class="plain">{items.slice(0, open)}</ul> : null}
            {items.length > open ? (
              <details class="more">
                <summary>{counted(items.length - open, open > 0 ? "more statement" : "statement")}</summary>
                <ul class="plain">{items.slice(open)}</ul>
              </details>
            ) : null}
          </>
        );
      })}
    </>
  );
}

function OmissionView({ view, omission }: { view: View; omission: Omission }) {
  const claim = view.claimById.get(omission.claimId);
  if (!claim) return null;
  return (
    <li>
      <a class="words" href={`#${claimAnchor(claim.id)}`}>
        <span class="sign">{view.claimNumber.get(claim.id)}</span>{" "}
        <Foreign text={claim.text.quote} most={180} />
      </a>{" "}
      <span class="meta">{counted(omission.statedBy, "origin")}</span>
    </li>
  );
}
