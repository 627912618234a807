#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""The library as another project uses it: library_test.py BUILD_FOLDER

Installs the build into an empty folder, then, with that folder only: the symbols are those that the header declares;
the header compiles as C and C++; clients by pkg-config and by find_package build, link and run; what the examples
print is what the program says of the same articles. Exit status 77 where there is no model.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(sys.argv[1]).resolve()
MODEL = ROOT / "build/model/en_core_web_sm.entm"
EXAMPLES = ROOT / "docs/examples"
SANITIZED = "-fsanitize" in (BUILD / "build.ninja").read_text()


def call(*command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    if done.returncode:
        raise AssertionError(f"{command}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Library(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.prefix = cls.folder / "prefix"
        call("cmake", "--install", BUILD, "--prefix", cls.prefix)
        data = cls.folder / "data"
        data.mkdir()
        (data / "ontology").symlink_to(ROOT / "ontology")
        (data / "model").symlink_to(MODEL.parent)
        cls.library = next(cls.prefix.rglob("libentente.so")).parent
        cls.env = dict(os.environ, PKG_CONFIG_PATH=str(cls.library / "pkgconfig"), LD_LIBRARY_PATH=str(cls.library),
                       ENTENTE_DATA=str(data))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def compile(self, name):
        """An example, by pkg-config alone."""
        flags = call("pkg-config", "--define-variable=prefix=" + str(self.prefix), "--cflags", "--libs", "entente",
                     env=self.env).split()
        flags = [f"-I{self.prefix}/include", f"-L{self.library}"] + [f for f in flags if f.startswith("-l")]
        extra = ["-fsanitize=address,undefined"] if SANITIZED else []
        out = self.folder / name
        call("cc", "-std=c99", "-Wall", "-Wextra", "-Werror", EXAMPLES / f"{name}.c", *flags, *extra, "-o", out)
        return out

    def run_example(self, name, *arguments):
        return call(self.compile(name), *arguments, env=self.env)

    def test_symbols_are_those_of_the_header(self):
        declared = re.findall(r"^ENT_API .*?\b(ent_\w+)\(", (ROOT / "include/entente/entente.h").read_text(), re.M)
        shown = [line.split()[2] for line in call("nm", "-D", "--defined-only", self.library / "libentente.so")
                 .splitlines() if " A " not in line]  # A: the name of the version
        self.assertEqual(sorted(declared), sorted(s.split("@")[0] for s in shown))

    def test_header_is_c_and_cpp(self):
        source = self.folder / "header.c"
        source.write_text("#include <entente/entente.h>\nEntError err = ENT_ERROR_NONE;\n")
        include = f"-I{self.prefix}/include"
        for language in ("c", "c++"):
            call("cc", "-x", language, "-Wall", "-Wextra", "-pedantic", "-Werror", include, "-fsyntax-only", source)

    def test_first_example_is_short_and_says_what_the_program_says(self):
        self.assertLess(len((EXAMPLES / "first.c").read_text().splitlines()), 40)
        turtle = self.run_example("first")
        article = self.folder / "harbour"
        text = "".join(re.findall(r'"((?:Kurzeme|Nordwind|said)[^"]*)"', (EXAMPLES / "first.c").read_text()))
        article.write_text(text)
        program = call(BUILD / "entente", "build", article, "--published", "2026-05-04", env=self.env)
        drop = [line for line in turtle.splitlines() if "ent:source" not in line]
        self.assertEqual(drop, [line for line in program.splitlines() if "ent:source" not in line])
        self.assertIn("Nordwind Energy AG", turtle)

    def test_facts_have_their_words(self):
        article = self.folder / "note.txt"
        article.write_text("Kurzeme Gas has signed an agreement with Nordwind Energy AG.\n")
        facts = self.run_example("facts", article)
        self.assertRegex(facts, r"party\s+Kurzeme Gas\n")
        self.assertIn('"Kurzeme Gas has signed an agreement with Nordwind Energy AG."', facts)

    def test_build_is_the_programs(self):
        graph, same = self.folder / "graph.ttl", self.folder / "same.ttl"
        said = self.run_example("build", graph, ROOT / "seeds")
        call(BUILD / "entente", "build", ROOT / "seeds", "--with-text", "-o", same, env=self.env)
        self.assertEqual(graph.read_text(), same.read_text())
        self.assertRegex(said, r"^\d+ articles, \d+ statements\n$")

    def test_find_package(self):
        project = self.folder / "client"
        project.mkdir()
        (project / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.20)\nproject(client C)\nfind_package(entente 0.1 REQUIRED)\n"
            f"add_executable(client {EXAMPLES}/first.c)\ntarget_link_libraries(client entente::entente)\n")
        flags = ["-DCMAKE_C_FLAGS=-fsanitize=address,undefined"] if SANITIZED else []
        call("cmake", "-S", project, "-B", project / "b", f"-DCMAKE_PREFIX_PATH={self.prefix}", *flags)
        call("cmake", "--build", project / "b")
        self.assertIn("Nordwind", call(project / "b/client", env=self.env))

    def test_errors_have_words(self):
        env = dict(self.env, ENTENTE_DATA=str(self.folder))
        done = subprocess.run([str(self.compile("first"))], env=env, capture_output=True, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn("no model found", done.stderr)


if __name__ == "__main__":
    if not MODEL.exists():
        print("skipped: no model; tools/build makes it")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
