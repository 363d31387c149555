import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** A reference such as `&amp;`, `&#8217;` or, as old pages write them, `&copy` without its semicolon. */
const reference = /&(?:#[xX]?)?[\da-zA-Z]{1,40};?/g;
const mostKnown = 5000;
/** A page has the same few references thousands of times. Keys this short are no views of the page, which would keep it in memory. */
const longestKnown = 12;
const inText = new Map<string, string>();
const inAttributes = new Map<string, string>();

/** The characters that a text of a page stands for (HTML Standard, 13.2.5.72). */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (found) => known(inText, found, found));
}

/** The same for the value of an attribute, where a name without semicolon before an equals sign is part of an address. */
export function decodeAttribute(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(reference, (found, at: number) => {
    const isAddress = !found.endsWith(";") && value[at + found.length] === "=";
    return isAddress ? found : known(inAttributes, found, `<a b="${found}">`);
  });
}

function known(table: Map<string, string>, found: string, html: string): string {
  const before = table.get(found);
  if (before !== undefined) return before;
  const decoder = new Decoder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, decoder);
  tokenizer.write(html);
  tokenizer.end();
  if (found.length <= longestKnown && table.size < mostKnown) table.set(found, decoder.text);
  return decoder.text;
}

/** Gathers what htmlparser2 makes of one reference: it knows their names, and what browsers do with wrong ones. */
class Decoder implements TokenizerCallbacks {
  text = "";
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    this.text += this.#html.slice(start, end);
  }
  onattribdata(start: number, end: number): void {
    this.text += this.#html.slice(start, end);
  }
  ontextentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }
  onattribentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }

  onattribname(): void {}
  onattribend(): void {}
  oncdata(): void {}
  onclosetag(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onopentagname(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}
}
