/**
 * `npm run schema` writes the JSON Schema of the synopsis, generated from the definitions that the code checks with.
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { publishedSchema, schemaUrl } from "./published-schema.ts";

writeFileSync(schemaUrl, publishedSchema());
