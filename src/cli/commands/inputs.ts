import { type Inputs, openInputs } from "../../engine/index.ts";
import type { Streams } from "../streams.ts";

/** The options that describe a text without a file of its own. */
export interface StatedOptions {
  readonly outlet?: string;
  readonly date?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Opens what a command line names, with what it states of a text. */
export async function inputsOf(
  names: readonly string[],
  options: StatedOptions,
  streams: Streams,
): Promise<Inputs> {
  const { outlet, date, title, url } = options;
  const stated = Object.fromEntries(
    Object.entries({ outlet, date, title, url }).filter(([, value]) => value !== undefined),
  );
  return openInputs(names, { stdin: streams.stdin, ...(Object.keys(stated).length > 0 ? { stated } : {}) });
}
