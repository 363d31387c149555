/**
 * Nouns that a number behind them names rather than counts: "Article 5", "page 12", "flight 103". Written for this project.
 */
export const numberLabels: ReadonlySet<string> = new Set(
  (
    "act apollo appendix area article band bill block book bus camp car case category chapter class clause column court " +
    "covid day district division door episode exhibit figure flight floor form formula gate grade group highway interstate item " +
    "king lane level lesson line lot match model no number order page paragraph part phase pillar pier platform " +
    "point pope proposition protocol psalm question regulation resolution room round route row rule season section seed " +
    "sector series session squad stage station step street studio table terminal tier title track type unit verse version volume ward windows zone " +
    "ftse nasdaq cac dax nikkei russell stoxx fortune csi asx kospi topix tsx sp agenda expo euro"
  ).split(" "),
);

/** Words behind "one" with which it counts nothing: "one day", "one thing", "one another". */
export const uncountedAfterOne: ReadonlySet<string> = new Set([
  "another",
  "of",
  "day",
  "thing",
  "way",
  "time",
  "another's",
  "point",
  "who",
  "that",
  "which",
  "can",
  "is",
]);
