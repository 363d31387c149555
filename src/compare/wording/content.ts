import {
  type Annotated,
  featureOf,
  formOf,
  lemmaOf,
  type TokenRange,
  tokensIn,
  uposOf,
} from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { classOf, isEmptyWord, rarityOf } from "./lexicon.ts";

/**
 * What a stretch of text is about, word order aside: units with weights. A unit is a word's class (`kill`), an entity of
 * the story (`@e4`) or a number (`#130`); the weight says how much a unit tells one sentence from another.
 */
export type Content = ReadonlyMap<string, number>;

/** The entity a token belongs to, where a story's entities are known. */
export type EntityAt = (token: number) => string | undefined;

/** What an entity weighs where nothing is known of how often the story names it: as much as a rare word. */
const entityWeight = 4;
/** What a number weighs: rarer than most words, but "two" meets "two" by chance. */
const numberWeight = 3.5;

const closed = new Set(["DET", "ADP", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ", "PART", "SYM", "INTJ"]);

/** The content of a span of an annotated text, without the tokens that are `left` out. */
export function contentOf(
  annotated: Annotated,
  span: Span,
  entityAt: EntityAt = () => undefined,
  left: ReadonlySet<number> = new Set(),
): Content {
  return contentOfTokens(annotated, tokensIn(annotated, span), entityAt, left);
}

/** The content of a range of tokens. */
export function contentOfTokens(
  annotated: Annotated,
  range: TokenRange,
  entityAt: EntityAt = () => undefined,
  left: ReadonlySet<number> = new Set(),
): Content {
  const content = new Map<string, number>();
  for (let token = range.from; token < range.to; token++) {
    if (left.has(token)) continue;
    const entity = entityAt(token);
    if (entity) content.set(`@${entity}`, entityWeight);
    else {
      const unit = unitOf(annotated, token);
      if (unit) content.set(unit.name, Math.max(unit.weight, content.get(unit.name) ?? 0));
    }
  }
  return content;
}

/** The unit that a token stands for; undefined for words that carry no content. */
export function unitOf(
  annotated: Annotated,
  token: number,
): { readonly name: string; readonly weight: number } | undefined {
  const upos = uposOf(annotated, token);
  if (closed.has(upos)) return undefined;
  const form = formOf(annotated, token);
  if (scaleWords.has(form.toLowerCase())) return undefined;
  if (upos === "NUM" || /^\d/.test(form)) return numberUnit(form);
  const lemma = lemmaOf(annotated, token);
  if (!/[\p{L}\p{N}]/u.test(lemma) || isEmptyWord(lemma) || isEmptyWord(form)) return undefined;
  if (featureOf(annotated, token, "VerbForm") && auxiliary.has(lemma)) return undefined;
  return { name: classOf(lemma), weight: Math.max(1, rarityOf(lemma)) };
}

/** One, two and three are said of everything. */
function numberUnit(form: string): { readonly name: string; readonly weight: number } {
  const name = numberName(form);
  return { name: `#${name}`, weight: /^[123]$/.test(name) ? 1 : numberWeight };
}

/** Half of a number: 41 million and 1.2 million have nothing in common. */
const scaleWords = new Set(["hundred", "thousand", "million", "billion", "trillion", "m", "bn"]);

const auxiliary = new Set(["be", "have", "do", "get", "will", "would", "can", "could"]);

const spelled: Readonly<Record<string, string>> = {
  one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10",
  eleven: "11", twelve: "12", dozen: "12", twenty: "20", thirty: "30", forty: "40", fifty: "50",
}; // biome-ignore format: a table reads better in rows

function numberName(form: string): string {
  const plain = form.toLowerCase().replace(/[,\s]/g, "");
  return spelled[plain] ?? plain.replace(/\.0+$/, "");
}

/** The sum of a content's weights. */
export function weightOf(content: Content): number {
  let sum = 0;
  for (const weight of content.values()) sum += weight;
  return sum;
}

/** The weight of what two contents share. */
export function sharedWeight(a: Content, b: Content): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [unit, weight] of small) {
    const other = large.get(unit);
    if (other !== undefined) sum += Math.min(weight, other);
  }
  return sum;
}

/** Twice the shared weight over the weight of both: 1 for equal contents, 0 for disjoint ones (Dice). */
export function dice(a: Content, b: Content): number {
  const both = weightOf(a) + weightOf(b);
  return both === 0 ? 0 : (2 * sharedWeight(a, b)) / both;
}

/** The share of the lighter content that the other has too. */
export function containment(a: Content, b: Content): number {
  const least = Math.min(weightOf(a), weightOf(b));
  return least === 0 ? 0 : sharedWeight(a, b) / least;
}
