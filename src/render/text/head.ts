import { spanWords } from "../dates.ts";
import { heading, type Lines, type Page, signsOf, wrapped } from "./page.ts";

/** The headline of the story, when and where it played, and how many voices tell it. */
export function head(page: Page): Lines {
  const { story, documents, lineage } = page.synopsis;
  const related = documents.filter((document) => document.related).length;
  const places = story.places.flatMap((id) => page.entityNames.get(id) ?? []).slice(0, 3);
  const days = spanWords(story.start, story.end) ?? [];
  const origins = `${counted(related, "article")}, ${counted(lineage.origins.length, "origin")}`;
  const title = wrapped(page, "", story.title?.quote ?? "Untitled story").map(page.colors.bold);
  return [...title, ...wrapped(page, "", [days, ...places, origins].flat().join(" · "))];
}

/** The sentences of the summary, each with the letters of the documents whose words they are. */
export function whatHappened(page: Page): Lines {
  const { sentences } = page.synopsis.summary;
  if (sentences.length === 0) return [];
  return [
    ...heading(page, "WHAT HAPPENED"),
    ...sentences.flatMap((sentence) =>
      wrapped(page, "  ", `${sentence.text} [${signsOf(page, sentence.evidence)}]`),
    ),
  ];
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
