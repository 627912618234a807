#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The table of measured confidences belongs to the patterns and rules there are.

Each row of ontology/patterns/confidence.tsv names a pattern of ontology/patterns or a rule of src/fact, counts and
rates agree with each other and with tools/confidence/model.py, and the figures of docs/confidence.md are of this table.
Exit status: 0 it does, 1 not. Mended by: python3 tools/confidence/measure.py
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools/confidence"))
import model  # noqa: E402


def names():
    patterns = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "ontology/patterns").glob("*.pat"))
    rules = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "src/fact").glob("*.c"))
    return set(re.findall(r"^pattern ([\w-]+)", patterns, flags=re.M)) | set(
        re.findall(r'(?:pattern = |,\s+)"([a-z]+(?:-[a-z]+)+)"', rules))


def problems():
    known, rates, seen = names(), model.Rates([]), set()
    text = (ROOT / "ontology/patterns/confidence.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    weights = [r[1] for r in rows if r[0] == "weight"]
    if weights != list(model.WEIGHTS):
        yield f"weights are {weights}"
    for _, name, prop, found, right, _ in (r for r in rows if r[0] == "rate"):
        cell = (rates.all if (name, prop) == ("*", "*") else rates.properties[prop] if name == "*"
                else rates.patterns[name, prop])
        cell[:] = int(found), int(right)
    for kind, name, prop, found, right, value in rows:
        if (kind, name, prop) in seen:
            yield f"two rows of {name} {prop}"
        seen.add((kind, name, prop))
        if kind == "weight":
            continue
        if name != "*" and name not in known:
            yield f"no pattern or rule '{name}'"
        want = (rates.of_pattern(name, prop) if name != "*" else rates.of_property(prop) if prop != "*"
                else rates.of_all())
        if not int(right) <= int(found) or abs(want - float(value)) > 1e-4:
            yield f"{name} {prop}: {right} of {found} makes {want:.4f}, not {value}"
    sums = [sum(c[i] for c in rates.patterns.values()) for i in (0, 1)]
    if sums != rates.all:
        yield f"patterns add up to {sums}, all are {rates.all}"
    report = (ROOT / "docs/confidence.md").read_text(encoding="utf-8")
    if f"{rates.all[0]} facts of " not in report:
        yield "docs/confidence.md has the figures of another table"


def main():
    told = list(problems())
    for problem in told:
        print(f"ontology/patterns/confidence.tsv: {problem}")
    if told:
        print("run: python3 tools/confidence/measure.py")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
