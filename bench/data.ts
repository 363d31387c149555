import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The directory of the development data sets, which are not part of the repository: `SYNOPTIC_DATA`, else `../shared/data`. */
export const dataDirectory =
  process.env["SYNOPTIC_DATA"] ?? new URL("../../shared/data", import.meta.url).pathname;

/** The first of the files that is not there; a measurement that needs it says so and is skipped. */
export function missingFile(files: readonly string[]): string | undefined {
  return files.find((file) => !existsSync(join(dataDirectory, file)));
}

/** The bytes of a data file, unpacked where its name ends in `.gz`. */
export function readData(file: string): Buffer {
  const raw = readFileSync(join(dataDirectory, file));
  return file.endsWith(".gz") ? gunzipSync(raw) : raw;
}

/** The records of a JSON Lines data file. */
export function readJsonLines<T>(file: string): T[] {
  return readData(file)
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** SHA-256 of the file as stored, to which a floor is tied. */
export function dataHash(file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(dataDirectory, file)))
    .digest("hex");
}
