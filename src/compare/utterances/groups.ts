import { likenessOf } from "./likeness.ts";
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

/** A rendering that has so much of the founder's content stands for the whole saying as well. */
const nearlyWhole = 0.5;

/** Lies on the founder, or on another rendering of most of it by the same speaker, or is a piece of any word for word. */
function belongs(rendition: Rendition, group: readonly Rendition[]): boolean {
  const least = nearlyWhole * group[0]!.contentWords.length;
  return group
    .slice(0, window)
    .some((it, at) =>
      at === 0 || (it.contentWords.length >= least && it.speaker && it.speaker === rendition.speaker)
        ? sameUtterance(rendition, it)
        : it.words.length >= rendition.words.length && verbatim(rendition, it),
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
    const { weight } = likenessOf(rendition.contentWords, group[0]!.contentWords);
    if (weight <= most || !belongs(rendition, group) || disturbs(rendition, group)) continue;
    if (isAboutAnotherPiece(rendition, group)) continue;
    most = weight;
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

/**
 * "I am sorry for every patient," she said. "Our records are safe.": where others render the first sentence, who renders the second
 * alone renders another saying.
 */
function isAboutAnotherPiece(rendition: Rendition, [founder, ...others]: readonly Rendition[]): boolean {
  if ((founder!.words.at(-1)?.piece ?? 0) === 0 || others.length === 0) return false;
  const pieces = piecesRendered(rendition, founder!);
  const rendered = new Set(others.slice(0, window).flatMap((it) => [...piecesRendered(it, founder!)]));
  return pieces.size > 0 && ![...pieces].some((it) => rendered.has(it));
}

/** The pieces of a quotation that have a word of another's content. */
function piecesRendered({ contentWords }: Rendition, founder: Rendition): Set<number> {
  const said = new Set(contentWords.map((it) => it.content));
  return new Set(founder.contentWords.filter((it) => said.has(it.content)).map((it) => it.piece));
}

function keysOf({ contentWords }: Rendition): string[] {
  const words = [...contentWords].sort((a, b) => b.weight - a.weight || (a.content! < b.content! ? -1 : 1));
  const keys = [...new Set(words.map((it) => it.content!))];
  return keys.slice(0, Math.max(keysOfRendition, Math.ceil(keys.length / 2)));
}
