import type { Capture } from "../ingest/capture.ts";
import { isBoundary, type Problem, type Synopsis } from "../model/index.ts";
import { synopsisSchema } from "../model/schemas.ts";
import { sha256 } from "../util/hash.ts";
import { readCaptures } from "./read.ts";

/** The outcome of checking a synopsis. */
export interface Verification {
  readonly documents: number;
  /** How many spans and quotes were held against the texts. */
  readonly spans: number;
  /** Sentences that say what does not hold, with the place in the JSON; none when all holds. */
  readonly failures: readonly string[];
}

/** Checks a parsed JSON value: its shape, every span against the texts inside, every id that is referred to, every count of origins. */
export function verifySynopsis(value: unknown): Verification {
  const parsed = synopsisSchema.safeParse(value);
  if (!parsed.success) {
    const failures = parsed.error.issues.map((issue) => `${pathText(issue.path)}: ${issue.message}`);
    return { documents: 0, spans: 0, failures };
  }
  const synopsis = parsed.data;
  const checker = new SpanChecker(synopsis);
  checker.walk(synopsis, "", undefined);
  const failures = [
    ...textFailures(synopsis),
    ...checker.failures,
    ...referenceFailures(synopsis),
    ...originFailures(synopsis),
  ];
  return { documents: synopsis.documents.length, spans: checker.spans, failures };
}

/** Checks that the inputs still give the documents of a synopsis: their bytes by hash, their texts by reading them again. */
export async function verifyInputs(
  synopsis: Synopsis,
  captures: readonly Capture[],
): Promise<{ failures: readonly string[]; problems: readonly Problem[] }> {
  const { documents, problems } = await readCaptures(captures);
  const again = new Map(documents.map((document) => [document.id, document]));
  const byName = new Map(documents.map((document) => [nameOf(document.input), document]));
  const failures = synopsis.documents.flatMap((document) => {
    const place = `document ${document.id} ("${document.input}")`;
    const read = again.get(document.id);
    if (read)
      return read.text === document.text
        ? []
        : [`${place}: reading it again gives another text: ${firstDrift(document.text, read.text)}`];
    const changed = byName.get(nameOf(document.input));
    if (!changed) return [`${place}: no input has these bytes any more`];
    const drift =
      changed.text === document.text ? "its text is the same" : firstDrift(document.text, changed.text);
    return [`${place}: the file of this name has other bytes now: ${drift}`];
  });
  return { failures, problems };
}

/** The last part of a path, since a folder may have been moved. */
function nameOf(input: string): string {
  return input.split(/[/\\]/).at(-1) ?? input;
}

/** Longer than this, in characters, words are cut in a message. */
const longestWords = 80;

/** The first words that differ between two texts: what was there and what is there now. */
function firstDrift(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let back = 0;
  const most = Math.min(before.length, after.length) - start;
  while (back < most && before.at(-1 - back) === after.at(-1 - back)) back++;
  const from = before.lastIndexOf(" ", start - 1) + 1;
  const words = (text: string) => {
    const end = text.indexOf(" ", text.length - back);
    const found = text.slice(from, end < 0 ? text.length : end).trim();
    return JSON.stringify(found.length > longestWords ? `${found.slice(0, longestWords)}…` : found);
  };
  return `${words(before)} is ${words(after)} now`;
}

/** Walks through a synopsis and holds everything that has a start and an end against the text it lies in. */
class SpanChecker {
  readonly failures: string[] = [];
  spans = 0;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #quotationDocuments: ReadonlyMap<string, string>;

