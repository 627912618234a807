#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Graphs that are written while articles are read: streams, filters, interrupts, memory.

  stream_test.py PROGRAM [--model FILE] [NAME…]      options and exit status as cli_test.py's
"""
import json
import os
import random
import re
import select
import signal
import subprocess
import sys
import time

import cli_test
from cli_test import ARTICLE, Skip, check, same

TESTS = []
FIRMS = "Acme Zeta Nordwind Quorva Baltica Kurzeme Lindberg".split()
CITIES = "Bergen Riga Lyon Rome Porto".split()


def test(function):
    TESTS.append(function)
    return function


def article(i):
    """Article I of a series: names return, no two are the same."""
    firm, city = FIRMS[i % len(FIRMS)], CITIES[i % len(CITIES)]
    return (f"{firm} Energy AG opens plant number {i}\n\n{city.upper()}, May {1 + i % 28}, 2024 (Nordwire) -- {firm} "
            f"Energy AG and the University of {city} signed an agreement on plant number {i} in {city}.\n\n"
            f"Jan Novak, president of {firm} Energy AG, said it would invest {10 + i} million euros.\n")


def record(i, **more):
    return json.dumps({"id": f"article-{i}", "text": article(i), **more}) + "\n"


def records(n):
    return "".join(record(i) for i in range(n))


def start(p, *args, **more):
    """The program, running; SIGINT is not ignored as in a shell's background."""
    p.need_model()
    words = [str(p.options.program), "build", "--model", str(p.options.model), *map(str, args)]
    return subprocess.Popen(words, cwd=p.folder, stderr=subprocess.PIPE,
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **more)


def lines_within(stream, seconds):
    """What STREAM gives until it is silent, waiting SECONDS for its first bytes."""
    data, wait = b"", seconds
    while select.select([stream], [], [], wait)[0]:
        got = os.read(stream.fileno(), 65536)
        if not got:
            break
        data, wait = data + got, 0.5
    return data


# ---------------------------------------------------------------------------- streams

@test
def a_stream_has_the_statements_of_each_article(p):
    p.put("in.jsonl", records(30))
    p.build("in.jsonl", "--split", "split", "-f", "nquads")
    each = [f.read_bytes() for f in sorted(p.path("split").iterdir(), key=lambda f: int(re.findall(r"\d+", f.stem)[0]))]
    same(len(each), 30)
    for jobs in (1, 2, 5):
        p.build("in.jsonl", "-j", jobs, "-o", "x.nq")
        check(p.path("x.nq").read_bytes() == b"".join(each), "in order of input", jobs)
    out, _ = p.build("in.jsonl", "-f", "ntriples")
    same(set(out.encode().splitlines()), set(b"".join(each).splitlines()))


@test
def a_merged_graph_has_each_statement_once(p):
    p.put("in.jsonl", records(20))
    p.build("in.jsonl", "-o", "x.nt")
    stream = p.path("x.nt").read_bytes().splitlines()
    p.build("in.jsonl", "--merge", "-o", "merged.nt")
    p.build("in.jsonl", "-o", "y.nt", "-o", "y.ttl")
    merged = p.path("merged.nt").read_bytes()
    same(p.path("y.nt").read_bytes(), merged)
    merged = merged.splitlines()
    same(len(merged), len(set(merged)))
    check(len(stream) > len(set(stream)), "firms and cities return")
    check(len(set(stream) & set(merged)) > len(merged) / 2)


@test
def messages_come_in_the_order_of_input_for_any_jobs(p):
    lines = []
    for i in range(12):
        lines += [record(i), '{"no": "text"}\n'] + (['broken\n'] if i % 3 == 0 else [])
        if i == 5:
            lines.append(record(1000, text="a " * 1_100_000))
    p.put("in.jsonl", "".join(lines) + '{"no": "text"}\n' * 40)
    _, want = p.build("in.jsonl", "-j", 1, "-o", "one.nq", status=1)
    numbers = [int(n) for n in re.findall(r"in\.jsonl:(\d+):", want)]
    same((numbers, len(numbers)), (sorted(numbers), 56))
    check(want.index("1048576 tokens") < want.index(f"in.jsonl:{lines.index(record(6)) + 2}:"), want)
    for jobs in (2, 4):
        _, message = p.build("in.jsonl", "-j", jobs, "-o", "more.nq", status=1)
        same(message, want)
        same(p.path("more.nq").read_bytes(), p.path("one.nq").read_bytes())


@test
def a_stream_of_nothing_leaves_no_file(p):
    p.put("in.jsonl", '{"no": "text"}\n')
    p.build("in.jsonl", "-o", "x.nq", status=3)
    same(p.names(), ["in.jsonl"])


