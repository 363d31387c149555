import { currencyNations, dollarPrefixes } from "../../language/en/currencies.ts";
import type { Comparator, Quantity } from "../../model/index.ts";
import { round } from "../grammar/numbers.ts";
import { phraseBefore, phraseFrom } from "../grammar/phrases.ts";
import type { Term } from "../grammar/terms.ts";
import { type Amount, amountAt } from "./amount.ts";
import { before, behind, codes, currencies, signs, suffixes, unitSigns, unitWords } from "./lexicon.ts";

/** An amount with what stands round it in the text: comparator, currency or unit, the other end of a range. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  /** The terms of the number alone. */
  readonly core: { readonly from: number; readonly to: number };
  readonly min?: number;
  readonly max?: number;
  readonly comparator: Comparator;
  readonly kind: Quantity["kind"];
  readonly unit?: string;
  readonly rule: string;
}

/** One end: an amount scaled by its suffix, with its unit. */
interface End {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max?: number;
  readonly kind: Quantity["kind"];
  readonly unit?: string;
  readonly rule: string;
}

/** The measured amount whose number begins at a term; undefined where none does. */
export function measuredAt(terms: readonly Term[], at: number, text: string): Measured | undefined {
  const end = endAt(terms, at, text);
  if (!end) return undefined;
  const range = rangeFrom(terms, end, text);
  const whole = range ?? end;
  const rated = withRate(terms, whole);
  const lead = phraseBefore(terms, whole.from, before);
  const tail = phraseFrom(terms, rated.to, behind);
  const comparator = range ? "range" : comparatorOf(whole, lead?.value, tail?.value);
  return {
    from: lead && lead.value !== undefined ? lead.from : whole.from,
    to: tail?.to ?? rated.to,
    core: { from: at, to: whole.to },
    ...limits(whole, comparator),
    comparator,
    kind: rated.kind,
    ...(rated.unit && { unit: rated.unit }),
    rule: whole.rule,
  };
}

function comparatorOf(end: End, lead: Comparator | undefined, tail: Comparator | undefined): Comparator {
  if (lead ?? tail) return (lead ?? tail)!;
  if (end.max === undefined) return ">=";
  return end.min === end.max ? (end.rule === "vague-multiple" ? "~" : "=") : "range";
}

/** A bound on one side leaves the other open. */
function limits(end: End, comparator: Comparator): { readonly min?: number; readonly max?: number } {
  if (comparator === ">" || comparator === ">=") return { min: end.min };
  if (comparator === "<" || comparator === "<=") return { max: end.max ?? end.min };
  return { min: end.min, ...(end.max !== undefined && { max: end.max }) };
}

function endAt(terms: readonly Term[], at: number, text: string): End | undefined {
  const amount = amountAt(terms, at);
  if (!amount) return undefined;
  const sign = currencyBefore(terms, at);
  const scale = scaleAt(terms, amount.to, sign !== undefined, text);
  const scaled = {
    ...amount,
    to: scale?.to ?? amount.to,
    ...negative(terms, scaledBy(amount, scale?.factor ?? 1)),
  };
  const from = scaled.min < 0 && amount.min > 0 ? at - 1 : at;
  if (sign)
    return { ...scaled, from: sign.from, kind: "money", unit: sign.unit, rule: `${amount.rule}-currency` };
  return { ...scaled, from, ...unitBehind(terms, scaled, text) };
}

function scaledBy(amount: Amount, factor: number): Amount {
  return {
    ...amount,
    min: round(amount.min * factor),
    ...(amount.max !== undefined && { max: round(amount.max * factor) }),
  };
}

/** "minus 5" and "-5": a minus sign is glued to what follows and to nothing before it. */
function negative(terms: readonly Term[], amount: Amount): { readonly min: number; readonly max?: number } {
  const sign = terms[amount.from - 1];
  const isSign = sign?.word === "-" || sign?.word === "−" || sign?.word === "–";
  const isMinus =
    sign?.word === "minus" ||
    (isSign && terms[amount.from - 2]?.word === "minus") ||
    (isSign && !sign.glued && terms[amount.from]!.glued);
  const { min, max } = amount;
  if (!isMinus || max === undefined) return { min, ...(max !== undefined && { max }) };
  return { min: -max, max: -min };
}

