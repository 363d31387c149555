import { diffWordsWithSpace } from "diff";
import {
  type Change,
  type Claim,
  type ClaimMention,
  cite,
  type Entity,
  type Evidence,
  type LineageEdge,
  type NumberLine,
  type Quotation,
  type Span,
  type Synopsis,
  type SynopsisDocument,
  type TimelineItem,
  type Utterance,
} from "../../../src/model/index.ts";
import { type Expected, readExpected, type Words } from "./expected.ts";
import { readPage } from "./page.ts";

type Documents = ReadonlyMap<string, SynopsisDocument>;

/**
 * The synopsis that the answer by hand amounts to. It shows that the scorers give full marks to what is right, and the
 * report is drawn from it where a page with every section is wanted.
 */
export function oracle(story: string): Synopsis {
  const expected = readExpected(story);
  const list = expected.documents
    .map((it) => documentFor(story, it))
    .sort((a, b) => ((a.publishedAt?.value ?? "~") + a.id < (b.publishedAt?.value ?? "~") + b.id ? -1 : 1));
  const documents = new Map(expected.documents.map((it) => [it.file, byFile(list, it.file)]));
  const entities = entitiesOf(expected, list);
  const originOf = new Map(
    expected.lineage.origins.flatMap((files, at) => files.map((file) => [file, `o${at + 1}`])),
  );
  const numbers = expected.numbers.map((it) => numberOf(it, documents));
  const claims = expected.claims.map((it) => claimOf(it, { documents, originOf, entities, numbers }));
  const { quotations, utterances } = speech(expected, documents, entities);
  const first = list[0];
  return {
    format: "synoptic.synopsis/1",
    offsetUnit: "utf-16",
    generator: { name: "synoptic", version: "0.1.0", annotators: {}, models: {} },
    story: {
      key: "oracle",
      ...(first?.title?.evidence ? { title: first.title.evidence } : {}),
      start: expected.story.start,
      end: expected.story.end,
      places: [],
    },
    documents: list,
    entities,
    labels: expected.labels.flatMap((it) => {
      const evidence = citeWords({ file: it.file, quote: it.words }, documents);
      const entity = entities.find((one) => one.name === it.actor);
      return entity
        ? [
            {
              entityId: entity.id,
              documentId: evidence.documentId,
              kind: "epithet" as const,
              voice: "outlet",
              loaded: it.loaded,
              rule: "by-hand",
              evidence,
            },
          ]
        : [];
    }),
    times: [],
    quotations,
    utterances,
    numbers,
    claims,
    timeline: expected.timeline.map((it) => itemOf(it, documents)),
    lineage: {
      edges: expected.lineage.edges.map((it) => edgeOf(it, documents)),
      origins: expected.lineage.origins.map((files, at) => ({
        id: `o${at + 1}`,
        documents: files.map((file) => byFile(list, file).id),
      })),
    },
    omissions: expected.omissions.map(({ file, claim, when }) => ({
      documentId: byFile(list, file).id,
      claimId: claim,
      statedBy: Math.max(2, claims.find((it) => it.id === claim)?.origins ?? 2),
      when,
    })),
    summary: summaryOf(claims),
    problems: [],
  };
}

function documentFor(story: string, wanted: Expected["documents"][number]): SynopsisDocument {
  const page = readPage(story, wanted);
  const { id, text } = page;
  const evidenceOf = (words: string) => {
    const start = text.indexOf(words);
    return start < 0 ? {} : { evidence: cite({ id, text }, { start, end: start + words.length }) };
  };
  const found = (value: string) => ({ value, rule: "by-hand", ...evidenceOf(value) });
  return {
    id,
    input: `${story}/${wanted.file}`,
    alsoInputs: [],
    sha256: page.sha256,
    textSha256: page.sha256,
    related: wanted.related !== false,
    mediaType: wanted.file.endsWith(".html") ? "text/html" : "text/plain",
    language: wanted.language,
    outlet: { id: wanted.outlet.toLowerCase().replace(/\W+/g, "-"), ...found(wanted.outlet) },
    title: found(wanted.title),
    ...(wanted.dek ? { dek: found(wanted.dek) } : {}),
    byline: (wanted.byline ?? []).map(found),
    credits: (wanted.credits ?? []).flatMap((name) => {
      const { evidence } = evidenceOf(name);
      return evidence ? [{ name, kind: "agency" as const, evidence }] : [];
    }),
    ...(wanted.publishedAt
      ? {
          publishedAt: {
            value: wanted.publishedAt,
            precision: wanted.publishedAt.length > 10 ? ("minute" as const) : ("day" as const),
            rule: "by-hand",
          },
        }
      : {}),
    text,
    blocks: page.blocks,
  };
}

function byFile(documents: readonly SynopsisDocument[], file: string): SynopsisDocument {
  const found = documents.find((it) => it.input.endsWith(`/${file}`));
  if (!found) throw new Error(`The answer names ${file}, which it does not list.`);
  return found;
}

