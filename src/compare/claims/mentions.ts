import { type ClaimMention, cite } from "../../model/index.ts";
import type { Telling } from "./telling.ts";

/** What a telling shows to the reader: its words with voice, polarity, modality and zone. */
export function mentionOf({ account, statement }: Telling): ClaimMention {
  const { voice, polarity, modality, zone } = statement;
  return { ...cite(account.document, statement), voice, polarity, modality, zone };
}

/** The mentions of tellings in the order of the tellings, one for each place in a text. */
export function mentionsOf(tellings: readonly Telling[]): [ClaimMention, ...ClaimMention[]] {
  const seen = new Set<string>();
  const mentions: ClaimMention[] = [];
  for (const telling of [...tellings].sort((a, b) => a.index - b.index)) {
    const mention = mentionOf(telling);
    const key = `${mention.documentId} ${mention.start} ${mention.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    mentions.push(mention);
  }
  return mentions as [ClaimMention, ...ClaimMention[]];
}
