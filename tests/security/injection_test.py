#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""What an article says stays what it says: injection_test.py PROGRAM

Articles whose names, titles, addresses and texts are made of what Turtle, RDF/XML, N-Quads, JSON-LD, HTML,
SPARQL, shells, file systems and terminals give a meaning to. In every form of output they add no statement
that a plain article does not have, nothing is written outside of the folder that was named, and no control
character reaches the terminal.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77
EVIL = "http://evil.example/"
SENTENCE = "Nordwind Energy AG and Riga Technical University signed an agreement in Riga on June 3, 2024. "

PAYLOADS = {
    "Turtle": f'" . <{EVIL}s> <{EVIL}p> <{EVIL}o> . <x:y> <x:z> "',
    "long string": f'""" . <{EVIL}s> <{EVIL}p> <{EVIL}o> . \'\'\' .',
    "backslashes": f'\\" . <{EVIL}s> <{EVIL}p> "\\\\" . \\u0022 \\n',
    "line": f"x\n<{EVIL}s> <{EVIL}p> <{EVIL}o> .\r\n<{EVIL}s> <{EVIL}p> <{EVIL}o> .",
    "RDF/XML": f'</ent:name><rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="{EVIL}s"/><![CDATA[ ]]>&lt;&#0;',
    "JSON": f'"}}, {{"@id": "{EVIL}s", "{EVIL}p": "x"}}, {{"a": "',
    "TriG": f'" }} <{EVIL}g> {{ <{EVIL}s> <{EVIL}p> "x',
    "SPARQL": f'" }} ; INSERT DATA {{ <{EVIL}s> <{EVIL}p> <{EVIL}o> }} ; # {{}} ?x',
    "HTML": "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'><!--",
    "terminal": "\x1b[2J\x1b]0;x\x07\u009b31m\u202egpj",
    "NUL": "a\x00b\uffff\ufffe",
}
IDS = ["../../escape", "/etc/passwd", "..", ".", ".hidden", "a/../../b", "CON", "nul.txt", "com1.ttl", "-rf", "x" * 300, "\u00e9" * 200,
       "a\\..\\b", "c:\\x", "a b\tc\nd", "file:///etc/x", "https://x.example/../../y?q=1#z", "~root", "$(touch z)", "`touch z`", "a;touch z", "", "."]
DEVICES = {"con", "prn", "aux", "nul"} | {f"{name}{i}" for name in ("com", "lpt") for i in range(1, 10)}
OURS = ("https://w3id.org/entente#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#",
        "https://schema.org/", "http://www.w3.org/ns/prov#", "http://purl.org/dc/terms/", "http://www.w3.org/2002/07/owl#")
IRI = r'<(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-F]{4})*>'
LINE = re.compile(rf'({IRI}) ({IRI}) ({IRI}|"(?:[^"\\\n\r]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^{IRI})?)(?: ({IRI}))? \.')

FAULTS = []


def check(condition, *what):
    if not condition:
        FAULTS.append(" ".join(str(w)[:300] for w in what))
        print("FAILED", FAULTS[-1], flush=True)


class Program:
    def __init__(self, path, folder):
        self.path, self.folder = path, folder

    def run(self, *words, statuses=(0,), **more):
        done = subprocess.run([self.path, *map(str, words)], capture_output=True, cwd=self.folder, timeout=300, check=False, **more)
        said = done.stderr.decode("utf-8", "replace")
        check(done.returncode in statuses, words[:3], "status", done.returncode, said)
        check(not re.search("[\x00-\x09\x0b-\x1f\x7f\u0080-\u009f\u202a-\u202e\u2066-\u2069]", said), "control characters in messages of", words[:2], repr(said))
        return done.stdout.decode("utf-8")


def record(payload):
    """A record that has PAYLOAD wherever it can be put."""
    return {"title": f"Forum {payload} opens", "url": f"https://x.example/{payload}", "publisher": f"City {payload} Daily", "author": payload,
            "id": payload, "date": "2024-06-03", "language": payload,
            "text": f"{SENTENCE}{payload}\n\nMaria Lindberg, president of Nordwind {payload} AG, visited \"{payload}\" and the {payload} Forum 2024. {SENTENCE}"}


def statements(nquads):
    """Checked lines of N-Quads."""
    found = set()
    for line in nquads.split("\n"):
        if not line:
            continue
        match = LINE.fullmatch(line)
        check(match, "no statement:", repr(line))
        if match:
            found.add(match.groups())
    return found


def check_statements(name, found):
    for subject, predicate, _, graph in found:
        check(predicate[1:-1].startswith(OURS), name, "a foreign predicate:", predicate)
        for node in (subject, graph or subject):
            check(not node.startswith(f"<{EVIL}"), name, "a foreign node:", node)


