#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The shapes on whole and on broken graphs, as pyshacl and Apache Jena's validator see them.

  shapes_test.py --fuseki JAR [--shapes FILE] [--data FILE] [GRAPH.ttl...]

DATA (the small graph) and each GRAPH must conform.  Then DATA is broken in one way after the other
(CASES: a SPARQL update, and what must be found): both validators must find exactly that, for these
nodes and with these messages, and nothing else.  Jena runs as a Fuseki server of our own.

Exit status: 0 all as expected, 1 not, 2 usage.
"""
import argparse
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import pyshacl
import rdflib

from broken_graphs import CASES, EX, PREFIXES, differs

SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
CONFIG = """PREFIX fuseki: <http://jena.apache.org/fuseki#>
PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
[] rdf:type fuseki:Server ; fuseki:services ( [ rdf:type fuseki:Service ; fuseki:name "ds" ;
    fuseki:endpoint [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ] ;
    fuseki:endpoint [ fuseki:operation fuseki:shacl ; fuseki:name "shacl" ] ;
    fuseki:dataset [ rdf:type ja:MemoryDataset ] ] ) .
"""


def request(method, address, body, accept="text/turtle"):
    call = urllib.request.Request(address, data=body, method=method,
                                  headers={"Content-Type": "text/turtle; charset=utf-8", "Accept": accept})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback needs no proxy
    with opener.open(call, timeout=300) as answer:
        return answer.read()


class Jena:
    """A Fuseki server that validates."""

    def __init__(self, jar, shapes, folder):
        self.shapes = shapes
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            port = s.getsockname()[1]
        config = Path(folder) / "config.ttl"
        config.write_text(CONFIG, encoding="utf-8")
        self.base = f"http://127.0.0.1:{port}/ds"
        self.process = subprocess.Popen(
            ["java", "-Xmx1g", "-jar", str(jar), "--localhost", "--port", str(port), "--config", str(config)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
            env=dict(os.environ, FUSEKI_BASE=str(Path(folder) / "base")))

    def wait(self):
        for _ in range(300):
            try:
                request("PUT", self.base + "/data?default", b"")
                return
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.2)
        raise RuntimeError("Fuseki does not answer")

    def report(self, turtle):
        request("PUT", self.base + "/data?default", turtle)
        return rdflib.Graph().parse(request("POST", self.base + "/shacl?graph=default", self.shapes), format="turtle")


def found(report):
    """What a report says: (node, message)."""
    return {(str(report.value(r, SH.focusNode)).removeprefix(EX), str(report.value(r, SH.resultMessage)))
            for r in report.subjects(rdflib.RDF.type, SH.ValidationResult)}


def main():
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("graphs", nargs="*", type=Path, metavar="GRAPH.ttl")
    parser.add_argument("--fuseki", required=True, type=Path, metavar="JAR")
    parser.add_argument("--shapes", type=Path, default=root / "ontology/shapes.ttl")
    parser.add_argument("--data", type=Path, default=root / "tests/data/small.ttl")
    args = parser.parse_args()
    shapes = rdflib.Graph().parse(args.shapes, format="turtle")
    passed = failed = 0

    def check(name, turtle, graph, want):
        nonlocal passed, failed
        _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, allow_warnings=True)
        complaints = [f"  pyshacl:\n{line}" for line in differs(found(report), want)]
        complaints += [f"  Jena:\n{line}" for line in differs(found(jena.report(turtle)), want)]
        print("FAIL" if complaints else "ok  ", name, *complaints, sep="\n" if complaints else " ", flush=True)
        passed, failed = passed + (not complaints), failed + bool(complaints)

    with tempfile.TemporaryDirectory() as folder:
        jena = Jena(args.fuseki.resolve(), args.shapes.read_bytes(), folder)
        try:
            jena.wait()
            for path in (args.data, *args.graphs):
                check(path.name, path.read_bytes(), rdflib.Graph().parse(path, format="turtle"), set())
            for update, want in CASES:
                graph = rdflib.Graph().parse(args.data, format="turtle")
                before = set(graph)
                graph.update(PREFIXES + update)
                if set(graph) == before:
                    raise RuntimeError(f"this changes nothing: {update}")
                check(update, graph.serialize(format="nt").encode("utf-8"), graph, want)
        finally:
            jena.process.kill()
            jena.process.wait()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
