#!/usr/bin/env python3
"""Words that running English writes in lower case: capitals do not make them names.

    common_words.py CORPUS.jsonl.gz > ontology/lexicon/common-words.txt

CORPUS holds one JSON object a line with a "text". A word counts when it stands inside a sentence:
not first after a stop, colon, bullet or opening quote, and not in a line most of whose longer words
are capitalised (headlines, names of companies). Kept are words of letters seen COUNT times or more,
SHARE or more of them in lower case, the most frequent LIMIT of them, sorted.
"""
import collections
import gzip
import json
import re
import sys

COUNT, SHARE, LIMIT = 5, 0.6, 15000
WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][a-z]+)?(?:-[A-Za-zÀ-ɏ]+)*")
STARTS = set(".!?:;•*\"“‘'(–—|/>")


def is_title_case(words):
    longer = [w for w in words if len(w) > 3]
    return len(longer) > 0 and sum(w[0].isupper() for w in longer) > 0.6 * len(longer)


def sentences(text):
    for line in text.split("\n"):
        for part in re.split(r"(?<=[.!?])\s+", line):
            yield part


def count(lines):
    lower, all_ = collections.Counter(), collections.Counter()
    for line in lines:
        for sentence in sentences(json.loads(line)["text"]):
            found = list(WORD.finditer(sentence))
            if is_title_case([m.group() for m in found]):
                continue
            for m in found[1:]:
                word, before = m.group(), sentence[: m.start()].rstrip()
                if (before and before[-1] in STARTS) or (word.isupper() and len(word) > 1):
                    continue
                key = word.lower().replace("’", "'")
                all_[key] += 1
                lower[key] += word[0].islower()
    return lower, all_


def main():
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        lower, all_ = count(lines)
    kept = [w for w, n in all_.items()
            if n >= COUNT and lower[w] >= SHARE * n and not w.endswith("'s") and len(w) > 1]
    kept = sorted(sorted(kept, key=lambda w: (-all_[w], w))[:LIMIT])
    print("# Words that are mostly written in lower case inside sentences of news releases.")
    print("# sense: CommonWord")
    print(f"# source: counts over a CC0 corpus of press releases; {COUNT} or more occurrences, lower")
    print(f"# case in {SHARE:.0%} or more of them. Made by tools/lexicon/common_words.py.")
    print("\n".join(kept))


main()
