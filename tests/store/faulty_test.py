#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente load against a server of our own that fails in every way: what is said, what is tried again.

  faulty_test.py PROGRAM [NAME…]

NAME: only the tests whose name contains it. Exit status: 0 all passed, 1 a failure, 2 usage.
"""
import base64
import gzip
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

TESTS = []
GRAPHS = [f"http://example.org/article/{i}" for i in range(5)]
QUADS = "".join(f'<http://example.org/s{i}> <http://example.org/p> "{"x" * 2000}{i}" <{g}> .\n'
                for i, g in enumerate(GRAPHS))
SECRET = "correct-horse"
FORM = "application/x-www-form-urlencoded"  # of a query


def test(function):
    TESTS.append(function)
    return function


def check(condition, *more):
    if not condition:
        raise AssertionError(" ".join(m if isinstance(m, str) else repr(m) for m in more))


def same(got, want, *more):
    check(got == want, "got", got, "want", want, *more)


# ------------------------------------------------------------------------------------ the server

class Request:
    def __init__(self, stream):
        line = stream.readline().decode("latin-1").split()
        if len(line) < 2:
            raise EOFError
        self.method, self.path = line[0], line[1]
        self.headers = {}
        while True:
            line = stream.readline().decode("latin-1").strip()
            if not line:
                break
            name, _, value = line.partition(":")
            self.headers[name.lower()] = value.strip()
        self.body = stream.read(int(self.headers.get("content-length", 0)))
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        self.graph = (query.get("graph") or query.get("graph-uri") or [""])[0]
        if self.headers.get("content-encoding") == "gzip":
            self.body = gzip.decompress(self.body)


def answer(status, body=b"", kind="text/plain", **headers):
    """A behaviour: a well-formed answer; header names with _ for -."""
    body = body.encode() if isinstance(body, str) else body
    head = f"HTTP/1.1 {status} Word\r\nContent-Length: {len(body)}\r\nContent-Type: {kind}\r\n"
    head += "".join(f"{k.replace('_', '-')}: {v}\r\n" for k, v in headers.items())
    return lambda peer, request: peer.sendall(head.encode() + b"\r\n" + body)


def raw(data):
    """A behaviour: these bytes, then the connection is closed."""
    def behave(peer, request):
        peer.sendall(data)
        return True
    return behave


def drip(peer, request):
    """A behaviour: an answer that never comes to its end."""
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    try:
        for _ in range(600):
            peer.sendall(b".")
            time.sleep(0.1)
    except OSError:
        pass
    return True


class Server:
    """A graph store that keeps graphs, but does what FAULTS say first: a list of behaviours for the
    next requests that change something, or a function of the request that gives one or None."""

    def __init__(self, faults=(), tls=None):
        self.faults = faults if callable(faults) else list(faults)
        self.requests, self.graphs, self.connections = [], {}, 0
        self.tls = tls  # an ssl.SSLContext
        self.lock = threading.Lock()
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.socket.listen(64)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.socket.getsockname()[1]}/store"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        try:
            self.socket.shutdown(socket.SHUT_RDWR)  # what waits in accept() would keep it open
        except OSError:
            pass
        self.socket.close()

    def _accept(self):
        while True:
            try:
                peer, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer):
        try:
            if self.tls:
                peer = self.tls.wrap_socket(peer, server_side=True)
        except OSError:  # the other side does not trust us
            peer.close()
            return
        stream = peer.makefile("rb")
        try:
            while True:
                request = Request(stream)
                with self.lock:
                    self.requests.append(request)
                    behave = self._choose(request)
                if behave(peer, request):
                    break
        except (EOFError, OSError, ValueError):
            pass
        finally:
            try:
                peer.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            stream.close()
            peer.close()

    def _choose(self, request):
        if callable(self.faults):
            fault = self.faults(request)
            if fault:
                return fault
        elif self.faults and request.method != "GET":
            return self.faults.pop(0)
        if request.method == "GET":
            if request.graph in self.graphs:
                return answer(200, self.graphs[request.graph], "application/n-triples")
            return answer(404, "no such graph")
        kind = request.headers.get("content-type")
        if kind == FORM:  # which of the graphs that it names are there
            asked = re.findall(r"<([^>]*)>", urllib.parse.unquote(request.body.decode()))
            return answer(200, "?g\n" + "".join(f"<{g}>\n" for g in asked if g in self.graphs), "text/tab-separated-values")
        if kind == "application/n-quads":
            for line in request.body.decode().splitlines():
                triple, graph = re.fullmatch(r"(.*) <([^>]*)> \.", line).groups()
                self.graphs[graph] = self.graphs.get(graph, b"") + f"{triple} .\n".encode()
            return answer(200)
        if request.method == "DELETE":
            return answer(204 if self.graphs.pop(request.graph, None) is not None else 404)
        before = self.graphs.get(request.graph, b"") if request.method == "POST" else b""
        self.graphs[request.graph] = before + request.body
        return answer(204)

    def count(self, method):
        return sum(r.method == method for r in self.requests)

    def ways(self):
        """How often graphs were asked for, sent together, put."""
        kinds = [r.headers.get("content-type") for r in self.requests]
        return kinds.count(FORM), kinds.count("application/n-quads"), self.count("PUT")


# ------------------------------------------------------------------------------------ the program

class Place:
    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        (self.folder / "five.nq").write_text(QUADS)

    def load(self, server, *args, status=0, env=None, files=("five.nq",), timeout=60, stdin=b""):
        environment = {k: v for k, v in os.environ.items()
                       if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
        environment.update(env or {})
        url = server if isinstance(server, str) else server.url
        words = [self.program, "load", *files, "--endpoint", url, *map(str, args)]
        done = subprocess.run(words, cwd=self.folder, env=environment, timeout=timeout,
                              input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, message = done.stdout.decode(), done.stderr.decode()
        same(done.returncode, status, message, out)
        check(SECRET not in out + message, "the secret is shown", message)
        check(not re.search(r"(Basic|Bearer) [A-Za-z0-9]", message), "the secret is shown", message)
        return out, message


def states(out):
    """{graph: word} of the list that follows the table of a run that failed."""
    return {line.split("\t")[1]: line.split("\t")[0] for line in out.split("\n") if "\t" in line}


def one_line(message, *want):
    lines = message.strip().split("\n")
    same(len(lines), 1, message)
    for part in want:
        check(part in lines[0], "no", part, "in", lines[0])


# ------------------------------------------------------------------------------------ all is well

@test
def graphs_are_put_on_open_connections(p):
    with Server() as s:
        out, message = p.load(s, "--jobs", 2)
        same(message, "")
        same(sorted(s.graphs), GRAPHS)
        check(re.search(r"^in +5 +5$", out, re.M), out)
        same((s.count("PUT"), s.count("POST"), s.count("DELETE")), (5, 0, 0))
        check(s.connections <= 2, "connections", s.connections)
        for r in s.requests:
            same(r.headers.get("user-agent", "").split("/")[0], "entente")
            check("expect" not in r.headers and "authorization" not in r.headers, r.headers)
            if r.method == "PUT":
                same(r.headers["content-type"], "application/n-triples")


@test
def bodies_are_compressed_where_asked(p):
    with Server() as s:
        p.load(s, "--gzip", "yes")
        check(all(r.headers.get("content-encoding") == "gzip" for r in s.requests if r.method == "PUT"))
        check(all(b"xxxx" in s.graphs[g] for g in GRAPHS), s.graphs)
    with Server() as s:
        p.load(s)
        check(not any("content-encoding" in r.headers for r in s.requests))


@test
def append_adds_and_delete_takes_out(p):
    with Server() as s:
        p.load(s)
        p.load(s, "--append")
        same(s.count("POST"), 5)
        same(s.graphs[GRAPHS[0]].count(b"\n"), 2)
        (p.folder / "gone.txt").write_text(f"# two\n{GRAPHS[1]}\n\n{GRAPHS[2]}\n")
        out, _ = p.load(s, "--delete", files=(GRAPHS[0], "gone.txt", "http://example.org/never"))
        same(sorted(s.graphs), GRAPHS[3:])
        check(re.search(r"^deleted +3 ", out, re.M) and re.search(r"^not there +1 ", out, re.M), out)


@test
def a_dry_run_asks_nothing(p):
    with Server() as s:
        out, message = p.load(s, "--dry-run")
        same(s.requests, [])
        same(out, "".join(f"put\t{g}\t1\n" for g in GRAPHS))
        one_line(message, "dry run: 5 graphs")


# ------------------------------------------------------------------------------------ batches

def of_batches(behaviour):
    """A fault of each request that holds several graphs."""
    return lambda r: behaviour if r.headers.get("content-type") == "application/n-quads" else None


@test
def graphs_that_are_not_there_go_in_together(p):
    with Server() as one, Server() as many:
        p.load(one)
        for args in ((), ("--gzip", "yes"), ("--append",)):
            many.graphs.clear()
            del many.requests[:]
            out, message = p.load(many, "--store", "fuseki", *args)
            same((message, many.ways()), ("", (int("--append" not in args), 1, 0)), args)
            same(many.graphs, one.graphs)
            check(re.search(r"^in +5 +5$", out, re.M), out)
        # what is there is replaced, each graph in a transaction of its own
        del many.requests[:], many.graphs[GRAPHS[1]], many.graphs[GRAPHS[3]]
        many.graphs[GRAPHS[0]] = b"old\n"
        p.load(many, "--store", "fuseki")
        same((many.ways(), many.graphs), ((1, 1, 3), one.graphs))
        # one is put
        del many.requests[:], many.graphs[GRAPHS[4]]
        p.load(many, "--store", "fuseki")
        same((many.ways(), many.graphs), ((1, 0, 5), one.graphs))


@test
def large_graphs_go_alone_and_many_in_several_batches(p):
    big = "".join(f'<http://example.org/s{i}> <http://example.org/p> "{"x" * 2000}" <http://example.org/big> .\n' for i in range(2500))
    small = "".join(f'<http://example.org/s> <http://example.org/p> "{"y" * 6000}" <http://example.org/{i:04}> .\n' for i in range(2500))
    (p.folder / "mixed.nq").write_text(big + small)
    with Server() as s:
        p.load(s, "--store", "fuseki", files=("mixed.nq",))
        same((s.ways(), len(s.graphs)), ((3, 5, 1), 2501))
        same(s.graphs["http://example.org/big"].count(b"\n"), 2500)


@test
def a_store_that_takes_no_batches_gets_each_graph(p):
    for status in (404, 405, 415, 501):
        with Server(of_batches(answer(status, "moss"))) as s:
            _, message = p.load(s, "--store", "fuseki")
            same((message, s.ways(), sorted(s.graphs)), ("", (1, 1, 5), GRAPHS))
    page = answer(200, "<html>moss</html>", "text/html")
    for fault in (answer(400, "moss"), answer(404), answer(500), page, answer(200, "?g\n<http://example.org/else>\n"),
                  answer(200, "", "text/tab-separated-values")):
        with Server(lambda r, f=fault: f if r.headers.get("content-type") == FORM else None) as s:
            _, message = p.load(s, "--store", "fuseki")
            same((message, s.ways(), sorted(s.graphs)), ("", (1, 0, 5), GRAPHS))


@test
def a_batch_that_is_refused_is_divided(p):
    def fault(request):
        if request.headers.get("content-type") == "application/n-quads" or request.graph == GRAPHS[2]:
            return answer(400, "moss")
        return None
    with Server(fault) as s:
        out, message = p.load(s, "--store", "fuseki", status=6)
        one_line(message, f"{GRAPHS[2]}: HTTP 400", ": moss")
        same(states(out), {g: "not in" if g == GRAPHS[2] else "in" for g in GRAPHS})
        same(s.ways(), (1, 1, 5))


@test
def a_batch_that_is_lost_is_sent_again(p):
    for fault in (raw(b""), raw(b"HTTP/1.1 200 OK\r\nContent-Le"), answer(502), answer(503), answer(429)):
        with Server([None, fault]) as s:
            s.faults[0] = answer(200, "?g\n", "text/tab-separated-values")
            _, message = p.load(s, "--store", "fuseki")
            same((message, s.ways(), sorted(s.graphs)), ("", (1, 2, 0), GRAPHS))
    with Server(of_batches(raw(b""))) as s:
        out, message = p.load(s, "--store", "fuseki", "--retries", 1, status=6)
        one_line(message, f"{GRAPHS[0]}: and 4 more graphs: ", "Empty reply")
        same(states(out), {g: "unknown" for g in GRAPHS})
        check(s.ways() in ((1, 2, 0), (1, 3, 0)), s.ways())  # libcurl repeats once by itself
    with Server(of_batches(drip)) as s:
        out, message = p.load(s, "--store", "fuseki", "--timeout", 2, status=6)
        one_line(message, f"{GRAPHS[0]}: and 4 more graphs: ", "timed out")
        same((states(out), s.ways()), ({g: "unknown" for g in GRAPHS}, (1, 1, 0)))
    with Server([raw(b"HTTP/1.1 200 OK\r\nContent-Le")]) as s:  # to add is not repeated
        out, _ = p.load(s, "--store", "fuseki", "--append", status=6)
        same((set(states(out).values()), s.ways()), ({"unknown"}, (0, 1, 0)))


@test
def what_is_about_all_ends_a_run_of_batches(p):
    page = "<html><title>Log in</title></html>"
    for fault, words in ((answer(401, "moss"), "HTTP 401 (not authorised"), (answer(403, "moss"), "HTTP 403 (forbidden"),
                         (answer(507, "moss"), "HTTP 507 (no room left"), (answer(500, "java.io.IOException: No space left on device"),
                         "HTTP 500 (no room left"), (answer(200, page, "text/html"), "web page"),
                         (answer(500, "a fault occurred in a recent unsafe memory access operation"), "HTTP 500 (no room left"),
                         (answer(302, Location="http://example.org/"), "redirects to another host")):
        with Server(of_batches(fault)) as s:
            out, message = p.load(s, "--store", "fuseki", status=6)
            one_line(message, f"{GRAPHS[0]}: and 4 more graphs: ", words)
            same((states(out), s.ways(), s.graphs), ({g: "not in" for g in GRAPHS}, (1, 1, 0), {}))


@test
def an_answer_after_a_lost_one_leaves_it_unknown(p):
    for fault in (answer(403), answer(400)):
        with Server([raw(b"HTTP/1.1 200 OK\r\nContent-Le"), fault]) as s:
            out, _ = p.load(s, "--jobs", 1, "--retries", 1, status=6)
            same(states(out)[GRAPHS[0]], "unknown")


@test
def batches_are_in_the_ledger(p):
    with Server() as s:
        write_folder(p, {"a": 1, "b": 2, "c": 3})
        p.load(s, "--sync", "graphs", "--store", "fuseki", files=())
        same((s.ways()[:2], len(triples(s.graphs[LEDGER]))), ((1, 1), 3))
        del s.requests[:]
        p.load(s, "--sync", "graphs", "--store", "fuseki", files=())
        same([r.method for r in s.requests], ["GET"])


# ------------------------------------------------------------------------------------ statuses

@test
def what_is_about_all_ends_the_run(p):
    for status, words in ((401, "not authorised"), (403, "forbidden"), (404, "no such dataset"),
                          (405, "no dataset at this address, or it is read-only"), (501, ""), (507, "no room left")):
        with Server([answer(status, "the reason is moss\nand more")] * 9) as s:
            out, message = p.load(s, status=6)
            one_line(message, f"{GRAPHS[0]}: HTTP {status}", words, ": the reason is moss")
            check("and more" not in message)
            same(s.count("PUT"), 1)
            same(states(out), {g: "not in" if g == GRAPHS[0] else "not sent" for g in GRAPHS})


@test
def what_is_about_one_graph_leaves_the_others(p):
    for status, words in ((400, "not understood"), (409, "conflict"), (413, "too large"), (500, "error of the server")):
        with Server(lambda r, status=status: answer(status, "moss") if r.graph == GRAPHS[2] else None) as s:
            out, message = p.load(s, status=6)
            one_line(message, f"{GRAPHS[2]}: HTTP {status} (", words, "): moss")
            same(s.count("PUT"), 5)
            same(states(out), {g: "not in" if g == GRAPHS[2] else "in" for g in GRAPHS})
            check(re.search(r"^not in +1 ", out, re.M) and re.search(r"^in +4 ", out, re.M), out)


@test
def a_graph_that_is_too_large_for_the_store_stays_as_it_is(p):
    big = "".join(f'<http://example.org/s> <http://example.org/p> "{i}" <http://example.org/big> .\n' for i in range(300001))
    (p.folder / "big.nq").write_text(big + QUADS)
    with Server() as s:
        s.graphs["http://example.org/big"] = b"old\n"
        out, message = p.load(s, "--store", "virtuoso", files=("big.nq",), status=6, timeout=300)
        one_line(message, "http://example.org/big: not sent: 300001 statements", "no more than 300000")
        same(states(out), {**{g: "in" for g in GRAPHS}, "http://example.org/big": "not in"})
        same(s.graphs["http://example.org/big"], b"old\n")


@test
def one_cause_is_told_once(p):
    lines = [f'<http://example.org/s> <http://example.org/p> "1" <http://example.org/{i:02}> .\n' for i in range(30)]
    (p.folder / "many.nq").write_text("".join(lines))
    gate = threading.Barrier(4)  # the first one goes in: then four are under way

    def full(peer, request):
        try:
            gate.wait(20)
        except threading.BrokenBarrierError:
            pass
        return answer(507, "moss")(peer, request)
    with Server(lambda r: full if r.method == "PUT" and not r.graph.endswith("/00") else None) as s:
        out, message = p.load(s, "--jobs", 4, status=6, files=("many.nq",))
        one_line(message, "HTTP 507 (no room left in the store): moss")
        same(sorted(states(out).values()), ["in"] + 4 * ["not in"] + 25 * ["not sent"])


@test
def many_failures_in_a_row_end_the_run(p):
    lines = [f'<http://example.org/s> <http://example.org/p> "1" <http://example.org/{i:02}> .\n' for i in range(30)]
    (p.folder / "many.nq").write_text("".join(lines))
    with Server(lambda r: answer(500, "moss") if r.method == "PUT" else None) as s:
        out, message = p.load(s, "--jobs", 1, status=6, files=("many.nq",))
        same(s.count("PUT"), 10)
        same(message.count("moss"), 10)
        check("too many failures in a row: the rest is not sent" in message, message)
        same(list(states(out).values()).count("not sent"), 20)


@test
def a_busy_server_is_asked_again(p):
    for status in (429, 502, 503, 504):
        with Server([answer(status, "busy")] * 2) as s:
            out, message = p.load(s, "--jobs", 1)
            same(message, "")
            same(sorted(s.graphs), GRAPHS)
            same(s.count("PUT"), 7)
            check("2 requests tried again" in out, out)


@test
def a_deadlock_is_tried_again(p):
    page = "<html><title>failed</title><h3>Error 40001</h3><xmp>SR172: Transaction deadlocked</xmp></html>"
    for args in ((), ("--append",)):
        with Server([answer(500, page, "text/html")]) as s:
            p.load(s, *args)
            same((len(s.requests), sorted(s.graphs)), (7, GRAPHS))


@test
def retry_after_is_kept(p):
    for status in (429, 503):
        with Server([answer(status, "busy", Retry_After="2")]) as s:
            begin = time.monotonic()
            p.load(s, "--jobs", 1)
            check(2.0 <= time.monotonic() - begin < 10, time.monotonic() - begin)
            same(s.count("PUT"), 6)


@test
def retries_come_to_an_end(p):
    with Server(lambda r: answer(503, "down for repair") if r.method == "PUT" else None) as s:
        _, message = p.load(s, "--jobs", 1, "--retries", 2, status=6)
        same(s.count("PUT"), 15)
        check(f"{GRAPHS[0]}: HTTP 503 (the store is not available): down for repair" in message, message)


@test
def a_post_is_repeated_only_where_it_was_not_taken(p):
    for fault, posts, status in ((answer(503), 6, 0), (answer(429), 6, 0), (answer(502), 5, 6), (answer(504), 5, 6),
                                 (raw(b"HTTP/1.1 200 OK\r\nContent-Le"), 5, 6)):
        with Server([fault]) as s:
            p.load(s, "--append", "--jobs", 1, status=status)
            same(s.count("POST"), posts)


# ------------------------------------------------------------------------------------ broken answers

@test
def a_lost_connection_is_tried_again(p):
    half = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"
    for fault in (raw(b""), raw(half), raw(b"HTTP/1.1 20")):
        with Server([fault]) as s:
            _, message = p.load(s, "--jobs", 1)
            same(message, "")
            same((s.count("PUT"), sorted(s.graphs)), (6, GRAPHS))


@test
def a_connection_that_is_always_lost_leaves_it_unknown(p):
    with Server(lambda r: raw(b"") if r.method == "PUT" else None) as s:
        out, message = p.load(s, "--jobs", 1, "--retries", 1, status=6)
        one_line(message, GRAPHS[0], "Empty reply")
        same(states(out)[GRAPHS[0]], "unknown")
        same(states(out)[GRAPHS[1]], "not sent")


@test
def what_is_no_http_is_told(p):
    with Server(lambda r: raw(b"220 mail.example.org ESMTP\r\n")) as s:
        _, message = p.load(s, status=6)
        one_line(message, s.url)
        same(len(s.requests), 1)


@test
def a_slow_answer_runs_out_of_time(p):
    with Server(lambda r: drip if r.graph == GRAPHS[0] else None) as s:
        begin = time.monotonic()
        out, message = p.load(s, "--timeout", 2, status=6)
        check(time.monotonic() - begin < 20)
        one_line(message, GRAPHS[0], "timed out")
        same(s.count("PUT"), 5)
        same(states(out), {g: "unknown" if g == GRAPHS[0] else "in" for g in GRAPHS})


@test
def a_server_that_is_not_there_is_told_at_once(p):
    with Server() as s:
        url = s.url
    begin = time.monotonic()
    out, message = p.load(url, status=6)
    check(time.monotonic() - begin < 5)
    one_line(message, url, "connect")
    same(out, "")
    _, message = p.load("http://no-such-host.invalid/x", status=6)
    one_line(message, "no-such-host.invalid")


@test
def a_server_that_goes_away_is_waited_for(p):
    with Server() as s:
        def fault(request):
            if request.method == "PUT":
                s.close()
            return None
        s.faults = fault
        out, message = p.load(s, "--jobs", 1, "--retries", 1, status=0)
        same(message, "")  # the connection stays open; only new ones are refused
        same(sorted(s.graphs), GRAPHS)


@test
def a_web_page_is_no_store(p):
    page = "<!DOCTYPE html><html><head><title>Log in\n to continue</title></head><body>…</body></html>"
    with Server(lambda r: answer(200, page, "text/html; charset=utf-8")) as s:
        _, message = p.load(s, status=6)
        one_line(message, s.url, "web page")
    with Server([answer(200, page, "text/html")] * 9) as s:
        out, message = p.load(s, "--jobs", 1, status=6)
        one_line(message, GRAPHS[0], "web page")
        same(states(out)[GRAPHS[0]], "not in")
    with Server([answer(502, page, "text/html")] * 9) as s:
        _, message = p.load(s, "--jobs", 1, "--retries", 0, status=6)
        check(": HTTP 502 (the proxy gets no answer of the store): Log in" in message, message)


@test
def words_of_the_server_cannot_steer_a_terminal(p):
    with Server([answer(401, "\x1b[2J\x07moss\x1b]0;x\x07")]) as s:
        _, message = p.load(s, "--jobs", 1, status=6)
        check(not re.search(r"[\x00-\x08\x0b-\x1f]", message), message)
        check("moss" in message)


# ------------------------------------------------------------------------------------ redirects

@test
def a_redirect_on_the_same_host_is_followed(p):
    def fault(request):
        if request.path.startswith("/store") and request.method != "GET":
            return answer(307, Location="/elsewhere?" + request.path.partition("?")[2])
        return None
    with Server(fault) as s:
        p.load(s)
        same(sorted(s.graphs), GRAPHS)
        same({r.path.partition("?")[0] for r in s.requests if r.method == "PUT"}, {"/store", "/elsewhere"})


@test
def a_redirect_to_another_host_is_refused(p):
    with Server() as other:
        for status in (301, 302, 307, 308):
            with Server([answer(status, Location=other.url + "?graph=x")] * 9) as s:
                _, message = p.load(s, "--jobs", 1, "--user", "ann", env={"ENTENTE_PASSWORD": SECRET}, status=6)
                one_line(message, f"HTTP {status}", "redirects to another host", "refused")
                same(s.count("PUT"), 1)
        same(other.requests, [])


@test
def redirects_in_a_circle_end(p):
    with Server(lambda r: answer(307, Location=r.path)) as s:
        _, message = p.load(s, status=6)
        one_line(message, "HTTP 307", "redirects")
        check(len(s.requests) <= 4, len(s.requests))


# ------------------------------------------------------------------------------------ who asks

def wants(header, challenge="Basic realm=x"):
    def fault(request):
        if request.headers.get("authorization") == header:
            return None
        sent = request.headers.get("authorization", "")
        known = sent + base64.b64decode(sent.partition(" ")[2] + "==").decode("latin-1")
        shown = SECRET if SECRET in known else ""  # a careless server
        return answer(401, f"moss {shown} by {sent}", WWW_Authenticate=challenge)
    return fault


def basic(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@test
def a_password_comes_from_the_environment(p):
    with Server(wants(basic("ann", SECRET))) as s:
        p.load(s, "--user", "ann", env={"ENTENTE_PASSWORD": SECRET})
        same(sorted(s.graphs), GRAPHS)
        _, message = p.load(s, status=6)
        one_line(message, "HTTP 401 (not authorised")
        _, message = p.load(s, "--user", "bob", env={"ENTENTE_PASSWORD": SECRET}, status=6)
        one_line(message, "HTTP 401 (not authorised", ": moss ************* by Basic ****")
        before = len(s.requests)
        _, message = p.load(s, "--user", "ann", status=2)
        check("ENTENTE_PASSWORD" in message, message)
        same(len(s.requests), before)


@test
def a_password_comes_from_a_netrc_file(p):
    (p.folder / "netrc").write_text(f"machine 127.0.0.1 login ann password {SECRET}\n"
                                    "machine other.example login ann password wrong\n")
    with Server(wants(basic("ann", SECRET))) as s:
        p.load(s, "--netrc", "netrc")
        p.load(s, "--netrc", "netrc", "--user", "ann")
        same(sorted(s.graphs), GRAPHS)
        p.load(s, "--netrc", "no-such-file", status=3)


@test
def a_token_comes_from_the_environment(p):
    with Server(wants("Bearer " + SECRET, "Bearer")) as s:
        p.load(s, env={"ENTENTE_TOKEN": SECRET})
        same(sorted(s.graphs), GRAPHS)
        p.load(s, env={"ENTENTE_TOKEN": "other"}, status=6)


@test
def digest_is_used_where_the_server_wants_it(p):
    def fault(request):
        if request.headers.get("authorization", "").startswith("Digest username=\"ann\""):
            return None
        return answer(401, "digest please", WWW_Authenticate='Digest realm="x", nonce="abc", qop="auth", algorithm=MD5')
    with Server(fault) as s:
        p.load(s, "--user", "ann", env={"ENTENTE_PASSWORD": SECRET})
        same(sorted(s.graphs), GRAPHS)
        check(all("Basic" not in r.headers.get("authorization", "") for r in s.requests[1:]))


@test
def a_password_in_the_address_is_refused(p):
    _, message = p.load(f"http://ann:{SECRET}@127.0.0.1:9/ds", status=2)
    check("--user" in message, message)


@test
def only_a_certificate_that_is_trusted_will_do(p):
    if not shutil.which("openssl"):
        print("       the case of certificates is left out: there is no openssl program")
        return
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"],
                   cwd=p.folder, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(p.folder / "cert.pem", p.folder / "key.pem")
    login = {"ENTENTE_PASSWORD": SECRET}
    with Server(tls=context) as s:
        _, message = p.load(s, "--user", "ann", env=login, status=6)
        one_line(message, s.url, "ertificate")
        same(s.requests, [])
        p.load(s, "--user", "ann", env={**login, "SSL_CERT_FILE": "cert.pem"})
        same(sorted(s.graphs), GRAPHS)
        elsewhere = s.url.replace("127.0.0.1", "localhost")  # is not in the certificate
        _, message = p.load(elsewhere, "--user", "ann", env={**login, "SSL_CERT_FILE": "cert.pem"}, status=6)
        one_line(message, elsewhere)


@test
def progress_is_shown_where_it_is_asked_for(p):
    slow = lambda r: time.sleep(1.5) if r.method == "PUT" else None  # noqa: E731
    with Server(slow) as s:
        _, message = p.load(s, "--jobs", 1, "--progress")
        check(re.search(r"^entente: \d of 5 graphs, \d triples, \d+ triples/s, \d+ s left$", message, re.M), message)


# ------------------------------------------------------------------------------------ sync

def triples(text):
    return sorted(text.decode().split("\n")[:-1])


def write_folder(p, graphs):
    folder = p.folder / "graphs"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, value in graphs.items():
        (folder / f"{name}.ttl").write_text(
            f"<http://example.org/{name}> a <https://w3id.org/entente#Article> ; <http://example.org/p> {value} .\n")


LEDGER = "https://w3id.org/entente/loaded"


@test
def a_sync_sends_only_what_changed(p):
    sync = dict(files=())
    with Server() as s:
        write_folder(p, {"a": 1, "b": 2, "c": 3})
        p.load(s, "--sync", "graphs", **sync)
        same(sorted(s.graphs), ["http://example.org/a", "http://example.org/b", "http://example.org/c", LEDGER])
        del s.requests[:]
        out, _ = p.load(s, "--sync", "graphs", **sync)
        same([r.method for r in s.requests], ["GET"])
        check(re.search(r"^unchanged +3 +6$", out, re.M), out)
        write_folder(p, {"a": 1, "b": 7, "d": 4})
        del s.requests[:]
        out, _ = p.load(s, "--sync", "graphs", "--dry-run", **sync)
        same([r.method for r in s.requests], ["GET"])
        same([line.split("\t")[0] for line in out.strip().split("\n")], ["unchanged", "put", "put"])
        p.load(s, "--sync", "graphs", **sync)
        same(sorted(r.graph for r in s.requests if r.method == "PUT" and r.graph != LEDGER),
             ["http://example.org/b", "http://example.org/d"])
        check("http://example.org/c" in s.graphs)
        check(b'"7"' in s.graphs["http://example.org/b"], s.graphs)
        out, _ = p.load(s, "--sync", "graphs", "--delete", **sync)
        check("http://example.org/c" not in s.graphs and re.search(r"^deleted +1 ", out, re.M), out)
        same(len(triples(s.graphs[LEDGER])), 3)
        del s.requests[:]
        p.load(s, "--sync", "graphs", "--delete", **sync)
        same([r.method for r in s.requests], ["GET"])


@test
def a_ledger_is_true_after_other_loads(p):
    with Server() as s:
        write_folder(p, {"a": 1, "b": 2})
        p.load(s, "--sync", "graphs", files=())
        write_folder(p, {"a": 9})
        p.load(s, "--append", files=("graphs",))
        same(len(triples(s.graphs[LEDGER])), 1)  # what a is now, no file says
        write_folder(p, {"a": 1, "b": 2})
        out, _ = p.load(s, "--sync", "graphs", files=())
        check(re.search(r"^in +1 ", out, re.M) and re.search(r"^unchanged +1 ", out, re.M), out)
        check(b'"9"' not in s.graphs["http://example.org/a"])
        p.load(s, "--delete", files=("http://example.org/b",))
        same(len(triples(s.graphs[LEDGER])), 1)


@test
def a_sync_that_is_cut_off_is_made_up_for(p):
    with Server() as s:
        write_folder(p, {"a": 1, "b": 2})
        p.load(s, "--sync", "graphs", files=())
        write_folder(p, {"a": 5, "b": 6})
        s.faults = lambda r: answer(500, "moss") if r.graph == "http://example.org/b" else None
        out, _ = p.load(s, "--sync", "graphs", "--jobs", 1, files=(), status=6)
        same(states(out), {"http://example.org/a": "in", "http://example.org/b": "not in"})
        s.faults = []
        write_folder(p, {"a": 1, "b": 2})  # b is what it was, but the ledger does not say so
        out, _ = p.load(s, "--sync", "graphs", files=())
        check(re.search(r"^in +2 ", out, re.M), out)
        # the end of the run does not reach the store
        write_folder(p, {"a": 3, "b": 4})
        s.faults = lambda r: answer(403, "moss") if r.method == "POST" else None
        _, message = p.load(s, "--sync", "graphs", files=(), status=6)
        check("the list of what is in cannot be written: HTTP 403" in message, message)
        s.faults = []
        p.load(s, "--sync", "graphs", files=())
        same(len(triples(s.graphs[LEDGER])), 2)


# ------------------------------------------------------------------------------------ usage

@test
def what_does_not_go_together_is_refused(p):
    (p.folder / "plain.ttl").write_text("<http://example.org/s> <http://example.org/p> 1 .")
    for args, files, want in (
            ((), (), "missing operand"),
            (("--append", "--replace"), ("five.nq",), "exclude each other"),
            (("--sync", ".", "--append"), (), "'--append' excludes"),
            (("--sync", "."), ("five.nq",), "'--sync' excludes files"),
            (("--delete", "--graph", "http://e/g"), ("http://e/g",), "'--delete' excludes '--graph'"),
            (("--graph", "no iri"), ("five.nq",), "is no absolute IRI"),
            (("--store", "mystore"), ("five.nq",), "is none of fuseki"),
            (("--jobs", "0"), ("five.nq",), "is no number from 1 to 64"),
            (("--gzip", "maybe"), ("five.nq",), "neither 'yes' nor 'no'"),
            ((), ("plain.ttl",), "--graph IRI")):
        _, message = p.load("http://127.0.0.1:9/x", *args, files=files, status=2)
        check(want in message, message)
    p.load("http://127.0.0.1:9/x", files=("missing.nq",), status=3)
    p.load("http://127.0.0.1:9/x", "--sync", "missing", files=(), status=3)


@test
def a_file_that_cannot_be_read_leaves_the_store_alone(p):
    (p.folder / "bad.nq").write_text(QUADS + "<http://example.org/s> oops .\n")
    with Server() as s:
        _, message = p.load(s, files=("five.nq", "bad.nq"), status=3)
        one_line(message, "bad.nq:6")
        same(s.requests, [])


@test
def quads_come_from_standard_input(p):
    with Server() as s:
        p.load(s, files=("-",), stdin=QUADS.encode())
        same(sorted(s.graphs), GRAPHS)
        _, message = p.load(s, files=("-",), stdin=b"oops", status=3)
        check("-:1" in message, message)


@test
def one_graph_for_all(p):
    (p.folder / "plain.ttl").write_text("<http://example.org/s> <http://example.org/p> 1 .")
    with Server() as s:
        p.load(s, "--graph", "http://example.org/all", files=("plain.ttl", "five.nq"))
        same(list(s.graphs), ["http://example.org/all"])
        same(s.graphs["http://example.org/all"].count(b"\n"), 6)


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, names = Path(sys.argv[1]).resolve(), sys.argv[2:]
    failed = passed = 0
    for function in TESTS:
        if names and not any(n in function.__name__ for n in names):
            continue
        with tempfile.TemporaryDirectory(prefix="entente-load-") as folder:
            try:
                function(Place(program, folder))
                passed += 1
            except (AssertionError, subprocess.TimeoutExpired, OSError) as e:
                failed += 1
                print(f"FAILED {function.__name__}: {e}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
