import { type Upos, uposNames } from "./annotated.ts";
import { Clusters } from "./clusters.ts";
import { english } from "./en/index.ts";
import type { LanguageData } from "./language-data.ts";
import { type LemmaScript, Lemmatizer } from "./lemmatizer.ts";
import { Lexicon } from "./lexicon.ts";
import { LinearModel, type Scorer } from "./linear.ts";
import { type Mends, mendsOf } from "./mends.ts";
import { MoveModel } from "./move-model.ts";
import type { Parser } from "./parser.ts";
import { type SecondLook, secondLookOf } from "./second-look.ts";
import { Tagger } from "./tagger.ts";

/** What the file `model.json` of a language says: the names behind the numbers of the weight files. */
export interface ModelManifest {
  readonly format: "synoptic.language/1";
  readonly language: string;
  /** Year and month of training. */
  readonly version: string;
  /** Fine tags, each with its universal one in front: `VERB VBD`. */
  readonly tags: readonly string[];
  readonly features: readonly string[];
  /** For each fine tag the feature sets it was seen with. */
  readonly featuresOfTag: readonly (readonly number[])[];
  readonly relations: readonly string[];
  readonly lemmaScripts: readonly LemmaScript[];
}

/** A trained language, ready to annotate. Read-only but for its cache of words, so it is shared. */
export interface LanguageModel {
  readonly manifest: ModelManifest;
  readonly language: LanguageData;
  readonly lexicon: Lexicon;
  readonly uposOfTag: Uint8Array;
  readonly sentences: Scorer;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly morphology: Scorer;
  readonly featuresAllowed: readonly Uint8Array[];
  readonly lemmatizer: Lemmatizer;
  readonly names: Scorer;
  /** For each relation 1 where it is a subject's. */
  readonly isSubject: Uint8Array;
  readonly mends: Mends;
  readonly secondLook: SecondLook;
}

/** The files of a model, by name. */
export const modelFiles = [
  "model.json",
  "clusters.bin",
  "sentences.bin",
  "tagger.bin",
  "moves.bin",
  "relations.bin",
  "morphology.bin",
  "lemmatizer.bin",
  "names.bin",
] as const;
export type ModelFile = (typeof modelFiles)[number];

const languages: Readonly<Record<string, LanguageData>> = { en: english };

/** Makes a model of the bytes of its files. Throws where they are not of this version. */
export function languageModel(files: Readonly<Record<string, Uint8Array>>): LanguageModel {
  const manifest = JSON.parse(new TextDecoder().decode(fileOf(files, "model.json"))) as ModelManifest;
  if (manifest.format !== "synoptic.language/1") throw new Error(`Not a language model: ${manifest.format}`);
  const language = languages[manifest.language];
  if (!language) throw new Error(`There is no language data for "${manifest.language}"`);
  const tables = tablesOf(manifest);
  const lexicon = new Lexicon(language, new Clusters(fileOf(files, "clusters.bin")));
  const tagger = new Tagger(new LinearModel(fileOf(files, "tagger.bin")), tables.uposOfTag, lexicon);
  const parser: Parser = {
    moves: new MoveModel(fileOf(files, "moves.bin")),
    relations: new LinearModel(fileOf(files, "relations.bin")),
    root: manifest.relations.indexOf("root"),
  };
  return {
    ...tables,
    manifest,
    language,
    mends: mendsOf(manifest.tags, manifest.relations, language.verbTags),
    secondLook: secondLookOf(manifest, language),
    lexicon,
    sentences: new LinearModel(fileOf(files, "sentences.bin")),
    tagger,
    parser,
    morphology: new LinearModel(fileOf(files, "morphology.bin")),
    lemmatizer: new Lemmatizer(
      new LinearModel(fileOf(files, "lemmatizer.bin")),
      manifest.lemmaScripts,
      lexicon,
    ),
    names: new LinearModel(fileOf(files, "names.bin")),
  };
}

/** The tables that follow from a manifest's lists. */
export function tablesOf(manifest: ModelManifest) {
  const { tags, relations, features, featuresOfTag } = manifest;
  return {
    uposOfTag: uposCodes(tags),
    isSubject: Uint8Array.from(relations, (it) => (/^[nc]subj/.test(it) ? 1 : 0)),
    featuresAllowed: featuresOfTag.map((allowed) => {
      const bytes = new Uint8Array(features.length);
      for (const feature of allowed) bytes[feature] = 1;
      return bytes;
    }),
  };
}

/** The universal tag of each fine one, as its code. */
export function uposCodes(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => uposNames.indexOf(tag.split(" ")[0] as Upos));
}

function fileOf(files: Readonly<Record<string, Uint8Array>>, name: ModelFile): Uint8Array {
  const bytes = files[name];
  if (!bytes) throw new Error(`The language model lacks ${name}`);
  return bytes;
}
