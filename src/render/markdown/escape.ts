/** Longer stretches are cut where they stand in a note; the articles hold all of the words. */
const longest = 400;

/**
 * Foreign words as one line of Markdown that shows as those words and nothing else: no markup, no link, no HTML, no list
 * (CommonMark 0.31, 2.4 backslash escapes; `<` and `&` as entities, since not every reader honours a backslash there).
 */
export function escaped(text: string, most = longest): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const cut = line.length > most ? `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
  return cut
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu, "\ufffd")
    .replace(/[\\`*_{}[\]#|~$@]/g, "\\$&")
    .replaceAll("://", "\\://")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
