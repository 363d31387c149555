import { cardinalWords, ordinalWords } from "../../language/en/number-words.ts";
import { rarityOfStem } from "../../text/frequencies.ts";
import { stem } from "../../text/stem.ts";
import type { Body } from "./body.ts";

/** How the names and numbers that both accounts tell follow each other. A fact that an account repeats has no one place and is left out. */
export interface FactOrder {
  /** Facts that stand in one sentence alone on both sides. */
  readonly shared: number;
  /** The pairs of sentences that such facts join, each once, by their index in either body. */
  readonly joined: readonly JoinedSentences[];
  /** The share of the sentences of either body that are joined. */
  readonly share: { readonly a: number; readonly b: number };
  /** Of all two pairs of sentences that stand apart on both sides, how many there are, and how many of them stand the other way round. */
  readonly compared: number;
  readonly turned: number;
}

/** Nothing is shared, or nothing was looked at. */
export const noFactOrder: FactOrder = {
  shared: 0,
  joined: [],
  share: { a: 0, b: 0 },
  compared: 0,
  turned: 0,
};

/** Two sentences that tell a fact which no other sentence of their accounts tells. */
export interface JoinedSentences {
  readonly a: number;
  readonly b: number;
}

/** The order of the facts of two accounts: how many pairs of sentences stand the other way round (the distance of Kendall 1938). */
export function factOrder(a: Body, b: Body): FactOrder {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const links = new Map<string, JoinedSentences>();
  let shared = 0;
  for (const [fact, at] of inA) {
    const place = inB.get(fact);
    if (place === undefined) continue;
    shared++;
    links.set(`${at} ${place}`, { a: at, b: place });
  }
  return orderOf([...links.values()], shared, a, b);
}

function orderOf(links: readonly JoinedSentences[], shared: number, a: Body, b: Body): FactOrder {
  let compared = 0;
  let turned = 0;
  links.forEach((one, at) => {
    for (const other of links.slice(at + 1)) {
      const sense = (other.a - one.a) * (other.b - one.b);
      if (sense !== 0) compared++;
      if (sense < 0) turned++;
    }
  });
  const share = {
    a: new Set(links.map((it) => it.a)).size / Math.max(1, a.sentences.length),
    b: new Set(links.map((it) => it.b)).size / Math.max(1, b.sentences.length),
  };
  return { shared, joined: links, share, compared, turned };
}

/** A name of fewer bits of rarity stands in every fourth article. */
const leastRarity = 2;

const known = new WeakMap<Body, ReadonlyMap<string, number>>();

/** The sentence of each name and number that the newsroom tells in one sentence alone: what it quotes is another's order. Made once a body. */
function placesOf(body: Body): ReadonlyMap<string, number> {
  const places = known.get(body) ?? findPlaces(body);
  known.set(body, places);
  return places;
}

function findPlaces(body: Body): ReadonlyMap<string, number> {
  const names = namesIn(body);
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  body.sentences.forEach(({ from, to }, sentence) => {
    for (let at = from; at < to; at++) {
      const fact = body.quoted[at] ? undefined : factAt(body, at, names);
      if (fact === undefined) continue;
      if ((places.get(fact) ?? sentence) !== sentence) repeated.add(fact);
      places.set(fact, sentence);
    }
  });
  for (const it of repeated) places.delete(it);
  return places;
}

/** A number is the same in digits and in words; "one" and "first" are none. */
function factAt(body: Body, at: number, names: ReadonlySet<string>): string | undefined {
  const word = body.words[at] ?? "";
  const digits = /^\d+/.exec(word)?.[0];
  if (digits !== undefined) return String(Number(digits));
  const number = cardinalWords[word] ?? ordinalWords[word];
  if (number !== undefined) return number > 1 ? String(number) : undefined;
  const name = stem(word);
  return isCapital(body, at) && names.has(name) ? name : undefined;
}

/** Stems that are written with a capital within a sentence: the first word of one has it anyway. */
function namesIn(body: Body): Set<string> {
  const firsts = new Set(body.sentences.map((it) => it.from));
  const capitals = body.words.filter((_, at) => !firsts.has(at) && isCapital(body, at));
  return new Set(capitals.map(stem).filter((it) => rarityOfStem(it) >= leastRarity));
}

function isCapital(body: Body, at: number): boolean {
  const start = body.starts[at] ?? 0;
  return /^\p{Lu}/u.test(body.account.document.text.slice(start, start + 2));
}
