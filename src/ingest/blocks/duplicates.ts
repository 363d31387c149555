import type { Step } from "./piece.ts";

/** Shorter pieces ("Yes.") may well be said twice. */
const fewestWords = 5;

/** A piece whose words stood before points at the first of them, and is what the first is. */
export const markDuplicates: Step = (pieces) => {
  const first = new Map<string, number>();
  return pieces.map((piece, index) => {
    if (piece.words < fewestWords && !piece.verdict) return piece;
    const earlier = first.get(piece.text);
    if (earlier === undefined) {
      first.set(piece.text, index);
      return piece;
    }
    const verdict = piece.verdict ?? pieces[earlier]?.verdict;
    return { ...piece, duplicateOf: earlier, ...(verdict && { verdict }) };
  });
};
