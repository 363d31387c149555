/**
 * The scorer of `quotations` in the data directory's README, section 2.6. Knows spans and text, nothing of how they were found.
 *
 * @module
 */
import type { Span } from "../../../src/model/index.ts";

/** Who (source), by which words (cue), is said to have said what (content). */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article with the attributions of the gold standard and those found. */
export interface Scored {
  readonly text: string;
  readonly gold: readonly Attribution[];
  readonly found: readonly Attribution[];
}

export const contentClasses = ["direct", "mixed", "indirect"] as const;
export type ContentClass = (typeof contentClasses)[number];

/** Precision, recall and their harmonic mean. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const edge = /[\s"“”„«»‘’'`.,;:!?…—–-]/;
const marks = /["“”„«»]|''|``/;

/** direct: every part, trimmed, lies wholly between a pair of quotation marks; mixed: there is a mark in it; indirect: none. */
export function contentClass(text: string, content: readonly Span[]): ContentClass {
  const quoted = quotedRegions(text);
  const parts = content.map((part) => trimmed(text, part));
  if (parts.every((part) => quoted.some((region) => region.start <= part.start && part.end <= region.end)))
    return "direct";
  return content.some((part) => marks.test(text.slice(part.start, part.end))) ? "mixed" : "indirect";
}

const regionsOf = new Map<string, Span[]>();

/** The stretches between marks, by simple alternation within a paragraph; a missing closer runs to its end. */
function quotedRegions(text: string): readonly Span[] {
  const known = regionsOf.get(text);
  if (known) return known;
  const regions: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const pattern = /“[^”"]*(?:[”"]|$)|"[^"”]*(?:["”]|$)|''(?:[^']|'(?!'))*(?:''|$)|«[^»]*(?:»|$)/g;
    for (const match of paragraph[0].matchAll(pattern)) {
      const start = paragraph.index + match.index;
      regions.push({ start, end: start + match[0].length });
    }
  }
  regionsOf.set(text, regions);
  return regions;
}

/** The gold standard cuts some contents at the ends of sentences: parts with nothing but spaces between them are one. */
export function whole(text: string, content: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const part of [...content].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && /^ *$/.test(text.slice(last.end, part.start)))
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else parts.push(part);
  }
  return parts;
}

/** A span without quotation marks, white space and punctuation at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Content spans that are identical after trimming; `parts` counts each contiguous part alone, else the parts of an attribution together. */
export function strict(
  documents: readonly Scored[],
  wanted: ContentClass,
  unit: "attribution" | "part",
): PrecisionRecall {
  let hits = 0;
  let gold = 0;
  let found = 0;
  for (const document of documents) {
    const keys = (attributions: readonly Attribution[]) =>
      contentsOf(document.text, attributions, wanted, unit).map((parts) => keyOf(document.text, parts));
    const left = keys(document.gold);
    const right = keys(document.found);
    gold += left.length;
    found += right.length;
    for (const key of right) {
      const at = left.indexOf(key);
      if (at < 0) continue;
      left.splice(at, 1);
      hits++;
    }
  }
  return precisionRecall(hits, hits, found, gold);
}

function contentsOf(
  text: string,
  attributions: readonly Attribution[],
  wanted: ContentClass,
  unit: "attribution" | "part",
): (readonly Span[])[] {
  const contents = attributions.map((it) => whole(text, it.content)).filter((content) => content.length > 0);
  const units = unit === "part" ? contents.flatMap((content) => content.map((part) => [part])) : contents;
  return units.filter((content) => contentClass(text, content) === wanted);
}

function keyOf(text: string, parts: readonly Span[]): string {
  return parts
    .map((part) => trimmed(text, part))
    .map(({ start, end }) => `${start}-${end}`)
    .sort()
    .join(" ");
}

interface Match {
  readonly gold: Attribution;
  readonly found: Attribution;
  readonly overlap: number;
  readonly goldSize: number;
  readonly foundSize: number;
}

/** Greedy one-to-one matches by descending token overlap; a match counts overlap/|found| for precision and overlap/|gold| for recall. */
export function partial(documents: readonly Scored[], wanted: ContentClass): PrecisionRecall {
  let precision = 0;
  let recall = 0;
  let gold = 0;
  let found = 0;
  for (const document of documents) {
    const matches = partialMatches(document, wanted);
    gold += ofClass(document.text, document.gold, wanted).length;
    found += ofClass(document.text, document.found, wanted).length;
    for (const { overlap, goldSize, foundSize } of matches) {
      precision += overlap / foundSize;
      recall += overlap / goldSize;
    }
  }
  return precisionRecall(precision, recall, found, gold);
}

