import type { Synopsis } from "../../../src/model/index.ts";
import type { Expected } from "./expected.ts";
import type { Given } from "./given.ts";
import type { Tally } from "./tally.ts";

/** An item is right if its words and its date are; a second item for one event is wrong; others are not judged. */
export function scoreTimeline({ synopsis, expected, matcher }: Given): Tally {
  const used = new Set<string>();
  let right = 0;
  let given = 0;
  for (const item of synopsis.timeline) {
    const events = expected.timeline.filter((gold) =>
      gold.quotes.some((words) => [item.text, ...item.evidence].some((span) => matcher.covers(span, words))),
    );
    if (events.length === 0) continue;
    const event = events.find((gold) => !used.has(gold.id) && sameDate(item, gold));
    const asked = events.some((gold) => !gold.optional);
    if (event) used.add(event.id);
    if (event ? !event.optional : asked) given++;
    if (event && !event.optional) right++;
  }
  return { right, given, found: right, asked: expected.timeline.filter((it) => !it.optional).length };
}

function sameDate(item: Synopsis["timeline"][number], gold: Expected["timeline"][number]): boolean {
  return (
    [gold.time, ...(gold.timeAlso ?? [])].some((time) => item.time.value.startsWith(time)) &&
    [gold.status, ...(gold.statusAlso ?? [])].includes(item.status)
  );
}
