#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Runs the shipped queries on a real Apache Jena Fuseki and on the embedded engine and compares.

  fuseki_test.py --fuseki JAR --oxigraph PROGRAM [--queries DIR] [OPTIONS] GRAPH.ttl

Fuseki is started on a free loopback port with an empty dataset in memory and is ended with the
test.  The graph goes in by PUT of the SPARQL 1.1 Graph Store Protocol, each query by the SPARQL 1.1
Protocol.  For every query the rows of both engines must be the same as multisets; numbers compare
by value, since stores are free in how they write a decimal and in whether they keep the types that
are derived from xsd:integer.

Exit status: 0 all alike, 1 a difference or a failure, 2 usage.
"""
import argparse
import collections
import csv
import decimal
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

XSD = "http://www.w3.org/2001/XMLSchema#"
# Oxigraph keeps the types derived from xsd:integer as xsd:integer.
INTEGERS = {XSD + t for t in (
    "integer nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger "
    "long int short byte unsignedLong unsignedInt unsignedShort unsignedByte").split()}
JSON_RESULTS = "application/sparql-results+json"
COUNT_TRIPLES = "SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }"

# Requests to the loopback address must not go through a proxy that the environment names.
HTTP = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Failure(Exception):
    """The test cannot go on; the text says why."""


# ------------------------------------------------------------------------------------ results

def plain_number(lexical):
    """The one way to write a decimal: no exponent, no zeros at the end."""
    try:
        text = format(decimal.Decimal(lexical), "f")
    except decimal.InvalidOperation:
        return lexical
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def term(binding):
    """A term of a JSON result as (kind, text, datatype or language), comparable across stores."""
    if binding is None:
        return ("unbound", "", "")
    if binding["type"] == "uri":
        return ("iri", binding["value"], "")
    if binding["type"] == "bnode":
        return ("bnode", "", "")
    if "xml:lang" in binding:
        return ("literal", binding["value"], "@" + binding["xml:lang"].lower())
    datatype = binding.get("datatype", XSD + "string")
    if datatype in INTEGERS:
        return ("literal", plain_number(binding["value"]), XSD + "integer")
    if datatype == XSD + "decimal":
        return ("literal", plain_number(binding["value"]), datatype)
    return ("literal", binding["value"], datatype)


def parse_results(text, where):
    """JSON results as (names of the columns, list of rows)."""
    try:
        result = json.loads(text)
        names = result["head"]["vars"]
        rows = [tuple(term(b.get(n)) for n in names) for b in result["results"]["bindings"]]
    except (ValueError, KeyError, TypeError, AttributeError) as e:
        raise Failure(f"{where}: not a SPARQL JSON result of a SELECT: {e!r}") from e
    return names, rows


def show(row):
    """A row for people; the types are there since rows may differ in nothing else."""
    cells = []
    for kind, text, of in row:
        if kind == "literal" and of != XSD + "string":
            text += of if of.startswith("@") else "^^" + of.rpartition("#")[2]
        cells.append({"unbound": "-", "iri": f"<{text}>", "bnode": "[]"}.get(kind, text))
    return " | ".join(cells)


def difference(left, right, left_name, right_name, limit=5):
    """Lines that say which rows only one of two multisets holds."""
    lines = []
    a, b = collections.Counter(left), collections.Counter(right)
    for mine, other, name in ((a, b, left_name), (b, a, right_name)):
        extra = sorted((mine - other).elements())
        if extra:
            lines.append(f"    only {name} ({len(extra)}):")
            lines += [f"      {show(row)}" for row in extra[:limit]]
            if len(extra) > limit:
                lines.append(f"      … and {len(extra) - limit} more")
    return lines


# ------------------------------------------------------------------------------------- engines

class Oxigraph:
    """The embedded engine, by its command line program, on a store in a temporary folder."""

    def __init__(self, program, graph, folder, timeout):
        self.program, self.folder, self.timeout = program, str(folder), timeout
        self._run("load", "--location", self.folder, "--file", str(graph), "--format", "ttl")

    def _run(self, *arguments):
        try:
            done = subprocess.run([self.program, *arguments], stdin=subprocess.DEVNULL, timeout=self.timeout,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        except (OSError, subprocess.TimeoutExpired) as e:
            raise Failure(f"oxigraph {arguments[0]}: {e}") from e
        if done.returncode != 0:
            raise Failure(f"oxigraph {arguments[0]}: exit {done.returncode}: "
                          + done.stderr.decode("utf-8", "replace").strip()[:400])
        return done.stdout.decode("utf-8")

    def query(self, text):
        # Read-only would be enough, but the program wants to lock the folder either way.
        return parse_results(self._run("query", "--location", self.folder, "--query", text,
                                       "--results-format", "json"), "oxigraph")


class Fuseki:
    """A Fuseki server of our own on a free loopback port."""

    def __init__(self, java, jar, heap, folder, timeout):
        self.java, self.jar, self.heap = java, Path(jar).resolve(), heap
        self.folder, self.timeout = Path(folder), timeout
        self.log = self.folder / "fuseki.log"
        self.process, self.base = None, None

    def __enter__(self):
        # Between choosing a port and binding it another program may take it: then choose anew.
        for attempt in range(3):
            with socket.socket() as s:
                s.bind(("127.0.0.1", 0))
                port = s.getsockname()[1]
            self.base = f"http://127.0.0.1:{port}"
            command = [self.java, f"-Xmx{self.heap}", "-jar", str(self.jar),
                       "--localhost", "--port", str(port), "--update", "--mem", "/ds"]
            environment = dict(os.environ, FUSEKI_BASE=str(self.folder / "base"))
            try:
                with open(self.log, "wb") as log:
                    self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log,
                                                    stderr=subprocess.STDOUT, cwd=self.folder, env=environment)
            except OSError as e:
                raise Failure(f"cannot start {self.java}: {e}") from e
            try:
                if self._wait_until_alive():
                    return self
            except BaseException:
                self.stop()
                raise
            if attempt == 2 or "Address already in use" not in self.tail(200):
                raise Failure(f"Fuseki ended at its start, exit {self.process.returncode}:\n{self.tail()}")
        raise AssertionError("not reached")

    def __exit__(self, *_):
        self.stop()

    def _wait_until_alive(self):
        """True when the server answers, False when it has ended."""
        deadline = time.monotonic() + self.timeout
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                return False
            try:
                with HTTP.open(self.base + "/$/ping", timeout=5) as answer:
                    if answer.status == 200:
                        return True
            except OSError:  # refused, reset, timed out, or an HTTP error
                pass
            time.sleep(0.2)
        raise Failure(f"Fuseki did not answer within {self.timeout} s:\n{self.tail()}")

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)

    def tail(self, lines=15):
        try:
            text = self.log.read_text("utf-8", "replace")
        except OSError:
            return ""
        return "\n".join("    " + line for line in text.splitlines()[-lines:])

    def _request(self, path, body, content_type, method, accept="*/*"):
        request = urllib.request.Request(self.base + path, data=body, method=method,
                                         headers={"Content-Type": content_type, "Accept": accept})
        try:
            with HTTP.open(request, timeout=self.timeout) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as e:
            reason = e.read().decode("utf-8", "replace").strip()[:400]
            raise Failure(f"Fuseki: {method} {path}: HTTP {e.code}: {reason}") from e
        except OSError as e:
            raise Failure(f"Fuseki: {method} {path}: {e}\n{self.tail()}") from e

    def put(self, graph):
        return self._request("/ds/data?default", Path(graph).read_bytes(), "text/turtle; charset=utf-8", "PUT")[0]

    def query(self, text):
        body = urllib.parse.urlencode({"query": text}).encode("ascii")
        _, answer = self._request("/ds/sparql", body, "application/x-www-form-urlencoded", "POST", JSON_RESULTS)
        return parse_results(answer.decode("utf-8"), "Fuseki")


# --------------------------------------------------------------------------------------- tests

def check_header(query):
    """A shipped query names itself and its question in comments; returns what is wrong, or None."""
    text = query.read_text("utf-8")
    name = re.search(r"^# name: (\S+)$", text, re.MULTILINE)
    if not name or name.group(1) != query.stem:
        return f"the line '# name: {query.stem}' is missing"
    if not re.search(r"^# question: \S.*\?$", text, re.MULTILINE):
        return "the line '# question: …?' is missing"
    return None


def check_expected(path, names, rows):
    """Compares rows with a CSV file of the columns and rows that should come; returns lines of difference."""
    with open(path, encoding="utf-8", newline="") as f:
        table = list(csv.reader(f))
    if not table or table[0] != names:
        return [f"    columns {names}, but {path.name} has {table[0] if table else 'nothing'}"]
    want = [tuple(("text", cell, "") for cell in row) for row in table[1:]]
    have = [tuple(("text", text, "") for _, text, _ in row) for row in rows]
    return difference(have, want, "in the results", f"in {path.name}")


def check_query(query, fuseki, oxigraph, arguments):
    """Runs one query on both engines; returns (line to print, lines of complaint)."""
    complaints = []
    wrong = check_header(query)
    if wrong:
        complaints.append(f"    {wrong}")
    text = query.read_text("utf-8")
    names, rows = fuseki.query(text)
    embedded_names, embedded_rows = oxigraph.query(text)
    if names != embedded_names:
        complaints.append(f"    columns differ: Fuseki {names}, embedded {embedded_names}")
    else:
        complaints += difference(rows, embedded_rows, "on Fuseki", "on the embedded engine")
    if arguments.expect_rows and not rows:
        complaints.append("    no rows, though some are expected")
    if arguments.expected:
        file = Path(arguments.expected) / (query.stem + ".csv")
        if file.exists():
            complaints += check_expected(file, names, rows)
        else:
            complaints.append(f"    {file} is missing")
    note = "" if complaints or rows == embedded_rows else " (in another order)"
    return f"{query.stem}: {len(rows)} rows on Fuseki, {len(embedded_rows)} embedded{note}", complaints


def run(arguments):
    queries = sorted(Path(arguments.queries).glob("*.rq"))
    if not queries:
        raise Failure(f"no *.rq in {arguments.queries}")
    passed = failed = 0

    def report(line, complaints):
        nonlocal passed, failed
        print(("FAIL " if complaints else "ok   ") + line, flush=True)
        for complaint in complaints:
            print(complaint, flush=True)
        if complaints:
            failed += 1
        else:
            passed += 1

    with tempfile.TemporaryDirectory(prefix="entente-fuseki-") as folder:
        oxigraph = Oxigraph(arguments.oxigraph, arguments.graph, Path(folder) / "oxigraph", arguments.timeout)
        with Fuseki(arguments.java, arguments.fuseki, arguments.heap, folder, arguments.timeout) as fuseki:
            status = fuseki.put(arguments.graph)
            count = [engine.query(COUNT_TRIPLES)[1][0][0][1] for engine in (fuseki, oxigraph)]
            report(f"load: HTTP {status}, {count[0]} triples on Fuseki, {count[1]} embedded",
                   [] if count[0] == count[1] and count[0] != "0" else ["    the two hold different numbers of triples, or none"])
            for query in queries:
                try:
                    report(*check_query(query, fuseki, oxigraph, arguments))
                except Failure as e:
                    report(query.stem, [f"    {e}"])
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description="The shipped queries on Fuseki and on the embedded engine.")
    parser.add_argument("graph", metavar="GRAPH.ttl", help="the graph, in Turtle")
    parser.add_argument("--fuseki", required=True, metavar="JAR", help="the jar of the Fuseki server")
    parser.add_argument("--oxigraph", required=True, metavar="PROGRAM", help="the oxigraph command line program")
    parser.add_argument("--queries", default=root / "ontology" / "queries", metavar="DIR", help="the folder of *.rq")
    parser.add_argument("--expected", metavar="DIR", help="also compare with NAME.csv of this folder")
    parser.add_argument("--expect-rows", action="store_true", help="fail when a query gives no rows")
    parser.add_argument("--java", default="java", metavar="PROGRAM")
    parser.add_argument("--heap", default="1g", metavar="SIZE", help="Java heap of the server (default 1g)")
    parser.add_argument("--timeout", type=float, default=120, metavar="SECONDS", help="for the start and for each request")
    arguments = parser.parse_args()
    for path in (arguments.graph, arguments.fuseki):
        if not Path(path).is_file():
            parser.error(f"{path}: no such file")
    # An end from outside must still take the server down.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(1))
    try:
        return run(arguments)
    except Failure as e:
        print(f"fuseki_test: {e}", file=sys.stderr)
        print("0 passed, 1 failed")
        return 1


if __name__ == "__main__":
    sys.exit(main())
