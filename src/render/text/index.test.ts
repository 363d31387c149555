import { expect, test } from "vitest";
import { cite } from "../../model/index.ts";
import { documentFrom, spanOfWords, synopsisOf } from "../../testing/synopsis.ts";
import { renderText } from "./index.ts";
import type { Colors } from "./page.ts";

const same = (text: string) => text;
const colors: Colors = { bold: same, dim: same, green: same, yellow: same, cyan: same };
const first = documentFrom(
  "The Harbour Courier",
  "The dam at Weirtown broke on Monday. Twelve people are missing.",
  "2031-05-02",
);
const second = documentFrom(
  "Weirtown Post",
  "Weirtown's dam gave way on Monday. \u001b[2JFourteen people are missing.",
  "2031-05-03",
);

function shown(sections: Parameters<typeof synopsisOf>[1]): string {
  return [...renderText(synopsisOf([first, second], sections), { width: 80, colors })].join("");
}

test("a claim stands with its documents and its origins", () => {
  const mentions = [
    cite(first, spanOfWords(first, "The dam at Weirtown broke on Monday.")),
    cite(second, spanOfWords(second, "Weirtown's dam gave way on Monday.")),
  ].map(
    (evidence) =>
      ({ ...evidence, voice: "outlet", polarity: "positive", modality: "asserted", zone: "body" }) as const,
  );
  const [mention] = mentions;
  if (!mention) throw new Error("no mention");
  const claim = {
    id: "c1",
    key: "k",
    status: "agreed",
    text: cite(first, mention),
    mentions,
    documents: 2,
    origins: 2,
    originIds: ["o1", "o2"],
    rule: "same",
    disputes: [],
  } as const;
  expect(shown({ claims: [claim] })).toContain(
    "AGREED (1)\n  • The dam at Weirtown broke on Monday. [A B; 2 origins]\n",
  );
});

test("where nothing is agreed it says so", () => {
  expect(shown({})).toContain("Nothing is told by two independent origins.");
});

test("no line is wider than asked, and foreign control characters never reach the terminal", () => {
  const number = {
    id: "n1",
    about: cite(second, spanOfWords(second, "people")),
    status: "differ",
    rule: "same",
    values: [
      {
        min: 14,
        max: 14,
        comparator: "=",
        relation: "agree",
        evidence: cite(second, { start: 35, end: second.text.length }),
      },
    ],
  } as const;
  const text = shown({ numbers: [number] });
  expect(text).not.toContain("\u001b");
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("what is cut is counted", () => {
  const problems = Array.from(
    { length: 30 },
    (_, index) => ({ level: "note", code: "x", message: `Problem ${index}.` }) as const,
  );
  expect(shown({ problems })).toContain("… and 10 more problems; --format json has them all.");
});
