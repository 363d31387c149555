import type { Quotation, Span } from "../../model/index.ts";

/** Whose words a stretch of text is. */
export type Voices = (span: Span, isPredicate: boolean) => string | undefined;

interface Stretch extends Span {
  readonly kind: Quotation["kind"];
  readonly speaker: string | undefined;
}

/**
 * Tells the voice of a label. Between quotation marks it is the speaker's, and nobody's who could be named where the speaker is
 * not known (`undefined`: such a label is left out). In indirect speech a noun phrase is the outlet's wording ("the Kremlin said
 * that the dictator …"), what is predicated is the speaker's. Scare quotes are the outlet's.
 */
export function voicesOf(quotations: readonly Quotation[]): Voices {
  const stretches = quotations
    .filter(({ kind }) => kind !== "scare")
    .flatMap(({ kind, speaker, contents }) =>
      contents.map(({ start, end }): Stretch => ({ start, end, kind, speaker })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reaches = reachOf(stretches);
  return (span, isPredicate) => {
    const inner = innermost(stretches, reaches, span);
    if (!inner || (inner.kind === "indirect" && !isPredicate)) return "outlet";
    return inner.speaker ?? (inner.kind === "indirect" ? "outlet" : undefined);
  };
}

/** For each stretch how far it and those before it reach, so that looking back can stop. */
function reachOf(stretches: readonly Stretch[]): readonly number[] {
  let reach = 0;
  return stretches.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
}

function innermost(
  stretches: readonly Stretch[],
  reaches: readonly number[],
  span: Span,
): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && (reaches[at] ?? 0) >= span.end; at--) {
    const stretch = stretches[at];
    if (stretch && stretch.end >= span.end) return stretch;
  }
  return undefined;
}
