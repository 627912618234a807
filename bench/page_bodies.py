"""Bodies of real pages: how good, and how many a CPU second, beside trafilatura's, on one core.

Usage: page_bodies.py ENTENTE FOLDER [--python PYTHON] [--rounds 5] [--core 0]

ENTENTE   the program (preset release)
FOLDER    html/*.html.gz, truth.json and score.py of the public article extraction benchmark (MIT);
          it is not a part of this project
PYTHON    one that has trafilatura (bench/requirements.txt), else a virtual environment is made

Both read the same pages, unpacked, one after the other, pinned to one core: `entente read` as the whole
program (start, files, body, title, date, author, language, JSON), trafilatura as bare_extraction() with
metadata and without comments, of pages in memory, after one pass to warm up. Figures are processor
seconds of these passes alone, the best of the rounds, in which both take turns.
Printed as tab-separated lines. Exit status 1 when a bar is missed: F1 0.955, ten times trafilatura's
pages a second.
"""

import argparse
import gzip
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

TRAFILATURA = """
import json, sys, time
from pathlib import Path
import trafilatura
pages = [(p.name, p.read_bytes()) for p in sorted(Path(sys.argv[1]).glob("*.html"))]
def read(page):
    found = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    return found.text if found else ""
def passed():
    start = time.process_time()
    texts = [read(page) for _, page in pages]
    return time.process_time() - start, texts
passed()
seconds, texts = passed()
for (name, _), text in zip(pages, texts):
    print(json.dumps({"source": name, "text": text}))
print(seconds, file=sys.stderr)
"""
LEAST_F1, LEAST_RATIO = 0.955, 10


def pinned(command, core, **more):
    return subprocess.run(["taskset", "-c", str(core)] + command, check=True, **more)


def unpack(folder, to):
    for packed in sorted((folder / "html").glob("*.html.gz")):
        Path(to, packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
    return to


def run_ours(program, pages, core, out):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pinned([program, "read", pages], core, stdout=out)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def run_theirs(python, pages, core, out):
    done = pinned([python, "-c", TRAFILATURA, pages], core, stdout=out, stderr=subprocess.PIPE)
    return float(done.stderr.split()[-1])


def score(folder, articles):
    """Precision, recall and F1 by the benchmark's own measure."""
    report = subprocess.run([sys.executable, str(folder / "score.py"), str(folder / "truth.json"), articles],
                            capture_output=True, text=True, check=True).stdout
    return tuple(float(re.search(name + r" ([0-9.]+)", report).group(1)) for name in ("precision", "recall", "F1"))


def need_python():
    root = Path(__file__).resolve().parent.parent
    command = f'ROOT="{root}"; . "$ROOT/tools/lib.sh"; need_venv bench "$ROOT/bench/requirements.txt"'
    return subprocess.run(["sh", "-c", command], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def measure(args, python, pages):
    """Least processor seconds of each reader, and its scores."""
    runs = {"entente": lambda out: run_ours(os.path.abspath(args.program), pages, args.core, out),
            "trafilatura": lambda out: run_theirs(python, pages, args.core, out)}
    seconds, scores = {}, {}
    for _ in range(args.rounds):
        for name, run in runs.items():
            with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as out:
                seconds[name] = min(run(out), seconds.get(name, float("inf")))
                scores[name] = score(args.folder, out.name)
    return seconds, scores


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][7:])
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--python")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--core", type=int, default=0)
    args = parser.parse_args()
    python = args.python or need_python()
    with tempfile.TemporaryDirectory() as pages:
        seconds, scores = measure(args, python, unpack(args.folder, pages))
    count = len(json.loads((args.folder / "truth.json").read_text()))
    print("reader\tpages/s\tprecision\trecall\tF1")
    for name in seconds:
        print(f"{name}\t{count / seconds[name]:.1f}\t" + "\t".join(f"{x:.3f}" for x in scores[name]))
    ratio, f1 = seconds["trafilatura"] / seconds["entente"], scores["entente"][2]
    good = ratio >= LEAST_RATIO and f1 >= LEAST_F1
    print(f"ratio\t{ratio:.1f}\t\t\t{'reached' if good else 'MISSED'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
