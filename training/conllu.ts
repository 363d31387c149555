/** One syntactic word of a treebank sentence. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  /** Zero-based; -1 at the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A sentence with its words' places in its text; a word of a contraction has its own part of it where the parts join to the whole. */
export interface TreebankSentence {
  readonly document: string;
  readonly startsParagraph: boolean;
  readonly text: string;
  readonly words: readonly TreebankWord[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spaceAfter: boolean;
}

/** Reads CoNLL-U: comments for documents, paragraphs and text; empty nodes are passed over. */
export function readTreebank(source: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = "";
  for (const part of source.split("\n\n")) {
    const lines = part.split("\n").filter((line) => line !== "");
    if (lines.length === 0) continue;
    document = commentOf(lines, "newdoc id") ?? document;
    const startsParagraph = lines.some((line) => line.startsWith("# newpar") || line.startsWith("# newdoc"));
    sentences.push({ document, startsParagraph, ...sentenceFrom(lines) });
  }
  return sentences;
}

function sentenceFrom(lines: readonly string[]) {
  const text = commentOf(lines, "text") ?? "";
  const words: TreebankWord[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let joined = { last: 0, start: 0, end: 0, cursor: 0 };
  let spaceAfter = true;
  for (const line of lines) {
    if (line.startsWith("#")) continue;
    const columns = line.split("\t");
    const id = columns[0]!;
    if (id.includes(".")) continue;
    const form = columns[1]!;
    const range = id.includes("-");
    const inJoined = !range && Number(id) <= joined.last;
    if (!inJoined) {
      at = text.indexOf(form, at);
      if (at < 0) throw new Error(`"${form}" is not in "${text}"`);
      spaceAfter = !columns[9]!.includes("SpaceAfter=No");
    }
    if (range) {
      joined = { last: Number(id.split("-")[1]), start: at, end: at + form.length, cursor: at };
      at += form.length;
      continue;
    }
    words.push(wordFrom(columns));
    if (inJoined) {
      const rest = Number(id) === joined.last;
      const end = rest ? joined.end : Math.min(joined.end - 1, joined.cursor + form.length);
      starts.push(joined.cursor);
      ends.push(end);
      joined.cursor = end;
    } else {
      starts.push(at);
      at += form.length;
      ends.push(at);
    }
  }
  return { text, words, starts, ends, spaceAfter };
}

function wordFrom(columns: readonly string[]): TreebankWord {
  const [, form, lemma, upos, xpos, features, head, deprel, , misc] = columns;
  return {
    form: form!,
    lemma: lemma!,
    upos: upos!,
    xpos: xpos!,
    features: features!,
    head: Number(head) - 1,
    deprel: deprel!,
    misc: misc!,
  };
}

function commentOf(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((it) => it.startsWith(`# ${name} = `));
  return line?.slice(name.length + 5);
}