# ---------------------------------------------------------------------------- filter

@test
def a_filter_answers_each_record(p):
    for jobs in (1, 3):
        program = start(p, "-", "-f", "nquads", "--line-buffered", "-j", jobs, stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE)
        for i in range(3):
            program.stdin.write(record(i).encode())
            program.stdin.flush()
            answer = lines_within(program.stdout, 60)
            check(f"plant number {i}".encode() in answer and answer.endswith(b".\n"), jobs, i, answer[-300:])
        program.stdin.write(b'{"no": "text"}\n')
        program.stdin.flush()
        check(b"no text" in lines_within(program.stderr, 60), jobs)
        program.stdin.close()
        same((program.stdout.read(), program.wait(60)), (b"", 1))
        program.stdout.close(), program.stderr.close()


@test
def a_filter_ends_when_nobody_reads_it(p):
    for jobs in (1, 3):
        program = start(p, "-", "-f", "nquads", "--line-buffered", "-j", jobs, stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE)
        program.stdout.close()
        program.stdin.write(record(0).encode())
        program.stdin.flush()
        same(program.wait(60), 5)
        check(b"standard output: cannot write: Broken pipe\n" in program.stderr.read())
        program.stdin.close(), program.stderr.close()


# ---------------------------------------------------------------------------- interrupts

def interrupt(p, number, args, files):
    """Send NUMBER to a run over standard input after ten records; its status and messages."""
    program = start(p, "-", *args, stdin=subprocess.PIPE)
    program.stdin.write(records(10).encode())
    program.stdin.flush()
    for _ in range(600):
        if any(n.startswith(files) and p.path(n).stat().st_size for n in p.names()):
            break
        time.sleep(0.1)
    time.sleep(1)
    program.send_signal(number)
    try:
        return program.wait(60), program.stderr.read().decode()
    finally:
        program.stdin.close(), program.stderr.close()


@test
def an_interrupt_keeps_what_is_complete(p):
    p.put("in.jsonl", records(10))
    p.build("in.jsonl", "-o", "want.nq")
    want = p.path("want.nq").read_bytes().splitlines(keepends=True)
    for number, status in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
        for jobs in (1, 3):
            got, message = interrupt(p, number, ("-j", jobs, "--line-buffered", "-o", "x.nq"), "x.nq")
            count = re.fullmatch(r"entente: interrupted: (\d+) articles written\n", message)
            check(got == status and count, got, message)
            stream = p.path("x.nq").read_bytes().replace(b'"-"', b'"in.jsonl"').splitlines(keepends=True)
            same(stream, want[:len(stream)])
            same(sum(b"plant number" in line and b"#headline" in line for line in stream), int(count.group(1)))
            same(p.names(), ["in.jsonl", "want.nq", "x.nq"])
            p.path("x.nq").unlink()


@test
def an_interrupt_writes_the_merged_graph_of_what_is_complete(p):
    got, message = interrupt(p, signal.SIGINT, ("-o", "x.ttl", "--split", "split"), "split")
    same(got, 130)
    count = int(re.search(r"interrupted: (\d+) articles written\n", message).group(1))
    check(0 < count <= 10, message)
    same(len([n for n in p.names() if n.startswith("split/")]), count)
    same(p.path("x.ttl").read_text().count("a ent:Article"), count)


@test
def a_second_interrupt_ends_at_once(p):
    p.put("in.jsonl", record(0) + record(1, text="The University of Riga signed an agreement. " * 60_000))
    program = start(p, "in.jsonl", "-j", 1, "-o", "x.nq")
    time.sleep(3)
    for _ in range(2):
        program.send_signal(signal.SIGINT)
        time.sleep(0.5)
    check(program.wait(10) == -signal.SIGINT, program.returncode)
    check("x.nq" not in p.names())
    program.stderr.close()


# ---------------------------------------------------------------------------- a run that is cut off

def killed(p, args, grown):
    """Kill a run as soon as GROWN() says so; whether it was still going on."""
    program = start(p, *args)
    try:
        while not grown():
            if program.poll() is not None:
                same(program.returncode, 0)
                return False
            time.sleep(0.002)
        program.kill()
        return program.wait(60) != 0
    finally:
        program.stderr.close()


def size(p, name):
    return p.path(name).stat().st_size if p.path(name).exists() else 0


