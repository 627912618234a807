#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Functions and data of src/ that other files can see and none uses: unused.py BUILD_FOLDER

What a file shows is used by another file of src/, by a test, or is in the public header; else it is static, or goes.
Exit status: 0 all is used, 1 something is not, 77 where there is no nm.
"""
import collections
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def symbols(folder):
    """(object file, letter, name) of each symbol of what is built in FOLDER."""
    files = sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("*.o"))
    said = subprocess.run(["nm", "-A", *files], capture_output=True, text=True, check=True, cwd=folder).stdout
    for line in said.splitlines():
        yield line.partition(":")[0], *line.split()[-2:]


def main():
    if not shutil.which("nm"):
        print("skipped: no nm")
        return 77
    shown, users = {}, collections.Counter()
    for place, letter, name in symbols(sys.argv[1]):
        source = None if place.startswith("tests/") else re.search(r"\bsrc/.*(?=\.o$)", place)
        if source and not (ROOT / source[0]).exists():
            continue  # left of a file that is gone
        if letter == "U":
            users[name] += 1
        elif letter in "TDRB" and source and not name.startswith("__"):  # the compiler's own
            shown[name] = source[0]
    public = set(re.findall(r"\b(ent_\w+)\(", (ROOT / "include/entente/entente.h").read_text(encoding="utf-8")))
    unused = [f"{file}: {name} is used nowhere else" for name, file in sorted(shown.items())
              if not users[name] and name not in public and name != "main"]
    print("\n".join(unused + [f"{len(shown)} functions and data, {len(unused)} findings"]))
    return 1 if unused or not shown else 0


if __name__ == "__main__":
    sys.exit(main())
