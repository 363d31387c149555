import type { DocumentSpan } from "../../../src/model/index.ts";
import type { ExpectedClaim, Words } from "./expected.ts";
import type { Given } from "./given.ts";
import { pairsOf, share } from "./tally.ts";

/** The claims of the answer whose words a span covers. */
export function goldClaims(given: Given, span: DocumentSpan): Set<string> {
  return new Set(
    given.expected.claims
      .filter((claim) => claim.mentions.some((words) => given.matcher.covers(span, words)))
      .map((claim) => claim.id),
  );
}

/** Pairs of mentions in different documents: rightly in one claim, wrongly, or not; and the status of each claim. */
export function scoreClaims(given: Given) {
  const { synopsis, expected, matcher } = given;
  const merged = synopsis.claims.map((claim) =>
    claim.mentions
      .map((mention) => ({ mention, claims: goldClaims(given, mention) }))
      .filter((it) => it.claims.size > 0),
  );
  const predicted = merged
    .flatMap((mentions) => pairsOf(mentions))
    .filter(([a, b]) => a.mention.documentId !== b.mention.documentId);
  const right = predicted.filter(([a, b]) => [...a.claims].some((id) => b.claims.has(id)));
  const asked = expected.claims.flatMap((claim) =>
    pairsOf(claim.mentions.map((words): GoldMention => ({ claim, words }))).filter(
      ([a, b]) => a.words.file !== b.words.file && !acrossPositions(claim, a.words, b.words),
    ),
  );
  const together = (a: Words, b: Words) =>
    synopsis.claims.some((claim) =>
      claim.mentions.some(
        (one) =>
          matcher.covers(one, a) && claim.mentions.some((other) => one !== other && matcher.covers(other, b)),
      ),
    );
  return {
    alignment: {
      right: right.length,
      given: predicted.length,
      found: asked.filter(([a, b]) => together(a.words, b.words)).length,
      asked: asked.length,
    },
    separate: share(expected.separate.map(({ a, b }) => !together(a, b))),
    ...scoreStatuses(given),
  };
}

interface GoldMention {
  readonly claim: ExpectedClaim;
  readonly words: Words;
}

/** True for words on two sides of a dispute: they may stand in one claim or in two. */
function acrossPositions(claim: ExpectedClaim, a: Words, b: Words): boolean {
  const holds = (list: readonly Words[], words: Words) =>
    list.some((it) => it.file === words.file && it.quote === words.quote);
  return (claim.disputes ?? []).some(({ positions }) => {
    const ofA = positions.findIndex((it) => holds(it.mentions, a));
    const ofB = positions.findIndex((it) => holds(it.mentions, b));
    return ofA >= 0 && ofB >= 0 && ofA !== ofB;
  });
}

function scoreStatuses({ synopsis, expected, matcher }: Given) {
  const statuses: boolean[] = [];
  const notFalselyAgreed: boolean[] = [];
  for (const wanted of expected.claims) {
    const ranked = synopsis.claims
      .map((claim) => ({
        claim,
        hits: wanted.mentions.filter((words) => claim.mentions.some((it) => matcher.covers(it, words)))
          .length,
      }))
      .sort((a, b) => b.hits - a.hits);
    const best = ranked[0];
    if (!best || best.hits === 0) continue;
    statuses.push([wanted.status, ...(wanted.statusAlso ?? [])].includes(best.claim.status));
    if (wanted.status === "single") notFalselyAgreed.push(best.claim.status !== "agreed");
  }
  return { statuses: share(statuses), notFalselyAgreed: share(notFalselyAgreed) };
}
