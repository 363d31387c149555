import { foreignSubscriptionWords } from "../../language/furniture-elsewhere.ts";
import { guessLanguage, isSurelyForeign } from "../language.ts";
import { judge, type Piece, type Step } from "./piece.ts";

/** Shorter pieces do not show their language. */
const fewestWords = 4;
/** From this share of the words on, another language is not a notice but part of a document in two languages. */
const bilingualShare = 0.35;

/** The language of each piece that shows one, and the words it counts for. */
export function guessLanguages(pieces: readonly Piece[], least: number = fewestWords): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.words < least) return piece;
    const guess = guessLanguage(piece.text);
    return guess ? { ...piece, language: guess.language } : piece;
  });
}

/** The language that most words stand in; `und` where none shows. */
export function mainLanguage(pieces: readonly Piece[]): string {
  const [best] = languageShares(pieces);
  return best?.[0] ?? "und";
}

/** Paragraphs in another language than the document's are notices of the page, unless they are quoted or many. */
export const markForeign: Step = (pieces) => {
  const main = mainLanguage(pieces);
  const shares = new Map(languageShares(pieces));
  return pieces.map((piece) => {
    const language = piece.language;
    if (piece.verdict || language === undefined || language === main) return piece;
    if ((shares.get(language) ?? 0) >= bilingualShare || /^["“„«‘]/.test(piece.text)) return piece;
    if (!foreignSubscriptionWords.test(piece.text) && !isSurelyForeign(piece.text, main)) return piece;
    const kind = foreignSubscriptionWords.test(piece.text) ? "subscription" : "other";
    return judge(piece, kind, `in another language (${language})`);
  });
};

/** Short pieces among foreign ones are of their kind. */
export const joinForeign: Step = (pieces) =>
  pieces.map((piece, index) => {
    if (piece.verdict || piece.language !== undefined || piece.words > 8) return piece;
    const before = pieces[index - 1]?.verdict;
    const after = pieces[index + 1]?.verdict;
    if (!before?.reason.startsWith("in another language") || after?.reason !== before.reason) return piece;
    return judge(piece, before.kind, before.reason);
  });

function languageShares(pieces: readonly Piece[]): (readonly [string, number])[] {
  const words = new Map<string, number>();
  let all = 0;
  for (const piece of pieces) {
    if (piece.language === undefined || piece.duplicateOf !== undefined) continue;
    const weight = piece.verdict ? piece.words / 4 : piece.words;
    words.set(piece.language, (words.get(piece.language) ?? 0) + weight);
    all += weight;
  }
  return [...words]
    .map(([language, count]) => [language, count / all] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