/** The first place of the words in a body block, else the first at all. */
function citeWords({ file, quote }: Words, documents: Documents): Evidence {
  const document = documents.get(file);
  if (!document) throw new Error(`The answer names ${file}, which it does not list.`);
  const places: Span[] = [];
  for (let at = document.text.indexOf(quote); at >= 0; at = document.text.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length });
  const inBody = places.find((span) =>
    document.blocks.some((block) => block.body && block.start <= span.start && span.end <= block.end),
  );
  const span = inBody ?? places[0];
  if (!span) throw new Error(`${file} does not hold "${quote}".`);
  return cite(document, span);
}

function entitiesOf(expected: Expected, documents: readonly SynopsisDocument[]): Entity[] {
  const names = new Set([
    ...expected.utterances.map((it) => it.speaker),
    ...expected.labels.map((it) => it.actor),
    ...expected.claims.flatMap((it) => it.reported ?? []),
  ]);
  return [...names].flatMap((name, at) => {
    const mentions = documents.flatMap(({ id, text }) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ documentId: id, start, end: start + name.length, form: "name" as const }];
    });
    return mentions.length === 0
      ? []
      : [
          {
            id: `e${at + 1}`,
            type: "person" as const,
            name,
            aliases: [name],
            roles: [],
            links: {},
            mentions,
          },
        ];
  });
}

interface ClaimParts {
  readonly documents: Documents;
  readonly originOf: ReadonlyMap<string, string>;
  readonly entities: readonly Entity[];
  readonly numbers: readonly NumberLine[];
}

function claimOf(claim: Expected["claims"][number], parts: ClaimParts): Claim {
  const { documents, originOf, entities } = parts;
  const mentionOf = (words: Words): ClaimMention => ({
    ...citeWords(words, documents),
    voice: "outlet",
    polarity: "positive",
    modality: "asserted",
    zone: "body",
  });
  const countOf = (words: readonly Words[]) => ({
    documents: new Set(words.map((it) => it.file)).size,
    origins: new Set(words.map((it) => originOf.get(it.file))).size,
  });
  const reported = entities.find((it) => it.name === claim.reported)?.id;
  const mentions = claim.mentions.map(mentionOf);
  return {
    id: claim.id,
    key: claim.id,
    status: claim.status,
    text: citeWords(claim.mentions[0] ?? { file: "", quote: "" }, documents),
    mentions: sorted(mentions, documents),
    ...countOf(claim.mentions),
    originIds: [...new Set(claim.mentions.flatMap((it) => originOf.get(it.file) ?? []))].sort(),
    ...(reported ? { reported } : {}),
    rule: "by-hand",
    disputes: (claim.disputes ?? []).map(({ on, nature, positions }) => ({
      on,
      nature,
      rule: "by-hand",
      positions: positions.map((it) => ({
        value: it.value,
        ...countOf(it.mentions),
        mentions: sorted(it.mentions.map(mentionOf), documents),
      })),
    })),
  };
}

function sorted<T extends { documentId: string; start: number }>(items: T[], documents: Documents): T[] {
  const order = [...documents.values()]
    .map((it) => it)
    .sort((a, b) => ((a.publishedAt?.value ?? "~") < (b.publishedAt?.value ?? "~") ? -1 : 1))
    .map((it) => it.id);
  return items.sort((a, b) => order.indexOf(a.documentId) - order.indexOf(b.documentId) || a.start - b.start);
}

function numberOf(line: Expected["numbers"][number], documents: Documents): NumberLine {
  const values = line.values.map(({ min, max, comparator, unit, ...words }, at) => {
    const first = line.values[0];
    const same = first && first.min === min && first.max === max;
    return {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      comparator,
      ...(unit === undefined ? {} : { unit }),
      relation: same || line.status === "single" ? ("agree" as const) : line.status,
      ...(at === 0 ? {} : { against: 0 }),
      evidence: citeWords(words, documents),
    };
  });
  const about = citeWords(line.values[0] ?? { file: "", quote: "" }, documents);
  return { id: line.id, about, status: line.status, values, rule: "by-hand" };
}

function speech(expected: Expected, documents: Documents, entities: readonly Entity[]) {
  const quotations: Quotation[] = [];
  const utterances: Utterance[] = [];
  for (const { id, speaker, renderings } of expected.utterances) {
    const speakerId = entities.find((it) => it.name === speaker)?.id;
    const made = renderings.map((rendering, at): Quotation => {
      const { documentId, start, end } = citeWords(rendering, documents);
      return {
        id: `${id}-${at + 1}`,
        documentId,
        kind: rendering.kind,
        contents: [{ start, end }],
        sources: [],
        ...(speakerId ? { speaker: speakerId } : {}),
      };
    });
    quotations.push(...made);
    const reference = made[0];
    if (!reference) continue;
    utterances.push({
      id,
      ...(speakerId ? { speaker: speakerId } : {}),
      reference: reference.id,
      renderings: renderings.map((rendering, at) => {
        const here = made[at] ?? reference;
        const there = made[renderings.findIndex((it) => it.file === rendering.against)];
        return {
          quotationId: here.id,
          ...(there ? { against: there.id } : {}),
          drift: rendering.drift ?? [],
          rule: "by-hand",
          changes: there ? changesOf(here, there, documents) : [],
        };
      }),
    });
  }
  return { quotations, utterances };
}

