"use strict";
/* The graph part: what is drawn, by filters, and the same as a table. */
const Explorer = (() => {
  const { el, table } = Page;
  const { nodes, entities, deals, one, all, refs, isA, nameOf, spaced, confidence, dateOfFact, countriesOf } = Model;
  const { word, linked, open } = Entity;
  const MOST_NODES = 2000, FIRST_NODES = 250;
  let drawn = null, refresh = null, extra = new Set();

  /* Relations of two entities: {a, b, name, fact}; a position joins its person and its organisation. */
  function relations() {
    const list = [];
    for (const node of entities) for (const fact of node.facts) {
      if (fact.inverse || typeof fact.value !== "number") continue;
      const other = nodes[fact.value], body = isA(other, "Position") ? refs(other, "organisation")[0] : other;
      if (body && body.top && body !== node) list.push({ a: node, b: body, name: isA(other, "Position") ? one(other, "title") || "position" : word(fact.property), fact });
    }
    return list;
  }
  let edges = null;
  const allEdges = () => edges || (edges = relations());

  /* The largest part that EDGES join, best connected nodes first, at most MOST. */
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

  /* The MOST nodes of EDGES with the most facts, whatever part they are in. */
  function connected(edges, most) {
    const all = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
    return new Set(all.sort((x, y) => y.degree - x.degree || x.row - y.row).slice(0, most));
  }

  /* ---- filters ---- */

  const option = (value) => el("option", { value }, spaced(value));
  function select(label, options, change) {
    const box = el("select", { onchange: change }, el("option", { value: "" }, "all"), options);
    return { box, label: el("label", {}, label, box) };
  }
  const sorted = (list) => [...new Set(list)].filter(Boolean).sort();

  function makeFilters(change) {
    const kindsOf = (top) => sorted(entities.filter((node) => node.top === top && node.kind !== top).map((node) => node.kind));
    const years = sorted(allEdges().map(({ fact }) => dateOfFact(fact).slice(0, 4))).reverse();
    const f = {
      tops: Model.TOPS.map((top) => ({ top, box: el("input", { type: "checkbox", checked: true, onchange: change }) })),
      kind: select("Kind", Model.TOPS.map((top) => el("optgroup", { label: top }, kindsOf(top).map(option))), change),
      status: select("Status", sorted(deals.flatMap((deal) => all(deal, "status"))).map(option), change),
      country: select("Country", sorted(entities.filter((node) => node.kind === "Country").map(nameOf)).map((name) => el("option", { value: name }, name)), change),
      from: select("From", years.map(option), change),
      to: select("To", years.map(option), change),
      sure: el("input", { type: "number", min: "0", max: "1", step: "0.05", value: "0", onchange: change }),
      apart: el("input", { type: "checkbox", onchange: change }),
      most: el("input", { type: "number", min: "10", max: String(MOST_NODES), step: "10", value: String(FIRST_NODES), onchange: change })
    };
    f.place = el("details", { class: "filters", open: innerWidth > 600 }, el("summary", {}, "Filters"),
      el("fieldset", { class: "controls" }, el("legend", { class: "hidden" }, "Types"), f.tops.map(({ top, box }) => el("label", { class: "check" }, box, el("span", { class: "dot " + top, "aria-hidden": "true" }), top)),
        el("label", { class: "check" }, f.apart, "also what stands apart")),
      el("div", { class: "controls" }, f.kind.label, f.status.label, f.country.label, f.from.label, f.to.label,
        el("label", { class: "short" }, "Confidence from", f.sure), el("label", { class: "short" }, "Nodes at most", f.most)));
    return f;
  }

  /* What passes the filters: kind, status and country are asked of one end of a relation, so that the other is seen too. */
  function passes(f) {
    const tops = new Set(f.tops.filter(({ box }) => box.checked).map(({ top }) => top));
    const kind = f.kind.box.value, status = f.status.box.value, country = f.country.box.value, from = f.from.box.value, to = f.to.box.value, sure = Number(f.sure.value);
    const fits = (node) => (!kind || isA(node, kind)) && (!status || all(node, "status").includes(status)) &&
      (!country || nameOf(node) === country || countriesOf(node).some((c) => nameOf(c) === country));
    return ({ a, b, fact }) => {
      if (!tops.has(a.top) || !tops.has(b.top) || confidence(fact) < sure) return false;
      if ((kind || status || country) && !fits(a) && !fits(b)) return false;
      const when = from || to ? dateOfFact(fact).slice(0, 4) : "";
      return !(from || to) || (when !== "" && (!from || when >= from) && (!to || when <= to));
    };
  }

  /* ---- the part ---- */

  function make(section) {
    if (!Network.available) {
      section.append(el("p", {}, "This build of entente has no Cytoscape.js: tools/build fetches it."));
      return;
    }
    const f = makeFilters(draw), note = el("p", { class: "key", id: "graph-note" }), rows = el("details", {}, el("summary", {}, "The same as a table"));
    const canvas = el("div", { id: "canvas", role: "img", "aria-label": "Graph of entities and their relations", "aria-describedby": "graph-note" });
    const button = (text, label, run) => el("button", { type: "button", "aria-label": label, onclick: run }, text);
    let visible = [];
    section.append(f.place, el("div", { class: "controls bar" }, button("+", "Closer", () => drawn && drawn.nearer(1.4)), button("−", "Farther", () => drawn && drawn.nearer(1 / 1.4)),
      button("Whole", "Show the whole graph", () => drawn && drawn.whole()), button("Start again", null, () => { extra.clear(); draw(); }), note), canvas,
    el("p", { class: "key" }, "A click shows what is said of a node, a double click brings in its neighbours; drag to move, wheel or pinch to come closer. Years are those of events and partnerships, else of the article."), rows);
    rows.addEventListener("toggle", fillTable);

    function fillTable() {
      if (!rows.open) return;
      const cells = visible.map(({ a, b, name, fact }) => [linked(a), name, linked(b), dateOfFact(fact), Number.isFinite(confidence(fact)) ? confidence(fact) : ""]);
      rows.replaceChildren(rows.firstElementChild, table("Relations that the graph shows", ["From", "Relation", "To", "Date", "Confidence"], cells, { file: "relations.csv" }));
    }

    function draw() {
      if (section.hidden) return;
      const kept = allEdges().filter(passes(f));
      const most = Math.min(MOST_NODES, Math.max(10, Number(f.most.value) || FIRST_NODES));
      const shown = extra.size ? extra : f.apart.checked ? connected(kept, most) : largest(kept, most);
      visible = kept.filter(({ a, b }) => shown.has(a) && shown.has(b));
      const list = [...new Set(visible.flatMap(({ a, b }) => [a, b]))];
      const text = list.length ? `${list.length.toLocaleString("en")} of ${entities.length.toLocaleString("en")} entities, ${visible.length.toLocaleString("en")} relations` : "Nothing fits these filters.";
      if (drawn) drawn.destroy();
      note.textContent = text;
      drawn = list.length ? Network.draw(canvas, list, visible, { open, expand, progress: (doing) => { note.textContent = doing || text; } }) : null;
      fillTable();
    }
    refresh = draw;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  }

  /* NODE and its neighbours beside what is shown (or alone, where nothing is). */
  function bring(node, beside) {
    const now = new Set([...beside, node]);
    for (const { a, b } of allEdges()) { if (a === node) now.add(b); if (b === node) now.add(a); }
    extra = new Set([...now].slice(0, MOST_NODES));
  }
  function expand(node) {
    bring(node, drawn && drawn.cy ? drawn.cy.nodes().map((n) => nodes[n.data("row")]) : []);
    refresh();
  }

  /* Draw NODE and its neighbours when the part is shown next. */
  const around = (node) => bring(node, []);
  const draw = () => refresh && refresh();
  return { make, draw, around, expand, get drawn() { return drawn; } };
})();
