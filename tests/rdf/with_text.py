#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Articles that carry their text: what `build --with-text` writes, read by rdflib and pyoxigraph.

  with_text.py PROGRAM MODEL

In each format the article's ent:text is the text that `entente read` shows, and for every Mention
the quote is what stands between its offsets (code points). Exit status: 0 all hold, 1 one does not,
2 usage, 77 no model.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pyoxigraph
import rdflib

ENT = "https://w3id.org/entente#"
FORMATS = {
    "ttl": ("turtle", pyoxigraph.RdfFormat.TURTLE),
    "rdf": ("xml", pyoxigraph.RdfFormat.RDF_XML),
    "nt": ("nt", pyoxigraph.RdfFormat.N_TRIPLES),
    "nq": ("nquads", pyoxigraph.RdfFormat.N_QUADS),
    "trig": ("trig", pyoxigraph.RdfFormat.TRIG),
    "jsonld": ("json-ld", pyoxigraph.RdfFormat.JSON_LD),
}
BODY = "Nordwind Energy AG and Riga Technical University signed an agreement in Bergen on May 3, 2024."
# What a writer could spoil: characters outside the first plane before a name, marks of every format,
# tabs, control characters, line ends of all kinds, and characters that XML does not have.
TEXTS = {
    "plain.txt": f"Two partners agree\n\nOSLO, May 5, 2024 (Nordwire) -- {BODY}\n",
    "planes.txt": f"\U0001F680\U0001F6F0 \U00020BB7 e\u0301 \u00ad\u200bpartners agree\n\n\U0001F91D {BODY} \U0001F389\n",
    "marks.txt": f"Marks & <tags> ]]> \"quotes\" 'single' \\n \\u0041 \\\\ `@en ^^xsd <![CDATA[\n\n&amp; &#10; {BODY}\n",
    "tabs.txt": f"Tabs\tand spaces  \n\n\t{BODY}\t\t\n\n\n  {BODY}  \n\n\n",
    "controls.txt": f"Con\x01trols \x0b\x0c\x7f\x85\u2028\u2029\n\r\n{BODY}\r{BODY}\x1f\x00\ufffe\uffff\n",
    "quotes.txt": f'Ends in quotes """ \'\'\'\n\n{BODY} "{BODY}"""\\',
}
problems = []


def check(condition, *what):
    if not condition:
        problems.append(" ".join(map(str, what)))


def with_rdflib(path, name):
    graph = rdflib.Dataset()
    graph.parse(path, format=name)
    return [(str(s), str(p), str(o)) for s, p, o, _ in graph.quads()]


def with_pyoxigraph(path, syntax):
    quads = pyoxigraph.parse(path=str(path), format=syntax)
    return [(q.subject.value, q.predicate.value, q.object.value) for q in quads]


def check_graph(what, triples, texts):
    def of(name):
        return {s: o for s, p, o in triples if p == ENT + name}

    sources, carried, begins, ends, quotes = of("source"), of("text"), of("begin"), of("end"), of("quote")
    check(len(carried) == len(texts), what, "texts:", len(carried))
    for article, text in carried.items():
        name = Path(sources[article]).name
        check(text == texts[name], what, name, "text", repr(text), "is not", repr(texts[name]))
    mentions = of("in")
    for mention, article in mentions.items():
        got = carried[article][int(begins[mention]):int(ends[mention])]
        check(got == quotes[mention], what, mention, repr(got), "is not", repr(quotes[mention]))
    check(len(mentions) >= 3 * len(texts), what, "mentions:", len(mentions))


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    program, model = sys.argv[1:]
    if not Path(model).exists():
        print("skipped: no model")
        return 77
    with tempfile.TemporaryDirectory(prefix="entente-text-test-") as folder:
        articles = Path(folder) / "in"
        articles.mkdir()
        for name, text in TEXTS.items():
            (articles / name).write_bytes(text.encode())
        shown = subprocess.run([program, "read", articles], capture_output=True, check=True, timeout=60)
        records = [json.loads(line) for line in shown.stdout.decode().splitlines()]
        texts = {Path(r["source"]).name: r["text"] for r in records}
        check(sorted(texts) == sorted(TEXTS), "articles:", sorted(texts))
        command = [program, "build", "--model", model, "--with-text", articles]
        for suffix in FORMATS:
            command += ["-o", Path(folder) / f"x.{suffix}"]
        subprocess.run(command, check=True, timeout=120, stderr=subprocess.PIPE)
        for suffix, (name, syntax) in FORMATS.items():
            path = Path(folder) / f"x.{suffix}"
            check_graph(f"{suffix} rdflib", with_rdflib(path, name), texts)
            check_graph(f"{suffix} pyoxigraph", with_pyoxigraph(path, syntax), texts)
    for problem in problems[:20]:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
