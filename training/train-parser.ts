import { LinearModel } from "../src/language/linear.ts";
import {
  applyTransition,
  bestLegal,
  left,
  mostParserFeatures,
  parserFeatures,
  parseSentence,
  shift,
  type Transitions,
} from "../src/language/parser.ts";
import { ParserState } from "../src/language/parser-state.ts";
import { padding, SentenceBuffer } from "../src/language/sentence-buffer.ts";
import { type Example, load } from "./corpus.ts";
import { encodeLinear } from "./encode.ts";
import { moveCosts } from "./oracle.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Cutoffs, Setting } from "./train-tagger.ts";

/** How often, after the first epoch, training goes on from the parser's own choice even if it was wrong (Goldberg and Nivre 2012). */
const exploration = 0.9;

export function trainParser(
  setting: Setting,
  transitions: Transitions,
  examples: readonly Example[],
  epochs: number,
  cutoffs: Cutoffs,
  progress: (epoch: number, perceptron: Perceptron) => void = () => {},
): Uint8Array {
  const perceptron = new Perceptron(transitions.moves.length);
  const random = randomFrom(setting.seed);
  const teacher = new Teacher(perceptron, setting, transitions, random);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, random)) teacher.teach(examples[index]!, epoch > 0);
    progress(epoch, perceptron);
  }
  return encodeLinear(perceptron, cutoffs.updates, cutoffs.share);
}

class Teacher {
  readonly #keys = new Int32Array(mostParserFeatures);
  readonly #scores = new Float64Array(256);
  readonly #buffer = new SentenceBuffer();
  readonly #state = new ParserState();
  readonly #costs = new Int32Array(3);

  constructor(
    readonly perceptron: Perceptron,
    readonly setting: Setting,
    readonly transitions: Transitions,
    readonly random: () => number,
  ) {}

  teach(example: Example, explore: boolean): void {
    const state = this.#state;
    load(this.#buffer, this.setting.lexicon, example, this.setting.uposOfTag, example.tags);
    state.reset(example.words.length);
    const heads = goldHeads(example);
    while (!state.done) {
      const count = parserFeatures(this.#buffer, state, this.#keys);
      this.perceptron.tick();
      this.perceptron.score(this.#keys, count, this.#scores);
      const guess = bestLegal(state, this.transitions, this.#scores);
      moveCosts(state, heads, this.#costs);
      const gold = this.#bestRight(state, heads, example);
      const isRight = guess === gold || this.#isRight(guess, state, heads, example);
      if (!isRight) this.perceptron.update(this.#keys, count, gold, guess);
      const follow = isRight || (explore && this.random() < exploration);
      applyTransition(state, this.transitions, follow ? guess : gold);
    }
  }

  #bestRight(state: ParserState, heads: Int32Array, example: Example): number {
    const { moves, relations, root } = this.transitions;
    let best = -1;
    for (let choice = 0; choice < moves.length; choice++) {
      if (!state.isLegal(moves[choice]!)) continue;
      if (moves[choice] === left && (relations[choice] === root) !== state.atEnd) continue;
      if (!this.#isRight(choice, state, heads, example)) continue;
      if (best < 0 || this.#scores[choice]! > this.#scores[best]!) best = choice;
    }
    return best;
  }

  /** A transition of least cost; where it makes a gold arc, with the gold relation. */
  #isRight(choice: number, state: ParserState, heads: Int32Array, example: Example): boolean {
    const move = this.transitions.moves[choice]!;
    if (this.#costs[move]! > Math.min(this.#costs[0]!, this.#costs[1]!, this.#costs[2]!)) return false;
    if (move === shift) return true;
    const child = state.stackAt(0);
    const head = move === left ? state.bufferAt(0) : state.stackAt(1);
    if (heads[child] !== head) return true;
    const gold = example.relations[child - padding]!;
    return gold < 0 || this.transitions.relations[choice] === gold || !this.#known(move, gold);
  }

  #known(move: number, relation: number): boolean {
    const { moves, relations } = this.transitions;
    for (let choice = 0; choice < moves.length; choice++) {
      if (moves[choice] === move && relations[choice] === relation) return true;
    }
    return false;
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
  bytes: Uint8Array,
  setting: Setting,
  transitions: Transitions,
  relations: readonly string[],
  examples: readonly Example[],
): Attachment {
  const model = new LinearModel(bytes);
  const buffer = new SentenceBuffer();
  const state = new ParserState();
  const main = relations.map((relation) => relations.indexOf(relation.split(":")[0]!));
  const counts = { words: 0, heads: 0, main: 0, full: 0 };
  for (const example of examples) {
    load(buffer, setting.lexicon, example, setting.uposOfTag, example.tags);
    parseSentence(model, transitions, buffer, state);
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
