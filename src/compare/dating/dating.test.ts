import { expect, test } from "vitest";
import type { Time } from "../../model/index.ts";
import { plainAccount, publishedOn } from "../../testing/plain-accounts.ts";
import { dateFromStory } from "./index.ts";

const close = (time: Time, day: string): Time =>
  time.value.startsWith("XXXX") ? { ...time, value: day, anchor: day } : time;

function account(id: string, published: string | undefined, times: readonly string[]) {
  const base = plainAccount(
    id,
    "On Tuesday it rained.",
    published ? { publishedAt: publishedOn(published) } : {},
  );
  const found = times.map(
    (value): Time => ({
      documentId: id,
      start: 3,
      end: 10,
      type: "DATE",
      value,
      precision: "day",
      rule: "test",
    }),
  );
  return { ...base, analysis: { ...base.analysis, times: found } };
}

const daysOf = (accounts: ReturnType<typeof dateFromStory>) =>
  accounts.map((it) => it.document.publishedAt?.value);

test("an undated document takes the day of most others, and says so", () => {
  const dated = dateFromStory(
    [
      account("a", "2031-05-06", []),
      account("b", "2031-05-06T08:00:00Z", []),
      account("c", "2031-05-07", []),
      account("d", undefined, []),
    ],
    close,
  );
  expect(dated[3]?.document.publishedAt).toEqual({
    value: "2031-05-06",
    precision: "day",
    rule: "story-date",
    certainty: "likely",
  });
  expect(daysOf(dated).slice(0, 3)).toEqual(["2031-05-06", "2031-05-06T08:00:00Z", "2031-05-07"]);
});

test("where none is dated, the day that most write out in full", () => {
  const dated = dateFromStory(
    [
      account("a", undefined, ["2031-05-06", "2031-05-06"]),
      account("b", undefined, ["2031-05-06", "2029-01-01"]),
      account("c", undefined, ["XXXX-WXX-2"]),
    ],
    close,
  );
  expect(daysOf(dated)).toEqual(["2031-05-06", "2031-05-06", "2031-05-06"]);
  expect(dated[2]?.analysis.times[0]).toMatchObject({ value: "2031-05-06", certainty: "likely" });
  expect(dated[0]?.analysis.times[0]).not.toHaveProperty("certainty");
});

test("a day of long ago that all recall is not the story's", () => {
  const recalled = ["2001-09-11", "2031-05-06"];
  const dated = dateFromStory(
    [account("a", undefined, recalled), account("b", undefined, ["2001-09-11"])],
    close,
  );
  expect(daysOf(dated)).toEqual(["2031-05-06", "2031-05-06"]);
});

test("nothing is guessed from nothing", () => {
  const accounts = [account("a", undefined, ["XXXX-WXX-2", "2031-05", "P1D"]), account("b", undefined, [])];
  expect(dateFromStory(accounts, close)).toBe(accounts);
});

test("dated documents stay as they are", () => {
  const accounts = [account("a", "2031-05-06", ["XXXX-WXX-2"])];
  expect(dateFromStory(accounts, close)).toEqual(accounts);
});