@test
def a_run_killed_anywhere_is_gone_on_with(p):
    p.put("in.jsonl", records(500))
    p.build("in.jsonl", "-o", "want.nq", "-o", "want.nt")
    args = ("in.jsonl", "-o", "x.nq", "-o", "x.nt", "--resume", "journal")
    chance, kills, finished = random.Random(5), 0, 0
    per_article = p.path("want.nq").stat().st_size / 500
    while kills < 20:
        before, more = size(p, "x.nq.part"), chance.uniform(-5, 45) * per_article
        done = size(p, "journal")
        if not killed(p, (*args, "-j", chance.choice((1, 2, 3))), lambda: size(p, "x.nq.part") > before + more or more < 0):
            break
        kills += 1
        finished += size(p, "journal") > done
        check(not p.path("x.nq").exists())
    check(kills >= 15 and finished >= 8, kills, finished)
    if p.path("journal").exists():
        with p.path("journal").open("a") as torn:
            torn.write("0123456789abcdef 12")
        with p.path("x.nt.part").open("a") as torn:
            torn.write("<half a statement")
        p.build(*args)
    for name in ("nq", "nt"):
        check(p.path(f"x.{name}").read_bytes() == p.path(f"want.{name}").read_bytes(), name)
    same(p.names(), ["in.jsonl", "want.nq", "want.nt", "x.nq", "x.nt"])


@test
def a_killed_run_of_files_is_gone_on_with(p):
    same_names = "".join(record(i % 9, id=f"news/{i % 40}") for i in range(120))
    p.put("in.jsonl", same_names)
    p.build("in.jsonl", "--split", "want")
    args = ("in.jsonl", "--split", "got", "--resume", "journal")
    for least in (20, 45, 80):
        killed(p, args, lambda: p.path("got").exists() and len(os.listdir(p.path("got"))) > least)
    p.build(*args)
    names = sorted(os.listdir(p.path("want")))
    same((sorted(os.listdir(p.path("got"))), len(names)), (names, 120))
    for name in names:
        check(p.path(f"got/{name}").read_bytes() == p.path(f"want/{name}").read_bytes(), name)
    check(not p.path("journal").exists())


@test
def an_interrupted_run_is_gone_on_with(p):
    lines = [record(i) for i in range(60)]
    lines[3] = record(3, text="a " * 1_100_000)
    lines[7] = '{"no": "text"}\n'
    p.put("in.jsonl", "".join(lines))
    _, want = p.build("in.jsonl", "-o", "want.nq", status=1)
    args = ("in.jsonl", "-o", "x.nq", "--resume", "journal")
    program = start(p, *args, "-j", "1")
    while size(p, "x.nq.part") == 0:
        time.sleep(0.01)
    program.send_signal(signal.SIGINT)
    same(program.wait(60), 130)
    message = program.stderr.read().decode()
    program.stderr.close()
    count = re.search(r"interrupted: (\d+) articles written, to be gone on with\n$", message)
    check(count and 0 < int(count.group(1)) < 58, message)
    same(p.names(), ["in.jsonl", "journal", "want.nq", "x.nq.part"])
    same(p.build(*args, status=1)[1], want)
    same(p.path("x.nq").read_bytes(), p.path("want.nq").read_bytes())
    same(p.names(), ["in.jsonl", "want.nq", "x.nq"])


@test
def a_journal_of_another_run_is_refused(p):
    p.put("in.jsonl", records(60))
    args = ("in.jsonl", "-o", "x.nq", "--resume", "journal")
    check(killed(p, args, lambda: size(p, "journal") > 400), "journal has entries")
    journal = p.path("journal").read_bytes()
    vouched = int(re.findall(rb"^[0-9a-f]{16} (\d+)\n", journal, re.M)[-1])
    kept = p.path("x.nq.part").read_bytes()[:vouched], journal  # what lies behind was not finished
    for other in (("--no-evidence",), ("--base", "https://example.org/"), ("-o", "y.nq")):
        _, message = p.build(*args, *other, status=2)
        check(re.match(r"entente: journal: journal of another run: 1 \S+ build --model \S+ --output x\.nq\n$", message),
              message)
    p.put("text", "no journal")
    _, message = p.build(*args[:-1], "text", status=2)
    same(message, "entente: text: no journal of a run\n")
    p.put("in.jsonl", record(100) + records(60))
    _, message = p.build(*args, status=3)
    same(message, "entente: journal: the input has changed: article 1 is another one\n")
    p.put("in.jsonl", records(10))
    _, message = p.build(*args, status=3)
    check(re.match(r"entente: the input has changed: \d+ articles were finished, it has 10\n$", message), message)
    check((p.path("x.nq.part").read_bytes()[:vouched], p.path("journal").read_bytes()) == kept, "something is lost")
    p.path("x.nq.part").write_bytes(b"")
    _, message = p.build(*args, status=5)
    check(re.match(r"entente: x\.nq\.part: has fewer than \d+ bytes\n$", message), message)
    p.put("in.jsonl", records(60))
    p.path("x.nq.part").write_bytes(kept[0])
    holder = start(p, "-", *args[1:], stdin=subprocess.PIPE)
    time.sleep(2)
    _, message = p.build(*args, status=2)
    same(message, "entente: journal: journal of a run that goes on\n")
    holder.kill(), holder.wait(), holder.stdin.close(), holder.stderr.close()
    p.build(*args)
    p.build("in.jsonl", "-o", "want.nq")
    same(p.path("x.nq").read_bytes(), p.path("want.nq").read_bytes())


