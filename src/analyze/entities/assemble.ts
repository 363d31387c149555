import { cite, type Document, type Entity, type Mention } from "../../model/index.ts";
import { foldDiacritics } from "../../text/index.ts";
import { groupBy } from "../../util/group.ts";
import { stableKey } from "../../util/hash.ts";
import { compareStrings } from "../../util/order.ts";
import { type Draft, earliest, type FoundMention } from "./draft.ts";

/** Rules whose mentions name the entity by other words than its name: no alias comes of them. */
const otherWords: ReadonlySet<string> = new Set(["metonym", "demonym", "people"]);

/** The drafts as entities, in the order of their earliest mentions. */
export function entitiesOf(document: Document, drafts: readonly Draft[]): Entity[] {
  return drafts
    .filter((it) => it.mentions.length > 0)
    .map((it) => ({ it, first: earliest(it) as FoundMention }))
    .sort((a, b) => a.first.start - b.first.start || b.first.end - a.first.end)
    .map(({ it, first }, at) => entityOf(document, it, first, `e${at + 1}`));
}

function entityOf(document: Document, it: Draft, first: FoundMention, id: string): Entity {
  const forms = formsOf(document, it);
  return {
    id,
    key: stableKey(document.id, String(first.start), String(first.end)),
    type: it.type,
    name:
      bestName(it.country ? new Map([...forms].filter(([name]) => !isAcronym(name))) : forms, it.type) ??
      it.fallbackName ??
      document.text.slice(first.start, first.end),
    aliases: [...forms.keys()].sort(compareStrings),
    roles: rolesOf(document, it),
    links: it.country ? { iso3166: it.country.code } : {},
    mentions: mentionsOf(document, it),
  };
}

/** How often each form of the name is written. */
function formsOf(document: Document, it: Draft): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { form, rule, start, end } of it.mentions) {
    if (form !== "name" || otherWords.has(rule)) continue;
    const written = document.text.slice(start, end).replace(/\s+/g, " ");
    forms.set(written, (forms.get(written) ?? 0) + 1);
  }
  return forms;
}

/** The fullest widespread form: more than one word before one, spelt out before an acronym, then the commonest, then the longest. */
function bestName(forms: ReadonlyMap<string, number>, type: string): string | undefined {
  const full = (name: string) => (type === "person" ? Number(name.includes(" ")) : Number(!isAcronym(name)));
  const fuller = (name: string) => (type === "organization" ? Number(name.includes(" ")) : 0);
  const ranked = [...forms].sort(
    ([a, countA], [b, countB]) =>
      full(b) - full(a) ||
      fuller(b) - fuller(a) ||
      countB - countA ||
      b.length - a.length ||
      compareStrings(a, b),
  );
  return ranked[0]?.[0];
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d.&-]+$/u.test(name);
}

function rolesOf(document: Document, it: Draft): Entity["roles"] {
  const byText = groupBy(
    it.offices.filter(({ inherited }) => !inherited),
    ({ start, end }) => foldDiacritics(document.text.slice(start, end)).replace(/^(?:the|a|an) /, ""),
  );
  return [...byText.values()].map((offices) => {
    const sorted = [...offices].sort((a, b) => a.start - b.start);
    const evidence = sorted.map(({ start, end }) => cite(document, { start, end }));
    return { text: (evidence[0]?.quote ?? "").replace(/\s+/g, " ").replace(/^(?:the|a|an) /i, ""), evidence };
  });
}

function mentionsOf(document: Document, it: Draft): Mention[] {
  const seen = new Set<string>();
  return [...it.mentions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .map(({ start, end, form, rule, certainty }) => ({
      documentId: document.id,
      start,
      end,
      form,
      rule,
      ...(certainty && { certainty }),
    }));
}
