import type { Claim, EntityId, NumberLine } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { stableKey } from "../../util/hash.ts";
import { oppositionsIn, withOppositions } from "../disputes/across/index.ts";
import { clashing } from "../disputes/clashing/index.ts";
import { disputesOf } from "../disputes/index.ts";
import { withNumberDisputes } from "../disputes/number.ts";
import { oppositeStates } from "../disputes/opposed.ts";
import type { NumberLedger } from "../numbers/index.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { opposites } from "./contradicted.ts";
import { groupNodes } from "./groups.ts";
import { mentionsOf } from "./mentions.ts";
import { type Node, nodesOf } from "./nodes.ts";
import { withoutRepeats } from "./prune.ts";
import type { Telling } from "./telling.ts";
import { textOf } from "./text.ts";
import { witnessesOf } from "./witnesses.ts";

export { type Telling, tellingsOf } from "./telling.ts";

/** A claim with the tellings it was made of, for the parts of the synopsis that are drawn from claims. */
export interface ClaimWithTellings {
  readonly claim: Claim;
  readonly tellings: readonly Telling[];
}

/** The claim ledger: tellings of one fact together, with who bears them out and what they do not tell alike. */
export function claims(
  story: StoryAccounts,
  tellings: readonly Telling[],
  ledger: NumberLedger,
): ClaimWithTellings[] {
  const { lines } = ledger;
  const entities = new Map(story.entities.map((it) => [it.id, it]));
  const lineAt = linesByPlace(lines);
  const nodes = nodesOf(tellings.map((it) => ({ ...it, lines: linesOf(it, lineAt) })));
  const sources = groupBy(story.lineage.edges, (it) => it.to);
  const grouped = groupNodes(nodes, entities);
  const groups = grouped.groups.map((group) => group.map((index) => nodes[index]!));
  const found = withoutRepeats(groups)
    .map((group) => ({ group, tellings: inReadingOrder(group) }))
    .sort((a, b) => a.tellings[0]!.index - b.tellings[0]!.index)
    .map(({ group, tellings: told }, at) => ({
      claim: claimOf(`c${at + 1}`, group, told, { lineAt, sources }),
      tellings: told,
    }));
  const oppositions = [
    ...opposites(nodes, grouped.pairs),
    ...oppositeStates(tellings, entities),
    ...oppositionsIn(story, tellings),
    ...clashing(nodes, grouped, entities, story.lineage.edges),
  ];
  return withOppositions(withNumberDisputes(found, ledger), oppositions);
}

type Surroundings = Pick<Parameters<typeof disputesOf>[0], "lineAt" | "sources">;

function claimOf(
  id: string,
  nodes: readonly Node[],
  tellings: readonly Telling[],
  around: Surroundings,
): Claim {
  const mentions = mentionsOf(tellings);
  const { documents, originIds } = witnessesOf(tellings);
  const disputes = tellings.length > 1 ? disputesOf({ tellings, ...around }) : [];
  const reported = reportedBy(tellings);
  const asWordOf = reported ? [] : documentsQuoting(tellings);
  const first = mentions[0];
  return {
    id,
    key: stableKey("claim", first.documentId, String(first.start), String(first.end)),
    status: statusOf(originIds.length, disputes),
    text: textOf(nodes),
    mentions,
    documents: documents.length,
    origins: originIds.length,
    originIds,
    ...(reported ? { reported } : {}),
    ...(asWordOf.length > 0 ? { asWordOf } : {}),
    rule: nodes.length > 1 ? "same-who-what-when" : tellings.length > 1 ? "same-words" : "told-once",
    disputes,
  };
}

function statusOf(origins: number, disputes: Claim["disputes"]): Claim["status"] {
  if (disputes.some((it) => it.nature === "contradiction")) return "disputed";
  return origins >= 2 ? "agreed" : "single";
}

/** The person whose word every mention is, where it is one person's. */
function reportedBy(tellings: readonly Telling[]): EntityId | undefined {
  const voices = new Set(tellings.map((it) => it.statement.voice));
  const [voice] = voices;
  return voices.size === 1 && voice !== "outlet" ? voice : undefined;
}

/** The documents, in their order, that tell it in no voice of their own: what a government says many papers print. */
function documentsQuoting(tellings: readonly Telling[]): string[] {
  const told = groupBy(tellings, (it) => it.account.document.id);
  return [...told].flatMap(([id, list]) => (list.every(isSomebodysWord) ? [id] : []));
}

function isSomebodysWord({ statement }: Telling): boolean {
  return statement.voice !== "outlet" || statement.modality === "alleged" || /-speech/.test(statement.rule);
}

function inReadingOrder(nodes: readonly Node[]): Telling[] {
  return nodes.flatMap((it) => it.tellings).sort((a, b) => a.index - b.index);
}

function linesOf({ account, quantities }: Telling, lineAt: ReadonlyMap<string, NumberLine>): Set<string> {
  const ids = quantities.map((it) => lineAt.get(`${account.document.id} ${it.start}`)?.id);
  return new Set(ids.filter((it) => it !== undefined));
}

function linesByPlace(lines: readonly NumberLine[]): Map<string, NumberLine> {
  const places = new Map<string, NumberLine>();
  for (const line of lines) {
    for (const { evidence } of line.values) places.set(`${evidence.documentId} ${evidence.start}`, line);
  }
  return places;
}
