import type { Quotation, Utterance } from "../../model/index.ts";
import { heading, type Lines, limited, type Page, restOf, signsOf, wrapped } from "./page.ts";

const mostUtterances = 15;

/** What somebody once said and how it changed on its way: utterances with more than one rendering. */
export function quotations(page: Page): Lines {
  const utterances = page.synopsis.utterances.filter((utterance) => utterance.renderings.length > 1);
  if (utterances.length === 0) return [];
  const byId = new Map(page.synopsis.quotations.map((quotation) => [quotation.id, quotation]));
  return [
    ...heading(page, "QUOTATIONS AND WHAT BECAME OF THEM", page.synopsis.utterances.length),
    ...limited(
      utterances,
      mostUtterances,
      (utterance) => utteranceLines(page, utterance, byId),
      "utterances",
    ),
    ...restOf(page.synopsis.utterances.length - utterances.length, "that one account alone quotes"),
  ];
}

function utteranceLines(page: Page, utterance: Utterance, byId: ReadonlyMap<string, Quotation>): Lines {
  const speaker =
    utterance.speaker === undefined
      ? "Unknown speaker"
      : (page.entityNames.get(utterance.speaker) ?? "Unknown speaker");
  return [
    ...wrapped(page, "  • ", speaker),
    ...utterance.renderings.flatMap((rendering) => {
      const quotation = byId.get(rendering.quotationId);
      if (!quotation) return [];
      const drift = rendering.quotationId === utterance.reference ? "reference" : rendering.drift.join(", ");
      return wrapped(
        page,
        "      ",
        `“${wordsOf(page, quotation)}” [${signsOf(page, [quotation])}] ${drift}`,
      );
    }),
  ];
}

function wordsOf(page: Page, quotation: Quotation): string {
  const text = page.documents.get(quotation.documentId)?.text ?? "";
  return quotation.contents.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
