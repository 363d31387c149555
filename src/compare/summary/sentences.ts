import {
  type Claim,
  cite,
  type Dispute,
  type Evidence,
  type Position,
  type Summary,
} from "../../model/index.ts";
import { type Ages, laterPosition } from "../claim-age.ts";
import { shownOf } from "../claim-reading.ts";
import { overlap as areOneTime } from "../claims/days.ts";
import type { Telling } from "../claims/index.ts";
import { isPlain, mostTold } from "../plain-texts.ts";
import { containment } from "../wording/content.ts";
import { judges } from "../wording/plainness.ts";
import { namesSomething, readsWhole } from "../wording/reads-whole.ts";
import { isToll, numbersIn } from "../wording/tolls.ts";
import { replacesToll, withoutOvertaken } from "./overtaken.ts";
import type { Ranked } from "./salience.ts";

type Sentence = Summary["sentences"][number];
type Kind = NonNullable<Sentence["kind"]>;

/** A claim with the telling whose words are printed. */
interface Printed extends Ranked {
  readonly printed: Telling;
}

/** So many sentences of news that origins agree on, of what has changed since, of disputes and of background. */
const most = { agreed: 8, updated: 2, disputed: 4, background: 3 } as const;
/** With fewer sentences of agreed news, what one account alone tells is told too, up to so many in all … */
const fewestAgreed = 3;
/** … and up to so many where nothing is agreed at all. */
const mostOfOne = 8;
/** What happened is told by claims of which one has this share of what the claim nearest to the headlines has of them. */
const tellsTopic = 0.3;
/** With fewer in plain words, those of papers that judge are taken too. */
const fewest = 4;
/** What one origin tells is as good as told by two from here: others tell it in other words, and early. */
const told = 2.5;
/** A claim that says this much of what an earlier sentence says is left out. */
const repeated = 0.6;
/** With a figure of one quantity this much is the same news in other words. */
const ofOneFigure = 0.3;
/** And with the number of the dead this much: "seven died when the ferry ran out of luck" is told as the running of the ferry. */
const ofOneToll = 0.2;
/** Longer than this no claim is printed: a summary's sentences are short. */
const longest = 320;

/** The news that origins agree on; where that does not tell what happened, what one tells of it; what is disputed; what was before. */
export function sentences(ranked: readonly Ranked[], ages: Ages): Sentence[] {
  const current = withoutOvertaken(ranked).filter((it) => it.claim.status !== "disputed");
  const isAgreed = ({ claim }: Ranked) => claim.status === "agreed";
  const agreed = chosen(current.filter((it) => isAgreed(it) && !ages.isBackground(it)), most.agreed, ages, []); // biome-ignore format: one of three
  const single = ofOne(current.filter((it) => !isAgreed(it) && !ages.isBackground(it)), agreed, ages); // biome-ignore format: one of three
  const background = chosen(current.filter((it) => isAgreed(it) && ages.isBackground(it)), most.background, ages, [...agreed, ...single]); // biome-ignore format: one of three
  return [
    ...agreed.map((it) => verbatim("agreed", it)),
    ...updates(current.filter((it) => isAgreed(it) && it.salience >= told)),
    ...single.map((it) => verbatim("single", it)),
    ...disputes(ranked),
    ...background.map((it) => verbatim("background", it)),
  ];
}

/** What one account tells, where agreed news is scarce; and where that does not tell what the headlines do, the first claim that does. */
function ofOne(ranked: readonly Ranked[], agreed: readonly Printed[], ages: Ages): Printed[] {
  const room = agreed.length === 0 ? mostOfOne : Math.max(0, fewestAgreed - agreed.length);
  if (room > 0) return chosen(ranked, room, ages, agreed);
  if (agreed.some((it) => it.closeness >= tellsTopic)) return [];
  return chosen(ranked.filter((it) => it.closeness >= tellsTopic), 1, ages, agreed); // biome-ignore format: a sentence
}

/** The first claims by salience that read well, in plain words as far as there are some, none of which says what another does. */
function chosen(ranked: readonly Ranked[], count: number, ages: Ages, before: readonly Printed[]): Printed[] {
  const plain = chosenBy(ranked, count, before, (it) => printable(it, ages));
  if (plain.length >= Math.min(count, fewest)) return plain;
  return chosenBy(ranked, count, before, (it) => printable(it, ages) ?? anyFit(it, ages));
}

function chosenBy(
  ranked: readonly Ranked[],
  count: number,
  before: readonly Printed[],
  printedOf: (found: Ranked) => Telling | undefined,
): Printed[] {
  const taken: Printed[] = [];
  for (const candidate of ranked) {
    if (taken.length === count) break;
    const printed = printedOf(candidate);
    if (printed === undefined) continue;
    const fit = { ...candidate, printed };
    if (![...before, ...taken].some((it) => says(it, fit))) taken.push(fit);
  }
  return taken;
}

/**
 * A fragment reads badly, and a heading or caption tells nothing that the text does not: a sentence of a summary is a clause of the body
 * that reads whole, of somebody or some place or of what most tell, not in anybody's own words and without a word that judges.
 */
function isFit(telling: Telling, { claim, salience }: Ranked, ages: Ages): boolean {
  const { account, statement, actors, others, zone } = telling;
  const words = wordsOf(telling, claim);
  return (
    zone === "body" &&
    !telling.nominal &&
    !ages.isOvertaken(telling) &&
    (salience >= told || actors.size + others.size > 0) &&
    words.quote.length <= longest &&
    words.quote.split(/\s+/).length >= (claim.origins > 1 ? 4 : 6) &&
    isTelling(telling, words) &&
    readsWhole(account, words) &&
    !isQuoted({ account, statement }) &&
    !judges(words.quote)
  );
}

