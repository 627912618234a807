#!/usr/bin/env python3
"""Draw the articles of a blind round: draw.py CORPUS.jsonl.gz ROUND [--out DIR]

Ten articles, at random and without those of earlier rounds, from the records of the corpus that speak
of cooperation, events or deals, no more than three of one source. The draw depends on the round's
number only, so that anybody can repeat it. Prints the ids; with --out writes each article to
DIR/rNN-KK.txt with its published date in the first line of DIR/rNN-KK.date.

Rounds 1 to 36 use up the first pool: 150 to 900 words in all, six words of the topic or more. Later ones come
from a second: as long, three words or more, without what was in the first and without the
articles that were read while rules were written (read.txt beside this file).
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
LEAST_WORDS, ROUND_SIZE, OF_ONE_SOURCE, FIRST_POOL = 150, 10, 3, 36
READ = Path(__file__).with_name("read.txt")


def candidates(path, most_words, least_hits):
    for line in gzip.open(path, "rt", encoding="utf-8"):
        record = json.loads(line)
        words = len(record["text"].split())
        hits = len(TOPIC.findall(record["text"]))
        if LEAST_WORDS <= words <= most_words and hits >= least_hits:
            yield record


def beginning(record):
    """The corpus holds some releases twice, under two ids."""
    return re.sub(r"\W+", " ", record["text"]).strip()[:600]


def unread(path):
    first = list(candidates(path, 900, 6))
    known = {r["id"] for r in first} | set(READ.read_text(encoding="utf-8").split())
    texts = {beginning(r) for r in first}
    return [r for r in candidates(path, 900, 3) if r["id"] not in known and beginning(r) not in texts]


def draw(path, number):
    second = number > FIRST_POOL
    pool = sorted(unread(path) if second else candidates(path, 900, 6), key=lambda r: r["id"])
    random.Random("entente blind rounds").shuffle(pool)
    number -= FIRST_POOL * second
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
