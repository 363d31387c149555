import { dateWords } from "../dates.ts";
import { clip } from "./names.ts";
import { Foreign, Outlet, Section } from "./parts.tsx";
import { nameOf, type View } from "./view.ts";
import { counted } from "./vocabulary.ts";

const levels = { error: "Left out", warning: "Doubtful", note: "Note" } as const;

/** What a reader should know of the input and of how the page was made. */
export function Notes({ view }: { view: View }) {
  const { problems, generator } = view.synopsis;
  const models = Object.entries(generator.models);
  return (
    <Section id="notes" title="About this page">
      <p>
        Every sentence set in serif type is a verbatim quotation and leads to its words. Numbers, dates and
        groupings beside it were found by rules and by small language models; they can be wrong. Nothing here
        says who is right, and no outlet gets a score.
      </p>
      {view.unrelated.length > 0 ? (
        <>
          <h3>Read, but about another event</h3>
          <ul class="plain">
            {view.unrelated.map((document) => (
              <li>
                <bdi>{nameOf(view, document.id)}</bdi>
                {": "}
                <Foreign text={document.title?.value ?? document.input} most={200} />
                {document.publishedAt ? (
                  <span class="meta"> {dateWords(document.publishedAt.value)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {problems.length > 0 ? (
        <details class="more" open={problems.length <= 8}>
          <summary>{counted(problems.length, "remark")} on the input</summary>
          <ul class="plain problems">
            {problems.map((problem) => (
              <li>
                <b>{levels[problem.level]}</b> <Foreign text={problem.message} most={400} />{" "}
                {view.documents.some((it) => it.id === problem.documentId) ? (
                  <Outlet view={view} at={problem.documentId ?? ""} />
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p class="meta">
        {generator.name} {generator.version}
        {models.map(([language, version]) => ` · model ${clip(language, 12)} ${clip(version, 40)}`).join("")}{" "}
        · {view.synopsis.format}
      </p>
    </Section>
  );
}
