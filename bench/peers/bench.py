# Licensed under the Apache License, Version 2.0.
"""entente beside its peers: docs/benchmarks.md. `tools/bench` fetches what this needs and calls it.

Usage: bench.py PROGRAM --package NAME --corenlp DIR --jena DIR --articles FILE [OPTION…]

PROGRAM     entente (preset release)            NAME   a spaCy package of this Python, as our model is made from
DIR         folders of the jars of Stanford CoreNLP with its models and of Apache Jena's commands
FILE        JSON Lines with "id", "published" and "text", may be .gz

--parts LIST     speed,accuracy,writing,growth (default: all). Each part's figures go to --results as JSON at once,
                 and the table is made of all that are there, so that parts may be run on different days
--gold NAME=ARTICLES:GOLD   a folder of articles and one of gold facts, to be read by the referee; may be repeated
--unseen LIST    rounds of tests/gold/rounds too (docs/accuracy.md); their articles are taken from FILE by their ids
--sets LIST      of --gold these only; the table keeps the others' last figures
--found DIR      keep there what peers find in the articles of gold, and take it from there when it is there: for work
                 on the mapping
--referee FILE   the referee (default: `entente score`, which counts the same)
--count 300 --rounds 3 --core 0 --limit 1800 (seconds of wall time for any one run) --growth 300,3000,24000
--results DIR --table FILE   (default: build/bench, docs/benchmarks.md)

Each run has one core to itself (taskset) and one thread. Systems take turns, round by round, and the best round of
each counts, in processor seconds (user and system) of the whole process, start-up included; start-up is what one
article takes. Slow systems get a subset of the articles, and one round: the table says so.
"""

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import build_speed  # noqa: E402
import mapping  # noqa: E402
import systems  # noqa: E402
import table  # noqa: E402

PARTS = ["speed", "accuracy", "writing", "growth"]


