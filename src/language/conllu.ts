import {
  deprelOf,
  formOf,
  headOf,
  lemmaOf,
  namesOf,
  sentenceCount,
  sentenceOf,
  sentenceSpan,
  tokensOf,
  uposOf,
} from "./accessors.ts";
import { annotateSegmented, type Segmented } from "./annotate.ts";
import type { Annotated } from "./annotated.ts";
import type { LanguageModel } from "./language-model.ts";

/**
 * The CoNLL-U form of a text (universaldependencies.org/format): one block a sentence with its text, ten columns a word, a range line over
 * words that are written as one, `SpaceAfter=No`, and names as `Entity=person` with `B-` or `I-`. Sentences are numbered from 1 behind `id`.
 */
export function conllu(annotated: Annotated, id = ""): string {
  const entities = entityLabels(annotated);
  let output = "";
  for (let sentence = 0; sentence < sentenceCount(annotated); sentence++) {
    const { start, end } = sentenceSpan(annotated, sentence);
    output += `# sent_id = ${id === "" ? "" : `${id}-`}${sentence + 1}\n`;
    output += `# text = ${annotated.text.slice(start, end).replace(/\s+/g, " ")}\n`;
    output += `${linesOf(annotated, sentence, entities).join("\n")}\n\n`;
  }
  return output;
}

function linesOf(annotated: Annotated, sentence: number, entities: readonly string[]): string[] {
  const { from, to } = tokensOf(annotated, sentence);
  const lines: string[] = [];
  for (let token = from; token < to; token++) {
    const last = lastJoined(annotated, token, to);
    if (last > token && (token === from || !joins(annotated, token - 1)))
      lines.push(rangeLine(annotated, token, last, from));
    lines.push(
      wordLine(
        annotated,
        token,
        from,
        entities,
        last > token || (token > from && joins(annotated, token - 1)),
      ),
    );
  }
  return lines;
}

const clitic = /^(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i;

/** Whether a token and the next are one written word, as "do" and "n't" are. */
function joins(annotated: Annotated, token: number): boolean {
  const next = token + 1;
  if (next >= annotated.starts.length || annotated.ends[token] !== annotated.starts[next]) return false;
  if (sentenceOf(annotated, token) !== sentenceOf(annotated, next)) return false;
  const form = formOf(annotated, token);
  const follower = formOf(annotated, next);
  if (!/\p{L}$/u.test(form)) return false;
  return clitic.test(follower) || /^\p{L}/u.test(follower);
}

function lastJoined(annotated: Annotated, token: number, to: number): number {
  let last = token;
  while (last + 1 < to && joins(annotated, last)) last++;
  return last;
}

function rangeLine(annotated: Annotated, first: number, last: number, from: number): string {
  const form = annotated.text.slice(annotated.starts[first], annotated.ends[last]);
  const misc = spaceAfter(annotated, last) ? "_" : "SpaceAfter=No";
  return `${first - from + 1}-${last - from + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`;
}

function wordLine(
  annotated: Annotated,
  token: number,
  from: number,
  entities: readonly string[],
  joined: boolean,
): string {
  const misc: string[] = [];
  if (entities[token] !== "") misc.push(`Entity=${entities[token]}`);
  if (!joined && !spaceAfter(annotated, token)) misc.push("SpaceAfter=No");
  const head = headOf(annotated, token);
  return [
    token - from + 1,
    formOf(annotated, token).replace(/\s/g, " "),
    lemmaOf(annotated, token) || "_",
    uposOf(annotated, token),
    "_",
    annotated.featureNames[annotated.features[token]!]!,
    head < 0 ? 0 : head - from + 1,
    deprelOf(annotated, token),
    "_",
    misc.join("|") || "_",
  ].join("\t");
}

function spaceAfter(annotated: Annotated, token: number): boolean {
  return token + 1 >= annotated.starts.length || annotated.starts[token + 1] !== annotated.ends[token];
}

function entityLabels(annotated: Annotated): string[] {
  const labels = Array.from(annotated.starts, () => "");
  for (const name of namesOf(annotated)) {
    for (let token = name.from; token < name.to; token++)
      labels[token] = `${token === name.from ? "B" : "I"}-${name.type}`;
  }
  return labels;
}

/** Annotates sentences whose words are given. The text is the words with single spaces, a line a sentence. */
export function annotateWords(model: LanguageModel, sentences: readonly (readonly string[])[]): Annotated {
  return annotateSegmented(
    model,
    segmentedFrom(sentences.map((words) => words.map((form) => ({ form, space: true })))),
  );
}

/** Annotates CoNLL-U input: its words and sentences are kept, all other columns are made anew. Ranges and empty nodes are passed over. */
export function annotateConllu(model: LanguageModel, source: string): Annotated {
  const sentences = source.split(/\r?\n[ \t]*\r?\n/).map((block) => wordsOf(block));
  return annotateSegmented(model, segmentedFrom(sentences.filter((words) => words.length > 0)));
}

interface GivenWord {
  readonly form: string;
  /** Whether white space follows. */
  readonly space: boolean;
}

function wordsOf(block: string): GivenWord[] {
  const words: GivenWord[] = [];
  let joinedTo = 0;
  let joinedSpace = true;
  for (const line of block.split(/\r?\n/)) {
    const columns = line.split("\t");
    if (line.startsWith("#") || columns.length < 2) continue;
    const [id, form] = columns as [string, string];
    const space = !(columns[9] ?? "").includes("SpaceAfter=No");
    if (/^\d+-\d+$/.test(id)) {
      joinedTo = Number(id.split("-")[1]);
      joinedSpace = space;
    } else if (/^\d+$/.test(id)) {
      const number = Number(id);
      words.push({ form, space: number < joinedTo ? false : number === joinedTo ? joinedSpace : space });
    }
  }
  return words;
}

function segmentedFrom(sentences: readonly (readonly GivenWord[])[]): Segmented {
  const starts: number[] = [];
  const ends: number[] = [];
  const first: number[] = [];
  let text = "";
  for (const words of sentences) {
    if (text !== "") text += "\n";
    first.push(starts.length);
    words.forEach((word, index) => {
      starts.push(text.length);
      text += word.form;
      ends.push(text.length);
      if (word.space && index + 1 < words.length) text += " ";
    });
  }
  first.push(starts.length);
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    sentences: Uint32Array.from(first),
  };
}
