import { oracle } from "../bench/quality/stories/oracle.ts";
import { cite, type Synopsis, type SynopsisDocument } from "../src/model/index.ts";

/** What hostile pages put where a headline, a name or an address should be. */
const attacks = [
  `<script>document.body.dataset.broken="1"</script>`,
  `"><img src=x onerror='document.body.dataset.broken="2"'>`,
  `</script><script>document.body.dataset.broken="3"</script>`,
  `</style><style>body{display:none}</style>`,
  `</title><h1>broken</h1>`,
  `javascript:document.body.dataset.broken="4"`,
  `turned \u202e round \u2067 and \u2066 round`,
  "\u0000\u0007 bells",
  "<!-- a comment that never ends",
  "]]> &lt; &amp;lt; &#x3c;script&#x3e;",
];

/** One story in which everything that an outlet writes is an attack, with a word of a megabyte in each article. */
export function hostile(): Synopsis {
  const story = oracle("ferry");
  const documents = story.documents.map((document, at): SynopsisDocument => {
    const attack = attacks[at % attacks.length] ?? "";
    const other = attacks[(at + 5) % attacks.length] ?? "";
    const endless = "w".repeat(1_000_000);
    const head = `${attack} ${other}`;
    const text = `${document.text}\n\n${head}\n\n${endless}`;
    const start = document.text.length + 2;
    const blocks = [
      ...document.blocks,
      { start, end: start + head.length, kind: "navigation" as const, body: false, reason: other },
      {
        start: start + head.length + 2,
        end: text.length,
        kind: "paragraph" as const,
        body: true,
        reason: attack,
      },
    ];
    const changed = { ...document, text, blocks };
    return {
      ...changed,
      url: other,
      input: `${attack}.html`,
      outlet: { id: document.outlet?.id ?? "x", value: attack, rule: "test" },
      title: { value: head, rule: "test", evidence: cite(changed, { start, end: start + head.length }) },
      byline: [{ value: endless, rule: "test" }],
    };
  });
  const title = documents[1]?.title?.evidence;
  return {
    ...story,
    story: { ...story.story, ...(title ? { title } : {}) },
    documents,
    entities: story.entities.map((it, at) => ({ ...it, name: attacks[at % attacks.length] ?? "" })),
    claims: story.claims.map((claim) => ({
      ...claim,
      disputes: claim.disputes.map((dispute) => ({
        ...dispute,
        positions: dispute.positions.map((it, at) => ({ ...it, value: attacks[at] ?? "" })),
      })),
    })),
    lineage: {
      ...story.lineage,
      edges: story.lineage.edges.map((it) => ({ ...it, reasons: [attacks[0] ?? ""] as [string] })),
    },
    problems: attacks.map((message) => ({ level: "warning", code: "test", message })),
  };
}
