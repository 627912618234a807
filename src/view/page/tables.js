"use strict";
/* Small tools for the document: elements whose text is text, sortable and filterable tables, downloads. */
const Page = (() => {
  /* el("td", {class: "number"}, "5", child…): attributes by name, "on…" handlers; strings become text nodes, never markup. */
  function el(name, attributes, ...children) {
    const node = name.startsWith("svg:") ? document.createElementNS("http://www.w3.org/2000/svg", name.slice(4)) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
      else if (value !== undefined && value !== null && value !== false) node.setAttribute(key, value === true ? "" : value);
    }
    node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null));
    return node;
  }

  const collator = new Intl.Collator("en");

  function say(text) {
    document.getElementById("status").textContent = text;
  }

  function parseCsv(text) {
    const rows = [];
    let row = [], cell = "", quoted = false;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (quoted) {
        if (c === '"' && text[i + 1] === '"') cell += text[++i];
        else if (c === '"') quoted = false;
        else cell += c;
      } else if (c === '"') quoted = true;
      else if (c === ",") { row.push(cell); cell = ""; }
      else if (c === "\n" || c === "\r") {
        if (c === "\r" && text[i + 1] === "\n") i++;
        rows.push([...row, cell]);
        row = []; cell = "";
      } else cell += c;
    }
    if (cell || row.length) rows.push([...row, cell]);
    return rows;
  }

  function toCsv(rows) {
    /* a cell that a spreadsheet would take for a formula gets an apostrophe */
    const safe = (cell) => (/^[=+\-@\t\r]/.test(cell) && !/^[-+]?[\d.]+$/.test(cell) ? "'" + cell : cell);
    return rows.map((row) => row.map((cell) => '"' + safe(String(cell)).replaceAll('"', '""') + '"').join(",")).join("\r\n") + "\r\n";
  }

  function download(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = el("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    say(name + " written");
  }

  /* A table of ROWS (arrays of strings, numbers or nodes with .text, and .order where another
     number sorts them) under COLUMNS; OPTIONS are the CSV's name (file), how many rows are shown at MOST, and whether a head stands
     above it already (titled); a click on a head sorts, the field filters. */
  function table(caption, columns, rows, options = {}) {
    const MOST = options.most || 500;
    const text = (cell) => (cell && cell.text !== undefined ? cell.text : String(cell ?? ""));
    const numeric = columns.map((_, i) => rows.some((row) => text(row[i]) !== "") && rows.every((row) => text(row[i]) === "" || /^-?[\d.,]+$/.test(text(row[i]))));
    const number = (cell) => cell && cell.order !== undefined ? cell.order : Number(text(cell).replaceAll(",", "")) || 0;
    const tight = (cell) => (cell && cell.order !== undefined) || /^\d{4}(-\d\d){0,2}$/.test(text(cell)); /* an amount, a date */
    const ordered = columns.map((_, i) => numeric[i] || (rows.length > 0 && rows.every((row) => row[i] && row[i].order !== undefined)));
    let shown = rows, sorted = -1, up = true;
    const body = el("tbody");
    const note = el("p", { class: "key" });
    function fill() {
      body.replaceChildren(...shown.slice(0, MOST).map((row) => el("tr", {}, row.map((cell, i) =>
        el("td", numeric[i] ? { class: "number" } : tight(cell) ? { class: "tight" } : {}, cell && cell.node ? cell.node() : text(cell))))));
      note.textContent = shown.length > MOST ? `${MOST} of ${shown.length.toLocaleString("en")} rows; the CSV file has all` : shown.length === 1 ? "1 row" : `${shown.length} rows`;
    }
    function sort(column) {
      up = sorted === column ? !up : true;
      sorted = column;
      const order = (a, b) => ordered[column] ? number(a[column]) - number(b[column]) : collator.compare(text(a[column]), text(b[column]));
      shown = [...shown].sort((a, b) => (up ? order(a, b) : order(b, a)));
      heads.forEach((head, i) => head.setAttribute("aria-sort", i === column ? (up ? "ascending" : "descending") : "none"));
      fill();
    }
    const heads = columns.map((name, i) => el("th", { scope: "col", "aria-sort": "none", class: numeric[i] ? "number" : undefined },
      el("button", { type: "button", onclick: () => sort(i) }, name)));
    const filter = el("input", { type: "search", oninput: () => {
      const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      shown = rows.filter((row) => words.every((word) => row.some((cell) => text(cell).toLowerCase().includes(word))));
      sorted = -1;
      heads.forEach((head) => head.setAttribute("aria-sort", "none"));
      fill();
    } });
    const csv = el("button", { type: "button", onclick: () => download(options.file || "table.csv", "text/csv", toCsv([columns, ...shown.map((row) => row.map(text))])) }, "CSV");
    fill();
    return el("div", {}, el("div", { class: "controls" }, el("label", {}, "Filter", filter), csv, note),
      el("div", { class: "scroll tall", tabindex: "0", role: "region", "aria-label": caption },
        el("table", {}, el("caption", { class: options.titled ? "hidden" : "key" }, caption), el("thead", {}, el("tr", {}, heads)), body)));
  }

  return { el, say, parseCsv, toCsv, download, table };
})();
