import { loadedModifiers, loadedNouns, loadedPhrases } from "../../language/en/loaded-words.ts";

/** Whether words praise, blame or ridicule where a neutral word exists, by the lexicon of loaded words. */
export function judges(text: string): boolean {
  const lower = text.toLowerCase();
  const words = lower.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];
  return (
    words.some((it) => loadedNouns.has(it) || loadedNouns.has(it.replace(/s$/, "")) || strong.has(it)) ||
    loadedPhrases.some((it) => ` ${words.join(" ")} `.includes(` ${it} `))
  );
}

/** Modifiers that are plain words too, of places and things rather than of people. */
const plain = new Set(["great", "little", "iron", "steel", "popular", "vulnerable", "isolated", "dangerous", "deadly", "violent", "poor", "extreme", "illegal", "criminal", "failed", "desperate", "bloody", "tough", "honest", "weak", "innocent"]); // biome-ignore format: a list
const strong: ReadonlySet<string> = new Set([...loadedModifiers].filter((it) => !plain.has(it)));

/** Letters in capitals that are no abbreviation: "DEATH-TRAP". */
const shouted = /(?<![\p{L}.])\p{Lu}{5,}(?![\p{L}.])|\p{Lu}{3,}-\p{Lu}{3,}/u;
const quoted = /[‘“"«„]|(?<!\p{L})'(?=\p{L})/u;

/** "What is behind it", "why he came", "Greed, fog and a wall: the ferry of Orla": asks, promises an answer, or teases before a colon. */
const asks =
  /[!?]|(?:^|[:–—,] ?|\band )(?:what|why|how|who|where) (?:is|are|was|were|the|it|to|we|you|this|comes|happens)\b/i;
const teases = /^[^:]{3,60}: ?\p{L}/u;

/** How much of its worth a headline keeps, 0 … 1: less for one that judges, shouts, quotes, exclaims, asks or teases. */
export function plainnessOf(headline: string): number {
  const marks = [judges(headline), shouted.test(headline), quoted.test(headline), asks.test(headline), teases.test(headline)]; // biome-ignore format: the marks
  return 0.6 ** marks.filter(Boolean).length;
}
