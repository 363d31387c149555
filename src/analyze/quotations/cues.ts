import { attributionNouns, viewNouns } from "../../language/en/attribution-phrases.ts";
import { type ReportingVerb, reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { sentenceOf, type TokenRange, tokenCount, tokensOf } from "../../language/index.ts";
import {
  child,
  children,
  head,
  isWord,
  lemma,
  nominalCore,
  partOfSpeech,
  relation,
  subtree,
  type Tree,
} from "../tree.ts";
import { around, contentsOf, withoutEdges } from "./reported-clauses.ts";
import { type CueSource, particleOf, sourceOf } from "./sources.ts";

/** Words that report: "said", "according to", "the claim that", with whose words they make it and what they govern. */
export interface Cue {
  /** Its head word. */
  readonly token: number;
  readonly range: TokenRange;
  readonly lemma: string;
  /** How the verb reports; of a noun or "according to", what a plain verb of speaking would. */
  readonly verb: ReportingVerb;
  readonly source?: CueSource;
  /** What was said, in the outlet's own clause: at most a few stretches of tokens. */
  readonly contents: readonly TokenRange[];
  /** Of "according to": the head of the clause that it qualifies. */
  readonly clause?: number;
  readonly rule: string;
}

const plainSpeech: ReportingVerb = {
  speech: true, clause: true, infinitive: false, nominal: false, addressed: false, stance: "plain",
}; // biome-ignore format: short

/** All cues of a document, in reading order. */
export function cuesOf(tree: Tree): Cue[] {
  const cues: Cue[] = [];
  const count = tokenCount(tree.annotated);
  for (let token = 0; token < count; token++) {
    const cue =
      verbCue(tree, token) ?? accordingTo(tree, token) ?? viewCue(tree, token) ?? nounCue(tree, token);
    if (cue) cues.push(cue);
  }
  return cues;
}

function verbCue(tree: Tree, token: number): Cue | undefined {
  if (partOfSpeech(tree, token) !== "VERB") return undefined;
  const verb = reportingVerbs.get(lemma(tree, token));
  const particle = particleOf(tree, token);
  if (!verb && !particle) return undefined;
  if (relation(tree, token) === "amod" || relation(tree, token) === "case") return undefined;
  const source = sourceOf(tree, token);
  const to = particle !== undefined && particle === token + 1 ? particle + 1 : token + 1;
  return {
    token,
    range: { from: token, to },
    lemma: lemma(tree, token),
    verb: verb ?? plainSpeech,
    ...(source && { source }),
    contents: contentsOf(tree, token, verb ?? plainSpeech, particle).map((range) => ({
      from: particle !== undefined && range.from === particle ? particle + 1 : range.from,
      to: range.to,
    })),
    rule: "reporting-verb",
  };
}

/** "according to the mayor": the clause it stands in is the mayor's. */
function accordingTo(tree: Tree, token: number): Cue | undefined {
  const { to } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  if (!isWord(tree, token, "according") || token + 2 >= to || !isWord(tree, token + 1, "to"))
    return undefined;
  const nominal =
    relation(tree, token) === "case" ? head(tree, token) : child(tree, token, "obl", "obj", "nmod");
  if (nominal === undefined || nominal < 0) return undefined;
  const top = relation(tree, token) === "case" ? nominal : token;
  const core = nominalCore(tree, nominal);
  const range = { from: Math.max(core.from, token + 2), to: core.to };
  const clause = clauseAbove(tree, top);
  const inner = subtree(tree, top);
  return {
    token,
    range: { from: token, to: token + 2 },
    lemma: "according to",
    verb: plainSpeech,
    ...(range.from < range.to && { source: { head: nominal, range } }),
    ...(clause >= 0 && { clause }),
    contents:
      clause < 0
        ? []
        : around(tree, subtree(tree, clause), { from: Math.min(inner.from, token), to: inner.to }),
    rule: "according-to",
  };
}

/** The head of the clause that a phrase belongs to. */
function clauseAbove(tree: Tree, token: number): number {
  let at = head(tree, token);
  while (at >= 0 && !clauseHeads.test(relation(tree, at))) at = head(tree, at);
  return at;
}

const clauseHeads = /^(?:root|conj|ccomp|advcl|acl:relcl|parataxis|csubj)/;

/** "In his opinion, the bridge is safe". */
function viewCue(tree: Tree, token: number): Cue | undefined {
  const owner = viewNouns.has(lemma(tree, token)) ? child(tree, token, "nmod:poss") : undefined;
  if (owner === undefined || !/^obl/.test(relation(tree, token))) return undefined;
  const preposition = children(tree, token, "case").find((it) => it < token && isWord(tree, it, "in", "to"));
  const clause = clauseAbove(tree, token);
  if (preposition === undefined || clause < 0) return undefined;
  return {
    token,
    range: { from: token, to: token + 1 },
    lemma: lemma(tree, token),
    verb: plainSpeech,
    source: { head: owner, range: ownerRange(tree, owner) },
    contents: around(tree, subtree(tree, clause), subtree(tree, token)),
    clause,
    rule: "view-noun",
  };
}

/** "his claim that …", "a promise by the mayor to …". */
function nounCue(tree: Tree, token: number): Cue | undefined {
  if (partOfSpeech(tree, token) !== "NOUN" || !attributionNouns.has(lemma(tree, token))) return undefined;
  const clause = children(tree, token, "acl", "ccomp").find(
    (it) =>
      it > token && child(tree, it, "mark") !== undefined && !isWord(tree, child(tree, it, "mark")!, "for"),
  );
  if (clause === undefined) return undefined;
  const nominal = ownerOf(tree, token);
  return {
    token,
    range: { from: token, to: token + 1 },
    lemma: lemma(tree, token),
    verb: plainSpeech,
    ...(nominal !== undefined && { source: { head: nominal, range: ownerRange(tree, nominal) } }),
    contents: [withoutEdges(tree, subtree(tree, clause))].filter((range) => range.from < range.to),
    rule: "reporting-noun",
  };
}

/** Whose claim it is: "his", "the mayor's", "by the mayor", or who makes it: "Lind made a promise to …". */
export function ownerOf(tree: Tree, noun: number): number | undefined {
  const owner =
    child(tree, noun, "nmod:poss") ??
    children(tree, noun, "nmod").find((it) =>
      children(tree, it, "case").some((mark) => isWord(tree, mark, "by", "of", "from")),
    );
  if (owner !== undefined) return owner;
  const governor = head(tree, noun);
  if (governor < 0 || relation(tree, noun) !== "obj") return undefined;
  return sourceOf(tree, governor)?.head;
}

function ownerRange(tree: Tree, nominal: number): TokenRange {
  const { from, to } = nominalCore(tree, nominal);
  const marks = children(tree, nominal, "case");
  const first = marks.filter((mark) => mark < nominal).reduce((at, mark) => Math.max(at, mark + 1), from);
  const last = marks.filter((mark) => mark > nominal).reduce((at, mark) => Math.min(at, mark), to);
  return { from: first, to: last };
}
