import type { Span } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";

/** A mention of MEANTIME: its first part's span, whether it names, and the entity it belongs to. */
export interface GoldMention extends Span {
  readonly isName: boolean;
  /** PER, ORG, LOC, PRO, FIN, MIX; undefined where the set gives none. */
  readonly type: string | undefined;
  /** The entity within the document; undefined where the set gives none. */
  readonly entity: string | undefined;
}

export interface GoldArticle {
  readonly id: string;
  readonly corpus: string;
  readonly publishedOn: string | undefined;
  readonly text: string;
  /** The end of the sixth sentence: beyond it the set is not annotated in full. */
  readonly limit: number;
  readonly mentions: readonly GoldMention[];
}

interface MeantimeRecord {
  readonly id: string;
  readonly corpus: string;
  readonly dct?: string | null;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly entityMentions: readonly {
    readonly m: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly syntactic_type?: string;
  }[];
  readonly instances: readonly {
    readonly m: string;
    readonly kind: string;
    readonly type?: string | null;
    readonly mentions: readonly string[];
  }[];
}

export const meantimeFile = "times/meantime.jsonl.gz";

/** MEANTIME's articles with the entity mentions of their first six sentences, each span once. */
export function meantime(): GoldArticle[] {
  return readJsonLines<MeantimeRecord>(meantimeFile).map((record) => {
    const limit = record.sentences[Math.min(5, record.sentences.length - 1)]?.[1] ?? 0;
    const { id, corpus, text } = record;
    return {
      id,
      corpus,
      text,
      limit,
      publishedOn: record.dct ?? undefined,
      mentions: mentionsOf(record, limit),
    };
  });
}

function mentionsOf({ entityMentions, instances }: MeantimeRecord, limit: number): GoldMention[] {
  const entityOf = new Map(
    instances
      .filter(({ kind }) => kind === "entity")
      .flatMap((it) => it.mentions.map((mention) => [mention, it] as const)),
  );
  const seen = new Set<string>();
  return entityMentions.flatMap(({ m, spans, syntactic_type }) => {
    const [start, end] = spans[0] ?? [0, 0];
    const key = `${start} ${end}`;
    if (end <= start || start >= limit || spans.length > 1 || seen.has(key)) return [];
    seen.add(key);
    const entity = entityOf.get(m);
    const isName = syntactic_type === "NAM" || syntactic_type === "PRE.NAM";
    return [{ start, end, isName, type: entity?.type ?? undefined, entity: entity?.m }];
  });
}

/** A case of GAP: a pronoun, and two names that it may stand for. */
export interface GapCase {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span & { readonly text: string };
  readonly a: Span & { readonly coref: boolean };
  readonly b: Span & { readonly coref: boolean };
}

export const gapFile = "regression/gap.jsonl.gz";

export function gap(): GapCase[] {
  return readJsonLines<GapCase>(gapFile);
}

/** An article of NewsWCL50 with the mentions that its coders marked. */
export interface CodedArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & {
    readonly concept: string;
    readonly type: string;
    readonly surface: string;
  })[];
}

export const codedFile = "labels/newswcl50.jsonl.gz";

export function codedArticles(): CodedArticle[] {
  return readJsonLines<CodedArticle>(codedFile);
}
