import type { Entity, Quotation } from "../../model/index.ts";
import type { Annotator } from "../annotator.ts";
import { type Context, contextOf, offsetsOf } from "./context.ts";
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import { reported } from "./reported.ts";
import { settingOf } from "./settings.ts";
import { type Speaker, type Spoken, sameAsBefore, speakerFinder } from "./speakers.ts";
import { spoken } from "./spoken.ts";

/**
 * Who is reported to have said what: direct speech by its marks and the cue beside them, indirect and mixed speech by what
 * a cue governs, and words in marks that nobody is said to have said (scare quotes, names of things).
 */
export const quotations: Annotator<"quotations"> = {
  name: "quotations",
  version: "1",
  requires: ["entities"],
  find: (reading, found) => {
    const context = contextOf(reading);
    const direct = spoken(context);
    const indirect = reported(context, direct.drafts, direct.taken);
    const loose = looseMarks(context, direct.taken, indirect.covered);
    return finished(context, [...direct.drafts, ...indirect.drafts, ...loose], found.entities);
  },
};

/** Marked words that no cue reports. */
function looseMarks(
  context: Context,
  taken: ReadonlySet<MarkedSpan>,
  covered: ReadonlySet<MarkedSpan>,
): Draft[] {
  return context.paragraphs
    .flatMap((it) => it.marked)
    .filter((it) => it.closed && !taken.has(it) && !covered.has(it))
    .map(
      ({ start, end }) =>
        ({
          kind: "scare",
          contents: [{ start, end: start + context.text.slice(start, end).replace(/[\s,.]+$/, "").length }],
          rule: "marks-alone",
        }) satisfies Draft,
    )
    .filter((it) => it.contents[0]!.start < it.contents[0]!.end);
}

function finished(context: Context, drafts: readonly Draft[], entities: readonly Entity[]): Quotation[] {
  const find = speakerFinder(context, entities);
  const sorted = [...drafts].sort(
    (a, b) => a.contents[0]!.start - b.contents[0]!.start || a.contents[0]!.end - b.contents[0]!.end,
  );
  let last: Spoken | undefined;
  return sorted.map((draft, index) => {
    const speaker = draft.source && (find(draft.source) ?? sameAsBefore(context, draft.source, last));
    if (speaker) last = { ...speaker, source: draft.source! };
    return quotationOf(context, draft, `q${index + 1}`, speaker);
  });
}

function quotationOf(context: Context, draft: Draft, id: string, speaker: Speaker | undefined): Quotation {
  const cue = draft.cue ? offsetsOf(context, draft.cue.range) : draft.cueSpan;
  return {
    id,
    documentId: context.document.id,
    kind: draft.kind,
    contents: draft.contents,
    sources: draft.source ? [offsetsOf(context, draft.source.range)] : [],
    ...(cue && { cue }),
    ...(speaker && { speaker: speaker.id, speakerRule: `${draft.rule}+${speaker.rule}` }),
    ...((draft.certainty ?? speaker?.certainty) && { certainty: "likely" }),
    ...(draft.cue && settingOf(context, draft.cue)),
  };
}
