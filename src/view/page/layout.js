"use strict";
/* Places for the nodes of a graph, and room for their names. Everything is done in slices of a few
   milliseconds, so that the page answers meanwhile; the same graph gets the same places. */
const Layout = (() => {
  const SLICE = 8; /* milliseconds of work before the page is let in */
  const LENGTH = 60; /* of an edge at rest */
  const REACH = 4 * LENGTH; /* nodes farther apart do not repel */

  /* Go on when what waits (input, drawing) is done; a message comes sooner than a timer. */
  const channel = new MessageChannel(), waiting = [];
  channel.port1.onmessage = () => waiting.shift()();
  const pause = () => new Promise((resolve) => { waiting.push(resolve); channel.port2.postMessage(0); });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  function neighbours(count, edges) {
    const near = Array.from({ length: count }, () => []);
    for (const [a, b] of edges) if (a !== b) { near[a].push(b); near[b].push(a); }
    return near;
  }

  /* The order of a walk in breadth from the best connected node of each part, with each node's parent (-1: it is a root). */
  function walk(near) {
    const parent = new Int32Array(near.length).fill(-2), order = [];
    const byDegree = near.map((_, i) => i).sort((a, b) => near[b].length - near[a].length || a - b);
    for (const root of byDegree) {
      if (parent[root] !== -2) continue;
      parent[root] = -1;
      const begin = order.push(root) - 1;
      for (let i = begin; i < order.length; i++)
        for (const next of near[order[i]]) if (parent[next] === -2) { parent[next] = order[i]; order.push(next); }
    }
    return { order, parent };
  }

  /* To begin with: each part a tree drawn in rings, a branch having as much of the circle as it has nodes. */
  function rings(near, xs, ys) {
    const { order, parent } = walk(near), size = new Float64Array(near.length).fill(1);
    for (let i = order.length; i-- > 0;) if (parent[order[i]] >= 0) size[parent[order[i]]] += size[order[i]];
    const from = new Float64Array(near.length), used = new Float64Array(near.length), depth = new Int32Array(near.length);
    let part = 0, far = 0;
    for (const node of order) {
      const up = parent[node];
      let angle = 0;
      if (up < 0) {
        angle = part * 2.399963;
        far = part ? LENGTH * (2 + Math.sqrt(near.length) + 0.2 * part) : 0;
        part++;
        from[node] = 0;
        xs[node] = far * Math.cos(angle);
        ys[node] = far * Math.sin(angle);
        continue;
      }
      const whole = parent[up] < 0 ? 2 * Math.PI : 2 * Math.PI * share(up, parent, size);
      from[node] = from[up] + used[up];
      const own = whole * (size[node] / Math.max(1, size[up] - 1));
      used[up] += own;
      depth[node] = depth[up] + 1;
      angle = from[node] + own / 2;
      let root = up;
      while (parent[root] >= 0) root = parent[root];
      const radius = LENGTH * depth[node] * Math.max(1, Math.sqrt(size[root]) / 8);
      xs[node] = xs[root] + radius * Math.cos(angle);
      ys[node] = ys[root] + radius * Math.sin(angle);
    }
  }

  /* What part of the circle the branch at NODE has. */
  function share(node, parent, size) {
    let part = 1;
    for (let at = node; parent[at] >= 0; at = parent[at]) part *= size[at] / Math.max(1, size[parent[at]] - 1);
    return part;
  }

  /* Nodes by the square of a grid that they are in; a square and its neighbours hold all that is within REACH. */
  function squares(xs, ys) {
    const cells = new Map();
    for (let i = 0; i < xs.length; i++) {
      const key = Math.floor(xs[i] / REACH) * 65536 + Math.floor(ys[i] / REACH);
      const cell = cells.get(key);
      if (cell) cell.push(i); else cells.set(key, [i]);
    }
    return cells;
  }

  function repel(xs, ys, dx, dy, i, j) {
    let x = xs[i] - xs[j], y = ys[i] - ys[j];
    if (x === 0 && y === 0) { x = 0.1 * (i - j); y = 0.07; }
    const d2 = x * x + y * y;
    if (d2 > REACH * REACH) return;
    const force = (LENGTH * LENGTH) / (d2 + 1);
    dx[i] += x * force; dy[i] += y * force;
    dx[j] -= x * force; dy[j] -= y * force;
  }

  /* One round of springs and repulsion (Fruchterman and Reingold 1991), no node moving farther than HEAT. */
  function step(xs, ys, edges, heat) {
    const dx = new Float64Array(xs.length), dy = new Float64Array(xs.length), cells = squares(xs, ys);
    for (const [key, own] of cells) {
      for (let a = 0; a < own.length; a++) for (let b = a + 1; b < own.length; b++) repel(xs, ys, dx, dy, own[a], own[b]);
      for (const next of [1, 65536 - 1, 65536, 65536 + 1]) {
        const other = cells.get(key + next);
        if (other) for (const i of own) for (const j of other) repel(xs, ys, dx, dy, i, j);
      }
    }
    for (const [a, b] of edges) {
      const x = xs[a] - xs[b], y = ys[a] - ys[b], force = Math.sqrt(x * x + y * y) / LENGTH;
      dx[a] -= x * force; dy[a] -= y * force;
      dx[b] += x * force; dy[b] += y * force;
    }
    for (let i = 0; i < xs.length; i++) {
      const x = dx[i] - 0.01 * xs[i], y = dy[i] - 0.01 * ys[i]; /* keeps parts together */
      const d = Math.sqrt(x * x + y * y) || 1;
      xs[i] += (x / d) * Math.min(d, heat);
      ys[i] += (y / d) * Math.min(d, heat);
    }
  }

  /* Turn the picture so that it is longest where there is most room, and stretch it towards ASPECT (width by height). */
  function lay(xs, ys, aspect) {
    const n = xs.length, mean = (list) => list.reduce((sum, v) => sum + v, 0) / n;
    const mx = mean(xs), my = mean(ys);
    let xx = 0, xy = 0, yy = 0;
    for (let i = 0; i < n; i++) { const x = xs[i] - mx, y = ys[i] - my; xx += x * x; xy += x * y; yy += y * y; }
    const angle = -0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0), c = Math.cos(angle), s = Math.sin(angle);
    for (let i = 0; i < n; i++) { const x = xs[i] - mx, y = ys[i] - my; xs[i] = c * x - s * y; ys[i] = s * x + c * y; }
    const extent = (list) => Math.max(LENGTH, list.reduce((m, v) => Math.max(m, v), -Infinity) - list.reduce((m, v) => Math.min(m, v), Infinity));
    const stretch = aspect / (extent(xs) / extent(ys)), [list, by] = stretch > 1 ? [xs, stretch] : [ys, 1 / stretch];
    for (let i = 0; i < n; i++) list[i] *= Math.min(2, by);
  }

  /* Places for COUNT nodes joined by EDGES (pairs of numbers below COUNT): resolves to {xs, ys}, to null where STOPPED() is
     true meanwhile. PROGRESS(part) is told how far it is. */
  async function arrange(count, edges, aspect, stopped, progress) {
    const xs = new Float64Array(count), ys = new Float64Array(count), near = neighbours(count, edges);
    rings(near, xs, ys);
    const hot = 3 * LENGTH, cold = 1.5, cooling = 0.965;
    let until = performance.now() + SLICE;
    for (let heat = hot; heat > cold; heat *= cooling) {
      step(xs, ys, edges, heat);
      if (performance.now() < until) continue;
      progress(Math.log(hot / heat) / Math.log(hot / cold));
      await pause();
      if (stopped()) return null;
      until = performance.now() + SLICE;
    }
    lay(xs, ys, aspect);
    return { xs, ys };
  }

  /* Boxes {x, y, w, h} of which none is upon another: room(box) takes the box's place and says whether it was free. */
  function sheet() {
    const WIDE = 80, HIGH = 24, taken = new Map();
    return function room(box) {
      const { x, y, w, h } = box, keys = [];
      for (let cx = Math.floor(x / WIDE); cx <= Math.floor((x + w) / WIDE); cx++)
        for (let cy = Math.floor(y / HIGH); cy <= Math.floor((y + h) / HIGH); cy++) keys.push(cx * 65536 + cy);
      const hit = (o) => x < o.x + o.w && o.x < x + w && y < o.y + o.h && o.y < y + h;
      if (keys.some((key) => (taken.get(key) || []).some(hit))) return false;
      keys.forEach((key) => (taken.get(key) || taken.set(key, []).get(key)).push(box));
      return true;
    };
  }

  return { arrange, sheet, frame };
})();
