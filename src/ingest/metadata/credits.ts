import { type Block, type Credit, cite } from "../../model/index.ts";
import { letterPattern } from "../../text/index.ts";
import { agencyOf, agencyPattern } from "../blocks/agencies.ts";
import { isPersonName } from "../blocks/bylines.ts";

const agencyWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${agencyPattern})(?![\\p{L}\\p{N}])`, "gu");
const nameSequence = letterPattern(
  "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:de|da|van|von|der|den|bin|al|el|la|di)(?= )|\\p{Lu}[\\p{L}'’.-]*))+",
  "g",
);
const creditTail = /[([][^()[\]]{2,120}[)\]]\.?$/u;
/** Pictures are credited with names before "via", a slash or the agency. */
const photoSeparators = /\s*(?:[,/|]|\bvia\b|\bfor\b|\bthrough\b)\s*/gu;
const photoFiller =
  /^(?:photos?|photograph|image|picture|credit|photo credit|pool|file|handout|courtesy)(?: (?:by|of|courtesy|photo))?\s*:?\s*|\s+(?:pool|photo|handout|file)(?: photo)?$/giu;

interface Words {
  readonly id: string;
  readonly text: string;
}

/** Agencies, photographers and contributors that blocks name, each once per kind, where it is named first. */
export function creditsOf(document: Words, blocks: readonly Block[]): Credit[] {
  const found = blocks.flatMap((block) =>
    block.duplicateOf === undefined ? creditsOfBlock(document, block) : [],
  );
  const seen = new Set<string>();
  return found.filter((credit) => {
    const key = `${credit.kind} ${credit.name}`;
    return !seen.has(key) && seen.add(key);
  });
}

function creditsOfBlock(document: Words, block: Block): Credit[] {
  const text = document.text.slice(block.start, block.end);
  if (block.kind === "caption") return photoCredits(document, block, creditTail.exec(text)?.index ?? -1);
  if (block.kind === "credit" && block.reason === "photo credit") return photoCredits(document, block, 0);
  if (block.kind === "credit" && block.reason === "about the author") return [];
  if (block.kind === "credit") return [...agencyCredits(document, block), ...contributors(document, block)];
  if (block.kind === "dateline" || block.kind === "byline") return agencyCredits(document, block);
  return [];
}

function agencyCredits(document: Words, block: Block): Credit[] {
  const text = document.text.slice(block.start, block.end);
  return Array.from(text.matchAll(agencyWord), (match) =>
    credit(document, block, match, agencyOf(match[0]) ?? match[0], "agency"),
  );
}

/** People named in a line that says who contributed: not the places they wrote from. */
function contributors(document: Words, block: Block): Credit[] {
  const text = document.text.slice(block.start, block.end);
  if (!/contribut|report|edit|writ|compil|translat/i.test(text)) return [];
  const credits: Credit[] = [];
  for (const match of text.matchAll(nameSequence)) {
    const lead =
      /^(?:(?:Associated Press|The|Additional|Reuters|Editing|Reporting|Writing|AFP|AP) )+/.exec(
        match[0],
      )?.[0].length ?? 0;
    const name = match[0].slice(lead).replace(/[.,]+$/, "");
    if (/\b(?:in|from|at|of|to)\s$/.test(text.slice(0, match.index + lead)) || !isPersonName(name)) continue;
    credits.push(credit(document, block, { index: match.index + lead, 0: name }, name, "contributor"));
  }
  return credits;
}

function photoCredits(document: Words, block: Block, from: number): Credit[] {
  if (from < 0) return [];
  const text = document.text.slice(block.start + from, block.end);
  const inner = /^[([]?(.*?)[)\]]?\.?$/su.exec(text)?.[1] ?? text;
  const offset = from + text.indexOf(inner);
  const credits: Credit[] = [];
  for (const part of splitWithOffsets(inner)) {
    const name = part.text.replace(photoFiller, "").trim();
    const agency = agencyOf(name) ?? agencyOf(/\(([^()]+)\)?$/.exec(name)?.[1] ?? "");
    const person = name.replace(/\s*\([^()]*\)?$/, "");
    const at = part.start + part.text.indexOf(person);
    if (agency) {
      const form = part.text.search(agencyWord);
      const written = form < 0 ? undefined : part.text.slice(form).match(agencyWord)?.[0];
      if (written)
        credits.push(
          credit(document, block, { index: offset + part.start + form, 0: written }, agency, "photo"),
        );
    }
    if (agencyOf(person) === undefined && isPersonName(capitalized(person))) {
      credits.push(credit(document, block, { index: offset + at, 0: person }, person, "photo"));
    }
  }
  return credits;
}

function splitWithOffsets(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(photoSeparators)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts.filter((part) => part.text.trim() !== "");
}

function credit(
  document: Words,
  block: Block,
  match: { index: number; 0: string },
  name: string,
  kind: Credit["kind"],
): Credit {
  const start = block.start + match.index;
  return { name, kind, evidence: cite(document, { start, end: start + match[0].length }) };
}

function capitalized(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
