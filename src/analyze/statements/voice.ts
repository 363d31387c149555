import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { tokensIn } from "../../language/index.ts";
import type { Quotation, Span } from "../../model/index.ts";
import { children, feature, form, head, isWord, lemma, relation, type Tree } from "../tree.ts";

/** The voice of words that the document puts into the mouth of somebody whom it does not let us identify. */
export const unidentifiedVoice = "quoted";

/** Whose words a clause is, and the quotation that says so. */
export interface Voice {
  readonly voice: string;
  readonly quotation?: Quotation;
}

interface Content extends Span {
  readonly quotation: Quotation;
  readonly cue?: number;
  /** Index of the nearest content before that reaches beyond the start of this one; -1 for none. */
  readonly outer: number;
}

/** Quotations by where their contents stand. */
export interface Quoted {
  readonly tree: Tree;
  readonly contents: readonly Content[];
}

/** Prepares the quotations of a document for `voiceOf`. */
export function quotedIn(tree: Tree, quotations: readonly Quotation[]): Quoted {
  const sorted = quotations
    .filter((it) => it.kind !== "scare")
    .flatMap((quotation) => quotation.contents.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const contents: Content[] = [];
  for (const it of sorted) {
    let outer = contents.length - 1;
    while (outer >= 0 && contents[outer]!.end <= it.start) outer = contents[outer]!.outer;
    const cue = it.quotation.cue && tokensIn(tree.annotated, it.quotation.cue).from;
    contents.push({ ...it, ...(cue !== undefined && { cue }), outer });
  }
  return { tree, contents };
}

/** The innermost quotation in which a predicate stands says whose words it is; outside all of them it is the outlet's. */
export function voiceOf({ tree, contents }: Quoted, token: number): Voice {
  const at = tree.annotated.starts[token]!;
  let best: Content | undefined;
  for (let index = lastStarting(contents, at); index >= 0; index = contents[index]!.outer) {
    const it = contents[index]!;
    if (at >= it.end || (best && best.end - best.start <= it.end - it.start)) continue;
    if (speaks(tree, token, it)) best = it;
  }
  return best
    ? { voice: best.quotation.speaker ?? unidentifiedVoice, quotation: best.quotation }
    : { voice: "outlet" };
}

/** The last content that starts at an offset or before it. */
function lastStarting(contents: readonly Content[], at: number): number {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (contents[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Whether a content is told in the speaker's words. Direct speech is; of reported speech the clause that a cue governs is,
 * the outlet's description of its object ("praised the plan that …") and one's own intention ("vowed to …") are not.
 */
function speaks(tree: Tree, token: number, content: Content): boolean {
  const { quotation, cue } = content;
  if (quotation.kind === "direct" || cue === undefined) return true;
  // What stands before its cue is a clause with the cue behind it: "The ferry sank, the coast guard said."
  if (content.end <= tree.annotated.starts[cue]!) return true;
  if (isMarked(tree, token, content)) return true;
  const link = linkTo(tree, token, cue);
  if (link === undefined) return true;
  const how = relation(tree, link);
  const stance = reportingVerbs.get(lemma(tree, cue))?.stance;
  if (how === "xcomp") return isAskedOfOthers(tree, cue) || stance === "denied";
  if (how === "ccomp" || how.startsWith("acl") || how === "parataxis" || how === "csubj") return true;
  if (how === "obj" || how === "obl") return isInfinitiveOn(tree, token, link);
  if (how !== "advcl") return false;
  if (children(tree, link, "mark").some((it) => isWord(tree, it, "to"))) return isAskedOfOthers(tree, cue);
  const marks = children(tree, link, "mark", "case");
  return stance === "alleged" || marks.some((it) => isWord(tree, it, "of", "as", "against"));
}

/** "urged them to leave", "called on them to leave": somebody else is to do it, so it is the speaker who says so. */
function isAskedOfOthers(tree: Tree, cue: number): boolean {
  if (children(tree, cue, "obj", "iobj").length > 0) return true;
  return children(tree, cue, "obl").some((it) =>
    children(tree, it, "case").some((mark) => isWord(tree, mark, "on", "to", "for", "with")),
  );
}

/** "ordered residents to leave", where the parse hangs the infinitive on the residents. */
function isInfinitiveOn(tree: Tree, token: number, noun: number): boolean {
  return (
    head(tree, token) === noun &&
    relation(tree, token) === "acl" &&
    feature(tree, token, "VerbForm") === "Inf"
  );
}

/** The dependent of the cue in whose subtree a token stands. */
function linkTo(tree: Tree, token: number, cue: number): number | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 60; at = head(tree, at), steps++)
    if (head(tree, at) === cue) return at;
  return undefined;
}

const closingMarks: ReadonlySet<string> = new Set(["”", "»", "’’"]);
const openingMarks: ReadonlySet<string> = new Set(["“", "„", "«", '"', "``", "''"]);

/** Whether an opening quotation mark stands before the token in the content without a closing one between them. */
function isMarked(tree: Tree, token: number, { start }: Span): boolean {
  for (let at = token - 1; at >= 0 && tree.annotated.starts[at]! >= start; at--) {
    const word = form(tree, at);
    if (closingMarks.has(word)) return false;
    if (openingMarks.has(word)) return true;
  }
  return false;
}
