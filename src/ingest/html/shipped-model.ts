import { unpackWeights } from "../feature-rows.ts";
import { type BlockModel, weightCounts } from "./block-model.ts";
import { firstWeights, secondWeights } from "./block-weights.ts";

let model: BlockModel | undefined;

/** The weights that the package carries, unpacked once. */
export function shippedModel(): BlockModel {
  model ??= {
    first: unpackWeights(firstWeights, weightCounts().first, "training/blocks.ts"),
    second: unpackWeights(secondWeights, weightCounts().second, "training/blocks.ts"),
    threshold: 0.5,
  };
  return model;
}
