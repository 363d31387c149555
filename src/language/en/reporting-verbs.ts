/**
 * English verbs that report what somebody said, wrote, thinks or wants, by what they govern. Written for this project.
 * A verb may stand in several groups: "warn" reports a clause, has an addressee and introduces direct speech.
 *
 * @module
 */

/** How a reporting verb is used. */
export interface ReportingVerb {
  /** Introduces or follows direct speech: "…", she said. */
  readonly speech: boolean;
  /** Governs a clause that tells what was said or thought: said (that) … */
  readonly clause: boolean;
  /** Governs an infinitive that tells what somebody means to do or wants done: promised to …, urged her to … */
  readonly infinitive: boolean;
  /** Governs a nominal that tells what was said: announced a plan, rejected the charge. */
  readonly nominal: boolean;
  /** Its object is whom it was said to: told reporters. */
  readonly addressed: boolean;
  /** What the reporter takes the words for. */
  readonly stance: Stance;
}

/** plain: said; alleged: not vouched for (claim); denied: the content is said not to be so; planned: still to be done; possible: thought or guessed. */
export type Stance = "plain" | "alleged" | "denied" | "planned" | "possible";

/** Verbs of saying that can stand beside direct speech. */
const speech = `
say tell add write tweet retweet post state declare announce explain reply respond answer ask inquire continue conclude joke quip
shout yell cry scream whisper mutter murmur remark comment note observe recall remember insist argue contend maintain assert
claim warn urge caution admit concede acknowledge confess boast brag complain lament muse ponder reason protest object retort
counter rejoin interject interrupt exclaim proclaim pronounce stress emphasize emphasise underline underscore reiterate repeat
promise vow pledge swear predict forecast suggest propose recommend advise demand order plead beg pray agree disagree confirm
report tell read begin start finish chant sing email text message blog testify recount relate describe elaborate clarify
declaim deadpan laugh smile sigh snap snarl growl thunder sneer scoff jeer taunt tease gush enthuse rave opine
assure reassure remind inform notify think believe wonder indicate hint imply allege charge accuse quote cite
affirm attest fume rage roar shoot joke crow gloat sum summarize summarise theorize theorise speculate surmise guess
advise apologize apologise thank praise hail caption headline tout dub call label pen pronounce venture volunteer offer
threaten weep sob sniff hiss bark bellow groan moan mumble stammer
`;

/** Verbs that take a clause of what is said or thought. */
const clause = `
say tell add write tweet post state declare announce explain reply respond answer conclude joke quip shout remark comment note
observe recall remember insist argue contend maintain assert claim warn caution admit concede acknowledge confess boast brag
complain lament reason protest object counter exclaim proclaim pronounce stress emphasize emphasise underline underscore reiterate
repeat promise vow pledge swear predict forecast project suggest propose recommend advise demand urge order agree confirm report
testify recount relate clarify assure reassure remind inform notify think believe hope fear feel expect suspect doubt know
understand realize realise wonder indicate hint imply allege charge deny dispute estimate calculate reckon guess speculate
theorize theorise assume presume suppose conclude find discover decide rule learn hear reveal disclose show
demonstrate signal affirm reaffirm attest certify verify opine consider worry imagine dream wish prefer
mean intend anticipate foresee envisage fret grumble gripe apologize regret
tout trumpet telegraph document establish hold deem judge write email text
`;

/** Verbs of speaking, wanting or committing that take an infinitive as their content. */
const infinitive = `
promise vow pledge swear agree refuse decline threaten offer propose plan intend want wish hope demand ask urge order
command instruct direct advise beg plead call appeal invite encourage warn tell request expect decide vote opt choose
recommend commit undertake aim seek claim prefer consent volunteer
`;

