import { shippedModel } from "../../../src/ingest/html/shipped-model.ts";
import type { Measure } from "../../measure.ts";
import { readWith } from "./reader.ts";

const paragraph =
  "<p>The harbor bridge of Port Lorne was closed on Tuesday, after engineers found cracks in two of its piers.</p>";

/** Milliseconds for pages of rising size and depth: each step doubles or quadruples, and so should the time. */
export function costCurves(): Measure[] {
  const sizes = [2_000, 4_000, 8_000, 16_000].map((count) =>
    measured(`${count} paragraphs`, `<article>${paragraph.repeat(count)}</article>`),
  );
  const depths = [1_000, 4_000, 16_000, 64_000].map((count) =>
    measured(
      `${count} elements deep`,
      `${"<div>".repeat(count)}${paragraph.repeat(50)}${"</div>".repeat(count)}`,
    ),
  );
  return [...sizes, ...depths];
}

function measured(name: string, html: string): Measure {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    readWith(html, "https://harbor.example/", shippedModel());
    return performance.now() - started;
  });
  return { name: `milliseconds, ${name}`, value: Math.min(...times) };
}
