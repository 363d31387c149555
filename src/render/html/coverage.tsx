import type { Claim, ClaimMention, SynopsisDocument } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { articleAnchor, claimAnchor, wordsAnchor } from "./anchors.ts";
import { clip, isolated } from "./names.ts";
import { Foreign, Section, Wide } from "./parts.tsx";
import { nameOf, type View } from "./view.ts";
import { counted } from "./vocabulary.ts";

/** More rows than this are no longer seen at a glance; the sections below hold every statement. */
const mostRows = 60;
/** What one origin repeats in several articles is told below; a few rows show that it does. */
const mostSingleRows = 12;

/** Who tells what: statements of two or more articles against articles, the columns of one origin side by side. */
export function Coverage({ view }: { view: View }) {
  // A dispute whose sides stand in rows of their own is read below; here it would be one letter a row.
  const sided = view.disputed.filter((it) => it.documents > 1 || sidesOf(it).size > 1);
  const several = [...view.agreed, ...sided];
  const repeated = view.single.filter((it) => it.documents > 1);
  const claims = [...several, ...repeated];
  if (claims.length === 0 || view.documents.length < 2) return null;
  const groups = [...groupBy(view.documents, (it) => view.originOf.get(it.id) ?? it.id)];
  const columns = groups.flatMap(([, documents]) => documents);
  const rows = [...several.slice(0, mostRows), ...repeated.slice(0, mostSingleRows)];
  return (
    <Section
      id="coverage"
      title="Who tells what"
      lead={
        <>
          A dot says that the article makes the statement; letters tell the sides of a dispute apart. Articles
          under one bracket are one origin: they speak with one voice.
          {claims.length > rows.length
            ? ` ${rows.length} of ${counted(claims.length, "statement")} that several articles make; all are listed below.`
            : ""}
        </>
      }
    >
      <Wide label="Who tells what, as a table">
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {groups.map(([, documents], at) => (
                <th class="bracket" colSpan={documents.length} scope="colgroup">
                  <abbr title={`origin ${at + 1}`}>{at + 1}</abbr>
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col" class="corner">
                Statement
              </th>
              {columns.map((document) => (
                <th scope="col" class="column">
                  <a href={`#${articleAnchor(view, document.id)}`}>
                    <bdi>{clip(nameOf(view, document.id), 28)}</bdi>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((claim) => (
              <Row view={view} claim={claim} columns={columns} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

function Row({ view, claim, columns }: { view: View; claim: Claim; columns: readonly SynopsisDocument[] }) {
  const mentions = groupBy(claim.mentions, (it) => it.documentId);
  const sides = sidesOf(claim);
  return (
    <tr class={`row-${claim.status}`}>
      <th scope="row">
        <a href={`#${claimAnchor(claim.id)}`}>
          <span class="sign">{view.claimNumber.get(claim.id)}</span>{" "}
          <Foreign text={claim.text.quote} most={110} />
        </a>
      </th>
      {columns.map(({ id }) => {
        const side = sides.get(id);
        const mention = mentions.get(id)?.[0] ?? side?.mention;
        return <td>{mention ? <Cell view={view} mention={mention} side={side?.letter} /> : null}</td>;
      })}
    </tr>
  );
}

function Cell({ view, mention, side }: { view: View; mention: ClaimMention; side: string | undefined }) {
  const name = `${nameOf(view, mention.documentId)}: ${clip(mention.quote, 160)}`;
  return (
    <a
      class={side ? `cell side-${side}` : "cell"}
      href={`#${wordsAnchor(view, mention)}`}
      aria-label={isolated(name)}
      title={isolated(name)}
    >
      {side ?? <span class="dot" />}
    </a>
  );
}

interface Side {
  readonly letter: string;
  readonly mention: ClaimMention;
}

/** The side of the first contradiction that each article takes: A for the first position. */
function sidesOf(claim: Claim): ReadonlyMap<string, Side> {
  const dispute = claim.disputes.find((it) => it.nature === "contradiction") ?? claim.disputes[0];
  const sides = new Map<string, Side>();
  if (claim.status !== "disputed") return sides;
  dispute?.positions.forEach((position, at) => {
    for (const mention of position.mentions)
      if (!sides.has(mention.documentId))
        sides.set(mention.documentId, { letter: "ABCDEF"[at] ?? "·", mention });
  });
  return sides;
}
