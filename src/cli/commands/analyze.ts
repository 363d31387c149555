import { analyzeDocument, documentsOf, isUnderstood } from "../../engine/index.ts";
import type { Problem } from "../../model/index.ts";
import { analysisText } from "../../render/document/index.ts";
import { tellProblems } from "../problems.ts";
import { ProgressLine } from "../progress.ts";
import { exitCodes, type Streams, writeAll } from "../streams.ts";
import { inputsOf, type StatedOptions } from "./inputs.ts";

interface AnalyzeCommandOptions extends StatedOptions {
  readonly format: "jsonl" | "text";
}

/** `synoptic analyze INPUT…`: one Document with its Analysis a line, or the article with its findings marked and listed. */
export async function analyze(
  names: readonly string[],
  options: AnalyzeCommandOptions,
  streams: Streams,
): Promise<number> {
  const inputs = await inputsOf(names, options, streams);
  const progress = new ProgressLine(streams);
  const problems: Problem[] = [...inputs.problems];
  let count = 0;
  for await (const result of documentsOf(inputs.captures, progress.show)) {
    problems.push(...result.problems);
    if (!result.document || !isUnderstood(result.document)) continue;
    const { document, analysis, problems: own } = analyzeDocument(result.document);
    problems.push(...own);
    count++;
    await writeAll(
      streams.stdout,
      options.format === "text"
        ? analysisText(document, analysis)
        : [`${JSON.stringify({ document, ...analysis })}\n`],
    );
  }
  progress.clear();
  const exitCode = tellProblems(streams, problems);
  return count === 0 ? exitCodes.failed : exitCode;
}
