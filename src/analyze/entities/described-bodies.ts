import { bodyNouns, companyNouns, countryNouns } from "../../language/en/body-nouns.ts";
import { featureOf } from "../../language/index.ts";
import { bareChild, bareRelation, children, form, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import type { Draft, FoundMention } from "./draft.ts";
import { phraseOf } from "./titles.ts";

/** A mention that something later may point back to. */
export interface Antecedent {
  readonly entity: Draft;
  readonly token: number;
  readonly sentence: number;
  /** How prominent its grammatical place is. */
  readonly salience: number;
}

/** How many sentences a description of a body or a country looks back. */
const reach = 3;
/** How many mentions back it goes at most, so that a sentence without end costs no more than another. */
const farthest = 150;

/** Who is meant by "the company", "the court", "the country": what of the kind was last spoken of; undefined where two could be. */
export function describedBody(
  tree: Tree,
  token: number,
  seen: readonly Antecedent[],
): { readonly entity: Draft; readonly mention: FoundMention } | undefined {
  if (partOfSpeech(tree, token) !== "NOUN" || featureOf(tree.annotated, token, "Number") === "Plur")
    return undefined;
  const noun = lemma(tree, token);
  const isCompany = companyNouns.has(noun);
  if (!isBareDefinite(tree, token)) return undefined;
  const sentence = tree.sentence[token] ?? 0;
  const entity = countryNouns.has(noun)
    ? lastCountry(seen, sentence)
    : (lastNamed(seen, noun) ??
      lastNamedSo(seen, noun) ??
      (isCompany ? lastCompany(seen, sentence) : undefined));
  if (!entity) return undefined;
  const { from, to } = phraseOf(tree, token);
  const { starts, ends } = tree.annotated;
  const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
  return {
    entity,
    mention: { ...span, token, form: "nominal", rule: "described-body", certainty: "likely" },
  };
}

/** "the company", "the Irish company"; not "the failed company", "the company of Lind", "the company that …", "the group Lind". */
function isBareDefinite(tree: Tree, token: number): boolean {
  const determiner = bareChild(tree, token, "det");
  if (determiner === undefined || !/^(?:the|this|that)$/.test(lower(tree, determiner))) return false;
  if (bareRelation(tree, token) === "compound" || bareRelation(tree, token) === "appos") return false;
  return children(tree, token).every((it) =>
    it < token
      ? isPlainModifier(tree, it, determiner)
      : /^(?:case|punct|cc|conj)$/.test(bareRelation(tree, it)),
  );
}

/** A country's adjective and nothing that judges or tells apart: who is "the aggressor country" is not for nearness to say. */
function isPlainModifier(tree: Tree, token: number, determiner: number): boolean {
  const relation = bareRelation(tree, token);
  if (token === determiner || relation === "case" || relation === "cc" || relation === "punct") return true;
  return relation === "amod" && /^\p{Lu}/u.test(form(tree, token));
}

/** The body whose name ends in the noun, whatever it means elsewhere: "the line" after "Astrid Line". */
function lastNamedSo(seen: readonly Antecedent[], noun: string): Draft | undefined {
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - farthest); at--) {
    const entity = seen[at]?.entity;
    if (entity?.type === "organization" && entity.words.length > 1 && entity.words.at(-1) === noun)
      return entity;
  }
  return undefined;
}

/** The body last named with this very noun in its name: "the court" after "International Criminal Court". */
function lastNamed(seen: readonly Antecedent[], noun: string): Draft | undefined {
  if (!companyNouns.has(noun) && !bodyNouns.has(noun)) return undefined;
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - farthest); at--) {
    const entity = seen[at]?.entity;
    if (entity?.type === "organization" && entity.words.includes(noun)) return entity;
  }
  return undefined;
}

function lastCompany(seen: readonly Antecedent[], sentence: number): Draft | undefined {
  return mostSalient(
    seen,
    sentence,
    ({ type, mentions }) => type === "organization" && mentions[0]?.rule !== "listed",
  );
}

/** A country that is alone in its sentence, or its subject. */
function lastCountry(seen: readonly Antecedent[], sentence: number): Draft | undefined {
  return mostSalient(seen, sentence, ({ country }) => country !== undefined);
}

/** In the nearest sentence that has any, the most prominent one; undefined where two are equally so. */
function mostSalient(
  seen: readonly Antecedent[],
  sentence: number,
  fits: (entity: Draft) => boolean,
): Draft | undefined {
  let best: Antecedent | undefined;
  let isTied = false;
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - farthest); at--) {
    const candidate = seen[at];
    if (!candidate || sentence - candidate.sentence > reach) break;
    if (best && candidate.sentence < best.sentence) break;
    if (!fits(candidate.entity)) continue;
    if (!best || candidate.salience > best.salience) {
      isTied = false;
      best = candidate;
    } else if (candidate.salience === best.salience && candidate.entity !== best.entity) isTied = true;
  }
  return isTied ? undefined : best?.entity;
}
