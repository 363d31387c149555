import type { Problem } from "../../model/index.ts";
import type { Capture, ReadResult } from "../capture.ts";
import { decode } from "../charset.ts";
import { type LinkedNode, own, textOf } from "../html/json-ld.ts";
import type { Limits } from "../options.ts";
import { dropped, problem } from "../problems.ts";
import { readRecord } from "../record.ts";
import { articleFields } from "./fields.ts";
import { linesOf } from "./lines.ts";

/** Reads JSON Lines piece by piece: a document a line. A line that is no article costs itself alone. */
export async function* readJsonLines(
  pieces: AsyncIterable<Uint8Array>,
  capture: Capture,
  limits: Limits,
): AsyncGenerator<ReadResult> {
  let number = 0;
  for await (const line of linesOf(pieces, limits.maxRecordBytes)) {
    number++;
    if (number > limits.maxRecords) {
      yield {
        problems: [
          dropped(
            "input-cut",
            capture.input,
            `holds more than ${limits.maxRecords} lines; the rest was not read. Split it.`,
          ),
        ],
      };
      return;
    }
    const input = `${capture.input}#${number}`;
    if (line === "too-long")
      yield {
        problems: [
          dropped(
            "record-too-large",
            input,
            `is larger than ${Math.round(limits.maxRecordBytes / 1_000_000)} MB and was passed over. Leave it out, or raise the limit.`,
          ),
        ],
      };
    else if (line.some((byte) => byte > 32)) yield readLine(line, input, capture, limits);
  }
}

/** Reads one JSON value: an article, a list of articles, or a JSON Feed. */
export function* readJson(bytes: Uint8Array, capture: Capture, limits: Limits): Generator<ReadResult> {
  const { text, problems } = decode(bytes, capture.input);
  if (problems.length > 0) yield { problems };
  const value = parse(text);
  if (value === undefined) {
    yield { problems: [notJson(capture.input)] };
    return;
  }
  if (isOurOwn(value)) {
    yield { problems: [ownOutput(capture.input)] };
    return;
  }
  const items = itemsOf(value);
  const head = isObject(value) ? textOf(own(value, "title")) : undefined;
  const isFeed = isObject(value) && Array.isArray(own(value, "items"));
  for (const [index, item] of items.slice(0, limits.maxRecords).entries()) {
    const input = items.length === 1 && !isFeed ? capture.input : `${capture.input}#${index + 1}`;
    const own = items.length === 1 && !isFeed ? bytes : new TextEncoder().encode(JSON.stringify(item));
    yield readObject(item, own, input, capture, limits, isFeed ? head : undefined);
  }
  if (items.length === 0)
    yield {
      problems: [
        dropped("record-empty", capture.input, "is JSON without articles. Each needs a title or a text."),
      ],
    };
}

/** A synopsis, an answer by hand: values of ours name their format, and often lie beside the articles they are about. */
function isOurOwn(value: unknown): boolean {
  const format = isObject(value) ? own(value, "format") : undefined;
  return typeof format === "string" && format.startsWith("synoptic.");
}

function ownOutput(input: string): Problem {
  return problem(
    "note",
    "own-output",
    `"${input}" was passed over: it is a value of Synoptic about articles, and none itself.`,
  );
}

function readLine(line: Uint8Array, input: string, capture: Capture, limits: Limits): ReadResult {
  const { text, problems } = decode(line, input, "utf-8");
  const value = parse(text);
  if (value === undefined) return { problems: [notJson(input)] };
  const result = readObject(value, line, input, capture, limits);
  if (!result.document) return result;
  const documentId = result.document.id;
  return { ...result, problems: [...problems.map((it) => ({ ...it, documentId })), ...result.problems] };
}

function readObject(
  value: unknown,
  bytes: Uint8Array,
  input: string,
  capture: Capture,
  limits: Limits,
  outlet?: string,
): ReadResult {
  if (!isObject(value))
    return { problems: [dropped("record-empty", input, "is no object with the fields of an article.")] };
  const fields = articleFields(value);
  if (fields.title === undefined && fields.text === undefined && fields.html === undefined) {
    return {
      problems: [
        dropped(
          "record-empty",
          input,
          "has neither title nor text under a name that is known. Rename its fields to title, text, url, date.",
        ),
      ],
    };
  }
  return readRecord(
    { input, bytes, mediaType: "application/json", source: "json", ...(outlet && { outlet }), ...fields },
    capture,
    limits,
  );
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  for (const key of ["items", "articles", "data", "results"]) {
    const list = own(value, key);
    if (Array.isArray(list)) return list;
  }
  return [value];
}

function isObject(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined; // not JSON: the caller says so
  }
}

function notJson(input: string) {
  return problem(
    "error",
    "record-not-json",
    `"${input}" is not valid JSON and was passed over. Check that the file was written completely.`,
  );
}
