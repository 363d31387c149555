import { spanWords } from "../dates.ts";
import { citedWords } from "./anchors.ts";
import { Articles } from "./articles.tsx";
import { Beside } from "./beside.tsx";
import { Agreed, Disputed, OnlyOne } from "./claims.tsx";
import { Coverage } from "./coverage.tsx";
import { Happened } from "./happened.tsx";
import { Labels } from "./labels.tsx";
import { LineageSection } from "./lineage.tsx";
import { clip, isolated } from "./names.ts";
import { Notes } from "./notes.tsx";
import { Numbers } from "./numbers.tsx";
import { Omissions } from "./omissions.tsx";
import { Foreign, Outlet } from "./parts.tsx";
import { Quotations } from "./quotations.tsx";
import { Timeline } from "./timeline.tsx";
import type { View } from "./view.ts";

/** What the page brings with it: its style and script, and the policy that allows these and nothing else. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly policy: string;
}

/** The whole page. */
export function Page({ view, assets }: { view: View; assets: Assets }) {
  const { title } = view.synopsis.story;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={assets.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{isolated(clip(title?.quote ?? "Accounts of one event", 120))} · Synoptic</title>
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the statements
        </a>
        <Masthead view={view} />
        <div class="frame">
          <Contents view={view} />
          <main id="main" tabIndex={-1}>
            <Happened view={view} />
            <Coverage view={view} />
            <Agreed view={view} />
            <Disputed view={view} />
            <OnlyOne view={view} />
            <Numbers view={view} />
            <Quotations view={view} />
            <Timeline view={view} />
            <LineageSection view={view} />
            <Labels view={view} />
            <Omissions view={view} />
            <Beside view={view} />
            <Articles view={view} cited={citedWords(view)} />
            <Notes view={view} />
          </main>
        </div>
        <script dangerouslySetInnerHTML={{ __html: assets.script }} />
      </body>
    </html>
  );
}

function Masthead({ view }: { view: View }) {
  const { story, lineage } = view.synopsis;
  const outlets = new Set(view.documents.map((it) => it.outlet?.id ?? it.id)).size;
  const when = spanWords(story.start, story.end);
  return (
    <header class="masthead">
      <p class="brand">
        Synoptic <span>one event, every account</span>
      </p>
      <h1>{story.title ? <Foreign text={story.title.quote} most={220} /> : "Accounts of one event"}</h1>
      <p class="meta">
        {story.title ? (
          <>
            Headline of <Outlet view={view} at={story.title.documentId} />
            {when ? " · " : ""}
          </>
        ) : null}
        {when}
      </p>
      <dl class="tally">
        <Count name="articles" count={view.documents.length} target="articles" />
        <Count name="outlets" count={outlets} target="coverage" />
        <Count name="origins" count={lineage.origins.length} target="lineage" />
        <Count name="agreed" count={view.agreed.length} target="agreed" />
        <Count name="disputed" count={view.contended.length} target="disputed" />
        <Count name="only one" count={view.single.length} target="single" />
      </dl>
    </header>
  );
}

function Count({ name, count, target }: { name: string; count: number; target: string }) {
  return (
    <div class={`count count-${target}`}>
      <dt>{name}</dt>
      <dd>
        <a href={`#${target}`} aria-label={`${count} ${name}`}>
          {count}
        </a>
      </dd>
    </div>
  );
}

/** The sections that this synopsis has, with how much each holds. */
function Contents({ view }: { view: View }) {
  const { synopsis, documents } = view;
  const several = documents.length > 1;
  const sections: readonly (readonly [string, string, number | boolean])[] = [
    ["happened", "What happened", synopsis.summary.sentences.length > 0],
    ["coverage", "Who tells what", several && synopsis.claims.some((it) => it.documents > 1)],
    ["agreed", "Agreed", view.agreed.length],
    ["disputed", "Disputed", view.contended.length],
    ["single", "Only one", view.single.length],
    ["numbers", "Numbers", synopsis.numbers.length],
    ["quotations", "Quotations", synopsis.utterances.length],
    ["timeline", "When", synopsis.timeline.length],
    ["lineage", "Who derives from whom", several && (synopsis.lineage.edges.length || true)],
    ["labels", "What they call whom", synopsis.labels.length],
    ["omissions", "Left out", synopsis.omissions.length],
    ["beside", "Side by side", several],
    ["articles", "Articles", documents.length],
    ["notes", "About", true],
  ];
  return (
    <nav class="contents" aria-label="Sections">
      <ul>
        {sections
          .filter(([, , count]) => count)
          .map(([id, name, count]) => (
            <li>
              <a href={`#${id}`}>
                {name}
                {typeof count === "number" ? <span class="total"> {count}</span> : null}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
