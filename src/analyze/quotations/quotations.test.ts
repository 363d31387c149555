import { describe, expect, test } from "vitest";
import { hasModel, modelOf } from "../../engine/models.ts";
import { type Annotated, annotate } from "../../language/index.ts";
import type { Quotation } from "../../model/index.ts";
import { annotatedOf } from "../../testing/annotated.ts";
import { documentOf, mark, marked } from "../../testing/marked.ts";
import { analyze } from "../index.ts";
import { emptyAnalysis } from "../run.ts";
import { quotations } from "./quotations.ts";

function found(annotated: Annotated): readonly Quotation[] {
  return quotations.find({ document: documentOf(annotated.text), annotated }, emptyAnalysis);
}

/** Puts the findings back as `[content]{kind: source}`. */
function shown({ text }: Annotated, found: readonly Quotation[]): string {
  const marks = found.flatMap(({ kind, contents, sources }) => {
    const words = sources.map(({ start, end }) => text.slice(start, end)).join(", ");
    return contents.map(({ start, end }) => ({
      start,
      end,
      label: words === "" ? kind : `${kind}: ${words}`,
    }));
  });
  return mark(text, marks);
}

test("the verb of saying, its subject and its clause are cue, source and content", () => {
  const annotated = annotatedOf(
    `Mayor mayor NOUN 2 nmod:desc
     Lind Lind PROPN 3 nsubj
     told tell VERB 0 root VerbForm=Fin|Tense=Past
     AFP AFP PROPN 3 obj
     that that SCONJ 8 mark
     ships ship NOUN 8 nsubj
     will will AUX 8 aux VerbForm=Fin
     return return VERB 3 ccomp VerbForm=Inf
     . . PUNCT 3 punct`,
  );
  const [quotation, ...others] = found(annotated);
  const words = (span: { start: number; end: number } | undefined) =>
    span && annotated.text.slice(span.start, span.end);
  expect(others).toEqual([]);
  expect(quotation?.kind).toBe("indirect");
  expect(words(quotation?.contents[0])).toBe("that ships will return");
  expect(words(quotation?.sources[0])).toBe("Mayor Lind");
  expect(words(quotation?.cue)).toBe("told");
  expect(words(quotation?.addressee)).toBe("AFP");
});

test("words in marks that nobody is said to have said are scare quotes", () => {
  const annotated = annotatedOf(
    `The the DET 4 det
     “ “ PUNCT 4 punct
     Iron iron PROPN 4 compound
     Road road PROPN 6 nsubj
     ” ” PUNCT 4 punct
     grew grow VERB 0 root VerbForm=Fin|Tense=Past
     . . PUNCT 6 punct`,
    "The “Iron Road” grew.",
  );
  expect(shown(annotated, found(annotated))).toBe("The “[Iron Road]{scare}” grew.");
});

const rows = [
  "“[We are ready]{direct: Mayor Dana Lind},” said Mayor Dana Lind.",
  "“[We are ready]{direct: she},” she told reporters. “[The bridge will open.]{direct: she}”",
  "Dana Lind said: “[The bridge will open on Monday.]{direct: Dana Lind}”",
  "«[We are ready]{direct: Dana Lind}», said Dana Lind.",
  '"[We are ready]{direct: Lind}," Lind said. "[Quite ready.]{direct: Lind}"',
  "Lind said [the bridge would be “a gift” to the town]{mixed: Lind}.",
  "Lind said [that the bridge would open]{indirect: Lind}.",
  "[The bridge will open on Monday]{indirect: officials}, according to officials.",
  "[The army has left the town]{indirect: the ministry}, the ministry said on Friday.",
  "The statement said [the talks had failed]{indirect: The statement}.",
  "“[The plan was, as you said, ‘a joke,’]{direct: Lind}” Lind said. “[It was.]{direct: Lind}”",
  "“LIND: [We are ready.]{direct: LIND}”",
  "“[We are ready for them.]{direct: Ada Lind}” — Ada Lind",
  "Lind said [she wants to help the ministry]{indirect: Lind}.",
  "Lind scolded him: “[We are not ready]{direct: she},” she said.",
  "[The army has withdrawn from Kesh]{indirect: Defense Minister Ivo Pahl}, Defense Minister Ivo Pahl said on Friday.",
  "[There is no depot within five kilometres of the square]{indirect: its spokeswoman}, said its spokeswoman, Major Ada Lind, and not a soldier was hurt.",
  "Lind told reporters [that no current had flowed since two o'clock, and that there was no sign of a fault]{indirect: Lind}.",
  "“[Most of it is done]{direct: Ada Lind},” Ada Lind, the chief executive of the state-owned company Tarn Gas, told reporters.",
  "“[We will be back]{direct: he},” he threatened from the back of a lorry.",
  "Support the station.",
  "The leaders’ plane landed in the ’90s.",
];

/** Texts and who speaks in them. */
const spoken = [
  ["The harbour master, Marta Oyelund, said the ferry came too fast.", "Marta Oyelund"],
  ["“We will help,” said its chief executive, Henrik Salmund, and left it there.", "Henrik Salmund"],
  ["“Let him wait,” said one of them, Marit Fosbrook, whose well ran dry in July.", "Marit Fosbrook"],
  ["U.N. Secretary-General Ada Brandt has praised the policy.", "Ada Brandt"],
  ["Judge Ada Brandt came in. “It may not be,” the judge said.", "Ada Brandt"],
  ["Ada Brandt came late. “Clara Lind was right,” she said.", "Ada Brandt"],
] as const;

describe.skipIf(!hasModel("en"))("with the English model", () => {
  const read = (text: string) => annotate(modelOf("en"), text);

  test.each(rows)("%s", (row) => {
    const annotated = read(marked(row).text);
    expect(shown(annotated, found(annotated))).toBe(row);
  });

  test.each(spoken)("%s", (text, name) => {
    const reading = { document: documentOf(text), annotated: read(text) };
    const { entities, quotations } = analyze(reading);
    expect(entities.find(({ id }) => id === quotations[0]?.speaker)?.name).toBe(name);
  });

  test("an utterance without a closing mark goes on in the next paragraph", () => {
    const text = "“The bridge will open.\n\n“It will be fine,” Lind said.";
    const blocks = text.split("\n\n").map((paragraph) => {
      const start = text.indexOf(paragraph);
      return { start, end: start + paragraph.length, kind: "paragraph" as const, body: true, reason: "test" };
    });
    const document = { ...documentOf(text), blocks };
    const annotated = annotate(modelOf("en"), text, blocks);
    const [only, ...others] = quotations.find({ document, annotated }, emptyAnalysis);
    expect(others).toEqual([]);
    expect(only?.contents.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The bridge will open.",
      "It will be fine",
    ]);
  });

  test("every span fits the text", () => {
    const text = rows.map((row) => marked(row).text).join(" 🔥 ");
    for (const { contents, sources, cue, venue, addressee } of found(read(text)))
      for (const span of [...contents, ...sources, cue, venue, addressee])
        if (span) expect(text.slice(span.start, span.end).trim()).not.toBe("");
  });
});
