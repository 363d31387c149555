import type { Evidence, Summary, TimelineItem } from "../../model/index.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { fiveWs } from "./five-ws.ts";
import { sentences } from "./sentences.ts";

/** The five W's, and 8 to 12 sentences: what most origins tell, then what they dispute. */
export function summary(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  items: readonly TimelineItem[],
  title?: Evidence,
): Summary {
  return { fiveWs: fiveWs(story, found, items, title), sentences: sentences(found) };
}
