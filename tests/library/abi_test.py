#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Whether programs that were built with a released header still run with today's library.

  abi_test.py

Each header becomes a library of stubs (what the real one shows is the header's, library_test.py checks that), which
abidiff (libabigail) compares: functions that are gone or changed, structs whose layout is another. Headers of the same MAJOR.MINOR in
tests/library/released must agree but for functions that are added; a struct that grows at its end is to be looked at, and
then its release is added there. Exit status 77 without abidiff.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADER = (ROOT / "include/entente/entente.h").read_text()
ABIDIFF_ERROR = 1  # of the bits of its exit status; the others are changes


def stubs(folder, header):
    """A shared library with the functions that HEADER declares."""
    (folder / "entente.h").write_text(header)
    source = ['#include "entente.h"']
    for result, rest in re.findall(r"^ENT_API (.*?)\b(ent_\w+\([^;]*\));", header, re.M | re.S):
        value = "" if result.strip() == "void" else f" return ({result.strip()})0;"
        rest = re.sub(r"\s+", " ", rest)
        source.append(f"{result}{rest} {{{uses(rest)}{value} }}")
    (folder / "stubs.c").write_text("\n".join(source))
    library = folder / "libentente.so"
    subprocess.run(["cc", "-g", "-shared", "-fPIC", "-w", "-o", library, folder / "stubs.c"], check=True)
    return library


def uses(declaration):
    """The parameters used, so that their types are in the debug information."""
    names = re.findall(r"(\w+)(?=[,)])", declaration)
    return "".join(f" (void){n};" for n in names if n != "void")


def compare(old, new):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, header in (("old", old), ("new", new)):
            part = Path(folder) / name
            part.mkdir()
            paths.append(stubs(part, header))
        done = subprocess.run(["abidiff", "--no-added-syms", *paths], capture_output=True, text=True)
        if done.returncode & ABIDIFF_ERROR:
            raise AssertionError(done.stdout + done.stderr)
        return done.returncode, done.stdout


class Abi(unittest.TestCase):
    def test_released_headers_still_hold(self):
        version = re.search(r"project\(entente VERSION (\d+\.\d+)\.", (ROOT / "CMakeLists.txt").read_text()).group(1)
        released = sorted((ROOT / "tests/library/released").glob(f"entente-{version}.*.h"))
        self.assertTrue(released)
        for header in released:
            status, text = compare(header.read_text(), HEADER)
            self.assertEqual(status, 0, text)

    def changed(self, old, new):
        self.assertEqual(HEADER.count(old), 1, old)
        return compare(HEADER, HEADER.replace(old, new))

    def test_a_function_that_is_gone_is_seen(self):
        status, text = self.changed("ENT_API size_t ent_graph_size(const EntGraph *graph);", "")
        self.assertNotEqual(status, 0)
        self.assertIn("ent_graph_size", text)

    def test_fields_that_change_places_are_seen(self):
        status, text = self.changed("    double number;\n    size_t begin, end;", "    size_t begin, end;\n    double number;")
        self.assertNotEqual(status, 0)
        self.assertIn("number", text)

    def test_an_added_function_is_no_break(self):
        status, text = self.changed("ENT_API void ent_bytes_free(char *bytes);",
                                    "ENT_API void ent_bytes_free(char *bytes);\nENT_API int ent_new_one(void);")
        self.assertEqual(status, 0, text)


if __name__ == "__main__":
    if not shutil.which("abidiff"):
        print("skipped: abidiff is not here")
        sys.exit(77)
    unittest.main()
