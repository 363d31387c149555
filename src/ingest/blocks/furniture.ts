import { type FurnitureRule, furnitureRules, teaserHeadings } from "../../language/en/furniture.ts";
import { foreignTeaserHeadings } from "../../language/furniture-elsewhere.ts";
import { languageNames } from "../../language/language-names.ts";
import { foldText } from "../../text/index.ts";
import { eachOpen, judge, type Piece, type Step, type Verdict } from "./piece.ts";
import { RulesByOpening } from "./rules-by-opening.ts";

/** Rules that look beyond the opening of a line; all others say how it begins. */
const searchingRules = furnitureRules.filter((rule) => /^\^\.\{0,|\.\{3,160\}/.test(rule.pattern.source));
/** All others. One pattern of them all, to ask a line once, is compiled to 1.5 megabytes of machine code. */
const openingRules = new RulesByOpening(furnitureRules.filter((rule) => !searchingRules.includes(rule)));
/** The words that those which look further look for. */
const mentions =
  /telegram|whatsapp|viber|youtube|tiktok|signal|all rights|may not be|do not|views expressed|contributed|(?:a|per) (?:day|week|month|year)\b|not (?:replace|constitute|substitute|intended|a substitute)/i;

/** Whether any rule can know a line: far faster than asking them all. */
export function mayBeFurniture(text: string): boolean {
  return openingRules.of(text).some((rule) => rule.pattern.test(text)) || mentions.test(text);
}

const sureRules = new RulesByOpening(furnitureRules.filter((rule) => !rule.edge));
const edgeRules = new RulesByOpening(furnitureRules.filter((rule) => rule.edge));
const allRules = new RulesByOpening(furnitureRules);

/** Lines that some rule knows for furniture wherever they stand. */
export const markFurniture: Step = eachOpen(furnitureVerdict);

/** What a line is by the sure rules alone. */
export function furnitureVerdict(piece: Piece): Verdict | undefined {
  return ruleLine(piece) ?? furnitureOf(piece, sureRules);
}

/** What a line is if it stands at the edge of the text. */
export function edgeFurnitureOf(piece: Piece): Verdict | undefined {
  return furnitureOf(piece, edgeRules);
}

/** Two or more language names in a row are a menu of languages. */
export const markLanguageMenus: Step = (pieces) =>
  pieces.map((piece, index) => {
    if (piece.verdict || !isLanguageName(piece)) return piece;
    const several = piece.text.split(menuSeparator).length > 1;
    const beside = isLanguageName(pieces[index - 1]) || isLanguageName(pieces[index + 1]);
    return several || beside ? judge(piece, "navigation", "menu of languages") : piece;
  });

/** Three or more short names of sections with bars between them. */
export const markSectionMenus: Step = eachOpen((piece) => {
  if (piece.terminal || piece.words > 30) return undefined;
  const parts = piece.text.split(/\s*[|·•]\s*/);
  const isMenu =
    parts.length >= 3 &&
    parts.every((part) => /^\p{Lu}[^\d,:]*$/u.test(part) && part.split(" ").length <= 3) &&
    parts.some((part) => !part.includes(" ")) &&
    !/^by\b/i.test(piece.text);
  return isMenu ? { kind: "navigation", reason: "menu of sections" } : undefined;
});

/** Whether a line heads a list of links to other articles. */
export function isTeaserHeading(piece: Piece): boolean {
  if (piece.words > 6 || piece.text.length > 60) return false;
  const folded = foldText(piece.text)
    .replace(/[\s:.…>»→|-]+$/u, "")
    .trim();
  if (teaserHeadings.has(folded) || foreignTeaserHeadings.has(folded)) return true;
  const firstWords = folded.split(" ");
  return (
    foreignTeaserHeadings.has(firstWords[0] ?? "") ||
    (/^more (?:from|on|in|about) /.test(folded) && !piece.terminal)
  );
}

const anyLetter = /[a-z]|[\p{L}\p{N}]/u;

function ruleLine(piece: Piece): Verdict | undefined {
  return anyLetter.test(piece.text) ? undefined : { kind: "other", reason: "a line without words" };
}

function furnitureOf(piece: Piece, rules: RulesByOpening): Verdict | undefined {
  if (piece.words > 120 || !mayBeFurniture(piece.text)) return undefined;
  const rule = ruleOf(piece.text, piece.words, rules);
  return rule && { kind: rule.kind, reason: rule.reason };
}

/** The first rule that knows a line of so many words. */
export function ruleOf(line: string, words: number, rules = allRules): FurnitureRule | undefined {
  for (const rule of rules.of(line)) if (words <= rule.maxWords && rule.pattern.test(line)) return rule;
  return undefined;
}

const menuSeparator = /\s*[|/,·•]\s*|\s{2,}/;

function isLanguageName(piece: Piece | undefined): boolean {
  if (!piece || piece.words > 12) return false;
  return piece.text
    .toLowerCase()
    .split(menuSeparator)
    .every((name) => languageNames.has(name));
}

const commentHeading =
  /^(?:(?:view|show|see|read) )?(?:all )?(?:\d+ |[Rr]eaders['’]? |user )?(?:comments?|responses?|replies|thoughts on)\b(?: \(\d+\)| to [“"‘'].{3,120}| on [“"‘'].{3,120})?:?$/i;

/** What readers wrote below a heading that says so, where more of the text stands above it than below. */
export const markComments: Step = (pieces) => {
  const heading = pieces.findIndex((piece) => commentHeading.test(piece.text));
  if (heading < 0 || openWords(pieces.slice(0, heading)) <= openWords(pieces.slice(heading))) return pieces;
  return pieces.map((piece, index) => {
    if (index < heading) return piece;
    return judge(
      piece,
      "comment",
      index === heading ? "heads comments of readers" : "below comments of readers",
    );
  });
};

function openWords(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.verdict || !piece.terminal ? 0 : piece.words), 0);
}
