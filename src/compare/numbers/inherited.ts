import { countingVerbs } from "../../language/en/measure-words.ts";
import { deprelOf, headOf, lemmaOf, sentenceOf, tokensIn, tokensOf, uposOf } from "../../language/index.ts";
import { nearness } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { verbOver } from "./measured.ts";

/** A bare number counts what one of these before it in its text counts, this near, in characters. */
const reach = 250;
/** Nearer than this ratio two counts of one thing are. */
const leastNearness = 0.05;

/**
 * Gives bare numbers that a source of their own tells what the number before them counts: "about 400 people protested, the police
 * said. The organisers put the number at 2,000." They count the same and are kept on a line of their own.
 */
export function withInherited(figures: readonly Figure[]): Figure[] {
  const result: Figure[] = [];
  for (const figure of figures) {
    const source = isOwnCount(figure) ? countBefore(figure, result) : undefined;
    result.push(source ? inheriting(figure, source) : figure);
  }
  return result;
}

/** "The organisers spoke of 2,000": a number with no noun, which a verb of counting gives, with a noun for its subject. */
export function isOwnCount({ account, quantity, counted, victims }: Figure): boolean {
  if (quantity.kind !== "count" || counted !== "" || victims) return false;
  const verb = countingVerbOver(account, quantity);
  return verb >= 0 && hasNamedSubject(figureTokens(account, verb), account.annotated, verb);
}

/** "The organisers put it at 2,000", "the organisers said 2,000 had come": the verb of counting, -1 where there is none. */
function countingVerbOver(account: Figure["account"], quantity: Figure["quantity"]): number {
  const { annotated } = account;
  const isCounting = (token: number) =>
    token >= 0 && countingVerbs.has(lemmaOf(annotated, token).toLowerCase());
  const verb = verbOver(account, quantity);
  if (verb < 0 || headOf(annotated, tokensIn(annotated, quantity).to - 1) !== verb) return -1;
  if (isCounting(verb)) return verb;
  const above = headOf(annotated, verb);
  return deprelOf(annotated, verb) === "ccomp" && isCounting(above) ? above : -1;
}

function figureTokens({ annotated }: Figure["account"], verb: number) {
  return tokensOf(annotated, sentenceOf(annotated, verb));
}

function hasNamedSubject(
  { from, to }: { readonly from: number; readonly to: number },
  annotated: Figure["account"]["annotated"],
  verb: number,
): boolean {
  for (let token = from; token < to; token++) {
    const isSubject = headOf(annotated, token) === verb && deprelOf(annotated, token).startsWith("nsubj");
    if (isSubject) return ["NOUN", "PROPN"].includes(uposOf(annotated, token));
  }
  return false;
}

function countBefore(figure: Figure, before: readonly Figure[]): Figure | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const it = before[at]!;
    if (it.account !== figure.account || figure.quantity.start - it.quantity.end > reach) return undefined;
    if (it.quantity.kind !== "count" || it.counted === "" || it.victims?.part) continue;
    return isNear(it, figure) ? it : undefined;
  }
  return undefined;
}

function isNear(a: Figure, b: Figure): boolean {
  return !!a.bounds && !!b.bounds && nearness(a.bounds, b.bounds) >= leastNearness;
}

function inheriting(figure: Figure, source: Figure): Figure {
  const { counted, kind, limits, predicate, victims, tollOf } = source;
  return {
    ...figure,
    counted,
    limits,
    ...(kind ? { kind } : {}),
    ...(source.measured ? { measured: source.measured } : {}),
    ...(predicate ? { predicate } : {}),
    ...(victims && tollOf ? { victims, tollOf } : {}),
    context: new Map([...source.context, ...figure.context]),
    setting: new Set([...source.setting, ...figure.setting]),
    rivalOf: source.index,
  };
}
