import { endsInBracketedCredit, isPhotoCredit } from "./photo-credit.ts";
import { eachOpen, judge, type Piece, type Step } from "./piece.ts";

/** Captions are short: a longer line that ends in a credit is no caption. */
const mostWords = 140;
const opening =
  /^(?:FILE\b ?(?:PHOTO|IMAGE)?\s?[:–—-]|File (?:photo|image|picture)\b|Photo(?:s|graph)?\s?:|PHOTO\s?[:|]|Image\s?:|Pictured?\s?:|Caption\s?:|Photo by\b|This (?:file |handout |screen ?grab |still |combination |undated )?(?:photo|image|picture|photograph|screen ?grab|handout|frame grab)\b|In this (?:file |handout |pool |undated |image |photo ).{0,30}\b(?:photo|image|picture|provided|released|taken|made)\b)/;
/** Marks of who stands where: "(r)", ", left,", "from left". */
const positions =
  /\((?:l|r|c|L|R|C|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|L-R|L to R|l to r)\)|,? (?:rear |front |far |second |third |top |bottom )*(?:left|right|center|centre)(?:,|\.|;| and\b)|\bfrom left\b|\b[Ll]eft to right\b/;

/** Lines that end in a photo credit or open as captions do. */
export const markCaptions: Step = eachOpen((piece) => {
  if (piece.words > mostWords) return undefined;
  if (isPhotoCredit(piece.text)) return { kind: "credit", reason: "photo credit" };
  if (endsInBracketedCredit(piece.text)) return { kind: "caption", reason: "ends in a photo credit" };
  if (opening.test(piece.text)) return { kind: "caption", reason: "opens as captions do" };
  return undefined;
});

/** A line beside a caption that says the start of the same, or who stands where in the picture. */
export const joinCaptions: Step = (pieces) =>
  pieces.map((piece, index) => {
    if (piece.verdict || piece.words > 60) return piece;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (startsLike(piece, before) || startsLike(piece, after)) {
      return judge(piece, "caption", "repeats the caption beside it");
    }
    const beside = isCaption(before) || isCaption(after);
    if (beside && positions.test(piece.text))
      return judge(piece, "caption", "tells who stands where in a picture");
    const credited = after?.verdict?.kind === "credit" && after.verdict.reason === "photo credit";
    if (credited && !piece.terminal) return judge(piece, "caption", "a photo credit follows");
    return piece;
  });

/** Descriptions of pictures for people who cannot see them: lower case, no full stop, beside a caption. */
export const markAlternativeTexts: Step = (pieces) =>
  pieces.map((piece, index) => {
    if (piece.verdict || piece.terminal || piece.words < 3 || !/^\p{Ll}/u.test(piece.text)) return piece;
    const beside = isCaption(pieces[index - 1]) || isCaption(pieces[index + 1]);
    return beside ? judge(piece, "caption", "describes a picture in place of it") : piece;
  });

export function isCaption(piece: Piece | undefined): boolean {
  return piece?.verdict?.kind === "caption";
}

function startsLike(piece: Piece, neighbor: Piece | undefined): boolean {
  if (!neighbor || !isCaption(neighbor) || piece.words < 4) return false;
  return neighbor.text.startsWith(piece.text) || piece.text.startsWith(neighbor.text);
}