/** "€1.2bn", "£3m", "25k", "3.5m people": a bare "m" is million with a currency or before a noun, otherwise metres. */
function scaleAt(
  terms: readonly Term[],
  at: number,
  hasCurrency: boolean,
  text: string,
): { readonly factor: number; readonly to: number } | undefined {
  const term = terms[at];
  const factor = term ? suffixes.get(term.word) : undefined;
  if (!term || factor === undefined || (!term.glued && !hasCurrency)) return undefined;
  const isSure = ["bn", "bln", "tn", "trn", "mn", "mln"].includes(term.word);
  const isThousand = term.word === "k" && text.slice(term.start, term.end) !== "K";
  const next = terms[at + 1];
  const isCapital = text.slice(term.start, term.end) === "M" && term.glued;
  const hasNoun =
    term.word === "m" && next?.kind === "word" && !next.glued && /^[a-z]{3,}s$|^people$/.test(next.word);
  return isSure || isThousand || isCapital || hasCurrency || hasNoun ? { factor, to: at + 1 } : undefined;
}

/** The currency that stands before an amount: "$", "US$", "EUR", "Rs". */
function currencyBefore(
  terms: readonly Term[],
  at: number,
): { readonly from: number; readonly unit: string } | undefined {
  const sign = terms[at - 1];
  if (!sign) return undefined;
  const code = codes.get(sign.word);
  if (code && sign.capital) return { from: at - 1, unit: code };
  const unit = signs.get(sign.word);
  if (!unit || sign.word === "¢") return undefined;
  const prefix = terms[at - 2];
  const isPrefix =
    sign.word === "$" && (prefix?.capital ? sign.glued || prefix.word.length > 1 : prefix?.word === "hk");
  const nation = prefix && isPrefix ? dollarPrefixes[prefix.word] : undefined;
  return nation ? { from: at - 2, unit: nation } : { from: at - 1, unit };
}

type Unit = Pick<End, "to" | "kind" | "rule"> & { readonly unit?: string };

/** Percent, currency by name, age or measure behind an amount; a bare count otherwise. */
function unitBehind(terms: readonly Term[], amount: Amount, text: string): Unit {
  const isLinked =
    (terms[amount.to]?.word === "-" && terms[amount.to]!.glued) ||
    (terms[amount.to]?.word === "of" && amount.rule.endsWith("multiple"));
  const at = amount.to + (isLinked ? 1 : 0);
  return (
    percentAt(terms, at, amount.rule) ??
    ageAt(terms, at, amount.rule) ??
    agedAt(terms, amount) ??
    moneyAt(terms, at, amount, text) ??
    measureAt(terms, at, amount, text) ?? {
      to: amount.to,
      kind: amount.rule === "fraction" || amount.rule === "ratio" ? "ratio" : "count",
      rule: amount.rule,
    }
  );
}

function percentAt(terms: readonly Term[], at: number, rule: string): Unit | undefined {
  const word = terms[at]?.word;
  const to = word === "per" && terms[at + 1]?.word === "cent" ? at + 2 : at + 1;
  const isPercent = word === "%" || word === "percent" || word === "pct" || to === at + 2;
  if (!isPercent) return undefined;
  const point = terms[terms[to]?.word === "-" ? to + 1 : to]?.word;
  if (point === "point" || point === "points")
    return {
      to: terms[to]!.word === "-" ? to + 2 : to + 1,
      kind: "measure",
      unit: "percentage point",
      rule: `${rule}-unit`,
    };
  return { to, kind: "percent", unit: "percent", rule: `${rule}-percent` };
}

