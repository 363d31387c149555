import { honorifics, titleAbbreviations, titleNouns } from "../../language/en/titles.ts";
import { spanOf, tokensIn } from "../../language/index.ts";
import type { Entity, Label, Span } from "../../model/index.ts";
import { bareChild, bareRelation, form, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import type { ActorMention } from "./actors.ts";
import { isLoaded, isLoadedWord } from "./loaded.ts";

/** A label before its voice is known. */
export interface FoundLabel {
  readonly entity: Entity;
  readonly span: Span;
  readonly kind: Label["kind"];
  readonly loaded: boolean;
  readonly rule: string;
  /** Whose words they are by the sentence itself: "Lind called him a thief". */
  readonly speaker?: string;
}

type IsName = (token: number) => boolean;

/** "Mr.", "Mrs.", "Dr." directly before a name. */
export function honorificsOf(tree: Tree, actors: readonly ActorMention[]): FoundLabel[] {
  return actors
    .filter(
      ({ entity, mention, from }) =>
        entity.type === "person" && mention.form === "name" && isHonorific(tree, from - 1),
    )
    .map(({ entity, from }) => ({
      entity,
      span: spanOf(tree.annotated, { from: from - 1, to: from }),
      kind: "honorific",
      loaded: false,
      rule: "honorific-before-name",
    }));
}

function isHonorific(tree: Tree, token: number): boolean {
  return honorifics.has(lower(tree, token).replace(/\.$/, ""));
}

/** "the country" and the like only point back and frame nothing, so they are left out. Titles and appositions of people, which entities carry as roles, and descriptions that stand for them. */
export function rolesOf(
  tree: Tree,
  entities: readonly Entity[],
  actors: readonly ActorMention[],
  isName: IsName,
): FoundLabel[] {
  const nameStarts = new Set(actors.filter(({ mention }) => mention.form === "name").map(({ from }) => from));
  const spans = entities.flatMap((entity) =>
    entity.roles.flatMap(({ evidence }) =>
      evidence.map((span) => ({ entity, ...tokensIn(tree.annotated, span), rule: "role-of-entity" })),
    ),
  );
  const nominals = actors
    .filter(
      ({ mention, entity }) =>
        mention.form === "nominal" && entity.type !== "group" && mention.rule !== "described-body",
    )
    .map(({ entity, from, to }) => ({ entity, from, to, rule: "description-for-entity" }));
  const groups = actors
    .filter(
      ({ mention, entity, from, to }) =>
        mention.form === "nominal" && entity.type === "group" && isLoaded(tree, from, to, isName),
    )
    .map(({ entity, from, to }) => ({ entity, from, to, rule: "loaded-group" }));
  return [...spans, ...nominals, ...groups].flatMap((it) => labelOf(tree, it, nameStarts, isName));
}

function labelOf(
  tree: Tree,
  {
    entity,
    from,
    to,
    rule,
  }: { readonly entity: Entity; readonly from: number; readonly to: number; readonly rule: string },
  nameStarts: ReadonlySet<number>,
  isName: IsName,
): FoundLabel[] {
  const first = withoutDeterminer(tree, from, to);
  if (first >= to) return [];
  const beforeName = nameStarts.has(to);
  const noun = headNoun(tree, first, to);
  const loaded = isLoaded(tree, first, noun + 1, isName);
  const kind = kindOf(tree, noun, beforeName, loaded);
  return [
    {
      entity,
      span: spanOf(tree.annotated, { from: first, to }),
      kind,
      loaded,
      rule: beforeName ? "before-name" : rule,
    },
  ];
}

/** "the", "his", "a": they do not belong to the label. */
export function withoutDeterminer(tree: Tree, from: number, to: number): number {
  let first = from;
  while (
    first < to &&
    (partOfSpeech(tree, first) === "DET" || partOfSpeech(tree, first) === "PUNCT" || isPronoun(tree, first))
  )
    first++;
  return first;
}

function isPronoun(tree: Tree, token: number): boolean {
  return /^(?:my|your|his|her|its|our|their|whose)$/.test(lower(tree, token));
}

/** The last noun before "of" or a comma: what the phrase says somebody is. */
export function headNoun(tree: Tree, from: number, to: number): number {
  let noun = from;
  for (let token = from; token < to; token++) {
    if (token > from && /^(?:of|for|to|at|in|with|by|from|on|,)$/.test(lower(tree, token))) break;
    if (partOfSpeech(tree, token) === "NOUN" || partOfSpeech(tree, token) === "PROPN") noun = token;
  }
  return noun;
}

function kindOf(tree: Tree, noun: number, beforeName: boolean, isEpithet: boolean): Label["kind"] {
  if (isEpithet) return "epithet";
  const word = lower(tree, noun).replace(/\.$/, "");
  const isOffice =
    titleNouns.has(lemma(tree, noun)) ||
    word in titleAbbreviations ||
    word.split("-").some((part) => titleNouns.has(part));
  if (!isOffice) return "description";
  return beforeName && /^\p{Lu}/u.test(form(tree, noun)) ? "title" : "role";
}

/** Most words that a description before a name has. */
const longestDescription = 6;

/**
 * Nouns and judging adjectives directly before the name of any actor: "state broadcaster CCTV", "airframer Boeing", "embattled
 * Lind". People's titles are roles already and come out once.
 */
export function descriptionsBefore(
  tree: Tree,
  actors: readonly ActorMention[],
  isName: IsName,
): FoundLabel[] {
  return actors
    .filter(
      ({ mention }) =>
        mention.form === "name" && mention.rule !== "demonym" && mention.rule !== "listed-in-compound",
    )
    .flatMap((actor) => descriptionBefore(tree, actor, isName));
}

function descriptionBefore(
  tree: Tree,
  { entity, from, head: name }: ActorMention,
  isName: IsName,
): FoundLabel[] {
  const last = from - 1;
  const tag = partOfSpeech(tree, last);
  if (isName(last) || form(tree, last - 1) === "-" || tree.sentence[last] !== tree.sentence[from]) return [];
  const isAdjective = (tag === "ADJ" || tag === "VERB") && isLoadedWord(tree, last);
  const isNoun = tag === "NOUN" && belongsTo(tree, last, name, from);
  if (!isAdjective && !isNoun) return [];
  let first = last;
  while (first > 0 && last - first < longestDescription && extendsDescription(tree, first - 1, isName))
    first--;
  first = withoutDeterminer(tree, first, from);
  const loaded = isLoaded(tree, first, from, isName);
  if (entity.type === "place" && !loaded) return [];
  const kind = kindOf(tree, last, true, loaded);
  return [
    { entity, span: spanOf(tree.annotated, { from: first, to: from }), kind, loaded, rule: "before-name" },
  ];
}

/**
 * "The captain, Ana Lind, was unhurt": a definite noun for a person, and the name between commas behind it, whatever the tree makes of
 * them. A list ("the mayor, Ana Lind and Bo Berg") has no second comma.
 */
export function appositionsBefore(tree: Tree, actors: readonly ActorMention[], isName: IsName): FoundLabel[] {
  return actors
    .filter(({ entity, mention }) => entity.type === "person" && mention.form === "name")
    .flatMap(({ entity, from, to }) => {
      const noun = from - 2;
      if (form(tree, from - 1) !== "," || !/^[,.;]$/.test(form(tree, to))) return [];
      if (noun < 0 || tree.sentence[noun] !== tree.sentence[from] || !isCalling(tree, noun)) return [];
      const first = startOfPhrase(tree, noun, isName);
      if (first === undefined) return [];
      const loaded = isLoaded(tree, first, noun + 1, isName);
      const span = spanOf(tree.annotated, { from: first, to: noun + 1 });
      return [
        { entity, span, kind: kindOf(tree, noun, false, loaded), loaded, rule: "before-comma-and-name" },
      ];
    });
}

function isCalling(tree: Tree, noun: number): boolean {
  return partOfSpeech(tree, noun) === "NOUN" && titleNouns.has(lemma(tree, noun));
}

/** The first word of a definite phrase before its noun, its determiner left out; undefined where it is not definite. */
function startOfPhrase(tree: Tree, noun: number, isName: IsName): number | undefined {
  let first = noun;
  while (first > 0 && noun - first < longestDescription && extendsDescription(tree, first - 1, isName))
    first--;
  const before = lower(tree, first - 1);
  const isDefinite = before === "the" || /^['’]s?$/.test(before) || isPronoun(tree, first - 1);
  return isDefinite ? first : undefined;
}

/** The noun and the name are one phrase: the one governs the other, or both the same word as parts of a name. */
function belongsTo(tree: Tree, noun: number, name: number, from: number): boolean {
  const { heads } = tree.annotated;
  const governs = heads[name] === noun && /^(?:flat|appos|compound|nmod)$/.test(bareRelation(tree, name));
  const isGoverned =
    (heads[noun] ?? -1) >= from && /^(?:compound|nmod|appos|flat)$/.test(bareRelation(tree, noun));
  return (governs || isGoverned) && bareChild(tree, noun, "case") === undefined;
}

function extendsDescription(tree: Tree, token: number, isName: IsName): boolean {
  const tag = partOfSpeech(tree, token);
  return isName(token) || tag === "ADJ" || tag === "NOUN" || tag === "PROPN";
}
