import { type BlockModel, weightCounts } from "./block-model.ts";
import { firstWeights, secondWeights } from "./block-weights.ts";

let model: BlockModel | undefined;

/** The weights that the package carries, unpacked once. */
export function shippedModel(): BlockModel {
  model ??= {
    first: unpack(firstWeights, weightCounts().first),
    second: unpack(secondWeights, weightCounts().second),
    threshold: 0.5,
  };
  return model;
}

/** Weights are stored as whole thousandths, in the order of the features. */
function unpack(thousandths: readonly number[], count: number): Float32Array {
  if (thousandths.length !== count)
    throw new RangeError(
      `block weights are for ${thousandths.length} features, the code has ${count}: run training/blocks.ts`,
    );
  return Float32Array.from(thousandths, (value) => value / 1000);
}
