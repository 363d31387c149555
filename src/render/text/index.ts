import type { Synopsis } from "../../model/index.ts";
import { accounts } from "./accounts.ts";
import { agreed, disputed, single } from "./claims.ts";
import { head, whatHappened } from "./head.ts";
import { labels } from "./labels.ts";
import { lineage } from "./lineage.ts";
import { numbers } from "./numbers.ts";
import { omissions } from "./omissions.ts";
import { type Colors, type Lines, type Page, pageOf } from "./page.ts";
import { problems } from "./problems.ts";
import { quotations } from "./quotations.ts";
import { timeline } from "./timeline.ts";

/** The sections of the text rendering, in order. Each gives its lines, none where it has nothing to say. */
const sections: readonly ((page: Page) => Lines)[] = [
  head, whatHappened, accounts, lineage, agreed, disputed, single, numbers, quotations, timeline, labels, omissions, problems,
]; // biome-ignore format: a table reads better in rows

export interface TextOptions {
  /** Characters a line; held between 40 and 110. */
  readonly width: number;
  readonly colors: Colors;
}

/** A synopsis for people at a terminal, line by line with line ends. */
export function* renderText(synopsis: Synopsis, options: TextOptions): Generator<string> {
  const page = pageOf(synopsis, options.width, options.colors);
  for (const section of sections) {
    for (const line of section(page)) yield `${line}\n`;
  }
}
