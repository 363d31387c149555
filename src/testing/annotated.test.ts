import { expect, test } from "vitest";
import {
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  namesOf,
  sentenceCount,
  tokenCount,
} from "../language/index.ts";
import { annotatedOf, tokenized } from "./annotated.ts";
import { documentOf, mark, marked } from "./marked.ts";

test("rows become tokens with tags, a tree and names, numbered over all sentences", () => {
  const annotated = annotatedOf(
    `Ana     Ana     PROPN 2 nsubj _          B-person
     Ruiz    Ruiz    PROPN 1 flat  _          I-person
     left    leave   VERB  0 root  Tense=Past

     She     she     PRON  2 nsubj
     slept   sleep   VERB  0 root`,
    "Ana Ruiz left.  She slept",
  );
  expect(sentenceCount(annotated)).toBe(2);
  expect(tokenCount(annotated)).toBe(5);
  expect(formOf(annotated, 4)).toBe("slept");
  expect(headOf(annotated, 3)).toBe(4);
  expect(headOf(annotated, 2)).toBe(-1);
  expect(deprelOf(annotated, 1)).toBe("flat");
  expect(featureOf(annotated, 2, "Tense")).toBe("Past");
  expect(namesOf(annotated)).toEqual([{ from: 0, to: 2, type: "person" }]);
});

test("plain tokens: abbreviations whole, marks alone, sentences apart", () => {
  const annotated = tokenized("Mr. Ruiz paid €1.2bn in Oct. 2020. It’s the U.S. 🔥 way");
  const forms = Array.from({ length: tokenCount(annotated) }, (_, token) => formOf(annotated, token));
  expect(forms.slice(0, 9)).toEqual(["Mr.", "Ruiz", "paid", "€", "1.2bn", "in", "Oct.", "2020", "."]);
  expect(forms.slice(9)).toEqual(["It", "’s", "the", "U.S.", "🔥", "way"]);
  expect(sentenceCount(annotated)).toBe(2);
  expect(lemmaOf(annotated, 1)).toBe("ruiz");
});

test("marks come off and go back on", () => {
  const source = "🔥 [Fire]{1}: [14]{2} hurt";
  const { text, marks } = marked(source);
  expect(text).toBe("🔥 Fire: 14 hurt");
  expect(mark(text, marks)).toBe(source);
  expect(documentOf(text).blocks).toHaveLength(1);
});
