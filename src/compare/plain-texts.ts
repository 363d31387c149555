import { spanOf, subtreeOf, tokensIn } from "../language/index.ts";
import { cite, type Evidence, type Span } from "../model/index.ts";
import { trimSpan } from "../text/index.ts";
import type { Account } from "./account.ts";
import { shownOf } from "./claim-reading.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import { sharedWeight, weightOf } from "./wording/content.ts";
import { judges, plainnessOf } from "./wording/plainness.ts";
import { idleOpening, namesSomething, opensWell, readsWhole } from "./wording/reads-whole.ts";

/** A paper that labels or shouts this often words what others say plainly. */
const fewStrikes = 2;
/** Of the tellings of a claim so many are looked at for one that reads well. */
const looked = 12;

/**
 * The claims in words that stand for all who tell them: where those of a claim are a fragment, begin amid a sentence, judge, or are from
 * a paper that judges, and another telling is a whole clause of a body in plain words, that one is shown; where none is, the clause to
 * its end.
 */
export function withPlainTexts(found: readonly ClaimWithTellings[]): ClaimWithTellings[] {
  return found.map((it) => {
    const better = plainTelling(it);
    const text = better ? cite(better.account.document, better.statement) : completed(it);
    return { ...it, claim: { ...it.claim, text: withoutOpening(better ?? shownOf(it.claim, it.tellings), text ?? it.claim.text) } }; // biome-ignore format: a claim
  });
}

/** Only where the words are of a body; a headline is shown as it stands. */
function withoutOpening({ account }: Telling, text: Evidence): Evidence {
  const idle = idleOpening(text.quote);
  return idle === 0 || account.document.id !== text.documentId
    ? text
    : cite(account.document, { start: text.start + idle, end: text.end });
}

/** Undefined where the words shown are good enough, or none are better. */
function plainTelling({ claim, tellings }: ClaimWithTellings): Telling | undefined {
  if (tellings.length < 2) return undefined;
  const shown = shownOf(claim, tellings);
  const isWhole = readsWhole(shown.account, claim.text);
  const isGood = isWhole && isPlain(shown.account) && !judges(claim.text.quote);
  if (isGood && opensWell(claim.text.quote)) return undefined;
  const whole = tellings.slice(0, looked).filter((it) => isWholeInBody(it) && !countsAlone(it, tellings));
  const plain = whole.filter((it) => isPlain(it.account));
  const opening = plain.filter((it) => opensWell(wordsOf(it)));
  if (isGood) return asTelling(mostTold(opening, tellings), shown, tellings);
  const [best] = [opening, plain, isWhole ? [] : whole].filter((it) => it.length > 0);
  return best && mostTold(best, tellings);
}

/** What words that open better may tell less than those shown. */
const lessTold = 0.1;

function asTelling(
  better: Telling | undefined,
  shown: Telling,
  all: readonly Telling[],
): Telling | undefined {
  return better && worthOf(better, all) >= worthOf(shown, all) - lessTold ? better : undefined;
}

/** The clause of a cut statement to its end ("no ferry will leave until its steering | has been checked"), where that adds no name and no figure. */
function completed({ claim, tellings }: ClaimWithTellings): Evidence | undefined {
  const { account, statement, zone, nominal } = shownOf(claim, tellings);
  if (claim.status === "single" || zone !== "body" || nominal || readsWhole(account, claim.text))
    return undefined;
  const { annotated, document } = account;
  const [from, end] = [tokensIn(annotated, statement).from, claim.text.end];
  const { to } = subtreeOf(annotated, tokensIn(annotated, statement.predicate).from);
  const span = trimSpan(document.text, spanOf(annotated, { from, to }));
  if (span.end <= end || span.end - span.start > longestClause) return undefined;
  const words = cite(document, { start: claim.text.start, end: withoutMark(document.text, span) });
  const isNew = words.end > end && namesSomething(account, { start: end, end: words.end });
  return words.end > end && !isNew && readsWhole(account, words) ? words : undefined;
}

/** A clause of more characters than this tells more than a claim. */
const longestClause = 200;

/** Without the marks that close a clause or a quotation. */
function withoutMark(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).replace(/[\s,;:.”"–—-]+$/u, "").length;
}

/** Whether a telling gives a number that no other document gives: it would seem to be what all say. */
function countsAlone({ account, content }: Telling, tellings: readonly Telling[]): boolean {
  const others = tellings.filter((it) => it.account.document.id !== account.document.id);
  const numbers = [...content.keys()].filter((it) => /^[#~]/.test(it));
  return others.length > 1 && numbers.some((number) => !others.some((it) => it.content.has(number)));
}

function isWholeInBody({ account, statement, zone, nominal }: Telling): boolean {
  const words = wordsOf({ account, statement });
  return zone === "body" && !nominal && !judges(words) && readsWhole(account, statement);
}

function wordsOf({ account, statement }: Pick<Telling, "account" | "statement">): string {
  return account.document.text.slice(statement.start, statement.end);
}

const strikes = new WeakMap<Account, number>();

/** Whether a paper hardly ever judges: by loaded labels of its own, and a headline that is not plain. */
export function isPlain(account: Account): boolean {
  const { analysis, document } = account;
  const known = strikes.get(account);
  if (known !== undefined) return known < fewStrikes;
  const labels = analysis.labels.filter((it) => it.loaded && it.voice === "outlet").length;
  const count = labels + (plainnessOf(document.title?.value ?? "") < 1 ? 1 : 0);
  strikes.set(account, count);
  return count < fewStrikes;
}

/** More characters than this are told about something else as well. */
const comfortable = 120;

/** Of some tellings the one that says most of what all say, for its length. */
export function mostTold(among: readonly Telling[], all: readonly Telling[]): Telling | undefined {
  const [first, ...rest] = among;
  const worth = new Map(among.map((it) => [it, worthOf(it, all)]));
  return first && rest.reduce((best, it) => (worth.get(it)! > worth.get(best)! ? it : best), first);
}

function worthOf({ content, statement }: Telling, all: readonly Telling[]): number {
  let [covered, whole] = [0, 0];
  for (const other of all.slice(0, looked)) {
    covered += sharedWeight(content, other.content);
    whole += weightOf(other.content);
  }
  const length = statement.end - statement.start;
  return (whole === 0 ? 0 : covered / whole) - 0.3 * Math.max(0, length / comfortable - 1);
}
