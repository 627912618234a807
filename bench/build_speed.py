"""Speed and memory of `entente build` beside spaCy's bare pipeline, and their growth with the number of articles.

Usage: build_speed.py PROGRAM NLP_DUMP MODEL PACKAGE ARTICLES SEED [--growth 300,3000,24000] [--core 0]

PROGRAM   entente (preset release)          NLP_DUMP  built from tests/support/nlp_dump.c (preset release)
MODEL     a model imported from PACKAGE, a spaCy package's name or the folder of its config.cfg
ARTICLES  JSON Lines with "id", "published" and "text", may be .gz     SEED  a file with one article

Every 15th article, 200 in all, goes through spaCy (nlp.pipe(batch_size=16)), through our language pipeline, and
through `build` to N-Quads with evidence, each on one core and twice, the better run counted: words (tokens) a
CPU second. Then the wall time of two jobs against one, the growth (where there are more articles wanted than
given, they come again with other ids and dates), and start-up with one article. Exit status 1 when a bar is
missed: language pipeline 10 times spaCy, build 6 times, two jobs 1.8 times one, 400 MB, 0.15 s for one article.
"""

import argparse
import gzip
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time

from nlp_speed import SPACY, run

BARS = {"pipeline": 10, "build": 6, "jobs": 1.8, "memory": 400, "start": 0.15}


def timed(command, core=None, repeat=1, stdout=None, limit=None):
    """Best of REPEAT runs: CPU seconds, wall seconds, peak resident memory in MB.

    What the command prints goes to the file STDOUT (else where ours goes); subprocess.TimeoutExpired after
    LIMIT wall seconds. The memory cannot come out below this process's own (see memory_floor).
    """
    if core is not None:
        command = ["taskset", "-c", str(core)] + command
    best = None
    for _ in range(repeat):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL)
        cut = threading.Timer(limit or threading.TIMEOUT_MAX, process.kill)
        cut.daemon = True
        cut.start()
        _, status, usage = os.wait4(process.pid, 0)
        cut.cancel()
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if limit and wall >= limit:
            raise subprocess.TimeoutExpired(command, limit)
        if process.returncode not in (0, 1):  # 1: some articles were passed over
            raise RuntimeError(f"exit status {process.returncode}: {command}")
        row = (usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1000)
        best = row if best is None or row[0] < best[0] else best
    return best


def memory_floor():
    """MB below which `timed` cannot tell: a child begins with what this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def build(program, articles, jobs):
    return [program, "build", articles, "--format", "nquads", "--output", "/dev/null", "--jobs", str(jobs),
            "--keep-duplicates"]


def write_articles(path, lines, count):
    """COUNT articles: LINES again and again, each time under other ids and a year later."""
    with open(path, "wb") as out:
        for number in range(count):
            record = json.loads(lines[number % len(lines)])
            turn = number // len(lines)
            if turn:
                record["id"] = f"{record.get('id', number)}-{turn}"
                record["url"] = f"{record['url']}?{turn}" if record.get("url") else ""
                date = record.get("published") or ""
                if date[:4].isdigit():
                    record["published"] = f"{int(date[:4]) + turn}{date[4:]}"
            out.write(json.dumps(record).encode() + b"\n")


def read_lines(path):
    """The records of a JSON Lines file, plain or gzip'd."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        return list(file)


def growth(program, lines, counts, core, limit=None):
    """(articles, CPU seconds, wall seconds, MB) of `build` with one job, for each of COUNTS articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "growth.jsonl")
        for count in counts:
            write_articles(path, lines, count)
            yield (count, *timed(build(program, path, 1), core, limit=limit))


def main():
    parser = argparse.ArgumentParser()
    for name in ("program", "dump", "model", "package", "articles", "seed"):
        parser.add_argument(name)
    parser.add_argument("--growth", default="300,3000,24000")
    parser.add_argument("--core", type=int, default=0)
    args = parser.parse_args()
    lines = read_lines(args.articles)
    chosen = list(itertools.islice(lines, 7, None, 15))[:200]
    reached = {}
    with tempfile.TemporaryDirectory() as folder:
        sample = os.path.join(folder, "sample.jsonl")
        with open(sample, "wb") as file:
            file.writelines(chosen)
        spacy = run([sys.executable, "-c", SPACY, args.package], args.core, b"".join(chosen))
        ours = run([args.dump, "speed", args.model], args.core, b"".join(chosen))
        words = ours[3]
        one = timed(build(args.program, sample, 1), args.core, 2)
        print(f"{words} words, one core\twords/CPU s\tto spaCy\tMB")
        print(f"spaCy, pipeline alone\t{spacy[0]:.0f}\t1.0\t{spacy[2]:.0f}")
        print(f"entente, pipeline alone\t{ours[0]:.0f}\t{ours[0] / spacy[0]:.1f}\t{ours[2]:.0f}")
        print(f"entente build to N-Quads\t{words / one[0]:.0f}\t{words / one[0] / spacy[0]:.1f}\t{one[2]:.0f}")
        reached["pipeline"] = ours[0] / spacy[0] >= BARS["pipeline"]
        reached["build"] = words / one[0] / spacy[0] >= BARS["build"]
        two = [min(timed(build(args.program, sample, jobs))[1] for _ in range(3)) for jobs in (1, 2)]
        print(f"\ntwo jobs against one\t{two[0] / two[1]:.2f}")
        reached["jobs"] = two[0] / two[1] >= BARS["jobs"]
        print("\narticles\tCPU s\tarticles/CPU s\tMB")
        for count, *row in growth(args.program, lines, map(int, args.growth.split(",")), args.core):
            print(f"{count}\t{row[0]:.1f}\t{count / row[0]:.1f}\t{row[2]:.0f}", flush=True)
            reached["memory"] = reached.get("memory", True) and row[2] <= BARS["memory"]
        start = timed([args.program, "build", args.seed, "--output", "/dev/null"], args.core, 7)
        print(f"\nstart-up and one article\t{start[0]:.3f} CPU s")
        reached["start"] = start[0] <= BARS["start"]
    for name, good in reached.items():
        if not good:
            print(f"MISSED: {name} (bar {BARS[name]})")
    return 0 if all(reached.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
