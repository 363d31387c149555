import type { Evidence, Summary } from "../../model/index.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import type { Tells } from "../omissions/told.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { fiveWs } from "./five-ws.ts";
import { bySalience } from "./salience.ts";
import { sentences } from "./sentences.ts";

/** The five W's, and 8 to 12 sentences: what most origins tell, then what they dispute. */
export function summary(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  tells: Tells,
  title?: Evidence,
): Summary {
  const ranked = bySalience(story, found, tells);
  return { fiveWs: fiveWs(story, ranked, title), sentences: sentences(ranked) };
}
