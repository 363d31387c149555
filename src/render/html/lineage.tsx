import type { LineageEdge, Origin, Passage } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { dateWords } from "../dates.ts";
import { articleAnchor, edgeAnchor } from "./anchors.ts";
import { clip, isolated } from "./names.ts";
import { Foreign, Outlet, Outlets, Section } from "./parts.tsx";
import { nameOf, type View } from "./view.ts";
import { counted, directionWords, lineageWords } from "./vocabulary.ts";

const rowHeight = 30;
const railAt = 66;

/** Who derives from whom: arcs from the source to the derived article, then each of them in words with its passages. */
export function LineageSection({ view }: { view: View }) {
  const { edges, origins } = view.synopsis.lineage;
  if (view.documents.length < 2) return null;
  return (
    <Section
      id="lineage"
      title="Who derives from whom"
      lead={
        <>
          {counted(view.documents.length, "article")}, {counted(origins.length, "origin")}. An origin is a
          group of articles with one voice: copies, rewrites, excerpts and versions count once.
        </>
      }
    >
      {edges.length > 0 ? (
        <Arcs view={view} />
      ) : (
        <p class="none">No article was found to derive from another.</p>
      )}
      <ul class="origins plain columns">
        {origins.map((origin, at) => (
          <OriginView view={view} origin={origin} number={at + 1} />
        ))}
      </ul>
      {edges.map((edge, at) => (
        <Edge view={view} edge={edge} at={at} />
      ))}
    </Section>
  );
}

function OriginView({ view, origin, number }: { view: View; origin: Origin; number: number }) {
  return (
    <li>
      <span class="sign">{number}</span> <Outlets view={view} at={origin.documents} />
      {origin.agency ? (
        <span class="meta">
          {" "}
          · agency <bdi>{origin.agency}</bdi>
        </span>
      ) : null}
    </li>
  );
}

/** Articles one a line, those of one origin together, each in the order of time; an arc for each edge, dashed where the direction is not known. */
function Arcs({ view }: { view: View }) {
  const { edges } = view.synopsis.lineage;
  const ordered = [...groupBy(view.documents, (it) => view.originOf.get(it.id) ?? it.id).values()].flat();
  const rows = new Map(ordered.map((it, at) => [it.id, at]));
  const y = (id: string) => 18 + (rows.get(id) ?? 0) * rowHeight;
  const label = edges
    .map((it) => `${nameOf(view, it.to)} ${lineageWords[it.kind]} ${nameOf(view, it.from)}`)
    .join("; ");
  return (
    <svg
      class="arcs"
      width="100%"
      height={view.documents.length * rowHeight + 10}
      role="img"
      aria-label={isolated(label)}
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 z" />
        </marker>
      </defs>
      {edges.map((edge) => {
        const from = y(edge.from);
        const to = y(edge.to);
        const bend = Math.max(-14, railAt - 16 - Math.abs(to - from) * 0.5);
        return (
          <path
            class={`arc direction-${edge.direction}`}
            d={`M${railAt - 7} ${from} C${bend} ${from} ${bend} ${to} ${railAt - 11} ${to}`}
            stroke-width={(1.2 + 2.6 * edge.coverage).toFixed(1)}
            {...(edge.direction === "unknown" ? {} : { "marker-end": "url(#arrow)" })}
          />
        );
      })}
      {ordered.map((document) => (
        <g>
          <circle class="node" cx={railAt} cy={y(document.id)} r="10" />
          <text class="node-number" x={railAt} y={y(document.id) + 4} text-anchor="middle">
            {view.originNumber.get(view.originOf.get(document.id) ?? "") ?? ""}
          </text>
          <text x={railAt + 18} y={y(document.id) + 4}>
            <tspan class="node-name">{isolated(clip(nameOf(view, document.id), 26))}</tspan>
            <tspan class="node-date" dx="8">
              {document.publishedAt ? shortDate(document.publishedAt.value) : "undated"}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

/** "3 Mar, 09:10": the year stands in the head of the page. */
function shortDate(value: string): string {
  return dateWords(value).replace(/^(\d+ \w{3})\w* \d{4}/, "$1");
}

function Edge({ view, edge, at }: { view: View; edge: LineageEdge; at: number }) {
  const percent = Math.round(edge.coverage * 100);
  return (
    <article class="edge" id={edgeAnchor(at)}>
      <h3>
        <Outlet view={view} at={edge.to} /> {lineageWords[edge.kind]} <Outlet view={view} at={edge.from} />
      </h3>
      <p class="meta">
        Direction: {directionWords[edge.direction]} · {edge.reasons.map((it) => clip(it, 200)).join(", ")}
      </p>
      <div class="bar">
        <svg width="100%" height="8" aria-hidden="true">
          <rect class="bar-all" width="100%" height="8" rx="4" />
          <rect class="bar-part" width={`${percent}%`} height="8" rx="4" />
        </svg>
        <p class="meta">
          {percent} % of the sentences of <bdi>{nameOf(view, edge.to)}</bdi>
        </p>
      </div>
      {edge.passages.length > 0 ? <Passages view={view} edge={edge} /> : null}
    </article>
  );
}

/** Source and derived text side by side, passage by passage. */
function Passages({ view, edge }: { view: View; edge: LineageEdge }) {
  return (
    <details class="passages">
      <summary>Read {counted(edge.passages.length, "passage")} side by side</summary>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">
              <a href={`#${articleAnchor(view, edge.from)}`}>
                <bdi>{nameOf(view, edge.from)}</bdi>
              </a>
            </th>
            <th scope="col">
              <a href={`#${articleAnchor(view, edge.to)}`}>
                <bdi>{nameOf(view, edge.to)}</bdi>
              </a>
            </th>
          </tr>
        </thead>
        <tbody>
          {edge.passages.map((passage) => (
            <PassageRow view={view} passage={passage} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function PassageRow({ view, passage }: { view: View; passage: Passage }) {
  const from =
    view.documentById.get(passage.from.documentId)?.text.slice(passage.from.start, passage.from.end) ?? "";
  const to = view.documentById.get(passage.to.documentId)?.text.slice(passage.to.start, passage.to.end) ?? "";
  if (from === to)
    return (
      <tr class="same">
        <td colSpan={2}>
          <Foreign text={from} /> <span class="meta">word for word</span>
        </td>
      </tr>
    );
  const [before, after] = differingWords(from, to);
  return (
    <tr>
      <td>
        <Marked words={before} />
      </td>
      <td>
        <Marked words={after} />
      </td>
    </tr>
  );
}

function Marked({ words }: { words: readonly Word[] }) {
  return (
    <bdi dir="auto">
      {words.map(({ text, shared }) => (shared ? text : <mark class="changed">{text}</mark>))}
    </bdi>
  );
}

interface Word {
  readonly text: string;
  readonly shared: boolean;
}

/** Marks in both wordings what is not of their longest common subsequence of words (Hunt and McIlroy 1976), for short passages. */
function differingWords(from: string, to: string): readonly [readonly Word[], readonly Word[]] {
  const a = clip(from, 700).match(/\s+|[^\s]+/g) ?? [];
  const b = clip(to, 700).match(/\s+|[^\s]+/g) ?? [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const before: Word[] = [];
  const after: Word[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      before.push({ text: a[i++] ?? "", shared: true });
      after.push({ text: b[j++] ?? "", shared: true });
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    )
      before.push({ text: a[i] ?? "", shared: (a[i++] ?? "").trim() === "" });
    else after.push({ text: b[j] ?? "", shared: (b[j++] ?? "").trim() === "" });
  }
  return [before, after];
}
