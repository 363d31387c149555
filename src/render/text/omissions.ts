import type { Omission } from "../../model/index.ts";
import { isLesser } from "../claim-order.ts";
import { shownName } from "../names.ts";
import { heading, type Lines, limited, type Page, restOf, wrapped } from "./page.ts";

const mostOmissions = 5;
const reasons: Record<Omission["when"], string> = {
  "known-before": "others had told it before",
  after: "others told it only later",
  "cut-from-source": "cut from the text it used",
  unknown: "the times are not known",
};

/** What several origins report and a document lacks. */
export function omissions(page: Page): Lines {
  if (page.synopsis.omissions.length === 0) return [];
  return [
    ...heading(page, "WHAT EACH LEAVES OUT"),
    ...page.synopsis.documents.flatMap((document) => {
      const left = page.synopsis.omissions.filter((omission) => omission.documentId === document.id);
      if (left.length === 0) return [];
      const name = page.colors.cyan(
        `  ${page.signs.get(document.id)} ${shownName(document)} (${left.length})`,
      );
      const whole = left.filter((omission) => !isLesser(page.claims.get(omission.claimId)));
      return [
        name,
        ...limited(whole, mostOmissions, (omission) => omissionLines(page, omission), "left out"),
        ...restOf(
          left.length - whole.length,
          "pieces of sentences, repeats or overtaken figures",
          "piece of a sentence, repeat or overtaken figure",
        ),
      ];
    }),
  ];
}

function omissionLines(page: Page, omission: Omission): Lines {
  const text = page.claims.get(omission.claimId)?.text.quote ?? "";
  return wrapped(page, "    – ", `${text} (${omission.statedBy} origins; ${reasons[omission.when]})`);
}
