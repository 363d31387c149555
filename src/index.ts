/**
 * Synoptic as a library.
 *
 * @module
 */

export type * from "./model/index.ts";
export { cite, isBoundary } from "./model/index.ts";
