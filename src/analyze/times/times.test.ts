import { describe, expect, test } from "vitest";
import { analyzeDocument } from "../../engine/index.ts";
import { hasModel } from "../../engine/models.ts";
import type { Annotated } from "../../language/index.ts";
import type { Analysis, Document, Time } from "../../model/index.ts";
import { annotatedOf, tokenized } from "../../testing/annotated.ts";
import { documentOf, mark, marked } from "../../testing/marked.ts";
import { resolveTime, times } from "./index.ts";

const nothing: Analysis = {
  entities: [],
  labels: [],
  times: [],
  quotations: [],
  quantities: [],
  statements: [],
};

/** A Tuesday. */
const published: Partial<Document> = {
  publishedAt: { value: "2031-05-13", precision: "day", rule: "test" },
};

function timesOf(text: string, fields: Partial<Document> = published, annotated?: Annotated): Time[] {
  return [
    ...times.find({ document: documentOf(text, fields), annotated: annotated ?? tokenized(text) }, nothing),
  ];
}

function check(source: string): void {
  const { text } = marked(source);
  const found = timesOf(text).map((it) => ({ ...it, label: it.value }));
  expect(mark(text, found)).toBe(source);
}

describe("dates of the calendar", () => {
  test.each([
    "The port opened on [Oct. 17, 2029]{2029-10-17} after a delay.",
    "The port opened on [Wednesday, 17 October 2029]{2029-10-17}.",
    "Taken on [2029-10-17]{2029-10-17} and on [17.10.2029]{2029-10-17}.",
    "They met on [April 2]{2031-04-02} and [the 5th of May]{2031-05-05}.",
    "[Dec. 30]{2030-12-30} was cold.",
    "The fair ran [Oct. 17-18, 2029]{2029-10-17/2029-10-18}.",
    "It lasted [from 28 to 30 April]{2031-04-28/2031-04-30}.",
    "They met in [March]{2031-03} and in [December]{2030-12}.",
    "In [March 2029]{2029-03} and [late June 2029]{2029-06} prices fell.",
    "In [2022]{2022}, in [the 1990s]{199} and in [the late '80s]{198} it rained.",
    "[Between 2013 and 2023]{2013/2023} it grew.",
    "A castle of [the 12th century]{11} and of [the Middle Ages]{0500/1499}.",
    "Output in [the third quarter of 2029]{2029-Q3} and [the first half of 2030]{2030-H1}.",
    "In [Q3 2029]{2029-Q3} it fell.",
    "They left [last summer]{2030-SU} and came in [spring 2029]{2029-SP}.",
    "Shops close on [Christmas Eve]{2030-12-24} and [Good Friday]{2031-04-11}.",
  ])("%s", check);
});

describe("from the day of publication", () => {
  test.each([
    "On [Tuesday]{2031-05-13} it rained.",
    "They arrived [Monday]{2031-05-12} and [last Tuesday]{2031-05-06}.",
    "See you [next Friday]{2031-05-16} or [tomorrow]{2031-05-14}.",
    "[Yesterday]{2031-05-12} and [three days ago]{2031-05-10}.",
    "[Earlier this month]{2031-05}, [last week]{2031-W19} and [next year]{2032}.",
    "[Last March]{2031-03} and [March last year]{2030-03}.",
    "[Two years ago]{2029}, [six months ago]{2030-11}, [a year ago]{2030-05}.",
    "[The weekend]{2031-W19-WE} was quiet.",
    "[Monday morning]{2031-05-12TMO} at [3 p.m. on Monday]{2031-05-12T15:00}.",
    "It ends by [the end of the year]{2031}.",
    "[Last night]{2031-05-12TNI} and [this morning]{2031-05-13TMO}.",
  ])("%s", check);

  test("an edge of the running month reaches from its first day to the publication", () => {
    expect(timesOf("Earlier this month it rained.")[0]).toMatchObject({
      value: "2031-05",
      mod: "START",
      from: "2031-05-01",
      to: "2031-05-13",
      anchor: "2031-05-13",
      rule: "week-or-month",
    });
  });
});

