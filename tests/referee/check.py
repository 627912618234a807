#!/usr/bin/env python3
"""Score a folder of graphs with the referee and hold the figures against bars.

    check.py REFEREE GOLD GRAPHS NAME=BAR...    NAME is a row of the referee, e.g. "ALL" or "ALL entities"

REFEREE is score.py of the gold facts. Prints the referee's table; exit 1 if a figure is below its bar.
"""
import json
import subprocess
import sys


def main():
    referee, gold, graphs, *bars = sys.argv[1:]
    table = subprocess.run([sys.executable, referee, gold, graphs], capture_output=True, text=True, check=True)
    print(table.stdout, end="")
    figures = json.loads(subprocess.run([sys.executable, referee, gold, graphs, "--json"], capture_output=True,
                                        text=True, check=True).stdout)
    failed = 0
    for bar in bars:
        name, least = bar.rsplit("=", 1)
        f1 = figures[name]["f1"]
        verdict = "reached" if f1 >= float(least) else "MISSED"
        failed += f1 < float(least)
        print(f"{name}: F1 {f1:.3f}, bar {float(least):.2f}: {verdict}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
