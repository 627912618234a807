#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The program's own check of shapes against what is expected of each broken graph, and against pyshacl.

  check_test.py DRIVER [--pyshacl] [GRAPH...]

Each GRAPH, and the small graph, must give nothing. The small graph is broken as tests/ontology/broken_graphs.py
has it: the check must find exactly what is expected there; with --pyshacl also exactly what pyshacl finds,
message by message and with its severity. Then shapes that are not understood must be refused.

Exit status: 0 all as expected, 1 not, 2 usage, 77 skipped: there is no rdflib.
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import rdflib
except ImportError:
    print("skipped: rdflib is not installed")
    sys.exit(77)

from broken_graphs import CASES, EX, PREFIXES as SPARQL, differs

ROOT = Path(__file__).resolve().parents[2]
SHAPES = ROOT / "ontology/shapes.ttl"


def check(driver, shapes, paths):
    """{path: set of (node, message, severity)}, or the program's words."""
    done = subprocess.run([driver, shapes, *paths], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        return done.stderr.strip()
    results, here = {}, None
    for line in done.stdout.splitlines():
        if "\t" not in line:
            here = results.setdefault(line, set())
        else:
            here.add(tuple(line.replace(EX, "").split("\t")))
    return results


def by_pyshacl(graph, shapes):
    import pyshacl
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, allow_warnings=True)
    return {(str(report.value(r, sh.focusNode)).removeprefix(EX), str(report.value(r, sh.resultMessage)),
             str(report.value(r, sh.resultSeverity)).rpartition("#")[2].lower())
            for r in report.subjects(rdflib.RDF.type, sh.ValidationResult)}


REFUSED = (
    ("sh:closed true", "closed: is not understood"),
    ("sh:path ( ent:in ent:text )", "neither a property nor the inverse"),
    ("sh:sparql ent:constraint_unknown", "a constraint in SPARQL that is not known"),
    ("sh:property ent:shape_x", "too many shapes within each other"),
    ("sh:nodeKind sh:Literal", "only sh:IRI"),
    ("sh:or ent:nowhere", "no list"),
    ("sh:minCount 'two'", "no count"),
    ("sh:minInclusive 'low'", "no number"),
    ("sh:pattern '('", "no regular expression"),
)
PREFIXES = """@prefix ent: <https://w3id.org/entente#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("driver", type=Path)
    parser.add_argument("graphs", nargs="*", type=Path)
    parser.add_argument("--pyshacl", action="store_true")
    options = parser.parse_args()
    small, shapes = ROOT / "tests/data/small.ttl", rdflib.Graph().parse(SHAPES, format="turtle")
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        paths, graphs = [], []
        for i, (update, _) in enumerate(CASES):
            graph = rdflib.Graph().parse(small, format="turtle")
            before = len(graph), set(graph)
            graph.update(SPARQL + update)
            if (len(graph), set(graph)) == before:
                failed.append(f"this changes nothing: {update}")
            path = Path(folder) / f"{i}.nt"
            graph.serialize(path, format="nt", encoding="utf-8")
            paths.append(str(path))
            graphs.append(graph)
        results = check(options.driver, SHAPES, paths)
        if isinstance(results, str):
            print(results)
            return 1
        for (update, want), path, graph in zip(CASES, paths, graphs):
            have = results[path]
            failed += [f"{update}\n{line}" for line in differs({r[:2] for r in have}, want)]
            if options.pyshacl:
                theirs = by_pyshacl(graph, shapes)
                failed += [f"{update}\n    ours alone: {r}" for r in sorted(have - theirs)]
                failed += [f"{update}\n    pyshacl's alone: {r}" for r in sorted(theirs - have)]
        for path, have in check(options.driver, SHAPES, [str(small), *map(str, options.graphs)]).items():
            failed += [f"{path}: {r}" for r in sorted(have)]
        for line, want in REFUSED:
            file = Path(folder) / "shapes.ttl"
            file.write_text(f"{PREFIXES}ent:shape_x a sh:NodeShape ; sh:targetClass ent:Event ; {line} .\n", "utf-8")
            words = check(options.driver, file, [str(small)])
            if not isinstance(words, str) or want not in words:
                failed.append(f"{line}: {words}")
    print(*failed, sep="\n")
    print(f"{len(CASES)} broken graphs{' as by pyshacl' if options.pyshacl else ''}, {len(REFUSED)} shapes, {len(failed)} findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
