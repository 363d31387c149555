import type { Claim, Dispute, NumberLine } from "../model/index.ts";
import type { Account } from "./account.ts";
import type { Ages } from "./claim-age.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import { wordsOfPosition } from "./position-words.ts";
import type { StoryAccounts } from "./story-accounts.ts";
import { dice } from "./wording/content.ts";
import { readsWhole } from "./wording/reads-whole.ts";

/** Two clauses of one document with this much in common (Dice) say the same to a reader. */
const sameToReader = 0.7;
/** Of the weightiest units of its content a claim is looked up by so many among those of its document. */
const keysOfClaim = 3;

/**
 * The claims as they are shown: with whether their words read whole, which only repeat another of their document, what is background
 * and what is overtaken, and each side of a dispute in few words.
 */
export function readClaims(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  lines: readonly NumberLine[],
  ages: Ages,
): Claim[] {
  const accounts = new Map(story.accounts.map((it) => [it.document.id, it]));
  const read = found.map((it) => ({
    ...it,
    whole: isWhole(accounts.get(it.claim.text.documentId), it.claim),
  }));
  const repeated = repeatsAmong(read);
  return read.map((it) => {
    const repeats = repeated.get(it.claim.id);
    const { disputes, ...rest } = it.claim;
    return {
      ...rest,
      ...(it.whole ? {} : { fragment: true as const }),
      ...(repeats === undefined ? {} : { repeats }),
      ...(ages.isBackground(it) ? { background: true as const } : {}),
      ...(ages.isOvertaken(shownOf(it.claim, it.tellings)) ? { overtaken: true as const } : {}),
      disputes: disputes.map((dispute) => worded(accounts, lines, dispute)),
    };
  });
}

/** A dispute with the words in which each side is shown. */
function worded(
  accounts: ReadonlyMap<string, Account>,
  lines: readonly NumberLine[],
  dispute: Dispute,
): Dispute {
  const positions = dispute.positions.map((position) => {
    const { words, value } = wordsOfPosition(accounts, lines, dispute, position);
    return { ...position, words, ...(value ? { valueWords: value } : {}) };
  });
  return { ...dispute, positions };
}

function isWhole(account: Account | undefined, { text }: Claim): boolean {
  return account !== undefined && readsWhole(account, text);
}

interface Read extends ClaimWithTellings {
  readonly whole: boolean;
}

/** For claims of one origin, and for agreed ones beside others as agreed: the claim of their document that says as much. One that reads whole is never held to repeat one that does not. */
function repeatsAmong(read: readonly Read[]): ReadonlyMap<string, string> {
  const byUnit = new Map<string, Read[]>();
  const repeats = new Map<string, string>();
  for (const one of [...read].sort(wholeAndLongFirst)) {
    const keys = keysOf(one);
    const near = keys.flatMap((key) => byUnit.get(key) ?? []);
    const same = near.find((it) => standsFor(it.claim, one.claim) && saysTheSame(one, it));
    if (same) repeats.set(one.claim.id, same.claim.id);
    else for (const key of keys) byUnit.set(key, [...(byUnit.get(key) ?? []), one]);
  }
  return repeats;
}

/** What one origin tells, any claim may say again; what several tell, only one that as many agree on. */
function standsFor(other: Claim, { status, origins }: Claim): boolean {
  if (status === "agreed") return other.status === "agreed" && other.origins >= origins;
  return status === "single";
}

function wholeAndLongFirst(a: Read, b: Read): number {
  return (
    Number(b.whole) - Number(a.whole) ||
    lengthOf(b.claim) - lengthOf(a.claim) ||
    a.tellings[0]!.index - b.tellings[0]!.index
  );
}

function lengthOf({ text }: Claim): number {
  return text.end - text.start;
}

function keysOf({ claim, tellings }: Read): string[] {
  const weightiest = [...shownOf(claim, tellings).content].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  return weightiest.slice(0, keysOfClaim).map(([unit]) => `${claim.text.documentId} ${unit}`);
}

/** In the same document, within its words or with nearly its content; a figure or a denial more is something new. */
function saysTheSame(one: Read, other: Read): boolean {
  const [a, b] = [shownOf(one.claim, one.tellings), shownOf(other.claim, other.tellings)];
  if (a.statement.polarity !== b.statement.polarity || a.statement.modality !== b.statement.modality)
    return false;
  const { start, end } = one.claim.text;
  const { text } = other.claim;
  return (text.start <= start && end <= text.end) || dice(a.content, b.content) >= sameToReader;
}

/** The telling whose words a claim shows, or most of them: an idle opening may be left out, a cut clause told to its end. */
export function shownOf({ text }: Claim, tellings: readonly Telling[]): Telling {
  const own = tellings.filter((it) => it.account.document.id === text.documentId);
  return (
    own.find(({ statement }) => text.start <= statement.start && statement.end <= text.end) ??
    own.find(({ statement }) => statement.start <= text.start && text.start < statement.end) ??
    tellings[0]!
  );
}
