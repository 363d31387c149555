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

/** Their names as pages write them. */
const names: readonly (readonly [string, keyof Attributes])[] = [
  ["class", "className"], ["href", "href"], ["id", "id"], ["style", "style"], ["rel", "rel"], ["role", "role"], ["hidden", "hidden"], ["itemprop", "itemprop"],
  ["datetime", "datetime"], ["lang", "lang"], ["property", "property"], ["name", "name"], ["content", "content"], ["http-equiv", "httpEquiv"],
  ["data-testid", "testId"], ["data-component", "component"],
]; // biome-ignore format: a list
const longestValue = 4000;

/** By length, so that the many attributes that nobody reads are passed over without making strings of them. */
const byLength: (readonly (readonly [string, keyof Attributes])[])[] = Array.from(
  { length: 15 },
  (_, length) => names.filter(([name]) => name.length === length),
);

/** Gathers the attributes of one start tag after the other from the places that a tokenizer tells. */
export class AttributeReader implements Attributes {
  className: string | undefined;
  id: string | undefined;
  role: string | undefined;
  itemprop: string | undefined;
  style: string | undefined;
  hidden: string | undefined;
  href: string | undefined;
  rel: string | undefined;
  datetime: string | undefined;
  lang: string | undefined;
  property: string | undefined;
  name: string | undefined;
  content: string | undefined;
  httpEquiv: string | undefined;
  testId: string | undefined;
  component: string | undefined;
  readonly #html: string;
  #key: keyof Attributes | undefined;
  #value = "";
  #isClear = true;

  constructor(html: string) {
    this.#html = html;
  }

  /** Forgets the tag before. */
  clear(): void {
    if (this.#isClear) return;
    for (const [, key] of names) this[key] = undefined;
    this.#isClear = true;
  }

  /** An attribute begins whose name stands there; the first of a name counts. */
  open(start: number, end: number): void {
    const key = this.#keyOf(start, end);
    this.#key = key !== undefined && this[key] === undefined ? key : undefined;
    this.#value = "";
  }

  add(start: number, end: number): void {
    if (this.#key === undefined || this.#value.length >= longestValue) return;
    const part = this.#html.slice(start, Math.min(end, start + longestValue));
    this.#value = this.#value === "" ? part : this.#value + part;
  }

  addCharacter(codepoint: number): void {
    if (this.#key !== undefined && this.#value.length < longestValue)
      this.#value += String.fromCodePoint(codepoint);
  }

  close(): void {
    if (this.#key === undefined) return;
    this[this.#key] = this.#value;
    this.#isClear = false;
    this.#key = undefined;
  }

  #keyOf(start: number, end: number): keyof Attributes | undefined {
    for (const [name, key] of byLength[end - start] ?? []) if (this.#isName(name, start)) return key;
    return undefined;
  }

  /** Compares without regard to case: setting bit 32 makes ASCII letters lower case and leaves the hyphen as it is. */
  #isName(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++)
      if ((this.#html.charCodeAt(start + at) | 32) !== name.charCodeAt(at)) return false;
    return true;
  }
}
