import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LanguageModel, languageModel, modelFiles } from "../language/index.ts";
import { SynopticError } from "../util/error.ts";

const loaded = new Map<string, LanguageModel>();

/** The trained model of a language, read from the package's `models` folder at the first call and shared after that. */
export function modelOf(language: string): LanguageModel {
  const known = loaded.get(language);
  if (known) return known;
  const model = languageModel(readModelFiles(join(packageDirectory(), "models", language), language));
  loaded.set(language, model);
  return model;
}

/** Whether a language has a trained model. */
export function hasModel(language: string): boolean {
  return (
    /^[a-z]{2,3}$/.test(language) && existsSync(join(packageDirectory(), "models", language, "model.json"))
  );
}

function readModelFiles(folder: string, language: string): Record<string, Uint8Array> {
  try {
    return Object.fromEntries(modelFiles.map((file) => [file, readFileSync(join(folder, file))]));
  } catch (cause) {
    throw new SynopticError(
      "model-missing",
      `The language model "${language}" cannot be read from ${folder}. Install the package again, or train it: npm run train -- ${language}.`,
      { cause },
    );
  }
}

/** The folder of this package's `package.json`, both from the sources and from the bundle in `dist`. */
function packageDirectory(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "synoptic") return folder;
    if (dirname(folder) === folder)
      throw new SynopticError("package-missing", "The package of this program cannot be found.");
  }
}
