import type { ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

/** What hangs on a word, as rules ask for it. `finite` is a finite auxiliary or copula, `subjects` is more than one. */
export type Dependent =
  | "subject"
  | "expletive"
  | "auxiliary"
  | "copula"
  | "finite"
  | "object"
  | "mark"
  | "modifier"
  | "particle"
  | "subjects";

/** What no right tree has, or hardly any: a word with one of the tags and relations that has and lacks these dependents. */
export interface FaultRule {
  readonly name: string;
  /** Fine tags, or universal ones for all of theirs. */
  readonly tags: readonly string[];
  /** Relations to the head; any where none is given. */
  readonly under?: readonly string[];
  readonly has?: readonly Dependent[];
  readonly lacks?: readonly Dependent[];
  /** Holds for full sentences alone: those that end in a full stop, so no headlines and few exclamations. */
  readonly fullSentence?: boolean;
}

/** The rules of a language by the numbers of its model. */
export class FaultRules {
  private readonly rules: readonly CompiledRule[];
  /** For each relation plus 1 the dependents that it makes, as bits. */
  private readonly dependents: Uint16Array;
  private readonly isFinite: Uint8Array;
  private bits = new Uint16Array(0);

  constructor(
    rules: readonly FaultRule[],
    tags: readonly string[],
    relations: readonly string[],
    finite: readonly string[],
  ) {
    this.rules = rules.map((rule) => compiled(rule, tags, relations));
    this.dependents = Uint16Array.from(["", ...relations], dependentsOf);
    this.isFinite = Uint8Array.from(["", ...tags], (tag) => (finite.includes(tag) ? 1 : 0));
  }

  /** The places of a tree's faults, one for each. */
  find(sentence: SentenceBuffer, state: ParserState, isFull: boolean): number[] {
    const { tags } = sentence;
    const { labels } = state;
    const bits = this.dependentsIn(sentence, state);
    const places: number[] = [];
    for (let at = padding; at < sentence.length + padding; at++) {
      for (const rule of this.rules) {
        if (rule.tags[tags[at]!] === 0 || rule.under[labels[at]!] === 0) continue;
        if ((bits[at]! & rule.asked) === rule.has && (isFull || !rule.fullSentence)) places.push(at);
      }
    }
    return places;
  }

  /** Whether a word has one of the dependents in the tree that was looked through last. */
  hasOne(at: number, dependents: readonly Dependent[]): boolean {
    return (this.bits[at]! & bitsOf(dependents)) !== 0;
  }

  /** The dependents of each word. */
  private dependentsIn(sentence: SentenceBuffer, state: ParserState): Uint16Array {
    const { heads, labels } = state;
    const places = sentence.length + padding * 2;
    if (this.bits.length < places) this.bits = new Uint16Array(places * 2);
    this.bits.fill(0, 0, places);
    for (let at = padding; at < sentence.length + padding; at++) {
      let own = this.dependents[labels[at]!]!;
      if (own & helping && this.isFinite[sentence.tags[at]!] === 1) own |= bitOf("finite");
      if (own & this.bits[heads[at]!]! & subjectBit) own |= bitOf("subjects");
      this.bits[heads[at]!]! |= own;
    }
    return this.bits;
  }
}

interface CompiledRule {
  /** By tag plus 1. */
  readonly tags: Uint8Array;
  /** By relation plus 1. */
  readonly under: Uint8Array;
  readonly asked: number;
  readonly has: number;
  readonly fullSentence: boolean;
}

const relationsOf: Readonly<Partial<Record<Dependent, RegExp>>> = {
  subject: /^[nc]subj/,
  expletive: /^expl/,
  auxiliary: /^aux/,
  copula: /^cop/,
  object: /^obj$/,
  mark: /^mark/,
  particle: /^compound:prt$/,
  modifier: /^(det|compound|amod|nummod|nmod:poss)$/,
};
const order: readonly Dependent[] = [
  "subject",
  "expletive",
  "auxiliary",
  "copula",
  "finite",
  "object",
  "mark",
  "modifier",
  "particle",
  "subjects",
];
const subjectBit = bitOf("subject");
const helping = bitOf("auxiliary") | bitOf("copula");

function bitOf(dependent: Dependent): number {
  return 1 << order.indexOf(dependent);
}

function bitsOf(dependents: readonly Dependent[]): number {
  return dependents.reduce((bits, it) => bits | bitOf(it), 0);
}

function dependentsOf(relation: string): number {
  return bitsOf(order.filter((it) => relationsOf[it]?.test(relation)));
}

function compiled(rule: FaultRule, tags: readonly string[], relations: readonly string[]): CompiledRule {
  const { under, has = [], lacks = [] } = rule;
  return {
    tags: Uint8Array.from(["", ...tags], (tag) =>
      rule.tags.includes(tag) || rule.tags.includes(tag.split(" ")[0]!) ? 1 : 0,
    ),
    under: Uint8Array.from(["", ...relations], (it) => (under === undefined || under.includes(it) ? 1 : 0)),
    asked: bitsOf([...has, ...lacks]),
    has: bitsOf(has),
    fullSentence: rule.fullSentence ?? false,
  };
}
