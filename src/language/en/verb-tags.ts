import type { VerbTags } from "../language-data.ts";

/** Which fine tags say that a verb is finite, and which are the past and the participle that look alike ("praised"). */
export const verbTags: VerbTags = {
  finite: ["VERB VBD", "VERB VBZ", "VERB VBP", "AUX VBD", "AUX VBZ", "AUX VBP", "AUX MD"],
  past: "VERB VBD",
  participle: "VERB VBN",
  stop: "PUNCT .",
};
