/**
 * Documents and their findings for people: text and Markdown.
 *
 * @module
 */
export { analysisText } from "./analysis.ts";
export { documentMarkdown } from "./markdown.ts";
export { documentText } from "./text.ts";
