import type { Bench } from "../../measure.ts";
import { answered, measures } from "./five-ws.ts";

/** The five W's and how of single articles, beside what their first sentence gives. */
export const bench: Bench = {
  name: "five-ws",
  files: ["stories/5w1h.jsonl"],
  run: () => measures(answered()),
};
