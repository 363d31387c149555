/**
 * Verbs that tell one deed when it is told with its hour, a line each: "the army came", "the first lorry drove up", "soldiers were in
 * the village". Base forms. Written by hand for this project.
 */
export const deedLines = `
arrive come reach get turn land drive be show enter
leave depart go set sail start
crash collide strike hit ram slam smash plough collision impact crash run
explode blast explosion detonate go
begin start break outbreak erupt open kick set
end finish close conclude
die kill
shoot fire shooting
quake shake earthquake tremor
fall collapse come
announce say tell declare
sign signing
arrest detain seize take
vote pass approve adopt
`.trim();

/** Nouns of these lines that are told with an hour of their own: "the outbreak of the fire at 2.40 p.m.". */
export const deedNouns: ReadonlySet<string> = new Set(
  "outbreak collision crash impact explosion blast quake earthquake tremor shooting signing".split(" "),
);

/** Words before an hour that make it no hour of the deed: "by eight", "until noon", "since seven". */
export const openHourWords: ReadonlySet<string> = new Set(
  "by until till before since from after between to through not".split(" "),
);

/** Behind an hour: by whose clock it is, where a paper says so. Hours by different clocks are not held against each other. */
export const clockZone =
  /\b(?:GMT|UTC|BST|CET|CEST|EET|MSK|IST|JST|KST|PKT|AEST|[ECMP][SD]?T|Eastern|Pacific|Central|local time|standard time)\b/;

/** Verbs of deeds that are done but once to whom or what they are done to, a line each: a deal is signed, a man dies, on one day. */
export const onceLines = `
sign ink
die kill
resign quit
collapse sink capsize crash derail
born
marry
convict sentence acquit fine
sack dismiss fire
adopt pass ratify enact
appoint elect
bury
`.trim();

/** Verbs by which one deed is told as done and as not done, a line each: "settled" here, "did not agree" there. */
export const doneLines = `
agree settle resolve
arrive come reach get
accept approve endorse
resign quit
sign conclude seal ink
discuss raise mention address
contact negotiate speak talk meet
free release
`.trim();

/** Nouns of which "every" and "all" say how often or how much, and not of which things something is so. Base forms. */
export const looseNouns: ReadonlySet<string> = new Set(
  (
    "day night week month year time moment hour minute thing way one other people person man woman case side kind sort level " +
    "part effort step reason right sign bit piece option chance detail fact possibility question problem doubt"
  ).split(" "),
);

/** Verbs for the use of what harms, and verbs for finding that it was used, where it struck. Base forms. */
export const usingVerbs: ReadonlySet<string> = new Set(
  "use fire shoot launch throw drop deploy discharge release employ".split(" "),
);
export const findingVerbs: ReadonlySet<string> = new Set(
  "remove extract find recover take pull pick collect detect identify retrieve dig cut".split(" "),
);

/** Plurals that mean another thing than many of the singular: "the works" is a factory. */
export const ownPlurals: ReadonlySet<string> = new Set(["works"]);
