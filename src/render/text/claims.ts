import type { Claim, Dispute } from "../../model/index.ts";
import { shownName } from "../names.ts";
import { counted } from "./head.ts";
import { heading, type Lines, limited, type Page, signsOf, wrapped } from "./page.ts";

const mostAgreed = 30;
const mostSingle = 6;

/** What documents of at least two origins say and none contradicts. */
export function agreed(page: Page): Lines {
  const claims = page.synopsis.claims
    .filter((claim) => claim.status === "agreed")
    .sort((a, b) => b.origins - a.origins);
  if (claims.length === 0)
    return [...heading(page, "AGREED", 0), "  Nothing is told by two independent origins."];
  return [
    ...heading(page, "AGREED", claims.length),
    ...limited(claims, mostAgreed, (claim) => claimLines(page, claim), "agreed claims"),
  ];
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

/** What only one document says, document by document. */
export function single(page: Page): Lines {
  const claims = page.synopsis.claims.filter((claim) => claim.status === "single");
  if (claims.length === 0) return [];
  const alone = page.synopsis.documents.map((document) => ({
    document,
    claims: claims.filter((claim) => claim.documents === 1 && claim.text.documentId === document.id),
  }));
  return [
    ...heading(page, "ONLY ONE SAYS"),
    ...alone
      .filter((it) => it.claims.length > 0)
      .flatMap((it) => [
        page.colors.cyan(
          `  ${page.signs.get(it.document.id)} ${shownName(it.document)} (${it.claims.length})`,
        ),
        ...limited(it.claims, mostSingle, (claim) => wrapped(page, "    – ", claim.text.quote), "of its own"),
      ]),
  ];
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
