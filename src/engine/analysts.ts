import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Document } from "../model/index.ts";
import { type AnalyzedDocument, analyzeDocument } from "./analyze.ts";

/** What a thread is told when it starts. */
export interface AnalystData {
  /** Languages whose models are worth loading before the first document arrives. */
  readonly languages: readonly string[];
}

/** A document offered to every thread: whichever is the first to count up to its position takes it. */
export interface AnalystWork {
  readonly position: number;
  readonly document: Document;
  /** How many documents are taken (one Int32), shared by all threads. */
  readonly taken: SharedArrayBuffer;
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
 * Understands documents in as many threads as there are cores, from the first that is offered on. What comes out is the
 * same with any number of them, because each document is understood by itself.
 */
export class Analysts {
  private readonly workers: readonly Worker[];
  private readonly ended: readonly Promise<void>[];
  private readonly offered: Document[] = [];
  private readonly taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  private readonly found = new Map<string, AnalyzedDocument>();
  private onFound = () => {};

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
    this.ended = this.workers.map((worker) => this.endOf(worker));
  }

  /** Has the other threads begin with a document while the caller reads on: long ones first, so that none is left alone with one at the end. */
  offer(document: Document): void {
    const position = this.offered.push(document) - 1;
    const work: AnalystWork = { position, document, taken: this.taken };
    for (const worker of this.workers) worker.postMessage(work);
  }

  /** Each document with its findings, in the order given; those not offered yet are. To be called once; `close` in any case. */
  async analyze(documents: readonly Document[], onDone: (done: number) => void): Promise<AnalyzedDocument[]> {
    this.onFound = () => onDone(this.found.size);
    const known = new Set(this.offered.map((document) => document.id));
    for (const document of documents) if (!known.has(document.id)) this.offer(document);
    for (const worker of this.workers) worker.postMessage(undefined);
    for (;;) {
      const document = this.offered[takeOf(this.taken, this.offered.length) ?? -1];
      if (!document) break;
      this.take(analyzeDocument(document));
      await new Promise(setImmediate); // Lets the reports of the others in.
    }
    await Promise.all(this.ended);
    // What a thread took and never gave back, because it died, is done here.
    return documents.map((document) => ({
      ...(this.found.get(document.id) ?? analyzeDocument(document)),
      document,
    }));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private take(analyzed: AnalyzedDocument): void {
    this.found.set(analyzed.document.id, analyzed);
    this.onFound();
  }

  /** Waits until a thread has ended, well or not, and takes what it reports before. */
  private endOf(worker: Worker): Promise<void> {
    return new Promise((resolve) => {
      worker.on("message", ({ position, analyzed }: AnalystReport) => {
        const document = this.offered[position];
        if (document) this.take({ ...analyzed, document });
      });
      worker.on("error", () => resolve()); // Told by nobody else: what it had taken is done by the main thread.
      worker.on("exit", () => resolve());
    });
  }
}

/** Takes the next position below `known` that no thread has taken; undefined where all are. */
export function takeOf(taken: SharedArrayBuffer, known: number): number | undefined {
  const counter = new Int32Array(taken);
  for (let next = Atomics.load(counter, 0); next < known; next = Atomics.load(counter, 0)) {
    if (Atomics.compareExchange(counter, 0, next, next + 1) === next) return next;
  }
  return undefined;
}
