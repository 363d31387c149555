import type { Dispute } from "../../model/index.ts";
import type { ClaimGroup, DisputeRule } from "./group.ts";
import { modalityDispute } from "./modality.ts";
import { numberDispute } from "./number.ts";
import { peopleDispute } from "./people.ts";
import { polarityDispute } from "./polarity.ts";
import { distanceDispute, timeDispute } from "./time.ts";
import { distortion } from "./wording.ts";

export type { ClaimGroup, DisputeRule } from "./group.ts";

/** All kinds of dispute, in the order in which a claim lists them. */
export const disputeRules: readonly DisputeRule[] = [
  numberDispute,
  timeDispute,
  distanceDispute,
  peopleDispute,
  polarityDispute,
  modalityDispute,
  distortion,
];

/** Everything that the mentions of a claim do not tell alike. */
export function disputesOf(group: ClaimGroup): Dispute[] {
  return disputeRules.flatMap((rule) => rule.find(group));
}
