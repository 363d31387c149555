/** English nouns that say when, never who or where. Written for this project. */
export const timeNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december today yesterday tomorrow tonight week month year decade century day morning evening night afternoon hour minute moment
  time weekend spring summer autumn fall winter midnight noon dawn`.split(/\s+/),
);
