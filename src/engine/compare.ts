import { annotatorVersions, resolveTime } from "../analyze/index.ts";
import { largestStory } from "../cluster/index.ts";
import { compare } from "../compare/index.ts";
import type { Capture } from "../ingest/capture.ts";
import { byPublication, type Document, type Problem, type Synopsis } from "../model/index.ts";
import { SynopticError } from "../util/error.ts";
import { by, compareStrings } from "../util/order.ts";
import { Analysts } from "./analysts.ts";
import type { AnalyzedDocument } from "./analyze.ts";
import { hasModel, modelVersions } from "./models.ts";
import { packageVersion } from "./package.ts";
import { readCaptures } from "./read.ts";

/** How far the work has come, for whoever waits. */
export interface Progress {
  readonly stage: "read" | "analyze" | "compare";
  readonly done: number;
  readonly total: number;
}

/** What a comparison may be told. */
export interface CompareOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** How many threads may understand documents; one for each core where it is not said. The synopsis is the same. */
  readonly threads?: number;
  /** Problems of opening the inputs, which belong into the synopsis too. */
  readonly problems?: readonly Problem[];
}

/**
 * Reads captures, understands the documents, and lays the accounts of the largest event among them side by side.
 * Throws `SynopticError` `no-articles` where there is nothing to compare.
 */
export async function compareCaptures(
  captures: readonly Capture[],
  options: CompareOptions = {},
): Promise<Synopsis> {
  const analysts = new Analysts(captures.length, options.threads);
  try {
    return await compareWith(analysts, captures, options);
  } finally {
    await analysts.close();
  }
}

async function compareWith(
  analysts: Analysts,
  captures: readonly Capture[],
  options: CompareOptions,
): Promise<Synopsis> {
  const report = options.onProgress ?? (() => {});
  const read = await readCaptures(captures, {
    onRead: (done) => report({ stage: "read", done, total: captures.length }),
    onDocument: (document) => isUnderstood(document) && analysts.offer(document),
  });
  const early = [...(options.problems ?? []), ...read.problems];
  if (read.documents.length === 0) throw new SynopticError("no-articles", noArticlesMessage(early));
  const understood = read.documents.filter(isUnderstood);
  if (understood.length === 0) throw new SynopticError("no-articles", notUnderstoodMessage(read.documents));
  const analyzed = await analysts.analyze(understood, (done) =>
    report({ stage: "analyze", done, total: understood.length }),
  );
  report({ stage: "compare", done: 0, total: 1 });
  const synopsis = synopsisOf(analyzed, read.documents, early);
  report({ stage: "compare", done: 1, total: 1 });
  return synopsis;
}

/** Whether a document is in a language that is understood. Others are kept, shown and named, never analyzed as if they were English. */
export function isUnderstood(document: Document): boolean {
  return hasModel(document.language);
}

function synopsisOf(
  analyzed: readonly AnalyzedDocument[],
  documents: readonly Document[],
  early: readonly Problem[],
): Synopsis {
  const { related } = largestStory(analyzed);
  const isRelated = new Set(related);
  const accounts = analyzed.filter((it) => isRelated.has(it.document.id));
  const { documents: told, problems, ...sections } = compare(accounts, { resolveTime });
  const apart = documents.filter((document) => !isRelated.has(document.id));
  const listed = [
    ...told.map((it) => ({ ...it, related: true })),
    ...apart.map((it) => ({ ...it, related: false })),
  ].sort(byPublication);
  const allProblems = [
    ...early,
    ...analyzed.flatMap((it) => it.problems),
    ...apart.filter(isUnderstood).map(unrelated),
    ...problems,
  ];
  return {
    format: "synoptic.synopsis/1",
    offsetUnit: "utf-16",
    generator: {
      name: "synoptic",
      version: packageVersion(),
      annotators: annotatorVersions,
      models: modelVersions(accounts.map((it) => it.document.language)),
    },
    story: sections.story,
    documents: listed,
    entities: sections.entities,
    labels: sections.labels,
    times: sections.times,
    quotations: sections.quotations,
    utterances: sections.utterances,
    numbers: sections.numbers,
    claims: sections.claims,
    timeline: sections.timeline,
    lineage: sections.lineage,
    omissions: sections.omissions,
    summary: sections.summary,
    problems: inOrder(allProblems, listed),
  };
}

function unrelated(document: Document): Problem {
  const message = `"${document.input}" tells of another event than most of the inputs and was left out of the comparison. Compare it apart.`;
  return { level: "warning", code: "document-unrelated", message, documentId: document.id };
}

/** Problems of no document first, then document by document. */
function inOrder(problems: readonly Problem[], documents: readonly { readonly id: string }[]): Problem[] {
  const rank = new Map(documents.map((document, index) => [document.id, index]));
  const rankOf = (problem: Problem) =>
    problem.documentId === undefined ? -1 : (rank.get(problem.documentId) ?? documents.length);
  return [...problems].sort(
    by(
      (a, b) => rankOf(a) - rankOf(b),
      (a, b) => (a.start ?? 0) - (b.start ?? 0),
      (a, b) => compareStrings(a.code, b.code),
      (a, b) => compareStrings(a.message, b.message),
    ),
  );
}

function notUnderstoodMessage(documents: readonly Document[]): string {
  const named = documents
    .slice(0, 3)
    .map((document) => `"${document.input}" (${document.language})`)
    .join(", ");
  const more = documents.length > 3 ? ` and ${documents.length - 3} more` : "";
  return `There is nothing to compare: only English is understood, and no input is English: ${named}${more}. synoptic read shows what was read.`;
}

function noArticlesMessage(problems: readonly Problem[]): string {
  const reasons = problems.filter((problem) => problem.level === "error").map((problem) => problem.message);
  if (reasons.length === 0)
    return "There is no article in the inputs. Give text files, saved pages or folders of them.";
  const shown = reasons.slice(0, 5).join("\n");
  return reasons.length > 5
    ? `No article could be read.\n${shown}\n… and ${reasons.length - 5} more inputs.`
    : `No article could be read.\n${shown}`;
}