function ofClass(text: string, attributions: readonly Attribution[], wanted: ContentClass): Attribution[] {
  return attributions.filter((it) => it.content.length > 0 && contentClass(text, it.content) === wanted);
}

function partialMatches(document: Scored, wanted: ContentClass): Match[] {
  return greedy(
    document.text,
    ofClass(document.text, document.gold, wanted),
    ofClass(document.text, document.found, wanted),
  );
}

function greedy(text: string, gold: readonly Attribution[], found: readonly Attribution[]): Match[] {
  const goldTokens = gold.map((it) => tokens(text, it.content));
  const foundTokens = found.map((it) => tokens(text, it.content));
  const pairs: { g: number; f: number; overlap: number }[] = [];
  for (const [g, left] of goldTokens.entries())
    for (const [f, right] of foundTokens.entries()) {
      const overlap = [...right].filter((token) => left.has(token)).length;
      if (overlap > 0) pairs.push({ g, f, overlap });
    }
  pairs.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const matches: Match[] = [];
  for (const { g, f, overlap } of pairs) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    matches.push({
      gold: gold[g]!,
      found: found[f]!,
      overlap,
      goldSize: goldTokens[g]!.size,
      foundSize: foundTokens[f]!.size,
    });
  }
  return matches;
}

/** The offsets of the word tokens in some spans. */
function tokens(text: string, spans: readonly Span[]): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) offsets.add(start + match.index);
  return offsets;
}

/** Over word tokens inside any content. */
export function tokenLevel(documents: readonly Scored[]): PrecisionRecall {
  let hits = 0;
  let gold = 0;
  let found = 0;
  for (const { text, ...document } of documents) {
    const left = tokens(
      text,
      document.gold.flatMap((it) => it.content),
    );
    const right = tokens(
      text,
      document.found.flatMap((it) => it.content),
    );
    gold += left.size;
    found += right.size;
    hits += [...right].filter((token) => left.has(token)).length;
  }
  return precisionRecall(hits, hits, found, gold);
}

const weak = new Set(
  `a an the this that these those of in on at to for from by with as mr mrs ms miss dr sen rep gov gen president senator
  representative governor secretary prime minister sir`.split(/\s+/),
);

/** Share of the partially matched pairs, with an overlap of at least half of the gold, whose sources share a word that is no determiner, preposition or title. */
export function sources(
  documents: readonly Scored[],
  wanted: readonly ContentClass[],
): { readonly right: number; readonly of: number } {
  let right = 0;
  let of = 0;
  for (const document of documents) {
    for (const kind of wanted)
      for (const match of partialMatches(document, kind)) {
        if (match.overlap < match.goldSize / 2 || match.gold.source.length === 0) continue;
        of++;
        if (sharesWord(document.text, match.gold.source, match.found.source)) right++;
      }
  }
  return { right, of };
}

function sharesWord(text: string, left: readonly Span[], right: readonly Span[]): boolean {
  const common = tokens(text, right);
  const isStrong = (offset: number) => {
    const word = /^[\p{L}\p{N}]+/u.exec(text.slice(offset, offset + 40))?.[0] ?? "";
    return !weak.has(word.toLowerCase());
  };
  const shared = [...tokens(text, left)].filter((offset) => common.has(offset));
  return shared.some(isStrong) || (shared.length > 0 && [...tokens(text, left)].every((it) => !isStrong(it)));
}

/** An attribution of the class is right where source, cue and content each overlap with those of one of the gold (or are absent in both). */
export function overlapping(documents: readonly Scored[], wanted: ContentClass): PrecisionRecall {
  let hits = 0;
  let gold = 0;
  let found = 0;
  for (const { text, ...document } of documents) {
    const left = ofClass(text, document.gold, wanted);
    const right = ofClass(text, document.found, wanted);
    gold += left.length;
    found += right.length;
    const used = new Set<Attribution>();
    for (const it of right) {
      const match = left.find((candidate) => !used.has(candidate) && allOverlap(candidate, it));
      if (!match) continue;
      used.add(match);
      hits++;
    }
  }
  return precisionRecall(hits, hits, found, gold);
}

function allOverlap(a: Attribution, b: Attribution): boolean {
  return (["source", "cue", "content"] as const).every((part) => overlaps(a[part], b[part]));
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return a.some((left) => b.some((right) => left.start < right.end && right.start < left.end));
}

function precisionRecall(hitsFound: number, hitsGold: number, found: number, gold: number): PrecisionRecall {
  const precision = found === 0 ? 0 : hitsFound / found;
  const recall = gold === 0 ? 0 : hitsGold / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
