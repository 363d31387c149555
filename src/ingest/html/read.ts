import type { Found, Problem } from "../../model/index.ts";
import { cite } from "../../model/index.ts";
import { sha256 } from "../../util/hash.ts";
import { markDuplicates } from "../blocks/duplicates.ts";
import { cutGlued } from "../blocks/glued.ts";
import { blockOf } from "../blocks/index.ts";
import { guessLanguages } from "../blocks/languages.ts";
import { judge, type Piece, pieceOf } from "../blocks/piece.ts";
import { latin1 } from "../bytes.ts";
import type { Capture, ReadResult } from "../capture.ts";
import { utf8Of } from "../charset.ts";
import { documentId, type FoundMetadata, makeDocument } from "../document.ts";
import { guessLanguage } from "../language.ts";
import type { Limits } from "../options.ts";
import { charsetOf } from "../plain/read.ts";
import { dropped, problem } from "../problems.ts";
import { type BlockModel, probabilities } from "./block-model.ts";
import { cluesOf } from "./clues.ts";
import { semanticBits } from "./elements.ts";
import { acceptedFurniture, bodyKind, furnitureKind, type KindContext } from "./kinds.ts";
import { linkedArticle } from "./linked-article.ts";
import { type PageMetadata, pageMetadata } from "./metadata/index.ts";
import type { Container, Page, PageBlock } from "./page.ts";
import { parsePage } from "./parse-page.ts";
import { shippedModel } from "./shipped-model.ts";

/** Reads one saved page: its visible blocks, which of them are the article's own, and what the page states of itself. */
export function readHtml(bytes: Uint8Array, capture: Capture, limits: Limits): ReadResult {
  const declared = charsetOf(capture.mediaType) ?? declaredCharset(bytes);
  const { utf8, problems } = utf8Of(bytes, capture.input, declared);
  return readPage(utf8, { bytes, capture, limits, problems, model: shippedModel() });
}

/** A page with its bytes, its limits and the model that judges its blocks. */
export interface PageSource {
  readonly bytes: Uint8Array;
  readonly capture: Capture;
  readonly limits: Limits;
  readonly problems: readonly Problem[];
  readonly model: BlockModel;
}

/** The same for a page that is UTF-8 already. */
export function readPage(
  utf8: Uint8Array,
  { bytes, capture, limits, problems, model }: PageSource,
): ReadResult {
  const page = parsePage(utf8, limits);
  const stated = pageMetadata(page, capture.stated?.url, limits.now);
  const laid = layOut(page, stated, model);
  if (laid.pieces.length === 0) {
    const what = "shows no text. Save the page as it looks in the browser, complete, and read that.";
    return { problems: [dropped("input-empty", capture.input, what)] };
  }
  const hash = sha256(bytes);
  const cut = page.cut ? [tooLong(capture.input)] : [];
  return makeDocument({
    input: capture.input,
    sha256: hash,
    mediaType: "text/html",
    text: laid.text,
    blocks: laid.pieces.map((piece) => blockOf(piece, laid.language)),
    language: laid.language,
    found: withEvidence(stated, laid, documentId(hash)),
    problems: [...problems, ...cut, ...stated.problems(capture.input)],
    ...(capture.stated && { stated: capture.stated }),
    ...(limits.now !== undefined && { now: limits.now }),
  });
}

/** Pages have hundreds of short lines, whose language nobody asks for. */
const fewestWordsOfLanguage = 12;

interface Laid {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly language: string;
}

function layOut(page: Page, stated: PageMetadata, model: BlockModel): Laid {
  const { accepted, context } = judgePage(page, stated, model);
  const before = onlyStated(page, stated);
  const behind = linkedArticle(page, accepted);
  const text = [...before.map((it) => it.text), ...page.blocks.map((it) => it.text), ...behind].join("\n\n");
  const pieces: Piece[] = [];
  let start = 0;
  let line = 0;
  const next = (length: number): Piece => {
    const piece = pieceOf(text, { start, end: start + length }, line++);
    start += length + 2;
    return piece;
  };
  for (const { text, kind } of before)
    pieces.push(judge(next(text.length), kind, "only in the page's metadata"));
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock;
    pushCut(pieces, judgeBlock(context, block, index, next(block.text.length)));
  }
  for (const { length } of behind)
    pieces.push(judge(next(length), "paragraph", "only in the page's linked data (articleBody)"));
  const told = dropRepeats(markDuplicates(guessLanguages(pieces, fewestWordsOfLanguage)));
  return { text, pieces: told, language: languageOf(page, told) };
}

/** What the model takes for a paragraph may have other lines glued to it. */
function pushCut(pieces: Piece[], piece: Piece): void {
  if (piece.verdict) pieces.push(piece);
  else
    for (const part of cutGlued([piece]))
      pieces.push(judge(part, "paragraph", "the article's region, by the block model"));
}

