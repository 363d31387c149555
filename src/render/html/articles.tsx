import type { Block, SynopsisDocument } from "../../model/index.ts";
import { dateWords } from "../dates.ts";
import { articleAnchor, type CitedWords, type Statement, wordsAnchor } from "./anchors.ts";
import { clip } from "./names.ts";
import { Foreign, Section } from "./parts.tsx";
import { nameOf, type View } from "./view.ts";
import { blockWords, counted } from "./vocabulary.ts";

type Cited = ReadonlyMap<string, readonly CitedWords[]>;

/** The articles themselves, every cited word marked, page furniture greyed with its reason. */
export function Articles({ view, cited }: { view: View; cited: Cited }) {
  return (
    <Section
      id="articles"
      title="The articles"
      lead="As they were read. Underlined words carry a statement above; the number behind them leads back. What is grey belongs to the page and was not read as the article’s own words."
    >
      {view.documents.map((document) => (
        <Article view={view} document={document} cited={cited.get(document.id) ?? []} />
      ))}
    </Section>
  );
}

function Article(props: { view: View; document: SynopsisDocument; cited: readonly CitedWords[] }) {
  const { view, document, cited } = props;
  const id = articleAnchor(view, document.id);
  return (
    <article class="article" id={id} aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`}>
          <span class="sign">{view.originNumber.get(view.originOf.get(document.id) ?? "") ?? ""}</span>{" "}
          <bdi>{nameOf(view, document.id)}</bdi>
        </h3>
        <Facts document={document} />
      </header>
      <div class="text" lang={/^[a-z]{2,3}$/.test(document.language) ? document.language : "und"} dir="auto">
        {runsOf(document.blocks).map((run) =>
          run.furniture ? (
            <Furniture view={view} document={document} cited={cited} blocks={run.blocks} />
          ) : (
            run.blocks.map((block) => (
              <BlockView view={view} document={document} cited={cited} block={block} />
            ))
          ),
        )}
      </div>
      <p class="back">
        <a href="#coverage">Back to the statements</a>
      </p>
    </article>
  );
}

function Facts({ document }: { document: SynopsisDocument }) {
  const date = document.publishedAt;
  const external = document.url && /^https?:\/\//i.test(document.url) ? document.url : undefined;
  return (
    <dl class="facts">
      <div>
        <dt>Published</dt>
        <dd>
          {date ? `${dateWords(date.value)}${date.certainty === "likely" ? ", likely" : ""}` : "undated"}
        </dd>
      </div>
      {document.byline.length > 0 ? (
        <div>
          <dt>By</dt>
          <dd>
            <Foreign text={document.byline.map((it) => it.value).join(", ")} most={200} />
          </dd>
        </div>
      ) : null}
      {document.credits.length > 0 ? (
        <div>
          <dt>Credits</dt>
          <dd>
            <Foreign text={[...new Set(document.credits.map((it) => it.name))].join(", ")} most={200} />
          </dd>
        </div>
      ) : null}
      {document.title ? null : (
        <div>
          <dt>Headline</dt>
          <dd>none</dd>
        </div>
      )}
      <div>
        <dt>Read from</dt>
        <dd>
          {external ? (
            <a href={external} rel="noreferrer noopener nofollow">
              <bdi>{clip(external, 120)}</bdi>
            </a>
          ) : (
            <bdi>{clip(document.input, 120)}</bdi>
          )}
        </dd>
      </div>
    </dl>
  );
}

interface Run {
  readonly furniture: boolean;
  readonly blocks: Block[];
}

const shown = new Set(["title", "dek", "heading", "caption"]);
/** Not the article's statements, and yet its own: shown as what they are, without a reason. */
const plain = new Set(["title", "dek", "heading"]);

/** Captions after these are folded, as galleries bring dozens. */
const openCaptions = 2;

/** Blocks that follow one another and are alike: what is shown, and what is folded away with its reasons. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  let captions = 0;
  for (const block of blocks) {
    if (block.kind === "caption") captions++;
    const gallery = block.kind === "caption" && captions > openCaptions;
    const furniture = !block.body && (gallery || !shown.has(block.kind) || block.duplicateOf !== undefined);
    const last = runs.at(-1);
    if (last && last.furniture === furniture) last.blocks.push(block);
    else runs.push({ furniture, blocks: [block] });
  }
  return runs;
}

interface BlocksProps {
  readonly view: View;
  readonly document: SynopsisDocument;
  readonly cited: readonly CitedWords[];
}

function Furniture({ view, document, cited, blocks }: BlocksProps & { blocks: readonly Block[] }) {
  const kinds = [...new Set(blocks.map((it) => blockWords[it.kind]))];
  return (
    <details class="furniture">
      <summary>
        {counted(blocks.length, "line")} of the page: {kinds.slice(0, 4).join(", ")}
        {kinds.length > 4 ? " …" : ""}
      </summary>
      {blocks.map((block) => (
        <BlockView view={view} document={document} cited={cited} block={block} />
      ))}
    </details>
  );
}

function BlockView({ view, document, cited, block }: BlocksProps & { block: Block }) {
  const inside = cited.filter((it) => it.start < block.end && it.end > block.start);
  const words = <Words view={view} document={document} cited={inside} from={block.start} to={block.end} />;
  if (block.body || (plain.has(block.kind) && block.duplicateOf === undefined))
    return <p class={`block ${block.kind}`}>{words}</p>;
  return (
    <p class={`block grey ${block.kind}`}>
      {words}{" "}
      <span class="reason">
        {blockWords[block.kind]}
        {block.duplicateOf === undefined ? "" : ", repeated"}
        {": "}
        {block.reason}
      </span>
    </p>
  );
}

interface WordsProps extends BlocksProps {
  readonly from: number;
  readonly to: number;
}

/** The text from one position to another, each cited stretch an element of its own; crossing stretches are cut at the crossing. */
function Words({ view, document, cited, from, to }: WordsProps) {
  const parts: preact.ComponentChild[] = [];
  let at = from;
  let next = 0;
  while (next < cited.length) {
    const outer = cited[next];
    if (!outer) break;
    const start = Math.max(at, outer.start);
    const end = Math.min(to, outer.end);
    let last = next + 1;
    while (last < cited.length && (cited[last]?.start ?? to) < end) last++;
    const inner = cited.slice(next + 1, last);
    if (start > at) parts.push(document.text.slice(at, start));
    parts.push(<Stretch view={view} document={document} cited={inner} from={start} to={end} outer={outer} />);
    at = Math.max(at, end);
    next = last;
  }
  if (at < to) parts.push(document.text.slice(at, to));
  return <>{parts}</>;
}

function Stretch(props: WordsProps & { outer: CitedWords }) {
  const { view, document, cited, from, to, outer } = props;
  const signs = outer.statements.filter((it) => it.sign !== undefined);
  const others = outer.statements.filter((it) => it.sign === undefined);
  const status =
    signs.find((it) => it.kind === "disputed") ?? signs.find((it) => it.kind === "agreed") ?? signs[0];
  return (
    <span
      class={`cited ${status ? `is-${status.kind}` : ""}`}
      {...(from === outer.start
        ? { id: wordsAnchor(view, { documentId: document.id, start: outer.start, end: outer.end }) }
        : {})}
    >
      <Words view={view} document={document} cited={cited} from={from} to={to} />
      {signs.map((it) => (
        <Back statement={it} />
      ))}
      {others.length > 0 ? (
        <span class="also">
          {others.map((it) => (
            <Back statement={it} />
          ))}
        </span>
      ) : null}
    </span>
  );
}

function Back({ statement }: { statement: Statement }) {
  return (
    <a
      class={`back-to is-${statement.kind}`}
      href={`#${statement.id}`}
      aria-label={`Back to ${statement.name}`}
    >
      {statement.sign ?? statement.name}
    </a>
  );
}
