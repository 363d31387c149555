import { onceLines } from "../../../language/en/deeds.ts";
import { clashInNumbers } from "../../claims/clashes.ts";
import { daysApart, lengthInDays, overlap } from "../../claims/days.ts";
import type { Telling } from "../../claims/telling.ts";
import { isOwnTime } from "../time.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, sharedBy } from "./passages.ts";

interface Dated {
  readonly telling: Telling;
  readonly passage: Passage;
  /** Which line of deeds done once it is of. */
  readonly line: number;
}

/** A deed that is done but once, on this day here and on another there: "was signed on Thursday", "was signed on Friday". */
export const dayOpposed: AcrossRule = {
  name: "days-of-one-deed",
  find(story) {
    const found = story.passages.flatMap(datedIn);
    return heldAgainst(found, (a, b) => opposed(story, a, b));
  },
};

const lines = onceLines.split("\n").map((line) => new Set(line.split(" ")));

function datedIn(passage: Passage): Dated[] {
  if (passage.zone === "caption") return [];
  return passage.tellings.flatMap((telling) => {
    const { days, nominal, apart, statement } = telling;
    if (
      !days ||
      !isOwnTime(telling) ||
      nominal ||
      apart ||
      statement.polarity === "negative" ||
      lengthInDays(days) > 1
    )
      return [];
    if (statement.modality === "possible" || statement.modality === "alleged") return [];
    const line = lines.findIndex((it) => it.has(statement.lemma));
    return line < 0 ? [] : [{ telling, passage, line }];
  });
}

/** Further apart than this, in days, two are two deeds. */
const longest = 3;
/** Weight of what two tellings of one deed share, verb and day aside. */
const leastShared = 5;

function opposed(story: Story, a: Dated, b: Dated): Opposition[] {
  const [x, y] = [a.telling, b.telling];
  if (a.line !== b.line || overlap(x.days!, y.days!) || daysApart(x.days!, y.days!) > longest) return [];
  if (x.statement.status !== y.statement.status || clashInNumbers(x, y)) return [];
  const patients = [x, y].map((it) => new Set([...it.slots.objects, ...it.slots.agents]));
  if (![...patients[0]!].some((it) => patients[1]!.has(it))) return [];
  const shared = sharedBy(story, x.content, y.content, new Set([x.predicate, y.predicate]));
  if (shared.names + shared.words < leastShared) return [];
  const values: [string, string] = [x.days!.from, y.days!.from];
  return [{ tellings: [x, y], on: "time", keys: values, values, rule: dayOpposed.name }];
}
