import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { packageVersion } from "../engine/package.ts";
import { SynopticError } from "../util/error.ts";
import { exitCodes, type Streams } from "./streams.ts";

/** Options that describe the one text that has no file to say it, on every command that reads. */
const statedOptions = [
  new Option("--outlet <name>", "who published the text"),
  new Option("--date <date>", "when it was published, such as 2031-05-02 or 2031-05-02T08:30Z"),
  new Option("--title <words>", "its headline"),
  new Option("--url <address>", "where it was published; it is shown, never opened"),
];

const statedHelp = `
--outlet, --date, --title and --url describe the text on standard input ("-"), or the only INPUT.
A file NAME.meta.json beside NAME.txt says the same for that file: {"outlet": "…", "date": "…"}.`;

/** Runs the command line: arguments without the program's name, streams, and an exit code back. Never throws. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = programFor(streams, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return toldFailure(error, streams);
  }
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError("It must be a whole number from 1.");
  return count;
}

function toldFailure(error: unknown, streams: Streams): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usedWrongly;
  if (error instanceof SynopticError) {
    streams.stderr.write(`${error.message}\n`);
    return usageErrors.has(error.code) ? exitCodes.usedWrongly : exitCodes.failed;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  streams.stderr.write(`Synoptic failed, and the fault is ours. Please report this:\n${reason}\n`);
  return exitCodes.failed;
}

const usageErrors: ReadonlySet<string> = new Set(["input-is-url", "stated-without-text"]);

/** The commands; each is loaded when it is called, so that `--help` is instant. */
function programFor(streams: Streams, setExitCode: (code: number) => void): Command {
  const program = new Command("synoptic")
    .description(
      "Lays many outlets' accounts of one event side by side; every statement is tied to its exact words.",
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      getOutHelpWidth: () => streams.stdout.columns ?? 80,
      getErrHelpWidth: () => streams.stderr.columns ?? 80,
    })
    .showHelpAfterError("(synoptic --help says more)");

  const reading = (name: string, description: string) => {
    const command = program
      .command(name)
      .description(description)
      .argument("<input...>", 'files, folders, patterns, or "-" for standard input');
    for (const option of statedOptions) command.addOption(option);
    return command.addHelpText("after", statedHelp);
  };

  reading("compare", "Compare the accounts of one event and print the synopsis.")
    .addOption(
      new Option(
        "--format <format>",
        "how to print it; without it as the file's ending says, else text",
      ).choices(["text", "json", "html", "md"]),
    )
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("--threads <count>", "how many threads may work; one for each core if it is not said", countOf)
    .action(async (inputs: string[], options) =>
      setExitCode(await (await import("./commands/compare.ts")).compare(inputs, options, streams)),
    );

  reading("read", "Read inputs and print the Documents: canonical text, blocks with their kinds, metadata.")
    .addOption(
      new Option("--format <format>", "how to print them").choices(["jsonl", "text", "md"]).default("jsonl"),
    )
    .action(async (inputs: string[], options) =>
      setExitCode(await (await import("./commands/read.ts")).read(inputs, options, streams)),
    );

  reading("annotate", "Print sentences, tokens, tags, lemmas, names and dependencies.")
    .addOption(
      new Option("--format <format>", "how to print them").choices(["conllu", "json"]).default("conllu"),
    )
    .addOption(
      new Option("--input <kind>", "what the inputs are; conllu keeps the tokens and sentences given")
        .choices(["articles", "conllu"])
        .default("articles"),
    )
    .action(async (inputs: string[], options) =>
      setExitCode(await (await import("./commands/annotate.ts")).annotate(inputs, options, streams)),
    );

  reading(
    "analyze",
    "Print what is found in each document: entities, times, quantities, quotations, statements, labels.",
  )
    .addOption(new Option("--format <format>", "how to print it").choices(["jsonl", "text"]).default("jsonl"))
    .action(async (inputs: string[], options) =>
      setExitCode(await (await import("./commands/analyze.ts")).analyze(inputs, options, streams)),
    );

  program
    .command("verify")
    .description(
      "Check a synopsis: every span against the texts inside, and with inputs that they still give those texts.",
    )
    .argument("<synopsis>", "a file that `synoptic compare --format json` wrote")
    .argument("[input...]", "the inputs it was made from")
    .action(async (file: string, inputs: string[]) =>
      setExitCode(await (await import("./commands/verify.ts")).verify(file, inputs, streams)),
    );

  return program;
}
