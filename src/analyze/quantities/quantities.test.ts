import { describe, expect, test } from "vitest";
import type { Annotated } from "../../language/index.ts";
import type { Quantity, Time } from "../../model/index.ts";
import { annotatedOf, tokenized } from "../../testing/annotated.ts";
import { documentOf, mark, marked } from "../../testing/marked.ts";
import { emptyAnalysis } from "../run.ts";
import { times } from "../times/index.ts";
import { quantities } from "./index.ts";

function quantitiesOf(text: string, annotated: Annotated = tokenized(text)): readonly Quantity[] {
  const reading = { document: documentOf(text), annotated };
  const found: readonly Time[] = times.find(reading, emptyAnalysis);
  return quantities.find(reading, { ...emptyAnalysis, times: found });
}

/** `> 140`, `€`-like units behind: `= 1200000000 EUR`. */
function labelOf({ value: { min, max }, comparator, unit }: Quantity): string {
  const amount =
    comparator === "range" ? `${min}-${max}` : `${comparator === "=" ? "" : comparator}${min ?? max}`;
  return unit ? `${amount} ${unit}` : amount;
}

function check(source: string): void {
  const { text } = marked(source);
  expect(
    mark(
      text,
      quantitiesOf(text).map((it) => ({ ...it, label: labelOf(it) })),
    ),
  ).toBe(source);
}

describe("amounts with their comparators", () => {
  test.each([
    "Police said [14]{14} were hurt.",
    "[More than 1,200]{>1200} came, [some 30]{~30} stayed, [at least two]{>=2} slept.",
    "[Up to 40]{<=40}, [nearly 3.5 million]{~3500000}, [fewer than ten]{<10}.",
    "[Twenty-six]{26} or [two hundred and fifty]{250} or [a dozen]{12}.",
    "[Tens of thousands]{>=20000} marched; [dozens]{>=24} fell; [several hundred]{>=200} left.",
    "[A couple of hundred]{~200} waited. [30 or more]{>=30} slept.",
    "Between the hills [15 to 22]{15-22} were seen.",
    "[28]{28} in critical condition",
    "🔥 Fire: [14]{14} hurt",
    "[Half a million]{500000} of them.",
  ])("%s", check);
});

describe("money, percent, measures, ages, rates", () => {
  test.each([
    "It costs [€1.2bn]{1200000000 EUR} and [£3m]{3000000 GBP} now.",
    "[$190 billion]{190000000000 USD}, [HK$5.4m]{5400000 HKD}, [420 million yuan]{420000000 CNY}.",
    "[$2-3 billion]{2000000000-3000000000 USD} and [12 cents]{12 USD cent}.",
    "It rose [34.3%]{34.3 percent} or [12 per cent]{12 percent}, [two percentage points]{2 percentage point}.",
    "A [6.3-mile]{6.3 mile} road, [80 km/h]{80 kilometer per hour}, [5kW]{5 kilowatt}, [-5°C]{-5 degree Celsius}.",
    "They pay [$3,500 a month]{3500 USD per month} for [100 years]{100 year}.",
    "A [39-year-old]{39 year of age} and a boy aged [7]{7 year of age}.",
    "[Hundreds of miles]{>=200 mile} and [billions of dollars]{>=2000000000 USD}.",
    "[Two-thirds]{0.666666666667} of it, [one in five]{0.2}, [a third]{0.333333333333} of them.",
  ])("%s", check);
});

describe("no quantities", () => {
  test.each([
    "The G-7 and the G20 flew an F-16.",
    "It began at a quarter past four, or at ten past five, and ended at half past six (1730 GMT).",
    "Article 5, page 12, No. 7, agent 007, 5G and COVID-19.",
    "They won 2-1 on Oct. 17, 2029 at 10:30, in 2019, three days ago.",
    "One of the ministers; no one; one another.",
    "Both went. The S&P 500 fell. Call 192.168.1.2 at 24/7.",
    "At first, the second.",
  ])("%s", check);
});

describe("what is counted", () => {
  test("the noun phrase without the number, its lemma as the unit", () => {
    const annotated = annotatedOf(`
      More     more     ADJ  2 advmod
      than     than     ADP  1 fixed
      140      140      NUM  5 nummod
      island   island   NOUN 5 compound
      nations  nation   NOUN 6 nsubj
      came     come     VERB 0 root Tense=Past|VerbForm=Fin`);
    const { text } = annotated;
    const [found] = quantitiesOf(text, annotated);
    expect(found).toMatchObject({ value: { min: 140 }, comparator: ">", unit: "nation", kind: "count" });
    expect(text.slice(found!.counted!.start, found!.counted!.end)).toBe("island nations");
  });

  test("three of its top editors: editors", () => {
    const annotated = annotatedOf(`
      Three   three  NUM  6 nsubj
      of      of     ADP  5 case
      its     its    PRON 5 nmod:poss
      top     top    ADJ  5 amod
      editors editor NOUN 1 nmod
      left    leave  VERB 0 root Tense=Past|VerbForm=Fin`);
    const [found] = quantitiesOf(annotated.text, annotated);
    expect(found).toMatchObject({ unit: "editor", of: { start: 9, end: 24 } });
  });

  test("a tenth anniversary is an ordinal", () => {
    const annotated = annotatedOf(`
      Its         its         PRON 3 nmod:poss
      10th        10th        ADJ  3 amod NumType=Ord
      anniversary anniversary NOUN 0 root`);
    expect(quantitiesOf(annotated.text, annotated)[0]).toMatchObject({
      kind: "ordinal",
      value: { min: 10, max: 10 },
      unit: "anniversary",
    });
  });

  test("a Boeing 737 counts nothing", () => {
    const annotated = annotatedOf(`
      A      a      DET   2 det
      Boeing Boeing PROPN 4 nsubj
      737    737    NUM   2 nummod
      landed land   VERB  0 root Tense=Past|VerbForm=Fin`);
    expect(quantitiesOf(annotated.text, annotated)).toEqual([]);
  });

  test("34% of exports: of", () => {
    const annotated = annotatedOf(`
      34      34     NUM  2 nummod
      %       %      SYM  0 root
      of      of     ADP  4 case
      exports export NOUN 2 nmod`);
    const [found] = quantitiesOf(annotated.text, annotated);
    expect(found).toMatchObject({ kind: "percent", unit: "percent", of: { start: 8, end: 15 } });
  });
});

test("hostile input costs time in proportion to its length", () => {
  for (const piece of [
    "1 hours and ",
    "tens of ",
    "$",
    "1,",
    "one million ",
    "more than ",
    "1-",
    "a few thousand ",
  ]) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    quantities.find({ document: documentOf(text), annotated: tokenized("x") }, emptyAnalysis);
    expect(performance.now() - start, piece).toBeLessThan(30_000);
  }
});
