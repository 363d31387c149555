const replacements: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["‛", "'"],
  ["`", "'"],
  ["´", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["«", '"'],
  ["»", '"'],
  ["–", "-"],
  ["—", "--"],
  ["―", "--"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["…", "..."],
]);
const pattern = /[’‘‛`´“”„‟«»–—―‐‑−…]/g;

/** Typographic quotes, dashes and ellipses as the plain ones of the treebanks, so that features know them; lengths change. */
export function normalized(form: string): string {
  const plain = form.replace(pattern, (character) => replacements.get(character) ?? character);
  return plain === "''" || plain === "``" ? '"' : plain;
}
