#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Lines of src/ that were run, by room: coverage.py BUILD

Reads the .gcda files below BUILD with gcov (--json-format --stdout). A line that several programs hold counts
once, as run where any of them ran it.
"""
import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path


def lines_of(build):
    """file: {line: run}"""
    files = defaultdict(dict)
    data = [str(path.resolve()) for path in Path(build).rglob("*.gcda") if "/src/" in str(path) or "entente.dir" in str(path)]
    for begin in range(0, len(data), 50):
        out = subprocess.run(["gcov", "--json-format", "--stdout", *data[begin:begin + 50]], capture_output=True, text=True, check=True).stdout
        for document in out.splitlines():
            for file in json.loads(document)["files"]:
                name = os.path.relpath(file["file"])
                if not name.startswith("src/"):
                    continue
                for line in file["lines"]:
                    number = line["line_number"]
                    files[name][number] = files[name].get(number, False) or line["count"] > 0
    return files


def main():
    rooms = defaultdict(lambda: [0, 0])
    worst = []
    for name, lines in lines_of(sys.argv[1]).items():
        run = sum(lines.values())
        rooms[name.split("/")[1]][0] += run
        rooms[name.split("/")[1]][1] += len(lines)
        worst.append((run / max(len(lines), 1), name, len(lines) - run))
    total = [sum(room[i] for room in rooms.values()) for i in (0, 1)]
    for name, (run, count) in sorted(rooms.items()) + [("all", total)]:
        print(f"{name:10} {run:6} of {count:6} lines {100 * run / max(count, 1):6.1f} %")
    print("least covered:", ", ".join(f"{name} ({missed} lines missed)" for share, name, missed in sorted(worst)[:8]))
    least = float(os.environ.get("ENTENTE_COVERAGE_LEAST", 0))
    return 0 if 100 * total[0] >= least * total[1] else 1


if __name__ == "__main__":
    sys.exit(main())
