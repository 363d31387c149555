import { doneLines } from "../../../language/en/deeds.ts";
import { groupBy } from "../../../util/group.ts";
import { clashInNumbers } from "../../claims/clashes.ts";
import { overlap } from "../../claims/days.ts";
import type { Telling } from "../../claims/telling.ts";
import { alikeTo, areOpposite, classOf, oppositesOf, rarityOf } from "../../wording/lexicon.ts";
import { areAtOdds, natureOfDenial } from "../denies.ts";
import { deniesInWords } from "../polarity.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { type Passage, type Story, sharedBy } from "./passages.ts";

/** A statement with the sentence it stands in. */
interface Told {
  readonly telling: Telling;
  readonly passage: Passage;
}

/** One deed done here and not done there, or the opposite done: "accepted the offer", "rejected the offer", "did not sign". */
export const deedOpposed: AcrossRule = {
  name: "done-and-not-done",
  find(story) {
    const told = story.passages
      .filter((it) => it.zone !== "caption")
      .flatMap((passage) => passage.tellings.map((telling): Told => ({ telling, passage })));
    const said = groupBy(told.filter(isSaid), (it) => it.telling.predicate);
    const denied = groupBy(told.flatMap(deniedIn), (it) => it.deed);
    return [
      ...[...denied].flatMap(([deed, own]) =>
        [...namesOf(deed)].flatMap((it) => pairsOf(story, said.get(it) ?? [], own)),
      ),
      ...[...said].flatMap(([predicate, own]) =>
        [...oppositesOf(predicate)]
          .filter((it) => predicate < it)
          .flatMap((it) => pairsOf(story, own, said.get(it) ?? [])),
      ),
    ];
  },
};

function pairsOf(story: Story, some: readonly Told[], others: readonly Told[]): Opposition[] {
  return some.slice(0, most).flatMap((a) => others.slice(0, most).flatMap((b) => oppositionOf(story, a, b)));
}

function isSaid({ telling }: Told): boolean {
  return telling.statement.polarity === "positive" && !deniesInWords(telling);
}

interface Denied extends Told {
  /** The class of what is denied: "contact" of "there was no contact". */
  readonly deed: string;
}

function deniedIn(told: Told): Denied[] {
  const { telling } = told;
  if (telling.statement.polarity !== "negative" || !deniesInWords(telling)) return [];
  const deeds =
    telling.predicate === "be"
      ? [...telling.slots.objects].filter((it) => !it.startsWith("@"))
      : [telling.predicate.replace(/^be /, "")];
  return deeds
    .filter((it) => Math.max(rarityOf(it), rarityOf(telling.statement.lemma)) >= leastRarity)
    .map((deed) => ({ ...told, deed }));
}

/** All by which a deed may be told: its verb, its noun, another word of its line. */
function namesOf(deed: string): Set<string> {
  return new Set([deed, `be ${deed}`, ...(sameDeeds.get(deed) ?? [])]);
}

/** "Go", "have" and "say" are done and not done by everybody. */
const leastRarity = 1.5;
/** Of one predicate this many are held against each other. */
const most = 80;

/** For the class of a word those of other words for the same deed: "agreed", "settled". */
const sameDeeds: ReadonlyMap<string, ReadonlySet<string>> = deedTable();

function deedTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of doneLines.split("\n")) {
    const classes = line.split(" ").map(classOf);
    for (const it of classes) table.set(it, new Set([...(table.get(it) ?? []), ...classes]));
  }
  return table;
}

function oppositionOf(story: Story, a: Told, b: Told): Opposition[] {
  const around = (telling: Telling) => (telling === a.telling ? a : b).passage.around;
  if (!areAtOdds(a.telling, b.telling, around) || !isOneDeed(story, a, b)) return [];
  const nature = natureOfDenial(a.telling, b.telling);
  const isOpposite = areOpposite(a.telling.predicate, b.telling.predicate);
  const values: [string, string] = isOpposite
    ? [a.telling.statement.lemma, b.telling.statement.lemma]
    : ["positive", "negative"];
  return [
    {
      tellings: [a.telling, b.telling],
      on: "polarity",
      keys: values,
      values,
      rule: deedOpposed.name,
      ...(nature ? { nature } : {}),
    },
  ];
}

/** What two tellings of one deed share besides the verb: weight of names and words, more where they name other objects. */
const least = { shared: 4, otherObjects: 5 } as const;

function isOneDeed(story: Story, a: Told, b: Told): boolean {
  const [x, y] = [a.telling, b.telling];
  if (![x, y].every(isTold) || isPlan(x) !== isPlan(y) || x.apart || y.apart) return false;
  if ((x.days && y.days && !overlap(x.days, y.days)) || clashInNumbers(x, y)) return false;
  const agents = meeting(x.slots.agents, y.slots.agents);
  const objects = meeting(without(x.slots.objects, x.predicate), without(y.slots.objects, y.predicate));
  if (agents === "apart" || (agents !== "shared" && objects !== "shared")) return false;
  const left = new Set([x.predicate, y.predicate, ...x.slots.agents]);
  const isOpposite = areOpposite(x.predicate, y.predicate);
  const contents = isOpposite ? [x.content, y.content] : [a.passage.content, b.passage.content];
  const shared = sharedBy(story, contents[0]!, contents[1]!, left);
  if (objects === "apart" && (x.predicate.startsWith("be ") || isOpposite)) return false;
  if (agents !== "shared" && shared.names === 0 && isOpposite) return false;
  const isEnough = shared.names + shared.words >= (objects === "apart" ? least.otherObjects : least.shared);
  return isEnough && (objects !== "apart" || shared.words > 0);
}

function isTold({ nominal, statement }: Telling): boolean {
  return !nominal && statement.modality !== "possible" && statement.modality !== "alleged";
}

function isPlan({ statement }: Telling): boolean {
  return statement.modality === "planned" || statement.status === "planned";
}

function without(units: ReadonlySet<string>, unit: string): Set<string> {
  return new Set([...units].filter((it) => it !== unit));
}

/** Whether two slots are filled by the same or by something alike, by other things, or one of them by nothing; a name may be of what a noun calls. */
function meeting(a: ReadonlySet<string>, b: ReadonlySet<string>): "shared" | "apart" | "open" {
  if (a.size === 0 || b.size === 0) return "open";
  for (const unit of a) {
    if (b.has(unit)) return "shared";
    if (!unit.startsWith("@") && [...alikeTo(unit).keys()].some((it) => b.has(it))) return "shared";
  }
  return kindsOf(a).some((it) => kindsOf(b).includes(it)) ? "apart" : "open";
}

function kindsOf(units: ReadonlySet<string>): string[] {
  const named = [...units].filter((it) => it.startsWith("@"));
  return named.length > 0 ? ["name"] : ["noun"];
}
