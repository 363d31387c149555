import type { DocumentSpan, Synopsis } from "../../../src/model/index.ts";
import type { Words } from "./expected.ts";
import type { Given } from "./given.ts";
import { pairsOf, share } from "./tally.ts";

/** Pairs of renderings of one utterance, and whether the drift is named as the answer names it. */
export function scoreUtterances({ synopsis, expected, matcher }: Given) {
  const quotations = new Map(synopsis.quotations.map((it) => [it.id, it]));
  const spansOf = (quotationId: string): DocumentSpan[] => {
    const quotation = quotations.get(quotationId);
    return quotation?.contents.map((span) => ({ documentId: quotation.documentId, ...span })) ?? [];
  };
  const hits = (quotationId: string, words: Words) =>
    spansOf(quotationId).some((span) => matcher.covers(span, words));
  const groups = synopsis.utterances.map((utterance) =>
    utterance.renderings
      .map(({ quotationId }) => ({
        documentId: quotations.get(quotationId)?.documentId,
        golds: expected.utterances
          .filter((gold) => gold.renderings.some((it) => hits(quotationId, it)))
          .map((it) => it.id),
      }))
      .filter((it) => it.golds.length > 0),
  );
  const predicted = groups
    .flatMap((group) => pairsOf(group))
    .filter(([a, b]) => a.documentId !== b.documentId);
  const asked = expected.utterances.flatMap((it) => pairsOf(it.renderings));
  const holds = (words: Words) => (utterance: Synopsis["utterances"][number]) =>
    utterance.renderings.some((it) => hits(it.quotationId, words));
  const drift = expected.utterances.flatMap((gold) =>
    gold.renderings.flatMap((wanted) => {
      if (!wanted.drift) return [];
      const found = synopsis.utterances
        .filter((it) => it.renderings.length > 1)
        .flatMap((it) => it.renderings)
        .find((it) => it.against !== undefined && hits(it.quotationId, wanted));
      return found ? [sameSet(found.drift, wanted.drift)] : [];
    }),
  );
  return {
    utterances: {
      right: predicted.filter(([a, b]) => a.golds.some((id) => b.golds.includes(id))).length,
      given: predicted.length,
      found: asked.filter(([a, b]) => synopsis.utterances.some((it) => holds(a)(it) && holds(b)(it))).length,
      asked: asked.length,
    },
    drift: share(drift),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
