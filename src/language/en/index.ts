import type { LanguageData } from "../language-data.ts";
import {
  abbreviations,
  abbreviationsBeforeName,
  abbreviationsBeforeNumber,
  abbreviationsInside,
} from "./abbreviations.ts";
import { clitics, hyphenPrefixes, joinedWords } from "./contractions.ts";
import { faultRules } from "./fault-rules.ts";
import { canHaveTag, verbBase } from "./verb-bases.ts";
import { rivalTags, verbTags } from "./verb-tags.ts";
import { longestPhrase, phraseKind, startsPhrase, wordKind } from "./word-kinds.ts";

/** What the tokenizer and the sentence splitter know of English. */
export const english: LanguageData = {
  code: "en",
  abbreviations,
  abbreviationsBeforeName,
  abbreviationsBeforeNumber,
  abbreviationsInside,
  clitics,
  joinedWords,
  hyphenPrefixes,
  verbBase,
  wordKind,
  phraseKind,
  startsPhrase,
  longestPhrase,
  verbTags,
  rivalTags,
  faultRules,
  canHaveTag,
};
