/**
 * `npm start` builds, compares the bundled example and prints the synopsis; `npm start -- FILE…` takes one's own articles.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = "examples/ferry/*.{html,txt}";
const report = "synopsis.html";
const dropped = 3;

const inputs = process.argv.slice(2);
const names = inputs.length > 0 ? inputs : [example];

await build({ logLevel: "error" });
const status = run("node", ["dist/cli.js", "compare", ...names], [0, dropped]);
run("node", ["dist/cli.js", "compare", ...names, "--format", "html", "-o", report], [0, dropped]);
console.error(`\nThe same as a page: open ${report} in a browser.`);
process.exitCode = status;

/** Runs a program with our own input and output, and ends with its exit code where that is none of those expected. */
function run(program: string, args: readonly string[], expected: readonly number[]): number {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (error) throw error;
  if (!expected.includes(status ?? 1)) process.exit(status ?? 1);
  return status ?? 1;
}
