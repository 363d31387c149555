/**
 * `npx tsx bench/quality/stories/explain.ts STORY` tells, answer by answer, where the pipeline differs from the answer by
 * hand: what the figures of the benchmark are made of. Without a name it tells it of the stories that rules are written
 * with; those kept apart are looked at by nobody who works on a rule.
 *
 * @module
 */
import { compareFiles } from "../../../src/engine/index.ts";
import type { DocumentSpan, Synopsis } from "../../../src/model/index.ts";
import { developedOn, type Expected, examplesDirectory, readExpected } from "./expected.ts";
import { type Matcher, matcherOf } from "./match.ts";
import { goldClaims } from "./score-claims.ts";
import { isSameDispute, type WantedDispute } from "./score-disputes.ts";
import { pairsOf } from "./tally.ts";

const asked = process.argv.slice(2);
for (const story of asked.length > 0 ? asked : developedOn) {
  const expected = readExpected(story);
  const files = expected.documents.map((it) => `${examplesDirectory}${story}/${it.file}`);
  const synopsis = await compareFiles(files);
  const matcher = matcherOf(synopsis, expected);
  const lines = [
    ...documents(expected, matcher),
    ...lineage(synopsis, expected, matcher),
    ...claims(synopsis, expected, matcher),
    ...falseMerges(synopsis, expected, matcher),
    ...disputes(synopsis, matcher),
    ...missingDisputes(synopsis, expected, matcher),
    ...numbers(synopsis, expected, matcher),
    ...utterances(synopsis, expected, matcher),
    ...timeline(synopsis, expected, matcher),
    ...omissions(synopsis, expected, matcher),
    ...labels(synopsis, expected, matcher),
  ];
  console.log(`\n# ${story}\n${lines.join("\n")}`);
}

function documents(expected: Expected, matcher: Matcher): string[] {
  return expected.documents.flatMap((wanted) => {
    const found = matcher.documentOf(wanted.file);
    if (!found) return [`DOCUMENT ${wanted.file} was not read`];
    const differs = (name: string, a: string | undefined, b: string | undefined) =>
      a === b ? [] : [`DOCUMENT ${wanted.file} ${name}: ${b ?? "none"} should be ${a ?? "none"}`];
    const inBody = (quote: string) =>
      found.blocks.some(
        (it) => it.body && matcher.covers({ documentId: found.id, ...it }, { file: wanted.file, quote }),
      );
    return [
      ...(found.related ? [] : [`DOCUMENT ${wanted.file} was held to be about another event`]),
      ...differs("title", wanted.title, found.title?.value),
      ...differs("outlet", wanted.outlet, found.outlet?.value),
      ...differs("byline", (wanted.byline ?? []).join("; "), found.byline.map((it) => it.value).join("; ")),
      ...(found.publishedAt?.rule === "story-date" && !wanted.publishedAt
        ? []
        : differs("date", wanted.publishedAt?.slice(0, 10), found.publishedAt?.value.slice(0, 10))),
      ...wanted.furniture.filter(inBody).map((it) => `FURNITURE ${wanted.file} in the body: ${it}`),
      ...wanted.body.filter((it) => !inBody(it)).map((it) => `BODY ${wanted.file} lost: ${it}`),
    ];
  });
}

function lineage(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  const name = (id: string) => matcher.fileOf(id) ?? id;
  return [
    ...synopsis.lineage.edges.map(
      (it) =>
        `EDGE found ${name(it.from)} -> ${name(it.to)} ${it.kind} ${it.direction} ${it.coverage.toFixed(2)}: ${it.reasons.join(", ")}`,
    ),
    ...expected.lineage.edges.map((it) => `EDGE wanted ${it.from} -> ${it.to} ${it.kind} ${it.direction}`),
  ];
}

function claims(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  return expected.claims.flatMap((wanted) => {
    const rows = wanted.mentions.map((words) => {
      const ids = synopsis.claims
        .filter((claim) => claim.mentions.some((it) => matcher.covers(it, words)))
        .map((claim) => `${claim.id} ${claim.status}`);
      return `    ${words.file}: "${words.quote}" [${ids.join(", ") || "no statement"}]`;
    });
    return [`CLAIM ${wanted.id} (${wanted.status}) ${wanted.tells}`, ...rows];
  });
}

function falseMerges(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  const given = { synopsis, expected, matcher };
  return synopsis.claims.flatMap((claim) =>
    pairsOf(claim.mentions.map((mention) => ({ mention, golds: goldClaims(given, mention) })))
      .filter(([a, b]) => a.mention.documentId !== b.mention.documentId)
      .filter(([a, b]) => a.golds.size > 0 && b.golds.size > 0 && ![...a.golds].some((it) => b.golds.has(it)))
      .map(
        ([a, b]) => `FALSE MERGE ${claim.id} (${claim.rule}): "${a.mention.quote}" and "${b.mention.quote}"`,
      ),
  );
}

function disputes(synopsis: Synopsis, matcher: Matcher): string[] {
  return synopsis.claims.flatMap((claim) =>
    claim.disputes.flatMap((dispute) => [
      `DISPUTE found on ${dispute.on}, ${dispute.nature} (${dispute.rule})`,
      ...dispute.positions.map(
        (it) => `    ${it.value}: ${it.mentions.map((one) => quoted(one, matcher)).join(" / ")}`,
      ),
    ]),
  );
}

