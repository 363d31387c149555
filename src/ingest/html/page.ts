import type { Limits } from "../options.ts";
import type { LinkedNode } from "./json-ld.ts";

/** What the parser saw of one start tag, kept where its attributes mean something. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A `<time>` element or one that states a date in an attribute, and the block it stands before or in. */
export interface TimeTag {
  readonly value: string;
  /** Class groups of the element and what it stands in. */
  readonly classes: number;
  readonly block: number;
  readonly itemprop: string;
}

/** A block-level element that blocks stand in. */
export interface Container {
  readonly parent: number;
  readonly tag: string;
  readonly depth: number;
  /** Class groups of its own, and of all it stands in. */
  readonly own: number;
  readonly all: number;
  /** Kinds of elements it stands in, itself included (`semanticBits`). */
  readonly semantics: number;
}

/** Visible text between two block boundaries. */
export interface PageBlock {
  readonly text: string;
  /** Index of the innermost block-level element in `containers`. */
  readonly container: number;
  /** Characters of the text that stand in links. */
  readonly linkLength: number;
  /** Characters in bold or in headings' inline emphasis: whole bold lines are headings. */
  readonly strongLength: number;
  /** `itemprop` and `rel` values on inline elements inside, such as `author`. */
  readonly marks: string;
  /** Class groups of inline elements inside. */
  readonly inner: number;
}

/** A page after one pass: its visible blocks in reading order and what it states about itself. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly containers: readonly Container[];
  readonly metas: readonly MetaTag[];
  readonly times: readonly TimeTag[];
  /** The nodes of its linked data. */
  readonly linked: readonly LinkedNode[];
  /** Dates of publication in the data for scripts, as written. */
  readonly scriptDates: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly canonical: string;
  /** Whether a limit was reached and the rest left out. */
  readonly cut: boolean;
}

/** The limits that a page is parsed under. */
export type PageLimits = Pick<Limits, "maxDepth" | "maxElements" | "maxBlocks">;
