import { roleWords } from "../language/en/byline-words.ts";
import { guessedLanguageName } from "../language/language-labels.ts";
import {
  type Block,
  cite,
  type Document,
  type Evidence,
  type Found,
  type FoundTime,
  type Outlet,
  type Problem,
  type Span,
} from "../model/index.ts";
import { ownString, ownStrings } from "../text/index.ts";
import { sha256 } from "../util/hash.ts";
import { agencyOf } from "./blocks/agencies.ts";
import { namesAfterOpening, namesAlone, titleCase } from "./blocks/bylines.ts";
import { creditLine } from "./blocks/credit-line.ts";
import { datelinePlace } from "./blocks/dateline.ts";
import {
  dateReasons,
  mastheadReason,
  mottoReason,
  nameOfMasthead,
  placeBesideDate,
} from "./blocks/masthead.ts";
import type { StatedMetadata } from "./capture.ts";
import { creditsOf } from "./metadata/credits.ts";
import { type DateMatch, isPossible, readDate } from "./metadata/dates.ts";
import { isCreditedAgency, outletId, selfNamesOf } from "./metadata/outlet.ts";
import { firstYear } from "./options.ts";

/** What a reader found beyond the text and its blocks; what it leaves out is looked for in the blocks. */
export interface FoundMetadata {
  readonly url?: string;
  readonly outlet?: Outlet;
  readonly title?: Found;
  readonly dek?: Found;
  readonly byline?: readonly Found[];
  readonly publishedAt?: FoundTime;
  readonly modifiedAt?: FoundTime;
  readonly retrievedAt?: string;
  readonly candidates?: Document["candidates"];
}

