"use strict";
/* The panel of one entity or article: facts, their sentences, and the text that they stand in. */
const Details = (() => {
  const { el } = Page;
  const { nodes, one, all, refs, isA, nameOf, spaced, valueText, confidence } = Model;
  const { link, dot, word } = Entity;
  const MOST_FACTS = 200;
  const panel = document.getElementById("details");
  let opener = null, back = () => {};

  function show(title, ...content) {
    if (panel.hidden) opener = document.activeElement;
    panel.replaceChildren(el("button", { type: "button", class: "close", onclick: close }, "Close"), el("h2", { id: "details-title" }, title), ...content.flat(Infinity).filter((child) => child));
    panel.hidden = false;
    document.body.classList.add("with-details");
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
  }
  function hide() {
    panel.hidden = true;
    document.body.classList.remove("with-details");
  }
  function close() {
    hide();
    back();
    if (opener && opener.isConnected) opener.focus();
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !panel.hidden) close(); });

  const publisherOf = (article) => (one(article, "publisher") === undefined ? "" : valueText("publisher", one(article, "publisher")));
  const sourceOf = (article) => [one(article, "published"), publisherOf(article)].filter(Boolean).join(", ");

  function quotes(fact) {
    return (fact.node ? fact.node.evidence : []).map((mention) => {
      const article = refs(mention, "in")[0], source = article ? sourceOf(article) : "";
      return el("blockquote", {}, one(mention, "quote"), el("footer", {},
        article ? el("a", { href: `#article/${encodeURIComponent(article.id)}/${mention.row}` }, nameOf(article)) : "", source ? ", " + source : ""));
    });
  }

  function markButton(fact) {
    const text = () => (Review.has(fact) ? "marked as wrong" : "wrong?");
    const mark = el("button", { type: "button", class: "plain wrong", "aria-pressed": String(Review.has(fact)), onclick: () => {
      Review.toggle(fact);
      mark.setAttribute("aria-pressed", String(Review.has(fact)));
      mark.textContent = text();
    } }, text());
    return mark;
  }

  function factItem(fact) {
    const value = fact.inverse ? null : fact.value, sure = confidence(fact), sentences = quotes(fact);
    const target = fact.inverse ? fact.subject : typeof value === "number" && nodes[value].top ? nodes[value] : null;
    const text = target ? link(target) : el("span", {}, ["status", "cooperationClass"].includes(fact.property) ? spaced(value) : valueText(fact.property, value));
    const role = fact.inverse && fact.property === "position" ? el("span", { class: "kind" }, " " + (one(nodes[fact.value], "title") || "")) : null;
    const body = !fact.inverse && typeof value === "number" && isA(nodes[value], "Position") ? refs(nodes[value], "organisation")[0] : null;
    return el("dd", {}, body ? [el("span", {}, (one(nodes[value], "title") || "position") + ", "), link(body)] : text, role,
      Number.isFinite(sure) ? el("span", { class: "kind" }, ` confidence ${sure}`) : null, " ", markButton(fact),
      sentences.length ? el("details", {}, el("summary", {}, sentences.length === 1 ? "sentence" : `${sentences.length} sentences`), sentences) : null);
  }

  function entity(node) {
    const groups = new Map();
    for (const fact of node.facts) {
      const key = word(fact.property, fact.inverse);
      (groups.get(key) || groups.set(key, []).get(key)).push(fact);
    }
    const links = [...all(node, "sameAs"), ...all(node, "exactMatch")].filter((iri) => /^https?:/.test(iri));
    const graph = Network.available && node.degree ? el("p", { class: "controls" },
      el("button", { type: "button", onclick: () => { Explorer.around(node); hide(); location.hash = "#graph"; } }, "Show in the graph"),
      Explorer.drawn && !document.getElementById("part-graph").hidden ? el("button", { type: "button", onclick: () => Explorer.expand(node) }, "Bring in its neighbours") : null) : null;
    show(nameOf(node), el("p", { class: "kind" }, dot(node), spaced(node.kind)),
      all(node, "alternateName").length ? el("p", {}, "Also: " + all(node, "alternateName").join("; ")) : null,
      links.length ? el("p", {}, "Known as: ", links.map((iri) => [el("a", { href: iri, rel: "noreferrer" }, iri.replace(/^https?:\/\/(www\.)?/, "")), " "])) : null, graph,
      el("dl", {}, [...groups].sort().map(([name, facts]) => [el("dt", {}, name), facts.slice(0, MOST_FACTS).map(factItem), facts.length > MOST_FACTS ? el("dd", {}, `and ${facts.length - MOST_FACTS} more`) : null])),
      node.facts.length ? null : el("p", { class: "key" }, "Nothing more is said of it."));
    if (Explorer.drawn) Explorer.drawn.select(node);
  }

  /* ---- articles and their text ---- */

  const mentionsOf = new Map();
  for (const node of nodes) if (isA(node, "Mention")) for (const article of refs(node, "in")) (mentionsOf.get(article) || mentionsOf.set(article, []).get(article)).push(node);
  const isName = (node) => node.top && !isA(node, "Partnership");

  /* Where names of ARTICLE's entities stand in its text beside TOLD, the spans that the graph has (the first of each entity):
     every whole-word occurrence of a name, the longer name first; of persons, also the last name where no other has it. */
  function again(article, points, told) {
    const owners = new Map();
    const add = (name, node) => { if (name.length > 1 && /\p{Lu}|\p{Nd}/u.test(name)) owners.set(name, owners.has(name) && owners.get(name) !== node ? null : node); };
    for (const node of refs(article, "mentions").filter(isName)) {
      [...all(node, "name"), ...all(node, "alternateName")].forEach((name) => add(name, node));
      if (node.top === "Person" && nameOf(node).includes(" ")) add(nameOf(node).split(" ").pop(), node);
    }
    const names = [...owners].filter(([, node]) => node).sort((a, b) => b[0].length - a[0].length), taken = new Uint8Array(points.length);
    for (const { begin, end } of told) taken.fill(1, begin, end);
    const text = points.map((c) => (c.length > 1 ? "\uFFFD" : c)).join(""); /* one unit a code point */
    const isWord = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c), found = [];
    for (const [name, of] of names)
      for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
        const end = i + name.length;
        if (isWord(text[i - 1]) || isWord(text[end]) || taken.subarray(i, end).includes(1)) continue;
        taken.fill(1, i, end);
        found.push({ begin: i, end, of });
      }
    return found;
  }

  /* The text of ARTICLE with the names that it mentions, the sentence of mention ROW marked. Offsets are code points. */
  function textOf(article, row) {
    const points = [...one(article, "text")], spans = (mentionsOf.get(article) || []).map((m) => ({ m, begin: Number(one(m, "begin")), end: Number(one(m, "end")), of: refs(m, "of").find(isName) }));
    const told = spans.filter((s) => s.of), names = [...told, ...again(article, points, told)].sort((a, b) => a.begin - b.begin || b.end - a.end);
    const chosen = spans.find((s) => s.m.row === row);
    const out = el("div", { class: "text" });
    let at = 0, mark = null;
    /* PART goes into the text, within the mark where AT is in the chosen sentence. */
    const place = (part) => {
      const inside = chosen && at >= chosen.begin && at < chosen.end;
      if (!inside) mark = null;
      else if (!mark) mark = out.appendChild(el("mark"));
      (mark || out).append(part);
    };
    const put = (end) => {
      while (at < end) {
        const stop = Math.min(end, ...(chosen ? [chosen.begin, chosen.end].filter((p) => p > at && p < end) : []));
        place(points.slice(at, stop).join(""));
        at = stop;
      }
    };
    for (const { begin, end, of } of names) {
      if (begin < at || !(end > begin)) continue;
      put(begin);
      place(el("a", { class: "name " + of.top, href: Entity.address(of), title: spaced(of.kind) }, points.slice(begin, end).join("")));
      at = end;
    }
    put(points.length);
    return [legend(names), out];
  }

  function legend(names) {
    const tops = Model.TOPS.filter((top) => names.some(({ of }) => of.top === top));
    return el("p", { class: "key legend" }, tops.map((top) => [el("span", { class: "name " + top }, top.toLowerCase()), " "]));
  }

  function article(node, row) {
    const sentences = (mentionsOf.get(node) || []).filter((m) => !refs(m, "of").some(isName)).sort((a, b) => Number(one(a, "begin")) - Number(one(b, "begin")));
    const address = all(node, "url").concat(all(node, "source")).find((s) => /^https?:/.test(s));
    show(nameOf(node), el("p", { class: "kind" }, sourceOf(node)), address ? el("p", {}, el("a", { href: address, rel: "noreferrer" }, address)) : null,
      one(node, "text") ? textOf(node, row) : [el("p", { class: "key" }, "The graph does not carry the text (build --with-text); these sentences of it state facts:"),
        sentences.map((m) => el("blockquote", {}, m.row === row ? el("mark", {}, one(m, "quote")) : one(m, "quote")))]);
    const mark = panel.querySelector("mark");
    if (mark) mark.scrollIntoView({ block: "center" });
  }

  /* The panel prints with its sentences. */
  let opened = [];
  addEventListener("beforeprint", () => { opened = [...document.querySelectorAll("#details details:not([open])")]; opened.forEach((d) => { d.open = true; }); });
  addEventListener("afterprint", () => { opened.forEach((d) => { d.open = false; }); opened = []; });

  return { show, hide, close, entity, article, publisherOf, set onclose(run) { back = run; } };
})();
