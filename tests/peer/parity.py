"""Compare the whole language pipeline with spaCy's, on whole articles.

Usage: parity.py NLP_DUMP ARTICLES [--model sm|md] [--package PACKAGE] [--articles N] [--every K]
                 [--build FOLDER] [--show N]

NLP_DUMP   the program built from tests/support/nlp_dump.c
ARTICLES   JSON lines with "text", may be .gz; every K-th line (10), N of them (300)
--package  the spaCy package: its name, a folder, or a wheel. Default: en_core_web_sm / _md
--build    where the imported model and spaCy's answers are kept. Default: NLP_DUMP's folder

Prints a table; exit status 1 when a measure is below its bar. Run with a Python that has spaCy 3.8.
Tokens are compared by their byte ranges; all other measures on the tokens that both have.
"""

import argparse
import gzip
import hashlib
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import kept_words

BARS = {
    "tokens": 0.9999,
    "tags": 0.999,
    "heads and labels": 0.997,
    "sentence starts": 0.997,
    "entities": 0.997,
    "lemmas": 0.995,
}
NAMES = {"sm": "en_core_web_sm", "md": "en_core_web_md"}


def read_texts(path, every, count):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        chosen = (line for i, line in enumerate(lines) if i % every == 0)
        return [json.loads(line)["text"] for line in itertools.islice(chosen, count)]


def load_spacy(package):
    import spacy

    if not package.endswith(".whl"):
        path = pathlib.Path(package)
        found = list(path.rglob("config.cfg")) if path.is_dir() else []
        return kept_words.add_to(spacy.load(found[0].parent if found else package))
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as wheel:
            wheel.extractall(folder)
        return kept_words.add_to(spacy.load(next(pathlib.Path(folder).rglob("config.cfg")).parent))


def spacy_answers(package, texts, cache):
    """Per text a list of token rows, as nlp_dump's, kept in file CACHE."""
    if cache.exists():
        return json.loads(gzip.decompress(cache.read_bytes()))
    answers = []
    for doc in load_spacy(package).pipe(texts, batch_size=16):
        offset = 0  # in bytes
        rows = []
        for token in doc:
            end = offset + len(token.text.encode("utf-8"))
            starts = "1" if token.is_sent_start else "0"
            rows.append(
                [offset, end, token.text, token.norm_, token.tag_, token.pos_, str(token.morph),
                 token.lemma_, token.head.i, token.dep_, starts, token.ent_iob_, token.ent_type_]
            )
            offset = end + len(token.whitespace_)
        answers.append(rows)
    cache.write_bytes(gzip.compress(json.dumps(answers).encode("utf-8")))
    return answers


