#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente score against the referee in Python: the same figures, and the same errors.

  score_parity.py PROGRAM SHARED [--model FILE] [--gold DIR --graphs DIR]...

SHARED holds gold/score.py, gold/seeds, gold/dev and their articles (seeds, dev/articles). Graphs of those
articles and of our own are built, scored as they are, in each format and merged, and then damaged again and
again: statements dropped, changed, repeated, in another order. --gold and --graphs add a pair of folders.
The JSON must be the same bytes, and --errors the same findings. Exit status: 0 all the same, 1 not,
77 nothing to compare with (which is said).
"""
import argparse
import ast
import collections
import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENT = "https://w3id.org/entente#"
DAMAGED = 48
ENTITY = "organiser host supporter chair participant speaker partOf about locatedIn party place".split()
KINDS = ("Forum Conference Summit Visit Event Company University GovernmentBody Organisation Person Country City "
         "Place Initiative Agreement Investment StrategicCooperation JointVenture BilateralCooperation "
         "Partnership").split()
# Names that fold in unusual ways: our own gold and graph, whose figures show a difference of one name.
ODD_NAMES = ["Straße & Söhne", "İzmir Tram", "ﬁrst Ⅷ½", "Xi’an's ‘Forum’", "2024 Riga 2025", "Riga 20٢٤", "नमस्ते x",
             "soft\u00adhyphen", "a\u200bb", "ἀ\u0345 x", "T\u0308am", "Ǆ Group", "workers' union", "ΣΑΣ", "the the x",
             "1999", "x 1899", "…", "R&D", "ＦＵＬＬ　ｗｉｄｔｈ"]


class Different(Exception):
    pass


# ---------------------------------------------------------------- both sides

def referee(options, *args):
    done = subprocess.run([sys.executable, options.referee, *map(str, args)], capture_output=True, text=True,
                          timeout=300)
    if done.returncode:
        raise Different(f"the referee failed on {args}: {done.stderr[-500:]}")
    return done.stdout


def program(options, *args):
    done = subprocess.run([options.program, "score", *map(str, args)], capture_output=True, text=True, timeout=300)
    if done.returncode not in (0, 1):
        raise Different(f"status {done.returncode} for {args}: {done.stderr[-500:]}")
    return done.stdout


def is_finding(line):
    return re.search(r": (MISS|WRONG|KIND) |: no graph for this article$", line) is not None


def canonical(text):
    """A fact's object: numbers as numbers."""
    return json.dumps(json.loads(text, parse_int=float), sort_keys=True) if text.startswith("{") else text


def forms(line):
    """What the referee's finding may look like in the program's output: whole lines, or (beginning, end)."""
    fact = re.fullmatch(r"(.*?: (?:MISS|WRONG) fact )(\(.*\))", line)
    if fact:
        subject, predicate, value = ast.literal_eval(fact[2])
        return [f"{fact[1]}{subject} {predicate} {canonical(value)}"], None
    entity = re.fullmatch(r"(.*?: (?:MISS|WRONG) \w+) (\[.*\])", line)
    if entity:
        names = ast.literal_eval(entity[2])
        if not names:
            return [], (entity[1] + " ", "")
        return [entity[1] + " " + ", ".join(f'"{n}"' for n in names), entity[1] + " of " + ", ".join(names)], None
    kind = re.fullmatch(r"(.*?: KIND) (.*)(: \S+ for \S+)", line)
    if kind and kind[2].startswith("["):
        return [f'{kind[1]} "{ast.literal_eval(kind[2])[0]}"{kind[3]}'], None
    if kind:
        return [], (kind[1] + " ", kind[3])
    return [line], None


def program_findings(text):
    found = collections.Counter()
    for line in filter(is_finding, text.splitlines()):
        fact = re.fullmatch(r"(.*?: (?:MISS|WRONG) fact \S+ \S+ )(\{.*\})", line)
        found[fact[1] + canonical(fact[2]) if fact else line] += 1
    return found


