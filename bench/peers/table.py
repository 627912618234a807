# Licensed under the Apache License, Version 2.0.
"""docs/benchmarks.md of the figures of bench.py: render({"speed": …, "accuracy": …, "writing": …, "growth": …}).

A part that is not there is left out. Where a peer is ahead is worked out from the figures, so that it cannot be
forgotten.
"""

OURS = "entente"
TYPES = ["Event", "Organisation", "Person", "Place", "Initiative", "Partnership"]
FORMAT_NAMES = {"ntriples": "N-Triples", "turtle": "Turtle", "rdfxml": "RDF/XML"}

HEAD = """# Benchmarks: entente beside its peers

Made by `tools/bench` (below: how to repeat it). All figures are processor seconds, user and system, of whole
processes that have one core and one thread each; systems take turns, and the best round of each counts. Differences
under a tenth are noise.
"""

SPEED = """
## Speed and memory

The same articles for all, spread evenly over {different}; a slow system gets every fifth or twenty-fifth of them.
Words (what stands between spaces) a second are without start-up, which is what one article takes.
"""
SPEED_AFTER = """
- Only entente and semantica write a graph; semantica's has no evidence, dates or positions. The others annotate.
- spaCy's batches of 16 are its best for articles; its default of 1,000 takes 1.6 times the time and six times the
  memory.
- CoreNLP writes its annotations as JSON. `-Xmx6g`, one collector thread; its memory depends on that.
- semantica is the graph builder that installs from PyPI and makes RDF of text without a large language model or a
  service. textacy (triples of subject, verb and object) and holmes-extractor (matches of given phrases) make
  no graph and were not run.
"""

ACCURACY = """
## Accuracy

The referee's figures (docs/accuracy.md) for each system's output in our classes and predicates.
`bench/peers/mapping.py` is that mapping, kept as favourable to the peers as is honest: last names and acronyms are
joined to full names for them, pronouns and honorifics dropped, each title given to the nearest person, relations for
which we have no predicate left out. F1 of entities by type; P, R and F1 of all entities and all facts together.
"""
ACCURACY_AFTER = """
- The peers were made for other ends: a recogniser of names finds more organisations than gold has, as gold takes
  those that act or are named as such; KBP was made for encyclopedic relations of persons and organisations.
- Our patterns were written with the seeds and development articles at hand, the peers were not, so our figures there
  are not those of the next article. Rounds 21 and 22 are press releases of all kinds that nobody had looked at when we
  were first scored on them ([accuracy.md](accuracy.md): .660 and .726 all); a few errors there have led to rules since.
"""

WRITING = """
## Writing graphs

The graph of all articles of the corpus with evidence, {statements:,} statements, from N-Triples to each format.
Thousands of statements a processor second, of the whole command.
"""
WRITING_AFTER = """
- `entente merge` does more than the others and so takes longer: it holds the graph, joins what several builds said of
  a node, sorts, and groups each subject's statements, in an order that does not depend on the input. "Writing alone"
  is what a second file of the same format adds.
- serdi, oxigraph, rapper (but for Turtle) and riot (but for RDF/XML) pass statements on as they come, in flat memory;
  serdi has no RDF/XML. riot's figures hold a second of start-up.
- {floor}
"""

GROWTH = """
## Growth with the number of articles

`build` to N-Quads with evidence, one job. Beyond {different:,} the same articles come again with other ids and dates.
"""

REPEAT = """
## To repeat it

<!-- not run: by hand, it takes an hour and fetches 0.8 GB -->
```sh
tools/bench ARTICLES.jsonl.gz                     # all parts; an hour on a busy machine
tools/bench ARTICLES.jsonl.gz --parts writing     # one part; the table keeps the others' last figures
tools/bench ARTICLES.jsonl.gz --parts accuracy --unseen 21,22   # rounds too, where ARTICLES is the corpus they are from
```

`ARTICLES` is JSON Lines with `id`, `published` and `text`. spaCy and semantica come from PyPI, Stanford CoreNLP
(GPL-3.0-or-later, run as a program of its own, never linked) and Apache Jena from Maven Central, serdi and rapper
from Debian; what is fetched is no part of entente. Seeds and development articles with their gold and the referee are
looked for beside the project (`ENTENTE_SHARED`); without them accuracy is that on `seeds/`. `bench/peers/bench.py`
has the options.
"""


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |\n"


def head(*rest):
    return row("", *rest) + "|---|" + "---:|" * len(rest) + "\n"


def figure(value):
    """.123 as the other documents have it."""
    return f"{value:.3f}".lstrip("0") if value < 1 else f"{value:.3f}"


def origin(part):
    low, high = part["load"]
    return f"\nMeasured {part['date']} on {part['machine']}; load on the machine {low:.0f} to {high:.0f}.\n"


def rate(speed, name):
    """Words a processor second without start-up."""
    of = speed["rows"][name]
    return (of["words"] - speed["start_words"]) / (of["seconds"] - of["start"])


def render_speed(speed):
    names = list(speed["rows"])
    text = SPEED.format(different="the corpus") + origin(speed) + "\n"
    text += head("articles", "words a CPU second", "entente is faster by", "start-up, CPU s", "peak memory")
    ours = rate(speed, OURS)
    for name in names:
        of = speed["rows"][name]
        text += row(f"{label(speed, name)}: {of['what']}", of["articles"], f"{rate(speed, name):,.0f}",
                    "" if name == OURS else f"{ours / rate(speed, name):.1f}",
                    f"{of['start']:.2f}", f"{of['memory']:,.0f} MB")
    return text + SPEED_AFTER


