#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente load against real stores on loopback.

  load_test.py PROGRAM GRAPHS.nq [--oxigraph PROGRAM] [--fuseki JAR] [--rdf4j WAR --jetty JAR]
               [--virtuoso] [--only STORE] [NAME…]

GRAPHS.nq is a graph of several articles, as 'entente build --named-graphs' writes. A store that is not
named is left out. NAME: only the tests whose name contains it. Needs pyoxigraph, which reads the graphs
that the stores' answers are compared with. Exit status: 0 all passed, 1 a failure, 2 usage.
"""
import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path

import pyoxigraph

from servers import XSD, Failure, Fuseki, Oxigraph, Rdf4j, Virtuoso, Wire

ROOT = Path(__file__).resolve().parents[2]
LEDGER = "https://w3id.org/entente/loaded"
ONTOLOGY = "https://w3id.org/entente"
SECRET = "battery-staple"
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def check(condition, *more):
    if not condition:
        raise AssertionError(" ".join(m if isinstance(m, str) else repr(m) for m in more))


def same(got, want, *more):
    check(got == want, "got", got, "want", want, *more)


# ------------------------------------------------------------------------------------ the files

def cell(term):
    """A term as servers.Store._cell gives it."""
    if isinstance(term, pyoxigraph.NamedNode):
        return ("uri", term.value, "")
    kind = (term.language or "").lower() or term.datatype.value.replace(XSD + "string", "").replace(
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "")
    return ("literal", term.value, kind)


def fold_number(o):
    kind = o[2].replace(XSD, "")
    if kind == "decimal":
        return (o[0], str(Decimal(o[1]).normalize()), o[2])
    return (o[0], o[1], XSD + "integer") if kind.endswith("Integer") else o


def fold_numbers(rows):
    return {(s, p, fold_number(o)) for s, p, o in rows}


def read_quads(path):
    """{graph: set of rows}."""
    graphs = {}
    for q in pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS):
        graphs.setdefault(q.graph_name.value, set()).add((cell(q.subject), cell(q.predicate), cell(q.object)))
    return graphs


def write_folder(folder, source, change=None, leave_out=None):
    """The graphs of an N-Quads file as one file a graph; of graph CHANGE the first statement is missing."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    lines = {}
    for line in source.read_text("utf-8").splitlines():
        lines.setdefault(re.search(r"<([^>]*)> \.$", line).group(1), []).append(line)
    for i, (graph, quads) in enumerate(sorted(lines.items())):
        if graph != leave_out:
            (folder / f"{i}.nq").write_text("\n".join(quads[graph == change:]) + "\n", "utf-8")


