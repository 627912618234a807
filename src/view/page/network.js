"use strict";
/* The graph on Cytoscape.js. It is arranged first and comes in by portions, best connected nodes first; names are shown
   where there is room for them, more of them the closer one comes. */
const Network = (() => {
  const PORTION = 140; /* elements that are added in a frame; the first ones, which start the drawing, are fewer */
  const FONT = 12, LONGEST = 180; /* pixels on the screen: height of names, their width */
  const MOST_NAMES = 120;
  const GAP = 3; /* pixels between a node and its name */
  const SIDES = [{ x: 0, y: 1, valign: "bottom", halign: "center" }, { x: 0, y: -1, valign: "top", halign: "center" },
    { x: 1, y: 0, valign: "center", halign: "right" }, { x: -1, y: 0, valign: "center", halign: "left" }];

  function styles(zoom) {
    const css = getComputedStyle(document.documentElement), value = (name) => css.getPropertyValue(name).trim();
    const colours = Model.TOPS.map((top) => ({ selector: `node[top = "${top}"]`, style: { "background-color": value("--" + top) } }));
    return [{ selector: "node", style: { label: "data(label)", "font-size": "data(font)", "font-family": "system-ui, sans-serif", color: value("--ink"), width: "data(size)", height: "data(size)",
      "text-wrap": "ellipsis", "text-max-width": "data(wide)", "text-valign": "data(valign)", "text-halign": "data(halign)", "text-margin-y": "data(down)", "text-margin-x": "data(right)",
      "text-outline-color": value("--paper"), "text-outline-width": 2 / zoom } },
    { selector: 'node[top = "Partnership"]', style: { shape: "diamond" } }, { selector: 'node[top = "Event"]', style: { shape: "round-rectangle" } },
    { selector: 'node[top = "Place"]', style: { shape: "triangle" } }, { selector: 'node[top = "Initiative"]', style: { shape: "hexagon" } }, ...colours,
    { selector: "edge", style: { width: Math.min(4, Math.max(1, 0.9 / zoom)), "line-color": value("--edge"), "curve-style": "haystack", "haystack-radius": 0, events: "no" } },
    { selector: "edge.near", style: { "line-color": value("--link"), label: "data(name)", "font-size": "data(font)", color: value("--ink"), "text-outline-color": value("--paper"),
      "text-outline-width": 2 / zoom, "text-rotation": "autorotate" } },
    { selector: ":selected", style: { "border-width": 3 / zoom, "border-color": value("--ink") } }];
  }

  const pen = document.createElement("canvas").getContext("2d");
  pen.font = FONT + "px system-ui, sans-serif";
  const nameOf = (node) => (Model.isA(node, "Partnership") ? Model.spaced(node.kind) : Model.nameOf(node));

  /* Draw entities NODES and EDGES {a, b, name} of them in PLACE; OPEN(node) on a tap, EXPAND(node) on a double tap,
     PROGRESS(text) while it is made. Gives {cy, done (a promise), nearer(factor), whole(), destroy()}. */
  function draw(place, nodes, edges, { open, expand, progress }) {
    const list = [...nodes].sort((a, b) => b.degree - a.degree || a.row - b.row), at = new Map(list.map((node, i) => [node, i]));
    let sizes = list.map((node) => 13 + Math.min(24, 2.6 * Math.sqrt(node.degree)));
    const widths = list.map((node) => Math.min(LONGEST, pen.measureText(nameOf(node)).width));
    let stopped = false, places = null, cy = null, timer = 0;

    const bounds = () => {
      const span = (values) => values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);
      return [span(places.xs), span(places.ys)];
    };
    /* The view that shows all places: {zoom, pan}. */
    function whole() {
      const [[x0, x1], [y0, y1]] = bounds(), width = place.clientWidth, height = place.clientHeight, margin = 60;
      const zoom = Math.min(1.6, (width - 2 * margin) / Math.max(1, x1 - x0), (height - 1.4 * margin) / Math.max(1, y1 - y0));
      const safe = Math.max(0.02, zoom);
      return { zoom: safe, pan: { x: width / 2 - (safe * (x0 + x1)) / 2, y: height / 2 - (safe * (y0 + y1)) / 2 } };
    }
    /* Where the view is ZOOM and PAN: number of a node whose name has room -> the side on which it has. */
    function named(zoom, pan) {
      const room = Layout.sheet(), sides = new Map(), seen = [];
      for (let i = 0; i < list.length; i++) {
        const x = places.xs[i] * zoom + pan.x, y = places.ys[i] * zoom + pan.y;
        if (x < -20 || y < -20 || x > place.clientWidth + 20 || y > place.clientHeight + 20) continue;
        const r = (sizes[i] * zoom) / 2;
        if (seen.push({ i, x, y, r }) <= 400) room({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
      }
      for (const { i, x, y, r } of seen) {
        const w = widths[i], within = (box) => box.x >= 0 && box.y >= 0 && box.x + box.w <= place.clientWidth && box.y + box.h <= place.clientHeight;
        const side = SIDES.find((s) => {
          const box = { x: x - w / 2 + s.x * (w / 2 + r + GAP) - 2, y: y - FONT / 2 + s.y * (r + GAP + FONT / 2) - 2, w: w + 4, h: FONT + 4 };
          return within(box) && room(box);
        });
        if (side) sides.set(i, side);
        if (sides.size >= MOST_NAMES) break;
      }
      return sides;
    }
    function label(i, sides, zoom) {
      const side = sides.get(i) || SIDES[0];
      return { label: sides.has(i) ? nameOf(list[i]) : "", font: FONT / zoom, wide: LONGEST / zoom, valign: side.valign, halign: side.halign, right: (side.x * GAP) / zoom, down: (side.y * GAP) / zoom };
    }

    /* After a change of the view: names anew, only where they differ, a portion a frame. */
    let turn = 0;
    async function rename() {
      const mine = ++turn, zoom = cy.zoom(), shown = named(zoom, cy.pan());
      let changed = 0;
      for (let i = 0; i < list.length && !stopped && mine === turn; i++) {
        const element = cy.getElementById("n" + list[i].row), next = label(i, shown, zoom);
        if (!element.length || ["label", "font", "valign", "halign"].every((key) => element.data(key) === next[key] || (key !== "label" && !next.label))) continue;
        element.data(next);
        if (++changed % 60 === 0) await Layout.frame();
      }
    }
    const later = () => { clearTimeout(timer); timer = setTimeout(() => !stopped && rename(), 120); };

    function start() {
      const view = whole();
      sizes = sizes.map((size) => size * Math.max(1, 0.4 / view.zoom)); /* many nodes are far away: no dust */
      cy = cytoscape({ container: place, style: styles(view.zoom), pixelRatio: list.length > 400 ? 1 : "auto", hideEdgesOnViewport: list.length > 800,
        minZoom: view.zoom / 4, maxZoom: 4, zoom: view.zoom, pan: view.pan, layout: { name: "preset" }, boxSelectionEnabled: false });
      cy.on("tap", "node", (event) => open(Model.nodes[event.target.data("row")]));
      cy.on("dbltap", "node", (event) => expand(Model.nodes[event.target.data("row")]));
      cy.on("mouseover select", "node", (event) => event.target.connectedEdges().data("font", (FONT - 1) / cy.zoom()).addClass("near"));
      cy.on("mouseout unselect", "node", (event) => event.target.selected() || event.target.connectedEdges().removeClass("near"));
      cy.on("dragfree", "node", (event) => {
        const i = at.get(Model.nodes[event.target.data("row")]), { x, y } = event.target.position();
        places.xs[i] = x;
        places.ys[i] = y;
        later();
      });
      return view;
    }

    async function fill(view) {
      const shown = named(view.zoom, view.pan), waiting = list.map(() => []);
      edges.forEach(({ a, b, name }, k) => {
        const [i, j] = [at.get(a), at.get(b)];
        waiting[Math.max(i, j)].push({ data: { id: "e" + k, source: "n" + a.row, target: "n" + b.row, name } });
      });
      let portion = [];
      for (let i = 0; i < list.length; i++) {
        const node = list[i];
        portion.push({ data: { id: "n" + node.row, row: node.row, top: node.top, size: sizes[i], ...label(i, shown, view.zoom) }, position: { x: places.xs[i], y: places.ys[i] } }, ...waiting[i]);
        if (portion.length < (i < PORTION ? PORTION / 4 : PORTION) && i + 1 < list.length) continue;
        cy.add(portion);
        portion = [];
        await Layout.frame();
        if (stopped) return;
      }
      cy.on("viewport", later);
    }

    function look(view) {
      if (cy) cy.viewport(view);
    }
    const resized = new ResizeObserver(() => {
      if (!cy || !place.clientWidth) return;
      cy.resize();
      look(whole());
    });

    async function make() {
      const pairs = edges.map(({ a, b }) => [at.get(a), at.get(b)]);
      places = await Layout.arrange(list.length, pairs, place.clientWidth / Math.max(1, place.clientHeight), () => stopped,
        (part) => progress(`Arranging ${list.length} nodes: ${Math.round(100 * part)} %`));
      if (!places || stopped) return;
      await fill(start());
      if (stopped) return;
      resized.observe(place);
      progress("");
      Page.say(`${list.length} nodes drawn`);
    }
    return { get cy() { return cy; }, done: make(), whole: () => look(whole()),
      nearer(factor) { if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } }); },
      select(node) { if (cy) { cy.elements(":selected").unselect(); cy.getElementById("n" + node.row).select(); } },
      destroy() { stopped = true; clearTimeout(timer); resized.disconnect(); if (cy) cy.destroy(); cy = null; } };
  }

  return { draw, available: typeof cytoscape === "function" };
})();
