/**
 * Kinds of events with the English words for them, and the category of the PLOVER scheme (Open Event Data Alliance, PLOVER
 * manual, 2018 and later) that each falls under; none where PLOVER, which covers politics, has none. Written for this project;
 * `docs/event-types.md` explains the scheme.
 *
 * @module
 */

/** A kind of event. */
export interface EventType {
  readonly type: string;
  readonly plover?: PloverCategory;
  readonly verbs: string;
  readonly nouns: string;
}

export type PloverCategory =
  | "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST"
  | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT"; // biome-ignore format: a table reads better in rows

/** The first type that names a word has it. */
export const eventTypes: readonly EventType[] = [
  { type: "visit", plover: "CONSULT", verbs: "visit tour", nouns: "visit trip tour stopover" },
  { type: "host", plover: "CONSULT", verbs: "host welcome greet receive", nouns: "reception welcome" },
  { type: "meet", plover: "CONSULT", verbs: "meet convene gather", nouns: "meeting summit gathering forum conference ceremony" },
  { type: "consult", plover: "CONSULT", verbs: "consult discuss negotiate confer talk speak phone mediate", nouns: "talk talks discussion negotiation consultation conversation dialogue mediation briefing interview call" },
  { type: "invite", plover: "CONSULT", verbs: "invite", nouns: "invitation" },
  { type: "agree", plover: "AGREE", verbs: "agree sign ratify pledge promise vow settle compromise commit", nouns: "agreement deal treaty pact accord settlement pledge promise truce ceasefire" },
  { type: "support", plover: "SUPPORT", verbs: "support back endorse praise hail applaud welcome defend thank congratulate recognize commend", nouns: "support backing endorsement praise recognition" },
  { type: "cooperate", plover: "COOPERATE", verbs: "cooperate collaborate partner ally trade exchange", nouns: "cooperation collaboration partnership alliance trade exchange" },
  { type: "aid", plover: "AID", verbs: "aid help assist donate fund provide supply deliver rescue evacuate shelter", nouns: "aid assistance help donation relief delivery rescue evacuation" },
  { type: "concede", plover: "CONCEDE", verbs: "concede yield free pardon apologize apologise lift ease", nouns: "concession release pardon apology" },
  { type: "request", plover: "REQUEST", verbs: "request ask demand urge appeal plead propose", nouns: "request demand appeal proposal plea offer bid" },
  { type: "accuse", plover: "ACCUSE", verbs: "accuse blame condemn criticize criticise denounce charge allege sue fault decry slam blast", nouns: "accusation allegation criticism condemnation charge complaint lawsuit suit" },
  { type: "investigate", plover: "ACCUSE", verbs: "investigate probe examine inspect audit", nouns: "investigation probe inquiry inspection audit search" },
  { type: "reject", plover: "REJECT", verbs: "reject refuse deny dismiss oppose decline veto dispute block boycott", nouns: "rejection refusal denial veto opposition boycott dispute" },
  { type: "threaten", plover: "THREATEN", verbs: "threaten warn", nouns: "threat warning ultimatum" },
  { type: "protest", plover: "PROTEST", verbs: "protest demonstrate march rally strike riot", nouns: "protest demonstration march rally strike riot unrest" },
  { type: "sanction", plover: "SANCTION", verbs: "sanction embargo expel suspend withhold", nouns: "sanction sanctions embargo expulsion suspension tariff" },
  { type: "mobilize", plover: "MOBILIZE", verbs: "mobilize mobilise deploy station arm", nouns: "mobilization mobilisation deployment exercise drill buildup" },
  { type: "arrest", plover: "COERCE", verbs: "arrest detain jail imprison capture extradite deport abduct kidnap hand", nouns: "arrest detention imprisonment capture extradition deportation abduction kidnapping" },
  { type: "coerce", plover: "COERCE", verbs: "seize confiscate ban censor evict raid curb restrict occupy annex blockade", nouns: "seizure ban crackdown raid occupation annexation blockade curfew" },
  { type: "kill", plover: "ASSAULT", verbs: "kill murder assassinate execute massacre slaughter slay", nouns: "killing murder assassination massacre execution slaying" },
  { type: "injure", plover: "ASSAULT", verbs: "injure wound hurt maim torture rape beat", nouns: "injury torture rape beating" },
  { type: "invade", plover: "ASSAULT", verbs: "invade storm", nouns: "invasion incursion" },
  { type: "attack", plover: "ASSAULT", verbs: "attack bomb shell fire shoot strike bombard assault raze hit ambush destroy fight clash", nouns: "attack bombing shelling shooting strike assault offensive airstrike bombardment ambush war fighting clash battle conflict violence" },
  { type: "retreat", plover: "RETREAT", verbs: "retreat withdraw surrender", nouns: "retreat withdrawal surrender pullout" },
  { type: "sentence", verbs: "sentence convict acquit indict rule fine prosecute", nouns: "sentence conviction acquittal trial indictment ruling verdict prosecution warrant" },
  { type: "elect", verbs: "elect vote win defeat nominate campaign", nouns: "election vote victory nomination campaign referendum ballot win" },
  { type: "appoint", verbs: "appoint name hire promote succeed swear inaugurate", nouns: "appointment hiring promotion inauguration" },
  { type: "resign", verbs: "resign fire dismiss oust retire sack depose", nouns: "resignation dismissal ouster retirement firing layoff" },
  { type: "legislate", verbs: "legislate enact repeal amend approve adopt", nouns: "legislation enactment repeal approval adoption" },
  { type: "announce", verbs: "announce declare unveil publish reveal disclose", nouns: "announcement declaration statement publication speech address" },
  { type: "arrive", verbs: "arrive land come reach enter return", nouns: "arrival landing return entry" },
  { type: "depart", verbs: "depart leave flee escape", nouns: "departure flight escape exodus" },
  { type: "travel", verbs: "travel fly sail", nouns: "journey voyage travel" },
  { type: "attend", verbs: "attend participate join", nouns: "attendance participation appearance" },
  { type: "die", verbs: "die drown perish", nouns: "death drowning" },
  { type: "be-born", verbs: "", nouns: "birth" },
  { type: "accident", verbs: "crash collide sink derail collapse explode capsize", nouns: "crash collision accident explosion collapse blast derailment wreck" },
  { type: "disaster", verbs: "erupt flood", nouns: "earthquake flood storm hurricane wildfire eruption landslide drought tsunami disaster" },
  { type: "buy", verbs: "buy purchase acquire order", nouns: "purchase acquisition takeover order" },
  { type: "sell", verbs: "sell export", nouns: "sale export" },
  { type: "pay", verbs: "pay invest lend borrow spend", nouns: "payment investment loan bailout" },
  { type: "increase", verbs: "rise increase grow climb soar surge gain jump", nouns: "rise increase growth surge gain recovery rebound expansion" },
  { type: "decrease", verbs: "fall decrease decline drop plunge slide shrink lose cut reduce", nouns: "fall decrease decline drop plunge cut reduction loss slide slump downturn" },
  { type: "begin", verbs: "begin start launch open found establish create", nouns: "beginning start launch opening reopening creation outbreak" },
  { type: "end", verbs: "end finish close stop cancel postpone delay halt", nouns: "end closure cancellation postponement delay halt" },
  { type: "decide", verbs: "decide choose select", nouns: "decision choice selection" },
  { type: "fail", verbs: "fail default", nouns: "failure bankruptcy insolvency default" },
  { type: "build", verbs: "build construct develop produce", nouns: "construction development production" },
  { type: "find", verbs: "find discover detect identify", nouns: "discovery detection finding" },
  { type: "steal", verbs: "steal rob loot hack", nouns: "theft robbery looting hack heist" },
  { type: "be", verbs: "be become remain", nouns: "" },
  { type: "have", verbs: "have own possess", nouns: "" },
]; // biome-ignore format: a table reads better in rows

function index(words: (type: EventType) => string): ReadonlyMap<string, EventType> {
  const types = new Map<string, EventType>();
  for (const type of eventTypes)
    for (const word of words(type).split(/\s+/)) if (word !== "" && !types.has(word)) types.set(word, type);
  return types;
}

/** Types by the lemma of their verbs. */
export const eventVerbs: ReadonlyMap<string, EventType> = index((type) => type.verbs);

/** Types by the lemma of their nouns: an event may be told by a noun alone. */
export const eventNouns: ReadonlyMap<string, EventType> = index((type) => type.nouns);
