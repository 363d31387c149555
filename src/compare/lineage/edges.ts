import type { LineageEdge, LineageKind } from "../../model/index.ts";
import type { Comparison } from "./comparison.ts";
import { creditsOf } from "./credits.ts";
import { directionOf } from "./direction.ts";
import { kindOf } from "./kinds.ts";
import { isOneNewsroom } from "./newsroom.ts";
import {
  coveredSentences,
  coveredShare,
  equalPassages,
  publish,
  retoldPassages,
  type WordPassage,
} from "./passages.ts";

/** The edge between two accounts, or nothing where neither derives from the other and nothing is shared. `a` has the lower id. */
export function edgeOf(comparison: Comparison): LineageEdge | undefined {
  const [a, b] = [comparison.a.body, comparison.b.body];
  const credits = creditsOf(comparison);
  const found = kindOf({ comparison, credits, sameOutlet: isOneNewsroom(a, b) });
  if (!found) return undefined;
  const direction = directionOf(comparison, credits, found.kind);
  const passages = isWordForWord(found.kind) ? equalPassages(comparison) : retoldPassages(comparison);
  const fromA = direction.source === "a";
  const [from, to] = fromA ? [a, b] : [b, a];
  const published = passages.map((it) => publish(it, from, to, fromA));
  return {
    from: from.id,
    to: to.id,
    kind: found.kind,
    direction: direction.certainty,
    reasons: [...direction.reasons, found.rule],
    coverage: coverageOf(comparison, passages, fromA, direction.certainty === "unknown"),
    passages: published.sort((x, y) => x.from.start - y.from.start || x.to.start - y.to.start),
  };
}

/** Only equal words are shared: all of them, or a third party's. A near copy may have changed a sentence, and that one matters most. */
function isWordForWord(kind: LineageKind): boolean {
  return kind === "copy" || kind === "shared-source";
}

/** Of the derived body; of both together where it is not known which that is. */
function coverageOf(
  { a, b }: Comparison,
  passages: readonly WordPassage[],
  fromA: boolean,
  ofBoth: boolean,
): number {
  const inA = passages.map((it) => it.a);
  const inB = passages.map((it) => it.b);
  if (!ofBoth) return round(fromA ? coveredShare(b.body, inB) : coveredShare(a.body, inA));
  const sentences = a.body.sentences.length + b.body.sentences.length;
  return round((coveredSentences(a.body, inA) + coveredSentences(b.body, inB)) / Math.max(1, sentences));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