def compare_findings(theirs, ours, label):
    left, open_ended = program_findings(ours), []
    for line in filter(is_finding, theirs.splitlines()):
        exact, pattern = forms(line)
        hit = next((f for f in exact if left[f] > 0), None)
        if pattern:
            open_ended.append((line, pattern))
        elif hit is None:
            raise Different(f"{label}: not found by the program: {line}")
        else:
            left[hit] -= 1
    for line, (begin, end) in open_ended:
        hit = next((f for f in left if left[f] > 0 and f.startswith(begin) and f.endswith(end)), None)
        if hit is None:
            raise Different(f"{label}: not found by the program: {line}")
        left[hit] -= 1
    rest = [f for f in left if left[f] > 0]
    if rest:
        raise Different(f"{label}: found by the program only: {rest[0]}")


def compare(options, label, gold, *graphs):
    theirs, ours = referee(options, gold, *graphs, "--json"), program(options, gold, *graphs, "-f", "json")
    if theirs != ours:
        a, b = json.loads(theirs), json.loads(ours)
        rows = [k for k in {**a, **b} if a.get(k) != b.get(k)]
        raise Different(f"{label}: {[(k, a.get(k), b.get(k)) for k in rows[:3]] or 'the same figures, other bytes'}")
    compare_findings(referee(options, gold, *graphs, "--errors"), program(options, gold, *graphs, "--errors"), label)
    options.compared += 1
    return json.loads(ours)["ALL"]


# ---------------------------------------------------------------- damage

def split_statement(line):
    return re.fullmatch(r"(\S+) <([^>]*)> (.*) \.", line).groups()


def change(rng, statement, pool):
    subject, predicate, value = statement
    name = predicate[len(ENT):] if predicate.startswith(ENT) else ""
    if predicate.endswith("#type"):
        return subject, predicate, f"<{ENT}{rng.choice(KINDS)}>"
    if name in ENTITY and rng.random() < 0.5:
        return subject, ENT + rng.choice(ENTITY), value
    if name in ("name", "alternateName", "title") and rng.random() < 0.6:
        text = rng.choice(["{}", "The {}", "{} 2024", "2024 {}", "‘{}’", "{} x", "{}."]).format(value[1:-1])
        return subject, rng.choice([predicate, ENT + "alternateName"]), f'"{rng.choice([text, text.upper()])}"'
    return subject, predicate, rng.choice(pool[predicate])


def damage(rng, text, amount):
    """N-Triples with some statements dropped, changed or added; sources and numbers stay legible."""
    lines = [split_statement(line) for line in text.splitlines() if line and "\\" not in line]
    pool = collections.defaultdict(list)
    for subject, predicate, value in lines:
        pool[predicate].append(value)
    nodes = sorted({s for s, _, _ in lines})
    out = []
    for statement in lines:
        name = statement[1][len(ENT):]
        roll = rng.random()
        if name in ("source", "mentions") or roll > 3 * amount:
            out.append(statement)
        elif roll < amount:
            continue
        elif roll < 2 * amount:
            out.append(change(rng, statement, pool))
        else:
            out += [statement, change(rng, statement, pool)]
    for node in rng.sample(nodes, min(len(nodes), 3)):  # a second node for the same thing
        copy = node[:-1] + rng.choice(["", "/", "-", "z"]) + "2>"
        out += [(copy, p, v) for s, p, v in out if s == node and not p.endswith("#source")]
    if rng.random() < 0.5:
        rng.shuffle(out)
    return "".join(f"{s} <{p}> {v} .\n" for s, p, v in out)


def damage_gold(rng, gold):
    """Another reader's facts: some left out, names fewer, kinds others."""
    entities = [dict(e, names=[n for n in e.get("names", []) if rng.random() < 0.8]) for e in gold["entities"]]
    for entity in entities:
        if entity["type"] == "Partnership" and rng.random() < 0.3:
            entity["kind"] = rng.choice(["Agreement", "Investment", "StrategicCooperation"])
    facts = [f for f in gold["facts"] + gold.get("optional_facts", []) if rng.random() < 0.85]
    rng.shuffle(entities)
    return dict(gold, entities=entities, facts=facts, optional_entities=[], optional_facts=[])


# ---------------------------------------------------------------- what is compared

def build(options, articles, folder, *more):
    subprocess.run([options.program, "build", "--model", options.model, "--no-evidence", *more, articles, "--split",
                    folder], check=True, capture_output=True, timeout=300)


