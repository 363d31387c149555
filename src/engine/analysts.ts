import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Document } from "../model/index.ts";
import { by } from "../util/order.ts";
import { type AnalyzedDocument, analyzeDocument } from "./analyze.ts";

/** What a thread is told when it starts. */
export interface AnalystData {
  /** Languages whose models are worth loading before the first document arrives. */
  readonly languages: readonly string[];
}

/** What the threads share: documents, and the position of the next that none of them has taken (one Int32). */
export interface AnalystWork {
  readonly documents: readonly Document[];
  readonly next: SharedArrayBuffer;
}

/** What a thread says of each document it has understood. */
export interface AnalystReport {
  readonly position: number;
  readonly analyzed: AnalyzedDocument;
}

/** Where nobody says how many. More threads than this wait for memory and for the main thread more than they help. */
const mostThreads = 4;

/** The build puts the other thread's program beside the rest; run from source there is none, and one thread does all. */
const builtProgram = new URL("./analyst.js", import.meta.url);

/**
 * Understands documents in as many threads as there are cores. What comes out is the same with any number of them,
 * because each document is understood by itself.
 */
export class Analysts {
  private readonly workers: readonly Worker[];

  /**
   * Starts the threads, which load their models while the caller still reads. `count`: how many inputs there may be;
   * `threads`: how many threads at most, the caller's own among them; one for each core where it is not said.
   */
  constructor(
    count: number,
    threads = Math.min(mostThreads, availableParallelism()),
    program = builtProgram,
  ) {
    const others = Math.min(threads, count) - 1;
    const workerData: AnalystData = { languages: ["en"] };
    this.workers =
      others > 0 && existsSync(fileURLToPath(program))
        ? Array.from({ length: others }, () => new Worker(program, { workerData }))
        : [];
  }

  /** Each document with its findings, in the order given. To be called once; `close` in any case. */
  async analyze(documents: readonly Document[], onDone: (done: number) => void): Promise<AnalyzedDocument[]> {
    const longestFirst = documents.toSorted(by((a, b) => b.text.length - a.text.length));
    const found = new Map<string, AnalyzedDocument>();
    const take = (analyzed: AnalyzedDocument) => {
      found.set(analyzed.document.id, analyzed);
      onDone(found.size);
    };
    const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const others = this.workers.map((worker) => reportsOf(worker, { documents: longestFirst, next }, take));
    for (const [, document] of untaken(longestFirst, next)) {
      take(analyzeDocument(document));
      await new Promise(setImmediate); // Lets the reports of the others in.
    }
    await Promise.all(others);
    // What a thread took and never gave back, because it died, is done here.
    return documents.map((document) => found.get(document.id) ?? analyzeDocument(document));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** The documents that this thread is the first to take, with their positions. */
export function* untaken(
  documents: readonly Document[],
  next: SharedArrayBuffer,
): Generator<readonly [number, Document]> {
  const counter = new Int32Array(next);
  for (;;) {
    const position = Atomics.add(counter, 0, 1);
    const document = documents[position];
    if (!document) return;
    yield [position, document];
  }
}

/** Gives one thread its work, and waits until it has ended, well or not. */
function reportsOf(
  worker: Worker,
  work: AnalystWork,
  take: (analyzed: AnalyzedDocument) => void,
): Promise<void> {
  return new Promise((resolve) => {
    worker.on("message", ({ position, analyzed }: AnalystReport) => {
      const document = work.documents[position];
      if (document) take({ ...analyzed, document });
    });
    worker.on("error", () => resolve()); // Told by nobody else: what it had taken is done by the main thread.
    worker.on("exit", () => resolve());
    worker.postMessage(work);
  });
}
