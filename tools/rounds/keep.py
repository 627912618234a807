#!/usr/bin/env python3
"""Keep a studied round: keep.py CORPUS ROUND GOLD_DIR

Writes tests/gold/rounds/rNN.json from the joined gold of the round's articles (merge.py): names and facts by the
corpus's ids, no text.
"""
import json
import sys
from pathlib import Path

from draw import draw

ROUNDS = Path(__file__).resolve().parents[2] / "tests/gold/rounds"


def rows(values):
    return "[]" if not values else "[\n" + ",\n".join("   " + json.dumps(v, ensure_ascii=False) for v in values) + "]"


def main():
    corpus, number, gold = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    articles = []
    for k, record in enumerate(draw(corpus, number), 1):
        name = f"r{number:02d}-{k:02d}"
        kept = json.loads((gold / f"{name}.json").read_text(encoding="utf-8"))
        fields = ",\n".join(f'  "{field}": {rows(kept.get(field, []))}'
                            for field in ("entities", "optional_entities", "facts", "optional_facts"))
        articles.append(f' {{"name": {json.dumps(name)}, "id": {json.dumps(record["id"])},\n{fields}}}')
    path = ROUNDS / f"r{number:02d}.json"
    path.write_text(f'{{"round": {number}, "articles": [\n' + ",\n".join(articles) + "]}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
