import type { Label, Relation } from "./gold.ts";

/** What a program says of a pair: a kind of the format or nothing, and its direction where it claims to know it. */
export interface Answer {
  readonly kind?: string;
  readonly direction?: "ab" | "ba";
  readonly certain?: boolean;
}

/** Kinds that say a relation; `version` is a copy or rewrite within one newsroom, `credit` an excerpt of quotations alone. */
const kindsOf: Readonly<Record<Relation, readonly string[]>> = {
  copy: ["copy", "near-copy", "version"],
  rewrite: ["rewrite", "version"],
  excerpt: ["excerpt", "credit"],
  "shared-source": ["shared-source"],
  independent: [],
};

/** Kinds that join two documents to one origin. */
const derived = new Set(["copy", "near-copy", "version", "rewrite", "excerpt", "credit"]);

export interface Scores {
  readonly falseCopies: number;
  readonly missedCopies: number;
  readonly rewritePrecision: number;
  readonly rewriteRecall: number;
  readonly independentLinked: number;
  readonly sharedSourceJoined: number;
  readonly derivedPrecision: number;
  readonly derivedRecall: number;
  readonly directionsTold: number;
  readonly directionsRight: number;
  readonly certainWrong: number;
}

/** Scores answers against labels, in the same order. */
export function score(labels: readonly Label[], answers: readonly Answer[]): Scores {
  const rows = labels.map((label, at) => ({ label, answer: answers[at] ?? {} }));
  const of = (relation: Relation) => rows.filter((it) => it.label.relation === relation);
  const says = ({ answer }: (typeof rows)[number], kinds: readonly string[]) =>
    kinds.includes(answer.kind ?? "");
  const copies = rows.filter((it) => says(it, ["copy", "near-copy"]));
  const rewrites = rows.filter((it) => says(it, ["rewrite"]));
  const joined = rows.filter((it) => derived.has(it.answer.kind ?? ""));
  const isDerived = (it: (typeof rows)[number]) => ["copy", "rewrite", "excerpt"].includes(it.label.relation);
  const told = rows.filter(
    (it) => it.label.direction && it.answer.direction && derived.has(it.answer.kind ?? ""),
  );
  const right = told.filter((it) => it.label.direction === it.answer.direction);
  return {
    falseCopies: copies.filter((it) => it.label.relation !== "copy").length,
    missedCopies: of("copy").filter((it) => !says(it, kindsOf.copy)).length,
    rewritePrecision: ratio(rewrites.filter((it) => it.label.relation === "rewrite").length, rewrites.length),
    rewriteRecall: ratio(
      of("rewrite").filter((it) => says(it, kindsOf.rewrite)).length,
      of("rewrite").length,
    ),
    independentLinked: of("independent").filter((it) => it.answer.kind !== undefined).length,
    sharedSourceJoined: of("shared-source").filter((it) => derived.has(it.answer.kind ?? "")).length,
    derivedPrecision: ratio(joined.filter(isDerived).length, joined.length),
    derivedRecall: ratio(joined.filter(isDerived).length, rows.filter(isDerived).length),
    directionsTold: ratio(told.length, rows.filter((it) => it.label.direction).length),
    directionsRight: ratio(right.length, told.length),
    certainWrong: told.filter((it) => it.answer.certain && it.label.direction !== it.answer.direction).length,
  };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