/** "aged 25 to 54", "over the age of 21", "Ana Ruiz, 65,": years, though nobody writes so. */
function agedAt(terms: readonly Term[], amount: Amount): Unit | undefined {
  const { from, to, min } = amount;
  if (amount.rule === "ratio" || amount.rule === "fraction" || min > longestLife || !Number.isInteger(min))
    return undefined;
  const [second, before] = [terms[from - 2], terms[from - 1]];
  const isAged =
    before?.word === "aged" ||
    before?.word === "age" ||
    before?.word === "ages" ||
    (before?.word === "of" && second?.word === "age");
  const next = terms[to]?.word;
  const isBesideName =
    before?.word === "," &&
    second?.capital === true &&
    second.kind === "word" &&
    (next === "," || next === "." || next === ")" || next === ";");
  const isApposed =
    isBesideName &&
    terms[from]!.kind === "number" &&
    min >= 1 &&
    !nameless.has(second.word) &&
    isPersonal(terms, from - 2);
  const isBeing =
    beings.has(before?.word ?? "") && persons.has(second?.word ?? "") && ageEnds.has(next ?? "");
  return isAged || isApposed || isBeing
    ? { to, kind: "measure", unit: "year of age", rule: `${amount.rule}-age` }
    : undefined;
}

/** Nobody is known to have lived longer, in years. */
const longestLife = 122;
const beings = new Set(["is", "was", "turned", "turns"]);
const persons = new Set(["he", "she", "who", "i"]);
const ageEnds = new Set([",", ".", "when", "and", "at", "years"]);
const nameless = new Set(["but", "and", "or", "yes", "no", "so"]);

/** Two capitalized words, or one that begins the sentence: "Senard, 65, now". */
function isPersonal(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  return (
    before === undefined ||
    before.word === "." ||
    before.word === "\n" ||
    (before.capital && before.kind === "word")
  );
}

const ageUnits: Readonly<Record<string, string>> = {
  year: "year",
  years: "year",
  month: "month",
  months: "month",
  week: "week",
  weeks: "week",
  day: "day",
  days: "day",
};

/** "39-year-old", "39 years old", "39 years of age". */
function ageAt(terms: readonly Term[], at: number, rule: string): Unit | undefined {
  const unit = ageUnits[terms[at]?.word ?? ""];
  if (!unit) return undefined;
  const next = terms[at + 1]?.word === "-" ? at + 2 : at + 1;
  const isOld = terms[next]?.word === "old" || terms[next]?.word === "olds";
  const isOfAge = terms[next]?.word === "of" && terms[next + 1]?.word === "age";
  if (!isOld && !isOfAge) return undefined;
  return { to: next + (isOfAge ? 2 : 1), kind: "measure", unit: `${unit} of age`, rule: `${rule}-age` };
}

/** "420 million euros", "5 billion Australian dollars", "12 cents". */
function moneyAt(terms: readonly Term[], at: number, amount: Amount, text: string): Unit | undefined {
  const word = terms[at]?.word ?? "";
  const rule = `${amount.rule}-currency`;
  const code = codes.get(word);
  if (code) return { to: at + 1, kind: "money", unit: code, rule };
  const plain = currencyAt(terms, at, amount, text);
  if (plain) return { to: at + 1, kind: "money", unit: plain, rule };
  if (word === "us" || word === "u.s.")
    return currencyAt(terms, at + 1, amount, text) === "USD"
      ? { to: at + 2, kind: "money", unit: "USD", rule }
      : undefined;
  const nation = Object.values(currencyNations).find((it) => word in it);
  const unit = nation && currencyAt(terms, at + 1, amount, text);
  return unit ? { to: at + 2, kind: "money", unit: nation[word]!, rule } : undefined;
}

// Names of currencies that are words of their own in lower case: "500 won seats", "two real men".
const doubtful = new Set(["won", "real", "mark", "marks", "dong", "rand", "crown"]);

function currencyAt(terms: readonly Term[], at: number, amount: Amount, text: string): string | undefined {
  const word = terms[at]?.word ?? "";
  if (word === "pounds" || word === "pound") return isMoneyPound(terms, at, amount, text) ? "GBP" : undefined;
  if (word === "p" && terms[at]!.glued) return "GBP penny";
  if (word === "€" || word === "¢" || word === "$") return signs.get(word);
  const unit = currencies.get(word);
  return unit && (!doubtful.has(word) || amount.min >= 1000) ? unit : undefined;
}

