#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The command line from outside: messages, exit statuses, files that appear or do not.

  cli_test.py PROGRAM [--model FILE] [--oxigraph PROGRAM] [NAME…]

NAME: only the tests whose name contains it. Cases that need what is not there (a model, an oxigraph
program, another user, /dev/full) are skipped, and said to be. Exit status: 0 all passed, 1 a failure,
2 usage, 77 all passed but some were skipped.
"""
import argparse
import csv
import gzip
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = ("Two cities agree on trams\n\nOSLO, May 5, 2024 (Nordwire) -- Acme Ltd and the University of Oslo "
           "signed an agreement in Bergen on May 3, 2024.\n")


class Skip(Exception):
    pass


def check(condition, text="", *more):
    if not condition:
        raise AssertionError(" ".join([str(text)] + [repr(m) for m in more]))


def same(got, want):
    check(got == want, "got", got, "want", want)


class Place:
    """A fresh folder, and the program run in it."""

    def __init__(self, options, folder):
        self.options, self.folder = options, Path(folder)

    def path(self, name):
        return self.folder / name

    def put(self, name, data=ARTICLE):
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return name

    def need_model(self):
        if not self.options.model.exists():
            raise Skip(f"no model at {self.options.model}")

    def need_oxigraph(self):
        if not self.options.oxigraph:
            raise Skip("no oxigraph program")

    def run(self, *args, status=0, stdin=b"", env=None, before=(), timeout=120, stdout=None):
        """Run the program; check its exit status; return (stdout, messages)."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith("ENTENTE")}
        if self.options.oxigraph:
            environment["ENTENTE_OXIGRAPH"] = str(self.options.oxigraph)
        environment.update(env or {})
        words = [*before, str(self.options.program), *map(str, args)]
        done = subprocess.run(words, cwd=self.folder, env=environment, input=stdin, timeout=timeout,
                              stdout=stdout or subprocess.PIPE, stderr=subprocess.PIPE)
        message = done.stderr.decode("utf-8", "replace")
        check(done.returncode == status, f"status {done.returncode}, want {status}:", message[-2000:])
        return (done.stdout or b"").decode("utf-8", "replace"), message

    def build(self, *args, **more):
        self.need_model()
        return self.run("build", "--model", self.options.model, *args, **more)

    def names(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if p.is_file())


TESTS = []


def test(function):
    TESTS.append(function)
    return function


# ---------------------------------------------------------------------------- usage

@test
def version_and_help_go_to_standard_output(p):
    out, message = p.run("--version")
    check(re.fullmatch(r"entente \d+\.\d+\.\d+\n", out), out)
    same(message, "")
    out, message = p.run("--help")
    for command in ("build", "read", "explain", "patterns", "query", "load", "score", "model import", "model info",
                    "help"):
        check(f"\n  {command} " in out, command, out)
        detail, _ = p.run("help", *command.split())
        same(detail, p.run(*command.split(), "--help")[0])
        check(detail.startswith(f"Usage: entente {command} "), detail)
        check(all(len(line) <= 80 for line in detail.split("\n")), "line too long", detail)
    same(message, "")
    both = p.run("help", "model", "import")[0] + "\n" + p.run("help", "model", "info")[0]
    for words in (("help", "model"), ("model", "--help"), ("model", "-h")):
        same(p.run(*words), (both, ""))


@test
def usage_errors_have_status_2(p):
    p.put("a.txt")
    for args, want in (
            ((), "missing command"),
            (("frobnicate",), "unknown command 'frobnicate'"),
            (("model", "frob"), "unknown command 'model frob'"),
            (("model",), "missing word behind 'model': it is 'model import' or 'model info'"),
            (("build", "a.txt", "--title", "X"), "option '--title' goes with --view"),
            (("--frob",), "unknown option '--frob'"),
            (("build",), "missing operand: entente build INPUT..."),
            (("build", "--frob", "a.txt"), "unknown option '--frob'"),
            (("build", "-x", "a.txt"), "unknown option '-x'"),
            (("build", "a.txt", "-o"), "option '--output' needs a value: FILE"),
            (("build", "--no-evidence=x", "a.txt"), "option '--no-evidence' takes no value"),
            (("build", "-f", "pdf", "a.txt"),
             "unknown format 'pdf': it is turtle, rdfxml, ntriples, nquads, trig or jsonld"),
            (("build", "-f", "turtle", "-o", "a", "-o", "b", "a.txt"),
             "option '--format' goes with one --output: with more, suffixes decide"),
            (("build", "--jobs", "0", "a.txt"), "option '--jobs': '0' is no number from 1 to 256"),
            (("build", "--jobs", "1x", "a.txt"), "option '--jobs': '1x' is no number from 1 to 256"),
            (("build", "--base", "x y", "a.txt"),
             "option '--base': 'x y' is no absolute IRI that ends in '/' or '#'"),
            (("build", "--named-graphs", "a.txt"),
             "option '--named-graphs' needs format nquads, trig or jsonld"),
            (("build", "--line-buffered", "a.txt"),
             "option '--line-buffered' needs format nquads or ntriples alone"),
            (("build", "--line-buffered", "-o", "x.nq", "-o", "x.ttl", "a.txt"),
             "option '--line-buffered' needs format nquads or ntriples alone"),
            (("build", "--published", "June", "a.txt"),
             "option '--published': 'June' is no date like 2024-06-03, 2024-06 or 2024"),
            (("build", "--lang", "de", "a.txt"), "option '--lang': 'de' is neither 'en' nor 'any'"),
            (("explain", "a.txt", "b.txt"), "extra operand 'b.txt'"),
            (("explain", "-f", "yaml", "a.txt"),
             "unknown format 'yaml': it is text, json or conllu"),
            (("query", "a.ttl"), "missing query: give -q FILE, -e QUERY or --name NAME"),
            (("query", "-e", "x", "--name", "y", "a.ttl"),
             "more than one query: give one of -q, -e and --name"),
            (("query", "-e", "ASK {}"), "missing operand: no graph file to ask, and no '--endpoint URL'"),
            (("query", "-e", "ASK {}", "--endpoint", "http://h/", "a.ttl"), "option '--endpoint' excludes files: 'a.ttl'"),
            (("query", "-e", "ASK {}", "--store", "fuseki", "a.ttl"), "option '--store' needs '--endpoint URL'"),
            (("query", "-e", "ASK {}", "--endpoint", "ftp://h/"), "endpoint 'ftp://h/' is no http or https address"),
            (("query", "-e", "ASK {}", "--timeout", "0", "a.ttl"), "option '--timeout': '0' is no number from 1 to 86400"),
            (("query", "-e", "ASK {}", "-f", "turtle", "a.ttl"),
             "unknown format 'turtle': it is table, csv, tsv, json or xml for this query"),
            (("model", "import", "x"), "missing option: -o FILE")):
        out, message = p.run(*args, status=2)
        same(out, "")
        check(message.startswith(f"entente: {want}\nTry 'entente "), message)
    same(p.names(), ["a.txt"])


