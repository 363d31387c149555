/**
 * Text → sentences, tokens, tags, lemmas, names and dependencies. No I/O: the weights of a model come in as bytes.
 *
 * @module
 */
export * from "./accessors.ts";
export { annotate } from "./annotate.ts";
export * from "./annotated.ts";
export { type LanguageModel, languageModel, type ModelFile, modelFiles } from "./language-model.ts";
