import type { ComponentChildren } from "preact";
import type { DocumentSpan, Evidence } from "../../model/index.ts";
import { articleAnchor, wordsAnchor } from "./anchors.ts";
import { clip, isolated } from "./names.ts";
import { nameOf, type View } from "./view.ts";

/** Quotations longer than this are cut on the page; the link leads to all of the words. */
const longestQuote = 700;

/** Words of an article: escaped, isolated in their direction, cut where they are endless. */
export function Foreign({ text, most = longestQuote }: { text: string; most?: number }) {
  return <bdi dir="auto">{clip(text, most)}</bdi>;
}

/** The name of an outlet, linked to the very words where a span is given, else to the article. */
export function Outlet({ view, at }: { view: View; at: DocumentSpan | string }) {
  const documentId = typeof at === "string" ? at : at.documentId;
  const target = typeof at === "string" ? articleAnchor(view, at) : wordsAnchor(view, at);
  return (
    <a class="outlet" href={`#${target}`}>
      <bdi>{nameOf(view, documentId)}</bdi>
    </a>
  );
}

/** A verbatim quotation with the outlet it comes from. */
export function Quoted({ view, evidence }: { view: View; evidence: Evidence }) {
  return (
    <figure class="quoted">
      <blockquote>
        <p>
          <Foreign text={evidence.quote} />
        </p>
      </blockquote>
      <figcaption>
        <Outlet view={view} at={evidence} />
      </figcaption>
    </figure>
  );
}

/** A section of the page with its heading and one sentence that says what it holds. */
export function Section(props: {
  id: string;
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.lead ? <p class="lead">{props.lead}</p> : null}
      {props.children}
    </section>
  );
}

/** A small word in a frame: a status, a nature, a drift. */
export function Tag({ kind, children }: { kind: string; children: ComponentChildren }) {
  return <span class={`tag tag-${kind}`}>{children}</span>;
}

/** Something wide that scrolls by itself, reachable by keyboard, so that the page never scrolls sideways. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable)
    <section class="wide" aria-label={isolated(label)} tabIndex={0}>
      {children}
    </section>
  );
}

/** Names of outlets beyond these are folded, so that forty reprints do not bury what they say. */
const openOutlets = 6;

/** Outlets in a row, each once, linked to its words or, by an id alone, to the article. */
export function Outlets({ view, at }: { view: View; at: readonly (DocumentSpan | string)[] }) {
  const idOf = (it: DocumentSpan | string) => (typeof it === "string" ? it : it.documentId);
  const each = [...new Map(at.map((it) => [idOf(it), it])).values()];
  const row = (spans: readonly (DocumentSpan | string)[]) =>
    spans.map((it, place) => (
      <>
        {place > 0 ? ", " : ""}
        <Outlet view={view} at={it} />
      </>
    ));
  return (
    <span class="outlets">
      {row(each.slice(0, openOutlets))}
      {each.length > openOutlets ? " " : ""}
      {each.length > openOutlets ? (
        <details class="rest">
          <summary>and {each.length - openOutlets} more</summary>
          {row(each.slice(openOutlets))}
        </details>
      ) : null}
    </span>
  );
}
