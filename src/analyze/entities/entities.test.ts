import { expect, test } from "vitest";
import type { Annotated } from "../../language/index.ts";
import { annotatedOf } from "../../testing/annotated.ts";
import { documentOf } from "../../testing/marked.ts";
import { emptyAnalysis } from "../run.ts";
import { entities } from "./index.ts";

/** Each entity as "name: mention, mention …", in order. */
function found(annotated: Annotated): string[] {
  const document = documentOf(annotated.text);
  return entities.find({ document, annotated }, emptyAnalysis).map(({ name, type, mentions, links }) => {
    const words = mentions.map(({ start, end }) => annotated.text.slice(start, end));
    return `${name} (${links["iso3166"] ?? type}): ${words.join(", ")}`;
  });
}

test("title, surname, description by country and office, and pronoun are one person", () => {
  const annotated = annotatedOf(
    `Ruritanian ruritanian ADJ 2 amod _ B-other
     President president PROPN 5 nsubj
     Ana Ana PROPN 2 flat _ B-person
     Lind Lind PROPN 2 flat _ I-person
     arrived arrive VERB 0 root
     in in ADP 7 case
     Beijing Beijing PROPN 5 obl _ B-place
     . . PUNCT 5 punct

     Lind Lind PROPN 2 nsubj _ B-person
     praised praise VERB 0 root
     her her PRON 4 nmod:poss
     hosts host NOUN 2 obj
     . . PUNCT 2 punct`,
  );
  expect(found(annotated)).toEqual(["Ana Lind (person): Ana Lind, Lind, her", "Beijing (place): Beijing"]);
});

test("the leader of a country is whoever holds its leading office", () => {
  const annotated = annotatedOf(
    `French french ADJ 2 amod
     President president PROPN 5 nsubj
     Carl Carl PROPN 2 flat _ B-person
     Moreau Moreau PROPN 2 flat _ I-person
     met meet VERB 0 root
     Xi Xi PROPN 5 obj _ B-person
     . . PUNCT 5 punct

     The the DET 3 det
     French french ADJ 3 amod
     leader leader NOUN 4 nsubj
     left leave VERB 0 root
     . . PUNCT 4 punct`,
  );
  expect(found(annotated)).toEqual([
    "France (FR): French, French",
    "Carl Moreau (person): Carl Moreau, The French leader",
    "Xi (person): Xi",
  ]);
});

test("a capital that acts is its country, a capital one lands in is the city", () => {
  const annotated = annotatedOf(
    `Paris Paris PROPN 3 nsubj _ B-place
     has have AUX 3 aux
     rejected reject VERB 0 root
     it it PRON 3 obj
     . . PUNCT 3 punct

     Lind Lind PROPN 2 nsubj _ B-person
     landed land VERB 0 root
     in in ADP 4 case
     Paris Paris PROPN 2 obl _ B-place
     . . PUNCT 2 punct`,
  );
  expect(found(annotated)).toEqual(["France (FR): Paris", "Lind (person): Lind", "Paris (place): Paris"]);
});

test("an acronym in brackets is the body's, and two people of one surname stay two", () => {
  const annotated = annotatedOf(
    `Harbour Harbour PROPN 2 compound _ B-organization
     Safety Safety PROPN 3 compound _ I-organization
     Office office PROPN 7 nsubj _ I-organization
     ( ( PUNCT 5 punct
     HSO HSO PROPN 3 appos _ B-organization
     ) ) PUNCT 5 punct
     invited invite VERB 0 root
     Ana Ana PROPN 7 obj _ B-person
     Lind Lind PROPN 8 flat _ I-person
     and and CCONJ 11 cc
     Carl Carl PROPN 8 conj _ B-person
     Lind Lind PROPN 11 flat _ I-person
     . . PUNCT 7 punct

     HSO HSO PROPN 4 nsubj _ B-organization
     and and CCONJ 3 cc
     Mrs. Mrs. PROPN 1 conj
     Lind Lind PROPN 3 flat _ B-person
     agreed agree VERB 0 root
     . . PUNCT 4 punct`,
  );
  expect(found(annotated)).toEqual([
    "Harbour Safety Office (organization): Harbour Safety Office, HSO, HSO",
    "Ana Lind (person): Ana Lind, Lind",
    "Carl Lind (person): Carl Lind",
  ]);
});

test("a text without names has no entities", () => {
  const annotated = annotatedOf(
    `It it PRON 2 nsubj
     rained rain VERB 0 root
     all all DET 4 det
     day day NOUN 2 obl
     . . PUNCT 2 punct`,
  );
  expect(found(annotated)).toEqual([]);
});
