import type { Telling } from "../../claims/telling.ts";
import { classOf } from "../../wording/lexicon.ts";
import type { ClashKind } from "./kind.ts";
import { wordsOf } from "./one-event.ts";

/** North of a place here and south of it there. */
export const directionClash: ClashKind = {
  name: "clash-of-directions",
  on: "place",
  clashes: new Set(),
  least: { likeness: -0.5, margin: 0.5 },
  ofAnyDeed: true,
  ofAnyPart: true,
  find(a, b) {
    const [x, y] = [bearingIn(a), bearingIn(b)];
    if (!x || !y || !areFacing(x.direction, y.direction) || !mayBeOne(x.landmark, y.landmark))
      return undefined;
    const left = new Set([x, y].flatMap((it) => it.direction.split("-").map(classOf)));
    return { keys: [x.direction, y.direction], values: [x.direction, y.direction], left };
  },
};

interface Bearing {
  readonly direction: string;
  /** The names behind it; none where it is "the town" or "here". */
  readonly landmark: ReadonlySet<string>;
}

const side = "north|south|east|west";
const directions = new RegExp(
  `\\b((?:${side})(?:[- ]?(?:${side}))?)(?:ern|erly|ward|wards)?\\s(?:of|from)\\s(?<behind>[^,.;]{0,40})`,
  "gi",
);

/** The one direction that a clause is told with. */
function bearingIn(telling: Telling): Bearing | undefined {
  const found = [...wordsOf(telling).matchAll(directions)];
  if (found.length !== 1) return undefined;
  const landmark = new Set(found[0]!.groups!["behind"]!.match(/\p{Lu}\p{L}+/gu) ?? []);
  const direction = found[0]![1]!.toLowerCase().match(new RegExp(side, "g"))!.join("-");
  return { direction, landmark };
}

const facing: Readonly<Record<string, string>> = {
  north: "south",
  south: "north",
  east: "west",
  west: "east",
};

/** "North" and "south-west" face each other; "north" and "north-west" do not. */
function areFacing(a: string, b: string): boolean {
  const ofB = b.split("-");
  return a.split("-").some((it) => ofB.includes(facing[it]!));
}

function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size * b.size === 0 || [...a].some((it) => b.has(it));
}