/** Verbs of speech or stance whose content is a nominal: what was announced, praised or rejected. */
const nominal = `
announce declare decline describe explain mention discuss cite quote note confirm deny reject dismiss dispute refute rebut
condemn criticize criticise denounce decry deplore blast slam attack rip bash lambast lambaste assail deride mock ridicule
praise hail laud applaud commend tout champion extol celebrate thank congratulate salute
accuse blame fault charge allege claim acknowledge admit concede
support endorse back oppose favor favour defend advocate reaffirm reiterate stress emphasize emphasise underline underscore highlight
propose suggest recommend demand request urge threaten promise pledge predict forecast expect fear
question doubt express voice convey reveal disclose report detail outline
label call dub brand term characterize characterise portray compare liken refer
regard oppose believe
protest bemoan lament regret mourn
cheer trumpet tease jeer scold chide rebuke reprimand admonish berate
warn caution vow echo recount recall remember
slam
`;

/** Verbs whose object is the addressee. */
const addressed = `
tell ask inform notify assure reassure remind warn advise urge order command instruct direct beg persuade convince
promise thank congratulate accuse blame invite encourage caution implore entreat question inquire request answer
email text message brief quiz lecture scold chide rebuke admonish berate taunt tease
`;

/** Verb and particle or preposition that report only together: "point out", "call for". The content hangs on the preposition, or is a clause. */
const phrasal = `
point:out point:to call:for call:on call:upon refer:to speak:of speak:about talk:about complain:about complain:of warn:of warn:about
warn:against boast:of boast:about lash:out speak:out come:out hit:back fire:back shoot:back push:back rule:out lay:out spell:out
set:out set:forth read:out play:down brush:off write:off reach:out chime:in sum:up go:on weigh:in allude:to object:to respond:to
react:to reply:to argue:for argue:against rail:against back:down insist:on agree:on agree:with disagree:with comment:on
elaborate:on dwell:on touch:on touch:upon hint:at apologize:for apologise:for vouch:for press:for appeal:for ask:for ask:about
wish:for hope:for testify:about testify:to inquire:about lament:over muse:about
joke:about worry:about think:of think:about dream:of believe:in
`;

/** Verbs whose words the reporter does not vouch for. */
const alleged = `claim allege accuse charge contend assert purport profess maintain suspect blame`;
/** Verbs that say the content is not so. */
const denied = `deny dispute refute rebut reject dismiss doubt disprove`;
/** Verbs whose content is still to be done, if at all. */
const planned = `
promise vow pledge swear plan intend threaten offer propose agree decide urge order command instruct direct ask demand
request call invite encourage advise recommend want wish hope expect aim seek prefer undertake commit predict forecast vote opt choose
beg plead appeal anticipate foresee
`;
/** Verbs of thinking and guessing. */
const possible = `
think believe fear feel guess speculate suppose assume presume reckon figure wonder imagine estimate suggest imply hint
worry consider theorize theorise doubt suspect
`;

const words = (list: string) => list.trim().split(/\s+/);

function table(): ReadonlyMap<string, ReportingVerb> {
  const groups = {
    speech: new Set(words(speech)),
    clause: new Set(words(clause)),
    infinitive: new Set(words(infinitive)),
    nominal: new Set(words(nominal)),
    addressed: new Set(words(addressed)),
  };
  const stances: readonly [Stance, Set<string>][] = [
    ["denied", new Set(words(denied))],
    ["alleged", new Set(words(alleged))],
    ["planned", new Set(words(planned))],
    ["possible", new Set(words(possible))],
  ];
  const lemmas = new Set(Object.values(groups).flatMap((group) => [...group]));
  return new Map(
    [...lemmas].map((lemma) => [
      lemma,
      {
        speech: groups.speech.has(lemma),
        clause: groups.clause.has(lemma),
        infinitive: groups.infinitive.has(lemma),
        nominal: groups.nominal.has(lemma),
        addressed: groups.addressed.has(lemma),
        stance: stances.find(([, members]) => members.has(lemma))?.[0] ?? "plain",
      },
    ]),
  );
}

/** Reporting verbs by lemma. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = table();

/** Particles and prepositions with which a verb reports, by its lemma: point → out, to. */
export const reportingParticles: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const particles = new Map<string, Set<string>>();
  for (const pair of words(phrasal)) {
    const [verb = "", particle = ""] = pair.split(":");
    particles.set(verb, (particles.get(verb) ?? new Set()).add(particle));
  }
  return particles;
})();
