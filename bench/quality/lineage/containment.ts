/** Shared shingles of eight words over those of the shorter text, as sets, over lower-case `\w+` tokens: the figure that `reuse/pairs` states. */
export function containment(a: string, b: string, size = 8): number {
  const [shinglesA, shinglesB] = [shinglesOf(a, size), shinglesOf(b, size)];
  const shared = [...shinglesA].filter((it) => shinglesB.has(it)).length;
  return shared / Math.max(1, Math.min(shinglesA.size, shinglesB.size));
}

function shinglesOf(text: string, size: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) found.add(words.slice(at, at + size).join(" "));
  return found;
}
