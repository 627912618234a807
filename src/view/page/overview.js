"use strict";
/* The first part: what there is, when it was, and who has to do with whom. */
const Overview = (() => {
  const { el, table } = Page;
  const { entities, articles, one, refs, isA, nameOf, spaced, year, dateOf, deals, events, countriesBehind } = Model;
  const { link, linked, dot, by } = Entity;
  const MOST_COUNTRIES = 14, MOST_BINS = 36, OLD = 0.02;

  function count(list, key) {
    const counts = new Map();
    for (const item of list) counts.set(key(item), (counts.get(key(item)) || 0) + 1);
    return counts;
  }

  /* All months ("2024-05") or years from the first of LABELS to the last. */
  function every(labels) {
    const months = labels[0].length > 4, number = (s) => (months ? 12 * s.slice(0, 4) + Number(s.slice(5, 7)) - 1 : Number(s));
    const text = (n) => (months ? `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}` : String(n));
    const all = [];
    for (let n = number(labels[0]); n <= number(labels.at(-1)); n++) all.push(text(n));
    return all;
  }

  function calendar() {
    const rows = [...events].filter(dateOf).sort((a, b) => by(dateOf)(b, a) || by(nameOf)(a, b))
      .map((event) => [dateOf(event), linked(event), spaced(event.kind), refs(event, "place").map(nameOf).join("; ")]);
    return rows.length ? table("Events with a date, the latest first", ["Date", "Event", "Kind", "Place"], rows, { file: "events.csv", most: 100 }) : null;
  }

  function timeline() {
    const dated = [...events, ...deals].filter((node) => /^\d{4}/.test(dateOf(node)));
    const none = el("p", { class: "key" }, "Nothing has a date.");
    if (!dated.length) return el("div", { class: "panel" }, el("h3", {}, "When"), none);
    /* a few dates of long ago, such as those of foundations, would leave no room for the rest */
    const all = dated.map((node) => year(dateOf(node))).sort(), begin = all[Math.floor(all.length * OLD)];
    const years = [...new Set(all)].filter((y) => y >= begin);
    const monthly = years.length <= 3 ? dated.filter((node) => /^\d{4}-\d\d/.test(dateOf(node))) : [];
    const [known, bin] = monthly.length > dated.length / 2 ? [monthly, (node) => dateOf(node).slice(0, 7)] : [dated, (node) => year(dateOf(node))];
    const labels = every([...new Set(known.map(bin))].filter((label) => label >= begin).sort()), shown = labels.slice(-MOST_BINS), first = shown[0];
    const late = known.filter((node) => bin(node) >= first);
    const counts = ["Event", "Partnership"].map((top) => count(late.filter((node) => node.top === top), bin));
    const left = events.length + deals.length - dated.length, before = known.length - late.length, coarse = dated.length - known.length;
    const notes = [left && `${left.toLocaleString("en")} have no date`, coarse && `${coarse} a year only`, before && `${before} are from before ${first}`].filter(Boolean);
    return el("div", { class: "panel" }, el("h3", {}, "When"),
      Drawing.bars("Events and partnerships by time", shown.map((label) => ({ label, values: counts.map((c) => c.get(label) || 0) })), ["events", "partnerships"]),
      el("p", { class: "key" }, el("span", { class: "dot Event" }), "events ", el("span", { class: "dot Partnership" }), "partnerships", notes.length ? "; " + notes.join(", ") : ""), calendar());
  }

  /* ---- countries ---- */

  /* "China\u0001Germany" -> [partnerships, shared events] */
  function countryPairs() {
    const pairs = new Map();
    for (const node of [...deals, ...events]) {
      const names = [...new Set(countriesBehind(node).map(nameOf))].sort();
      for (let i = 0; i < names.length; i++) for (let j = i + 1; j < names.length; j++) {
        const key = names[i] + "\u0001" + names[j];
        if (!pairs.has(key)) pairs.set(key, [0, 0]);
        pairs.get(key)[isA(node, "Partnership") ? 0 : 1]++;
      }
    }
    return pairs;
  }

  function countries() {
    const pairs = countryPairs(), weight = new Map();
    for (const [key, [p, e]] of pairs) for (const name of key.split("\u0001")) weight.set(name, (weight.get(name) || 0) + p + e);
    const names = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_COUNTRIES).map(([name]) => name);
    const shared = (a, b) => pairs.get([a, b].sort().join("\u0001")) || [0, 0];
    const more = weight.size - names.length;
    return el("div", { class: "panel" }, el("h3", {}, "Countries"), names.length
      ? [el("p", { class: "key" }, "Partnerships and shared events of two countries, by their parties and the seats of their organisations"),
        el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Countries" }, Drawing.matrix("What countries share", names, shared, showPair)),
      el("p", { class: "key" }, el("span", { class: "dot Partnership" }), "partnerships ", el("span", { class: "dot Event" }), `events that both take part in${more ? `; ${more} more countries share one` : ""}`)]
      : el("p", { class: "key" }, "No two countries share a partnership or an event."));
  }

  function showPair(a, b) {
    const behind = (node) => countriesBehind(node).map(nameOf);
    const shared = [...deals, ...events].filter((node) => [a, b].every((name) => behind(node).includes(name)));
    Details.show(`${a} and ${b}`, el("ul", { class: "plain" }, shared.map((node) => el("li", {}, dot(node), link(node), " ", el("span", { class: "kind" }, dateOf(node))))));
  }

  /* ---- tables ---- */

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
      table("Organisations by the number of their partners", ["Organisation", "Kind", "Partners", "Partnerships"], rows, { file: "organisations.csv", most: 100 }));
  }

  const parties = (deal) => refs(deal, "party").map(nameOf).join(" – ") || nameOf(deal);

  function investments() {
    const paid = deals.filter((deal) => refs(deal, "amount").length);
    const value = (deal) => Math.max(0, ...refs(deal, "amount").map((amount) => Number(one(amount, "value")) || 0));
    const rows = paid.sort((a, b) => value(b) - value(a) || by(nameOf)(a, b)).map((deal) => [linked(deal, parties(deal)),
      spaced(deal.kind), { text: refs(deal, "amount").map(Model.amountOf).join("; "), order: value(deal) }, one(deal, "date") || "", spaced(one(deal, "status") || "")]);
    return el("div", { class: "panel" }, el("h3", {}, "Investments and other amounts"), rows.length
      ? table("Partnerships with an amount, the greatest first", ["Parties", "Kind", "Amount", "Date", "Status"], rows, { file: "amounts.csv", most: 100 })
      : el("p", { class: "key" }, "No partnership has an amount."));
  }

  function make(section) {
    const counts = [["Articles", articles.length, "#articles"], ...Model.TOPS.map((top) => [top + "s", entities.filter((node) => node.top === top).length])];
    section.append(el("ul", { class: "cards" }, counts.map(([name, n, href]) => el("li", {}, el("b", {}, n.toLocaleString("en")), href ? el("a", { href }, name) : name))),
      el("div", { class: "panels" }, timeline(), countries(), leaders(), investments()));
  }

  return { make };
})();
