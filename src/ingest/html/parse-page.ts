import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { canonicalBlock } from "../../text/index.ts";
import { classBits, hiddenNames } from "./class-words.ts";
import {
  impliedEnds,
  inlineElements,
  scopes,
  semanticBits,
  skippedElements,
  voidElements,
} from "./elements.ts";
import type { Container, MetaTag, Page, PageBlock, PageLimits, TimeTag } from "./page.ts";

/** Reads a page in one pass over its tokens: no tree is kept, and each token costs the same however deep it stands. */
export function parsePage(html: string, limits: PageLimits): Page {
  const reader = new PageReader(html, limits);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.page();
}

/** An open element. Inline ones stand on the stack too, since they hold links, emphasis and hidden text. */
interface Frame {
  readonly name: string;
  readonly container: number;
  readonly isHidden: boolean;
  readonly isSkipped: boolean;
  readonly isLink: boolean;
  readonly isStrong: boolean;
  /** Class groups of the inline elements from the container down to here. */
  readonly inline: number;
}

/** Attributes that say something of an element; the values of all others are not even read. */
const readAttributes = new Set(
  "class id role itemprop style hidden href rel datetime lang property name content type aria-hidden http-equiv data-testid data-component data-qa pubdate title".split(
    " ",
  ),
);
/** Pages about authors stand under paths like these. */
const authorPath =
  /\/(?:authors?|autor(?:en|es)?|by|staff|contributors?|people|person|profiles?|writers?|journalists?|reporters?|columnists?|team)\/[^/]/i;
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A page that states more than so much of itself is not believed further. */
const mostStatements = 2000;
const longestStatement = 4000;
const mostJsonLd = 50;
/** Dates of publication in the data that a page hands to its scripts. */
const scriptDate =
  /["']?(?:datePublished|date_published|publishedAt|published_at|publishedDate|published_date|publishDate|publish_date|publicationDate|publication_date|firstPublished(?:At|Date)?|pubDate|pub_date|datePosted|createdAt|dateCreated|article_publish_date|articlePublishDate|pageDate)["']?\s*[:=]\s*["']([^"']{8,40})["']/gi;

/** The protocol between the tokenizer and the page: one method a token. Kept as one class because all share the stack. */
class PageReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #limits: PageLimits;
  readonly #blocks: PageBlock[] = [];
  readonly #containers: Container[] = [{ parent: -1, tag: "html", depth: 0, own: 0, all: 0, semantics: 0 }];
  readonly #metas: MetaTag[] = [];
  readonly #times: TimeTag[] = [];
  readonly #jsonLd: string[] = [];
  readonly #scriptDates: string[] = [];
  readonly #stack: Frame[] = [
    {
      name: "html",
      container: 0,
      isHidden: false,
      isSkipped: false,
      isLink: false,
      isStrong: false,
      inline: 0,
    },
  ];
  /** How many elements of a name are open: an end tag without a start tag costs nothing. */
  readonly #open = new Map<string, number>();
  readonly #classCache = new Map<string, number>();
  #elements = 0;
  #overflow = 0;
  #cut = false;
  #title: string | undefined;
  #language = "";
  #canonical = "";
  #parts: string[] = [];
  #linkLength = 0;
  #strongLength = 0;
  #marks = "";
  #inner = 0;
  #breaks = 0;
  #raw = "";
  #tag = "";
  #attribute = "";
  #value = "";
  #attributes: Record<string, string> = Object.create(null) as Record<string, string>;

  constructor(html: string, limits: PageLimits) {
    this.#html = html;
    this.#limits = limits;
  }

  page(): Page {
    this.#flush();
    return {
      blocks: this.#blocks,
      containers: this.#containers,
      metas: this.#metas,
      times: this.#times,
      jsonLd: this.#jsonLd,
      scriptDates: this.#scriptDates,
      title: canonicalBlock(this.#title ?? ""),
      language: this.#language,
      canonical: this.#canonical,
      cut: this.#cut,
    };
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = Object.create(null) as Record<string, string>;
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attribute = readAttributes.has(name) && !(name in this.#attributes) ? name : "";
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute && this.#value.length < longestStatement) {
      this.#value += this.#html.slice(start, Math.min(end, start + longestStatement));
    }
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute && this.#value.length < longestStatement)
      this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attribute) this.#attributes[this.#attribute] = this.#value;
    this.#attribute = "";
  }

  onopentagend(): void {
    this.#openElement();
  }

  onselfclosingtag(): void {
    this.#openElement();
    if (this.#top().name === "svg" || this.#top().name === "math") this.#closeElement(this.#top().name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html
      .slice(start, Math.min(end, start + 40))
      .toLowerCase()
      .trimEnd();
    if (name === "br") this.#break();
    else if (name === "p" && !this.#open.get("p")) this.#flush();
    else this.#closeElement(name);
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#text(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#text(this.#html.slice(start, end - offset));
  }

  isInForeignContext(): boolean {
    return (this.#open.get("svg") ?? 0) > 0 || (this.#open.get("math") ?? 0) > 0;
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #top(): Frame {
    return this.#stack[this.#stack.length - 1] as Frame;
  }

  #text(text: string): void {
    const top = this.#top();
    if (top.isSkipped) {
      if (top.name === "script" || top.name === "title") this.#raw += text;
      return;
    }
    if (top.isHidden || this.#cut) return;
    this.#parts.push(text);
    const visible = text.length;
    if (top.isLink) this.#linkLength += visible;
    if (top.isStrong) this.#strongLength += visible;
    this.#inner |= top.inline;
    if (this.#breaks > 0 && /\S/.test(text)) this.#breaks = 0;
  }

  #openElement(): void {
    const name = this.#tag;
    const attributes = this.#attributes;
    this.#state(name, attributes);
    if (name === "br") {
      this.#break();
      return;
    }
    if (++this.#elements > this.#limits.maxElements) this.#cut = true;
    if (this.#cut && !skippedElements.has(name)) return;
    this.#endImplied(name);
    const isInline = inlineElements.has(name);
    if (!isInline) this.#flush();
    if (voidElements.has(name)) return;
    if (this.#stack.length >= this.#limits.maxDepth) {
      this.#overflow++;
      return;
    }
    this.#stack.push(this.#frame(name, attributes, isInline));
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #frame(name: string, attributes: Record<string, string>, isInline: boolean): Frame {
    const parent = this.#top();
    // The body's classes speak of the whole page: "single has-sidebar comments-open".
    const own = name === "body" || name === "html" ? 0 : this.#classes(attributes);
    const isSkipped = parent.isSkipped || skippedElements.has(name);
    if (isSkipped) this.#raw = "";
    const container = isInline || isSkipped ? parent.container : this.#container(name, own, parent);
    const authorLink = name === "a" && authorPath.test(attributes["href"] ?? "") ? "author-link" : "";
    const marks = `${attributes["itemprop"] ?? ""} ${attributes["rel"] ?? ""} ${authorLink}`.trim();
    if (marks && this.#marks.length < 200) this.#marks += `${marks} `;
    return {
      name,
      container,
      isSkipped,
      isHidden: parent.isHidden || isHidden(name, attributes),
      isLink: parent.isLink || name === "a" || name === "button",
      isStrong: parent.isStrong || name === "b" || name === "strong" || name === "h1",
      inline: isInline ? parent.inline | own : 0,
    };
  }

  #container(tag: string, own: number, frame: Frame): number {
    const parent = this.#containers[frame.container] as Container;
    const link = frame.isLink ? (semanticBits["a"] ?? 0) : 0;
    const semantics = parent.semantics | (semanticBits[tag] ?? 0) | link;
    const all = parent.all | own | frame.inline;
    this.#containers.push({ parent: frame.container, tag, depth: parent.depth + 1, own, all, semantics });
    return this.#containers.length - 1;
  }

  /** The class groups of a start tag; names repeat all over a page, so each is looked at once. */
  #classes(attributes: Record<string, string>): number {
    const { id = "", role = "", itemprop = "" } = attributes;
    const names = `${attributes["class"] ?? ""} ${id} ${role} ${itemprop} ${attributes["data-testid"] ?? ""} ${attributes["data-component"] ?? ""}`;
    if (names.length === 5) return 0;
    const known = this.#classCache.get(names);
    if (known !== undefined) return known;
    const bits = classBits(names);
    if (this.#classCache.size < 5000) this.#classCache.set(names, bits);
    return bits;
  }

  /** What an element states of the page: meta tags, canonical link, language, times. */
  #state(name: string, attributes: Record<string, string>): void {
    if (name === "meta") {
      const key =
        attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? attributes["http-equiv"];
      const content = attributes["content"];
      if (key && content !== undefined && this.#metas.length < mostStatements)
        this.#metas.push({ name: key.trim().toLowerCase(), content });
    } else if (name === "link") {
      if (/\bcanonical\b/i.test(attributes["rel"] ?? "") && this.#canonical === "")
        this.#canonical = attributes["href"] ?? "";
    } else if (name === "html") {
      this.#language ||= attributes["lang"] ?? "";
    }
    const value =
      attributes["datetime"] ??
      (attributes["itemprop"]?.startsWith("date") ? attributes["content"] : undefined);
    if (value && name !== "meta" && this.#times.length < mostStatements) {
      const container = this.#containers[this.#top().container];
      const classes = (container?.all ?? 0) | this.#classes(attributes);
      this.#times.push({
        value,
        classes,
        block: this.#blocks.length,
        itemprop: attributes["itemprop"] ?? "",
      });
    }
  }

  /** Ends what a start tag ends without an end tag, looking no further than the innermost list or table. */
  #endImplied(name: string): void {
    const ends = impliedEnds.get(name);
    if (!ends) return;
    let isAnyOpen = false;
    for (const end of ends) isAnyOpen ||= (this.#open.get(end) ?? 0) > 0;
    if (!isAnyOpen) return;
    for (let at = this.#stack.length - 1, steps = 0; at > 0 && steps < 20; at--, steps++) {
      const open = (this.#stack[at] as Frame).name;
      if (ends.has(open)) {
        this.#closeTo(at);
        return;
      }
      if (scopes.has(open) || (ends.has("p") && !inlineElements.has(open))) return;
    }
  }

  #closeElement(name: string): void {
    if (this.#overflow > 0 && name !== "body" && name !== "html") {
      this.#overflow--;
      if (!inlineElements.has(name)) this.#flush();
      return;
    }
    if (!this.#open.get(name)) return;
    for (let at = this.#stack.length - 1; at > 0; at--) {
      if ((this.#stack[at] as Frame).name !== name) continue;
      this.#closeTo(at);
      return;
    }
  }

  /** Closes the element at a place of the stack with all inside it. */
  #closeTo(at: number): void {
    while (this.#stack.length > at) {
      const frame = this.#stack[this.#stack.length - 1] as Frame;
      if (!inlineElements.has(frame.name)) this.#flush();
      this.#stack.pop();
      this.#open.set(frame.name, (this.#open.get(frame.name) ?? 1) - 1);
      if (frame.isSkipped) this.#closeSkipped(frame.name);
    }
  }

  #closeSkipped(name: string): void {
    if (name === "title") this.#title ??= this.#raw.slice(0, longestStatement);
    // The type attribute is gone by now; linked data always begins like this, and other scripts do not.
    if (
      name === "script" &&
      this.#jsonLd.length < mostJsonLd &&
      /^[\s\S]{0,80}?[{[][\s\S]{0,400}?"@(?:context|type|graph|id)"/.test(this.#raw.slice(0, 500))
    ) {
      this.#jsonLd.push(this.#raw);
    }
    if (name === "script" && /(?:ublish|ublication|pub_?[Dd]ate|reated|Posted)/.test(this.#raw)) {
      for (const match of this.#raw.matchAll(scriptDate))
        if (this.#scriptDates.length < 20 && match[1]) this.#scriptDates.push(match[1]);
    }
    this.#raw = "";
  }

  #break(): void {
    this.#parts.push(" ");
    if (++this.#breaks >= 2) this.#flush();
  }

  /** Ends the block that is being gathered; nothing happens where it holds no words. */
  #flush(): void {
    this.#breaks = 0;
    if (this.#parts.length === 0) return;
    const text = canonicalBlock(this.#parts.join(""));
    this.#parts = [];
    if (text !== "" && this.#blocks.length < this.#limits.maxBlocks) {
      this.#blocks.push({
        text,
        container: this.#top().container,
        linkLength: this.#linkLength,
        strongLength: this.#strongLength,
        marks: this.#marks.trim(),
        inner: this.#inner,
      });
    } else if (text !== "") this.#cut = true;
    this.#linkLength = 0;
    this.#strongLength = 0;
    this.#marks = "";
    this.#inner = 0;
  }
}

function isHidden(name: string, attributes: Record<string, string>): boolean {
  if (attributes["hidden"] !== undefined && attributes["hidden"] !== "until-found") return true;
  const style = attributes["style"];
  if (style !== undefined && hidingStyle.test(style)) return true;
  return name !== "body" && attributes["class"] !== undefined && hiddenNames.test(attributes["class"]);
}
