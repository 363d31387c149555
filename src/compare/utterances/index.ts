import type { LineageEdge, Rendering, Utterance } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { driftOf } from "./drift.ts";
import { groupRenditions } from "./groups.ts";
import { type Rendition, renditionsOf } from "./rendition.ts";
import { overlay } from "./same-utterance.ts";

/**
 * Things said, each with all its renderings and what happened to it on the way. What one account alone quotes is listed with its one
 * rendering where it is given in the speaker's words; reported speech of one account is a claim and no more.
 */
export function utterances(story: StoryAccounts): Utterance[] {
  const sources = groupBy(story.lineage.edges, (it) => it.to);
  return groupRenditions(renditionsOf(story))
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
  const reference = referenceOf(group);
  const speaker = speakerOf(group);
  const renderings = group.map((it) => renderingOf(it, reference, group, sources));
  return {
    id,
    ...(speaker ? { speaker } : {}),
    reference: reference.quotation.id,
    renderings: renderings as [Rendering, ...Rendering[]],
  };
}

/** A transcript if there is one, else the longest in direct speech; ties: the earliest. */
function referenceOf(group: readonly Rendition[]): Rendition {
  return group.reduce((best, it) => (rank(it) > rank(best) ? it : best));
}

function rank({ account, quotation, words }: Rendition): number {
  const length = Math.min(words.length, 9_999);
  return (isTranscript(account) ? 100_000 : 0) + (quotation.kind === "indirect" ? 0 : 10_000) + length;
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
