import type { Claim, ClaimMention } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { isAside } from "../claim-order.ts";
import { claimAnchor, numberAnchor } from "./anchors.ts";
import { Foreign, Outlet, Outlets, Section, Tag } from "./parts.tsx";
import { entityName, type View } from "./view.ts";
import { counted, natureWords, subjectWords } from "./vocabulary.ts";

type Dispute = Claim["disputes"][number];

/** So many statements stand open; the rest is folded, none is left out. */
const openStatements = 24;
/** And of one article's own. */
const openOfOne = 6;

/** What articles of at least two origins say and none contradicts. */
export function Agreed({ view }: { view: View }) {
  return (
    <Section
      id="agreed"
      title="Agreed"
      lead="Told by articles of at least two origins, and contradicted by none. The origins are what counts: ten reprints of one agency are one."
    >
      <Statements view={view} claims={view.agreed} none="No statement is told by two origins." />
    </Section>
  );
}

/** Where articles contradict each other; both sides in their own words, without a verdict. */
export function Disputed({ view }: { view: View }) {
  return (
    <Section
      id="disputed"
      title="Disputed"
      lead="Here the accounts contradict each other. Both sides stand in their own words; nothing here says who is right."
    >
      <Statements view={view} claims={view.contended} none="No two accounts contradict each other." />
      <Sides view={view} claims={view.disputed.filter((it) => it.disputes.length === 0)} />
    </Section>
  );
}

/** Disputed statements that only stand on a side of another's dispute, folded. */
function Sides({ view, claims }: { view: View; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <details class="more">
      <summary>{counted(claims.length, "more statement")} on a side of one of these</summary>
      <ol class="statements">
        {claims.map((claim) => (
          <Statement view={view} claim={claim} />
        ))}
      </ol>
    </details>
  );
}

