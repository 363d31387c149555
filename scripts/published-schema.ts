import { z } from "zod";
import { synopsisSchema } from "../src/model/schemas.ts";

/** Where the published schema lies. */
export const schemaUrl = new URL("../schema/synoptic.synopsis-1.json", import.meta.url);

/** The JSON Schema of a synopsis as text. Fields of later versions are allowed, as they are when we read one. */
export function publishedSchema(): string {
  const schema = z.toJSONSchema(synopsisSchema, { io: "input" });
  return `${JSON.stringify(schema, (key, value) => (key === "readOnly" ? undefined : value), 2)}\n`;
}
