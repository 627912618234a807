# Licensed under the Apache License, Version 2.0.
"""The Python package, with the shared library that ENTENTE_LIBRARY names, or the wheel's."""
import ctypes
import itertools
import logging
import re
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

import entente
from entente import _library

ROOT = Path(__file__).resolve().parents[3]
DEAL = ("Kurzeme Gas has signed an agreement with Nordwind Energy AG on 3 May 2026, said Maria Lindberg, "
        "chief executive of Kurzeme Gas.")


class Layout(unittest.TestCase):
    def test_structs_are_those_of_the_header(self):
        lines = ["#include <entente/entente.h>", "#include <stdio.h>", "int main(void) {"]
        expected = []
        for name, struct in vars(_library).items():
            if not (isinstance(struct, type) and issubclass(struct, ctypes.Structure) and name != "Structure"):
                continue
            c_name = "Ent" + name[1:]
            lines.append(f'printf("{c_name} %zu\\n", sizeof({c_name}));')
            expected.append(f"{c_name} {ctypes.sizeof(struct)}")
            for field, _ in struct._fields_:
                lines.append(f'printf("{c_name}.{field} %zu\\n", offsetof({c_name}, {field}));')
                expected.append(f"{c_name}.{field} {getattr(struct, field).offset}")
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "layout.c"
            source.write_text("\n".join(lines + ["return 0; }"]))
            subprocess.run(["cc", f"-I{ROOT}/include", source, "-o", source.with_suffix("")], check=True)
            printed = subprocess.run([source.with_suffix("")], check=True, capture_output=True, text=True).stdout
        self.assertGreater(len(expected), 40)
        self.assertEqual(printed.splitlines(), expected)

    def test_functions_are_those_of_the_header(self):
        header = (ROOT / "include/entente/entente.h").read_text()
        declared = set(re.findall(r"^ENT_API .*?\b(ent_\w+)\(", header, re.M))
        self.assertEqual(declared - set(_library.FUNCTIONS), {"ent_graph_statement"})
        self.assertEqual(set(_library.FUNCTIONS) - declared, set())


class Articles(unittest.TestCase):
    def test_facts_are_dataclasses(self):
        article, = entente.read([DEAL])
        parties = {f.value.name for f in article.facts if f.property == "party"}
        self.assertEqual(parties, {"Kurzeme Gas", "Nordwind Energy AG"})
        position = next(f for f in article.facts if f.property == "position")
        self.assertEqual((position.subject.name, position.value, position.organisation.name),
                         ("Maria Lindberg", "chief executive", "Kurzeme Gas"))
        date = next(f for f in article.facts if f.property == "date")
        self.assertEqual(date.value, "2026-05-03")
        for fact in article.facts:
            self.assertEqual(article.text[fact.begin:fact.end], fact.quote)

    def test_offsets_count_code_points(self):
        article, = entente.read(["Ürgüp \U0001F91D news. " + DEAL])
        for fact in article.facts:
            self.assertEqual(article.text[fact.begin:fact.end], fact.quote)

    def test_mappings_and_texts(self):
        given = {"text": "The forum opens on Monday in Riga.", "id": "a", "published": "2026-05-02"}
        self.assertEqual(*(a.facts for a in entente.read([given, entente.Text(**given)])))

    def test_generators_stream(self):
        taken = []

        def endless():
            for n in itertools.count():
                taken.append(n)
                yield DEAL

        for jobs in (1, 2):
            taken.clear()
            some = list(itertools.islice(entente.read(endless(), jobs=jobs), 5))
            self.assertEqual(len(some), 5)
            self.assertLessEqual(len(taken), 5 + 2 * jobs)

    def test_order_stays_with_jobs(self):
        texts = [f"Kurzeme Gas and Nordwind Energy AG signed agreement number {n}. " * (1 + n % 7) for n in range(20)]
        one, four = ([a.facts for a in entente.read(texts, jobs=j)] for j in (1, 4))
        self.assertEqual(one, four)

    def test_lock_is_released(self):
        """Another thread runs while one long article is read."""
        ticks, stop = [], threading.Event()

        def tick():
            while not stop.is_set():
                ticks.append(1)
                time.sleep(0.001)

        thread = threading.Thread(target=tick)
        list(entente.read(["A warm-up."]))
        thread.start()
        before = len(ticks)
        list(entente.read([DEAL + " " + "The harbour was quiet and the ships came in. " * 3000]))
        during = len(ticks) - before
        stop.set()
        thread.join()
        self.assertGreater(during, 10)

    def test_what_cannot_be_read(self):
        with self.assertRaises(entente.Error):
            list(entente.read(["  "]))
        with self.assertRaises(ValueError):
            list(entente.read([{"text": DEAL, "published": "yesterday"}]))
        with self.assertRaisesRegex(entente.Error, "nowhere"):
            entente.Context(model="nowhere.entm", ontology=ROOT / "ontology")
        self.assertEqual(len(list(entente.read([DEAL, "NUL\0 in it. " + DEAL]))), 2)


class Graphs(unittest.TestCase):
    QUERY = ("PREFIX ent: <https://w3id.org/entente#> SELECT ?n { ?p ent:party [ ent:name ?n ] } ORDER BY ?n")

    def test_rdflib_and_pyoxigraph(self):
        graph = entente.build([DEAL])
        self.assertEqual([str(r[0]) for r in graph.query(self.QUERY)], ["Kurzeme Gas", "Nordwind Energy AG"])
        store = entente.build([DEAL], into="pyoxigraph")
        self.assertEqual([r["n"].value for r in store.query(self.QUERY)], ["Kurzeme Gas", "Nordwind Energy AG"])
        self.assertEqual(len(graph), len(store))

    def test_named_graphs(self):
        data = entente.build([DEAL, DEAL], into="nquads", named=True).decode()
        self.assertEqual(len(set(re.findall(r"<(\S+)> \.$", data, re.M))), 2)

    def test_formats_and_files(self):
        self.assertIn(b"@prefix ent:", entente.build([DEAL], into="turtle"))
        seeds = entente.build_files([ROOT / "seeds"], into="turtle")
        self.assertEqual(seeds, entente.build_files([ROOT / "seeds"], into="turtle", jobs=1))
        with self.assertRaises(ValueError):
            entente.build([DEAL], into="n3")
        with self.assertRaises(ValueError):
            entente.build([DEAL], into="turtle", base="no iri")

    def test_what_is_passed_over_is_logged(self):
        with self.assertLogs("entente", logging.WARNING) as logs:
            entente.build_files([ROOT / "nowhere.txt"], into="turtle")
        self.assertRegex(logs.output[0], "ENT-I001 .*nowhere.txt")


if __name__ == "__main__":
    unittest.main()
