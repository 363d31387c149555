const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose object is how long their subject goes on: "the talks lasted ninety minutes". Written for this project. */
export const lengthVerbs = words("last take run drag stretch");

/** Verbs whose subject becomes more or less by a share: "shares fell 9 percent". */
export const changeVerbs = words(
  "fall rise drop gain lose climb sink plunge plummet tumble slide slip slump crash surge soar jump dip decline increase decrease grow " +
    "raise lower cut reduce lift boost shrink rally shed advance edge leap tank",
);

/** Forms of such verbs that are taken for other words: "shares fell", "prices rose". */
export const changeForms = words("fell rose");

/** What is told to go up and down by a share: "shares", "prices". */
export const changingNouns = words(
  "share stock price index profit sale revenue turnover earning income output production inflation rate rent wage salary export import " +
    "currency euro dollar pound yen rouble ruble peso crown value bond yield",
);

/** Nouns of a number itself, which say nothing of what it measures: "put the number at 2,000". */
export const sayingOfNumbers = words(
  "number figure total sum count estimate average maximum minimum rate amount matter couple pair",
);

/** Verbs of saving people: sure ones, and those that are so beside a word of what people are saved from. */
export const rescueVerbs = {
  sure: words("rescue save"),
  with: words("pull drag haul fish bring lift pluck dig winch carry free get recover"),
} as const;

/** Beside such a verb these tell that people were saved. */
export const rescueWords = words("alive survivor survivors rubble water sea wreckage ruins debris");

/** Verbs by which a source gives a number of its own: "the organisers put the number at 2,000", "the ministry counts 19". */
export const countingVerbs = words(
  "put count speak estimate give reckon tally report claim say talk cite insist quote register acknowledge admit confirm list",
);

/** Verbs that put one number in the place of another: "revised the magnitude from 6.4 to 6.2". */
export const revisingVerbs = words("revise correct update upgrade downgrade amend adjust");

/** What people do of whom a crowd is made, and the nouns of one: "2,000 people marched", "put the turnout at 2,000". */
export const crowdVerbs = words(
  "march protest demonstrate rally gather assemble attend join participate turn fill flood chant crowd throng parade picket",
);
/** Verbs of what has a crowd: "the rally drew 2,000 protesters". */
export const drawingVerbs = words("draw attract bring see include number total be have");
export const crowdNouns = words(
  "crowd turnout attendance demonstrator protester marcher protestor participant attendee",
);
