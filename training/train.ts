/**
 * `npm run train -- en` builds the models of a language from its treebanks, name files and raw text and writes them to `models/en`.
 * The same data and seed give the same bytes. `--only=tagger,parser` trains those stages alone and reads the others from where they lie,
 * `--into=DIR` writes elsewhere. Progress goes to standard error.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Corpora, englishCorpora } from "./en/corpora.ts";
import { type Stage, stages, trainAll } from "./stages.ts";

const corpora: Readonly<Record<string, () => Corpora>> = { en: englishCorpora };
const options = process.argv.slice(2).filter((it) => it.startsWith("--"));
const [language = "en"] = process.argv.slice(2).filter((it) => !it.startsWith("--"));
const option = (name: string): string | undefined =>
  options.find((it) => it.startsWith(`--${name}=`))?.slice(name.length + 3);

const load = corpora[language];
if (!load) {
  console.error(`There are no corpora for "${language}"; there are ${Object.keys(corpora).join(", ")}.`);
  process.exit(2);
}
const into = option("into");
const target = into ? new URL(`file://${into}/`) : new URL(`../models/${language}/`, import.meta.url);
const only = (option("only")?.split(",") ?? stages) as readonly Stage[];
const started = performance.now();
const say = (message: string): void => {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);
};

mkdirSync(target, { recursive: true });
trainAll(load(), only, {
  say,
  read: (name) => readFileSync(new URL(name, target)),
  write: (name, bytes) => {
    writeFileSync(new URL(name, target), bytes);
    say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  },
});
