import { dateWords } from "../dates.ts";
import { heading, type Lines, limited, type Page, signsOf, wrapped } from "./page.ts";

const mostItems = 20;

/** When things happened or are to happen, in order of time. */
export function timeline(page: Page): Lines {
  const items = page.synopsis.timeline;
  if (items.length === 0) return [];
  return [
    ...heading(page, "TIMELINE", items.length),
    ...limited(
      items,
      mostItems,
      (item) => {
        const status = item.status === "happened" ? "" : ` (${item.status})`;
        return wrapped(
          page,
          "  • ",
          `${dateWords(item.time.value)}: ${item.text.quote}${status} [${signsOf(page, item.evidence)}]`,
        );
      },
      "events",
    ),
  ];
}
