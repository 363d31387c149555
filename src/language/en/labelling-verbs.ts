/** Verbs, lemmas, that call somebody something: "called him a dictator", "described as". Written for this project. */
export const labellingVerbs: ReadonlySet<string> = new Set([
  "call", "describe", "label", "brand", "dub", "name", "term", "style", "deem", "consider", "regard", "view", "see", "portray", "depict", "paint", "cast",
  "denounce", "condemn", "hail", "praise", "slam", "blast", "characterize", "characterise", "designate", "declare", "proclaim", "characterise", "nickname",
]); // biome-ignore format: a table reads better in rows

/** Verbs, lemmas, that join a subject to what it is: "remains a key ally". */
export const linkingVerbs: ReadonlySet<string> = new Set([
  "be",
  "become",
  "remain",
  "stay",
  "prove",
  "seem",
  "appear",
]);
