import { expect, test } from "vitest";
import { emptyAnalysis } from "../../analyze/run.ts";
import type { Quantity } from "../../model/index.ts";
import { tokenized } from "../../testing/annotated.ts";
import { documentOf, mark, marked } from "../../testing/marked.ts";
import { victimsOf } from "./tolls.ts";

const number = /\b(?:\d+|two|four|six|seven|nine|ten|dozens)\b/gi;

function check(source: string): void {
  const { text } = marked(source);
  const annotated = tokenized(text);
  const quantities = [...text.matchAll(number)].map(
    (it): Quantity => ({
      start: it.index,
      end: it.index + it[0].length,
      value: { min: 1, max: 1 },
      comparator: "=",
      kind: "count",
      rule: "figure",
    }),
  );
  const account = { document: documentOf(text), annotated, analysis: { ...emptyAnalysis, quantities } };
  const victims = [...victimsOf(account, quantities)].map(([{ start, end }, { toll, part, kind }]) => ({
    start,
    end,
    label: [toll, part ? "part" : "", kind ?? ""].filter(Boolean).join(" "),
  }));
  expect(mark(text, victims)).toBe(source);
}

test.each([
  "[14]{kill} people were killed and [31]{injure} injured.",
  "The raid left [14]{kill} dead.",
  "The raid killed [14]{kill} and wounded [31]{injure} others.",
  "[15]{kill civilian} civilians including [11]{kill part child} children were killed.",
  "[6]{kill civilian} civilians including a woman and [two]{kill part child} children were killed.",
  "[Two]{kill part medic} medics were among [31]{kill} people killed.",
  "[Two]{kill part} of them died, [14]{injure} were hurt.",
  "[23]{kill civilian} civilians and [16]{kill fighter} fighters died.",
  "Another [seven]{kill rest} people were killed in the port.",
  "The number of people killed has risen to [seven]{kill}, and [four]{missing} are still missing.",
  "A monitor put the death toll of the attack on the old market at [58]{kill}.",
  "[Nine]{kill child} children were killed; [ten]{kill rest} others died later.",
  "[Two]{kill crew} airmen died.",
  "Several people were killed and [12]{injure} injured.",
  "Several people died and [dozens]{injure} were hurt.",
  "The raid killed [14]{kill} people, wounding [dozens]{injure}.",
  "They left [dozens]{harm} of dead and wounded behind.",
  "The blast killed and injured [dozens]{harm} of people.",
  "[Four]{injure serious} people with serious injuries left hospital; [27]{injure} were hurt in all.",
  "[Four]{injure serious} people had serious injuries while [20]{injure slight} others were slightly hurt.",
  "[31]{injure treated} people hurt in the attack were being treated abroad.",
  "[38]{injure} people are being treated for injuries.",
  "The crash killed [ten]{kill of US} American citizens and [two]{kill crew} local crew members.",
  "[12]{kill civilian} civilians died on Monday, bringing the number killed in a day to [45]{kill}.",
  "The storm has claimed [11]{kill} lives.",
  "Police made [212]{arrest} arrests; [231]{arrest} people are now in custody.",
  "The channel claims 1,987 members.",
  "Rescuers carried the bodies of [44]{kill} victims and 140 blankets.",
  "The company runs nine ferries and 14 trains.",
])("%s", check);
