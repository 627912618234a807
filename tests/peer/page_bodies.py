#!/usr/bin/env python3
"""How well article bodies are read from real pages: page_bodies.py PROGRAM FOLDER.

FOLDER holds html/*.html.gz, truth.json and score.py of the public article extraction benchmark
(102 of its 181 pages, MIT); it is no part of the project, and without it the test is skipped (77).
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

BAR = 0.955


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    if not (folder / "truth.json").exists():
        print(f"skipped: {folder} is not there")
        return 77
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
        subprocess.run([program, "read", str(folder / "html")], stdout=out, check=True)
        report = subprocess.run([sys.executable, str(folder / "score.py"), str(folder / "truth.json"), out.name],
                                capture_output=True, text=True, check=True).stdout
    print(report.strip())
    f1 = float(re.search(r"F1 ([0-9.]+)", report).group(1))
    print(f"bar: {BAR}")
    return 0 if f1 >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
