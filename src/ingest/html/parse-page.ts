import { canonicalBlock } from "../../text/index.ts";
import { bufferOf } from "../bytes.ts";
import { AttributeReader, type Attributes } from "./attributes.ts";
import { decodeText } from "./character-references.ts";
import { type ClassGroups, ClassNames, noGroups } from "./class-words.ts";
import { type ElementName, ElementNames, semanticBits } from "./elements.ts";
import { type LinkedNode, linkedNodes } from "./json-ld.ts";
import type { Container, MetaTag, Page, PageBlock, PageLimits, TimeTag } from "./page.ts";
import { type TokenHandler, tokenize } from "./tokenize.ts";

/** Reads a page, which comes as UTF-8, in one pass over its tokens: no tree is kept, and each token costs the same however deep it stands. */
export function parsePage(utf8: Uint8Array, limits: PageLimits): Page {
  const html = bufferOf(utf8);
  const reader = new PageReader(html, limits);
  tokenize(html, reader);
  return reader.page();
}

/** An open element. Inline ones stand on the stack too, since they hold links, emphasis and hidden text. */
interface Frame {
  element: ElementName;
  container: number;
  isHidden: boolean;
  isSkipped: boolean;
  isLink: boolean;
  isStrong: boolean;
  /** Class groups of the inline elements from the container down to here. */
  inline: number;
}

