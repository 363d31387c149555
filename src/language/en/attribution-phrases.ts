/**
 * English words other than verbs that say whose words something is, and where they were said. Written for this project.
 *
 * @module
 */

/** Nouns for something said or thought, whose clause or infinitive is the content: "the claim that …", "his promise to …". */
export const attributionNouns: ReadonlySet<string> = new Set(
  `statement claim allegation accusation charge assertion contention argument suggestion proposal announcement declaration remark
  comment warning threat promise pledge vow commitment offer demand request call appeal plea report rumor rumour belief view
  opinion conviction hope fear concern worry doubt expectation prediction forecast estimate conclusion finding decision ruling
  verdict admission confession acknowledgment acknowledgement denial insistence reminder assurance notion idea plan intention
  desire wish refusal criticism praise complaint endorsement opposition support answer response reply message word
  explanation observation revelation judgment judgement recommendation order`.split(/\s+/),
);

/** Things that are written, spoken or published and can be the speaker of a sentence: "the statement said". */
export const documentNouns: ReadonlySet<string> = new Set(
  `statement report readout transcript document letter memo memorandum note communique communiqué declaration warrant indictment
  complaint filing lawsuit suit ruling order decree law bill resolution agreement treaty study survey poll paper article story
  editorial column book email tweet post message speech release bulletin notice sign banner poster headline caption website
  page video recording tape audio cable dispatch briefing file record register data figure statistic census charter constitution
  announcement ad advertisement spot motion brief affidavit testimony newspaper magazine daily agency broadcaster channel`.split(
    /\s+/,
  ),
);

/** Where words are spoken or printed, as the noun after in, at, on, during: "in an interview with …", "at a press conference". */
export const venueNouns: ReadonlySet<string> = new Set(
  `interview statement speech address conference briefing remarks remark post message tweet letter email memo article column
  editorial op-ed oped essay book blog press release readout transcript testimony hearing debate forum summit meeting rally event
  broadcast appearance call telephone phone podcast show program programme newsletter report document filing tv television
  radio facebook twitter x instagram telegram weibo youtube truth social website page channel newscast talk talks lecture sermon
  ceremony gathering gaggle session video communique communiqué ruling note text paper opinion lawsuit complaint affidavit stop`.split(
    /\s+/,
  ),
);

/** Nouns for somebody's view after "in": "in his opinion". */
export const viewNouns: ReadonlySet<string> = new Set([
  "opinion", "view", "words", "word", "judgment", "judgement", "estimation", "assessment", "account", "telling", "eyes", "mind",
]); // biome-ignore format: a table reads better in rows

/** Verbs that a document does when it says something: "the report shows", "the warrant reads". */
export const documentVerbs: ReadonlySet<string> = new Set([
  "show", "read", "find", "suggest", "indicate", "reveal", "detail", "describe", "list", "state", "say", "note", "conclude",
]); // biome-ignore format: a table reads better in rows

/** Words before a quoted phrase that name or translate it rather than report it: "known as", "dubbed", "titled". */
export const namingWords: ReadonlySet<string> = new Set([
  "titled", "entitled", "called", "named", "nicknamed", "dubbed", "known", "so-called", "termed", "labelled", "labeled", "branded",
  "meaning", "word", "term", "phrase", "slogan", "motto", "title", "hashtag", "song", "film", "movie", "book", "album", "episode",
]); // biome-ignore format: a table reads better in rows

/** Words of the plainest frames that papers put around what was said, by lemma: "a spokesman told reporters", "it said in a statement". */
export const frameWords: ReadonlySet<string> = new Set(
  "say tell add report according announce state note write reporter statement spokesman spokeswoman".split(
    " ",
  ),
);
