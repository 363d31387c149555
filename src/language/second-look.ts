import { fnv1a } from "../util/hash.ts";
import { FaultRules } from "./faults.ts";
import type { LanguageData } from "./language-data.ts";
import { type Mends, mendDescriptions, mendSubjects } from "./mends.ts";
import { makeOther, type Parser, parseOn, replay } from "./parser.ts";
import { ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";
import { setTag, type Tagger } from "./tagger.ts";

/** What a second look needs of a language and its model. */
export interface SecondLook {
  readonly rules: FaultRules;
  /** For each fine tag the others that a word may have had instead, by number. */
  readonly rivals: readonly (readonly number[])[];
  /** The tag of a base form, and that of the present that has the same form: the tagger's doubt of one is that of both. */
  readonly base: number;
  readonly present: number;
}

/** The numbers of what a language's data say. */
export function secondLookOf(manifest: Names, language: LanguageData): SecondLook {
  const { tags, relations } = manifest;
  const { rivalTags, verbTags } = language;
  return {
    rules: new FaultRules(language.faultRules, tags, relations, verbTags.finite),
    rivals: tags.map((tag) => (rivalTags[tag] ?? []).map((it) => tags.indexOf(it)).filter((it) => it >= 0)),
    base: tags.indexOf(verbTags.base),
    present: tags.indexOf(verbTags.present),
  };
}

interface Names {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** The models that are asked again, and what is done to every tree before it is judged. */
export interface Reading {
  readonly secondLook: SecondLook;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly mends: Mends;
  readonly uposOfTag: Uint8Array;
}
/** What a fault less is worth and what may be tried, in the units of the margins of tagger and parser; tried on EWT dev and GUM dev. */
export const look = {
  /** A tree with one fault less may be so much less sure. */
  fault: 30,
  /** What a tag costs, for each unit by which the tagger liked its own better, and for each word that lies between it and the fault. */
  tag: 1.25,
  far: 2,
  /** Choices that were surer than this, or lie further from all faults, are not tried: they cured hardly any. */
  tags: { most: 2, margin: 24, distance: 4, doubt: 10 },
  moves: { most: 2, margin: 12, distance: 8, doubt: 30 },
  /** So many moves at most are made anew for a choice: early choices of long sentences cost most, and cured few. */
  anew: 80,
};

/** Whether a word of the sentence can have a tag, as far as the tables of the language know. */
export type CanHaveTag = (index: number, tag: number) => boolean;

/** Something else that tagger or parser could have chosen: a tag at a place, or the second best move at a step. */
interface Choice {
  readonly at: number;
  /** -1 where it is a move. */
  readonly tag: number;
  readonly price: number;
  /** The first step that is made anew. */
  readonly from: number;
}

/** A tree that has faults. */
interface Faulty {
  readonly sentence: SentenceBuffer;
  readonly state: ParserState;
  readonly isFull: boolean;
  readonly faults: readonly number[];
}

/**
 * A tree that grammar does not allow is looked at again: what tagger and parser were least sure of near the fault is changed, one choice
 * at a time, and the tree that has fewer faults and leaves the parser surest is taken. A sound tree costs no more than the search for faults.
 */
export class SecondLooker {
  /** The best tree so far, and the one being tried. */
  private best = new ParserState();
  private trial = new ParserState();

  constructor(private readonly model: Reading) {}

  /** Gives the tree to go on with: `state`, or a better one that holds until the next call; tags are changed with it. */
  improve(sentence: SentenceBuffer, state: ParserState, canHaveTag: CanHaveTag): ParserState {
    const isFull = isFullSentence(sentence);
    const faults = this.model.secondLook.rules.find(sentence, state, isFull);
    if (faults.length === 0) return state;
    const faulty = { sentence, state, isFull, faults };
    let most = 0;
    let chosen: Choice | undefined;
    for (const choice of this.choices(faulty, canHaveTag)) {
      const gain = this.gainOf(faulty, choice, most);
      if (gain <= most) continue;
      most = gain;
      chosen = choice;
      [this.best, this.trial] = [this.trial, this.best];
    }
    if (!chosen) return state;
    if (chosen.tag >= 0) setTag(sentence, chosen.at, chosen.tag, this.model.uposOfTag);
    return this.best;
  }

  /** What another choice gains; 0 where that is no more than `least`. Its tree is left in `trial`, the tags stay as they were. */
  private gainOf(faulty: Faulty, choice: Choice, least: number): number {
    const { sentence, state, faults } = faulty;
    const before = state.trace.doubt;
    const allowed = before + (choice.tag < 0 ? look.moves : look.tags).doubt;
    const useful = before + look.fault * faults.length - choice.price - least;
    if (choice.tag < 0) return this.gainOfTree(faulty, choice, Math.min(allowed, useful));
    const old = sentence.tags[choice.at]! - 1;
    setTag(sentence, choice.at, choice.tag, this.model.uposOfTag);
    const gain = this.gainOfTree(faulty, choice, Math.min(allowed, useful));
    setTag(sentence, choice.at, old, this.model.uposOfTag);
    return gain;
  }

  /** The same with the tag in place, for trees whose doubt is not greater than is of use. */
  private gainOfTree(faulty: Faulty, choice: Choice, mostDoubt: number): number {
    const { sentence, state, faults, isFull } = faulty;
    const { model, trial } = this;
    trial.reset(sentence.length);
    replay(trial, state.trace, choice.from);
    if (choice.tag < 0) makeOther(model.parser, sentence, trial, state.trace, choice.at);
    if (!parseOn(model.parser, sentence, trial, mostDoubt)) return 0;
    mendSubjects(sentence, trial, model.mends);
    mendDescriptions(sentence, trial, model.mends);
    const left = model.secondLook.rules.find(sentence, trial, isFull);
    if (left.length >= faults.length || this.isOrder(sentence, choice)) return 0;
    return state.trace.doubt - trial.trace.doubt + look.fault * (faults.length - left.length) - choice.price;
  }

  /** Whether the choice made a noun an order: news gives few, and nearly every noun could be one. */
  private isOrder(sentence: SentenceBuffer, { at, tag }: Choice): boolean {
    const { base, present, rules } = this.model.secondLook;
    if ((tag !== base && tag !== present) || this.trial.heads[at] !== sentence.length + padding) return false;
    return !rules.hasOne(at, ["subject", "expletive", "auxiliary"]);
  }

  private choices(faulty: Faulty, canHaveTag: CanHaveTag): Choice[] {
    const tags = this.tagChoices(faulty, canHaveTag).sort(byPrice).slice(0, look.tags.most);
    const moves = moveChoices(faulty).slice(0, look.moves.most);
    return [...moves, ...tags].filter(({ from }) => faulty.state.trace.length - from <= look.anew);
  }

  private tagChoices({ sentence, state, faults }: Faulty, canHaveTag: CanHaveTag): Choice[] {
    const { rivals } = this.model.secondLook;
    const choices: Choice[] = [];
    for (let at = padding; at < sentence.length + padding; at++) {
      const distance = distanceOf(at, faults);
      if (distance > look.tags.distance) continue;
      for (const tag of rivals[sentence.tags[at]! - 1]!) {
        const margin = this.marginOver(sentence, at, tag);
        if (margin < look.tags.margin && canHaveTag(at - padding, tag))
          choices.push({
            at,
            tag,
            price: look.tag * margin + look.far * distance,
            from: stepsBefore(state, at),
          });
      }
    }
    return choices;
  }

  /** By how much the tagger liked its own tag better. It seldom thinks of a present behind a singular, as in "the police speak". */
  private marginOver(sentence: SentenceBuffer, at: number, tag: number): number {
    const { tagger, secondLook } = this.model;
    const margin = tagger.marginOver(sentence, at, tag);
    const { base, present } = secondLook;
    if (tag !== present || sentence.tags[at]! - 1 === base) return margin;
    return Math.min(margin, tagger.marginOver(sentence, at, base));
  }
}

/** The price of a move is in the doubt of its tree; here it only says which are tried. */
function moveChoices({ state, faults }: Faulty): Choice[] {
  const { length, margins, places } = state.trace;
  const choices: { choice: Choice; margin: number }[] = [];
  for (let at = 0; at < length; at++) {
    const margin = margins[at]!;
    if (margin < look.moves.margin && distanceOf(places[at]!, faults) <= look.moves.distance)
      choices.push({ choice: { at, tag: -1, price: 0, from: at }, margin });
  }
  return choices.sort((one, other) => one.margin - other.margin).map(({ choice }) => choice);
}

function distanceOf(place: number, faults: readonly number[]): number {
  return faults.reduce((least, fault) => Math.min(least, Math.abs(fault - place)), Number.POSITIVE_INFINITY);
}

/** How many moves were made before a word came into sight: features see two words behind the next. */
function stepsBefore(state: ParserState, place: number): number {
  const { places, length } = state.trace;
  let steps = 0;
  while (steps < length && places[steps]! + 2 < place) steps++;
  return steps;
}

const fullStop = fnv1a(".");

/** Whether a sentence ends in a full stop, which a closing quote may follow. Headlines that have one are in title case. */
function isFullSentence({ form, length, titleCase }: SentenceBuffer): boolean {
  const last = length + padding - 1;
  return titleCase === 0 && (form[last] === fullStop || form[last - 1] === fullStop);
}

function byPrice(one: Choice, other: Choice): number {
  return one.price - other.price;
}
