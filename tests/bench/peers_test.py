#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""bench/peers without its peers: what they find is mapped as said, and the table says where they are ahead.

  peers_test.py ENTENTE     the made-up peer is also scored, by `entente score`, against docs/examples/forum.json
"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "bench" / "peers"))

import mapping  # noqa: E402
import table  # noqa: E402

PROGRAM = None


def gold(mentions, relations=()):
    found = mapping.to_gold({"id": "x", "mentions": mentions, "relations": list(relations)})
    return {e["id"]: e for e in found["entities"]}, found["facts"]


def parties(entities, facts):
    """{(kind, names of the parties)} of all Partnerships."""
    sides = {i: set() for i, e in entities.items() if e["type"] == "Partnership"}
    for subject, predicate, object_ in facts:
        if predicate == "party":
            sides[subject].add(entities[object_]["names"][0])
    return {(entities[i]["kind"], frozenset(names)) for i, names in sides.items()}


FIRMS = [("Nordwind Energy AG", "ORG"), ("Kurzeme Gas", "ORG"), ("Riga", "GPE"), ("Baltic Hydrogen Forum", "EVENT")]
PAIR = frozenset(["Nordwind Energy AG", "Kurzeme Gas"])


class Entities(unittest.TestCase):
    def test_forms_of_one_name_are_one_entity(self):
        names = ["the Union Bank", "Union Bank", "Union Bank's"]
        entities, _ = gold([(name, "ORG") for name in names] + [("union bank", "ORGANIZATION"), ("2024", "DATE")])
        self.assertEqual([e["type"] for e in entities.values()], ["Organisation"])

    def test_two_names_of_a_country(self):
        entities, facts = gold([("the U.S.", "GPE"), ("United States", "GPE"), ("Riga", "GPE"), ("US", "ORG"),
                                ("UK", "GPE")], [("UK", "partner", "U.S.")])
        self.assertEqual([e["names"][0] for e in entities.values() if e["names"]], ["the U.S.", "Riga", "US", "UK"])
        self.assertEqual(facts, [["p0", "party", "e0"], ["p0", "party", "e3"]])

    def test_a_short_form_joins_the_only_full_one(self):
        entities, _ = gold([("Maria Lindberg", "PERSON"), ("Ms. Lindberg", "PERSON"), ("she", "PERSON")])
        self.assertEqual([e["names"] for e in entities.values()], [["Maria Lindberg", "Lindberg"]])
        names = ["RTU", "Riga Technical University", "UB", "the Union Bank"]
        entities, _ = gold([(name, "ORG") for name in names])
        self.assertEqual([e["names"] for e in entities.values()],
                         [["Riga Technical University", "RTU"], ["the Union Bank", "UB"]])
        entities, _ = gold([("Maria Lindberg", "PERSON"), ("Jan Lindberg", "PERSON"), ("Lindberg", "PERSON")])
        self.assertEqual(len(entities), 3)


class Relations(unittest.TestCase):
    def test_verbs(self):
        entities, facts = gold(FIRMS + [("Jan Novak", "PERSON")], [
            ("Nordwind Energy AG", "partner", "Kurzeme Gas"),
            ("Kurzeme Gas", "has partnered with", "Nordwind Energy AG"),
            ("Jan Novak", "attend", "Baltic Hydrogen Forum"), ("Baltic Hydrogen Forum", "was held in", "Riga"),
            ("Kurzeme Gas", "is based in", "Riga"), ("Kurzeme Gas", "related_to", "Nordwind Energy AG"),
            ("Kurzeme Gas", "is significant for", "Nordwind Energy AG")])
        self.assertEqual(parties(entities, facts), {("StrategicCooperation", PAIR)})
        name = {i: e["names"][0] for i, e in entities.items() if e["names"]}
        self.assertEqual([(name[s], p, name[o]) for s, p, o in facts if p != "party"],
                         [("Baltic Hydrogen Forum", "participant", "Jan Novak"),
                          ("Baltic Hydrogen Forum", "place", "Riga"),
                          ("Kurzeme Gas", "locatedIn", "Riga")])

    def test_events_of_a_context(self):
        found = gold(FIRMS, [("", "event acquisition", "ys Nordwind Energy AG acquired Kurzeme Gas on M"),
                             ("", "event launch", "Nordwind Energy AG, Kurzeme Gas"),
                             ("", "event partnership", "only Kurzeme Gas")])
        self.assertEqual(parties(*found), {("Acquisition", PAIR)})

    def test_titles_of_a_list_go_to_the_nearest(self):
        kbp = [{"subject": person, "subjectSpan": at, "relation": relation, "object": object_, "objectSpan": span}
               for person, at in (("Maria Lindberg", [0, 2]), ("Jan Novak", [8, 10]))
               for relation, object_, span in (("per:title", "rector", [2, 3]), ("per:title", "director", [10, 11]),
                                               ("per:employee_or_member_of", "Union Bank", [12, 14]))]
        names = [("Maria Lindberg", "PERSON"), ("Jan Novak", "PERSON"), ("Union Bank", "ORGANIZATION")]
        output = {"sentences": [{"kbp": kbp, "entitymentions": [{"text": t, "ner": n} for t, n in names]}]}
        found = mapping.from_corenlp("x", output)
        _, facts = gold(found["mentions"], found["relations"])
        self.assertEqual(facts, [["e0", "position", {"title": "rector", "organisation": "e2"}],
                                 ["e1", "position", {"title": "director", "organisation": "e2"}]])

    def test_the_referee_reads_it(self):
        found = {"id": "forum", "mentions": FIRMS + [("Anna Keller", "PERSON")],
                 "relations": [("Anna Keller", "position", ("chief executive officer", "Nordwind Energy AG"))]}
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "forum.json").write_text(json.dumps(mapping.to_gold(found)))
            gold_file = ROOT / "docs" / "examples" / "forum.json"
            done = subprocess.run([PROGRAM, "score", str(gold_file), folder, "--format", "json"],
                                  stdout=subprocess.PIPE, text=True, check=True, timeout=60)
        scores = json.loads(done.stdout)
        self.assertEqual([scores[key]["tp"] for key in ("entity Event", "entity Person", "fact position")], [1, 1, 1])


