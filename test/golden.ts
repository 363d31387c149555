import { developedOn } from "../bench/quality/stories/expected.ts";
import { oracle } from "../bench/quality/stories/oracle.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";

/** A committed rendering, which people review in the diff, and what it should hold. */
export interface Golden {
  readonly file: string;
  readonly content: () => string;
}

/** The notes of each example story, drawn from its answer by hand, so that they change with the rendering alone. */
export function goldenFiles(): Golden[] {
  const folder = new URL("./golden/story/", import.meta.url).pathname;
  return developedOn.map((name) => ({
    file: `${folder}${name}/notes.md`,
    content: () => renderMarkdown(oracle(name)),
  }));
}
