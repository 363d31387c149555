import type { Problem } from "../../model/index.ts";
import { canonicalText } from "../../text/index.ts";
import { sha256 } from "../../util/hash.ts";
import { classify, pieceOf } from "../blocks/index.ts";
import type { LineModel } from "../blocks/line-model.ts";
import type { Capture, ReadResult } from "../capture.ts";
import { decode } from "../charset.ts";
import { makeDocument } from "../document.ts";
import type { Limits } from "../options.ts";
import { dropped, problem } from "../problems.ts";
import { paragraphSpans } from "./lines.ts";

/** Reads one plain text: every line that holds words becomes a block or several. */
export function readPlain(
  bytes: Uint8Array,
  capture: Capture,
  limits: Limits,
  model?: LineModel,
): ReadResult {
  const decoded = decode(bytes, capture.input, charsetOf(capture.mediaType));
  const text = canonicalText(decoded.text);
  if (text.trim() === "") {
    const what = "holds no text. Check that it was saved completely, or leave it out.";
    return { problems: [dropped("input-empty", capture.input, what)] };
  }
  const spans = paragraphSpans(text);
  const { blocks, language } = classify(
    spans.slice(0, limits.maxBlocks).map((span, index) => pieceOf(text, span, index)),
    model,
  );
  const kept = spans.length > limits.maxBlocks ? text.slice(0, spans[limits.maxBlocks]?.start) : text;
  const cut: Problem[] =
    spans.length > limits.maxBlocks ? [tooManyLines(capture.input, limits.maxBlocks)] : [];
  return makeDocument({
    input: capture.input,
    sha256: sha256(bytes),
    mediaType: "text/plain",
    text: kept,
    blocks,
    language,
    problems: [...decoded.problems, ...cut],
    ...(capture.stated && { stated: capture.stated }),
    ...(limits.now !== undefined && { now: limits.now }),
  });
}

/** The charset that a media type such as `text/plain; charset=windows-1251` declares. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(mediaType ?? "")?.[1];
}

function tooManyLines(input: string, most: number): Problem {
  const message = `"${input}" has more than ${most} lines; the rest was cut. Split it into one file an article.`;
  return problem("error", "input-cut", message);
}
