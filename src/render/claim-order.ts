import type { Claim } from "../model/index.ts";

/** What most origins tell first; of claims told by as many, those that read whole, then those that most articles tell. */
export function byWeight(a: Claim, b: Claim): number {
  return (
    b.origins - a.origins ||
    Number(a.fragment ?? false) - Number(b.fragment ?? false) ||
    b.documents - a.documents
  );
}

/** Whether a list of what only one origin says is better read without a claim: it is a piece of a sentence, or another says as much. */
export function isAside({ fragment, repeats }: Claim): boolean {
  return fragment === true || repeats !== undefined;
}
