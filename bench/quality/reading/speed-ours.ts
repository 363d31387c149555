import { readHtml } from "../../../src/ingest/html/read.ts";
import { limitsOf } from "../../../src/ingest/options.ts";
import { captureOf } from "../../../src/testing/captures.ts";
import { articleText } from "./reader.ts";
import { reportSpeed } from "./speed.ts";

const limits = limitsOf({});

reportSpeed((page) => {
  const capture = captureOf(page, { input: "page.html", stated: { url: "https://harbor.example/" } });
  return articleText(readHtml(page, capture, limits).document).length;
});
