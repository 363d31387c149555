import type { Problem } from "../model/index.ts";
import type { ReadResult } from "./capture.ts";
import { languageProblem } from "./document.ts";

/** Shorter texts show their language to nobody. */
const fewestLetters = 20;
const sampleLength = 4000;

/** Asks the larger language detector, loaded only then, where small words and scripts left the language open. */
export async function withSecondOpinion(result: ReadResult): Promise<ReadResult> {
  const { document } = result;
  if (document?.language !== "und") return result;
  const body = document.blocks
    .filter((block) => block.body)
    .map((block) => document.text.slice(block.start, block.end));
  const sample = (body.length > 0 ? body.join(" ") : document.text).slice(0, sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return result;
  const { default: detector } = await import("eld/extrasmall");
  const found = detector.detect(sample);
  if (!found.language || !found.isReliable()) return result;
  const rest = result.problems.filter((problem) => problem.code !== "language-not-supported");
  const told: Problem[] = languageProblem(document.input, found.language).map((problem) => ({
    ...problem,
    documentId: document.id,
  }));
  return { document: { ...document, language: found.language }, problems: [...rest, ...told] };
}
