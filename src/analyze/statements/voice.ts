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

/** Quotations by where their contents stand. */
export interface Quoted {
  readonly tree: Tree;
  readonly contents: readonly (Span & { readonly quotation: Quotation; readonly cue?: number })[];
}

/** Prepares the quotations of a document for `voiceOf`. */
export function quotedIn(tree: Tree, quotations: readonly Quotation[]): Quoted {
  const contents = quotations
    .filter((it) => it.kind !== "scare")
    .flatMap((quotation) => {
      const cue = quotation.cue && tokensIn(tree.annotated, quotation.cue).from;
      return quotation.contents.map(({ start, end }) => ({
        start,
        end,
        quotation,
        ...(cue !== undefined && { cue }),
      }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { tree, contents };
}

/** The innermost quotation in which a predicate stands says whose words it is; outside all of them it is the outlet's. */
export function voiceOf(quoted: Quoted, token: number): Voice {
  const { tree, contents } = quoted;
  const at = tree.annotated.starts[token]!;
  let best: Quoted["contents"][number] | undefined;
  for (const it of contents) {
    if (it.start > at) break;
    if (at >= it.end || (best && best.end - best.start <= it.end - it.start)) continue;
    if (speaks(tree, token, it)) best = it;
  }
  return best
    ? { voice: best.quotation.speaker ?? unidentifiedVoice, quotation: best.quotation }
    : { voice: "outlet" };
}

/**
 * Whether a content is told in the speaker's words. Direct speech is; of reported speech the clause that a cue governs is,
 * the outlet's description of its object ("praised the plan that …") and one's own intention ("vowed to …") are not.
 */
function speaks(tree: Tree, token: number, content: Quoted["contents"][number]): boolean {
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

/** Whether an opening quotation mark stands before the token in the content without a closing one between them. */
function isMarked(tree: Tree, token: number, { start }: Span): boolean {
  for (let at = token - 1; at >= 0 && tree.annotated.starts[at]! >= start; at--) {
    const word = form(tree, at);
    if (/^(?:[”»]|’’)$/.test(word)) return false;
    if (/^(?:[“„«"]|``|'')$/.test(word)) return true;
  }
  return false;
}
