/**
 * `npm run golden -- --update` writes the committed renderings anew; without the flag it says which would change.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { goldenFiles } from "../test/golden.ts";

const update = process.argv.includes("--update");
for (const { file, content } of goldenFiles()) {
  if (existsSync(file) && readFileSync(file, "utf8") === content()) continue;
  console.error(`${update ? "written" : "differs"}: ${file}`);
  if (!update) process.exitCode = 1;
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content());
  }
}
