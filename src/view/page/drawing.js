"use strict";
/* Pictures: bars by month or year, and the matrix of countries. */
const Drawing = (() => {
  const { el } = Page;

  /* Stacked bars: BINS of {label, values: [n, n]}, with what each value counts. */
  function bars(title, bins, names) {
    const width = 640, height = 180, left = 34, bottom = 26;
    const top = Math.max(1, ...bins.map((bin) => bin.values[0] + bin.values[1]));
    const step = Math.min(72, (width - left) / Math.max(1, bins.length));
    const y = (n) => (height - bottom) * (1 - n / top);
    const every = Math.ceil(bins.length / 10);
    const said = (bin) => `${bin.label}: ${bin.values.map((n, i) => `${n} ${names[i]}`).join(", ")}`;
    const parts = bins.map((bin, i) => {
      const x = left + i * step, w = Math.max(1, step - 2), [a, b] = bin.values;
      return [el("svg:g", {}, el("svg:title", {}, said(bin)), el("svg:rect", { x, y: y(a), width: w, height: height - bottom - y(a) }),
        el("svg:rect", { x, y: y(a + b), width: w, height: y(a) - y(a + b), class: "deal" })),
        i % every === 0 ? el("svg:text", { x, y: height - 8 }, bin.label) : null];
    });
    const words = bins.filter((bin) => bin.values[0] + bin.values[1]).map(said);
    return el("svg:svg", { viewBox: `0 0 ${width} ${height}`, class: "bars", role: "img", "aria-label": `${title}. ${words.slice(0, 40).join("; ")}` },
      el("svg:text", { x: 0, y: 10 }, String(top)), el("svg:text", { x: 0, y: height - bottom }, "0"), parts);
  }

  /* A matrix of NAMES by NAMES with COUNT(a, b), partnerships and events, each number a button that calls OPEN(a, b). */
  function matrix(caption, names, count, open) {
    const button = (n, top, what, a, b) => (n ? el("button", { type: "button", class: "plain n " + top, onclick: () => open(a, b), "aria-label": `${n} ${what} of ${a} and ${b}` }, String(n)) : null);
    const cell = (a, b) => {
      if (a === b) return el("td", { class: "cell same" });
      const [deals, events] = count(a, b);
      return el("td", { class: "cell" }, button(deals, "Partnership", "partnerships", a, b), button(events, "Event", "shared events", a, b));
    };
    return el("table", { class: "matrix" }, el("caption", { class: "hidden" }, caption),
      el("thead", {}, el("tr", {}, el("td", {}), names.map((name) => el("th", { scope: "col" }, el("span", {}, name))))),
      el("tbody", {}, names.map((a) => el("tr", {}, el("th", { scope: "row" }, a), names.map((b) => cell(a, b))))));
  }

  return { bars, matrix };
})();
