/** What may have happened to people whom news counts; `harm` for the dead and the hurt in one number ("dozens of dead and wounded"). */
export type Toll = "kill" | "injure" | "harm" | "missing" | "displace" | "arrest";

/** Words behind the people they are said of ("14 people killed"), or before them where nobody stands behind ("left dead 14"). */
export const tollWordsBehind: Readonly<Record<string, Toll>> = {
  killed: "kill", dead: "kill", died: "kill", slain: "kill", perished: "kill", martyred: "kill", executed: "kill", beheaded: "kill",
  drowned: "kill", fatalities: "kill", deaths: "kill", victims: "kill", lives: "kill", martyrs: "kill", bodies: "kill", fatal: "kill",
  injured: "injure", wounded: "injure", hurt: "injure", injuries: "injure", casualties: "harm",
  missing: "missing", displaced: "displace", homeless: "displace", evacuated: "displace", arrested: "arrest", detained: "arrest",
  arrests: "arrest", custody: "arrest",
}; // biome-ignore format: a table reads better in rows

/** Words before the people they are said of ("killing 14", "a death toll of 14"). */
export const tollWordsBefore: Readonly<Record<string, Toll>> = {
  kill: "kill", kills: "kill", killing: "kill", toll: "kill", slaughtering: "kill",
  martyring: "kill", executing: "kill", injure: "injure", injures: "injure", injuring: "injure", wound: "injure", wounding: "injure",
  wounds: "injure", hurting: "injure", displaces: "displace", displacing: "displace", evacuating: "displace",
  arresting: "arrest", arrests: "arrest", detaining: "arrest",
}; // biome-ignore format: a table reads better in rows

/** Words that are said of whoever stands before them and never of whoever stands behind: "several people died and dozens were hurt". */
export const saidOfThoseBefore: ReadonlySet<string> = new Set(
  "died perished drowned deaths fatalities injuries casualties missing homeless custody".split(" "),
);

/** How badly people are hurt, each a part of all who are: "four people with serious injuries", "18 critically injured", "31 hurt were treated in hospital". */
export const severities: Readonly<Record<string, string>> = {
  serious: "seriously serious severely severe badly gravely grave",
  critical: "critically critical",
  slight: "slightly slight lightly light minor superficial",
  treated: "treated hospitalised hospitalized admitted",
};

/** "including 3 children", "among them 3 children": a part of another number. */
export const partWordsBefore: ReadonlySet<string> = new Set([
  "including",
  "include",
  "included",
  "includes",
  "them",
  "whom",
]);

/** "two of them", "two of these patients": so too. */
export const partWordsBehind: ReadonlySet<string> = new Set(["them", "these", "those", "whom", "which"]);

/**
 * Kinds of people that a toll counts, with the kind each is a part of; all are people. Nouns of no kind ("victims", "others") count
 * people of whatever kind. Opposed outlets call the same men rebels, militants and terrorists: one kind.
 */
export const kindsOfPeople: Readonly<Record<string, { readonly within?: string; readonly nouns: string }>> = {
  civilian: { nouns: "civilian" },
  child: { within: "civilian", nouns: "child children kid infant baby toddler boy girl minor schoolchild schoolchildren pupil" },
  woman: { within: "civilian", nouns: "woman" },
  medic: { within: "civilian", nouns: "medic paramedic doctor physician nurse" },
  journalist: { within: "civilian", nouns: "journalist reporter" },
  worker: { within: "civilian", nouns: "worker employee staff miner" },
  passenger: { within: "civilian", nouns: "passenger commuter" },
  crew: { nouns: "crew crewman crewmember sailor pilot airman airmen copilot" },
  student: { within: "civilian", nouns: "student" },
  teacher: { within: "civilian", nouns: "teacher" },
  refugee: { within: "civilian", nouns: "refugee migrant" },
  tourist: { within: "civilian", nouns: "tourist pilgrim holidaymaker" },
  hostage: { nouns: "hostage prisoner detainee" },
  protester: { within: "civilian", nouns: "protester protestor demonstrator protest" },
  police: { nouns: "police policeman policemen constable officer guard gendarme" },
  soldier: { nouns: "soldier troop serviceman servicemen conscript" },
  rescuer: { within: "civilian", nouns: "rescuer firefighter" },
  fighter: { nouns: "fighter rebel militant terrorist jihadist insurgent gunman gunmen extremist combatant combattant takfiri attacker" },
}; // biome-ignore format: a table reads better in rows
/** Nouns for people of no particular kind: they count whom others count more exactly. */
export const nounsForAnybody: ReadonlySet<string> = new Set(
  "people person individual victim man resident inhabitant villager townspeople other martyr citizen national human soul member personnel survivor colleague".split(
    " ",
  ),
);

/** Words for what kills and hurts, by the kind of incident; "bombing" and "bombardment" are done from the air and from the ground. */
export const meansOfHarm: Readonly<Record<string, string>> = {
  air: "air airstrike airstrikes warplane warplanes jet jets raid raids barrel helicopter helicopters aerial drone drones bombers",
  shelling: "shelling shell shells rocket rockets mortar mortars artillery missile missiles shelled",
  bomb: "bomber explosion explosions explosive explosives blast blasts suicide detonated device",
  gas: "chemical chlorine sarin toxic nerve",
  clash: "clash clashes fighting battle battles offensive gunfight firefight",
  shooting: "shooting gunman gunmen sniper snipers shot shootout",
  mine: "mine mines landmine landmines",
  execution: "executed execution beheaded beheading",
  crash: "crash crashes crashed collision collided derailed derailment rammed slammed pileup",
  sinking: "sank sinking sunk capsized shipwreck",
  fire: "blaze blazes wildfire wildfires inferno",
  flood: "flood floods flooding floodwater floodwaters",
  quake: "earthquake earthquakes quake tremor aftershock tsunami",
  storm: "storm storms hurricane cyclone typhoon tornado tornadoes",
  slide: "landslide landslides mudslide mudslides avalanche avalanches",
  collapse: "collapse collapsed",
  crush: "stampede crush",
  disease: "outbreak epidemic pandemic virus cholera ebola flu infection infections",
}; // biome-ignore format: a table reads better in rows

/** What lasts for months or years: its toll is counted from its beginning, not from the news of the day. */
export const longConflicts: ReadonlySet<string> = new Set(
  "conflict war uprising revolt revolution insurgency insurrection".split(" "),
);

/** Verbs that add to a toll: "12 died on Monday, bringing the number killed in a day to 45". */
export const addingUp: ReadonlySet<string> = new Set(
  "bring brings bringing brought take takes taking took raise raises raising raised push pushes pushing pushed".split(
    " ",
  ),
);

/** Words by which an article turns to another incident than the one it began with. */
export const otherIncident: readonly RegExp[] = [
  /\b(?:separately|elsewhere|meanwhile)\b/i,
  /\b(?:another|separate|other|further|previous|earlier|similar|second) (?:\w+ )?(?:incident|attack|strike|airstrike|raid|bombing|blast|explosion|shelling|accident|crash|shooting|bombardment|assault)s?\b/i,
  /\b(?:in (?:an )?addition|also on|last (?:week|month|year)|earlier this (?:week|month|year)|previously)\b/i,
]; // biome-ignore format: a table reads better in rows

/** Words by which a text sets one account of a number against another: "the operator disputed this and said it was eight". */
export const disputing: ReadonlySet<string> = new Set(
  (
    "dispute disputed disputes deny denied denies insist insisted insists reject rejected rejects contradict contradicted contradicts " +
    "contest contested contests however but instead whereas while"
  ).split(" "),
);
