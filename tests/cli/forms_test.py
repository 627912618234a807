#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Graphs in the forms that other programs want: schema.org's terms, JSON-LD, provenance.

  forms_test.py PROGRAM [--model FILE] [--oxigraph PROGRAM] [NAME…]   options and exit status as cli_test.py's
"""
import csv
import io
import json
import re
import sys

import cli_test
from cli_test import check, same

TESTS = []
ARTICLE = ("Harbour cities meet in Bergen\n\nBERGEN, May 5, 2024 (Nordwire) -- The Nordic Harbour Forum was held in Bergen on "
           "May 3, 2024. The forum was organised by Nordwind Energy AG.\n\nMaria Lindberg, president of Nordwind Energy AG, "
           "spoke at the Nordic Harbour Forum.\n")


def test(function):
    TESTS.append(function)
    return function


def ask(p, graph, query):
    """Rows of a query in schema.org's terms only."""
    prefix = "PREFIX schema: <https://schema.org/>\n"
    check("entente#" not in query)
    p.need_oxigraph()
    out, _ = p.run("query", graph, "-f", "csv", "-e", prefix + query)
    return list(csv.reader(io.StringIO(out)))[1:]


# ---------------------------------------------------------------------------- schema.org

@test
def schema_org_alone_answers(p):
    p.put("a.txt", ARTICLE)
    for name, more in (("x.ttl", ()), ("x.nq", ()), ("x.trig", ("--named-graphs",)), ("x.rdf", ()), ("x.jsonld", ())):
        p.build("a.txt", "--vocab", "schema", *more, "-o", name)
        rows = ask(p, name, """SELECT ?event ?start ?organizer ?job ?firm WHERE {
            ?e a schema:Event ; schema:name ?event ; schema:startDate ?start ; schema:organizer ?o ; schema:attendee ?p .
            ?o a schema:Corporation ; schema:name ?organizer .
            ?p a schema:Person ; schema:name "Maria Lindberg" ; schema:jobTitle ?job ; schema:worksFor/schema:name ?firm }""")
        same(rows, [["Nordic Harbour Forum", "2024-05-03", "Nordwind Energy AG", "president", "Nordwind Energy AG"]])


@test
def schema_org_only_adds(p):
    p.put("a.txt", ARTICLE)
    for form in ("nquads", "ntriples"):
        plain, _ = p.build("a.txt", "-f", form)
        both, _ = p.build("a.txt", "-f", form, "--vocab", "schema")
        same(p.build("a.txt", "-f", form, "--vocab", "ent")[0], plain)
        check(set(plain.splitlines()) < set(both.splitlines()))
        for line in set(both.splitlines()) - set(plain.splitlines()):
            check("<https://schema.org/" in line, line)
    _, message = p.run("build", "--vocab", "owl", "a.txt", status=2)
    check("'owl' is neither ent nor schema" in message, message)


# ---------------------------------------------------------------------------- JSON-LD

@test
def the_context_types_what_the_ontology_does(p):
    """Properties of things as nodes, those of one datatype as that; the others as they are."""
    p.put("a.txt", ARTICLE)
    context = json.loads(p.build("a.txt", "-f", "jsonld")[0])["@context"]
    got = {name[4:]: more["@type"] for name, more in context.items() if name.startswith("ent:")}
    want = {}
    for name, body in re.findall(r"^ent:(\w+) a (owl:.*?) \.$", (cli_test.ROOT / "ontology/entente.ttl").read_text(), re.M | re.S):
        ranges = re.findall(r"rdfs:range (xsd:\w+)", body)
        if body.startswith("owl:ObjectProperty"):
            want[name] = "@id"
        elif body.startswith("owl:DatatypeProperty") and ranges and ranges != ["xsd:string"]:
            want[name] = ranges[0]
    check(len(want) > 20)
    same(got, want)


@test
def jsonld_has_the_statements_of_nquads(p):
    try:
        import pyoxigraph
        import rdflib
    except ImportError as why:
        raise cli_test.Skip(str(why))
    p.put("a.txt", ARTICLE)
    for more in ((), ("--named-graphs",), ("--vocab", "schema", "--named-graphs")):
        p.build("a.txt", *more, "-o", "x.nq", "-o", "x.jsonld")
        sets = [set(pyoxigraph.parse(path=str(p.path(name)), format=form)) for name, form in (
            ("x.nq", pyoxigraph.RdfFormat.N_QUADS), ("x.jsonld", pyoxigraph.RdfFormat.JSON_LD))]
        check(len(sets[0]) > 50)
        same(sets[0] ^ sets[1], set())
        both = [rdflib.Dataset() for _ in range(2)]
        both[0].parse(p.path("x.nq"), format="nquads")
        both[1].parse(p.path("x.jsonld"), format="json-ld")
        quads = [{(s.n3(), q.n3(), o.n3(), str(g)) for s, q, o, g in data.quads()} for data in both]
        same(quads[0] ^ quads[1], set())


if __name__ == "__main__":
    sys.exit(cli_test.main(TESTS))
