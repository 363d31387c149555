import { sentenceOf, sentenceSpan, tokensIn } from "../../language/index.ts";
import { cite, type Evidence } from "../../model/index.ts";
import { trimSpan } from "../../text/index.ts";
import { sharedWeight, weightOf } from "../wording/content.ts";
import type { Node } from "./nodes.ts";
import { wholenessOf } from "./standing-alone.ts";
import type { Telling } from "./telling.ts";

/** Beyond this many characters a reader no longer takes a claim in at a glance. */
const comfortable = 160;

/**
 * The rendering that says most in fewest words: the one that covers most of what the others say, for its length. Bodies come
 * before titles (whose grammar leaves things out) and both before captions.
 */
export function textOf(nodes: readonly Node[]): Evidence {
  let best = nodes[0]!;
  let most = -Infinity;
  for (const node of nodes) {
    const value = worth(node, nodes);
    if (value > most) {
      most = value;
      best = node;
    }
  }
  return inContext(best.telling) ?? cite(best.telling.account.document, best.telling.statement);
}

/** Longer than this a sentence tells more than the claim. */
const longestSentence = 260;

/**
 * Where nobody tells it in a clause of its own, what is counted or dated is shown with the sentence around it: "in which 140
 * delegations took part" alone proves nothing to a stranger. What else the sentence says is one account's: of two that agree, no
 * more is shown than what they agree on.
 */
function inContext(telling: Telling): Evidence | undefined {
  const { account, statement } = telling;
  const dated = telling.days !== undefined && !telling.nominal;
  if (telling.lines.size === 0 && !dated) return undefined;
  if (telling.zone !== "body" || wholenessOf(telling) !== "fragment") return undefined;
  const { from, to } = tokensIn(account.annotated, statement);
  if (from === to) return undefined;
  const sentence = sentenceSpan(account.annotated, sentenceOf(account.annotated, from));
  if (sentence.end - sentence.start > longestSentence || sentence.end < statement.end) return undefined;
  const cited = cite(account.document, trimSpan(account.document.text, sentence));
  return cutsQuotation(cited.quote) ? undefined : cited;
}

/** Whether the words begin or end amid a quotation. */
function cutsQuotation(words: string): boolean {
  return words.split("“").length !== words.split("”").length;
}

/** What a rendering loses that does not stand alone. */
const tollOf = { whole: 0, described: 0.15, pronoun: 0.2, fragment: 0.5 } as const;

/** A loaded word ("the butcher of Kesh") is its paper's own: where others tell it without, theirs stands for all. */
function loadedToll({ account, statement }: Telling): number {
  const labelled = account.analysis.labels.some(
    ({ loaded, evidence }) => loaded && statement.start <= evidence.start && evidence.end <= statement.end,
  );
  return labelled ? 0.4 : 0;
}

/** Compared with this many of the others: enough to know what they have in common. */
const compared = 20;

function worth({ telling }: Node, nodes: readonly Node[]): number {
  let covered = 0;
  let weight = 0;
  for (const other of nodes.slice(0, compared)) {
    covered += sharedWeight(telling.content, other.telling.content);
    weight += weightOf(other.telling.content);
  }
  const length = telling.statement.end - telling.statement.start;
  const coverage = weight === 0 ? 0 : covered / weight;
  const toll = 0.15 * Math.max(0, length / comfortable - 0.4);
  const zone = telling.zone === "body" ? 0 : telling.zone === "caption" ? -0.4 : -0.15;
  const plain = telling.statement.voice === "outlet" ? 0.05 : 0;
  return (
    coverage -
    toll -
    ownToll(telling, nodes) -
    loadedToll(telling) -
    tollOf[wholenessOf(telling)] +
    zone +
    plain
  );
}

/** What a rendering loses that says a number, a day or an hour, or a great deal, that none of the others bears out. */
const [tollOfNumber, tollOfWords] = [0.5, 0.3] as const;

/** A detail that one paper alone has would seem to be borne out by all. */
function ownToll(telling: Telling, nodes: readonly Node[]): number {
  const others = nodes
    .slice(0, compared)
    .filter((it) => it.telling.account.document.id !== telling.account.document.id);
  if (others.length === 0) return 0;
  const own = [...telling.content].filter(([unit]) => !others.some((it) => it.telling.content.has(unit)));
  const weight = own.reduce((sum, [, it]) => sum + it, 0) / Math.max(1, weightOf(telling.content));
  return tollOfWords * weight + (own.some(([unit]) => /^[#~]/.test(unit)) ? tollOfNumber : 0);
}
