import type { ParserState } from "../src/language/parser-state.ts";

/** Marks a move that may not be made. */
export const illegal = 1 << 20;

/** Gold arcs that each move would make unreachable (Goldberg and Nivre 2013, arc-hybrid); exact for projective trees. */
export function moveCosts(state: ParserState, heads: Int32Array, costs: Int32Array): void {
  const top = state.stackAt(0);
  const below = state.stackAt(1);
  const next = state.bufferAt(0);
  costs[0] = state.isLegal(0) ? shiftCost(state, heads, next) : illegal;
  const lost = top === 0 ? 0 : childrenInBuffer(state, heads, top);
  const head = heads[top]!;
  costs[1] = state.isLegal(1) ? lost + (head === below || head > next ? 1 : 0) : illegal;
  costs[2] = state.isLegal(2) ? lost + (head >= next ? 1 : 0) : illegal;
}

function shiftCost(state: ParserState, heads: Int32Array, next: number): number {
  let cost = 0;
  for (let depth = 0; depth < state.stackSize; depth++) {
    const word = state.stackAt(depth);
    if (heads[word] === next) cost++;
    if (depth > 0 && heads[next] === word) cost++;
  }
  return cost;
}

function childrenInBuffer(state: ParserState, heads: Int32Array, head: number): number {
  let count = 0;
  for (let offset = 0; ; offset++) {
    const place = state.bufferAt(offset);
    if (place === 0) return count;
    if (heads[place] === head) count++;
  }
}
