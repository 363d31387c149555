import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { times } from "../../../src/analyze/times/index.ts";
import type { Document } from "../../../src/model/index.ts";
import { plainReadingOf } from "../../plain-reading.ts";
import type { GoldTime, TimeDocument } from "./load.ts";

/** What our annotator finds in a document of a corpus. */
export function annotateWithOurs(document: TimeDocument): readonly GoldTime[] {
  const { text, date } = document;
  const dated: Partial<Document> = date
    ? { publishedAt: { value: date.slice(0, 10), precision: "day", rule: "corpus" } }
    : {};
  return times.find(plainReadingOf(text, dated), emptyAnalysis);
}
