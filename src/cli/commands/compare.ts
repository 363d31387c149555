import { compareCaptures } from "../../engine/index.ts";
import type { Synopsis } from "../../model/index.ts";
import { tellProblems } from "../problems.ts";
import { ProgressLine } from "../progress.ts";
import { type Streams, writeResult } from "../streams.ts";
import { inputsOf, type StatedOptions } from "./inputs.ts";

type Format = "text" | "json" | "html" | "md";

interface CompareCommandOptions extends StatedOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly threads?: number;
}

/** `synoptic compare INPUT…` */
export async function compare(
  names: readonly string[],
  options: CompareCommandOptions,
  streams: Streams,
): Promise<number> {
  const inputs = await inputsOf(names, options, streams);
  const progress = new ProgressLine(streams);
  const synopsis = await compareCaptures(inputs.captures, {
    problems: inputs.problems,
    onProgress: progress.show,
    ...(options.threads !== undefined && { threads: options.threads }),
  }).finally(() => progress.clear());
  await writeResult(streams, options.output, await rendered(synopsis, options, streams));
  return tellProblems(streams, synopsis.problems);
}

/** What is asked for, else what the ending of the file says, else text. */
function formatOf({ format, output }: CompareCommandOptions): Format {
  const ending = output?.match(/\.(json|html|md)$/i)?.[1]?.toLowerCase();
  return format ?? (ending as Format | undefined) ?? "text";
}

/** Each rendering is loaded when it is asked for: the report's templates have no part in a JSON run. */
async function rendered(
  synopsis: Synopsis,
  options: CompareCommandOptions,
  streams: Streams,
): Promise<Iterable<string>> {
  switch (formatOf(options)) {
    case "json":
      return (await import("../../render/json.ts")).synopsisJson(synopsis);
    case "html":
      return [(await import("../../render/html/index.ts")).renderHtml(synopsis)];
    case "md":
      return [(await import("../../render/markdown/index.ts")).renderMarkdown(synopsis)];
    case "text": {
      const onTerminal = options.output === undefined && streams.stdout.isTTY === true;
      const { default: pc } = await import("picocolors");
      const { renderText } = await import("../../render/text/index.ts");
      return renderText(synopsis, {
        width: onTerminal ? (streams.stdout.columns ?? 80) : 80,
        colors: pc.createColors(onTerminal && pc.isColorSupported),
      });
    }
  }
}
