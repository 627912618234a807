#!/usr/bin/env python3
"""Join two readers' annotations of a round: merge.py A_DIR B_DIR OUT_DIR REFEREE

What both readers require stays required; whatever only one of them has, or one makes optional, is
optional. Entities are aligned as the referee (score.py, whose folder or path is REFEREE) aligns a
graph with gold. Prints how far the readers agree.
"""
import importlib.util
import json
import sys
from pathlib import Path


def load_referee(path):
    path = Path(path)
    spec = importlib.util.spec_from_file_location("score", path / "score.py" if path.is_dir() else path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def key(fact):
    return json.dumps(fact, sort_keys=True)


def mapped(fact, ids):
    s, p, o = fact
    if isinstance(o, dict):
        o = dict(o)
        if o.get("organisation") is not None:
            o["organisation"] = ids.get(o["organisation"], o["organisation"])
    elif isinstance(o, str):
        o = ids.get(o, o)
    return [ids.get(s, s), p, o]


def loose(fact):
    """Facts that differ in the writing of a title or number only are the same."""
    s, p, o = fact
    if isinstance(o, dict) and "title" in o:
        o = {**o, "title": referee.fold(o["title"])}
    if isinstance(o, dict) and "value" in o:
        o = {**o, "value": float(o["value"])}
    return key([s, p, o])


def merge(a, b):
    doc_a, doc_b = referee.Doc(), referee.Doc()
    for doc, j in ((doc_a, a), (doc_b, b)):
        doc.entities = {e["id"]: {"type": e["type"], "kind": e.get("kind", e["type"]), "names": e.get("names", [])}
                        for e in j["entities"]}
        doc.facts = [tuple(f) for f in j["facts"] + j.get("optional_facts", [])]
    ids = {}
    taken = {e["id"] for e in a["entities"]}
    same = referee.align(doc_a, doc_b)  # B's id to A's
    for e in b["entities"]:
        ids[e["id"]] = same.get(e["id"]) or ("b_" + e["id"] if e["id"] in taken else e["id"])
    entities = {e["id"]: dict(e) for e in a["entities"]}
    optional = set(a.get("optional_entities", []))
    seen = set()
    for e in b["entities"]:
        i = ids[e["id"]]
        seen.add(i)
        if i in entities:
            names = entities[i].setdefault("names", [])
            names += [n for n in e.get("names", []) if n not in names]
            kinds = entities[i].get("kind", "").split("|") + e.get("kind", "").split("|")
            if any(kinds):
                entities[i]["kind"] = "|".join(dict.fromkeys(k for k in kinds if k))
            if e["id"] in b.get("optional_entities", []):
                optional.add(i)
        else:
            entities[i] = {**e, "id": i}
            optional.add(i)
    optional |= {i for i in entities if i not in seen}
    need_a = {loose(f): f for f in a["facts"]}
    need_b = {loose(mapped(f, ids)): mapped(f, ids) for f in b["facts"]}
    all_b = {loose(mapped(f, ids)): mapped(f, ids) for f in b["facts"] + b.get("optional_facts", [])}
    all_a = {loose(f): f for f in a["facts"] + a.get("optional_facts", [])}
    both = [f for k, f in need_a.items() if k in need_b]
    rest = {**all_a, **all_b}
    maybe = [f for k, f in rest.items() if not (k in need_a and k in need_b)]
    agreed = (len(both), len(need_a), len(need_b))
    return {"article": a["article"], "entities": list(entities.values()), "facts": both,
            "optional_entities": sorted(optional), "optional_facts": maybe}, agreed


def main():
    global referee
    a_dir, b_dir, out, path = map(Path, sys.argv[1:5])
    referee = load_referee(path)
    out.mkdir(parents=True, exist_ok=True)
    total = [0, 0, 0]
    for f in sorted(a_dir.glob("*.json")):
        merged, agreed = merge(json.loads(f.read_text()), json.loads((b_dir / f.name).read_text()))
        total = [x + y for x, y in zip(total, agreed)]
        (out / f.name).write_text(json.dumps(merged, indent=1, ensure_ascii=False) + "\n")
    print(f"facts required by both {total[0]}, by the first {total[1]}, by the second {total[2]}; "
          f"agreement F1 {2 * total[0] / max(1, total[1] + total[2]):.3f}")


if __name__ == "__main__":
    main()
