#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""entente merge: the graphs of parts are the graph of the whole.

  merge_test.py PROGRAM [--model FILE] [--oxigraph PROGRAM] [NAME…]   options and exit status as cli_test.py's

ENTENTE_CORPUS names a file of articles (JSON Lines, may be gzip'd) to draw 300 from; without it the
articles are the seeds and those that are made here.
"""
import gzip
import itertools
import json
import os
import random
import sys
from pathlib import Path

import cli_test
from cli_test import ROOT, check, same

TESTS = []
SEED = 20261125
# Name, acronym (of two things where it comes twice), kind of body; short names without a legal form.
BODIES = [("Orion Harbour Rail Association", "OHRA"), ("Baltic Lighthouse Keepers Association", "BLKA"),
          ("Quorva Tramway Research Institute", "QTRI"), ("Kurzeme Timber Growers Association", "KTGA"),
          ("Kestrel Tower Guild Association", "KTGA"), ("Lyon Canal Association", "LCA")]
FIRMS = [("Nordwind Turbine Works AG", "Nordwind Turbine Works"), ("Helmora Glass Ltd.", "Helmora Glass"),
         ("Zetarin Motors Inc.", "Zetarin Motors"), ("Vestria Foods GmbH", "Vestria Foods")]
PERSONS = "Maria Lindberg|Jan Novak|Anna Keller|Pavel Ozols".split("|")
CITIES = "Bergen Riga Lyon Rome Porto".split()


def test(function):
    TESTS.append(function)
    return function


def article(draw, i):
    """Some articles explain a short name, others know nothing else."""
    (body, acronym), (firm, short) = draw.choice(BODIES), draw.choice(FIRMS)
    person, city = draw.choice(PERSONS), draw.choice(CITIES)
    first, then = draw.choice([(f"the {body} ({acronym})", acronym), (f"the {acronym}", f"the {acronym}"),
                               (f"the {body}", f"the {body}")])
    company, later = draw.choice([(firm, short), (short, short), (firm, firm)])
    sum_ = draw.choice(["", f", worth {draw.choice([5, 8])} million euros,"])
    return (f"Works number {i} opens\n\n{city.upper()}, May {1 + i % 28}, 2024 (Nordwire) -- {company} and {first} signed an "
            f"agreement{sum_} in {city} on May {1 + i % 3}, 2024.\n\n{person}, president of {later}, thanked {then}. "
            f"{draw.choice(PERSONS)}, chair of {then}, said that {later} would build works number {i}.\n")


def made(draw, count):
    return [{"id": f"made-{i}", "text": article(draw, i)} for i in range(count)]


def corpus(draw, count):
    path = os.environ.get("ENTENTE_CORPUS")
    if not path:
        seeds = [{"id": f.name, "text": f.read_text()} for f in sorted((ROOT / "seeds").glob("*.txt"))]
        return seeds + made(draw, count - len(seeds))
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as lines:
        articles = [json.loads(line) for line in lines]
    return draw.sample(articles, min(count, len(articles) - 40)) + made(draw, 40)


def put(p, name, articles):
    return p.put(name, "".join(json.dumps(a) + "\n" for a in articles))


def split(draw, articles, parts):
    of = [draw.randrange(parts) for _ in articles]
    return [[a for a, part in zip(articles, of) if part == i] for i in range(parts)]


def build(p, name, *args):
    p.build(name, "--keep-duplicates", *args, timeout=600)


def whole_and_parts(p, articles, parts, *more, suffix="nq"):
    """One build of all as x.ttl; the parts' graphs; the names of these."""
    put(p, "all.jsonl", articles)
    build(p, "all.jsonl", *more, "-o", "x.ttl")
    names = []
    for i, part in enumerate(a for a in parts if a):
        put(p, "all.jsonl", part)  # the graph names its source
        build(p, "all.jsonl", *more, "-o", f"part{i}.{suffix}")
        names.append(f"part{i}.{suffix}")
    return names


def same_file(p, got, want):
    """Tells the first lines that differ, not two graphs."""
    lines = [p.path(name).read_text().splitlines() for name in (got, want)]
    differ = [pair for pair in itertools.zip_longest(*lines) if pair[0] != pair[1]][:3]
    check(p.path(got).read_bytes() == p.path(want).read_bytes(), got, "is not", want, *differ)


@test
def parts_of_articles_are_the_whole(p):
    draw = random.Random(SEED)
    articles = corpus(draw, 300)
    parts = split(draw, articles, draw.randint(2, 5))
    names = whole_and_parts(p, articles, parts)
    for _ in range(2):
        p.run("merge", *names, "-o", "y.ttl", timeout=600)
        same_file(p, "y.ttl", "x.ttl")
        draw.shuffle(names)
    for i, _ in enumerate(range(3)):  # other parts of the same lines, cut anywhere
        lines = [line for name in names for line in p.path(name).read_text().splitlines(keepends=True)]
        draw.shuffle(lines)
        cut = sorted(draw.randrange(len(lines)) for _ in range(draw.randint(1, 4)))
        names = [p.put(f"cut{i}-{k}.nq", "".join(lines[a:b])) for k, (a, b) in
                 enumerate(zip([0, *cut], [*cut, len(lines)]))]
        p.run("merge", *names, "-o", "y.ttl", timeout=600)
        same_file(p, "y.ttl", "x.ttl")


@test
def short_names_are_joined_unless_they_are_of_two(p):
    draw = random.Random(SEED + 1)
    articles = made(draw, 60)
    names = whole_and_parts(p, articles, split(draw, articles, 3))
    each = "".join(p.path(n).read_text() for n in names)
    p.run("merge", *names, "-o", "y.ttl")
    graph = p.path("y.ttl").read_text()
    same_file(p, "y.ttl", "x.ttl")
    for short, stays in (("organisation_ohra", False), ("organisation_blka", False), ("organisation_ktga", True),
                         ("organisation_vestria_foods", False)):
        check(f"id/{short}>" in each, short, "is in an article")
        same(f"\nid:{short}\n" in graph, stays)


@test
def every_form_goes_in_and_out(p):
    draw = random.Random(SEED + 2)
    articles = made(draw, 24)
    parts = split(draw, articles, 2)
    for more in (("--no-evidence",), ("--vocab", "schema"), ("--base", "https://example.org/id/")):
        names = whole_and_parts(p, articles, parts, *more)
        base = more if more[0] == "--base" else ()
        p.run("merge", *names, *base, "-o", "y.ttl")
        same_file(p, "y.ttl", "x.ttl")
    names = whole_and_parts(p, articles, parts, suffix="nt")
    for name in ("a.ttl", "a.rdf", "a.nt", "a.nq", "a.trig"):
        p.run("merge", *names, "-o", name)
        p.run("merge", name, "-o", "y.ttl")
        same_file(p, "y.ttl", "x.ttl")
    p.need_oxigraph()
    p.run("merge", names[0], "-o", "b.jsonld")
    p.run("merge", "b.jsonld", *names[1:], "-o", "y.ttl")
    same_file(p, "y.ttl", "x.ttl")


@test
def named_graphs_and_provenance_are_kept(p):
    draw = random.Random(SEED + 3)
    articles = made(draw, 24)
    more = ("--named-graphs", "--provenance", "--time", "2026-11-25T12:00:00Z", "--vocab", "schema")
    put(p, "all.jsonl", articles)
    build(p, "all.jsonl", *more, "-o", "x.trig")
    names = []
    for i, part in enumerate(split(draw, articles, 3)):
        put(p, "all.jsonl", part)
        build(p, "all.jsonl", *more, "-o", f"part{i}.nq")
        names.append(f"part{i}.nq")
    p.run("merge", *names, "-o", "y.trig")
    same_file(p, "y.trig", "x.trig")
    check("provenance> {" in p.path("y.trig").read_text())


@test
def what_cannot_be_read_is_told(p):
    p.put("bad.ttl", "<a> <b> .\n")
    for args, status, want in ((("none.nq",), 3, "none.nq: cannot open"), (("bad.ttl",), 3, "bad.ttl"),
                               ((), 2, "missing operand: entente merge FILE...")):
        _, message = p.run("merge", *args, "-o", "y.ttl", status=status)
        check(want in message, message)
        check(not Path(p.path("y.ttl")).exists())


if __name__ == "__main__":
    sys.exit(cli_test.main(TESTS))
