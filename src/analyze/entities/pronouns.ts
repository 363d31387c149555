import { type Pronoun, pronouns } from "../../language/en/pronouns.ts";
import { deprelOf, featureOf } from "../../language/index.ts";
import { bareChild, bareRelation, head, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import { type Antecedent, describedBody } from "./described-bodies.ts";
import type { Draft, FoundMention } from "./draft.ts";
import { subjectBefore } from "./nominals.ts";

/** How far back a pronoun looks, in sentences; farther antecedents were right less often than not on GAP's development part. */
const reach = 3;
/** How many mentions back any search goes, so that a sentence without end costs no more than another. */
const farthest = 150;

/** A pronoun with two candidates is given to the better one only where it leads by this much, else it stays silent. */
const margin = 0.1;

/**
 * Weights of the cues, of the kind of Lappin and Leass (1994): how prominent the place of an antecedent is, how far it is, and
 * what ties it to the pronoun. Set on every second case of GAP's development part, looked at on the others (F1 within .02).
 */
const cue = {
  subject: 1.4, passiveSubject: 2, object: 0.8, possessive: 0, other: 0.2,
  sentence: -2.5, frequency: 0.35, parallel: 0.8, sameClauseSubject: 1, unknownGender: 0,
  between: -0.3, ahead: 3.5, owner: 0.4,
}; // biome-ignore format: a table reads better in rows

/** What of a document's tokens is read, and what of them is already part of a name, a title or a description. */
export interface Reading {
  readonly blocks: Int32Array;
  readonly taken: Uint8Array;
  /** 1 between quotation marks. */
  readonly quoted: Uint8Array;
}

/**
 * Gives pronouns, and descriptions of bodies and countries ("the company"), to the entities they stand for, in reading order;
 * adds to the drafts.
 */
export function resolvePronouns(
  tree: Tree,
  { blocks, taken, quoted }: Reading,
  drafts: readonly Draft[],
): void {
  const byToken = mentionsByToken(drafts);
  const seen: Antecedent[] = [];
  const counts = new Map<Draft, number>();
  const discourse: Discourse = { seen, counts, byToken, quoted };
  for (let token = 0; token < blocks.length; token++) {
    if (blocks[token] === -1) continue;
    const entity =
      byToken.get(token) ??
      resolve(tree, token, discourse) ??
      (taken[token] === 0 ? describe(tree, token, discourse) : undefined);
    if (!entity) continue;
    seen.push({ entity, token, sentence: tree.sentence[token] ?? 0, salience: salienceOf(tree, token) });
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    byToken.set(token, entity);
  }
}

interface Discourse {
  readonly seen: readonly Antecedent[];
  readonly counts: ReadonlyMap<Draft, number>;
  readonly byToken: ReadonlyMap<number, Draft>;
  readonly quoted: Uint8Array;
}

function mentionsByToken(drafts: readonly Draft[]): Map<number, Draft> {
  const byToken = new Map<number, Draft>();
  for (const entity of drafts) {
    for (const mention of entity.mentions) if (mention.rule !== "demonym") byToken.set(mention.token, entity);
  }
  return byToken;
}

function resolve(tree: Tree, token: number, discourse: Discourse): Draft | undefined {
  const tag = partOfSpeech(tree, token);
  if (tag !== "PRON" && tag !== "DET") return undefined;
  const word = lower(tree, token);
  if (isRelative(tree, token, word)) return relative(tree, token, discourse);
  const pronoun = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
  if (!pronoun) return undefined;
  if (pronoun.kind === "singular-person") return person(tree, token, pronoun, discourse);
  return thing(tree, token, pronoun, discourse);
}

function describe(tree: Tree, token: number, { seen }: Discourse): Draft | undefined {
  const described = describedBody(tree, token, seen);
  described?.entity.mentions.push(described.mention);
  return described?.entity;
}

function point(tree: Tree, token: number, entity: Draft, rule: string, certainty?: "likely"): Draft {
  const { starts, ends } = tree.annotated;
  const mention: FoundMention = {
    start: starts[token] ?? 0,
    end: ends[token] ?? 0,
    token,
    form: "pronoun",
    rule,
    ...(certainty && { certainty }),
  };
  entity.mentions.push(mention);
  return entity;
}

function isRelative(tree: Tree, token: number, word: string): boolean {
  return /^(?:who|whom|whose|which)$/.test(word) && featureOf(tree.annotated, token, "PronType") === "Rel";
}

/** "Orban, who …": the word that the relative clause modifies, and that stands before it. */
function relative(tree: Tree, token: number, { byToken }: Discourse): Draft | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = head(tree, at), steps++) {
    if (deprelOf(tree.annotated, at) !== "acl:relcl") continue;
    const antecedent = head(tree, at);
    const entity = antecedent < token ? byToken.get(antecedent) : undefined;
    const fits = entity && (lower(tree, token) !== "which" || entity.type !== "person");
    return entity && fits ? point(tree, token, entity, "relative-pronoun") : undefined;
  }
  return undefined;
}

