import type { Entity, Mention } from "../../model/index.ts";
import { type Mentions, mentionCovering, mentionsOf, type PlacedMention } from "../mentions.ts";
import { tokenCount } from "../../language/index.ts";
import { child, children, head, isWord, partOfSpeech, relation } from "../tree.ts";
import { type Context, offsetsOf } from "./context.ts";
import type { CueSource } from "./cues.ts";

/** The entity whose mention a speaker's words are, with how it was found. */
export interface Speaker {
  readonly id: string;
  readonly rule: string;
  readonly certainty?: "likely";
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
  const { tree, text } = context;
  const isComma = range.to + 1 < tokenCount(tree.annotated) && isWord(tree, range.to, ",");
  const found = mentionAt(context, mentions, isComma ? range.to + 1 : range.to - 1);
  if (found?.entity.type !== "person" || found.mention.form !== "name") return undefined;
  return isComma || /,\s*$/.test(text.slice(offsetsOf(context, range).start, found.mention.start))
    ? found
    : undefined;
}

/** The mention at a part of the same nominal, a person's before a body's: of "U.N. Secretary-General Ada Brandt" it is she who speaks. */
function namedBeside(context: Context, mentions: Mentions, nominal: number): PlacedMention | undefined {
  const found = besides(context, nominal).flatMap((it) => mentionAt(context, mentions, it) ?? []);
  return found.find(({ entity }) => entity.type === "person") ?? found[0];
}

/** Whom "who" means: what is named right before it, else what its clause hangs on. */
function meantByRelative(
  context: Context,
  mentions: Mentions,
  pronoun: number,
): PlacedMention | undefined {
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
  return { id: entity.id, rule, ...(mention.certainty && { certainty: mention.certainty }) };
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
