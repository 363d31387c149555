/**
 * The other thread's program: understands documents beside the main thread. It is an entry of its own in the build.
 *
 * @module
 */
import { parentPort, workerData } from "node:worker_threads";
import { type AnalystData, type AnalystReport, type AnalystWork, untaken } from "./analysts.ts";
import { analyzeDocument } from "./analyze.ts";
import { modelOf } from "./models.ts";

if (parentPort) {
  const port = parentPort;
  const { languages } = workerData as AnalystData;
  for (const language of languages) modelOf(language);
  port.once("message", ({ documents, next }: AnalystWork) => {
    for (const [position, document] of untaken(documents, next)) {
      const report: AnalystReport = { position, analyzed: analyzeDocument(document) };
      port.postMessage(report);
    }
    port.close();
  });
}
