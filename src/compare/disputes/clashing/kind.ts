import type { Dispute, Span } from "../../../model/index.ts";
import type { Clash, Entities } from "../../claims/clashes.ts";
import type { Telling } from "../../claims/telling.ts";

/** In what one thing two tellings differ that would else be one fact. */
export interface Difference {
  /** Tellings with one of these are on one side. */
  readonly keys: readonly [string, string];
  /** What a reader is shown of each side. */
  readonly values: readonly [string, string];
  /** The units of content that differ: how like the two are is told by all others. */
  readonly left: ReadonlySet<string>;
  /** The times that are told, which may stand behind the words of a statement. */
  readonly times?: readonly [Span, Span];
}

/** One kind of thing in which two tellings of one fact can contradict each other. */
export interface ClashKind {
  readonly name: string;
  readonly on: Dispute["on"];
  /** What `clashesOf` may find where the two differ in this. */
  readonly clashes: ReadonlySet<Clash>;
  /** How like the two must be without what differs, and by how much liker than any other clause: natural logarithms of odds. */
  readonly least: { readonly likeness: number; readonly margin: number };
  /** What is told precisely and seldom, as an hour is, needs no like verb on both sides: "broke out at", "was first seen at". */
  readonly ofAnyDeed?: boolean;
  /** Where a thing lies is told of it in one claim whatever the parse makes take part in it. */
  readonly ofAnyPart?: boolean;
  find(a: Telling, b: Telling, entities: Entities): Difference | undefined;
}
