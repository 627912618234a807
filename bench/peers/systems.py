# Licensed under the Apache License, Version 2.0.
"""What is compared, and how each is run: over articles (speed, accuracy) and over a graph (serialisation)."""

import json
import os
import sys
from pathlib import Path
from typing import Callable, NamedTuple

from mapping import from_corenlp

HERE = Path(__file__).resolve().parent
JAVA = ["java", "-XX:+UseSerialGC"]


class Tools(NamedTuple):
    """Where everything lies: the program, a spaCy package's name, folders of jars, and oxigraph or ""."""

    program: str
    package: str
    corenlp: str
    jena: str
    oxigraph: str


class Input(NamedTuple):
    """The same articles in the forms that they are read in: JSON Lines, and one text each with a list of them."""

    lines: Path
    names: list
    texts: list
    list: Path
    words: int


def prepare(folder, records):
    """Writes the records ({"id", "text", …}) into the folder."""
    folder = Path(folder)
    folder.mkdir(parents=True)
    lines, listed, texts = folder / "articles.jsonl", folder / "texts.list", []
    lines.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    for number, record in enumerate(records):
        texts.append(folder / f"{number:05}.txt")
        texts[-1].write_text(record["text"], "utf-8")
    listed.write_text("".join(f"{path}\n" for path in texts))
    return Input(lines, [record["id"] for record in records], texts, listed,
                 sum(len(record["text"].split()) for record in records))


class System(NamedTuple):
    """One way to read articles. COMMAND(tools, input, out) reads them all into OUT, a path that is not there yet;
    READ(input, out) gives what it found as mapping.py takes it. COUNT: at most so many articles; ROUNDS: times."""

    name: str
    what: str
    command: Callable
    read: Callable = None
    count: int = 300
    rounds: int = 3


def entente(tools, given, out):
    return [tools.program, "build", str(given.lines), "--format", "nquads", "--output", str(out), "--jobs", "1",
            "--keep-duplicates"]


def python(script, *options):
    return lambda tools, given, out: [sys.executable, str(HERE / script), tools.package, str(given.lines), str(out),
                                      *options]


def corenlp(annotators):
    """Its own command line; nothing of ours is linked with it."""
    def command(tools, given, out):
        Path(out).mkdir(exist_ok=True)
        return JAVA + ["-Xmx6g", "-cp", os.path.join(tools.corenlp, "*"), "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                       "-annotators", annotators, "-filelist", str(given.list), "-outputFormat", "json",
                       "-outputDirectory", str(out)]
    return command


def read_lines(_given, out):
    with open(out, encoding="utf-8") as file:
        yield from map(json.loads, file)


def read_corenlp(given, out):
    for name, text in zip(given.names, given.texts, strict=True):
        yield from_corenlp(name, json.loads((Path(out) / (text.name + ".json")).read_text("utf-8")))


ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse"
SYSTEMS = [
    System("entente", "`build` to N-Quads with evidence", entente),
    System("spaCy", "`en_core_web_sm`, whole pipeline, batches of 16", python("run_spacy.py"), read_lines),
    System("spaCy, entities", "the same, recogniser alone", python("run_spacy.py", "--entities"), read_lines),
    System("semantica", "entities, relations by dependency, events, N-Triples", python("run_semantica.py"), read_lines,
           count=60, rounds=1),
    System("CoreNLP", "ner, depparse", corenlp(ANNOTATORS), read_corenlp, count=60, rounds=1),
    System("CoreNLP, relations", "the same, natlog, openie, coref, kbp",
           corenlp(ANNOTATORS + ",natlog,openie,coref,kbp"), read_corenlp, count=12, rounds=1),
]
SCORED = ["spaCy", "semantica", "CoreNLP, relations"]  # the others find nothing that these do not


# ------------------------------------------------------------------------------------------------- graphs

FORMATS = {"ntriples": "nt", "turtle": "ttl", "rdfxml": "rdf"}


def writers(tools, graph, format_, out):
    """{tool: (command, whether it writes to standard output)} that make the N-Triples file GRAPH into the format.

    The fastest form of each tool: streams where it has them (riot's RDF/XML holds the graph, as ours does), rapper's
    plain RDF/XML, riot without checks.
    """
    suffix = FORMATS[format_]
    riot = {"ntriples": "--stream=nt", "turtle": "--stream=turtle", "rdfxml": "--output=rdfxml"}[format_]
    found = {
        "entente": ([tools.program, "merge", graph, "-o", f"{out}.{suffix}"], False),
        "serdi": (["serdi", "-i", "ntriples", "-o", format_, graph], True),
        "rapper": (["rapper", "-q", "-i", "ntriples", "-o", format_, graph], True),
        "riot": (JAVA + ["-Xmx4g", "-cp", os.path.join(tools.jena, "*"), "riotcmd.riot", "--nocheck", "--syntax=nt",
                         riot, graph], True),
        "oxigraph": ([tools.oxigraph, "convert", "--from-file", graph, "--to-file", f"{out}.{suffix}"], False),
    }
    if format_ == "rdfxml":
        del found["serdi"]  # has none
    if not tools.oxigraph:
        del found["oxigraph"]
    return found


def twice(tools, graph, format_, out):
    """entente with the format written two times: what this takes more is the writing alone."""
    suffix = FORMATS[format_]
    return [tools.program, "merge", graph, "-o", f"{out}.{suffix}", "-o", f"{out}-2.{suffix}"]
