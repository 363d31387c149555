import type { Entity, Mention, Span } from "../model/index.ts";

/** A mention with the entity whose it is. */
export interface PlacedMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** All mentions of a document by where they stand. */
export type Mentions = readonly PlacedMention[];

/** Mentions are short: those that start this far before a place cannot reach it. */
const longestMention = 200;

/** The mentions of all entities in reading order. */
export function mentionsOf(entities: readonly Entity[]): Mentions {
  return entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** The shortest mention that covers a span, such as that of a head word. Logarithmic in the number of mentions. */
export function mentionCovering(mentions: Mentions, { start, end }: Span): PlacedMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.mention.start <= start) low = middle + 1;
    else high = middle;
  }
  let best: PlacedMention | undefined;
  for (let index = low - 1; index >= 0; index--) {
    const placed = mentions[index]!;
    if (placed.mention.start < start - longestMention) break;
    if (placed.mention.end >= end && (!best || length(placed.mention) < length(best.mention))) best = placed;
  }
  return best;
}

const length = ({ start, end }: Span): number => end - start;
