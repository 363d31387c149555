import type { Progress } from "../engine/index.ts";
import type { Streams } from "./streams.ts";

const words: Record<Progress["stage"], string> = {
  read: "Reading",
  analyze: "Understanding",
  compare: "Comparing",
};

/** Shows progress in one line on a terminal, at most ten times a second; elsewhere it shows nothing. */
export class ProgressLine {
  #shownAt = 0;
  readonly #streams: Streams;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  readonly show = ({ stage, done, total }: Progress): void => {
    const now = performance.now();
    if (!this.#streams.stderr.isTTY || now - this.#shownAt < 100) return;
    this.#shownAt = now;
    const count = total > 1 ? ` ${done}/${total}` : "";
    this.#streams.stderr.write(`\r\u001b[K${words[stage]}${count} …`);
  };

  clear(): void {
    if (this.#shownAt > 0) this.#streams.stderr.write("\r\u001b[K");
  }
}
