import { form, type Tree } from "../tree.ts";

/**
 * For each token 1 where it stands between quotation marks. Curly marks open and close by their shape, straight ones by turns;
 * a block's end closes what is open. Only for pronouns and labels: quotations themselves are found by their own annotator.
 */
export function quotedTokens(tree: Tree, blocks: Int32Array): Uint8Array {
  const quoted = new Uint8Array(blocks.length);
  let open = false;
  for (let token = 0; token < blocks.length; token++) {
    if (token > 0 && blocks[token] !== blocks[token - 1]) open = false;
    const mark = form(tree, token);
    if (/^[“«„]$/.test(mark) || mark === "``") open = true;
    else if (/^[”»]$/.test(mark) || mark === "''") open = false;
    else if (mark === '"') open = !open;
    else if (open) quoted[token] = 1;
  }
  return quoted;
}
