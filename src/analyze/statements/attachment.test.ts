import { describe, expect, test } from "vitest";
import { hasModel, modelOf } from "../../engine/models.ts";
import { annotate } from "../../language/index.ts";
import { documentOf } from "../../testing/marked.ts";
import { analyze } from "../index.ts";

/** A text, then for each statement of a deed with a day: deed, day. */
const rows: readonly (readonly [string, string])[] = [
  ["President Oran Dell has arrived in Norvik ahead of a meeting with President Ada Vela on Wednesday.", ""], // biome-ignore format: a row
  ["He has arrived in Norvik ahead of talks with Vela on Wednesday.", "talk Wednesday"],
  ["In addition to Dell’s meeting with Vela on Wednesday, the president is planning several dinners.", "meeting Wednesday"], // biome-ignore format: a row
  ["Oran Dell visited the port on Monday.", "visit Monday"],
];

describe.skipIf(!hasModel("en"))("a day belongs to", () => {
  test.each(rows)("%s", (text, expected) => {
    const { times, statements } = analyze({
      document: documentOf(text),
      annotated: annotate(modelOf("en"), text),
    });
    const dated = statements.flatMap(({ lemma, time }) =>
      time === undefined ? [] : [`${lemma} ${text.slice(times[time]!.start, times[time]!.end)}`],
    );
    expect(dated.join(", ")).toBe(expected);
  });
});
