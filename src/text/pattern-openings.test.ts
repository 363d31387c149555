import { expect, test } from "vitest";
import { openingsOf } from "./pattern-openings.ts";

test.each([
  [/^(?:share|print|Save)\b/i, "psS"],
  [/^(?:please )?follow us/, "pf"],
  [/^[[(]?(?:with )?inputs? from/, "[(wi"],
  [/^(?:(?:©|\(c\))\s?)?all rights/, "©(a"],
  [/^\d+ comments?|^no comments/, "0123456789n"],
  [/^(?!the)\bread(?=:)/, "r"],
  [/^(?:>+|»)? ?more/, ">» m"],
  [/^x{0,3}y/, "xy"],
  [/^(?<name>ab|cd)/, "ac"],
])("%s begins with one of %j", (pattern, characters) => {
  expect([...(openingsOf(pattern) ?? [])].sort().join("")).toBe(
    [...characters.toLowerCase()]
      .filter((it, at, all) => all.indexOf(it) === at)
      .sort()
      .join(""),
  );
});

test.each([/^.{0,80}end/, /^(?:a)?/, /^[a-z]+ covers/, /^(?:a|\p{Lu})b/u, /^[^x]y/, /^\s?a/, /^a?$/])(
  "%s may begin with anything",
  (pattern) => {
    expect(openingsOf(pattern)).toBeUndefined();
  },
);
