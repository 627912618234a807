"""tools/spark-build (docs/scale.md) against one process: the same quads, and the same articles passed over.

    spark_test.py PYTHON PROGRAM ARTICLES [--count 300] [--every 10]

PYTHON     an interpreter with PySpark
PROGRAM    entente
ARTICLES   JSON Lines, may be .gz; lines whose number EVERY divides, COUNT of them (repeated under other ids
           where there are fewer)

Spark runs in local-cluster mode: a master and two workers, each a process of its own.
"""
import argparse
import gzip
import itertools
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTITIONS = 4
# Records that no build can use, each with a word of what is said of it.
BROKEN = [("{\"id\": \"cut\", \"text\": \"Riga Technical", "premature"),
          ("{\"id\": \"bare\", \"published\": \"2024-05-15\"}", "no text")]


def sample(path, every, count):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        records = [json.loads(line) for line in itertools.islice(file, 0, None, every)][:count]
    for number in range(len(records), count):
        records.append(dict(records[number % len(records)], id=f"again-{number}", url=""))
    return [json.dumps(record, ensure_ascii=False) for record in records]


def write_archive(path):
    """A web archive (WARC 1.1, ISO 28500) with two pages."""
    with gzip.open(path, "wb") as out:
        for number, town in enumerate(("Riga", "Bergen")):
            page = (f"<html><head><title>Harbour forum in {town}</title></head><body><article><h1>Harbour forum in {town}</h1>"
                    f"<p>The Baltic Harbour Forum was held in {town} on May 14, 2024.</p><p>Anna Keller, chief executive officer of "
                    f"Nordwind Energy AG, spoke at the forum about pipelines.</p></article></body></html>").encode()
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
            out.write(f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example.org/{number}\r\n"
                      f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n".encode()
                      + answer + b"\r\n\r\n")


def lines_of(folder):
    return [line for path in sorted(folder.glob("part-*"))
            for line in path.read_text(encoding="utf-8").splitlines()]


def build(program, source, folder, **more):
    return subprocess.run([program.resolve(), "build", source, "--format", "nquads", "--keep-duplicates"], cwd=folder,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **more)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("python")
    parser.add_argument("program", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--every", type=int, default=10)
    args = parser.parse_args()
    records = sample(args.articles, args.every, args.count)
    for place, (broken, _) in zip((len(records) // 3, len(records) // 2), BROKEN):
        records.insert(place, broken)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        articles = folder / "articles.jsonl"
        articles.write_text("\n".join(records) + "\n", encoding="utf-8")
        write_archive(folder / "pages.warc.gz")
        with articles.open("rb") as file:
            one = build(args.program, "-", folder, stdin=file)
        pages = build(args.program, "pages.warc.gz", folder)
        assert (one.returncode, pages.returncode) == (1, 0), (one.stderr, pages.stderr)
        subprocess.run([args.python, ROOT / "tools/spark/build.py", articles, folder / "pages.warc.gz", "-o", folder / "out",
                        "--program", args.program.resolve(), "--master", "local-cluster[2,1,1024]", "--partitions",
                        str(PARTITIONS)], check=True)
        expected = set((one.stdout + pages.stdout).decode("utf-8").splitlines())
        quads = lines_of(folder / "out/quads")
        failures = [json.loads(line) for line in lines_of(folder / "out/failures")]
        parts = len(list((folder / "out/failures").glob("part-*")))
    print(f"{len(records)} records, {parts} partitions, {len(quads)} quads, {len(failures)} failures")
    wrong = 0
    if parts < PARTITIONS:
        wrong += 1
        print("the records were not divided")
    if len(quads) != len(set(quads)):
        wrong += 1
        print("a quad is there twice")
    for name, more in (("only Spark has", set(quads) - expected), ("only one process has", expected - set(quads))):
        if more:
            wrong += 1
            print(f"{name} {len(more)}:", *sorted(more)[:5], sep="\n  ")
    for record, word in BROKEN:
        if not any(f["record"] == record and word in f["message"] for f in failures):
            wrong += 1
            print(f"not among the failures: {record}")
    reported = one.stderr.decode("utf-8", "replace").count(" skipped: ") - 1  # the last line is the sum
    if len(failures) != reported:
        wrong += 1
        print(f"one process passes over {reported} records")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
