import { expect, test } from "vitest";
import { tokenCount } from "../../language/index.ts";
import { annotatedOf, tokenized } from "../../testing/annotated.ts";
import { contentOf, dice } from "./content.ts";
import { contradictionOf } from "./contradiction.ts";
import { coverageOf, wordsOf } from "./coverage.ts";
import { alikeTo, areOpposite, classOf } from "./lexicon.ts";
import { paraphraseLikeness } from "./paraphrase.ts";

test.each([
  ["trip", "arrive"],
  ["landed", "visits"],
  ["killed", "death"],
  ["meeting", "talks"],
])("%s and %s tell one thing", (a, b) => {
  expect(classOf(a)).toBe(classOf(b));
});

test.each([
  ["greet", "meet"],
  ["kill", "injure"],
  ["first", "last"],
])("%s and %s do not", (a, b) => {
  expect(classOf(a)).not.toBe(classOf(b));
});

test("rise and fall exclude each other, in any of their words", () => {
  expect(areOpposite(classOf("surge"), classOf("plunge"))).toBe(true);
  expect(areOpposite(classOf("surge"), classOf("climb"))).toBe(false);
});

const whole = (text: string) => {
  const annotated = tokenized(text);
  return { annotated, range: { from: 0, to: tokenCount(annotated) } };
};

test("the closer paraphrase scores higher", () => {
  const source = tokenized("The harbour council closed the northern quay on Monday after the flood.");
  const close = tokenized("After the flood the harbour council shut the northern quay on Monday.");
  const far = tokenized("The harbour council will debate the budget of the lighthouse on Friday.");
  expect(paraphraseLikeness(source, close)).toBeGreaterThan(paraphraseLikeness(source, far));
  expect(
    dice(contentOf(source, { start: 0, end: 70 }), contentOf(close, { start: 0, end: 70 })),
  ).toBeGreaterThan(0.7);
});

const held = "The harbour council shut the northern quay after the flood, the mayor said.";
test.each([
  [
    "one piece of news is more than as many words here and there",
    "The old harbour council shut the whole northern quay after the great flood.",
    "The harbour council shut the northern quay and raised pilot fees after the flood.",
  ],
  [
    "who told it to whom and when is no news",
    "The harbour council shut the northern quay after the flood, a spokesman said in a statement on Monday.",
    "The harbour council shut the northern quay after the flood, a pilot wept in a tavern on the hill.",
  ],
  [
    "a denial is another story",
    "The harbour council shut the northern quay after the flood, it was said.",
    "The harbour council never shut the northern quay after the flood, he said.",
  ],
])("%s", (_, nearer, farther) => {
  const [near, far] = [nearer, farther].map((it) => paraphraseLikeness(tokenized(held), tokenized(it)));
  expect(near).toBeGreaterThan(far!);
});

test("coverage is of each in the other, and every word is used once", () => {
  const [long, short] = ["the quay and the quay and the mole", "the quay"].map((it) => {
    const { annotated, range } = whole(it);
    return wordsOf(annotated, range);
  });
  const { first, second } = coverageOf(long!, short!);
  expect(second).toBe(1);
  expect(first).toBeLessThan(0.5);
});

test("a claim is contradicted by negation of its predicate and by an opposite, and not by silence", () => {
  const stretch = (rows: string) => {
    const annotated = annotatedOf(rows);
    return { annotated, range: { from: 0, to: tokenCount(annotated) } };
  };
  const says = `Council council NOUN 2 nsubj
    opened open VERB 0 root
    quay quay NOUN 2 obj`;
  const denies = `Council council NOUN 3 nsubj
    never never ADV 3 advmod
    opened open VERB 0 root
    quay quay NOUN 3 obj`;
  const opposite = `Council council NOUN 2 nsubj
    closed close VERB 0 root
    quay quay NOUN 2 obj`;
  const other = `Council council NOUN 2 nsubj
    saw see VERB 0 root
    quay quay NOUN 2 obj`;
  expect(contradictionOf(stretch(denies), stretch(says))).toBe("negation");
  expect(contradictionOf(stretch(opposite), stretch(says))).toBe("antonym");
  expect(contradictionOf(stretch(says), stretch(says))).toBeUndefined();
  expect(contradictionOf(stretch(other), stretch(says))).toBeUndefined();
});

test.each([
  ["household", "home", false],
  ["water", "sea", true],
  ["drag", "pull", true],
  ["fine", "penalty", true],
  ["rise", "fall", false],
  ["guilty", "innocent", false],
  ["ferry", "verdict", false],
  ["Tarnholm", "Skerrow", false],
])("%s and %s are used for like things: %s", (a, b, expected) => {
  expect(alikeTo(a).has(classOf(b))).toBe(expected);
});
