import type { Document } from "../model/index.ts";

type Named = Pick<Document, "outlet" | "url" | "input" | "title">;

/** A headline that stands for an outlet is cut to so many characters, and a file's name to so many. */
const longest = { title: 48, file: 28 } as const;

/** What a document is called where it is shown: its outlet, else the host of its address, else its headline, else its file. */
export function shownName(document: Named): string {
  const title = document.title?.value.replaceAll(/\s+/g, " ").trim();
  return outletName(document) ?? (title ? `“${cut(title, longest.title)}”` : fileName(document));
}

/** The same beside its headline: where nothing tells who published it, that is said. */
export function accountName(document: Named): string {
  return outletName(document) ?? fileName(document);
}

/** Its outlet, else the host of its address. */
export function outletName({ outlet, url }: Named): string | undefined {
  return outlet?.value ?? hostOf(url);
}

function fileName({ input }: Named): string {
  if (input === "-") return "no outlet, standard input";
  const name = input.split("/").at(-1) || input;
  if (name.length <= longest.file) return `no outlet, file ${name}`;
  const half = Math.floor(longest.file / 2) - 1;
  return `no outlet, file ${name.slice(0, half).toWellFormed()}…${name.slice(-half).toWellFormed()}`;
}

/** The first words of a text, as many as there is room for. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(0, length).replace(/\s+\S*$/, "");
  return `${words.toWellFormed()}…`;
}

/** A short sign for the document at an index: A … Z, AA, AB … */
export function signOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : signOf(Math.floor(index / 26) - 1) + letter;
}

function hostOf(url: string | undefined): string | undefined {
  const host = url?.match(/^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i)?.[1];
  return host?.toLowerCase().replace(/^www\./, "");
}