/** Pages about authors stand under paths like these. */
const authorPath =
  /\/(?:authors?|autor(?:en|es)?|by|staff|contributors?|people|person|profiles?|writers?|journalists?|reporters?|columnists?|team)\/[^/]/i;
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A page that states more than so much of itself is not believed further. */
const mostStatements = 2000;
const longestStatement = 4000;
/** So much of an end tag's name is looked at. */
const longestName = 40;
const mostJsonLd = 50;
const mostScriptDates = 5;
/** Bytes of a script that are looked at together, and those that a date may take behind them. */
const scriptPiece = 32_768;
const longestScriptDate = 512;
/** Linked data shows in so much of a script. */
const scriptHead = 500;
/** Dates of publication in the data that a page hands to its scripts. */
const scriptDate =
  /["']?(?:datePublished|date_published|publishedAt|published_at|publishedDate|published_date|publishDate|publish_date|publicationDate|publication_date|firstPublished(?:At|Date)?|pubDate|pub_date|datePosted|createdAt|dateCreated|article_publish_date|articlePublishDate|pageDate)["']?\s*[:=]\s*["']([^"']{8,40})["']/gi;

/** Scripts without any of these state no date. */
const aboutDates = /ublish|ublication|pub_?[Dd]ate|reated|Posted/;

/** The protocol between the tokenizer and the page: one method a token. Kept as one class because all share the stack. */
class PageReader implements TokenHandler {
  readonly #html: Buffer;
  readonly #limits: PageLimits;
  readonly #blocks: PageBlock[] = [];
  readonly #containers: Container[] = [{ parent: -1, tag: "html", depth: 0, own: 0, all: 0, semantics: 0 }];
  readonly #metas: MetaTag[] = [];
  readonly #times: TimeTag[] = [];
  readonly #linked: LinkedNode[] = [];
  #scripts = 0;
  readonly #scriptDates: string[] = [];
  readonly #names = new ElementNames();
  readonly #classes = new ClassNames();
  readonly #attributes: AttributeReader;
  /** The frames of the open elements, and behind them those of elements that were as deep: used again, since a page opens thousands. */
  readonly #stack: Frame[];
  /** How many elements are open. */
  #open = 1;
  #elements = 0;
  #overflow = 0;
  #cut = false;
  #title: string | undefined;
  #language = "";
  #canonical = "";
  #block = "";
  /** Whether the block that is being gathered has only white space so far. */
  #isBlank = false;
  #linkLength = 0;
  #strongLength = 0;
  #marks = "";
  #inner = 0;
  #breaks = 0;
  /** The text of the title, and where the script stands that is being passed. */
  #raw = "";
  #rawStart = -1;
  #rawEnd = -1;
  #element: ElementName;

  constructor(html: Buffer, limits: PageLimits) {
    this.#html = html;
    this.#limits = limits;
    this.#attributes = new AttributeReader(html);
    this.#element = this.#names.of("html");
    this.#stack = [
      { element: this.#element, container: 0, isHidden: false, isSkipped: false, isLink: false, isStrong: false, inline: 0 },
    ]; // biome-ignore format: a frame a row
  }

  page(): Page {
    this.#flush();
    return {
      blocks: this.#blocks,
      containers: this.#containers,
      metas: this.#metas,
      times: this.#times,
      linked: this.#linked,
      scriptDates: this.#scriptDates,
      title: canonicalBlock(this.#title ?? ""),
      language: this.#language,
      canonical: this.#canonical,
      cut: this.#cut,
    };
  }

  startTag(start: number, end: number): void {
    this.#element = this.#names.at(this.#html, start, end);
    this.#attributes.clear();
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.#attributes.add(nameStart, nameEnd, valueStart, valueEnd);
  }

  endOfStartTag(isSelfClosing: boolean): void {
    this.#openElement();
    if (!isSelfClosing) return;
    const { element } = this.#top();
    if (element === this.#names.svg || element === this.#names.math) this.#closeElement(element);
  }

  endTag(start: number, end: number): void {
    const element = this.#names.at(this.#html, start, Math.min(end, start + longestName));
    if (element === this.#names.br) this.#break();
    else if (element.name === "p" && element.open === 0) this.#flush();
    else this.#closeElement(element);
  }

  text(start: number, end: number): void {
    const top = this.#top();
    if (!top.isSkipped) this.#text(top, decodeText(this.#html.toString("utf8", start, end)));
    else if (top.element === this.#names.title)
      this.#raw += decodeText(this.#html.toString("utf8", start, end));
    else {
      if (this.#rawStart < 0) this.#rawStart = start;
      this.#rawEnd = end;
    }
  }

  isForeign(): boolean {
    return this.#names.svg.open > 0 || this.#names.math.open > 0;
  }

  #top(): Frame {
    return this.#stack[this.#open - 1] as Frame;
  }

  #text(top: Frame, text: string): void {
    if (top.isHidden || this.#cut) return;
    const isBlank = this.#block === "" && text.trimStart() === "";
    if (isBlank) this.#isBlank = true;
    else this.#block += text;
    if (top.isLink) this.#linkLength += text.length;
    if (top.isStrong) this.#strongLength += text.length;
    this.#inner |= top.inline;
    if (this.#breaks > 0 && !isBlank && text.trimStart() !== "") this.#breaks = 0;
  }

  #openElement(): void {
    const element = this.#element;
    this.#state(element.name, this.#attributes);
    if (element === this.#names.br) {
      this.#break();
      return;
    }
    if (++this.#elements > this.#limits.maxElements) this.#cut = true;
    if (this.#cut && !element.isSkipped) return;
    this.#endImplied(element);
    if (!element.isInline) this.#flush();
    if (element.isVoid) return;
    if (this.#open >= this.#limits.maxDepth) {
      this.#overflow++;
      return;
    }
    const frame = this.#frame(element, this.#attributes);
    this.#open++;
    if (frame.isSkipped) this.#forgetRaw();
    element.open++;
  }

  /** Fills the frame behind the innermost open one. */
  #frame(element: ElementName, attributes: Attributes): Frame {
    const parent = this.#top();
    const frame = this.#stack[this.#open] ?? { ...parent };
    this.#stack[this.#open] = frame;
    frame.element = element;
    frame.container = parent.container;
    frame.isHidden = parent.isHidden;
    frame.isSkipped = parent.isSkipped;
    frame.isLink = parent.isLink;
    frame.isStrong = parent.isStrong;
    frame.inline = parent.inline;
    if (!parent.isSkipped) this.#describe(frame, parent, attributes);
    return frame;
  }

  #describe(frame: Frame, parent: Frame, attributes: Attributes): void {
    const { name, isInline, isSkipped } = frame.element;
    // The body's classes speak of the whole page: "single has-sidebar comments-open".
    const isRoot = name === "body" || name === "html";
    const groups = isRoot ? noGroups : this.#groups(attributes);
    if (!isInline && !isSkipped) frame.container = this.#container(name, groups.bits, parent);
    this.#mark(name, attributes);
    frame.isSkipped = isSkipped;
    frame.isHidden ||= isHidden(groups, attributes);
    frame.isLink ||= name === "a" || name === "button";
    frame.isStrong ||= name === "b" || name === "strong" || name === "h1";
    frame.inline = isInline ? parent.inline | groups.bits : 0;
  }

  /** Keeps what an element says of the words in it: that they are an author. */
  #mark(name: string, { itemprop, rel, href }: Attributes): void {
    const isAuthorLink = name === "a" && href !== undefined && authorPath.test(href);
    if ((!itemprop && !rel && !isAuthorLink) || this.#marks.length >= 200) return;
    this.#marks += `${`${itemprop ?? ""} ${rel ?? ""} ${isAuthorLink ? "author-link" : ""}`.trim()} `;
  }

  /** The class groups of a start tag. */
  #groups(attributes: Attributes): ClassGroups {
    const { className, id, role, itemprop, testId, component } = attributes;
    const groups = className ? this.#classes.of(className) : noGroups;
    if (!id && !role && !itemprop && !testId && !component) return groups;
    let { bits } = groups;
    for (const names of [id, role, itemprop, testId, component])
      if (names) bits |= this.#classes.of(names).bits;
    return { bits, isHidden: groups.isHidden };
  }

  #container(tag: string, own: number, frame: Frame): number {
    const parent = this.#containers[frame.container] as Container;
    const link = frame.isLink ? (semanticBits["a"] ?? 0) : 0;
    const semantics = parent.semantics | (semanticBits[tag] ?? 0) | link;
    const all = parent.all | own | frame.inline;
    this.#containers.push({ parent: frame.container, tag, depth: parent.depth + 1, own, all, semantics });
    return this.#containers.length - 1;
  }

  /** What an element states of the page: meta tags, canonical link, language, times. */
  #state(name: string, attributes: Attributes): void {
    if (name === "meta") {
      const { content } = attributes;
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes.httpEquiv;
      if (key && content !== undefined && this.#metas.length < mostStatements)
        this.#metas.push({ name: key.trim().toLowerCase(), content });
    } else if (name === "link") {
      if (this.#canonical === "" && /\bcanonical\b/i.test(attributes.rel ?? ""))
        this.#canonical = attributes.href ?? "";
    } else {
      if (name === "html") this.#language ||= attributes.lang ?? "";
    }
    if (name !== "meta") this.#stateTime(attributes);
  }

  #stateTime(attributes: Attributes): void {
    const { datetime, itemprop } = attributes;
    const value = datetime ?? (itemprop?.startsWith("date") ? attributes.content : undefined);
    if (!value || this.#times.length >= mostStatements) return;
    const container = this.#containers[this.#top().container];
    const classes = (container?.all ?? 0) | this.#groups(attributes).bits;
    this.#times.push({ value, classes, block: this.#blocks.length, itemprop: itemprop ?? "" });
  }

  /** Ends what a start tag ends without an end tag, looking no further than the innermost list or table. */
  #endImplied(element: ElementName): void {
    const { ends, endsParagraph } = element;
    if (!this.#names.isAnyOpen(ends)) return;
    for (let at = this.#open - 1, steps = 0; at > 0 && steps < 20; at--, steps++) {
      const open = (this.#stack[at] as Frame).element;
      if (ends.includes(open.name)) {
        this.#closeTo(at);
        return;
      }
      if (open.isScope || (endsParagraph && !open.isInline)) return;
    }
  }

  #closeElement(element: ElementName): void {
    if (this.#overflow > 0 && element.name !== "body" && element.name !== "html") {
      this.#overflow--;
      if (!element.isInline) this.#flush();
      return;
    }
    if (element.open === 0) return;
    for (let at = this.#open - 1; at > 0; at--) {
      if ((this.#stack[at] as Frame).element !== element) continue;
      this.#closeTo(at);
      return;
    }
  }

  /** Closes the element at a place of the stack with all inside it. */
  #closeTo(at: number): void {
    while (this.#open > at) {
      const { element, isSkipped } = this.#top();
      if (!element.isInline) this.#flush();
      this.#open--;
      element.open--;
      if (isSkipped) this.#closeSkipped(element);
    }
  }

  #closeSkipped(element: ElementName): void {
    if (element === this.#names.title) this.#title ??= this.#raw.slice(0, longestStatement);
    if (element === this.#names.script && this.#rawStart >= 0) this.#readScript(this.#rawStart, this.#rawEnd);
    this.#forgetRaw();
  }

  #forgetRaw(): void {
    this.#raw = "";
    this.#rawStart = -1;
  }

  #readScript(start: number, end: number): void {
    // The type attribute is gone by now; linked data always begins like this, and other scripts do not.
    const head = this.#html.toString("utf8", start, Math.min(end, start + scriptHead));
    const isLinked =
      head.includes('"@') && /^[\s\S]{0,80}?[{[][\s\S]{0,400}?"@(?:context|type|graph|id)"/.test(head);
    if (isLinked && this.#scripts++ < mostJsonLd)
      this.#linked.push(...linkedNodes(this.#html.toString("utf8", start, end)));
    for (let at = start; at < end && this.#scriptDates.length < mostScriptDates; at += scriptPiece)
      this.#readScriptDates(at, Math.min(end, at + scriptPiece + longestScriptDate));
  }

  /** Scripts are looked through in pieces, so that no string is made of the megabyte that many have. A date may run over the end of a piece. */
  #readScriptDates(start: number, end: number): void {
    const bytes = this.#html.toString("latin1", start, end);
    if (!aboutDates.test(bytes)) return;
    for (const match of bytes.matchAll(scriptDate)) {
      if (match.index >= scriptPiece || this.#scriptDates.length >= mostScriptDates) return;
      const dateEnd = start + match.index + match[0].length - 1;
      this.#scriptDates.push(this.#html.toString("utf8", dateEnd - (match[1]?.length ?? 0), dateEnd));
    }
  }

  #break(): void {
    if (this.#block === "") this.#isBlank = true;
    else this.#block += " ";
    if (++this.#breaks >= 2) this.#flush();
  }

  /** Ends the block that is being gathered; nothing happens where it holds no words. */
  #flush(): void {
    this.#breaks = 0;
    if (this.#block === "" && !this.#isBlank) return;
    const text = this.#block === "" ? "" : canonicalBlock(this.#block);
    this.#block = "";
    this.#isBlank = false;
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

function isHidden(groups: ClassGroups, { hidden, style }: Attributes): boolean {
  if (hidden !== undefined && hidden !== "until-found") return true;
  return groups.isHidden || (style !== undefined && hidingStyle.test(style));
}
