import { contradictionOf } from "../../../src/compare/wording/contradiction.ts";
import { type Annotated, annotate, type LanguageModel } from "../../../src/language/index.ts";
import { readJsonLines } from "../../data.ts";
import type { Measure } from "../../measure.ts";

interface Pair {
  readonly label: "entailment" | "neutral" | "contradiction" | "disagree";
  readonly text: string;
  readonly hypothesis: string;
}

/** RTE-3 with three labels, development part: precision and recall of contradiction. */
export function rte3(model: LanguageModel): Measure[] {
  const pairs = readJsonLines<Pair>("alignment/rte3-dev.jsonl").filter((it) => it.label !== "disagree");
  const whole = (annotated: Annotated) => ({ annotated, range: { from: 0, to: annotated.starts.length } });
  const found = pairs.filter(({ text, hypothesis }) =>
    contradictionOf(whole(annotate(model, text)), whole(annotate(model, hypothesis))),
  );
  const right = found.filter((it) => it.label === "contradiction").length;
  const gold = pairs.filter((it) => it.label === "contradiction").length;
  return [
    {
      name: "rte3 contradiction precision",
      value: right / found.length,
      pinned: true,
      note: `${right} of ${found.length}; always yes ${(gold / pairs.length).toFixed(3)}`,
    },
    { name: "rte3 contradiction recall", value: right / gold, pinned: true, note: `${right} of ${gold}` },
  ];
}
