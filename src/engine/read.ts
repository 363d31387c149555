import type { Capture, ReadResult } from "../ingest/capture.ts";
import { ingest } from "../ingest/index.ts";
import type { Document, Problem } from "../model/index.ts";
import { sha256 } from "../util/hash.ts";
import { by, compareStrings } from "../util/order.ts";

/** Documents and what went wrong on the way to them. */
export interface ReadDocuments {
  /** Each identical text of bytes once, in order of their inputs. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** Larger inputs are not hashed before they are read, since they must not be held in memory whole. */
const largestHashedBytes = 64 * 1024 * 1024;

/** Who wants to know how reading goes on. */
export interface Reading {
  /** How many captures are read. */
  readonly onRead?: (read: number) => void;
  /** A document that was not known before; its `alsoInputs` may grow. Those of the largest captures come first. */
  readonly onDocument?: (document: Document) => void;
}

/** Reads all captures. Identical bytes are one document: its `input` is the first name, the others stand in `alsoInputs`. */
export async function readCaptures(
  captures: readonly Capture[],
  { onRead, onDocument }: Reading = {},
): Promise<ReadDocuments> {
  const documents = new Map<string, Document>();
  const problemsOf = new Map<Capture, Problem[]>();
  const firstInputs = new Map<string, string>();
  const doubles = new Map<string, string[]>();
  const largestFirst = captures.toSorted(by((a, b) => b.sizeBytes - a.sizeBytes));
  for (const [index, capture] of largestFirst.entries()) {
    const hash = await hashOf(capture);
    const first = hash === undefined ? undefined : firstInputs.get(hash);
    if (first !== undefined) {
      addTo(doubles, first, capture.input);
    } else {
      if (hash !== undefined) firstInputs.set(hash, capture.input);
      const problems: Problem[] = [];
      problemsOf.set(capture, problems);
      for await (const result of readOne(capture)) {
        problems.push(...result.problems);
        if (!result.document) continue;
        if (!documents.has(result.document.id)) onDocument?.(result.document);
        addDocument(documents, result.document);
      }
    }
    onRead?.(index + 1);
  }
  const all = [...documents.values()].map((document) => withDoubles(document, doubles.get(document.input)));
  const problems = captures.flatMap((capture) => problemsOf.get(capture) ?? []);
  for (const document of all) problems.push(...identical(document));
  return { documents: all.sort(by((a, b) => compareStrings(a.input, b.input))), problems };
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Says once for each document that other inputs hold the same bytes. */
function identical(document: Document): Problem[] {
  const [first, ...others] = document.alsoInputs;
  if (first === undefined) return [];
  const named = others.length === 0 ? `"${first}" has` : `"${first}" and ${others.length} more have`;
  const message = `${named} the same bytes as "${document.input}"; they count as one document.`;
  return [{ level: "note", code: "inputs-identical", message, documentId: document.id }];
}

/** Documents one by one as they are read, each identical text of bytes once, for commands that stream. */
export async function* documentsOf(
  captures: readonly Capture[],
  onProgress: (progress: { stage: "read"; done: number; total: number }) => void = () => {},
): AsyncGenerator<ReadResult> {
  const seen = new Set<string>();
  for (const [index, capture] of captures.entries()) {
    for await (const { document, problems } of readOne(capture)) {
      const isNew = document !== undefined && !seen.has(document.id);
      if (document) seen.add(document.id);
      yield isNew ? { document, problems } : { problems };
    }
    onProgress({ stage: "read", done: index + 1, total: captures.length });
  }
}

/** Reads one capture. Whatever goes wrong with it is a problem of this capture and of no other. */
export async function* readOne(capture: Capture): AsyncGenerator<ReadResult> {
  try {
    yield* ingest(capture, {});
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `"${capture.input}" could not be read (${reason}). The rest was read.`;
    yield { problems: [{ level: "error", code: "input-unreadable", message }] };
  }
}

async function hashOf(capture: Capture): Promise<string | undefined> {
  if (capture.sizeBytes > largestHashedBytes) return undefined;
  const bytes = await capture.bytes().catch(() => undefined); // Told by the reading that follows.
  return bytes && sha256(bytes);
}

function addDocument(documents: Map<string, Document>, document: Document): void {
  const known = documents.get(document.id);
  documents.set(document.id, known ? withDoubles(known, [document.input]) : document);
}

function withDoubles(document: Document, inputs: readonly string[] | undefined): Document {
  if (!inputs) return document;
  const [input, ...alsoInputs] = [...new Set([document.input, ...document.alsoInputs, ...inputs])].sort(
    compareStrings,
  );
  return { ...document, input: input ?? document.input, alsoInputs };
}
