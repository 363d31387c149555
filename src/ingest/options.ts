/** A document of more bytes than this is not read: ten times the largest article page of our measurements. */
export const defaultMaxDocumentBytes = 10_000_000;
/** A record of a feed, archive or JSON Lines file of more bytes than this is passed over without being held in memory. */
export const defaultMaxRecordBytes = 10_000_000;
/** Unpacked bytes per packed byte beyond which a compressed input is taken for a bomb; deflate's own limit is about 1,032. */
export const defaultMaxInflation = 200;
/** Elements of a page nested deeper than this are read as if they stood at this depth; real pages stay below 100. */
export const defaultMaxDepth = 512;
/** A page of more elements than this is cut there; real pages stay below 50,000. */
export const defaultMaxElements = 500_000;
/** A document that would have more blocks than this is cut there; the largest page of our measurements has 2,500. */
export const defaultMaxBlocks = 20_000;
/** Records of one input after which the rest is not read. */
export const defaultMaxRecords = 1_000_000;
/** The first year of the web: a page's date before it is no date of publication. */
export const firstYear = 1991;

/** Limits and the one clock of reading. Every limit that strikes is told in a problem. */
export interface IngestOptions {
  readonly maxDocumentBytes?: number;
  readonly maxRecordBytes?: number;
  readonly maxInflation?: number;
  readonly maxDepth?: number;
  readonly maxElements?: number;
  readonly maxBlocks?: number;
  readonly maxRecords?: number;
  /** ISO 8601. Dates of publication after it are problems; without it nothing is known to be in the future. */
  readonly now?: string;
}

/** Options with every limit filled in. */
export type Limits = Required<Omit<IngestOptions, "now">> & Pick<IngestOptions, "now">;

/** Fills the limits that are not stated. */
export function limitsOf(options: IngestOptions): Limits {
  return {
    maxDocumentBytes: defaultMaxDocumentBytes,
    maxRecordBytes: defaultMaxRecordBytes,
    maxInflation: defaultMaxInflation,
    maxDepth: defaultMaxDepth,
    maxElements: defaultMaxElements,
    maxBlocks: defaultMaxBlocks,
    maxRecords: defaultMaxRecords,
    ...options,
  };
}
