#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""What bounds an article: limits_test.py PROGRAM

Texts that nobody writes, each at one size and at four times that: no more than MOST_TIMES the processor time
(measured without what an empty run takes), and no more memory than MOST_MB; then the caps and the options
that a user sees. Names are compared two by two, as many as the cap allows: they have a time of their own.
Prints the table of docs/reliability.md.
"""
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77
MOST_TIMES, LEAST_SECONDS, MOST_MB, LIMIT = 10, 0.25, 1500, 400  # quadratic time would be 16 times
PAIRWISE, MOST_SECONDS = ("4,000 names in a list",), 120
SENTENCE = "Nordwind Energy AG and Riga Technical University opened a wind laboratory on Monday, both said. "


def names(count):
    return "The forum was attended by " + ", ".join(f"Nordwind{i} Energy AG" for i in range(count)) + " and Union Bank.\n"


SYLLABLES = "ka ra mi to ve sa lo ni du pe".split()


def surname(i, end):
    return (SYLLABLES[i % 10] + SYLLABLES[i // 10 % 10] + SYLLABLES[i // 100 % 10] + end).capitalize()


def meetings(count):
    return "".join(f"The meeting between President Jan {surname(i, 's')} and Minister Maria {surname(i, 'ns')} took place in Riga.\n"
                   for i in range(count))


def people(count):
    return "".join(f"Maria Lindberg{i}, director of Nordwind{i} Energy AG, met Jan Novak{i} of the Riga{i} Technical University. "
                   for i in range(count))


# name: the text of a size, the size, what it says at four times the size (none: nothing)
ROWS = {
    "100,000 commas": (lambda n: SENTENCE + ", " * n, 25_000, None),
    "one token of 1 MB": (lambda n: SENTENCE + "x" * n + "\n" + SENTENCE, 250_000, None),
    "50,000 names in a list": (names, 12_500, "more than 4096 names and values"),
    "4,000 names in a list": (names, 1_000, None),
    "40,000 names in sentences": (people, 2_500, "more than 4096 names and values"),
    "20,000 brackets, nested": (lambda n: SENTENCE + "( " * n + "x " + ") " * n, 2_500, None),
    "right to left": (lambda n: SENTENCE + "\u202e\u05d0\u05d1 " * n, 5_000, None),
    "combining marks": (lambda n: SENTENCE + "e" + "\u0301" * n + " e\u0301\u0323" * (n // 2), 10_000, None),
    "names with zero-width marks and homoglyphs": (
        lambda n: SENTENCE + "Nor\u200bdwind\u2060 \u0415nergy A\u200dG opened a plant. " * n, 300, None),
    "emoji": (lambda n: SENTENCE + "\U0001F468\u200d\U0001F469\u200d\U0001F467 " * n, 2_500, None),
    "described meetings": (meetings, 250, None),
    "the same sentence": (lambda n: SENTENCE * n, 500, None),
    "the same name": (lambda n: SENTENCE + "Acme " * n, 5_000, None),
    "dates": (lambda n: SENTENCE + "June 3, 2024 " * n, 1_000, None),
    "amounts": (lambda n: SENTENCE + "$5 million " * n, 1_000, None),
    "places of one thing": (lambda n: "Nordwind Bank in " + "Riga, Bern, Oslo, " * n + "said so.", 300, None),
    "lines": (lambda n: SENTENCE + "a\n" * n, 5_000, None),
    "quotation marks": (lambda n: SENTENCE + "\" ' " * n, 5_000, None),
}


class Run:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def build(self, text, *options):
        """Exit status, messages, processor seconds, peak memory in MB."""
        file = Path(self.folder, "a.txt")
        file.write_text(text, encoding="utf-8")
        process = subprocess.Popen([self.program, "build", str(file), "-o", str(Path(self.folder, "out.nq")), "--jobs", "1",
                                    "--lang", "en", *options], stderr=subprocess.PIPE, cwd=ROOT)
        said = process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, said, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def faults_of_row(run, empty, name):
    text, size, says = ROWS[name]
    figures = []
    for n in (size, 4 * size):
        status, said, seconds, memory = run.build(text(n))
        figures.append((max(seconds - empty, 0.0), memory))
        expected = says if n == 4 * size else None
        if expected and (status == 0 or expected not in said):
            yield f"status {status}, it does not say '{expected}': {said[:200]}"
        if not says and (status != 0 or said):
            yield f"status {status}: {said[:200]}"
        if memory > MOST_MB and "asan" not in run.program:
            yield f"{memory:.0f} MB"
    (small, _), (large, memory) = figures
    ratio = large / max(small, LEAST_SECONDS / 4)
    print(f"| {name} | {len(text(4 * size).encode()):,} | {small:.2f} | {large:.2f} | {ratio:.1f} | {memory:.0f} |", flush=True)
    if name in PAIRWISE and large < MOST_SECONDS:
        return
    if large > MOST_TIMES * max(small, LEAST_SECONDS):
        yield f"{small:.2f} s, and {large:.2f} s for four times as much"


def faults_of_options(run):
    long = SENTENCE * 20
    status, said, _, _ = run.build(long, "--max-article", "1000")
    if status != 3 or "its text has" not in said or "more than 1000 (--max-article)" not in said:
        yield f"--max-article: status {status}: {said}"
    status, said, _, _ = run.build(long, "--max-article", "100000")
    if status != 0 or said:
        yield f"--max-article of more: status {status}: {said}"
    for option, value in (("--max-article", "0"), ("--max-article", "4194305"), ("--article-timeout", "0"), ("--article-timeout", "x")):
        status, said, _, _ = run.build(long, option, value)
        if status != 2 or option not in said or len(said.splitlines()) != 2:
            yield f"{option} {value}: status {status}: {said}"
    begin = time.monotonic()
    status, said, _, _ = run.build(SENTENCE + ", " * 450_000, "--article-timeout", "1")
    if status != 3 or "it takes longer than 1 seconds" not in said:
        yield f"--article-timeout: status {status}: {said}"
    if time.monotonic() - begin > 60:
        yield f"--article-timeout 1 took {time.monotonic() - begin:.0f} s"
    status, said, _, _ = run.build(long, "--article-timeout", "600")
    if status != 0 or said:
        yield f"--article-timeout of more: status {status}: {said}"
    status, said, _, _ = run.build("x " * 2_200_000)
    if status != 3 or "its text passes the cap of 4194304 bytes" not in said:
        yield f"the cap of an article: status {status}: {said}"


def main():
    program, only = os.path.abspath(sys.argv[1]), sys.argv[2:]
    bad = 0
    if not os.environ.get("ENTENTE_MODEL") and not (ROOT / "build/model/en_core_web_sm.entm").exists():
        print("skipped: no model (tools/build makes it)")
        return SKIPPED
    os.environ.setdefault("ENTENTE_MODEL", str(ROOT / "build/model/en_core_web_sm.entm"))
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
    with tempfile.TemporaryDirectory() as folder:
        run = Run(program, folder)
        run.build(SENTENCE)
        empty = run.build(SENTENCE)[2]
        print("| text | bytes | s at a quarter | s | times | MB |\n| --- | ---: | ---: | ---: | ---: | ---: |")
        for name in only or ROWS:
            for fault in faults_of_row(run, empty, name):
                bad += 1
                print(f"FAILED {name}: {fault}", flush=True)
        for fault in [] if only else faults_of_options(run):
            bad += 1
            print(f"FAILED {fault}")
    print(f"{bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
