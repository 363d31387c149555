import { familyNameOf, nameWords, personNamesAgree } from "../../language/en/name-key.ts";
import { groupBy } from "../../util/group.ts";
import type { UnionFind } from "../../util/union-find.ts";
import type { Local } from "./forms.ts";

/** A spelling of a person's name with the entities that bear it as their fullest. */
interface Form {
  readonly name: string;
  readonly words: number;
  readonly bearers: readonly number[];
}

/**
 * Joins the people whose names agree: "Putin", "Vladimir Putin" and "V. Putin". A shorter form joins only where every longer form
 * that it may stand for is one person: with Laura Bush and George Bush in the story, a bare "Bush" stays apart. Two different given names
 * are never joined, and two people of one document only where the document writes them alike.
 */
export function joinPeople(locals: readonly Local[], sets: UnionFind): void {
  const people = locals.flatMap((it, at) => (it.entity.type === "person" && it.names.length > 0 ? [at] : []));
  const families = groupBy(people, (at) => familyNameOf(nameWords(locals[at]?.names[0] ?? "")));
  for (const [family, members] of families) if (family !== "") joinFamily(formsOf(locals, members), sets);
}

function formsOf(locals: readonly Local[], members: readonly number[]): Form[] {
  const byKey = groupBy(members, (at) => nameWords(locals[at]?.names[0] ?? "").join(" "));
  return [...byKey]
    .map(([name, bearers]) => ({ name, words: name.split(" ").length, bearers }))
    .sort((x, y) => y.words - x.words || y.name.length - x.name.length || (x.name < y.name ? -1 : 1));
}

function joinFamily(forms: readonly Form[], sets: UnionFind): void {
  for (const { bearers } of forms) joinAll(bearers, sets);
  const full = forms.filter((it) => it.words > 1);
  const clear = full.filter((it) => !isAmbiguous(it, full));
  const people = groupsOf(clear);
  for (const group of people)
    joinAll(
      group.flatMap((it) => it.bearers),
      sets,
    );
  for (const form of forms.filter((it) => it.words === 1)) {
    const only = full.length === clear.length && people.length === 1 ? people[0]?.[0] : undefined;
    if (only && personNamesAgree(form.name, only.name)) joinAll([...form.bearers, ...only.bearers], sets);
  }
}

/** The form may stand for two forms that are two people: "J. Biden" beside Joe and Jill. */
function isAmbiguous(form: Form, forms: readonly Form[]): boolean {
  const agreeing = forms.filter((it) => it !== form && personNamesAgree(form.name, it.name));
  return agreeing.some((x) => agreeing.some((y) => !personNamesAgree(x.name, y.name)));
}

/** Forms that agree with each other, taken together. */
function groupsOf(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = [];
  for (const form of forms) {
    const fitting = groups.find((group) => group.every((it) => personNamesAgree(it.name, form.name)));
    if (fitting) fitting.push(form);
    else groups.push([form]);
  }
  return groups;
}

function joinAll(members: readonly number[], sets: UnionFind): void {
  const [first, ...others] = members;
  if (first !== undefined) for (const it of others) sets.union(first, it);
}
