import type { Entity, Mention } from "../../model/index.ts";
import { type Mentions, mentionCovering, mentionsOf, type PlacedMention } from "../mentions.ts";
import { child, children, head, partOfSpeech, relation } from "../tree.ts";
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
  const { tree } = context;
  const own = mentionAt(context, mentions, source.head);
  if (own) return speaker(own, ruleOf(own.mention));
  if (partOfSpeech(tree, source.head) === "PRON" && isRelative(context, source.head)) {
    const antecedent = antecedentOf(context, source.head);
    const found = antecedent === undefined ? undefined : mentionAt(context, mentions, antecedent);
    return found && speaker(found, "relative-pronoun");
  }
  for (const it of besides(context, source.head)) {
    const found = mentionAt(context, mentions, it);
    if (found) return speaker(found, "apposition");
  }
  return undefined;
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
