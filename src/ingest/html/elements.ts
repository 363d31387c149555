/** Elements that have no content and no end tag (HTML Standard, 13.1.2). */
export const voidElements: ReadonlySet<string> = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content is never shown as text: not read at all. */
export const skippedElements: ReadonlySet<string> = new Set(
  "script style template svg math iframe embed select datalist textarea canvas audio video noframes noembed map head title".split(
    " ",
  ),
);

/** Elements that run inside a line: all others begin and end a block. */
export const inlineElements: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr path amp-img picture source meta link track input area".split(
    " ",
  ),
);

/** Which open elements a start tag ends (after htmlparser2's table, which follows HTML Standard 13.1.2.4). */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
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
  }).map(([name, ends]) => [name, new Set(ends)]),
);

/** Elements that a start tag of a list item or cell does not look beyond when it ends an open one. */
export const scopes: ReadonlySet<string> = new Set(["ul", "ol", "dl", "table", "body", "html"]);

/** Elements whose meaning says where a block stands, as bits. */
export const semanticBits: Readonly<Record<string, number>> = {
  nav: 1, aside: 2, footer: 4, header: 8, article: 16, main: 32, figure: 64, figcaption: 128, form: 256, ul: 512, ol: 512,
  li: 1024, table: 2048, blockquote: 4096, section: 8192, button: 16384, details: 32768, dl: 65536, a: 131072, noscript: 262144,
  address: 524288, pre: 1048576,
}; // biome-ignore format: a table
