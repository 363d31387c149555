import { deedLines } from "../../../language/en/deeds.ts";
import { classOf } from "../../wording/lexicon.ts";

const lines = deedLines.split("\n").map((line) => new Set(line.split(" ")));

/** Whether two verbs tell one deed: the same, a synonym, or another word for it: "the lorry drove up", "soldiers were there". */
export function isOneDeed(a: string, b: string): boolean {
  return a === b ? a !== "be" : classOf(a) === classOf(b) || lines.some((it) => it.has(a) && it.has(b));
}

/** The classes of all verbs that tell a deed of these. */
export function deedsLike(verbs: Iterable<string>): Set<string> {
  const own = new Set([...verbs].flatMap((it) => [it, classOf(it)]));
  const alike = lines.filter((line) => [...own].some((it) => line.has(it)));
  return new Set([...own, ...alike.flatMap((line) => [...line].map(classOf))]);
}
