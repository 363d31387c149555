import type { Bench } from "../../measure.ts";
import { press } from "./press.ts";

/** The claim ledger on clauses of real articles that were judged by hand. */
export const bench: Bench = {
  name: "press",
  files: ["stories/news-cluster.jsonl.gz"],
  run: () => press(),
};
