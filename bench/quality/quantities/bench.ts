import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { quantities } from "../../../src/analyze/quantities/index.ts";
import { times } from "../../../src/analyze/times/index.ts";
import { tokenCount } from "../../../src/language/index.ts";
import type { Bench, Measure } from "../../measure.ts";
import { plainReadingOf } from "../../plain-reading.ts";
import { loadQuantities, type QuantitySentence } from "./load.ts";
import { quantifyWithOurs } from "./ours.ts";
import { loadRecognizers } from "./recognizers.ts";
import { type Quantify, scoreQuantities } from "./score.ts";

const files = ["quantities/newsquant.jsonl", "quantities/recognizers-units.jsonl"];

/** Numbers and units in news sentences; the errors of all of them have been looked at. */
export const bench: Bench = {
  name: "quantities",
  files,
  async run() {
    const news = loadQuantities(files[0]!);
    const units = loadQuantities(files[1]!);
    const rival = await loadRecognizers();
    return [
      ...measures("newsquant", news, quantifyWithOurs, true),
      ...(rival
        ? measures("newsquant, Microsoft Recognizers", news, rival, false)
        : [{ name: "newsquant, Microsoft Recognizers", value: 0, note: "not installed, not measured" }]),
      ...measures("recognizers-units", units, quantifyWithOurs, true),
      speed(news),
    ];
  },
};

function measures(
  name: string,
  sentences: readonly QuantitySentence[],
  quantify: Quantify,
  pinned: boolean,
): Measure[] {
  const score = scoreQuantities(sentences, quantify);
  const note = `P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}, ${score.gold} gold`;
  return [
    { name: `${name}: value F1`, value: score.value, pinned, note },
    { name: `${name}: value + unit F1`, value: score.unit, pinned },
  ];
}

/** Tokens a second of processor time of the annotator alone. */
function speed(sentences: readonly QuantitySentence[]): Measure {
  const readings = sentences.map((it) => plainReadingOf(it.text));
  const found = readings.map((it) => ({ ...emptyAnalysis, times: times.find(it, emptyAnalysis) }));
  const tokens = readings.reduce((sum, it) => sum + tokenCount(it.annotated), 0);
  const before = process.cpuUsage();
  for (let at = 0; at < readings.length; at++) quantities.find(readings[at]!, found[at]!);
  const { user, system } = process.cpuUsage(before);
  return {
    name: "tokens a second, annotator alone",
    value: Math.round(tokens / ((user + system) / 1e6)),
    note: `${tokens} tokens, processor time`,
  };
}
