#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Checks the ontology against the contract, against the files that use it, and with a reasoner.

  check_ontology.py [--ontology FILE] [--queries DIR] [--data FILE] [--rapper PROGRAM]

Needs rdflib, pyoxigraph and owlready2 (which brings HermiT), Java, and rapper of raptor2-utils.

Exit status: 0 all passed, 1 a check failed, 2 usage.
"""
import argparse
import io
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import owlready2
import pyoxigraph
import rdflib
from rdflib import OWL, RDF, RDFS, XSD, Literal, URIRef
from rdflib.collection import Collection

ENT = rdflib.Namespace("https://w3id.org/entente#")
EX = rdflib.Namespace("https://example.org/id/")
ONTOLOGY = URIRef("https://w3id.org/entente")
PREFIXES = {
    "ent": str(ENT),
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "event": "http://purl.org/NET/c4dm/event.owl#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": str(RDF),
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
}

# ------------------------------------------------------------------------------- the contract

# Class: its kinds, its superclasses in this vocabulary, and all that a reasoner has to find out
# about one of its members in other vocabularies: that, and no more.
CLASSES = {
    "Event": ("Forum Conference Summit Seminar Exhibition PressConference Ceremony Meeting Visit Competition Festival",
              "Entity", "schema:Event sem:Event event:Event"),
    "Organisation": ("Company University GovernmentBody Association ResearchInstitute MediaOutlet InternationalOrganisation",
                     "Entity", "org:Organization schema:Organization foaf:Organization"),
    "Person": ("", "Entity", "foaf:Person schema:Person"),
    "Place": ("Country City Region Venue", "Entity", "schema:Place sem:Place"),
    "Initiative": ("", "Entity", "schema:Project foaf:Project"),
    "Partnership": ("JointVenture Investment Agreement StrategicCooperation SupplyPartnership ResearchCollaboration "
                    "Acquisition BilateralCooperation",
                    "Entity Fact", "org:OrganizationalCollaboration org:Organization"),
    "Article": ("", "", "schema:NewsArticle prov:Entity"),
    "Position": ("", "Fact", "org:Membership schema:OrganizationRole"),
    "Attendance": ("", "Fact", ""),
    "Amount": ("", "", "schema:MonetaryAmount"),
    "Mention": ("", "", "oa:TextPositionSelector oa:TextQuoteSelector prov:Entity"),
}
# What members of a kind are besides.
KINDS = {
    "Exhibition": "schema:ExhibitionEvent",
    "Festival": "schema:Festival",
    "Company": "schema:Corporation",
    "University": "schema:CollegeOrUniversity",
    "GovernmentBody": "schema:GovernmentOrganization",
    "ResearchInstitute": "schema:ResearchOrganization",
    "MediaOutlet": "schema:NewsMediaOrganization",
    "Country": "schema:Country",
    "City": "schema:City",
}
INDIVIDUALS = {
    "AttendanceMode": "InPerson Online AnyMode",
    "PartnershipStatus": "InForce Signed Announced CalledFor Ended Denied",
    "CooperationClass": "Consult Agree Support Cooperate Aid",
}
HELPERS = ["Entity", "Fact"]
DATE = "date gYearMonth gYear"
# Property: o(bject), d(atatype) or a(nnotation: string or resource); domain; range; super-property.
PROPERTIES = {
    "name": ("d", "Entity", "string", None),
    "alternateName": ("d", "Entity", "string", None),
    "startDate": ("d", "Event", DATE, None),
    "endDate": ("d", "Event", DATE, None),
    "place": ("o", "Event Partnership", "Place", None),
    "organiser": ("o", "Event", "Organisation Person", None),
    "host": ("o", "Event", "Organisation Person", None),
    "supporter": ("o", "Event", "Organisation Person", None),
    "chair": ("o", "Event", "Organisation Person", None),
    "participant": ("o", "Event", "Organisation Person", None),
    "speaker": ("o", "Event", "Organisation Person", "participant"),
    "attendance": ("o", "Event", "Attendance", None),
    "count": ("d", "Attendance", "integer", None),
    "mode": ("o", "Attendance", "AttendanceMode", None),
    "partOf": ("o", "Event Organisation", "Event Organisation", None),
    "about": ("o", "Event Partnership", "Event Initiative", None),
    "position": ("o", "Person", "Position", None),
    "title": ("d", "Position", "string", None),
    "organisation": ("o", "Position", "Organisation", None),
    "locatedIn": ("o", "Organisation", "Place", None),
    "party": ("o", "Partnership", "Organisation Place Person", None),
    "amount": ("o", "Partnership", "Amount", None),
    "value": ("d", "Amount", "decimal", None),
    "currency": ("d", "Amount", "string", None),
    "date": ("d", "Partnership", DATE, None),
    "status": ("o", "Partnership", "PartnershipStatus", None),
    "cooperationClass": ("o", "Partnership", "CooperationClass", None),
    "confidence": ("d", "Fact", "decimal", None),
    "headline": ("d", "Article", "string", None),
    "publisher": ("a", "Article", None, None),
    "author": ("a", "Article", None, None),
    "published": ("d", "Article", DATE, None),
    "source": ("a", "Article", None, None),
    "text": ("d", "Article", "string", None),
    "mentions": ("o", "Article", "Entity", None),
    "duplicateOf": ("o", "Article", "Article", None),
    "of": ("o", "Mention", "Entity Fact", None),
    "in": ("o", "Mention", "Article", None),
    "begin": ("d", "Mention", "nonNegativeInteger", None),
    "end": ("d", "Mention", "nonNegativeInteger", None),
    "quote": ("d", "Mention", "string", None),
}
# A value of each datatype that OWL 2 reasoners know; the dates are not among them.
VALUES = {"string": "x", "integer": "130", "decimal": "1.5", "nonNegativeInteger": "3", "date": "2025-04-01",
          "gYearMonth": "2025-04", "gYear": "2025"}


def class_names():
    names = list(CLASSES) + list(INDIVIDUALS) + HELPERS
    for kinds, _, _ in CLASSES.values():
        names += kinds.split()
    return names


def all_terms():
    names = class_names() + list(PROPERTIES)
    for members in INDIVIDUALS.values():
        names += members.split()
    return names


def short(iri):
    """An IRI with a prefix, or None for one of a namespace that does not matter here."""
    for prefix, base in PREFIXES.items():
        if str(iri).startswith(base):
            return f"{prefix}:{str(iri)[len(base):]}"
    return None


# ------------------------------------------------------------------------------------ checks

class Report:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what, problems):
        """One check; problems is a list of lines, empty when it passed."""
        print(("FAIL " if problems else "ok   ") + what)
        for problem in problems[:20]:
            print(f"    {problem}")
        if problems:
            self.failed += 1
        else:
            self.passed += 1


def parse(path, rapper):
    """Reads a Turtle file with all parsers; returns (rdflib graph, problems)."""
    problems, counts = [], {}
    graph = rdflib.Graph()
    try:
        graph.parse(path, format="turtle")
        counts["rdflib"] = len(graph)
    except Exception as e:  # rdflib raises many kinds
        problems.append(f"rdflib: {e}")
    try:
        counts["pyoxigraph"] = len(set(pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.TURTLE)))
    except (SyntaxError, OSError) as e:
        problems.append(f"pyoxigraph: {e}")
    try:
        done = subprocess.run([rapper, "-i", "turtle", "-c", str(path)], stdin=subprocess.DEVNULL, timeout=60,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        said = done.stdout.decode("utf-8", "replace")
        found = re.search(r"returned (\d+) triples", said)
        if done.returncode != 0 or not found or re.search(r"rapper: (Error|Warning)", said):
            problems.append(f"rapper: exit {done.returncode}: {said.strip()}")
        else:
            counts["rapper"] = int(found.group(1))
    except (OSError, subprocess.TimeoutExpired) as e:
        problems.append(f"rapper: {e}")
    if len(set(counts.values())) > 1:
        problems.append(f"the parsers count differently: {counts}")
    return graph, problems


def members(graph, node):
    """The local names of a class, a datatype or a union of them."""
    union = graph.value(node, OWL.unionOf)
    nodes = Collection(graph, union) if union is not None else [node]
    return {re.split(r"[#/]", str(n))[-1] for n in nodes}


def check_documented(graph):
    problems = []
    comments = {}
    named = {s for s in graph.subjects() if isinstance(s, URIRef) and str(s).startswith(str(ENT))}
    for term in sorted(named | {ENT[n] for n in all_terms()}):
        name = short(term)
        if not list(graph.objects(term, RDF.type)):
            problems.append(f"{name} is not defined")
            continue
        for predicate in (RDFS.label, RDFS.comment):
            values = list(graph.objects(term, predicate))
            if len(values) != 1 or values[0].language != "en" or not values[0].strip():
                problems.append(f"{name} has {len(values)} of rdfs:{predicate.fragment}, one in English is wanted")
        comment = str(graph.value(term, RDFS.comment))
        if comment in comments:
            problems.append(f"{name} has the comment of {comments[comment]}")
        comments[comment] = name
    used = {t for triple in graph for t in triple if isinstance(t, URIRef) and str(t).startswith(str(ENT))}
    problems += [f"{short(t)} is used but not defined" for t in sorted(used - named)]
    return problems


def check_header(graph):
    need = {"dcterms:title", "dcterms:description", "dcterms:license"}
    have = {short(p) for p in graph.predicates(ONTOLOGY)}
    problems = [f"the header lacks {p}" for p in sorted(need - have)]
    if (ONTOLOGY, RDF.type, OWL.Ontology) not in graph:
        problems.append(f"{ONTOLOGY} is no owl:Ontology")
    if graph.value(ONTOLOGY, OWL.versionInfo) is None:
        problems.append("the header lacks owl:versionInfo")
    return problems


def check_classes(graph):
    problems = []
    for name in class_names():
        if (ENT[name], RDF.type, OWL.Class) not in graph:
            problems.append(f"ent:{name} is no owl:Class")
    for name, (kinds, parents, outside) in CLASSES.items():
        for parent in [f"ent:{p}" for p in parents.split()] + outside.split():
            prefix, _, local = parent.partition(":")
            if URIRef(PREFIXES[prefix] + local) not in set(graph.transitive_objects(ENT[name], RDFS.subClassOf)):
                problems.append(f"ent:{name} is not under {parent}")
        for kind in kinds.split():
            if (ENT[kind], RDFS.subClassOf, ENT[name]) not in graph:
                problems.append(f"ent:{kind} is not under ent:{name}")
    for name, individuals in INDIVIDUALS.items():
        for individual in individuals.split():
            if (ENT[individual], RDF.type, ENT[name]) not in graph:
                problems.append(f"ent:{individual} is no ent:{name}")
    return problems


def check_properties(graph):
    kinds = {"o": OWL.ObjectProperty, "d": OWL.DatatypeProperty, "a": OWL.AnnotationProperty}
    problems = []
    for name, (kind, domain, range_, parent) in PROPERTIES.items():
        types = set(graph.objects(ENT[name], RDF.type)) & set(kinds.values())
        if types != {kinds[kind]}:
            problems.append(f"ent:{name} is {sorted(types)}, not {kinds[kind]}")
        for predicate, want in ((RDFS.domain, domain), (RDFS.range, range_ or "Resource")):
            nodes = list(graph.objects(ENT[name], predicate))
            have = [members(graph, n) for n in nodes]
            if have != [set(want.split())]:
                problems.append(f"ent:{name}: rdfs:{predicate.fragment} is {have}, not {want}")
        if parent and (ENT[name], RDFS.subPropertyOf, ENT[parent]) not in graph:
            problems.append(f"ent:{name} is not under ent:{parent}")
    return problems


def check_uses(graph, files):
    """Every ent: term in the files that use the vocabulary is one of it."""
    problems = []
    for file in files:
        text = re.sub(r'"[^"\n]*"', '""', file.read_text("utf-8"))
        for name in sorted(set(re.findall(r"\bent:(\w+)", text))):
            if not list(graph.objects(ENT[name], RDF.type)):
                problems.append(f"{file.name}: ent:{name} is not defined")
    return problems


def check_offsets(data):
    """The quotation of every mention stands at its offsets in the article."""
    problems = []
    mentions = list(data.subjects(RDF.type, ENT.Mention))
    for mention in mentions:
        text = str(data.value(data.value(mention, ENT["in"]), ENT["text"]))
        begin, end = int(data.value(mention, ENT.begin)), int(data.value(mention, ENT.end))
        if text[begin:end] != str(data.value(mention, ENT.quote)):
            problems.append(f"{mention}: at {begin} to {end} stands: {text[begin:end]}")
    return problems or ([] if mentions else ["there are no mentions"])


# ---------------------------------------------------------------------------------- reasoning

class Inconsistent(Exception):
    pass


def reason(*graphs):
    """Runs HermiT on all that the graphs say; returns the classified world."""
    text = b"".join(g.serialize(format="nt", encoding="utf-8") for g in graphs)
    world = owlready2.World()
    world.get_ontology("https://example.org/all").load(fileobj=io.BytesIO(text))
    try:
        # The date types of XML Schema are not in OWL 2's list; axioms about them are left out.
        owlready2.sync_reasoner_hermit(world, debug=0, ignore_unsupported_datatypes=True)
    except owlready2.OwlReadyInconsistentOntologyError as e:
        raise Inconsistent from e
    return world


def types(world, node):
    """All named classes of an individual, asserted or inferred, with prefixes."""
    individual = world[str(node)]
    found = {short(c.iri) for c in individual.INDIRECT_is_a if hasattr(c, "iri")} if individual else set()
    return found - {None}


def unsatisfiable(world):
    return [f"{c.iri} can have no member" for c in world.inconsistent_classes() if c is not owlready2.Nothing]


def one_of_each():
    """A graph with a member of every class and kind, and every property between members of the
    classes of its domain and range.  Only kinds are stated; the reasoner has to find the rest."""
    graph = rdflib.Graph()
    for name, (kinds, _, _) in CLASSES.items():
        for kind in [name, *kinds.split()]:
            graph.add((EX[kind], RDF.type, ENT[kind]))
    graph.add((EX.statement, RDF.type, RDF.Statement))

    def samples(names):
        for name in names.split():
            if name == "Entity":
                yield from (EX[c] for c, (_, parents, _) in CLASSES.items() if "Entity" in parents)
            elif name == "Fact":
                yield from (EX[c] for c, (_, parents, _) in CLASSES.items() if "Fact" in parents)
                yield EX.statement
            elif name in INDIVIDUALS:
                yield ENT[INDIVIDUALS[name].split()[0]]
            elif name in VALUES:
                yield Literal(VALUES[name], datatype=XSD[name])
            else:
                yield EX[name]

    for name, (kind, domain, range_, _) in PROPERTIES.items():
        for subject in samples(domain):
            if kind == "a":
                graph.add((subject, ENT[name], Literal("x")))
                graph.add((subject, ENT[name], EX.Organisation))
                continue
            for value in samples(range_):
                if name == "partOf" and (subject == EX.Organisation) != (value == EX.Organisation):
                    continue  # events within events, organisations within organisations
                graph.add((subject, ENT[name], value))
    return graph


def expected_types():
    """For each individual of one_of_each(), the classes that must be found, and no others."""
    for name, (kinds, parents, outside) in CLASSES.items():
        common = {f"ent:{name}"} | {f"ent:{p}" for p in parents.split()} | set(outside.split())
        yield name, common
        for kind in kinds.split():
            yield kind, common | {f"ent:{kind}"} | set(KINDS.get(kind, "").split())
    yield "statement", {"rdf:Statement", "ent:Fact"}


def check_inference(ontology):
    problems = []
    world = reason(ontology, one_of_each())
    for name, want in expected_types():
        have = types(world, EX[name])
        if have != want:
            problems.append(f"{name}: missing {sorted(want - have)}, unwanted {sorted(have - want)}")
    return problems


def check_untyped(ontology):
    """Without a single stated type, domains and ranges give the types."""
    graph = rdflib.Graph()
    graph.add((EX.e, ENT.speaker, EX.who))
    graph.add((EX.e, ENT.attendance, EX.att))
    graph.add((EX.p, ENT.position, EX.pos))
    graph.add((EX.pos, ENT.organisation, EX.o))
    graph.add((EX.d, ENT.amount, EX.sum))
    graph.add((EX.m, ENT["in"], EX.a))
    graph.add((EX.a, ENT.mentions, EX.x))
    want = {"e": "ent:Event schema:Event sem:Event event:Event ent:Entity", "who": "ent:Entity",
            "att": "ent:Attendance ent:Fact",
            "p": "ent:Person foaf:Person schema:Person ent:Entity",
            "pos": "ent:Position ent:Fact org:Membership schema:OrganizationRole",
            "o": "ent:Organisation org:Organization schema:Organization foaf:Organization ent:Entity",
            "d": "ent:Partnership ent:Fact ent:Entity org:OrganizationalCollaboration org:Organization",
            "sum": "ent:Amount schema:MonetaryAmount",
            "m": "ent:Mention oa:TextPositionSelector oa:TextQuoteSelector prov:Entity",
            "a": "ent:Article schema:NewsArticle prov:Entity", "x": "ent:Entity"}
    world = reason(ontology, graph)
    return [f"{n}: {sorted(types(world, EX[n]))}, not {sorted(t.split())}" for n, t in want.items()
            if types(world, EX[n]) != set(t.split())]


def contradictions():
    """Small graphs that the ontology must refuse: (what, triples)."""
    a = RDF.type
    yield "a person who is an event", [(EX.x, a, ENT.Person), (EX.x, a, ENT.Forum)]
    yield "an organisation that is an article", [(EX.x, a, ENT.Company), (EX.x, a, ENT.Article)]
    yield "an event as an organiser", [(EX.e, ENT.organiser, EX.x), (EX.x, a, ENT.Summit)]
    yield "an event within an organisation", [(EX.e, a, ENT.Event), (EX.e, ENT.partOf, EX.o), (EX.o, a, ENT.Company)]
    yield "a count that is no number", [(EX.t, ENT["count"], Literal("many"))]
    yield "a negative offset", [(EX.m, ENT.begin, Literal("-1", datatype=XSD.integer))]
    yield "two statuses that are one", [(ENT.Signed, OWL.sameAs, ENT.Denied)]


def reasoned(check, ontology):
    """A check that needs a consistent ontology, or the complaint that it is none."""
    try:
        return check(ontology)
    except Inconsistent:
        return ["inconsistent"]


def check_contradiction(ontology, triples):
    graph = rdflib.Graph()
    for triple in triples:
        graph.add(triple)
    try:
        reason(ontology, graph)
    except Inconsistent:
        return []
    return ["the reasoner sees no contradiction"]


def consistent(*graphs):
    try:
        return unsatisfiable(reason(*graphs))
    except Inconsistent:
        return ["inconsistent"]


# ---------------------------------------------------------------------------------------- main

def main():
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description="Checks the ontology.")
    parser.add_argument("--ontology", type=Path, default=root / "ontology" / "entente.ttl", metavar="FILE")
    parser.add_argument("--queries", type=Path, default=root / "ontology" / "queries", metavar="DIR")
    parser.add_argument("--data", type=Path, default=root / "tests" / "data" / "small.ttl", metavar="FILE")
    parser.add_argument("--rapper", default="rapper", metavar="PROGRAM")
    arguments = parser.parse_args()
    signal.alarm(600)  # a reasoner that does not come to an end must not hold up the tests
    report = Report()

    ontology, problems = parse(arguments.ontology, arguments.rapper)
    report.check(f"{arguments.ontology.name}: {len(ontology)} triples in rdflib, pyoxigraph and rapper", problems)
    data, problems = parse(arguments.data, arguments.rapper)
    report.check(f"{arguments.data.name}: {len(data)} triples in rdflib, pyoxigraph and rapper", problems)
    if report.failed:
        print(f"{report.passed} passed, {report.failed} failed")
        return 1
    report.check("header: title, description, licence, version", check_header(ontology))
    report.check(f"{len(all_terms())} terms of the contract and all others: defined, label, comment", check_documented(ontology))
    report.check("classes, kinds and individuals as in the contract", check_classes(ontology))
    report.check(f"{len(PROPERTIES)} properties: kind, domain and range as in the contract", check_properties(ontology))
    queries = sorted(arguments.queries.glob("*.rq"))
    report.check(f"{len(queries)} queries and the data use defined terms only",
                 check_uses(ontology, [*queries, arguments.data]) if queries else ["there are no queries"])
    report.check("quotations stand at their offsets", check_offsets(data))

    report.check("HermiT: the ontology is consistent, every class can have members", consistent(ontology))
    report.check("HermiT: a member of every class with every property is consistent", consistent(ontology, one_of_each()))
    report.check("HermiT: finds for each member the types of other vocabularies, and no more",
                 reasoned(check_inference, ontology))
    report.check("HermiT: finds types from domains and ranges alone", reasoned(check_untyped, ontology))
    report.check(f"HermiT: {arguments.data.name} is consistent", consistent(ontology, data))
    for what, triples in contradictions():
        report.check(f"HermiT: refuses {what}", check_contradiction(ontology, triples))

    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    # owlready2 leaves its files behind when the reasoner finds a contradiction.
    with tempfile.TemporaryDirectory(prefix="entente-ontology-") as tempfile.tempdir:
        sys.exit(main())
