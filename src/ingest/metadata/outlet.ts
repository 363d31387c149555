import { type Block, cite, type Outlet } from "../../model/index.ts";
import { letterPattern } from "../../text/index.ts";
import { agencyOf } from "../blocks/agencies.ts";

const name = "(\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:of|the|de|la|el|du|\\p{Lu}[\\p{L}\\p{N}.&'’-]*)){0,5})";
const editionWords =
  /(?: (?:USA|US|UK|International|Global|World|English|Europe|Asia|Digital|Weekend))? Editions?$|(?: (?:newsletters?|app|article|channel|website|team|staff))$/iu;

/** Ways in which a page names its own outlet, the surest first; each must hold one name. */
const selfMentions: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: "source-note", pattern: letterPattern(`^Sources?\\s?:\\s?${name}(?:,? (?:and|with|\\+|&)|,) (?:news |wire |other )?agencies\\b`) },
  { rule: "source-note", pattern: letterPattern(`^${name} (?:and|with) (?:news |wire )?agencies\\.?$`) },
  { rule: "self-mention", pattern: letterPattern(`\\bour (?:official )?(?:[Tt]elegram|[Ww]hats[Aa]pp|[Vv]iber|[Yy]ou[Tt]ube) [Cc]hannels? ${name}`) },
  { rule: "self-mention", pattern: letterPattern(`\\bin (?:the|this) ${name} article\\b`) },
  { rule: "self-mention", pattern: letterPattern(`\\b(?:news )?coverage from ${name}`) },
  { rule: "self-mention", pattern: letterPattern(`^(?:Subscribe to|Sign up for|Download the|Get the|Support|Follow) ${name}(?: on | app\\b|['’]s? (?:\\w+ ){0,2}newsletter| newsletters?\\b)`) },
  { rule: "self-mention", pattern: letterPattern(`^(?:the )?${name}(?:,| is| was) (?:an?|the) (?:\\w+ ){0,3}?(?:newspaper|paper|broadcaster|station|magazine|publication|website|site|agency|newsletter|journal|weekly|daily|outlet|blog|radio|channel|podcast|service)\\b`) },
  { rule: "self-mention", pattern: letterPattern(`^(?:[Aa]bout|[Ss]upport|[Ff]ollow|[Cc]ontact|[Jj]oin|[Dd]onate to|[Ww]rite to|[Ll]etters to|[Aa]dvertise (?:in|with)|[Aa]lso (?:on|in)|[Rr]ead|[Ll]isten to) (?:the |The )?${name}(?: newsroom| newsdesk| community| team)?$`) },
  { rule: "copyright", pattern: letterPattern(`^(?:©|\\([cC]\\)|Copyright)(?: ?©| \\([cC]\\))? ?(?:\\d{4}(?: ?[-–] ?\\d{4})?,? )${name}`) },
]; // biome-ignore format: a rule a row

const furniture = new Set(["credit", "subscription", "promotion", "teaser", "legal"]);

/** The name by which a line of furniture calls its own outlet; undefined where it names none, or only an agency. */
export function selfNameOf(text: string): string | undefined {
  for (const { pattern } of selfMentions) {
    const value = nameIn(pattern.exec(text.slice(0, 400)));
    if (value) return value;
  }
  return undefined;
}

function nameIn(match: RegExpExecArray | null): string | undefined {
  const value = match?.[1]
    ?.replace(/\. All$/, "")
    .replace(editionWords, "")
    .replace(/(?: (?:and|the|of)|[.'’])+$/u, "");
  return value && !agencyOf(value) ? value : undefined;
}

/** Names of outlets by which furniture of a page calls itself, the surest first; never those of known agencies. */
export function selfNamesOf(document: Words, blocks: readonly Block[]): Outlet[] {
  return selfMentions.flatMap(({ rule, pattern }) =>
    blocks.filter((it) => furniture.has(it.kind)).flatMap((block) => namedBy(document, block, rule, pattern)),
  );
}

interface Words {
  readonly id: string;
  readonly text: string;
}

function namedBy(document: Words, block: Block, rule: string, pattern: RegExp): Outlet[] {
  const text = document.text.slice(block.start, Math.min(block.end, block.start + 400));
  const match = pattern.exec(text);
  const value = nameIn(match);
  if (!match || !value) return [];
  const start = block.start + match.index + match[0].indexOf(value);
  const evidence = cite(document, { start, end: start + value.length });
  return [{ id: outletId(value), value, rule, evidence }];
}

/** Whether a dateline credits the outlet by its initials: "LPS" of "SARNHOLT (LPS) —" may own the text, and others print it. */
export function isCreditedAgency({ value }: Outlet, document: Words, blocks: readonly Block[]): boolean {
  const initials = initialsOf(value);
  return blocks.some(
    (it) => it.kind === "dateline" && document.text.slice(it.start, it.end).includes(`(${initials})`),
  );
}

function initialsOf(name: string): string {
  return name.replace(/^the /i, "").split(" ").filter((it) => /^\p{Lu}/u.test(it)).map((it) => it[0]).join(""); // biome-ignore format: a chain reads better in a row
}

/** An id that spellings of one name share: letters and digits without marks, joined by hyphens. */
export function outletId(value: string): string {
  const folded = value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "outlet";
}
