import { decodeAttribute } from "./character-references.ts";

/** The attributes that say something of an element; undefined where its start tag has none. */
export interface Attributes {
  readonly className: string | undefined;
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly itemprop: string | undefined;
  readonly style: string | undefined;
  readonly hidden: string | undefined;
  readonly href: string | undefined;
  readonly rel: string | undefined;
  readonly datetime: string | undefined;
  readonly lang: string | undefined;
  readonly property: string | undefined;
  readonly name: string | undefined;
  readonly content: string | undefined;
  readonly httpEquiv: string | undefined;
  readonly testId: string | undefined;
  readonly component: string | undefined;
}

/** Their names as pages write them, in the order of the places below. */
const names = [
  "class", "id", "role", "itemprop", "style", "hidden", "href", "rel", "datetime", "lang", "property", "name", "content", "http-equiv", "data-testid", "data-component",
]; // biome-ignore format: a list
const longestValue = 4000;
/** A UTF-16 unit takes no more bytes of UTF-8. */
const mostBytesOfUnit = 3;

/** Places of names by their length, so that the many attributes that nobody reads are passed over without making strings of them. */
const byLength: (readonly number[])[] = Array.from({ length: 15 }, (_, length) =>
  names.flatMap((name, place) => (name.length === length ? [place] : [])),
);

/** Gathers the attributes of one start tag after the other from the places that a tokenizer tells. */
export class AttributeReader implements Attributes {
  readonly #html: Buffer;
  /** Where the value of each begins and ends. */
  readonly #starts = new Int32Array(names.length);
  readonly #ends = new Int32Array(names.length);
  /** A bit for each attribute that the tag has. */
  #stated = 0;

  constructor(html: Buffer) {
    this.#html = html;
  }

  get className(): string | undefined {
    return this.#at(0);
  }
  get id(): string | undefined {
    return this.#at(1);
  }
  get role(): string | undefined {
    return this.#at(2);
  }
  get itemprop(): string | undefined {
    return this.#at(3);
  }
  get style(): string | undefined {
    return this.#at(4);
  }
  get hidden(): string | undefined {
    return this.#at(5);
  }
  get href(): string | undefined {
    return this.#at(6);
  }
  get rel(): string | undefined {
    return this.#at(7);
  }
  get datetime(): string | undefined {
    return this.#at(8);
  }
  get lang(): string | undefined {
    return this.#at(9);
  }
  get property(): string | undefined {
    return this.#at(10);
  }
  get name(): string | undefined {
    return this.#at(11);
  }
  get content(): string | undefined {
    return this.#at(12);
  }
  get httpEquiv(): string | undefined {
    return this.#at(13);
  }
  get testId(): string | undefined {
    return this.#at(14);
  }
  get component(): string | undefined {
    return this.#at(15);
  }

  /** Forgets the tag before. */
  clear(): void {
    this.#stated = 0;
  }

  /** Notes an attribute by the places of its name and value; the first of a name counts. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const place = this.#placeOf(nameStart, nameEnd);
    if (place < 0 || (this.#stated & (1 << place)) !== 0) return;
    this.#starts[place] = valueStart;
    this.#ends[place] = valueEnd;
    this.#stated |= 1 << place;
  }

  #at(place: number): string | undefined {
    if ((this.#stated & (1 << place)) === 0) return undefined;
    const start = this.#starts[place] ?? 0;
    const end = Math.min(this.#ends[place] ?? 0, start + (longestValue + 1) * mostBytesOfUnit);
    return decodeAttribute(this.#html.toString("utf8", start, end).slice(0, longestValue));
  }

  #placeOf(start: number, end: number): number {
    for (const place of byLength[end - start] ?? [])
      if (this.#isName(names[place] ?? "", start)) return place;
    return -1;
  }

  /** Compares without regard to case: setting bit 32 makes ASCII letters lower case and leaves the hyphen as it is. */
  #isName(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++)
      if (((this.#html[start + at] ?? 0) | 32) !== name.charCodeAt(at)) return false;
    return true;
  }
}
