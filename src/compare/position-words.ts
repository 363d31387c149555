import {
  type Annotated,
  childrenOf,
  deprelOf,
  formOf,
  headOf,
  spanOf,
  subjectOf,
  subtreeOf,
  type TokenRange,
  tokensIn,
  uposOf,
} from "../language/index.ts";
import { type ClaimMention, cite, type Dispute, type Evidence, type NumberLine, type Position, type Span } from "../model/index.ts"; // biome-ignore format: one import
import { trimSpan } from "../text/index.ts";
import type { Account } from "./account.ts";
import { marksPair } from "./wording/reads-whole.ts";

/** How a side of a dispute is shown: a clause, and where what differs stands in it as such, that. */
export interface PositionWords {
  readonly words: Evidence;
  readonly value?: Evidence;
}

/** A reader who compares two sides takes in so many characters of each at a glance. */
const glance = 120;

/** The words of a side: of its mentions the first of a body that gives the value, cut to the clause around it where it is long. */
export function wordsOfPosition(
  accounts: ReadonlyMap<string, Account>,
  lines: readonly NumberLine[],
  dispute: Dispute,
  position: Position,
): PositionWords {
  const line = lines.find((it) => it.id === dispute.numberId);
  const found = position.mentions.map((mention) => ({
    mention,
    value: valueIn(mention, dispute, position, line, accounts.get(mention.documentId)),
  }));
  const given = found.filter((it) => it.value !== undefined);
  const among = given.length > 0 ? given : found;
  const { mention, value } = among.find((it) => it.mention.zone === "body") ?? among[0]!;
  const account = accounts.get(mention.documentId);
  const words = account ? around(account, mention, value ?? focusIn(dispute, mention, account)) : undefined;
  return { words: words ?? evidenceOf(mention), ...(value ? { value } : {}) };
}

function evidenceOf({ documentId, start, end, quote }: Evidence): Evidence {
  return { documentId, start, end, quote };
}

/** Where a mention gives the value of its side: a figure of the line, else a quantity or a time of its own, else the words of the value. */
function valueIn(
  mention: ClaimMention,
  { on }: Dispute,
  { value }: Position,
  line: NumberLine | undefined,
  account: Account | undefined,
): Evidence | undefined {
  const figures = (line?.values ?? []).filter(
    ({ evidence }) => evidence.documentId === mention.documentId && isWithin(evidence, mention),
  );
  const isValue = ({ min, max }: { min?: number; max?: number }) => numbersOf(value).includes(min ?? max);
  const figure = figures.find(isValue);
  if (figure) return evidenceOf(figure.evidence);
  if (account === undefined) return undefined;
  const { times, quantities } = account.analysis;
  const own =
    quantities.find((it) => isWithin(it, mention) && isValue(it.value)) ??
    times.find((it) => isWithin(it, mention) && it.value.endsWith(`T${value}`));
  if (own) return cite(account.document, own);
  return on === "time" || on === "place" ? literal(account, mention, value) : undefined;
}