/** Each dispute of the answer that is not found, and where the chain breaks. */
function missingDisputes(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  const given = synopsis.claims.flatMap((it) => it.disputes);
  return expected.claims.flatMap((claim) =>
    (claim.disputes ?? [])
      .filter((wanted) => !given.some((it) => isSameDispute(it, wanted, matcher)))
      .flatMap((wanted) => [
        `DISPUTE missing on ${wanted.on}, ${wanted.nature} [${claim.id}]: ${whereItBreaks(synopsis, wanted, matcher)}`,
        ...wanted.positions.map(
          (it) => `    ${it.value}: ${it.mentions.map((one) => `${one.file} "${one.quote}"`).join(" / ")}`,
        ),
      ]),
  );
}

function whereItBreaks(synopsis: Synopsis, { positions }: WantedDispute, matcher: Matcher): string {
  const claimsOf = positions.map(
    ({ mentions }) =>
      new Set(
        synopsis.claims
          .filter((claim) => claim.mentions.some((it) => mentions.some((words) => matcher.covers(it, words))))
          .map((claim) => claim.id),
      ),
  );
  const silent = positions.filter((_, at) => claimsOf[at]!.size === 0).map((it) => it.value);
  if (silent.length > 0) return `no statement for ${silent.join(", ")}`;
  const shared = [...claimsOf[0]!].filter((id) => claimsOf.slice(1).some((ids) => ids.has(id)));
  if (shared.length > 0) return `one claim but no rule: ${shared.join(", ")}`;
  return `different claims: ${claimsOf.map((ids) => [...ids].join(" ")).join(" / ")}`;
}

function quoted(span: DocumentSpan & { readonly quote: string }, matcher: Matcher): string {
  return `${matcher.fileOf(span.documentId)} "${span.quote}"`;
}

function numbers(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  return expected.numbers.flatMap((wanted) => [
    `NUMBER ${wanted.id} (${wanted.status})`,
    ...wanted.values.map((value) => {
      const found = synopsis.numbers.flatMap((line) =>
        line.values
          .filter((it) => matcher.covers(it.evidence, value))
          .map((it) => `${line.id} ${line.status} ${it.min}..${it.max} ${it.relation}`),
      );
      return `    ${value.file}: "${value.quote}" [${found.join(", ") || "none"}]`;
    }),
  ]);
}

function utterances(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  const quotations = new Map(synopsis.quotations.map((it) => [it.id, it]));
  return expected.utterances.flatMap((wanted) => [
    `UTTERANCE ${wanted.id}`,
    ...wanted.renderings.map((words) => {
      const found = synopsis.utterances.flatMap((utterance) =>
        utterance.renderings
          .filter(({ quotationId }) => {
            const quotation = quotations.get(quotationId);
            return quotation?.contents.some((it) =>
              matcher.covers({ documentId: quotation.documentId, ...it }, words),
            );
          })
          .map((it) => `${utterance.id} ${it.drift.join("+")}`),
      );
      return `    ${words.file}: "${words.quote}" wants ${words.drift?.join("+") ?? "-"} [${found.join(", ") || "none"}]`;
    }),
  ]);
}

function timeline(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  return expected.timeline.map((wanted) => {
    const found = synopsis.timeline
      .filter((it) =>
        wanted.quotes.some((words) => [it.text, ...it.evidence].some((span) => matcher.covers(span, words))),
      )
      .map((it) => `${it.id} ${it.time.value} ${it.status}`);
    return `EVENT ${wanted.id} ${wanted.time} ${wanted.status} [${found.join(", ") || "none"}]`;
  });
}

function omissions(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  const byId = new Map(synopsis.claims.map((it) => [it.id, it]));
  const given = { synopsis, expected, matcher };
  return synopsis.omissions.flatMap((omission) => {
    const claim = byId.get(omission.claimId);
    const file = matcher.fileOf(omission.documentId) ?? "";
    const golds = [...new Set(claim?.mentions.flatMap((it) => [...goldClaims(given, it)]))];
    const told = golds.filter((id) => {
      const gold = expected.claims.find((it) => it.id === id);
      return gold?.mentions.some((it) => it.file === file) || gold?.loosely?.includes(file);
    });
    if (golds.length === 0 || told.length < golds.length) return [];
    return [`FALSE OMISSION ${file} does tell ${told.join(", ")}: "${claim?.text.quote}"`];
  });
}

function labels(synopsis: Synopsis, expected: Expected, matcher: Matcher): string[] {
  return expected.labels.flatMap((wanted) => {
    const found = synopsis.labels.filter((it) =>
      matcher.covers(it.evidence, { file: wanted.file, quote: wanted.words }),
    );
    if (found.some((it) => it.loaded === wanted.loaded)) return [];
    return [
      `LABEL ${wanted.file} "${wanted.words}"${wanted.loaded ? " loaded" : ""}: ${found.length > 0 ? "other weight" : "none"}`,
    ];
  });
}
