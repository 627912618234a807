#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Graphs in the forms that other programs want: schema.org's terms, JSON-LD, provenance.

  forms_test.py PROGRAM [--model FILE] [--oxigraph PROGRAM] [NAME…]   options and exit status as cli_test.py's
"""
import csv
import hashlib
import io
import json
import re
import shutil
import sys

import cli_test
from cli_test import ROOT, check, same

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


# ---------------------------------------------------------------------------- provenance

def provenance(lines):
    """The provenance graph of N-Quads as (subject, predicate, object)."""
    end = " <https://w3id.org/entente/id/provenance> ."
    return sorted(tuple(line[:-len(end)].split(" ", 2)) for line in lines if line.endswith(end))


def short(term):
    return re.sub(r".*[#/]", "", term.strip("<>"))


@test
def provenance_tells_sources_and_run(p):
    p.put("one.txt", ARTICLE)
    p.put("b.jsonl", json.dumps({"id": "b", "url": "https://example.org/b", "text": ARTICLE}) + "\n")
    more = ("--provenance", "--time", "2026-11-25T12:00:00Z", "-f", "nquads")
    for graphs in ((), ("--named-graphs",), ("--merge",)):
        lines = p.build("one.txt", "b.jsonl", "--keep-duplicates", *more, *graphs)[0].splitlines()
        rows = set(provenance(lines))
        said = {(short(s), short(q)): short(o) for s, q, o in rows}
        for article in {s for s, q, o in rows if short(q) == "wasGeneratedBy"}:
            check(any(line.startswith(article + " ") and line.count("entente#Article>") for line in lines))
            check(not graphs[:1] == ("--named-graphs",) or any(line.endswith(article + " .") for line in lines))
        froms = sorted(short(o) if "example.org" in o else short(o)[:12] for s, q, o in rows if short(q) == "wasDerivedFrom")
        same(froms, ["b", "source_one_t"])
        runs = {o for s, q, o in rows if short(q) == "wasGeneratedBy"}
        same(len(runs), 1)
        run = [(short(q), o) for s, q, o in rows if s in runs]
        same(sorted(q for q, _ in run), ["endedAtTime", "type", "used", "used", "wasAssociatedWith"])
        check(any(o.startswith('"2026-11-25T12:00:00Z"^^') for _, o in run), run)
        model = next(o for q, o in run if q == "used" and "model" in o)
        digest = hashlib.sha256(p.options.model.read_bytes()).hexdigest()
        same(said[(short(model), "identifier")].strip('"'), f"sha256:{digest}")


@test
def provenance_only_adds_and_asks_no_clock(p):
    p.put("a.txt", ARTICLE)
    plain = p.build("a.txt", "-f", "nquads")[0]
    once, again = (p.build("a.txt", "-f", "nquads", "--provenance")[0] for _ in range(2))
    same(once, again)
    same("".join(line + "\n" for line in once.splitlines() if "/id/provenance> ." not in line), plain)
    check("endedAtTime" not in once)
    check("provenance> {" in p.build("a.txt", "-f", "trig", "--provenance")[0])
    for args, want in ((("-f", "turtle", "--provenance"), "'--provenance' needs format nquads, trig or jsonld"),
                       (("--time", "2026-11-25T12:00:00Z"), "'--time' goes with --provenance"),
                       (("-f", "nquads", "--provenance", "--time", "2026-11-25"), "'2026-11-25' is no time such as"),
                       (("-f", "nquads", "--provenance", "--time", "2026-11-25T12:00:00"), "is no time such as"),
                       (("-f", "nquads", "--provenance", "--time", "2026-13-25T12:00:00Z"), "is no time such as")):
        _, message = p.run("build", "a.txt", *args, status=2)
        check(want in message, message)


# ---------------------------------------------------------------------------- shapes

@test
def an_article_that_breaks_a_shape_is_left_out(p):
    p.put("in/a.txt", ARTICLE)
    p.put("in/b.txt", ARTICLE.replace("Bergen", "Riga").replace("BERGEN", "RIGA").replace("Nordic Harbour", "Baltic Timber"))
    for args in ((), ("--no-evidence",), ("--named-graphs",), ("--merge",)):
        plain, _ = p.build("in", "-f", "nquads", *args)
        same(p.build("in", "-f", "nquads", "--check", *args), (plain, ""))
    whole = (ROOT / "ontology/shapes.ttl").read_text("utf-8")
    shutil.copytree(ROOT / "ontology", p.folder / "onto")
    strict = "\nent:shape_strict a sh:NodeShape ; sh:targetClass ent:Event ; sh:property [ sh:path ent:name ; sh:pattern '^Nordic' ;" \
             " sh:message 'An event is Nordic.'@en%s ] .\n"
    (p.folder / "onto/shapes.ttl").write_text(whole + strict % "", "utf-8")
    alone, _ = p.build("in/a.txt", "-f", "nquads")
    for args in (("-f", "nquads"), ("-f", "nquads", "--merge"), ("--split", "split")):
        out, message = p.build("in", "--check", "--ontology", "onto", *args, status=1)
        check(re.match(r"^entente: in/b\.txt: article left out: \S+/event_\S+: An event is Nordic\.\n"
                       r"entente: skipped: 1, read: 1\n$", message), message)
        if args[0] == "-f":
            same(sorted(out.splitlines()), sorted(alone.splitlines()))
    same([f.name for f in (p.folder / "split").iterdir()], ["a.ttl"])
    (p.folder / "onto/shapes.ttl").write_text(whole + strict % " ; sh:severity sh:Warning", "utf-8")
    _, message = p.build("in", "--check", "--ontology", "onto", "-f", "nquads", "-o", "x.nq")
    check(re.match(r"^entente: in/b\.txt: against a shape: \S+: An event is Nordic\.\n$", message), message)
    (p.folder / "onto/shapes.ttl").write_text(whole + strict % " ; sh:uniqueLang true", "utf-8")
    _, message = p.build("in", "--check", "--ontology", "onto", status=4)
    check("shapes.ttl: shape uniqueLang: is not understood" in message, message)


if __name__ == "__main__":
    sys.exit(cli_test.main(TESTS))
