#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Lines of src/ that were run, by room: coverage.py BUILD [--missed]

Reads what gcc left in BUILD with gcov (--json-format --stdout): a .gcno file for each object, and a .gcda file
once a program with that object has ended; an object that no program ran counts, too. A line that several
objects hold counts once, as run where any of them ran it. --missed: the lines that were not, too, as FILE:FIRST-LAST.
With ENTENTE_COVERAGE_LEAST=N the exit status is 1 where less than N percent of all lines were run.
"""
import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from itertools import groupby
from pathlib import Path


def lines_of(build):
    """file: {line: run}"""
    files = defaultdict(dict)
    notes = sorted(str(path.resolve()) for path in Path(build).rglob("*.gcno") if "/src/" in str(path))
    for begin in range(0, len(notes), 50):
        command = ["gcov", "--json-format", "--stdout", *notes[begin:begin + 50]]
        out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout
        for document in map(json.loads, out.splitlines()):
            for file in document["files"]:
                name = os.path.relpath(os.path.join(document["current_working_directory"], file["file"]))
                if not name.startswith("src/"):
                    continue
                for line in file["lines"]:
                    number = line["line_number"]
                    files[name][number] = files[name].get(number, False) or line["count"] > 0
    return files


def missed(lines):
    """[(first, last)] of LINES, one after the other as gcov counts them"""
    for run, group in groupby(sorted(lines.items()), key=lambda item: item[1]):
        numbers = [number for number, _ in group]
        if not run:
            yield numbers[0], numbers[-1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    rooms = defaultdict(lambda: [0, 0])
    worst = []
    for name, lines in sorted(lines_of(options.build).items()):
        run = sum(lines.values())
        rooms[name.split("/")[1]][0] += run
        rooms[name.split("/")[1]][1] += len(lines)
        worst.append((len(lines) - run, name))
        if options.missed:
            for first, last in missed(lines):
                print(f"{name}:{first}" + (f"-{last}" if last > first else ""))
    total = [sum(room[i] for room in rooms.values()) for i in (0, 1)]
    for name, (run, count) in sorted(rooms.items()) + [("all", total)]:
        print(f"{name:10} {run:6} of {count:6} lines {100 * run / max(count, 1):6.1f} %")
    print("most missed:", ", ".join(f"{name} ({count} lines)" for count, name in sorted(worst, reverse=True)[:8] if count))
    least = float(os.environ.get("ENTENTE_COVERAGE_LEAST", 0))
    return 0 if total[1] and 100 * total[0] >= least * total[1] else 1


if __name__ == "__main__":
    sys.exit(main())
