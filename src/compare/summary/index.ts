import type { Evidence, Summary } from "../../model/index.ts";
import type { Ages } from "../claim-age.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import type { Tells } from "../omissions/told.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { fiveWs } from "./five-ws.ts";
import { bySalience } from "./salience.ts";
import { sentences } from "./sentences.ts";

/** The five W's, and up to 12 sentences: the news that origins agree on, what they dispute, what was before. */
export function summary(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  tells: Tells,
  ages: Ages,
  title?: Evidence,
): Summary {
  const ranked = bySalience(story, found, tells);
  return { fiveWs: fiveWs(story, ranked, title), sentences: sentences(ranked, ages) };
}
