#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Calls that fail and signals that come: files_test.py PROGRAM PRELOAD

Each command is run once to count its calls of libc (tests/fault/preload.c); then each call in turn, or as
many as MOST of a kind spread over the run, fails with EIO or ENOSPC. The program must end by itself: with
status 0 and the same output, or with another status, a message and no output that is incomplete. Then
SIGINT, SIGTERM and SIGPIPE come at random points.
"""
import errno
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED, MOST, SIGNALS = 77, 12, 24
SENTENCE = "Nordwind Energy AG and Riga Technical University signed an agreement in Riga on June {day}, 2024. "
COMMANDS = {
    "read": ["read", "in", "-o", "out/x.jsonl"],
    "build": ["build", "in", "--jobs", "1", "-o", "out/x.ttl"],
    "build, split": ["build", "in", "--jobs", "1", "--split", "out"],
    "merge": ["merge", "old.nq", "-o", "out/x.nq"],
    "score": ["score", "0.json", "old.nq", "-o", "out/x.txt"],
    "view": ["view", "old.nq", "-o", "out/x.html"],
}
NEEDS_ENGINE = ("view",)
FAULTS = []
tried = 0


def fault(*what):
    FAULTS.append(" ".join(str(w)[:400] for w in what))
    print("FAILED", FAULTS[-1], flush=True)


class Program:
    def __init__(self, path, preload, folder):
        self.path, self.preload, self.folder = path, preload, folder

    def clear(self):
        out = Path(self.folder, "out")
        out.mkdir(exist_ok=True)
        for file in out.iterdir():
            file.unlink()

    def outputs(self):
        return {file.name: file.read_bytes() for file in sorted(Path(self.folder, "out").iterdir())}

    def run(self, words, **environment):
        self.clear()
        done = subprocess.run([self.path, *words], capture_output=True, cwd=self.folder, timeout=120, check=False,
                              env=dict(os.environ, LD_PRELOAD=self.preload, **environment))
        return done.returncode, done.stderr.decode("utf-8", "replace"), self.outputs()


def counts_of(program, words):
    file = Path(program.folder, "counts")
    file.unlink(missing_ok=True)
    status, said, outputs = program.run(words, ENT_FAULT_COUNTS=str(file))
    counts = {}
    for line in file.read_text().splitlines():
        name, count = line.split()
        counts[name] = max(counts.get(name, 0), int(count))
    return status, said, outputs, counts


def check_one(program, name, words, good, call, n, reason):
    global tried
    tried += 1
    where = f"{name}, {call} {n} {errno.errorcode[reason]}:"
    status, said, outputs = program.run(words, ENT_FAULT=f"{call}:{n}:{reason}")
    if status < 0 or status > 7:
        fault(where, "status", status, said)
    elif status == 0 and "the page has no questions" in said:
        pass  # a page without answers is better than none, where this is told
    elif status == 0 and outputs != good:
        fault(where, "success with another output", said)
    elif status == 0:
        pass
    elif not said.startswith("entente: "):
        fault(where, "status", status, "without a message:", said)
    else:
        for file, data in outputs.items():
            # a folder that cannot be read has no articles: what is written of it is complete
            if status > 1 and file in good and data != good[file] and "skipped:" not in said:
                fault(where, "an incomplete", file, said)
            if file not in good and status > 1:
                fault(where, "left behind", file, said)


def check_command(program, name, words):
    status, said, good, counts = counts_of(program, words)
    if status in (4, 6) and name in NEEDS_ENGINE:
        print(f"skipped {name}: {said.strip()}")
        return
    if status != 0 or not good:
        fault(name, "status", status, said)
        return
    for call, count in counts.items():
        numbers = range(1, count + 1)
        if count > MOST:
            numbers = sorted({1 + i * (count - 1) // (MOST - 1) for i in range(MOST)})
        for n in numbers:
            check_one(program, name, words, good, call, n, errno.ENOSPC if call in ("fwrite", "fflush", "fclose") else errno.EIO)
    print(f"ok      {name}: " + ", ".join(f"{call} {count}" for call, count in counts.items() if count), flush=True)


def check_signals(program, whole):
    """What is there after a signal is complete; a second one, or none in time, kills the test."""
    chance = random.Random(7)
    begin = time.monotonic()
    subprocess.run([program.path, *COMMANDS["build"]], cwd=program.folder, check=True, capture_output=True)
    took = time.monotonic() - begin
    for i in range(SIGNALS):
        program.clear()
        number = (signal.SIGINT, signal.SIGTERM)[i % 2]
        process = subprocess.Popen([program.path, *COMMANDS["build"]], cwd=program.folder, stderr=subprocess.PIPE)
        delay = chance.uniform(0, took * 1.2)
        time.sleep(delay)
        process.send_signal(number)
        said = process.communicate(timeout=60)[1].decode()
        outputs = program.outputs()
        early = process.returncode == -number and not outputs  # before the program listens
        if process.returncode not in (0, 128 + number) and not early:
            fault(f"signal {number} after {delay:.2f} s: status", process.returncode, said)
        if process.returncode == 0 and outputs != whole:
            fault(f"signal {number} after {delay:.2f} s: success with another output", said)
        for file, data in outputs.items():
            if file != "x.ttl" or not data.rstrip().endswith(b"."):
                fault(f"signal {number} after {delay:.2f} s: left behind", file)
    for i in range(SIGNALS // 2):
        process = subprocess.Popen([program.path, "build", "in", "--jobs", "2", "-f", "nquads"], cwd=program.folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(chance.randrange(0, 2000))
        process.stdout.close()
        said = process.stderr.read().decode()
        if process.wait(60) not in (0, 5) or (process.returncode == 5 and "Broken pipe" not in said):
            fault("closed pipe: status", process.returncode, said)
    print(f"ok      {SIGNALS} signals and {SIGNALS // 2} closed pipes at random points")


def main():
    if not os.environ.get("ENTENTE_MODEL"):
        model = ROOT / "build/model/en_core_web_sm.entm"
        if not model.exists():
            print("skipped: no model (tools/build makes it)")
            return SKIPPED
        os.environ["ENTENTE_MODEL"] = str(model)
    os.environ.setdefault("ENTENTE_ONTOLOGY", str(ROOT / "ontology"))
    with tempfile.TemporaryDirectory() as folder:
        program = Program(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), folder)
        Path(folder, "in").mkdir()
        for i in range(4):
            Path(folder, "in", f"{i}.txt").write_text(f"Title {i}\n\n" + (SENTENCE.format(day=i + 1) + "Union Bank supports it. ") * 30)
        Path(folder, "in", "p.html").write_text("<html><title>P</title><p>" + SENTENCE.format(day=9) * 9)
        Path(folder, "0.json").write_text('{"article":{},"entities":[],"facts":[]}')
        subprocess.run([program.path, "build", "in", "-o", "old.nq"], cwd=folder, check=True, capture_output=True)
        for name, words in COMMANDS.items():
            check_command(program, name, words)
        _, _, whole = program.run(COMMANDS["build"])
        check_signals(program, whole)
    print(f"{tried} calls failed in turn, {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
