/**
 * Words that tell a city from the government that sits in it. Lists written for this project.
 *
 * @module
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of going and being, lemmas: what they name with "to", "from" or as their object is a place. */
export const motionVerbs: ReadonlySet<string> = words(
  "go come travel fly drive arrive land return leave depart visit tour reach enter flee move walk march head sail cross pass stay live reside settle base hold stage gather meet born bear die bury evacuate escape rush journey relocate deport extradite ship carry send bring take bomb shell attack strike hit besiege capture seize storm liberate occupy invade destroy rebuild deploy host locate situate surround",
);

/** Nouns of going, lemmas: "a trip to Beijing", "flights from Moscow". */
export const motionNouns: ReadonlySet<string> = words(
  "trip visit journey flight travel arrival return way road route train bus plane departure drive march tour stop stopover transit exile move pilgrimage delivery evacuation advance attack assault strike raid siege battle bombing bombardment outskirts north south east west center centre",
);

/** Things of a city, lemmas: "Beijing's airport", "the streets of Kyiv". */
export const cityNouns: ReadonlySet<string> = words(
  "airport street road avenue square metro subway suburb outskirts district neighborhood neighbourhood mayor resident population police skyline river bridge hospital university stadium hotel station museum zoo park weather sky traffic center centre downtown airspace court prison embassy theater theatre cathedral church market stock exchange bureau office headquarters apartment home native time area region newspaper",
);

/** Prepositions that name a place whatever stands before them. */
export const placePrepositions: ReadonlySet<string> = words(
  "in at near outside inside around across throughout within via through over above into onto toward towards outside",
);
