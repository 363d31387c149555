import { openQuestions, rulings } from "../../../language/en/denial-words.ts";
import { featureOf, lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Dispute, Span } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { isBefore } from "../../story-accounts.ts";
import { rarityOf } from "../../wording/lexicon.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { type Passage, type Story, sharedBy, tellingAt } from "./passages.ts";

/** A sentence that leaves open whether something will be so. */
interface Question {
  readonly passage: Passage;
  readonly span: Span;
  /** The verbs and nouns of what is open, as they stand in the dictionary: "appeal". */
  readonly deeds: ReadonlySet<string>;
  /** Whether it is for somebody to rule what may be done or sold. */
  readonly isRuling: boolean;
  /** Somebody thinks about it, and does not say that it is undecided. */
  readonly isConsidered: boolean;
}

/** Here it is still open whether something will be so, there it is settled: "considers an appeal", "will appeal". */
export const openOpposed: AcrossRule = {
  name: "open-and-settled",
  find(story) {
    const found = story.passages.flatMap(questionsIn);
    const byLemma = passagesByLemma(story);
    return found.slice(0, most).flatMap((question) => {
      const lemmas = [...question.deeds, ...(question.isRuling ? rulings : [])];
      const near = new Set(lemmas.flatMap((it) => byLemma.get(it) ?? []));
      return [...near].flatMap((passage) =>
        question.passage === passage ? [] : opposed(story, question, passage),
      );
    });
  },
};

/** More open questions than this, and more sentences with one verb, are not looked at. */
const most = 300;

function passagesByLemma({ passages }: Story): Map<string, Passage[]> {
  const byLemma = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const lemma of new Set(passage.tellings.map((it) => it.statement.lemma))) {
      const own = byLemma.get(lemma);
      if (!own) byLemma.set(lemma, [passage]);
      else if (own.length < most) own.push(passage);
    }
  }
  return byLemma;
}

function questionsIn(passage: Passage): Question[] {
  if (passage.zone === "caption") return [];
  for (const pattern of openQuestions) {
    const match = pattern.exec(passage.text);
    const words = match?.groups?.["open"];
    if (!match || !words) continue;
    const start = passage.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const clause = words.split(/[,.;]/)[0]!.slice(0, clauseLength);
    const from = span.end - words.length;
    const isConsidered = !/\b(?:whether|if)\b/.test(match[0]);
    const deeds = deedsIn(passage, { start: from, end: from + clause.length }, isConsidered);
    return [{ passage, span, deeds, isRuling: mayBe.test(clause), isConsidered }];
  }
  return [];
}

/** What is open stands in so many characters. */
const clauseLength = 60;

/** "Whether the drug may stay on the market". */
const mayBe =
  /\b(?:may|can|should be allowed to|is allowed to|be (?:allowed|banned|approved|cleared|sold))\b/i;

/** What is considered is the first thing named; what stands behind "whether" is a clause with several verbs. */
function deedsIn({ account: { annotated } }: Passage, span: Span, isConsidered: boolean): Set<string> {
  const { from, to } = tokensIn(annotated, span);
  const deeds = new Set<string>();
  for (let token = from; token < to; token++) {
    const lemma = lemmaOf(annotated, token).toLowerCase();
    const isDeed =
      uposOf(annotated, token) === "VERB" || (uposOf(annotated, token) === "NOUN" && deeds.size === 0);
    if (
      isDeed &&
      deeds.size < (isConsidered ? 1 : Infinity) &&
      !featureOf(annotated, token, "Poss") &&
      rarityOf(lemma) >= leastRarity
    )
      deeds.add(lemma);
  }
  return deeds;
}

/** Whether somebody will "do" or "take" something is asked of many things. */
const leastRarity = 2;

function opposed(story: Story, question: Question, passage: Passage): Opposition[] {
  if (openQuestions.some((it) => it.test(passage.text))) return [];
  const open = tellingAt(question.passage, question.span, story.passages);
  const settled = passage.tellings.filter(
    (it) => settles(question, it) && areOnOne(story, question, passage, it),
  );
  return settled.flatMap((telling): Opposition[] =>
    open
      ? [
          {
            tellings: [open, telling],
            on: "modality",
            keys: ["open", "settled"],
            values: ["open", telling.statement.lemma],
            rule: question.isConsidered ? "considered-and-settled" : openOpposed.name,
            nature: natureOf(open, telling),
          },
        ]
      : [],
  );
}

/** What was settled longer ago, in milliseconds, is not what is open now: "approved in 2022". */
const longest = 7 * 86_400_000;

/** It tells as fact or as plan the very deed that is open; or a ruling where a ruling is awaited. */
function settles({ passage, deeds, isRuling }: Question, { statement, nominal, days }: Telling): boolean {
  const { modality, polarity, status, lemma } = statement;
  const asked = passage.account.document.publishedAt?.value;
  if (days && asked && Date.parse(asked) - Date.parse(days.to) > longest) return false;
  if (nominal || modality === "possible" || modality === "alleged" || polarity === "negative") return false;
  if (deeds.has(lemma)) return status === "planned" || status === "happened";
  return isRuling && rulings.has(lemma) && status === "happened";
}

/** The sentences share a name or a rare word besides, or the settled one has only a pronoun for it. */
function areOnOne(story: Story, { passage, deeds }: Question, other: Passage, { slots }: Telling): boolean {
  if (isOthersDeed(passage, slots.agents) || isOnOther(passage, slots.objects)) return false;
  const shared = sharedBy(story, passage.around, other.around, deeds);
  if (shared.names + shared.words >= leastShared) return true;
  return slots.agents.size === 0 && slots.objects.size === 0;
}

const leastShared = 2;

/** Who settles it is named, and nobody of that name is near where it is open: "Qualcomm has to decide", "Broadcom raised". */
function isOthersDeed({ around, content }: Passage, agents: ReadonlySet<string>): boolean {
  const named = [...agents].filter((it) => it.startsWith("@"));
  const near = [...content.keys()].some((it) => it.startsWith("@")) ? content : around;
  return named.length > 0 && !named.some((it) => near.has(it));
}

/** It is done to what is not named where it is open: "whether it will raise its offer", "raising chip prices". */
function isOnOther({ around }: Passage, objects: ReadonlySet<string>): boolean {
  return objects.size > 0 && ![...objects].some((it) => around.has(it));
}

/** What is settled after it was open, or nobody knows when, is news; who holds open what was settled before contradicts. */
function natureOf(open: Telling, settled: Telling): Dispute["nature"] {
  const before = open.account.document.publishedAt?.value;
  const { publishedAt, modifiedAt } = settled.account.document;
  const after = modifiedAt?.value ?? publishedAt?.value;
  return isBefore(before, after) || !isBefore(after, before) ? "update" : "contradiction";
}
