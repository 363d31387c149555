import { paraphraseAt, paraphraseLikeness } from "../../../src/compare/wording/paraphrase.ts";
import type { LanguageModel } from "../../../src/language/index.ts";
import { annotate } from "../../../src/language/index.ts";
import { readJsonLines } from "../../data.ts";
import type { Measure } from "../../measure.ts";

interface Pair {
  readonly label: 0 | 1;
  readonly a: string;
  readonly b: string;
}

/** MRPC, validation part: share of pairs told right. The threshold was chosen on the training part. */
export function mrpc(model: LanguageModel): Measure[] {
  const pairs = readJsonLines<Pair>("alignment/mrpc-val.jsonl");
  const right = pairs.filter(({ label, a, b }) => {
    const likeness = paraphraseLikeness(annotate(model, a), annotate(model, b));
    return (likeness >= paraphraseAt ? 1 : 0) === label;
  });
  const paraphrases = pairs.filter((it) => it.label === 1).length;
  return [
    {
      name: "mrpc accuracy",
      value: right.length / pairs.length,
      pinned: true,
      note: `${pairs.length} pairs; TF-IDF .705, always yes ${(paraphrases / pairs.length).toFixed(3)}`,
    },
  ];
}
