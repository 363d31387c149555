import type { Entity, Mention, Span } from "../../model/index.ts";
import { child, children, head, partOfSpeech, relation } from "../tree.ts";
import { type Context, offsetsOf } from "./context.ts";
import type { CueSource } from "./cues.ts";

/** The entity whose mention a speaker's words are, with how it was found. */
export interface Speaker {
  readonly id: string;
  readonly rule: string;
  readonly certainty?: "likely";
}

interface Placed {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Finds the entity at some words. Mentions are looked up by where they stand, in logarithmic time. */
export function entityFinder(
  context: Context,
  entities: readonly Entity[],
): (source: CueSource) => Speaker | undefined {
  const placed = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return (source) => speakerOf(context, placed, source);
}

function speakerOf(context: Context, placed: readonly Placed[], source: CueSource): Speaker | undefined {
  const { tree } = context;
  const direct = mentionAt(context, placed, source.head);
  if (direct) return speaker(direct, ruleOf(direct.mention));
  if (partOfSpeech(tree, source.head) === "PRON" && isRelative(context, source.head)) {
    const antecedent = antecedentOf(context, source.head);
    const found = antecedent === undefined ? undefined : mentionAt(context, placed, antecedent);
    return found && speaker(found, "relative-pronoun");
  }
  for (const it of [...children(tree, source.head, "appos", "flat", "compound"), head(tree, source.head)]) {
    if (
      it < 0 ||
      (it === head(tree, source.head) && !/^(?:appos|flat|compound)$/.test(relation(tree, source.head)))
    )
      continue;
    const found = mentionAt(context, placed, it);
    if (found) return speaker(found, "apposition");
  }
  return undefined;
}

function ruleOf(mention: Mention): string {
  return mention.form === "pronoun" ? "pronoun" : mention.form === "nominal" ? "description" : "name";
}

function speaker({ entity, mention }: Placed, rule: string): Speaker {
  const likely = mention.certainty === "likely";
  return { id: entity.id, rule, ...(likely && { certainty: "likely" as const }) };
}

/** The mention that has a token as its head, or else the shortest that covers it. */
function mentionAt(context: Context, placed: readonly Placed[], token: number): Placed | undefined {
  const at = offsetsOf(context, { from: token, to: token + 1 });
  const covering = coveringMentions(placed, at);
  return covering.sort((a, b) => length(b.mention) - length(a.mention))[0];
}

const length = (span: Span) => span.end - span.start;

/** Mentions are short: those that start far before cannot reach. */
const longestMention = 200;

function coveringMentions(placed: readonly Placed[], { start, end }: Span): Placed[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.mention.start <= start) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let index = low - 1; index >= 0 && placed[index]!.mention.start >= start - longestMention; index--)
    if (placed[index]!.mention.end >= end) found.push(placed[index]!);
  return found;
}

function isRelative({ tree }: Context, token: number): boolean {
  return ["who", "which", "that", "whom"].includes(tree.annotated.lemmas[token]!.toLowerCase());
}

function antecedentOf({ tree }: Context, pronoun: number): number | undefined {
  const verb = head(tree, pronoun);
  if (verb < 0) return undefined;
  return relation(tree, verb) === "acl:relcl" ? head(tree, verb) : child(tree, verb, "nsubj");
}
