import { leadingOffices, singleOffices } from "../../language/en/titles.ts";
import { featureOf } from "../../language/index.ts";
import { bareChild, bareRelation, form, head, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import type { Draft, FoundMention, Office } from "./draft.ts";
import { isPersonNoun, isTitleNoun, type NamesByToken, officeOf, phraseOf, type Words } from "./titles.ts";

/** A description of one person that stands without the name: "the Russian leader", "his Chinese counterpart". */
export interface Description extends Words {
  readonly noun: number;
  readonly office: Office;
}

/** The definite descriptions of one person in the tokens that are read and not yet part of a title or an apposition. */
export function descriptionsIn(tree: Tree, taken: Uint8Array, names: NamesByToken): Description[] {
  const found: Description[] = [];
  for (let token = 0; token < taken.length; token++) {
    if (taken[token] !== 0 || !isSingularPersonNoun(tree, token)) continue;
    const words = trimmed(tree, phraseOf(tree, token));
    if (!isDefinite(tree, token, words, names)) continue;
    found.push({ ...words, noun: token, office: officeOf(tree, words, token, names) });
  }
  return found;
}

function isSingularPersonNoun(tree: Tree, token: number): boolean {
  const tag = partOfSpeech(tree, token);
  if (tag !== "NOUN" && tag !== "PROPN") return false;
  if (tag === "PROPN" && !isTitleNoun(tree, token)) return false;
  if (bareRelation(tree, token) === "compound" || featureOf(tree.annotated, token, "Number") === "Plur")
    return false;
  return isPersonNoun(lemma(tree, token)) || isTitleNoun(tree, token);
}

/** Leaves a phrase without the words of another block that a broken tree drew in. */
function trimmed(tree: Tree, { from, to }: Words): Words {
  return { from, to: Math.min(to, from + 15, tree.annotated.starts.length) };
}

/** "the", "this", a possessive, or a country before the noun; never "a", "any", "no", "former" alone. */
function isDefinite(tree: Tree, noun: number, { from }: Words, names: NamesByToken): boolean {
  const first = lower(tree, from);
  if (/^(?:the|this|that|his|her|its|their)$/.test(first)) return true;
  if (/^(?:a|an|any|some|no|each|every|another|my|our|your|what|which|whose)$/.test(first)) return false;
  if (bareChild(tree, noun, "det") !== undefined) return false;
  return names.get(from)?.listing !== undefined && from < noun && names.get(from)?.listing?.kind !== "body";
}

/** Offices known by the country's adjective alone; a counterpart holds what the other holds. */
const counterparts: ReadonlySet<string> = new Set(["counterpart", "colleague"]);

/** Who may be meant by descriptions: the people who hold offices, by country and in all. */
export interface People {
  readonly byCountry: ReadonlyMap<string, readonly Draft[]>;
  /** Holders of leading offices. */
  readonly leaders: readonly Draft[];
}

export function peopleOf(drafts: readonly Draft[]): People {
  const byCountry = new Map<string, Draft[]>();
  const leaders: Draft[] = [];
  for (const person of drafts) {
    for (const code of countriesOf(person)) {
      const list = byCountry.get(code);
      if (list) list.push(person);
      else byCountry.set(code, [person]);
    }
    if (person.offices.some((it) => leadingOffices.has(it.office) && !it.past)) leaders.push(person);
  }
  return { byCountry, leaders };
}

export interface Meant {
  readonly person: Draft;
  readonly rule: string;
  readonly certainty?: "likely";
}

/** More office holders of one country than this are a list, in which no description tells one from the others. */
const mostCompatriots = 50;

/** Who, among the people of the document, is meant by a description with a country; undefined where it could be two, or somebody unnamed. */
export function whoIs(office: Office, people: People, subject: Draft | undefined): Meant | undefined {
  if (office.past || !office.country) return undefined;
  const own = people.byCountry.get(office.country) ?? [];
  if (own.length > mostCompatriots) return undefined;
  if (counterparts.has(office.office)) return counterpart(office.country, own, subject);
  return ofCountry(office, office.country, own);
}

function counterpart(
  country: string,
  compatriots: readonly Draft[],
  subject: Draft | undefined,
): Meant | undefined {
  const own = compatriots.filter((it) => it !== subject);
  const peers = subject ? own.filter((it) => sharesOffice(it, subject)) : own;
  const leading = peers.filter((it) => leads(it, country));
  const [only] = leading.length > 0 ? leading : peers.length > 0 ? peers : own;
  const isOne =
    leading.length === 1 ||
    (leading.length === 0 && (peers.length === 1 || (peers.length === 0 && own.length === 1)));
  return only && isOne ? { person: only, rule: "counterpart", certainty: "likely" } : undefined;
}

function ofCountry(office: Office, country: string, own: readonly Draft[]): Meant | undefined {
  const exact = own.filter((it) =>
    it.offices.some((known) => known.country === country && known.office === office.office && !known.past),
  );
  if (exact.length === 1 && exact[0]) return { person: exact[0], rule: "office-of-country" };
  if (exact.length > 1 || !leadingOffices.has(office.office)) return undefined;
  const leaders = own.filter((it) => leads(it, country));
  return leaders.length === 1 && leaders[0] ? { person: leaders[0], rule: "leader-of-country" } : undefined;
}

/** Whether a person holds a leading office of a country. */
export function leads(person: Draft, country: string): boolean {
  return person.offices.some(
    (known) => known.country === country && leadingOffices.has(known.office) && !known.past,
  );
}

function countriesOf(person: Draft): ReadonlySet<string> {
  return new Set(person.offices.flatMap((it) => (it.country && !it.past ? [it.country] : [])));
}

function sharesOffice(a: Draft, b: Draft): boolean {
  const held = new Set(b.offices.map((it) => it.office));
  const bothLead =
    a.offices.some((it) => leadingOffices.has(it.office)) &&
    b.offices.some((it) => leadingOffices.has(it.office));
  return bothLead || a.offices.some((it) => held.has(it.office) || counterparts.has(it.office));
}

/** "the president" without a country: whoever was last called so, where nobody else was since. */
export function mayRecur(office: Office): boolean {
  return !office.past && singleOffices.has(office.office);
}

/** The description as a mention of a person. */
export function descriptionMention(
  tree: Tree,
  it: Description,
  rule: string,
  certainty?: "likely",
): FoundMention {
  const { starts, ends } = tree.annotated;
  const span = { start: starts[it.from] ?? 0, end: ends[it.to - 1] ?? 0 };
  return { ...span, token: it.noun, form: "nominal", rule, ...(certainty && { certainty }) };
}

/** The subject of the clause a token stands in, its token; undefined where there is none before it. */
export function subjectBefore(tree: Tree, token: number): number | undefined {
  for (let at = head(tree, token), steps = 0; at >= 0 && steps < 12; at = head(tree, at), steps++) {
    const subject = bareChild(tree, at, "nsubj");
    if (subject !== undefined && subject < token) return subject;
  }
  return undefined;
}

/** Whether the words of a phrase speak of more than one: "the two leaders". */
export function isPlural(tree: Tree, token: number): boolean {
  return (
    featureOf(tree.annotated, token, "Number") === "Plur" ||
    /^(?:people|police)$/.test(form(tree, token).toLowerCase())
  );
}
