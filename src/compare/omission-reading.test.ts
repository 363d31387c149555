import { expect, test } from "vitest";
import type { Claim, ClaimMention, Omission } from "../model/index.ts";
import { readOmissions } from "./omission-reading.ts";

function mentionIn(documentId: string): ClaimMention {
  return { documentId, start: 0, end: 1, quote: "x", voice: "outlet", polarity: "positive", modality: "asserted", zone: "body" }; // biome-ignore format: a row
}

function claimWith(nature: Claim["disputes"][number]["nature"]): Claim {
  const sides = [["a", "b"], ["c"]].map((ids) => ({
    value: "v",
    documents: ids.length,
    origins: ids.length,
    mentions: ids.map(mentionIn) as [ClaimMention],
    ...(ids.includes("c") ? { claimId: "other" } : {}),
  }));
  return {
    id: "c1", key: "c1", status: "disputed", text: mentionIn("a"), mentions: [mentionIn("a")], documents: 2, origins: 2,
    originIds: [], rule: "same", disputes: [{ on: "number", nature, rule: "same", positions: sides }],
  }; // biome-ignore format: a table reads better in rows
}

test.each([
  ["contradiction", ["d"]],
  ["degree", ["c", "d"]],
] as const)("with a %s between them the claim is left out by %j", (nature, left) => {
  const omissions = ["c", "d"].map((documentId): Omission => ({ documentId, claimId: "c1", statedBy: 2, when: "unknown" })); // biome-ignore format: a row
  expect(readOmissions(omissions, [claimWith(nature)]).map((it) => it.documentId)).toEqual(left);
});
