import { type Inputs, openInputs } from "../../engine/index.ts";
import { SynopticError } from "../../util/error.ts";
import type { Streams } from "../streams.ts";

/** The options that describe a text without a file of its own. */
export interface StatedOptions {
  readonly outlet?: string;
  readonly date?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Opens what a command line names. Throws where metadata is stated and it is not plain of which text. */
export async function inputsOf(
  names: readonly string[],
  options: StatedOptions,
  streams: Streams,
): Promise<Inputs> {
  const { outlet, date, title, url } = options;
  const stated = Object.fromEntries(
    Object.entries({ outlet, date, title, url }).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(stated).length > 0 && names.length > 1 && !names.includes("-")) {
    throw new SynopticError(
      "stated-without-text",
      '--outlet, --date, --title and --url describe one text: give a single INPUT or "-", or write a NAME.meta.json beside each file.',
    );
  }
  return openInputs(names, { stdin: streams.stdin, ...(Object.keys(stated).length > 0 ? { stated } : {}) });
}