class Place:
    def __init__(self, options, folder, store):
        self.options, self.folder, self.store = options, Path(folder), store
        self.quads = options.graphs
        self.want = read_quads(self.quads)
        self.first = min(self.want)

    def load(self, *args, status=0, login=True, password=None, store=None, timeout=300):
        store = store or self.store
        environment = {k: v for k, v in os.environ.items()
                       if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
        user, secret = getattr(store, "login", None) or (store.user, store.password)
        words = [self.options.program, "load", *args, "--store", store.name]
        if "--endpoint" not in args:
            words += ["--endpoint", store.endpoint]
        if user and login:
            words += ["--user", user]
            environment["ENTENTE_PASSWORD"] = password or secret
        done = subprocess.run([str(w) for w in words], cwd=self.folder, env=environment, timeout=timeout,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, message = done.stdout.decode(), done.stderr.decode()
        same(done.returncode, status, message, out)
        check(SECRET not in out + message, "the password is shown", message)
        return out, message

    def counts(self):
        counts = self.store.counts()
        return {g: n for g, n in counts.items() if g not in (LEDGER, ONTOLOGY)}

    def empty(self):
        graphs = list(self.store.counts())
        if graphs:
            self.load("--delete", *graphs)

    def all_is_in(self):
        same(self.counts(), {g: len(rows) for g, rows in self.want.items()})


def one_line(message, *want):
    lines = message.strip().split("\n")
    same(len(lines), 1, message)
    for part in want:
        check(part in lines[0], "no", part, "in", lines[0])


def row(out, word):
    """(graphs, triples) of a row of the table, or None."""
    match = re.search(rf"^{word} +(\d+) +(\d+)$", out, re.M)
    return match and (int(match.group(1)), int(match.group(2)))


# ------------------------------------------------------------------------------------ every store

@test
def graphs_are_in_statement_by_statement(p):
    out, message = p.load(p.quads)
    same(message, "")
    same(row(out, "in"), (len(p.want), sum(map(len, p.want.values()))))
    p.all_is_in()
    for graph in sorted(p.want):
        got, want = p.store.statements(graph), p.want[graph]
        if p.store.folds_numbers:
            got, want = fold_numbers(got), fold_numbers(want)
        check(got == want, graph, "only in the store", sorted(got - want)[:3], "only in the file", sorted(want - got)[:3])
    p.load(p.quads)
    p.all_is_in()


@test
def a_changed_article_replaces_the_old_one(p):
    p.load(p.quads)
    write_folder(p.folder / "graphs", p.quads, change=p.first)
    p.load("graphs", *(["--gzip", "yes"] if p.store.gzip else []))
    want = {g: len(rows) - (g == p.first) for g, rows in p.want.items()}
    same(p.counts(), want)


@test
def a_dry_run_changes_nothing(p):
    out, _ = p.load(p.quads, "--dry-run", "--with-ontology")
    same((out.count("put\t"), p.store.counts()), (len(p.want) + 1, {}))


@test
def append_adds(p):
    graph = "http://example.org/g"
    (p.folder / "one.nt").write_text('<http://example.org/s> <http://example.org/p> "1" .\n')
    (p.folder / "two.nt").write_text('<http://example.org/s> <http://example.org/p> "2" .\n')
    p.load("one.nt", "--graph", graph)
    p.load("two.nt", "--graph", graph, "--append")
    same(p.counts(), {graph: 2})
    p.load("two.nt", "--graph", graph)
    same(p.counts(), {graph: 1})


@test
def delete_takes_out(p):
    p.load(p.quads)
    gone = sorted(p.want)[:2]
    (p.folder / "gone.txt").write_text(gone[1] + "\n")
    p.load("--delete", gone[0], "gone.txt")
    same(p.counts(), {g: len(rows) for g, rows in p.want.items() if g not in gone})
    p.load("--delete", gone[0])  # is gone already


@test
def a_sync_does_only_what_is_to_be_done(p):
    write_folder(p.folder / "graphs", p.quads)
    p.load("--sync", "graphs")
    p.all_is_in()
    out, _ = p.load("--sync", "graphs")
    same((row(out, "in"), row(out, "unchanged")[0]), (None, len(p.want)))
    write_folder(p.folder / "graphs", p.quads, change=p.first)
    out, _ = p.load("--sync", "graphs")
    same((row(out, "in")[0], row(out, "unchanged")[0]), (1, len(p.want) - 1))
    write_folder(p.folder / "graphs", p.quads, leave_out=p.first)
    out, _ = p.load("--sync", "graphs", "--delete")
    same((row(out, "in"), row(out, "deleted")[0]), (None, 1))
    same(p.counts(), {g: len(rows) for g, rows in p.want.items() if g != p.first})


@test
def odd_characters_come_through(p):
    graph = "http://example.org/g?a=1&b=%20/é#x+y"
    text = 'tab\\t quote\\" back\\\\slash line\\nfeed \\u00E9 \\U0001F600 <&> %41 +'
    (p.folder / "odd.nt").write_text(f'<http://example.org/s> <http://example.org/p> "{text}" .\n'
                                     '<http://example.org/s> <http://example.org/p> "x"@en-GB .\n')
    p.load("odd.nt", "--graph", graph)
    want = 'tab\t quote" back\\slash line\nfeed é 😀 <&> %41 +'
    got = sorted(o for _, _, o in p.store.statements(graph))
    same(got, sorted([("literal", want, ""), ("literal", "x", "en-gb")]))


@test
def the_ontology_has_a_graph_of_its_own(p):
    p.load("--with-ontology")
    counts = p.store.counts()
    same(list(counts), [ONTOLOGY])
    rows = p.store.rows(f"SELECT ?c WHERE {{ GRAPH <{ONTOLOGY}> {{ <{ONTOLOGY}#Event> "
                        "<http://www.w3.org/2000/01/rdf-schema#subClassOf> ?c }}")
    check(("uri", "https://schema.org/Event", "") in [r[0] for r in rows], rows)
    write_folder(p.folder / "graphs", p.quads)
    p.load("--sync", "graphs", "--delete")  # leaves the ontology alone
    check(ONTOLOGY in p.store.counts())


@test
def many_small_graphs_go_in_parallel(p):
    (p.folder / "many.nq").write_text("".join(
        f'<http://example.org/s> <http://example.org/p> "{i}" <http://example.org/{i:04}> .\n' for i in range(300)))
    p.load("many.nq", "--jobs", 8)
    counts = p.counts()
    same((len(counts), set(counts.values())), (300, {1}))


@test
def a_wrong_dataset_is_one_line(p):
    if p.store.name in ("oxigraph", "virtuoso"):
        return  # they have one
    _, message = p.load(p.quads, "--endpoint", p.store.endpoint + "x", status=6)
    one_line(message, "HTTP 40")
    same(p.counts(), {})


# ------------------------------------------------------------------------------------ what is documented

HEADINGS = {"fuseki": ("Apache Jena Fuseki",), "rdf4j": ("Eclipse RDF4J", "GraphDB"), "oxigraph": ("Oxigraph",),
            "virtuoso": ("Virtuoso",)}
ADDRESSES = ("http://localhost:3030", "http://localhost:8080", "http://localhost:7878", "http://localhost:8890")


def documented(heading):
    """The commands of a section of docs/stores.md."""
    text = (ROOT / "docs/stores.md").read_text("utf-8")
    section = re.search(rf"^## {heading}\n(.*?)(?=^## )", text, re.M | re.S).group(1)
    lines = "\n".join(re.findall(r"^```sh\n(.*?)^```", section, re.M | re.S)).replace("\\\n", " ").split("\n")
    return [line for line in lines if line]


@test
def the_documented_commands_work(p):
    write_folder(p.folder / "graphs", p.quads)
    (p.folder / "graphs.nq").write_bytes(p.quads.read_bytes())
    (p.folder / "ontology").symlink_to(ROOT / "ontology")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
    environment["PATH"] = f"{p.options.program.parent}:{environment['PATH']}"
    for heading in HEADINGS[p.store.name]:
        commands = documented(heading)
        same([c.split("entente ")[-1].split()[0] for c in commands[:2]] + [commands[2].split()[0]], ["load", "load", "curl"])
        for command in commands:
            for address in ADDRESSES:
                command = command.replace(address, p.store.base)
            command = command.replace("http://localhost:7200", p.store.base + "/rdf4j-server")
            done = subprocess.run(["sh", "-c", command], cwd=p.folder, env=environment, timeout=300,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            same((done.returncode, done.stderr.decode()), (0, ""), command)
            check("load" in command or done.stdout.count(b"\n") > 3, command, done.stdout.decode()[:500])
    p.all_is_in()
    check(ONTOLOGY in p.store.counts())


# ------------------------------------------------------------------------------------ with a login

def check_login(p):
    p.load(p.quads)
    p.all_is_in()
    _, message = p.load(p.quads, login=False, status=6)
    one_line(message, "HTTP 401 (not authorised")
    _, message = p.load(p.quads, password="wrong-one", status=6)
    one_line(message, "HTTP 401 (not authorised")
    host = p.store.base.split("//")[1].split(":")[0]
    user, secret = getattr(p.store, "login", None) or (p.store.user, p.store.password)
    (p.folder / "netrc").write_text(f"machine {host} login {user} password {secret}\n")
    p.load(p.quads, "--netrc", "netrc", login=False)
    p.all_is_in()


# ------------------------------------------------------------------------------------ after a crash

def check_crash(p):
    """The server dies while graphs are sent, and comes back: loading again ends with exactly the right graphs."""
    graphs = 2000
    lines = [f'<http://example.org/s{j}> <http://example.org/p> "{i} {"x" * 200}" <http://example.org/{i:04}> .\n'
             for i in range(graphs) for j in range(20)]
    (p.folder / "many.nq").write_text("".join(lines))
    # the graphs go in two parts of the same length: the first has been answered for by then
    wire = Wire(p.store, sum(map(len, lines)) * 7 // 10)
    out, message = p.load("many.nq", "--retries", "1", "--endpoint",
                          p.store.endpoint.replace(p.store.base, wire.base), status=6)
    check(wire.cut.is_set(), "the server was not killed", message)
    inside = out.count("\nin\t")
    check(0 < inside < graphs, inside)
    p.store.start()
    counts = p.store.counts()
    check(inside <= len(counts) or not p.store.durable, "said to be in", inside, "are in", len(counts))
    same(set(counts.values()), {20}, "a graph is half in")
    p.load("many.nq")
    counts = p.store.counts()
    same((len(counts), set(counts.values())), (graphs, {20}))


# ------------------------------------------------------------------------------------ on a full disk

def check_full_disk(p, disk):
    """The server's disk fills up: one line, every graph is whole, and a load when there is room ends with all of them."""
    p.load(p.quads)
    p.all_is_in()
    graphs = 2500
    lines = [f'<http://example.org/s{j}> <http://example.org/p> "{i} {j} {"x" * 1000}" <http://example.org/{i:04}> .\n'
             for i in range(graphs) for j in range(20)]
    (p.folder / "many.nq").write_text("".join(lines))
    out, message = p.load("many.nq", status=6)
    one_line(message, "HTTP 500 (no room left in the store): ")
    inside = out.count("\nin\t")
    check(0 < inside < graphs, inside)
    subprocess.run(["mount", "-o", "remount,size=1g", disk], check=True)
    p.store.kill()
    p.store.start()

    def many():
        counts = p.counts()
        same({g: n for g, n in counts.items() if g in p.want}, {g: len(rows) for g, rows in p.want.items()})
        return {g: n for g, n in counts.items() if g not in p.want}
    same((len(many()), set(many().values())), (inside, {20}))
    p.load("many.nq")
    same((len(many()), set(many().values())), (graphs, {20}))


# ------------------------------------------------------------------------------------ reasoning

FUSEKI_REASONING = """
PREFIX : <#>
PREFIX fuseki: <http://jena.apache.org/fuseki#>
PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

:ds a fuseki:Service ; fuseki:name "ds" ; fuseki:dataset :base ;
    fuseki:endpoint [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ] ,
                    [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] .
:rdfs a fuseki:Service ; fuseki:name "rdfs" ; fuseki:dataset :inferred ;
    fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] .
:base a tdb2:DatasetTDB2 ; tdb2:location "DATA" .
:inferred a ja:RDFDataset ; ja:defaultGraph [ a ja:InfModel ;
    ja:baseModel [ a tdb2:GraphTDB2 ; tdb2:dataset :base ; tdb2:graphName <urn:x-arq:UnionGraph> ] ;
    ja:reasoner [ ja:reasonerURL <http://jena.hpl.hp.com/2003/RDFSExptRuleReasoner> ] ] .
"""

REASONED = """PREFIX schema: <https://schema.org/> PREFIX org: <http://www.w3.org/ns/org#>
SELECT DISTINCT ?x WHERE { %s }"""
PATTERNS = ("?x a schema:Event", "?x a schema:Organization", "?x a org:Organization", "?x a schema:Person",
            "?x a org:OrganizationalCollaboration", "?m a org:Membership ; org:organization ?x",
            "?e a schema:Event ; schema:startDate ?d ; schema:location ?l ; schema:name ?x",
            "?p a schema:Person ; org:hasMembership ?m . ?m schema:roleName ?x")


def check_reasoning(p, address=None):
    """What schema.org and W3C ORG call things is found once the ontology is there, and not before."""
    p.load(p.quads)
    # asked elsewhere, not to wake a reasoner that looks at the data once
    same(p.store.rows(REASONED % PATTERNS[0]), [])
    p.load(p.quads, "--with-ontology")
    for pattern in PATTERNS:
        found = p.store.rows(REASONED % pattern, address)
        print(f"    {len(found):4} by {pattern}")
        check(found, "nothing is found by", pattern)


# ------------------------------------------------------------------------------------ all

def stores(options):
    """(name, class, options of its own)."""
    if options.oxigraph:
        yield Oxigraph, {"program": options.oxigraph}
    if options.fuseki:
        yield Fuseki, {"jar": options.fuseki}
    if options.rdf4j and options.jetty:
        yield Rdf4j, {"war": options.rdf4j, "jetty": options.jetty}
    if options.virtuoso:
        yield Virtuoso, {}


class Runner:
    def __init__(self, options):
        self.options, self.passed, self.failed = options, 0, 0

    def wanted(self, name):
        return not self.options.names or any(n in name for n in self.options.names)

    def one(self, name, function, store, *more):
        with tempfile.TemporaryDirectory(prefix="entente-load-") as folder:
            try:
                begin = time.monotonic()
                function(Place(self.options, folder, store), *more)
                print(f"ok     {store.name}: {name} ({time.monotonic() - begin:.1f} s)", flush=True)
                self.passed += 1
            except (AssertionError, Failure, OSError, subprocess.TimeoutExpired) as e:
                print(f"FAILED {store.name}: {name}: {e}", flush=True)
                self.failed += 1

    def alone(self, name, function, kind, options, *more):
        """A test with a server of its own."""
        if not self.wanted(name):
            return
        with tempfile.TemporaryDirectory(prefix="entente-store-") as folder:
            try:
                with kind(folder, **options) as store:
                    address = [store.base + m for m in more]
                    self.one(name, function, store, *address)
            except Failure as e:
                print(f"FAILED {kind.name}: {name}: {e}", flush=True)
                self.failed += 1

    def on_small_disk(self, name, function, kind, options, size):
        """A test with a server whose files are on a file system of that size."""
        if not self.wanted(name):
            return
        with tempfile.TemporaryDirectory(prefix="entente-disk-") as folder:
            if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True).returncode:
                print(f"       {kind.name}: {name} is left out: no file system can be mounted here", flush=True)
                return
            try:
                with kind(folder, **options) as store:
                    self.one(name, function, store, folder)
            except Failure as e:
                print(f"FAILED {kind.name}: {name}: {e}", flush=True)
                self.failed += 1
            finally:
                subprocess.run(["umount", "-l", folder], check=True)

    def common(self, kind, options):
        tests = [t for t in TESTS if self.wanted(t.__name__)]
        if not tests:
            return
        with tempfile.TemporaryDirectory(prefix="entente-store-") as folder, kind(folder, **options) as store:
            for function in tests:
                self.one(function.__name__, function, store)
                Place(self.options, folder, store).empty()

    def kind(self, kind, options):
        self.common(kind, options)
        if kind in (Fuseki, Rdf4j):
            self.alone("login", check_login, kind, {**options, "login": ("ann", SECRET)})
        if kind is Fuseki:
            self.alone("login_by_digest", check_login, kind, {**options, "login": ("ann", SECRET), "scheme": "digest"})
            self.alone("reasoning", check_reasoning, kind, {**options, "config": FUSEKI_REASONING}, "/rdfs/sparql")
        if kind is Rdf4j:
            self.alone("reasoning", check_reasoning, kind, {**options, "reasoning": True})
        if kind is Virtuoso:
            self.alone("login_by_digest", check_login, kind, options)
        if kind.keeps:
            self.alone("crash", check_crash, kind, {**options, "disk": True})
        if kind in (Fuseki, Oxigraph):
            self.on_small_disk("full_disk", check_full_disk, kind, {**options, "disk": True}, "40m")


def main():
    parser = argparse.ArgumentParser(description="entente load against real stores.")
    parser.add_argument("program", type=Path)
    parser.add_argument("graphs", type=Path, metavar="GRAPHS.nq")
    parser.add_argument("names", nargs="*", metavar="NAME")
    for name in ("oxigraph", "fuseki", "rdf4j", "jetty"):
        parser.add_argument(f"--{name}", metavar="FILE")
    parser.add_argument("--virtuoso", action="store_true", help="the one that is installed")
    parser.add_argument("--only", metavar="STORE")
    options = parser.parse_intermixed_args()
    options.program, options.graphs = options.program.resolve(), options.graphs.resolve()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(1))
    runner = Runner(options)
    for kind, more in stores(options):
        if options.only in (None, kind.name):
            try:
                runner.kind(kind, more)
            except Failure as e:
                print(f"FAILED {kind.name}: {e}", flush=True)
                runner.failed += 1
    print(f"{runner.passed} passed, {runner.failed} failed")
    return 1 if runner.failed or not runner.passed else 0


if __name__ == "__main__":
    sys.exit(main())
