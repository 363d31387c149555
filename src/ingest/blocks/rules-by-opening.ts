import type { FurnitureRule } from "../../language/en/furniture.ts";
import { openingsOf } from "../../text/index.ts";

/** Rules by the character that a line begins with, in their order: most lines are asked of a few. */
export class RulesByOpening {
  readonly #byCharacter: ReadonlyMap<string, readonly FurnitureRule[]>;
  /** Rules whose lines may begin with any character. */
  readonly #free: readonly FurnitureRule[];

  constructor(rules: readonly FurnitureRule[]) {
    const openings = rules.map((rule) => openingsOf(rule.pattern));
    const rulesOf = (character: string) =>
      rules.filter((_, index) => openings[index]?.has(character) ?? true);
    const characters = new Set(openings.flatMap((it) => [...(it ?? [])]));
    this.#byCharacter = new Map(Array.from(characters, (it) => [it, rulesOf(it)]));
    this.#free = rules.filter((_, index) => openings[index] === undefined);
  }

  /** The rules that may know a line; no other does. */
  of(line: string): readonly FurnitureRule[] {
    return this.#byCharacter.get(line.charAt(0).toLowerCase()) ?? this.#free;
  }
}
