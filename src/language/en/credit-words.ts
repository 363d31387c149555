/**
 * Words beside the name of a newsroom that say its report was used: "AP writes", "according to The Herald", "told the Herald".
 * In lower case, as whole words. Written for this project.
 */
export const creditWords: ReadonlySet<string> = new Set(
  `according article citing cited columnist confirmed correspondent courtesy editorial exclusive exclusively
  interview learned obtained opinion ed poll published publishes quoted quotes quoting reported reporter reporters
  reporting reports said says source story survey tells told via writes writing wrote`.split(/\s+/),
);