function salienceOf(tree: Tree, token: number): number {
  const relation = deprelOf(tree.annotated, token);
  if (relation === "nsubj") return cue.subject;
  if (relation === "nsubj:pass") return cue.passiveSubject;
  if (relation === "obj" || relation === "iobj") return cue.object;
  if (relation === "nmod:poss") return cue.possessive;
  const governor = head(tree, token);
  if (governor >= 0 && (relation === "appos" || relation === "flat" || relation === "conj"))
    return salienceOf(tree, governor) * 0.8;
  return cue.other;
}

function person(tree: Tree, token: number, pronoun: Pronoun, discourse: Discourse): Draft | undefined {
  const scores = new Map<Draft, number>();
  const sentence = tree.sentence[token] ?? 0;
  for (let at = discourse.seen.length - 1; at >= Math.max(0, discourse.seen.length - farthest); at--) {
    const candidate = discourse.seen[at];
    if (!candidate || sentence - candidate.sentence > reach) break;
    if (!mayBe(tree, token, pronoun, candidate, discourse.quoted)) continue;
    const between = scores.has(candidate.entity) ? scores.size - 1 : scores.size;
    const score = scoreOf(tree, token, pronoun, candidate, discourse) + cue.between * between;
    scores.set(candidate.entity, Math.max(score, scores.get(candidate.entity) ?? Number.NEGATIVE_INFINITY));
  }
  const ahead = subjectAhead(tree, token, pronoun, discourse);
  if (ahead) scores.set(ahead, Math.max(cue.ahead, scores.get(ahead) ?? Number.NEGATIVE_INFINITY));
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || (second && best[1] - second[1] < margin)) return undefined;
  if (second) return point(tree, token, best[0], "pronoun-most-salient", "likely");
  best[0].gender ??= pronoun.gender;
  return point(tree, token, best[0], "pronoun-only-candidate");
}

/** "In her first year, Lind …": the subject of the clause that the pronoun's phrase is put in front of. */
function subjectAhead(
  tree: Tree,
  token: number,
  pronoun: Pronoun,
  { byToken }: Discourse,
): Draft | undefined {
  if (pronoun.use === "reflexive") return undefined;
  for (let at = token, steps = 0; at >= 0 && steps < 12; at = head(tree, at), steps++) {
    const governor = head(tree, at);
    if (governor < token || !/^(?:obl|advcl|nmod|advmod)$/.test(bareRelation(tree, at))) continue;
    const subject = bareChild(tree, governor, "nsubj");
    if (subject === undefined || subject < token) continue;
    const entity = byToken.get(subject);
    const fits = entity?.type === "person" && (!entity.gender || entity.gender === pronoun.gender);
    return fits ? entity : undefined;
  }
  return undefined;
}

function mayBe(
  tree: Tree,
  token: number,
  pronoun: Pronoun,
  candidate: Antecedent,
  quoted: Uint8Array,
): boolean {
  const { entity } = candidate;
  if (entity.type !== "person" || (entity.gender && entity.gender !== pronoun.gender)) return false;
  if (isSpokenOf(tree, token, candidate, quoted)) return false;
  const sameClause = head(tree, token) >= 0 && head(tree, token) === head(tree, candidate.token);
  if (pronoun.use === "reflexive") return sameClause || subjectBefore(tree, token) === candidate.token;
  if (sameClause && pronoun.use !== "possessive" && bareRelation(tree, token) !== "nmod") return false;
  // A speaker says "I" of himself: "he" between his quotation marks is another.
  const bySpeaker =
    quoted[token] === 1 && quoted[candidate.token] === 0 && candidate.sentence === tree.sentence[token];
  return !(bySpeaker && bareRelation(tree, candidate.token) === "nsubj");
}

/** “Ada Lind was right,” she said: who says something of somebody by name is somebody else. */
function isSpokenOf(tree: Tree, token: number, candidate: Antecedent, quoted: Uint8Array): boolean {
  return quoted[token] === 0 && quoted[candidate.token] === 1 && candidate.sentence === tree.sentence[token];
}

function scoreOf(
  tree: Tree,
  token: number,
  pronoun: Pronoun,
  candidate: Antecedent,
  { counts }: Discourse,
): number {
  const distance = (tree.sentence[token] ?? 0) - candidate.sentence;
  const isSubject = bareRelation(tree, candidate.token) === "nsubj";
  let score = candidate.salience + distance * cue.sentence;
  score += cue.frequency * Math.log2(1 + (counts.get(candidate.entity) ?? 0));
  if (isSubject && bareRelation(tree, token) === "nsubj") score += cue.parallel;
  if (subjectBefore(tree, token) === candidate.token) score += cue.sameClauseSubject;
  if (!candidate.entity.gender && pronoun.gender) score += cue.unknownGender;
  if (ownsPhrase(tree, token, candidate.token)) score += cue.owner;
  return score;
}

