import type { TokenRange } from "../../language/index.ts";
import { isWord, partOfSpeech, relation } from "../tree.ts";
import { type Context, endsSentence, type MarkedParagraph, tokensWithin } from "./context.ts";
import { cueBehind } from "./cue-behind.ts";
import { withCue } from "./cue-beside.ts";
import { type Draft, extended } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import { contentOf, isSentence, type Place, placeOf } from "./places.ts";
import { type CueSource, sourceOf } from "./sources.ts";

interface Progress {
  readonly drafts: Draft[];
  /** Index in `drafts` by marked span. */
  readonly taken: Map<MarkedSpan, number>;
  previous?: { readonly place: Place; readonly draft: number } | undefined;
}

/** Direct speech: whole utterances between marks, with the cue beside them, or carried on from the one before. */
export function spoken(context: Context): { drafts: Draft[]; taken: ReadonlySet<MarkedSpan> } {
  const progress: Progress = { drafts: [], taken: new Map() };
  for (const [index, paragraph] of context.paragraphs.entries()) {
    for (const [at, marked] of paragraph.marked.entries())
      take(context, progress, placeOf(context, paragraph, at, context.paragraphs[index - 1]), marked);
    if (!endsInQuotation(context, paragraph)) progress.previous = undefined;
  }
  return { drafts: progress.drafts, taken: new Set(progress.taken.keys()) };
}

function take(context: Context, progress: Progress, place: Place, marked: MarkedSpan): void {
  const { drafts, taken, previous } = progress;
  const own = withCue(context, place);
  if (previous && !marked.turn && continuation(context, place, previous.place, drafts[previous.draft]!)) {
    if (!own || previous.place.paragraph === place.paragraph) {
      drafts[previous.draft] = extended(drafts[previous.draft]!, contentOf(context, marked));
      taken.set(marked, previous.draft);
      progress.previous = { place, draft: previous.draft };
      return;
    }
    // A cue in the second paragraph of one utterance speaks for the first too.
    const before = drafts[previous.draft]!;
    const first = before.contents.at(-1)!;
    if (before.contents.length > 1 || !before.cue) {
      drafts[previous.draft] = { ...own, contents: [first, ...own.contents] };
      if (before.contents.length > 1)
        drafts.splice(previous.draft, 0, { ...before, contents: before.contents.slice(0, -1) });
      taken.set(marked, drafts.length - 1);
      progress.previous = { place, draft: drafts.length - 1 };
      return;
    }
  }
  const draft = own ?? alone(context, place, previous && drafts[previous.draft]);
  if (!draft) return;
  taken.set(marked, drafts.length);
  drafts.push(draft);
  progress.previous = { place, draft: drafts.length - 1 };
}

/** Whether a marked span goes on with the utterance before it: after its cue, or in a new paragraph without a closing mark before. */
function continuation(context: Context, place: Place, previous: Place, draft: Draft): boolean {
  if (previous.paragraph !== place.paragraph) return previous.marked.continues;
  const gap = tokensWithin(context, { start: previous.marked.close, end: place.marked.open });
  if (gap.from === gap.to) return draft.cue !== undefined || draft.cueSpan !== undefined;
  if (!draft.cue || draft.cue.token < gap.from || draft.cue.token >= gap.to) return false;
  const sentences = countSentenceEnds(context, gap);
  // "A," said Lind. "B."
  if (sentences === 1) return place.before.from >= place.before.to && cueBehind(context, place) === undefined;
  // "A," said Lind, "B."
  return (
    sentences === 0 &&
    /[,:—–-]/.test(place.lead) &&
    !otherVerb(context, draft.cue.token + 1, gap.to) &&
    cueBehind(context, place) === undefined
  );
}

/** Whether another verb says something between two marks: then the second is not a mere continuation. */
function otherVerb({ tree }: Context, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (partOfSpeech(tree, token) === "VERB" && !relation(tree, token).startsWith("acl")) return true;
  return false;
}

function countSentenceEnds(context: Context, { from, to }: TokenRange): number {
  let count = 0;
  for (let token = from; token < to; token++) if (endsSentence(context, token)) count++;
  return count;
}

/** Whole sentences between marks without a cue: the speaker before goes on, or whom the sentence before is about. */
function alone(context: Context, place: Place, previous: Draft | undefined): Draft | undefined {
  const { before, marked, paragraph } = place;
  if ((before.from < before.to && place.lead !== ":") || !isUtterance(context, place)) return undefined;
  const contents = [contentOf(context, marked)];
  if (paragraph.zone !== "body") return undefined;
  // Words that end in a comma are somebody's whom we did not make out: better nobody's than the wrong one's.
  if (place.last === "," && place.after.from < place.after.to)
    return { kind: "direct", contents, rule: "no-cue" };
  if (previous) {
    const source = previous.source;
    return {
      kind: "direct",
      contents,
      ...(source && { source }),
      rule: "speaker-goes-on",
      certainty: "likely",
    };
  }
  const source = aboutWhom(context, marked);
  return {
    kind: "direct",
    contents,
    ...(source && { source }),
    rule: source ? "subject-before" : "no-cue",
    certainty: "likely",
  };
}

function isUtterance(context: Context, place: Place): boolean {
  const { last, marked } = place;
  if (!marked.closed && !marked.continues) return false;
  return (
    isSentence(context, place) ||
    (/[.?!…]/.test(last) && tokensWithin(context, marked).to - tokensWithin(context, marked).from > 3)
  );
}

/** The subject of the sentence right before a quotation that brings no cue. */
function aboutWhom(context: Context, marked: MarkedSpan): CueSource | undefined {
  const { tree } = context;
  const { from } = tokensWithin(context, { start: marked.open, end: marked.close });
  for (let token = from - 1; token >= Math.max(0, from - 60); token--) {
    if (relation(tree, token) !== "root") continue;
    const source = sourceOf(tree, token);
    return source &&
      ["PROPN", "PRON"].includes(partOfSpeech(tree, source.head)) &&
      !isWord(tree, source.head, "it", "this", "that", "there", "we", "i", "you")
      ? source
      : undefined;
  }
  return undefined;
}

function endsInQuotation({ text }: Context, paragraph: MarkedParagraph): boolean {
  const last = paragraph.marked.at(-1);
  return (
    last !== undefined &&
    paragraph.zone === "body" &&
    text.slice(paragraph.start, paragraph.end).trim() !== ""
  );
}
