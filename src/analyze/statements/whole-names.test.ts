import { expect, test } from "vitest";
import type { Entity } from "../../model/index.ts";
import { mentionsOf } from "../mentions.ts";
import { closed, withWholeNames } from "./whole-names.ts";

const text = "Ada Vela spoke at the Ash and Elm Forum (known as “The Two Trees”) on Tuesday, May 6, 2031.";

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function entity(name: string, form: "name" | "nominal"): Entity {
  const mention = { documentId: "d", ...spanOf(name), form, rule: "test" };
  return {
    id: "e1",
    type: "organization",
    name,
    aliases: [],
    roles: [],
    links: {},
    mentions: [mention],
  } as Entity;
}

const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  ["a name is not cut at the end", "Ada Vela spoke at the Ash", "Ada Vela spoke at the Ash and Elm Forum"],
  ["nor at the start", "Elm Forum (known", "Ash and Elm Forum (known"],
  ["what ends between names stays", "Ada Vela spoke", "Ada Vela spoke"],
])("%s", (_, span, expected) => {
  const mentions = mentionsOf([entity("Ash and Elm Forum", "name")]);
  expect(shown(withWholeNames(spanOf(span), mentions, undefined))).toBe(expected);
});

test("a description may be cut: it is no name", () => {
  const mentions = mentionsOf([entity("the Ash and Elm Forum", "nominal")]);
  expect(shown(withWholeNames(spanOf("spoke at the Ash"), mentions, undefined))).toBe("spoke at the Ash");
});

test("the date of a statement is not cut", () => {
  const date = spanOf("Tuesday, May 6, 2031");
  expect(shown(withWholeNames(spanOf("on Tuesday"), [], date))).toBe("on Tuesday, May 6, 2031");
});

test.each([
  ["(known as “The Two Trees", "(known as “The Two Trees”)"],
  ["The Two Trees", "The Two Trees"],
  ["spoke at the Ash", "spoke at the Ash"],
])("marks that close what the span opened belong to it: %s", (span, expected) => {
  expect(shown(closed(text, spanOf(span)))).toBe(expected);
});
