import { z } from "zod";

/** An immutable JSON object. Unknown fields are allowed when reading, since a later version may add some. */
export function record<Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape) {
  return z.object(shape).readonly().meta({ id: name, description });
}

/** An immutable list. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** An immutable list that holds at least one item: evidence, above all. */
export function some<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).readonly();
}

/** A field that is left out where nothing is known, never `null` and never `""`. */
export function maybe<Value extends z.ZodType>(value: Value) {
  return value.exactOptional();
}

/** A zero-based position in UTF-16 code units, or an index in a list. */
export const position = z.int().min(0);
