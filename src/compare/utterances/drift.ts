import { diffArrays } from "diff";
import type { DocumentSpan, DriftKind, Rendering } from "../../model/index.ts";
import type { Rendition, SaidWord } from "./rendition.ts";
import { overlay } from "./same-utterance.ts";

type Change = Rendering["changes"][number];

/** What happened to an utterance between one rendering and another. */
export interface Drift {
  readonly kinds: readonly DriftKind[];
  readonly changes: readonly Change[];
}

/**
 * Below this share of kept words, spread over the whole length, two direct quotations of one saying are two translations of it
 * rather than one that was touched up.
 */
const keptInOneLanguage = 0.6;
/** Where kept words lie at this share of the shorter one, the rest was cut or added, not reworded. */
const keptWhole = 0.9;

/** Holds a rendering against another: which words changed and what that is called. */
export function driftOf(here: Rendition, there: Rendition): Drift {
  const changes = changesOf(here, there);
  const kinds = [...formDrift(here, there), ...wordDrift(here, there, changes), ...frameDrift(here, there)];
  return { kinds: kinds.length > 0 ? kinds : ["identical"], changes };
}

function formDrift({ quotation: here }: Rendition, { quotation: there }: Rendition): DriftKind[] {
  if (here.kind === "indirect" && there.kind !== "indirect") return ["made-indirect"];
  if (here.kind === "direct" && there.kind === "indirect") return ["made-direct"];
  return [];
}

function wordDrift(here: Rendition, there: Rendition, changes: readonly Change[]): DriftKind[] {
  if (changes.length === 0) return [];
  const kept = keptWords(here, there);
  const shareHere = kept / Math.max(1, here.words.length);
  const shareThere = kept / Math.max(1, there.words.length);
  if (shareHere >= keptWhole && shareThere >= keptWhole) return touched(changes);
  if (shareHere >= keptWhole) return ["truncated"];
  if (shareThere >= keptWhole) return ["extended"];
  const direct = here.quotation.kind !== "indirect" && there.quotation.kind !== "indirect";
  const length = here.words.length / Math.max(1, there.words.length);
  // Reported speech moves tenses and pronouns of itself: what is said of it is that it was made indirect.
  if (!direct && here.quotation.kind === "indirect" && sharesContent(here, there))
    return length < 0.6 ? ["truncated"] : [];
  const kinds: DriftKind[] = [
    direct && Math.max(shareHere, shareThere) < keptInOneLanguage ? "retranslated" : "reworded",
  ];
  if (length < 0.6) kinds.push("truncated");
  if (length > 1.67) kinds.push("extended");
  return kinds;
}

/** Whether most of what carries content here is there, whatever its form. */
function sharesContent(here: Rendition, there: Rendition): boolean {
  const { contained } = overlay(here, there);
  return contained >= sameContent;
}

/** Reported speech that keeps this much of the content keeps what was said. */
const sameContent = 0.7;

/** Nearly all words are kept: what differs decides. */
function touched(changes: readonly Change[]): DriftKind[] {
  if (changes.every((it) => it.kind === "dropped")) return ["truncated"];
  if (changes.every((it) => it.kind === "added")) return ["extended"];
  return ["reworded"];
}

function frameDrift(here: Rendition, there: Rendition): DriftKind[] {
  const kinds: DriftKind[] = [];
  if (here.speaker && there.speaker && here.speaker !== there.speaker) kinds.push("speaker-changed");
  const unattributed = !here.speaker && here.quotation.sources.length === 0 && !here.quotation.cue;
  if (unattributed && there.speaker) kinds.push("attribution-dropped");
  const venues = [venueOf(here), venueOf(there)];
  if (venues[0] && venues[1] && venues[0] !== venues[1]) kinds.push("venue-changed");
  return kinds;
}

/** The venue's name or noun: the words of the phrase without its preposition, articles and "interview with". */
function venueOf({ account, quotation }: Rendition): string | undefined {
  if (!quotation.venue) return undefined;
  const phrase = account.document.text.slice(quotation.venue.start, quotation.venue.end).toLowerCase();
  const words = phrase.split(/[^\p{L}\p{N}]+/u).filter((it) => it && !venueNoise.has(it));
  return words.length > 0 ? words.join(" ") : undefined;
}

const venueNoise = new Set([
  "in", "on", "at", "to", "an", "a", "the", "with", "by", "for", "interview", "told", "broadcaster", "his", "her",
  "state", "during", "speaking", "of", "newspaper", "agency", "news",
]); // biome-ignore format: a table reads better in rows

function keptWords(here: Rendition, there: Rendition): number {
  let kept = 0;
  for (const part of diffArrays(formsOf(there), formsOf(here)))
    if (!part.added && !part.removed) kept += part.value.length;
  return kept;
}

/** Runs of words that are not kept; a run dropped where another is added is a replacement. */
function changesOf(here: Rendition, there: Rendition): Change[] {
  const changes: Change[] = [];
  let atHere = 0;
  let atThere = 0;
  const parts = diffArrays(formsOf(there), formsOf(here));
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const next = parts[index + 1];
    const length = part.value.length;
    if (!part.added && !part.removed) {
      atHere += length;
      atThere += length;
    } else if (next && (next.added || next.removed) && next.added !== part.added) {
      const added = part.added ? length : next.value.length;
      const dropped = part.added ? next.value.length : length;
      changes.push({
        kind: "replaced",
        here: spanOfWords(here, atHere, added),
        there: spanOfWords(there, atThere, dropped),
      });
      atHere += added;
      atThere += dropped;
      index++;
    } else if (part.added) {
      changes.push({ kind: "added", here: spanOfWords(here, atHere, length) });
      atHere += length;
    } else {
      changes.push({ kind: "dropped", there: spanOfWords(there, atThere, length) });
      atThere += length;
    }
  }
  return changes;
}

function formsOf({ words }: Rendition): string[] {
  return words.slice(0, longest).map((it) => it.form);
}

/** The comparison of words is quadratic in what differs: nobody reads the drift of a longer quotation word by word. */
const longest = 400;

function spanOfWords({ account, words }: Rendition, from: number, length: number): DocumentSpan {
  const first = words[from] as SaidWord;
  const last = words[from + length - 1] as SaidWord;
  return { documentId: account.document.id, start: first.start, end: last.end };
}
