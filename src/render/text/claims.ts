import type { Claim, Dispute } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { byWeight, isAside } from "../claim-order.ts";
import { shownName } from "../names.ts";
import { witnessesOf } from "../witnesses.ts";
import { counted, speakerOf } from "./head.ts";
import { heading, type Lines, limited, type Page, restOf, signsOf, wrapped } from "./page.ts";

const mostAgreed = 30;
const mostSingle = 6;

/** What documents of at least two origins say and none contradicts. */
export function agreed(page: Page): Lines {
  const claims = page.synopsis.claims.filter((claim) => claim.status === "agreed").sort(byWeight);
  if (claims.length === 0)
    return [...heading(page, "AGREED", 0), "  Nothing is told by two independent origins."];
  const shown = claims.filter((claim) => claim.repeats === undefined);
  return [
    ...heading(page, "AGREED", claims.length),
    ...limited(
      shown.filter((it) => !it.fragment),
      mostAgreed,
      (claim) => withDisputes(page, claim),
      "agreed claims",
    ),
    ...inPieces(
      page,
      shown.filter((it) => it.fragment),
    ),
    ...restOf(claims.length - shown.length, "that one of these tells too"),
  ];
}

/** What is agreed, but nowhere told in words that a stranger understands alone. */
function inPieces(page: Page, claims: readonly Claim[]): Lines {
  if (claims.length === 0) return [];
  const lead = page.colors.cyan("  In words that do not stand alone:");
  return [lead, ...limited(claims, mostAgreed, (claim) => withDisputes(page, claim), "agreed claims")];
}

/** A claim, and what of it is not told alike. */
function withDisputes(page: Page, claim: Claim): Lines {
  return [...claimLines(page, claim), ...claim.disputes.flatMap((dispute) => disputeLines(page, dispute))];
}

/** What accounts contradict each other on, both sides in their own words. A claim that is only a side of another's stands there. */
export function disputed(page: Page): Lines {
  const claims = page.synopsis.claims.filter((claim) => claim.status === "disputed");
  if (claims.length === 0) return [];
  const own = claims.filter((claim) => claim.disputes.length > 0).sort(byWeight);
  return [
    ...heading(page, "DISPUTED", own.length),
    ...own.flatMap((claim) => withDisputes(page, claim)),
    ...restOf(
      claims.length - own.length,
      "more statements on a side of one of these",
      "more statement on a side of one of these",
    ),
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
        ...restOf(
          own.length - whole.length,
          "pieces of sentences or repeats",
          "piece of a sentence or repeat",
        ),
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
  const speaker = speakerOf(page, claim);
  const note = `[${signsOf(page, witnessesOf(claim))}; ${counted(claim.origins, "origin")}${speaker}]`;
  return wrapped(page, "  • ", `${claim.text.quote} ${note}`);
}

function disputeLines(page: Page, dispute: Dispute): Lines {
  return [
    page.colors.yellow(`      on ${dispute.on}: ${dispute.nature}`),
    ...dispute.positions.flatMap((position) => {
      const quote = (position.words ?? position.mentions[0])?.quote ?? position.value;
      const value = position.valueWords ? `${position.valueWords.quote}: ` : "";
      return wrapped(page, "      ‹ ", `${value}${quote} [${signsOf(page, position.mentions)}]`);
    }),
  ];
}
