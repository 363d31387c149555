import { expect, test } from "vitest";
import { annotatedOf } from "../../testing/annotated.ts";
import { wholenessOf } from "./standing-alone.ts";
import type { Telling } from "./telling.ts";

/** A telling that spans a sentence, its predicate found by its words. */
function tellingOf(tree: string, words: string): Telling {
  const annotated = annotatedOf(tree);
  const start = annotated.text.indexOf(words);
  const statement = { start: 0, end: annotated.text.length, predicate: { start, end: start + words.length } };
  return { account: { annotated }, statement, nominal: false, actors: new Set(["e1"]) } as unknown as Telling;
}

test.each([
  ["whole", "arrived", `Ada Ada PROPN 2 nsubj
     arrived arrive VERB 0 root VerbForm=Fin
     . . PUNCT 2 punct`],
  ["described", "arrived", `The the DET 2 det
     mayor mayor NOUN 3 nsubj
     arrived arrive VERB 0 root VerbForm=Fin
     . . PUNCT 3 punct`],
  ["pronoun", "arrived", `She she PRON 2 nsubj
     arrived arrive VERB 0 root VerbForm=Fin
     . . PUNCT 2 punct`],
  ["pronoun", "was", `Her her PRON 2 nmod:poss
     trip trip NOUN 4 nsubj
     was be AUX 4 cop VerbForm=Fin
     short short ADJ 0 root
     . . PUNCT 4 punct`],
  ["fragment", "joined", `in in ADP 2 case
     which which PRON 4 obl
     Kesh Kesh PROPN 4 nsubj
     joined join VERB 0 root VerbForm=Fin
     . . PUNCT 4 punct`],
  ["fragment", "joining", `states state NOUN 0 root
     joining join VERB 1 acl VerbForm=Ger
     the the DET 4 det
     forum forum NOUN 2 obj`],
] as const)("%s: %s", (expected, words, tree) => {
  expect(wholenessOf(tellingOf(tree, words))).toBe(expected);
}); // biome-ignore format: trees read better as tables
