import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasModel, modelOf } from "../engine/models.ts";
import {
  annotate,
  annotateConllu,
  annotateWords,
  conllu,
  featureOf,
  formOf,
  headOf,
  isNegated,
  isPassive,
  lemmaOf,
  namesOf,
  objectsOf,
  sentenceCount,
  sentenceSpan,
  sentencesJson,
  spanOf,
  subjectOf,
  tokenCount,
  tokensOf,
  uposOf,
} from "./index.ts";

// The trained models are part of the package; a checkout without them cannot run these.
describe.skipIf(!hasModel("en"))("English models", () => {
  const read = (text: string) => annotate(modelOf("en"), text);
  const find = (text: string, form: string) => {
    const annotated = read(text);
    const token = Array.from(annotated.starts, (_, at) => at).find((at) => formOf(annotated, at) === form);
    if (token === undefined) throw new Error(`"${form}" is no token of "${text}"`);
    return { annotated, token };
  };

  test.each([
    ["Mr. Orlo met Sen. Ada Marr in St. Almere. They talked.", 2],
    ["The U.S. Senate voted. It was late.", 2],
    ["The fire began on Oct. 17, 2023. Nobody was hurt.", 2],
    ["“Stop!” he said. “We are done.”", 2],
    ["Fire in the harbour\n\nPolice said three people died.", 2],
    ["The talks, which began at 5 p.m. on Tuesday, failed.", 1],
  ])("%s has %i sentences", (text, count) => {
    expect(sentenceCount(read(text))).toBe(count);
  });

  test.each([
    ["The harbour was closed by the police.", "closed", true],
    ["The police closed the harbour.", "closed", false],
  ])("%s: %s is passive: %s", (text, form, expected) => {
    const { annotated, token } = find(text, form);
    expect(isPassive(annotated, token)).toBe(expected);
  });

  test.each([
    ["The mayor did not resign.", "resign", true],
    ["The mayor has no friends.", "has", false],
    ["The mayor resigned.", "resigned", false],
    ["The mayor won't resign.", "resign", true],
  ])("%s: %s is negated: %s", (text, form, expected) => {
    const { annotated, token } = find(text, form);
    expect(isNegated(annotated, token)).toBe(expected);
  });

  test("finds who did what to whom", () => {
    const { annotated, token } = find("On Tuesday the minister praised two young teachers.", "praised");
    expect(uposOf(annotated, token)).toBe("VERB");
    expect(lemmaOf(annotated, token)).toBe("praise");
    expect(featureOf(annotated, token, "Tense")).toBe("Past");
    expect(formOf(annotated, subjectOf(annotated, token)!)).toBe("minister");
    expect(objectsOf(annotated, token).map((it) => formOf(annotated, it))).toEqual(["teachers"]);
  });

  test.each([
    ["President Vladimir Putin arrived in Beijing.", "person:Vladimir Putin", "place:Beijing"],
    ["The United Nations condemned the attack.", "organization:United Nations"],
  ])("%s names %s", (text, ...expected) => {
    const annotated = read(text);
    const found = namesOf(annotated).map((name) => {
      const { start, end } = spanOf(annotated, name);
      return `${name.type}:${text.slice(start, end)}`;
    });
    expect(found).toEqual(expected);
  });

  test("curly and straight quotes are read alike", () => {
    const curly = read("“It’s over,” Ms. Marr said.");
    const straight = read('"It\'s over," Ms. Marr said.');
    expect([...curly.upos]).toEqual([...straight.upos]);
    expect([...curly.heads]).toEqual([...straight.heads]);
  });

  test("blocks are kept apart and nothing outside them is read", () => {
    const text = "First block here xx Second block there";
    const blocks = [
      { start: 0, end: 16 },
      { start: 20, end: text.length },
    ];
    const annotated = annotate(modelOf("en"), text, blocks);
    expect(sentenceCount(annotated)).toBe(2);
    expect(Array.from(annotated.starts, (_, at) => formOf(annotated, at))).not.toContain("xx");
    expect(sentenceSpan(annotated, 1)).toEqual(blocks[1]);
  });

  test("given words and sentences are kept", () => {
    const words = [
      ["New York-based", "firms", "ca", "n't", "wait"],
      [".", "Oct. 17"],
    ];
    const annotated = annotateWords(modelOf("en"), words);
    const kept = Array.from({ length: sentenceCount(annotated) }, (_, sentence) => {
      const { from, to } = tokensOf(annotated, sentence);
      return Array.from({ length: to - from }, (_, index) => formOf(annotated, from + index));
    });
    expect(kept).toEqual(words);
  });

  test("CoNLL-U that is read back and annotated again is the same", () => {
    const text = "He couldn’t see it. “Why?” Ms. Marr asked on Oct. 17, in St. Almere’s harbour.";
    const printed = conllu(read(text), "a");
    expect(printed).toContain("2-3\tcouldn’t\t");
    expect(printed).toContain("# sent_id = a-1\n");
    const again = conllu(annotateConllu(modelOf("en"), printed), "a");
    expect(again).toBe(printed);
  });

  test("sentences as JSON have heads within the sentence", () => {
    const sentences = sentencesJson(read("Ada Marr left. Nobody knew why."));
    expect(sentences).toHaveLength(2);
    for (const { tokens } of sentences) {
      expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
      expect(tokens.every((token) => token.head < tokens.length)).toBe(true);
    }
    expect(sentences[0]!.tokens[0]!.entity).toEqual({ type: "person", begin: true });
  });

  test("any text: every token has a tag, a lemma and a head in its sentence; each sentence is a tree with one root", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => checkTree(text)),
      { numRuns: 100 },
    );
  });

  function checkTree(text: string): void {
    const annotated = read(text);
    expect(annotated.lemmas).toHaveLength(tokenCount(annotated));
    for (let sentence = 0; sentence < sentenceCount(annotated); sentence++) {
      const { from, to } = tokensOf(annotated, sentence);
      expect(to).toBeGreaterThan(from);
      let roots = 0;
      for (let token = from; token < to; token++) {
        expect(uposOf(annotated, token)).toBeDefined();
        if (headOf(annotated, token) < 0) roots++;
        let steps = 0;
        for (let at = token; at >= 0; at = headOf(annotated, at)) {
          expect(at >= from && at < to && steps++ <= to - from).toBe(true);
        }
      }
      expect(roots).toBe(1);
    }
  }

  test("what was read before changes nothing", () => {
    const text = "Ilse Marr told The Almere Post that talks with Norvik Line failed.";
    const first = sentencesJson(read(text));
    read("Quite another text about Norvik, a person. Almere said no.");
    expect(sentencesJson(read(text))).toEqual(first);
  });

  test.each([
    ["a word of 100,000 letters", "a".repeat(100_000)],
    ["20,000 words without a stop", "word and other ".repeat(7_000)],
    ["emoji", "🔥🚒".repeat(20_000)],
    ["right-to-left text", "שלום עולם مرحبا ".repeat(3_000)],
    ["control characters", "\u0000\u0007a\u001b".repeat(20_000)],
    ["lone surrogates", "\ud83d ".repeat(10_000)],
    ["open brackets", "(".repeat(50_000)],
  ])("reads %s in bounded time with exact offsets", (_, text) => {
    const start = performance.now();
    const annotated = read(text);
    expect(performance.now() - start).toBeLessThan(15_000);
    let end = 0;
    for (let token = 0; token < tokenCount(annotated); token++) {
      expect(annotated.starts[token]! >= end && annotated.ends[token]! > annotated.starts[token]!).toBe(true);
      end = annotated.ends[token]!;
    }
    for (let sentence = 0; sentence < sentenceCount(annotated); sentence++) {
      const { from, to } = tokensOf(annotated, sentence);
      expect(to - from).toBeLessThanOrEqual(220);
    }
  });
});
