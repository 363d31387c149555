import type { Synopsis } from "../model/index.ts";

/**
 * A synopsis as JSON text, piece by piece: one item of a list a line, so that a synopsis of thousands of articles
 * never needs one giant string, and two of them can be compared line by line.
 */
export function* synopsisJson(synopsis: Synopsis): Generator<string> {
  yield* objectJson(synopsis, "");
  yield "\n";
}

function* objectJson(value: object, indent: string): Generator<string> {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const inner = `${indent}  `;
  yield "{\n";
  for (const [index, [name, field]] of fields.entries()) {
    yield `${inner}${JSON.stringify(name)}: `;
    yield* fieldJson(field, inner);
    yield index < fields.length - 1 ? ",\n" : "\n";
  }
  yield `${indent}}`;
}

/** Lists, and objects that hold lists, are broken into lines; anything else stays on one. */
function* fieldJson(field: unknown, indent: string): Generator<string> {
  if (Array.isArray(field)) yield* listJson(field, indent);
  else if (isObjectOfLists(field)) yield* objectJson(field, indent);
  else yield JSON.stringify(field);
}

function* listJson(items: readonly unknown[], indent: string): Generator<string> {
  if (items.length === 0) return yield "[]";
  yield "[\n";
  for (const [index, item] of items.entries()) {
    yield `${indent}  ${JSON.stringify(item)}${index < items.length - 1 ? "," : ""}\n`;
  }
  yield `${indent}]`;
}

function isObjectOfLists(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).some((it) => typeof it === "object" && it !== null)
  );
}
