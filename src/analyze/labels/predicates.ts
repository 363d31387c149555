import { labellingVerbs, linkingVerbs } from "../../language/en/labelling-verbs.ts";
import { titleNouns } from "../../language/en/titles.ts";
import { spanOf } from "../../language/index.ts";
import type { Entity, Label } from "../../model/index.ts";
import { phraseOf } from "../entities/titles.ts";
import { bareChild, bareRelation, children, head, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import type { ActorMention } from "./actors.ts";
import { isLoaded } from "./loaded.ts";
import { type FoundLabel, withoutDeterminer } from "./noun-phrases.ts";

type IsName = (token: number) => boolean;

/** What a clause says that an actor is: "remains a key ally", "called him a dictator", "is its lifeline". */
export function predicatesOf(tree: Tree, actors: readonly ActorMention[], isName: IsName): FoundLabel[] {
  const byHead = new Map(actors.map((actor) => [actor.head, actor.entity] as const));
  const byEnd = new Map(
    actors.filter(({ mention }) => mention.form === "name").map((actor) => [actor.to, actor.entity] as const),
  );
  return actors.flatMap((actor) => [
    ...predicateOf(tree, actor, isName),
    ...calledBy(tree, actor, byHead, isName),
    ...appositionOf(tree, actor, byEnd, isName),
  ]);
}

function predicateOf(
  tree: Tree,
  { entity, mention, head: token }: ActorMention,
  isName: IsName,
): FoundLabel[] {
  if (bareRelation(tree, token) !== "nsubj" || mention.rule === "demonym") return [];
  const predicate = head(tree, token);
  if (predicate < token) return [];
  if (partOfSpeech(tree, predicate) === "NOUN" && bareChild(tree, predicate, "cop") !== undefined) {
    return isDenied(tree, predicate) || isPhraseOfPlace(tree, predicate)
      ? []
      : label(tree, entity, predicate, "predicate", isName);
  }
  if (!linkingVerbs.has(lemma(tree, predicate)) || isDenied(tree, predicate)) return [];
  const complement = bareChild(tree, predicate, "xcomp", "obj");
  return complement !== undefined &&
    partOfSpeech(tree, complement) === "NOUN" &&
    !isPhraseOfPlace(tree, complement)
    ? label(tree, entity, complement, "predicate", isName)
    : [];
}

/** "is in office", "was under fire": says where or how somebody is, not what. */
function isPhraseOfPlace(tree: Tree, noun: number): boolean {
  return children(tree, noun).some((it) => it < noun && bareRelation(tree, it) === "case");
}

/** "is not a dictator", "may be an ally", "whether he is a suspect": what is denied or only possible is no label. */
function isDenied(tree: Tree, predicate: number): boolean {
  return children(tree, predicate).some((it) =>
    /^(?:not|n't|n’t|never|no|may|might|could|would|can|whether|if|unless)$/.test(lower(tree, it)),
  );
}

/** "Lind called him a thief": the label is the caller's. */
function calledBy(
  tree: Tree,
  { entity, head: token }: ActorMention,
  byHead: ReadonlyMap<number, Entity>,
  isName: IsName,
): FoundLabel[] {
  const verb = head(tree, token);
  const relation = bareRelation(tree, token);
  if (verb < 0 || !labellingVerbs.has(lemma(tree, verb))) return [];
  const isPassive =
    relation === "nsubj" &&
    bareChild(tree, verb, "aux") !== undefined &&
    tree.annotated.deprelNames[tree.annotated.deprels[token] ?? 0] === "nsubj:pass";
  if (relation !== "obj" && !isPassive) return [];
  const complement = children(tree, verb).find((it) => it > verb && it !== token && isComplement(tree, it));
  if (complement === undefined || partOfSpeech(tree, complement) !== "NOUN") return [];
  const caller = isPassive ? undefined : bareChild(tree, verb, "nsubj");
  const speaker = caller === undefined ? undefined : byHead.get(caller);
  return label(tree, entity, complement, "called", isName).map((it) =>
    speaker ? { ...it, speaker: speaker.id } : it,
  );
}

function isComplement(tree: Tree, token: number): boolean {
  const relation = bareRelation(tree, token);
  const marker = bareChild(tree, token, "case", "mark");
  if (relation === "xcomp" || relation === "obj") return true;
  return relation === "obl" && marker !== undefined && lower(tree, marker) === "as";
}

/**
 * "Boeing, the planemaker, …" for bodies, countries and groups; people's appositions are roles already. A description behind the comma
 * of another name is that other's, whatever the parse hangs it on.
 */
function appositionOf(
  tree: Tree,
  { entity, head: token, mention }: ActorMention,
  byEnd: ReadonlyMap<number, Entity>,
  isName: IsName,
): FoundLabel[] {
  if (entity.type === "person" || mention.form !== "name" || mention.rule === "demonym") return [];
  return children(tree, token)
    .filter(
      (it) =>
        it > token && bareRelation(tree, it) === "appos" && partOfSpeech(tree, it) === "NOUN" && !isName(it),
    )
    .flatMap((it) => {
      const { from } = phraseOf(tree, it);
      const named = lower(tree, from - 1) === "," ? byEnd.get(from - 1) : undefined;
      const owner = named && named.type !== "person" ? named : entity;
      return label(tree, owner, it, "apposition", isName);
    });
}

function label(tree: Tree, entity: Entity, noun: number, rule: string, isName: IsName): FoundLabel[] {
  const words = phraseOf(tree, noun);
  const first = withoutDeterminer(tree, words.from, words.to);
  if (first >= words.to || words.to - first > 12) return [];
  const loaded = isLoaded(tree, first, noun + 1, isName);
  const kind: Label["kind"] = loaded ? "epithet" : titleNouns.has(lemma(tree, noun)) ? "role" : "description";
  return [{ entity, span: spanOf(tree.annotated, { from: first, to: words.to }), kind, loaded, rule }];
}
