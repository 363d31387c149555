import type { Scorer } from "./linear.ts";
import { mostMoveFeatures, moveFeatures } from "./move-features.ts";
import type { MoveScorer } from "./move-model.ts";
import { left, type ParserState, right, shift } from "./parser-state.ts";
import { mostRelationFeatures, relationFeatures } from "./relation-features.ts";
import type { SentenceBuffer } from "./sentence-buffer.ts";

/** What decides in a parser: one model how the words hang together, another what each arc is called. */
export interface Parser {
  readonly moves: MoveScorer;
  readonly relations: Scorer;
  /** The relation that only the root of the sentence has. */
  readonly root: number;
}

const moveKeys = new Int32Array(mostMoveFeatures);
const moveScores = new Float64Array(3);
const relationKeys = new Int32Array(mostRelationFeatures);
const relationScores = new Float64Array(256);

/** Parses a tagged sentence greedily in linear time (arc-hybrid: Kuhlmann et al. 2011). Heads and relations are left in `state`. */
export function parseSentence(parser: Parser, sentence: SentenceBuffer, state: ParserState): void {
  state.reset(sentence.length);
  while (!state.done) {
    const move = nextMove(parser, sentence, state);
    if (move === shift) state.shift();
    else if (move === left) state.arcLeft(relationOf(parser, sentence, state, move));
    else state.arcRight(relationOf(parser, sentence, state, move));
  }
}

/** The only legal move, or else the best one. */
function nextMove(parser: Parser, sentence: SentenceBuffer, state: ParserState): number {
  const forced = state.forcedMove;
  if (forced >= 0) return forced;
  parser.moves.score(moveKeys, moveFeatures(sentence, state, moveKeys), moveScores);
  return bestMove(state, moveScores);
}

function relationOf(parser: Parser, sentence: SentenceBuffer, state: ParserState, move: number): number {
  if (move === left && state.atEnd) return parser.root;
  const count = relationFeatures(sentence, state, move, relationKeys);
  parser.relations.score(relationKeys, count, relationScores);
  return bestRelation(relationScores, parser.relations.classes, parser.root);
}

/** The legal move with the highest score. */
export function bestMove(state: ParserState, scores: Float64Array): number {
  let best = -1;
  for (let move = shift; move <= right; move++) {
    if (state.isLegal(move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

/** The relation with the highest score, the root's left out. */
export function bestRelation(scores: Float64Array, count: number, root: number): number {
  let best = -1;
  for (let relation = 0; relation < count; relation++) {
    if (relation !== root && (best < 0 || scores[relation]! > scores[best]!)) best = relation;
  }
  return best;
}
