/**
 * What the page gains where scripts run: any two articles in two panes that follow each other, and a filter over the
 * statements. Plain ECMAScript as a string, because its hash stands in the page's policy. It reads the page and writes
 * text and clones of the page's own elements, never markup.
 */
export const script = `"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, fields = {}, ...children) => {
    const element = Object.assign(document.createElement(name), fields);
    element.append(...children);
    return element;
  };

  const reveal = () => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    let closed = false;
    for (let at = target.closest("details"); at; at = at.parentElement && at.parentElement.closest("details")) {
      closed = closed || !at.open;
      at.open = true;
    }
    if (closed) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  const articles = $$("article.article");
  const names = articles.map((it) => $("header bdi", it).textContent);
  const panes = $("#panes");
  if (panes && articles.length > 1) {
    const select = (label, chosen) => {
      const element = make("select", { ariaLabel: label }, ...names.map((name, at) => make("option", { value: String(at) }, name)));
      element.value = String(chosen);
      return element;
    };
    const left = select("Left article", 0);
    const right = select("Right article", 1);
    const status = make("p", { className: "meta" });
    status.setAttribute("role", "status");
    const paneOf = (side) => {
      const pane = make("div", { className: "pane", tabIndex: 0 });
      pane.setAttribute("role", "region");
      pane.setAttribute("aria-label", side + " article");
      return pane;
    };
    const shown = [paneOf("Left"), paneOf("Right")];
    const statements = (root) => new Set($$("a.back-to", root).map((it) => it.getAttribute("href")).filter((it) => it.startsWith("#claim-")));
    const fill = () => {
      const chosen = [left, right].map((it) => articles[Number(it.value)]);
      const shared = [...statements(chosen[0])].filter((it) => statements(chosen[1]).has(it));
      const keep = new Set(shared);
      chosen.forEach((article, side) => {
        const text = $(".text", article).cloneNode(true);
        $$("[id]", text).forEach((it) => it.removeAttribute("id"));
        $$("details.furniture, .also", text).forEach((it) => it.remove());
        $$("a.back-to", text).forEach((it) => {
          const key = it.getAttribute("href");
          if (!keep.has(key)) { it.remove(); return; }
          it.dataset.key = key;
          it.setAttribute("aria-label", "Show statement " + it.textContent + " in the other article");
          it.addEventListener("click", (event) => { event.preventDefault(); follow(key, 1 - side); });
        });
        $$(".cited", text).forEach((it) => { if (!$("a.back-to", it)) it.className = ""; });
        shown[side].replaceChildren(make("h3", {}, names[articles.indexOf(article)]), text);
        shown[side].scrollTop = 0;
      });
      status.textContent = shared.length === 1 ? "1 statement in both" : shared.length + " statements in both; follow a number to its words in the other article";
    };
    const follow = (key, side) => {
      $$(".followed", panes).forEach((it) => it.classList.remove("followed"));
      const link = $$("a.back-to", shown[side]).find((it) => it.dataset.key === key);
      if (!link) return;
      const words = link.closest(".cited") || link;
      words.classList.add("followed");
      shown[side].scrollTop += words.getBoundingClientRect().top - shown[side].getBoundingClientRect().top - 60;
      link.focus({ preventScroll: true });
    };
    left.addEventListener("change", fill);
    right.addEventListener("change", fill);
    panes.append(make("div", { className: "choose" }, left, right), status, make("div", { className: "two" }, ...shown));
    panes.hidden = false;
    $$(".unscripted").forEach((it) => { it.hidden = true; });
    fill();
  }

  const lists = $$("ol.statements, #single ol.plain");
  if (lists.length > 0) {
    const input = make("input", { type: "search", id: "filter", placeholder: "a word, a name" });
    const count = make("span", { className: "meta" });
    count.setAttribute("role", "status");
    const items = lists.flatMap((list) => [...list.children]);
    let texts;
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let visible = 0;
      texts = texts || items.map((it) => it.textContent.toLowerCase());
      items.forEach((it, at) => {
        it.hidden = !words.every((word) => texts[at].includes(word));
        if (!it.hidden) visible++;
        else return;
        if (words.length > 0 && it.closest("details.more")) it.closest("details.more").open = true;
      });
      $$("#single .group").forEach((it) => { it.hidden = !$("li:not([hidden])", it); });
      count.textContent = words.length > 0 ? visible + " of " + items.length : "";
    });
    const label = make("label", { htmlFor: "filter" }, "Filter the statements ");
    $("#agreed").before(make("p", { className: "filter" }, label, input, " ", count));
  }
})();
`;