function numbersOf(value: string): (number | undefined)[] {
  return (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** "Days before", "north": a value that stands in the words as it is, unless it is all that they say. */
function literal({ document }: Account, { start, quote }: Evidence, value: string): Evidence | undefined {
  if (value.length < fewestCharacters) return undefined;
  const at = quote
    .toLowerCase()
    .search(new RegExp(`\\b${value.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ".")}\\b`, "u"));
  return at < 0 ? undefined : cite(document, { start: start + at, end: start + at + value.length });
}

/** A shorter value stands in words by chance. */
const fewestCharacters = 4;

/** Around what a long mention is cut: the value, else of two times that differ the first that it names. */
function focusIn({ on }: Dispute, mention: Evidence, account: Account): Evidence | undefined {
  const time = account.analysis.times.find((it) => isWithin(it, mention));
  return on === "time" && time ? cite(account.document, time) : undefined;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The widest of the ranges around a value that is taken in at a glance; the narrowest where none is. */
function around(account: Account, mention: Evidence, value: Evidence | undefined): Evidence | undefined {
  const { document, annotated } = account;
  const within = withoutTie(annotated, tokensIn(annotated, mention));
  if (value === undefined || mention.end - mention.start <= glance) return untied(account, mention, within);
  const cited = rangesAround(annotated, tokensIn(annotated, value).from, within)
    .map((range) => withoutTie(annotated, range))
    .map((range) => cite(document, trimSpan(document.text, spanOf(annotated, range))))
    .filter((it) => isWithin(value, it) && marksPair(it.quote));
  return [...cited].reverse().find((it) => it.end - it.start <= glance) ?? cited[0];
}

function untied(
  { document, annotated }: Account,
  mention: Evidence,
  range: TokenRange,
): Evidence | undefined {
  const { start } = spanOf(annotated, range);
  return start > mention.start && start < mention.end
    ? cite(document, { start, end: mention.end })
    : undefined;
}

/** "In which delegations take part": without the words that tie a clause to a noun before it, and without a mark. */
function withoutTie(annotated: Annotated, range: TokenRange): TokenRange {
  const { to } = range;
  const from = uposOf(annotated, range.from) === "PUNCT" && range.from + 1 < to ? range.from + 1 : range.from;
  const isTied = from + 2 < to && uposOf(annotated, from) === "ADP" && /^wh/i.test(formOf(annotated, from + 1)); // biome-ignore format: a condition
  return { from: isTied ? from + 2 : from, to };
}

/** From the nominal that a token is in to the clause that it is in, each wider than the one before. */
function rangesAround(annotated: Annotated, token: number, within: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = [];
  const add = ({ from, to }: TokenRange) =>
    ranges.push({ from: Math.max(from, within.from), to: Math.min(to, within.to) });
  let inner = token;
  for (let head = headOf(annotated, token); head >= within.from && head < within.to; head = headOf(annotated, head)) {
    const subject = subjectOf(annotated, head);
    if (subject === undefined) add(subtreeOf(annotated, head));
    else {
      add(joined(subtreeOf(annotated, inner), nucleus(annotated, head)));
      add(joined({ from: token, to: countedTo(annotated, token) }, nucleus(annotated, head), subtreeOf(annotated, subject))); // biome-ignore format: one of four
      add(joined(subtreeOf(annotated, inner), nucleus(annotated, head), subtreeOf(annotated, subject)));
      add(clauseOf(annotated, head));
      break;
    }
    inner = head;
  } // biome-ignore format: a loop over heads
  return ranges;
}

/** "Almost 50 million crowns | for hiding the data": up to the noun that a figure counts. */
function countedTo(annotated: Annotated, token: number): number {
  const head = headOf(annotated, token);
  return (
    1 + (/^(?:nummod|compound|amod|flat)/.test(deprelOf(annotated, token)) && head > token ? head : token)
  );
}

/** A predicate with its auxiliaries. */
function nucleus(annotated: Annotated, verb: number): TokenRange {
  const parts = [verb, ...childrenOf(annotated, verb, "aux", "aux:pass", "cop", "compound:prt")];
  return { from: Math.min(...parts), to: 1 + Math.max(...parts) };
}

/** What is another clause, or ties this one to another. */
const apart = /^(?:punct|mark|cc|conj|advcl|parataxis|ccomp|discourse)/;

function clauseOf(annotated: Annotated, verb: number): TokenRange {
  const own = childrenOf(annotated, verb).filter((it) => !apart.test(deprelOf(annotated, it)));
  return joined(nucleus(annotated, verb), ...own.map((it) => subtreeOf(annotated, it)));
}

function joined(...ranges: readonly TokenRange[]): TokenRange {
  return {
    from: Math.min(...ranges.map((it) => it.from)),
    to: Math.max(...ranges.map((it) => it.to)),
  };
}
