import { diffArrays } from "diff/lib/diff/array.js";
import type { DocumentSpan, DriftKind, Rendering } from "../../model/index.ts";
import type { Rendition, SaidWord } from "./rendition.ts";

type Change = Rendering["changes"][number];

/** What happened to an utterance between one rendering and another. */
export interface Drift {
  readonly kinds: readonly DriftKind[];
  readonly changes: readonly Change[];
}

/** The words of two renderings that are held against each other. */
interface Pair {
  readonly here: readonly SaidWord[];
  readonly there: readonly SaidWord[];
  /** The words of this one that are in that one in the same order, by their forms. */
  readonly kept: readonly SaidWord[];
  readonly changes: readonly Change[];
}

/** Where fewer words, or fewer of those that carry content, are kept than this, a quotation was not touched up but translated anew. */
const keptInOneLanguage = { all: 0.6, content: 0.5 } as const;
/** Where kept words lie at this share of the shorter one, the rest was cut or added, not reworded. */
const keptWhole = 0.9;
/** What is this much shorter or longer was cut or drawn out, whatever else happened to it. */
const shorter = 0.6;

/** Holds a rendering against another: which words changed and what that is called. */
export function driftOf(here: Rendition, there: Rendition): Drift {
  const pair = pairOf(here, there);
  const kinds = [...formDrift(here, there), ...wordDrift(here, there, pair), ...frameDrift(here, there)];
  return { kinds: kinds.length > 0 ? kinds : ["identical"], changes: pair.changes };
}

/** Each in the speaker's own words, and only the pieces that the two have in common: another sentence is another thing said. */
function pairOf(a: Rendition, b: Rendition): Pair {
  const here = touched(a.ownWords, b.ownWords).slice(0, longest);
  const there = touched(b.ownWords, a.ownWords).slice(0, longest);
  return { here, there, ...laidOver(a, b, here, there) };
}

/** A piece with this share of its content in the other rendering is what that one renders. */
const rendered = 0.3;

function touched(words: readonly SaidWord[], others: readonly SaidWord[]): readonly SaidWord[] {
  if ((words.at(-1)?.piece ?? 0) === 0) return words;
  const said = new Set(others.map((it) => it.content));
  const found = words.filter(({ piece }) => sharedContent(words, piece, said) >= rendered);
  return found.length > 0 ? found : words;
}

function sharedContent(words: readonly SaidWord[], piece: number, said: ReadonlySet<unknown>): number {
  const own = words.filter((it) => it.piece === piece && it.content);
  return own.filter((it) => said.has(it.content)).length / Math.max(1, own.length);
}

function formDrift({ quotation: here }: Rendition, { quotation: there }: Rendition): DriftKind[] {
  if (here.kind === "indirect" && there.kind !== "indirect") return ["made-indirect"];
  if (here.kind === "direct" && there.kind === "indirect") return ["made-direct"];
  return [];
}

function wordDrift({ quotation: here }: Rendition, there: Rendition, pair: Pair): DriftKind[] {
  if (pair.changes.length === 0) return [];
  const shareHere = pair.kept.length / Math.max(1, pair.here.length);
  const shareThere = pair.kept.length / Math.max(1, pair.there.length);
  if (shareHere >= keptWhole && shareThere >= keptWhole) return touchedUp(pair.changes);
  if (shareHere >= keptWhole) return ["truncated"];
  if (shareThere >= keptWhole) return ["extended"];
  const lost = losesSentence(there, pair);
  // Reported speech moves tenses, pronouns and order of itself: what is said of it is that it was made indirect.
  const direct = there.quotation.kind !== "indirect";
  if (here.kind === "indirect" && direct) return lost ? ["truncated"] : [];
  const length = pair.here.length / Math.max(1, pair.there.length);
  const kinds: DriftKind[] = [
    here.kind !== "indirect" && direct && isTranslatedAnew(pair) ? "retranslated" : "reworded",
  ];
  if (length < shorter || lost) kinds.push("truncated");
  if (length > 1 / shorter) kinds.push("extended");
  return kinds;
}

function isTranslatedAnew({ here, there, kept }: Pair): boolean {
  const least = Math.min(here.length, there.length);
  const leastContent = Math.min(contentOf(here), contentOf(there));
  return (
    kept.length < keptInOneLanguage.all * least || contentOf(kept) < keptInOneLanguage.content * leastContent
  );
}

function contentOf(words: readonly SaidWord[]): number {
  return words.filter((it) => it.content).length;
}

