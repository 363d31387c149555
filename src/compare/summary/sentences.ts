import { type Claim, cite, type Dispute, type Evidence, type Summary } from "../../model/index.ts";
import { shownOf } from "../claim-reading.ts";
import type { Telling } from "../claims/index.ts";
import { isPlain, mostTold } from "../plain-texts.ts";
import { containment } from "../wording/content.ts";
import { judges } from "../wording/plainness.ts";
import { readsWhole } from "../wording/reads-whole.ts";
import { replacesToll, withoutOvertaken } from "./overtaken.ts";
import type { Ranked } from "./salience.ts";

type Sentence = Summary["sentences"][number];

/** A claim with the telling whose words are printed. */
interface Printed extends Ranked {
  readonly printed: Telling;
}

const most = 12;
/** With so many of several origins nothing is said that only one tells. */
const enough = 8;
/** With fewer in plain words, those of papers that judge are taken too. */
const fewest = 4;
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
function chosen(ranked: readonly Ranked[], count: number): Printed[] {
  const plain = chosenBy(ranked, count, printable);
  return plain.length >= fewest ? plain : chosenBy(ranked, count, (it) => printable(it) ?? anyFit(it));
}

function chosenBy(
  ranked: readonly Ranked[],
  count: number,
  printedOf: (found: Ranked) => Telling | undefined,
): Printed[] {
  const taken: Printed[] = [];
  const byMany = ranked.filter(isToldByMany);
  const byOne = ranked.filter((it) => !isToldByMany(it));
  for (const candidate of [...byMany, ...byOne]) {
    if (taken.length === count || (taken.length >= enough && !isToldByMany(candidate))) break;
    if (candidate.claim.status === "disputed") continue;
    const printed = printedOf(candidate);
    if (printed === undefined) continue;
    const fit = { ...candidate, printed };
    if (!taken.some((it) => says(it, fit))) taken.push(fit);
  }
  return taken;
}

function isToldByMany({ claim, salience }: Ranked): boolean {
  return claim.origins >= 2 || salience >= told;
}

/**
 * A fragment reads badly, and a heading or caption tells nothing that the text does not: a sentence of a summary is a clause of the body
 * that reads whole, of somebody or some place or of what most tell, not in anybody's own words and without a word that judges.
 */
function isFit(telling: Telling, { claim, salience }: Ranked): boolean {
  const { account, statement, actors, others, zone } = telling;
  const words = wordsOf(telling, claim);
  return (
    zone === "body" &&
    !telling.nominal &&
    (salience >= told || actors.size + others.size > 0) &&
    words.quote.length <= longest &&
    words.quote.split(/\s+/).length >= (claim.origins > 1 ? 4 : 6) &&
    readsWhole(account, words) &&
    !isQuoted({ account, statement }) &&
    !judges(words.quote)
  );
}

/** The plainest paper's words for a claim that may be printed: the claim's own where they may, else those that say most of it. */
function printable(found: Ranked): Telling | undefined {
  const shown = shownOf(found.claim, found.tellings);
  const plain = [shown, ...found.tellings.slice(0, looked)].filter(
    (it) => isPlain(it.account) && isFit(it, found),
  );
  const [own] = plain;
  if (own === undefined || own === shown) return own;
  return mostTold(plain, found.tellings);
}

/** The same from whatever paper: for a story that nobody tells plainly. */
function anyFit(found: Ranked): Telling | undefined {
  return found.tellings.slice(0, looked).find((it) => isFit(it, found));
}

/** Of the tellings of a claim so many are looked at for one that reads well. */
const looked = 12;

/** The words that are printed of a telling: those of the claim, which may be the sentence around it, where it is the one shown. */
function wordsOf({ account, statement }: Telling, { text }: Claim): Evidence {
  const isText =
    account.document.id === text.documentId && text.start <= statement.start && statement.end <= text.end;
  return isText ? text : cite(account.document, statement);
}

function isQuoted({ account, statement }: Pick<Telling, "account" | "statement">): boolean {
  return account.analysis.quotations.some(
    ({ kind, contents }) =>
      kind === "direct" && contents.some((it) => it.start <= statement.start && statement.start < it.end),
  );
}

function says(taken: Printed, candidate: Printed): boolean {
  const [a, b] = [taken.printed, candidate.printed];
  if (a.actors.size > 0 && b.actors.size > 0 && ![...a.actors].some((it) => b.actors.has(it))) return false;
  return containment(a.content, b.content) >= repeated;
}

/** In the words of one telling, or of a later one that replaces its figure. */
function verbatim({ claim, tellings, printed }: Printed): Sentence {
  const later = tellings.find((it) => it.zone === "body" && replacesToll(it, printed));
  const text = later ? cite(later.account.document, later.statement) : wordsOf(printed, claim);
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
  polarity: "Whether it is so",
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
