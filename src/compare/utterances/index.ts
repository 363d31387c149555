import type { LineageEdge, Rendering, Utterance } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { driftOf } from "./drift.ts";
import { groupRenditions } from "./groups.ts";
import { type Rendition, renditionsOf } from "./rendition.ts";
import { keptUnits, overlay } from "./same-utterance.ts";

/**
 * Things said, each with all its renderings and what happened to it on the way. What one account alone quotes is listed with its one
 * rendering where it is given in the speaker's words; reported speech of one account is a claim and no more.
 */
export function utterances(story: StoryAccounts): Utterance[] {
  const sources = groupBy(story.lineage.edges, (it) => it.to);
  return groupRenditions(renditionsOf(story))
    .filter((group) => group.some((it) => it.quotation.kind !== "scare"))
    .filter((group) => group.length > 1 || isQuoted(group[0]!))
    .map((group, at) => utteranceOf(`u${at + 1}`, group, sources));
}

/** Fewer words than this are a word in quotation marks, not a saying. */
const leastWords = 4;

function isQuoted({ quotation, words }: Rendition): boolean {
  return quotation.kind !== "indirect" && words.length >= leastWords;
}

type Sources = ReadonlyMap<string, readonly LineageEdge[]>;

function utteranceOf(id: string, group: readonly Rendition[], sources: Sources): Utterance {
  const reference = referenceOf(group, sources);
  const speaker = speakerOf(group);
  const renderings = group.map((it) => renderingOf(it, reference, group, sources));
  return {
    id,
    ...(speaker ? { speaker } : {}),
    reference: reference.quotation.id,
    renderings: renderings as [Rendering, ...Rendering[]],
  };
}

/** What is shorter than this part of the longest, in words that carry content, is not the whole saying. */
const nearlyWhole = 0.7;

/**
 * A transcript if there is one, else direct speech before reported; of those about as long as the longest the one that derives from
 * none of the others and keeps most of their words; ties: the earliest.
 */
function referenceOf(group: readonly Rendition[], sources: Sources): Rendition {
  const best = preferred(
    preferred(group, (it) => isTranscript(it.account)),
    (it) => it.quotation.kind !== "indirect",
  );
  const lengths = new Map(best.map((it) => [it, contentOf(it)]));
  const longest = Math.max(...lengths.values());
  const whole = preferred(
    best.filter((it) => lengths.get(it)! >= nearlyWhole * longest),
    (it) => it.quotation.kind === "direct",
  );
  const originals = preferred(whole, (it) => sourceOf(it, whole, sources) === undefined);
  if (originals.length === 1) return originals[0]!;
  const centrality = new Map(originals.map((it) => [it, keptInOthers(it, group)]));
  return originals.reduce((a, b) => (centrality.get(b)! > centrality.get(a)! ? b : a));
}

/** How many different things the speaker's own words tell. */
function contentOf({ ownWords }: Rendition): number {
  return new Set(ownWords.flatMap((it) => it.content ?? [])).size;
}

/** Those that meet a condition, or all where none does. */
function preferred(group: readonly Rendition[], meets: (it: Rendition) => boolean): readonly Rendition[] {
  const found = group.filter(meets);
  return found.length > 0 ? found : group;
}

/** A saying in hundreds of papers has its central wording among this many. */
const tried = 24;

function keptInOthers(rendition: Rendition, group: readonly Rendition[]): number {
  return group
    .slice(0, tried)
    .filter((it) => it !== rendition)
    .reduce((sum, it) => sum + keptUnits(rendition.words, it.words), 0);
}

/** Whether a document is itself the record of what was said, by its headline. */
function isTranscript({ document }: Rendition["account"]): boolean {
  return /\btranscript\b|\bfull text\b|\bverbatim\b|\breadout\b/i.test(document.title?.value ?? "");
}

/** The speaker that most renderings name; ties: the first named. */
function speakerOf(group: readonly Rendition[]): string | undefined {
  const counts = groupBy(
    group.filter((it) => it.speaker),
    (it) => it.speaker!,
  );
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

function renderingOf(
  rendition: Rendition,
  reference: Rendition,
  group: readonly Rendition[],
  sources: Sources,
): Rendering {
  const { id } = rendition.quotation;
  if (rendition === reference) return { quotationId: id, drift: [], rule: "reference", changes: [] };
  const source = sourceOf(rendition, group, sources);
  const against = source ?? reference;
  const { kinds, changes } = driftOf(rendition, against);
  const pieces = piecesOf(rendition, against, group);
  return {
    quotationId: id,
    against: against.quotation.id,
    drift: [...kinds, ...pieces],
    rule: source ? "against-its-source" : "against-the-reference",
    changes,
  };
}

/** The rendering of the document that this one derives from. */
function sourceOf(
  rendition: Rendition,
  group: readonly Rendition[],
  sources: Sources,
): Rendition | undefined {
  const edges = sources.get(rendition.account.document.id) ?? [];
  for (const { from, direction } of edges) {
    if (direction === "unknown") continue;
    const source = group.find((it) => it.account.document.id === from);
    if (source) return source;
  }
  return undefined;
}

/** One quotation there in two or more here is split; two there in one here are merged. Repeats (a headline's) are no pieces. */
function piecesOf(
  rendition: Rendition,
  against: Rendition,
  group: readonly Rendition[],
): ("split" | "merged")[] {
  const here = pieces(rendition, group);
  const there = pieces(against, group);
  if (here > there) return ["split"];
  return there > here ? ["merged"] : [];
}

/** How many quotations of its document, itself included, render other parts of the saying than it does. */
function pieces(rendition: Rendition, group: readonly Rendition[]): number {
  const own = group.filter(
    (it) =>
      it !== rendition &&
      it.account.document.id === rendition.account.document.id &&
      overlay(it, rendition).contained < 0.5,
  );
  return own.length + 1;
}
