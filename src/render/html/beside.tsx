import type { Claim, ClaimMention, SynopsisDocument } from "../../model/index.ts";
import { claimAnchor, wordsAnchor } from "./anchors.ts";
import { Overlap } from "./overlap.tsx";
import { Foreign, Section } from "./parts.tsx";
import { nameOf, type View } from "./view.ts";
import { counted } from "./vocabulary.ts";

/** With more articles the tables of all pairs would outgrow the page; the script then sets any two side by side. */
const mostArticles = 8;

interface Shared {
  readonly claim: Claim;
  readonly left: ClaimMention;
  readonly right: ClaimMention;
}

/** Any two articles, statement by statement: as tables that need no script, and as a reader with two panes where scripts run. */
export function Beside({ view }: { view: View }) {
  const { documents } = view;
  if (documents.length < 2) return null;
  const pairs =
    documents.length > mostArticles
      ? []
      : documents.flatMap((left, at) => documents.slice(at + 1).map((right) => ({ left, right })));
  return (
    <Section
      id="beside"
      title="Side by side"
      lead="Two articles next to each other, joined where they make the same statement."
    >
      <Overlap view={view} />
      <div id="panes" hidden />
      {pairs.length === 0 ? (
        <p class="unscripted none">
          With more than {mostArticles} articles this part needs scripts; the passages under “Who derives from
          whom” do not.
        </p>
      ) : null}
      <div class="unscripted columns">
        {pairs.map(({ left, right }) => (
          <Pair view={view} left={left} right={right} />
        ))}
      </div>
    </Section>
  );
}

function Pair({ view, left, right }: { view: View; left: SynopsisDocument; right: SynopsisDocument }) {
  const shared = sharedStatements(view, left.id, right.id);
  const names = (
    <>
      <bdi>{nameOf(view, left.id)}</bdi> and <bdi>{nameOf(view, right.id)}</bdi>
    </>
  );
  if (shared.length === 0)
    return (
      <p class="pair">
        {names} <span class="meta">no statement in both</span>
      </p>
    );
  return (
    <details class="pair">
      <summary>
        {names} <span class="meta">{counted(shared.length, "statement")} in both</span>
      </summary>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">
              <bdi>{nameOf(view, left.id)}</bdi>
            </th>
            <th scope="col">
              <bdi>{nameOf(view, right.id)}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {shared.map((it) => (
            <SharedRow view={view} shared={it} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function SharedRow({ view, shared }: { view: View; shared: Shared }) {
  const { claim, left, right } = shared;
  return (
    <tr class={`row-${claim.status}`}>
      <td>
        <a
          class="sign"
          href={`#${claimAnchor(claim.id)}`}
          aria-label={`Statement ${view.claimNumber.get(claim.id)}`}
        >
          {view.claimNumber.get(claim.id)}
        </a>{" "}
        <a class="words" href={`#${wordsAnchor(view, left)}`}>
          <Foreign text={left.quote} />
        </a>
      </td>
      <td>
        <a class="words" href={`#${wordsAnchor(view, right)}`}>
          <Foreign text={right.quote} />
        </a>
      </td>
    </tr>
  );
}

function sharedStatements(view: View, left: string, right: string): Shared[] {
  return view.synopsis.claims
    .flatMap((claim) => {
      const ofLeft = claim.mentions.find((it) => it.documentId === left);
      const ofRight = claim.mentions.find((it) => it.documentId === right);
      return ofLeft && ofRight ? [{ claim, left: ofLeft, right: ofRight }] : [];
    })
    .sort((a, b) => a.left.start - b.left.start);
}
