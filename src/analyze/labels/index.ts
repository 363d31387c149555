/**
 * Labels: the words that a document chooses for an actor. See docs/methods/labels.md.
 *
 * @module
 */
import { cite, type Label } from "../../model/index.ts";
import type { Annotator } from "../annotator.ts";
import { treeOf } from "../tree.ts";
import { actorMentions } from "./actors.ts";
import { appositionsBefore, descriptionsBefore, honorificsOf, rolesOf } from "./noun-phrases.ts";
import { predicatesOf } from "./predicates.ts";
import { voicesOf } from "./voice.ts";

/** Titles, roles, epithets, descriptions and honorifics of the actors of a document, each with whose words they are. */
export const labels: Annotator<"labels"> = {
  name: "labels",
  version: "1",
  requires: ["entities", "quotations"],
  find({ document, annotated }, { entities, quotations }) {
    const tree = treeOf(annotated);
    const actors = actorMentions(tree, entities);
    const voiceOf = voicesOf(quotations);
    const names = new Set(
      actors.flatMap(({ mention, from, to }) => (mention.form === "name" ? range(from, to) : [])),
    );
    const isName = (token: number) => names.has(token);
    const found = [
      ...honorificsOf(tree, actors),
      ...rolesOf(tree, entities, actors, isName),
      ...descriptionsBefore(tree, actors, isName),
      ...appositionsBefore(tree, actors, isName),
      ...predicatesOf(tree, actors, isName),
    ];
    const seen = new Set<string>();
    return found.flatMap(({ entity, span, kind, loaded, rule, speaker }): Label[] => {
      const voice = speaker ?? voiceOf(span, rule === "predicate");
      const key = `${entity.id} ${span.end}`;
      if (voice === undefined || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          entityId: entity.id,
          documentId: document.id,
          kind,
          voice,
          loaded,
          rule,
          evidence: cite(document, span),
        },
      ];
    });
  },
};

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
