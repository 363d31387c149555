/**
 * The nouns: plain immutable JSON values. Types and the checks that need no library; the schemas are in `schemas.ts`.
 *
 * @module
 */
export type * from "./analysis.ts";
export { cite, isBoundary } from "./cite.ts";
export type * from "./document.ts";
export { byPlace, byPublication } from "./order.ts";
export type * from "./problem.ts";
export type * from "./span.ts";
export type * from "./synopsis.ts";
