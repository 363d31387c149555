import { PassThrough, Readable } from "node:stream";
import { run } from "../cli/run.ts";

/** What a command printed, and its exit code. */
export interface CliOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with a text as standard input. */
export async function runCli(args: readonly string[], stdin = ""): Promise<CliOutcome> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A stream that keeps what is written to it. */
class Collector extends PassThrough {
  readonly #chunks: Buffer[] = [];

  constructor() {
    super();
    this.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}
