import type { Given } from "./given.ts";
import { share } from "./tally.ts";

/** The labels of the answer that were found, and the loaded ones among all that were called so. */
export function scoreLabels({ synopsis, expected, matcher }: Given) {
  const wanted = expected.labels.map((gold) => ({
    gold,
    found: synopsis.labels.filter((it) =>
      matcher.covers(it.evidence, { file: gold.file, quote: gold.words }),
    ),
  }));
  const loaded = synopsis.labels.filter((it) => it.loaded && it.voice === "outlet");
  const isGold = (label: (typeof loaded)[number]) =>
    expected.labels.some(
      (gold) => gold.loaded && matcher.covers(label.evidence, { file: gold.file, quote: gold.words }),
    );
  return {
    labels: share(wanted.map(({ found }) => found.length > 0)),
    loaded: {
      right: loaded.filter(isGold).length,
      given: loaded.length,
      found: wanted.filter(({ gold, found }) => gold.loaded && found.some((it) => it.loaded)).length,
      asked: wanted.filter(({ gold }) => gold.loaded).length,
    },
  };
}
