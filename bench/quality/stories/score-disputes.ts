import type { Dispute, DocumentSpan } from "../../../src/model/index.ts";
import type { ExpectedClaim, Words } from "./expected.ts";
import type { Given } from "./given.ts";
import type { Matcher } from "./match.ts";
import { pairsOf, share } from "./tally.ts";

/** A dispute of the answer by hand. */
export type WantedDispute = NonNullable<ExpectedClaim["disputes"]>[number];

/** Whether two positions of a dispute are told in the words of two positions of the answer. */
export function isSameDispute(
  found: Pick<Dispute, "positions">,
  gold: WantedDispute,
  matcher: Matcher,
): boolean {
  const touches = (spans: readonly DocumentSpan[], words: readonly Words[]) =>
    spans.some((span) => words.some((it) => matcher.covers(span, it)));
  return pairsOf(gold.positions).some(([a, b]) =>
    found.positions.some(
      (one) =>
        touches(one.mentions, a.mentions) &&
        found.positions.some((other) => other !== one && touches(other.mentions, b.mentions)),
    ),
  );
}

/** Disputes whose sides are those of the answer. */
export function scoreDisputes({ synopsis, expected, matcher }: Given) {
  const wanted = expected.claims.flatMap((claim) => claim.disputes ?? []);
  const given = synopsis.claims.flatMap((claim) => claim.disputes);
  const same = (found: Pick<Dispute, "positions">, gold: WantedDispute) =>
    isSameDispute(found, gold, matcher);
  const natureOf = (gold: WantedDispute) => [gold.nature, ...(gold.natureAlso ?? [])];
  // A difference of degree between clauses that the answer does not list is nobody's mistake; a contradiction is.
  const judged = given.filter(
    (dispute) => dispute.nature === "contradiction" || wanted.some((gold) => same(dispute, gold)),
  );
  const matched = wanted.flatMap((gold) => {
    const match = given.find((it) => same(it, gold) && natureOf(gold).includes(it.nature));
    const found = match ?? given.find((it) => same(it, gold));
    return found ? [natureOf(gold).includes(found.nature)] : [];
  });
  return {
    disputes: {
      right: judged.filter((dispute) => wanted.some((gold) => same(dispute, gold))).length,
      given: judged.length,
      found: matched.length,
      asked: wanted.length,
    },
    natures: share(matched),
  };
}
