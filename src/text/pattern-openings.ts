/** What a part of a pattern can begin with. */
interface Opening {
  readonly characters: ReadonlySet<string>;
  /** It may begin with any character. */
  readonly isAny: boolean;
  /** It may stand for nothing, so that what follows counts too. */
  readonly isEmpty: boolean;
}

const none: ReadonlySet<string> = new Set();
const nothing: Opening = { characters: none, isAny: false, isEmpty: true };
const anything: Opening = { characters: none, isAny: true, isEmpty: false };
const digits = openingOf([..."0123456789"]);

/**
 * The characters, in lower case, that a match of a pattern can begin with; undefined where it may be any. With it many patterns can be
 * held by their first character, so that a text is asked of few. It knows what patterns for lines are written with: alternatives, groups,
 * looks ahead and behind, lists of characters, quantifiers, `\b`, `\d`; whatever else counts as any character.
 */
export function openingsOf(pattern: RegExp): ReadonlySet<string> | undefined {
  const { characters, isAny, isEmpty } = new OpeningsReader(pattern.source).alternatives();
  return isAny || isEmpty ? undefined : characters;
}

function openingOf(characters: readonly string[]): Opening {
  return { characters: new Set(characters.map((it) => it.toLowerCase())), isAny: false, isEmpty: false };
}

const known = new Map<string, Opening>();

/** Patterns have tens of thousands of characters, of which there are a hundred. */
function openingOfCharacter(character: string): Opening {
  const opening = known.get(character) ?? openingOf([character]);
  known.set(character, opening);
  return opening;
}

/** Reads a pattern's source once, from left to right. */
class OpeningsReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group or of the pattern. */
  alternatives(): Opening {
    let found = this.#sequence();
    while (this.#source[this.#at] === "|") {
      this.#at++;
      const other = this.#sequence();
      const isEmpty = found.isEmpty || other.isEmpty;
      found = { ...joined(found, other), isEmpty };
    }
    return found;
  }

  #sequence(): Opening {
    let found = nothing;
    while (this.#at < this.#source.length && !this.#isNext(/[|)]/y)) {
      const item = this.#item();
      const mayMiss = this.#isNext(/[?*]|\{0/y);
      this.#skip(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
      if (found.isEmpty) found = { ...joined(found, item), isEmpty: item.isEmpty || mayMiss };
    }
    return found;
  }

  #item(): Opening {
    if (this.#skip(/[$^]|\\[bB]/y)) return nothing;
    if (this.#skip(/\(\?(?:<?[=!])/y)) return this.#group(() => nothing);
    if (this.#skip(/\((?:\?:|\?<\w+>)?/y)) return this.#group((inside) => inside);
    if (this.#skip(/\\d/y)) return digits;
    const list = this.#skip(/\[[^\\\]^-][^\\\]-]*\]/y);
    if (list) return openingOf([...list.slice(1, -1)]);
    const character = this.#skip(/\\[^a-zA-Z\d]|[^\\.[]/uy);
    if (character) return openingOfCharacter(character.slice(-1));
    // Lists with ranges, other escapes and the point.
    this.#skip(/\[(?:\\.|[^\\\]])*\]|\\.(?:\{[^}]*\})?|./sy);
    return anything;
  }

  #group(openingOfGroup: (inside: Opening) => Opening): Opening {
    const inside = this.alternatives();
    this.#at++;
    return openingOfGroup(inside);
  }

  #isNext(what: RegExp): boolean {
    what.lastIndex = this.#at;
    return what.test(this.#source);
  }

  /** Passes over what stands here, if it does, and gives it. */
  #skip(what: RegExp): string | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function joined(one: Opening, other: Opening): Pick<Opening, "characters" | "isAny"> {
  return {
    characters: new Set([...one.characters, ...other.characters]),
    isAny: one.isAny || other.isAny,
  };
}
