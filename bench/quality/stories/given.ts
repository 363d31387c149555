import type { Synopsis } from "../../../src/model/index.ts";
import type { Expected } from "./expected.ts";
import type { Matcher } from "./match.ts";

/** What every scorer is given. */
export interface Given {
  readonly synopsis: Synopsis;
  readonly expected: Expected;
  readonly matcher: Matcher;
}