/** Pounds are money where there are millions of them, or where the text knows the sign. */
function isMoneyPound(terms: readonly Term[], at: number, amount: Amount, text: string): boolean {
  return amount.min >= 1e6 || terms[at + 1]?.word === "sterling" || text.includes("£");
}

function measureAt(terms: readonly Term[], at: number, amount: Amount, text: string): Unit | undefined {
  const rule = `${amount.rule}-unit`;
  const words = phraseFrom(terms, at, unitWords);
  if (words) return { to: words.to, kind: "measure", unit: words.value, rule };
  if ((terms[at]?.word === "pounds" || terms[at]?.word === "pound") && terms[at + 1]?.word !== "-")
    return { to: at + 1, kind: "measure", unit: "pound", rule };
  return amount.rule === "figure" ? signAt(terms, at, text, rule) : undefined;
}

/** Longest sign of a unit, in characters. */
const longestSign = 5;

/** "5kW", "80 km/h", "20 °C": signs are taken as they are written; single letters only where they touch the figure. */
function signAt(terms: readonly Term[], at: number, text: string, rule: string): Unit | undefined {
  const first = terms[at];
  if (!first || first.word === "\n") return undefined;
  let found: Unit | undefined;
  for (let last = at; last < Math.min(terms.length, at + 3); last++) {
    const sign = text.slice(first.start, terms[last]!.end);
    if (sign.length > longestSign) break;
    const unit = unitSigns.get(sign);
    const next = terms[last + 1];
    const isWhole = !next?.glued || next.kind === "mark";
    if (unit && isWhole && (first.glued || sign.length > 1) && isPlainSign(sign, first, terms[at - 1]!))
      found = { to: last + 1, kind: "measure", unit, rule };
  }
  return found;
}

// Signs that are also words: only where they touch the figure.
const wordSigns = new Set(["in.", "ha", "cal", "mi", "st", "pp", "mt", "MP", "bp", "sec", "min", '"']);

function isPlainSign(sign: string, first: Term, number: Term): boolean {
  // "Model 3s", "the 50s": seconds are written so only behind a decimal.
  if (sign === "s") return number.word.includes(".");
  if (sign === '"' || sign === "in.") return false;
  return first.glued || !wordSigns.has(sign);
}

const links = new Set(["to", "-", "–", "—", "or"]);

/** "15 to 22 miles", "$2-3 billion", "between 10 and 20 people", "1-1.5 degrees"; the unit of the second end holds for both. */
function rangeFrom(terms: readonly Term[], end: End, text: string): End | undefined {
  // "0-to-60-mph"
  const isHyphened =
    terms[end.to]?.word === "-" && terms[end.to + 1]?.word === "to" && terms[end.to + 2]?.word === "-";
  return isHyphened
    ? rangeOver(terms, end, end.to + 1, end.to + 3, text)
    : rangeOver(terms, end, end.to, end.to + 1, text);
}

function rangeOver(
  terms: readonly Term[],
  first: End,
  linkAt: number,
  behind: number,
  text: string,
): End | undefined {
  const link = terms[linkAt];
  if (!link || first.max === undefined) return undefined;
  const isBetween = terms[first.from - 1]?.word === "between" && link.word === "and";
  if (!isBetween && !links.has(link.word)) return undefined;
  const at = signs.has(terms[behind]?.word ?? "") ? behind + 1 : behind;
  const second = endAt(terms, at, text);
  if (!second || second.max === undefined || second.from > behind) return undefined;
  if (link.word === "or" && second.min !== first.min + 1) return undefined;
  if (!isSameUnit(first, second) || second.kind === "ratio" || first.kind === "ratio") return undefined;
  const isAge = first.unit === "year of age" && !isBetween;
  if (first.unit !== undefined && second.unit === undefined && !isAge && first.kind !== "money")
    return undefined;
  const low = scaledLike(first, second);
  if (isChange(terms, first, link) && low === first.min) return undefined;
  if (low >= second.min || (isScore(link, first, second) && !isBetween)) return undefined;
  const unit = second.unit ?? first.unit;
  const kind = second.kind === "count" ? first.kind : second.kind;
  return {
    ...second,
    from: isBetween ? first.from - 1 : first.from,
    min: low,
    max: second.max,
    kind,
    ...(unit && { unit }),
    rule: "range",
  };
}

