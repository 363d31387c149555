import { looseNouns, ownPlurals } from "../../../language/en/deeds.ts";
import { formOf, lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { classOf, rarityOf } from "../../wording/lexicon.ts";
import type { Passage } from "./passages.ts";

/** A statement of all of some things, or of none of them. */
export interface Quantified {
  readonly telling: Telling;
  readonly passage: Passage;
  /** The class of the noun: "village" of "every village". */
  readonly noun: string;
  /** The classes of the words between: "rubber" of "not a single rubber bullet". */
  readonly modifiers: readonly string[];
}

const allWords = new Set(["every", "each", "all"]);
const noneWords = new Set(["no", "single", "none"]);
/** The noun stands at most so many words behind. */
const reach = 4;
/** A noun that is commoner than this is of many things: no two statements of "no way" are on one. */
const leastRarity = 3;

/** What a statement says of all, or of none, of some things. */
export function quantifiedIn(
  passage: Passage,
  telling: Telling,
  kind: "all" | "none",
): Quantified | undefined {
  const { annotated } = passage.account;
  const { from, to } = tokensIn(annotated, telling.statement);
  const words = kind === "all" ? allWords : noneWords;
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (!words.has(form) || (form === "single" && formOf(annotated, token - 2).toLowerCase() !== "not"))
      continue;
    return nounBehind(passage, telling, token, to);
  }
  return undefined;
}

function nounBehind(passage: Passage, telling: Telling, word: number, to: number): Quantified | undefined {
  const { annotated } = passage.account;
  const modifiers: string[] = [];
  for (let token = word + 1; token < Math.min(to, word + 1 + reach); token++) {
    const upos = uposOf(annotated, token);
    const lemma = lemmaOf(annotated, token).toLowerCase();
    const next = token + 1 < to ? uposOf(annotated, token + 1) : "";
    if (upos === "NOUN" && next !== "NOUN") {
      if (looseNouns.has(lemma) || rarityOf(lemma) < leastRarity) return undefined;
      return { telling, passage, noun: classOf(lemma), modifiers };
    }
    if (upos === "NOUN" || upos === "ADJ") modifiers.push(classOf(lemma));
    else if (upos !== "DET" && upos !== "ADP" && upos !== "PRON") return undefined;
  }
  return undefined;
}

/** The classes of the nouns that take part in a statement; a plural with a sense of its own ("the works") counts as that too. */
export function nounsOf({ account, statement, slots }: Telling): ReadonlySet<string> {
  const forms = statement.participants.flatMap((it) => {
    const words = account.document.text.slice(it.start, it.end).toLowerCase().split(/\W+/);
    return words.filter((word) => ownPlurals.has(word)).map(classOf);
  });
  return new Set([...slots.agents, ...slots.objects, ...forms]);
}