def compare_set(options, work, name, articles, gold):
    """The set as it is built: one file an article in three formats, all in one graph."""
    for form in ("turtle", "rdfxml", "ntriples"):
        folder = work / f"{name}-{form}"
        build(options, articles, folder, "-f", form)
        figures = compare(options, f"{name}, {form}", gold, folder)
    print(f"{name}: F1 {figures['f1']}, the same")
    for suffix, more in (("ttl", []), ("rdf", []), ("nq", ["--named-graphs"])):
        merged = work / f"{name}.{suffix}"
        subprocess.run([options.program, "build", "--model", options.model, *more, articles, "-o", merged], check=True,
                       capture_output=True, timeout=300)
        compare(options, f"{name}, merged {suffix}", gold, merged)
    return work / f"{name}-ntriples", gold


def compare_damaged(options, work, folder, gold, seed):
    rng = random.Random(seed)
    out = work / f"damaged-{seed}"
    out.mkdir()
    amount = rng.choice([0.02, 0.05, 0.1, 0.2])
    for file in sorted(folder.glob("*.nt")):
        if rng.random() < 0.95:
            (out / file.name).write_text(damage(rng, file.read_text(), amount))
    return compare(options, f"damaged {seed}", gold, out)["f1"]


def compare_readers(options, work, gold, seed):
    rng = random.Random(seed)
    out = work / f"reader-{gold.name}-{seed}"
    out.mkdir()
    for file in sorted(gold.glob("*.json")):
        (out / file.name).write_text(json.dumps(damage_gold(rng, json.loads(file.read_text()))))
    compare(options, f"reader {seed} of {gold}", gold, out)


def compare_names(options, work):
    """Every odd name against variants of itself and of the next one."""
    gold, graphs = work / "odd", work / "odd-graphs"
    gold.mkdir(), graphs.mkdir()
    for i, name in enumerate(ODD_NAMES):
        variants = [name.upper(), name.lower(), name.casefold(), f"The {name}", f"{name} 2030", name.replace("'", "’"),
                    ODD_NAMES[i - 1]]
        entities = [{"id": "e", "type": "Organisation", "names": [name]}]
        (gold / f"{i}.json").write_text(json.dumps({"entities": entities, "facts": []}))
        nodes = [f'<http://x/{k}> a <{ENT}Organisation> ; <{ENT}name> {json.dumps(v, ensure_ascii=False)} .\n'
                 for k, v in enumerate(variants)]
        (graphs / f"{i}.ttl").write_text(f'<http://x/a> a <{ENT}Article> ; <{ENT}source> "{i}.txt" .\n' + "".join(nodes))
    compare(options, "odd names", gold, graphs)


def compare_all(options, work):
    compare_names(options, work)
    pairs = list(zip(options.gold, options.graphs))
    for gold, graphs in pairs:
        print(f"{gold}: F1 {compare(options, str(gold), gold, graphs)['f1']}, the same")
    shared = options.shared
    sets = [("seeds", shared / "seeds", shared / "gold/seeds"), ("dev", shared / "dev/articles", shared / "gold/dev"),
            ("own", ROOT / "seeds", ROOT / "tests/gold")]
    sets = [s for s in sets if s[1].is_dir() and s[2].is_dir()]
    for _, _, gold in sets:
        for seed in range(3):
            compare_readers(options, work, gold, seed)
    if not options.model.exists():
        print(f"skipped: graphs of articles: no model at {options.model}")
        return
    built = [compare_set(options, work, *s) for s in sets]
    figures = [compare_damaged(options, work, *built[seed % len(built)], seed) for seed in range(DAMAGED)]
    print(f"{len(figures)} times damaged: F1 {min(figures)} to {max(figures)}, the same")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--model", type=Path, default=ROOT / "build/model/en_core_web_sm.entm")
    parser.add_argument("--gold", type=Path, action="append", default=[])
    parser.add_argument("--graphs", type=Path, action="append", default=[])
    options = parser.parse_args()
    options.referee, options.compared = options.shared / "gold/score.py", 0
    if not options.referee.is_file():
        print(f"skipped: no gold facts and referee at {options.shared}")
        return 77
    try:
        import pyoxigraph  # noqa: F401  the referee's
    except ImportError:
        print("skipped: the referee needs Python with pyoxigraph")
        return 77
    with tempfile.TemporaryDirectory(prefix="entente-score-") as folder:
        try:
            compare_all(options, Path(folder))
        except Different as why:
            print("DIFFERENT:", why)
            return 1
    print(f"{options.compared} comparisons, all the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
