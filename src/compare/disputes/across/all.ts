import { boundedDenial } from "../../../language/en/denial-words.ts";
import { overlap } from "../../claims/days.ts";
import type { Telling } from "../../claims/telling.ts";
import { deniesInWords } from "../polarity.ts";
import { isOneDeed } from "./one-deed.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import type { Passage, Story } from "./passages.ts";
import { type Quantified, quantifiedIn } from "./quantified.ts";

/** "Help reached every village" here, and there is a village to which nobody came: what holds of all is denied of one. */
export const allOpposed: AcrossRule = {
  name: "all-and-not-one",
  find(story) {
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap(universalsIn);
    return found
      .slice(0, most)
      .flatMap((universal) => [...near(story, universal)].flatMap((it) => opposed(universal, it)));
  },
};

/** More statements of all of something are not looked at. */
const most = 200;

function universalsIn(passage: Passage): Quantified[] {
  return passage.tellings.flatMap((telling) => {
    if (!isTold(telling) || deniesInWords(telling)) return [];
    return quantifiedIn(passage, telling, "all") ?? [];
  });
}

function near({ byUnit }: Story, { noun }: Quantified): ReadonlySet<Passage> {
  return new Set(byUnit.get(noun) ?? []);
}

function opposed({ telling, noun }: Quantified, passage: Passage): Opposition[] {
  const denying = passage.tellings.filter((it) => denies(it, telling) && isOfMember(it, noun));
  return denying.map(
    (it): Opposition => ({
      tellings: [telling, it],
      on: "polarity",
      keys: ["all", "not one"],
      values: ["all", "not one"],
      rule: allOpposed.name,
    }),
  );
}

function isTold({ nominal, statement }: Telling): boolean {
  return !nominal && statement.modality !== "possible" && statement.status !== "planned";
}

function denies(it: Telling, universal: Telling): boolean {
  if (!isTold(it) || !deniesInWords(it) || boundedDenial.test(wordsOf(it))) return false;
  if (it.days && universal.days && !overlap(it.days, universal.days)) return false;
  return isOneDeed(it.statement.lemma, universal.statement.lemma);
}

/** It is denied of such a thing, or nobody did it where such a thing is spoken of. */
function isOfMember({ slots, account, statement }: Telling, noun: string): boolean {
  if ([slots.agents, slots.objects, slots.places].some((it) => it.has(noun))) return true;
  const words = account.document.text.slice(statement.start, statement.end);
  return nobody.test(words) && [...slots.objects].every((it) => it.startsWith("@"));
}

const nobody = /\b(?:nobody|no one|not a soul|none|no \w+(?: \w+)?) (?:had|has|have|was|were)\b/i;

function wordsOf({ account, statement }: Telling): string {
  return account.document.text.slice(statement.start, statement.end);
}
