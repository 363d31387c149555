import { z } from "zod";
import { maybe, position, record } from "./schema.ts";

export const problemSchema = record(
  "Problem",
  "Something that a reader should know of the input or of how it was understood. Level error: input was dropped or cut.",
  {
    level: z.enum(["note", "warning", "error"]),
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    message: z.string().min(1),
    documentId: maybe(z.string()),
    start: maybe(position),
    end: maybe(position),
  },
);

/** What went wrong or stayed doubtful, as data: the pipeline goes on. */
export type Problem = z.infer<typeof problemSchema>;
