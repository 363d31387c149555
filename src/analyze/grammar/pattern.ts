import type { Term } from "./terms.ts";

/**
 * A pattern over terms, compiled from a line such as `WEEKDAY ,? MONTH DAY (,? YEAR)?`:
 * names in capitals are classes of the lexicon, anything else stands for itself in lower case; `a|b` is either, `?` behind an
 * element or a group makes it optional, `+` before an element wants it glued to what stands before.
 * There is no repetition, so that a match costs a bounded number of steps wherever it is tried.
 */
export interface Pattern {
  readonly elements: readonly Element[];
}

type Element =
  | { readonly names: readonly string[]; readonly glued: boolean; readonly optional: boolean }
  | { readonly group: readonly Element[]; readonly optional: boolean };

/** What a pattern matched: the terms from `from` up to `to`, and for each class the terms that stood for it. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
  readonly captures: readonly (readonly [className: string, at: number])[];
}

export function compile(source: string): Pattern {
  const tokens = source.match(/\(|\)\??|[^\s()]+/g) ?? [];
  const stack: Element[][] = [[]];
  for (const token of tokens) {
    if (token === "(") stack.push([]);
    else if (token.startsWith(")")) {
      const group = stack.pop() ?? [];
      stack.at(-1)!.push({ group, optional: token.endsWith("?") });
    } else stack.at(-1)!.push(elementOf(token));
  }
  return { elements: stack[0]! };
}

function elementOf(token: string): Element {
  const optional = token.length > 1 && token.endsWith("?");
  const glued = token.length > 1 && token.startsWith("+");
  const names = token.slice(glued ? 1 : 0, optional ? -1 : undefined).split("|");
  return { names, glued, optional };
}

/** The longest match that begins at a term. */
export function matchAt(pattern: Pattern, terms: readonly Term[], from: number): Match | undefined {
  const found = step(pattern.elements, 0, terms, from, [], from);
  return found && { from, to: found.to, terms, captures: found.captures };
}

/** The value of the n-th term that stood for a class. */
export function senseOf(match: Match, className: string, nth = 0): number | string | undefined {
  const at = positionOf(match, className, nth);
  return at === undefined ? undefined : match.terms[at]!.senses[className];
}

/** As `senseOf`, where the class has numbers for values. */
export function numberOf(match: Match, className: string, nth = 0): number | undefined {
  const value = senseOf(match, className, nth);
  return typeof value === "number" ? value : undefined;
}

/** As `senseOf`, where the class has words for values. */
export function codeOf(match: Match, className: string, nth = 0): string | undefined {
  const value = senseOf(match, className, nth);
  return typeof value === "string" ? value : undefined;
}

/** Where the n-th term of a class stands. */
export function positionOf(match: Match, className: string, nth = 0): number | undefined {
  let left = nth;
  for (const [name, at] of match.captures) if (name === className && left-- === 0) return at;
  return undefined;
}

/** Whether a word stands in what was matched. */
export function hasWord(match: Match, ...words: readonly string[]): boolean {
  for (let at = match.from; at < match.to; at++) if (words.includes(match.terms[at]!.word)) return true;
  return false;
}

/** The names of terms that a pattern can begin with: it need not be tried elsewhere. */
export function firstNames(elements: readonly Element[]): string[] {
  const names: string[] = [];
  for (const element of elements) {
    names.push(...("names" in element ? element.names : firstNames(element.group)));
    if (!element.optional) break;
  }
  return names;
}

type Captures = readonly (readonly [string, number])[];

interface Found {
  readonly to: number;
  readonly captures: Captures;
}

/** Tries each element present, then absent; a group is put in place of itself. */
function step(
  elements: readonly Element[],
  at: number,
  terms: readonly Term[],
  position: number,
  captures: Captures,
  start: number,
): Found | undefined {
  const element = elements[at];
  if (!element) return { to: position, captures };
  const present =
    "names" in element
      ? stepOver(element.names, element.glued && position > start, terms, position, captures, (next) =>
          step(elements, at + 1, terms, position + 1, next, start),
        )
      : step([...element.group, ...elements.slice(at + 1)], 0, terms, position, captures, start);
  if (present || !element.optional) return present;
  return step(elements, at + 1, terms, position, captures, start);
}

function stepOver(
  names: readonly string[],
  glued: boolean,
  terms: readonly Term[],
  position: number,
  captures: Captures,
  next: (captures: Captures) => Found | undefined,
): Found | undefined {
  const term = terms[position];
  if (!term || (glued && !term.glued)) return undefined;
  for (const name of names) {
    if (name in term.senses) return next([...captures, [name, position]]);
    if (name === term.word) return next(captures);
  }
  return undefined;
}