def results(peer_seconds):
    """Made-up figures: ours are 1 s, 100 MB and F1 .9 each."""
    common = {"machine": "a machine", "date": "2026-01-02", "load": [0.1, 2.4],
              "versions": {"entente": "0.1", "serdi": "0.30"}}
    rows = {name: {"what": "reads", "articles": 3, "words": 1000, "seconds": seconds, "start": 0,
                   "memory": 100 * seconds} for name, seconds in (("entente", 1), ("spaCy", peer_seconds))}
    keys = ("entity Person", "ALL entities", "ALL facts", "ALL")
    scores = lambda f: {key: {"p": f, "r": f, "f1": f} for key in keys}  # noqa: E731
    sets = {"seeds": {"articles": 5, "scores": {"entente": scores(0.9), "spaCy": scores(1 - peer_seconds / 10)}}}
    of = {"entente": {"seconds": 1, "memory": 100, "size": 2, "twice": 1.5},
          "serdi": {"seconds": peer_seconds, "memory": 5, "size": 3}}
    formats = {"ntriples": of, "rdfxml": {"entente": of["entente"]}}
    return {"speed": {**common, "start_words": 0, "rows": rows}, "accuracy": {**common, "sets": sets},
            "writing": {**common, "statements": 6000, "floor": 20, "formats": formats},
            "growth": {**common, "different": 2, "rows": [(3, 1.5, 2, 90)]}}


class Table(unittest.TestCase):
    def test_where_a_peer_is_behind(self):
        text = table.render(results(4))
        self.assertIn("| spaCy: reads | 3 | 250 | 4.0 | 0.00 | 400 MB |", text)
        self.assertIn("| entente 0.1 `merge` | 6 k | 6 k | 2.0 MB | 2.0 MB | 100 MB |", text)
        self.assertIn("| … writing alone | 12 k | 12 k |", text)
        self.assertIn("| serdi 0.30 | 2 k |  | 3.0 MB |  | under 5 MB |", text)
        self.assertIn("| 3 | 1.5 | 2 | 90 MB |", text)
        self.assertIn("- serdi to N-Triples: memory (20 MB or less to our 100).\n\n## To repeat it", text)
        self.assertNotIn("- spaCy", text.split("## Where a peer is ahead")[1])
        self.assertIn("load on the machine 0 to 2", text)

    def test_where_a_peer_is_ahead(self):
        text = table.render(results(0.25)).split("## Where a peer is ahead")[1]
        self.assertIn("- spaCy: words a second (4,000 to our 1,000), memory (25 MB to our 100).", text)
        self.assertIn("- spaCy on seeds, F1: entity Person .975 to our .900", text)
        self.assertIn("- serdi to N-Triples: 4.0 times the statements a second of `entente merge`, "
                      "more than our writing alone, memory (20 MB or less to our 100).", text)
        self.assertNotIn("RDF/XML", text)

    def test_a_part_that_is_not_there(self):
        text = table.render({"growth": results(2)["growth"]})
        self.assertIn("## Growth", text)
        self.assertIn("Nowhere in what was measured.", text)
        self.assertNotIn("## Accuracy", text)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
