/** Endings that are words of their own, in lower case with a plain apostrophe; the longest that fits is cut off. Written for this project after UD practice. */
export const clitics: readonly string[] = ["n't", "'ll", "'re", "'ve", "'s", "'m", "'d"];

/** Words written as one that are two, and how long the first is. Forms that are also other words (its, were, wont, id) are left out. */
export const joinedWords: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["outta", 3],
  ["dunno", 2],
  ["lemme", 3],
  ["gimme", 3],
  ["dont", 2],
  ["cant", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["hasnt", 3],
  ["hadnt", 3],
  ["arent", 3],
  ["arnt", 2],
  ["aint", 2],
  ["im", 1],
  ["ive", 1],
  ["youre", 3],
  ["youll", 3],
  ["theyre", 4],
  ["thats", 4],
  ["theres", 5],
  ["whats", 4],
  ["heres", 4],
  ["hes", 2],
  ["alot", 1],
  ["'tis", 2],
  ["'twas", 2],
]);

/** Beginnings that a hyphen joins into one word (pre-war, e-mail); all other hyphens between words stand alone. */
export const hyphenPrefixes: ReadonlySet<string> = new Set([
  "e", "non", "re", "anti", "co", "pre", "pro", "mid", "cross", "post", "semi", "pan", "over", "sub", "multi", "ex", "counter", "mini",
  "psycho", "socio", "neo", "inter", "un", "micro", "intra", "ultra", "trans", "de", "bi", "tri", "vice", "quasi", "pseudo", "super", "hyper", "under",
]); // biome-ignore format: a list reads better in rows
