#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente query over graph files, and what of it serves the other commands that read graphs.

  query_test.py PROGRAM [--model FILE] [--oxigraph PROGRAM] [NAME…]   options and exit status as cli_test.py's

Of stores: tests/store.
"""
import csv
import io
import json
import re
import sys

import cli_test
from cli_test import ROOT, check, same

TESTS = []


def test(function):
    TESTS.append(function)
    return function


GRAPH = '''@prefix ent: <https://w3id.org/entente#> .
@prefix x: <http://example.org/> .
x:a a ent:Forum ; ent:name "Forum \\"A\\", one" . x:b ent:name "B\\u00E9" .
'''
NAMES = "SELECT ?s ?name WHERE { ?s <https://w3id.org/entente#name> ?name } ORDER BY ?name"


@test
def query_answers_in_every_format(p):
    p.need_oxigraph()
    p.put("g.ttl", GRAPH)
    p.put("h.nt", "<http://example.org/c> <https://w3id.org/entente#name> \"C\" .\n")
    p.put("names.rq", NAMES)
    out, message = p.run("query", "-q", "names.rq", "g.ttl", "h.nt")
    same(message, "")
    same(out.splitlines()[0].split(), ["s", "name"])
    same(out.splitlines()[2], "Bé (http://example.org/b)              Bé")
    rows = list(csv.reader(io.StringIO(p.run("query", "-e", NAMES, "-f", "csv", "g.ttl")[0])))
    same(rows, [["s", "name"], ["http://example.org/b", "Bé"], ["http://example.org/a", 'Forum "A", one']])
    data = json.loads(p.run("query", "-e", NAMES, "-f", "json", "g.ttl")[0])
    same(len(data["results"]["bindings"]), 2)
    check(p.run("query", "-e", NAMES, "-f", "tsv", "g.ttl")[0].startswith("?s\t?name\n"))
    check("<sparql" in p.run("query", "-e", NAMES, "-f", "xml", "g.ttl")[0])
    same(p.run("query", "-e", "# select\nPREFIX ask: <http://select/> ASK { ?s ?p ?o }", "g.ttl")[0],
         "true\n----\n")
    out, _ = p.run("query", "-f", "ntriples", "g.ttl", "-e",
                   "CONSTRUCT { ?s a ?k } WHERE { ?s a ?k }")
    same(out, "<http://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
              "<https://w3id.org/entente#Forum> .\n")
    p.run("query", "-e", NAMES, "-f", "csv", "g.ttl", "-o", "rows.csv")
    same(p.path("rows.csv").read_text().splitlines()[0], "s,name")


@test
def query_reads_every_format_that_build_writes(p):
    p.need_oxigraph()
    p.put("a.txt")
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    answers = set()
    for suffix in ("ttl", "rdf", "nt", "nq", "trig", "jsonld"):
        p.build("a.txt", "-o", f"x.{suffix}")
        answers.add(p.run("query", "-f", "csv", "-e", count, f"x.{suffix}")[0])
    same(len(answers), 1)
    check(int(answers.pop().split()[1]) > 10)


@test
def query_errors_have_their_status_and_leave_nothing_behind(p):
    p.need_oxigraph()
    p.put("g.ttl", GRAPH)
    p.put("bad.ttl", "no turtle")
    p.put("g.csv", "a,b")
    p.path("tmp").mkdir()
    env = {"TMPDIR": str(p.path("tmp"))}
    for args, status, want in (
            (("-e", NAMES, "none.ttl"), 3, "none.ttl: cannot open: No such file or directory\n"),
            (("-e", NAMES, "bad.ttl"), 3, "bad.ttl: cannot load: "),
            (("-e", NAMES, "g.csv"), 2, "g.csv: unknown format: "),
            (("-e", "SELECT ?s { ?s <x", "g.ttl"), 2, "query:1:"),
            (("-q", "none.rq", "g.ttl"), 3, "none.rq: cannot open: "),
            (("--name", "nosuch", "g.ttl"), 2, "unknown query 'nosuch': see --list\n"),
            (("--name", "../x", "g.ttl"), 2, "unknown query '../x': see --list\n"),
            (("-e", NAMES, "g.ttl", "-o", "none/x"), 5, "none/x: cannot write: ")):
        out, message = p.run("query", *args, status=status, env=env)
        check(message.startswith("entente: " + want), message)
        same(message.count("\n"), 1)
        same(out, "")
        same(list(p.path("tmp").iterdir()), [])
    p.run("query", "-e", NAMES, "g.ttl", env=env)
    same(list(p.path("tmp").iterdir()), [])


@test
def a_query_ends_when_time_runs_out(p):
    p.need_oxigraph()
    p.put("g.nt", "".join(f"<http://e/{i}> <http://e/p> \"{i}\" .\n" for i in range(3000)))
    p.path("tmp").mkdir()
    slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?c) < STR(?f) && STR(?f) < STR(?i)) }"
    _, message = p.run("query", "--timeout", 1, "-e", slow, "g.nt", status=6, env={"TMPDIR": str(p.path("tmp"))})
    same(message, "entente: no answer within 1 s\n")
    same(list(p.path("tmp").iterdir()), [])
    same(p.run("query", "--timeout", 60, "-e", "ASK { ?s ?p ?o }", "g.nt", "-f", "csv")[0], "true\n")


@test
def a_node_has_one_name_where_articles_give_two(p):
    """In tables, in the shipped queries and on the page: the longest, of those the last by bytes."""
    p.need_oxigraph()
    say = "<http://e/{}> <https://w3id.org/entente#{}> {} <http://e/{}> .\n"
    kind = "<http://e/{}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/entente#{}> <http://e/{}> .\n"
    lines = ""
    for graph, one, other in (("g", "RIGA PORT", "Bergen"), ("h", "Riga Port", "Bergen Yards")):
        lines += kind.format("x", "Partnership", graph) + kind.format("a", "Organisation", graph)
        lines += kind.format("b", "Organisation", graph)
        lines += say.format("x", "party", "<http://e/a>", graph) + say.format("x", "party", "<http://e/b>", graph)
        lines += say.format("a", "name", f'"{one}"', graph) + say.format("b", "name", f'"{other}"', graph)
    p.put("g.nq", lines)
    out, _ = p.run("query", "--name", "partners", "-f", "csv", "g.nq", "--ontology", ROOT / "ontology")
    same(out.splitlines()[1:], ["Partnership,Bergen Yards,Riga Port,,"])
    out, _ = p.run("query", "--name", "partners-of", "--param", "org=BERGEN", "-f", "csv", "g.nq", "--ontology", ROOT / "ontology")
    same(out.splitlines()[1:], ["Bergen Yards,Riga Port,Partnership,,"])
    out, _ = p.run("query", "-e", "SELECT DISTINCT ?x { ?x a <https://w3id.org/entente#Organisation> } ORDER BY ?x", "g.nq")
    same(out.splitlines()[2:], ["Riga Port (http://e/a)", "Bergen Yards (http://e/b)"])
    out, _ = p.run("view", "g.nq")
    data = json.loads(re.search(r'<script type="application/json" id="data"[^>]*>(.*?)</script>', out, re.S).group(1))
    same(sorted(n for node in data["nodes"] for n in node[2].get("name", [])), ["Bergen Yards", "Riga Port"])


@test
def a_graph_in_json_ld_is_read_by_all_commands(p):
    p.need_oxigraph()
    p.put("a.txt")
    p.build("a.txt", "-o", "x.jsonld", "-o", "x.nq", "--named-graphs")
    words = ("--dry-run", "--endpoint", "http://localhost/")
    same(p.run("load", "x.jsonld", *words)[0], p.run("load", "x.nq", *words)[0])
    same(p.run("view", "x.jsonld")[0], p.run("view", "x.nq")[0])
    p.put("bad.jsonld", '{"@id": 5')
    for command in (("load", "bad.jsonld", *words), ("view", "bad.jsonld"), ("query", "-e", "ASK {}", "bad.jsonld")):
        _, message = p.run(*command, status=3)
        check(message.startswith("entente: bad.jsonld: cannot load: "), message)


@test
def a_missing_engine_has_status_6(p):
    p.put("g.ttl", GRAPH)
    _, message = p.run("query", "-e", NAMES, "g.ttl", status=6, env={"ENTENTE_OXIGRAPH": "none"})
    same(message, "entente: none: cannot run the query engine: not found\n")


@test
def words_of_a_query_never_reach_a_shell(p):
    p.need_oxigraph()
    name = "$(touch owned); `touch owned` '\".ttl"
    p.put(name, GRAPH)
    p.run("query", "-e", NAMES, name)
    same(p.names(), [name])


@test
def parameters_of_a_query_are_set_and_can_be_nothing_else(p):
    p.need_oxigraph()
    p.put("g.ttl", GRAPH)
    p.put("q.rq", "# param: part: of a name\n# param: least: letters\n" + NAMES.replace("SELECT ?s", "SELECT").replace(
        "}", "VALUES ?part { \"\" } VALUES ?least { 0 } FILTER(CONTAINS(?name, ?part) && STRLEN(?name) >= ?least) }"))

    def names(*params, **more):
        given = [word for param in params for word in ("--param", param)]
        out, message = p.run("query", "-q", "q.rq", "g.ttl", "-f", "csv", *given, **more)
        return list(csv.reader(io.StringIO(out)))[1:], message

    same(names()[0], [["Bé"], ['Forum "A", one']])
    same(names("part=Bé")[0], [["Bé"]])
    same(names("part=\"A\", o")[0], [['Forum "A", one']])
    same(names("least=3")[0], [['Forum "A", one']])
    same(names("part=") [0], names()[0])
    same(names("part=}", "part=B")[0], [["Bé"]])  # the last one counts
    for hostile in ('"} ?x ?y ?z {"', "\\", "\n", "x\") } #", "$part ?part"):
        same(names("part=" + hostile)[0], [])
    same(names("least=1 } { ?x ?y ?z", status=2)[1],
         "entente: parameter 'least' is a number, not '1 } { ?x ?y ?z'\n")
    same(names("name=x", status=2)[1], "entente: query 'q.rq' has no parameter 'name': see --list\n")
    same(names("part", status=2)[1], "entente: option '--param' takes NAME=VALUE, not 'part'\n")


@test
def shipped_queries_are_listed(p):
    out, _ = p.run("query", "--list", "--ontology", ROOT / "ontology")
    questions = [line for line in out.splitlines() if "--param" not in line]
    names = [line.split()[0] for line in questions]
    same(names, [f[:-3] for f in sorted(f.name for f in (ROOT / "ontology" / "queries").glob("*.rq"))])
    check(len(names) >= 25 and all("?" in line for line in questions), out)
    check("    --param org=…: part of one of its names" in out, out)


if __name__ == "__main__":
    sys.exit(cli_test.main(TESTS))
