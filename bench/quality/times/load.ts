import { readJsonLines } from "../../data.ts";

/** An expression of time as annotators marked it. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A document of a time corpus with its date of creation, `YYYY-MM-DD` with or without a time. */
export interface TimeDocument {
  readonly id: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly times: readonly GoldTime[];
}

interface TimeMlRecord {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timex3: readonly GoldTime[];
}

export function loadTimeMl(file: string): TimeDocument[] {
  return readJsonLines<TimeMlRecord>(file).map((it) => ({
    id: it.id,
    text: it.text,
    date: it.dct,
    times: it.timex3,
  }));
}

interface MeantimeRecord {
  readonly id: string;
  readonly dct?: string | null;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly timex3: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly type: string;
    readonly value: string;
  }[];
}

/** MEANTIME, whose annotation is whole only in the first six sentences: the text is cut behind them. */
export function loadMeantime(file: string): TimeDocument[] {
  return readJsonLines<MeantimeRecord>(file).map((it) => {
    const end = it.sentences[Math.min(5, it.sentences.length - 1)]![1];
    const times = it.timex3
      .filter(({ spans }) => spans.length > 0 && spans.at(-1)![1] <= end)
      .map(({ spans, type, value }) => ({ start: spans[0]![0], end: spans.at(-1)![1], type, value }));
    return { id: it.id, text: it.text.slice(0, end), date: it.dct ?? undefined, times };
  });
}