describe("durations, repetitions, and what has no place in the calendar", () => {
  test.each([
    "It took [three days]{P3D}, [two and a half years]{P2Y6M} and [24 hours]{PT24H}.",
    "A [five-year]{P5Y} plan for [the past decade]{P10Y}.",
    "They waited [several weeks]{PXW} and [a couple of years]{P2Y}.",
    "Trains run [every Monday]{XXXX-WXX-1} and [twice a week]{P1W}.",
    "He pays $3 [a year]{P1Y} and reads [daily]{P1D}.",
    "It is [now]{PRESENT_REF} open, was [recently]{PAST_REF} built, will close [soon]{FUTURE_REF}.",
    "It came [a few weeks]{PXW} before the landslide.",
  ])("%s", check);

  test("an amount counted from an event keeps the event as its anchor", () => {
    const [time] = timesOf("It came a few weeks before the landslide, they said.");
    expect(time).toMatchObject({
      value: "PXW",
      mod: "BEFORE",
      anchor: "the landslide",
      rule: "some-duration-from-event",
    });
    expect(time?.anchorEvidence?.quote).toBe("the landslide");
  });
});

describe("from a time that the text named before", () => {
  test.each([
    "They met on [April 2, 2029]{2029-04-02} and left [the next day]{2029-04-03}.",
    "Profit in [the third quarter of 2029]{2029-Q3} was up from [a year earlier]{2028-Q3}.",
    "In [2019]{2019} it won; [the following year]{2020} it lost.",
    "In [February 2029]{2029-02} it won; [the following year]{2030} it lost.",
  ])("%s", check);
});

describe("no times", () => {
  test.each([
    "The march on the old town began; they may attend.",
    "Mrs May spoke with Guillermo Abril. March for Water is a club.",
    "A Boeing 737, the G-20 and 2000 homes.",
    "The fall of the tower. He is 39 years old, a 15-year-old boy saw it.",
    "It ended 2:1.3 or so; a second attempt; the last minute.",
    "🔥 The Daily Lantern.",
  ])("%s", check);
});

describe.skipIf(!hasModel("en"))("what is planned lies ahead, whenever it was planned", () => {
  test.each([
    "The vote was put off until [18 January]{2032-01-18}.",
    "The court has adjourned the trial to [9 February]{2032-02-09}.",
    "The union has called a strike at all six sites for [Thursday]{2031-05-15}.",
    "The committee has summoned the minister for [Monday]{2031-05-19}.",
    "The university has cancelled all lectures on [Monday]{2031-05-19}.",
    "Schools stay closed until [Monday]{2031-05-19}.",
    "The strike begins on [Thursday]{2031-05-15} and ends on [Saturday]{2031-05-17}.",
    "He announced three days of mourning, beginning on [Thursday]{2031-05-15}.",
    "The minister faces a vote on [Thursday]{2031-05-15}.",
    "The talks had been set for [Sunday]{2031-05-11} but were called off.",
    "The house stood until [Monday]{2031-05-12}.",
    "The fire broke out on [Friday]{2031-05-09}.",
    "The company announced on [Friday]{2031-05-09} that it would close the works.",
  ])("%s", (source) => {
    const { text } = marked(source);
    const found = analyzeDocument(documentOf(text, published)).analysis.times;
    const days = found.filter((it) => it.type !== "DURATION").map((it) => ({ ...it, label: it.value }));
    expect(mark(text, days)).toBe(source);
  });
});

test("an hour in another paragraph is not of a day to come", () => {
  const text = "They will vote next Thursday.\n\nIt was a quarter past four.";
  const at = text.indexOf("It");
  const block = { kind: "paragraph", body: true, reason: "test" } as const;
  const blocks = [
    { start: 0, end: at - 2, ...block },
    { start: at, end: text.length, ...block },
  ];
  const found = timesOf(text, { ...published, blocks });
  expect(found.map((it) => it.value)).toEqual(["2031-05-15", "2031-05-13T16:15"]);
});

