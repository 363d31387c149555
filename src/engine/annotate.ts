import type { Capture } from "../ingest/capture.ts";
import { type Annotated, annotate, annotateConllu, conllu, sentencesJson } from "../language/index.ts";
import type { Document } from "../model/index.ts";
import { blocksRead } from "./analyze.ts";
import { modelOf } from "./models.ts";

/** How annotations are printed: CoNLL-U, or one sentence with its tokens as JSON a line. */
export type AnnotationFormat = "conllu" | "json";

/** The sentences of a document with tokens, tags, lemmas, names and dependencies. */
export function* annotationOf(document: Document, format: AnnotationFormat): Generator<string> {
  const annotated = annotate(modelOf(document.language), document.text, blocksRead(document));
  yield* printed(annotated, document.id, format);
}

/** The same for an input that is CoNLL-U already: its tokens and sentences are kept, everything else is made anew. */
export async function* annotationOfConllu(
  capture: Capture,
  format: AnnotationFormat,
): AsyncGenerator<string> {
  const source = new TextDecoder().decode(await capture.bytes());
  yield* printed(annotateConllu(modelOf("en"), source), "", format);
}

function* printed(annotated: Annotated, documentId: string, format: AnnotationFormat): Generator<string> {
  if (format === "conllu") {
    if (documentId !== "") yield `# newdoc id = ${documentId}\n`;
    return yield conllu(annotated, documentId);
  }
  for (const sentence of sentencesJson(annotated)) {
    yield `${JSON.stringify(documentId === "" ? sentence : { documentId, ...sentence })}\n`;
  }
}
