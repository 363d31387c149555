import { LinearModel } from "../src/language/linear.ts";
import { mostMoveFeatures, moveFeatures } from "../src/language/move-features.ts";
import { MoveModel } from "../src/language/move-model.ts";
import type { Parser } from "../src/language/parser.ts";
import { bestMove, bestRelation, parseSentence } from "../src/language/parser.ts";
import { left, ParserState, shift } from "../src/language/parser-state.ts";
import { mostRelationFeatures, relationFeatures } from "../src/language/relation-features.ts";
import { padding, SentenceBuffer } from "../src/language/sentence-buffer.ts";
import { type Example, load } from "./corpus.ts";
import { encodeLinear, encodeMoves } from "./encode.ts";
import { MovePerceptron } from "./move-perceptron.ts";
import { moveCosts } from "./oracle.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Cutoffs, Setting } from "./train-tagger.ts";

/** How often, after the first epoch, training goes on from the parser's own choice even if it was wrong (Goldberg and Nivre 2012). */
const exploration = 0.9;

/** A right choice that wins by less is taught again: what is only just right is wrong in the next text. Tried on both development sets. */
const margins = { moves: 20, relations: 21 };

/** The two models of a parser as bytes. */
export interface ParserBytes {
  readonly moves: Uint8Array;
  readonly relations: Uint8Array;
}

export interface ParserCutoffs {
  readonly moves: Cutoffs;
  readonly relations: Cutoffs;
}

/** Teaches moves and relations together: each sees the other's mistakes as it will later. `relations` are the names behind the numbers. */
export function trainParser(
  setting: Setting,
  relations: readonly string[],
  examples: readonly Example[],
  epochs: number,
  cutoffs: ParserCutoffs,
  progress: (epoch: number, teacher: Teacher) => void = () => {},
): ParserBytes {
  const random = randomFrom(setting.seed);
  const teacher = new Teacher(setting, relations, random);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, random)) teacher.teach(examples[index]!, epoch > 0);
    progress(epoch, teacher);
  }
  return teacher.bytes(cutoffs);
}

class Teacher {
  readonly moves = new MovePerceptron();
  readonly relations: Perceptron;
  readonly #root: number;
  readonly #moveKeys = new Int32Array(mostMoveFeatures);
  readonly #relationKeys = new Int32Array(mostRelationFeatures);
  readonly #moveScores = new Float64Array(3);
  readonly #relationScores = new Float64Array(256);
  readonly #buffer = new SentenceBuffer();
  readonly #state = new ParserState();
  readonly #costs = new Int32Array(3);

  constructor(
    readonly setting: Setting,
    relations: readonly string[],
    readonly random: () => number,
  ) {
    this.relations = new Perceptron(relations.length);
    this.#root = relations.indexOf("root");
  }

  bytes({ moves, relations }: ParserCutoffs): ParserBytes {
    return {
      moves: encodeMoves([...this.moves.averaged(moves.updates)], moves.share),
      relations: encodeLinear(this.relations, relations.updates, relations.share),
    };
  }

