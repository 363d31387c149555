import { nameKey } from "../../language/en/name-key.ts";
import { groupBy } from "../../util/group.ts";
import type { UnionFind } from "../../util/union-find.ts";
import type { Local } from "./forms.ts";

/**
 * Joins a description without a name ("the Russian leader") with the one named entity of the story that some document calls so, by a
 * mention or as a role. Where two are called so, neither is taken.
 */
export function joinDescribed(locals: readonly Local[], sets: UnionFind): void {
  const called = calledSo(locals);
  locals.forEach((local, at) => {
    if (local.names.length > 0) return;
    for (const key of local.keys) {
      const roots = new Set((called.get(key) ?? []).map((it) => sets.find(it)));
      const [only] = roots;
      if (only !== undefined && roots.size === 1) sets.union(at, only);
    }
  });
}

function calledSo(locals: readonly Local[]): Map<string, number[]> {
  const calls = locals.flatMap((local, at) =>
    local.names.length === 0
      ? []
      : [...descriptionsOf(local)].map((key) => ({ key: `described:${key}`, at })),
  );
  return new Map([...groupBy(calls, (it) => it.key)].map(([key, list]) => [key, list.map((it) => it.at)]));
}

function descriptionsOf({ account, entity }: Local): Set<string> {
  const { text, id } = account.document;
  const nominal = entity.mentions
    .filter((it) => it.form === "nominal" && it.documentId === id)
    .map((it) => text.slice(it.start, it.end));
  return new Set([...nominal, ...entity.roles.map((it) => it.text)].map(nameKey));
}
