# Licensed under the Apache License, Version 2.0.
"""Graphs of many articles."""
from __future__ import annotations

import ctypes
import io
import logging
import os
from ctypes import byref, c_size_t, c_void_p, sizeof, string_at
from typing import Any, Iterable, Optional

from ._articles import Readable, as_text, read_with
from ._library import (LIB, REPORT, CBuildCounts, CBuildOptions, CDiagnostics, CGraphSettings, Context, Handle,
                       MemoryOut, Status, CError, Worker, call, default_context, encoded, strings)

FORMATS = ("turtle", "rdfxml", "ntriples", "nquads", "trig", "jsonld")
log = logging.getLogger("entente")


class Graph(Handle):
    """A graph inside the library."""
    free = "ent_graph_free"

    def __init__(self):
        pointer = LIB.ent_graph_new()
        if not pointer:
            raise MemoryOut(Status.MEMORY, CError())
        super().__init__(c_void_p(pointer))

    def to_bytes(self, form: str) -> bytes:
        pointer, length = c_void_p(), c_size_t()
        call("ent_graph_write_to", self.pointer, encoded(form), byref(pointer), byref(length))
        try:
            return string_at(pointer, length.value)
        finally:
            LIB.ent_bytes_free(pointer)


def _hand_out(graph: Graph, into: str, named: bool) -> Any:
    if into in FORMATS:
        return graph.to_bytes(into)
    form = "nquads" if named else "ntriples"
    if into == "rdflib":
        import rdflib
        out = rdflib.Dataset() if named else rdflib.Graph()
        out.parse(data=graph.to_bytes(form).decode(), format="nquads" if named else "nt")
        return out
    import pyoxigraph
    store = pyoxigraph.Store()
    kind = pyoxigraph.RdfFormat.N_QUADS if named else pyoxigraph.RdfFormat.N_TRIPLES
    store.bulk_load(io.BytesIO(graph.to_bytes(form)), kind)
    return store


def _settings(base: Optional[str], evidence: bool, with_text: bool, named: bool) -> CGraphSettings:
    return CGraphSettings(sizeof(CGraphSettings), encoded(base), not evidence, with_text, named)


def _check_into(into: str) -> None:
    if into not in ("rdflib", "pyoxigraph") + FORMATS:
        raise ValueError(f"into={into!r}: it is rdflib, pyoxigraph or one of {', '.join(FORMATS)}")


def build(texts: Iterable[Readable], *, into: str = "rdflib", context: Optional[Context] = None,
          base: Optional[str] = None, evidence: bool = True, with_text: bool = False, named: bool = False) -> Any:
    """What TEXTS state, joined in one graph: an rdflib.Graph (rdflib.Dataset where NAMED puts each article into a
    graph of its own), a pyoxigraph.Store, or bytes in a format."""
    _check_into(into)
    context = context or default_context()
    graph, worker = Graph(), Worker(context)
    settings = _settings(base, evidence, with_text, named)
    for number, article in enumerate(texts, 1):
        read_with(worker, as_text(article, number))
        call("ent_worker_add_to", worker.pointer, byref(settings), graph.pointer)
    call("ent_graph_settle", graph.pointer, context.pointer, byref(settings))
    return _hand_out(graph, into, named)


def _report(_user, code, err) -> None:
    text = err.contents
    place = text.source.decode("utf-8", "replace") + (f":{text.line}" if text.line else "")
    log.warning("%s %s: %s", code.decode(), place, text.message.decode("utf-8", "replace"))


_REPORT = REPORT(_report)


def build_files(paths: Iterable[os.PathLike], *, into: str = "rdflib", context: Optional[Context] = None, jobs: int = 0,
                published: Optional[str] = None, publisher: Optional[str] = None, base: Optional[str] = None,
                evidence: bool = True, with_text: bool = False, named: bool = False) -> Any:
    """The same of files and folders in every form that the program reads. JOBS: threads (0: as many as processors).
    What had to be passed over is logged under "entente"."""
    _check_into(into)
    context = context or default_context()
    graph, counts = Graph(), CBuildCounts()
    inputs, settings = strings(paths), _settings(base, evidence, with_text, named)
    options = CBuildOptions(sizeof(CBuildOptions), jobs, encoded(published), encoded(publisher), False, False,
                            ctypes.pointer(settings), CDiagnostics(_REPORT, None))
    call("ent_build", context.pointer, inputs, len(inputs) - 1, byref(options), graph.pointer, byref(counts))
    return _hand_out(graph, into, named)
