import type { Telling } from "../../claims/telling.ts";
import type { StoryAccounts } from "../../story-accounts.ts";
import { allOpposed } from "./all.ts";
import { bentPhrase } from "./bent.ts";
import { clockOpposed } from "./clock.ts";
import { dayOpposed } from "./day.ts";
import { deedOpposed } from "./deed.ts";
import { denialOpposed } from "./denial.ts";
import { distanceOpposed } from "./distance.ts";
import { noneOpposed } from "./none.ts";
import { openOpposed } from "./open.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { orderOpposed } from "./order.ts";
import { storyOf } from "./passages.ts";
import { roundedFigure } from "./rounded.ts";
import { tracesOpposed } from "./traces.ts";
import { votesOpposed } from "./votes.ts";
import { worseSince } from "./worse.ts";

export { withOppositions } from "./attach.ts";
export type { Opposition } from "./opposition.ts";

/** All kinds of dispute that are looked for between statements of different documents, in the order in which they are stored. */
export const acrossRules: readonly AcrossRule[] = [
  clockOpposed,
  dayOpposed,
  distanceOpposed,
  deedOpposed,
  denialOpposed,
  roundedFigure,
  allOpposed,
  noneOpposed,
  tracesOpposed,
  votesOpposed,
  orderOpposed,
  worseSince,
  openOpposed,
  bentPhrase,
];

/** What statements of different documents contradict each other in, whatever claims they are in. */
export function oppositionsIn(story: StoryAccounts, tellings: readonly Telling[]): Opposition[] {
  const read = storyOf(story, tellings);
  return acrossRules.flatMap((it) => it.find(read));
}
