import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oracle } from "../bench/quality/stories/oracle.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { browserDemanded, browserPath, noBrowser, openBrowser } from "./browser.ts";
import { hostile } from "./hostile.ts";

const missing = browserPath === undefined;
if (missing && !browserDemanded) console.warn(noBrowser);

test.runIf(missing && browserDemanded)("a browser is there, since it is demanded", () => {
  expect.fail(noBrowser);
});

const views = [
  { width: 360, dark: false, scripts: true },
  { width: 1440, dark: true, scripts: true },
  { width: 768, dark: false, scripts: false },
] as const;

describe.skipIf(missing).each(views)("the report at $width pixels, dark $dark, scripts $scripts", (view) => {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-report-"));
  let context: BrowserContext;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ context, close } = await openBrowser(view));
    writeFileSync(join(folder, "ferry.html"), renderHtml(oracle("ferry")));
    if (view.width === 360) writeFileSync(join(folder, "hostile.html"), renderHtml(hostile()));
  }, 120_000);

  afterAll(async () => {
    await close?.();
    rmSync(folder, { recursive: true, force: true });
  });

  // The hostile pages hold megabytes of one word: one view of them shows what all would.
  test.each(view.width === 360 ? ["ferry", "hostile"] : ["ferry"])(
    "%s: no request, no error, nothing sticks out",
    async (name) => {
      const { page, requests, errors } = await opened(name);
      expect(requests).toEqual([page.url()]);
      expect(errors).toEqual([]);
      expect(await page.evaluate("document.body.dataset.broken ?? ''")).toBe("");
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(await page.locator("main").isVisible()).toBe(true);
      await page.close();
    },
    120_000,
  );

  test.runIf(view.scripts)(
    "axe finds nothing",
    async () => {
      const { page } = await opened("ferry");
      await page.evaluate(axe.source);
      const found = (await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then((it) => it.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html).join(' | ')))",
      )) as string[];
      expect(found).toEqual([]);
      await page.close();
    },
    180_000,
  );

  test("a statement leads to its words, and they lead back", async () => {
    const { page } = await opened("ferry");
    await page.locator("#agreed .says a.words").first().click();
    const target = page.locator(".article .cited:target");
    expect(await target.count()).toBe(1);
    await target.locator(":scope > a.back-to").first().click();
    expect(page.url()).toMatch(/#claim-/);
    expect(await page.locator("#agreed li:target").count()).toBe(1);
    await page.close();
  }, 120_000);

  test.runIf(view.scripts)(
    "two articles are read side by side, and statements are filtered",
    async () => {
      const { page } = await opened("ferry");
      await page.selectOption("select[aria-label='Right article']", { index: 3 });
      expect(await page.locator("#panes [role=status]").textContent()).toMatch(/^\d+ statements in both/);
      const link = page.locator("#panes .pane").first().locator("a.back-to").first();
      await link.click();
      expect(await page.locator("#panes .pane").nth(1).locator(".followed").count()).toBe(1);
      await page.fill("#filter", "hose");
      expect(await page.locator("#agreed .statement:visible").count()).toBeLessThan(5);
      await page.close();
    },
    120_000,
  );

  test.runIf(!view.scripts)("without scripts every pair of articles has its table", async () => {
    const { page } = await opened("ferry");
    expect(await page.locator("#panes").isVisible()).toBe(false);
    expect(await page.locator("#beside details.pair").count()).toBeGreaterThan(5);
    await page.close();
  });

  async function opened(name: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return { page, requests, errors };
  }
});