def forms_of(program):
    """Each form of output, read back by the program itself."""
    plain = None
    for suffix in ("nq", "nt", "ttl", "trig", "rdf"):
        out = f"out.{suffix}"
        program.run("build", "in.jsonl", "--lang", "en", "--with-text", "--keep-duplicates", "-o", out)
        text = program.run("merge", out, "-f", "nquads")
        found = statements(text)
        check_statements(suffix, found)
        check(len(found) > 100, suffix, "only", len(found), "statements")
        if plain is None:
            plain = found
        # RDF/XML and Turtle leave out control characters that they cannot hold; none is in our texts
        check(found == plain, suffix, "differs from N-Quads in", len(found ^ plain), "statements", sorted(map(str, found ^ plain))[:2])
    return plain


def check_json(program, count):
    program.run("build", "in.jsonl", "--lang", "en", "--keep-duplicates", "-o", "out.jsonld")
    document = json.loads(Path(program.folder, "out.jsonld").read_text("utf-8"))
    check(set(document) == {"@context", "@graph"}, "JSON-LD has", list(document))
    for node in document["@graph"]:
        check(not node["@id"].startswith(EVIL), "JSON-LD: a foreign node", node["@id"])
        check(all(key in ("@id", "@type", "@graph") or ":" in key and not key.startswith("http") for key in node), "JSON-LD: keys", list(node))
    check(len(document["@graph"]) > count, "JSON-LD: nodes", len(document["@graph"]))


def check_page(program):
    page = program.run("view", "out.ttl", "--title", PAYLOADS["HTML"], statuses=(0, 6))
    if not page:
        return
    check("<script>alert" not in page and "<img src=x" not in page, "HTML: markup of an article in the page")
    check(page.count("</script>") == len(re.findall(r"<script[\s>]", page)), "HTML: scripts end where they do not begin")


def check_read(program):
    for line in program.run("read", "in.jsonl", "--lang", "any").splitlines():
        check(not re.search("[\x00-\x1f]", line), "read: control characters", repr(line[:80]))
        json.loads(line)
    for form in ("text", "conllu"):
        text = program.run("explain", "one.jsonl", "--lang", "en", "-f", form)
        check(not re.search("[\x00-\x08\x0b-\x1f\x7f\u0080-\u009f]", text), "explain: control characters")


def check_split(program):
    articles = [{"id": name, "text": SENTENCE + f"Number {i}."} for i, name in enumerate(IDS)]
    Path(program.folder, "ids.jsonl").write_text("".join(json.dumps(a) + "\n" for a in articles), "utf-8")
    before = set(os.listdir(program.folder))
    program.run("build", "ids.jsonl", "--lang", "en", "--keep-duplicates", "--split", "parts")
    check(set(os.listdir(program.folder)) - before == {"parts"}, "split: files beside its folder", set(os.listdir(program.folder)) - before)
    names = os.listdir(Path(program.folder, "parts"))
    check(len(names) == len(IDS), "split:", len(names), "files for", len(IDS), "articles")
    for name in names:
        check(Path(program.folder, "parts", name).is_file(), "split: no file", name)
        check(re.fullmatch(r"[^\x00-\x1f/\\:*?\"<>|~$`;&' ]+\.ttl", name) and name[0] not in ".-", "split: a name", repr(name))
        check(name.isprintable() and len(os.fsencode(name)) <= 255 and name.split(".")[0].lower() not in DEVICES, "split: a name", repr(name))


def main():
    path = os.path.abspath(sys.argv[1])
    if not os.environ.get("ENTENTE_MODEL"):
        model = ROOT / "build/model/en_core_web_sm.entm"
        if not model.exists():
            print("skipped: no model (tools/build makes it)")
            return SKIPPED
        os.environ["ENTENTE_MODEL"] = str(model)
    os.environ.setdefault("ENTENTE_ONTOLOGY", str(ROOT / "ontology"))
    with tempfile.TemporaryDirectory() as folder:
        program = Program(path, folder)
        records = [record(payload) for payload in PAYLOADS.values()]
        Path(folder, "in.jsonl").write_text("".join(json.dumps(r) + "\n" for r in records), "utf-8")
        Path(folder, "one.jsonl").write_text(json.dumps(records[9]) + "\n", "utf-8")
        found = forms_of(program)
        check(any(EVIL in (o or "") for _, _, o, _ in found), "the payloads are in no literal: nothing was tried")
        check_json(program, len(PAYLOADS))
        check_page(program)
        check_read(program)
        check_split(program)
    print(f"{len(PAYLOADS)} payloads, {len(IDS)} names, {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
