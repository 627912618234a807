#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""What `cmake --install` puts into an empty folder works there, alone: install_test.py BUILD_FOLDER

Exit status 77 where there is no model.
"""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(sys.argv.pop(1)).resolve()
MODEL, ENGINE = ROOT / "build/model/en_core_web_sm.entm", ROOT / "build/tools/oxigraph"
CLEAN = {key: value for key, value in os.environ.items() if not key.startswith("ENTENTE")}


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.prefix = Path(cls.place.name) / "a prefix"
        cls.empty = Path(cls.place.name) / "empty"
        cls.empty.mkdir()
        subprocess.run(["cmake", "--install", BUILD, "--prefix", cls.prefix], check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def entente(self, *words, cwd=None):
        return subprocess.run([self.prefix / "bin/entente", *words], cwd=cwd or self.empty, env=CLEAN, check=True, capture_output=True).stdout

    def test_same_graph_as_in_the_build_tree(self):
        here = subprocess.run([BUILD / "entente", "build", "seeds"], cwd=ROOT, env=CLEAN, check=True, capture_output=True).stdout
        self.assertGreater(len(here), 10000)
        self.assertEqual(self.entente("build", "seeds", cwd=ROOT), here)

    @unittest.skipUnless(ENGINE.exists(), "no query engine")
    def test_query_engine(self):
        self.entente("build", ROOT / "seeds", "-o", "seeds.ttl")
        self.assertIn(b"chief executive", self.entente("query", "--name", "representatives", "seeds.ttl"))

    def test_nothing_of_it_comes_from_the_build_tree(self):
        for name in ("ontology/entente.ttl", "ontology/lexicon", "ontology/patterns", "ontology/queries/partners.rq", "model/en_core_web_sm.entm"):
            self.assertTrue((self.prefix / "share/entente" / name).exists(), name)
        self.entente("patterns", "--check")

    def test_manual(self):
        pages = sorted(page.name for page in (self.prefix / "share/man/man1").iterdir())
        listed = self.entente("--help").decode().split("Commands:")[1].split("\n\n")[0]
        names = [line[2:26].strip() for line in listed.splitlines() if line[2:3].strip()]
        self.assertEqual(pages, sorted(["entente.1"] + [f"entente-{name.replace(' ', '-')}.1" for name in names]))

    def test_completion(self):
        for name in ("bash-completion/completions/entente", "zsh/site-functions/_entente", "fish/vendor_completions.d/entente.fish"):
            shell = {"b": "bash", "z": "zsh", "f": "fish"}[name[0]]
            self.assertEqual((self.prefix / "share" / name).read_bytes(), self.entente("--completion", shell), name)

    def test_nothing_runs_from_where_it_was_built(self):
        said = subprocess.run(["readelf", "-d", self.prefix / "bin/entente"], capture_output=True, text=True).stdout
        self.assertNotIn("RUNPATH", said)
        self.assertNotIn("RPATH", said)


if __name__ == "__main__":
    if not MODEL.exists():
        print("no model")
        sys.exit(77)
    unittest.main(verbosity=1)