/** "Connie's idea of her marriage": the owner of the phrase that the pronoun stands in. */
function ownsPhrase(tree: Tree, token: number, owner: number): boolean {
  if (deprelOf(tree.annotated, owner) !== "nmod:poss") return false;
  const owned = head(tree, owner);
  return owned < token && token < (tree.to[owned] ?? 0);
}

/**
 * "its", "it", "their": the subject of the same clause or of the one it depends on, where that is a body, a country or a group;
 * else the one body or country that the sentence names before it, or the subject of the sentence before.
 */
function thing(tree: Tree, token: number, pronoun: Pronoun, discourse: Discourse): Draft | undefined {
  if (bareRelation(tree, token) === "expl" || isExpletive(tree, token)) return undefined;
  const subject = subjectBefore(tree, token);
  if (subject !== undefined && subject !== token && bareRelation(tree, subject) === "nsubj") {
    return ofSubject(tree, token, pronoun, subject, discourse);
  }
  if (pronoun.kind === "plural" || (pronoun.use !== "possessive" && bareRelation(tree, token) !== "nsubj"))
    return undefined;
  const entity = onlyOneBefore(tree, token, discourse) ?? lastSubject(tree, token, discourse);
  return entity ? point(tree, token, entity, "pronoun-last-subject", "likely") : undefined;
}

function ofSubject(
  tree: Tree,
  token: number,
  pronoun: Pronoun,
  subject: number,
  { byToken }: Discourse,
): Draft | undefined {
  const entity = byToken.get(subject);
  if (!entity || entity.type === "person" || hasConjunct(tree, subject)) return undefined;
  const sameClause = head(tree, subject) === head(tree, token);
  if (sameClause && (pronoun.use === "either" || pronoun.use === "object")) return undefined;
  if (pronoun.kind === "plural" && entity.type === "place") return undefined;
  if (pronoun.kind === "thing" && entity.type === "group") return undefined;
  return point(tree, token, entity, "pronoun-of-subject", "likely");
}

/** "It is expected that …", "It took years to …": stands for nothing. */
function isExpletive(tree: Tree, token: number): boolean {
  if (lower(tree, token) !== "it" || bareRelation(tree, token) !== "nsubj") return false;
  const predicate = head(tree, token);
  const isBare =
    bareChild(tree, predicate, "cop") !== undefined ||
    /^(?:take|seem|appear|happen|turn|rain|snow)$/.test(lemma(tree, predicate));
  return isBare && bareChild(tree, predicate, "csubj", "ccomp", "xcomp", "advcl", "acl") !== undefined;
}

const isActor = (entity: Draft) => entity.type === "organization" || entity.country !== undefined;

/** The body or country that alone is named earlier in the sentence. */
function onlyOneBefore(tree: Tree, token: number, { seen, quoted }: Discourse): Draft | undefined {
  let only: Draft | undefined;
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - farthest); at--) {
    const candidate = seen[at];
    if (!candidate || candidate.sentence !== tree.sentence[token]) break;
    if (!isActor(candidate.entity) || isSpokenOf(tree, token, candidate, quoted)) continue;
    if (only && only !== candidate.entity) return undefined;
    only = candidate.entity;
  }
  return only;
}

/** The subject of the sentence before, where nothing else of its kind came between; outside of quotation marks, of the outlet's own sentence before. */
function lastSubject(tree: Tree, token: number, { seen, quoted }: Discourse): Draft | undefined {
  const before = sentenceBefore(tree, token, quoted);
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - farthest); at--) {
    const candidate = seen[at];
    if (!candidate || candidate.sentence < before) return undefined;
    if (quoted[token] === 0 && quoted[candidate.token] === 1) continue;
    if (candidate.sentence > before && isActor(candidate.entity)) return undefined;
    if (candidate.sentence === before && bareRelation(tree, candidate.token) === "nsubj")
      return isActor(candidate.entity) ? candidate.entity : undefined;
  }
  return undefined;
}

/** The sentence before that of a token; of a token outside of quotation marks, the last one that has words outside of them. */
function sentenceBefore(tree: Tree, token: number, quoted: Uint8Array): number {
  const own = tree.sentence[token] ?? 0;
  for (let at = token - 1; at >= Math.max(0, token - longestQuotation); at--) {
    if (tree.sentence[at] === own || partOfSpeech(tree, at) === "PUNCT") continue;
    if (quoted[token] === 1 || quoted[at] === 0) return tree.sentence[at] ?? 0;
  }
  return own - 1;
}

/** In tokens. */
const longestQuotation = 300;

function hasConjunct(tree: Tree, token: number): boolean {
  for (let at = tree.firstChild[token] ?? -1; at >= 0; at = tree.nextChild[at] ?? -1) {
    if (bareRelation(tree, at) === "conj") return true;
  }
  return false;
}
