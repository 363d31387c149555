import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LanguageModel, languageModel, modelFiles } from "../language/index.ts";
import { SynopticError } from "../util/error.ts";
import { packageFolder } from "./package.ts";

const loaded = new Map<string, LanguageModel>();

/** The trained model of a language, read from the package's `models` folder at the first call and shared after that. */
export function modelOf(language: string): LanguageModel {
  const known = loaded.get(language);
  if (known) return known;
  const model = languageModel(readModelFiles(join(packageFolder(), "models", language), language));
  loaded.set(language, model);
  return model;
}

/** Whether a language has a trained model. */
export function hasModel(language: string): boolean {
  return /^[a-z]{2,3}$/.test(language) && existsSync(join(packageFolder(), "models", language, "model.json"));
}

/** The versions of the models of some languages, by language, for `generator.models` of a synopsis. */
export function modelVersions(languages: Iterable<string>): Record<string, string> {
  return Object.fromEntries(
    [...new Set(languages)].sort().map((language) => [language, modelOf(language).manifest.version]),
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
