import { orderWords } from "../../../language/en/clash-words.ts";
import { tokensIn } from "../../../language/index.ts";
import type { Span } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { entityOfTokens } from "../../story-accounts.ts";
import { type Content, contentOfTokens } from "../../wording/content.ts";
import type { ClashKind } from "./kind.ts";

/** One deed before another here and after it there: "met before the opening", "met after the opening". */
export const orderClash: ClashKind = {
  name: "clash-of-order",
  on: "order",
  clashes: new Set(),
  least: { likeness: 0.5, margin: 0.5 },
  find(a, b) {
    const [x, y] = [orderOf(a), orderOf(b)];
    if (!x || !y || x.word === y.word || !areOneEvent(x.event, y.event)) return undefined;
    return { keys: [x.word, y.word], values: [x.text, y.text], left: new Set() };
  },
};

interface Order {
  readonly word: keyof typeof orderWords;
  /** The word with what stands behind it. */
  readonly text: string;
  /** What the deed was before or after. */
  readonly event: Content;
}

function orderOf(telling: Telling): Order | undefined {
  const { start, end } = telling.statement;
  const { text } = telling.account.document;
  const words = text.slice(start, end);
  const found = (["before", "after"] as const).flatMap((word) => {
    const match = orderWords[word].exec(words);
    return match ? [{ word, at: start + match.index, length: match[0].length }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const behind = text.slice(only.at, end).split(/[,;:–—]/)[0]!;
  const span = { start: only.at + only.length, end: only.at + behind.length };
  return { word: only.word, text: behind.trim(), event: contentIn(telling, span) };
}

/** Days and figures are no event: "after two hours", "before Tuesday". */
function contentIn({ account }: Telling, span: Span): Content {
  const entities = entityOfTokens(account);
  const content = contentOfTokens(account.annotated, tokensIn(account.annotated, span), (token) =>
    entities.get(token),
  );
  return new Map([...content].filter(([unit]) => !/^[#~@]/.test(unit)));
}

/** Weight of the words that two names of one event share. */
const leastShared = 3;

function areOneEvent(a: Content, b: Content): boolean {
  let shared = 0;
  for (const [unit, weight] of a) if (b.has(unit)) shared += weight;
  return shared >= leastShared;
}