  teach(example: Example, explore: boolean): void {
    const state = this.#state;
    load(this.#buffer, this.setting.lexicon, example, this.setting.uposOfTag, example.tags);
    state.reset(example.words.length);
    const heads = goldHeads(example);
    while (!state.done) {
      const move = this.#teachMove(heads, explore);
      if (move === shift) state.shift();
      else if (move === left) state.arcLeft(this.#teachRelation(move, heads, example, explore));
      else state.arcRight(this.#teachRelation(move, heads, example, explore));
    }
  }

  /** The move to go on with. */
  #teachMove(heads: Int32Array, explore: boolean): number {
    const state = this.#state;
    const scores = this.#moveScores;
    const count = moveFeatures(this.#buffer, state, this.#moveKeys);
    this.moves.tick();
    this.moves.score(this.#moveKeys, count, scores);
    moveCosts(state, heads, this.#costs);
    const gold = this.#bestMove(true);
    const wrong = this.#bestMove(false);
    if (wrong < 0) return gold;
    if (scores[gold]! - scores[wrong]! < margins.moves) this.moves.update(this.#moveKeys, count, gold, wrong);
    if (bestMove(state, scores) === gold) return gold;
    return explore && this.random() < exploration ? wrong : gold;
  }

  /** The legal move with the highest score among those of least cost, or among the others; -1 where there is none. */
  #bestMove(right: boolean): number {
    const costs = this.#costs;
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    let best = -1;
    for (let move = 0; move < 3; move++) {
      if (!this.#state.isLegal(move) || (costs[move] === least) !== right) continue;
      if (best < 0 || this.#moveScores[move]! > this.#moveScores[best]!) best = move;
    }
    return best;
  }

  /** The relation to go on with. An arc that is not gold teaches nothing. */
  #teachRelation(move: number, heads: Int32Array, example: Example, explore: boolean): number {
    const state = this.#state;
    if (move === left && state.atEnd) return this.#root;
    const scores = this.#relationScores;
    const child = state.stackAt(0);
    const head = move === left ? state.bufferAt(0) : state.stackAt(1);
    const count = relationFeatures(this.#buffer, state, move, this.#relationKeys);
    this.relations.tick();
    this.relations.score(this.#relationKeys, count, scores);
    const guess = bestRelation(scores, this.relations.classes, this.#root);
    const gold = example.relations[child - padding]!;
    if (heads[child] !== head || gold < 0) return guess;
    const wrong = this.#bestOther(gold);
    if (scores[gold]! - scores[wrong]! < margins.relations)
      this.relations.update(this.#relationKeys, count, gold, wrong);
    if (guess === gold) return gold;
    return explore && this.random() < exploration ? guess : gold;
  }

  /** The relation with the highest score that is not gold. */
  #bestOther(gold: number): number {
    const scores = this.#relationScores;
    let best = -1;
    for (let relation = 0; relation < this.relations.classes; relation++) {
      if (relation === gold || relation === this.#root) continue;
      if (best < 0 || scores[relation]! > scores[best]!) best = relation;
    }
    return best;
  }
}

/** Gold heads by place: the root is behind the last word. */
export function goldHeads(example: Example): Int32Array {
  const heads = new Int32Array(example.words.length + padding * 2).fill(-1);
  example.heads.forEach((head, index) => {
    heads[index + padding] = head < 0 ? example.words.length + padding : head + padding;
  });
  return heads;
}

/** Shares of all words: with the right head, and with the right head and relation, without and with its subtype. */
export interface Attachment {
  readonly uas: number;
  readonly las: number;
  readonly lasWithSubtypes: number;
}

/** Attachment scores of a model with the tags of the examples; `relations` are the names behind the numbers. */
export function attachment(
  bytes: ParserBytes,
  setting: Setting,
  relations: readonly string[],
  examples: readonly Example[],
): Attachment {
  const parser = parserOf(bytes, relations);
  const buffer = new SentenceBuffer();
  const state = new ParserState();
  const main = relations.map((relation) => relations.indexOf(relation.split(":")[0]!));
  const counts = { words: 0, heads: 0, main: 0, full: 0 };
  for (const example of examples) {
    load(buffer, setting.lexicon, example, setting.uposOfTag, example.tags);
    parseSentence(parser, buffer, state);
    const gold = goldHeads(example);
    example.words.forEach((_, index) => {
      counts.words++;
      const place = index + padding;
      if (state.heads[place] !== gold[place]) return;
      counts.heads++;
      const [found, wanted] = [state.labels[place]! - 1, example.relations[index]!];
      if (found === wanted) counts.full++;
      if (found === wanted || main[found] === main[wanted]) counts.main++;
    });
  }
  return {
    uas: counts.heads / counts.words,
    las: counts.main / counts.words,
    lasWithSubtypes: counts.full / counts.words,
  };
}

function parserOf(bytes: ParserBytes, relations: readonly string[]): Parser {
  return {
    moves: new MoveModel(bytes.moves),
    relations: new LinearModel(bytes.relations),
    root: relations.indexOf("root"),
  };
}
