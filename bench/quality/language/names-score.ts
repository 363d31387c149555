/** Sentences with the IOB2 label of each word. */
export interface LabelledSentence {
  readonly forms: readonly string[];
  readonly labels: readonly string[];
}

/** Documents of a name file: tab-separated word and label, a blank line behind a sentence, `# doc = ` before a document. */
export function readLabelled(source: string): LabelledSentence[][] {
  const documents: LabelledSentence[][] = [];
  for (const part of source.split("\n\n")) {
    const lines = part.split("\n").filter((line) => line !== "");
    if (documents.length === 0 || lines.some((line) => line.startsWith("# doc = ") && !line.includes("\t")))
      documents.push([]);
    const rows = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    documents.at(-1)!.push({ forms: rows.map((row) => row[0]!), labels: rows.map((row) => row[1]!) });
  }
  return documents;
}

/** The names that labels mark, as "from to type". */
export function namesIn(labels: readonly string[]): string[] {
  const names: string[] = [];
  for (let from = 0; from < labels.length; ) {
    const label = labels[from]!;
    let to = from + 1;
    if (label.startsWith("B-")) {
      while (labels[to] === `I-${label.slice(2)}`) to++;
      names.push(`${from} ${to} ${label.slice(2)}`);
    }
    from = to;
  }
  return names;
}

export interface NameCounts {
  right: number;
  found: number;
  gold: number;
}

/** Counts names with exact span and type (conlleval), together and for each type. */
export function scoreNames(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Record<string, NameCounts> {
  const counts: Record<string, NameCounts> = {};
  const count = (type: string): NameCounts => (counts[type] ??= { right: 0, found: 0, gold: 0 });
  gold.forEach((labels, at) => {
    const wanted = new Set(namesIn(labels));
    const got = namesIn(found[at]!);
    for (const name of wanted) for (const type of ["all", typeOf(name)]) count(type).gold++;
    for (const name of got) {
      for (const type of ["all", typeOf(name)]) {
        count(type).found++;
        if (wanted.has(name)) count(type).right++;
      }
    }
  });
  return counts;
}

function typeOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