@test
def a_run_that_lacks_only_the_names_of_its_files_gives_them(p):
    args = ("-", "-o", "x.nq", "-o", "y.nt", "--resume", "journal")
    program = start(p, *args, stdin=subprocess.PIPE)
    program.stdin.write(records(5).encode())
    program.stdin.flush()
    while not p.path("y.nt.part").exists():
        time.sleep(0.05)
    p.path("y.nt").mkdir()
    program.stdin.close()
    same(program.wait(60), 5)
    check(b"y.nt: cannot write: Is a directory" in program.stderr.read())
    program.stderr.close()
    same(p.path("journal").read_text().splitlines()[-1], "end 5 0")
    p.path("y.nt").rmdir()
    same(p.build(*args, stdin=b"")[1], "")
    same(p.names(), ["x.nq", "y.nt"])
    out, _ = p.build("-", "-f", "ntriples", stdin=records(5).encode())
    same(p.path("y.nt").read_text(), out)


@test
def options_that_cannot_be_gone_on_with_are_refused(p):
    p.put("in.jsonl", records(1))
    for args in ((), ("-f", "nquads"), ("-o", "x.ttl"), ("-o", "x.nq", "--merge"), ("-o", "x.nq", "-o", "x.ttl"),
                 ("-o", "x.ttl", "--split", "split")):
        _, message = p.run("build", "in.jsonl", "--resume", "journal", *args, status=2)
        check("option '--resume' needs files of nquads or ntriples alone, or --split\n" in message, message)
    p.run("build", "in.jsonl", "--resume", "journal", "-o", "x.nq", "--model", "none.entm", status=4)
    same(p.names(), ["in.jsonl"])


# ---------------------------------------------------------------------------- memory

def peak(p, *args):
    """Peak resident memory of a build, in MB."""
    p.need_model()
    pid = os.fork()
    if pid == 0:
        os.chdir(p.folder)
        os.execv(str(p.options.program), [str(p.options.program), "build", "--model", str(p.options.model), *args])
    _, status, usage = os.wait4(pid, 0)
    same(status, 0)
    return usage.ru_maxrss / 1024


@test
def memory_is_flat(p):
    """Words return, as what is cached of each word would be counted; what a graph holds does not."""
    for name, n in (("small", 100), ("large", 400)):
        texts = ("\n\n".join(article((7 * i + k) % 90) for k in range(8)) for i in range(n))
        p.put(f"{name}.jsonl", "".join(record(i, text=text) for i, text in enumerate(texts)))
    small, large = (peak(p, f"{name}.jsonl", "--keep-duplicates", "-j", "2", "-o", "x.nq") for name in ("small", "large"))
    merged = peak(p, "large.jsonl", "--keep-duplicates", "-j", "2", "--merge", "-o", "x.nq")
    print(f"         peak: {small:.1f} MB of 100 articles, {large:.1f} of 400, {merged:.1f} of these merged")
    check(large < 1.03 * small + 1, large, small)
    check(merged > 1.03 * small + 1, "the measure tells", merged, small)


# ---------------------------------------------------------------------------- progress

@test
def time_left_is_told_of_files_only(p):
    data = records(200)
    p.put("in.jsonl", data)
    for args, stdin in ((("in.jsonl",), None), (("-",), data.encode())):
        terminal, theirs = os.openpty()
        p.need_model()
        words = [str(p.options.program), "build", "--model", str(p.options.model), *args, "-o", "x.nq"]
        program = subprocess.Popen(words, cwd=p.folder, stdin=subprocess.PIPE, stderr=theirs)
        os.close(theirs)
        program.stdin.write(stdin or b"")
        program.stdin.close()
        shown = b""
        try:
            while got := os.read(terminal, 65536):
                shown += got
        except OSError:  # the other end is closed
            pass
        os.close(terminal)
        same(program.wait(60), 0)
        check(re.search(rb"entente: 200 articles, [\d.]+ articles/s, \d+ facts, 0 skipped\r\n$", shown), shown[-300:])
        same(b" s left" in shown, stdin is None)


if __name__ == "__main__":
    sys.exit(cli_test.main(TESTS))