describe("hours", () => {
  test.each([
    "It opened at [half past three in the afternoon]{2031-05-13T15:30} and closed at [a quarter to nine in the evening]{2031-05-13T20:45}.",
    "At [six this evening]{2031-05-13T18:00} there is a vigil.",
    "It was [ten past eight in the evening]{2031-05-13T20:10}, and at [five minutes to nine a.m.]{2031-05-13T08:55} they left.",
    "He died at [four o'clock on Sunday morning]{2031-05-11T04:00}.",
    "[Monday afternoon at three o'clock]{2031-05-12T15:00} and [3:30 in the afternoon]{2031-05-12T15:30}.",
    "The alarm rang at [two o'clock at night]{2031-05-13T02:00}.",
    "After lunch, at [two o'clock]{2031-05-13T14:00}, they left.",
    "Before breakfast, at [six o'clock]{2031-05-13T06:00}, they left.",
  ])("%s", check);

  test.each([
    ["The march began at two o'clock.", "2031-05-13T14:00"],
    ["The march began at eight o'clock.", "2031-05-13T08:00"],
    ["The march began at half past three.", "2031-05-13T15:30"],
  ])("%s means an hour of the day, likely", (text, value) => {
    expect(timesOf(text)[0]).toMatchObject({ value, certainty: "likely" });
  });

  test("what was told before the afternoon was in the morning", () => {
    const annotated = annotatedOf(`
      It        it        PRON  2 nsubj
      sank      sink      VERB  0 root  Tense=Past|VerbForm=Fin
      at        at        ADP   5 case
      five      five      NUM   5 nummod
      o'clock   o'clock   NOUN  2 obl`);
    const morning = {
      publishedAt: { value: "2031-05-13T08:20", precision: "minute", rule: "test" },
    } as const;
    expect(timesOf(annotated.text, morning, annotated)[0]?.value).toBe("2031-05-13T05:00");
  });
});

describe("without a date of its own", () => {
  test.each([
    ["They met on Tuesday.", "XXXX-WXX-2", "weekday-before-publication"],
    ["They met on October 17.", "XXXX-10-17", "month-day-nearest-publication"],
    ["They met last March.", "XXXX-03", "last-month-name-strictly-before-publication"],
    ["They met three days ago.", "REF-P3D", "units-ago"],
    ["They met earlier this month.", "REF+P0M", "week-or-month"],
  ])("%s stays open", (text, value, rule) => {
    expect(timesOf(text, {})[0]).toMatchObject({ value, rule });
  });

  test.each([
    "They met on Tuesday.",
    "They met on October 17 and last March.",
    "They met three days ago, earlier this month.",
    "They left last night, in late June, last weekend and a year ago.",
    "It opens on Thanksgiving and closed on Easter Monday.",
  ])("%s closes later as it would have at once", (text) => {
    const later = timesOf(text, {}).map((it) => resolveTime(it, "2031-05-13T08:00:00Z"));
    const direct = timesOf(text);
    const essence = ({ value, from, to, anchor }: Time) => ({ value, from, to, anchor });
    expect(later.map(essence)).toEqual(direct.map(essence));
  });

  test("a date that the document states in full closes those that name it in part", () => {
    const text = "Taken on Wednesday, Oct. 17, 2029. They met on Wednesday, on Oct. 17, and on Friday.";
    const found = timesOf(text, {});
    expect(found.map((it) => it.value)).toEqual(["2029-10-17", "2029-10-17", "2029-10-17", "XXXX-WXX-5"]);
    expect(found[1]).toMatchObject({ rule: "weekday-as-stated", certainty: "likely" });
  });

  test("closed values, sets and nonsense are left alone", () => {
    const closed = timesOf("In 2019.")[0]!;
    expect(resolveTime(closed, "2031-05-13")).toBe(closed);
    const set = timesOf("Every Monday.")[0]!;
    expect(resolveTime(set, "2031-05-13")).toBe(set);
    const open = timesOf("On Tuesday.", {})[0]!;
    expect(resolveTime(open, "yesterday")).toBe(open);
  });
});