def label(part, name):
    """A name with its version."""
    base, _, variant = name.partition(", ")
    version = part["versions"].get(base, "").split(" with ")[0]
    return f"{base} {version}".strip() + (f" ({variant})" if variant else "")


def f1(scores, key):
    return scores.get(key, {}).get("f1", 0.0)


def render_accuracy(accuracy):
    text = ACCURACY + origin(accuracy)
    for name, of in accuracy["sets"].items():
        text += f"\n**{name[0].upper()}{name[1:]}** ({of['articles']} articles)\n\n"
        text += head(*TYPES, "entities P / R / F1", "facts P / R / F1", "all F1")
        for system, scores in of["scores"].items():
            total = [" / ".join(figure(scores[key][x]) for x in ("p", "r", "f1"))
                     for key in ("ALL entities", "ALL facts")]
            text += row(label(accuracy, system), *(figure(f1(scores, "entity " + t)) for t in TYPES), *total,
                        figure(f1(scores, "ALL")))
    return text + ACCURACY_AFTER


def statements(writing, of):
    return writing["statements"] / of["seconds"] / 1000


def render_writing(writing):
    formats = list(writing["formats"])
    tools = list(dict.fromkeys(tool for of in writing["formats"].values() for tool in of))
    text = WRITING.format(statements=writing["statements"]) + origin(writing) + "\n"
    text += head(*(FORMAT_NAMES[f] for f in formats), *(f"{FORMAT_NAMES[f]}, size" for f in formats), "peak memory")
    for tool in tools:
        cells = [writing["formats"][f].get(tool) for f in formats]
        memory = max(of["memory"] for of in cells if of)
        text += row(label(writing, tool) + (" `merge`" if tool == OURS else ""),
                    *(f"{statements(writing, of):,.0f} k" if of else "" for of in cells),
                    *(f"{of['size']:.1f} MB" if of else "" for of in cells),
                    f"{memory:,.0f} MB" if memory > 1.2 * writing["floor"] else f"under {memory:.0f} MB")
        if tool == OURS:
            text += row("… writing alone", *(f"{alone(writing, f):,.0f} k" for f in formats), *[""] * len(formats), "")
    floor = f"Memory under {writing['floor']:.0f} MB is not told apart." if writing["floor"] else ""
    return text + WRITING_AFTER.format(floor=floor)


def alone(writing, format_):
    """Thousands of statements a second of our writing without reading and joining."""
    ours = writing["formats"][format_][OURS]
    return writing["statements"] / max(ours["twice"] - ours["seconds"], 0.01) / 1000


def render_growth(growth):
    text = GROWTH.format(different=growth["different"]) + origin(growth) + "\n"
    text += row("articles", "CPU seconds", "articles a CPU second", "peak memory") + "|---:" * 4 + "|\n"
    for count, seconds, _, memory in growth["rows"]:
        text += row(f"{count:,}", f"{seconds:.1f}", f"{count / seconds:.0f}", f"{memory:.0f} MB")
    return text


def ahead_in_speed(speed):
    ours = speed["rows"][OURS]
    for name, of in speed["rows"].items():
        words = (rate(speed, name), rate(speed, OURS))
        better = [f"words a second ({words[0]:,.0f} to our {words[1]:,.0f})"] if words[0] > words[1] else []
        if of["start"] < ours["start"]:
            better.append(f"start-up ({of['start']:.2f} s to our {ours['start']:.2f})")
        if of["memory"] < ours["memory"]:
            better.append(f"memory ({of['memory']:,.0f} MB to our {ours['memory']:,.0f})")
        if name != OURS and better:
            yield f"{name}: {', '.join(better)}"


def ahead_in_accuracy(accuracy):
    for set_, of in accuracy["sets"].items():
        own = of["scores"][OURS]
        for name, scores in of["scores"].items():
            better = [f"{key} {figure(scores[key]['f1'])} to our {figure(f1(own, key))}" for key in scores
                      if key != "kind" and scores[key]["f1"] > f1(own, key)]
            if name != OURS and better:
                yield f"{name} on {set_}, F1: {', '.join(better)}"


def ahead_in_writing(writing):
    for format_, of in writing["formats"].items():
        own, lone, ours = statements(writing, of[OURS]), alone(writing, format_), of[OURS]["memory"]
        for name in sorted(set(of) - {OURS}, key=lambda n: of[n]["seconds"]):
            theirs, memory = statements(writing, of[name]), of[name]["memory"]
            better = [f"{theirs / own:.1f} times the statements a second of `entente merge`"] if theirs > own else []
            if theirs > lone:
                better.append("more than our writing alone")
            if memory < ours:
                better.append(f"memory ({max(memory, writing['floor']):.0f} MB or less to our {ours:.0f})")
            if better:
                yield f"{name} to {FORMAT_NAMES[format_]}: {', '.join(better)}"


def ahead(results):
    """A line for each peer that is better than we are in some figure, with these figures."""
    found = {"speed": ahead_in_speed, "accuracy": ahead_in_accuracy, "writing": ahead_in_writing}
    return [line for part, lines in found.items() if part in results for line in lines(results[part])]


def render(results):
    text = HEAD
    renderers = {"speed": render_speed, "accuracy": render_accuracy, "writing": render_writing, "growth": render_growth}
    for part, renderer in renderers.items():
        if part in results:
            text += renderer(results[part])
    lines = ahead(results) or ["Nowhere in what was measured"]
    text += "\n## Where a peer is ahead\n\n" + "".join(f"- {line}.\n" for line in lines)
    return text + REPEAT
