import type { Claim, Summary } from "../../model/index.ts";
import { spanWords } from "../dates.ts";
import { heading, type Lines, type Page, signsOf, wrapped } from "./page.ts";

type Sentence = Summary["sentences"][number];

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

/** The sentences of the summary, each with the letters of the documents whose words they are and with how many tell it. */
export function whatHappened(page: Page): Lines {
  const { sentences } = page.synopsis.summary;
  if (sentences.length === 0) return [];
  return [
    ...heading(page, "WHAT HAPPENED"),
    ...sentences.flatMap((sentence) => wrapped(page, "  ", `${sentence.text} [${noteOf(page, sentence)}]`)),
  ];
}

/** Of what is disputed or has changed the letters stand in the order of the sides. */
function noteOf(page: Page, { kind, claims, evidence }: Sentence): string {
  if (kind === "disputed" || kind === "updated") return evidence.map((it) => signsOf(page, [it])).join(" / ");
  const signs = signsOf(page, evidence);
  const claim = page.claims.get(claims[0] ?? "");
  if (kind === undefined || claim === undefined) return signs;
  if (kind === "single") return `${signs}; one account alone`;
  const background = kind === "background" ? "background, " : "";
  return `${signs}; ${background}${counted(claim.origins, "origin")}${speakerOf(page, claim)}`;
}

/** Whom all who tell a claim quote, or which of them tell it as somebody's word. */
export function speakerOf(page: Page, { reported, asWordOf }: Claim): string {
  if (reported !== undefined) return `, all quoting ${page.entityNames.get(reported) ?? "one speaker"}`;
  if (!asWordOf) return "";
  return `, as somebody's word in ${signsOf(
    page,
    asWordOf.map((documentId) => ({ documentId })),
  )}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
