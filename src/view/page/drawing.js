"use strict";
/* Pictures: bars by month or year, the country matrix, and the graph on Cytoscape.js. */
const Drawing = (() => {
  const { el } = Page;

  /* Stacked bars: BINS of {label, values: [n, n]}, with what each value counts. */
  function bars(title, bins, names) {
    const width = 640, height = 180, left = 34, bottom = 26;
    const top = Math.max(1, ...bins.map((bin) => bin.values[0] + bin.values[1]));
    const step = Math.min(48, (width - left) / Math.max(1, bins.length));
    const y = (n) => (height - bottom) * (1 - n / top);
    const every = Math.ceil(bins.length / 10);
    const parts = bins.map((bin, i) => {
      const x = left + i * step, w = Math.max(1, step - 2), [a, b] = bin.values;
      return [el("svg:rect", { x, y: y(a), width: w, height: height - bottom - y(a) }),
        el("svg:rect", { x, y: y(a + b), width: w, height: y(a) - y(a + b), class: "deal" }),
        i % every === 0 ? el("svg:text", { x, y: height - 8 }, bin.label) : null];
    });
    const words = bins.filter((bin) => bin.values[0] + bin.values[1]).map((bin) => `${bin.label}: ${bin.values.map((n, i) => `${n} ${names[i]}`).join(", ")}`);
    return el("svg:svg", { viewBox: `0 0 ${width} ${height}`, class: "bars", role: "img", "aria-label": `${title}. ${words.slice(0, 40).join("; ")}` },
      el("svg:text", { x: 0, y: 10 }, String(top)), el("svg:text", { x: 0, y: height - bottom }, "0"), parts);
  }

  /* A matrix of NAMES by NAMES with COUNT(a, b), each cell a button that calls OPEN(a, b). */
  function matrix(caption, names, count, open) {
    const most = Math.max(1, ...names.flatMap((a) => names.map((b) => (a === b ? 0 : count(a, b)))));
    const cell = (a, b) => {
      const n = a === b ? 0 : count(a, b);
      if (!n) return el("td", { class: "cell" }, "");
      const td = el("td", { class: "cell" }, el("button", { type: "button", class: "plain", onclick: () => open(a, b), "aria-label": `${a} and ${b}: ${n}` }, String(n)));
      td.style.boxShadow = `inset 0 -${2 + Math.round((6 * n) / most)}px 0 var(--Partnership)`;
      return td;
    };
    return el("table", { class: "matrix" }, el("caption", { class: "key" }, caption),
      el("thead", {}, el("tr", {}, el("td", {}), names.map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, names.map((a) => el("tr", {}, el("th", { scope: "row" }, a), names.map((b) => cell(a, b))))));
  }

  /* ---- the graph ---- */

  /* Places for NODES (objects with x, y) joined by EDGES (pairs of indexes): springs and repulsion (Fruchterman and
     Reingold 1991), a few steps a frame, so that the page stays alive. Nodes farther apart than REACH do not repel. */
  function arrange(nodes, edges, draw, done) {
    const n = nodes.length, size = 60 * Math.sqrt(n + 1), k = 55, reach = 8 * k;
    nodes.forEach((node, i) => { /* a spiral to begin with: the same for the same graph */
      const r = size * 0.5 * Math.sqrt((i + 0.5) / n), angle = i * 2.399963;
      node.x = r * Math.cos(angle);
      node.y = r * Math.sin(angle);
    });
    let heat = size / 8, stopped = false;
    function step() {
      const dx = new Float64Array(n), dy = new Float64Array(n), cells = new Map();
      nodes.forEach((node, i) => {
        const key = Math.floor(node.x / reach) + "," + Math.floor(node.y / reach);
        (cells.get(key) || cells.set(key, []).get(key)).push(i);
      });
      for (const [key, own] of cells) {
        const [cx, cy] = key.split(",").map(Number);
        for (let ox = -1; ox <= 1; ox++)
          for (let oy = -1; oy <= 1; oy++)
            for (const j of cells.get(cx + ox + "," + (cy + oy)) || [])
              for (const i of own) {
                if (i === j) continue;
                const x = nodes[i].x - nodes[j].x, y = nodes[i].y - nodes[j].y, d2 = x * x + y * y + 0.01;
                if (d2 > reach * reach) continue;
                const force = (k * k) / d2;
                dx[i] += x * force;
                dy[i] += y * force;
              }
      }
      for (const [a, b] of edges) {
        const x = nodes[a].x - nodes[b].x, y = nodes[a].y - nodes[b].y, d = Math.sqrt(x * x + y * y) + 0.01;
        const force = d / k;
        dx[a] -= x * force; dy[a] -= y * force;
        dx[b] += x * force; dy[b] += y * force;
      }
      nodes.forEach((node, i) => {
        dx[i] -= node.x * 0.02; dy[i] -= node.y * 0.02; /* keeps parts together */
        const d = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) || 1;
        node.x += (dx[i] / d) * Math.min(d, heat);
        node.y += (dy[i] / d) * Math.min(d, heat);
      });
      heat *= 0.96;
    }
    function frame() {
      if (stopped) return;
      const until = performance.now() + 12;
      do step(); while (heat > 1 && performance.now() < until);
      draw();
      if (heat > 1) requestAnimationFrame(frame);
      else done();
    }
    requestAnimationFrame(frame);
    return () => { stopped = true; };
  }

  function styles() {
    const css = getComputedStyle(document.documentElement), value = (name) => css.getPropertyValue(name).trim();
    const colours = Model.TOPS.map((top) => ({ selector: `node[top = "${top}"]`, style: { "background-color": value("--" + top) } }));
    return [{ selector: "node", style: { label: "data(name)", "font-size": 11, color: value("--ink"), width: "data(size)", height: "data(size)",
      "text-wrap": "ellipsis", "text-max-width": 130, "min-zoomed-font-size": 7, "text-outline-color": value("--paper"), "text-outline-width": 2 } },
    { selector: 'node[top = "Partnership"]', style: { shape: "diamond", label: "data(kind)" } }, { selector: 'node[top = "Event"]', style: { shape: "round-rectangle" } },
    { selector: 'node[top = "Place"]', style: { shape: "triangle" } }, { selector: 'node[top = "Person"]', style: { shape: "ellipse" } }, ...colours,
    { selector: "edge", style: { width: 1.2, "line-color": value("--soft"), opacity: 0.6, label: "data(name)", "font-size": 9, color: value("--soft"),
      "min-zoomed-font-size": 9, "text-rotation": "autorotate", "curve-style": "haystack" } },
    { selector: ":selected", style: { "border-width": 3, "border-color": value("--ink") } }];
  }

  /* Draw entities NODES and EDGES {a, b, name} of them in PLACE; OPEN(node) on a tap, EXPAND(node) on a double tap. */
  function graph(place, nodes, edges, open, expand) {
    const spots = new Map(nodes.map((node) => [node, { node, x: 0, y: 0 }]));
    const list = [...spots.values()], at = new Map(list.map((spot, i) => [spot.node, i]));
    const cy = cytoscape({ container: place, style: styles(), pixelRatio: 1, textureOnViewport: nodes.length > 500, hideEdgesOnViewport: nodes.length > 800,
      elements: [...list.map(({ node }) => ({ data: { id: "n" + node.row, row: node.row, name: Model.nameOf(node), kind: Model.spaced(node.kind), top: node.top,
        size: 14 + Math.min(26, 3 * Math.sqrt(node.degree)) } })),
      ...edges.map(({ a, b, name }, i) => ({ data: { id: "e" + i, source: "n" + a.row, target: "n" + b.row, name } }))], layout: { name: "preset" } });
    cy.on("tap", "node", (event) => open(Model.nodes[event.target.data("row")]));
    cy.on("dbltap", "node", (event) => expand(Model.nodes[event.target.data("row")]));
    const draw = () => {
      cy.startBatch();
      list.forEach((spot) => cy.getElementById("n" + spot.node.row).position({ x: spot.x, y: spot.y }));
      cy.endBatch();
      cy.fit(undefined, 24);
    };
    const stop = arrange(list, edges.map(({ a, b }) => [at.get(a), at.get(b)]), draw, () => Page.say(`${nodes.length} nodes drawn`));
    return { cy, destroy() { stop(); cy.destroy(); } };
  }

  return { bars, matrix, graph, available: typeof cytoscape === "function" };
})();
