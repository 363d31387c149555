import { dateWords } from "../dates.ts";
import { accountName } from "../names.ts";
import { heading, type Lines, type Page, wrapped } from "./page.ts";

/** Who tells it: a letter for each document, its outlet, when it was published, its headline. */
export function accounts(page: Page): Lines {
  return [
    ...heading(page, "THE ACCOUNTS"),
    ...page.synopsis.documents.flatMap((document) => {
      const when =
        document.publishedAt === undefined
          ? "undated"
          : `${dateWords(document.publishedAt.value)}${document.publishedAt.certainty ? " (likely)" : ""}`;
      const apart = document.related ? [] : ["not compared"];
      const parts = [accountName(document), when, document.title?.value ?? "no headline", ...apart];
      return wrapped(page, `  ${(page.signs.get(document.id) ?? "").padEnd(3)}`, parts.join(" · "));
    }),
  ];
}
