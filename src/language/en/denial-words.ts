/** Words by which a sentence says that what another said is not so. Written by hand for this project. */
export const denials: readonly RegExp[] = [
  // "Karvenia had no part whatever in the damage to the station"
  /\b(?:had|has|have|having|took|takes|take|played|plays|play) no (?:part|role|hand|share|involvement)(?: whatever| whatsoever| at all)? in (?<denied>.+)/i,
  // "Allegations that storeys had been added do not correspond to the facts"
  /\b(?:allegations?|claims?|reports?|rumou?rs?|accusations?|suggestions?|stories)\b.{0,40}?\bthat (?<denied>.+?) (?:do(?:es)? not correspond|(?:is|are|was|were) (?:false|untrue|baseless|unfounded|groundless|wrong|invented|lies|a lie|nonsense|fabricated)|ha(?:s|ve|d) no basis|lack(?:s|ed)? any basis)/i,
  // "The ministry denied that its agents had opened the gate", "rejects the accusation that"
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|dispute[sd]?|refute[sd]?|rebut(?:s|ted)?|contradict(?:s|ed)?)\b(?: [\w'’-]+){0,6}? (?:that|having|of having) (?<denied>.+)/i,
  // "There was no truth in the report of an explosion"
  /\bno truth (?:in|to) (?<denied>.+)/i,
  // "denied any involvement in the attack"
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?) (?:any |all |its |his |her |their )?(?:involvement|responsibility|role|part|blame)(?: whatever| whatsoever)? (?:in|for) (?<denied>.+)/i,
];

/** Verbs and nouns that leave it open whether something will be so, with what is open behind them. */
export const openQuestions: readonly RegExp[] = [
  // "has not yet decided whether it will appeal", "it was not clear whether the ceremony would take place"
  /\b(?:not|n['’]t|never|undecided|unclear|open|yet to)\b[^.;]{0,40}?\bwhether (?<open>.+)/i,
  // "will decide on Friday whether the drug may stay on the market"
  /\b(?:will|is to|are to|is due to|would|to) (?:decide|rule|vote)\b[^.;]{0,30}?\b(?:whether|if) (?<open>.+)/i,
  // "was considering an appeal", "is weighing a sale"
  /\b(?:(?:is|are|was|were|be|been) (?:\w+ly |still )?(?:considering|weighing|mulling|pondering|studying|thinking about)|considers|weighs|mulls) (?:an? |the |its |his |her |their )?(?<open>[\w'’ -]+)/i,
];

/** Decisions that settle whether something may be done or sold. */
export const rulings: ReadonlySet<string> = new Set(
  "ban approve clear withdraw suspend outlaw license prohibit allow permit authorize reject forbid".split(
    " ",
  ),
);

/** A denial that something held up to or but for a point denies nothing beyond it: "had not won since 1908", "not the biggest". */
export const boundedDenial =
  /\b(?:since|until|till|unless|before|only|just|merely|simply|ever|longer|any ?more|necessarily|always|all of|all ?together|entirely|completely|fully|quite|so many|so much|such|first|last|most|biggest|largest|greatest|best|worst)\b/i;

/** A denial that holds for the hour in which it is written: what happens after it is news. */
export const denialForNow =
  /\b(?:yet|so far|still|immediately|at first|initially|for now|currently|for the time being)\b/i;
