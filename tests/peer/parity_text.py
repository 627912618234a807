"""Compare tokenizer, lexical attributes, attribute ruler and lemmatiser with spaCy's.

Usage: parity_text.py TEXT_DUMP MODEL PACKAGE ARTICLES [EVERY]

TEXT_DUMP  the program built from text_dump.c
MODEL      a container imported from PACKAGE
PACKAGE    the spaCy package's name, or the folder that holds its config.cfg
ARTICLES   JSON lines with "text", may be .gz; every EVERY-th line (default 10) is read

spaCy's own tags and dependencies are fed to our attribute ruler and lemmatiser, so that each part is
compared by itself. Prints the counts and the first differences; exit status 1 when there are any.
"""

import collections
import gzip
import json
import subprocess
import sys

import spacy

import kept_words


def unhex(s):
    return bytes.fromhex(s).decode("utf-8")


def main():
    dump, model, package, articles = sys.argv[1:5]
    every = int(sys.argv[5]) if len(sys.argv) > 5 else 10
    nlp = kept_words.add_to(spacy.load(package, exclude=["ner", "senter"]))
    opener = gzip.open if articles.endswith(".gz") else open
    with opener(articles, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for i, line in enumerate(lines) if i % every == 0]
    docs = list(nlp.pipe(texts, batch_size=16))
    # The tags as the tagger set them: the attribute ruler writes over some.
    ruler = [name for name, _ in nlp.pipeline if name in ("attribute_ruler", "lemmatizer")]
    with nlp.select_pipes(disable=ruler):
        raw = list(nlp.pipe(texts, batch_size=16))
    blob = bytearray()
    for doc in raw:
        text = doc.text.encode("utf-8")
        blob += b"%d\n%s\n%d\n" % (len(text), text, len(doc))
        for token in doc:
            blob += f"{token.tag_}\t{token.dep_}\n".encode("utf-8")
    out = subprocess.run([dump, model], input=bytes(blob), stdout=subprocess.PIPE, check=True)
    lines = iter(out.stdout.decode("ascii").splitlines())
    wrong = collections.Counter()
    shown = collections.Counter()
    total = 0

    def differ(what, doc, ours, theirs, text):
        wrong[what] += 1
        shown[what] += 1
        if shown[what] <= 10:
            print(f"{what}: text {doc}: {text!r}: ours {ours!r}, spaCy {theirs!r}")

    for number, doc in enumerate(docs):
        count = int(next(lines).split()[1])
        rows = [next(lines).split("\t") for _ in range(count)]
        text = doc.text.encode("utf-8")
        theirs = []
        for token in doc:
            begin = len(doc.text[: token.idx].encode("utf-8")) if not doc.text.isascii() else token.idx
            theirs.append((begin, begin + len(token.text.encode("utf-8")), bool(token.whitespace_)))
        ours = [(int(r[0]), int(r[1]), r[2] == "1") for r in rows]
        total += len(theirs)
        if ours != theirs:
            for a, b in zip(ours, theirs):
                if a != b:
                    differ("tokens", number, (a, text[a[0] : a[1]]), (b, text[b[0] : b[1]]), text[b[0] - 20 : b[0] + 30])
                    break
            else:
                differ("tokens", number, len(ours), len(theirs), "")
            continue
        for row, token in zip(rows, doc):
            values = {
                "is_space": (row[3] == "1", token.is_space),
                "norm": (unhex(row[4]), token.norm_),
                "prefix": (unhex(row[5]), token.prefix_),
                "suffix": (unhex(row[6]), token.suffix_),
                "shape": (unhex(row[7]), token.shape_),
                "hashes": (tuple(map(int, row[8:12])), (token.norm, token.prefix, token.suffix, token.shape)),
                "pos": (unhex(row[12]), token.pos_),
                "morph": (unhex(row[13]), str(token.morph)),
                "lemma": (unhex(row[14]), token.lemma_),
                "tag": (unhex(row[15]), token.tag_),
                "dep": (unhex(row[16]), token.dep_),
            }
            for what, (a, b) in values.items():
                if a != b:
                    differ(what, number, a, b, token.text)
    print(f"{len(docs)} texts, {total} tokens; differences: {dict(wrong) or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
