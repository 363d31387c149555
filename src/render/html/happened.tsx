import type { Summary } from "../../model/index.ts";
import { claimAnchor } from "./anchors.ts";
import { Foreign, Outlet, Section } from "./parts.tsx";
import type { View } from "./view.ts";
import { counted, sentenceWords } from "./vocabulary.ts";

const questions = [
  ["who", "Who"], ["what", "What"], ["when", "When"], ["where", "Where"], ["why", "Why"], ["how", "How"],
] as const; // biome-ignore format: a table reads better in rows

/** What happened: sentences that most origins tell, each verbatim or a fixed template over spans, and the five W's. */
export function Happened({ view }: { view: View }) {
  const { sentences } = view.synopsis.summary;
  const asked = questions.filter(([key]) => view.synopsis.summary.fiveWs[key].length > 0);
  if (sentences.length === 0 && asked.length === 0) return null;
  return (
    <Section id="happened" title="What happened">
      <div class="happened">
        <ol class="summary">
          {sentences.map((sentence) => (
            <li class={`is-${sentence.kind ?? "agreed"}`}>
              <p>
                <Foreign text={sentence.text} />
              </p>
              <p class="meta">
                <Origins view={view} sentence={sentence} />{" "}
                {sentence.evidence.slice(0, 3).map((it) => (
                  <>
                    <Outlet view={view} at={it} />{" "}
                  </>
                ))}
              </p>
            </li>
          ))}
        </ol>
        {asked.length > 0 ? (
          <dl class="fivews">
            {asked.map(([key, name]) => (
              <div>
                <dt>{name}</dt>
                {view.synopsis.summary.fiveWs[key].map((item) => (
                  <Answer view={view} item={item} />
                ))}
              </div>
            ))}
          </dl>
        ) : null}
      </div>
    </Section>
  );
}

function Answer({ view, item }: { view: View; item: Summary["fiveWs"]["who"][number] }) {
  const evidence = item.evidence[0];
  return (
    <dd>
      <Foreign text={item.text} most={240} />
      {evidence ? (
        <span class="meta">
          {" "}
          <Outlet view={view} at={evidence} />
        </span>
      ) : null}
    </dd>
  );
}

/** How many origins tell the first of the claims that a sentence rests on. */
function Origins({ view, sentence }: { view: View; sentence: Summary["sentences"][number] }) {
  const { claims, kind } = sentence;
  const claim = view.claimById.get(claims[0] ?? "");
  if (!claim) return null;
  return (
    <a class="origins" href={`#${claimAnchor(claim.id)}`}>
      {kind ? sentenceWords[kind] : ""}
      {counted(claim.origins, "origin")}, {counted(claim.documents, "article")}
    </a>
  );
}
