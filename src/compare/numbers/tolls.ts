import { formOf, lemmaOf, sentenceCount, type TokenRange, tokensIn, tokensOf } from "../../language/index.ts";
import type { Quantity } from "../../model/index.ts";
import type { Account } from "../account.ts";

/** The dead or the hurt. */
export type Toll = "kill" | "injure";

/** Words behind the people they are said of ("14 people killed"), or before them where nobody stands behind ("left dead 14"). */
const behind: Readonly<Record<string, Toll>> = {
  killed: "kill", dead: "kill", died: "kill", slain: "kill", perished: "kill", martyred: "kill", executed: "kill", beheaded: "kill",
  fatalities: "kill", deaths: "kill", victims: "kill", lives: "kill", martyrs: "kill", bodies: "kill",
  injured: "injure", wounded: "injure", hurt: "injure", injuries: "injure",
}; // biome-ignore format: a table reads better in rows
/** Words before the people they are said of ("killing 14", "a death toll of 14"). */
const before: Readonly<Record<string, Toll>> = {
  kill: "kill", kills: "kill", killing: "kill", toll: "kill", claims: "kill", claimed: "kill", claiming: "kill", slaughtering: "kill",
  martyring: "kill", executing: "kill", injure: "injure", injures: "injure", injuring: "injure", wound: "injure", wounding: "injure",
  wounds: "injure", hurting: "injure",
}; // biome-ignore format: a table reads better in rows
/** "including 3 children", "among them 3 children": a part of another number. */
const parts = new Set(["including", "include", "included", "includes", "them", "whom"]);

/** How far a toll word may stand from its number: "14 people including two children were killed" is not read across. */
const reach = 7;

/** Which of an account's quantities count the dead and which the hurt, by the word that each toll word is nearest to. Sentence by sentence. */
export function tollsOf(account: Account): Map<Quantity, Toll> {
  const { annotated, analysis } = account;
  const found = new Map<Quantity, Toll>();
  const ranges = analysis.quantities
    .filter((it) => it.kind === "count")
    .map((quantity) => ({ quantity, range: tokensIn(annotated, quantity) }));
  for (let sentence = 0, next = 0; sentence < sentenceCount(annotated); sentence++) {
    const tokens = tokensOf(annotated, sentence);
    const own = [];
    while (next < ranges.length && ranges[next]!.range.from < tokens.to) own.push(ranges[next++]!);
    if (own.length > 0) readSentence(account, tokens, own, found);
  }
  return found;
}

interface Placed {
  readonly quantity: Quantity;
  readonly range: TokenRange;
}

function readSentence(
  { annotated }: Account,
  { from, to }: TokenRange,
  placed: readonly Placed[],
  found: Map<Quantity, Toll>,
): void {
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    const toll = behind[form] ?? before[form];
    if (!toll) continue;
    const last = placed.findLast((it) => it.range.to <= token && token - it.range.to < reach);
    const first = placed.find((it) => it.range.from > token && it.range.from - token < reach);
    const free = last && !found.has(last.quantity) ? last : undefined;
    const chosen = behind[form] ? (free ?? first) : first;
    if (chosen && !found.has(chosen.quantity)) found.set(chosen.quantity, toll);
  }
}

/** Whether a number is of a part of those whom another number counts. */
export function isPart({ annotated }: Account, quantity: Quantity): boolean {
  const { from } = tokensIn(annotated, quantity);
  for (let token = from - 1; token >= 0 && token >= from - 2; token--) {
    if (parts.has(formOf(annotated, token).toLowerCase()) || parts.has(lemmaOf(annotated, token)))
      return true;
  }
  return false;
}
