import type { Found } from "../../../model/index.ts";
import { canonicalBlock } from "../../../text/index.ts";
import { metaOf } from "../clues.ts";
import { articleNodes, type LinkedNode, own, textOf, textsOf, typesOf } from "../json-ld.ts";
import type { Page } from "../page.ts";

/** Everything that a page states in one field, the surest first. */
export type Candidates = readonly Found[];

/** A value with the rule that found it, cleaned of mark-up and entities that were escaped twice; undefined where nothing is left. */
export function candidate(value: string | undefined, rule: string): Found | undefined {
  if (value === undefined) return undefined;
  const clean = canonicalBlock(unescaped(value.slice(0, 2000)).replace(/<[^<>]{0,500}>/g, " "));
  return clean === "" ? undefined : { value: clean, rule };
}

/** Keeps the first of each value. */
export function distinct(found: readonly (Found | undefined)[]): Found[] {
  const seen = new Set<string>();
  return found.filter(
    (it): it is Found => it !== undefined && !seen.has(it.value) && Boolean(seen.add(it.value)),
  );
}

/** The linked data node of the article. */
export function articleNode(page: Page): LinkedNode | undefined {
  return articleNodes(page.linked)[0];
}

/** A meta tag's content by the first of several names that has one. */
export function metaCandidates(page: Page, names: readonly string[]): (Found | undefined)[] {
  return names.map((name) => candidate(metaOf(page, name), `meta.${name}`));
}

/** The names of people or bodies in a field of linked data. */
export function linkedTexts(node: LinkedNode | undefined, key: string): string[] {
  return node ? textsOf(own(node, key)) : [];
}

/** Who published, as linked data, meta tags and the application's name state it. */
export function outletCandidates(page: Page): Found[] {
  const article = articleNode(page);
  const organization = page.linked.find((node) =>
    typesOf(node).some((type) => /(?:NewsMediaOrganization|WebSite)$/.test(type)),
  );
  return distinct([
    candidate(article && textOf(own(article, "publisher")), "jsonld.publisher"),
    candidate(metaOf(page, "og:site_name"), "meta.og:site_name"),
    candidate(metaOf(page, "application-name"), "meta.application-name"),
    candidate(organization && textOf(own(organization, "name")), "jsonld.organization"),
  ]);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", rsquo: "’", lsquo: "‘", rdquo: "”", ldquo: "“", ndash: "–", mdash: "—", hellip: "…", eacute: "é" }; // biome-ignore format: a table

/** Resolves character references that survived, as in linked data written by hand. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return entities[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
