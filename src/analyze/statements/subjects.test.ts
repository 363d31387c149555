import { expect, test } from "vitest";
import { formOf } from "../../language/index.ts";
import { annotatedOf } from "../../testing/annotated.ts";
import { treeOf } from "../tree.ts";
import { doubtOf } from "./doubt.ts";
import { predicatesOf } from "./predicates.ts";

/** Predicates that are believed, each with its subject: "captain opened". */
function told(...trees: readonly string[]): string[] {
  return trees.flatMap((rows) => {
    const annotated = annotatedOf(rows);
    const tree = treeOf(annotated);
    return predicatesOf(tree)
      .filter((it) => it.kind !== "noun" && !doubtOf(tree, it))
      .map(({ subject, range }) =>
        [subject === undefined ? "–" : formOf(annotated, subject), formOf(annotated, range.from)].join(" "),
      );
  });
}

test("a nominal behind the time that opens a sentence is the subject, though the parse calls it oblique", () => {
  expect(
    told(`In in ADP 4 case
      August August PROPN 4 compound
      Norlandic Norlandic ADJ 4 amod
      agents agent NOUN 5 obl
      opened open VERB 0 root VerbForm=Fin|Tense=Past
      the the DET 7 det
      gates gate NOUN 5 obj`),
  ).toEqual(["agents opened"]);
});

test("a number right before a participle without its verb is counted by it", () => {
  expect(
    told(`Four four NUM 3 nsubj:pass
      were be AUX 3 aux:pass VerbForm=Fin|Tense=Past
      killed kill VERB 0 root VerbForm=Part|Tense=Past
      and and CCONJ 6 cc
      31 31 NUM 3 conj
      injured injure VERB 3 conj VerbForm=Part|Tense=Past`),
  ).toEqual(["Four killed", "31 injured"]);
});

test("what goes on in -ing is said of the clause before it, not of who reports it", () => {
  const rows = `The the DET 2 det
    wall wall NOUN 3 nsubj
    collapsed collapse VERB 9 ccomp VerbForm=Fin|Tense=Past
    , , PUNCT 5 punct
    killing kill VERB 9 ccomp VerbForm=Part|Tense=Pres
    four four NUM 5 obj
    , , PUNCT 9 punct
    police police NOUN 9 nsubj
    said say VERB 0 root VerbForm=Fin|Tense=Past`;
  expect(told(rows)).toEqual(["wall collapsed", "wall killing", "police said"]);
});

test("two of a list are one subject, a subject of another clause is none", () => {
  expect(
    told(
      `he he PRON 4 nsubj
       and and CCONJ 3 cc
       Rask Rask PROPN 4 nsubj
       met meet VERB 0 root VerbForm=Fin|Tense=Past`,
      `The the DET 2 det
       line line NOUN 7 nsubj
       denied deny VERB 7 advcl VerbForm=Fin|Tense=Past
       it it PRON 3 obj
       the the DET 6 det
       log log NOUN 7 nsubj
       says say VERB 0 root VerbForm=Fin|Tense=Pres`,
    ),
  ).toEqual(["he met", "log denied", "log says"]);
});

test("what there is, is said to be", () => {
  expect(
    told(`There there PRON 3 expl
      has have AUX 3 aux VerbForm=Fin|Tense=Pres
      been be AUX 0 root VerbForm=Part|Tense=Past
      a a DET 5 det
      quake quake NOUN 3 obj`),
  ).toEqual(["quake been"]);
});

test("of whom so many did something, so many did it", () => {
  expect(
    told(`people people NOUN 5 nsubj
          of of ADP 3 case
          whom whom PRON 5 nsubj
          1,000 1,000 NUM 3 nmod:unmarked
          stayed stay VERB 0 root VerbForm=Fin|Tense=Past`),
  ).toEqual(["1,000 stayed"]);
});
