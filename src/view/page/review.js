"use strict";
/* Facts that a reader has marked as wrong: written out as JSON (docs/view.md) and read back. */
const Review = (() => {
  const { el, say, download } = Page;
  const { entities, one, refs, valueText } = Model;
  const MAX_LIST = 16 << 20; /* bytes of a list that is read */
  const marked = new Map(); /* key of a fact -> what is written out */
  let section = null, saved = true, message = "";

  const keyOf = ({ subject, property, value }) => JSON.stringify([subject, property, value]);
  const factKey = (fact) => keyOf({ subject: fact.subject.id, property: fact.property, value: valueText(fact.property, fact.value) });
  const entry = (fact) => ({ subject: fact.subject.id, property: fact.property, value: valueText(fact.property, fact.value),
    sentences: (fact.node ? fact.node.evidence : []).map((m) => ({ article: refs(m, "in").map((a) => a.id)[0], begin: Number(one(m, "begin")), end: Number(one(m, "end")), quote: one(m, "quote") })) });

  const has = (fact) => marked.has(factKey(fact));
  function toggle(fact) {
    if (!marked.delete(factKey(fact))) marked.set(factKey(fact), entry(fact));
    changed();
  }
  function changed() {
    saved = marked.size === 0;
    document.getElementById("marked-count").textContent = marked.size ? ` (${marked.size})` : "";
    if (section) fill();
  }
  addEventListener("beforeunload", (event) => { if (!saved) event.preventDefault(); });

  /* ---- reading back ---- */

  const isText = (v) => typeof v === "string";
  /* The entries of TEXT, a list as it is written here; throws what is wrong with it. */
  function parse(text) {
    const data = JSON.parse(text);
    if (!data || data.version !== 1 || !Array.isArray(data.wrong)) throw new Error("it is no list of version 1");
    return data.wrong.map((item, i) => {
      if (!item || ![item.subject, item.property, item.value].every(isText)) throw new Error(`entry ${i + 1} has no subject, property and value`);
      const sentences = Array.isArray(item.sentences) ? item.sentences : [];
      return { subject: item.subject, property: item.property, value: item.value, sentences, ...(isText(item.note) && item.note ? { note: item.note } : {}) };
    });
  }

  const factsByKey = () => new Map(entities.flatMap((node) => node.facts.filter((fact) => !fact.inverse).map((fact) => [factKey(fact), fact])));

  /* Take in a list; what this graph does not say is kept, and told. */
  function take(name, text) {
    try {
      const entries = parse(text), known = factsByKey();
      const strange = entries.filter((item) => !known.has(keyOf(item))).length;
      entries.forEach((item) => marked.set(keyOf(item), item));
      message = `${entries.length} read from ${name}` + (strange ? `; ${strange} of them are not in this graph` : "");
    } catch (error) {
      message = `${name} cannot be read: ${error.message}`;
    }
    changed();
    say(message);
  }
  async function read(event) {
    const file = event.target.files[0];
    if (!file) return;
    if (file.size > MAX_LIST) { message = `${file.name} is too large`; fill(); return; }
    take(file.name, await file.text());
  }

  /* ---- the part ---- */

  function row(item, known) {
    const fact = known.get(keyOf(item)), key = keyOf(item);
    const note = el("input", { type: "text", value: item.note || "", "aria-label": "Note", placeholder: "what is right?", onchange: () => {
      if (note.value) item.note = note.value; else delete item.note;
      saved = false;
    } });
    const drop = el("button", { type: "button", class: "plain", onclick: () => { marked.delete(key); changed(); } }, "take back");
    return el("tr", {}, el("td", {}, fact ? Entity.link(fact.subject) : [item.subject, el("span", { class: "kind" }, " not in this graph")]), el("td", {}, Entity.word(item.property)), el("td", {}, item.value),
      el("td", { class: "said" }, item.sentences.map((s) => s && isText(s.quote) ? el("div", {}, s.quote) : null)), el("td", {}, note), el("td", {}, drop));
  }

  function fill() {
    const list = [...marked.values()], known = list.length ? factsByKey() : new Map();
    const file = el("input", { type: "file", accept: ".json,application/json", onchange: read });
    section.replaceChildren(section.firstElementChild,
      el("p", {}, list.length ? `${list.length} ${list.length === 1 ? "fact is" : "facts are"} marked as wrong.` : "Mark a fact as wrong where its entity is shown; the list can then be saved here."),
      el("div", { class: "controls" }, list.length ? el("button", { type: "button", onclick: () => {
        download("review.json", "application/json", JSON.stringify({ version: 1, wrong: list }, null, 1) + "\n");
        saved = true;
      } }, "Save as JSON") : null, el("label", {}, "Read a saved list", file)),
      ...(message ? [el("p", { class: "key" }, message)] : []),
      ...(list.length ? [el("div", { class: "scroll tall", tabindex: "0", role: "region", "aria-label": "Facts marked as wrong" }, el("table", {},
        el("caption", { class: "key" }, "Facts marked as wrong"),
        el("thead", {}, el("tr", {}, ["Of", "Fact", "Value", "Sentences", "Note"].map((name) => el("th", { scope: "col" }, name)), el("td", {}))),
        el("tbody", {}, list.map((item) => row(item, known)))))] : []));
  }
  function make(place) {
    section = place;
    fill();
  }

  return { make, has, toggle, take };
})();
