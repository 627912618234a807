#!/usr/bin/env python3
"""Score the rounds that are kept in tests/gold/rounds: score.py CORPUS REFEREE PROGRAM [ROUND...]

CORPUS is the corpus of press releases (.jsonl.gz), REFEREE is score.py of the gold facts, PROGRAM the built
entente. The articles of a round are taken from the corpus by their ids; the gold holds names and facts only. An
article is dated by its own text or, where that states no date, by its record. Prints one row a round; --errors DIR
also keeps what the referee says of each round in DIR/rNN.txt. These articles have been studied: the figures
show what a change does to them, not what unseen ones would give (docs/accuracy.md).
"""
import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = Path(__file__).resolve().parents[2] / "tests/gold/rounds"


def records(corpus, ids):
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        found = {r["id"]: r for r in map(json.loads, lines) if r["id"] in ids}
    missing = ids - found.keys()
    if missing:
        sys.exit(f"{corpus}: no article {sorted(missing)[0]}")
    return found


def lay_out(articles, corpus, program, folder):
    """The gold and the graph of each article, in FOLDER/gold and FOLDER/graphs."""
    found = records(corpus, {a["id"] for a in articles})
    for name in ("text", "gold", "graphs"):
        (folder / name).mkdir()
    for a in articles:
        record, text = found[a["id"]], folder / "text" / (a["name"] + ".txt")
        text.write_text(record["text"], encoding="utf-8")
        (folder / "gold" / (a["name"] + ".json")).write_text(json.dumps({"article": {}, **a}), encoding="utf-8")
        read = subprocess.run([program, "read", text], capture_output=True, text=True, check=True).stdout
        dated = [] if '"published"' in read else ["--published", (record.get("published") or "")[:10]]
        subprocess.run([program, "build", text, *dated, "--split", folder / "graphs"], check=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("referee")
    ap.add_argument("program")
    ap.add_argument("rounds", nargs="*", type=int)
    ap.add_argument("--errors")
    a = ap.parse_args()
    print(f"{'round':>5} {'entities':>8} {'facts':>6} {'all':>6}")
    for path in sorted(ROUNDS.glob("r*.json")):
        kept = json.loads(path.read_text(encoding="utf-8"))
        if a.rounds and kept["round"] not in a.rounds:
            continue
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            lay_out(kept["articles"], a.corpus, a.program, folder)
            score = [sys.executable, a.referee, folder / "gold", folder / "graphs"]
            out = subprocess.run(score + ["--json"], capture_output=True, text=True, check=True).stdout
            f1 = {row: json.loads(out)[row]["f1"] for row in ("ALL entities", "ALL facts", "ALL")}
            print(f"{kept['round']:>5} {f1['ALL entities']:>8.3f} {f1['ALL facts']:>6.3f} {f1['ALL']:>6.3f}", flush=True)
            if a.errors:
                told = subprocess.run(score + ["--errors"], capture_output=True, text=True, check=True).stdout
                Path(a.errors).mkdir(parents=True, exist_ok=True)
                (Path(a.errors) / (path.stem + ".txt")).write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()