@test
def messages_escape_control_characters(p):
    _, message = p.run("build", "a\033[31m.txt", status=3)
    same(message.split("\n")[0], "entente: a\\x1B[31m.txt: cannot open: No such file or directory")


# ---------------------------------------------------------------------------- input

@test
def a_missing_file_is_input_unreadable(p):
    for command in ("build", "read", "explain"):
        out, message = p.run(command, "none.txt", status=3)
        check(message.startswith("entente: none.txt: cannot open: No such file or directory\n"),
              message)
        same(out, "")


@test
def a_folder_without_articles_is_input_unreadable(p):
    p.put("folder/.hidden")
    _, message = p.run("build", "folder", "-o", "x.ttl", status=3)
    same(message, "entente: folder: folder skipped: no articles in it\n"
                  "entente: skipped: 1, read: 0\n")
    same(p.names(), ["folder/.hidden"])


@test
def read_shows_articles_as_they_are_read(p):
    p.put("a.txt")
    with gzip.open(p.path("b.jsonl.gz"), "wb") as f:
        f.write(b'{"text": "X \\"y\\".\\n\\tz", "url": "https://example.org/1", "published": "2024-06-03"}\n')
    out, message = p.run("read", "a.txt", "b.jsonl.gz")
    rows = [json.loads(line) for line in out.splitlines()]
    same(rows, [{"source": "a.txt", "title": "Two cities agree on trams", "published": "2024-05-05",
                 "publisher": "Nordwire", "text": ARTICLE},
                {"source": "b.jsonl.gz", "url": "https://example.org/1", "published": "2024-06-03",
                 "text": 'X "y".\n\tz'}])
    same(message, "")
    out, _ = p.run("read", "-", stdin=ARTICLE.encode())
    same(json.loads(out)["source"], "-")


@test
def lists_of_records_have_places(p):
    p.put("a.json", '{"status": "ok", "articles": [{"title": "é", "content": "One."}, {"title": "no"},\n'
                    ' {"content": "Two.", "publishedAt": "03/05/2024"}]}')
    p.put("b.json", '[{"story": {"text": "A."}},\n {"story": {"text": ""}}, {"story": 5}]')
    out, message = p.run("read", "a.json", "b.json", "--field", "text=articles.content", "--field", "text=story.text", status=1)
    same([json.loads(line)["text"] for line in out.splitlines()], ["One.", "Two.", "A."])
    none = "record skipped: no text under any of: articles.content, story.text, text, body, content, maintext, articleBody, article\n"
    same(message, f"entente: a.json:1:66: {none.replace('articles.content', 'content')}"
                  'entente: a.json:2:2: date of publication left out, it is none like 2024-06-03: "03/05/2024"\n'
                  f"entente: b.json:2:2: {none}entente: b.json:2:27: {none}"
                  "entente: skipped: 3, read: 3\n")
    _, message = p.run("read", "a.json", "--published", "2024", status=1)
    check("date" not in message, message)


@test
def articles_that_are_called_the_same_are_told(p):
    record = '{"id": "1", "text": "%s Ltd and the University of Oslo signed an agreement on trams in Bergen."}\n'
    p.put("a.jsonl", record % "Acme" + record % "Acme")
    p.put("b.jsonl", record % "Zeta")
    for jobs in (1, 3):
        _, message = p.build("a.jsonl", "b.jsonl", "-j", jobs, "-o", "x.nq")
        same(message, "entente: b.jsonl:1: another text than that of a.jsonl:1, which is called '1' too: the graph has one "
                      "article for both\nentente: duplicates: 1\n")
    same(p.build("a.jsonl", "-o", "x.nq")[1], "entente: duplicates: 1\n")
    # files of one name in several builds, seen by what reads their graphs
    p.put("f1/a.txt")
    p.put("f2/a.txt", ARTICLE.replace("trams", "ferries"))
    for name in ("f1", "f2"):
        same(p.build(name, "--named-graphs", "-o", f"{name}.nq")[1], "")
    want = re.compile(r"entente: https://w3id\.org/entente/id/article_a_txt_\w+: two headlines, 'Two cities agree on ferries' "
                      r"and 'Two cities agree on trams': articles of the same id or file name are one node\n")
    for args in (("merge", "-o", "m.ttl"), ("merge", "-o", "m.nq"), ("load", "--dry-run", "--endpoint", "http://localhost:1/")):
        _, message = p.run(args[0], "f1.nq", "f2.nq", *args[1:])
        check(want.match(message), args, message)
        check("headlines" not in p.run(args[0], "f1.nq", "f1.nq", *args[1:])[1], args)


def bad_folder(p):
    """A folder of good and bad articles, and what is said of the bad ones."""
    p.put("in/01.txt")
    p.put("in/02.txt", "")
    p.put("in/03.txt", "café naïve ".encode() + b"\xff\n" + ARTICLE.encode())
    p.put("in/04.txt", b"nul\0byte\n" + ARTICLE.encode())
    p.put("in/05.txt", b"x" * (50 << 20))
    p.put("in/06.bin", b"\x7fELF\2\1\1" + bytes(100))
    p.put("in/07.txt", ARTICLE.replace("Acme", "Zeta"))
    return ("entente: in/02.txt: article skipped: empty\n"
            "entente: in/03.txt:1:12: invalid characters replaced by U+FFFD: 1, first at byte 13\n"
            "entente: in/04.txt:1:4: control characters replaced by spaces: 1, first at byte 3\n"
            "entente: in/05.txt: article skipped: its text passes the cap of 4194304 bytes\n"
            "entente: in/06.bin: file skipped: a program (ELF)\n"
            "entente: skipped: 3, read: 4\n")


