import type { Claim } from "../model/index.ts";
import type { Account } from "./account.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import type { StoryAccounts } from "./story-accounts.ts";
import { dice } from "./wording/content.ts";
import { readsWhole } from "./wording/reads-whole.ts";

/** Two clauses of one document with this much in common (Dice) say the same to a reader. */
const sameToReader = 0.7;
/** Of the weightiest units of its content a claim is looked up by so many among those of its document. */
const keysOfClaim = 3;

/** The claims as they are shown: with whether their words read whole, and which only repeat another of their document. */
export function readClaims(story: StoryAccounts, found: readonly ClaimWithTellings[]): Claim[] {
  const accounts = new Map(story.accounts.map((it) => [it.document.id, it]));
  const read = found.map((it) => ({
    ...it,
    whole: isWhole(accounts.get(it.claim.text.documentId), it.claim),
  }));
  const repeated = repeatsAmong(read);
  return read.map(({ claim, whole }) => {
    const repeats = repeated.get(claim.id);
    const { disputes, ...rest } = claim;
    return {
      ...rest,
      ...(whole ? {} : { fragment: true as const }),
      ...(repeats === undefined ? {} : { repeats }),
      disputes,
    };
  });
}

function isWhole(account: Account | undefined, { text }: Claim): boolean {
  return account !== undefined && readsWhole(account, text);
}

interface Read extends ClaimWithTellings {
  readonly whole: boolean;
}

/** For claims of one origin: the claim of their document that says as much. One that reads whole is never held to repeat one that does not. */
function repeatsAmong(read: readonly Read[]): ReadonlyMap<string, string> {
  const byUnit = new Map<string, Read[]>();
  const repeats = new Map<string, string>();
  for (const one of [...read].sort(wholeAndLongFirst)) {
    const keys = keysOf(one);
    const near = keys.flatMap((key) => byUnit.get(key) ?? []);
    const same = one.claim.status === "single" ? near.find((it) => saysTheSame(one, it)) : undefined;
    if (same) repeats.set(one.claim.id, same.claim.id);
    else for (const key of keys) byUnit.set(key, [...(byUnit.get(key) ?? []), one]);
  }
  return repeats;
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

/** The telling whose words a claim shows. */
export function shownOf({ text }: Claim, tellings: readonly Telling[]): Telling {
  return (
    tellings.find(
      ({ account, statement }) =>
        account.document.id === text.documentId && text.start <= statement.start && statement.end <= text.end,
    ) ?? tellings[0]!
  );
}
