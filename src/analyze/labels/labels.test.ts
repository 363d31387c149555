import { expect, test } from "vitest";
import type { Annotated } from "../../language/index.ts";
import type { Quotation } from "../../model/index.ts";
import { annotatedOf } from "../../testing/annotated.ts";
import { documentOf } from "../../testing/marked.ts";
import { entities } from "../entities/index.ts";
import { emptyAnalysis } from "../run.ts";
import { labels } from "./index.ts";

/** Each label as "actor: kind words", with "loaded" and the voice where it is not the outlet's. */
function found(annotated: Annotated, quotations: readonly Quotation[] = []): string[] {
  const reading = { document: documentOf(annotated.text), annotated };
  const actors = entities.find(reading, emptyAnalysis);
  const nameOf = (id: string) => actors.find((it) => it.id === id)?.name ?? id;
  return labels
    .find(reading, { ...emptyAnalysis, entities: actors, quotations })
    .map(({ entityId, kind, loaded, voice, evidence }) =>
      [
        `${nameOf(entityId)}: ${kind}`,
        evidence.quote,
        ...(loaded ? ["loaded"] : []),
        ...(voice === "outlet" ? [] : [nameOf(voice)]),
      ].join(" | "),
    );
}

const leaders = `French french ADJ 2 amod
     President president PROPN 5 nsubj
     Carl Carl PROPN 2 flat _ B-person
     Moreau Moreau PROPN 2 flat _ I-person
     met meet VERB 0 root
     the the DET 8 det
     Ruritanian ruritanian ADJ 8 amod
     dictator dictator NOUN 5 obj
     Max Max PROPN 8 flat _ B-person
     Rassen Rassen PROPN 8 flat _ I-person
     . . PUNCT 5 punct`;

test("a title is neutral, an abuse before the name is a loaded epithet", () => {
  expect(found(annotatedOf(leaders))).toEqual([
    "Carl Moreau: title | French President",
    "Max Rassen: epithet | Ruritanian dictator | loaded",
  ]);
});

test("a calling before a comma and the name is a role, in a list of people it is not", () => {
  const sentence = (after: string) => `The the DET 3 det
     bungling bungling ADJ 3 amod
     captain captain NOUN 9 nsubj
     , , PUNCT 3 punct
     Carl Carl PROPN 4 dep _ B-person
     Moreau Moreau PROPN 5 flat _ I-person
     ${after} ${after} PUNCT 9 punct
     was be AUX 9 cop
     unhurt unhurt ADJ 0 root`;
  expect(found(annotatedOf(sentence(",")))).toEqual(["Carl Moreau: epithet | bungling captain | loaded"]);
  expect(found(annotatedOf(sentence("and")))).toEqual([]);
});

test("an honorific is a label of its own", () => {
  const annotated = annotatedOf(
    `Mr. Mr. PROPN 3 nsubj
     Moreau Moreau PROPN 1 flat _ B-person
     left leave VERB 0 root
     . . PUNCT 3 punct`,
  );
  expect(found(annotated)).toEqual(["Moreau: honorific | Mr."]);
});

test.each([
  ["is", "Moreau: description | partner"],
  ["isn't", undefined],
])("what somebody %s", (verb, expected) => {
  const negation = verb === "is" ? "_ _ PUNCT 5 punct" : "not not PART 5 advmod Polarity=Neg";
  const annotated = annotatedOf(
    `Moreau Moreau PROPN 5 nsubj _ B-person
     is be AUX 5 cop
     ${negation}
     a a DET 5 det
     partner partner NOUN 0 root
     . . PUNCT 5 punct`,
  );
  expect(found(annotated)).toEqual(expected ? [expected] : []);
});

test("between quotation marks the label is the speaker's, and nobody's where he is not known", () => {
  const annotated = annotatedOf(
    `“ “ PUNCT 3 punct
     Dictator dictator NOUN 3 nsubj
     Rassen Rassen PROPN 2 flat _ B-person
     lies lie VERB 0 root
     , , PUNCT 4 punct
     ” ” PUNCT 4 punct
     Moreau Moreau PROPN 8 nsubj _ B-person
     said say VERB 4 parataxis
     . . PUNCT 4 punct`,
  );
  const quoted = {
    id: "q1",
    documentId: "d",
    kind: "direct",
    contents: [{ start: 2, end: 24 }],
    sources: [],
  } as const;
  const [, moreau] = entities.find({ document: documentOf(annotated.text), annotated }, emptyAnalysis);
  expect(found(annotated, [{ ...quoted, speaker: moreau?.id ?? "" }])).toEqual([
    "Rassen: epithet | Dictator | loaded | Moreau",
  ]);
  expect(found(annotated, [quoted])).toEqual([]);
});
