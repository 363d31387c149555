import type { Analysis, Span } from "../model/index.ts";
import { invariant } from "../util/invariant.ts";
import type { Annotator, Reading } from "./annotator.ts";

/** What an annotator is given before any has run: empty lists. */
export const emptyAnalysis: Analysis = {
  entities: [],
  labels: [],
  times: [],
  quotations: [],
  quantities: [],
  statements: [],
};

/** Any annotator, whatever it finds; `Annotator<Kind>` of each kind fits. */
export type AnyAnnotator = { [Kind in keyof Analysis]: Annotator<Kind> }[keyof Analysis];

/**
 * Runs annotators in the order of the list, each with the findings of those it requires, and puts every kind in reading
 * order before the next one sees it. Throws `InvariantError` where the list names a kind twice or an annotator before one
 * that it requires: that is a mistake in the list, not in the document.
 */
export function runAnnotators(annotators: readonly AnyAnnotator[], reading: Reading): Analysis {
  checkOrder(annotators);
  let found = emptyAnalysis;
  for (const annotator of annotators) {
    const findings = annotator.find(reading, pick(found, annotator.requires));
    found = { ...found, [annotator.name]: inReadingOrder(findings) };
  }
  return found;
}

function checkOrder(annotators: readonly AnyAnnotator[]): void {
  const done = new Set<keyof Analysis>();
  for (const { name, requires } of annotators) {
    invariant(!done.has(name), `two annotators are named "${name}"`);
    for (const required of requires)
      invariant(done.has(required), `"${name}" requires "${required}", which does not run before it`);
    done.add(name);
  }
}

function pick(found: Analysis, kinds: readonly (keyof Analysis)[]): Analysis {
  return { ...emptyAnalysis, ...Object.fromEntries(kinds.map((kind) => [kind, found[kind]])) };
}

type Finding = Analysis[keyof Analysis][number];

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding, index) => ({ finding, index, place: placeOf(finding) }))
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end || a.index - b.index)
    .map(({ finding }) => finding);
}

/** Where a finding stands: its own span, or that of its first words. */
function placeOf(finding: Finding): Span {
  if ("start" in finding) return finding;
  if ("mentions" in finding) return first(finding.mentions);
  if ("contents" in finding) return first(finding.contents);
  return finding.evidence;
}

function first(spans: readonly Span[]): Span {
  const span = spans[0];
  invariant(span, "a finding has no words of the document");
  return span;
}
