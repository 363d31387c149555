import type { Content } from "./content.ts";

/** The class of words for death in the table of synonyms. */
const death = "kill";

/** Whether a clause counts the dead. */
export function isToll({ content }: { readonly content: Content }): boolean {
  return content.has(death) && numbersIn({ content }).length > 0;
}

/** The units of content that are numbers. */
export function numbersIn({ content }: { readonly content: Content }): string[] {
  return [...content.keys()].filter((it) => it.startsWith("#"));
}
