/**
 * Synopsis → text, JSON, Markdown, HTML. Decides nothing: what is shown stands in the value.
 *
 * @module
 */
export { synopsisJson } from "./json.ts";
export { shownName, signOf } from "./names.ts";
export { printable } from "./printable.ts";
