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

SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
EX = "https://example.org/id/"
PREFIXES = """PREFIX ent: <https://w3id.org/entente#>
PREFIX ex: <https://example.org/id/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
NAME = "An entity has exactly one name"
LABEL = "The label of an entity is its name"
OTHER = "Other names are strings"
EVIDENCE = "No sentence is given for this fact"
CONFIDENCE = "A confidence is a decimal from 0 to 1"
PARTIES = "A partnership has two parties, or one party and a place"

# Update; what is found: node, beginning of the message.  A message may come for several reasons at once.
CASES = [
    # names
    ("DELETE DATA { ex:org_faro ent:name 'Universidad del Faro' }", {("org_faro", NAME), ("org_faro", LABEL)}),
    ("INSERT DATA { ex:org_faro ent:name 'Faro University' }", {("org_faro", NAME), ("org_faro", LABEL)}),
    ("DELETE DATA { ex:place_busan ent:name 'Busan' } ; INSERT DATA { ex:place_busan ent:name 'Busan'@en }",
     {("place_busan", NAME), ("place_busan", LABEL)}),
    ("DELETE DATA { ex:place_busan ent:name 'Busan' ; rdfs:label 'Busan' } ; "
     "INSERT DATA { ex:place_busan ent:name '' ; rdfs:label '' }", {("place_busan", NAME)}),
    ("DELETE DATA { ex:person_rojas rdfs:label 'Carla Rojas' }", {("person_rojas", LABEL)}),
    ("INSERT DATA { ex:person_rojas rdfs:label 'Rojas' }", {("person_rojas", LABEL)}),
    ("INSERT DATA { ex:person_rojas ent:alternateName 'Carla Rojas' }", {("person_rojas", OTHER)}),
    ("INSERT DATA { ex:initiative_corridor ent:alternateName '' }", {("initiative_corridor", OTHER)}),
    ("INSERT DATA { ex:new a ent:Initiative }", {("new", NAME)}),
    ("INSERT DATA { ex:event_forum ent:alternateName 5 }", {("event_forum", OTHER)}),
    # events
    ("INSERT DATA { ex:event_forum_2026 ent:endDate '2026-03-09'^^xsd:date }", {("event_forum_2026", "The event starts on")}),
    ("INSERT DATA { ex:event_forum_2026 ent:endDate '2025'^^xsd:gYear }", {("event_forum_2026", "The event starts on")}),
    ("INSERT DATA { ex:event_forum_2026 ent:endDate '2026-03'^^xsd:gYearMonth }", set()),
    ("INSERT DATA { ex:event_forum ent:startDate 'in spring' }", {("event_forum", "The start of an event is"), ("event_forum", "The event starts on")}),
    ("INSERT DATA { ex:event_forum ent:endDate '2025-03-12T10:00:00'^^xsd:dateTime }", {("event_forum", "The end of an event is")}),
    ("INSERT DATA { ex:event_forum ent:place ex:org_faro }", {("event_forum", "An event's place")}),
    ("INSERT DATA { ex:event_forum ent:organiser ex:place_busan }", {("event_forum", "An organiser is")}),
    ("INSERT DATA { ex:event_forum ent:host 'the town' }", {("event_forum", "A host is")}),
    ("INSERT DATA { ex:event_forum ent:supporter ex:event_forum_2026 }", {("event_forum", "A supporter is")}),
    ("INSERT DATA { ex:event_forum ent:chair ex:nobody }", {("event_forum", "A chair is")}),
    ("INSERT DATA { ex:event_forum ent:participant ex:article_ocean }", {("event_forum", "A participant is")}),
    ("INSERT DATA { ex:event_forum ent:speaker ex:place_norway }", {("event_forum", "A speaker is")}),
    ("INSERT DATA { ex:event_forum ent:attendance 240 }", {("event_forum", "An attendance is an Attendance")}),
    ("INSERT DATA { ex:event_forum ent:partOf ex:org_faro }", {("event_forum", "An event is part of")}),
    ("INSERT DATA { ex:event_forum ent:about ex:org_faro }", {("event_forum", "An event is about")}),
    # organisations and persons
    ("INSERT DATA { ex:org_faro ent:locatedIn ex:org_maasdock }", {("org_faro", "An organisation is located in")}),
    ("INSERT DATA { ex:org_faro ent:partOf ex:place_chile }", {("org_faro", "An organisation is part of")}),
    ("INSERT DATA { ex:person_rojas ent:position 'Minister' }", {("person_rojas", "A person's position")}),
    # partnerships
    ("DELETE DATA { ex:partnership_cruises ent:party ex:org_faro }", {("partnership_cruises", PARTIES)}),
    ("DELETE DATA { ex:partnership_ferries ent:party ex:org_haneul }", set()),
    ("DELETE DATA { ex:partnership_ferries ent:party ex:org_haneul , ex:org_fjordkraft }", {("partnership_ferries", PARTIES)}),
    ("INSERT DATA { ex:partnership_cruises ent:party ex:event_forum }", {("partnership_cruises", "A party is")}),
    ("INSERT DATA { ex:partnership_cruises ent:party 'a third' }", {("partnership_cruises", "A party is")}),
    ("INSERT DATA { ex:partnership_cruises ent:amount 5.0 }", {("partnership_cruises", "The amount of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:date 2025 }", {("partnership_cruises", "The date of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:place ex:org_faro }", {("partnership_cruises", "The place of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:about ex:org_maasdock }", {("partnership_cruises", "A partnership is about")}),
    ("INSERT DATA { ex:partnership_cruises ent:status ent:Rumoured }", {("partnership_cruises", "The status of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:cooperationClass ent:Signed }", {("partnership_cruises", "A class of cooperation")}),
    ("INSERT DATA { ex:partnership_cruises ent:confidence 1.5 }", {("partnership_cruises", CONFIDENCE)}),
    ("INSERT DATA { ex:partnership_cruises ent:confidence 'high' }", {("partnership_cruises", CONFIDENCE)}),
    ("DELETE DATA { ex:mention_8 ent:of ex:partnership_norway_chile } ; INSERT DATA { ex:mention_8 ent:of ex:place_norway }",
     {("partnership_norway_chile", EVIDENCE)}),
    # positions, attendances, amounts
    ("DELETE DATA { ex:position_rojas ent:title 'Minister' }", {("position_rojas", "A position has exactly one title")}),
    ("INSERT DATA { ex:position_rojas ent:title 'Senator' }", {("position_rojas", "A position has exactly one title")}),
    ("INSERT DATA { ex:position_rojas ent:organisation ex:org_faro , ex:org_maasdock }", {("position_rojas", "A position is in one")}),
    ("INSERT DATA { ex:position_rojas ent:organisation ex:place_chile }", {("position_rojas", "A position is in one")}),
    ("DELETE DATA { ex:person_rojas ent:position ex:position_rojas }", {("position_rojas", "A position is that of")}),
    ("INSERT DATA { ex:person_ferreira ent:position ex:position_rojas }", {("position_rojas", "A position is that of")}),
    ("DELETE DATA { ex:attendance_room ent:count 240 }", {("attendance_room", "An attendance has exactly one count")}),
    ("DELETE DATA { ex:attendance_room ent:count 240 } ; INSERT DATA { ex:attendance_room ent:count -1 }",
     {("attendance_room", "An attendance has exactly one count")}),
    ("INSERT DATA { ex:attendance_room ent:mode ent:Online }", {("attendance_room", "People attend")}),
    ("DELETE DATA { ex:amount_ferries ent:value 1250000000.0 } ; INSERT DATA { ex:amount_ferries ent:value 0.0 }",
     {("amount_ferries", "An amount has exactly one value")}),
    ("DELETE DATA { ex:amount_ferries ent:currency 'EUR' } ; INSERT DATA { ex:amount_ferries ent:currency 'euro' }",
     {("amount_ferries", "A currency is a code")}),
    # statements
    ("DELETE DATA { ex:statement_seat rdf:object ex:place_chile }", {("statement_seat", "A statement has exactly one object")}),
    ("INSERT DATA { ex:statement_seat rdf:subject 'it' }",
     {("statement_seat", "A statement has exactly one subject"), ("statement_seat", "The statement is not in the graph")}),
    ("DELETE DATA { ex:org_faro ent:locatedIn ex:place_chile }", {("statement_seat", "The statement is not in the graph")}),
    # articles and mentions
    ("INSERT DATA { ex:article_ocean ent:headline 'Another' }", {("article_ocean", "An article has one headline")}),
    ("INSERT DATA { ex:article_ocean ent:published 'yesterday' }", {("article_ocean", "An article is published on")}),
    ("INSERT DATA { ex:article_ocean ent:mentions ex:nobody }", {("article_ocean", "An article mentions entities")}),
    ("INSERT DATA { ex:article_ocean ent:duplicateOf ex:article_ocean }", {("article_ocean", "The article is a duplicate of itself")}),
    ("INSERT DATA { ex:article_harbour ent:duplicateOf ex:article_ocean }", {("article_copy", "The article is a duplicate of itself")}),
    ("INSERT DATA { ex:article_ocean ent:duplicateOf ex:org_faro }", {("article_ocean", "An article is a duplicate of one")}),
    ("DELETE DATA { ex:mention_1 ent:of ex:event_forum }", {("mention_1", "A mention is of something")}),
    ("INSERT DATA { ex:mention_1 ent:in ex:article_ocean }",
     {("mention_1", "A mention is in exactly one"), ("mention_1", "The quote is not what the article's text has")}),
    ("DELETE DATA { ex:mention_1 ent:begin '52'^^xsd:nonNegativeInteger } ; "
     "INSERT DATA { ex:mention_1 ent:begin '152'^^xsd:nonNegativeInteger }",
     {("mention_1", "A mention begins at"), ("mention_1", "The quote is not as long")}),
    ("DELETE DATA { ex:mention_1 ent:end '74'^^xsd:nonNegativeInteger }", {("mention_1", "A mention ends at")}),
    ("DELETE DATA { ex:mention_1 ent:quote 'Northern Harbour Forum' } ; INSERT DATA { ex:mention_1 ent:quote 'Northern Harbour forum' }",
     {("mention_1", "The quote is not what the article's text has")}),
    ("DELETE DATA { ex:mention_1 ent:quote 'Northern Harbour Forum' } ; INSERT DATA { ex:mention_1 ent:quote 'Northern Harbour' }",
     {("mention_1", "The quote is not as long")}),
]

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


def differs(have, want):
    """Lines on what is not as expected."""
    lines = [f"    not expected: {node}: {message}" for node, message in sorted(have)
             if not any(node == n and message.startswith(m) for n, m in want)]
    return lines + [f"    not found: {n}: {m}" for n, m in sorted(want)
                    if not any(node == n and message.startswith(m) for node, message in have)]


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
