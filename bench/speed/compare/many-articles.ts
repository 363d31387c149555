import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/**
 * Writes articles on one invented event: each is a draw of paragraphs of the first example's plain texts in their order, with
 * a sentence of its own, so that all are alike as coverage of one event is and none is a copy. The same articles at every run.
 */
export function writeManyArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const paragraphs = exampleTexts().flatMap((text) => text.split(/\n+/).filter((line) => line.length > 60));
  const random = mulberry32(count);
  for (let index = 0; index < count; index++) {
    const drawn = paragraphs.filter(() => random() < 12 / paragraphs.length);
    const own = `Reporter number ${index} counted ${index + 3} boats in the harbour at ${index % 12 || 12} o'clock.`;
    writeFileSync(
      join(folder, `article-${String(index).padStart(5, "0")}.txt`),
      `${[...drawn, own].join("\n\n")}\n`,
    );
  }
}

function exampleTexts(): string[] {
  const [story] = readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const folder = join(examples, story ?? "");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/** A small seeded generator (Tommy Ettinger's mulberry32), so that runs can be compared. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
