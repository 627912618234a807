#!/usr/bin/env python3
"""The recogniser of press names: spaCy's small one, trained further on read articles and the teacher's.

    student.py CORPUS PACKAGE_OUT [SPANS.json] [--from PACKAGE] [--epochs 6] [--keep-from ROUND] [--most N] [--rounds-only]

Starts from the weights of en_core_web_sm's recogniser (MIT) or PACKAGE's. Learns the articles of spans.py, without the rounds from
ROUND on, on which it prints precision, recall and F1 (--rounds-only: without names.json), and N of the texts of
SPANS.json (teacher.py label). Writes a spaCy package folder; then:

    build/release/entente model import PACKAGE_OUT -o press.whole
    tools/press/pack.py press.whole ontology/recogniser/press.entm
"""
import argparse
import json
import random
from pathlib import Path

import spacy
from spacy.tokens import Span
from spacy.training import Example
from spacy.util import minibatch

import spans


def pieces(text, found, length=1500):
    """TEXT cut at line ends into pieces of about LENGTH code points, with their spans; no span is cut."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + length)
        end = len(text) if end < 0 else end
        while any(b < end < e for b, e, _ in found):
            end += 1
        yield text[begin:end], [(b - begin, e - begin, label) for b, e, label in found if begin <= b and e <= end]
        begin = end


def example(nlp, text, found):
    reference, names = nlp.make_doc(text), []
    for begin, end, label in found:
        name = reference.char_span(begin, end, label=label, alignment_mode="expand")
        while name and name[-1].is_space:  # no name of spaCy's begins or ends in white space
            name = reference[name.start:name.end - 1]
        if name and not name[0].is_space and (not names or name.start >= names[-1].end):
            names.append(Span(reference, name.start, name.end, label=label))
    reference.set_ents(names)
    return Example(nlp.make_doc(text), reference)


def examples(nlp, text, found):
    return [example(nlp, *piece) for piece in pieces(text, found)]


def figures(nlp, kept):
    for label in spans.LABELS.values():
        right = wrong = missed = 0
        for text, found in kept:
            g = {(b, e) for b, e, x in found if x == label}
            f = {(x.start_char, x.end_char) for x in nlp(text).ents if x.label_ == label}
            right, wrong, missed = right + len(g & f), wrong + len(f - g), missed + len(g - f)
        print(f"{label:8} P {right / max(1, right + wrong):.3f} R {right / max(1, right + missed):.3f} "
              f"F1 {2 * right / max(1, 2 * right + wrong + missed):.3f}", flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("out", type=Path)
    ap.add_argument("taught", nargs="?", type=Path)
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--keep-from", type=int, default=1000)
    ap.add_argument("--most", type=int, default=10**6, help="taught texts at most, drawn at random")
    ap.add_argument("--rounds-only", action="store_true")
    ap.add_argument("--from", dest="start", default=spans.PACKAGE, help="package whose recogniser to start from")
    a = ap.parse_args()
    spacy.util.fix_random_seed(1)
    nlp = spacy.load(a.start, disable=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter", "tok2vec"])
    read, kept = [], []
    for number, _, text, found in spans.read(a.corpus):
        if number >= a.keep_from:
            kept.append((text, found))
        elif number or not a.rounds_only:
            read += examples(nlp, text, found)
    texts = json.loads(a.taught.read_text(encoding="utf-8")) if a.taught else []
    random.Random(3).shuffle(texts)
    taught = [e for t in texts[:a.most] for e in examples(nlp, t["text"], t["spans"])]
    print(f"{len(read)} pieces read, {len(taught)} taught", flush=True)
    optimiser = nlp.resume_training()
    with nlp.select_pipes(enable=["ner"]):
        for epoch in range(a.epochs):
            optimiser.learn_rate = 0.001 * (1 - epoch / a.epochs) + 0.0001
            share, loss = read + taught, {}
            random.shuffle(share)
            for part in minibatch(share, 12):
                nlp.update(part, sgd=optimiser, drop=0.2, losses=loss)
            print(f"epoch {epoch + 1} of {a.epochs}, loss {loss['ner']:.0f}", flush=True)
    figures(nlp, kept)
    nlp.to_disk(a.out)


if __name__ == "__main__":
    main()
