import type { Synopsis } from "../../../src/model/index.ts";
import type { Expected } from "./expected.ts";
import type { Given } from "./given.ts";
import { pairsOf, share } from "./tally.ts";

/** Pairs of figures in one line of the ledger, and the status of each line. */
export function scoreNumbers({ synopsis, expected, matcher }: Given) {
  type Gold = Expected["numbers"][number]["values"][number];
  const equal = (a: number | undefined, b: number | undefined) =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a)));
  const hits = (value: Synopsis["numbers"][number]["values"][number], gold: Gold) =>
    matcher.covers(value.evidence, gold) &&
    (equal(value.min, gold.min) || equal(value.max, gold.max) || equal(value.min, gold.max));
  const lines = synopsis.numbers.map((line) =>
    line.values
      .map((value) => ({
        value,
        golds: expected.numbers
          .filter((gold) => gold.values.some((it) => hits(value, it)))
          .map((it) => it.id),
      }))
      .filter((it) => it.golds.length > 0),
  );
  const predicted = lines
    .flatMap((line) => pairsOf(line))
    .filter(([a, b]) => a.value.evidence.documentId !== b.value.evidence.documentId);
  const asked = expected.numbers.flatMap((line) =>
    pairsOf(line.values).filter(([a, b]) => a.file !== b.file),
  );
  const together = (a: Gold, b: Gold) =>
    synopsis.numbers.some(
      (line) => line.values.some((it) => hits(it, a)) && line.values.some((it) => hits(it, b)),
    );
  const statuses = expected.numbers.flatMap((gold) => {
    const ranked = synopsis.numbers
      .map((line) => ({
        line,
        found: gold.values.filter((it) => line.values.some((value) => hits(value, it))).length,
      }))
      .sort((a, b) => b.found - a.found)[0];
    return ranked && ranked.found > 0 ? [ranked.line.status === gold.status] : [];
  });
  return {
    numbers: {
      right: predicted.filter(([a, b]) => a.golds.some((id) => b.golds.includes(id))).length,
      given: predicted.length,
      found: asked.filter(([a, b]) => together(a, b)).length,
      asked: asked.length,
    },
    numberStatuses: share(statuses),
  };
}
