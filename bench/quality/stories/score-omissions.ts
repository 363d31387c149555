import type { Given } from "./given.ts";
import { goldClaims } from "./score-claims.ts";
import { share } from "./tally.ts";

/** What a document is said to leave out, where the answer knows the claim. */
export function scoreOmissions(given: Given) {
  const { synopsis, expected, matcher } = given;
  const claims = new Map(synopsis.claims.map((it) => [it.id, it]));
  const judged = synopsis.omissions.flatMap((omission) => {
    const file = matcher.fileOf(omission.documentId);
    const golds = new Set(
      (claims.get(omission.claimId)?.mentions ?? []).flatMap((mention) => [...goldClaims(given, mention)]),
    );
    return file && golds.size > 0 ? [{ omission, file, golds }] : [];
  });
  const tells = (id: string, file: string) => {
    const claim = expected.claims.find((it) => it.id === id);
    return claim?.mentions.some((it) => it.file === file) || claim?.loosely?.includes(file);
  };
  const matched = expected.omissions.flatMap((gold) => {
    const found = judged.find((it) => it.file === gold.file && it.golds.has(gold.claim));
    return found ? [[gold.when, ...(gold.whenAlso ?? [])].includes(found.omission.when)] : [];
  });
  return {
    omissions: {
      right: judged.filter(({ file, golds }) => ![...golds].every((id) => tells(id, file))).length,
      given: judged.length,
      found: matched.length,
      asked: expected.omissions.length,
    },
    omissionTimes: share(matched),
  };
}
