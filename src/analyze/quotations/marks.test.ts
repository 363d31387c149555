import { expect, test } from "vitest";
import { markedSpans } from "./marks.ts";

/** Rows show what is found in square brackets, nested ones too; `~` marks a missing closer, `…` one that goes on. */
function shown(text: string, next?: string): string {
  const whole = next === undefined ? text : `${text}\n${next}`;
  const second = next === undefined ? undefined : { start: text.length + 1, end: whole.length };
  const inserts = markedSpans(whole, { start: 0, end: text.length }, second).flatMap((it) => [
    { at: it.start, mark: "[", order: it.depth },
    { at: it.end, mark: it.closed ? "]" : it.continues ? "…]" : "~]", order: -it.depth },
  ]);
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  return inserts.reduce((all, { at, mark }) => all.slice(0, at) + mark + all.slice(at), text);
}

function check(row: string) {
  const text = row.replace(/[[\]]|~(?=\])/g, "");
  expect(shown(text)).toBe(row);
}

test.each([
  "“[We are ready,]” said Mayor Lind.",
  '"[We are ready,]" said Mayor Lind. "[Quite ready.]"',
  "''[We are ready,]'' said Mayor Lind.",
  "``[We are ready,]'' said Mayor Lind.",
  "‘‘[We are ready,]’’ said Mayor Lind.",
  "«[We are ready]», said Mayor Lind.",
  "»[We are ready]«, said Mayor Lind.",
  "„[We are ready]“, said Mayor Lind.",
  "‘[We are ready,]’ said Mayor Lind.",
  "'[We are ready,]' said Mayor Lind.",
  "“[She told me ‘[go home]’ twice,]” he said.",
  "\"[She told me '[go home]' twice,]\" he said.",
  "She called it “[a disgrace]” and “[a ‘[so-called]’ plan.]”",
  "De Vries spoke of ‘[the leaders’ meeting in Oslo]’ on Monday.",
  'There was “[no evidence]" yet.',
  "It was (“[a joke]”), he said—“[nothing more]”—and left.",
  'A 6\'2" man said "[no.]"',
  "🔥 “[Fire!]” cried Lind.",
])("%s", check);

test.each([
  "The leaders’ plane didn’t land in the ’90s, and rock ’n’ roll wasn’t dead.",
  "The leaders' plane didn't land in the '90s; the captains' hats flew.",
  "A 6'2\" man walked 5' further.",
  "Nothing here.",
  "An empty “” pair.",
])("finds nothing in: %s", check);

test.each([
  "“[We are ready, said Mayor Lind.~]",
  '"[We are ready, said Mayor Lind.~]',
  "“[We are ready, said Mayor Lind. ~]“[Quite ready,]” he said.".replace(" ~]", "~] "),
])("a missing closer: %s", check);

test("an opening mark in the next paragraph goes on with the same words", () => {
  expect(shown("“We are ready.", "“Quite ready,” he said.")).toBe("“[We are ready.…]");
  expect(shown('"We are ready.', '"Quite ready," he said.')).toBe('"[We are ready.…]');
  expect(shown("“We are ready.", "Quite ready.")).toBe("“[We are ready.~]");
});

test("hostile input takes linear time", () => {
  const timeOf = (count: number) => {
    const started = performance.now();
    for (const piece of ["“", '"a ', "'a ", "‘a", "''", "«»“", "a’ ", "‘a “b "])
      markedSpans(piece.repeat(count), { start: 0, end: piece.length * count });
    return performance.now() - started;
  };
  timeOf(1000);
  // Quadratic cost would make it 64 times as much; the allowance is for a busy machine.
  expect(timeOf(16_000) / timeOf(2000)).toBeLessThan(40);
});
