import type { Content } from "../wording/content.ts";
import type { Word } from "../wording/coverage.ts";
import type { Telling } from "./telling.ts";

/** Tellings in the very same words with the same people: compared once, however many papers print them. */
export interface Node {
  readonly telling: Telling;
  readonly tellings: readonly Telling[];
}

/** One node for each wording, in the order of their first tellings, with weights fitted to the story. */
export function nodesOf(tellings: readonly Telling[]): Node[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = keyOf(telling);
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  return fitted([...groups.values()]);
}

/** Time, polarity and people count: "He was arrested on Monday" may be two men on two days in the same words. */
function keyOf({ wording, actors, days, statement }: Telling): string {
  return [wording, [...actors].sort().join(" "), days?.from ?? "", statement.polarity].join("\u0000");
}

/** A word that half the story uses tells little there, however rare it is elsewhere; so do the names all speak of. */
function fitted(groups: readonly (readonly Telling[])[]): Node[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const unit of group[0]!.content.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return groups.map((group) => {
    const first = group[0]!;
    const content = new Map<string, number>();
    for (const [unit, weight] of first.content) {
      content.set(unit, fittedWeight(unit, weight, counts.get(unit)!, groups.length));
    }
    const words = first.words.map((it) => ({ ...it, weight: wordWeight(it, content) }));
    const telling = { ...first, content, words };
    return { telling, tellings: group };
  });
}

/** From next to nothing for words that carry nothing to one and a half for the rarest. */
function wordWeight({ name, weight }: Word, content: Content): number {
  const fittedTo = content.get(name);
  return fittedTo === undefined ? (weight < 1 ? 0.1 : 0.65) : 0.5 + fittedTo / 6;
}

/** In a story of few statements a word that recurs may do so because the fact recurs: no weight falls below that share. */
function fittedWeight(unit: string, weight: number, count: number, nodes: number): number {
  const local = Math.log(1 + nodes / count);
  return unit.startsWith("@") || unit.startsWith("~")
    ? Math.min(weight, local)
    : Math.min(weight, local + 1.5);
}