/** Whether a whole sentence of the other is told by no word here. */
function losesSentence({ account }: Rendition, { here, there }: Pair): boolean {
  const said = new Set(here.map((it) => it.content));
  let sentence: SaidWord[] = [];
  for (const [at, word] of there.entries()) {
    sentence.push(word);
    const next = there[at + 1];
    if (next && !/[.!?]/.test(account.document.text.slice(word.end, next.start))) continue;
    const content = sentence.filter((it) => it.content);
    if (content.length > 0 && !content.some((it) => said.has(it.content))) return true;
    sentence = [];
  }
  return false;
}

/** Nearly all words are kept: what differs decides. */
function touchedUp(changes: readonly Change[]): DriftKind[] {
  if (changes.every((it) => it.kind === "dropped")) return ["truncated"];
  if (changes.every((it) => it.kind === "added")) return ["extended"];
  return ["reworded"];
}

function frameDrift(here: Rendition, there: Rendition): DriftKind[] {
  const kinds: DriftKind[] = [];
  const inOne = here.account.document.id === there.account.document.id;
  // One article that names both the speaker and who reported him has changed nobody.
  if (!inOne && here.speaker && there.speaker && here.speaker !== there.speaker)
    kinds.push("speaker-changed");
  if (there.speaker && !isAttributed(here, there.speaker)) kinds.push("attribution-dropped");
  if (venuesDiffer(venueOf(here), venueOf(there))) kinds.push("venue-changed");
  return kinds;
}

/** Attributed by a cue, or by the speaker's being named in the paragraph or those beside it, as with a quotation that is set apart. */
function isAttributed({ quotation, speaker, beside }: Rendition, said: string): boolean {
  return Boolean(speaker || quotation.sources.length > 0 || quotation.cue || beside.has(said));
}

/** "A statement" and "a written statement" are one venue, "a statement" and "the Gull" two. */
function venuesDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return ![...few].every((it) => many.has(it));
}

/** The venue's name or noun: the words of the phrase without its preposition, articles and "interview with". */
function venueOf({ account, quotation }: Rendition): ReadonlySet<string> {
  if (!quotation.venue) return new Set();
  const phrase = account.document.text.slice(quotation.venue.start, quotation.venue.end).toLowerCase();
  return new Set(phrase.split(/[^\p{L}\p{N}]+/u).filter((it) => it && !venueNoise.has(it)));
}

const venueNoise = new Set([
  "in", "on", "at", "to", "an", "a", "the", "with", "by", "for", "interview", "told", "broadcaster", "his", "her",
  "state", "during", "speaking", "of", "newspaper", "agency", "news",
]); // biome-ignore format: a table reads better in rows

/** The words that are kept, and the runs of those that are not; a run dropped where another is added is a replacement. */
function laidOver(
  a: Rendition,
  b: Rendition,
  here: readonly SaidWord[],
  there: readonly SaidWord[],
): Pick<Pair, "kept" | "changes"> {
  const kept: SaidWord[] = [];
  const changes: Change[] = [];
  let atHere = 0;
  let atThere = 0;
  const parts = diffArrays(formsOf(there), formsOf(here));
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const next = parts[index + 1];
    const length = part.value.length;
    if (!part.added && !part.removed) {
      kept.push(...here.slice(atHere, atHere + length));
      atHere += length;
      atThere += length;
    } else if (next && (next.added || next.removed) && next.added !== part.added) {
      const added = part.added ? length : next.value.length;
      const dropped = part.added ? next.value.length : length;
      changes.push({
        kind: "replaced",
        here: spanOfWords(a, here, atHere, added),
        there: spanOfWords(b, there, atThere, dropped),
      });
      atHere += added;
      atThere += dropped;
      index++;
    } else if (part.added) {
      changes.push({ kind: "added", here: spanOfWords(a, here, atHere, length) });
      atHere += length;
    } else {
      changes.push({ kind: "dropped", there: spanOfWords(b, there, atThere, length) });
      atThere += length;
    }
  }
  return { kept, changes };
}

function formsOf(words: readonly SaidWord[]): string[] {
  return words.map((it) => it.form);
}

/** The comparison of words is quadratic in what differs: nobody reads the drift of a longer quotation word by word. */
const longest = 400;

function spanOfWords(
  { account }: Rendition,
  words: readonly SaidWord[],
  from: number,
  length: number,
): DocumentSpan {
  const first = words[from] as SaidWord;
  const last = words[from + length - 1] as SaidWord;
  return { documentId: account.document.id, start: first.start, end: last.end };
}
