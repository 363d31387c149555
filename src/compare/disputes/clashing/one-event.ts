import { eventOfAKind } from "../../../language/en/clash-words.ts";
import { areLikeDeeds } from "../../claims/likeness.ts";
import type { Telling } from "../../claims/telling.ts";
import { isOneDeed } from "../across/one-deed.ts";

/** Whether two tellings of different documents may be of one event: both tell it as done or as planned, and neither says that there are more of its kind. */
export function mayBeOfOneEvent(a: Telling, b: Telling): boolean {
  if (a.account === b.account || ![a, b].every(isNews)) return false;
  const [x, y] = [a.statement, b.statement];
  return x.polarity === y.polarity && (x.status === "planned") === (y.status === "planned");
}

/** Whether their verbs are the same, like each other or tell one deed. */
export function areOneDeed(a: Telling, b: Telling): boolean {
  return areLikeDeeds(a, b) || isOneDeed(a.statement.lemma, b.statement.lemma);
}

/** Told by a clause, as fact or plan, of this event and not of others of its kind. */
function isNews(telling: Telling): boolean {
  const { nominal, apart, statement, zone, ofSpeaker } = telling;
  if (nominal || apart || ofSpeaker || zone === "caption") return false;
  return statement.modality !== "possible" && !eventOfAKind.test(wordsOf(telling));
}

/** One thing takes part in both, whatever it does. */
export function haveCommonPart(a: Telling, b: Telling): boolean {
  const parts = new Set(partsOf(a));
  return partsOf(b).some((it) => parts.has(it));
}

function partsOf({ slots }: Telling): string[] {
  return [...slots.agents, ...slots.objects];
}

/** The words of a statement. */
export function wordsOf({ account, statement }: Telling): string {
  return account.document.text.slice(statement.start, statement.end);
}
