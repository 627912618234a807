#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Measure how often each pattern is right, and write what the program reads: measure.py [PROGRAM] [--shared DIR]

Runs PROGRAM (build/release/entente) over all articles with gold facts: the shared seeds and dev articles, our own
seeds and news, and the rounds of tests/gold/rounds, whose texts lie in the shared corpus. Writes
ontology/patterns/confidence.tsv and the figures of docs/confidence.md, which are cross-validated by article. --dry
only prints them. Needs DIR/gold/score.py (the referee) and plain Python 3.9.
"""
import argparse
import re
import sys
from pathlib import Path
from typing import NamedTuple

import model
from observations import ROOT, judge, load_referee, of_folder, of_rounds

TABLE = ROOT / "ontology/patterns/confidence.tsv"
REPORT = ROOT / "docs/confidence.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)


class Row(NamedTuple):
    set: str
    article: str
    pattern: str
    property: str
    stated: float
    signs: tuple
    right: bool


def observe(referee, sets):
    rows, nodes = [], []  # nodes: of each Partnership, whether it is right and which rows are its parties
    for name, articles in sets:
        for article, gold, explanation in articles:
            facts, partnerships = judge(referee, referee.from_json(gold), explanation)
            parties = {}
            for fact, verdict in zip(explanation["facts"], facts):
                if verdict is None:
                    continue
                if fact["property"] == "party":
                    parties.setdefault(str(fact["subject"]), []).append(len(rows))
                rows.append(Row(name, article, fact.get("rule") or fact["pattern"], fact["property"], fact["stated"],
                                tuple(fact["signs"]), verdict))
            nodes += [(v, parties[i]) for i, v in partnerships.items() if v is not None and i in parties]
    return rows, nodes


def brier(pairs):
    return sum((p - y) ** 2 for p, y in pairs) / len(pairs)


def bins(pairs):
    for low, high in zip(BINS, BINS[1:]):
        inside = [(p, y) for p, y in pairs if low <= p < high or (high == BINS[-1] and p == high)]
        if inside:
            n = len(inside)
            yield low, high, n, sum(p for p, _ in inside) / n, sum(y for _, y in inside) / n


def report(rows, nodes):
    """The figures as Markdown."""
    validated = model.cross_validate(rows)
    measured = [(p, r.right) for (p, _), r in zip(validated, rows)]
    constant = [(c, r.right) for (_, c), r in zip(validated, rows)]
    stated = [(r.stated, r.right) for r in rows]
    articles = len({r.article for r in rows})
    lines = [f"{len(rows)} facts of {articles} articles, {sum(r.right for r in rows) / len(rows):.3f} of them right. "
             f"{len({r.pattern for r in rows})} patterns and rules found them.", "",
             "| confidence | facts | mean confidence | share right |", "|---|---:|---:|---:|"]
    lines += [f"| {low:.2f} to {high:.2f} | {n} | {p:.3f} | {y:.3f} |" for low, high, n, p, y in bins(measured)]
    error = sum(n * abs(p - y) for _, _, n, p, y in bins(measured)) / len(rows)
    lines += ["", f"Mean distance of the two last columns (expected calibration error): {error:.3f}.", "",
              "| | Brier score |", "|---|---:|", f"| constant: the share of right facts | {brier(constant):.4f} |",
              f"| as stated by the authors of the patterns | {brier(stated):.4f} |",
              f"| measured, cross-validated | {brier(measured):.4f} |", "",
              "| threshold | facts kept | of the right ones | share right |", "|---:|---:|---:|---:|"]
    for t in (0.0, 0.7, 0.8, 0.9, 0.95):
        kept = [y for p, y in measured if p >= t]
        right = sum(y for _, y in measured)
        if kept:
            lines.append(f"| {t:.2f} | {len(kept)} | {sum(kept) / right:.3f} | {sum(kept) / len(kept):.3f} |")
    if nodes:
        sure = [(max(validated[i][0] for i in parties), verdict) for verdict, parties in nodes]
        lines += ["", f"Partnership nodes (as sure as the surest of their parties): {len(sure)}, "
                  f"mean confidence {sum(p for p, _ in sure) / len(sure):.3f}, "
                  f"share right {sum(y for _, y in sure) / len(sure):.3f}."]
    return "\n".join(lines)


def table(rows):
    """The rows that the program reads."""
    rates, weights = model.fit(rows)
    lines = ["# How often patterns and rules are right: made by tools/confidence/measure.py, read by the program.",
             "# See docs/confidence.md. Do not edit by hand.", "#",
             "# kind\tname\tproperty\tfound\tright\tvalue"]
    for name, weight in zip(model.WEIGHTS, weights):
        lines.append(f"weight\t{name}\t*\t0\t0\t{weight:.4f}")
    lines.append(f"rate\t*\t*\t{rates.all[0]}\t{rates.all[1]}\t{rates.of_all():.4f}")
    for name, (found, right) in sorted(rates.properties.items()):
        lines.append(f"rate\t*\t{name}\t{found}\t{right}\t{rates.of_property(name):.4f}")
    for (pattern, name), (found, right) in sorted(rates.patterns.items()):
        lines.append(f"rate\t{pattern}\t{name}\t{found}\t{right}\t{rates.of_pattern(pattern, name):.4f}")
    return "\n".join(lines) + "\n"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("program", nargs="?", type=Path, default=ROOT / "build/release/entente")
    ap.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    ap.add_argument("--dry", action="store_true")
    a = ap.parse_args()
    gold, program = a.shared / "gold", a.program.resolve()
    if not (gold / "score.py").exists():
        sys.exit(f"measure.py: no referee at {gold / 'score.py'}; name its folder's parent with --shared")
    sets = [("seeds", of_folder(program, a.shared / "seeds", gold / "seeds")),
            ("dev", of_folder(program, a.shared / "dev/articles", gold / "dev")),
            ("own", of_folder(program, ROOT / "seeds", ROOT / "tests/gold")),
            ("news", of_folder(program, ROOT / "tests/news", ROOT / "tests/news/gold", dated=True)),
            ("rounds", of_rounds(program, a.shared / "corpus/releases.jsonl.gz"))]
    rows, nodes = observe(load_referee(gold / "score.py"), sets)
    figures = report(rows, nodes)
    print(figures)
    if a.dry:
        return
    TABLE.write_text(table(rows), encoding="utf-8")
    text = REPORT.read_text(encoding="utf-8")
    REPORT.write_text(re.sub(f"{BEGIN}.*?{END}", lambda _: f"{BEGIN}\n{figures}\n{END}", text, flags=re.S),
                      encoding="utf-8")


if __name__ == "__main__":
    main()
