import { tokensIn } from "../../language/index.ts";
import type { Entity, Mention } from "../../model/index.ts";
import { headWithin, type Tree } from "../tree.ts";

/** A mention of an entity by its tokens. */
export interface ActorMention {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  /** The token that governs the others. */
  readonly head: number;
}

/** Types that are called something: an event or a law has no framing of its own here. */
const actorTypes: ReadonlySet<string> = new Set(["person", "organization", "place", "group", "other"]);

/** The mentions of a document's actors, in reading order. */
export function actorMentions(tree: Tree, entities: readonly Entity[]): ActorMention[] {
  return entities
    .filter(({ type }) => actorTypes.has(type))
    .flatMap((entity) =>
      entity.mentions.map((mention) => {
        const { from, to } = tokensIn(tree.annotated, mention);
        return { entity, mention, from, to, head: to > from ? headWithin(tree, from, to) : from };
      }),
    )
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}
