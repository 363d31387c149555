import { groupBy } from "../../util/group.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import type { Content } from "../wording/content.ts";
import { bestPair, isWord, type Passages, passagesOf } from "./passages.ts";
import { type Paragraphs, paragraphsOf, samplesOf, type Tells } from "./told.ts";

/**
 * Whether a document has some of what sets a claim apart: not enough to say that it tells it, too much to say that it leaves it out.
 * It takes a side in a dispute about it, has a figure or a day of it or two of its rare words in one sentence, has most of it in two
 * sentences in words used for like things or most of its words with other figures and names, or has anywhere much of what is rare in it.
 */
export function hintsOf(story: StoryAccounts, found: readonly ClaimWithTellings[]): Tells {
  const paragraphs = new Map(story.accounts.map((it) => [it.document.id, paragraphsOf(it)]));
  const passages = passagesOf(story);
  const rarityOfWord = rarityIn([...paragraphs.values()]);
  const rarityOf = rarityIn([...passages.values()].map((it) => it.sentences));
  const takesSide = sidesOf(found);
  return (id, claim) => {
    const samples = samplesOf(claim);
    const own = passages.get(id)!;
    return (
      takesSide(id, claim) ||
      samples.some((it) => hasRareMark(it, own, rarityOf) || hasRarePair(it, own, rarityOf)) ||
      samples.some((it) => hasWhatIsRare(it, paragraphs.get(id)!, rarityOfWord)) ||
      samples.some((it) => isMostlyIn(it, own) || hasItsWords(it, own))
    );
  };
}

/** A document that holds the contrary contradicts a claim and does not leave it out. */
function sidesOf(found: readonly ClaimWithTellings[]): Tells {
  const disputes = found.flatMap(({ claim }) => claim.disputes);
  const sides = disputes.map(({ positions }) =>
    groupBy(
      positions.flatMap((it) => it.mentions),
      (it) => it.documentId,
    ),
  );
  return (id, { claim }) =>
    sides.some(
      (side) =>
        side.has(id) &&
        claim.mentions.some(({ documentId, start, end }) =>
          side.get(documentId)?.some((it) => it.start < end && start < it.end),
        ),
    );
}

/** How much a unit of content says of a claim of this story: what every account has says nothing, what few have says most. */
type Rarity = (unit: string) => number;

function rarityIn(accounts: readonly { keys(): Iterable<string> }[]): Rarity {
  const having = new Map<string, number>();
  for (const units of accounts)
    for (const unit of units.keys()) having.set(unit, (having.get(unit) ?? 0) + 1);
  return (unit) => Math.log((accounts.length + 1) / (having.get(unit) ?? 1));
}

/** So much of a claim in two sentences that follow each other tells it; of a long one less is enough, since so many words do not meet by chance. */
const mostOfIt = 0.75;
const mostOfLong = { share: 0.55, units: 3 } as const;

function isMostlyIn(content: Content, passages: Passages): boolean {
  const { share, units } = bestPair(content, passages);
  return share >= mostOfIt || (share >= mostOfLong.share && units >= mostOfLong.units);
}

/** So much of a claim's words in two sentences tells it with another figure or of somebody spoken of otherwise: "hundreds were hurt". */
const mostOfItsWords = 0.65;

function hasItsWords(content: Content, passages: Passages): boolean {
  const words = new Map([...content].filter(([unit]) => isWord(unit)));
  return words.size > 0 && bestPair(words, passages).share >= mostOfItsWords;
}

/** A number of three digits is hardly ever two things of one story. */
const leastFigure = 100;
/** The day of the event itself, and words that most accounts have, say nothing: what two in three have is none of the claim's own. */
const rareHere = Math.log(1.5);

/** "15,000 homes" for "15,000 households", "231 people" for "214 passengers and 17 crew", "on 22 November" for "were to have voted on 22 November". */
function hasRareMark(content: Content, { sentences }: Passages, rarity: Rarity): boolean {
  const days = [...content.keys()].filter((it) => it.startsWith("~"));
  const figures = figuresIn(content);
  const sum = figures.reduce((all, it) => all + it, 0);
  return (
    days.some((it) => sentences.has(it) && rarity(it) >= rareHere) ||
    [...figures, sum].some((it) => it >= leastFigure && sentences.has(`#${it}`))
  );
}

function figuresIn(content: Content): number[] {
  return [...content.keys()].filter((it) => /^#[\d.]+$/.test(it)).map((it) => Number(it.slice(1)));
}

/** What words weigh that stand in fewer than one of fifty articles. */
const rareAnywhere = 4;

/** "Nobody had thrown anything, not a stone": two rare words of a claim in one sentence do not meet by chance. */
function hasRarePair(content: Content, { sentences }: Passages, rarity: Rarity): boolean {
  const met = new Set<number>();
  for (const [unit, weight] of content) {
    if (!isWord(unit) || weight < rareAnywhere || rarity(unit) < rareHere) continue;
    for (const sentence of new Set(sentences.get(unit))) {
      if (met.has(sentence)) return true;
      met.add(sentence);
    }
  }
  return false;
}

/**
 * So much of what sets a claim apart, anywhere in a document, makes it likely that the document tells it in other words. On the six
 * example stories that rules are written with, .35 loses nine right accusations and no wrong one, and .5 wins three right and two wrong.
 */
const someOfWhatIsRare = 0.4;

function hasWhatIsRare(content: Content, paragraphs: Paragraphs, rarity: Rarity): boolean {
  let [found, all] = [0, 0];
  for (const [unit, weight] of content) {
    const worth = weight * rarity(unit);
    all += worth;
    if (paragraphs.has(unit)) found += worth;
  }
  return all > 0 && found >= someOfWhatIsRare * all;
}
