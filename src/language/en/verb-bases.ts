import { irregularVerbs } from "./irregular-verbs.ts";
import { verbLines } from "./verbs.ts";

/** Verbs with their rank by frequency. */
const ranks: ReadonlyMap<string, number> = new Map(
  verbLines
    .trim()
    .split(/\s+/)
    .map((verb, rank) => [verb, rank]),
);

/**
 * The base of a verb's form: of an irregular one by the table; of a regular one the most frequent verb that the form can be made of
 * ("fined" is of "fine", not of "fin"). Undefined where no known verb makes it, and for what is a base itself.
 */
export function verbBase(form: string): string | undefined {
  const lower = form.toLowerCase();
  const irregular = irregularVerbs.get(lower);
  if (irregular !== undefined || ranks.has(lower)) return irregular;
  let best: string | undefined;
  for (const base of possibleBases(lower)) {
    const rank = ranks.get(base);
    if (rank !== undefined && (best === undefined || rank < ranks.get(best)!)) best = base;
  }
  return best;
}

const auxiliaries = new Set(
  "am are be been being did do does doing done had has have having is was were".split(" "),
);

/** Whether a form can have a fine tag, as far as tables and endings tell: that of a verb only if it is one of a verb in the tables. */
export function canHaveTag(form: string, tag: string): boolean {
  const lower = form.toLowerCase();
  const [universal, fine] = tag.split(" ");
  if (universal === "AUX") return auxiliaries.has(lower);
  if (universal === "VERB") return isVerbForm(lower, fine!);
  if (fine === "NNS") return /s$/.test(lower);
  // "Withdrew" is no noun.
  return fine !== "NN" || !(/ed$/.test(lower) || (irregularVerbs.has(lower) && !ranks.has(lower)));
}

function isVerbForm(form: string, tag: string): boolean {
  if (tag === "VB" || tag === "VBP") return ranks.has(form);
  if (tag === "VBZ") return /s$/.test(form) && verbBase(form) !== undefined;
  if (tag === "VBG") return /ing$/.test(form) && verbBase(form) !== undefined;
  // "Set" and "hit" are their own past tense; which bases are is left to the tagger's doubt.
  return ranks.has(form) || irregularVerbs.has(form) || (/ed$/.test(form) && verbBase(form) !== undefined);
}

function possibleBases(form: string): string[] {
  if (/(?:ied|ies)$/.test(form)) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  const [, stem, ending] = /^(..+?)(ed|ing|es|s)$/.exec(form) ?? [];
  if (stem === undefined) return [];
  if (ending === "s") return [stem];
  const single = ending !== "es" && /([b-df-hj-np-tvz])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [...single, stem, `${stem}e`];
}
