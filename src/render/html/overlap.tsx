import { groupBy } from "../../util/group.ts";
import { articleAnchor } from "./anchors.ts";
import { clip } from "./names.ts";
import { Wide } from "./parts.tsx";
import { nameOf, type View } from "./view.ts";

/** Shades of the table: the fullest field has the last. */
const shades = 5;
/** A larger table is no longer seen at a glance; the one of statements against articles has every article. */
const mostArticles = 40;

/** How many statements each two articles share: fields of one origin are the copies, the others agreement. */
export function Overlap({ view }: { view: View }) {
  const articles = [...groupBy(view.documents, (it) => view.originOf.get(it.id) ?? it.id).values()].flat();
  if (articles.length > mostArticles)
    return <p class="none">No table of each two articles is drawn for more than {mostArticles} of them.</p>;
  const told = toldBy(view);
  const shared = (a: string, b: string) => {
    const other = told.get(b);
    return [...(told.get(a) ?? [])].filter((it) => other?.has(it)).length;
  };
  const most = Math.max(
    1,
    ...articles.flatMap((a, at) => articles.slice(at + 1).map((b) => shared(a.id, b.id))),
  );
  return (
    <Wide label="Statements that each two articles share">
      <table class="overlap">
        <caption>Statements in both</caption>
        <thead>
          <tr>
            <td />
            {articles.map(({ id }) => (
              <th scope="col" class="column">
                <a href={`#${articleAnchor(view, id)}`}>
                  <bdi>{clip(nameOf(view, id), 28)}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map(({ id }) => (
            <tr>
              <th scope="row">
                <bdi>{nameOf(view, id)}</bdi>
              </th>
              {articles.map((other) => (
                <Field count={other.id === id ? undefined : shared(id, other.id)} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Field({ count, most }: { count: number | undefined; most: number }) {
  if (count === undefined) return <td class="self" />;
  const shade = count === 0 ? 0 : Math.max(1, Math.ceil((shades * count) / most));
  return <td class={`shade-${shade}`}>{count}</td>;
}

/** The statements of each article that some other article makes too. */
function toldBy(view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const claim of view.synopsis.claims) {
    if (claim.documents < 2) continue;
    for (const { documentId } of claim.mentions) {
      const list = told.get(documentId) ?? new Set();
      told.set(documentId, list.add(claim.id));
    }
  }
  return told;
}
