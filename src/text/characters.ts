const asked = 1;
const letter = 2;
const mark = 4;
const digit = 8;
/** What the patterns below said of each character of the Basic Multilingual Plane that was asked for: a table is faster than a pattern. */
const known = new Uint8Array(0x10000);

/** Whether a code point is a letter or digit (Unicode categories L and N). */
export function isLetterOrDigit(code: number): boolean {
  return (kindOf(code) & (letter | digit)) !== 0;
}

/** Whether a code point is a letter or a mark that stands on one (Unicode categories L and M). */
export function isLetterOrMark(code: number): boolean {
  return (kindOf(code) & (letter | mark)) !== 0;
}

/** Whether a code point is a letter, digit or mark (Unicode categories L, N, M). */
export function isLetterLike(code: number): boolean {
  return kindOf(code) > asked;
}

function kindOf(code: number): number {
  if (!(code <= 0xffff)) return code > 0xffff ? find(code) : asked;
  const before = known[code] ?? 0;
  if (before !== 0) return before;
  const found = find(code);
  known[code] = found;
  return found;
}

function find(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{L}/u.test(character)) return asked | letter;
  if (/\p{N}/u.test(character)) return asked | digit;
  return /\p{M}/u.test(character) ? asked | mark : asked;
}
