import type { Claim, Document, Synopsis } from "../../model/index.ts";
import { signOf } from "../names.ts";
import { printable } from "../printable.ts";

/** How words are set off on a terminal; functions that change nothing elsewhere. */
export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

/** What the sections of the text rendering share: the synopsis, its lookups, and how wide a line may be. */
export interface Page {
  readonly synopsis: Synopsis;
  readonly width: number;
  readonly colors: Colors;
  /** The letter of a document, by its id. */
  readonly signs: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly entityNames: ReadonlyMap<string, string>;
}

/** Lines of text, without line ends. */
export type Lines = readonly string[];

const narrowest = 40;
const widest = 110;

export function pageOf(synopsis: Synopsis, width: number, colors: Colors): Page {
  return {
    synopsis,
    width: Math.min(widest, Math.max(narrowest, width)),
    colors,
    signs: new Map(synopsis.documents.map((document, index) => [document.id, signOf(index)])),
    documents: new Map(synopsis.documents.map((document) => [document.id, document])),
    claims: new Map(synopsis.claims.map((claim) => [claim.id, claim])),
    entityNames: new Map(synopsis.entities.map((entity) => [entity.id, entity.name])),
  };
}

/** The letters of the documents in which something stands, each once, in the order of the documents. */
export function signsOf(page: Page, places: readonly { readonly documentId: string }[]): string {
  const ids = new Set(places.map((place) => place.documentId));
  return page.synopsis.documents
    .flatMap((document) => (ids.has(document.id) ? [page.signs.get(document.id) ?? "?"] : []))
    .join(" ");
}

/** Breaks a text into lines at spaces; the first line begins with `lead`, the others are indented as far. A word longer than a line is broken. */
export function wrapped(page: Page, lead: string, text: string): string[] {
  const room = page.width - lead.length;
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .trim()
    .split(" ")
    .flatMap((it) => pieces(it, room))) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((it, index) => (index === 0 ? lead : " ".repeat(lead.length)) + it);
}

/** A heading with its count, after an empty line. */
export function heading(page: Page, words: string, count?: number): string[] {
  return ["", page.colors.bold(count === undefined ? words : `${words} (${count})`)];
}

/** The first items of a list, and a line that counts the others: nothing is cut silently. */
export function limited<Item>(
  items: readonly Item[],
  most: number,
  lines: (item: Item) => Lines,
  rest: string,
): string[] {
  const shown = items.slice(0, most).flatMap(lines);
  return items.length > most
    ? [...shown, `  … and ${items.length - most} more ${rest}; --format json has them all.`]
    : shown;
}

/** A line that counts what a section leaves out; none where it leaves out nothing. */
export function restOf(count: number, what: string, one = what): Lines {
  return count === 0 ? [] : [`  … and ${count} ${count === 1 ? one : what}; --format json has them all.`];
}

function pieces(word: string, length: number): string[] {
  if (word.length <= length) return [word];
  return Array.from({ length: Math.ceil(word.length / length) }, (_, index) =>
    word.slice(index * length, (index + 1) * length),
  );
}
