#!/usr/bin/env python3
"""Draw the articles of a blind round: draw.py CORPUS.jsonl.gz ROUND [--out DIR]

Ten articles, at random and without those of earlier rounds, from the records of the corpus that speak
of cooperation, events or deals, no more than three of one source. The draw depends on the round's
number only, so that anybody can repeat it. Prints the ids; with --out writes each article to
DIR/rNN-KK.txt with its published date in the first line of DIR/rNN-KK.date.

Rounds 1 to 36 use up the first pool: 150 to 900 words in all, six words of the topic or more. Rounds 37 to
42 are of a second: as long, three words or more; 43 to 46 of a third, which speaks of the topic as much
as the first: 901 to 1,400 words, nine words or more; from 47 on of a fourth: 901 to 2,000 words, six words
or more. Each is without what was in the first and third and without the articles that were read
while rules were written (read.txt beside this file; the number behind an id is the first round drawn without
it, 37 where there is none). 51 is of what is left of the fourth;
from 52 on as long releases with three words or more, from 53 on without those that the recogniser of
press names saw (ontology/recogniser). With 55 they are used up: 56 is of the releases of 901 to 4,000 words with
six words or more that are left; from 57 on of the short ones with two words or more, without those that the
recogniser saw or that rules were tried on.
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
ROUND_SIZE, OF_ONE_SOURCE = 10, 3
# first round, least and most words, words of the topic at least
POOLS = [(1, 150, 900, 6), (37, 150, 900, 3), (43, 901, 1400, 9), (47, 901, 2000, 6), (51, 901, 2000, 6),
         (52, 901, 2000, 3), (53, 901, 2000, 3), (56, 901, 4000, 6), (57, 150, 900, 2)]
READ = Path(__file__).with_name("read.txt")


def candidates(path, least_words, most_words, least_hits):
    for line in gzip.open(path, "rt", encoding="utf-8"):
        record = json.loads(line)
        words = len(record["text"].split())
        hits = len(TOPIC.findall(record["text"]))
        if least_words <= words <= most_words and hits >= least_hits:
            yield record


def beginning(record):
    """The corpus holds some releases twice, under two ids."""
    return re.sub(r"\W+", " ", record["text"]).strip()[:600]


def read_before(number):
    """The ids of articles that were read before round NUMBER was drawn."""
    rows = [line.split() for line in READ.read_text(encoding="utf-8").splitlines()]
    return {row[0] for row in rows if row and int(row[1] if len(row) > 1 else 37) <= number}


def unread(path, pool):
    earlier = [r for p in (POOLS[0], POOLS[2]) if p[0] < pool[0] for r in candidates(path, *p[1:])]
    known = {r["id"] for r in earlier} | read_before(pool[0])
    texts = {beginning(r) for r in earlier}
    return [r for r in candidates(path, *pool[1:]) if r["id"] not in known and beginning(r) not in texts]


def draw(path, number):
    of_round = max(p for p in POOLS if p[0] <= number)
    pool = candidates(path, *of_round[1:]) if of_round == POOLS[0] else unread(path, of_round)
    pool = sorted(pool, key=lambda r: r["id"])
    random.Random("entente blind rounds").shuffle(pool)
    number -= of_round[0] - 1
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
