import { kindsOfPeople } from "../../../language/en/toll-words.ts";
import { lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Span } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { entityOfTokens } from "../../story-accounts.ts";
import { type Content, contentOf } from "../../wording/content.ts";
import { classOf } from "../../wording/lexicon.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, tellingAt, weightIn } from "./passages.ts";

/** Two deeds in one sentence, one before the other. */
interface Order {
  readonly passage: Passage;
  /** Where a statement that tells it may stand: over the word that says which was first, or at the end of either clause. */
  readonly spans: readonly Span[];
  readonly first: Content;
  readonly second: Content;
}

/** Who was first: one deed before another here, and after it there. */
export const orderOpposed: AcrossRule = {
  name: "who-was-first",
  find(story) {
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap(ordersIn);
    return heldAgainst(found, (a, b) => opposed(story, a, b));
  },
};

/** Ways to say which of two deeds was first; `first` and `second` are the clauses. */
const orders: readonly RegExp[] = [
  // "only after the third volley of stones did the police reply"
  /\bonly (?:after|when|once) (?<first>[^,;]+?) (?:did|had|have|has|do|does|was|were) (?<second>[^;]+)/dis,
  // "nobody had thrown anything when the line opened"
  /\b(?:nobody|no one|none|nothing|not a (?:single )?\w+) had (?:yet )?(?<second>[^;]+?),? when (?<first>[^;]+)/dis,
  // "officers had charged before a single stone was thrown"
  /(?<first>[^,;]+?),? (?:well |long |just |even )?before (?<second>[^,;]+?)(?=[,;.]| (?:after|when|while|as|because|and)\b|$)/dis,
];

function ordersIn(passage: Passage): Order[] {
  for (const pattern of orders) {
    const match = pattern.exec(passage.text);
    if (!match?.indices?.groups) continue;
    const { first, second } = match.indices.groups;
    const spanOf = ([from, to]: [number, number]) => ({
      start: passage.span.start + from,
      end: passage.span.start + to,
    });
    if (!first || !second || !isDeed(passage, spanOf(first)) || !isDeed(passage, spanOf(second))) continue;
    const [one, other] = [spanOf(first), spanOf(second)].sort((a, b) => a.start - b.start);
    const between = { start: one!.end - 1, end: other!.start + 1 };
    const spans = [between, { ...one!, start: one!.end - 1 }, { ...other!, start: other!.end - 1 }];
    return [
      {
        passage,
        spans,
        first: contentIn(passage, spanOf(first)),
        second: contentIn(passage, spanOf(second)),
      },
    ];
  }
  return [];
}

/** "Before Tuesday" has no deed in it; "the third volley of stones" is one without a verb. */
function isDeed({ account: { annotated } }: Passage, span: Span): boolean {
  const { from, to } = tokensIn(annotated, span);
  for (let token = from; token < to; token++) {
    const upos = uposOf(annotated, token);
    if (upos === "VERB" || upos === "NOUN" || upos === "ADJ") return true;
  }
  return false;
}

const kinds = Object.entries(kindsOfPeople).map(
  ([kind, { nouns }]) => [`%${kind}`, new Set(nouns.split(" ").map(classOf))] as const,
);

/** How far and how long tells nothing of what was done. */
const measures = new Set(
  ["kilometer", "kilometre", "metre", "meter", "mile", "hour", "minute", "day"].map(classOf),
);

/** What a clause is about, with the kinds of people in it: officers are police. */
function contentIn({ account }: Passage, span: Span): Content {
  const entities = entityOfTokens(account);
  const content = contentOf(account.annotated, span, (token) => entities.get(token));
  const { from, to } = tokensIn(account.annotated, span);
  const words = new Set<string>();
  for (let token = from; token < to; token++)
    words.add(classOf(lemmaOf(account.annotated, token).toLowerCase()));
  const named = kinds.filter(([, nouns]) => [...nouns].some((it) => words.has(it)));
  const telling = [...content].filter(([unit]) => !unit.startsWith("#") && !measures.has(unit));
  return new Map([...telling, ...named.map(([kind]) => [kind, kindWeight] as const)]);
}

const kindWeight = 3;
/** What two clauses on one deed have in common at least. */
const leastShared = 2.5;
/** One of the two deeds is told in mostly the same words. */
const mostly = 0.35;

function opposed(story: Story, a: Order, b: Order): Opposition[] {
  const likeness = [sharedOf(story, a.first, b.second), sharedOf(story, a.second, b.first)];
  if (likeness.some((it) => it.weight < leastShared) || likeness.every((it) => it.share < mostly)) return [];
  if (sharedOf(story, a.first, b.first).weight >= leastShared) return [];
  const [first, second] = [a, b].map((it) => toldBy(story, it));
  if (!first || !second) return [];
  const keys: [string, string] = [keyOf(story, a, b), keyOf(story, b, a)];
  return [{ tellings: [first, second], on: "order", keys, values: keys, rule: orderOpposed.name }];
}

function toldBy({ passages }: Story, { passage, spans }: Order): Telling | undefined {
  const found = spans.map((it) => tellingAt(passage, it, passages));
  return found.find((it) => it && passage.tellings.includes(it)) ?? found[0];
}

/** Which of the two deeds is first, by the words that the two orders share. */
function keyOf(story: Story, a: Order, b: Order): string {
  const units = [...a.first.keys()].filter((it) => b.second.has(it));
  const [best] = units.sort((x, y) => weightIn(story, y, 6) - weightIn(story, x, 6) || (x < y ? -1 : 1));
  return `${(best ?? "").replace(/^[@%]/, "")} first`;
}

/** What two clauses have in common, and how much that is of the one that says less. */
function sharedOf(story: Story, a: Content, b: Content): { readonly weight: number; readonly share: number } {
  const weigh = (unit: string, weight: number) =>
    unit.startsWith("%") ? weight : weightIn(story, unit, weight);
  let weight = 0;
  for (const [unit, own] of a) if (b.has(unit)) weight += weigh(unit, own);
  const all = Math.min(
    ...[a, b].map((it) => [...it].reduce((sum, [unit, own]) => sum + weigh(unit, own), 0)),
  );
  return { weight, share: all === 0 ? 0 : weight / all };
}
