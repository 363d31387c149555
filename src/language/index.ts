/**
 * Text → sentences, tokens, tags, lemmas, names and dependencies. No I/O: the weights of a model come in as bytes.
 *
 * @module
 */
export * from "./accessors.ts";
export { annotate } from "./annotate.ts";
export * from "./annotated.ts";
export { annotateConllu, annotateWords, conllu } from "./conllu.ts";
export { type LanguageModel, languageModel, type ModelFile, modelFiles } from "./language-model.ts";
export { type SentenceJson, sentencesJson, type TokenJson } from "./sentence-json.ts";
