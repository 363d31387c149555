import { cite } from "../model/index.ts";
import type { Account } from "./account.ts";
import { shownOf } from "./claim-reading.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import { sharedWeight, weightOf } from "./wording/content.ts";
import { judges, plainnessOf } from "./wording/plainness.ts";
import { readsWhole } from "./wording/reads-whole.ts";

/** A paper that labels or shouts this often words what others say plainly. */
const fewStrikes = 2;
/** Of the tellings of a claim so many are looked at for one that reads well. */
const looked = 12;

/**
 * The claims in words that stand for all who tell them: where those of a claim are a fragment, judge, or are from a paper that judges,
 * and another telling is a whole clause of a body in plain words, that one is shown.
 */
export function withPlainTexts(found: readonly ClaimWithTellings[]): ClaimWithTellings[] {
  return found.map((it) => {
    const better = plainTelling(it);
    if (better === undefined) return it;
    return { ...it, claim: { ...it.claim, text: cite(better.account.document, better.statement) } };
  });
}

/** Undefined where the words shown are good enough, or none are better. */
function plainTelling({ claim, tellings }: ClaimWithTellings): Telling | undefined {
  if (tellings.length < 2) return undefined;
  const { account } = shownOf(claim, tellings);
  const isWhole = readsWhole(account, claim.text);
  if (isWhole && isPlain(account) && !judges(claim.text.quote)) return undefined;
  const whole = tellings.slice(0, looked).filter((it) => isWholeInBody(it) && !countsAlone(it, tellings));
  const plain = whole.filter((it) => isPlain(it.account));
  if (plain.length > 0) return mostTold(plain, tellings);
  return isWhole || whole.length === 0 ? undefined : mostTold(whole, tellings);
}

/** Whether a telling gives a number that no other document gives: it would seem to be what all say. */
function countsAlone({ account, content }: Telling, tellings: readonly Telling[]): boolean {
  const others = tellings.filter((it) => it.account.document.id !== account.document.id);
  const numbers = [...content.keys()].filter((it) => it.startsWith("#"));
  return others.length > 1 && numbers.some((number) => !others.some((it) => it.content.has(number)));
}

function isWholeInBody({ account, statement, zone, nominal }: Telling): boolean {
  const words = account.document.text.slice(statement.start, statement.end);
  return zone === "body" && !nominal && !judges(words) && readsWhole(account, statement);
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
export function mostTold(among: readonly Telling[], all: readonly Telling[]): Telling {
  const worth = new Map(among.map((it) => [it, worthOf(it, all)]));
  return among.reduce((best, it) => (worth.get(it)! > worth.get(best)! ? it : best));
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
