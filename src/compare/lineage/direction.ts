import type { LineageKind } from "../../model/index.ts";
import type { Body } from "./body.ts";
import type { Comparison } from "./comparison.ts";
import type { Credits } from "./credits.ts";
import { isAgencyText, namesItselfInDateline } from "./newsroom.ts";
import { publishedFirst } from "./when.ts";

/** Which of the two is the source, how sure that is, and why. */
export interface Direction {
  readonly source: "a" | "b";
  readonly certainty: "certain" | "likely" | "unknown";
  readonly reasons: readonly string[];
}

/** One sign of who took from whom. */
interface Sign {
  readonly source: "a" | "b";
  readonly reason: string;
  /** The derived account's own word, beside what it took, naming the very newsroom. Everything else is a likelihood. */
  readonly isProof: boolean;
}

/**
 * The direction of an edge. A credit beside the shared words decides; without one the signs are heard in order (a credit elsewhere, an
 * agency's own text, the earlier publication, a dateline that names its own newsroom, prose that one of them quotes, a text cut from its end, furniture in another language), and
 * the first that speaks is likely. A credit that the dates contradict is likely only. Where nothing speaks the direction is unknown and the lower id stands first.
 */
export function directionOf(comparison: Comparison, credits: Credits, kind: LineageKind): Direction {
  const { body: a } = comparison.a;
  const { body: b } = comparison.b;
  if (kind === "shared-source") return unknown("same words of a third party");
  const versions = kind === "version" ? [grownSign(a, b)] : [];
  const signs = [creditSign(credits), ...otherSigns(comparison, a, b), ...versions].filter(
    (it) => it !== undefined,
  );
  const decisive = signs[0];
  if (!decisive) return unknown(reasonWithoutDirection(credits));
  const first = publishedFirst(a.account.document, b.account.document);
  const contradicted = first !== undefined && first !== decisive.source;
  const agreeing = signs.filter((it) => it.source === decisive.source).map((it) => it.reason);
  const certainty = decisive.isProof && !contradicted ? "certain" : "likely";
  return { source: decisive.source, certainty, reasons: [...new Set(agreeing)] };
}

function unknown(reason: string): Direction {
  return { source: "a", certainty: "unknown", reasons: [reason] };
}

function reasonWithoutDirection(credits: Credits): string {
  return credits.sharedAgency
    ? `both credit ${credits.sharedAgency}`
    : "same words, nothing tells who had them first";
}

function creditSign(credits: Credits): Sign | undefined {
  const { named } = credits;
  const isProof = (named?.near === true || named?.backed === true) && named.own;
  return named && { source: named.by === "a" ? "b" : "a", reason: `credits ${named.name}`, isProof };
}

function otherSigns(comparison: Comparison, a: Body, b: Body): (Sign | undefined)[] {
  return [
    likely(only(isAgencyText(a), isAgencyText(b)), "the source is an agency's own text"),
    likely(publishedFirst(a.account.document, b.account.document), "the source was published earlier"),
    likely(
      only(namesItselfInDateline(a), namesItselfInDateline(b)),
      "the source's dateline names its own newsroom",
    ),
    likely(flip(quotesProse(comparison)), "the derived text quotes it"),
    likely(flip(cutFromEnd(comparison)), "the derived text is cut from its end"),
    likely(
      flip(only(hasForeignBlocks(a), hasForeignBlocks(b))),
      "the derived text's outlet publishes in another language",
    ),
  ];
}

/** Versions of one outlet: the one that was changed after it was published is later, and news grows as it becomes known. */
function grownSign(a: Body, b: Body): Sign | undefined {
  const changed = only(wasChanged(a), wasChanged(b));
  if (changed) return likely(flip(changed), "the derived version was changed later");
  const [sizeA, sizeB] = [a.words.length, b.words.length];
  const longer = sizeA > grown * sizeB ? "a" : sizeB > grown * sizeA ? "b" : undefined;
  return likely(flip(longer), "the derived version says more");
}

/** A later version is at least this many times as long. */
const grown = 1.2;

function wasChanged({ account: { document } }: Body): boolean {
  return document.modifiedAt !== undefined && document.modifiedAt.value !== document.publishedAt?.value;
}

function likely(source: "a" | "b" | undefined, reason: string): Sign | undefined {
  return source && { source, reason, isProof: false };
}

function only(a: boolean, b: boolean): "a" | "b" | undefined {
  return a === b ? undefined : a ? "a" : "b";
}

function flip(derived: "a" | "b" | undefined): "a" | "b" | undefined {
  return derived && (derived === "a" ? "b" : "a");
}

/** The one that introduces a shared block with a colon, or stands it in quotation marks, takes it from the other. */
export function quotesProse({ a, b, blocks }: Comparison): "a" | "b" | undefined {
  return only(
    blocks.some((block) => isIntroduced(a.body, block.a.from)),
    blocks.some((block) => isIntroduced(b.body, block.b.from)),
  );
}

/** A colon stands before the word. */
export function isIntroduced(body: Body, word: number): boolean {
  const before = body.account.document.text.slice(word === 0 ? 0 : body.ends[word - 1], body.starts[word]);
  return /:\s*["“”'‘`]*\s*$/.test(before);
}

/** Papers cut from the end: the shorter text is the beginning of the longer one, in full. */
function cutFromEnd({ a, b, runs }: Comparison): "a" | "b" | undefined {
  const [sizeA, sizeB] = [a.body.words.length, b.body.words.length];
  if (Math.max(sizeA, sizeB) < 1.2 * Math.min(sizeA, sizeB)) return undefined;
  const first = runs[0];
  const atHead = first !== undefined && first.a <= 2 && first.b <= 2;
  const equal = runs.reduce((sum, run) => sum + run.length, 0);
  if (!atHead || equal < 0.97 * Math.min(sizeA, sizeB)) return undefined;
  return sizeA < sizeB ? "a" : "b";
}

/** Furniture in another language than the article's: the outlet publishes in that one and translates. */
function hasForeignBlocks(body: Body): boolean {
  const { document } = body.account;
  return document.blocks.some((it) => it.language !== undefined && it.language !== document.language);
}
