#!/usr/bin/env python3
"""Draw the articles of a blind round: draw.py CORPUS.jsonl.gz ROUND [--out DIR]

Ten articles, at random and without those of earlier rounds, from the records of the corpus that speak
of cooperation, events or deals, of 150 to 900 words, no more than three of one source. The draw
depends on the round's number only, so that anybody can repeat it. Prints the ids; with --out writes
each article to DIR/rNN-KK.txt with its published date in the first line of DIR/rNN-KK.date.
"""
import argparse
import gzip
import json
import random
import re
from collections import Counter
from pathlib import Path

TOPIC = re.compile(
    r"\b(partner(?:ship|ed|s)?|agreement|memorandum|mou|joint venture|acqui(?:re|red|res|sition)|"
    r"invest(?:s|ed|ment)|collaborat\w+|cooperat\w+|alliance|summit|forum|conference|congress|"
    r"delegation|signed|expo|symposium|seminar|trade show|ceremony|bilateral)\b", re.I)
LEAST_HITS, ROUND_SIZE, OF_ONE_SOURCE = 6, 10, 3


def candidates(path):
    for line in gzip.open(path, "rt", encoding="utf-8"):
        record = json.loads(line)
        words = len(record["text"].split())
        hits = len(TOPIC.findall(record["text"]))
        if 150 <= words <= 900 and hits >= LEAST_HITS:
            yield record


def draw(path, number):
    pool = sorted(candidates(path), key=lambda r: r["id"])
    random.Random("entente blind rounds").shuffle(pool)
    rounds, at = [], 0
    for _ in range(number):
        picked, sources = [], Counter()
        while len(picked) < ROUND_SIZE and at < len(pool):
            source = pool[at]["id"].split("/")[0]
            if sources[source] < OF_ONE_SOURCE:
                picked.append(pool[at])
                sources[source] += 1
            at += 1
        rounds.append(picked)
    return rounds[number - 1]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("round", type=int)
    ap.add_argument("--out")
    a = ap.parse_args()
    for k, record in enumerate(draw(a.corpus, a.round), 1):
        name = f"r{a.round:02d}-{k:02d}"
        print(name, record["id"])
        if a.out:
            Path(a.out).mkdir(parents=True, exist_ok=True)
            (Path(a.out) / f"{name}.txt").write_text(record["text"])
            (Path(a.out) / f"{name}.date").write_text((record.get("published") or "") + "\n")


if __name__ == "__main__":
    main()
