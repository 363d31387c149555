import { doerLines, sharedDeeds } from "../../../language/en/clash-words.ts";
import { lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Participant } from "../../../model/index.ts";
import type { Entities } from "../../claims/clashes.ts";
import type { Telling } from "../../claims/telling.ts";
import type { ClashKind } from "./kind.ts";
import { haveNameInCommon, namesIn, tells } from "./names.ts";

/** One deed to one thing, done by one here and by another there: "was started by campers", "was started by a cable". */
export const doerClash: ClashKind = {
  name: "clash-of-doers",
  on: "participant",
  clashes: new Set(["participant", "place"]),
  least: { likeness: 1.5, margin: 1 },
  find(a, b, entities) {
    if ([a, b].some((it) => sharedDeeds.has(it.statement.lemma)) || !haveCommonObject(a, b)) return undefined;
    const [x, y] = [doerOf(a, entities), doerOf(b, entities)];
    if (!x || !y || !areApart(x, y, a, b, entities)) return undefined;
    return {
      keys: [x.key, y.key],
      values: [x.text, y.text],
      left: new Set([...a.slots.agents, ...b.slots.agents]),
    };
  },
};

/** Who does it: somebody who is named, or somebody of a kind. */
interface Doer {
  readonly key: string;
  readonly text: string;
  readonly isNamed: boolean;
}

const lineOf: ReadonlyMap<string, string> = new Map(
  doerLines.split("\n").flatMap((line) => line.split(" ").map((noun) => [noun, line] as const)),
);

function doerOf(telling: Telling, entities: Entities): Doer | undefined {
  const agents = telling.statement.participants.filter(({ role }) => role === "agent");
  const [agent] = agents;
  if (agents.length !== 1 || !agent) return undefined;
  const text = telling.account.document.text.slice(agent.start, agent.end);
  const named = namesIn(telling).filter((it) => agent.start <= it.start && it.end <= agent.end);
  if (named.length === 1 && named[0]!.id === agent.entityId && entities.has(named[0]!.id))
    return { key: named[0]!.id, text, isNamed: true };
  const line = named.length === 0 ? lineOf.get(headNoun(telling, agent) ?? "") : undefined;
  return line ? { key: line, text, isNamed: false } : undefined;
}

/** The last noun before whatever tells more of it. */
function headNoun({ account: { annotated } }: Telling, agent: Participant): string | undefined {
  const { from, to } = tokensIn(annotated, agent);
  let noun: string | undefined;
  for (let token = from; token < to; token++) {
    const upos = uposOf(annotated, token);
    if (upos === "NOUN") noun = lemmaOf(annotated, token).toLowerCase();
    else if (noun && (upos === "ADP" || upos === "PUNCT" || upos === "VERB")) break;
  }
  return noun;
}

/** Two kinds, or two names of one type of which neither document has the other's. */
function areApart(x: Doer, y: Doer, a: Telling, b: Telling, entities: Entities): boolean {
  if (x.key === y.key || x.isNamed !== y.isNamed) return false;
  if (!x.isNamed) return true;
  const [one, other] = [entities.get(x.key)!, entities.get(y.key)!];
  if (one.type !== other.type || haveNameInCommon(one, other)) return false;
  return !tells(a.account, other.id) && !tells(b.account, one.id);
}

function haveCommonObject(a: Telling, b: Telling): boolean {
  return [...a.slots.objects].some((it) => b.slots.objects.has(it));
}
