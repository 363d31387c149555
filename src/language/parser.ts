import type { Scorer } from "./linear.ts";
import { mostMoveFeatures, moveFeatures } from "./move-features.ts";
import type { MoveScorer } from "./move-model.ts";
import { left, type ParserState, right, shift, type Trace } from "./parser-state.ts";
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
  parseOn(parser, sentence, state, Number.POSITIVE_INFINITY);
}

/** Parses from where the state is to the end, or until the doubt is greater than is of use; says whether the tree is whole. */
export function parseOn(
  parser: Parser,
  sentence: SentenceBuffer,
  state: ParserState,
  mostDoubt: number,
): boolean {
  while (!state.done) {
    make(parser, sentence, state, nextMove(parser, sentence, state));
    if (state.trace.doubt > mostDoubt) return false;
  }
  return true;
}

/** Makes the first moves of another parse of the same sentence again, without asking the models. */
export function replay(state: ParserState, trace: Trace, steps: number): void {
  for (let step = 0; step < steps; step++) {
    const move = trace.moves[step]!;
    state.trace.note(move, trace.places[step]!, trace.others[step]!, trace.margins[step]!);
    makeArc(state, move, trace.relations[step]!);
  }
}

/** Makes the move that came second at the next step of another parse. */
export function makeOther(
  parser: Parser,
  sentence: SentenceBuffer,
  state: ParserState,
  trace: Trace,
  step: number,
): void {
  const move = trace.others[step]!;
  state.trace.note(move, trace.places[step]!, trace.moves[step]!, -trace.margins[step]!);
  make(parser, sentence, state, move);
}

function make(parser: Parser, sentence: SentenceBuffer, state: ParserState, move: number): void {
  makeArc(state, move, move === shift ? 0 : relationOf(parser, sentence, state, move));
}

function makeArc(state: ParserState, move: number, relation: number): void {
  state.trace.relations[state.trace.length - 1] = relation;
  if (move === shift) state.shift();
  else if (move === left) state.arcLeft(relation);
  else state.arcRight(relation);
}

/** The only legal move, or else the best one; noted with the one that came second. */
function nextMove(parser: Parser, sentence: SentenceBuffer, state: ParserState): number {
  const { trace, nextPlace } = state;
  const forced = state.forcedMove;
  if (forced >= 0) {
    trace.note(forced, nextPlace, forced, Number.POSITIVE_INFINITY);
    return forced;
  }
  parser.moves.score(moveKeys, moveFeatures(sentence, state, moveKeys), moveScores);
  const best = bestMove(state, moveScores);
  const other = bestMove(state, moveScores, best);
  trace.note(
    best,
    nextPlace,
    other < 0 ? best : other,
    other < 0 ? Number.POSITIVE_INFINITY : moveScores[best]! - moveScores[other]!,
  );
  return best;
}

function relationOf(parser: Parser, sentence: SentenceBuffer, state: ParserState, move: number): number {
  if (move === left && state.atEnd) return parser.root;
  const count = relationFeatures(sentence, state, move, relationKeys);
  parser.relations.score(relationKeys, count, relationScores);
  return bestRelation(relationScores, parser.relations.classes, parser.root);
}

/** The legal move with the highest score, one left out; -1 where there is none. */
export function bestMove(state: ParserState, scores: Float64Array, leftOut = -1): number {
  let best = -1;
  for (let move = shift; move <= right; move++) {
    if (move !== leftOut && state.isLegal(move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
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
