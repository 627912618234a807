#!/usr/bin/env python3
"""Points of the signs of names (src/mention/evidence.h) by multinomial logistic regression.

    name_signs.py [--folds N] [--out FILE] EXPLAINED GOLD...

EXPLAINED: folder of `entente explain --format json` of each article, NAME.json; GOLD: folders of gold facts,
NAME.json. A weighed name is of the type of the gold entity that bears it, else no entity. Names of optional
entities count half in training and not in the figures. --folds prints precision, recall and F1 by article-wise
cross-validation, beside those of the rules for single occurrences. Needs numpy; the same input gives the same bytes.
"""
import argparse
import json
import re
import unicodedata
import zlib
from pathlib import Path

import numpy as np

CLASSES = ["", "Organisation", "Person", "Place"]

BENEFIT = 0.3  # of what the rules found, as in evidence.c

# What is known before any data, in points: rare signs keep it, the data overrule it for the others.
PRIOR = {
    "Organisation": {
        "business": 2, "ticker": 2, "own_chief": 2, "chief_of": 2, "about_heading": 1.5, "domain": 1, "body_verb": 1,
        "deal_object": 1, "deal_of": 1, "deal_with": 1, "among_bodies": 1, "before_people": 1, "own_people": 1,
        "weak_head": 1, "bracket_of_body": 1, "before_title": 1, "acronym_in_bracket": 0.5, "trademark": -1.5,
        "bracket_of_common": -1.5, "among_things": -1, "before_thing": -0.5, "before_chief": 2, "called_body": 1.5,
        "acts": 1, "based": 1, "bracket_of_person": 1, "closes_item": 1, "is_thing": -1, "brand_mark": -2,
        "after_thing_comma": -0.5, "called_thing": -0.5},
    "Person": {
        "honorific": 2, "person_apposition": 2, "ampersand": -3, "business": -2, "given_first": 1, "surname_last": 0.5,
        "led_by": 1, "person_among_persons": 1, "own_chief": -2, "chief_of": -2, "ticker": -2},
    "Place": {"place_in_bracket": -1, "business": -2, "ticker": -2},
}


def fold(s):
    s = unicodedata.normalize("NFKC", s).casefold()
    s = re.sub(r"['’](s)?\b", lambda m: "" if m.group(1) is None else "s", s)
    s = re.sub(r"\s+", " ", re.sub(r"[^\w\s&]", " ", s)).strip()
    s = re.sub(r"^(the|a|an) ", "", s)
    return re.sub(r"^((19|20)\d\d) | ((19|20)\d\d)$", "", s) or s


def read(explained, golds):
    rows = []  # article, text, class, weight, signs, class of the rules
    for path in sorted(explained.glob("*.json")):
        gold = next((g / path.name for g in golds if (g / path.name).exists()), None)
        if not gold:
            continue
        gold = json.loads(gold.read_text(encoding="utf-8"))
        optional = set(gold.get("optional_entities", []))
        types = {}
        for e in gold["entities"]:
            for name in e.get("names", []):
                types.setdefault(fold(name), (e["type"], e["id"] in optional))
        for n in json.loads(path.read_text(encoding="utf-8")).get("names", []):
            kind, free = types.get(fold(n["text"]), ("", False))
            if kind not in CLASSES:
                kind = ""
            s = set(n["signs"])
            rule = ("Organisation" if s & {"found_organisation", "found_sure_organisation"} else
                    "Person" if s & {"found_person", "found_sure_person"} else
                    "Place" if "found_place" in s else "")
            rows.append((path.stem, n["text"], kind, 0.5 if free else 1.0, s, rule))
    return rows


def train(x, y, weight, ridge, prior, steps=600, rate=0.5):
    """Weights (signs by classes), class 0 fixed at zero; accelerated gradient descent."""
    target = np.eye(len(CLASSES))[y]
    w = prior.copy()
    ahead, total = w.copy(), weight.sum()
    for step in range(steps):
        z = x @ ahead
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        gradient = x.T @ ((p - target) * weight[:, None]) / total + ridge / total * (ahead - prior)
        gradient[:, 0] = 0
        new = ahead - rate * gradient
        ahead = new + step / (step + 3) * (new - w)
        w = new
    return w


def figures(title, gold, found):
    print(title, end=":")
    for c in range(1, len(CLASSES)):
        right = sum(g == f == c for g, f in zip(gold, found))
        p, r = right / max(1, sum(f == c for f in found)), right / max(1, sum(g == c for g in gold))
        print(f"  {CLASSES[c]} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}", end="")
    print(f"  right {sum(g == f for g, f in zip(gold, found)) / len(gold):.4f}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("explained", type=Path)
    ap.add_argument("gold", type=Path, nargs="+")
    ap.add_argument("--folds", type=int, default=0)
    ap.add_argument("--ridge", type=float, default=1.0)
    ap.add_argument("--least", type=int, default=5, help="occurrences of a sign that earns points")
    ap.add_argument("--out", type=Path)
    ap.add_argument("--none", type=float, default=0.85, help="weight of names that are no entity")
    ap.add_argument("--show", action="store_true")
    a = ap.parse_args()
    rows = read(a.explained, a.gold)
    signs = sorted({s for r in rows for s in r[4]} | {s for points in PRIOR.values() for s in points})
    known = {s for points in PRIOR.values() for s in points}
    signs = [s for s in signs if s in known or sum(s in r[4] for r in rows) >= a.least]
    x = np.array([[s in r[4] for s in signs] for r in rows], dtype=float)
    y = np.array([CLASSES.index(r[2]) for r in rows])
    weight = np.array([r[3] * (1 if r[2] else a.none) for r in rows])
    prior = np.array([[PRIOR.get(c, {}).get(s, 0.0) for c in CLASSES] for s in signs])
    sure = [i for i, r in enumerate(rows) if r[3] == 1.0]
    print(len(rows), "names,", len(signs), "signs,", np.bincount(y))
    if a.folds:
        rules = np.array([CLASSES.index(r[5]) for r in rows])
        fold_of = np.array([zlib.crc32(r[0].encode()) % a.folds for r in rows])
        found = np.zeros(len(rows), dtype=int)
        for k in range(a.folds):
            own = fold_of == k
            w = train(x[~own], y[~own], weight[~own], a.ridge, prior)
            points = x[own] @ w
            points[np.arange(own.sum()), rules[own]] += BENEFIT
            found[own] = points.argmax(axis=1)
        figures("rules   ", [y[i] for i in sure], [CLASSES.index(rows[i][5]) for i in sure])
        figures("evidence", [y[i] for i in sure], [found[i] for i in sure])
        if a.show:
            for i in sure:
                rule = CLASSES.index(rows[i][5])
                if found[i] != y[i] or rule != y[i]:
                    tag = "BOTH" if found[i] != y[i] and rule != y[i] else "WORSE" if found[i] != y[i] else "BETTER"
                    print(tag, rows[i][0][:8], rows[i][1], "| gold", rows[i][2], "| rule", rows[i][5], "| found", CLASSES[found[i]])
    if a.out:
        w = train(x, y, weight, a.ridge, prior)
        lines = ["# Points of the signs of names, read by src/mention/evidence.c; what each sign is: src/mention/evidence.h.", "# sense: NameSign",
                 "# source: regression on the project's gold facts. Made by tools/lexicon/name_signs.py.",
                 "label\tclass\tnumber"]
        for s, row in zip(signs, w):
            lines += [f"sign:{s}\t{c}\t{v:.2f}" for c, v in zip(CLASSES[1:], row[1:]) if abs(v) >= 0.005]
        a.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
