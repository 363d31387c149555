import { inDanger, isDead } from "../../../language/en/conditions.ts";
import type { Dispute } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { isBefore } from "../../story-accounts.ts";
import { deniesInWords } from "../polarity.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";

/** One person is in danger of death here, and dead there: news where it is told later, a contradiction where it is told before. */
export const worseSince: AcrossRule = {
  name: "in-danger-and-dead",
  find(story) {
    const persons = new Set(
      story.story.entities.filter((it) => it.type === "person").map((it) => `@${it.id}`),
    );
    const told = story.passages
      .filter((it) => it.zone !== "caption")
      .flatMap((it) => it.tellings.filter(isTold));
    const dead = byPerson(told, isDead, persons);
    return [...byPerson(told, inDanger, persons)].flatMap(([person, own]) =>
      own.flatMap((a) => (dead.get(person) ?? []).map((b) => oppositionOf(a, b))),
    );
  },
};

function isTold(telling: Telling): boolean {
  const { modality, polarity, status } = telling.statement;
  if (telling.nominal || modality !== "asserted" || status === "planned" || polarity === "negative")
    return false;
  return !deniesInWords(telling);
}

/** Those whose predicate says so of a person. */
function byPerson(
  told: readonly Telling[],
  words: RegExp,
  persons: ReadonlySet<string>,
): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const telling of told) {
    const { account, statement, slots } = telling;
    const subject = statement.participants[0];
    const from = Math.min(subject?.end ?? statement.predicate.start, statement.predicate.start);
    if (!words.test(account.document.text.slice(from, statement.end))) continue;
    // Who dies undergoes it: the subject is what the verb is done to.
    const subjects = statement.lemma === "die" ? [...slots.agents, ...slots.objects] : slots.agents;
    for (const person of subjects) {
      if (persons.has(person)) found.set(person, [...(found.get(person) ?? []), telling]);
    }
  }
  return found;
}

function oppositionOf(a: Telling, b: Telling): Opposition {
  return {
    tellings: [a, b],
    on: "modality",
    keys: ["in danger", "dead"],
    values: ["in danger", "dead"],
    rule: worseSince.name,
    nature: natureOf(a, b),
  };
}

function natureOf(danger: Telling, dead: Telling): Dispute["nature"] {
  const [before, after] = [danger, dead].map((it) => it.account.document.publishedAt?.value);
  return isBefore(after, before) ? "contradiction" : "update";
}
