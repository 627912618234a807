# Licensed under the Apache License, Version 2.0.
"""News articles about cooperation to a knowledge graph in RDF.

    import entente
    graph = entente.build(["Kurzeme Gas has signed an agreement with Nordwind Energy AG."])
"""
from ._articles import Article, Entity, Fact, Text, read
from ._graph import build, build_files
from ._library import Context, Error, version

__all__ = ["Article", "Context", "Entity", "Error", "Fact", "Text", "build", "build_files", "read", "version"]
__version__ = version()
