import { readFile } from "node:fs/promises";
import { openInputs } from "../../engine/index.ts";
import { verifyInputs, verifySynopsis } from "../../engine/verify.ts";
import type { Synopsis } from "../../model/index.ts";
import { printable } from "../../render/index.ts";
import { SynopticError } from "../../util/error.ts";
import { tellProblems } from "../problems.ts";
import { exitCodes, type Streams } from "../streams.ts";

/** `synoptic verify SYNOPSIS.json [INPUT…]`: exit code 1 on one drifted character. */
export async function verify(file: string, names: readonly string[], streams: Streams): Promise<number> {
  const value = await parsedFile(file);
  const { documents, spans, failures } = verifySynopsis(value);
  if (failures.length > 0) return toldFailures(failures, streams);
  if (names.length > 0) {
    const inputs = await openInputs(names, { stdin: streams.stdin });
    const again = await verifyInputs(value as Synopsis, inputs.captures);
    tellProblems(streams, [...inputs.problems, ...again.problems]);
    if (again.failures.length > 0) return toldFailures(again.failures, streams);
  }
  const inputsToo = names.length > 0 ? ", and the inputs still give these texts" : "";
  streams.stdout.write(
    `Verified: ${spans} spans in ${documents} documents are the words they claim to be${inputsToo}.\n`,
  );
  return exitCodes.done;
}

function toldFailures(failures: readonly string[], streams: Streams): number {
  for (const failure of failures) streams.stdout.write(`${printable(failure)}\n`);
  streams.stdout.write(
    `Not verified: ${failures.length} ${failures.length === 1 ? "thing does" : "things do"} not hold.\n`,
  );
  return exitCodes.failed;
}

async function parsedFile(file: string): Promise<unknown> {
  const raw = await readFile(file, "utf8").catch((cause: Error) => {
    throw new SynopticError(
      "synopsis-unreadable",
      `Cannot read "${file}" (${cause.message}). Give a file that compare --format json wrote.`,
      { cause },
    );
  });
  try {
    return JSON.parse(raw);
  } catch (cause) {
    throw new SynopticError(
      "synopsis-not-json",
      `"${file}" is not JSON. Give a file that compare --format json wrote.`,
      { cause },
    );
  }
}
