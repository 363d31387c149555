/** Shorter strings are never views of another. */
const shortestView = 13;

/**
 * The same text in memory of its own. What is cut out of a string stays a view of it in V8, so that a title of forty characters keeps the
 * megabyte of its page alive for as long as the title is.
 */
export function ownString(text: string): string {
  return text.length < shortestView ? text : ` ${text}`.slice(1);
}

/** Plain data with all its strings in memory of their own. */
export function ownStrings<Value>(value: Value): Value {
  if (typeof value === "string") return ownString(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ownStrings) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, ownStrings(it)])) as Value;
}