/** What a single origin tells, article by article. */
export function OnlyOne({ view }: { view: View }) {
  const groups = [...groupBy(view.single, (it) => it.text.documentId)].sort(
    ([a], [b]) => (view.numberOf.get(a) ?? 0) - (view.numberOf.get(b) ?? 0),
  );
  return (
    <Section
      id="single"
      title="Only one"
      lead="Told by one origin alone, however many articles repeat it. Nobody else confirms it, nobody contradicts it."
    >
      {groups.length === 0 ? <p class="none">Every statement is told by more than one origin.</p> : null}
      <div class="columns">
        {groups.map(([documentId, claims]) => (
          <div class="group">
            <h3>
              <Outlet view={view} at={documentId} />{" "}
              <span class="meta">{counted(claims.length, "statement")}</span>
            </h3>
            <OwnStatements view={view} claims={claims} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Statements that read whole stand open or are folded by number; pieces of sentences and repeats are folded apart. */
function OwnStatements({ view, claims }: { view: View; claims: readonly Claim[] }) {
  const drawn = (list: readonly Claim[]) =>
    list.map((claim) => <SingleStatement view={view} claim={claim} />);
  const aside = claims.filter(isAside);
  return (
    <>
      <Folded items={drawn(claims.filter((it) => !isAside(it)))} open={openOfOne} />
      {aside.length > 0 ? (
        <details class="more">
          <summary>
            {counted(aside.length, "piece of a sentence or repeat", "pieces of sentences or repeats")}
          </summary>
          <ol class="plain">{drawn(aside)}</ol>
        </details>
      ) : null}
    </>
  );
}

function SingleStatement({ view, claim }: { view: View; claim: Claim }) {
  const others = [...groupBy(claim.mentions, (it) => it.documentId).values()]
    .flatMap((it) => it[0] ?? [])
    .filter((it) => it.documentId !== claim.text.documentId);
  const reported = entityName(view, claim.reported);
  return (
    <li id={claimAnchor(claim.id)}>
      <span class="sign">{view.claimNumber.get(claim.id)}</span>{" "}
      <a class="words" href={`#${linkTo(view, claim.text)}`}>
        <Foreign text={claim.text.quote} />
      </a>
      {reported ? <Reported name={reported} /> : null}
      {others.length > 0 ? (
        <span class="meta">
          {" "}
          also in <Outlets view={view} at={others} />
        </span>
      ) : null}
      {claim.disputes.map((dispute) => (
        <DisputeView view={view} dispute={dispute} />
      ))}
    </li>
  );
}

function linkTo(view: View, { documentId, start, end }: ClaimMention | Claim["text"]): string {
  return `words-${view.numberOf.get(documentId) ?? 0}-${start}-${end}`;
}

function Statements({ view, claims, none }: { view: View; claims: readonly Claim[]; none: string }) {
  if (claims.length === 0) return <p class="none">{none}</p>;
  const items = claims.map((claim) => <Statement view={view} claim={claim} />);
  return <Folded items={items} open={openStatements} className="statements" />;
}

/** A list whose end is folded away, with the count of what is in it. */
function Folded(props: { items: preact.JSX.Element[]; open: number; className?: string }) {
  const { items, open, className = "plain" } = props;
  return (
    <>
      <ol class={className}>{items.slice(0, open)}</ol>
      {items.length > open ? (
        <details class="more">
          <summary>{counted(items.length - open, "more statement")}</summary>
          <ol class={className}>{items.slice(open)}</ol>
        </details>
      ) : null}
    </>
  );
}

function Statement({ view, claim }: { view: View; claim: Claim }) {
  const byDocument = [...groupBy(claim.mentions, (it) => it.documentId).values()];
  const reported = entityName(view, claim.reported);
  return (
    <li id={claimAnchor(claim.id)} class={`statement is-${claim.status}`}>
      <p class="says">
        <span class="sign">{view.claimNumber.get(claim.id)}</span>{" "}
        <a class="words" href={`#${linkTo(view, claim.text)}`}>
          <Foreign text={claim.text.quote} />
        </a>
      </p>
      <p class="meta">
        <strong>{counted(claim.origins, "origin")}</strong> · {counted(claim.documents, "article")}
        {reported ? <Reported name={reported} /> : null}
      </p>
      {claim.disputes.map((dispute) => (
        <DisputeView view={view} dispute={dispute} />
      ))}
      <details class="wordings">
        <summary>
          {counted(claim.mentions.length, "wording")} in {counted(byDocument.length, "article")}
        </summary>
        <Wordings view={view} mentions={claim.mentions} />
      </details>
    </li>
  );
}

function Reported({ name }: { name: string }) {
  return (
    <span class="meta">
      {" "}
      · all report <bdi>{name}</bdi>
    </span>
  );
}

/** The wordings of a statement; articles that use the same words share a line. */
function Wordings({ view, mentions }: { view: View; mentions: readonly ClaimMention[] }) {
  const alike = [...groupBy(mentions, (it) => `${it.zone} ${it.quote}`).values()];
  return (
    <ul>
      {alike.map((list) => (
        <Wording view={view} mentions={list} />
      ))}
    </ul>
  );
}

function Wording({ view, mentions }: { view: View; mentions: readonly ClaimMention[] }) {
  const first = mentions[0];
  if (!first) return null;
  return (
    <li>
      <Outlets view={view} at={mentions} />
      {first.zone === "body" ? null : <span class="meta"> ({first.zone})</span>}{" "}
      <span class="words">
        <Foreign text={first.quote} />
      </span>
    </li>
  );
}

function DisputeView({ view, dispute }: { view: View; dispute: Dispute }) {
  if (dispute.nature !== "contradiction" && dispute.nature !== "distortion")
    return <Difference view={view} dispute={dispute} />;
  return (
    <div class={`dispute nature-${dispute.nature}`}>
      <p class="nature">
        <Tag kind={dispute.nature}>{natureWords[dispute.nature]}</Tag> {subjectWords[dispute.on]}
        {dispute.numberId ? (
          <>
            {" · "}
            <a href={`#${numberAnchor(dispute.numberId)}`}>the figures</a>
          </>
        ) : null}
      </p>
      <div class="positions">
        {dispute.positions.map((position, at) => (
          <div class={`position side-${"ABCDEF"[at] ?? "other"}`}>
            <p class="value">
              <Foreign text={(position.valueWords ?? position.words)?.quote ?? position.value} most={240} />
            </p>
            <p class="meta">
              {counted(position.origins, "origin")}, {counted(position.documents, "article")}
            </p>
            <Wordings view={view} mentions={position.mentions} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** A difference that is no contradiction, on a line a side: the words stand under the wordings. */
function Difference({ view, dispute }: { view: View; dispute: Dispute }) {
  return (
    <div class="difference">
      <p class="nature">
        <Tag kind={dispute.nature}>{natureWords[dispute.nature]}</Tag> {subjectWords[dispute.on]}
      </p>
      <ul>
        {dispute.positions.map((position) => (
          <li>
            <b>
              <Foreign text={position.valueWords?.quote ?? position.value} most={120} />
            </b>{" "}
            <span class="meta">
              <Outlets view={view} at={position.mentions} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
