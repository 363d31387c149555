import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { reportSpeed } from "./speed.ts";

// As a program that uses the two is written: it imports nothing else.
reportSpeed(
  (page) => new Readability(parseHTML(page.toString()).document as never).parse()?.textContent?.length ?? 0,
);