def unescape(s):
    if "\\" not in s:
        return s
    out, rest = [], iter(s)
    for c in rest:
        out.append({"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}[next(rest)] if c == "\\" else c)
    return "".join(out)


def our_answers(dump, model, texts):
    lines = "".join(json.dumps({"text": t}) + "\n" for t in texts)
    run = subprocess.run([dump, "jsonl", model], input=lines.encode("utf-8"),
                         stdout=subprocess.PIPE, check=True)
    answers = []
    for block in run.stdout.decode("utf-8").split("\n\n")[:-1]:
        rows = []
        for line in block.split("\n"):
            row = [unescape(field) for field in line.split("\t")]
            rows.append([int(row[0]), int(row[1])] + row[2:8] + [int(row[8])] + row[9:])
        answers.append(rows)
    return answers


def entities(rows):
    found, start = set(), None
    for i, row in enumerate(rows + [[0, 0] + [""] * 6 + [0, "", "", "O", ""]]):
        if start is not None and row[11] != "I":
            found.add((rows[start][0], rows[i - 1][1], rows[start][12]))
            start = None
        if row[11] == "B":
            start = i
    return found


class Tally:
    def __init__(self, show):
        self.same, self.all, self.show = {}, {}, show
        self.shown = {}

    def add(self, measure, same, text="", ours="", theirs=""):
        self.all[measure] = self.all.get(measure, 0) + 1
        self.same[measure] = self.same.get(measure, 0) + bool(same)
        if not same and self.shown.get(measure, 0) < self.show:
            self.shown[measure] = self.shown.get(measure, 0) + 1
            print(f"{measure}: {text!r}: ours {ours!r}, spaCy {theirs!r}")


def compare(tally, ours, theirs):
    our_place = {(row[0], row[1]): row for row in ours}
    our_index = {(row[0], row[1]): i for i, row in enumerate(ours)}
    for row in theirs:
        mine = our_place.get((row[0], row[1]))
        tally.add("tokens", mine is not None, row[2], None, row[:2])
        if mine is None:
            continue
        head, my_head = theirs[row[8]][:2], ours[mine[8]][:2]
        tally.add("norms", mine[3] == row[3], row[2], mine[3], row[3])
        tally.add("tags", mine[4] == row[4], row[2], mine[4], row[4])
        tally.add("parts of speech", mine[5] == row[5], row[2], mine[5], row[5])
        tally.add("morphology", mine[6] == row[6], row[2], mine[6], row[6])
        tally.add("lemmas", mine[7] == row[7], row[2], mine[7], row[7])
        tally.add("heads and labels", (my_head, mine[9]) == (head, row[9]), row[2],
                  (my_head, mine[9]), (head, row[9]))
        tally.add("sentence starts", mine[10] == row[10], row[2], mine[10], row[10])
    extra = len(our_index) - sum((row[0], row[1]) in our_index for row in theirs)
    for _ in range(extra):
        tally.add("tokens", False)
    mine, yours = entities(ours), entities(theirs)
    for place in mine | yours:
        # F1 = 2 |both| / (|ours| + |spaCy's|)
        for have in (mine, yours):
            if place in have:
                tally.add("entities", place in mine and place in yours, place,
                          place in mine, place in yours)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump")
    parser.add_argument("articles")
    parser.add_argument("--model", choices=NAMES, default="sm")
    parser.add_argument("--package")
    parser.add_argument("--count", "--articles", dest="count", type=int, default=300)
    parser.add_argument("--every", type=int, default=10)
    parser.add_argument("--build")
    parser.add_argument("--show", type=int, default=5)
    args = parser.parse_args()
    build = pathlib.Path(args.build or pathlib.Path(args.dump).resolve().parent) / "peer"
    build.mkdir(parents=True, exist_ok=True)
    package = args.package or NAMES[args.model]
    texts = read_texts(args.articles, args.every, args.count)
    key = hashlib.sha256(json.dumps([package, kept_words.words(), texts]).encode("utf-8")).hexdigest()[:16]
    theirs = spacy_answers(package, texts, build / f"spacy-{args.model}-{key}.json.gz")
    model = build / f"{args.model}.ent"
    source = package
    if not pathlib.Path(package).exists():
        import importlib

        source = str(pathlib.Path(importlib.import_module(package).__file__).parent)
    subprocess.run([args.dump, "import", source, str(model)], check=True)
    ours = our_answers(args.dump, str(model), texts)
    if len(ours) != len(theirs):
        sys.exit(f"{len(ours)} texts came back of {len(theirs)}")
    tally = Tally(args.show)
    for mine, yours in zip(ours, theirs):
        compare(tally, mine, yours)
    failed = False
    print(f"{'measure':18} {'compared':>9} {'different':>9} {'agreement':>10} {'bar':>8}")
    for measure, total in tally.all.items():
        same, bar = tally.same[measure], BARS.get(measure)
        low = bar is not None and same / total < bar
        failed |= low
        print(f"{measure:18} {total:9} {total - same:9} {same / total:10.5%} "
              f"{f'{bar:.2%}' if bar else '':>8}{'  LOW' if low else ''}")
    print(f"model {args.model}: {len(texts)} texts")
    return 1 if failed or not tally.all else 0


if __name__ == "__main__":
    sys.exit(main())
