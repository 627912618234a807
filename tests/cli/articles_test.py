#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Articles from outside: where records have their fields, and which articles are copies.

  articles_test.py PROGRAM [--model FILE] [NAME…]

As cli_test.py, whose places and options it uses.
"""
import json
import re
import sys

import cli_test
from cli_test import check, same, test

cli_test.TESTS.clear()  # its own run under its own name


@test
def fields_of_records_are_told_by_option(p):
    p.put("a.jsonl", '{"doc": {"story": "Acme Ltd signed an agreement.", "by": ["Maria Lindberg", "Jan Novak"]},'
                     ' "when": "2024-06-03", "key": 7, "text": "Not this.", "url": "https://city.example/7"}\n'
                     '{"text": "The common key serves."}\n{"words": "None."}\n')
    options = ["--field", "text=doc.story", "--field=author=doc.by", "--field", "published=when", "--field", "id=key"]
    out, message = p.run("read", "a.jsonl", *options, status=1)
    first, second = map(json.loads, out.splitlines())
    same([first[k] for k in ("text", "author", "published", "url")],
         ["Acme Ltd signed an agreement.", "Maria Lindberg, Jan Novak", "2024-06-03", "https://city.example/7"])
    same(second["text"], "The common key serves.")
    check("a.jsonl:3:1: record skipped: no text under any of: doc.story, text, body" in message, message)
    out, _ = p.build("a.jsonl", *options, "-f", "ntriples", status=1)
    check("/article_7_" in out and "Not this" not in out, out[:500])
    out, _ = p.run("explain", "--model", p.options.model, "a.jsonl", "--article", "1", *options)
    check("Acme Ltd signed" in out, out[:500])
    for value, reason in (("text", "'text' is not of the form NAME=KEY"), ("text=", "'text=' is not of the form"),
                          ("body=x", "unknown NAME 'body': it is text, title, url, ")):
        out, message = p.run("read", "a.jsonl", "--field", value, status=2)
        same(out, "")
        check(f"entente: option '--field': {reason}" in message, message)


REPORT = ("Salt caverns to store power\n\nRIGA, May 5, 2024 (Nordwire) -- Nordwind Energy AG and Riga Technical University "
          "signed a research agreement in Riga on May 3, 2024. The programme runs for four years and brings together "
          "twelve engineers of the company and three chairs of the university, which opens its laboratory in Jelgava to "
          "the joint team.\n\nMaria Lindberg, chief executive of Nordwind Energy AG, attended the ceremony and said that "
          "the results would be open to other operators of caverns near the coast.\n")


def statements(text):
    """N-Triples as (subject, predicate, object), prefixes cut."""
    cut = re.compile(r"<https://w3id.org/entente(?:/id/|#)([^>]*)>")
    lines = [cut.sub(r"\1", line)[:-2].split(" ", 2) for line in text.splitlines()]
    return [tuple(line) for line in lines]


@test
def facts_of_a_copy_count_once(p):
    copy = REPORT.replace("Salt caverns to store power", "University wins partner").replace("RIGA, May 5", "JELGAVA, May 6")
    p.put("in/1.txt", REPORT)
    p.put("in/2.txt", copy.replace("signed a research", "concluded a research"))  # corrected
    p.put("in/3.txt", REPORT.replace("four years", "five years"))  # of one template
    p.put("in/4.txt", REPORT.replace("Maria Lindberg", "Anna Ozola"))
    suffixes = ("ttl", "rdf", "nt", "nq", "trig", "jsonld")
    for jobs in ("1", "2"):
        _, message = p.build("in", "--jobs", jobs, *[w for s in suffixes for w in ("-o", f"{jobs}.{s}")])
        same(message, "entente: duplicates: 1\n")
    for suffix in suffixes:
        same(p.path(f"1.{suffix}").read_bytes(), p.path(f"2.{suffix}").read_bytes())
        check(b"duplicateOf" in p.path(f"1.{suffix}").read_bytes(), suffix)
    graph = statements(p.path("1.nt").read_text())
    article = {n: next(s for s, q, o in graph if q == "source" and o == f'"in/{n}.txt"') for n in "1234"}
    same([(s, o) for s, q, o in graph if q == "duplicateOf"], [(article["2"], article["1"])])
    of_copy = {q for s, q, o in graph if s == article["2"]}
    check({"headline", "published", "publisher", "source"} <= of_copy, of_copy)
    check("mentions" not in of_copy and not [s for s, q, o in graph if q == "in" and o == article["2"]])
    for n in "134":
        check([s for s, q, o in graph if q == "in" and o == article[n]], n)
    out, _ = p.run("read", "in")
    same([json.loads(line).get("duplicate_of") for line in out.splitlines()], [None, "1.txt", None, None])
    out, message = p.build("in", "--keep-duplicates", "-f", "ntriples")
    same(message, "")
    kept = statements(out)
    check("duplicateOf" not in {q for s, q, o in kept})
    check([s for s, q, o in kept if q == "in" and o == article["2"]])
    _, message = p.build("in", "--check", "-f", "ntriples")  # the first is in a graph of its own
    same(message, "entente: duplicates: 1\n")
    _, message = p.build("in", "--split", "out", "-f", "ntriples", "--progress")
    check(re.search(r"4 articles, .*, 1 duplicates, 0 skipped\nentente: duplicates: 1\n$", message), message)
    same([n for n in p.names() if n.startswith("out/")], [f"out/{n}.nt" for n in "1234"])


@test
def an_article_read_twice_under_one_id_is_one_node(p):
    record = json.dumps({"id": "r1", "text": REPORT}) + "\n"
    p.put("a.jsonl", record)
    p.put("b.jsonl", record + record.replace("Salt caverns", "Corrected: Salt caverns"))
    once, message = p.build("a.jsonl", "-f", "ntriples")
    same(message, "")
    twice, message = p.build("b.jsonl", "-f", "ntriples")
    same(message, "entente: duplicates: 1\n")
    same(set(twice.replace("b.jsonl", "a.jsonl").splitlines()), set(once.splitlines()))


if __name__ == "__main__":
    sys.exit(cli_test.main())
