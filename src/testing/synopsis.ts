import type { Document, Span, Synopsis } from "../model/index.ts";
import { sha256 } from "../util/hash.ts";

/** A document of one paragraph, as if read from a text file named after its outlet. */
export function documentFrom(outlet: string, text: string, publishedAt?: string): Document {
  const hash = sha256(`${outlet}\n${text}`);
  return {
    id: hash.slice(0, 16),
    input: `${outlet.toLowerCase().replaceAll(" ", "-")}.txt`,
    alsoInputs: [],
    sha256: hash,
    textSha256: sha256(text),
    mediaType: "text/plain",
    language: "en",
    outlet: { id: outlet.toLowerCase().replaceAll(" ", "-"), value: outlet, rule: "stated" },
    byline: [],
    credits: [],
    ...(publishedAt === undefined
      ? {}
      : { publishedAt: { value: publishedAt, precision: "day", rule: "stated" } as const }),
    text,
    blocks:
      text === "" ? [] : [{ start: 0, end: text.length, kind: "paragraph", body: true, reason: "text" }],
  };
}

/** The span of the first place where words stand in a document. Throws where they do not. */
export function spanOfWords(document: Pick<Document, "text">, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A synopsis that says nothing yet of its documents; a test adds the sections it is about. */
export function synopsisOf(documents: readonly Document[], sections: Partial<Synopsis> = {}): Synopsis {
  return {
    format: "synoptic.synopsis/1",
    offsetUnit: "utf-16",
    generator: { name: "synoptic", version: "0.0.0", annotators: {}, models: {} },
    story: { key: "k", places: [] },
    documents: documents.map((document) => ({ ...document, related: true })),
    entities: [],
    labels: [],
    times: [],
    quotations: [],
    utterances: [],
    numbers: [],
    claims: [],
    timeline: [],
    lineage: {
      edges: [],
      origins: documents.map((document, index) => ({ id: `o${index + 1}`, documents: [document.id] })),
    },
    omissions: [],
    summary: { fiveWs: { who: [], what: [], when: [], where: [], why: [], how: [] }, sentences: [] },
    problems: [],
    ...sections,
  };
}
