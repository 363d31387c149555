import type { ByteReader } from "./byte-reader.ts";

/** A record of a WARC or ARC file. `content` is undefined where it was passed over, `isWhole` false where the file ends inside it. */
export interface ArchiveRecord {
  readonly number: number;
  readonly type: string;
  readonly url: string;
  readonly date: string;
  readonly contentType: string;
  readonly length: number;
  readonly content: Uint8Array | undefined;
  readonly isWhole: boolean;
  /** What was wrong around it; its content is kept. */
  readonly trouble?: string;
}

/** Record types that hold a page or its text. */
const pageTypes = new Set(["response", "resource", "conversion", "arc"]);
const longestHeader = 65_536;
const mostHeaders = 200;

/** Reads the records one after another (ISO 28500; ARC 1.0). Records of other types, and those over `limit`, are passed over without being held. */
export async function* archiveRecords(reader: ByteReader, limit: number): AsyncGenerator<ArchiveRecord> {
  for (let number = 1; ; number++) {
    const found = await nextStart(reader);
    if (!found) return;
    const { line, isClean } = found;
    const head = /^WARC\//.test(line) ? await warcHead(reader) : arcHead(line);
    if (!head || head.length < 0) {
      yield {
        number,
        type: "",
        url: "",
        date: "",
        contentType: "",
        length: 0,
        content: undefined,
        isWhole: true,
        trouble: "has no valid header",
      };
      continue;
    }
    const isWanted = pageTypes.has(head.type) && head.length <= limit;
    const content = isWanted ? await reader.bytes(head.length) : undefined;
    const taken = content ? content.length : await reader.skip(head.length);
    yield {
      number,
      ...head,
      content,
      isWhole: taken === head.length,
      ...(!isClean && { trouble: "does not begin where the record before it should end" }),
    };
  }
}

interface Head {
  readonly type: string;
  readonly url: string;
  readonly date: string;
  readonly contentType: string;
  readonly length: number;
}

/** The line that begins the next record. Lines before it that are not empty mean that a length was wrong. */
async function nextStart(reader: ByteReader): Promise<{ line: string; isClean: boolean } | undefined> {
  let isClean = true;
  for (;;) {
    const line = await reader.line(longestHeader);
    if (line === undefined) return undefined;
    if (/^WARC\/\d/.test(line) || isArcLine(line)) return { line, isClean };
    if (line.trim() !== "") isClean = false;
  }
}

async function warcHead(reader: ByteReader): Promise<Head | undefined> {
  const fields = new Map<string, string>();
  for (let count = 0; count < mostHeaders; count++) {
    const line = await reader.line(longestHeader);
    if (line === undefined || line === "") break;
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const length = lengthOf(fields.get("content-length"));
  if (length === undefined) return undefined;
  return {
    type: (fields.get("warc-type") ?? "").toLowerCase(),
    url: (fields.get("warc-target-uri") ?? "").replace(/^<|>$/g, ""),
    date: fields.get("warc-date") ?? "",
    contentType: fields.get("content-type") ?? "",
    length,
  };
}

const arcLine = /^(\S.*?) (\d{1,3}(?:\.\d{1,3}){3}|\S*:\S*:\S*|-) (\d{14}) (\S+) (?:\S+ \S+ \S+ \S+ )?(\d+)$/;

function isArcLine(line: string): boolean {
  return line.length < 4000 && arcLine.test(line);
}

/** `http://… 192.0.2.1 20310503093000 text/html 1234`. */
function arcHead(line: string): Head | undefined {
  const match = arcLine.exec(line);
  const length = lengthOf(match?.[5]);
  if (!match || length === undefined) return undefined;
  const [, url = "", , stamp = "", mediaType = ""] = match;
  const date = stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6Z");
  return {
    type: url.startsWith("filedesc:") ? "warcinfo" : "arc",
    url,
    date,
    contentType: /^https?:/i.test(url) ? "application/http" : mediaType,
    length,
  };
}

function lengthOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
