import {
  type AnnotationFormat,
  annotationOf,
  annotationOfConllu,
  documentsOf,
  isUnderstood,
} from "../../engine/index.ts";
import type { Problem } from "../../model/index.ts";
import { tellProblems } from "../problems.ts";
import { ProgressLine } from "../progress.ts";
import { exitCodes, type Streams, writeAll } from "../streams.ts";
import { inputsOf, type StatedOptions } from "./inputs.ts";

interface AnnotateCommandOptions extends StatedOptions {
  readonly format: AnnotationFormat;
  readonly input: "articles" | "conllu";
}

/** `synoptic annotate INPUT…` */
export async function annotate(
  names: readonly string[],
  options: AnnotateCommandOptions,
  streams: Streams,
): Promise<number> {
  const inputs = await inputsOf(names, options, streams);
  const problems: Problem[] = [...inputs.problems];
  let count = 0;
  if (options.input === "conllu") {
    for (const capture of inputs.captures) {
      count++;
      for await (const piece of annotationOfConllu(capture, options.format))
        await writeAll(streams.stdout, [piece]);
    }
  } else {
    const progress = new ProgressLine(streams);
    for await (const result of documentsOf(inputs.captures, progress.show)) {
      problems.push(...result.problems);
      if (!result.document || !isUnderstood(result.document)) continue;
      count++;
      await writeAll(streams.stdout, annotationOf(result.document, options.format));
    }
    progress.clear();
  }
  const exitCode = tellProblems(streams, problems);
  return count === 0 ? exitCodes.failed : exitCode;
}
