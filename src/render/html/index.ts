/**
 * The report: one self-contained page that needs no script and no network, drawn from a synopsis and nothing else.
 *
 * @module
 */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Synopsis } from "../../model/index.ts";
import { sha256 } from "../../util/hash.ts";
import { Page } from "./page.tsx";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { viewOf } from "./view.ts";

/**
 * The page that lays a synopsis out for people. All words of the articles are escaped and set apart in their direction;
 * the policy in its head allows its own style and script by their hashes and forbids everything else.
 */
export function renderHtml(synopsis: Synopsis): string {
  const policy = `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>\n${renderToString(h(Page, { view: viewOf(synopsis), assets: { style, script, policy } }))}\n`;
}

/** A source expression of Content Security Policy level 3, section 2.3.1: the SHA-256 of the element's content in base64. */
function hashSource(content: string): string {
  const bytes = (sha256(content).match(/../g) ?? []).map((it) => Number.parseInt(it, 16));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