def said(*command):
    """The first line that a command prints."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, timeout=60)
    return (done.stdout.strip() or "?").split("\n")[0]


def jar_version(folder, stem):
    """Of the jar with the shortest name: models have a longer one."""
    names = sorted((p.stem for p in Path(folder).glob(f"{stem}-[0-9]*.jar")), key=len)
    return names[0][len(stem) + 1:] if names else "?"


def machine():
    """The machine in a line, and what ran beside."""
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal")) / 2**20
    system = next((line.split("=")[1].strip().strip('"') for line in open("/etc/os-release")
                   if line.startswith("PRETTY_NAME")), "?")
    return f"{os.cpu_count()} cores of {cpu}, {memory:.0f} GB, {system}, Python {sys.version.split()[0]}, " \
           f"Java {said('java', '--version').split()[1]}"


def versions(tools):
    return {
        "entente": said(tools.program, "--version").split()[-1],
        "spaCy": f"{version('spacy')} with `en_core_web_sm` {version(tools.package)}",
        "semantica": version("semantica"),
        "CoreNLP": jar_version(tools.corenlp, "stanford-corenlp"),
        "serdi": said("serdi", "-v").split()[1],
        "rapper": said("rapper", "-v"),
        "riot": jar_version(tools.jena, "jena-cmds"),
        "oxigraph": said(tools.oxigraph, "--version").split()[-1] if tools.oxigraph else "",
    }


def spread(lines, count):
    """COUNT of the lines, evenly over all."""
    step = max(1, len(lines) // count)
    return lines[::step][:count]


def note(*words):
    print(*words, file=sys.stderr, flush=True)


def read_results(args):
    """The figures of each part that has been measured."""
    files = {part: args.results / f"{part}.json" for part in PARTS}
    return {part: json.loads(path.read_text()) for part, path in files.items() if path.exists()}


def speed(args, tools, save):
    """Words a processor second and memory of each system, over the same articles or an even subset of them."""
    records = [json.loads(line) for line in spread(build_speed.read_lines(args.articles), args.count)]
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        given = {s.name: systems.prepare(f"{folder}/{n}", spread(records, min(s.count, args.count)))
                 for n, s in enumerate(systems.SYSTEMS)}
        one = systems.prepare(f"{folder}/one", spread(records, 1))

        def run(system, input_):
            out = Path(folder) / "out"
            row = build_speed.timed(system.command(tools, input_, out), args.core, limit=args.limit,
                                    stdout=subprocess.DEVNULL)
            shutil.rmtree(out) if out.is_dir() else out.unlink()
            return row

        for turn in range(args.rounds):
            for system in systems.SYSTEMS:
                if turn >= system.rounds:
                    continue
                try:
                    start, whole = run(system, one), run(system, given[system.name])
                except subprocess.TimeoutExpired:
                    note(f"{system.name}: not done in {args.limit} s")
                    continue
                row = rows.setdefault(system.name, {
                    "what": system.what, "articles": len(given[system.name].names), "words": given[system.name].words,
                    "seconds": whole[0], "start": start[0], "memory": whole[2]})
                row.update(seconds=min(whole[0], row["seconds"]), start=min(start[0], row["start"]),
                           memory=min(whole[2], row["memory"]), rounds=turn + 1)
                note(f"speed {turn + 1}", system.name, *(f"{x:.1f}" for x in (*start, *whole)))
                save({"rows": rows, "start_words": one.words})


def score(args, gold, found):
    """What the referee says of a folder of graphs or of facts in the form of gold."""
    referee = [sys.executable, args.referee, str(gold), str(found), "--json"] if args.referee else \
        [args.program, "score", str(gold), str(found), "--format", "json"]
    return json.loads(subprocess.run(referee, stdout=subprocess.PIPE, text=True, check=False).stdout)


def gold_sets(args, tools, folder):
    """(name, folder of articles, of gold facts, of our graphs) of each set that is asked for."""
    for number, (name, articles, gold) in enumerate(args.gold):
        graphs = Path(folder) / f"graphs-{number}"
        subprocess.run([tools.program, "build", articles, "--split", str(graphs)], check=True, timeout=args.limit,
                       stderr=subprocess.DEVNULL)
        yield name, Path(articles), Path(gold), graphs
    if args.unseen:
        rounds = load_rounds()
        kept = [json.loads((rounds.ROUNDS / f"r{int(n):02}.json").read_text("utf-8")) for n in args.unseen]
        place = Path(folder) / "articles-of-rounds"
        place.mkdir()
        rounds.lay_out([article for of in kept for article in of["articles"]], args.articles, tools.program, place)
        yield f"rounds {' and '.join(args.unseen)}", place / "text", place / "gold", place / "graphs"


def load_rounds():
    """tools/rounds/score.py, which lays the articles of rounds out."""
    spec = importlib.util.spec_from_file_location("rounds", ROOT / "tools" / "rounds" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score_peer(args, tools, system, given, gold, folder):
    """The referee's figures of one system, or None where it takes too long."""
    out, mapped = (args.found or folder) / folder.name / system.name, folder / f"gold-{system.name}"
    if not out.exists():
        out.parent.mkdir(parents=True, exist_ok=True)
        half = out.with_name(out.name + ".part")
        try:
            command = system.command(tools, given, half)
            build_speed.timed(command, args.core, limit=args.limit, stdout=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            note(f"{system.name}: not done in {args.limit} s")
            return None
        half.rename(out)
    mapped.mkdir()
    for found in system.read(given, out):
        (mapped / f"{found['id']}.json").write_text(json.dumps(mapping.to_gold(found)))
    return score(args, gold, mapped)


def accuracy(args, tools, save):
    """Precision, recall and F1 of each system, by the referee, on each set of gold facts. Sets of an earlier run that
    are not asked for now stay."""
    sets = read_results(args).get("accuracy", {}).get("sets", {})
    with tempfile.TemporaryDirectory() as folder:
        for name, articles, gold, graphs in gold_sets(args, tools, folder):
            texts = [path for path in sorted(articles.iterdir()) if (gold / (path.stem + ".json")).exists()]
            records = [{"id": path.stem, "text": path.read_text("utf-8")} for path in texts]
            scores = {"entente": score(args, gold, graphs)}
            sets[name] = {"articles": len(records), "scores": scores}
            place = Path(folder) / name
            given = systems.prepare(place, records)
            for system in systems.SYSTEMS:
                if system.name in systems.SCORED:
                    figures = score_peer(args, tools, system, given, gold, place)
                    scores.update({system.name: figures} if figures else {})
                    note("accuracy", name, system.name, figures and figures["ALL"])
                    save({"sets": sets})


def writing(args, tools, save):
    """Statements a processor second of each tool from N-Triples to each format, of the graph of all articles."""
    with tempfile.TemporaryDirectory() as folder:
        graph, out = f"{folder}/graph.nt", f"{folder}/out"
        subprocess.run([tools.program, "build", args.articles, "--merge", "-o", graph], check=True, timeout=args.limit,
                       stderr=subprocess.DEVNULL)
        count = sum(1 for _ in open(graph, "rb"))
        rows = {}
        for turn in range(args.rounds):
            for format_ in systems.FORMATS:
                of = rows.setdefault(format_, {})
                commands = systems.writers(tools, graph, format_, out)
                for tool, (command, prints) in commands.items():
                    path = f"{out}.{systems.FORMATS[format_]}"
                    with open(path, "wb") if prints else open(os.devnull, "wb") as file:
                        row = build_speed.timed(command, args.core, limit=args.limit, stdout=file)
                    best = of.setdefault(tool, {"seconds": row[0], "memory": row[2]})
                    best.update(seconds=min(row[0], best["seconds"]), memory=min(row[2], best["memory"]),
                                size=os.path.getsize(path) / 1e6)
                more = build_speed.timed(systems.twice(tools, graph, format_, out), args.core, limit=args.limit)[0]
                of["entente"]["twice"] = min(more, of["entente"].get("twice", more))
                note(f"writing {turn + 1}", format_, {tool: round(row["seconds"], 2) for tool, row in of.items()})
                save({"statements": count, "formats": rows, "floor": build_speed.memory_floor()})


def growth(args, tools, save):
    """Time and memory of `build` by the number of articles."""
    lines, rows = build_speed.read_lines(args.articles), []
    for row in build_speed.growth(tools.program, lines, args.growth, args.core, limit=args.limit):
        rows.append(row)
        note("growth", *(f"{x:.1f}" for x in row))
        save({"rows": rows, "different": len(lines)})


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][7:])
    parser.add_argument("program")
    for name in ("package", "corenlp", "jena", "articles"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--oxigraph", default="")
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--gold", action="append", default=[])
    parser.add_argument("--referee")
    parser.add_argument("--unseen", default="")
    parser.add_argument("--sets")
    parser.add_argument("--found", type=Path)
    for name, value in (("count", 300), ("rounds", 3), ("core", 0), ("limit", 1800)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--growth", default="300,3000,24000")
    parser.add_argument("--results", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--table", type=Path, default=ROOT / "docs" / "benchmarks.md")
    args = parser.parse_args()
    args.parts, args.growth = args.parts.split(","), [int(n) for n in args.growth.split(",")]
    args.unseen = [number for number in args.unseen.split(",") if number]
    args.gold = [(g.split("=", 1)[0], *g.split("=", 1)[1].rsplit(":", 1)) for g in args.gold]
    if args.sets is not None:
        args.gold = [of for of in args.gold if of[0] in args.sets.split(",")]
    if set(args.parts) - set(PARTS):
        parser.error(f"parts are {', '.join(PARTS)}")
    return args


def main():
    args = arguments()
    os.environ.update({f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "BLIS", "MKL", "NUMEXPR")})
    tools = systems.Tools(args.program, args.package, args.corenlp, args.jena, args.oxigraph)
    args.results.mkdir(parents=True, exist_ok=True)
    head = {"machine": machine(), "versions": versions(tools), "date": time.strftime("%Y-%m-%d")}
    for part in PARTS:
        if part not in args.parts:
            continue
        loads = [os.getloadavg()[0]]

        def save(figures, part=part, loads=loads):
            loads.append(os.getloadavg()[0])
            whole = {**head, "load": [min(loads), max(loads)], **figures}
            (args.results / f"{part}.json").write_text(json.dumps(whole, indent=1))

        globals()[part](args, tools, save)
    args.table.write_text(table.render(read_results(args)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