const changes = new Set(
  (
    "rise rises rose risen rising fall falls fell fallen falling jump jumps jumped climb climbs climbed grow grows grew grown growing " +
    "increase increases increased increasing decrease decreases decreased decline declines declined drop drops dropped dropping " +
    "cut cuts cutting raise raises raised raising lower lowers lowered slump slumped surge surged slip slipped slide slid edged up down " +
    "widened narrowed shrank shrunk doubled tripled halved went gone going moved changed improved eased gained lost reduced soared plunged"
  ).split(" "),
);

/** How far before "from" a word of change is looked for, in terms. */
const changeReach = 8;

/** "rose from 5 to 10" tells two amounts; "fines from 5 to 10" one range. */
function isChange(terms: readonly Term[], first: End, link: Term): boolean {
  if (link.word !== "to" || terms[first.from - 1]?.word !== "from") return false;
  for (let at = first.from - 2; at >= Math.max(0, first.from - changeReach); at--)
    if (changes.has(terms[at]!.word)) return true;
  return false;
}

function isSameUnit(first: End, second: End): boolean {
  return first.unit === undefined || second.unit === undefined || first.unit === second.unit;
}

/** "$2-3 billion": the lower end is of the size of the upper one. */
function scaledLike(first: End, second: End): number {
  const scale = 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(second.min))) / 3) * 3);
  const isSmall = second.min >= 1000 && first.min < 1000 && first.min * scale < second.min;
  return isSmall && second.min % scale !== second.min && first.min < second.min / scale
    ? first.min * scale
    : first.min;
}

/** "52-48", "2–1", "737-800": figures with a dash and no unit are a score, a vote or a model. */
function isScore(link: Term, first: End, second: End): boolean {
  return (
    link.word !== "to" &&
    link.word !== "or" &&
    first.unit === undefined &&
    second.unit === undefined &&
    second.kind === "count"
  );
}

const perWords = new Set(["a", "an", "per", "each", "every", "/"]);
const rateUnits: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "share",
  "barrel",
  "person",
  "game",
  "kilo",
  "kilogram",
  "ounce",
  "head",
  "capita",
  "gallon",
  "ton",
  "tonne",
  "night",
  "annum",
  "mile",
  "liter",
  "litre",
  "acre",
  "pound",
]);

/** "$3,500 a month", "12 cents a share": a rate is another unit than its amount. */
function withRate<T extends Pick<End, "to" | "kind" | "unit">>(
  terms: readonly Term[],
  end: T,
): Pick<End, "to" | "kind" | "unit"> {
  if (end.unit === undefined || end.kind === "percent") return end;
  const at = behindHyphen(terms, end.to);
  const link = terms[at]?.word ?? "";
  if (!perWords.has(link)) return end;
  const next = behindHyphen(terms, at + 1);
  const measure = link === "per" || link === "/" ? phraseFrom(terms, next, unitWords) : undefined;
  if (measure) return { to: measure.to, kind: end.kind, unit: `${end.unit} per ${measure.value}` };
  const unit = terms[next]?.word ?? "";
  // "from $3 a year ago" compares, it is no rate.
  const isRate = rateUnits.has(unit) && !comparisons.has(terms[next + 1]?.word ?? "");
  return isRate ? { to: next + 1, kind: end.kind, unit: `${end.unit} per ${unit}` } : end;
}

const comparisons = new Set(["earlier", "ago", "later", "before", "previously"]);

function behindHyphen(terms: readonly Term[], at: number): number {
  return terms[at]?.word === "-" ? at + 1 : at;
}
