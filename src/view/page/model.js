"use strict";
/* The data of the page (docs/view.md): what the graph's rows are, and what is said of each. Nothing here draws. */
const Model = (() => {
  const TOPS = ["Organisation", "Person", "Place", "Event", "Initiative", "Partnership"];
  const EVENT_LINKS = ["organiser", "host", "supporter", "chair", "speaker", "participant"];
  const data = JSON.parse(document.getElementById("data").textContent);
  const nodes = data.nodes.map(([id, classes, properties], row) => {
    const top = TOPS.find((name) => classes.includes(name));
    const kind = classes.find((name) => name !== top) || top || classes[0];
    return { row, id, classes, top, kind, properties, facts: [], evidence: [], degree: 0 };
  });
  const one = (node, property) => (node.properties[property] || [])[0];
  const all = (node, property) => node.properties[property] || [];
  const refs = (node, property) => all(node, property).filter((v) => typeof v === "number").map((v) => nodes[v]);
  const isA = (node, name) => node.classes.includes(name);

  function nameOf(node) {
    const name = one(node, "name") || one(node, "headline");
    if (name) return name;
    if (isA(node, "Partnership"))
      return spaced(node.kind) + ": " + refs(node, "party").map((party) => (isA(party, "Partnership") ? spaced(party.kind) : nameOf(party))).join(" – ");
    if (isA(node, "Position")) return one(node, "title") || "position";
    return node.id;
  }

  function spaced(word) {
    return word.replace(/([a-z])([A-Z])/g, (_, a, b) => a + " " + b.toLowerCase());
  }

  /* "EUR 1,250,000,000" of an Amount. */
  function amountOf(node) {
    const value = Number(one(node, "value"));
    return [one(node, "currency"), Number.isFinite(value) ? value.toLocaleString("en") : one(node, "value")].filter(Boolean).join(" ");
  }

  function valueText(property, value) {
    if (typeof value !== "number") return value;
    const node = nodes[value];
    if (isA(node, "Amount")) return amountOf(node);
    if (isA(node, "Attendance")) return [Number(one(node, "count")).toLocaleString("en"), spaced(one(node, "mode") || "").toLowerCase()].join(" ").trim();
    if (isA(node, "Position")) {
      const body = refs(node, "organisation")[0];
      return one(node, "title") + (body ? ", " + nameOf(body) : "");
    }
    return nameOf(node);
  }

  /* Facts: what is said of an entity, from its own side and from the other's. FACT.key is what evidence points at. */
  const HIDDEN = new Set(["name", "alternateName", "mentions", "of", "in", "begin", "end", "quote", "text", "subject", "predicate", "object",
    "confidence", "sameAs", "exactMatch", "url", "duplicateOf", "headline", "publisher", "author", "published", "source"]);
  const statements = new Map(); /* "subject property object" -> reified statement */
  for (const node of nodes)
    if (isA(node, "Statement"))
      statements.set([one(node, "subject"), String(one(node, "predicate")), one(node, "object")].join("\u0001"), node);

  function factNode(node, property, value) {
    if (typeof value === "number" && ["Position", "Attendance"].some((name) => isA(nodes[value], name))) return nodes[value];
    if (isA(node, "Partnership")) return node;
    return statements.get([node.row, property, value].join("\u0001"));
  }

  for (const node of nodes) {
    if (!node.top) continue;
    for (const property of Object.keys(node.properties)) {
      if (HIDDEN.has(property)) continue;
      for (const value of node.properties[property]) {
        const fact = { subject: node, property, value, node: factNode(node, property, value) };
        node.facts.push(fact);
        const other = typeof value === "number" ? nodes[value] : null;
        const body = other && isA(other, "Position") ? refs(other, "organisation")[0] : other;
        if (body && body.top && body !== node) {
          body.facts.push({ ...fact, inverse: true });
          body.degree++;
          node.degree++;
        }
      }
    }
  }
  for (const node of nodes)
    if (isA(node, "Mention")) for (const of of refs(node, "of")) of.evidence.push(node);

  const entities = nodes.filter((node) => node.top);
  const articles = nodes.filter((node) => isA(node, "Article"));
  const confidence = (fact) => (fact.node ? Number(one(fact.node, "confidence")) : NaN);
  const year = (text) => (/^\d{4}/.exec(text || "") || [""])[0];
  const dateOf = (node) => one(node, "startDate") || one(node, "date") || "";

  /* Countries that an entity stands for: itself, its seat, those of a partnership's parties and place. */
  function countriesOf(node) {
    if (node.kind === "Country") return [node];
    const near = [...refs(node, "locatedIn"), ...refs(node, "place"), ...(isA(node, "Partnership") ? refs(node, "party") : [])];
    return [...new Set(near.flatMap((n) => (n.kind === "Country" ? [n] : n === node ? [] : refs(n, "locatedIn").filter((c) => c.kind === "Country"))))];
  }

  const deals = entities.filter((node) => isA(node, "Partnership"));
  const events = entities.filter((node) => isA(node, "Event"));

  /* Countries that meet in a partnership or an event: those of its parties, and of who organises it or takes part, persons
     by the bodies that they speak for. */
  function countriesBehind(node) {
    const met = [...refs(node, "party"), ...EVENT_LINKS.flatMap((property) => refs(node, property))];
    const bodies = met.flatMap((n) => (isA(n, "Person") ? refs(n, "position").flatMap((p) => refs(p, "organisation")) : [n]));
    return [...new Set(bodies.flatMap(countriesOf))];
  }

  /* When a fact was: the date of its event or partnership, else that of the first article that states it, else "". */
  function dateOfFact(fact) {
    const other = typeof fact.value === "number" ? nodes[fact.value] : null;
    const own = dateOf(fact.subject) || (other && other.top ? dateOf(other) : "");
    if (own) return own;
    const published = (fact.node ? fact.node.evidence : []).flatMap((m) => refs(m, "in")).map((article) => one(article, "published")).filter(Boolean);
    return published.sort()[0] || "";
  }

  /* Search: every word of the query begins a word of one of the names; best connected first. */
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const index = entities.filter((node) => !isA(node, "Partnership")).map((node) => {
    const names = [...all(node, "name"), ...all(node, "alternateName")];
    return { node, text: " " + fold(names.join(" ")).replace(/[^\p{L}\p{N}]+/gu, " ") };
  }).sort((a, b) => b.node.degree - a.node.degree || (a.text < b.text ? -1 : 1));

  function search(query, most) {
    const words = fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const found = [];
    if (words.length)
      for (const entry of index) {
        if (words.every((word) => entry.text.includes(" " + word)) && found.push(entry.node) >= most) break;
      }
    return found;
  }

  return { data, nodes, entities, articles, TOPS, EVENT_LINKS, one, all, refs, isA, nameOf, spaced, valueText, amountOf, confidence, year, dateOf, dateOfFact, countriesOf, countriesBehind, deals, events, search };
})();
