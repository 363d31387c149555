import type { Dispute } from "../../model/index.ts";
import type { ClaimGroup, DisputeRule } from "./group.ts";
import { modalityDispute } from "./modality.ts";
import { peopleDispute } from "./people.ts";
import { plannedAndDone } from "./planned.ts";
import { polarityDispute } from "./polarity.ts";
import { timeDispute } from "./time.ts";
import { vaguerFigures } from "./vaguer.ts";
import { voiceDispute } from "./voices.ts";
import { distortion } from "./wording.ts";

export type { ClaimGroup, DisputeRule } from "./group.ts";

/** All kinds of dispute within a claim, in the order in which a claim lists them. */
export const disputeRules: readonly DisputeRule[] = [
  vaguerFigures,
  timeDispute,
  peopleDispute,
  voiceDispute,
  polarityDispute,
  modalityDispute,
  plannedAndDone,
  distortion,
];

/** Everything that the mentions of a claim do not tell alike. */
export function disputesOf(group: ClaimGroup): Dispute[] {
  return disputeRules.flatMap((rule) => rule.find(group));
}
