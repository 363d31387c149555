import { describe, expect, test } from "vitest";
import { hasModel, modelOf } from "../engine/models.ts";
import { annotate, deprelOf, formOf, subjectOf } from "./index.ts";

/** The verb in square brackets is the root, and the word in braces its subject. */
function check(marked: string) {
  const verb = /\[(.+?)\]/.exec(marked)![1]!;
  const subject = /\{(.+?)\}/.exec(marked)![1]!;
  const annotated = annotate(modelOf("en"), marked.replace(/[[\]{}]/g, ""));
  const tokens = Array.from(annotated.starts, (_, token) => token);
  const at = tokens.find((token) => formOf(annotated, token) === verb)!;
  expect(deprelOf(annotated, at)).toBe("root");
  expect(formOf(annotated, subjectOf(annotated, at)!)).toBe(subject);
}

describe.skipIf(!hasModel("en"))("with the English model", () => {
  // Each of these hung on a noun, a participle or another clause before.
  test.each([
    "{Police} in the Sundrian capital [fired] tear gas and turned water cannon on demonstrators.",
    "The {march} [set] off from the Wool Market at 2 p.m. and moved towards the Palace.",
    "The {police} [speak] of 9,000 participants so far.",
    "Quillon's {bid} [values] Tolvane at a little over five billion talers.",
    "An internal {paper} that this newspaper has seen [reads] differently.",
    "For 2027 {Tolvane} [expects] revenue to grow in the low single digits.",
  ])("%s", check);

  test.each([
    ["New hope for the miners of Orlo.", "hope"],
    ["Many thanks to the crew.", "thanks"],
  ])("%s: has no verb to be found, and none is made", (text, root) => {
    const annotated = annotate(modelOf("en"), text);
    const at = Array.from(annotated.heads).indexOf(-1);
    expect(formOf(annotated, at)).toBe(root);
  });
});