/** Everything a document is made of. */
export interface DocumentParts {
  readonly input: string;
  /** SHA-256 of the bytes that it was read from. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly found?: FoundMetadata;
  readonly stated?: StatedMetadata;
  readonly problems: readonly Problem[];
  readonly now?: string;
}

/** Hexadecimal digits of the SHA-256 that make an id: 64 bits, where a million documents collide with a chance below 10⁻⁷. */
const idDigits = 16;

/** Puts a document together: identity, metadata with evidence where the words are in the text, problems that name it. */
export function makeDocument(given: DocumentParts): { document: Document; problems: readonly Problem[] } {
  const parts = withOwnStrings(given);
  const words = { id: documentId(parts.sha256), text: parts.text };
  const problems: Problem[] = [...parts.problems, ...bodyProblems(parts)];
  const dates = datesOf(parts, words, problems);
  const document: Document = {
    id: words.id,
    input: parts.input,
    alsoInputs: [],
    sha256: parts.sha256,
    textSha256: sha256(parts.text),
    ...optional("url", parts.stated?.url ?? parts.found?.url),
    mediaType: parts.mediaType,
    language: parts.language,
    ...optional("outlet", statedOutlet(parts.stated) ?? parts.found?.outlet ?? shownOutlet(parts, words)),
    ...optional("title", titleOf(parts, words)),
    ...optional("dek", parts.found?.dek ?? firstOf(parts, words, "dek")),
    ...optional("dateline", datelineOf(parts, words)),
    byline: parts.found?.byline ?? bylineOf(parts, words),
    credits: creditsOf(words, parts.blocks),
    ...dates,
    ...optional("retrievedAt", parts.found?.retrievedAt),
    text: parts.text,
    blocks: parts.blocks,
    ...optional("candidates", parts.found?.candidates),
  };
  return { document, problems: problems.map((it) => ({ ...it, documentId: words.id })) };
}

/** Documents are kept; the page or feed that they were cut from must not be kept with them. */
function withOwnStrings(parts: DocumentParts): DocumentParts {
  return {
    ...parts,
    text: ownString(parts.text),
    ...(parts.found && { found: ownStrings(parts.found) }),
  };
}

/** The id of a document by the SHA-256 of its bytes. */
export function documentId(hash: string): string {
  return hash.slice(0, idDigits);
}

interface Words {
  readonly id: string;
  readonly text: string;
}

function bodyProblems({ blocks, input, language }: DocumentParts): Problem[] {
  const problems: Problem[] = [];
  if (!blocks.some((block) => block.body)) {
    const message = `"${input}" was read, but no article text was found in it. Check that the whole article was saved.`;
    problems.push({ level: "warning", code: "no-article-text", message });
  }
  return [...problems, ...languageProblem(input, language)];
}

/** Only English is analyzed; anything else is told. */
export function languageProblem(input: string, language: string): Problem[] {
  if (language === "en") return [];
  const what =
    language === "und"
      ? "a language that could not be told"
      : `${guessedLanguageName(language)} (${language})`;
  const message = `"${input}" is in ${what}. It is kept and shown, but only English is analyzed.`;
  return [{ level: "warning", code: "language-not-supported", message }];
}

function statedOutlet(stated: StatedMetadata | undefined): Outlet | undefined {
  return stated?.outlet ? { id: outletId(stated.outlet), value: stated.outlet, rule: "stated" } : undefined;
}

/** The outlet that a text shows, by its owner's name where that is the shorter: "Channel Three" of "Channel Three News". */
function shownOutlet(parts: DocumentParts, words: Words): Outlet | undefined {
  const names = selfNamesOf(words, parts.blocks);
  const shown = namedOutlet(parts, words, names);
  const owner = names.find((it) => it.rule === "copyright" && shown?.value.startsWith(`${it.value} `));
  return owner ?? shown;
}

/** Its name over the text as it is written there, where that is no mere heading in capitals. */
function namedOutlet(parts: DocumentParts, words: Words, names: readonly Outlet[]): Outlet | undefined {
  const named = names.find((it) => !isCreditedAgency(it, words, parts.blocks));
  const masthead = mastheadOf(parts, words);
  if (!named || !masthead) return named ?? masthead ?? creditedOutlet(parts, words) ?? names[0];
  const isSame =
    outletId(named.value.replace(/^the /i, "")) === outletId(masthead.value.replace(/^the /i, ""));
  const isSurer = isSame || (named.rule === "self-mention" && isUnderAuthor(parts));
  return isSurer && masthead.raw === undefined ? masthead : named;
}

/** "Fenna Dirk / Lorne Broadcasting / 15 May 2026": a name there is that of the author's outlet, whatever its channels are called. */
function isUnderAuthor({ blocks }: DocumentParts): boolean {
  const at = blocks.findIndex((it) => it.reason === mastheadReason);
  return blocks[at - 1]?.kind === "byline" && dateReasons.has(blocks[at + 1]?.reason ?? "");
}

/** The outlet that stands over a plain text. */
function mastheadOf({ blocks }: DocumentParts, words: Words): Outlet | undefined {
  const block = blocks.find((it) => it.reason === mastheadReason);
  if (!block) return undefined;
  const name = found(words, block, "masthead");
  const value = nameOfMasthead(name.value);
  return { id: outletId(value), ...name, value, ...inMixedCase(value) };
}

/** The outlet that stands beside an author or a date: "Lowland Examiner | 15 September 2026". */
function creditedOutlet({ blocks }: DocumentParts, words: Words): Outlet | undefined {
  const body = blocks.findIndex((it) => it.body);
  for (const block of blocks.slice(0, Math.max(0, body))) {
    if (block.kind !== "byline" && !dateReasons.has(block.reason)) continue;
    const name = creditLine(words.text.slice(block.start, block.end))?.outlets[0];
    if (!name) continue;
    const span = { start: block.start + name.start, end: block.start + name.end };
    return { id: outletId(name.name), ...found(words, span, "beside-date") };
  }
  return undefined;
}

function titleOf(parts: DocumentParts, words: Words): Found | undefined {
  const title = parts.stated?.title;
  if (title === undefined) return parts.found?.title ?? firstOf(parts, words, "title");
  return { value: title, rule: "stated", ...optional("evidence", whereIs(words, parts.blocks, title)) };
}

/** Where a value stands as a block of its own; not looked for elsewhere, since a headline's words may stand in any sentence. */
export function whereIs(words: Words, blocks: readonly Block[], value: string): Evidence | undefined {
  const block = blocks.find((it) => words.text.slice(it.start, it.end) === value);
  return block && cite(words, block);
}

function firstOf(parts: DocumentParts, words: Words, kind: Block["kind"]): Found | undefined {
  const block = parts.blocks.find((it) => it.kind === kind);
  return (
    block && found(words, block, block.reason.includes("below the title") ? "below-title" : `${kind}-block`)
  );
}

function datelineOf(parts: DocumentParts, words: Words): Found | undefined {
  for (const block of parts.blocks.filter((it) => it.kind === "dateline")) {
    const raw = words.text.slice(block.start, block.end);
    const value = block.reason === placeBesideDate ? creditLine(raw)?.places[0]?.name : datelinePlace(raw);
    if (value)
      return {
        ...found(words, { start: block.start, end: block.start + value.length }, "dateline-block"),
        raw,
      };
  }
  return undefined;
}

/** A byline stands so many blocks before the title at most, or so many behind the text. */
const bylineReach = 4;

/** The authors that byline blocks name; an agency alone is a credit and no author. */
function bylineOf(parts: DocumentParts, words: Words): Found[] {
  const byline = new Map<string, Found>();
  for (const block of bylineBlocks(parts.blocks)) {
    const line = words.text.slice(block.start, block.end);
    const credit = creditLine(line);
    const opened = namesAfterOpening(line);
    const isDesk = credit?.hasOpening === true && credit.roles > 0 && credit.names.length === 0;
    const names =
      [credit?.names ?? [], isDesk ? opened.filter(isNoDesk) : opened, isDesk ? [] : namesAlone(line)].find(
        (list) => list.length > 0,
      ) ?? [];
    for (const it of names) {
      if (agencyOf(it.name) || byline.has(it.name)) continue;
      const span = { start: block.start + it.start, end: block.start + it.end };
      const isOpened = credit?.hasOpening || opened.length > 0;
      const name = found(words, span, isOpened ? "byline-opening" : "name-alone");
      byline.set(it.name, { ...name, ...inMixedCase(name.value) });
    }
  }
  return [...byline.values()];
}

/** "By Beacon Foreign Staff" names nobody. */
function isNoDesk({ name }: { readonly name: string }): boolean {
  return !roleWords.has(name.toLowerCase().split(" ").at(-1) ?? "");
}

/** The byline blocks over the text; where there are none, the first behind it: those of teasers are not the article's. */
function bylineBlocks(blocks: readonly Block[]): readonly Block[] {
  const isByline = (block: Block) => block.kind === "byline";
  const title = blocks.findIndex((it) => it.kind === "title");
  const body = blocks.findIndex((it) => it.body);
  const last = blocks.findLastIndex((it) => it.body);
  if (body < 0) return blocks.filter(isByline);
  const over = blocks.slice(Math.max(0, title - bylineReach), body + 2).filter(isByline);
  return over.length > 0
    ? over
    : blocks
        .slice(last + 1, last + 1 + bylineReach)
        .filter(isByline)
        .slice(0, 1);
}

/** "DAGNY RASK" is how a line is set and not how she is called. */
function inMixedCase(name: string): { value?: string; raw?: string } {
  const value = titleCase(name);
  return value === name ? {} : { value, raw: name };
}

type DocumentDates = Pick<Document, "publishedAt" | "modifiedAt">;

function datesOf(parts: DocumentParts, words: Words, problems: Problem[]): DocumentDates {
  const stated = statedDate(parts, problems);
  const lines = stated || parts.found?.publishedAt ? {} : dateLinesOf(parts, words, problems);
  const published = stated ?? parts.found?.publishedAt ?? lines.publishedAt;
  return {
    ...optional("publishedAt", published),
    ...optional("modifiedAt", parts.found?.modifiedAt ?? lines.modifiedAt),
  };
}

function statedDate({ stated, input }: DocumentParts, problems: Problem[]): FoundTime | undefined {
  if (stated?.date === undefined) return undefined;
  const read = readDate(stated.date);
  if (read) return { ...read, rule: "stated", raw: stated.date };
  const message = `The date "${stated.date}" stated for "${input}" cannot be read. Write it as 2023-10-17 or 2023-10-17T09:30:00+02:00.`;
  problems.push({ level: "warning", code: "date-not-understood", message });
  return undefined;
}

function dateLinesOf(parts: DocumentParts, words: Words, problems: Problem[]): DocumentDates {
  // Readers of marked-up pages have weighed such lines against all else already.
  if (parts.found) return {};
  const lines = parts.blocks.filter((it) => dateReasons.has(it.reason));
  // A wire report says its day behind its place, a letter to readers below its name.
  const others = parts.blocks.filter((it) => it.kind === "dateline" || it.reason === mottoReason);
  const dates = [...lines, ...others].flatMap((block) => {
    const line = creditLine(words.text.slice(block.start, block.end));
    const read = (date: DateMatch | undefined) => date && dateAt(date, block, words);
    return line?.published ? [{ published: read(line.published), modified: read(line.modified) }] : [];
  });
  const published = (dates.find((it) => it.published?.value !== it.modified?.value) ?? dates[0])?.published;
  const modified = dates.find((it) => it.modified)?.modified;
  if (!published) return {};
  if (isPossible(published.value, firstYear, parts.now))
    return { publishedAt: published, ...optional("modifiedAt", modified) };
  const message = `"${parts.input}" gives ${published.value} as its date, which cannot be a date of publication; it was left out.`;
  problems.push({ level: "warning", code: "date-impossible", message });
  return {};
}

function dateAt({ value, precision, start, end }: DateMatch, block: Block, words: Words): FoundTime {
  const evidence = cite(words, { start: block.start + start, end: block.start + end });
  return { value, precision, rule: "date-line", evidence };
}

function found(words: Words, span: Span, rule: string): Found {
  const evidence = cite(words, span);
  return { value: evidence.quote.replace(/\s+/g, " "), rule, evidence };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
