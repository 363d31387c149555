import { documentsOf } from "../../engine/index.ts";
import type { Document, Problem } from "../../model/index.ts";
import { documentMarkdown, documentText } from "../../render/document/index.ts";
import { tellProblems } from "../problems.ts";
import { ProgressLine } from "../progress.ts";
import { exitCodes, type Streams, writeAll } from "../streams.ts";
import { inputsOf, type StatedOptions } from "./inputs.ts";

interface ReadCommandOptions extends StatedOptions {
  readonly format: "jsonl" | "text" | "md";
}

const renderings: Record<ReadCommandOptions["format"], (document: Document) => Iterable<string>> = {
  jsonl: (document) => [`${JSON.stringify(document)}\n`],
  text: documentText,
  md: documentMarkdown,
};

/** `synoptic read INPUT…`: one Document a line, each printed as soon as it is read. */
export async function read(
  names: readonly string[],
  options: ReadCommandOptions,
  streams: Streams,
): Promise<number> {
  const inputs = await inputsOf(names, options, streams);
  const progress = new ProgressLine(streams);
  const problems: Problem[] = [...inputs.problems];
  let count = 0;
  for await (const result of documentsOf(inputs.captures, progress.show)) {
    problems.push(...result.problems);
    if (!result.document) continue;
    count++;
    await writeAll(streams.stdout, renderings[options.format](result.document));
  }
  progress.clear();
  const exitCode = tellProblems(streams, problems);
  return count === 0 ? exitCodes.failed : exitCode;
}
