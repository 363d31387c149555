import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import type { TokenRange } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import {
  children,
  form,
  head,
  isWord,
  lemma,
  nominalCore,
  partOfSpeech,
  relation,
  subtree,
} from "../tree.ts";
import { type Context, endsSentence, type MarkedParagraph, offsetsOf, tokensWithin } from "./context.ts";
import { type Cue, type CueSource, sourceOf, subjectBefore } from "./cues.ts";
import { type Draft, extended } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";

/** A marked span with the outlet's words before and behind it, as far as they belong to the same sentence. */
interface Place {
  readonly marked: MarkedSpan;
  readonly paragraph: MarkedParagraph;
  readonly before: TokenRange;
  readonly after: TokenRange;
  /** The character before the opening mark and the last one of the words; "" at the start of a paragraph. */
  readonly lead: string;
  readonly last: string;
}

interface Progress {
  readonly drafts: Draft[];
  /** Index in `drafts` by marked span. */
  readonly taken: Map<MarkedSpan, number>;
  previous?: { readonly place: Place; readonly draft: number } | undefined;
}

/** A cue farther from the mark than this is rarely the cue of it. */
const reach = 30;

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

function placeOf(context: Context, paragraph: MarkedParagraph, at: number, before?: MarkedParagraph): Place {
  const marked = paragraph.marked[at]!;
  const earlier = paragraph.marked[at - 1];
  const later = paragraph.marked[at + 1];
  const { text } = context;
  const leadText = text.slice(paragraph.start, marked.open).trimEnd();
  return {
    marked,
    paragraph,
    before:
      leadText === ""
        ? announced(context, before)
        : tailSentence(context, { start: earlier?.close ?? paragraph.start, end: marked.open }),
    after: headSentence(context, { start: marked.close, end: later?.open ?? paragraph.end }),
    lead:
      leadText === "" && before
        ? text.slice(before.start, before.end).trimEnd().endsWith(":")
          ? ":"
          : ""
        : leadText.slice(-1),
    // The closing mark of words quoted within is no end of the words round it.
    last: text
      .slice(marked.start, marked.end)
      .replace(/[\s"'’”]+$/, "")
      .slice(-1),
  };
}

/** "The paper wrote:" at the end of a paragraph announces what stands in the next. */
function announced(context: Context, before: MarkedParagraph | undefined): TokenRange {
  if (!before || !context.text.slice(before.start, before.end).trimEnd().endsWith(":"))
    return { from: 0, to: 0 };
  return tailSentence(context, { start: before.marked.at(-1)?.close ?? before.start, end: before.end });
}

/** The tokens after the last end of a sentence. */
function tailSentence(context: Context, span: Span): TokenRange {
  const { from, to } = tokensWithin(context, span);
  for (let token = to - 1; token >= from; token--)
    if (endsSentence(context, token)) return { from: token + 1, to };
  return { from, to };
}

/** The tokens up to the first end of a sentence. */
function headSentence(context: Context, span: Span): TokenRange {
  const { from, to } = tokensWithin(context, span);
  for (let token = from; token < to; token++) if (endsSentence(context, token)) return { from, to: token };
  return { from, to };
}

/** The words between the marks without the comma that belongs to the outlet's sentence. */
function contentOf(context: Context, marked: MarkedSpan): Span {
  const words = context.text.slice(marked.start, marked.end);
  const trimmedEnd = words.replace(/[\s,]+$/, "");
  const lead = words.length - words.trimStart().length;
  return trimmedEnd.trim() === ""
    ? { start: marked.start, end: marked.end }
    : { start: marked.start + lead, end: marked.start + trimmedEnd.length };
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

function withCue(context: Context, place: Place): Draft | undefined {
  const turn = turnOf(context, place.marked);
  if (turn) return turn;
  const signed = signedBy(context, place);
  if (signed) return signed;
  const behind = reportsClause(context, place) ? undefined : cueBehind(context, place);
  if (behind) return { ...whole(context, place, behind.from), ...behind.attribution };
  const ahead = cueAhead(context, place);
  return ahead && { kind: "direct", contents: [contentOf(context, place.marked)], ...ahead };
}

/** A turn of a transcript: "LIND: We are ready." */
function turnOf(context: Context, marked: MarkedSpan): Draft | undefined {
  if (!marked.turn) return undefined;
  const range = tokensWithin(context, marked.turn);
  return {
    kind: "direct",
    contents: [contentOf(context, marked)],
    cueSpan: { start: marked.turn.end, end: marked.turn.end + 1 },
    source: { head: range.to - 1, range },
    rule: "transcript",
  };
}

/** In words: a name with what its bearer does. */
const longestSignature = 14;

/** “We are ready.” — Ada Lind: a dash and a name up to the end of the paragraph sign what stands before. */
function signedBy(context: Context, { marked, paragraph }: Place): Draft | undefined {
  const { tree, text } = context;
  const [dash] = /^\s*(?:[―—–]|--?\s)\s*/.exec(text.slice(marked.close, paragraph.end)) ?? [];
  if (!dash || !marked.closed) return undefined;
  const { from, to: end } = tokensWithin(context, {
    start: marked.close + dash.length,
    end: paragraph.end,
  });
  const range = { from, to: end > from && endsSentence(context, end - 1) ? end - 1 : end };
  if (range.to <= range.from || range.to - range.from > longestSignature) return undefined;
  if (partOfSpeech(tree, range.from) !== "PROPN" || hasVerb(context, range)) return undefined;
  return {
    kind: "direct",
    contents: [contentOf(context, marked)],
    cueSpan: {
      start: marked.close + dash.length - dash.trimStart().length,
      end: marked.close + dash.trimEnd().length,
    },
    source: { head: range.from, range },
    rule: "signed",
  };
}

function hasVerb({ tree }: Context, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++)
    if (/^(?:VERB|AUX)$/.test(partOfSpeech(tree, token))) return true;
  return false;
}

/** Putin said that "…", the paper reported: the nearer cue has the words. */
function reportsClause(context: Context, place: Place): boolean {
  const { before, marked } = place;
  const { starts, ends } = context.tree.annotated;
  for (let token = before.from; token < before.to; token++) {
    const cue = context.cueAt.get(token);
    if (!cue?.source || cue.rule !== "reporting-verb") continue;
    if (
      cue.contents.some(
        ({ from, to }) => from > token && starts[from]! <= marked.open && ends[to - 1]! > marked.open,
      )
    )
      return true;
  }
  return false;
}

/** The words between the marks, and with them what the outlet says in the same sentence in the speaker's place: With luck, "we are ready," he said. */
function whole(
  context: Context,
  { marked, before }: Place,
  cueFrom: number,
): Pick<Draft, "kind" | "contents"> {
  const { text } = context;
  const content = contentOf(context, marked);
  const start = before.from < before.to ? offsetsOf(context, before).start : marked.open;
  const end = Math.max(marked.close, cueFrom > 0 ? context.tree.annotated.ends[cueFrom - 1]! : 0);
  const ahead = /[\p{L}\p{N}]/u.test(text.slice(start, marked.open));
  const behind = /[\p{L}\p{N}]/u.test(text.slice(marked.close, end));
  if (!ahead && !behind) return { kind: "direct", contents: [content] };
  const trimmedEnd = start + text.slice(start, behind ? end : marked.close).replace(/[\s,]+$/, "").length;
  return { kind: "mixed", contents: [{ start: ahead ? start : marked.open, end: trimmedEnd }] };
}

type Attribution = Pick<Draft, "cue" | "cueSpan" | "source" | "rule" | "certainty">;

/** "…," said Lind. The token where the words that report begin, and what they say. */
function cueBehind(context: Context, place: Place): { from: number; attribution: Attribution } | undefined {
  const { tree, text } = context;
  const { marked, last } = place;
  let { from } = place.after;
  const { to } = place.after;
  if (/[.]/.test(last) && !/^\s*,/.test(text.slice(marked.close, marked.close + 3))) return undefined;
  if (!/[,?!—–…-]/.test(last) && !/^\s*[,—–-]/.test(text.slice(marked.close, marked.close + 3)))
    return afterWords(context, place);
  while (from < to && /^[,"”’'»—–-]+$/.test(form(tree, from))) from++;
  return cueFrom(context, from, to);
}

/** "We are ready" to open the bridge, he said: the sentence goes on before it is attributed. */
function afterWords(
  context: Context,
  { after }: Place,
): { from: number; attribution: Attribution } | undefined {
  if (!endsSentence(context, after.to)) return undefined;
  const limit = Math.min(after.to, after.from + reach);
  for (let token = after.from; token < limit; token++) {
    if (!isWord(context.tree, token, ",")) continue;
    const found = cueFrom(context, token + 1, after.to);
    if (found?.attribution.cue?.contents.every((it) => it.from < token)) return found;
  }
  return undefined;
}

function cueFrom(
  context: Context,
  from: number,
  to: number,
): { from: number; attribution: Attribution } | undefined {
  const { tree } = context;
  if (from >= to) return undefined;
  if (isWord(tree, from, "according")) {
    const cue = context.cueAt.get(from);
    if (cue) return { from, attribution: attributed(cue, "according-to") };
  }
  if (!startsCueClause(context, from)) return undefined;
  for (let token = from; token < Math.min(to, from + reach); token++) {
    const cue = context.cueAt.get(token);
    if (!cue?.verb.speech || cue.rule !== "reporting-verb") continue;
    if (isRelative(context, token, from)) continue;
    if (token > from && isWord(tree, token - 1, "to")) continue;
    if (token > from && !leadsOnlySubject(context, from, token)) return undefined;
    const source = besideMark(context, cue, from, to) ?? cue.source;
    return { from, attribution: { cue, ...(source && { source }), rule: "cue-behind" } };
  }
  return mistaggedCue(context, from, to);
}

/** Longer clauses than this are no bare "AP writes". */
const shortClause = 7;

/** "…," AP writes. Where the tagger takes a verb of saying for a noun, its place right behind the mark still tells. */
function mistaggedCue(
  context: Context,
  from: number,
  to: number,
): { from: number; attribution: Attribution } | undefined {
  const { tree } = context;
  if (to - from > shortClause || to - from < 2 || !endsSentence(context, to)) return undefined;
  for (let token = from; token < to; token++) {
    if (!reportingVerbs.get(lemma(tree, token))?.speech || context.cueAt.has(token)) continue;
    if (token > from && token < to - 1) return undefined;
    const range = token === from ? { from: token + 1, to } : { from, to: token };
    if (!/^(?:PROPN|NOUN|PRON)$/.test(partOfSpeech(tree, range.to - 1))) return undefined;
    const cueSpan = offsetsOf(context, { from: token, to: token + 1 });
    return {
      from,
      attribution: {
        cueSpan,
        source: { head: range.to - 1, range },
        rule: "word-behind",
        certainty: "likely",
      },
    };
  }
  return undefined;
}

/** "Lind, who said so before, …": a clause on the speaker, not the cue. A parse that calls the cue one itself gives it no pronoun. */
function isRelative({ tree }: Context, token: number, from: number): boolean {
  const noun = head(tree, token);
  if (!relation(tree, token).startsWith("acl") || noun < from || noun > token) return false;
  for (let at = noun + 1; at < token; at++)
    if (isWord(tree, at, "who", "which", "that", "whose", "whom")) return true;
  return noun < token - 1 && isWord(tree, token - 1, ",");
}

/** A clause behind the mark that begins with "and", "which", "in" … goes on with the outlet's sentence. */
function startsCueClause({ tree }: Context, token: number): boolean {
  return (
    (!["CCONJ", "SCONJ", "ADP", "PUNCT", "PART"].includes(partOfSpeech(tree, token)) &&
      !isWord(tree, token, "which", "who", "that", "when", "where", "as")) ||
    isWord(tree, token, "as")
  );
}

/** Whether no other finite verb of the clause stands before the cue. */
function leadsOnlySubject({ tree }: Context, from: number, cue: number): boolean {
  for (let token = from; token < cue; token++) {
    if (partOfSpeech(tree, token) !== "VERB") continue;
    if (!["root", "ccomp", "advcl", "conj", "parataxis"].includes(relation(tree, token))) continue;
    return false;
  }
  return true;
}

/** The nominal right before or behind the cue verb, where the parse gives the verb another subject or none. */
function besideMark({ tree }: Context, cue: Cue, from: number, to: number): CueSource | undefined {
  const inside = (it: CueSource | undefined) => it !== undefined && it.head >= from && it.head < to;
  if (inside(cue.source)) return undefined;
  const object = children(tree, cue.token, "obj", "nsubj", "ccomp", "xcomp", "dep").find(
    (it) => it > cue.token && it < to && ["NOUN", "PROPN", "PRON"].includes(partOfSpeech(tree, it)),
  );
  if (object !== undefined && cue.token === from) return { head: object, range: nominalCore(tree, object) };
  return (
    nominalBetween({ from, to: cue.token }) ??
    (cue.token === from ? nominalBetween({ from: cue.token + 1, to }) : undefined)
  );

  function nominalBetween(range: TokenRange): CueSource | undefined {
    for (let token = range.from; token < range.to; token++) {
      if (!["NOUN", "PROPN", "PRON"].includes(partOfSpeech(tree, token))) continue;
      let top = token;
      while (
        head(tree, top) >= range.from &&
        head(tree, top) < range.to &&
        partOfSpeech(tree, head(tree, top)) !== "VERB"
      )
        top = head(tree, top);
      const core = nominalCore(tree, top);
      return { head: top, range: { from: Math.max(core.from, range.from), to: Math.min(core.to, range.to) } };
    }
    return undefined;
  }
}

/** Lind said, "…"   Lind told AFP: "…"   Lind: "…" */
function cueAhead(context: Context, place: Place): Attribution | undefined {
  const { tree } = context;
  const { before, lead } = place;
  if (before.from >= before.to) return undefined;
  const pause = /[,:]/.test(lead);
  if (/[\p{L}\p{N}]/u.test(place.last) && place.after.from < place.after.to) return undefined;
  const cue = lastSpeech(context, before);
  if (cue && governsBefore(context, cue, place)) return undefined;
  if (cue && (pause || (touches(context, cue, before) && isSentence(context, place)))) {
    const { starts } = tree.annotated;
    const outside = cue.source && starts[cue.source.head]! < place.marked.open ? cue.source : undefined;
    const source = outside ?? subjectBefore(tree, cue.token, before.from);
    return {
      cue,
      ...(source && { source }),
      rule: "cue-ahead",
      ...(!outside && { certainty: "likely" as const }),
    };
  }
  return lead === ":" ? announcedBy(context, before) : undefined;
}

/** "said she had what it takes: “…”": the cue reports more than the marked words. */
function governsBefore(context: Context, cue: Cue, { marked }: Place): boolean {
  const { starts } = context.tree.annotated;
  return cue.contents.some(({ from, to }) => {
    if (from < cue.token || starts[from]! >= marked.open) return false;
    for (let token = from; token < to && starts[token]! < marked.open; token++)
      if (
        /^(?:VERB|AUX|SCONJ)$/.test(partOfSpeech(context.tree, token)) ||
        isWord(context.tree, token, "that")
      )
        return true;
    return false;
  });
}

function lastSpeech({ cueAt, tree }: Context, { from, to }: TokenRange): Cue | undefined {
  for (let token = to - 1; token >= Math.max(from, to - reach); token--) {
    const cue = cueAt.get(token);
    if (cue?.verb.speech && cue.rule === "reporting-verb") return cue;
    if (cue && cue.rule === "reporting-verb" && token === to - 1) return cue;
    // Another finite verb lies between: "said he was sure, …".
    if (partOfSpeech(tree, token) === "VERB" && relation(tree, token) === "root") return undefined;
  }
  return undefined;
}

/** Whether only adverbs, times and the addressee stand between the cue and the mark: declared "…", said Monday "…". */
function touches({ tree }: Context, cue: Cue, { to }: TokenRange): boolean {
  for (let token = cue.range.to; token < to; token++) {
    if (
      /^(?:ADV|PROPN|PRON|PUNCT|NUM|ADP)$/.test(partOfSpeech(tree, token)) &&
      !isWord(tree, token, "that", "as", "for", "of")
    )
      continue;
    return false;
  }
  return true;
}

/** A marked span that reads as a sentence of its own: a capital, a verb, an end. */
function isSentence(context: Context, { marked, last }: Place): boolean {
  if (!/^["'“‘([]?[\p{Lu}\p{N}]/u.test(context.text.slice(marked.start, marked.start + 2))) return false;
  const range = tokensWithin(context, marked);
  return range.to - range.from >= 3 && /[.,?!…—–-]/.test(last) && hasVerb(context, range);
}

/** "Lind: “…”": a short nominal and a colon. */
function announcedBy(context: Context, before: TokenRange): Attribution | undefined {
  const { tree } = context;
  let to = before.to;
  while (to > before.from && /^[:"“‘']+$/.test(form(tree, to - 1))) to--;
  if (to <= before.from || to - before.from > 12) return undefined;
  const colon = offsetsOf(context, { from: to, to: to + 1 });
  for (let token = to - 1; token >= before.from; token--) {
    if (partOfSpeech(tree, token) !== "PROPN") continue;
    const range = subtree(tree, token);
    const within = { from: Math.max(range.from, before.from), to: Math.min(range.to, to) };
    return {
      cueSpan: colon,
      source: { head: token, range: within },
      rule: "name-and-colon",
      certainty: "likely",
    };
  }
  return undefined;
}

function attributed(cue: Cue, rule: string): Attribution {
  return { cue, ...(cue.source && { source: cue.source }), rule };
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
