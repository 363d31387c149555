import { clockZone, deedNouns, openHourWords } from "../../../language/en/deeds.ts";
import {
  type Annotated,
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  sentenceOf,
  tokensIn,
  tokensOf,
  uposOf,
} from "../../../language/index.ts";
import type { Time } from "../../../model/index.ts";
import type { Account } from "../../account.ts";
import type { Telling } from "../../claims/telling.ts";
import { deedsLike, isOneDeed } from "./one-deed.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, sharedBy, tellingAt } from "./passages.ts";

/** How far apart, in minutes, two clocks may be that mean one moment: "shortly after 6:40" and "about 6:45". */
export const oneMoment = 15;

/** The hour that a sentence gives for a deed. */
interface Timed {
  readonly passage: Passage;
  readonly time: Time;
  readonly day: string | undefined;
  readonly minute: number;
  /** The verb that the hour hangs on, and the nouns it governs where it is a light one: "puts the collision at 7:05". */
  readonly deeds: readonly string[];
  /** Whether it is still to come. */
  readonly isPlanned: boolean;
  /** Classes of the nouns that act, and the entities. */
  readonly agents: ReadonlySet<string>;
}

/** One deed of one day, at hours more than a quarter of an hour apart. */
export const clockOpposed: AcrossRule = {
  name: "hours-of-one-deed",
  find(story) {
    const found = story.passages.flatMap(timedIn);
    return heldAgainst(found, (a, b) => opposed(story, a, b));
  },
};

function timedIn(passage: Passage): Timed[] {
  return passage.account.analysis.times.flatMap((time) => {
    const match = /^(?:(\d{4}-\d\d-\d\d))?T(\d\d):(\d\d)/.exec(time.value);
    if (!match || time.start < passage.span.start || time.end > passage.span.end) return [];
    if (!isMoment(passage.account, time) || isOfPage(passage)) return [];
    const verb = verbOver(passage, time);
    if (verb < 0) return [];
    const minute = Number(match[2]) * 60 + Number(match[3]);
    return [
      {
        passage,
        time,
        day: match[1],
        minute,
        deeds: deedsOf(passage, verb),
        isPlanned: statementAt(passage, verb)?.statement.status === "planned",
        agents: agentsOf(passage, verb),
      },
    ];
  });
}

/** Whether it is the hour of what is told, by the clock of the place. */
export function isMoment(account: Account, time: Time): boolean {
  return !isOpen(account, time) && !isElsewhere(account, time);
}

/** "By eight", "until noon"; but "shortly after 6:40" and "shortly before one" are that hour. */
function isOpen({ annotated }: Account, time: Time): boolean {
  const { from } = tokensIn(annotated, time);
  const words = [1, 2].map((it) => (from >= it ? formOf(annotated, from - it).toLowerCase() : ""));
  const isNear =
    words.some((it) => nearWords.has(it)) || nearWords.has(formOf(annotated, from).toLowerCase());
  return !isNear && words.some((it) => openHourWords.has(it));
}

/** An hour of another zone, or of one that is named: "7:30 p.m. ET", "4 a.m. local time", "9am (0800 GMT)". */
function isElsewhere({ document }: Account, { start, end }: Time): boolean {
  return clockZone.test(document.text.slice(start, end + zoneLength));
}

/** So far behind an hour, in characters, its zone may stand. */
const zoneLength = 24;

/** "Updated: 17:52" tells when the page was made. */
function isOfPage({ text }: Passage): boolean {
  return stampWords.test(text);
}

/** Words before the hour at which a page was made. */
export const stampWords = /\b(?:updated|published|posted|last modified)\b/i;

const nearWords = new Set(["shortly", "just", "soon"]);

function verbOver(passage: Passage, time: Time): number {
  const { annotated } = passage.account;
  let { from: token } = tokensIn(annotated, time);
  const told = cleft(passage, time);
  if (told !== undefined) return told;
  for (let steps = 0; steps < 8 && token >= 0; steps++) {
    if (uposOf(annotated, token) === "VERB" || isDeed(annotated, token)) return token;
    const head = headOf(annotated, token);
    if (head < 0)
      return uposOf(annotated, token) === "NOUN" || uposOf(annotated, token) === "ADJ" ? token : -1;
    token = head;
  }
  return -1;
}

/** "The outbreak of the fire at 2.40 p.m." has its hour without a verb. */
function isDeed(annotated: Annotated, token: number): boolean {
  return uposOf(annotated, token) === "NOUN" && deedNouns.has(lemmaOf(annotated, token).toLowerCase());
}

