/**
 * The synopsis as Markdown, for pasting into notes. Articles are named by a letter, which the list at the end explains.
 *
 * @module
 */
import type { Claim, Synopsis, SynopsisDocument } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { byWeight, isAside } from "../claim-order.ts";
import { dateWords, spanWords } from "../dates.ts";
import { accountName, signOf } from "../names.ts";
import { witnessesOf } from "../witnesses.ts";
import { escaped } from "./escape.ts";

interface Notes {
  readonly synopsis: Synopsis;
  readonly documents: readonly SynopsisDocument[];
  /** "A, C" for the articles of some evidence, each once, in the order of the list. */
  readonly signs: (evidence: readonly { readonly documentId: string }[]) => string;
  readonly nameOf: (entityId: string | undefined) => string | undefined;
}

/** All findings as Markdown; foreign words are escaped, so that they show as words. Ends with a line break. */
export function renderMarkdown(synopsis: Synopsis): string {
  const notes = notesOf(synopsis);
  const sections = [
    head(notes),
    section("What happened", summary(notes)),
    section("Agreed", claims(notes, "agreed")),
    section("Disputed", claims(notes, "disputed")),
    section("Only one", claims(notes, "single")),
    section("The numbers", numbers(notes)),
    section("Quotations", quotations(notes)),
    section("When", timeline(notes)),
    section("Who derives from whom", lineage(notes)),
    section("What they call whom", labels(notes)),
    section("What each leaves out", omissions(notes)),
    section("Articles", articles(notes)),
  ];
  return `${sections.filter((it) => it !== "").join("\n\n")}\n`;
}

function notesOf(synopsis: Synopsis): Notes {
  const documents = synopsis.documents.filter((it) => it.related);
  const place = new Map(documents.map((it, at) => [it.id, at]));
  const names = new Map(synopsis.entities.map((it) => [it.id, it.name]));
  const signs: Notes["signs"] = (evidence) =>
    [...new Set(evidence.flatMap((it) => place.get(it.documentId) ?? []))]
      .sort((a, b) => a - b)
      .map(signOf)
      .join(", ");
  return { synopsis, documents, signs, nameOf: (id) => (id === undefined ? undefined : names.get(id)) };
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}

function head({ synopsis, documents }: Notes): string {
  const { story, lineage } = synopsis;
  const title = story.title ? escaped(story.title.quote, 200) : "Accounts of one event";
  const dates = spanWords(story.start, story.end) ?? "";
  const counts = `${documents.length} articles, ${lineage.origins.length} origins`;
  return `# ${title}\n\n${dates === "" ? "" : `${dates}. `}${counts}. Nothing here says who is right.`;
}

function summary({ synopsis, signs }: Notes): string[] {
  return synopsis.summary.sentences.map((it) => `- ${escaped(it.text)} (${signs(it.evidence)})`);
}

function claims(notes: Notes, status: Claim["status"]): string[] {
  const all = notes.synopsis.claims.filter((it) => it.status === status).sort(byWeight);
  const shown = status === "single" ? all.filter((it) => !isAside(it)) : all;
  return [
    ...shown.flatMap((claim) => [claimLine(notes, claim), ...disputeLines(notes, claim)]),
    ...asideLine(all.length - shown.length),
  ];
}

function asideLine(count: number): string[] {
  return count === 0 ? [] : [`- … and ${count} pieces of sentences or repeats, which the JSON has`];
}

function claimLine({ signs, nameOf }: Notes, claim: Claim): string {
  const reported = nameOf(claim.reported);
  const origins = claim.origins > 1 ? `${claim.origins} origins: ` : "";
  const quoting = claim.asWordOf?.map((documentId) => ({ documentId }));
  const words = quoting ? `; as somebody's word in ${signs(quoting)}` : "";
  const speaker = reported === undefined ? words : `; all report ${escaped(reported, 80)}`;
  return `- ${escaped(claim.text.quote)} (${origins}${signs(witnessesOf(claim))}${speaker})`;
}

function disputeLines({ signs }: Notes, claim: Claim): string[] {
  return claim.disputes.flatMap((dispute) => [
    `  - ${dispute.nature} on ${dispute.on}:`,
    ...dispute.positions.map((position) => {
      const words = position.mentions[0]?.quote ?? "";
      return `    - ${escaped(position.value, 80)} (${signs(position.mentions)}): “${escaped(words)}”`;
    }),
  ]);
}

