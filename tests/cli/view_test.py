#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The page of a graph, from outside: `view` and `build --view`. What the page does is tests/view's.

  view_test.py PROGRAM [--model FILE] [--oxigraph PROGRAM] [NAME…]

Exit status: as cli_test.py's.
"""
import json
import re
import sys

from cli_test import ARTICLE, check, main, same

TESTS = []


def test(function):
    TESTS.append(function)
    return function


def data(p, name, which="data"):
    page = p.path(name).read_text()
    return json.loads(re.search(rf'<script type="application/json" id="{which}">(.*?)</script>', page, re.S).group(1))


def classes(p, name):
    return [c for _, cs, _ in data(p, name)["nodes"] for c in cs]


@test
def build_makes_the_page_that_view_makes(p):
    p.put("a.txt")
    p.build("a.txt", "--with-text", "-o", "a.ttl", "-o", "a.trig", "-o", "a.nq")
    p.build("a.txt", "--view", "build.html")
    for name in ("a.ttl", "a.trig", "a.nq"):
        p.run("view", name, "-o", "view.html")
        check(p.path("build.html").read_bytes() == p.path("view.html").read_bytes(), name)


@test
def the_page_is_the_same_whatever_is_written_beside_it(p):
    p.put("a.txt")
    p.put("b.txt", ARTICLE.replace("Acme", "Nordwind"))
    p.build("a.txt", "b.txt", "--view", "x.html")
    want = p.path("x.html").read_bytes()
    for number, more in enumerate((("-o", "x.nq"), ("-o", "x.ttl", "--no-evidence"), ("--split", "parts"), ("-o", "x.nt", "--merge"), ("--jobs", "1"),
                                   ("-o", "x.trig", "--named-graphs", "--provenance", "--vocab", "schema"))):
        p.build("a.txt", "b.txt", *more, "--view", f"x{number}.html")
        check(p.path(f"x{number}.html").read_bytes() == want, more)


@test
def files_are_the_same_with_and_without_the_page(p):
    p.put("a.txt")
    for name in ("x.nq", "x.ttl", "x.rdf"):
        p.build("a.txt", "-o", name)
        before = p.path(name).read_bytes()
        p.build("a.txt", "-o", name, "--view", "x.html")
        same(p.path(name).read_bytes(), before)


@test
def without_other_output_the_page_is_all(p):
    p.put("a.txt")
    same(p.build("a.txt", "--view", "x.html")[0], "")
    out, _ = p.build("a.txt", "--view", "-", "--title", "Trams <b>")
    check("<title>Trams &#60;b&#62;</title>" in out, out[:900])


@test
def the_page_has_texts_sentences_and_answers(p):
    p.put("a.txt")
    p.need_oxigraph()
    p.build("a.txt", "--no-evidence", "-o", "a.ttl", "--view", "x.html")
    check("ent:text" not in p.path("a.ttl").read_text(), "text in the graph")
    same([x[2]["text"] for x in data(p, "x.html")["nodes"] if "Article" in x[1]], [[ARTICLE]])
    check("Mention" in classes(p, "x.html"), classes(p, "x.html"))
    check(len(data(p, "x.html", "tables")) > 10, "no questions")


@test
def without_the_engine_the_page_has_no_questions(p):
    p.put("a.txt")
    p.need_model()
    _, message = p.run("build", "a.txt", "--view", "x.html", "--model", p.options.model, env={"ENTENTE_OXIGRAPH": "/none"})
    same(data(p, "x.html", "tables"), [])
    check("the page has no questions" in message, message)


@test
def view_reads_jsonld_by_the_engine(p):
    p.put("a.txt")
    p.need_oxigraph()
    p.build("a.txt", "-o", "a.jsonld", "-o", "a.ttl")
    for name in ("a.jsonld", "a.ttl"):
        p.run("view", name, "-o", name + ".html")
    check(p.path("a.ttl.html").read_bytes() == p.path("a.jsonld.html").read_bytes())


@test
def what_cannot_be_is_said_at_once(p):
    p.put("a.txt")
    _, message = p.run("build", "a.txt", "-o", "a.nq", "--resume", "j", "--view", "x.html", status=2)
    check("option '--view' needs all articles in one run" in message, message)
    _, message = p.run("build", "a.txt", "--view", "none/x.html", status=5)
    check("none/x.html" in message, message)
    check(not p.path("x.html").exists())


if __name__ == "__main__":
    sys.exit(main(TESTS))
