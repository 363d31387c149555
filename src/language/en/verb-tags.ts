import type { VerbTags } from "../language-data.ts";

/** Which fine tags say that a verb is finite, and which are the past and the participle that look alike ("praised"). */
export const verbTags: VerbTags = {
  finite: ["VERB VBD", "VERB VBZ", "VERB VBP", "AUX VBD", "AUX VBZ", "AUX VBP", "AUX MD"],
  past: "VERB VBD",
  participle: "VERB VBN",
  stop: "PUNCT .",
  base: "VERB VB",
  present: "VERB VBP",
};

const verbs = ["VERB VBD", "VERB VBN", "VERB VBP", "VERB VBZ", "VERB VB", "VERB VBG"];
const auxiliaries = ["AUX VBD", "AUX VBZ", "AUX VBP", "AUX VB"];
const nominals = ["NOUN NN", "NOUN NNS", "PROPN NNP", "PROPN NNPS", "ADJ JJ"];

/** What a word may have been instead of what the tagger took it for: where a tree is faulty, it is most often a verb or none. */
export const rivalTags: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...[...nominals, "ADV RB", "ADP IN"].map((tag) => [tag, verbs]),
  ...verbs.map((tag) => [
    tag,
    [...verbs, ...nominals.filter((it) => it !== "ADJ JJ"), `AUX ${tag.split(" ")[1]}`].filter(
      (it) => it !== tag,
    ),
  ]),
  ...auxiliaries.map((tag) => [tag, [`VERB ${tag.split(" ")[1]}`]]),
]);
