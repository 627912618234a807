"""Articles to graph under Apache Spark: partitions piped through `entente build`, the union of their quads.

    tools/spark-build INPUT... -o FOLDER [--master URL] [--partitions N] [-- OPTION...]

INPUT is a file, folder or pattern of any file system that Spark reads: JSON Lines (plain, .gz or .bz2), or
web archives (a name with ".warc"), one task each. FOLDER, which must not exist, gets

    quads/      N-Quads, every statement once
    failures/   JSON Lines: {"message": ..., "record": ...} of each article that was passed over, or
                {"message": ..., "file": ...} of a web archive

The program, its ontology and its model are sent to the workers; the system libraries it is linked with
must be there. OPTIONs go to `entente build`. An article's IRI is made from its address or id, so that
the union does not depend on the partitions: a record that has neither gets an id from its bytes. Near
duplicates are kept, since a task sees its own partition only.
"""
import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[2]
ARCHIVE = "entente-program"
# What `entente build` says of an article that it passes over: with the line of its record, if it has one.
PASSED_OVER = re.compile(r"entente: (?P<file>.*?):(?:(?P<line>\d+):(?:\d+:)?)? (?P<what>.*\bskipped: .*)")
DONE, SOME_SKIPPED, NONE_READ = 0, 1, 3


def arguments():
    parser = argparse.ArgumentParser(prog="tools/spark-build", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="+")
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER")
    parser.add_argument("--master", help="Spark's address (default: Spark's own setting, else this machine's cores)")
    parser.add_argument("--partitions", type=int, metavar="N", help="parts that the records are divided into")
    parser.add_argument("--program", default=ROOT / "build/release/entente", type=Path, metavar="FILE")
    parser.add_argument("--ontology", default=ROOT / "ontology", type=Path, metavar="FOLDER")
    parser.add_argument("--model", default=ROOT / "build/model/en_core_web_sm.entm", type=Path, metavar="FILE")
    ours, theirs = sys.argv[1:], []
    if "--" in ours:
        at = ours.index("--")
        ours, theirs = ours[:at], ours[at + 1:]
    args = parser.parse_args(ours)
    for path in (args.program, args.ontology, args.model):
        if not path.exists():
            parser.error(f"{path}: not found")
    return args, theirs


def pack(args, folder):
    """The program and what it loads, as the archive that workers unpack."""
    path = Path(folder) / f"{ARCHIVE}.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=1) as archive:
        archive.add(args.program, "entente")
        archive.add(args.ontology, "ontology")
        archive.add(args.model, "model/en_core_web_sm.entm")
    return path


def entente(options, source, messages, stdin=subprocess.DEVNULL, folder=None):
    """Run the program on SOURCE in FOLDER; its quads, line by line. MESSAGES gets what it says."""
    here = SparkFiles.get(ARCHIVE)
    command = [os.path.join(here, "entente"), "build", source, "--format", "nquads", "--jobs", "1", *options]
    with subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=messages,
                          cwd=folder, env=dict(os.environ, ENTENTE_DATA=here)) as process:
        yield from (line.decode("utf-8").rstrip("\n") for line in process.stdout)
    if process.returncode not in (DONE, SOME_SKIPPED, NONE_READ):
        messages.seek(0)
        raise RuntimeError(f"entente: exit status {process.returncode}: {messages.read().decode('utf-8', 'replace')}")


def failures(messages):
    messages.seek(0)
    for line in messages:
        found = PASSED_OVER.fullmatch(line.decode("utf-8", "replace").rstrip("\n"))
        if found:
            yield found["file"], int(found["line"] or 0), found["what"]


def named(record):
    """RECORD with an id of its own where it has nothing to be named by."""
    try:
        fields = json.loads(record)
    except ValueError:
        return record
    if not isinstance(fields, dict) or any(fields.get(key) for key in ("url", "source_url", "id")):
        return record
    fields["id"] = "sha256-" + hashlib.sha256(record).hexdigest()[:32]
    return json.dumps(fields, ensure_ascii=False).encode("utf-8")


def build_records(options):
    def build(records):
        with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as messages:
            starts = [0]
            for record in records:
                file.write(named(bytes(record)) + b"\n")
                starts.append(file.tell())
            if len(starts) == 1:
                return
            file.seek(0)
            for quad in entente(options, "-", messages, stdin=file):
                yield "quad", quad
            for _, line, message in failures(messages):
                file.seek(starts[line - 1] if 0 < line < len(starts) else starts[-1])
                yield "failure", json.dumps({"message": message, "record": file.readline().decode("utf-8", "replace").rstrip("\n")})
    return build


def build_archives(options):
    def build(archives):
        for address, content in archives:
            with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as messages:
                name = os.path.basename(address)
                Path(folder, name).write_bytes(content)
                for quad in entente(options, name, messages, folder=folder):
                    yield "quad", quad
                for _, line, message in failures(messages):
                    yield "failure", json.dumps({"message": message, "file": address, "line": line})
    return build


def run(context, args, options, output):
    archives = [path for path in args.input if ".warc" in os.path.basename(path)]
    records = [path for path in args.input if path not in archives]
    parts = []
    if records:
        lines = context.textFile(",".join(records), args.partitions, use_unicode=False)
        if args.partitions and lines.getNumPartitions() < args.partitions:
            lines = lines.repartition(args.partitions)  # a packed file is one partition
        parts.append(lines.mapPartitions(build_records(options)))
    if archives:
        parts.append(context.binaryFiles(",".join(archives), args.partitions).mapPartitions(build_archives(options)))
    rows = context.union(parts).persist(StorageLevel.DISK_ONLY)  # the language work is done once
    rows.filter(lambda row: row[0] == "quad").values().distinct().saveAsTextFile(f"{output}/quads")
    rows.filter(lambda row: row[0] == "failure").values().saveAsTextFile(f"{output}/failures")


def main():
    args, options = arguments()
    builder = SparkSession.builder.appName("entente build")
    if args.master:
        builder = builder.master(args.master)
    with tempfile.TemporaryDirectory() as folder:
        spark = builder.getOrCreate()
        context = spark.sparkContext
        context.addArchive(f"{pack(args, folder)}#{ARCHIVE}")
        run(context, args, ["--keep-duplicates", *options], args.output)
        spark.stop()


if __name__ == "__main__":
    main()
