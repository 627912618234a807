"use strict";
/* The parts of the page, and what opens what. The address after "#" says what is shown: a part, or "entity/ID". */
(() => {
  const { el, say, table, download } = Page;
  const { nodes, entities, articles, one, all, refs, isA, nameOf, spaced, valueText, confidence, year, dateOf, countriesOf } = Model;
  const byId = (id) => document.getElementById(id);
  const WORDS = { partOf: "part of", locatedIn: "located in", startDate: "starts", endDate: "ends", cooperationClass: "class of cooperation" };
  const BACK = { organiser: "organises", host: "hosts", supporter: "supports", chair: "chairs", speaker: "speaks at", participant: "takes part in",
    party: "partner in", partOf: "has part", locatedIn: "seat of", place: "place of", about: "topic of", position: "position of" };
  const word = (property, inverse) => (inverse ? BACK[property] : WORDS[property]) || spaced(property);
  const deals = entities.filter((node) => isA(node, "Partnership"));
  const events = entities.filter((node) => isA(node, "Event"));
  const by = (key) => (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

  function link(node, text) {
    return el("a", { href: "#entity/" + encodeURIComponent(node.id) }, text || nameOf(node));
  }
  const linked = (node) => ({ text: nameOf(node), node: () => link(node) });
  const dot = (node) => el("span", { class: "dot " + node.top, "aria-hidden": "true" });

  /* ---- overview ---- */

  function count(list, key) {
    const counts = new Map();
    for (const item of list) for (const k of [].concat(key(item))) if (k !== undefined && k !== "") counts.set(k, (counts.get(k) || 0) + 1);
    return counts;
  }

  function timeline() {
    const dated = [...events, ...deals].filter(dateOf);
    const years = [...new Set(dated.map((node) => year(dateOf(node))))].sort();
    const bin = years.length > 3 ? (node) => year(dateOf(node)) : (node) => dateOf(node).slice(0, 7);
    const labels = [...new Set(dated.map(bin))].sort();
    const e = count(events.filter(dateOf), bin), d = count(deals.filter(dateOf), bin);
    return el("div", { class: "panel" }, el("h3", {}, "When"),
      Drawing.bars("Events and partnerships by time", labels.map((label) => ({ label, values: [e.get(label) || 0, d.get(label) || 0] })), ["events", "partnerships"]),
      el("p", { class: "key" }, el("span", { class: "dot Event" }), "events ", el("span", { class: "dot Partnership" }), `partnerships; ${events.length + deals.length - dated.length} have no date`));
  }

  function countryPairs() {
    const pairs = new Map();
    const add = (list) => {
      const names = [...new Set(list.map(nameOf))].sort();
      for (let i = 0; i < names.length; i++) for (let j = i + 1; j < names.length; j++) {
        const key = names[i] + "\u0001" + names[j];
        pairs.set(key, (pairs.get(key) || 0) + 1);
      }
    };
    for (const deal of deals) add(refs(deal, "party").flatMap(countriesOf));
    for (const event of events)
      add(Model.EVENT_LINKS.flatMap((property) => refs(event, property)).flatMap((node) =>
        isA(node, "Person") ? refs(node, "position").flatMap((p) => refs(p, "organisation")).flatMap(countriesOf) : countriesOf(node)));
    return pairs;
  }

  function countries() {
    const pairs = countryPairs(), weight = new Map();
    for (const [key, n] of pairs) for (const name of key.split("\u0001")) weight.set(name, (weight.get(name) || 0) + n);
    const names = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 14).map(([name]) => name);
    const shared = (a, b) => pairs.get([a, b].sort().join("\u0001")) || 0;
    return el("div", { class: "panel" }, el("h3", {}, "Countries"), names.length
      ? el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Countries" },
        Drawing.matrix("Partnerships and shared events of two countries, by their parties and the seats of their organisations", names, shared, (a, b) => showPair(a, b)))
      : el("p", { class: "key" }, "No two countries share a partnership or an event."));
  }

  function showPair(a, b) {
    const touches = (node, name) => [...refs(node, "party"), ...Model.EVENT_LINKS.flatMap((p) => refs(node, p))].some((n) =>
      (isA(n, "Person") ? refs(n, "position").flatMap((p) => refs(p, "organisation")).flatMap(countriesOf) : countriesOf(n)).some((c) => nameOf(c) === name));
    const shared = [...deals, ...events].filter((node) => touches(node, a) && touches(node, b));
    openDetails(`${a} and ${b}`, el("ul", {}, shared.map((node) => el("li", {}, dot(node), link(node), " ", el("span", { class: "kind" }, dateOf(node))))));
  }

  function leaders() {
    const partners = new Map();
    for (const deal of deals) {
      const parties = refs(deal, "party");
      for (const a of parties) {
        if (!isA(a, "Organisation")) continue;
        if (!partners.has(a)) partners.set(a, [new Set(), 0]);
        partners.get(a)[1]++;
        parties.forEach((b) => a !== b && partners.get(a)[0].add(b));
      }
    }
    const rows = [...partners].sort((x, y) => y[1][0].size - x[1][0].size || y[1][1] - x[1][1] || by(nameOf)(x[0], y[0]))
      .map(([node, [set, n]]) => [linked(node), spaced(node.kind), set.size, n]);
    return el("div", { class: "panel" }, el("h3", {}, "Organisations with most partners"),
      table("Organisations by the number of their partners", ["Organisation", "Kind", "Partners", "Partnerships"], rows, { file: "organisations.csv" }));
  }

  function investments() {
    const rows = deals.filter((deal) => refs(deal, "amount").length).map((deal) => [{ text: refs(deal, "party").map(nameOf).join(" – "), node: () => link(deal, refs(deal, "party").map(nameOf).join(" – ") || nameOf(deal)) },
      spaced(deal.kind), refs(deal, "amount").map(Model.amountOf).join("; "), one(deal, "date") || "", spaced(one(deal, "status") || "")]);
    return el("div", { class: "panel" }, el("h3", {}, "Amounts"), rows.length
      ? table("Partnerships with an amount", ["Parties", "Kind", "Amount", "Date", "Status"], rows, { file: "amounts.csv" })
      : el("p", { class: "key" }, "No partnership has an amount."));
  }

  function overview() {
    const counts = [["Articles", articles.length], ...Model.TOPS.map((top) => [top + "s", entities.filter((node) => node.top === top).length])];
    byId("part-overview").append(el("ul", { class: "cards" }, counts.map(([name, n]) => el("li", {}, el("b", {}, n.toLocaleString("en")), name))),
      el("div", { class: "panels" }, timeline(), countries(), leaders(), investments()));
  }

  /* ---- graph ---- */

  const MOST_NODES = 2000, FIRST_NODES = 250;
  let drawn = null, extra = new Set();

  function relations() {
    const list = [];
    for (const node of entities) for (const fact of node.facts) {
      if (fact.inverse || typeof fact.value !== "number") continue;
      const other = nodes[fact.value], body = isA(other, "Position") ? refs(other, "organisation")[0] : other;
      if (body && body.top && body !== node) list.push({ a: node, b: body, name: isA(other, "Position") ? one(other, "title") : word(fact.property), property: fact.property, fact });
    }
    return list;
  }

  /* The largest part that cooperation joins, best connected nodes first, at most MOST. */
  function largest(edges, most) {
    const near = new Map();
    for (const { a, b } of edges) {
      (near.get(a) || near.set(a, []).get(a)).push(b);
      (near.get(b) || near.set(b, []).get(b)).push(a);
    }
    const seen = new Set();
    let best = [];
    for (const start of near.keys()) {
      if (seen.has(start)) continue;
      const part = [start];
      seen.add(start);
      for (let i = 0; i < part.length; i++) for (const next of near.get(part[i])) if (!seen.has(next)) { seen.add(next); part.push(next); }
      if (part.length > best.length) best = part;
    }
    if (best.length <= most) return new Set(best);
    const queue = [best.reduce((x, y) => (near.get(y).length > near.get(x).length ? y : x))], kept = new Set(queue);
    for (let i = 0; i < queue.length && kept.size < most; i++)
      for (const next of near.get(queue[i]).sort((x, y) => near.get(y).length - near.get(x).length))
        if (!kept.has(next) && kept.size < most) { kept.add(next); queue.push(next); }
    return kept;
  }

  function select(label, values, change) {
    const box = el("select", { onchange: change }, el("option", { value: "" }, "all"), values.map((value) => el("option", { value }, spaced(value))));
    return { box, label: el("label", {}, label, box) };
  }

  function graph() {
    const section = byId("part-graph"), edges = relations();
    if (!Drawing.available) {
      section.append(el("p", {}, "This build of entente has no Cytoscape.js: tools/build fetches it."));
      return;
    }
    const tops = Model.TOPS.map((top) => ({ top, box: el("input", { type: "checkbox", checked: true, onchange: draw }) }));
    const kinds = select("Kind of partnership", [...new Set(deals.map((deal) => deal.kind))].sort(), draw);
    const status = select("Status", [...new Set(deals.flatMap((deal) => all(deal, "status")))].sort(), draw);
    const place = select("Country", [...new Set(entities.filter((node) => node.kind === "Country").map(nameOf))].sort(), draw);
    const years = select("From year", [...new Set([...deals, ...events].map((node) => year(dateOf(node))).filter(Boolean))].sort(), draw);
    const sure = el("input", { type: "number", min: "0", max: "1", step: "0.05", value: "0", onchange: draw });
    const most = el("input", { type: "number", min: "10", max: String(MOST_NODES), value: String(FIRST_NODES), onchange: draw });
    const note = el("p", { class: "key" });
    const canvas = el("div", { id: "canvas", role: "img", "aria-label": "Graph of entities and their relations; the questions and the search say the same in words" });
    section.append(el("div", { class: "controls" }, tops.map(({ top, box }) => el("label", { class: "check" }, box, el("span", { class: "dot " + top, "aria-hidden": "true" }), top)),
      kinds.label, status.label, place.label, years.label, el("label", {}, "Least confidence", sure), el("label", {}, "Nodes at most", most),
      el("button", { type: "button", onclick: () => { extra.clear(); draw(); } }, "Start again")), note, canvas,
    el("p", { class: "key" }, "A click shows what is said of a node, a double click brings in its neighbours; drag to move, wheel or pinch to come closer."));

    function keeps(node) {
      if (!tops.some(({ top, box }) => box.checked && top === node.top)) return false;
      if (isA(node, "Partnership") && ((kinds.box.value && node.kind !== kinds.box.value) || (status.box.value && !all(node, "status").includes(status.box.value)))) return false;
      if (years.box.value && dateOf(node) && year(dateOf(node)) < years.box.value) return false;
      return true;
    }

    function draw() {
      if (section.hidden) return;
      const country = place.box.value, wanted = (node) => nameOf(node) === country || countriesOf(node).some((c) => nameOf(c) === country);
      const kept = edges.filter(({ a, b, fact }) => keeps(a) && keeps(b) && !(confidence(fact) < Number(sure.value)) && (!country || wanted(a) || wanted(b)));
      const shown = extra.size ? extra : largest(kept, Math.min(MOST_NODES, Math.max(10, Number(most.value) || FIRST_NODES)));
      const visible = kept.filter(({ a, b }) => shown.has(a) && shown.has(b));
      const list = [...new Set(visible.flatMap(({ a, b }) => [a, b]))];
      if (drawn) drawn.destroy();
      drawn = list.length ? Drawing.graph(canvas, list, visible, (node) => { location.hash = "#entity/" + encodeURIComponent(node.id); }, expand) : null;
      note.textContent = list.length ? `${list.length} of ${entities.length} entities, ${visible.length} relations` : "Nothing fits these filters.";
      graph.cy = drawn && drawn.cy;
    }

    function expand(node) {
      const now = new Set(drawn.cy.nodes().map((n) => nodes[n.data("row")]));
      edges.forEach(({ a, b }) => { if (a === node) now.add(b); if (b === node) now.add(a); });
      extra = new Set([...now].slice(0, MOST_NODES));
      draw();
    }
    graph.draw = draw;
    graph.around = (node) => {
      extra = new Set([node]);
      edges.forEach(({ a, b }) => { if (a === node) extra.add(b); if (b === node) extra.add(a); });
    };
  }

  /* ---- details of one entity ---- */

  let opener = null;
  function openDetails(title, ...content) {
    const panel = byId("details");
    if (panel.hidden) opener = document.activeElement;
    panel.replaceChildren(el("button", { type: "button", class: "close", onclick: closeDetails }, "Close"), el("h2", { id: "details-title" }, title), ...content.flat(Infinity).filter((child) => child));
    panel.hidden = false;
    panel.focus();
  }
  function closeDetails() {
    byId("details").hidden = true;
    if (location.hash.startsWith("#entity/")) history.pushState(null, "", "#" + part);
    if (opener && opener.isConnected) opener.focus();
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !byId("details").hidden) closeDetails(); });

  function quotes(fact) {
    const found = fact.node ? fact.node.evidence : [];
    return found.map((mention) => {
      const article = refs(mention, "in")[0];
      return el("blockquote", {}, one(mention, "quote"), el("footer", {}, article ? el("a", { href: `#article/${encodeURIComponent(article.id)}/${mention.row}` }, nameOf(article)) : "",
        article && one(article, "published") ? ", " + one(article, "published") : "", article && one(article, "publisher") ? ", " + valueText("publisher", one(article, "publisher")) : ""));
    });
  }

  const rejected = new Map(); /* key of a fact -> what is written out */
  const keyOf = (fact) => [fact.subject.id, fact.property, valueText(fact.property, fact.value)].join(" | ");

  function factItem(fact) {
    const value = fact.inverse ? null : fact.value;
    const target = fact.inverse ? fact.subject : typeof value === "number" && nodes[value].top ? nodes[value] : null;
    const sure = confidence(fact);
    const text = target ? link(target) : el("span", {}, valueText(fact.property, value));
    const role = fact.inverse && fact.property === "position" ? el("span", { class: "kind" }, " " + one(nodes[fact.value], "title")) : null;
    const body = !fact.inverse && typeof value === "number" && isA(nodes[value], "Position") ? refs(nodes[value], "organisation")[0] : null;
    const mark = el("button", { type: "button", class: "plain wrong", "aria-pressed": String(rejected.has(keyOf(fact))), onclick: () => {
      const key = keyOf(fact);
      if (!rejected.delete(key)) rejected.set(key, { subject: fact.subject.id, property: fact.property, value: valueText(fact.property, fact.value),
        sentences: (fact.node ? fact.node.evidence : []).map((m) => ({ article: refs(m, "in").map((a) => a.id)[0], begin: Number(one(m, "begin")), end: Number(one(m, "end")), quote: one(m, "quote") })) });
      mark.setAttribute("aria-pressed", String(rejected.has(key)));
      mark.textContent = rejected.has(key) ? "marked as wrong" : "wrong?";
      review();
    } }, rejected.has(keyOf(fact)) ? "marked as wrong" : "wrong?");
    const sentences = quotes(fact);
    return el("dd", {}, body ? [el("span", {}, one(nodes[value], "title") + ", "), link(body)] : text, role,
      Number.isFinite(sure) ? el("span", { class: "kind" }, ` confidence ${sure}`) : null, " ", mark,
      sentences.length ? el("details", {}, el("summary", {}, sentences.length === 1 ? "sentence" : `${sentences.length} sentences`), sentences) : null);
  }

  function showEntity(node) {
    const groups = new Map();
    for (const fact of node.facts) {
      const key = word(fact.property, fact.inverse);
      (groups.get(key) || groups.set(key, []).get(key)).push(fact);
    }
    const links = [...all(node, "sameAs"), ...all(node, "exactMatch")];
    openDetails(nameOf(node), el("p", { class: "kind" }, dot(node), spaced(node.kind)),
      all(node, "alternateName").length ? el("p", {}, "Also: " + all(node, "alternateName").join("; ")) : null,
      links.length ? el("p", {}, "Known as: ", links.filter((iri) => /^https?:/.test(iri)).map((iri) => [el("a", { href: iri, rel: "noreferrer" }, iri.replace(/^https?:\/\/(www\.)?/, "")), " "])) : null,
      Drawing.available && node.degree ? el("button", { type: "button", onclick: () => { graph.around(node); byId("details").hidden = true; location.hash = "#graph"; } }, "Show in the graph") : null,
      el("dl", {}, [...groups].sort().map(([name, facts]) => [el("dt", {}, name), facts.slice(0, 200).map(factItem), facts.length > 200 ? el("dd", {}, `and ${facts.length - 200} more`) : null])),
      node.facts.length ? null : el("p", { class: "key" }, "Nothing more is said of it."));
  }

  /* ---- articles and their text ---- */

  function articleList() {
    const rows = [...articles].sort(by((a) => one(a, "published") || "")).reverse().map((article) => [
      { text: nameOf(article), node: () => el("a", { href: "#article/" + encodeURIComponent(article.id) }, nameOf(article)) },
      one(article, "published") || "", one(article, "publisher") === undefined ? "" : valueText("publisher", one(article, "publisher")), refs(article, "mentions").length]);
    byId("part-articles").append(table("Articles, newest first", ["Headline", "Published", "Publisher", "Entities"], rows, { file: "articles.csv" }));
  }

  const mentionsOf = new Map();
  for (const node of nodes) if (isA(node, "Mention")) for (const article of refs(node, "in")) (mentionsOf.get(article) || mentionsOf.set(article, []).get(article)).push(node);

  /* The text of ARTICLE with the names that it mentions, the sentence of mention ROW marked. Offsets are code points. */
  function textOf(article, row) {
    const points = [...one(article, "text")], spans = (mentionsOf.get(article) || []).map((m) => ({ m, begin: Number(one(m, "begin")), end: Number(one(m, "end")),
      of: refs(m, "of").find((n) => n.top && !isA(n, "Partnership")) }));
    const names = spans.filter((s) => s.of).sort((a, b) => a.begin - b.begin || b.end - a.end);
    const chosen = spans.find((s) => s.m.row === row);
    const out = el("div", { class: "text" });
    let at = 0, mark = null;
    const put = (end) => {
      while (at < end) {
        const stops = chosen ? [chosen.begin, chosen.end].filter((p) => p > at && p < end) : [];
        const stop = Math.min(end, ...stops), inside = chosen && at >= chosen.begin && at < chosen.end;
        const text = points.slice(at, stop).join("");
        (inside ? mark || out.appendChild(mark = el("mark")) : out).append(text);
        if (!inside) mark = null;
        at = stop;
      }
    };
    for (const { begin, end, of } of names) {
      if (begin < at) continue;
      put(begin);
      const inside = chosen && begin >= chosen.begin && begin < chosen.end;
      if (!inside) mark = null;
      (inside ? mark || out.appendChild(mark = el("mark")) : out).append(el("a", { class: "name " + of.top, href: "#entity/" + encodeURIComponent(of.id), title: spaced(of.kind) }, points.slice(begin, end).join("")));
      at = end;
    }
    put(points.length);
    return out;
  }

  function showArticle(article, row) {
    const mentions = (mentionsOf.get(article) || []).filter((m) => !refs(m, "of").some((n) => n.top && !isA(n, "Partnership")));
    const address = all(article, "url").concat(all(article, "source")).find((s) => /^https?:/.test(s));
    openDetails(nameOf(article), el("p", { class: "kind" }, [one(article, "published"), one(article, "publisher") === undefined ? "" : valueText("publisher", one(article, "publisher"))].filter(Boolean).join(", ")),
      address ? el("p", {}, el("a", { href: address, rel: "noreferrer" }, address)) : null,
      one(article, "text") ? textOf(article, row) : [el("p", { class: "key" }, "The graph does not carry the text (build --with-text); these sentences of it state facts:"),
        mentions.sort((a, b) => Number(one(a, "begin")) - Number(one(b, "begin"))).map((m) => el("blockquote", {}, m.row === row ? el("mark", {}, one(m, "quote")) : one(m, "quote")))]);
    const mark = byId("details").querySelector("mark");
    if (mark) mark.scrollIntoView({ block: "center" });
  }

  /* ---- questions ---- */

  function questions() {
    const list = JSON.parse(byId("tables").textContent), section = byId("part-questions");
    if (!list.length) {
      section.append(el("p", { class: "key" }, "The page was made without the query engine."));
      return;
    }
    const named = new Map(entities.map((node) => [nameOf(node), node]));
    const cell = (text) => (named.has(text) ? linked(named.get(text)) : text);
    const place = el("div");
    const box = el("select", { onchange: () => show(list[box.selectedIndex]) }, list.map((q) => el("option", {}, q.question)));
    function show(q) {
      const [head, ...rows] = Page.parseCsv(q.csv);
      place.replaceChildren(table(q.question, (head || []).map((name) => name[0].toUpperCase() + name.slice(1).replaceAll("_", " ")), rows.map((row) => row.map(cell)), { file: q.name + ".csv" }),
        el("details", {}, el("summary", {}, "SPARQL"), el("pre", { tabindex: "0" }, q.query),
          el("button", { type: "button", onclick: () => download(q.name + ".rq", "application/sparql-query", q.query) }, "Save")));
    }
    section.append(el("div", { class: "controls" }, el("label", { class: "wide" }, "Question", box)), place);
    box.selectedIndex = Math.max(0, list.findIndex((q) => Page.parseCsv(q.csv).length > 1));
    show(list[box.selectedIndex]);
  }

  /* ---- review ---- */

  function review() {
    const section = byId("part-review"), list = [...rejected.values()];
    section.replaceChildren(section.firstElementChild, list.length
      ? el("div", {}, el("p", {}, `${list.length} facts are marked as wrong.`), el("ul", {}, list.map((item) => el("li", {}, `${item.subject} ${item.property} ${item.value}`))),
        el("button", { type: "button", onclick: () => download("review.json", "application/json", JSON.stringify({ version: 1, wrong: list }, null, 1) + "\n") }, "Save as JSON"))
      : el("p", { class: "key" }, "Mark a fact as wrong where its entity is shown; the list can then be saved here."));
  }

  /* ---- search ---- */

  function search() {
    const input = byId("search"), box = byId("found");
    let chosen = -1;
    const close = () => { box.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); chosen = -1; };
    const choose = (i) => {
      chosen = i;
      [...box.children].forEach((item, k) => item.setAttribute("aria-selected", String(k === i)));
      input.setAttribute("aria-activedescendant", "found-" + i);
      box.children[i].scrollIntoView({ block: "nearest" });
    };
    const open = (node) => { close(); location.hash = "#entity/" + encodeURIComponent(node.id); };
    let found = [];
    input.addEventListener("input", () => {
      found = Model.search(input.value, 30);
      chosen = -1;
      box.replaceChildren(...found.map((node, i) => el("li", { id: "found-" + i, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); open(node); } },
        dot(node), nameOf(node), " ", el("span", { class: "kind" }, spaced(node.kind)))));
      box.hidden = !found.length;
      input.setAttribute("aria-expanded", String(found.length > 0));
      say(input.value ? `${found.length === 30 ? "30 or more" : found.length} found` : "");
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" && found.length) { choose((chosen + 1) % found.length); event.preventDefault(); }
      if (event.key === "ArrowUp" && found.length) { choose((chosen + found.length - 1) % found.length); event.preventDefault(); }
      if (event.key === "Enter" && found.length) open(found[Math.max(0, chosen)]);
      if (event.key === "Escape") close();
    });
    input.addEventListener("blur", close);
  }

  /* ---- which part is shown ---- */

  const parts = ["overview", "graph", "questions", "articles", "review"];
  const made = new Set();
  const makers = { overview, graph, questions, articles: articleList, review };
  let part = "overview";

  function showPart(name) {
    part = name;
    parts.forEach((id) => { byId("part-" + id).hidden = id !== name; });
    document.querySelectorAll("#tabs a").forEach((a) => (a.hash === "#" + name ? a.setAttribute("aria-current", "page") : a.removeAttribute("aria-current")));
    if (!made.has(name)) { made.add(name); makers[name](); }
    if (name === "graph" && graph.draw) graph.draw();
  }

  function follow() {
    const [kind, id, row] = location.hash.slice(1).split("/").map(decodeURIComponent);
    if (kind === "entity" || kind === "article") {
      const node = nodes.find((n) => n.id === id && (kind === "entity" ? n.top : isA(n, "Article")));
      if (!made.size) showPart("overview");
      if (node && kind === "entity") showEntity(node);
      else if (node) showArticle(node, Number(row));
      else openDetails("Not found", el("p", {}, `The graph has no ${kind} ${id}.`));
      return;
    }
    byId("details").hidden = true;
    showPart(parts.includes(kind) ? kind : "overview");
  }
  window.addEventListener("hashchange", follow);
  search();
  follow();
})();
