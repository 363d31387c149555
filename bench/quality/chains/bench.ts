import { hasModel } from "../../../src/engine/models.ts";
import type { Bench, Measure } from "../../measure.ts";
import { chainsOf } from "./chains.ts";
import { actorTypes, codedFile, readEvents } from "./gold.ts";
import { conllScore } from "./score.ts";

/** What five outlets call the same actors, chained across documents, on given mentions: NewsWCL50. */
export const bench: Bench = {
  name: "chains",
  files: [codedFile],
  run: () => {
    if (!hasModel("en")) return [];
    return [...measures("actors", (type) => actorTypes.has(type)), ...measures("all types", () => true)];
  },
};

function measures(name: string, isCounted: (type: string) => boolean): Measure[] {
  const scores = readEvents().map((articles) => {
    const gold = articles.flatMap((it) =>
      it.mentions.filter(({ type }) => isCounted(type)).map(({ chain }) => chain),
    );
    const { ours, byHead } = chainsOf(articles, isCounted);
    return { ours: conllScore(gold, ours), byHead: conllScore(gold, byHead) };
  });
  const mean = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, it) => sum + of(it), 0) / scores.length;
  const parts = `MUC ${mean((it) => it.ours.muc).toFixed(3)}, B-cubed ${mean((it) => it.ours.bCubed).toFixed(3)}, CEAF ${mean((it) => it.ours.ceaf).toFixed(3)}`;
  return [
    {
      name: `${name}, CoNLL F1`,
      value: mean((it) => it.ours.conll),
      pinned: true,
      note: `mean of 5 events; ${parts}`,
    },
    { name: `${name}, same head lemma`, value: mean((it) => it.byHead.conll) },
  ];
}