function judgePage(
  page: Page,
  stated: PageMetadata,
  model: BlockModel,
): { accepted: boolean[]; context: KindContext } {
  const clues = cluesOf(page);
  const likely = probabilities(page, clues, model);
  const accepted = withQuotations(
    page,
    Array.from(likely, (value) => value >= model.threshold),
  );
  const titleText = stated.title?.value ?? "";
  const title = page.blocks.findLastIndex(
    (block) => block.text === titleText && (page.containers[block.container] as Container).tag === "h1",
  );
  const context = {
    page,
    accepted,
    titleText,
    title: title < 0 ? page.blocks.findIndex((block) => block.text === titleText) : title,
    first: accepted.indexOf(true),
    last: accepted.lastIndexOf(true),
    description: clues.description,
  };
  return { accepted, context };
}

/** A quotation in `<blockquote>` between two blocks of the article is the article's too: the model, which knows no words, doubts short ones. */
function withQuotations(page: Page, accepted: readonly boolean[]): boolean[] {
  return accepted.map((isOwn, index) => {
    if (isOwn || !accepted[index - 1] || !accepted[index + 1]) return isOwn;
    const block = page.blocks[index] as PageBlock;
    const { semantics } = page.containers[block.container] as Container;
    const isQuoted = (semantics & (semanticBits["blockquote"] ?? 0)) !== 0 && /^["“„«]/.test(block.text);
    return isQuoted && block.linkLength === 0;
  });
}

function judgeBlock(context: KindContext, block: PageBlock, index: number, piece: Piece): Piece {
  const container = context.page.containers[block.container] as Container;
  const isOwn = context.accepted[index] && block.text !== context.titleText;
  const verdict = isOwn
    ? (acceptedFurniture(context, index, piece) ?? bodyKind(block, container))
    : furnitureKind(context, index, piece);
  return verdict ? { ...piece, verdict } : piece;
}

/** A title or author that only metadata states stands before the text, so that there is something to cite. */
function onlyStated(page: Page, stated: PageMetadata): { text: string; kind: "title" | "byline" }[] {
  const lines: { text: string; kind: "title" | "byline" }[] = [];
  const title = stated.title?.value;
  if (title && !page.blocks.some((block) => block.text === title)) {
    lines.push({ text: title, kind: "title" });
  }
  for (const { value } of stated.byline) {
    if (page.blocks.some((block) => block.text.length < 300 && block.text.includes(value))) continue;
    lines.push({ text: value, kind: "byline" });
  }
  return lines;
}

/** What stands twice counts once: the later one is no body. */
function dropRepeats(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.duplicateOf === undefined || piece.words < 8) return piece;
    const kind = piece.verdict?.kind;
    if (kind !== "paragraph" && kind !== "quote" && kind !== "list-item") return piece;
    const first = pieces[piece.duplicateOf]?.verdict?.kind;
    return first === kind
      ? { ...piece, verdict: { kind: "other", reason: "says again what stands above" } }
      : piece;
  });
}

function languageOf(page: Page, pieces: readonly Piece[]): string {
  const kinds = new Set(["paragraph", "quote", "list-item"]);
  const body = pieces.filter((piece) => kinds.has(piece.verdict?.kind ?? "")).map((piece) => piece.text);
  const stated = /^[a-z]{2}(?=$|[-_])/i.exec(page.language)?.[0].toLowerCase();
  return (
    guessLanguage(body.join(" "))?.language ??
    stated ??
    guessLanguage(pieces.map((piece) => piece.text).join(" "))?.language ??
    "und"
  );
}

/** Puts the words beside the values wherever they stand in the text, outside the body. */
function withEvidence(stated: PageMetadata, laid: Laid, id: string): FoundMetadata {
  const document = { id, text: laid.text };
  const locate = (found: Found, kinds: readonly string[]): Found => {
    const piece = laid.pieces.find(
      (it) => kinds.includes(it.verdict?.kind ?? "") && it.text.includes(found.value),
    );
    if (!piece) return found;
    const start = piece.start + piece.text.indexOf(found.value);
    return { ...found, evidence: cite(document, { start, end: start + found.value.length }) };
  };
  const date = stated.publishedAt;
  return {
    ...stated.found,
    ...(stated.title && { title: locate(stated.title, ["title"]) }),
    byline: stated.byline.map((it) =>
      locate(it, ["byline", "other", "navigation", "credit", "teaser", "legal", "caption"]),
    ),
    ...(date && {
      publishedAt: date.raw ? { ...date, ...located(laid, document, date.raw, date.rule) } : date,
    }),
  };
}

function located(laid: Laid, document: { id: string; text: string }, raw: string, rule: string) {
  if (rule !== "date-line") return {};
  const piece = laid.pieces.find((it) => it.text.length <= 160 && it.text.includes(raw));
  if (!piece) return {};
  const start = piece.start + piece.text.indexOf(raw);
  return { evidence: cite(document, { start, end: start + raw.length }) };
}

/** The charset that a page declares in its first kilobytes (HTML Standard, 13.2.3.2). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1]
  );
}

function tooLong(input: string): Problem {
  return problem(
    "error",
    "input-cut",
    `"${input}" has more elements or blocks than any article page; it was cut. Save the article alone, or raise the limit.`,
  );
}
