"use strict";
/* How entities and relations are called on the page, and links to them. */
const Entity = (() => {
  const { el } = Page;
  const { nameOf, spaced } = Model;
  const WORDS = { partOf: "part of", locatedIn: "located in", startDate: "starts", endDate: "ends", cooperationClass: "class of cooperation" };
  const BACK = { organiser: "organises", host: "hosts", supporter: "supports", chair: "chairs", speaker: "speaks at", participant: "takes part in",
    party: "partner in", partOf: "has part", locatedIn: "seat of", place: "place of", about: "topic of", position: "position of" };

  /* A property in words, from its subject's side or from the other's (INVERSE). */
  const word = (property, inverse) => (inverse ? BACK[property] : WORDS[property]) || spaced(property);
  const address = (node) => "#entity/" + encodeURIComponent(node.id);
  const link = (node, text) => el("a", { href: address(node) }, text || nameOf(node));
  /* A cell of Page.table. */
  const linked = (node, text) => ({ text: text || nameOf(node), node: () => link(node, text) });
  const dot = (node) => el("span", { class: "dot " + node.top, "aria-hidden": "true" });
  const open = (node) => { location.hash = address(node); };
  const by = (key) => (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

  return { word, address, link, linked, dot, open, by };
})();