function changesOf(here: Quotation, there: Quotation, documents: Documents): Change[] {
  const textOf = ({ documentId, contents }: Quotation) => {
    const span = contents[0] ?? { start: 0, end: 0 };
    const document = [...documents.values()].find((it) => it.id === documentId);
    return { documentId, at: span.start, text: document?.text.slice(span.start, span.end) ?? "" };
  };
  const now = textOf(here);
  const before = textOf(there);
  const changes: Change[] = [];
  let { at } = now;
  let atBefore = before.at;
  let dropped: Change["there"];
  for (const part of diffWordsWithSpace(before.text, now.text)) {
    const { length } = part.value;
    const here = { documentId: now.documentId, start: at, end: at + length };
    const there = { documentId: before.documentId, start: atBefore, end: atBefore + length };
    if (!part.removed) at += length;
    if (!part.added) atBefore += length;
    if (part.value.trim() === "") continue;
    if (part.added)
      changes.push(dropped ? { kind: "replaced", here, there: dropped } : { kind: "added", here });
    else if (dropped) changes.push({ kind: "dropped", there: dropped });
    dropped = part.removed ? there : undefined;
  }
  if (dropped) changes.push({ kind: "dropped", there: dropped });
  return changes;
}

function itemOf(item: Expected["timeline"][number], documents: Documents): TimelineItem {
  const evidence = item.quotes.map((it) => citeWords(it, documents));
  const text = evidence[0];
  if (!text) throw new Error(`${item.id} has no quotation.`);
  return {
    id: `t-${item.id}`,
    key: item.id,
    type: "event",
    status: item.status,
    time: { value: item.time, precision: item.precision, rule: "by-hand" },
    background: item.background === true,
    text,
    participants: [],
    claims: [],
    evidence: evidence as [Evidence, ...Evidence[]],
  };
}

function edgeOf(edge: Expected["lineage"]["edges"][number], documents: Documents): LineageEdge {
  const from = documents.get(edge.from);
  const to = documents.get(edge.to);
  if (!from || !to) throw new Error(`The answer names ${edge.from} or ${edge.to}, which it does not list.`);
  const passages = sentencesOf(to).flatMap((there) => {
    const best = sentencesOf(from)
      .map((here) => ({ here, similarity: likeness(wordsOf(from, here), wordsOf(to, there)) }))
      .sort((a, b) => b.similarity - a.similarity)[0];
    return best && best.similarity >= 0.45
      ? [
          {
            from: { documentId: from.id, ...best.here },
            to: { documentId: to.id, ...there },
            similarity: best.similarity,
          },
        ]
      : [];
  });
  return {
    from: from.id,
    to: to.id,
    kind: edge.kind,
    direction: edge.direction,
    reasons: [edge.direction === "certain" ? "credits its source" : "published later, holds nothing else"],
    coverage: Math.min(1, passages.length / Math.max(1, sentencesOf(to).length)),
    passages,
  };
}

function sentencesOf(document: SynopsisDocument): Span[] {
  return document.blocks
    .filter((it) => it.body)
    .flatMap((block) => {
      const spans: Span[] = [];
      for (const match of document.text
        .slice(block.start, block.end)
        .matchAll(/[^.]+(?:\.(?!\s[A-Z“])[^.]*)*\.?”?/g)) {
        const lead = match[0].length - match[0].trimStart().length;
        const start = block.start + match.index + lead;
        spans.push({ start, end: start + match[0].trim().length });
      }
      return spans.filter((it) => it.end - it.start > 15);
    });
}

function wordsOf({ text }: SynopsisDocument, { start, end }: Span): Set<string> {
  return new Set(text.slice(start, end).toLowerCase().match(/\w+/g) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((it) => b.has(it)).length;
  return (2 * shared) / (a.size + b.size);
}

function summaryOf(claims: readonly Claim[]): Synopsis["summary"] {
  const top = [...claims].sort((a, b) => b.origins - a.origins).slice(0, 8);
  const item = (claim: Claim | undefined) =>
    claim ? [{ text: claim.text.quote, evidence: [claim.text] }] : [];
  return {
    fiveWs: { who: [], what: item(top[0]), when: [], where: [], why: [], how: [] },
    sentences: top.map((it) => ({ text: it.text.quote, claims: [it.id], evidence: [it.text] })),
  };
}
