import type { Rendition } from "./rendition.ts";
import { overlay, sameUtterance, verbatim } from "./same-utterance.ts";

/** Quotations that share one of their rarest words are held against each other, at most this many for each word. */
const window = 24;
const keysOfRendition = 6;

/**
 * Renditions of one thing once said. A group is founded by its longest rendition and takes in those that lie on that one, or
 * are a piece of one of its renderings word for word, so that a short quotation in the middle never chains two sayings together.
 */
export function groupRenditions(renditions: readonly Rendition[]): Rendition[][] {
  const order = [...renditions].sort(
    (a, b) => b.contentWords.length - a.contentWords.length || a.index - b.index,
  );
  const founders = new Map<string, Rendition[][]>();
  const groups: Rendition[][] = [];
  for (const rendition of order) {
    const keys = keysOf(rendition);
    const group = bestGroup(rendition, keys, founders);
    const own = group ?? [];
    own.push(rendition);
    if (!group) groups.push(own);
    // A translation brings words of its own, which a part of it may be known by.
    if (!group || !keys.every((key) => founders.get(key)?.includes(group)))
      for (const key of keys) remember(founders, key, own);
  }
  return groups
    .map((group) => group.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
}

function remember(founders: Map<string, Rendition[][]>, key: string, group: Rendition[]): void {
  const known = founders.get(key) ?? [];
  if (!known.includes(group)) founders.set(key, [...known, group].slice(-window));
}

/** Lies on the founder, or is a piece of another rendering word for word. */
function belongs(rendition: Rendition, group: readonly Rendition[]): boolean {
  return (
    sameUtterance(rendition, group[0]!) ||
    group.slice(1, window).some((it) => it.words.length >= rendition.words.length && verbatim(rendition, it))
  );
}

function bestGroup(
  rendition: Rendition,
  keys: readonly string[],
  founders: ReadonlyMap<string, readonly Rendition[][]>,
): Rendition[] | undefined {
  let found: Rendition[] | undefined;
  let most = 0;
  for (const group of new Set(keys.flatMap((key) => founders.get(key) ?? []))) {
    const founder = group[0]!;
    const { shared } = overlay(rendition, founder);
    if (shared <= most || !belongs(rendition, group) || disturbs(rendition, group)) continue;
    most = shared;
    found = group;
  }
  return found;
}

/** A document quotes one saying once, or in pieces that do not repeat each other, or again in its title. */
function disturbs(rendition: Rendition, group: readonly Rendition[]): boolean {
  const first = group[0]!;
  if (first.account.document.id !== rendition.account.document.id) return false;
  return overlay(rendition, first).contained < 0.75;
}

function keysOf({ contentWords }: Rendition): string[] {
  const words = [...contentWords].sort((a, b) => b.weight - a.weight || (a.content! < b.content! ? -1 : 1));
  const keys = [...new Set(words.map((it) => it.content!))];
  return keys.slice(0, Math.max(keysOfRendition, Math.ceil(keys.length / 2)));
}
