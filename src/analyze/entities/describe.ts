import { bodyNouns, companyNouns } from "../../language/en/body-nouns.ts";
import { titleGenders } from "../../language/en/titles.ts";
import { tokensIn } from "../../language/index.ts";
import { bareRelation, children, head, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import type { Draft, FoundMention, Office } from "./draft.ts";
import type { NameMention } from "./name-cuts.ts";
import {
  type Description,
  descriptionMention,
  descriptionsIn,
  type Meant,
  mayRecur,
  type People,
  peopleOf,
  subjectBefore,
  whoIs,
} from "./nominals.ts";
import {
  appositionBefore,
  appositionsAfter,
  type NamesByToken,
  officeOf,
  phraseOf,
  titleBefore,
  type Words,
} from "./titles.ts";

/** What describing leaves for the steps behind it. */
interface Described {
  /** 1 for each token that is not read or is part of a name, a title, an apposition or a description. */
  readonly taken: Uint8Array;
  readonly namesByToken: NamesByToken;
}

/**
 * Gives people their offices from titles and appositions, then gives the descriptions that stand alone ("the Russian leader")
 * to the people who hold such an office. Adds to the drafts.
 */
export function describePeople(
  tree: Tree,
  blocks: Int32Array,
  names: readonly NameMention[],
  drafts: readonly Draft[],
): Described {
  const namesByToken = byToken(names);
  const taken = Uint8Array.from(blocks, (block) => (block === -1 ? 1 : 0));
  for (const name of names) if (name.rule !== "listed-in-compound") taken.fill(1, name.from, name.to);
  const firstTokens = new Map(names.map((name) => [name.start, name.from]));
  for (const person of drafts.filter((it) => it.type === "person")) {
    for (const mention of [...person.mentions]) {
      describeMention(
        tree,
        person,
        mention,
        firstTokens.get(mention.start) ?? mention.token,
        namesByToken,
        taken,
      );
    }
  }
  for (const body of drafts.filter((it) => it.type === "organization"))
    describeBody(tree, body, namesByToken, taken);
  inheritOffices(tree, drafts);
  resolveDescriptions(tree, taken, namesByToken, drafts);
  return { taken, namesByToken };
}

/** "Lind will meet her Chinese counterpart, Wu": Wu holds in China what Lind, the subject, holds. */
function inheritOffices(tree: Tree, drafts: readonly Draft[]): void {
  const people = drafts.filter((it) => it.type === "person" && it.offices.length > 0);
  const byMention = new Map(
    people.flatMap((it) => it.mentions.map((mention) => [mention.token, it] as const)),
  );
  for (const person of people) {
    for (const office of person.offices.filter(
      (it) => it.office === "counterpart" && it.country && !it.past,
    )) {
      const { from } = tokensIn(tree.annotated, office);
      const subject =
        subjectBefore(tree, person.mentions.find(({ start }) => start >= office.start)?.token ?? from) ??
        subjectBefore(tree, from);
      const peer = subject === undefined ? undefined : byMention.get(subject);
      if (!peer || peer === person) continue;
      const held = peer.offices.filter((it) => !it.past && !it.inherited && it.office !== "counterpart");
      person.offices.push(...held.map((it) => ({ ...office, office: it.office, inherited: true })));
    }
  }
}

/** "Airbus, the planemaker", "its parent company, EADS": descriptions of a body that an apposition ties to its name. */
function describeBody(tree: Tree, body: Draft, names: NamesByToken, taken: Uint8Array): void {
  for (const { token } of [...body.mentions]) {
    const governor = head(tree, token);
    const before =
      bareRelation(tree, token) === "appos" && governor >= 0 && governor < token ? [governor] : [];
    const after = children(tree, token).filter((it) => it > token && bareRelation(tree, it) === "appos");
    for (const noun of [...before, ...after].filter((it) => isBodyNoun(tree, it) && !names.has(it))) {
      const words = phraseOf(tree, noun, noun < token ? token : undefined);
      body.mentions.push(nominal(tree, words, noun, "apposition"));
      taken.fill(1, words.from, words.to);
    }
  }
}

function isBodyNoun(tree: Tree, token: number): boolean {
  const word = lemma(tree, token);
  return partOfSpeech(tree, token) === "NOUN" && (companyNouns.has(word) || bodyNouns.has(word));
}

/** The outermost name at each token. */
function byToken(names: readonly NameMention[]): NamesByToken {
  const tokens = new Map<number, NameMention>();
  for (const name of names) {
    for (let token = name.from; token < name.to; token++) if (!tokens.has(token)) tokens.set(token, name);
  }
  return tokens;
}

function describeMention(
  tree: Tree,
  person: Draft,
  mention: FoundMention,
  from: number,
  names: NamesByToken,
  taken: Uint8Array,
): void {
  const title = titleBefore(tree, from, names);
  if (title) {
    learn(tree, person, title, nounOfTitle(tree, title, names), names, taken);
    learnCountryBehind(person, countryBehind(tree, mention, names));
  }
  const before = appositionBefore(tree, mention.token, names);
  if (before && !title) {
    learn(tree, person, before.words, before.noun, names, taken);
    person.mentions.push(nominal(tree, before.words, before.noun, "apposition"));
  }
  for (const { words, noun } of appositionsAfter(tree, mention.token, names)) {
    learn(tree, person, words, noun, names, taken);
    person.mentions.push(nominal(tree, words, noun, "apposition"));
  }
}

/** "President Ana Lind of Ruritania": the country that stands behind the name. */
function countryBehind(tree: Tree, { end }: FoundMention, names: NamesByToken): string | undefined {
  const { to } = tokensIn(tree.annotated, { start: end - 1, end });
  if (lower(tree, to) !== "of") return undefined;
  const listing = names.get(lower(tree, to + 1) === "the" ? to + 2 : to + 1)?.listing;
  return listing?.kind === "country" ? listing.country.code : undefined;
}

function learnCountryBehind(person: Draft, country: string | undefined): void {
  const office = person.offices.at(-1);
  if (country && office && !office.country)
    person.offices[person.offices.length - 1] = { ...office, country };
}

/** The head noun of a title: its last word that is no part of a body's name behind "of". */
function nounOfTitle(tree: Tree, { from, to }: Words, names: NamesByToken): number {
  for (let token = to - 1; token >= from; token--) {
    const inBody = names.has(token) && token > from;
    if (!inBody && !/^(?:of|for|the)$/.test(lower(tree, token))) return token;
  }
  return to - 1;
}

function learn(
  tree: Tree,
  person: Draft,
  words: Words,
  noun: number,
  names: NamesByToken,
  taken: Uint8Array,
): void {
  const office = officeOf(tree, words, noun, names);
  person.offices.push(office);
  person.gender ??= titleGenders[office.office];
  taken.fill(1, words.from, words.to);
}

function nominal(tree: Tree, words: Words, noun: number, rule: string): FoundMention {
  const { starts, ends } = tree.annotated;
  return { start: starts[words.from] ?? 0, end: ends[words.to - 1] ?? 0, token: noun, form: "nominal", rule };
}

function resolveDescriptions(
  tree: Tree,
  taken: Uint8Array,
  names: NamesByToken,
  drafts: readonly Draft[],
): void {
  const holding = drafts.filter((it) => it.type === "person" && it.offices.length > 0);
  const byMention = new Map(
    drafts.flatMap((it) => it.mentions.map((mention) => [mention.token, it] as const)),
  );
  const people = peopleOf(holding);
  const holders = holdersOf(holding);
  for (const description of descriptionsIn(tree, taken, names)) {
    const subjectToken = subjectBefore(tree, description.noun);
    const subject = subjectToken === undefined ? undefined : byMention.get(subjectToken);
    const office = withPossessor(tree, description, subjectToken, byMention, names);
    const meant = whoIs(office, people, subject) ?? lastHolder(holders, people, office);
    if (!meant || meant.person === subject) continue;
    meant.person.mentions.push(descriptionMention(tree, description, meant.rule, meant.certainty));
    byMention.set(description.noun, meant.person);
    taken.fill(1, description.from, description.to);
  }
}

/** "Russia and its leader", "Russian media … their leader": the possessor's country is the office's. */
function withPossessor(
  tree: Tree,
  { from, noun, office }: Description,
  subject: number | undefined,
  byMention: ReadonlyMap<number, Draft>,
  names: NamesByToken,
): Office {
  if (office.country || !/^(?:its|their)$/.test(lower(tree, from))) return office;
  const possessor = bareRelation(tree, noun) === "conj" ? head(tree, noun) : subject;
  if (possessor === undefined || possessor < 0) return office;
  const country = byMention.get(possessor)?.country?.code ?? countryBefore(tree, possessor, names);
  return country ? { ...office, country } : office;
}

/** The country of an adjective that modifies a noun: "Russian" of "Russian media". */
function countryBefore(tree: Tree, noun: number, names: NamesByToken): string | undefined {
  for (const token of children(tree, noun)) {
    const listing = names.get(token)?.listing;
    if (token < noun && listing?.kind === "demonym") return listing.country.code;
  }
  return undefined;
}

/** "the judge", "the witness": a calling that many have means the one person of the document called so, who was named so before. */
function onlyHolder(known: readonly Holding[], { start }: Office): Meant | undefined {
  const [first] = known;
  if (!first || first.start > start || known.some((it) => it.person !== first.person)) return undefined;
  return { person: first.person, rule: "calling", certainty: "likely" };
}

interface Holding {
  readonly start: number;
  readonly person: Draft;
  /** Whether the words say of which country: then "the president" means this person only close by. */
  readonly isForeign: boolean;
}

type Holders = ReadonlyMap<string, readonly Holding[]>;

/** As many titles of one office are kept: more are a list of names. */
const mostTitles = 300;

function holdersOf(people: readonly Draft[]): Holders {
  const holders = new Map<string, Holding[]>();
  for (const person of people) {
    for (const { office, past, start, country } of person.offices) {
      if (past) continue;
      const list = holders.get(office) ?? [];
      if (list.length < mostTitles) list.push({ start, person, isForeign: country !== undefined });
      holders.set(office, list);
    }
  }
  for (const list of holders.values()) list.sort((a, b) => a.start - b.start);
  return holders;
}

/** How many characters back a title with a country may stand for the bare office: two or three sentences. */
const nearby = 400;

/**
 * "the president", with no country: the one person who is called so in the document without a country, or who was last; a
 * foreign one only close by. "The leader" and its like fit whoever leads, so where several people do it stays silent.
 */
function lastHolder(holders: Holders, people: People, office: Office): Meant | undefined {
  if (office.country || office.past) return undefined;
  const known = holders.get(office.office) ?? [];
  if (!mayRecur(office)) return onlyHolder(known, office);
  const holding = new Set(known.map((it) => it.person));
  if (office.office === "leader" && people.leaders.some((it) => !holding.has(it))) return undefined;
  const [only] = holding;
  const isForeign = known.every((it) => it.isForeign);
  if (holding.size === 1 && only && !isForeign) return { person: only, rule: "office" };
  if (office.office === "leader") return undefined;
  const before = known.filter(
    (it) => it.start < office.start && (!it.isForeign || office.start - it.start < nearby),
  );
  const own = before.filter((it) => !it.isForeign);
  const last = own.at(-1) ?? before.at(-1);
  return last ? { person: last.person, rule: "office-last-named", certainty: "likely" } : undefined;
}