@test
def bad_articles_are_reported_and_the_others_read(p):
    want = bad_folder(p)
    out, message = p.run("read", "in", status=1)
    same(message, want)
    same([json.loads(line)["source"] for line in out.splitlines()],
         ["in/01.txt", "in/03.txt", "in/04.txt", "in/07.txt"])


@test
def bad_articles_do_not_cost_the_others_their_place_in_the_graph(p):
    want = bad_folder(p)
    _, message = p.build("in", "-o", "x.nt", status=1)
    same(message, want)
    graph = p.path("x.nt").read_text()
    for name in ("01", "03", "04", "07"):
        check(f'"in/{name}.txt"' in graph, name)
    check("02.txt" not in graph and "05.txt" not in graph)


@test
def an_article_of_too_many_tokens_is_skipped(p):
    p.need_model()
    p.put("a.txt", "a " * 1_100_000)
    _, message = p.build("a.txt", "-o", "x.ttl", status=3)
    same(message, "entente: a.txt: article skipped: text of more than 1048576 tokens\n"
                  "entente: skipped: 1, read: 0\n")
    same(p.names(), ["a.txt"])
    p.put("b.txt")
    p.build("a.txt", "b.txt", "--jobs", "2", "-o", "x.ttl", status=1)
    same(p.names(), ["a.txt", "b.txt", "x.ttl"])


@test
def an_unreadable_file_or_folder_is_passed_over(p):
    p.put("in/a.txt")
    p.put("in/b.txt")
    p.put("in/closed/c.txt")
    p.path("in/b.txt").chmod(0)
    p.path("in/closed").chmod(0)
    before = ()
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            raise Skip("run as root, and there is no setpriv to be another user")
        p.folder.chmod(0o755)
        before = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        if subprocess.run([*before, str(p.options.program), "--version"], capture_output=True).returncode:
            raise Skip("run as root, and another user cannot run the program")
    # a build for coverage writes its counts where the other user may
    counts = p.path("counts")
    counts.mkdir()
    counts.chmod(0o777)
    _, message = p.run("read", "in", status=1, before=before, env={"GCOV_PREFIX": str(counts)})
    same(message, "entente: in/closed: cannot open folder: Permission denied\n"
                  "entente: in/b.txt: cannot open: Permission denied\n"
                  "entente: skipped: 2, read: 1\n")
    p.path("in/closed").chmod(0o755)


# ---------------------------------------------------------------------------- model, ontology

@test
def a_missing_or_damaged_model_has_status_4(p):
    p.put("a.txt")
    p.put("bad.entm", b"no model at all" * 100)
    for command in ("build", "explain"):
        _, message = p.run(command, "--model", "none.entm", "a.txt", status=4)
        check(re.match(r"entente: none\.entm: .*No such file or directory\n", message), message)
        _, message = p.run(command, "--model", "bad.entm", "a.txt", status=4)
        same(message, "entente: bad.entm: not a usable model: wrong magic number\n")
    same(p.names(), ["a.txt", "bad.entm"])


