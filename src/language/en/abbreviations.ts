/** Words that keep their full stop, in lower case without it. Written for this project; single letters and U.S.-like forms need no entry. */
export const abbreviations: ReadonlySet<string> = new Set([
  // Titles and ranks.
  "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "fr", "sr", "jr", "messrs", "mme", "mlle", "st", "gen", "lt", "col", "maj", "capt",
  "cmdr", "cpl", "sgt", "pvt", "adm", "brig", "gov", "sen", "sens", "rep", "reps", "pres", "supt", "atty", "insp", "det", "amb",
  // Bodies.
  "inc", "corp", "co", "cos", "ltd", "bros", "llc", "plc", "assn", "dept", "univ", "div", "bldg", "est", "mfg", "intl",
  // Months and days.
  "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
  // Places.
  "ave", "blvd", "rd", "hwy", "ft", "mt", "pt", "sq", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
  "kan", "ky", "la", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash",
  "wis", "wyo", "n.h", "n.j", "n.m", "n.y", "n.c", "n.d", "s.c", "s.d", "w.va", "r.i", "d.c",
  // Latin and reference.
  "vs", "etc", "e.g", "i.e", "al", "cf", "ca", "viz", "approx", "ed", "eds", "vol", "vols", "pp", "fig", "figs", "eq", "esp", "incl", "ext", "attn", "tel", "ps",
  // Measures and other.
  "a.m", "p.m", "ph.d", "m.d", "b.a", "m.a", "b.sc", "m.sc", "oz", "lb", "lbs", "hr", "hrs", "min", "mins", "sec", "yr", "yrs", "avg", "max", "a.k.a", "o.k",
]); // biome-ignore format: a list reads better in rows

/** Abbreviations that are also common words or sentence ends: they keep the full stop only before a number. */
export const abbreviationsBeforeNumber: ReadonlySet<string> = new Set([
  "no",
  "nos",
  "p",
  "art",
  "sec",
  "ch",
  "para",
  "par",
]);

/** Abbreviations that a name, a number or a place always follows, so no sentence ends there. */
export const abbreviationsBeforeName: ReadonlySet<string> = new Set([
  "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "messrs", "mme", "mlle", "gen", "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt",
  "adm", "brig", "gov", "sen", "sens", "rep", "reps", "pres", "supt", "st", "ft", "mt", "vs", "e.g", "i.e", "cf", "ca", "approx",
]); // biome-ignore format: a list reads better in rows

/** Abbreviations whose full stop is a word of its own where a sentence ends, after the treebanks' practice. */
export const abbreviationsInside: ReadonlySet<string> = new Set(["etc"]);
