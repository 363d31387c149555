import { letterPattern } from "../../text/index.ts";
import { agencyPattern } from "./agencies.ts";

const photoWords =
  "[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|[Ii]mage|IMAGE|[Pp]ool|POOL|[Cc]ourtesy|[Hh]andout|HANDOUT|[Ff]ile|FILE|[Ss]creenshot|[Ss]creengrab|[Ii]llustration|[Cc]redit|CREDIT|Getty|GETTY|Shutterstock|Alamy|iStock|Unsplash|Flickr|Wikimedia|ZUMA|NurPhoto|Imago|IMAGO";

const inside = `(?:[^()[\\]]{0,80}\\b(?:${photoWords})\\b[^()[\\]]{0,80}|[^()[\\]]{2,60}(?:/|\\bvia |, | - |: ?)(?:${agencyPattern}))`;
/** A bracket at the end with words of photography, a slash or "via" before an agency: (Ann Fox/Pool via AP). A sentence's own bracket has the full stop behind it. */
const bracketed = letterPattern(
  `(?:\\(${inside}\\)|\\[${inside}\\])$|(?<=[.!?”"’)]\\s?)\\(${inside}\\)\\.?$`,
);
const square = letterPattern(`\\[(?:${agencyPattern}|[^()[\\]/]{2,50}/[^()[\\]/]{2,50})\\]$`);
/** The same without brackets, behind the end of a sentence. */
const unbracketed = letterPattern(
  `(?<=[.!?”"’)])\\s?(?:(?:[Pp]hoto|PHOTO|Photograph|Picture|Image|IMAGE|Credit|CREDIT|Photos?)(?: [Cc]redit| [Bb]y| [Cc]ourtesy(?: of)?)?\\s?[:/|–—-]?\\s?\\S.{1,70}|(?:©|\\(c\\)) ?(?!\\d{4}).{2,70}|\\p{Lu}[\\p{Lu}.'’ -]{2,40} ?/ ?\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?: \\((?:${agencyPattern})\\))?|\\p{Lu}[\\p{L}.'’ -]{2,40} ?(?:/|\\|) ?(?:${agencyPattern})(?: via (?:${agencyPattern}))?|(?:${agencyPattern})(?:/(?:${agencyPattern})|/\\p{Lu}[\\p{L} .-]{2,30})|Getty Images|\\p{Lu}[\\p{Lu}.'’ -]{2,40} \\((?:${agencyPattern})\\))$`,
); // biome-ignore format: one alternative a form of credit
/** A line that is nothing but a credit. */
const alone = letterPattern(
  `^(?:[(\\[]?(?:Photo|PHOTO|Photograph|Picture|Image|Credit|CREDIT|Photo credit|Photos)(?: [Bb]y|:| courtesy| ©)\\s?.{2,80}|(?:©|\\(c\\))(?! ?\\d{4}) ?.{2,60}|[\\p{L} .'’-]{3,50} ?(?:/|\\||via) ?(?:${agencyPattern})(?:(?: via |/)[\\p{L} ]{2,40})?|(?:${agencyPattern})(?: Photo)?/[\\p{L} .'’-]{3,50}|Getty Images|\\p{Lu}[\\p{Lu}.'’ -]{2,40} \\((?:${agencyPattern})\\))[)\\]]?$`,
); // biome-ignore format: one alternative a form of credit

/** No credit is without one of these. */
const creditMark = /[/|©(]|\bvia\b|hoto|PHOTO|redit|CREDIT|mage|icture/;
/** None that follows a sentence is without the end of that sentence. */
const endedSentence = /[.!?”"’)]\s?[^\s]/;

/** How far from the end a credit can begin: what lies before is not searched, which keeps the cost of a long line small. */
const reach = 160;

/** Whether a text ends in a bracket that credits a picture, as captions do. */
export function endsInBracketedCredit(text: string): boolean {
  if (!/[)\]]\.?$/.test(text.slice(-2))) return false;
  const tail = text.slice(-reach);
  return bracketed.test(tail) || square.test(tail);
}

/** Where an unbracketed photo credit begins that is glued to the end of a caption; undefined where there is none. */
export function photoCreditStart(text: string): number | undefined {
  // A credit does not end as a sentence does.
  if (text.length > 1200 || /[.!?]["”’]?$/.test(text.slice(-2))) return undefined;
  const offset = Math.max(0, text.length - reach);
  const tail = text.slice(offset);
  const match = endedSentence.test(tail) && creditMark.test(tail) ? unbracketed.exec(tail) : null;
  return match ? offset + match.index + (match[0].length - match[0].trimStart().length) : undefined;
}

/** Whether a line is a photo credit and nothing else. */
export function isPhotoCredit(text: string): boolean {
  return text.length <= 120 && creditMark.test(text) && alone.test(text) && !/rights reserved/i.test(text);
}
