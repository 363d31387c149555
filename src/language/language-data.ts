import type { FaultRule } from "./faults.ts";

/** What the rules of the language layer know of a language: lists, no code. */
export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string;
  /** Words that keep their full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that never end a sentence. */
  readonly abbreviationsBeforeName: ReadonlySet<string>;
  /** Those that keep it only before a number. */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** Those whose full stop is a word of its own at the end of a sentence. */
  readonly abbreviationsInside: ReadonlySet<string>;
  readonly clitics: readonly string[];
  readonly joinedWords: ReadonlyMap<string, number>;
  readonly hyphenPrefixes: ReadonlySet<string>;
  /** The base of a verb by its form, where tables know it. */
  verbBase(form: string): string | undefined;
  /** A number for what the language's tables say of a word; 0 for nothing. */
  wordKind(form: string): number;
  /** The same for a phrase of several words, joined by single spaces. */
  phraseKind(phrase: string): number;
  /** Whether a phrase in the tables begins with the word. */
  startsPhrase(word: string): boolean;
  readonly longestPhrase: number;
  readonly verbTags: VerbTags;
  /** For each fine tag those that a word may have had instead, to be tried where the tree is faulty. */
  readonly rivalTags: Readonly<Record<string, readonly string[]>>;
  readonly faultRules: readonly FaultRule[];
  /** Whether a form can have a fine tag, as far as tables and endings tell. */
  canHaveTag(form: string, tag: string): boolean;
}

/** Fine tags by which mistakes of tags and trees are told. */
export interface VerbTags {
  readonly finite: readonly string[];
  /** The past tense, and the participle that often has the same form. */
  readonly past: string;
  readonly participle: string;
  /** The tag of what ends a full sentence. */
  readonly stop: string;
  /** The base form, and the present tense that has the same form. */
  readonly base: string;
  readonly present: string;
}
