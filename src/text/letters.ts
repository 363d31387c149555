/**
 * Letters of the scripts that have capitals, with the marks on them, and of those that have none, in the Basic
 * Multilingual Plane. Where a script's capitals and small letters alternate, either counts as a capital; a few signs
 * between letters count as letters. For the shape of names and lines that is as good as the exact classes.
 */
const small = "a-zß-öø-ÿ";
const capital =
  "A-ZÀ-ÖØ-Þ\\u0100-\\u024f\\u0386-\\u03ab\\u0400-\\u042f\\u0460-\\u052f\\u0531-\\u0556\\u1e00-\\u1eff";
const letter =
  "A-Za-zªµºÀ-ÖØ-öø-\\u02ff\\u0300-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc";
const digit = "0-9";

const classes: Readonly<Record<string, string>> = {
  Lu: capital,
  Ll: `${small}\\u0100-\\u024f\\u03ac-\\u03ff\\u0430-\\u045f\\u0460-\\u052f\\u1e00-\\u1eff`,
  L: letter,
  M: "\\u0300-\\u036f",
  N: digit,
};

/**
 * A pattern written with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` that compiles in microseconds. The engine
 * expands each of these classes into hundreds of ranges at each place it stands, so that a pattern of many words costs
 * it 5 to 60 milliseconds at its first use: more than all the searching of a short run. `flags` without `u`.
 */
export function letterPattern(source: string, flags = ""): RegExp {
  let inClass = false;
  const expanded = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (found, name?: string) => {
    if (found === "[" || found === "]") inClass = found === "[";
    if (name === undefined) return found;
    const ranges = classes[name];
    if (ranges === undefined) throw new Error(`The class ${found} has no short form.`);
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(expanded, flags);
}
