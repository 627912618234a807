#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente query --endpoint against a server of our own that fails in every way.

  faulty_query_test.py PROGRAM [NAME…]

NAME: only the tests whose name contains it. Exit status: 0 all passed, 1 a failure, 2 usage.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

from faulty_test import SECRET, Server, answer, basic, check, drip, one_line, raw, same, wants

TESTS = []
QUERY = "SELECT ?s { ?s ?p ?o }"
JSON = "application/sparql-results+json"
ROWS = json.dumps({"head": {"vars": ["s"]}, "results": {"bindings": [
    {"s": {"type": "literal", "value": "moss"}}, {"s": {"type": "uri", "value": "https://w3id.org/entente#Forum"}}]}})


def test(function):
    TESTS.append(function)
    return function


class Asker:
    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)

    def query(self, server, *args, status=0, env=None, query=QUERY, form="csv"):
        own = {k: v for k, v in os.environ.items() if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
        url = server if isinstance(server, str) else server.url
        words = [self.program, "query", "-e", query, "-f", form, "--endpoint", url, *map(str, args)]
        done = subprocess.run(words, cwd=self.folder, env={**own, **(env or {})}, timeout=60, stdin=subprocess.DEVNULL,
                              capture_output=True)
        out, message = done.stdout.decode(), done.stderr.decode()
        same(done.returncode, status, message, out)
        check(SECRET not in message, "the secret is shown", message)
        check(status == 0 or out == "", out)
        return out, message


def rows(*faults):
    """A server that does what FAULTS say first, and then answers with rows."""
    left = list(faults)
    return Server(lambda r: left.pop(0) if left else answer(200, ROWS, JSON))


def form_of(request):
    return urllib.parse.parse_qs(request.body.decode())


@test
def a_query_is_a_form_by_post(p):
    with rows() as s:
        out, message = p.query(s)
        same((out, message), ("s\r\nmoss\r\nhttps://w3id.org/entente#Forum\r\n", ""))
        request, = s.requests
        same((request.method, form_of(request)), ("POST", {"query": [QUERY]}))
        same((request.headers["content-type"], request.headers["accept"]), ("application/x-www-form-urlencoded", JSON))
        check("authorization" not in request.headers and request.headers["user-agent"].startswith("entente/"))


@test
def any_character_comes_through(p):
    query = 'SELECT * { ?s ?p "é & = + % 😀 \\" ?" # end\n}'
    with rows() as s:
        p.query(s, query=query)
        same(form_of(s.requests[0])["query"], [query])


@test
def each_store_is_asked_of_all_graphs(p):
    graphs = 'SELECT * { GRAPH ?g { ?s ?p "from" } }'
    for store, path, more in (("fuseki", "/store/sparql", {"default-graph-uri": ["urn:x-arq:UnionGraph"]}),
                              ("oxigraph", "/store/query", {"union-default-graph": ["true"]}),
                              ("virtuoso", "/store/sparql", {})):
        with rows() as s:
            p.query(s, "--store", store)
            p.query(s, "--store", store, query=graphs)
            same([r.path for r in s.requests], [path, path])
            same(form_of(s.requests[0]), {"query": [QUERY], **more})
            same(form_of(s.requests[1]), {"query": [graphs]})


@test
def graphs_are_asked_for_in_their_form(p):
    for form, media in (("turtle", "text/turtle"), ("rdfxml", "application/rdf+xml"), ("ntriples", "application/n-triples"),
                        ("nquads", "application/n-triples"), ("trig", "text/turtle"), ("jsonld", "application/ld+json")):
        with Server(lambda r, media=media: answer(200, "the graph", media)) as s:
            same(p.query(s, query="CONSTRUCT WHERE { ?s ?p ?o }", form=form)[0], "the graph\n")
            same(s.requests[0].headers["accept"], media)


@test
def a_table_asks_for_names_too(p):
    names = json.dumps({"head": {"vars": ["node", "name"]}, "results": {"bindings": [
        {"node": {"type": "uri", "value": "https://w3id.org/entente#Forum"}, "name": {"type": "literal", "value": name}}
        for name in ("Form", "A forum")]}})
    queries = [answer(200, ROWS, JSON), answer(200, names, JSON)]
    with Server(lambda r: queries.pop(0)) as s:
        same(p.query(s, form="table")[0], "s\n--------------------\nmoss\nA forum (ent:Forum)\n".replace("-" * 20, "-" * 19))
    queries = [answer(200, ROWS, JSON), answer(500, "no names today")]
    with Server(lambda r: queries.pop(0)) as s:
        same(p.query(s, form="table")[0], "s\n---------\nmoss\nent:Forum\n")


@test
def what_the_server_says_is_told(p):
    for status, words in ((401, "not authorised"), (403, "forbidden"), (404, "no such dataset"), (500, "error of the server")):
        with Server(lambda r, status=status: answer(status, "the reason is moss\nand more")) as s:
            _, message = p.query(s, status=6)
            one_line(message, s.url, f"HTTP {status} ({words}", ": the reason is moss")
            check("and more" not in message)
            same(len(s.requests), 1)


@test
def a_query_that_cannot_be_parsed_has_its_place(p):
    for words, place in (("error at 2:9: expected one of", "query:2:9: "), ("MALFORMED QUERY: no prefix 'x'", "query: "),
                         ('Parse error: Encountered " "}" "} "" at line 2, column 8.', "query:2:8: "),
                         ("Virtuoso 37000 Error SP030: SPARQL compiler, line 3: syntax error", "query:3: ")):
        with Server(lambda r, words=words: answer(400, words + "\nmore")) as s:
            _, message = p.query(s, status=2)
            same(message, f"entente: {place}cannot parse query: {words}\n")
    with Server(lambda r: answer(400, "moss")) as s:
        one_line(p.query(s, status=6)[1], "HTTP 400 (the request was not understood): moss")


@test
def a_busy_server_is_asked_again(p):
    for fault in (answer(503, "busy"), answer(429, "busy"), answer(502, "busy"), raw(b""), raw(b"HTTP/1.1 200 OK\r\nConte")):
        with rows(fault) as s:
            check("moss" in p.query(s)[0])
            same(len(s.requests), 2)
    with Server(lambda r: answer(503, "down for repair")) as s:
        one_line(p.query(s, status=6)[1], "HTTP 503 (the store is not available): down for repair")
        same(len(s.requests), 3)


@test
def a_broken_answer_is_none(p):
    for body, kind in ((ROWS[:-20], JSON), ("{}", JSON), ("s\r\nmoss\r\n", "text/csv")):
        with Server(lambda r, body=body, kind=kind: answer(200, body, kind)) as s:
            one_line(p.query(s, status=6)[1], "the answer is no SPARQL result")
    page = "<!DOCTYPE html><html><head><title>Log in</title></head><body>…</body></html>"
    with Server(lambda r: answer(200, page, "text/html; charset=utf-8")) as s:
        one_line(p.query(s, status=6)[1], s.url, "a web page")
    with Server(lambda r: raw(b"220 mail.example.org ESMTP\r\n")) as s:
        one_line(p.query(s, status=6)[1], s.url)


@test
def time_runs_out(p):
    with Server(lambda r: drip) as s:
        begin = time.monotonic()
        one_line(p.query(s, "--timeout", 1, status=6)[1], s.url, "no answer within 1 s")
        check(time.monotonic() - begin < 10)
        same(len(s.requests), 1)


@test
def a_server_that_is_not_there_is_told_at_once(p):
    with Server() as s:
        url = s.url
    one_line(p.query(url, status=6)[1], url, "onnect")


@test
def a_redirect_to_another_host_is_refused(p):
    with Server() as other:
        with Server(lambda r: answer(307, Location=other.url)) as s:
            one_line(p.query(s, status=6)[1], "redirects to another host", "refused")
        same(other.requests, [])


@test
def who_asks_is_told_as_when_loading(p):
    password = {"ENTENTE_PASSWORD": SECRET}
    (p.folder / "netrc").write_text(f"machine 127.0.0.1 login ann password {SECRET}\n")

    def server(header):
        check_login = wants(header)
        return Server(lambda r: check_login(r) or answer(200, ROWS.replace("moss", SECRET), JSON))

    with server(basic("ann", SECRET)) as s:
        check(SECRET in p.query(s, "--user", "ann", env=password)[0], "data is not what hides secrets")
        p.query(s, "--netrc", "netrc")
        _, message = p.query(s, "--user", "bob", env=password, status=6)
        one_line(message, "HTTP 401 (not authorised")
        check("*" in message)
        p.query(s, "--user", "ann", status=2)
    with server("Bearer " + SECRET) as s:
        p.query(s, env={"ENTENTE_TOKEN": SECRET})
    with rows() as s:
        p.query(s, "--store", "virtuoso", "--user", "ann", env=password)
        same(s.requests[0].path, "/store/sparql-auth")


@test
def words_of_the_server_cannot_steer_a_terminal(p):
    with Server(lambda r: answer(401, "\x1b[2J\x07moss\x1b]0;x\x07")) as s:
        _, message = p.query(s, status=6)
        check("moss" in message and not re.search(r"[\x00-\x08\x0b-\x1f]", message), message)


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, names = str(Path(sys.argv[1]).resolve()), sys.argv[2:]
    passed = failed = 0
    for function in TESTS:
        if names and not any(n in function.__name__ for n in names):
            continue
        with tempfile.TemporaryDirectory(prefix="entente-query-") as folder:
            try:
                function(Asker(program, folder))
                passed += 1
            except (AssertionError, OSError, ValueError, subprocess.TimeoutExpired) as e:
                failed += 1
                print(f"FAILED {function.__name__}: {e}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
