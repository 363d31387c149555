import { writeFileSync } from "node:fs";

/** Writes the weights of regressions as a source file, in whole thousandths. */
export function writeWeights(
  target: URL,
  about: string,
  weights: Readonly<Record<string, Float32Array>>,
): void {
  const list = (name: string, weights: Float32Array) =>
    `export const ${name}: readonly number[] =\n  // biome-ignore format: a table\n  [${Array.from(weights, (value) => Math.round(value * 1000)).join(",")}];\n`;
  const lists = Object.entries(weights).map(([name, values]) => list(`${name}Weights`, values));
  writeFileSync(target, `/**\n * ${about}\n */\n${lists.join("")}`);
  console.log(`Wrote ${lists.length} lists of weights to ${target.pathname}.`);
}
