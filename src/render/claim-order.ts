import type { Claim } from "../model/index.ts";

/**
 * What reads whole and repeats nothing first, of it what most origins tell; of claims told by as many, news before background and what
 * holds before what is overtaken, then those that most articles tell.
 */
export function byWeight(a: Claim, b: Claim): number {
  return (
    Number(isAside(a)) - Number(isAside(b)) ||
    b.origins - a.origins ||
    Number(a.background ?? false) - Number(b.background ?? false) ||
    Number(a.overtaken ?? false) - Number(b.overtaken ?? false) ||
    b.documents - a.documents
  );
}

/** Whether a list of what only one origin says is better read without a claim: it is a piece of a sentence, or another says as much. */
export function isAside({ fragment, repeats }: Claim): boolean {
  return fragment === true || repeats !== undefined;
}

/** Whether a list of what an article leaves out is better read without a claim: it is aside, or a later account replaces its figure. */
export function isLesser(claim: Claim | undefined): boolean {
  return claim === undefined || isAside(claim) || claim.overtaken === true;
}
