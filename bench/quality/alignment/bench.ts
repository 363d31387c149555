import { modelOf } from "../../../src/engine/models.ts";
import type { Bench } from "../../measure.ts";
import { mrpc } from "./mrpc.ts";
import { qaAlign } from "./qa-align.ts";
import { rte3 } from "./rte3.ts";

/** The same claim in other words, and contradiction: what the claim ledger's comparison of sentences is worth on foreign ground. */
export const bench: Bench = {
  name: "alignment",
  files: ["alignment/mrpc-val.jsonl", "alignment/qa-align.jsonl.gz", "alignment/rte3-dev.jsonl"],
  run() {
    const model = modelOf("en");
    return [...mrpc(model), ...qaAlign(), ...rte3(model)];
  },
};
