/**
 * English words that say how far something holds: whether it happened, is planned, possible, alleged or denied. Written for this project.
 *
 * @module
 */

/** What a word makes of the clause or infinitive that it governs. `inherit`: nothing, it holds as far as the word itself does. */
export type Force = "inherit" | "planned" | "possible" | "alleged" | "denied" | "negative";

const table = (lists: Readonly<Partial<Record<Force, string>>>): ReadonlyMap<string, Force> =>
  new Map(
    Object.entries(lists).flatMap(([force, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, force as Force] as const),
    ),
  );

/** Auxiliaries. "would" behind a verb of saying in the past is a future, elsewhere a condition: both are handled where it is read. */
export const modalForces: ReadonlyMap<string, Force> = table({
  planned: "will shall 'll ’ll wo sha",
  possible: "may might could can ca should must ought need would 'd ’d",
});

/** Of what may be, what somebody has to do: it mostly is done. */
export const dutyModals = /\b(?:must|ought|should|need)\b/;

/** Verbs by what they make of their infinitive or gerund: plan to go, refuse to go, fail to go. */
export const infinitiveForces: ReadonlyMap<string, Force> = table({
  planned: `plan intend agree promise vow pledge swear threaten decide offer prepare arrange commit undertake propose choose opt resolve
    expect schedule set slate go determine vote order command instruct direct mean propose book`,
  possible: `want hope wish seek aim try attempt strive endeavor endeavour long need like love prefer struggle fight work consider
    call urge ask tell demand request encourage advise recommend invite press push beg plead appeal implore lobby
    allow permit enable authorize authorise entitle empower oblige require accept pressure challenge seem appear tend threaten qualify deserve dream contemplate
    suggest predict forecast`,
  alleged:
    "allege accuse claim report rumor rumour say believe think suspect purport profess suppose presume assume understand charge fault blame",
  denied: "refuse decline deny reject dispute",
  negative:
    "fail forget neglect avoid stop prevent bar ban forbid prohibit cease quit keep discourage block refrain abstain hesitate dissuade miss",
});

/** Verbs whose infinitive holds where they do: began to rain, was forced to leave. Behind any other verb an infinitive is open. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  `begin start continue come get help manage proceed prove turn happen force cause lead compel make drive see hear watch serve
  dare bother remember learn grow bring prompt inspire persuade convince lead keep have let be`.split(/\s+/),
);

/** Verbs whose infinitive their object is to do: told them to leave. With any other verb it is the subject. */
export const handingVerbs: ReadonlySet<string> = new Set(
  `ask tell order urge command instruct direct call press push beg implore encourage advise invite allow permit enable let help make
  force cause lead compel drive get have want expect like need persuade convince prompt inspire require oblige forbid authorize
  authorise warn teach train hire send use see hear watch believe consider find appoint elect sentence prevent ban bar stop bring
  recommend request accuse entitle pressure lobby challenge`.split(/\s+/),
);

/** Verbs and adjectives whose denial says nothing of what follows: is not obliged to pay, need not pay. */
export const obligingWords: ReadonlySet<string> = new Set([
  "oblige",
  "require",
  "need",
  "have",
  "compel",
  "necessary",
  "important",
]);

/** Adjectives before an infinitive or a clause: is likely to, is unable to. */
export const adjectiveForces: ReadonlyMap<string, Force> = table({
  planned:
    "due set ready bound certain sure about poised prepared scheduled expected determined committed slated destined willing",
  possible:
    "likely able possible free eager keen anxious easy hard difficult important necessary vital essential hopeful afraid prone",
  negative: "unable unlikely unwilling reluctant impossible unprepared loath",
});

/** Nouns before an infinitive: a plan to, the refusal to, an effort to. */
export const nounForces: ReadonlyMap<string, Force> = table({
  planned:
    "plan promise decision agreement pledge vow commitment intention deal order proposal threat resolution bid mission move",
  possible: `effort attempt chance opportunity ability right power need desire wish hope call demand request appeal offer way
    belief fear concern worry possibility prospect risk danger likelihood
    permission authority incentive willingness proposal freedom time reason option invitation capacity potential tendency pressure`,
  alleged: "allegation accusation charge claim rumor rumour suspicion",
  denied: "denial",
  negative: "refusal failure inability reluctance unwillingness",
});

/** Adverbs. */
export const adverbForces: ReadonlyMap<string, Force> = table({
  alleged: "allegedly reportedly purportedly supposedly",
  possible:
    "perhaps maybe possibly probably likely presumably potentially apparently seemingly arguably conceivably",
  negative: "not n't n’t never nowhere neither nor",
});

/** Adverbs with which a clause says neither that something is so nor that it is not. */
export const waveringAdverbs: ReadonlySet<string> = new Set([
  "hardly",
  "barely",
  "scarcely",
  "rarely",
  "seldom",
  "almost",
]);

/** Adjectives before the noun of an event: the planned visit, an alleged attack. */
export const eventAdjectiveForces: ReadonlyMap<string, Force> = table({
  planned:
    "planned upcoming future expected scheduled proposed forthcoming impending imminent next looming promised anticipated",
  possible: "possible potential likely hypothetical eventual",
  alleged: "alleged suspected reported purported supposed so-called rumored rumoured claimed",
});

/** Adjectives that say an event goes on: the ongoing invasion. */
export const ongoingAdjectives: ReadonlySet<string> = new Set([
  "ongoing", "current", "continuing", "continued", "present", "existing", "unfolding", "raging",
]); // biome-ignore format: a table reads better in rows

/** Words before a noun that make its clause negative: no party, neither of them. */
export const negativeWords: ReadonlySet<string> = new Set([
  "no", "neither", "none", "nobody", "nothing", "no-one", "nowhere", "zero",
]); // biome-ignore format: a table reads better in rows

/** Conjunctions whose clause nobody says is so. */
export const conditionalWords: ReadonlySet<string> = new Set([
  "if", "unless", "whether", "lest", "provided", "assuming", "supposing", "otherwise",
]); // biome-ignore format: a table reads better in rows

/** Verbs that lend a noun its event: make a visit, hold talks. The noun says what happened. */
export const lightVerbs: ReadonlySet<string> = new Set([
  "make", "hold", "have", "take", "give", "pay", "conduct", "carry", "launch", "stage", "mount", "undertake", "deliver", "reach",
  "do", "perform", "commit", "engage", "issue", "place", "impose", "begin", "start",
]); // biome-ignore format: a table reads better in rows

/** Verbs whose subject undergoes what happens, although they are active: the ferry sank, exports rose. */
export const undergoingVerbs: ReadonlySet<string> = new Set(
  `fall rise drop increase decrease decline grow shrink climb plunge plummet tumble soar surge slide slip sink drown die crash
  collapse burn explode erupt begin end start stop close open happen occur arise emerge expire lapse break burst melt dry freeze
  leak spill spread continue change improve worsen deteriorate recover rebound gain lose remain stay become turn appear disappear
  vanish survive suffer face undergo receive total amount reach cost last hang stand lie exist resume fail vary double triple
  halve ease weaken strengthen stall dip rally edge jump shoot sag slump swell dwindle diminish subside peak near`.split(
    /\s+/,
  ),
);