/** "The two shook hands", "water knew no borders" (somebody's words): without a name or a figure a few words tell a stranger nothing. */
function isTelling({ account, statement }: Telling, words: Evidence): boolean {
  const isLong = statement.voice === "outlet" && words.quote.split(/\s+/).length >= speakingForItself;
  return isLong || namesSomething(account, words);
}

/** In words. */
const speakingForItself = 7;

/** The plainest paper's words for a claim that may be printed: the claim's own where they may, else those that say most of it. */
function printable(found: Ranked, ages: Ages): Telling | undefined {
  const shown = shownOf(found.claim, found.tellings);
  const plain = [shown, ...found.tellings.slice(0, looked)].filter(
    (it) => isPlain(it.account) && isFit(it, found, ages),
  );
  const [own] = plain;
  if (own === undefined || own === shown) return own;
  return mostTold(plain, found.tellings);
}

/** The same from whatever paper: for a story that nobody tells plainly. */
function anyFit(found: Ranked, ages: Ages): Telling | undefined {
  return found.tellings.slice(0, looked).find((it) => isFit(it, found, ages));
}

/** Of the tellings of a claim so many are looked at for one that reads well. */
const looked = 12;

/** The words that are printed of a telling: those of the claim, which may be the sentence around it, where it is the one shown. */
function wordsOf({ account, statement }: Telling, { text }: Claim): Evidence {
  const isText =
    account.document.id === text.documentId && text.start < statement.end && statement.start < text.end;
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
  if (overlap(wordsOf(a, taken.claim), wordsOf(b, candidate.claim))) return true;
  if (a.days && b.days && !areOneTime(a.days, b.days)) return false;
  const share = containment(a.content, b.content);
  const sameNumber = numbersIn(a).some((it) => b.content.has(it));
  if (sameNumber && (isToll(a) || isToll(b)) && share >= ofOneToll) return true;
  if ([...a.lines].some((it) => b.lines.has(it)) && share >= ofOneFigure) return true;
  if (a.actors.size > 0 && b.actors.size > 0 && ![...a.actors].some((it) => b.actors.has(it))) return false;
  return share >= repeated;
}

function overlap(a: Evidence, b: Evidence): boolean {
  return a.documentId === b.documentId && a.start < b.end && b.start < a.end;
}

/** In the words of one telling, or of a later one that replaces its figure. */
function verbatim(kind: Kind, { claim, tellings, printed }: Printed): Sentence {
  const later = tellings.find((it) => it.zone === "body" && replacesToll(it, printed));
  const text = later ? cite(later.account.document, later.statement) : wordsOf(printed, claim);
  return { kind, text: text.quote, claims: [claim.id], evidence: [text] };
}

/** "Told later: “he is dead”; before: “he is in a critical condition”": what has changed that is no figure. */
function updates(ranked: readonly Ranked[]): Sentence[] {
  const found = ranked.flatMap(({ claim, tellings }) => {
    const printed = new Map(tellings.map((it) => [it.account.document.id, it.account.document.publishedAt?.value])); // biome-ignore format: a table
    const update = claim.disputes.find((it) => it.nature === "update" && it.on !== "number");
    const [first] = update?.positions ?? [];
    const later = update && first && laterPosition(first, update.positions, printed);
    if (first === undefined || later === undefined) return [];
    return later.mentions.some((it) => it.zone === "body") ? [{ claim, first, later }] : [];
  });
  return found.slice(0, most.updated).map(({ claim, first, later }): Sentence => {
    const [after, before] = [wordsShown(later), wordsShown(first)];
    const text = `Told later: “${after.quote}”; before: “${before.quote}”`;
    return { kind: "updated", text, claims: [claim.id], evidence: [after, before] };
  });
}

/** What matters most of what accounts contradict each other on, each quantity once. */
function disputes(ranked: readonly Ranked[]): Sentence[] {
  const seen = new Set<string>();
  const found = ranked.flatMap(({ claim }) => {
    const dispute = claim.disputes.find((it) => it.nature === "contradiction");
    if (dispute === undefined || seen.has(dispute.numberId ?? claim.id)) return [];
    seen.add(dispute.numberId ?? claim.id);
    return [{ claim, dispute }];
  });
  return found.slice(0, most.disputed).map(({ claim, dispute }) => disputed(claim, dispute));
}

function disputed({ id }: Claim, dispute: Dispute): Sentence {
  return { kind: "disputed", text: textOf(dispute), claims: [id], evidence: evidenceOf(dispute) };
}

const lengths = /\b(?:minute|hour|day|week|month|year)s?$/;
const amounts = /%|percent|€|\$|£|\b[A-Z]{3}\b/;

/** "How long" for hours, "how much" for money and shares, "how many" for what is counted. */
function subjectOf({ on, positions }: Dispute): string {
  if (on !== "number") return subjects[on];
  const has = (pattern: RegExp) => positions.every((it) => pattern.test(it.value));
  return has(lengths) ? "How long" : has(amounts) ? "How much" : subjects.number;
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

/** "How many is told differently: 31 (“…”); at least 23 (“…”)": the value in the words of the text, where it stands there as such. */
function textOf(dispute: Dispute): string {
  const sides = dispute.positions.map((it) => {
    const words = `“${wordsShown(it).quote}”`;
    return it.valueWords ? `${it.valueWords.quote} (${words})` : words;
  });
  return `${subjectOf(dispute)} is told differently: ${sides.join("; ")}`;
}

function wordsShown({ words, mentions }: Position): Evidence {
  const { documentId, start, end, quote } = words ?? mentions[0]!;
  return { documentId, start, end, quote };
}

function evidenceOf(dispute: Dispute): Sentence["evidence"] {
  return dispute.positions.map(wordsShown) as unknown as Sentence["evidence"];
}
