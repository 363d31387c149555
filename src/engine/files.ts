import type { Synopsis } from "../model/index.ts";
import { type CompareOptions, compareCaptures } from "./compare.ts";
import { type InputOptions, openInputs } from "./inputs.ts";

/** Compares the articles in files, folders and patterns. Throws `SynopticError` where none can be read. */
export async function compareFiles(
  names: readonly string[],
  options: CompareOptions & InputOptions = {},
): Promise<Synopsis> {
  const { captures, problems } = await openInputs(names, options);
  return compareCaptures(captures, { ...options, problems: [...(options.problems ?? []), ...problems] });
}
