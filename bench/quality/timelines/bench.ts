import { compareCaptures } from "../../../src/engine/index.ts";
import type { Synopsis } from "../../../src/model/index.ts";
import { captureOf } from "../../../src/testing/captures.ts";
import type { Bench, Measure } from "../../measure.ts";
import { type DatedDocument, type DatedEvent, datedDocuments } from "./gold.ts";

const file = "times/meantime.jsonl.gz";

interface Tally {
  asked: number;
  found: number;
  right: number;
  baseline: number;
}

/** The timeline, article by article, against the events that MEANTIME's annotators put in a day, a month or a year. */
export const bench: Bench = {
  name: "timelines",
  files: [file],
  async run() {
    const tally: Tally = { asked: 0, found: 0, right: 0, baseline: 0 };
    let unlike = 0;
    for (const document of datedDocuments(file)) {
      const synopsis = await synopsisOf(document);
      if (synopsis.documents[0]?.text !== document.text.trimEnd()) unlike++;
      else for (const event of document.events) count(tally, event, synopsis, document);
    }
    return measuresOf(tally, unlike);
  },
};

function synopsisOf({ id, text, date }: DatedDocument): Promise<Synopsis> {
  const capture = captureOf(text.trimEnd(), { input: `${id}.txt`, ...(date && { stated: { date } }) });
  return compareCaptures([capture], { threads: 1 });
}

/** An event is found where an item of the timeline has its words, and rightly dated where one of them lies in its time. */
function count(tally: Tally, event: DatedEvent, synopsis: Synopsis, { date }: DatedDocument): void {
  const items = synopsis.timeline.filter((item) =>
    [item.text, ...item.evidence].some((it) => it.start <= event.start && event.end <= it.end),
  );
  tally.asked++;
  if (items.length > 0) tally.found++;
  if (items.some((it) => agree(it.time.value, event.value))) tally.right++;
  if (date !== undefined && agree(date, event.value)) tally.baseline++;
}

/** The same as far as the annotators' value reaches: "2008-03-01T09:00" lies in "2008-03". */
function agree(ours: string, gold: string): boolean {
  return ours.startsWith(gold) || (gold.includes("T") && ours.startsWith(gold.slice(0, 10)));
}

function measuresOf({ asked, found, right, baseline }: Tally, unlike: number): Measure[] {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return [
    {
      name: "dated events in the timeline",
      value: share(found, asked),
      pinned: true,
      note: `${found} of ${asked}`,
    },
    {
      name: "of those, dates right",
      value: share(right, found),
      pinned: true,
      note: `${right} of ${found}; the day of publication, for all asked: ${share(baseline, asked).toFixed(3)}`,
    },
    {
      name: "documents whose text reading changed",
      value: unlike,
      note: "not scored: offsets would be off",
    },
  ];
}