function numbers({ synopsis, signs }: Notes): string[] {
  return synopsis.numbers
    .filter((it) => it.status !== "single")
    .flatMap((line) => [
      `- ${escaped(line.about.quote, 120)}: ${line.status}`,
      ...[
        ...groupBy(line.values, (it) => `${it.comparator} ${it.min} ${it.max} ${it.relation}`).values(),
      ].map((values) => {
        const evidence = values.map((it) => it.evidence);
        return `  - “${escaped(evidence[0]?.quote ?? "", 160)}” (${signs(evidence)})`;
      }),
    ]);
}

function quotations({ synopsis, signs, nameOf }: Notes): string[] {
  const byId = new Map(synopsis.quotations.map((it) => [it.id, it]));
  const texts = new Map(synopsis.documents.map((it) => [it.id, it.text]));
  return synopsis.utterances
    .filter((it) => it.renderings.length > 1)
    .flatMap((utterance) => [
      `- ${escaped(nameOf(utterance.speaker) ?? "Unknown speaker", 80)}`,
      ...utterance.renderings.flatMap((rendering) => {
        const quotation = byId.get(rendering.quotationId);
        if (!quotation) return [];
        const text = texts.get(quotation.documentId) ?? "";
        const words = quotation.contents.map((it) => text.slice(it.start, it.end)).join(" […] ");
        const drift = rendering.drift.length > 0 ? `; ${rendering.drift.join(", ")}` : "";
        return [`  - “${escaped(words)}” (${signs([quotation])}${drift})`];
      }),
    ]);
}

function timeline({ synopsis, signs }: Notes): string[] {
  return synopsis.timeline.map((item) => {
    const status = item.status === "happened" ? "" : `, ${item.status}`;
    const background = item.background ? ", background" : "";
    return `- ${escaped(dateWords(item.time.value), 60)}: ${escaped(item.text.quote)} (${signs(item.evidence)}${status}${background})`;
  });
}

function lineage({ synopsis, signs }: Notes): string[] {
  const sign = (documentId: string) => signs([{ documentId }]);
  const edges = synopsis.lineage.edges.map((edge) => {
    const share = `${Math.round(edge.coverage * 100)} % of its sentences`;
    return `- ${sign(edge.to)} from ${sign(edge.from)}: ${edge.kind}, direction ${edge.direction}, ${share} (${edge.reasons
      .map((it) => escaped(it, 120))
      .join(", ")})`;
  });
  const origins = synopsis.lineage.origins.map(
    (origin, at) => `- origin ${at + 1}: ${signs(origin.documents.map((documentId) => ({ documentId })))}`,
  );
  return [...edges, ...origins];
}

function labels({ synopsis, signs, nameOf }: Notes): string[] {
  return [...groupBy(synopsis.labels, (it) => it.entityId)].map(([entityId, list]) => {
    const words = [...groupBy(list, (it) => it.evidence.quote.toLowerCase()).values()].map((same) => {
      const loaded = same.some((it) => it.loaded) ? ", loaded" : "";
      return `“${escaped(same[0]?.evidence.quote ?? "", 120)}” (${signs(same)}${loaded})`;
    });
    return `- ${escaped(nameOf(entityId) ?? "?", 80)}: ${words.join("; ")}`;
  });
}

function omissions({ synopsis, documents }: Notes): string[] {
  const byId = new Map(synopsis.claims.map((it) => [it.id, it]));
  const byDocument = groupBy(synopsis.omissions, (it) => it.documentId);
  return documents.flatMap((document, at) => {
    const list = byDocument.get(document.id) ?? [];
    if (list.length === 0) return [];
    const lines = list.map((it) => `  - ${escaped(byId.get(it.claimId)?.text.quote ?? "")} (${it.when})`);
    return [`- ${signOf(at)}`, ...lines];
  });
}

function articles({ documents }: Notes): string[] {
  return documents.map((document, at) => {
    const title = document.title ? `, ${escaped(document.title.value, 200)}` : "";
    const date = document.publishedAt ? `, ${dateWords(document.publishedAt.value)}` : ", undated";
    return `- ${signOf(at)}: ${escaped(accountName(document), 80)}${title}${date}`;
  });
}
