interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
  /** Another word of the same hash. */
  readonly next: Entry<Value> | undefined;
}

/**
 * Values by lower-case word, found by the place of a word in a text, whatever its case: no string is made of each word that is looked up,
 * which for short words costs more than the looking.
 */
export class WordTable<Value> {
  readonly #byWord: ReadonlyMap<string, Value>;
  readonly #byHash = new Map<number, Entry<Value>>();
  readonly #longest: number;

  constructor(values: Iterable<readonly [string, Value]>) {
    this.#byWord = new Map(values);
    let longest = 0;
    for (const [word, value] of this.#byWord) {
      const hash = hashOf(word, 0, word.length);
      longest = Math.max(longest, word.length);
      if (hash >= 0) this.#byHash.set(hash, { word, value, next: this.#byHash.get(hash) });
    }
    this.#longest = longest;
  }

  /** The value of the word that stands from `start` to `end`; undefined where it is not in the table. */
  at(text: string, start: number, end: number): Value | undefined {
    if (end - start > this.#longest) return undefined;
    const hash = hashOf(text, start, end);
    if (hash < 0) return this.#byWord.get(text.slice(start, end).toLowerCase());
    let entry = this.#byHash.get(hash);
    while (entry && !isWord(entry.word, text, start, end)) entry = entry.next;
    return entry?.value;
  }
}

/** A hash of 30 bits of a word in lower case; below 0 where it is not plain ASCII, whose case is told by a bit. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return -1;
    hash = (Math.imul(hash, 31) + lower(code)) & 0x3fffffff;
  }
  return hash;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false;
  return true;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}
