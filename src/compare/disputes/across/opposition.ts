import type { Dispute } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import type { Story } from "./passages.ts";

/** Two tellings that cannot both be right, and what is said on each side of it. */
export interface Opposition {
  readonly tellings: readonly [Telling, Telling];
  readonly on: Dispute["on"];
  /** Tellings with one of these are on one side: `positive`, `06:40`. */
  readonly keys: readonly [string, string];
  /** What a reader is shown of each side. */
  readonly values: readonly [string, string];
  readonly rule: string;
  /** Held to be on one thing by likeness alone: then two claims that one document tells are two things. */
  readonly byLikeness?: boolean;
  /** The two may stand in one claim, which no other rule looks for it in. */
  readonly withinClaim?: boolean;
  /** Where the rule knows it; else a contradiction, or attribution where every side is somebody's word. */
  readonly nature?: Dispute["nature"];
}

/**
 * Finds one kind of dispute between statements, whatever claims they are in. Those of one document are held against each other too: who
 * tells both sides takes neither.
 */
export interface AcrossRule {
  readonly name: string;
  find(story: Story): Opposition[];
}
