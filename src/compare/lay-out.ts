import type { Problem } from "../model/index.ts";
import { readClaims } from "./claim-reading.ts";
import { claims, tellingsOf } from "./claims/index.ts";
import type { Compared } from "./compared.ts";
import { numbers } from "./numbers/index.ts";
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
  const items = timeline(story, found);
  const said = utterances(story);
  const tells = tellsOf(story, found, lines, said);
  const hints = hintsOf(story, found);
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
    claims: readClaims(story, found),
    timeline: items,
    lineage: story.lineage,
    omissions: omissions(story, found, (id, it) => tells(id, it) || hints(id, it)),
    summary: summary(story, found, tells, head.title),
    problems,
  };
}

function inReadingOrder<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => { readonly start: number; readonly end: number },
): Item[] {
  return [...items].sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end);
}
