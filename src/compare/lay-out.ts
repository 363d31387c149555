import type { Claim, Problem } from "../model/index.ts";
import { agesOf } from "./claim-age.ts";
import { readClaims } from "./claim-reading.ts";
import { type ClaimWithTellings, claims, tellingsOf } from "./claims/index.ts";
import type { Compared } from "./compared.ts";
import { numbers } from "./numbers/index.ts";
import { readOmissions } from "./omission-reading.ts";
import { hintsOf } from "./omissions/hints.ts";
import { omissions } from "./omissions/index.ts";
import { tellsOf } from "./omissions/told.ts";
import { withPlainTexts } from "./plain-texts.ts";
import type { StoryAccounts } from "./story-accounts.ts";
import { storyHead } from "./story-head.ts";
import { summary } from "./summary/index.ts";
import { timeline } from "./timeline/index.ts";
import { utterances } from "./utterances/index.ts";

/** Lays the accounts of one story side by side. Everything in them carries the story's ids; quotations are numbered already. */
export function layOut(story: StoryAccounts, problems: readonly Problem[] = []): Compared {
  const tellings = tellingsOf(story);
  const ledger = numbers(story, tellings);
  const { lines } = ledger;
  const found = withPlainTexts(claims(story, tellings, ledger));
  const ages = agesOf(story, found, lines);
  const read = readClaims(story, found, lines, ages);
  const shown = asRead(found, read);
  const items = timeline(story, found);
  const said = utterances(story);
  const tells = tellsOf(story, found, lines, said);
  const hints = hintsOf(story, found);
  const left = omissions(story, found, (id, it) => tells(id, it) || hints(id, it));
  const head = storyHead(story, found, items);
  return {
    story: head,
    documents: story.accounts.map((it) => it.document),
    entities: story.entities,
    labels: story.accounts.flatMap((it) => inReadingOrder(it.analysis.labels, (label) => label.evidence)),
    times: story.accounts.flatMap((it) => inReadingOrder(it.analysis.times, (time) => time)),
    quotations: story.accounts.flatMap((it) => it.analysis.quotations),
    utterances: said,
    numbers: lines,
    claims: read,
    timeline: items,
    lineage: story.lineage,
    omissions: readOmissions(left, read),
    summary: summary(story, shown, tells, ages, head.title),
    problems,
  };
}

/** The same in the same order, each claim as it is shown. */
function asRead(found: readonly ClaimWithTellings[], read: readonly Claim[]): ClaimWithTellings[] {
  return found.map(({ tellings }, at) => ({ claim: read[at]!, tellings }));
}

function inReadingOrder<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => { readonly start: number; readonly end: number },
): Item[] {
  return [...items].sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end);
}
