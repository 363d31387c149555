/**
 * `npm run cli-docs` writes docs/cli.md: fixed words around the help that each command prints.
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { runCli } from "../src/testing/cli.ts";

const commands: readonly (readonly [name: string, words: string])[] = [
  [
    "compare",
    "The main job. Text is for reading, JSON is the format `synoptic.synopsis/1`, HTML is a report in one file, Markdown is for pasting into notes.\nWhere the inputs tell of several events, the largest group is compared and the others are named.",
  ],
  [
    "verify",
    "Exit code 1 on one drifted character. With inputs, it reads them again and compares texts and hashes.",
  ],
  [
    "read",
    "One Document a line, each printed as soon as it is read. `--format text` shows every block with its kind and, where it is not body, the reason.",
  ],
  [
    "annotate",
    "CoNLL-U, or sentences with their tokens as JSON, one a line. With `--input conllu` the tokens and sentences given are kept, so that anyone can score the models with the script of the CoNLL 2018 shared task.",
  ],
  [
    "analyze",
    "One Document with its Analysis a line. `--format text` shows the article with its findings marked and listed.",
  ],
];

const sections = await Promise.all(
  commands.map(async ([name, words]) => `## synoptic ${name}\n\n${words}\n\n${await help(name)}`),
);
const page = `# Command line

<!-- Written by \`npm run cli-docs\`; change the words there. -->

The commands are the pipeline, one verb a stage, each printing JSON that the next could read.
Results go to standard output, everything else to standard error; progress and colour appear on a terminal only.

| exit code | meaning |
| --- | --- |
| 0 | done |
| 1 | failed: nothing could be done, or a synopsis does not verify |
| 2 | used wrongly |
| 3 | done, but input was dropped or cut; what and why is on standard error and in \`problems\` |

${await help()}

${sections.join("\n\n")}
`;
writeFileSync(new URL("../docs/cli.md", import.meta.url), page);

async function help(...command: string[]): Promise<string> {
  const { stdout } = await runCli([...command, "--help"]);
  return `\`\`\`\n${stdout.trim()}\n\`\`\``;
}
