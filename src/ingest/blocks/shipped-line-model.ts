import { unpackWeights } from "../feature-rows.ts";
import { type LineModel, lineWeightCounts } from "./line-model.ts";
import { firstWeights, secondWeights, titleWeights } from "./line-weights.ts";
import { titleFeatureCount } from "./title-model.ts";

let model: LineModel | undefined;

/** The weights that the package carries, unpacked once. */
export function shippedLineModel(): LineModel {
  model ??= {
    first: unpackWeights(firstWeights, lineWeightCounts().first, "training/lines.ts"),
    second: unpackWeights(secondWeights, lineWeightCounts().second, "training/lines.ts"),
    title: unpackWeights(titleWeights, titleFeatureCount(), "training/lines.ts"),
  };
  return model;
}
