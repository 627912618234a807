"""Partnerships between companies, measured on CORE: 4,000 pairs of companies in context.

Usage: core.py ENTENTE PAIRS [--half unseen|seen|all] [--errors] [--keep FILE] [--ontology DIR]

ENTENTE   the program (preset release)
PAIRS     CORE's pairs, JSON: a list of {id, relation, context (words), e1_start, e1_end, e2_start,
          e2_end (words, both ends included), …}. The data is by Borchert, De Weerdt, Coussement,
          De Caigny and Moens (CORE: A Few-Shot Company Relation Classification Dataset for Robust
          Domain Adaptation, EMNLP 2023), CC BY 4.0; it is not a part of this project.

Every context is one article of one `entente build`. The program is not told where the companies
stand; a pair counts as linked when a Partnership of the graph has both among its parties. Two groups
of relations are asked for, and every other relation means that there is nothing to find:

    cooperation   collaboration                            any kind but Investment and Acquisition
    ownership     shareholder_of, acquired_by, merged_with    Investment or Acquisition

P, R and F1 of a group are over all pairs: a link of its kinds at a pair of any relation outside
the group is wrong. A company of the graph is the marked one if one of its names equals the
marked words after folding (case, punctuation, company suffixes, an article in front), or else
holds them or stands in them, or has their initials. Three pairs in ten mark a word that is no name
("it", "the company"): it is a party, of the Partnership of its sentence, that the text has named
before, or that the graph calls by this word. Figures are given for all pairs and for those of two
names.

Half of the pairs, drawn by a fixed seed, is `seen`: its errors may be read while patterns are
written. The other half is `unseen`, and only its figures count. --errors prints the errors of the
seen half only. Pairs in one context fall into the same half.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

ENT = "https://w3id.org/entente#"
SOURCE = "https://schema.org/url"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
COOPERATION = {
    "JointVenture", "Agreement", "StrategicCooperation", "SupplyPartnership",
    "ResearchCollaboration", "BilateralCooperation",
}  # fmt: skip
OWNERSHIP = {"Investment", "Acquisition"}
KINDS = {"cooperation": COOPERATION, "ownership": OWNERSHIP}
GROUP = {
    "collaboration": "cooperation",
    "shareholder_of": "ownership",
    "acquired_by": "ownership",
    "merged_with": "ownership",
}
SEED = 1904
PRONOUNS = {"it", "its", "they", "their", "them"}
SUFFIXES = set(
    "inc incorporated corp corporation co company ltd limited llc lp llp plc ag sa se spa nv bv gmbh "
    "ab asa as oy oyj kk pte pty holding holdings group".split()
)


# --- the contexts as articles -------------------------------------------------------------------


def plain(words):
    """Words with the spaces of print: none before a comma, none inside brackets."""
    text = " ".join(words)
    text = re.sub(r" ([,.;:!?%)\]}]|'s\b|’s\b|n't\b|'(?:re|ve|ll|d|m)\b)", r"\1", text)
    text = re.sub(r"([(\[{$£€]) ", r"\1", text)
    text = re.sub(r"(\w) - (\w)", r"\1-\2", text)
    text = re.sub(r"(\w) / (\w)", r"\1/\2", text)
    for quote in "\"'":
        text = re.sub(rf"(?<!\S){quote} ([^{quote}]*?) {quote}(?!\w)", rf"{quote}\1{quote}", text)
    return re.sub(r"``\s*|\s*''", '"', text)


def name_of(pair, which):
    """The marked words of company WHICH (e1 or e2)."""
    return plain(pair["context"][pair[which + "_start"] : pair[which + "_end"] + 1])


def article_of(pair):
    return " ".join(pair["context"])


def offset_of(pair, which):
    """Where the company stands in the article, in code points, give or take a space."""
    return len(plain(pair["context"][: pair[which + "_start"]]))


def is_name(pair, which):
    words = pair["context"][pair[which + "_start"] : pair[which + "_end"] + 1]
    pronoun = words[0].casefold() in PRONOUNS and len(words) == 1
    if words[0].casefold() in ("the", "this"):
        words = words[1:]
    return not pronoun and any(c.isupper() or c.isdigit() for w in words[-2:] for c in w[:3])


def halves(pairs):
    """The contexts of the seen half."""
    contexts = sorted({article_of(p) for p in pairs})
    random.Random(SEED).shuffle(contexts)
    return set(contexts[: len(contexts) // 2])


# --- the graph ----------------------------------------------------------------------------------

QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <([^>]*)> \.')


def unescape(literal):
    return json.loads(f'"{literal}"') if "\\" in literal else literal


class Link(NamedTuple):
    """A Partnership of the graph."""

    kind: str
    parties: set
    evidence: list  # (begin, end) of its sentences


def links_of(quads):
    """Per address of an article: names of each node, and its Links."""
    graphs = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for line in quads:
        match = QUAD.match(line)
        if match:
            subject, predicate, iri, literal, graph = match.groups()
            value = iri if literal is None else unescape(literal)
            graphs[graph][subject][predicate].append(value)
    found = {}
    for graph, nodes in graphs.items():
        names = {n: p[ENT + "name"] + p[ENT + "alternateName"] for n, p in nodes.items()}
        evidence = defaultdict(list)
        for p in nodes.values():
            for node in p[ENT + "of"]:
                evidence[node].append((int(p[ENT + "begin"][0]), int(p[ENT + "end"][0])))
        links = [
            Link(kind[len(ENT) :], set(p[ENT + "party"]), evidence[node])
            for node, p in nodes.items()
            for kind in p[TYPE]
            if kind[len(ENT) :] in COOPERATION | OWNERSHIP
        ]
        found[nodes[graph][SOURCE][0]] = names, links
    return found


def build(program, contexts, options):
    """Run the program once over all contexts; its links by number of context."""
    with tempfile.TemporaryDirectory() as folder:
        articles, graph = Path(folder, "core.jsonl"), Path(folder, "core.nq")
        with articles.open("w") as out:
            for i, context in enumerate(contexts):
                url = f"https://core.example/{i}"
                print(json.dumps({"url": url, "text": plain(context.split(" "))}), file=out)
        command = [program, "build", str(articles), "--named-graphs", "--keep-duplicates", "-o", str(graph)]
        subprocess.run(command + options, check=True)
        with graph.open(encoding="utf-8") as quads:
            found = links_of(quads)
    return {int(url.rsplit("/", 1)[1]): links for url, links in found.items()}


# --- names --------------------------------------------------------------------------------------


def fold(name):
    words = re.sub(r"[^\w&]+", " ", re.sub(r"['’]s?\b", "", name.casefold())).split()
    while len(words) > 1 and words[0] == "the":
        words.pop(0)
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return words


def holds(long, short):
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def initials(words):
    return "".join(w[0] for w in words)


def likeness(names, marked):
    """2: one of the names is the marked one; 1: it holds it, stands in it, or is its acronym."""
    best = 0
    for name in names:
        a, b = fold(name), fold(marked)
        if not a or not b:
            continue
        if a == b or "".join(a) == "".join(b):
            return 2
        acronym = (len(a) == 1 < len(b) and a[0] == initials(b)) or (
            len(b) == 1 < len(a) and b[0] == initials(a)
        )
        if holds(a, b) or holds(b, a) or acronym:
            best = 1
    return best


def nodes_of(names, marked):
    """The nodes of the graph that are the marked company: the equal ones, else the similar ones."""
    like = {node: likeness(forms, marked) for node, forms in names.items()}
    most = max(like.values(), default=0)
    return {node for node, n in like.items() if n == most} if most else set()


def nodes_in_link(pair, which, names, link):
    """The parties of LINK that may be company WHICH."""
    if is_name(pair, which):
        return nodes_of(names, name_of(pair, which)) & link.parties
    at = offset_of(pair, which)
    if not any(begin <= at + 1 and at < end for begin, end in link.evidence):
        return set()
    before, word = plain(pair["context"])[: at + 1], fold(name_of(pair, which))
    return {
        node
        for node in link.parties
        if any(form in before or fold(form) == word for form in names.get(node, ()))
    }


def groups_found(pair, found):
    """The groups of relations that the graph states for PAIR, and how many companies it names."""
    names, links = found
    groups = set()
    for link in links:
        first, second = (nodes_in_link(pair, e, names, link) for e in ("e1", "e2"))
        if any(a != b for a in first for b in second):
            groups |= {group for group, kinds in KINDS.items() if link.kind in kinds}
    named = sum(is_name(pair, e) and bool(nodes_of(names, name_of(pair, e))) for e in ("e1", "e2"))
    return groups, named


def of_two_names(pair):
    return is_name(pair, "e1") and is_name(pair, "e2")


# --- figures ------------------------------------------------------------------------------------


def scores(results, group):
    right = sum(group in f and GROUP.get(p["relation"]) == group for p, f, _ in results)
    wrong = sum(group in f and GROUP.get(p["relation"]) != group for p, f, _ in results)
    missed = sum(group not in f and GROUP.get(p["relation"]) == group for p, f, _ in results)
    precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{precision:6.3f} {recall:6.3f} {f1:6.3f} {right:6} {wrong:6} {missed:6}"


def report(title, results):
    head = f"{'P':>6} {'R':>6} {'F1':>6} {'right':>6} {'wrong':>6} {'missed':>6}"
    for which, part in (
        ("all pairs", results),
        ("two names", [r for r in results if of_two_names(r[0])]),
    ):
        print(f"{title + ', ' + which + ' (' + str(len(part)) + ')':28} {head}")
        for group in KINDS:
            print(f"  {group:26} {scores(part, group)}")


def table(results):
    """By relation: pairs, and how many are linked by each group's kinds."""
    count, linked = Counter(), Counter()
    for pair, found, known in results:
        relation = pair["relation"]
        count[relation] += 1
        linked[relation, "both"] += known == 2
        for group in found:
            linked[relation, group] += 1
    print(f"  {'relation':24} {'pairs':>6} {'known':>6} {'coop.':>6} {'owner.':>6}")
    for relation, n in count.most_common():
        cells = (linked[relation, key] for key in ("both", "cooperation", "ownership"))
        print(f"  {relation:24} {n:6} " + " ".join(f"{cell:6}" for cell in cells))


