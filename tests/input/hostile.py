#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Hostile inputs, one row each: hostile.py PROGRAM [NAME…]

Every row is a folder with one hostile file and one plain article that stands behind it. The program must
end by itself with status 0 or 1, say what is wrong with the file and where, give the articles that the row
names and the plain one, give nothing of a canary file, connect nowhere, and take a bounded multiple of the
time that it takes for a plain file of the same format and size, measured in the same run.
"""
import gzip
import json
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections import namedtuple
from pathlib import Path

SENTENCE = "Nordwind Energy AG and Riga Technical University opened a wind laboratory on Monday, both said. "
CANARY = "canary-4711-of-a-file-that-nobody-may-open"
MOST_TIMES, LEAST_SECONDS, LIMIT = 12, 0.25, 300
MB = 1 << 20

# name: of the row; file: its name; data: bytes, or a function of the folder and the port of a listening socket;
# says: regular expressions that the reports match, one each, in any order (none: no report at all);
# gives: titles or first words of its articles; plain: bytes of a plain file that its time is compared with
Row = namedtuple("Row", "name file data says gives plain", defaults=(None,))


# ------------------------------------------------------------------------------------------ plain inputs

def paragraphs(size):
    return SENTENCE * 3, max(1, size // (len(SENTENCE) * 3 + 7))


def page(size=0, title="Wind laboratory", body=""):
    text, count = paragraphs(size)
    return (f"<!DOCTYPE html><html><head><title>{title}</title></head><body>"
            + f"<p>{text}</p>" * count + body + "</body></html>").encode()


def item(title, text=SENTENCE * 2):
    return f"<item><title>{title}</title><description>{text}</description></item>"


def feed(*items, head="", doctype=""):
    return ('<?xml version="1.0"?>' + doctype + "<rss version='2.0'><channel><title>City Daily</title>" + head
            + "".join(items) + "</channel></rss>").encode()


def plain_feed(size):
    return feed(*[item("Plain", SENTENCE * 5)] * max(1, size // 600))


def record(title, **more):
    return json.dumps({"title": title, "text": SENTENCE * 3, **more}).encode() + b"\n"


def plain_records(size):
    return record("Plain") * max(1, size // 350)


def plain_text(size):
    return ((SENTENCE * 3 + "\n\n") * max(1, size // (len(SENTENCE) * 3 + 2))).encode()


def warc(title, longer=0, length=None, body=None, coding="identity"):
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n"
    block = head.encode() + (body or page(500, title))
    size = str(len(block) + longer if length is None else length).encode()
    return (b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/" + title.encode()
            + b"\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + size + b"\r\n\r\n"
            + block + b"\r\n\r\n")


def zstandard(data, block=100_000):
    """A frame (RFC 8878) of raw blocks."""
    parts = [data[i:i + block] for i in range(0, len(data), block)] or [b""]
    frame = b"\x28\xB5\x2F\xFD\x00\x50"
    for i, part in enumerate(parts):
        frame += (len(part) << 3 | (i == len(parts) - 1)).to_bytes(3, "little") + part
    return frame


def cut(data, share=0.5):
    return data[:int(len(data) * share)]


# ------------------------------------------------------------------------------------------ the table

def laughs():
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
    return feed(item("Bomb", "&a11;"), item("Behind"), doctype=f"<!DOCTYPE rss [{entities}]>")


def quadratic(size):
    doctype = f'<!DOCTYPE rss [<!ENTITY a "{"x" * size}">]>'
    return feed(item("Bomb", "&a;" * (size // 3)), item("Behind"), doctype=doctype)


def external(folder, port):
    """Every way XML has to name another file or address."""
    file, address = f"file://{folder}/canary.txt", f"http://127.0.0.1:{port}/"
    doctype = (f'<!DOCTYPE rss PUBLIC "-//X//Y//EN" "{address}rss.dtd" [<!ENTITY f SYSTEM "{file}">'
               f'<!ENTITY h SYSTEM "{address}h"><!ENTITY % p SYSTEM "{address}p"> %p;]>')
    include = (f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{file}" parse="text"/>'
               f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{address}i" parse="text"/>')
    return feed(item("Entities &f;", "&f; &h; " + SENTENCE), item("Includes", include + SENTENCE),
                head=f'<?xml-stylesheet href="{address}s"?>', doctype=doctype)


def external_page(folder, port):
    address, file = f"http://127.0.0.1:{port}/", f"file://{folder}/canary.txt"
    return (f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "{address}x.dtd" [<!ENTITY f SYSTEM "{file}">]>'
            f'<html><head><title>Page</title><base href="{address}"><link rel="stylesheet" href="{address}c">'
            f'<script src="{address}j"></script></head><body><iframe src="{file}"></iframe><img src="{address}p">'
            f"<p>&f; {SENTENCE * 3}</p><object data='{file}'></object></body></html>").encode()


DEEP = 100_000
ROWS = [
    # compression
    Row("gzip, cut", "a.jsonl.gz", cut(gzip.compress(plain_records(40_000))),
        [r"a\.jsonl\.gz: cannot read: compressed data ends early"], ["Plain"]),
    Row("gzip, cut in its head", "a.txt.gz", gzip.compress(plain_text(1000))[:7], [r"a\.txt\.gz: .*skipped|cannot read"], []),
    Row("gzip, damaged", "a.txt.gz", gzip.compress(plain_text(1000))[:-60] + bytes(60),
        [r"a\.txt\.gz: cannot read: compressed data"], []),
    Row("gzip bomb", "a.txt.gz", lambda *_: gzip.compress(b" " * (300 * MB), 9), [r"a\.txt\.gz: .*skipped.*cap"], [], plain_text(8 * MB)),
    Row("gzip bomb on one line", "a.jsonl.gz", lambda *_: gzip.compress(b'{"text": "' + b" " * (300 * MB), 9) + gzip.compress(b'"}\n' + record("Behind")),
        [r"a\.jsonl\.gz:1:1: record skipped: it passes the cap"], ["Behind"], plain_records(8 * MB)),
    Row("Zstandard, cut", "a.jsonl.zst", cut(zstandard(plain_records(400_000))),
        [r"a\.jsonl\.zst: cannot read: compressed data ends early"], ["Plain"]),
    Row("Zstandard, damaged", "a.txt.zst", zstandard(plain_text(300_000))[:6 + 3 + 100_000] + b"\xFF" * 200,
        [r"a\.txt\.zst: cannot read: compressed data is damaged"], []),
    # web archives
    Row("WARC, length too short", "a.warc", warc("One") + warc("Two", -30) + warc("Three"),
        [r"a\.warc:2: no record begins behind this one"], ["One", "Two", "Three"]),
    Row("WARC, length too long", "a.warc", warc("One", 50) + warc("Two") + warc("Three"),
        [r"a\.warc:1: no record begins behind this one"], ["One", "Three"]),
    Row("WARC, length past the end", "a.warc", warc("One") + warc("Two", length=10**17),
        [r"a\.warc:2: .*(skipped|ends in the middle)"], ["One"]),
    Row("WARC, no number for a length", "a.warc", warc("One") + warc("Two", length="-5") + warc("Three"),
        [r"a\.warc:2: no Content-Length"], ["One", "Three"]),
    Row("WARC, a bomb in a record", "a.warc",
        lambda *_: warc("One") + warc("Two", body=gzip.compress(bytes(100 * MB)), coding="gzip") + warc("Three"),
        [r"a\.warc:2: record skipped: its page passes the cap"], ["One", "Three"], warc("Plain", body=page(16 * MB))),
    Row("WARC, a packed body that is none", "a.warc",
        warc("One", body=bytes(range(256)) * 300, coding="br") + warc("Two"),
        [r"a\.warc:1: record skipped: no HTTP response, or"], ["Two"]),
    # feeds
    Row("undeclared name space", "a.xml", feed(item("One") + "<itunes:owner><itunes:name>x</itunes:name></itunes:owner>", item("Two")),
        [], ["One", "Two"]),
    Row("undeclared name space of the text", "a.xml",
        feed(f"<item><title>One</title><content:encoded>&lt;p&gt;{SENTENCE}&lt;/p&gt;</content:encoded></item>"), [], ["One"]),
    Row("feed that ends in the middle", "a.xml", feed(item("One"), item("Two"), item("Three"))[:-170],
        [r"a\.xml:1:\d+: XML is not well-formed"], ["One", "Two"]),
    Row("feed with a broken tag", "a.xml", feed(item("One"), "<item><title>Two</titel>", item("Three")),
        [r"a\.xml:1:\d+: XML is not well-formed", r"item skipped: no text"], ["One"]),
    Row("billion laughs", "a.xml", laughs(), [r"a\.xml:1:\d+: an entity of the file's own is passed over: 'a\d+'", r"item skipped: no text"], ["Behind"], plain_feed(2000)),
    Row("billion laughs in a default", "a.xml",
        laughs().replace(b"]>", b'<!ATTLIST item x CDATA "&a11;">]>').replace(b"&a11;</d", b"</d"), None, ["Behind"], plain_feed(2000)),
    Row("quadratic blow-up", "a.xml", quadratic(200_000), [r"a\.xml:1:\d+: an entity of the file's own is passed over: 'a'", r"item skipped: no text"], ["Behind"], plain_feed(400_000)),
    Row("external entities", "a.xml", external, [r"a\.xml:1:\d+: an entity of the file's own is passed over: 'f'"], ["Entities", "Includes"]),
    Row("XML, deep", "a.xml", feed(item("One"), item("Deep", "<a>" * DEEP + "</a>" * DEEP)),
        [r"a\.xml:1:\d+: XML is not well-formed.*depth", r"item skipped: no text"], ["One"], plain_feed(7 * DEEP)),
    Row("XML, NULs", "a.xml", feed(item("One"), item("Two\0two")), [r"a\.xml:1:\d+: XML is not well-formed", r"item skipped: no text"], ["One"]),
    Row("XML, 100,000 attributes", "a.xml",
        feed(item("One"), "<item " + " ".join(f'a{i}="1"' for i in range(DEEP)) + "><title>Two</title></item>"),
        [r"a\.xml: an element of more than 1000 attributes at byte \d+: read up to it"], ["One"], plain_feed(12 * DEEP)),
    Row("XML, a word as an entity", "a.xml", feed(item("One &w; here"), doctype="<!DOCTYPE rss [<!ENTITY w 'word'>]>"), [], ["One word here"]),
    # pages
    Row("page of 20 MB", "a.html", page(20 * MB, "Long"), [r"a\.html: page skipped: its text passes the cap"], [], page(10 * MB)),
    Row("page of 20 MB, 3 of them text", "a.html", page(3 * MB, "Long", "<!-- x -->" * (17 * MB // 10)), [], ["Long"], page(3 * MB)),
    Row("page over the cap of a page", "a.html", page(33 * MB, "Long"), [r"a\.html: page skipped: it passes the cap"], [], page(10 * MB)),
    Row("page, deep", "a.html", page(5000, "Deep", "<div>" * DEEP + "x" + "</div>" * DEEP), [], ["Deep"], page(11 * DEEP)),
    Row("page, deep and never closed", "a.html", page(5000, "Deep", "<b><i><table><tr><td>" * (DEEP // 5)), [], ["Deep"], page(4 * DEEP)),
    Row("page, quotes never closed", "a.html", page(5000, "Quotes", "<a href='x' b=\"" * DEEP), [], ["Quotes"], page(15 * DEEP)),
    Row("page, comments never closed", "a.html", page(5000, "Comments", "<!-- <script> " * DEEP), [], ["Comments"], page(14 * DEEP)),
    Row("page, 100,000 classes", "a.html", page(5000, "Classes", "<p class='" + "share-" * DEEP + "'>x</p>" * 100), [], ["Classes"], page(6 * DEEP)),
    Row("page, 100,000 attributes", "a.html", page(5000, "Names", "<p " + " ".join(f'a{i}="1"' for i in range(DEEP)) + ">x</p>"), [],
        ["Names"], page(12 * DEEP)),
    Row("page, 100,000 odd attributes", "a.html", page(5000, "Odd", '<p "b" ' + " ".join(f'a{i}="1"' for i in range(DEEP)) + ">x</p>"), [],
        ["Odd"], page(12 * DEEP)),
    Row("page, 100,000 odd attributes in UTF-16", "a.html",
        page(5000, "Odd", '<p "b" ' + " ".join(f'a{i}="1"' for i in range(DEEP))).decode().encode("utf-16"), [], ["Odd"], page(12 * DEEP)),
    Row("page, token of 1 MB", "a.html", page(3000, "Token", "<p>" + "x" * MB + "</p>"), [], ["Token"], page(MB)),
    Row("page, NULs", "a.html", page(3000, "Nuls").replace(b"opened", b"ope\0ned", 1), None, ["Nuls"]),
    Row("page, external entities", "a.html", external_page, [], ["Page"]),
    Row("page, JSON-LD nested deep", "a.html",
        page(5000, "Data", "<script type='application/ld+json'>" + "[" * DEEP + "</script>"), [], ["Data"], page(2 * DEEP)),
    # JSON Lines
    Row("JSON, deep", "a.jsonl", record("One") + b'{"text": ' + b"[" * DEEP + b"]" * DEEP + b"}\n" + record("Two"),
        [r"a\.jsonl:2:1: record skipped: .*depth"], ["One", "Two"], plain_records(2 * DEEP)),
    Row("JSON, duplicate key", "a.jsonl", b'{"title": "Old", "title": "New", "text": "' + SENTENCE.encode() * 2 + b'"}\n' + record("Two"),
        [], ["New", "Two"]),
    Row("JSON, a number for text", "a.jsonl", record("One") + b'{"title": "No", "text": 5}\n' + record("Two"),
        [r"a\.jsonl:2:1: record skipped: no text"], ["One", "Two"]),
    Row("JSON, NaN", "a.jsonl", record("One") + b'{"title": "No", "score": NaN, "text": "x"}\n' + record("Two"),
        [r"a\.jsonl:2:1: record skipped: .*NaN"], ["One", "Two"]),
    Row("JSON, lone surrogates", "a.jsonl", record("One") + b'{"title": "No", "text": "\\ud800 x \\udc00"}\n' + record("Two"),
        [r"a\.jsonl:2:1: record skipped: .*surrogate|Unicode"], ["One", "Two"]),
    Row("JSON, NULs", "a.jsonl", record("One", note="a\0b") + record("Two").replace(b"opened", b"op\0ned"), None, ["One", "Two"]),
    Row("JSON, cut", "a.jsonl", record("One") + record("Two")[:-30], [r"a\.jsonl:2:1: record skipped"], ["One"]),
    Row("JSON, no objects", "a.jsonl", record("One") + b'[]\n"x"\nnull\n{}\n' + record("Two"),
        [r":2:1: ", r":3:1: ", r":4:1: ", r":5:1: "], ["One", "Two"]),
    Row("JSON, token of 1 MB", "a.jsonl", record("One", text="x" * MB) + record("Two"), [], ["One", "Two"], plain_records(MB)),
    # plain text
    Row("text, token of 1 MB", "a.txt", b"Token\n\n" + b"x" * MB + b"\n\n" + plain_text(1000), [], ["Token"], plain_text(MB)),
    Row("text, NULs", "a.txt", plain_text(2000).replace(b"opened", b"ope\0ned", 1), [r"a\.txt:1:\d+: control characters"], ["Nordwind"]),
    Row("text, nothing but NULs", "a.txt", bytes(MB), [r"a\.txt: file skipped: binary data"], [], plain_text(MB)),
    Row("text, bytes that are no UTF-8", "a.txt", plain_text(2000) + b"\xFF\xFE\x80" * 1000, [r"a\.txt"], ["Nordwind"]),
    Row("text, one line of 4 MB over the cap", "a.txt", b"x " * (3 * MB), [r"a\.txt.*skipped: .*cap"], [], plain_text(3 * MB)),
    Row("Markdown, deep", "a.txt", b"# Deep\n\n" + b"> " * DEEP + b"x\n\n" + b"* [" * DEEP + b"\n\n" + plain_text(1000), [], ["Deep"], plain_text(5 * DEEP)),
    Row("Markdown, brackets never closed", "a.txt", b"# Open\n\n" + b"[a](" * DEEP + b"**_`" * DEEP + b"\n\n" + plain_text(1000), [], ["Open"],
        plain_text(8 * DEEP)),
    Row("empty", "a.txt", b"", [r"a\.txt: article skipped: empty"], []),
]


# ------------------------------------------------------------------------------------------ running

def read(program, path):
    """Status, articles, reports and processor seconds of `entente read`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, "read", "--lang", "any", str(path)], capture_output=True, timeout=LIMIT, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    articles = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    reports = [line for line in done.stderr.decode("utf-8").splitlines() if not re.match(r"entente: skipped: \d+, read: \d+$", line)]
    return done.returncode, articles, reports, seconds


