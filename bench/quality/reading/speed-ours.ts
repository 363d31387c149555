import { shippedModel } from "../../../src/ingest/html/shipped-model.ts";
import { articleText, readWith } from "./reader.ts";
import { reportSpeed } from "./speed.ts";

reportSpeed((html) => articleText(readWith(html, "https://harbor.example/", shippedModel())).length);
