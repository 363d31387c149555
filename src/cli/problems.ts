import type { Problem } from "../model/index.ts";
import { printable } from "../render/index.ts";
import { exitCodes, type Streams } from "./streams.ts";

/** More problems than this are counted, not told, on stderr; all of them stand in the JSON. */
const mostTold = 20;

/** Tells warnings and errors on stderr and gives the exit code: 3 where input was dropped or cut, else 0. */
export function tellProblems(streams: Streams, problems: readonly Problem[]): number {
  const told = problems.filter((problem) => problem.level !== "note");
  for (const problem of told.slice(0, mostTold))
    streams.stderr.write(`${problem.level}: ${printable(problem.message)}\n`);
  if (told.length > mostTold)
    streams.stderr.write(`… and ${told.length - mostTold} more; --format json has them all.\n`);
  return problems.some((problem) => problem.level === "error") ? exitCodes.inputDropped : exitCodes.done;
}
