/**
 * Documents → stories: which of them are about one event. See docs/methods/grouping.md.
 *
 * @module
 */
import type { DocumentId } from "../model/index.ts";
import { by, compareStrings } from "../util/order.ts";
import { averageLink, type Group, groupOf, joinGroups } from "./average-link.ts";
import { CentroidIndex } from "./centroids.ts";
import { type Member, type Terms, termsOf } from "./terms.ts";

export type { Member } from "./terms.ts";

/**
 * Documents of one event are this much alike on average. Chosen on the training half of ECB+, whose topics hold two similar events each, and
 * checked on other stories: see docs/methods/grouping.md.
 */
export const leastSimilarity = 0.2;

/** Up to this many documents all pairs are compared; of more, each is compared with the groups found so far. */
const exactUpTo = 1200;

/** Of this many rough groups, the largest ones, all pairs are compared; a folder of more unlike documents keeps the rest as they are. */
const linkedAtMost = 1500;

/** The largest group of documents about one event, and the rest; both in order of id. */
export interface LargestStory {
  readonly related: readonly DocumentId[];
  readonly unrelated: readonly DocumentId[];
}

/**
 * The largest group of one event. A single document is its own story; of groups of one size the one with the earliest document is taken.
 * The order of the input changes nothing.
 */
export function largestStory(members: readonly Member[]): LargestStory {
  const groups = groupStories(members);
  const related = new Set(groups[0] ?? []);
  const ids = members.map((it) => it.document.id).sort(compareStrings);
  return { related: ids.filter((it) => related.has(it)), unrelated: ids.filter((it) => !related.has(it)) };
}

/** All groups, the largest first, then by their earliest document; ids in order of publication. */
export function groupStories(members: readonly Member[], least: number = leastSimilarity): DocumentId[][] {
  const ordered = [...members].sort(inOrder);
  const terms = termsOfAll(ordered);
  const groups = terms.length <= exactUpTo ? terms.map(groupOf) : roughGroups(terms, least);
  const [large, rest] = [groups.slice(0, linkedAtMost), groups.slice(linkedAtMost)];
  const joined = [...averageLink(large, least), ...rest];
  return joined
    .sort(
      by(
        (x, y) => y.members.length - x.members.length,
        (x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0),
      ),
    )
    .map((it) => it.members.flatMap((at) => ordered[at]?.document.id ?? []));
}

/** Equal texts are read once: ten thousand reprints cost one. */
function termsOfAll(members: readonly Member[]): Terms[] {
  const known = new Map<string, Terms>();
  return members.map((member) => {
    const terms = known.get(member.document.text) ?? termsOf(member);
    known.set(member.document.text, terms);
    return terms;
  });
}

/** Each document, in order, goes to the group it is most alike, or begins one: the cost grows with documents times groups that share terms. */
function roughGroups(terms: readonly Terms[], least: number): Group[] {
  const index = new CentroidIndex();
  terms.forEach((it, at) => {
    const single = groupOf(it, at);
    const nearest = index.nearest(single);
    if (nearest && nearest.similarity >= least)
      index.replace(nearest.at, joinGroups(index.groupAt(nearest.at), single));
    else index.add(single);
  });
  return index.groups().sort((x, y) => y.members.length - x.members.length);
}

const inOrder = by<Member>(
  (x, y) =>
    compareStrings(x.document.publishedAt?.value ?? "\uffff", y.document.publishedAt?.value ?? "\uffff"),
  (x, y) => compareStrings(x.document.id, y.document.id),
);
