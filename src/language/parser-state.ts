import { padding } from "./sentence-buffer.ts";

/** What a parser does: shift the next word, or make it (`left`) or the word below (`right`) the head of the top of the stack. */
export const shift = 0;
export const left = 1;
export const right = 2;

/**
 * A stack, a buffer that ends in the root, and the arcs made so far. Words are named by their places in the sentence buffer
 * (word `i` at `i + padding`, the root behind the last word), so that features read both by the same number; 0 is no word.
 */
export class ParserState {
  private stack = new Int32Array(0);
  private size = 0;
  private next = padding;
  private root = padding;
  heads = new Int32Array(0);
  /** Relation plus 1; 0 where a word has no head yet. */
  labels = new Int32Array(0);
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** A bit for each relation that a word has given; those beyond 30 share bits. */
  given = new Int32Array(0);
  /** Where the words begin that hang on a word, with it. */
  first = new Int32Array(0);
  /** How the tree came about. */
  readonly trace = new Trace();

  reset(words: number): void {
    const places = words + padding * 2;
    if (this.heads.length < places) this.reserve(places * 2);
    for (const array of this.arrays()) array.fill(0, 0, places);
    this.trace.reset(words);
    for (let place = 0; place < places; place++) this.first[place] = place;
    this.size = 0;
    this.next = padding;
    this.root = words + padding;
  }

  get done(): boolean {
    return this.next === this.root && this.size === 0;
  }

  /** Whether only the root is left in the buffer. */
  get atEnd(): boolean {
    return this.next === this.root;
  }

  /** The place of the next word. */
  get nextPlace(): number {
    return this.next;
  }

  get stackSize(): number {
    return this.size;
  }

  /** The root has one child: with it next, all but the last word on the stack must go to the word below. */
  isLegal(move: number): boolean {
    if (move === shift) return this.next < this.root;
    if (move === left) return this.size > 1 ? this.next < this.root : this.size === 1;
    return this.size > 1;
  }

  /** The only legal move where there is but one, else -1. */
  get forcedMove(): number {
    if (this.size === 0) return shift;
    if (!this.atEnd) return -1;
    return this.size === 1 ? left : right;
  }

  stackAt(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : 0;
  }

  /** The next words; behind the root there is none. */
  bufferAt(offset: number): number {
    const place = this.next + offset;
    return place <= this.root ? place : 0;
  }

  shift(): void {
    this.stack[this.size++] = this.next++;
  }

  /** The next word governs the top of the stack. */
  arcLeft(relation: number): void {
    const child = this.stack[--this.size]!;
    const head = this.next;
    this.attach(child, head, relation);
    this.left2[head] = this.left1[head]!;
    this.left1[head] = child;
    this.leftCount[head]!++;
    this.first[head] = this.first[child]!;
  }

  /** The word below governs the top of the stack. */
  arcRight(relation: number): void {
    const child = this.stack[--this.size]!;
    const head = this.stack[this.size - 1]!;
    this.attach(child, head, relation);
    this.right2[head] = this.right1[head]!;
    this.right1[head] = child;
    this.rightCount[head]!++;
  }

  private attach(child: number, head: number, relation: number): void {
    this.heads[child] = head;
    this.labels[child] = relation + 1;
    this.given[head]! |= 1 << (relation % 31);
  }

  private arrays(): Int32Array[] {
    return [
      this.heads,
      this.labels,
      this.left1,
      this.left2,
      this.right1,
      this.right2,
      this.leftCount,
      this.rightCount,
      this.given,
    ];
  }

  private reserve(places: number): void {
    this.stack = new Int32Array(places);
    this.heads = new Int32Array(places);
    this.labels = new Int32Array(places);
    this.left1 = new Int32Array(places);
    this.left2 = new Int32Array(places);
    this.right1 = new Int32Array(places);
    this.right2 = new Int32Array(places);
    this.leftCount = new Int32Array(places);
    this.rightCount = new Int32Array(places);
    this.given = new Int32Array(places);
    this.first = new Int32Array(places);
  }
}

/** A right choice that wins by less than this was taught again, so one that wins by more is sure. */
const sure = 20;

/** The moves that led to a tree, and by how much each won over the next best. */
export class Trace {
  length = 0;
  moves = new Uint8Array(0);
  /** The relation of the arc that each move made. */
  relations = new Uint8Array(0);
  /** The move that came second; where there was no choice, the margin is endless. */
  others = new Uint8Array(0);
  margins = new Float32Array(0);
  /** The next word's place before each move. */
  places = new Int32Array(0);
  /** What the margins lack to be sure, all together. */
  doubt = 0;

  reset(words: number): void {
    this.length = 0;
    this.doubt = 0;
    if (this.moves.length >= words * 2) return;
    const size = words * 4;
    this.moves = new Uint8Array(size);
    this.relations = new Uint8Array(size);
    this.others = new Uint8Array(size);
    this.margins = new Float32Array(size);
    this.places = new Int32Array(size);
  }

  /** Notes a move before it is made; its relation is written when known. */
  note(move: number, place: number, other: number, margin: number): void {
    const at = this.length++;
    this.moves[at] = move;
    this.others[at] = other;
    this.margins[at] = margin;
    this.places[at] = place;
    if (margin < sure) this.doubt += sure - margin;
  }
}
