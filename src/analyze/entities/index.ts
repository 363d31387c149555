/**
 * Entities: who and what a document speaks of, each with its mentions. See docs/methods/entities.md.
 *
 * @module
 */
import type { Entity } from "../../model/index.ts";
import type { Annotator, Reading } from "../annotator.ts";
import { treeOf } from "../tree.ts";
import { entitiesOf } from "./assemble.ts";
import { clusterNames } from "./clusters.ts";
import { describePeople } from "./describe.ts";
import { groupsIn } from "./groups.ts";
import { nameMentions } from "./names.ts";
import { resolvePronouns } from "./pronouns.ts";
import { quotedTokens } from "./quoted.ts";
import { blocksOfTokens } from "./scope.ts";

/** One entity for each person, body, place or thing that the document names, with names, descriptions and pronouns. */
export const entities: Annotator<"entities"> = {
  name: "entities",
  version: "1",
  requires: [],
  find: findEntities,
};

function findEntities({ document, annotated }: Reading): Entity[] {
  const blocks = blocksOfTokens(annotated, document);
  const tree = treeOf(annotated);
  const names = nameMentions(tree, blocks);
  const named = clusterNames(tree, names);
  const { taken, namesByToken } = describePeople(tree, blocks, names, named);
  const drafts = [...named, ...groupsIn(tree, taken, namesByToken)];
  resolvePronouns(tree, { blocks, taken, quoted: quotedTokens(tree, blocks) }, drafts);
  return entitiesOf(document, drafts);
}
