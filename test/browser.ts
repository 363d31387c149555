import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** Where a browser may be: `SYNOPTIC_BROWSER`, or where Debian's package puts it. */
const places = [process.env["SYNOPTIC_BROWSER"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** The browser's program, if there is one on this machine. */
export const browserPath = places.find((it) => it !== undefined && existsSync(it));

/** Said where tests that need a browser are left out. */
export const noBrowser =
  "No Chromium was found: install Debian's package chromium, or name one in SYNOPTIC_BROWSER. The report is not tested in a browser.";

/** True where a missing browser is a failure and not a reason to leave tests out. */
export const browserDemanded = process.env["SYNOPTIC_DEMAND_BROWSER"] === "1";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A fresh browser with a profile of its own, gone when it is closed. */
export async function openBrowser(options: { width?: number; dark?: boolean; scripts?: boolean } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "synoptic-browser-"));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath ?? "",
    headless: true,
    args: flags,
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? "dark" : "light",
    javaScriptEnabled: options.scripts ?? true,
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}
