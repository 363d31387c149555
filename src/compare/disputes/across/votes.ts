import { division, unanimity, votingBodies } from "../../../language/en/votes.ts";
import type { Span } from "../../../model/index.ts";
import { classOf } from "../../wording/lexicon.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, sharedBy, tellingAt } from "./passages.ts";

/** What is said of a vote: that it was with all voices, or that some were against. */
interface Vote {
  readonly passage: Passage;
  readonly span: Span;
  readonly isUnanimous: boolean;
  /** Which kinds of body are named in the sentence or right before. */
  readonly bodies: ReadonlySet<number>;
}

/** One body decided with one voice here, and there some of it were against. */
export const votesOpposed: AcrossRule = {
  name: "unanimous-and-divided",
  find(story) {
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap(votesIn);
    return heldAgainst(found, (a, b) => opposed(story, a, b));
  },
};

const bodies = votingBodies
  .split("\n")
  .map((line) => new RegExp(`\\b(?:${line.split(" ").join("|")})s?\\b`, "i"));

/** A body is named in the sentence or at most so many characters before it. */
const before = 200;

function votesIn(passage: Passage): Vote[] {
  const divided = division.map((it) => it.exec(passage.text)).find((it) => it !== null);
  const match = divided ?? unanimity.exec(passage.text);
  if (!match) return [];
  const start = passage.span.start + match.index;
  const words = passage.account.document.text.slice(
    Math.max(0, passage.span.start - before),
    passage.span.end,
  );
  const named = new Set(bodies.flatMap((it, at) => (it.test(words) ? [at] : [])));
  return [{ passage, span: { start, end: start + match[0].length }, isUnanimous: !divided, bodies: named }];
}

/** The weight of what they decided on, in words that both sentences have: the bid, the verdict. */
const leastShared = 2;

function opposed(story: Story, a: Vote, b: Vote): Opposition[] {
  if (a.isUnanimous === b.isUnanimous || ![...a.bodies].some((it) => b.bodies.has(it))) return [];
  const shared = sharedBy(story, a.passage.around, b.passage.around, unitsOfBodies);
  if (shared.words < leastShared) return [];
  const [first, second] = [a, b].map((it) => tellingAt(it.passage, it.span, story.passages));
  if (!first || !second) return [];
  const keys: [string, string] = a.isUnanimous ? ["unanimous", "divided"] : ["divided", "unanimous"];
  return [{ tellings: [first, second], on: "polarity", keys, values: keys, rule: votesOpposed.name }];
}

const unitsOfBodies: ReadonlySet<string> = new Set(
  [...votingBodies.split(/\s/), "unanimous", "unanimously", "vote", "say", "mean"].map(classOf),
);