@test
def a_cut_or_changed_model_has_status_4(p):
    p.need_model()
    p.put("a.txt")
    data = p.options.model.read_bytes()
    p.put("cut.entm", data[:len(data) // 2])
    p.put("flipped.entm", data[:5000] + bytes([data[5000] ^ 1]) + data[5001:])
    for name in ("cut.entm", "flipped.entm"):
        for args in (("build", "--model", name, "a.txt"), ("model", "info", name)):
            _, message = p.run(*args, status=4)
            check(message.startswith(f"entente: {name}: not a usable model: "), message)


@test
def a_missing_ontology_has_status_4(p):
    p.need_model()
    p.put("a.txt")
    _, message = p.build("--ontology", "none", "a.txt", status=4)
    same(message, "entente: none: cannot open ontology: No such file or directory\n")
    p.path("empty").mkdir()
    _, message = p.build("--ontology", "empty", "a.txt", status=4)
    same(message, "entente: empty: no file in this folder\n")


@test
def an_ontology_without_the_recogniser_of_press_names_works(p):
    p.need_model()
    p.put("a.txt", b"At her first company, Taloran Surgical, Maria Lindberg invented the valve.\n")
    shutil.copytree(ROOT / "ontology", p.folder / "plain", ignore=shutil.ignore_patterns("recogniser"))
    explained = {}
    for name, ontology in (("with", ROOT / "ontology"), ("without", "plain")):
        out, _ = p.run("explain", "--model", p.options.model, "--ontology", ontology, "-f", "json", "a.txt")
        explained[name] = json.loads(out)
    check(any("pressEntity" in t for t in explained["with"]["tokens"]), "no label with the recogniser")
    check("press" not in json.dumps(explained["without"]), "a label or sign without the recogniser")
    (p.folder / "plain/recogniser").mkdir()
    p.put("plain/recogniser/press.entm", b"no model at all" * 100)
    _, message = p.run("explain", "--model", p.options.model, "--ontology", "plain", "a.txt", status=4)
    same(message, "entente: plain/recogniser/press.entm: not a usable model: wrong magic number\n")


def blocks(name):
    """The fenced blocks of a page of docs/."""
    return re.findall(r"```\w+\n(.*?)```", (ROOT / "docs" / name).read_text(encoding="utf-8"), re.S)


@test
def the_example_of_own_names_is_true(p):
    turtle, text, graph = blocks("ontology.md")[:3]
    examples = ROOT / "docs" / "examples"
    same(turtle, (examples / "own-names.ttl").read_text(encoding="utf-8"))
    same(text, (examples / "own-names.txt").read_text(encoding="utf-8"))
    out, message = p.build("--no-evidence", "--ontology", examples / "own-names.ttl",
                           examples / "own-names.txt")
    same(message, "")
    for block in graph.strip().split("\n\n"):
        check(block.strip() in out, block, out)
    check("locatedIn" not in out, "the university is not of Mazpils", out)
    without, _ = p.build("--no-evidence", examples / "own-names.txt")
    check("id:organisation_baltic_turbines" in without and "example.org" not in without, without)
    explained, _ = p.run("explain", "--model", p.options.model, "--ontology",
                         examples / "own-names.ttl", examples / "own-names.txt")
    check("windmaster" in explained, explained)


@test
def own_ontologies_add_up_and_come_as_folders(p):
    head = ("@prefix ex: <https://example.org/> .\n@prefix ent: <https://w3id.org/entente#> .\n"
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n")
    p.put("one.ttl", head + 'ex:a a ent:Company ; skos:prefLabel "Acme" .\n')
    p.put("more/two.ttl", head + 'ex:b a ent:City ; skos:prefLabel "Bergen" .\n')
    p.put("a.txt")
    out, _ = p.build("--ontology", "one.ttl", "--ontology", "more", "-f", "ntriples", "a.txt")
    here, _ = p.build("--ontology", "./one.ttl", "--ontology", "./more", "-f", "ntriples", "a.txt")
    same(here, out)
    for name, iri in (("organisation_acme", "a"), ("place_bergen", "b")):
        check(f"id/{name}> <http://www.w3.org/2002/07/owl#sameAs> <https://example.org/{iri}> ."
              in out, name, out)


@test
def an_error_in_an_own_ontology_names_its_place(p):
    p.need_model()
    p.put("a.txt")
    p.put("own.ttl", "@prefix ent: <https://w3id.org/entente#> .\n\n"
                     "<https://example.org/x> a ent:Compny .\n")
    p.put("own.csv", "label\n")
    for name, want in (("own.ttl", "own.ttl:3:31: concept x: unknown class of a thing 'Compny'"),
                       ("own.csv", "own.csv: unknown form: the suffix is none of .ttl .tsv .txt")):
        for command in ("build", "explain"):
            _, message = p.run(command, "--model", p.options.model, "--ontology", name, "a.txt",
                               status=4)
            same(message, f"entente: {want}\n")


@test
def an_alias_serves_the_other_articles(p):
    p.put("a.txt", "Harbours agree\n\nRIGA, May 6, 2024 -- The Quorva Harbour Rail Association (QHRA) signed an "
                   "agreement with Riga Technical University.\n")
    p.put("b.txt", "University agrees\n\nRIGA, May 7, 2024 -- QHRA signed an agreement with Riga Technical "
                   "University. \"We are glad,\" said Maria Lindberg, president of QHRA.\n")
    p.put("c.txt", "Hotels agree\n\nOSLO, May 8, 2024 -- The Quorva Hotel Rent Alliance (QHRA) signed an "
                   "agreement with Union Bank.\n")
    p.build("--split", "split", "--merge", "-o", "ab.nt", "a.txt", "b.txt")
    graph = p.path("ab.nt").read_bytes()
    check(b"organisation_qhra>" not in graph, graph)
    same(len(set(re.findall(rb"id/partnership_\w+", graph))), 1)
    p.build("-j", "3", "--merge", "-o", "ba.nt", "b.txt", "a.txt")
    same(p.path("ba.nt").read_bytes(), graph)
    p.build("--merge", "-o", "abc.nt", "a.txt", "b.txt", "c.txt")
    check(b"organisation_qhra>" in p.path("abc.nt").read_bytes())
    p.build("--split", "alone", "b.txt")
    same(p.path("alone/b.ttl").read_bytes(), p.path("split/b.ttl").read_bytes())


@test
def a_package_that_is_none_has_status_4_or_3(p):
    p.put("x.whl", b"no wheel")
    for name in ("x.whl", "none.whl"):
        words = [str(p.options.program), "model", "import", name, "-o", "m.entm"]
        done = subprocess.run(words, cwd=p.folder, capture_output=True)
        check(done.returncode in (3, 4), done)
        check(done.stderr.startswith(b"entente: " + name.encode()), done)
    same(p.names(), ["x.whl"])


# ---------------------------------------------------------------------------- output

@test
def output_to_a_missing_folder_fails_before_the_work(p):
    p.put("a.txt")
    _, message = p.run("build", "a.txt", "-o", "none/x.ttl", status=5)
    same(message, "entente: none/x.ttl: cannot write: No such file or directory\n")
    p.path("folder").mkdir()
    _, message = p.run("build", "a.txt", "-o", "folder", status=5)
    same(message, "entente: folder: cannot write: Is a directory\n")
    same(p.names(), ["a.txt"])


@test
def a_full_device_is_an_output_error(p):
    if not os.path.exists("/dev/full"):
        raise Skip("no /dev/full")
    p.put("a.txt")
    with open("/dev/full", "wb") as full:
        _, message = p.run("--help", status=5, stdout=full)
        same(message, "entente: standard output: cannot write: No space left on device\n")
        _, message = p.run("read", "a.txt", status=5, stdout=full)
        same(message, "entente: standard output: cannot write: No space left on device\n")
    _, message = p.run("read", "a.txt", "-o", "/dev/full", status=5)
    same(message, "entente: /dev/full: cannot write: No space left on device\n")
    _, message = p.build("a.txt", "-o", "/dev/full", status=5)
    same(message, "entente: /dev/full: cannot write: No space left on device\n")


@test
def a_closed_pipe_is_an_output_error(p):
    p.put("a.txt", ARTICLE * 5000)
    program = subprocess.Popen([str(p.options.program), "read", "a.txt"], cwd=p.folder,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    program.stdout.read(1)
    program.stdout.close()
    message = program.stderr.read().decode()
    program.stderr.close()
    same(program.wait(60), 5)
    same(message, "entente: standard output: cannot write: Broken pipe\n")


@test
def a_failed_run_leaves_the_old_file_and_no_other(p):
    p.put("x.ttl", "old")
    p.run("build", "none.txt", "-o", "x.ttl", status=3)
    same(p.path("x.ttl").read_text(), "old")
    same(p.names(), ["x.ttl"])


@test
def the_output_is_the_same_for_any_jobs_and_any_order(p):
    names = []
    for i in range(12):
        text = ARTICLE.replace("Acme", f"Acme{i % 5}").replace("Bergen", ["Bergen", "Lyon", "Rome"][i % 3])
        names.append(p.put(f"in/{i:02}.txt", text * (1 + i % 3)))
    p.build("in", "--jobs", "1", "-o", "one.ttl", "-o", "one.rdf", "-o", "one.nt")
    p.build("in", "--jobs", "4", "-o", "four.ttl", "-o", "four.rdf", "-o", "four.nt")
    p.build(*reversed(names), "--jobs", "3", "-o", "back.ttl", "-o", "back.rdf", "-o", "back.nt")
    for suffix in ("ttl", "rdf", "nt"):
        one = p.path(f"one.{suffix}").read_bytes()
        check(len(one) > 1000)
        check(p.path(f"four.{suffix}").read_bytes() == one, suffix, "jobs")
        check(p.path(f"back.{suffix}").read_bytes() == one, suffix, "order")


@test
def the_default_output_is_turtle(p):
    p.put("a.txt")
    out, message = p.build("a.txt")
    check(out.startswith("@prefix "), out[:100])
    same(message, "")
    p.build("a.txt", "-o", "x.ttl")
    same(p.path("x.ttl").read_text(), out)
    same(p.names(), ["a.txt", "x.ttl"])


@test
def a_suffix_that_is_not_true_is_told(p):
    p.put("a.txt")
    for words, want in (
            (("-o", "x.json"), "x.json: written as turtle, whatever the suffix says: -f chooses a format"),
            (("-o", "x.nq.gz"), "x.nq.gz: written as turtle that is not compressed, whatever the suffix says"),
            (("-o", "x.nq.GZ", "-f", "nquads"), "x.nq.GZ: written as nquads that is not compressed, whatever the suffix says"),
            (("-o", "x.ttl", "-f", "jsonld"), "x.ttl: written as jsonld, though its suffix says turtle"),
            (("-o", "x.xml", "-f", "rdfxml"), None), (("-o", "x.json", "-f", "jsonld"), None), (("-o", "x.foo"), None),
            (("-o", "x"), None), (("-o", "-", "-f", "nquads"), None), (("-o", "x.nq", "-o", "x.ttl"), None)):
        _, message = p.build("a.txt", *words)
        same(message, f"entente: {want}\n" if want else "")


@test
def split_writes_one_file_an_article(p):
    p.put("in/a.txt")
    p.put("in/sub/a.txt", ARTICLE.replace("Acme", "Zeta"))
    p.put("in/b.jsonl", '{"text": "One.", "url": "https://example.org/news/1?x=y"}\n'
                        '{"text": "Two.", "id": "../../etc/passwd"}\n{"text": "Three."}\n')
    p.build("in", "--split", "out", "-f", "ntriples")
    same([n for n in p.names() if n.startswith("out/")],
         ["out/_._.._etc_passwd.nt", "out/a.nt", "out/b.jsonl_3.nt",
          "out/example.org_news_1_x_y.nt", "out/sub_a.nt"])
    check("in/sub/a.txt" in p.path("out/sub_a.nt").read_text())


@test
def what_a_run_writes_is_no_input_of_it(p):
    for name, firm in (("01", "Acme"), ("02", "Zeta")):
        p.put(f"news/{name}.txt", ARTICLE.replace("Acme", firm))
    for words in (("-o", "news/all.nq"), ("-o", "news/all.ttl", "-o", "./news/all.rdf"), ("--split", "news"),
                  ("--split", "news/split", "-f", "ntriples"), ("-o", "news/x.nt", "--resume", "news/x.journal"),
                  ("-o", "news/y.ttl", "--view", "news/y.html")):
        before = set(p.names())
        for jobs in (1, 2):
            _, message = p.build("news", *words, "-j", jobs)
            same(message, "")
        for name in set(p.names()) - before:
            p.path(name).unlink()
    same(p.names(), ["news/01.txt", "news/02.txt"])
    for _ in range(2):
        same(p.run("read", "news", "-o", "news/read.jsonl")[1], "")
    same(p.path("news/read.jsonl").read_text().count("\n"), 2)


@test
def an_article_is_not_written_over(p):
    p.put("a.txt")
    p.path("link.txt").symlink_to("a.txt")
    before = sorted(p.names())
    for words in (("-o", "a.txt"), ("-o", "./a.txt", "-f", "nquads"), ("-o", "x.nq", "-o", "link.txt")):
        _, message = p.build("a.txt", *words, status=2)
        check("is an input: it would be written over" in message, words, message)
    same((sorted(p.names()), p.path("a.txt").read_text()), (before, ARTICLE))


@test
def graphs_are_refused_as_articles(p):
    p.put("a.txt")
    p.path("in").mkdir()
    forms = {"ttl": "Turtle or TriG", "trig": "Turtle or TriG", "nt": "N-Triples or N-Quads", "nq": "N-Triples or N-Quads",
             "rdf": "RDF/XML", "jsonld": "JSON-LD"}
    p.build("a.txt", *[word for suffix in forms for word in ("-o", f"in/a.{suffix}")])
    want = [f"entente: in/a.{suffix}: file skipped: a graph ({forms[suffix]})\n" for suffix in sorted(forms)]
    out, message = p.run("read", "in", status=3)
    same((out, message), ("", "".join(want) + "entente: skipped: 6, read: 0\n"))


@test
def progress_is_shown_where_asked_for_only(p):
    p.put("a.txt")
    _, message = p.build("a.txt", "--progress")
    check(re.search(r"entente: 1 articles, [\d.]+ articles/s, \d+ facts, 0 skipped\n$", message), message)


# ---------------------------------------------------------------------------- explain

@test
def explain_shows_one_article_in_three_forms(p):
    p.need_model()
    p.put("a.txt")
    model = ("--model", p.options.model)
    text, _ = p.run("explain", *model, "a.txt")
    for part in ("headline: Two cities agree on trams\n", "published: 2024-05-05\n", "\nsentence 1: ",
                 "\nentities: ", "\nfacts: "):
        check(part in text, part, text)
    data = json.loads(p.run("explain", *model, "-f", "json", "a.txt")[0])
    raw = ARTICLE.encode()
    check(len(data["tokens"]) > 20)
    for token in data["tokens"]:
        same(raw[token["begin"]:token["end"]].decode(), token["text"])
    check(data["entities"] and data["sentences"])
    numbers = []
    for line in p.run("explain", *model, "-f", "conllu", "a.txt")[0].splitlines():
        if line.startswith("# sent_id"):
            numbers.append(0)
        elif line and not line.startswith("#"):
            fields = line.split("\t")
            same(len(fields), 10)
            numbers[-1] += 1
            same(int(fields[0]), numbers[-1])
    check(len(numbers) >= 2 and min(numbers) > 0, numbers)


@test
def explain_names_pattern_place_and_captures_of_each_fact(p):
    p.need_model()
    p.put("a.txt")
    args = ("explain", "--model", p.options.model, "a.txt")
    data = json.loads(p.run(*args, "-f", "json")[0])
    check(data["facts"])
    for fact in data["facts"]:
        check(0 < fact["confidence"] <= 1 and 0 < fact["stated"] <= 1, fact)
        check(fact.get("pattern") or fact.get("rule"), fact)
        check("rule" in fact or (fact["file"].endswith(".pat") and fact["line"] > 0 and fact["captures"]), fact)
        for capture in fact["captures"]:
            begin, end = (data["tokens"][i] for i in (capture["tokens"][0], capture["tokens"][1] - 1))
            same(capture["text"], ARTICLE.encode()[begin["begin"]:end["end"]].decode())
    text, _ = p.run(*args)
    check(re.search(r"confidence 0\.\d\d, pattern [\w-]+ \(.*\.pat:\d+\)\n      sentence \d+: \".*\"\n"
                    r"      \w+ = \".*\", tokens? [\d-]+\n", text), text)


@test
def explain_asks_which_of_several_articles(p):
    p.need_model()
    p.put("in/a.txt")
    p.put("in/b.jsonl", '{"text": "Zeta Ltd opened a plant."}\n{"no": "text"}\n{"text": "Kurzeme Gas opened a plant."}\n')
    explain = ("explain", "--model", p.options.model, "-f", "json")
    out, message = p.run(*explain, "in", status=2)
    same(out, "")
    same(message.splitlines()[-1], "entente: in: it has 3 articles: choose one with --article N")
    for place, want in enumerate(("Acme", "Zeta", "Kurzeme"), 1):
        out, _ = p.run(*explain, "in", "--article", place)
        check(want in out, place, out)
    _, message = p.run(*explain, "in", "--article", 4, status=2)
    same(message.splitlines()[-1], "entente: in: it has 3 articles, none at place 4")
    _, message = p.run(*explain, "in", "--article", 0, status=2)
    check(message.startswith("entente: option '--article': '0' is no number from 1 to "), message)
    same(p.run(*explain, "in/a.txt")[0], p.run(*explain, "in/a.txt", "--article", 1)[0])
    out, _ = p.run(*explain, "in", "--article", 2, "--why", "Zeta Ltd", "locatedIn")
    check("Zeta" in out, out)


BANKROLL = ROOT / "docs/examples/bankroll.txt"


def why(p, text, *words, status=0):
    """The answer to --why as JSON, the messages beside it."""
    p.put("why.txt", text)
    out, message = p.run("explain", "--model", p.options.model, "-f", "json", "why.txt", "--why", *words, status=status)
    return json.loads(out) if out else None, message


@test
def why_names_the_element_in_the_way(p):
    p.need_model()
    text = BANKROLL.read_text()
    answer, _ = why(p, text, "Bergen Wave Forum", "supporter", "Nordwind Energy AG")
    same((answer["facts"], answer["objectFound"]), ([], True))
    nearest = answer["nearest"][0]
    check(nearest["wouldState"] and nearest["file"].endswith(".pat"), nearest)
    same([(s["stop"], s["met"]) for s in nearest["stops"]], [("unit", "bankrolled")])
    line = Path(nearest["file"]).read_text().split("\n")[nearest["stops"][0]["line"] - 1]
    check(nearest["stops"][0]["expected"][0] in line, line)
    # two elements in the way
    answer, _ = why(p, "The Bergen Wave Forum was bankrolled from Nordwind Energy AG.\n", "Bergen Wave Forum",
                    "organiser", "Nordwind Energy AG")
    check(answer["nearest"] and all(len(m["stops"]) == 2 for m in answer["nearest"] if m["wouldState"]), answer)
    # a negation in the way
    answer, _ = why(p, "Nordwind Energy AG did not sponsor the Bergen Wave Forum.\n", "Bergen Wave Forum", "supporter")
    check("denied" in [s["stop"] for m in answer["nearest"] for s in m["stops"]], answer)


@test
def why_tells_facts_that_are_there_and_those_that_rules_dropped(p):
    p.need_model()
    text = "Maria Lindberg, director of Nordwind Energy AG, opened the Bergen Wave Forum.\n"
    answer, _ = why(p, text, "maria lindberg", "position")
    same([f["value"] for f in answer["facts"]], ["director at Nordwind Energy AG"])
    same([(s["did"], s["rule"], s["fact"]["value"]) for s in answer["steps"]],
         [("dropped", "title-with-body", "director")])
    out, _ = p.run("explain", "--model", p.options.model, "why.txt", "--why", "Maria Lindberg", "position")
    check("\nfacts: 1\n" in out and "\nrule title-with-body dropped: " in out, out)


@test
def why_refuses_what_is_no_question(p):
    p.need_model()
    text = BANKROLL.read_text()
    answer, message = why(p, text, "Bergen Waves Forum", "supporter", status=2)
    same((answer["entities"], answer["nearestNames"][0]), ([], "Bergen Wave Forum"))
    same(message, "entente: no entity 'Bergen Waves Forum' in this article\n")
    answer, message = why(p, text, "Bergen Wave Forum", "sponsor", status=2)
    same(answer, None)
    check(message.startswith("entente: unknown predicate 'sponsor': it is one of startDate, endDate, place, "), message)
    _, message = why(p, text, "Bergen Wave Forum", status=2)
    check(message.startswith("entente: --why asks for a SUBJECT and a PREDICATE after INPUT\n"), message)
    _, message = p.run("explain", "-f", "conllu", "why.txt", "--why", "a", "place", status=2)
    check(message.startswith("entente: unknown format 'conllu': it is text or json\n"), message)
    out, _ = p.run("explain", "--model", p.options.model, "why.txt", "--why", "Nordwind Energy AG", "supporter")
    check("supporter is said of Event: was it read as the wrong class? Or ask the other way round:\n"
          "      --why NAME supporter 'Nordwind Energy AG'\n" in out, out)
    out = p.run("explain", "--model", p.options.model, "why.txt", "--why", "Bergen Wave", "place", status=2)[0]
    check("found there: Nordwind Energy AG (Company), Bergen Wave Forum (Forum)\n" in out, out)
    out, _ = p.run("explain", "--model", p.options.model, "why.txt", "--why", "Bergen Wave Forum", "supporter", "Nordwind")
    check("object: no entity is named 'Nordwind', though sentence 1 has these words\n" in out, out)


# ---------------------------------------------------------------------------- patterns

def steady(output):
    """Without what changes with every change of patterns: line numbers, counts, the folder."""
    return re.sub(r"(\.pat:|line |tried: )(\d+|…)", r"\1N", output.replace(f"{ROOT}/", ""))


@test
def the_ten_lines_of_the_manual_work_as_they_stand(p):
    """docs/patterns.md, "A relation in ten lines": its commands and what it says of their output."""
    p.need_model()
    manual = (ROOT / "docs/patterns.md").read_text()
    section = manual[manual.index("## A relation in ten lines"):manual.index("## What a pattern sees")]
    blocks = re.findall(r"```(\w*)\n(.*?)```", section, flags=re.S)
    same([text for kind, text in blocks if kind == "pattern"], [(ROOT / "docs/examples/bankroll.pat").read_text()])
    same(re.search(r"^> (.*)$", section, flags=re.M).group(1) + "\n", BANKROLL.read_text())
    for name in ("bankroll.txt", "bankroll.pat"):
        shutil.copy(ROOT / "docs/examples" / name, p.path(name))
    shown = ""
    for kind, text in blocks:
        if kind == "sh":
            words = shlex.split(text)
            same(words[0], "entente")
            shown, message = p.run(*words[1:], "--model", p.options.model, "--ontology", ROOT / "ontology")
            same(message, "")
        elif not kind:
            check(steady(text) in steady(shown), text, shown)
    check("ent:supporter" in p.path("bankroll.ttl").read_text())


@test
def examples_that_do_not_hold_have_status_4(p):
    p.need_model()
    text = (ROOT / "docs/examples/bankroll.pat").read_text().replace("did not bankroll", "bankrolled")
    p.put("bad.pat", text)
    out, message = p.run("patterns", "--model", p.options.model, "--check", "bad.pat", status=4)
    same(out, "4 examples, 1 failed\n")
    same(message, "entente: bad.pat:9: pattern 'bankrolls-event' must not match: Nordwind Energy AG bankrolled the "
                  "Bergen Wave Forum.\n")
    p.put("worse.pat", text.replace("supporter", "suporter"))
    for args in (("patterns", "--check", "worse.pat"), ("build", BANKROLL, "--patterns", "worse.pat")):
        _, message = p.run(*args, "--model", p.options.model, status=4)
        same(message, "entente: worse.pat:6:10: unknown property 'suporter'; did you mean 'supporter'?\n")
    _, message = p.run("build", BANKROLL, "--patterns", "none.pat", "--model", p.options.model, status=3)
    same(message, "entente: none.pat: cannot open: No such file or directory\n")


@test
def patterns_are_listed(p):
    p.need_model()
    out, _ = p.run("patterns", "--model", p.options.model)
    lines = [line.split("\t") for line in out.splitlines()]
    names = re.findall(r"^pattern ([\w-]+)", "\n".join(f.read_text() for f in sorted(
        (ROOT / "ontology/patterns").glob("*.pat"))), flags=re.M)
    same([line[0] for line in lines], names)
    check(all(re.search(r"\.pat:\d+$", line[1]) and 0 < float(line[2]) <= 1 for line in lines), out)


# ---------------------------------------------------------------------------- confidence

@test
def every_fact_node_has_a_confidence(p):
    p.build(ROOT / "seeds", ROOT / "docs/examples/forum.txt", "--merge", "-o", "a.nt")
    types, sure = {}, {}
    for line in p.path("a.nt").read_text().splitlines():
        subject, predicate, value = line.split(" ", 2)
        if predicate.endswith("#type>"):
            types.setdefault(subject, set()).add(re.sub(r".*[#/](\w+)> \.$", r"\1", value))
        elif predicate == "<https://w3id.org/entente#confidence>":
            sure.setdefault(subject, []).append(float(value.split('"')[1]))
    nodes = [s for s, kinds in types.items() if kinds & {"Position", "Attendance", "Partnership", "Statement"}]
    check(len(nodes) > 50, nodes)
    for node in nodes:
        check(len(sure.get(node, [])) == 1 and 0 < sure[node][0] <= 1, node, sure.get(node))
    check(len({v[0] for v in sure.values()}) > 10, "measured values differ")


# ---------------------------------------------------------------------------- score

def put_gold(p, name="gold/a.json", **more):
    gold = {"entities": [{"id": "acme", "type": "Organisation", "kind": "Company", "names": ["Acme Ltd"]},
                         {"id": "nord", "type": "Organisation", "kind": "Company", "names": ["Nordwind Energy AG"]}],
            "facts": [["acme", "partOf", "nord"]]}
    return p.put(name, json.dumps({**gold, **more}))


def put_graph(p, name="graphs/a.ttl", organisations=("Acme Ltd", "Nordwind Energy AG")):
    ent = "https://w3id.org/entente#"
    lines = ["<http://x/art> a <{0}Article> ; <{0}source> \"in/a.txt\" ."]
    for i, label in enumerate(organisations):
        lines.append(f"<http://x/{i}> a <{{0}}Company> ; <{{0}}name> \"{label}\" .")
    return p.put(name, "\n".join(lines).format(ent))


@test
def score_prints_figures(p):
    put_gold(p)
    graph = put_graph(p)
    out, message = p.run("score", "gold", "graphs")
    same(message, "")
    same([line.split() for line in out.splitlines()][-1], ["ALL", "1.000", "0.667", "0.800", "2", "0", "1"])
    check("MISS" not in out, out)
    same(p.run("score", "gold/a.json", graph)[0], out)
    p.run("score", "-o", "figures.txt", "gold", graph)
    same(p.path("figures.txt").read_text(), out)
    errors, _ = p.run("score", "gold", "graphs", "--errors")
    same(errors, "a: MISS fact acme partOf nord\n" + out)
    figures = json.loads(p.run("score", "gold", "graphs", "-f", "json")[0])
    same(figures["ALL"], {"p": 1.0, "r": 0.6667, "f1": 0.8, "tp": 2, "fp": 0, "fn": 1})
    same(list(figures), ["entity Organisation", "fact partOf", "kind", "ALL entities", "ALL facts", "ALL"])


@test
def score_compares_readers(p):
    put_gold(p)
    put_gold(p, "other/a.json", facts=[])
    same(p.run("score", "gold", "other")[0], p.run("score", "gold/a.json", "other/a.json")[0])
    check("ALL                     1.000  0.667" in p.run("score", "gold", "other")[0])


@test
def score_below_the_bar_has_status_1(p):
    put_gold(p)
    put_graph(p)
    _, message = p.run("score", "gold", "graphs", "--min", "0.8")
    same(message, "")
    out, message = p.run("score", "gold", "graphs", "--min", "0.81", status=1)
    same(message, "entente: F1 0.8000 is below --min 0.81\n")
    check("ALL " in out, out)


@test
def gold_without_a_graph_counts_as_missed(p):
    put_gold(p)
    put_gold(p, "gold/b.json")
    put_graph(p)
    out, message = p.run("score", "gold", "graphs", status=1)
    same(message, "entente: b: no graph for this article: all of it counts as missed\n")
    same(out.splitlines()[-1].split()[-3:], ["2", "0", "4"])


@test
def unusable_gold_and_graphs_are_told(p):
    put_gold(p)
    put_graph(p)
    p.put("bad/a.json", '{"entities": [],\n "facts": [["a", "host"]]}')
    p.put("empty/x.txt", "")
    p.put("bad.ttl", "no turtle")
    p.put("bad.nt", "no triples")
    for args, want in (
            (("none", "graphs"), "none: cannot open: No such file or directory"),
            (("gold", "none.ttl"), "none.ttl: cannot open: No such file or directory"),
            (("gold", "none"), None),
            (("empty", "graphs"), "empty: cannot read gold: no .json file in this folder"),
            (("gold", "empty"), "empty: cannot read graphs: none in this folder"),
            (("bad", "graphs"), "bad/a.json:2:12: cannot read gold: expected a fact: [subject, predicate, object]"),
            (("gold", "bad.nt"), "bad.nt:1:"),
            (("gold", "bad.ttl"), "bad.ttl:1:"),
            (("gold", "gold/a.json", "gold/a.json"), "gold/a.json: cannot read gold: article 'a' again")):
        out, message = p.run("score", *args, status=3)
        same(out, "")
        check(message.startswith("entente: " + (want or "none: ")), message, want)


@test
def graphs_that_are_not_there_and_folders_are_named(p):
    put_gold(p)
    put_graph(p)
    p.put("x.foo", "")
    suffix = "no RDF format that can be read: the suffix is none of .ttl .rdf .owl .xml .nt .nq .trig .jsonld"
    for args in (("score", "gold"), ("view",), ("merge",)):
        for name, why in (("nosuch", "cannot open: No such file or directory"), ("x.foo", suffix)) + (
                () if args[0] == "score" else (("graphs", "cannot open: Is a directory"),)):
            _, message = p.run(*args, name, status=3)
            same(message, f"entente: {name}: {why}\n")


@test
def score_reads_json_ld(p):
    p.need_oxigraph()
    put_gold(p)
    p.run("merge", put_graph(p), "-o", "a.jsonld")
    same(p.run("score", "gold", "a.jsonld"), p.run("score", "gold", "graphs"))


@test
def the_example_has_its_gold_facts(p):
    p.build(ROOT / "docs/examples/forum.txt", "-o", "forum.ttl")
    p.run("score", ROOT / "docs/examples/forum.json", "forum.ttl", "--min", "0.9")


@test
def options_of_score_are_checked(p):
    for args, want in (
            (("gold",), "missing operand: entente score GOLD GRAPH..."),
            (("--min", "2", "a", "b"), "option '--min': '2' is no number from 0 to 1"),
            (("--min", "", "a", "b"), "option '--min': '' is no number from 0 to 1"),
            (("--min", "0x1", "a", "b"), "option '--min': '0x1' is no number from 0 to 1"),
            (("-f", "csv", "a", "b"), "unknown format 'csv': it is text or json"),
            (("-f", "json", "--errors", "a", "b"), "option '--errors' goes with format text")):
        _, message = p.run("score", *args, status=2)
        same(message, f"entente: {want}\nTry 'entente score --help'.\n")


def main(tests=TESTS):
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--model", type=Path, default=ROOT / "build/model/en_core_web_sm.entm")
    parser.add_argument("--oxigraph", type=Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.program = options.program.resolve()
    options.model = options.model.resolve()
    if options.oxigraph is None:
        near = ROOT / "build/tools/oxigraph"
        found = near if near.exists() else shutil.which("oxigraph")
        options.oxigraph = Path(found) if found else None
    elif not options.oxigraph.exists():
        options.oxigraph = None
    failed = skipped = passed = 0
    for function in tests:
        if options.names and not any(n in function.__name__ for n in options.names):
            continue
        with tempfile.TemporaryDirectory(prefix="entente-cli-test-") as folder:
            try:
                function(Place(options, folder))
                passed += 1
                print("ok     ", function.__name__)
            except Skip as why:
                skipped += 1
                print("skipped", function.__name__, "-", why)
            except (AssertionError, subprocess.TimeoutExpired, OSError, ValueError) as why:
                failed += 1
                print("FAILED ", function.__name__, "-", why)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed + skipped else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
