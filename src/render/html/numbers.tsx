import type { NumberLine, NumberValue } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { dateWords } from "../dates.ts";
import { numberAnchor } from "./anchors.ts";
import { clip, isolated } from "./names.ts";
import { Foreign, Outlets, Section, Tag } from "./parts.tsx";
import { entityName, nameOf, type View } from "./view.ts";
import { comparatorWords, counted, numberStatusWords, relationWords } from "./vocabulary.ts";

/** Figures of one article alone beyond these are folded; none is left out. */
const openSingles = 24;

/** The figures that articles give for one quantity in the world, with their spread. */
export function Numbers({ view }: { view: View }) {
  const lines = view.synopsis.numbers;
  if (lines.length === 0) return null;
  const shared = lines.filter((it) => it.status !== "single");
  const single = lines.filter((it) => it.status === "single");
  return (
    <Section
      id="numbers"
      title="The numbers"
      lead="One block for each thing that is counted. A later figure, a rounder one and a different one are told apart."
    >
      <div class="ledger">
        {shared.map((line) => (
          <Line view={view} line={line} />
        ))}
      </div>
      {single.length > 0 ? (
        <>
          <h3>Given by one article only</h3>
          <Singles view={view} lines={single.slice(0, openSingles)} />
          {single.length > openSingles ? (
            <details class="more">
              <summary>{counted(single.length - openSingles, "more figure")}</summary>
              <Singles view={view} lines={single.slice(openSingles)} />
            </details>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}

function Singles({ view, lines }: { view: View; lines: readonly NumberLine[] }) {
  return (
    <ul class="plain columns">
      {lines.map((line) => (
        <li id={numberAnchor(line.id)}>
          <span class="words">
            <Foreign text={line.about.quote} most={160} />
          </span>
          <Counted values={line.values} beside={line.about.quote} />{" "}
          <Outlets view={view} at={line.values.map((it) => it.evidence)} />
        </li>
      ))}
    </ul>
  );
}

/** What is counted, where the words beside do not say it. */
function Counted({ values, beside }: { values: readonly NumberValue[]; beside: string }) {
  const words = values.flatMap((it) => it.counted?.quote ?? [])[0];
  if (words === undefined || beside.toLowerCase().includes(words.toLowerCase())) return null;
  return (
    <span class="meta">
      {" "}
      <Foreign text={words} most={80} />
    </span>
  );
}

function Line({ view, line }: { view: View; line: NumberLine }) {
  return (
    <article class="number" id={numberAnchor(line.id)}>
      <h3>
        <Foreign text={line.about.quote} most={120} />
        <Counted values={line.values} beside={line.about.quote} />{" "}
        <Tag kind={line.status}>{numberStatusWords[line.status]}</Tag>
      </h3>
      {line.status === "agree" ? null : <Spread view={view} line={line} />}
      <ul class="figures">
        {[...groupBy(line.values, (it) => `${figureWords(it)}|${it.relation}|${it.asOf ?? ""}`).values()].map(
          (values) => (
            <Figure view={view} line={line} values={values} />
          ),
        )}
      </ul>
    </article>
  );
}

/** One figure, and every article that gives it, each in its words. */
function Figure(props: { view: View; line: NumberLine; values: readonly NumberValue[] }) {
  const { view, line, values } = props;
  const first = values[0];
  if (!first) return null;
  const against = first.against === undefined ? undefined : line.values[first.against];
  const note = first.relation === "agree" ? "" : relationWords[first.relation];
  return (
    <li class={`relation-${first.relation}`}>
      <p class="value">
        {figureWords(first)}{" "}
        <span class="meta">
          {note}
          {against && note ? ` against ${figureWords(against)}` : ""}
          {first.asOf ? ` as of ${dateWords(first.asOf)}` : ""}
        </span>
      </p>
      <div class="given">
        {[
          ...groupBy(values, (it) => `${it.attributedTo ?? ""} ${it.evidence.quote.toLowerCase()}`).values(),
        ].map((list, at) => (
          <Given view={view} values={list} first={at === 0} />
        ))}
      </div>
    </li>
  );
}

function Given(props: { view: View; values: readonly NumberValue[]; first: boolean }) {
  const { view, values, first } = props;
  const value = values[0];
  if (!value) return null;
  const speaker = entityName(view, value.attributedTo);
  return (
    <>
      {first ? "" : " · "}
      <span class="words">
        <Foreign text={value.evidence.quote} most={160} />
      </span>{" "}
      <Outlets view={view} at={values.map((it) => it.evidence)} />
      {speaker ? (
        <span class="meta">
          {" "}
          says <bdi>{clip(speaker, 60)}</bdi>
        </span>
      ) : null}
    </>
  );
}

/** "at least 4", "200–230", "about 1.9 billion": the normalised value, which stands beside the words it was read from. */
function figureWords({ min, max, comparator }: NumberValue): string {
  const low = min ?? max;
  const high = max ?? min;
  if (low === undefined || high === undefined) return "";
  const figure = low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
  return `${comparatorWords[comparator] ?? ""}${figure}`;
}

function grouped(value: number): string {
  const size = Math.abs(value);
  for (const [unit, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const)
    if (size >= unit) return `${Number((value / unit).toFixed(3))} ${name}`;
  const [whole = "", fraction] = String(Number(value.toFixed(4))).split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, "\u202f") + (fraction ? `.${fraction}` : "");
}

/** Where the figures lie: one dot a figure, taller where more articles give it. Positions are in per cent, so that the type keeps its size. */
function Spread({ view, line }: { view: View; line: NumberLine }) {
  const values = line.values.flatMap((value) => {
    const at = value.min ?? value.max;
    return at === undefined ? [] : [{ at, value }];
  });
  const groups = [...groupBy(values, (it) => it.at)].sort(([a], [b]) => a - b);
  const least = groups[0]?.[0];
  const most = groups.at(-1)?.[0];
  if (least === undefined || most === undefined || least === most) return null;
  const place = (at: number) => 8 + (84 * (at - least)) / (most - least);
  const tallest = Math.max(...groups.map(([, list]) => list.length));
  const step = Math.min(13, 78 / tallest);
  const base = 8 + step * tallest;
  const label = groups.map(([at, list]) => `${grouped(at)}: ${counted(list.length, "article")}`).join("; ");
  return (
    <svg
      class="spread"
      width="100%"
      height={base + (groups.length > 2 ? 46 : 32)}
      role="img"
      aria-label={isolated(`Spread of the figures. ${label}`)}
    >
      <line class="axis" x1="4%" x2="96%" y1={base + 8} y2={base + 8} />
      {groups.map(([at, list], group) => {
        const crowded = group % 2 === 1 && place(at) - place(groups[group - 1]?.[0] ?? at) < 22;
        return (
          <g>
            {list.map(({ value }, dot) => (
              <circle
                class={`figure figure-${value.relation} ${value.comparator === "=" ? "exact" : "open"}`}
                cx={`${place(at).toFixed(2)}%`}
                cy={base - dot * step}
                r={Math.max(2, Math.min(5, step / 2.4))}
              >
                <title>{isolated(`${nameOf(view, value.evidence.documentId)}: ${figureWords(value)}`)}</title>
              </circle>
            ))}
            <text {...anchored(place(at))} y={base + (crowded ? 40 : 24)}>
              {figureWords(
                list[0]?.value ??
                  line.values[0] ?? { comparator: "=", relation: "agree", evidence: line.about },
              )}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Labels at the edges grow inwards, so that none is cut off. */
function anchored(place: number): { x: string; "text-anchor": "start" | "middle" | "end" } {
  if (place < 25) return { x: `${(place - 3).toFixed(2)}%`, "text-anchor": "start" };
  if (place > 75) return { x: `${(place + 3).toFixed(2)}%`, "text-anchor": "end" };
  return { x: `${place.toFixed(2)}%`, "text-anchor": "middle" };
}
