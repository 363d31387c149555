/** What a tokenizer tells of a page, as places in its bytes: strings are made only of what somebody wants to read. */
export interface TokenHandler {
  /** A start tag begins; its attributes follow, then `endOfStartTag`. */
  startTag(nameStart: number, nameEnd: number): void;
  /** An attribute of the open start tag; a value that is missing is empty. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
  endOfStartTag(isSelfClosing: boolean): void;
  endTag(nameStart: number, nameEnd: number): void;
  /** Text as it is written, its character references included. */
  text(start: number, end: number): void;
  /** Whether the tokenizer stands inside `svg` or `math`, where no element's content is raw text. */
  isForeign(): boolean;
}

/** Elements whose content is text up to their own end tag, whatever it looks like (HTML Standard, 13.2.5.2 to 13.2.5.4). */
const rawElements: ReadonlySet<string> = new Set(
  "script style title textarea iframe noembed noframes xmp plaintext".split(" "),
);
const shortestRawName = 3;
const longestRawName = 9;
const rawInitials = Array.from(rawElements, (name) => name.charCodeAt(0));
const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;

/**
 * Tells the tags and texts of a page, which comes as UTF-8, in one pass (HTML Standard, 13.2.5, without the states that change nothing of what is told). Between
 * two marks it jumps, which makes it twice as fast as a look at each character. A tag that the page's end cuts off is not told.
 */
export function tokenize(html: Buffer, handler: TokenHandler): void {
  let from = 0;
  let at = html.indexOf(lt);
  while (at >= 0) {
    const next = html[at + 1];
    const isEndTag = next === slash;
    const first = isEndTag ? html[at + 2] : next;
    if (!isLetter(first) && !isEndTag && next !== 0x21 && next !== 0x3f) {
      at = html.indexOf(lt, at + 1);
      continue;
    }
    if (at > from) handler.text(from, at);
    if (!isLetter(first)) from = endOfComment(html, at, handler);
    else from = isEndTag ? readEndTag(html, at + 2, handler) : readStartTag(html, at + 1, handler);
    at = html.indexOf(lt, from);
  }
  if (from < html.length) handler.text(from, html.length);
}

/** Comments, declarations, processing instructions and CDATA sections, which are text only inside `svg` and `math`. */
function endOfComment(html: Buffer, start: number, handler: TokenHandler): number {
  if (isAt(html, "<!--", start)) {
    if (html[start + 4] === gt) return start + 5;
    if (isAt(html, "->", start + 4)) return start + 6;
    return behindDashes(html, start + 4);
  }
  if (isAt(html, "<![CDATA[", start) && handler.isForeign()) {
    const end = behind(html, "]]>", start + 9);
    handler.text(start + 9, Math.max(start + 9, end - 3));
    return end;
  }
  return behind(html, ">", start + 2);
}

/** Where a comment ends: behind `-->` or `--!>`. */
function behindDashes(html: Buffer, from: number): number {
  for (let at = html.indexOf("--", from); at >= 0; at = html.indexOf("--", at + 1)) {
    if (html[at + 2] === gt) return at + 3;
    if (isAt(html, "!>", at + 2)) return at + 4;
  }
  return html.length;
}

/** Whether ASCII characters stand at a place of a page. */
export function isAt(html: Buffer, characters: string, start: number): boolean {
  for (let at = 0; at < characters.length; at++)
    if (html[start + at] !== characters.charCodeAt(at)) return false;
  return true;
}

/** Where a mark ends; the page's end where it does not follow. */
function behind(html: Buffer, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function readEndTag(html: Buffer, start: number, handler: TokenHandler): number {
  const nameEnd = endOfName(html, start);
  const end = html.indexOf(gt, nameEnd);
  if (end < 0) return html.length;
  handler.endTag(start, nameEnd);
  return end + 1;
}

function readStartTag(html: Buffer, start: number, handler: TokenHandler): number {
  const nameEnd = endOfName(html, start);
  handler.startTag(start, nameEnd);
  let at = nameEnd;
  for (;;) {
    at = skipSpace(html, at);
    if (at >= html.length) return html.length;
    const code = html[at];
    if (code === gt) return endStartTag(html, start, nameEnd, at, handler);
    at = code === slash ? at + 1 : readAttribute(html, at, handler);
  }
}

function endStartTag(
  html: Buffer,
  start: number,
  nameEnd: number,
  at: number,
  handler: TokenHandler,
): number {
  const raw = rawNameOf(html, start, nameEnd);
  const isRaw = raw !== undefined && !handler.isForeign();
  handler.endOfStartTag(html[at - 1] === slash && !isRaw);
  return isRaw ? readRaw(html, raw, at + 1, handler) : at + 1;
}

/** The name of a raw element. Only names that may be one become strings. */
function rawNameOf(html: Buffer, start: number, end: number): string | undefined {
  const length = end - start;
  if (length < shortestRawName || length > longestRawName) return undefined;
  if (!rawInitials.includes((html[start] ?? 0) | 32)) return undefined;
  const name = html.toString("latin1", start, end).toLowerCase();
  return rawElements.has(name) ? name : undefined;
}

/** Text up to the end tag of its own element, which the caller reads. */
function readRaw(html: Buffer, name: string, from: number, handler: TokenHandler): number {
  let end = html.indexOf("</", from);
  while (end >= 0 && !isEndTagOf(html, name, end + 2)) end = html.indexOf("</", end + 2);
  const stop = end < 0 ? html.length : end;
  if (stop > from) handler.text(from, stop);
  return stop;
}

function isEndTagOf(html: Buffer, name: string, at: number): boolean {
  const end = at + name.length;
  const next = html[end];
  if (next !== gt && next !== slash && !isSpace(next)) return false;
  return html.toString("latin1", at, end).toLowerCase() === name;
}

function readAttribute(html: Buffer, start: number, handler: TokenHandler): number {
  let at = start + 1;
  for (let code = html[at]; at < html.length; code = html[++at])
    if (code === 0x3d || code === gt || code === slash || isSpace(code)) break;
  const nameEnd = at;
  const equals = skipSpace(html, at);
  if (html[equals] !== 0x3d) {
    handler.attribute(start, nameEnd, nameEnd, nameEnd);
    return at;
  }
  at = skipSpace(html, equals + 1);
  const quote = html[at];
  if (quote === 0x22 || quote === 0x27) {
    const end = html.indexOf(quote, at + 1);
    if (end < 0) return html.length;
    handler.attribute(start, nameEnd, at + 1, end);
    return end + 1;
  }
  let end = at;
  while (end < html.length && html[end] !== gt && !isSpace(html[end])) end++;
  handler.attribute(start, nameEnd, at, end);
  return end;
}

function endOfName(html: Buffer, start: number): number {
  let at = start;
  for (let code = html[at]; at < html.length; code = html[++at])
    if (code === gt || code === slash || isSpace(code)) break;
  return at;
}

function skipSpace(html: Buffer, start: number): number {
  let at = start;
  while (isSpace(html[at])) at++;
  return at;
}

function isSpace(code: number | undefined): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function isLetter(code = 0): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
