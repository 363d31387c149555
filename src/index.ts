/**
 * Synoptic as a library: read, analyze, compare, verify, render. The nouns are documented in `docs/model.md`.
 *
 * @module
 */
export { type AnalyzedDocument, analyzeDocument } from "./engine/analyze.ts";
export { type CompareOptions, compareCaptures, type Progress } from "./engine/compare.ts";
export { compareFiles } from "./engine/files.ts";
export { openInputs } from "./engine/inputs.ts";
export { modelOf } from "./engine/models.ts";
export { documentsOf, readCaptures } from "./engine/read.ts";
export { type Verification, verifySynopsis } from "./engine/verify.ts";
export type { Capture, StatedMetadata } from "./ingest/capture.ts";
export type * from "./model/index.ts";
export { cite, isBoundary } from "./model/index.ts";
export { synopsisJson } from "./render/json.ts";
export { SynopticError } from "./util/error.ts";
