/** A failure of the machine or of the way the program was used, told in one sentence that says what to do. */
export class SynopticError extends Error {
  override readonly name = "SynopticError";

  constructor(
    /** Kebab-case words, listed in `docs/errors.md`. */
    readonly code: string,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
