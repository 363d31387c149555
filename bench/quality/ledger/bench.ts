import type { Bench } from "../../measure.ts";
import { faKes } from "./fa-kes.ts";

/** The number ledger on tolls that opposed outlets tell. */
export const bench: Bench = {
  name: "ledger",
  files: ["numbers/fa-kes.jsonl.gz"],
  run: () => faKes(),
};
