/**
 * Runs the pipeline: opens inputs, reads, understands, compares, verifies. The only impure coordinator.
 *
 * @module
 */
export { type AnalyzedDocument, analyzeDocument, blocksRead } from "./analyze.ts";
export { type AnnotationFormat, annotationOf, annotationOfConllu } from "./annotate.ts";
export { type CompareOptions, compareCaptures, isUnderstood, type Progress } from "./compare.ts";
export { compareFiles } from "./files.ts";
export { type InputOptions, type Inputs, openInputs } from "./inputs.ts";
export { modelOf } from "./models.ts";
export { packageVersion } from "./package.ts";
export { documentsOf, type ReadDocuments, readCaptures, readOne } from "./read.ts";
