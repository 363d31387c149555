import { toCome } from "../../language/en/clash-words.ts";
import { formOf, tokensIn } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { areLikeDeeds } from "../claims/likeness.ts";
import type { Telling } from "../claims/telling.ts";
import { isBefore } from "../story-accounts.ts";
import { areApart, type DisputeRule, positionOf } from "./group.ts";

/** What one tells as still to come another tells as done: news, where it is not told as done before it is told as to come. */
export const plannedAndDone: DisputeRule = {
  name: "planned-and-done",
  find({ tellings }) {
    const all = { planned: tellings.filter(isPlanned), done: tellings.filter(isDone) };
    const planned = all.planned.filter((it) => all.done.some((other) => isCarriedOut(it, other)));
    const done = all.done.filter((it) => planned.some((other) => isCarriedOut(other, it)));
    if (done.length === 0 || !areApart([planned, done])) return [];
    return [
      {
        on: "modality",
        nature: "update",
        rule: plannedAndDone.name,
        positions: [positionOf("planned", planned), positionOf("done", done)],
      },
    ];
  },
};

/** "To watch the match" is a purpose, and nobody says that it will be done. */
function isPlanned({ account, statement, nominal }: Telling): boolean {
  const { status, polarity, start, predicate } = statement;
  if (nominal || status !== "planned" || polarity !== "positive") return false;
  return toCome.test(account.document.text.slice(start, predicate.end));
}

function isDone({ account, statement, nominal }: Telling): boolean {
  const { status, modality, polarity, predicate } = statement;
  if (nominal || status !== "happened" || modality !== "asserted" || polarity !== "positive") return false;
  return !isInPassing(account, predicate);
}

/** "After launching", "to be signed": done by nobody yet, or not said to be. */
function isInPassing({ annotated, document }: Telling["account"], predicate: Span): boolean {
  const { from } = tokensIn(annotated, predicate);
  const before = document.text.slice(Math.max(0, predicate.start - near), predicate.start);
  return /ing$/.test(formOf(annotated, from)) || /\bto (?:be |have (?:been )?)?$/.test(before);
}

/** So many characters before a verb hold its auxiliaries. */
const near = 16;

function isCarriedOut(planned: Telling, done: Telling): boolean {
  const [before, after] = [planned, done].map((it) => {
    const { publishedAt, modifiedAt } = it.account.document;
    return (modifiedAt ?? publishedAt)?.value;
  });
  return areLikeDeeds(planned, done) && !isBefore(after, before);
}