describe("the tense of the clause", () => {
  test("will meet on Wednesday: the coming one", () => {
    const annotated = annotatedOf(`
      They      they      PRON 3 nsubj
      will      will      AUX  3 aux   VerbForm=Fin
      meet      meet      VERB 0 root  VerbForm=Inf
      on        on        ADP  5 case
      Wednesday Wednesday PROPN 3 obl`);
    const [time] = timesOf(annotated.text, published, annotated);
    expect(time).toMatchObject({ value: "2031-05-14", rule: "weekday-after-publication" });
  });

  test("the vote planned for Wednesday: the coming one", () => {
    const annotated = annotatedOf(`
      The       the       DET   2 det
      vote      vote      NOUN  6 nsubj
      planned   plan      VERB  2 acl   Tense=Past|VerbForm=Part
      for       for       ADP   5 case
      Wednesday Wednesday PROPN 3 obl
      stands    stand     VERB  0 root  Tense=Pres|VerbForm=Fin`);
    const [time] = timesOf(annotated.text, published, annotated);
    expect(time).toMatchObject({ value: "2031-05-14", rule: "weekday-after-publication" });
  });

  test("is to be signed on Wednesday: the coming one", () => {
    const annotated = annotatedOf(`
      It        it        PRON  2 nsubj
      is        be        AUX   0 root  Tense=Pres|VerbForm=Fin
      to        to        PART  5 mark
      be        be        AUX   5 aux:pass VerbForm=Inf
      signed    sign      VERB  2 xcomp Tense=Past|VerbForm=Part
      on        on        ADP   7 case
      Wednesday Wednesday PROPN 5 obl`);
    const [time] = timesOf(annotated.text, published, annotated);
    expect(time).toMatchObject({ value: "2031-05-14", rule: "weekday-after-publication" });
  });

  test("an hour of the past is not of a day to come", () => {
    const annotated = annotatedOf(`
      She       she       PRON  3 nsubj
      will      will      AUX   3 aux   VerbForm=Fin
      come      come      VERB  0 root  VerbForm=Inf
      on        on        ADP   5 case
      Wednesday Wednesday PROPN 3 obl

      It        it        PRON  2 nsubj
      sank      sink      VERB  0 root  Tense=Past|VerbForm=Fin
      at        at        ADP   4 case
      5:50      5:50      NUM   2 obl`);
    const found = timesOf(annotated.text, published, annotated);
    expect(found.map((it) => it.value)).toEqual(["2031-05-14", "2031-05-13T05:50"]);
  });

  test("said Thursday that it will: the last one", () => {
    const annotated = annotatedOf(`
      She      she      PRON 2 nsubj
      said     say      VERB 0 root Tense=Past|VerbForm=Fin
      Thursday Thursday PROPN 6 obl
      it       it       PRON 6 nsubj
      will     will     AUX  6 aux VerbForm=Fin
      open     open     VERB 2 ccomp VerbForm=Inf`);
    const [time] = timesOf(annotated.text, published, annotated);
    expect(time).toMatchObject({ value: "2031-05-08", rule: "weekday-before-publication" });
  });

  test("a person's name is no month", () => {
    const annotated = annotatedOf(`
      In    in    ADP   2 case
      April April PROPN 0 root _ B-person
      Lane  Lane  PROPN 2 flat _ I-person`);
    expect(timesOf(annotated.text, published, annotated)).toEqual([]);
  });
});

test("hostile input costs time in proportion to its length", () => {
  const cost = (text: string) => {
    const reading = { document: documentOf(text, published), annotated: tokenized("x") };
    const start = performance.now();
    times.find(reading, nothing);
    return performance.now() - start;
  };
  for (const piece of ["1 hours and ", "that day a year earlier ", "May ", "1", "\n \n", "the end of the "]) {
    cost(piece.repeat(2_000));
    const c = cost(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(c, piece).toBeLessThan(30_000);
  }
});
