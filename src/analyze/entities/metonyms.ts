import { standsForCountry } from "../../language/en/gazetteer.ts";
import { cityNouns, motionNouns, motionVerbs, placePrepositions } from "../../language/en/place-words.ts";
import { bareChild, bareRelation, form, head, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import { headOfName, type NameMention } from "./name-cuts.ts";

/**
 * Whether a capital's name stands for the government that sits there ("Beijing has rejected", "ties with Moscow") and not for
 * the city ("landed in Beijing", "visited Moscow", "a trip to Kyiv"). Decided by what governs the name; a date line, a list of
 * places and whatever the tree leaves open is the city.
 */
export function standsForGovernment(tree: Tree, name: NameMention): boolean {
  if (name.listing?.kind !== "capital") return false;
  if (!standsForCountry(tree.annotated.text.slice(name.start, name.end))) return false;
  if (name.rule === "listed-in-compound" || name.rule === "model") return false;
  if (isDateline(tree, name)) return false;
  return governs(tree, headOfName(tree, name), 0);
}

/** "TAIPEI, Taiwan (AP) —": in capitals, or with its country behind a comma. */
function isDateline(tree: Tree, name: NameMention): boolean {
  const word = form(tree, name.from);
  if (word.length > 3 && word === word.toUpperCase()) return true;
  const country = name.listing && "country" in name.listing ? name.listing.country : undefined;
  return form(tree, name.to) === "," && country !== undefined && form(tree, name.to + 1) === country.name;
}

function governs(tree: Tree, token: number, depth: number): boolean {
  const governor = head(tree, token);
  if (governor < 0 || depth > 4) return false;
  const relation = bareRelation(tree, token);
  if (relation === "conj")
    return !hasCase(tree, token) ? governs(tree, governor, depth + 1) : byCase(tree, token, governor);
  if (relation === "nsubj") return isActor(tree, governor);
  if (relation === "obj" || relation === "iobj") return !motionVerbs.has(lemma(tree, governor));
  if (hasPossessive(tree, token)) return !cityNouns.has(lemma(tree, governor));
  if (relation === "obl" || relation === "nmod") return byCase(tree, token, governor);
  if (relation === "compound") return false;
  return relation === "appos" && governs(tree, governor, depth + 1);
}

/** Passive subjects too: "Moscow was accused"; but what is hit, shelled or visited is a city. */
function isActor(tree: Tree, predicate: number): boolean {
  if (bareChild(tree, predicate, "cop") !== undefined)
    return partOfSpeech(tree, predicate) !== "NOUN" || !isPlaceLike(tree, predicate);
  const passive =
    tree.annotated.deprelNames[tree.annotated.deprels[bareChild(tree, predicate, "nsubj") ?? 0] ?? 0] ===
    "nsubj:pass";
  return !(passive && motionVerbs.has(lemma(tree, predicate)));
}

function isPlaceLike(tree: Tree, predicate: number): boolean {
  return /^(?:city|capital|town|port|place|home|metropolis)$/.test(lemma(tree, predicate));
}

function hasCase(tree: Tree, token: number): boolean {
  return bareChild(tree, token, "case") !== undefined;
}

function hasPossessive(tree: Tree, token: number): boolean {
  const marker = bareChild(tree, token, "case");
  return marker !== undefined && marker > token && /^['’]s?$/.test(form(tree, marker));
}

/** "between Moscow and Beijing", "support for Moscow", "sanctions on Moscow", "influence of Beijing", "Beijing’s aid to Moscow". */
function byCase(tree: Tree, token: number, governor: number): boolean {
  const marker = bareChild(tree, token, "case");
  const preposition = marker === undefined ? "" : lower(tree, marker);
  const word = lemma(tree, governor);
  if (preposition === "" || placePrepositions.has(preposition)) return false;
  if (motionNouns.has(word) || cityNouns.has(word)) return false;
  if (preposition === "to" || preposition === "from")
    return !motionVerbs.has(word) && partOfSpeech(tree, governor) !== "PROPN";
  if (preposition === "of")
    return (
      partOfSpeech(tree, governor) === "NOUN" &&
      !/^(?:city|capital|town|part|north|south|east|west)$/.test(word)
    );
  if (preposition === "on") return !motionVerbs.has(word) && !/^(?:march|advance|attack|assault)$/.test(word);
  return /^(?:with|against|between|for|by|behind|toward|towards|like|than|upon|among)$/.test(preposition);
}
