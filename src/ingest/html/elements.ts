import { isAt } from "./tokenize.ts";

/** Elements that have no content and no end tag (HTML Standard, 13.1.2). */
const voidElements: ReadonlySet<string> = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content is never shown as text: not read at all. */
const skippedElements: ReadonlySet<string> = new Set(
  "script style template svg math iframe embed select datalist textarea canvas audio video noframes noembed map head title".split(
    " ",
  ),
);

/** Elements that run inside a line: all others begin and end a block. */
const inlineElements: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr path amp-img picture source meta link track input area".split(
    " ",
  ),
);

/** Which open elements a start tag ends (after htmlparser2's table, which follows HTML Standard 13.1.2.4). */
const impliedEnds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ["li"],
    dt: ["dt", "dd"],
    dd: ["dt", "dd"],
    tr: ["tr", "th", "td"],
    td: ["td", "th"],
    th: ["td", "th"],
    tbody: ["thead", "tbody"],
    tfoot: ["thead", "tbody"],
    option: ["option"],
    body: ["head"],
    ...Object.fromEntries(
      "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul"
        .split(" ")
        .map((name) => [name, ["p"]]),
    ),
  }),
);

/** Elements that a start tag of a list item or cell does not look beyond when it ends an open one. */
const scopes: ReadonlySet<string> = new Set(["ul", "ol", "dl", "table", "body", "html"]);

/** Elements whose meaning says where a block stands, as bits. */
export const semanticBits: Readonly<Record<string, number>> = {
  nav: 1, aside: 2, footer: 4, header: 8, article: 16, main: 32, figure: 64, figcaption: 128, form: 256, ul: 512, ol: 512,
  li: 1024, table: 2048, blockquote: 4096, section: 8192, button: 16384, details: 32768, dl: 65536, a: 131072, noscript: 262144,
  address: 524288, pre: 1048576,
}; // biome-ignore format: a table

/** What the parser knows of all elements of one name, and how many of them are open: an end tag without a start tag costs nothing. */
export interface ElementName {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isSkipped: boolean;
  readonly isInline: boolean;
  readonly isScope: boolean;
  /** Names of the elements that its start tag ends. */
  readonly ends: readonly string[];
  readonly endsParagraph: boolean;
  open: number;
}

/** Pages have some dozen names; one with thousands is no page, and looks each up anew. */
const mostWritten = 1000;

/** The names of one page's elements, each looked up once. */
export class ElementNames {
  readonly #known = new Map<string, ElementName>();
  /** The same by the hash of a name as it is written: a page has thousands of tags of some dozen names, and makes a string of each once. */
  readonly #written = new Map<number, { readonly text: string; readonly element: ElementName }>();
  readonly br = this.of("br");
  readonly svg = this.of("svg");
  readonly math = this.of("math");
  readonly title = this.of("title");
  readonly script = this.of("script");

  of(name: string): ElementName {
    const known = this.#known.get(name);
    if (known) return known;
    const ends = impliedEnds.get(name) ?? [];
    const element: ElementName = {
      name,
      isVoid: voidElements.has(name),
      isSkipped: skippedElements.has(name),
      isInline: inlineElements.has(name),
      isScope: scopes.has(name),
      ends,
      endsParagraph: ends.includes("p"),
      open: 0,
    };
    this.#known.set(name, element);
    return element;
  }

  /** The name that stands at a place of a page, in whatever case. */
  at(html: Buffer, start: number, end: number): ElementName {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (html[at] ?? 0)) & 0x3fffffff;
    const known = this.#written.get(hash);
    if (known && known.text.length === end - start && isAt(html, known.text, start)) return known.element;
    const text = html.toString("utf8", start, end);
    const element = this.of(text.toLowerCase());
    if (!known && this.#written.size < mostWritten) this.#written.set(hash, { text, element });
    return element;
  }

  isAnyOpen(names: readonly string[]): boolean {
    for (const name of names) if ((this.#known.get(name)?.open ?? 0) > 0) return true;
    return false;
  }
}
