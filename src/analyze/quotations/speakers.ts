import { tokenCount } from "../../language/index.ts";
import type { Entity, EntityType, Mention } from "../../model/index.ts";
import { isPersonNoun } from "../entities/titles.ts";
import { type Mentions, mentionCovering, mentionsOf, type PlacedMention } from "../mentions.ts";
import { child, children, head, isWord, lemma, partOfSpeech, relation } from "../tree.ts";
import { type Context, offsetsOf } from "./context.ts";
import type { CueSource } from "./sources.ts";

/** The entity whose mention a speaker's words are, with how it was found. */
export interface Speaker {
  readonly id: string;
  readonly type: EntityType;
  readonly rule: string;
  readonly certainty?: "likely";
}

/** Who was last said to have said something, by which words. */
export interface Spoken extends Speaker {
  readonly source: CueSource;
}

/** In tokens between the words for one speaker and the next: a paragraph or two. */
const longestCarry = 150;

/**
 * “…,” the expert added. “…,” it said. Who is so spoken of without having been found is most often who spoke last: a person
 * where the words are "the" and a noun for one, a body or a country where they are "it".
 */
export function sameAsBefore(
  { tree }: Context,
  { head: token, range }: CueSource,
  last: Spoken | undefined,
): Speaker | undefined {
  if (!last || token - last.source.head > longestCarry || token < last.source.head) return undefined;
  const isPerson =
    isWord(tree, range.from, "the") && range.to - range.from === 2 && isPersonNoun(lemma(tree, token));
  const isBody = isWord(tree, token, "it");
  const fits = last.type === "person" ? isPerson : isBody;
  return fits ? { id: last.id, type: last.type, rule: "same-as-before", certainty: "likely" } : undefined;
}

/** Finds the entity at some words. */
export function speakerFinder(
  context: Context,
  entities: readonly Entity[],
): (source: CueSource) => Speaker | undefined {
  const mentions = mentionsOf(entities);
  return (source) => speakerOf(context, mentions, source);
}

function speakerOf(context: Context, mentions: Mentions, source: CueSource): Speaker | undefined {
  const own = mentionAt(context, mentions, source.head);
  if (own) return speaker(own, ruleOf(own.mention));
  if (partOfSpeech(context.tree, source.head) === "PRON" && isRelative(context, source.head)) {
    const found = meantByRelative(context, mentions, source.head);
    return found && speaker(found, "relative-pronoun");
  }
  const found = namedBehind(context, mentions, source) ?? namedBeside(context, mentions, source.head);
  return found && speaker(found, "apposition");
}

/** "one of them, Marit Fosbrook, …": a person's name behind a comma at the end of the speaker's words or right behind them. */
function namedBehind(context: Context, mentions: Mentions, { range }: CueSource): PlacedMention | undefined {
  const { tree } = context;
  const last = range.to - 1;
  return afterComma(last) ?? (isWord(tree, range.to, ",") ? afterComma(range.to + 1) : undefined);

  function afterComma(token: number): PlacedMention | undefined {
    if (token >= tokenCount(tree.annotated)) return undefined;
    const found = mentionAt(context, mentions, token);
    if (found?.entity.type !== "person" || found.mention.form !== "name") return undefined;
    return context.text
      .slice(Math.max(0, found.mention.start - 2), found.mention.start)
      .trimEnd()
      .endsWith(",")
      ? found
      : undefined;
  }
}

/** The mention at a part of the same nominal, a person's before a body's: of "U.N. Secretary-General Ada Brandt" it is she who speaks. */
function namedBeside(context: Context, mentions: Mentions, nominal: number): PlacedMention | undefined {
  const found = besides(context, nominal).flatMap((it) => mentionAt(context, mentions, it) ?? []);
  return found.find(({ entity }) => entity.type === "person") ?? found[0];
}

/** Whom "who" means: what is named right before it, else what its clause hangs on. */
function meantByRelative(context: Context, mentions: Mentions, pronoun: number): PlacedMention | undefined {
  const { tree } = context;
  const before = isWord(tree, pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
  const antecedent = antecedentOf(context, pronoun);
  return (
    (antecedent === undefined ? undefined : mentionAt(context, mentions, antecedent)) ??
    (before >= 0 && isWord(tree, pronoun, "who") ? mentionAt(context, mentions, before) : undefined)
  );
}

/** "Lind, the mayor" and "the mayor, Lind" are one: tokens that name the same nominal. */
function besides({ tree }: Context, nominal: number): number[] {
  const parts = children(tree, nominal, "appos", "flat", "compound");
  return /^(?:appos|flat|compound)$/.test(relation(tree, nominal)) ? [...parts, head(tree, nominal)] : parts;
}

function ruleOf(mention: Mention): string {
  return mention.form === "pronoun" ? "pronoun" : mention.form === "nominal" ? "description" : "name";
}

function speaker({ entity, mention }: PlacedMention, rule: string): Speaker {
  return {
    id: entity.id,
    type: entity.type,
    rule,
    ...(mention.certainty && { certainty: mention.certainty }),
  };
}

function mentionAt(context: Context, mentions: Mentions, token: number): PlacedMention | undefined {
  return mentionCovering(mentions, offsetsOf(context, { from: token, to: token + 1 }));
}

function isRelative({ tree }: Context, token: number): boolean {
  return ["who", "which", "that", "whom"].includes(tree.annotated.lemmas[token]!.toLowerCase());
}

function antecedentOf({ tree }: Context, pronoun: number): number | undefined {
  const verb = head(tree, pronoun);
  if (verb < 0) return undefined;
  return relation(tree, verb) === "acl:relcl" ? head(tree, verb) : child(tree, verb, "nsubj");
}
