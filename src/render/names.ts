import type { Document } from "../model/index.ts";

/** What a document is called where it is shown: its outlet, else the host of its address, else its file. */
export function shownName(document: Pick<Document, "outlet" | "url" | "input">): string {
  return document.outlet?.value ?? hostOf(document.url) ?? document.input.split("/").at(-1) ?? document.input;
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
