import { feature1, pair } from "./hash.ts";

/** Templates of features: under each number the names of the values that it joins, apart by spaces. */
export type TemplateTable = Readonly<Record<number, string>>;

/**
 * Templates of features as tables, one for each count of values, so that a loop of a few lines makes all keys: the same keys as
 * `feature1` … `feature4` give, for a third of the time, since a function of a hundred calls is more than a compiler takes in.
 */
export class Templates {
  readonly size: number;
  private readonly singles: Int32Array;
  private readonly pairs: Int32Array;
  private readonly triples: Int32Array;
  private readonly quadruples: Int32Array;

  /** `names` are those of the values in the order in which `write` will get them. */
  constructor(names: readonly string[], table: TemplateTable) {
    const templates = Object.entries(table).map(([number, values]) => [
      Number(number),
      ...values.split(" ").map((name) => placeOf(names, name)),
    ]);
    const of = (values: number): Int32Array =>
      Int32Array.from(templates.filter((it) => it.length === values + 1).flat());
    this.size = templates.length;
    this.singles = of(1);
    this.pairs = of(2);
    this.triples = of(3);
    this.quadruples = of(4);
  }

  /** Writes the key of each template for these values; `offset` is added to its number. Returns how many there are. */
  write(values: Int32Array, keys: Int32Array, offset = 0): number {
    const { singles, pairs, triples, quadruples } = this;
    let n = 0;
    for (let at = 0; at < singles.length; at += 2)
      keys[n++] = feature1(singles[at]! + offset, values[singles[at + 1]!]!);
    for (let at = 0; at < pairs.length; at += 3)
      keys[n++] = feature1(pairs[at]! + offset, pair(values[pairs[at + 1]!]!, values[pairs[at + 2]!]!));
    for (let at = 0; at < triples.length; at += 4) {
      const two = pair(values[triples[at + 1]!]!, values[triples[at + 2]!]!);
      keys[n++] = feature1(triples[at]! + offset, pair(two, values[triples[at + 3]!]!));
    }
    for (let at = 0; at < quadruples.length; at += 5) {
      const two = pair(values[quadruples[at + 1]!]!, values[quadruples[at + 2]!]!);
      const three = pair(two, values[quadruples[at + 3]!]!);
      keys[n++] = feature1(quadruples[at]! + offset, pair(three, values[quadruples[at + 4]!]!));
    }
    return n;
  }
}

function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new Error(`No value of a template is called "${name}"`);
  return place;
}
