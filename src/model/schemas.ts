/**
 * The published definitions, for checking values and for generating the JSON Schema. Kept apart from `index.ts`, whose
 * importers need only types, so that the schema library is loaded where something is checked and nowhere else.
 *
 * @module
 */
export { analysisSchema, analyzedSchema } from "./analysis.ts";
export { documentSchema } from "./document.ts";
export { problemSchema } from "./problem.ts";
export { evidenceSchema, spanSchema } from "./span.ts";
export { synopsisSchema } from "./synopsis.ts";
