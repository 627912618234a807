"""What the program states about articles with gold facts, and whether the referee calls it right.

An observation is one fact that the gold can judge: facts that are optional in the gold, or said of something that
is, are left out, as the referee leaves them out. A Partnership is judged as a whole as well, as property
"Partnership": right where the referee finds it in the gold.
"""
import gzip
import importlib.util
import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def load_referee(path):
    spec = importlib.util.spec_from_file_location("referee", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def explain(program, article, *options):
    out = subprocess.run([program, "explain", article, "--format", "json", *options], capture_output=True, text=True,
                         check=True).stdout
    return json.loads(out)


def of_folder(program, articles, gold, dated=False):
    """(name, gold file, explanation) of every article of a folder that has gold facts; DATED: with the gold's date."""
    for path in sorted(Path(gold).glob("*.json")):
        article = Path(articles) / (path.stem + ".txt")
        if article.exists():
            day = ["--published", json.loads(path.read_text(encoding="utf-8"))["article"]["published"]] if dated else []
            yield path.stem, path, explain(program, article, *day)


def of_rounds(program, corpus):
    """The same of the rounds in tests/gold/rounds, whose texts lie in the corpus by their ids."""
    rounds = [json.loads(p.read_text(encoding="utf-8")) for p in sorted((ROOT / "tests/gold/rounds").glob("r*.json"))]
    ids = {a["id"] for r in rounds for a in r["articles"]}
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        records = {r["id"]: r for r in map(json.loads, lines) if r["id"] in ids}
    with tempfile.TemporaryDirectory() as folder:
        for article in (a for r in rounds for a in r["articles"]):
            record, text, gold = records[article["id"]], Path(folder) / "a.txt", Path(folder) / "a.json"
            text.write_text(record["text"], encoding="utf-8")
            gold.write_text(json.dumps({"article": {}, **article}), encoding="utf-8")
            read = subprocess.run([program, "read", text], capture_output=True, text=True, check=True).stdout
            dated = [] if '"published"' in read else ["--published", (record.get("published") or "")[:10]]
            yield article["name"], gold, explain(program, text, *dated)


def as_system(referee, explanation):
    """The explanation as the referee sees a graph; facts in the order of the explanation, None where it has no use."""
    modes = {"InPerson": "in-person", "Online": "online"}
    doc, facts = referee.Doc(), []
    for i, e in enumerate(explanation["entities"]):
        names = [n for n in [e.get("name"), *e["alternateNames"]] if n]
        doc.entities[str(i)] = {"type": referee.TYPE_OF[e["class"]], "kind": e["class"], "names": names}
    for f in explanation["facts"]:
        entity = str(f["entity"]) if "entity" in f else None
        value = {"position": {"title": f.get("title", ""), "organisation": entity},
                 "attendance": {"count": int(f.get("count", 0)), "mode": modes.get(f.get("mode"), "any")},
                 "amount": {"value": f.get("amount"), "currency": f.get("currency")}}
        name = referee.SUB.get(f["property"], f["property"])
        known = name in referee.FLAT or name in value
        facts.append((str(f["subject"]), name, value.get(name, entity or f["value"])) if known else None)
    doc.facts = [f for f in facts if f]
    return doc, facts


def judge(referee, gold, explanation):
    """For each fact of the explanation, and then each Partnership of it: True, False, or None where it is not judged."""
    system, facts = as_system(referee, explanation)
    aligned = referee.align(gold, system)
    ids = lambda x: aligned.get(x, x) if x in system.entities else x
    wanted = {referee.norm_fact(f, lambda x: x) for f in gold.facts}
    optional = {referee.norm_fact(f, lambda x: x) for f in gold.opt_f}
    optional_names = {referee.fold(n) for g in gold.opt_e for n in gold.entities[g]["names"]}

    def is_optional(f):
        names = system.entities.get(f[0], {"names": []})["names"]
        return (f in optional or f[0] in gold.opt_e or f[2] in gold.opt_e or any(f'"{x}"' in f[2] for x in gold.opt_e)
                or (f[0] not in gold.entities and any(referee.fold(n) in optional_names for n in names)))

    def verdict(fact):
        if fact is None:
            return None
        f = referee.norm_fact(fact, ids)
        return True if f in wanted and not is_optional(f) else None if is_optional(f) else False

    def of_partnership(i):
        if i in aligned:
            return None if aligned[i] in gold.opt_e else True
        return False

    nodes = {i: of_partnership(i) for i, e in system.entities.items() if e["type"] == "Partnership"}
    return [verdict(f) for f in facts], nodes
