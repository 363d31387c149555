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
      const { places, list, neighbours } = unpacked;
      const place = places.get(word);
      if (place === undefined) return [];
      return (neighbours[place] ?? []).map((code) => [list[code >> 4]!, worthOf(code & 15)] as const);
    },
  };
}

interface Unpacked {
  readonly list: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** For each word the places of those alike to it, times 16, plus the level. */
  readonly neighbours: readonly (readonly number[] | undefined)[];
}

function unpack(words: string, table: string): Unpacked {
  const list = words === "" ? [] : words.split(" ");
  const neighbours: (number[] | undefined)[] = new Array(list.length).fill(undefined);
  const add = (word: number, other: number, level: number) => {
    const known = neighbours[word];
    if (known) known.push(other * 16 + level);
    else neighbours[word] = [other * 16 + level];
  };
  let [word, last, value, shift] = [0, 0, 0, 0];
  for (const byte of Uint8Array.from(atob(table), (it) => it.charCodeAt(0))) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    if (value === 0) last = ++word;
    else {
      last += value >> 4;
      add(word, last, value & 15);
      add(last, word, value & 15);
    }
    value = shift = 0;
  }
  return { list, places: new Map(list.map((it, at) => [it, at])), neighbours };
}
