import type { DocumentSpan, Span } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { quotationSpans } from "./quotation-spans.ts";
import type { View } from "./view.ts";

/** What a statement is, and where on the page it stands. */
export interface Statement {
  readonly kind: "agreed" | "disputed" | "single" | "number" | "quotation" | "event" | "label";
  /** The id of the element that makes the statement. */
  readonly id: string;
  /** What the link back says. */
  readonly name: string;
  /** What it is shown by in the article; only claims have one. */
  readonly sign?: string;
}

/** Words of a document that statements rest on. */
export interface CitedWords extends Span {
  readonly statements: readonly Statement[];
}

export const claimAnchor = (id: string) => `claim-${id}`;
export const numberAnchor = (id: string) => `number-${id}`;
export const utteranceAnchor = (id: string) => `utterance-${id}`;
export const eventAnchor = (id: string) => `event-${id}`;
export const labelAnchor = (at: number) => `label-${at + 1}`;
export const edgeAnchor = (at: number) => `edge-${at + 1}`;

/** The id of an article on the page. */
export function articleAnchor(view: View, documentId: string): string {
  return `article-${view.numberOf.get(documentId) ?? 0}`;
}

/** The id of cited words on the page. */
export function wordsAnchor(view: View, { documentId, start, end }: DocumentSpan): string {
  return `words-${view.numberOf.get(documentId) ?? 0}-${start}-${end}`;
}

/** Every span that a statement of the page rests on, by document, in reading order, outer before inner. */
export function citedWords(view: View): ReadonlyMap<string, readonly CitedWords[]> {
  const places = groupBy(placesOf(view), (it) => it.span.documentId);
  return new Map([...places].map(([documentId, list]) => [documentId, joined(list)]));
}

interface Place {
  readonly span: DocumentSpan;
  readonly statement: Statement;
}

function placesOf(view: View): Place[] {
  const { synopsis } = view;
  const places: Place[] = [];
  const add = (spans: readonly DocumentSpan[], statement: Statement) => {
    for (const span of spans) places.push({ span, statement });
  };
  for (const claim of synopsis.claims) {
    const number = view.claimNumber.get(claim.id) ?? 0;
    add(
      [
        claim.text,
        ...claim.mentions,
        ...claim.disputes.flatMap((it) => it.positions.flatMap((one) => one.mentions)),
      ],
      {
        kind: claim.status,
        id: claimAnchor(claim.id),
        name: `statement ${number}`,
        sign: String(number),
      },
    );
  }
  synopsis.numbers.forEach((line, at) => {
    const name = `number ${at + 1}`;
    add([line.about, ...line.values.map((it) => it.evidence)], {
      kind: "number",
      id: numberAnchor(line.id),
      name,
    });
  });
  synopsis.utterances.forEach((utterance, at) => {
    const statement: Statement = {
      kind: "quotation",
      id: utteranceAnchor(utterance.id),
      name: `quotation ${at + 1}`,
    };
    for (const { quotationId } of utterance.renderings) {
      const quotation = view.quotationById.get(quotationId);
      if (quotation) add(quotationSpans(quotation), statement);
    }
  });
  synopsis.timeline.forEach((item, at) => {
    add([item.text, ...item.evidence], { kind: "event", id: eventAnchor(item.id), name: `event ${at + 1}` });
  });
  synopsis.labels.forEach((label, at) => {
    add([label.evidence], { kind: "label", id: labelAnchor(at), name: `label ${at + 1}` });
  });
  return places;
}

function joined(places: readonly Place[]): CitedWords[] {
  return [...groupBy(places, ({ span }) => `${span.start}-${span.end}`).values()]
    .flatMap((list) => {
      const first = list[0];
      const byId = new Map(list.map((it) => [it.statement.id, it.statement]));
      return first ? [{ start: first.span.start, end: first.span.end, statements: [...byId.values()] }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
