import { givenNameGenders } from "../../language/en/given-names.ts";
import { familyNameOf, nameWords, personNamesAgree } from "../../language/en/name-key.ts";
import { foldDiacritics } from "../../text/index.ts";
import { groupBy } from "../../util/group.ts";
import type { UnionFind } from "../../util/union-find.ts";
import type { Local } from "./forms.ts";

/** A spelling of a person's name with the entities that bear it as their fullest. */
interface Form {
  readonly name: string;
  readonly words: number;
  readonly bearers: readonly number[];
  /** Positions of the documents that write it. */
  readonly documents: readonly number[];
}

const givenNames: ReadonlySet<string> = new Set([...givenNameGenders.keys()].map(foldDiacritics));

/**
 * Joins the people whose names agree: "Putin", "Vladimir Putin" and "V. Putin". A shorter form joins only where every longer form
 * that it may stand for is one person: with Laura Bush and George Bush in the story, a bare "Bush" stays apart. Two different given names
 * are never joined, and two people of one document only where the document writes them alike.
 */
export function joinPeople(locals: readonly Local[], sets: UnionFind): void {
  const people = locals.flatMap((it, at) => (it.entity.type === "person" && it.names.length > 0 ? [at] : []));
  const borne = familiesOf(locals, people);
  const ownNames = new Map(people.map((at) => [at, personName(locals[at]?.names ?? [], borne)]));
  const families = groupBy(people, (at) => familyNameOf(nameWords(ownNames.get(at) ?? "")));
  for (const [family, members] of families)
    if (family !== "") joinFamily(locals, formsOf(locals, ownNames, members), sets);
  joinGivenNames(locals, people, sets);
}

/** The family names that people of the story bear without a hyphen. */
function familiesOf(locals: readonly Local[], people: readonly number[]): ReadonlySet<string> {
  const names = people.flatMap((at) => locals[at]?.names ?? []).filter((it) => !it.includes("-"));
  return new Set(names.map((it) => familyNameOf(nameWords(it))));
}

/** The fullest name, but none that joins two people: a "Trump-Abe" summit. */
function personName(names: readonly string[], families: ReadonlySet<string>): string {
  const isPair = (name: string) =>
    /^[^\s-]+-[^\s-]+$/.test(name) && nameWords(name).every((it) => families.has(it));
  return names.find((it) => !isPair(it)) ?? names[0] ?? "";
}

/** A bare given name is the one person of the story with that given name, where the same document speaks of that person. */
function joinGivenNames(locals: readonly Local[], people: readonly number[], sets: UnionFind): void {
  const bearers = groupBy(
    people.filter((at) => nameWords(locals[at]?.names[0] ?? "").length > 1),
    (at) => nameWords(locals[at]?.names[0] ?? "")[0] ?? "",
  );
  for (const at of people) {
    const words = nameWords(locals[at]?.names[0] ?? "");
    if (words.length !== 1 || !givenNames.has(words[0] ?? "")) continue;
    const [root, ...others] = new Set((bearers.get(words[0] ?? "") ?? []).map((it) => sets.find(it)));
    if (root === undefined || others.length > 0) continue;
    if (people.some((it) => it !== at && locals[it]?.at === locals[at]?.at && sets.find(it) === root))
      sets.union(at, root);
  }
}

function formsOf(
  locals: readonly Local[],
  ownNames: ReadonlyMap<number, string>,
  members: readonly number[],
): Form[] {
  const byKey = groupBy(members, (at) => nameWords(ownNames.get(at) ?? "").join(" "));
  return [...byKey]
    .map(([name, bearers]) => ({
      name,
      words: name.split(" ").length,
      bearers,
      documents: bearers.flatMap((it) => locals[it]?.at ?? []),
    }))
    .sort((x, y) => y.words - x.words || y.name.length - x.name.length || (x.name < y.name ? -1 : 1));
}

function joinFamily(locals: readonly Local[], forms: readonly Form[], sets: UnionFind): void {
  for (const { bearers } of forms) joinAll(bearers, sets);
  const full = forms.filter((it) => it.words > 1);
  const clear = full.filter((it) => !isAmbiguous(it, full));
  const people = groupsOf(clear);
  for (const group of people) joinAll(bearersOf(group), sets);
  for (const form of forms.filter((it) => it.words === 1)) {
    const possible =
      full.length === clear.length ? people.filter((it) => !standsBeside(locals, form, it)) : [];
    const [only] = possible[0] ?? [];
    if (possible.length === 1 && only && personNamesAgree(form.name, only.name))
      joinAll([...form.bearers, ...only.bearers], sets);
  }
}

/** A document that speaks of both, apart, tells them apart: a bare "Lind" beside Maria Lind is another Lind, if the story has one. */
function standsBeside(locals: readonly Local[], form: Form, person: readonly Form[]): boolean {
  const documents = new Set(form.bearers.map((it) => locals[it]?.at));
  return bearersOf(person).some((it) => documents.has(locals[it]?.at));
}

function bearersOf(group: readonly Form[]): number[] {
  return group.flatMap((it) => it.bearers);
}

/** The form may stand for two forms that are two people: "J. Biden" beside Joe and Jill. */
function isAmbiguous(form: Form, forms: readonly Form[]): boolean {
  const agreeing = forms.filter((it) => it !== form && mayBeOne(form, it));
  return agreeing.some((x) => agreeing.some((y) => !mayBeOne(x, y)));
}

/** The names agree, or they would if a long given name were spelt by ear ("Kasimir", "Kazimir") and no document writes both. */
function mayBeOne(a: Form, b: Form): boolean {
  if (personNamesAgree(a.name, b.name)) return true;
  return (
    !a.documents.some((it) => b.documents.includes(it)) && personNamesAgree(byEar(a.name), byEar(b.name))
  );
}

/** Shorter given names that differ by a letter are two names: Jon and Jan, Marta and Maria. */
const longGivenName = 6;

function byEar(name: string): string {
  const words = name.split(" ");
  return words
    .map((it, at) => (at === words.length - 1 || it.length < longGivenName ? it : spell(it)))
    .join(" ");
}

/** One spelling for letters that transliteration interchanges. */
function spell(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/c(?=[aoukrl])/g, "k")
    .replace(/z/g, "s")
    .replace(/[yj]/g, "i")
    .replace(/w/g, "v")
    .replace(/(.)\1/g, "$1");
}

/** Forms that agree with each other, taken together. */
function groupsOf(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = [];
  for (const form of forms) {
    const fitting = groups.find((group) => group.every((it) => mayBeOne(it, form)));
    if (fitting) fitting.push(form);
    else groups.push([form]);
  }
  return groups;
}

function joinAll(members: readonly number[], sets: UnionFind): void {
  const [first, ...others] = members;
  if (first !== undefined) for (const it of others) sets.union(first, it);
}
