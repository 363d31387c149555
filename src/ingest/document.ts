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
import { sha256 } from "../util/hash.ts";
import { agencyOf } from "./blocks/agencies.ts";
import { namesAfterOpening, namesAlone, namesBesideDate, titleCase } from "./blocks/bylines.ts";
import { datelinePlace } from "./blocks/dateline.ts";
import { mastheadReason } from "./blocks/masthead.ts";
import type { StatedMetadata } from "./capture.ts";
import { creditsOf } from "./metadata/credits.ts";
import { findDate, isPossible, readDate } from "./metadata/dates.ts";
import { outletId, outletOf } from "./metadata/outlet.ts";
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
  readonly bytes: Uint8Array;
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
export function makeDocument(parts: DocumentParts): { document: Document; problems: readonly Problem[] } {
  const hash = sha256(parts.bytes);
  const words = { id: documentId(hash), text: parts.text };
  const problems: Problem[] = [...parts.problems, ...bodyProblems(parts)];
  const dates = datesOf(parts, words, problems);
  const document: Document = {
    id: words.id,
    input: parts.input,
    alsoInputs: [],
    sha256: hash,
    textSha256: sha256(parts.text),
    ...optional("url", parts.stated?.url ?? parts.found?.url),
    mediaType: parts.mediaType,
    language: parts.language,
    ...optional(
      "outlet",
      statedOutlet(parts.stated) ??
        parts.found?.outlet ??
        outletOf(words, parts.blocks) ??
        mastheadOf(parts, words),
    ),
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

/** The outlet that stands over a plain text. */
function mastheadOf({ blocks }: DocumentParts, words: Words): Outlet | undefined {
  const block = blocks.find((it) => it.reason === mastheadReason);
  const name = block && found(words, block, "masthead");
  return name && { id: outletId(name.value), ...name };
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
    const value = datelinePlace(raw);
    if (value)
      return {
        ...found(words, { start: block.start, end: block.start + value.length }, "dateline-block"),
        raw,
      };
  }
  return undefined;
}

/** The authors that byline blocks name; an agency alone is a credit and no author. */
function bylineOf(parts: DocumentParts, words: Words): Found[] {
  const byline = new Map<string, Found>();
  for (const block of parts.blocks.filter((it) => it.kind === "byline")) {
    const line = words.text.slice(block.start, block.end);
    const opened = namesAfterOpening(line);
    const names = [opened, namesAlone(line), namesBesideDate(line)].find((list) => list.length > 0) ?? [];
    for (const it of names) {
      if (agencyOf(it.name) || byline.has(it.name)) continue;
      const span = { start: block.start + it.start, end: block.start + it.end };
      const name = found(words, span, opened.length > 0 ? "byline-opening" : "name-alone");
      byline.set(it.name, { ...name, ...inMixedCase(name.value) });
    }
  }
  return [...byline.values()];
}

/** "DAGNY RASK" is how a line is set and not how she is called. */
function inMixedCase(name: string): { value?: string; raw?: string } {
  const value = titleCase(name);
  return value === name ? {} : { value, raw: name };
}

function datesOf(
  parts: DocumentParts,
  words: Words,
  problems: Problem[],
): Pick<Document, "publishedAt" | "modifiedAt"> {
  const published =
    statedDate(parts, problems) ?? parts.found?.publishedAt ?? dateLineOf(parts, words, problems);
  return { ...optional("publishedAt", published), ...optional("modifiedAt", parts.found?.modifiedAt) };
}

function statedDate({ stated, input }: DocumentParts, problems: Problem[]): FoundTime | undefined {
  if (stated?.date === undefined) return undefined;
  const read = readDate(stated.date);
  if (read) return { ...read, rule: "stated", raw: stated.date };
  const message = `The date "${stated.date}" stated for "${input}" cannot be read. Write it as 2023-10-17 or 2023-10-17T09:30:00+02:00.`;
  problems.push({ level: "warning", code: "date-not-understood", message });
  return undefined;
}

const dateReasons: ReadonlySet<string> = new Set(["date of publication", "names beside a date"]);

function dateLineOf(parts: DocumentParts, words: Words, problems: Problem[]): FoundTime | undefined {
  // Readers of marked-up pages have weighed such lines against all else already.
  const block = parts.found ? undefined : parts.blocks.find((it) => dateReasons.has(it.reason));
  if (!block) return undefined;
  const line = words.text.slice(block.start, block.end);
  const date = findDate(line);
  if (!date) return undefined;
  if (!isPossible(date.value, firstYear, parts.now)) {
    const message = `"${parts.input}" gives ${date.value} as its date, which cannot be a date of publication; it was left out.`;
    problems.push({ level: "warning", code: "date-impossible", message });
    return undefined;
  }
  const span = { start: block.start + date.start, end: block.start + date.end };
  return { value: date.value, precision: date.precision, rule: "date-line", evidence: cite(words, span) };
}

function found(words: Words, span: Span, rule: string): Found {
  const evidence = cite(words, span);
  return { value: evidence.quote.replace(/\s+/g, " "), rule, evidence };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