def faults_of_reports(row, reports):
    if row.says is None:
        return
    for report in reports:
        if not any(re.search(pattern, report) for pattern in row.says):
            yield f"unexpected report: {report[:200]}"
    for pattern in row.says:
        if not any(re.search(pattern, report) for report in reports):
            yield f"no report like {pattern}"


def faults(program, row, listener):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "in")
        folder.mkdir()
        Path(name, "canary.txt").write_text(CANARY)
        data = row.data(name, listener.getsockname()[1]) if callable(row.data) else row.data
        (folder / row.file).write_bytes(data)
        (folder / "z.txt").write_text("Plain neighbour\n\n" + SENTENCE * 3)
        status, articles, reports, seconds = read(program, folder)
        if status not in (0, 1):
            yield f"status {status}"
        yield from faults_of_reports(row, reports)
        heads = [(a.get("title") or "") + "\n" + a["text"] for a in articles]
        if not any("Plain neighbour" in head for head in heads):
            yield "the plain article behind it is not read"
        ours = [head for head in heads if "Plain neighbour" not in head]
        for given in row.gives:
            if not any(given in head[:200] for head in ours):
                yield f"no article {given}"
        if not row.gives and ours:
            yield f"{len(ours)} articles that should not be"
        if CANARY in json.dumps(articles):
            yield "it gives what stands in another file"
        try:
            listener.accept()
            yield "it connected"
        except BlockingIOError:
            pass
        if row.plain is not None:
            file = Path(name, "plain" + "".join(Path(row.file.removesuffix(".gz")).suffixes))
            file.write_bytes(row.plain)
            least = max(read(program, file)[3], LEAST_SECONDS)
            if seconds > MOST_TIMES * least:
                yield f"{seconds:.1f} s, a plain file {least:.2f} s"


def main():
    program, names = sys.argv[1], sys.argv[2:]
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    listener.setblocking(False)
    bad = 0
    rows = [row for row in ROWS if not names or row.name in names]
    for row in rows:
        start = time.monotonic()
        found = list(faults(program, row, listener))
        bad += bool(found)
        print(f"{'FAILED' if found else 'ok':7} {row.name} ({time.monotonic() - start:.1f} s)")
        for fault in found:
            print(f"        {fault}")
    print(f"{len(rows) - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
