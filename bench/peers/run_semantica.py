# Licensed under the Apache License, Version 2.0.
"""Semantica without a language model of billions of weights: run_semantica.py PACKAGE ARTICLES OUT

ARTICLES is JSON Lines with "id" and "text", OUT gets one line each, {"id", "mentions", "relations"}, as mapping.py
takes them. Entities come by its method "ml" (a spaCy package), relations by "dependency", events by its own
expressions; each article's graph is built and written as N-Triples (to nowhere), so that the work is that of a graph
builder. Its default for relations, "pattern", finds pairs of capitalised words and is worse. Progress bars and log
are off.
"""

import json
import logging
import sys

logging.disable(logging.CRITICAL)

from semantica.export import RDFExporter  # noqa: E402
from semantica.kg import GraphBuilder  # noqa: E402
from semantica.semantic_extract import EventDetector, NERExtractor, RelationExtractor  # noqa: E402


def quiet(part):
    part.progress_tracker.enabled = False
    return part


def main():
    package, articles, out = sys.argv[1:4]
    entities = quiet(NERExtractor(method="ml", model=package))
    relations = quiet(RelationExtractor(method="dependency", model=package))
    events = quiet(EventDetector(method="pattern"))
    builder = quiet(GraphBuilder(merge_entities=False))
    exporter = RDFExporter()
    with open(articles, encoding="utf-8") as file, open(out, "w", encoding="utf-8") as written:
        for record in map(json.loads, file):
            found = entities.extract_entities(record["text"])
            links = relations.extract_relations(record["text"], entities=found)
            happened = events.detect_events(record["text"])
            exporter.export_to_rdf(builder.build({"entities": found, "relationships": links}), format="ntriples")
            rows = [(link.subject.text, link.predicate, link.object.text) for link in links]
            rows += [("", "event " + event.event_type, event.metadata["context"]) for event in happened]
            mentions = [(entity.text, entity.label) for entity in found]
            written.write(json.dumps({"id": record["id"], "mentions": mentions, "relations": rows}) + "\n")


if __name__ == "__main__":
    main()
