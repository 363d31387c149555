/** How alike words are, from a table of pairs. */
export interface Alikeness {
  /** The words that are alike to a word, each with how alike they are, between .45 and .95; none for a word that is not in the table. */
  of(word: string): readonly (readonly [word: string, value: number])[];
}

/** The steps in which alikeness is kept. */
const [least, most, steps] = [0.45, 0.95, 15] as const;

/** The level, 0 … 15, that stands for a value. */
export function levelOf(value: number): number {
  const share = (Math.min(most, Math.max(least, value)) - least) / (most - least);
  return Math.round(share * steps);
}

function worthOf(level: number): number {
  return least + (level / steps) * (most - least);
}

/**
 * Reads a table that `training/likeness` has written: `words` in the order of the alphabet with spaces between them, and in base64
 * for each word those behind it that are alike. Unpacked when it is first asked.
 */
export function alikenessOf(words: string, table: string): Alikeness {
  let unpacked: Unpacked | undefined;
  return {
    of(word) {
      unpacked ??= unpack(words, table);
      const { places, list, starts, codes } = unpacked;
      const place = places.get(word);
      if (place === undefined) return [];
      return Array.from(
        codes.subarray(starts[place], starts[place + 1]),
        (code) => [list[code >> 4]!, worthOf(code & 15)] as const,
      );
    },
  };
}

interface Unpacked {
  readonly list: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Where the neighbours of each word begin among all, and of the word behind the last. */
  readonly starts: Uint32Array;
  /** The places of the words alike to each word, times 16, plus the level. */
  readonly codes: Uint32Array;
}

function unpack(words: string, table: string): Unpacked {
  const list = words === "" ? [] : words.split(" ");
  const places = new Map<string, number>();
  for (let at = 0; at < list.length; at++) places.set(list[at]!, at);
  const pairs = pairsIn(atob(table));
  const starts = new Uint32Array(list.length + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    starts[pairs[at]! + 1]!++;
    starts[(pairs[at + 1]! >> 4) + 1]!++;
  }
  for (let at = 0; at < list.length; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const codes = new Uint32Array(pairs.length);
  for (let at = 0; at < pairs.length; at += 2) {
    const [word, code] = [pairs[at]!, pairs[at + 1]!];
    codes[next[word]!++] = code;
    codes[next[code >> 4]!++] = word * 16 + (code & 15);
  }
  return { list, places, starts, codes };
}

/** The pairs of a table, flat: the first word's place, then the other's times 16 plus the level. */
function pairsIn(bytes: string): Uint32Array {
  const pairs = new Uint32Array(2 * bytes.length);
  let [count, word, last, value, shift] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    if (value === 0) last = ++word;
    else {
      last += value >> 4;
      pairs[count++] = word;
      pairs[count++] = last * 16 + (value & 15);
    }
    value = shift = 0;
  }
  return pairs.subarray(0, count);
}
