import type { BlockModel } from "../../../src/ingest/html/block-model.ts";
import { type Example, foldOf, loadExamples } from "../../../training/blocks-data.ts";
import { trainBlockModel } from "../../../training/blocks-regression.ts";

const folds = 5;

/** Models that have not seen the pages of a site: one a fold, trained on the others. */
export function heldOutModels(): { modelOf(id: string): BlockModel } {
  const examples = loadExamples();
  const models = Array.from({ length: folds }, (_, fold) =>
    trainBlockModel(examples.filter((it) => foldOf(it.site, folds) !== fold)),
  );
  const foldById = new Map(examples.map((it: Example) => [it.id, foldOf(it.site, folds)]));
  return { modelOf: (id) => models[foldById.get(id) ?? 0] as BlockModel };
}
