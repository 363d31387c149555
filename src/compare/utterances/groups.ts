import type { Rendition } from "./rendition.ts";
import { overlay, sameUtterance } from "./same-utterance.ts";

/** Quotations that share one of their rarest words are held against each other, at most this many for each word. */
const window = 24;
const keysOfRendition = 6;

/**
 * Renditions of one thing once said. A group is founded by its longest rendition and takes in those that lie on that one, so
 * that a short quotation in the middle never chains two sayings together.
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
    if (group) {
      group.push(rendition);
      continue;
    }
    const founded = [rendition];
    groups.push(founded);
    for (const key of keys) founders.set(key, [...(founders.get(key) ?? []), founded].slice(-window));
  }
  return groups
    .map((group) => group.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
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
    if (shared <= most || !sameUtterance(rendition, founder) || disturbs(rendition, group)) continue;
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
