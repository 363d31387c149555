/** A node of linked data: an object as it came, read through the functions below. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const mostNodes = 2000;
const deepest = 12;
const articleType =
  /(?:^|[/:])(?:\w*Article|BlogPosting|Report|\w*Posting|Review|Recipe|LiveBlogPosting|Analysis\w*|Opinion\w*|WebPage|CreativeWork|VideoObject)$/;
const weakType = /(?:WebPage|CreativeWork|VideoObject|DiscussionForumPosting|SocialMediaPosting)$/;

/** The nodes of type article, the surest first. */
export function articleNodes(nodes: readonly LinkedNode[]): LinkedNode[] {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const isWeak = (node: LinkedNode) =>
    typesOf(node).every((type) => weakType.test(type) || !articleType.test(type));
  return [...articles.filter((node) => !isWeak(node)), ...articles.filter(isWeak)];
}

/** All nodes, also those inside `@graph`, lists and `mainEntity`, of a script that often is not quite JSON. */
export function linkedNodes(script: string): LinkedNode[] {
  return nodesOf(parseLenient(script));
}

/** A field's text: of a string, of the first item of a list, of `name` or `@value` of an object. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "number") return String(value);
  if (depth > 4 || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value))
    return value.map((item) => textOf(item, depth + 1)).find((text) => text !== undefined);
  const node = value as LinkedNode;
  return textOf(own(node, "name") ?? own(node, "@value") ?? own(node, "headline"), depth + 1);
}

/** All texts of a field that may be a list: the authors. */
export function textsOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return items.flatMap((item) => {
    if (typeof item === "object" && item !== null && Array.isArray(own(item as LinkedNode, "name")))
      return textsOf(own(item as LinkedNode, "name"));
    return textOf(item) ?? [];
  });
}

/** A field that the node itself has: `__proto__` and its like find nothing. */
export function own(node: LinkedNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

export function typesOf(node: LinkedNode): string[] {
  return textsOf(own(node, "@type"));
}

function nodesOf(value: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  while (open.length > 0 && found.length < mostNodes) {
    const next = open.pop();
    if (!next || typeof next.value !== "object" || next.value === null || next.depth > deepest) continue;
    if (Array.isArray(next.value)) {
      for (const item of next.value.slice(0, mostNodes).toReversed())
        open.push({ value: item, depth: next.depth + 1 });
      continue;
    }
    const node = next.value as LinkedNode;
    found.push(node);
    for (const key of ["itemReviewed", "mainEntityOfPage", "mainEntity", "@graph"])
      open.push({ value: own(node, key), depth: next.depth + 1 });
  }
  return found;
}

/** JSON, or what is left of it without comments, CDATA marks, trailing commas, semicolons and raw line breaks in strings. */
function parseLenient(script: string): unknown {
  const text = script.trim();
  return tryParse(text) ?? tryParse(repaired(text));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON: the caller tries a repaired text, then gives up
  }
}

function repaired(text: string): string {
  return text
    .slice(0, 2_000_000)
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$|^\s*<!--|-->\s*$|;\s*$/g, "")
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/,(?=\s*[}\]])/g, "");
}
