import { describe, expect, test } from "vitest";
import { hasModel, modelOf } from "../../engine/models.ts";
import { type Annotated, annotate } from "../../language/index.ts";
import type { Statement } from "../../model/index.ts";
import { annotatedOf } from "../../testing/annotated.ts";
import { documentOf, mark, marked } from "../../testing/marked.ts";
import { quotations } from "../quotations/quotations.ts";
import { emptyAnalysis } from "../run.ts";
import { statements } from "./statements.ts";

function found(annotated: Annotated): readonly Statement[] {
  const reading = { document: documentOf(annotated.text), annotated };
  const analysis = { ...emptyAnalysis, quotations: quotations.find(reading, emptyAnalysis) };
  return statements.find(reading, analysis);
}

/** Puts the findings back as `[predicate]{polarity status voice}`; `+ happened` in the outlet's voice is left unsaid. */
function shown(annotated: Annotated): string {
  const marks = found(annotated).map(({ predicate, polarity, modality, status, voice }) => ({
    ...predicate,
    label: [polarity === "negative" ? "not" : "", modality, status, voice === "outlet" ? "" : voice]
      .filter((it) => it !== "")
      .join(" "),
  }));
  return mark(annotated.text, marks);
}

test("who did what to whom, by the tree", () => {
  const annotated = annotatedOf(
    `Norland Norland PROPN 3 nsubj:pass
     was be AUX 3 aux:pass VerbForm=Fin|Tense=Past
     attacked attack VERB 0 root VerbForm=Part|Tense=Past
     by by ADP 5 case
     Kesh Kesh PROPN 3 obl:agent
     and and CCONJ 7 cc
     fled flee VERB 3 conj VerbForm=Fin|Tense=Past
     . . PUNCT 3 punct`,
  );
  const roles = found(annotated).map(({ lemma, type, participants }) => ({
    lemma,
    type,
    participants: participants.map(({ role, start, end }) => `${role} ${annotated.text.slice(start, end)}`),
  }));
  expect(roles).toEqual([
    { lemma: "attack", type: "attack", participants: ["patient Norland", "agent Kesh"] },
    { lemma: "flee", type: "depart", participants: ["agent Norland"] },
  ]);
});

test("the proof of a refusal begins with who refused", () => {
  const annotated = annotatedOf(
    `Today today NOUN 3 obl:unmarked
     Kesh Kesh PROPN 3 nsubj
     refused refuse VERB 0 root VerbForm=Fin|Tense=Past
     to to PART 5 mark
     sign sign VERB 3 xcomp VerbForm=Inf
     it it PRON 5 obj
     . . PUNCT 3 punct`,
  );
  const sign = found(annotated).find((it) => it.lemma === "sign");
  expect(sign && annotated.text.slice(sign.start, sign.end)).toBe("Kesh refused to sign it");
  expect([sign?.polarity, sign?.modality, sign?.status]).toEqual(["negative", "denied", "denied"]);
});

const rows = [
  "The mayor [opened]{asserted happened} the bridge on Monday.",
  "Workers did not [attend]{not asserted denied} the ceremony.",
  "The mayor will [open]{planned planned} the bridge on Monday.",
  "The mayor may [open]{possible planned} the bridge.",
  "Police [arrested]{asserted happened} two men.",
  "The parliament [has]{asserted ongoing} 90 members.",
  "Norland allegedly [bombed]{alleged alleged} the town.",
  // What has been does not wait for a future beside it.
  "The president will [visit]{planned planned} Kesh after the two leaders [met]{asserted happened} in Norland last month.",
  // Where somebody stands in a picture.
  "Mayor Ada Vela, left, and the minister [shook]{asserted happened} hands in Orla.",
  // Conditions, questions and orders say nothing that can be checked.
  "Will the mayor open the bridge?",
  "Do not open the bridge.",
];

describe.skipIf(!hasModel("en"))("with the English model", () => {
  test.each(rows)("%s", (row) => {
    expect(shown(annotate(modelOf("en"), marked(row).text))).toBe(row);
  });

  test("what somebody is said to have said is in that voice", () => {
    const [statement] = found(annotate(modelOf("en"), "Officials said the army had left the town."));
    expect([statement?.lemma, statement?.voice, statement?.status]).toEqual(["leave", "quoted", "happened"]);
  });
});
