#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The shipped queries on real stores on loopback and on the embedded engine: the expected rows on each.

  query_test.py PROGRAM [--oxigraph PROGRAM] [--fuseki JAR] [--rdf4j WAR --jetty JAR] [--virtuoso]
                [--only STORE] [--update] [NAME…]

A store that is not named is left out; the embedded engine is always asked. What is asked of are the
graphs of tests/data/: small.ttl, and seeds.nq, which 'build seeds --named-graphs' once wrote (some titles are made up)
and does not change when the reading of articles does. The rows are in expected/ and expected-seeds/,
a CSV file a query. --update writes these anew, by the embedded engine: read what has changed. NAME:
only the tests whose name contains it. Exit status: 0 all passed, 1 a failure, 2 usage.

Rows are compared as multisets of values, numbers by value: stores are free in how they write one.
"""
import argparse
import collections
import csv
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path

from servers import XSD, Failure, Fuseki, Oxigraph, Rdf4j, Virtuoso

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests/data"
# file, the graph that it is loaded into (None: those that it names), expected rows
GRAPHS = (("small.ttl", "http://example.org/small", "expected"), ("seeds.nq", None, "expected-seeds"))
SECRET = "battery-staple"
# What a store answers rightly on one run and not on the next (docs/stores.md): told, and no failure.
UNSTEADY = {("virtuoso", "places"), ("virtuoso", "chain")}


def check(condition, *more):
    if not condition:
        raise AssertionError(" ".join(m if isinstance(m, str) else repr(m) for m in more))


def same(got, want, *more):
    check(got == want, "got", got, "want", want, *more)


# ------------------------------------------------------------------------------------ rows

def plain(binding):
    """The text of a term in a JSON result."""
    if binding is None:
        return ""
    value, kind = binding["value"], binding.get("datatype", "").replace(XSD, "")
    if kind == "decimal" or kind.lower().endswith("integer"):
        text = format(Decimal(value), "f")
        return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
    return value


def read_rows(text):
    """(columns, rows) of SPARQL JSON results."""
    result = json.loads(text)
    names = result["head"]["vars"]
    return names, [tuple(plain(b.get(n)) for n in names) for b in result["results"]["bindings"]]


def read_expected(path):
    check(path.is_file(), path.name, "is missing: --update")
    with open(path, encoding="utf-8", newline="") as f:
        table = list(csv.reader(f))
    return table[0], [tuple(row) for row in table[1:]]


def write_expected(path, names, rows):
    with open(path, "w", encoding="utf-8", newline="") as f:
        csv.writer(f).writerows([names, *rows])


def compare(got, want, limit=4):
    """A line for each row that only one has."""
    a, b = collections.Counter(got), collections.Counter(want)
    lines = [f"    {sign} {' | '.join(row)}" for sign, x, y in (("+", a, b), ("-", b, a))
             for row in sorted((x - y).elements())[:limit]]
    check(not lines, f"{len(got)} rows, {len(want)} expected; more (+) and missing (-):\n" + "\n".join(lines))


# ------------------------------------------------------------------------------------ who is asked

class Embedded:
    """entente query FILE."""
    name = "embedded"

    def __init__(self, program, file):
        self.program, self.words = program, [str(file)]

    def query(self, *args, status=0, environment=None, timeout=300):
        own = {k: v for k, v in os.environ.items() if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
        done = subprocess.run([str(w) for w in (self.program, "query", *args, *self.words)], timeout=timeout,
                              env={**own, **(environment or {})}, stdin=subprocess.DEVNULL, capture_output=True)
        out, message = done.stdout.decode(), done.stderr.decode()
        same(done.returncode, status, message, out[:300])
        check(SECRET not in out + message, "the password is shown", message)
        return out, message

    def shipped(self, name):
        out, message = self.query("--name", name, "--format", "json")
        same(message, "")
        return read_rows(out)


class Asked(Embedded):
    """entente query --endpoint."""

    def __init__(self, program, store):
        self.program, self.name, self.store = program, store.name, store
        self.words = ["--store", store.name, "--endpoint", store.endpoint]


def load(program, store, file, graph):
    words = [program, "load", file, "--store", store.name, "--endpoint", store.endpoint]
    if graph:
        words += ["--graph", graph]
    environment = {k: v for k, v in os.environ.items() if "proxy" not in k.lower()}
    user, secret = getattr(store, "login", None) or (store.user, store.password)
    if user:
        words += ["--user", user]
        environment["ENTENTE_PASSWORD"] = secret
    done = subprocess.run([str(w) for w in words], env=environment, timeout=300, capture_output=True)
    if done.returncode != 0:
        raise Failure(f"load: {done.stderr.decode()}")


# ------------------------------------------------------------------------------------ tests of the protocol

def every_form_is_the_same(asked, embedded):
    """Tables and the forms of rows are the same bytes, graphs the same statements, whoever is asked."""
    for form in ("table", "csv", "tsv", "json", "xml"):
        for words in (("--name", "partners"), ("--name", "supporters"),
                      ("-e", "SELECT ?s ?none { ?s a <https://w3id.org/entente#Event> } ORDER BY ?s"),
                      ("-e", "ASK { ?s a <https://w3id.org/entente#Event> }"), ("-e", "ASK { ?s a <http://none/> }")):
            same(asked.query(*words, "-f", form)[0], embedded.query(*words, "-f", form)[0], form, words)
    construct = ("-e", "CONSTRUCT { ?s a ?k } WHERE { ?s a <https://w3id.org/entente#Event> , ?k }")
    # stores put tabs or spaces between terms
    lines = [sorted(set(re.sub(r"\s+", " ", x) for x in who.query(*construct, "-f", form)[0].splitlines()))
             for who, form in ((embedded, "ntriples"), (asked, "ntriples"), (asked, "nquads"))]
    check(len(lines[0]) > 10, lines[0])
    same(lines[1:], [lines[0], lines[0]])
    for form, sign in (("turtle", "Forum"), ("trig", "Forum"), ("rdfxml", "<rdf:RDF"), ("jsonld", '"@id"')):
        check(sign in asked.query(*construct, "-f", form)[0], form)


def parameters_reach_the_store(asked, embedded):
    for value in ("China", 'x" } #', "é"):
        words = ("--name", "partners-of", "--param", "org=" + value, "-f", "csv")
        same(asked.query(*words)[0], embedded.query(*words)[0], value)


def a_long_query_goes_through(asked, _):
    values = " ".join(f"<http://example.org/{i}>" for i in range(2000))
    out, _ = asked.query("-f", "csv", "-e", f"SELECT ?s {{ VALUES ?s {{ {values} }} }}")
    same(out.count("\n"), 2001)


def errors_are_told_in_the_stores_words(asked, embedded):
    for who in (asked, embedded):
        _, message = who.query("-e", "SELECT ?s {\n ?s ?p }", status=2)
        check(re.match(r"entente: query:2(:\d+)?: cannot parse query: ", message), message)
        same(message.count("\n"), 1)
    wrong = Asked(asked.program, asked.store)
    wrong.words[-1] += "-none"
    if asked.name in ("fuseki", "rdf4j"):
        _, message = wrong.query("--name", "partners", status=6)
        check(re.search(r"HTTP 40[45] \((no such dataset or repository|no dataset at this address)", message), message)
    wrong.words[-1] = "http://127.0.0.1:9"  # discard
    if asked.name == "rdf4j":
        wrong.words[-1] += "/repositories/r"
    _, message = wrong.query("--name", "partners", status=6)
    check("onnect" in message and message.count("\n") == 1, message)


def time_runs_out(asked, embedded):
    """A join of everything with everything ends when it is told to."""
    slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STR(?c) < STR(?f) && STR(?f) < STR(?i)) }"
    for who in (embedded,) if asked.name == "virtuoso" else (asked, embedded):  # Virtuoso refuses what it thinks slow
        begin = time.monotonic()
        _, message = who.query("--timeout", 1, "-e", slow, status=6)
        check("no answer within 1 s" in message, message)
        check(time.monotonic() - begin < 10, time.monotonic() - begin)


PROTOCOL = (every_form_is_the_same, parameters_reach_the_store, a_long_query_goes_through,
            errors_are_told_in_the_stores_words, time_runs_out)


def a_login_is_kept(asked, _):
    """Needs a store with a password."""
    store = asked.store
    user, secret = store.user, store.password
    asked.query("--name", "partners", "--user", user, environment={"ENTENTE_PASSWORD": secret})
    _, message = asked.query("--name", "partners", status=6)
    check("HTTP 401 (not authorised" in message, message)
    _, message = asked.query("--name", "partners", "--user", user, environment={"ENTENTE_PASSWORD": "wrong-one"}, status=6)
    check("HTTP 401 (not authorised" in message, message)


# ------------------------------------------------------------------------------------ what is documented

# GraphDB's commands on the server whose protocol it has; those for Fuseki are tests/docs/commands_test.py's.
README = {"rdf4j": ("http://localhost:7200/repositories/news", 1)}


def the_readme_works(asked, _):
    """The commands of README.md from articles to answers. Needs a model."""
    section = re.search(r"^### In a store\n(.*?)^## ", (ROOT / "README.md").read_text("utf-8"), re.M | re.S).group(1)
    address, block = README[asked.name]
    script = re.findall(r"^```sh\n(.*?)^```", section, re.M | re.S)[block]
    script = "".join(x for x in script.splitlines(True) if not x.startswith("export PATH="))
    same([x.split()[:2] for x in script.splitlines()],
         [["entente", "build"], ["entente", "load"]] + [["entente", "query"]] * 3)
    check(script.count(address) == 4, script)
    script = "set -e\n" + script.replace(address, asked.store.endpoint)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
    environment["PATH"] = f"{asked.program.parent}:{environment['PATH']}"
    with tempfile.TemporaryDirectory(prefix="entente-readme-") as folder:
        (Path(folder) / "out").mkdir()
        (Path(folder) / "seeds").symlink_to(ROOT / "seeds")
        done = subprocess.run(["sh", "-c", script], cwd=folder, env=environment, timeout=300, stdin=subprocess.DEVNULL,
                              capture_output=True)
    out = done.stdout.decode()
    same((done.returncode, done.stderr.decode()), (0, ""), script)
    for want in ("\nin ", "\nkind ", "\nperson ", "\nname "):
        check(want in "\n" + out, "no", want, "in", out)
    check(re.search(r"^China +ASEAN +BilateralCooperation$", out, re.M), out)


# ------------------------------------------------------------------------------------ all

def stores(options):
    if options.oxigraph:
        yield Oxigraph, {"program": Path(options.oxigraph).resolve()}
    if options.fuseki:
        yield Fuseki, {"jar": options.fuseki}
    if options.rdf4j and options.jetty:
        yield Rdf4j, {"war": options.rdf4j, "jetty": options.jetty}
    if options.virtuoso:
        yield Virtuoso, {}


class Runner:
    def __init__(self, options):
        self.options, self.passed, self.failed = options, 0, 0
        self.queries = sorted(p.stem for p in (ROOT / "ontology/queries").glob("*.rq"))

    def one(self, name, function, *args):
        if self.options.names and not any(n in name for n in self.options.names):
            return
        begin = time.monotonic()
        try:
            function(*args)
            self.passed += 1
            print(f"ok     {name} ({time.monotonic() - begin:.1f} s)", flush=True)
        except (AssertionError, Failure, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
            self.failed += 1
            print(f"FAILED {name}: {e}", flush=True)

    def rows(self, asked, name, file):
        names, rows = asked.shipped(name)
        if self.options.update and asked.name == "embedded":
            write_expected(file, names, rows)
        want_names, want = read_expected(file)
        same(names, want_names)
        try:
            compare(rows, want)
        except AssertionError as e:
            if (asked.name, name) not in UNSTEADY:
                raise
            print(f"known  {asked.name}: {name}: {e}", flush=True)

    def all_queries(self, asked, file, expected):
        for name in self.queries:
            self.one(f"{asked.name}, {file}: {name}", self.rows, asked, name, DATA / expected / f"{name}.csv")

    def store(self, kind, more):
        program = self.options.program
        for file, graph, expected in GRAPHS:
            with tempfile.TemporaryDirectory(prefix="entente-query-") as folder, kind(folder, **more) as store:
                load(program, store, DATA / file, graph)
                asked = Asked(program, store)
                self.all_queries(asked, file, expected)
                if graph is None:
                    embedded = Embedded(program, DATA / file)
                    for function in PROTOCOL + ((the_readme_works,) if asked.name in README else ()):
                        self.one(f"{asked.name}: {function.__name__}", function, asked, embedded)
        if kind in (Fuseki, Rdf4j):
            login = {**more, "login": ("ann", SECRET)}
            with tempfile.TemporaryDirectory(prefix="entente-query-") as folder, kind(folder, **login) as store:
                load(program, store, DATA / "small.ttl", "http://example.org/small")
                self.one(f"{store.name}: a_login_is_kept", a_login_is_kept, Asked(program, store), None)

    def all(self):
        for file, _, expected in GRAPHS:
            (DATA / expected).mkdir(exist_ok=True)
            self.all_queries(Embedded(self.options.program, DATA / file), file, expected)
        for kind, more in stores(self.options):
            if self.options.only not in (None, kind.name):
                continue
            try:
                self.store(kind, more)
            except Failure as e:
                self.failed += 1
                print(f"FAILED {kind.name}: {e}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="The shipped queries on real stores.")
    parser.add_argument("program", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME")
    for name in ("oxigraph", "fuseki", "rdf4j", "jetty"):
        parser.add_argument(f"--{name}", metavar="FILE")
    parser.add_argument("--virtuoso", action="store_true", help="the one that is installed")
    parser.add_argument("--only", metavar="STORE")
    parser.add_argument("--update", action="store_true", help="write the expected rows anew")
    options = parser.parse_intermixed_args()
    options.program = options.program.resolve()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(1))
    runner = Runner(options)
    runner.all()
    print(f"{runner.passed} passed, {runner.failed} failed")
    return 1 if runner.failed or not runner.passed else 0


if __name__ == "__main__":
    sys.exit(main())
