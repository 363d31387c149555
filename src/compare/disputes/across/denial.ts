import { denials } from "../../../language/en/denial-words.ts";
import { tokensIn } from "../../../language/index.ts";
import type { Span } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { entityOfTokens } from "../../story-accounts.ts";
import { type Content, contentOfTokens } from "../../wording/content.ts";
import { deniesInWords, negator } from "../polarity.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { type Passage, type Story, sharedBy, tellingAt, weightIn } from "./passages.ts";

/** A sentence that says that something told elsewhere is not so. */
interface Denial {
  readonly passage: Passage;
  readonly span: Span;
  readonly denied: Content;
  /** What is denied has itself a word of denial: that it was done "without permission" is told by "I signed no permit". */
  readonly isOfLack: boolean;
  /** The beginnings of the names of those who deny it. */
  readonly deniers: ReadonlySet<string>;
}

/** What one tells, as fact or as allegation, another denies in words of its own: "had no part in", "reports that … are false". */
export const denialOpposed: AcrossRule = {
  name: "told-and-denied",
  find(story) {
    const found = story.passages.flatMap(denialsIn);
    return found
      .slice(0, most)
      .flatMap((denial) =>
        candidates(story, denial).flatMap((passage) =>
          denial.passage === passage ? [] : opposed(story, denial, passage),
        ),
      );
  },
};

/** More denials than this one story does not have. */
const most = 300;

/** The sentences with a word of what is denied, and those behind them. */
function candidates({ byUnit }: Story, { denied }: Denial): Passage[] {
  return [...new Set([...denied.keys()].flatMap((unit) => byUnit.get(unit) ?? []))];
}

function denialsIn(passage: Passage): Denial[] {
  if (passage.zone === "caption") return [];
  const { annotated } = passage.account;
  for (const pattern of denials) {
    const match = pattern.exec(passage.text);
    const words = match?.groups?.["denied"];
    if (!match || !words) continue;
    const start = passage.span.start + passage.text.indexOf(words, match.index);
    const entities = entityOfTokens(passage.account);
    const span = { start, end: start + words.length };
    const denied = contentOfTokens(annotated, tokensIn(annotated, span), (token) => entities.get(token));
    const head = { start: passage.span.start, end: passage.span.start + match.index };
    const before = contentOfTokens(annotated, tokensIn(annotated, head), (token) => entities.get(token));
    const isOfLack = negator.test(words.split(/[,;“"]/)[0]!);
    return [{ passage, span, denied, isOfLack, deniers: stemsOf(passage.account, before) }];
  }
  return [];
}

/** The beginnings of the names in a content, which a country shares with its people: "Karven" of Karvenia and Karvenian agents. */
function stemsOf({ analysis }: Passage["account"], content: Content): Set<string> {
  const named = analysis.entities.filter((it) => content.has(`@${it.id}`));
  const words = named.flatMap((it) => it.name.split(/\s+/).filter((word) => /^\p{Lu}.{4,}/u.test(word)));
  return new Set(words.map((it) => it.slice(0, stemLength).toLowerCase()));
}

const stemLength = 6;

/** What a sentence must share with what is denied: this much weight, in so many words and names; its own clause one of them that is rare. */
const least = { weight: 7, units: 2, own: 3 } as const;

function opposed(story: Story, denial: Denial, passage: Passage): Opposition[] {
  const shared = sharedBy(story, denial.denied, passage.around);
  if (shared.units.length < least.units || shared.names + shared.words < least.weight || shared.words === 0)
    return [];
  if (denials.some((it) => it.test(passage.text))) return [];
  const against = tellingAt(denial.passage, denial.span, story.passages);
  const named = stemsOf(passage.account, passage.around);
  if (denial.deniers.size > 0 && ![...denial.deniers].some((it) => named.has(it))) return [];
  const tellings = passage.tellings.filter((it) => tells(story, it, denial));
  return tellings.flatMap((telling): Opposition[] =>
    against
      ? [
          {
            tellings: [telling, against],
            on: "polarity",
            keys: ["told", "denied"],
            values: [telling.statement.modality === "alleged" ? "alleged" : "told", "denied"],
            rule: denialOpposed.name,
          },
        ]
      : [],
  );
}

/** A clause that itself has a rare word of what is denied, or alleges a deed of the one who denies. */
function tells(story: Story, telling: Telling, { denied, deniers, isOfLack }: Denial): boolean {
  const { account, content, slots, statement, nominal } = telling;
  const { modality, status } = statement;
  if (!isOfLack && deniesInWords(telling)) return false;
  if (nominal || modality === "possible" || modality === "planned" || status === "planned") return false;
  const agents = stemsOf(account, new Map([...slots.agents].map((it) => [it, 1])));
  if ([...deniers].some((it) => agents.has(it)) && modality === "alleged") return true;
  return [...content].some(
    ([unit, weight]) =>
      !unit.startsWith("@") && denied.has(unit) && weightIn(story, unit, weight) >= least.own,
  );
}
