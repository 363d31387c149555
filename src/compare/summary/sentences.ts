import { deprelOf, headOf, subjectOf, tokensIn, uposOf } from "../../language/index.ts";
import { type Claim, cite, type Dispute, type Evidence, type Summary } from "../../model/index.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { wholenessOf } from "../claims/standing-alone.ts";
import { containment } from "../wording/content.ts";
import { judges } from "../wording/plainness.ts";
import { replacesToll, withoutOvertaken } from "./overtaken.ts";
import type { Ranked } from "./salience.ts";

type Sentence = Summary["sentences"][number];

const most = 12;
/** With so many of several origins nothing is said that only one tells. */
const enough = 8;
/** Of these at most this many are about disputes. */
const mostDisputes = 4;
/** What one origin tells is as good as told by two from here: others tell it in other words, and early. */
const told = 2.5;
/** A claim that says this much of what an earlier sentence says is left out. */
const repeated = 0.6;
/** Longer than this no claim is printed: a summary's sentences are short. */
const longest = 320;

/** Verbatim claims by salience, then disputes in a fixed form: `On the number: “> 140” — “…”; “~ 130” — “…”`. */
export function sentences(ranked: readonly Ranked[]): Sentence[] {
  const current = withoutOvertaken(ranked);
  const disputes = ranked.filter((it) => it.claim.status === "disputed").slice(0, mostDisputes);
  const told = chosen(current, most - disputes.length);
  return [...told.map(verbatim), ...disputes.flatMap((it) => disputed(it.claim))];
}

/** What several origins tell, then what only one does while there is little else; either by salience. */
function chosen(ranked: readonly Ranked[], count: number): Ranked[] {
  const taken: Ranked[] = [];
  const byMany = ranked.filter(isToldByMany);
  const byOne = ranked.filter((it) => !isToldByMany(it));
  for (const candidate of [...byMany, ...byOne]) {
    if (taken.length === count || (taken.length >= enough && !isToldByMany(candidate))) break;
    const { claim } = candidate;
    if (claim.status === "disputed" || claim.text.quote.length > longest || !isWhole(candidate)) continue;
    if (taken.some((it) => says(it, candidate))) continue;
    taken.push(candidate);
  }
  return taken;
}

function isToldByMany({ claim, salience }: Ranked): boolean {
  return claim.origins >= 2 || salience >= told;
}

/**
 * A fragment reads badly, and a heading or caption tells nothing that the text does not: a sentence of a summary is a clause of the body
 * with its subject, of somebody or some place or of what most tell, not in anybody's own words and without a word that judges.
 */
function isWhole(found: Ranked): boolean {
  const { claim, salience } = found;
  const shown = shownOf(found);
  const anchored = salience >= told || shown.actors.size + shown.others.size > 0;
  return (
    shown.zone === "body" &&
    /^(?:whole|described)$/.test(wholenessOf(shown)) &&
    anchored &&
    claim.text.quote.split(/\s+/).length >= (claim.origins > 1 ? 4 : 6) &&
    hasSubject(shown, claim.text) &&
    !isQuoted(shown) &&
    !judges(claim.text.quote)
  );
}

/** "Slammed into the mole" says of nobody what they did. */
function hasSubject({ account: { annotated }, statement }: Telling, text: Evidence): boolean {
  const { from, to } = tokensIn(annotated, statement.predicate);
  if (from === to || text.start < statement.start || !/^(?:VERB|AUX)$/.test(uposOf(annotated, from)))
    return true;
  const head = deprelOf(annotated, from) === "cop" ? headOf(annotated, from) : from;
  const subject = subjectOf(annotated, head);
  return subject !== undefined && text.start <= annotated.starts[subject]!;
}

function isQuoted({ account, statement }: Telling): boolean {
  return account.analysis.quotations.some(
    ({ kind, contents }) =>
      kind === "direct" && contents.some((it) => it.start <= statement.start && statement.start < it.end),
  );
}

function isShown({ account, statement }: Telling, text: Evidence): boolean {
  return (
    account.document.id === text.documentId && text.start <= statement.start && statement.end <= text.end
  );
}

function says(taken: ClaimWithTellings, candidate: ClaimWithTellings): boolean {
  const [actors, others] = [taken, candidate].map((it) => shownOf(it).actors) as [Actors, Actors];
  if (actors.size > 0 && others.size > 0 && ![...actors].some((it) => others.has(it))) return false;
  return containment(contentOf(taken), contentOf(candidate)) >= repeated;
}

type Actors = Telling["actors"];

function contentOf(claim: ClaimWithTellings) {
  return shownOf(claim).content;
}

/** The telling whose words the claim shows. */
function shownOf({ claim, tellings }: ClaimWithTellings): Telling {
  return tellings.find((it) => isShown(it, claim.text)) ?? tellings[0]!;
}

/** In the words of the claim, or of a later telling that replaces its figure. */
function verbatim(found: Ranked): Sentence {
  const { claim } = found;
  const later = found.tellings.find((it) => it.zone === "body" && replacesToll(it, shownOf(found)));
  const text = later ? cite(later.account.document, later.statement) : claim.text;
  return { text: text.quote, claims: [claim.id], evidence: [text] };
}

function disputed({ id, disputes }: Claim): Sentence[] {
  const dispute = disputes.find((it) => it.nature === "contradiction");
  return dispute ? [{ text: textOf(dispute), claims: [id], evidence: evidenceOf(dispute) }] : [];
}

const subjects: Readonly<Record<Dispute["on"], string>> = {
  number: "How many",
  time: "When",
  place: "Where",
  participant: "Who",
  polarity: "Whether",
  order: "In which order",
  modality: "How certain",
  wording: "In which words",
};

function textOf(dispute: Dispute): string {
  const sides = dispute.positions.map((it) => `${it.value} (“${it.mentions[0]!.quote}”)`);
  return `${subjects[dispute.on]} is told differently: ${sides.join("; ")}`;
}

function evidenceOf(dispute: Dispute): Sentence["evidence"] {
  return dispute.positions.map(({ mentions }) =>
    evidenceOfMention(mentions[0]!),
  ) as unknown as Sentence["evidence"];
}

function evidenceOfMention({ documentId, start, end, quote }: Evidence): Evidence {
  return { documentId, start, end, quote };
}
