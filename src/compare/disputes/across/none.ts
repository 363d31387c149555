import { boundedDenial } from "../../../language/en/denial-words.ts";
import { overlap } from "../../claims/days.ts";
import type { Telling } from "../../claims/telling.ts";
import { rarityOf } from "../../wording/lexicon.ts";
import { deniesInWords } from "../polarity.ts";
import { isOneDeed } from "./one-deed.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import type { Passage, Story } from "./passages.ts";
import { nounsOf, type Quantified, quantifiedIn } from "./quantified.ts";

/** "No plant will be closed" here, and there "the works will be shut": what holds of none is told of one. */
export const noneOpposed: AcrossRule = {
  name: "none-and-one",
  find(story) {
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap(denialsIn);
    const byNoun = passagesByNoun(story, new Set(found.map((it) => it.noun)));
    return found
      .slice(0, most)
      .flatMap((denial) => (byNoun.get(denial.noun) ?? []).flatMap((it) => opposed(denial, it)));
  },
};

/** More statements of none of something are not looked at. */
const most = 200;
/** More sentences with one noun are not looked at. */
const mostOfNoun = 300;
/** "No deal was made" and "a deal was made": common deeds are done to many things of a kind. */
const leastRarity = 1.5;

function passagesByNoun({ passages }: Story, wanted: ReadonlySet<string>): Map<string, Passage[]> {
  const byNoun = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const noun of new Set(passage.tellings.flatMap((it) => [...nounsOf(it)]))) {
      if (!wanted.has(noun)) continue;
      const own = byNoun.get(noun);
      if (!own) byNoun.set(noun, [passage]);
      else if (own.length < mostOfNoun) own.push(passage);
    }
  }
  return byNoun;
}

function denialsIn(passage: Passage): Quantified[] {
  return passage.tellings.flatMap((telling) => {
    const { account, statement } = telling;
    const words = account.document.text.slice(statement.start, statement.end);
    // "It was no joke" denies what it is, and not that there was one.
    if (telling.predicate.startsWith("be ")) return [];
    if (!isTold(telling) || boundedDenial.test(words) || rarityOf(telling.predicate) < leastRarity) return [];
    const found = quantifiedIn(passage, telling, "none");
    return found && takesPart(telling, found.noun) ? [found] : [];
  });
}

function isTold({ nominal, statement }: Telling): boolean {
  return !nominal && statement.modality !== "possible" && statement.modality !== "alleged";
}

function takesPart(telling: Telling, noun: string): boolean {
  return nounsOf(telling).has(noun);
}

function opposed(
  { telling, noun, modifiers }: Quantified,
  { tellings, content, zone }: Passage,
): Opposition[] {
  if (zone === "caption") return [];
  return tellings
    .filter((it) => tells(it, telling, noun) && modifiers.every((word) => content.has(word)))
    .map(
      (it): Opposition => ({
        tellings: [telling, it],
        on: "polarity",
        keys: ["none", "one"],
        values: ["none", "one"],
        rule: noneOpposed.name,
        ...(isNews(telling, it) ? { nature: "update" } : {}),
      }),
    );
}

/** One of them is told to have done or undergone it, or that it is to be, as it is told of none. */
function tells(it: Telling, denial: Telling, noun: string): boolean {
  if (!isTold(it) || deniesInWords(it) || it.statement.polarity === "negative") return false;
  if (it.days && denial.days && !overlap(it.days, denial.days)) return false;
  if (isPlanned(it) !== isPlanned(denial) || !takesPart(it, noun)) return false;
  return isOneDeed(it.predicate, denial.predicate) && roleOf(it, noun) === roleOf(denial, noun);
}

function isPlanned({ statement }: Telling): boolean {
  return statement.status === "planned" || statement.modality === "planned";
}

function roleOf({ slots }: Telling, noun: string): "agent" | "object" {
  return slots.agents.has(noun) ? "agent" : "object";
}

/** It was done after the day on which it had been done to none. */
function isNews(denial: Telling, it: Telling): boolean {
  const until = denial.account.document.publishedAt?.value.slice(0, 10);
  return !isPlanned(denial) && !!until && !!it.days && it.days.from > until;
}
