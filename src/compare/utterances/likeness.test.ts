import { expect, test } from "vitest";
import { classOf } from "../wording/lexicon.ts";
import { likenessOf } from "./likeness.ts";
import type { SaidWord } from "./rendition.ts";

/** Content words of one weight; names with a capital. */
function words(text: string): SaidWord[] {
  return text.split(" ").map((form, start) => {
    const unit = classOf(form.toLowerCase());
    return {
      start,
      end: start + 1,
      form,
      unit,
      content: unit,
      weight: 4,
      isName: /^\p{Lu}/u.test(form),
      piece: 0,
    };
  });
}

test.each([
  ["market burn", "burn market", 1, 2, "order is free"],
  ["lighthouses lantern", "lantern lighthousekeeper", 0.9, 2, "words that begin alike count"],
  ["house lantern", "home quay", 0.5, 1, "a synonym counts, a strange word does not"],
  ["Orla lantern", "Orla quay", 0.33, 1, "a name weighs half"],
  ["lantern lantern", "lantern", 0.5, 1, "each word stands for one word"],
])("%s in %s: %f, %i words (%s)", (short, long, share, count) => {
  const found = likenessOf(words(short), words(long));
  expect(found.share).toBeCloseTo(share, 2);
  expect(found.words).toBe(count);
});

test("what lies far apart in a long text is not one saying", () => {
  const filler = Array.from({ length: 40 }, (_, at) => `x${at}`).join(" ");
  expect(likenessOf(words("lantern quay"), words(`lantern ${filler} quay`)).words).toBe(1);
});
