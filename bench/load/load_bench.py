#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente load against curl: the same statements into a Fuseki in memory, in one run.

  load_bench.py PROGRAM FUSEKI.jar [STATEMENTS] [--graphs N] [--jobs N] [--rounds N]

curl sends the ready-made N-Quads file as one body; entente reads it and puts each graph. Seconds are of
the wall clock and, since other work may be on the machine, of the server's processor time. The least
of the rounds counts.
"""
import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "store"))
from servers import Fuseki  # noqa: E402

ENT = "https://w3id.org/entente"
TICKS = os.sysconf("SC_CLK_TCK")


def write_quads(path, statements, graphs):
    """Statements as in a graph of articles: entities that many share, mentions of their own."""
    chance = random.Random(7)
    each = statements // graphs
    with open(path, "w", encoding="utf-8") as f:
        for g in range(graphs):
            graph = f"<{ENT}/id/article_{g}>"
            for j in range(each):
                entity = f"<{ENT}/id/organisation_{chance.randrange(statements // 5)}>"
                mention = f"<{ENT}/id/mention_{g}_{j // 5}>"
                f.write((f'{entity} <{ENT}#name> "Organisation {j} of many"', f"{entity} <{ENT}#location> <{ENT}/id/place_{j}>",
                         f'{mention} <{ENT}#begin> "{j}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
                         f"{mention} <{ENT}#of> {entity}",
                         f'{mention} <{ENT}#quote> "The organisation said on Monday that it would {j}"')[j % 5] + f" {graph} .\n")


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def measure(jar, words_of):
    """(wall, server's processor) seconds of one load into a fresh server."""
    with tempfile.TemporaryDirectory() as folder, Fuseki(folder, jar=jar, heap="4g") as store:
        before, begin = processor_seconds(store.process.pid), time.monotonic()
        subprocess.run([str(w) for w in words_of(store)], check=True, stdout=subprocess.DEVNULL)
        wall = time.monotonic() - begin
        return wall, processor_seconds(store.process.pid) - before, sum(store.counts().values())


def main():
    parser = argparse.ArgumentParser(description="entente load against curl.")
    parser.add_argument("program", type=Path)
    parser.add_argument("jar")
    parser.add_argument("statements", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--graphs", type=int, default=8000)
    parser.add_argument("--jobs", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        quads = Path(folder) / "graphs.nq"
        write_quads(quads, options.statements, options.graphs)
        ways = {
            "curl": lambda s: ["curl", "-sf", "-X", "PUT", "-T", quads, "-H", "Content-Type: application/n-quads",
                               s.base + "/ds/data"],
            "entente": lambda s: [options.program.resolve(), "load", quads, "--store", "fuseki", "--endpoint", s.endpoint,
                                  "--jobs", options.jobs],
        }
        best, held = {}, {}
        for _ in range(options.rounds):
            for name, words_of in ways.items():
                wall, cpu, count = measure(options.jar, words_of)
                print(f"{name:8} {wall:7.1f} s   server {cpu:6.1f} s of processor   {count} statements", flush=True)
                best[name], held[name] = min(best.get(name, wall), wall), count
    print(f"{'ratio':8} {best['entente'] / best['curl']:7.2f}   (least of {options.rounds} rounds)")
    return 0 if held["curl"] == held["entente"] else 1


if __name__ == "__main__":
    sys.exit(main())
