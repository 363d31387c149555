import { expect, test } from "vitest";
import type { Claim } from "../model/index.ts";
import { byWeight, isLesser } from "./claim-order.ts";

const span = { documentId: "d", start: 0, end: 1, quote: "x" };

function claimOf(id: string, marks: Partial<Claim>): Claim {
  return {
    id, key: id, status: "agreed", text: span,
    mentions: [{ ...span, voice: "outlet", polarity: "positive", modality: "asserted", zone: "body" }],
    documents: 2, origins: 2, originIds: [], rule: "same", disputes: [], ...marks,
  }; // biome-ignore format: a table reads better in rows
}

test("news before background before what is overtaken; more origins first; pieces of sentences last", () => {
  const claims = [
    claimOf("piece", { fragment: true, origins: 5 }),
    claimOf("overtaken", { overtaken: true }),
    claimOf("background", { background: true }),
    claimOf("news", {}),
    claimOf("of three", { origins: 3, background: true }),
  ];
  const order = ["of three", "news", "overtaken", "background", "piece"];
  expect([...claims].sort(byWeight).map((it) => it.id)).toEqual(order);
  expect(claims.filter(isLesser).map((it) => it.id)).toEqual(["piece", "overtaken"]);
});
