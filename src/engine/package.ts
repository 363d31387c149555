import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invariant } from "../util/invariant.ts";

/** The folder of this package, wherever the running file lies in it: `src/engine` in development, `dist` when built. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOurs(join(folder, "package.json"))) {
    const parent = dirname(folder);
    invariant(parent !== folder, "the package.json of synoptic is not above the running file");
    folder = parent;
  }
  return folder;
}

/** The version in package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}

function isOurs(path: string): boolean {
  return (
    existsSync(path) && (JSON.parse(readFileSync(path, "utf8")) as { name?: string }).name === "synoptic"
  );
}
