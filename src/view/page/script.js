"use strict";
/* What is shown where: the address after "#" is a part of the page, "questions/NAME", "entity/ID" or "article/ID". */
(() => {
  const { el, say, table } = Page;
  const { nodes, articles, one, refs, isA, nameOf, spaced } = Model;
  const byId = (id) => document.getElementById(id);

  function articleList(section) {
    const rows = [...articles].sort(Entity.by((a) => one(a, "published") || "")).reverse().map((article) => [
      { text: nameOf(article), node: () => el("a", { href: "#article/" + encodeURIComponent(article.id) }, nameOf(article)) },
      one(article, "published") || "", Details.publisherOf(article), refs(article, "mentions").length]);
    section.append(table("Articles, newest first", ["Headline", "Published", "Publisher", "Entities"], rows, { file: "articles.csv" }));
  }

  /* ---- search ---- */

  function search() {
    const input = byId("search"), box = byId("found");
    let chosen = -1, found = [];
    const close = () => { box.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); chosen = -1; };
    const choose = (i) => {
      chosen = i;
      [...box.children].forEach((item, k) => item.setAttribute("aria-selected", String(k === i)));
      input.setAttribute("aria-activedescendant", "found-" + i);
      box.children[i].scrollIntoView({ block: "nearest" });
    };
    const open = (node) => { close(); Entity.open(node); };
    input.addEventListener("input", () => {
      found = Model.search(input.value, 30);
      chosen = -1;
      input.removeAttribute("aria-activedescendant");
      box.replaceChildren(...found.map((node, i) => el("li", { id: "found-" + i, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); open(node); } },
        Entity.dot(node), nameOf(node), " ", el("span", { class: "kind" }, spaced(node.kind)))));
      box.hidden = !found.length;
      input.setAttribute("aria-expanded", String(found.length > 0));
      say(input.value ? `${found.length === 30 ? "30 or more" : found.length} found` : "");
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" && found.length) { choose((chosen + 1) % found.length); event.preventDefault(); }
      if (event.key === "ArrowUp" && found.length) { choose((chosen + found.length - 1) % found.length); event.preventDefault(); }
      if (event.key === "Enter" && found.length) open(found[Math.max(0, chosen)]);
      if (event.key === "Escape" && !box.hidden) { close(); event.stopPropagation(); }
    });
    input.addEventListener("blur", close);
  }

  /* ---- which part is shown ---- */

  const makers = { overview: Overview.make, graph: Explorer.make, questions: Questions.make, articles: articleList, review: Review.make };
  const parts = Object.keys(makers), made = new Set();
  let part = "overview", address = "#overview";

  function showPart(name, rest) {
    part = name;
    address = location.hash || "#overview";
    parts.forEach((id) => { byId("part-" + id).hidden = id !== name; });
    document.querySelectorAll("#tabs a").forEach((a) => (a.hash === "#" + name ? a.setAttribute("aria-current", "page") : a.removeAttribute("aria-current")));
    if (!made.has(name)) { made.add(name); makers[name](byId("part-" + name)); }
    if (name === "graph") Explorer.draw();
    if (name === "questions") Questions.show(rest);
  }

  function decoded(word) {
    try {
      return decodeURIComponent(word);
    } catch {
      return word;
    }
  }

  function follow() {
    const [kind, id, row] = location.hash.slice(1).split("/").map(decoded);
    if (kind === "entity" || kind === "article") {
      const node = nodes.find((n) => n.id === id && (kind === "entity" ? n.top : isA(n, "Article")));
      if (!made.size) { showPart("overview"); address = "#overview"; }
      if (node && kind === "entity") Details.entity(node);
      else if (node) Details.article(node, Number(row));
      else Details.show("Not found", el("p", {}, `The graph has no ${kind} ${id}.`));
      return;
    }
    Details.hide();
    showPart(Object.hasOwn(makers, kind) ? kind : "overview", id);
  }
  Details.onclose = () => { if (/^#(entity|article)\//.test(location.hash)) history.pushState(null, "", address); };
  addEventListener("hashchange", follow);
  search();
  follow();
})();
