import { compareFiles } from "../../../src/engine/index.ts";
import type { Synopsis } from "../../../src/model/index.ts";
import type { Bench, Measure } from "../../measure.ts";
import { developedOn, examplesDirectory, keptApart, lookedAtSince, readExpected } from "./expected.ts";
import { type Scores, score } from "./score.ts";
import { f1, precision, recall, sum, type Tally } from "./tally.ts";

type Figure = (tally: Tally) => number;
type Row = readonly [name: string, field: keyof Scores, figure: Figure];

const rows: readonly Row[] = [
  ["titles right", "titles", recall],
  ["outlets right", "outlets", recall],
  ["bylines right", "bylines", recall],
  ["dates right", "dates", recall],
  ["furniture kept out", "furniture", recall],
  ["body kept in", "body", recall],
  ["lineage edges F1", "edges", f1],
  ["lineage kinds right", "edgeKinds", recall],
  ["lineage directions right", "edgeDirections", recall],
  ["origins, pairs F1", "origins", f1],
  ["claims, pairs F1", "alignment", f1],
  ["claims, pairs precision", "alignment", precision],
  ["claims, pairs recall", "alignment", recall],
  ["unlike clauses kept apart", "separate", recall],
  ["claim status right", "statuses", recall],
  ["single claims not called agreed", "notFalselyAgreed", recall],
  ["disputes precision", "disputes", precision],
  ["disputes recall", "disputes", recall],
  ["dispute natures right", "natures", recall],
  ["numbers, pairs F1", "numbers", f1],
  ["number status right", "numberStatuses", recall],
  ["utterances, pairs F1", "utterances", f1],
  ["drift right", "drift", recall],
  ["timeline F1", "timeline", f1],
  ["omissions precision", "omissions", precision],
  ["omissions recall", "omissions", recall],
  ["omission times right", "omissionTimes", recall],
  ["labels found", "labels", recall],
  ["loaded labels F1", "loaded", f1],
];

type Group = readonly [prefix: string, stories: readonly string[]];

const groups: readonly Group[] = [
  ["", developedOn],
  ["looked at since: ", lookedAtSince],
  ["kept apart: ", keptApart],
];

/** The example stories against their answers by hand: those that rules are written with from the first, those looked at since, and those kept apart. */
export const bench: Bench = {
  name: "stories",
  files: [],
  async run() {
    const measures: Measure[] = [];
    for (const group of groups) measures.push(...(await measuresOf(group)));
    return measures;
  },
};

/** Each figure over all stories of a group; behind it, story by story. */
async function measuresOf([prefix, stories]: Group): Promise<Measure[]> {
  const scores = new Map<string, Scores>();
  for (const story of stories) scores.set(story, score(await synopsisOf(story), readExpected(story)));
  const all = [...scores.values()];
  return rows.map(([name, field, figure]) => {
    const tally = sum(all.map((it) => it[field]));
    const each = [...scores].map(([story, it]) => `${story} ${figure(it[field]).toFixed(2)}`).join(", ");
    return {
      name: `${prefix}${name}`,
      value: figure(tally),
      pinned: true,
      note: `${countsOf(tally)}; ${each}`,
    };
  });
}

async function synopsisOf(story: string): Promise<Synopsis> {
  const files = readExpected(story).documents.map((it) => `${examplesDirectory}${story}/${it.file}`);
  return compareFiles(files);
}

function countsOf({ right, given, found, asked }: Tally): string {
  return right === found && given === asked
    ? `${right} of ${asked}`
    : `${right} right of ${given} given, ${found} found of ${asked} asked`;
}