def errors(results):
    for pair, found, known in results:
        wanted = {GROUP[pair["relation"]]} if pair["relation"] in GROUP else set()
        for word, groups in (("MISS", wanted - found), ("WRONG", found - wanted)):
            for group in groups:
                names = " | ".join(name_of(pair, e) for e in ("e1", "e2"))
                print(f"{word} {group} {pair['relation']} {known}/2 [{names}] {plain(pair['context'])}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][7:])
    parser.add_argument("program")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--half", choices=("unseen", "seen", "all"))
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--ontology")
    arguments = parser.parse_args()

    pairs = json.loads(arguments.pairs.read_text(encoding="utf-8"))
    contexts = sorted({article_of(p) for p in pairs})
    number = {context: i for i, context in enumerate(contexts)}
    options = ["--ontology", arguments.ontology] if arguments.ontology else []
    found, nothing = build(arguments.program, contexts, options), ({}, [])
    results = [(p, *groups_found(p, found.get(number[article_of(p)], nothing))) for p in pairs]

    seen = halves(pairs)
    parts = {
        "unseen": [r for r in results if article_of(r[0]) not in seen],
        "seen": [r for r in results if article_of(r[0]) in seen],
        "all": results,
    }
    for half in [arguments.half] if arguments.half else ["unseen", "seen"]:
        report(half, parts[half])
        table(parts[half])
    if arguments.errors:
        errors(parts["seen"])


if __name__ == "__main__":
    sys.exit(main())
