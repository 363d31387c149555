import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedSchema, schemaUrl } from "../scripts/published-schema.ts";

test("the published schema is the one the code checks with (npm run schema writes it)", () => {
  expect(readFileSync(schemaUrl, "utf8")).toBe(publishedSchema());
});
