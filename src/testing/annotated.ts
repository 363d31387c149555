import { type Annotated, nameTypes, type Upos, uposNames } from "../language/index.ts";
import { invariant } from "../util/invariant.ts";

interface Token {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** One-based within the sentence as in CoNLL-U, 0 at the root. */
  readonly head: number;
  readonly deprel: string;
  readonly features: string;
  /** `B-person`, `I-person` … or `_`. */
  readonly name: string;
}

/**
 * An `Annotated` from rows such as CoNLL-U would have, for tests that need tags and a tree without a model:
 * `form lemma upos head deprel features name`, separated by white space, an empty line between sentences. Heads count from 1
 * in each sentence, 0 is the root; columns may be left out from the right; `_` is nothing (a lemma `_` is the form in lower case).
 * The forms are looked up one after the other in `text`; without a text they are joined with spaces.
 */
export function annotatedOf(rows: string, text?: string): Annotated {
  const sentences = rows
    .trim()
    .split(/\n[ \t]*\n/)
    .map((sentence) => sentence.trim().split("\n").map(tokenOf));
  return assemble(sentences, text ?? joined(sentences));
}

/**
 * An `Annotated` with tokens and sentences only, cut by the plainest rules: every word, number or mark is a token, a sentence ends
 * behind `.`, `!` or `?` before a capital, and at an empty line. Numbers are NUM, marks PUNCT, the rest X; nothing governs anything.
 */
export function tokenized(text: string): Annotated {
  const sentences: Token[][] = [[]];
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const gap = text.slice(end, match.index);
    if (sentences.at(-1)!.length > 0 && endsSentence(sentences.at(-1)!.at(-1)!.form, gap, match[0]))
      sentences.push([]);
    const upos = /^\d/.test(match[0]) ? "NUM" : /^[\p{L}\p{N}]/u.test(match[0]) ? "X" : "PUNCT";
    const form = match[0];
    sentences
      .at(-1)!
      .push({ form, lemma: form.toLowerCase(), upos, head: 0, deprel: "dep", features: "_", name: "_" });
    end = match.index + form.length;
  }
  return assemble(
    sentences.filter((it) => it.length > 0),
    text,
  );
}

// "Oct." and "U.S." stay whole, "1.2bn" does too; a currency sign, a percent sign and each mark stand alone.
const tokenPattern =
  /(?:\p{Lu}\.){2,}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|No)\.|\d+(?:[.,:]\d+)*\p{L}*|['’]s\b|[\p{L}\p{N}_]+(?:['’](?!s\b)\p{L}+)?|[^\s]/gu;

function endsSentence(before: string, gap: string, form: string): boolean {
  if (/\n\s*\n/.test(gap)) return true;
  return gap.length > 0 && /^[.!?”]$/.test(before) && /^[\p{Lu}\p{N}"“]/u.test(form);
}

function tokenOf(row: string): Token {
  const [form, lemma = "_", upos = "X", head = "0", deprel = "dep", features = "_", name = "_"] = row
    .trim()
    .split(/\s+/);
  invariant(form && (uposNames as readonly string[]).includes(upos), `not a row of tokens: ${row}`);
  const base = lemma === "_" ? form.toLowerCase() : lemma;
  return { form, lemma: base, upos: upos as Upos, head: Number(head), deprel, features, name };
}

function joined(sentences: readonly (readonly Token[])[]): string {
  return sentences.map((sentence) => sentence.map((it) => it.form).join(" ")).join(" ");
}

function assemble(sentences: readonly (readonly Token[])[], text: string): Annotated {
  const tokens = sentences.flat();
  const starts = startsOf(tokens, text);
  const featureNames = [...new Set(["_", ...tokens.map((it) => it.features)])];
  const deprelNames = [...new Set(["root", "dep", ...tokens.map((it) => it.deprel)])];
  const firsts = [0];
  for (const sentence of sentences) firsts.push(firsts.at(-1)! + sentence.length);
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(tokens, (it, index) => starts[index]! + it.form.length),
    sentences: Uint32Array.from(firsts),
    upos: Uint8Array.from(tokens, (it) => uposNames.indexOf(it.upos)),
    features: Uint16Array.from(tokens, (it) => featureNames.indexOf(it.features)),
    featureNames,
    lemmas: tokens.map((it) => it.lemma),
    heads: Int32Array.from(
      sentences.flatMap((sentence, at) =>
        sentence.map((it) => (it.head === 0 ? -1 : firsts[at]! + it.head - 1)),
      ),
    ),
    deprels: Uint8Array.from(tokens, (it) => deprelNames.indexOf(it.deprel)),
    deprelNames,
    names: Uint8Array.from(tokens, (it) => nameCode(it.name)),
  };
}

function startsOf(tokens: readonly Token[], text: string): number[] {
  let from = 0;
  return tokens.map(({ form }) => {
    const start = text.indexOf(form, from);
    invariant(start >= 0, `"${form}" is not in the text behind ${from}`);
    from = start + form.length;
    return start;
  });
}

function nameCode(name: string): number {
  if (name === "_" || name === "O") return 0;
  const [place, type] = name.split("-");
  const code = (nameTypes as readonly (string | undefined)[]).indexOf(type);
  invariant(code > 0, `"${name}" is not B- or I- and a type of name`);
  return place === "B" ? code + 8 : code;
}
