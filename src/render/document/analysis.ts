import type { Analysis, Document, Entity, Quotation, Span, Statement } from "../../model/index.ts";
import { printable } from "../printable.ts";

/** A piece of text that a finding covers, and what is said of it in the margin. */
interface Mark extends Span {
  readonly label: string;
}

/** A document for people with its findings: marked in the text, sentence by sentence as blocks run, then listed kind by kind. */
export function* analysisText(document: Document, analysis: Analysis): Generator<string> {
  yield `${printable(document.title?.value ?? document.input)}\n\n`;
  const marks = marksOf(analysis);
  for (const block of document.blocks) {
    yield `${printable(marked(document.text, block, marks))}\n`;
  }
  for (const [name, lines] of lists(document, analysis)) {
    if (lines.length === 0) continue;
    yield `\n${name} (${lines.length})\n`;
    for (const line of lines) yield `  ${printable(line)}\n`;
  }
  yield "\n";
}

/** Mentions, times and quantities do not overlap in a useful way; where two do, the one that starts first is shown. */
function marksOf(analysis: Analysis): Mark[] {
  const mentions = analysis.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ ...mention, label: entity.id })),
  );
  const times = analysis.times.map((time) => ({ start: time.start, end: time.end, label: time.value }));
  const quantities = analysis.quantities.map(({ start, end, value, comparator, unit }) => {
    const number = value.min === value.max ? `${value.min}` : `${value.min ?? ""}..${value.max ?? ""}`;
    return {
      start,
      end,
      label: [comparator === "=" ? number : `${comparator}${number}`, unit].filter(Boolean).join(" "),
    };
  });
  return [...mentions, ...times, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The entity that speaks; where none is known, the words that the text has for whoever does, in quotation marks. */
function speakerOf(
  { speaker, sources }: Quotation,
  words: (span: Span) => string,
  named: (id: string | undefined) => string,
): string {
  return speaker === undefined && sources.length > 0 ? `“${sources.map(words).join(" … ")}”` : named(speaker);
}

function marked(text: string, block: Span, marks: readonly Mark[]): string {
  let out = "";
  let at = block.start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > block.end) continue;
    out += `${text.slice(at, mark.start)}[${text.slice(mark.start, mark.end)}]{${mark.label}}`;
    at = mark.end;
  }
  return out + text.slice(at, block.end);
}

function lists(document: Document, analysis: Analysis): [string, string[]][] {
  const { text } = document;
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const words = (span: Span) => text.slice(span.start, span.end);
  const named = (id: string | undefined) => (id === undefined ? "?" : (names.get(id) ?? id));
  return [
    ["Entities", analysis.entities.map(entityLine)],
    [
      "Times",
      analysis.times.map((it) => `${it.value}  “${words(it)}”  ${it.type} ${it.precision} (${it.rule})`),
    ],
    [
      "Quantities",
      analysis.quantities.map(
        (it) => `“${words(it)}”  ${it.kind}${it.counted ? ` of “${words(it.counted)}”` : ""} (${it.rule})`,
      ),
    ],
    [
      "Quotations",
      analysis.quotations.map(
        (it) =>
          `${speakerOf(it, words, named)}: “${it.contents.map(words).join(" … ")}”  ${it.kind} (${it.speakerRule ?? "no speaker"})`,
      ),
    ],
    ["Statements", analysis.statements.map((it) => statementLine(it, words, named))],
    [
      "Labels",
      analysis.labels.map(
        (it) =>
          `${named(it.entityId)}: “${it.evidence.quote}”  ${it.kind}${it.loaded ? ", loaded" : ""} (${it.voice === "outlet" ? "outlet" : named(it.voice)})`,
      ),
    ],
  ];
}

function entityLine(entity: Entity): string {
  const roles = entity.roles.map((role) => role.text).join("; ");
  return `${entity.id} ${entity.name}  ${entity.type}, ${entity.mentions.length} mentions${roles ? `; ${roles}` : ""}`;
}

function statementLine(
  statement: Statement,
  words: (span: Span) => string,
  named: (id: string | undefined) => string,
): string {
  const participants = statement.participants
    .map((it) => `${it.role}=${it.entityId ? named(it.entityId) : words(it)}`)
    .join(", ");
  const not = statement.polarity === "negative" ? "not " : "";
  const voice = statement.voice === "outlet" ? "" : `; says ${named(statement.voice)}`;
  return `${not}${statement.lemma} (${statement.type ?? "–"}, ${statement.status}, ${statement.modality}${voice}) ${participants}  “${words(statement)}”`;
}
