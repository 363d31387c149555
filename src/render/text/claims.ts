import type { Claim, Dispute } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { byWeight, isAside } from "../claim-order.ts";
import { shownName } from "../names.ts";
import { counted } from "./head.ts";
import { heading, type Lines, limited, type Page, restOf, signsOf, wrapped } from "./page.ts";

const mostAgreed = 30;
const mostSingle = 6;

/** What documents of at least two origins say and none contradicts. */
export function agreed(page: Page): Lines {
  const claims = page.synopsis.claims.filter((claim) => claim.status === "agreed").sort(byWeight);
  if (claims.length === 0)
    return [...heading(page, "AGREED", 0), "  Nothing is told by two independent origins."];
  return [
    ...heading(page, "AGREED", claims.length),
    ...limited(claims, mostAgreed, (claim) => agreedLines(page, claim), "agreed claims"),
  ];
}

/** What is agreed, and where it is told vaguer, rounded or updated. */
function agreedLines(page: Page, claim: Claim): Lines {
  return [...claimLines(page, claim), ...claim.disputes.flatMap((dispute) => disputeLines(page, dispute))];
}

/** What accounts contradict each other on, both sides in their own words. */
export function disputed(page: Page): Lines {
  const claims = page.synopsis.claims.filter((claim) => claim.status === "disputed");
  if (claims.length === 0) return [];
  return [
    ...heading(page, "DISPUTED", claims.length),
    ...claims.flatMap((claim) => [
      ...claimLines(page, claim),
      ...claim.disputes.flatMap((dispute) => disputeLines(page, dispute)),
    ]),
  ];
}

/** What only one origin says, under the document whose words are shown. */
export function single(page: Page): Lines {
  const claims = page.synopsis.claims.filter((claim) => claim.status === "single");
  if (claims.length === 0) return [];
  const byDocument = groupBy(claims, (it) => it.text.documentId);
  return [
    ...heading(page, "ONLY ONE SAYS", claims.length),
    ...page.synopsis.documents.flatMap((document) => {
      const own = byDocument.get(document.id) ?? [];
      if (own.length === 0) return [];
      const whole = own.filter((it) => !isAside(it));
      return [
        page.colors.cyan(`  ${page.signs.get(document.id)} ${shownName(document)} (${own.length})`),
        ...limited(whole, mostSingle, (claim) => singleLines(page, claim), "of its own"),
        ...restOf(own.length - whole.length, "pieces of sentences or repeats"),
      ];
    }),
  ];
}

function singleLines(page: Page, claim: Claim): Lines {
  const others = claim.mentions.filter((it) => it.documentId !== claim.text.documentId);
  const also = others.length === 0 ? "" : ` [also ${signsOf(page, others)}]`;
  return wrapped(page, "    – ", claim.text.quote + also);
}

function claimLines(page: Page, claim: Claim): Lines {
  const speaker =
    claim.reported === undefined
      ? ""
      : `, all quoting ${page.entityNames.get(claim.reported) ?? "one speaker"}`;
  const note = `[${signsOf(page, claim.mentions)}; ${counted(claim.origins, "origin")}${speaker}]`;
  return wrapped(page, "  • ", `${claim.text.quote} ${note}`);
}

function disputeLines(page: Page, dispute: Dispute): Lines {
  return [
    page.colors.yellow(`      on ${dispute.on}: ${dispute.nature}`),
    ...dispute.positions.flatMap((position) => {
      const quote = position.mentions[0]?.quote ?? position.value;
      return wrapped(page, "      ‹ ", `${quote} [${signsOf(page, position.mentions)}]`);
    }),
  ];
}
