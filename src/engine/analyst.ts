/**
 * The other thread's program: understands documents beside the main thread. It is an entry of its own in the build.
 *
 * @module
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Document } from "../model/index.ts";
import { type AnalystData, type AnalystReport, type AnalystWork, takeOf } from "./analysts.ts";
import { analyzeDocument } from "./analyze.ts";
import { modelOf } from "./models.ts";

if (parentPort) {
  const port = parentPort;
  const { languages } = workerData as AnalystData;
  for (const language of languages) modelOf(language);
  const documents: Document[] = [];
  // Every message is one document and one chance to take one; nothing instead of a document says that no more will come.
  port.on("message", (work: AnalystWork | undefined) => {
    if (!work) return port.close();
    documents[work.position] = work.document;
    const position = takeOf(work.taken, documents.length);
    const document = position === undefined ? undefined : documents[position];
    if (position === undefined || !document) return;
    const report: AnalystReport = { position, analyzed: analyzeDocument(document) };
    port.postMessage(report);
  });
}