/** The first verb behind "it was ten past eight when": what the hour is of. */
function cleft({ account: { annotated }, span, text }: Passage, time: Time): number | undefined {
  const match = /^it was\b[^,;]{0,60}?\b(?:when|that|before)\b/i.exec(text);
  if (!match || time.start > span.start + match[0].length) return undefined;
  const { from, to } = tokensIn(annotated, { start: span.start + match[0].length, end: span.end });
  for (let token = from; token < to; token++)
    if (uposOf(annotated, token) === "VERB" && featureOf(annotated, token, "VerbForm") !== "Inf")
      return token;
  return undefined;
}

/** Verbs that give an hour to what they govern. */
const dating = new Set(["put", "give", "set", "place", "time", "date", "record", "log", "register"]);

function deedsOf(passage: Passage, verb: number): string[] {
  const { annotated } = passage.account;
  const lemma = lemmaOf(annotated, verb).toLowerCase();
  if (isDeed(annotated, verb)) return [lemma];
  if (uposOf(annotated, verb) !== "VERB") return ["be"];
  const governed = nounsGovernedBy(annotated, verb);
  if (dating.has(lemma) || (doing.has(lemma) && governed.length > 0)) return governed;
  return [lemma];
}

/** Verbs that say of a deed told by a noun that it was done: "the order went out", "was issued". */
const doing = new Set(["issue", "go", "send", "deliver", "sound"]);

/** What a verb is said of, and what it is done to. */
function nounsGovernedBy(annotated: Annotated, verb: number): string[] {
  const { from, to } = tokensOf(annotated, sentenceOf(annotated, verb));
  const nouns: string[] = [];
  for (let token = from; token < to; token++)
    if (
      headOf(annotated, token) === verb &&
      uposOf(annotated, token) === "NOUN" &&
      governed.test(deprelOf(annotated, token))
    )
      nouns.push(lemmaOf(annotated, token).toLowerCase());
  return nouns;
}

const governed = /^(?:nsubj(?::pass)?|obj)$/;

function agentsOf(passage: Passage, verb: number): Set<string> {
  if (dating.has(lemmaOf(passage.account.annotated, verb).toLowerCase())) return new Set();
  return new Set([...(statementAt(passage, verb)?.slots.agents ?? [])]);
}

function statementAt({ account: { annotated }, tellings }: Passage, verb: number): Telling | undefined {
  const spot = annotated.starts[verb]!;
  return tellings.find(({ statement: { predicate } }) => predicate.start <= spot && spot < predicate.end);
}

function opposed(story: Story, a: Timed, b: Timed): Opposition[] {
  if (isOneMoment(Math.abs(a.minute - b.minute), a.time, b.time)) return [];
  if ((a.day && b.day && a.day !== b.day) || a.isPlanned !== b.isPlanned) return [];
  if (!a.deeds.some((it) => b.deeds.some((other) => isOneDeed(it, other)))) return [];
  if (areOthers(a.agents, b.agents)) return [];
  const shared = sharedBy(story, a.passage.content, b.passage.content);
  if (shared.names + shared.words < leastShared && !isMain(story, a, b)) return [];
  const [first, second] = [a, b].map((it) => tellingAt(it.passage, it.time, story.passages));
  if (!first || !second) return [];
  return [
    {
      tellings: [first, second],
      on: "time",
      keys: [hourOf(a), hourOf(b)],
      values: [hourOf(a), hourOf(b)],
      rule: clockOpposed.name,
    },
  ];
}

/** Whether hours so many minutes apart may be one; "two o'clock" may be that of either half of the day. */
export function isOneMoment(minutes: number, ...times: readonly Time[]): boolean {
  const isOpenHalf = times.some((it) => it.certainty === "likely");
  return minutes <= oneMoment || (isOpenHalf && Math.abs(minutes - halfDay) <= oneMoment);
}

const halfDay = 720;

/** What two sentences on one deed have in common, verb and hour aside: a name or a rare word. */
const leastShared = 2.5;

function hourOf({ minute }: Timed): string {
  const two = (it: number) => String(it).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Both name who acts, and nobody is in both. */
function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const named = (it: ReadonlySet<string>) => [...it].filter((unit) => unit.startsWith("@"));
  const [ofA, ofB] = [named(a), named(b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((it) => ofB.includes(it));
}

/** The deed is what the story is about: every second document has it in its first two sentences. */
function isMain({ leads }: Story, a: Timed, b: Timed): boolean {
  const related = deedsLike([...a.deeds, ...b.deeds]);
  return 2 * leads.filter((lead) => [...related].some((it) => lead.has(it))).length >= leads.length;
}
