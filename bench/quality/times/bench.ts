import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { times } from "../../../src/analyze/times/index.ts";
import { tokenCount } from "../../../src/language/index.ts";
import type { Bench, Measure } from "../../measure.ts";
import { plainReadingOf } from "../../plain-reading.ts";
import { annotateWithChrono } from "./chrono.ts";
import { loadMeantime, loadTimeMl, type TimeDocument } from "./load.ts";
import { annotateWithOurs } from "./ours.ts";
import { type Annotate, scoreTimes } from "./score.ts";

const files = ["times/timebank.jsonl.gz", "times/aquaint.jsonl.gz", "times/meantime.jsonl.gz"];

/** Expressions of time against TimeBank and AQUAINT (tuned on every second document, reported on all) and MEANTIME, chrono-node beside. */
export const bench: Bench = {
  name: "times",
  files,
  run() {
    const wire = [...loadTimeMl(files[0]!), ...loadTimeMl(files[1]!)];
    const meantime = loadMeantime(files[2]!);
    return [
      ...measures("timebank+aquaint", wire, annotateWithOurs, true),
      ...measures(
        "timebank+aquaint, half not looked at",
        wire.filter((_, at) => at % 2 === 1),
        annotateWithOurs,
        false,
      ),
      ...measures("timebank+aquaint, chrono-node", wire, annotateWithChrono, false),
      ...measures("meantime", meantime, annotateWithOurs, true),
      ...measures("meantime, chrono-node", meantime, annotateWithChrono, false),
      speed(wire),
    ];
  },
};

function measures(
  name: string,
  documents: readonly TimeDocument[],
  annotate: Annotate,
  pinned: boolean,
): Measure[] {
  const score = scoreTimes(documents, annotate);
  const note = `P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}, ${score.gold} gold`;
  return [
    { name: `${name}: value F1`, value: score.value, pinned },
    { name: `${name}: relaxed span F1`, value: score.relaxed, pinned, note },
    { name: `${name}: strict span F1`, value: score.strict },
    { name: `${name}: type F1`, value: score.type },
  ];
}

/** Tokens a second of processor time of the annotator alone, the language analysis being there. */
function speed(documents: readonly TimeDocument[]): Measure {
  const readings = documents.map((it) => plainReadingOf(it.text));
  const tokens = readings.reduce((sum, it) => sum + tokenCount(it.annotated), 0);
  const before = process.cpuUsage();
  for (const reading of readings) times.find(reading, emptyAnalysis);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return {
    name: "tokens a second, annotator alone",
    value: Math.round(tokens / seconds),
    note: `${tokens} tokens, processor time`,
  };
}
