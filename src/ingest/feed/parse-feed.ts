import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** An element of a feed that holds text: decoded, and as it stands in the source. */
export interface FeedField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Mark-up inside, as written: Atom's `type="xhtml"`. */
  readonly inner: string;
  /** The element it stands in, when that is not the item itself: `author` of `author/name`. */
  readonly parent: string;
}

/** An item or entry with its fields in order, or the feed itself. */
export interface FeedItem {
  readonly fields: readonly FeedField[];
  readonly source: string;
  /** False where the source ends before the item does. */
  readonly isWhole: boolean;
}

/** A feed as it stands: its own fields and its items. Truncated ones give what is there. */
export interface ParsedFeed {
  readonly root: string;
  readonly fields: readonly FeedField[];
  readonly items: readonly FeedItem[];
}

const itemNames = new Set(["item", "entry"]);
const deepest = 64;
const mostFields = 500;
const longestText = 5_000_000;

/** Reads a feed in one pass. Names lose their prefix but for `content:encoded`, `dc:` and `media:`; declared entities are never expanded. */
export function parseFeed(xml: string): ParsedFeed {
  const reader = new FeedReader(xml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  tokenizer.write(xml);
  tokenizer.end();
  return reader.feed();
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly start: number;
  readonly tagStart: number;
  text: string;
}

/** The protocol between the tokenizer and the feed. */
class FeedReader implements TokenizerCallbacks {
  readonly #xml: string;
  readonly #items: FeedItem[] = [];
  readonly #feed: FeedField[] = [];
  readonly #open: Open[] = [];
  #root = "";
  #item: { fields: FeedField[]; depth: number; start: number } | undefined;
  #overflow = 0;
  #name = "";
  #tagStart = 0;
  #attribute = "";
  #value = "";
  #attributes: Record<string, string> = Object.create(null) as Record<string, string>;

  constructor(xml: string) {
    this.#xml = xml;
  }

  feed(): ParsedFeed {
    if (this.#item)
      this.#items.push({
        fields: this.#withOpen(this.#item.fields),
        source: this.#xml.slice(this.#item.start),
        isWhole: false,
      });
    return { root: this.#root, fields: this.#feed, items: this.#items };
  }

  /** The text of an element that the source ends in still counts. */
  #withOpen(fields: FeedField[]): FeedField[] {
    const last = this.#open.at(-1);
    if (!last || last.text.trim() === "" || itemNames.has(last.name)) return fields;
    return [
      ...fields,
      {
        name: last.name,
        attributes: last.attributes,
        text: last.text,
        inner: this.#xml.slice(last.start),
        parent: "",
      },
    ];
  }

  onopentagname(start: number, end: number): void {
    this.#name = plainName(this.#xml.slice(start, Math.min(end, start + 80)));
    this.#tagStart = start - 1;
    this.#attributes = Object.create(null) as Record<string, string>;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#value.length < 4000) this.#value += this.#xml.slice(start, Math.min(end, start + 4000));
  }

  onattribentity(codepoint: number): void {
    if (this.#value.length < 4000) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!(this.#attribute in this.#attributes)) this.#attributes[this.#attribute] = this.#value;
  }

  onopentagend(end: number): void {
    this.#push(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#push(end + 1);
    this.#pop(end + 1, end + 1);
  }

  onclosetag(start: number, end: number): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    const name = plainName(this.#xml.slice(start, Math.min(end, start + 80)));
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at < 0) return;
    const close = this.#xml.indexOf(">", end);
    while (this.#open.length > at) this.#pop(start - 2, close < 0 ? this.#xml.length : close + 1);
  }

  ontext(start: number, end: number): void {
    this.#text(this.#xml.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#text(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#text(this.#xml.slice(start, end - offset));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #text(text: string): void {
    const open = this.#open.at(-1);
    if (open && open.text.length < longestText) open.text += text;
  }

  #push(contentStart: number): void {
    const name = this.#name;
    this.#root ||= name;
    if (this.#open.length >= deepest) {
      this.#overflow++;
      return;
    }
    const isItem = itemNames.has(name) && !this.#insideMarkup();
    if (isItem && this.#item) this.#finishItem(this.#tagStart, false);
    if (isItem) this.#item = { fields: [], depth: this.#open.length, start: this.#tagStart };
    this.#open.push({
      name,
      attributes: this.#attributes,
      start: contentStart,
      tagStart: this.#tagStart,
      text: "",
    });
  }

  #insideMarkup(): boolean {
    return this.#open.some(
      (open) => /^(?:xhtml|html)$|xml$/.test(open.attributes["type"] ?? "") && open.name !== "rss",
    );
  }

  #pop(contentEnd: number, elementEnd: number): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    const open = this.#open.pop();
    if (!open) return;
    if (this.#item && this.#open.length === this.#item.depth && itemNames.has(open.name)) {
      this.#finishItem(elementEnd, true);
      return;
    }
    const parent = this.#open.at(-1)?.name ?? "";
    const isTop = itemNames.has(parent) || parent === "channel" || parent === "feed" || parent === "rdf";
    const field = {
      name: open.name,
      attributes: open.attributes,
      text: open.text,
      inner: this.#xml.slice(open.start, Math.max(open.start, contentEnd)),
      parent: isTop ? "" : parent,
    };
    const fields = this.#item?.fields ?? this.#feed;
    if (fields.length < mostFields && this.#open.length > 0) fields.push(field);
  }

  #finishItem(end: number, isWhole: boolean): void {
    if (!this.#item) return;
    this.#items.push({ fields: this.#item.fields, source: this.#xml.slice(this.#item.start, end), isWhole });
    this.#item = undefined;
  }
}

/** Lower case, without the prefixes that feeds choose freely; those that say something stay. */
function plainName(name: string): string {
  const lower = name.trim().toLowerCase();
  if (/^(?:content:encoded|dc:\w+|dcterms:\w+|media:\w+|itunes:\w+)$/.test(lower)) return lower;
  return lower.replace(/^[\w.-]+:/, "");
}
