"use strict";
/* The shipped questions with their answers; "#questions/NAME" leads to one. */
const Questions = (() => {
  const { el, say, table, download } = Page;
  const { entities, nameOf } = Model;
  const list = JSON.parse(document.getElementById("tables").textContent);
  const FIRST = ["partners", "investments", "representatives", "events"]; /* before the others */
  let place = null, links = [], box = null;

  const rowsOf = (q) => q.rows || (q.rows = Page.parseCsv(q.csv));
  const answered = (q) => rowsOf(q).length > 1;
  const words = new Set(Model.nodes.flatMap((node) => [...node.classes, ...Model.all(node, "status")])); /* of the vocabulary */
  let byName = null;
  function cell(text) {
    if (words.has(text)) return { text, node: () => Model.spaced(text) };
    if (!byName) byName = new Map(entities.map((node) => [nameOf(node), node]));
    return byName.has(text) ? Entity.linked(byName.get(text)) : text;
  }

  async function copy(text, shown) {
    try {
      await navigator.clipboard.writeText(text);
      say("copied");
    } catch {
      getSelection().selectAllChildren(shown); /* where the browser does not let us: ready for the reader's own copy */
      say("selected, to be copied");
    }
  }

  function show(name) {
    if (!place || !list.length) return;
    const q = list.find((one) => one.name === name) || list[0];
    const [head, ...rows] = rowsOf(q), query = el("pre", { tabindex: "0" }, q.query);
    links.forEach(({ link, of }) => (of === q ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    box.value = q.name;
    place.replaceChildren(el("h3", {}, q.question),
      table(q.question, (head || []).map((text) => (text[0] || "").toUpperCase() + text.slice(1).replaceAll("_", " ")), rows.map((row) => row.map(cell)), { file: q.name + ".csv", titled: true }),
      el("details", {}, el("summary", {}, "SPARQL"), query,
        el("p", { class: "controls" }, el("button", { type: "button", onclick: () => copy(q.query, query) }, "Copy"),
          el("button", { type: "button", onclick: () => download(q.name + ".rq", "application/sparql-query", q.query) }, "Save"))));
  }

  function make(section) {
    if (!list.length) {
      section.append(el("p", { class: "key" }, "The page was made without the query engine."));
      return;
    }
    place = el("div", { class: "answer" });
    const address = (q) => "#questions/" + encodeURIComponent(q.name), size = (q) => Math.max(0, rowsOf(q).length - 1);
    const rank = (q) => (FIRST.indexOf(q.name) + FIRST.length + 1) % (FIRST.length + 1);
    list.sort((a, b) => answered(b) - answered(a) || rank(a) - rank(b));
    links = list.map((q) => ({ of: q, link: el("a", { href: address(q) }, q.question, " ", el("span", { class: "kind" }, size(q).toLocaleString("en"))) }));
    box = el("select", { onchange: () => { location.hash = "#questions/" + encodeURIComponent(box.value); } }, list.map((q) => el("option", { value: q.name }, q.question)));
    section.append(el("div", { class: "questions" },
      el("nav", { "aria-label": "Questions" }, el("ul", {}, links.map(({ link }) => el("li", {}, link)))),
      el("label", { class: "controls choose" }, "Question", box), place));
  }

  return { make, show };
})();