  constructor(synopsis: Synopsis) {
    this.#texts = new Map(synopsis.documents.map((document) => [document.id, document.text]));
    this.#quotationDocuments = new Map(
      synopsis.quotations.map((quotation) => [quotation.id, quotation.documentId]),
    );
  }

  walk(value: unknown, path: string, within: string | undefined): void {
    if (typeof value !== "object" || value === null) return;
    const fields = value as Readonly<Record<string, unknown>>;
    const documentId = this.#documentOf(fields, path) ?? within;
    if (typeof fields["start"] === "number" && typeof fields["end"] === "number")
      this.#check(fields, path, documentId);
    for (const [name, field] of Object.entries(fields))
      this.walk(field, path === "" ? name : `${path}.${name}`, documentId);
  }

  #documentOf(fields: Readonly<Record<string, unknown>>, path: string): string | undefined {
    if (typeof fields["documentId"] === "string") return fields["documentId"];
    if (typeof fields["quotationId"] === "string") return this.#quotationDocuments.get(fields["quotationId"]);
    return /^documents\.\d+$/.test(path) ? (fields["id"] as string) : undefined;
  }

  #check(fields: Readonly<Record<string, unknown>>, path: string, documentId: string | undefined): void {
    const { start, end, quote } = fields as { start: number; end: number; quote?: unknown };
    const text = documentId === undefined ? undefined : this.#texts.get(documentId);
    this.spans++;
    if (text === undefined)
      this.failures.push(`${path}: there is no document ${documentId ?? "for this span"}`);
    else if (!(start < end && end <= text.length))
      this.failures.push(`${path}: ${start}..${end} is outside the text of ${documentId}`);
    else if (!isBoundary(text, start) || !isBoundary(text, end))
      this.failures.push(`${path}: ${start}..${end} splits a character`);
    else if (quote !== undefined && text.slice(start, end) !== quote) {
      this.failures.push(
        `${path}: the text has ${JSON.stringify(text.slice(start, end))}, the quote says ${JSON.stringify(quote)}`,
      );
    }
  }
}

function textFailures(synopsis: Synopsis): string[] {
  return synopsis.documents
    .filter((document) => sha256(document.text) !== document.textSha256)
    .map((document) => `document ${document.id}: its text does not have the hash it states`);
}

/** Ids that are used must exist. */
function referenceFailures(synopsis: Synopsis): string[] {
  const entities = new Set(synopsis.entities.map((it) => it.id));
  const claims = new Set(synopsis.claims.map((it) => it.id));
  const quotations = new Set(synopsis.quotations.map((it) => it.id));
  const origins = new Set(synopsis.lineage.origins.map((it) => it.id));
  const failures: string[] = [];
  const demand = (known: ReadonlySet<string>, id: string | undefined, where: string) => {
    if (id !== undefined && !known.has(id)) failures.push(`${where}: there is no "${id}"`);
  };
  for (const it of synopsis.labels) demand(entities, it.entityId, "labels");
  for (const it of synopsis.quotations) demand(entities, it.speaker, `quotation ${it.id}`);
  for (const it of synopsis.utterances) {
    demand(entities, it.speaker, `utterance ${it.id}`);
    for (const rendering of it.renderings) demand(quotations, rendering.quotationId, `utterance ${it.id}`);
  }
  for (const it of synopsis.claims) for (const id of it.originIds) demand(origins, id, `claim ${it.id}`);
  for (const it of synopsis.timeline)
    for (const id of it.claims) demand(claims, id, `timeline item ${it.id}`);
  for (const it of synopsis.omissions) demand(claims, it.claimId, "omissions");
  return failures;
}

/** What is called agreed must rest on two origins, as counted from the documents that say it. */
function originFailures(synopsis: Synopsis): string[] {
  const originOf = new Map(
    synopsis.lineage.origins.flatMap((origin) => origin.documents.map((id) => [id, origin.id] as const)),
  );
  return synopsis.claims.flatMap((claim) => {
    const origins = new Set(
      claim.mentions.map((mention) => originOf.get(mention.documentId) ?? mention.documentId),
    );
    if (claim.status === "agreed" && origins.size < 2)
      return [`claim ${claim.id}: called agreed on the word of one origin`];
    if (claim.origins !== claim.originIds.length)
      return [`claim ${claim.id}: counts ${claim.origins} origins and names ${claim.originIds.length}`];
    return [];
  });
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "the file" : path.map(String).join(".");
}
