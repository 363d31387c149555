import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Capture, StatedMetadata } from "../ingest/capture.ts";
import type { Problem } from "../model/index.ts";
import { SynopticError } from "../util/error.ts";
import { compareStrings } from "../util/order.ts";
import { statedMetadata } from "./sidecar.ts";

/** Endings of the files that are taken from a folder; a file named by itself is read whatever its name is. */
export const readableEndings = [
  ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".rdf", ".json", ".jsonl", ".ndjson",
  ".warc", ".arc", ".gz",
] as const; // biome-ignore format: a table reads better in rows

/** Bytes of a file that is read at once; larger ones may be archives and are read piece by piece. */
const mostReadAtOnce = 4_000_000;

/** What the inputs named on a command line come to. */
export interface Inputs {
  /** In order of their names, each once. */
  readonly captures: readonly Capture[];
  readonly problems: readonly Problem[];
}

/** Where the inputs come from, besides the file system. */
export interface InputOptions {
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Said on the command line of the one text that has no file to say it. */
  readonly stated?: StatedMetadata;
}

const urlPattern = /^(?:https?|ftp):\/\//i;

/**
 * Turns files, folders, globs and `-` into captures. What cannot be read becomes a problem and the rest goes on.
 * Throws `SynopticError`: `input-is-url` for a web address, since nothing is ever fetched; `stated-without-text` where
 * metadata is stated and it is not plain of which text.
 */
export async function openInputs(names: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  for (const name of names) refuseUrl(name);
  const problems: Problem[] = [];
  const paths = new Set<string>();
  for (const name of names) {
    for (const path of await expand(name, problems)) paths.add(path);
  }
  if (options.stated && paths.size > 1 && !paths.has("-")) throw statedOfSeveral(paths.size);
  const captures: Capture[] = [];
  for (const path of [...paths].sort(compareStrings)) {
    const stated = path === "-" || paths.size === 1 ? options.stated : undefined;
    captures.push(
      path === "-"
        ? await captureOfStdin(options.stdin, stated)
        : await captureOfFile(path, stated, problems),
    );
  }
  return { captures, problems };
}

function statedOfSeveral(count: number): SynopticError {
  return new SynopticError(
    "stated-without-text",
    `--outlet, --date, --title and --url describe one text, and there are ${count}: give a single INPUT or "-", or write a NAME.meta.json beside each file.`,
  );
}

function refuseUrl(name: string): void {
  if (!urlPattern.test(name)) return;
  throw new SynopticError(
    "input-is-url",
    `"${name}" is a web address, and Synoptic opens no connection. Save the page from your browser and give the saved file.`,
  );
}

async function expand(name: string, problems: Problem[]): Promise<string[]> {
  if (name === "-") return [name];
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) return filesOfFolder(name, problems);
  if (found?.isFile()) return [name];
  if (found)
    return missing(
      problems,
      "input-not-a-file",
      `"${name}" is neither a file nor a folder. Give a file, a folder or "-".`,
    );
  const { default: picomatch } = await import("picomatch");
  const { isGlob, base } = picomatch.scan(name);
  if (isGlob) return filesOfGlob(name, base, picomatch(name), problems);
  return missing(problems, "input-missing", `There is no file "${name}". Check the path.`);
}

function missing(problems: Problem[], code: string, message: string): string[] {
  problems.push({ level: "error", code, message });
  return [];
}

async function filesOfFolder(folder: string, problems: Problem[]): Promise<string[]> {
  const files = await filesBelow(folder);
  const readable = files.filter(isReadable);
  const others = files.length - readable.length;
  if (readable.length === 0) {
    return missing(
      problems,
      "folder-without-articles",
      `The folder "${folder}" has no articles in it: no file ends in ${readableEndings.join(" ")}.`,
    );
  }
  if (others > 0) {
    const message = `${others} of ${files.length} files in "${folder}" were passed over because of their endings; name them to have them read.`;
    problems.push({ level: "note", code: "files-passed-over", message });
  }
  return readable;
}

/** Every file below a folder that is not hidden and not a sidecar. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(path.slice(folder.length)) && !path.endsWith(".meta.json"));
}

async function filesOfGlob(
  pattern: string,
  base: string,
  matches: (path: string) => boolean,
  problems: Problem[],
): Promise<string[]> {
  const folder = base === "" ? "." : base;
  const files = (await filesBelow(folder).catch(() => [])).filter((path) => matches(path));
  if (files.length > 0) return files;
  return missing(problems, "glob-without-match", `No file matches "${pattern}". Check the pattern.`);
}

function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith(".") && part !== "." && part !== "..");
}

function isReadable(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return (readableEndings as readonly string[]).includes(ending);
}

async function captureOfFile(
  path: string,
  stated: StatedMetadata | undefined,
  problems: Problem[],
): Promise<Capture> {
  const { size } = await stat(path);
  const sidecar = await sidecarOf(path, problems);
  return {
    input: path.replaceAll("\\", "/"),
    sizeBytes: size,
    bytes: () => readFile(path),
    stream: () => (size <= mostReadAtOnce ? wholeFile(path) : createReadStream(path)),
    ...(sidecar || stated ? { stated: { ...sidecar, ...stated } } : {}),
  };
}

/** In one piece, of which no second copy need be joined as of the pieces of a stream. */
async function* wholeFile(path: string): AsyncGenerator<Uint8Array> {
  yield await readFile(path);
}

/** `one.txt.meta.json` or `one.meta.json` beside `one.txt`. */
async function sidecarOf(path: string, problems: Problem[]): Promise<StatedMetadata | undefined> {
  const stem = basename(path, extname(path));
  for (const name of [`${basename(path)}.meta.json`, `${stem}.meta.json`]) {
    const sidecar = join(dirname(path), name);
    const raw = await readFile(sidecar, "utf8").catch(() => undefined);
    if (raw !== undefined) return statedMetadata(raw, sidecar, problems);
  }
  return undefined;
}

async function captureOfStdin(
  stdin: AsyncIterable<Uint8Array> | undefined,
  stated: StatedMetadata | undefined,
): Promise<Capture> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin ?? []) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return {
    input: "-",
    sizeBytes: bytes.length,
    bytes: async () => bytes,
    stream: async function* () {
      yield bytes;
    },
    ...(stated ? { stated } : {}),
  };
}
