# Licensed under the Apache License, Version 2.0.
"""The C library: its structs and functions (include/entente/entente.h), and its errors as exceptions.

ctypes releases the interpreter's lock for the time of each call. A test compares the structs with the header.
"""
from __future__ import annotations

import ctypes
import ctypes.util
import os
from ctypes import (CFUNCTYPE, POINTER, Structure, byref, c_bool, c_char, c_char_p, c_double, c_int, c_size_t,
                    c_uint, c_uint32, c_uint64, c_void_p)
from pathlib import Path
from typing import Iterable, Optional

HERE = Path(__file__).resolve().parent
NO_INDEX = c_size_t(-1).value


class Status:
    OK, END, USAGE, INPUT, MODEL, ONTOLOGY, OUTPUT, STORE, LIMIT, MEMORY, INTERNAL = range(11)


class CError(Structure):
    _fields_ = [("status", c_int), ("source", c_char * 256), ("offset", c_uint64), ("line", c_uint32),
                ("column", c_uint32), ("message", c_char * 256)]


REPORT = CFUNCTYPE(None, c_void_p, c_char_p, POINTER(CError))


class CDiagnostics(Structure):
    _fields_ = [("report", REPORT), ("user", c_void_p)]


class CContextOptions(Structure):
    _fields_ = [("size", c_size_t), ("model", c_char_p), ("ontology", c_char_p), ("lexicons", POINTER(c_char_p)),
                ("patterns", POINTER(c_char_p))]


class CText(Structure):
    _fields_ = [("size", c_size_t), ("text", c_char_p), ("length", c_size_t), ("id", c_char_p), ("url", c_char_p),
                ("title", c_char_p), ("publisher", c_char_p), ("author", c_char_p), ("published", c_char_p)]


class CEntityView(Structure):
    _fields_ = [("iri", c_char_p), ("kind", c_char_p), ("name", c_char_p), ("others", POINTER(c_char_p)),
                ("other_count", c_size_t)]


class CFactView(Structure):
    _fields_ = [("subject", c_size_t), ("property", c_char_p), ("type", c_int), ("entity", c_size_t),
                ("text", c_char_p), ("number", c_double), ("begin", c_size_t), ("end", c_size_t),
                ("quote", c_char_p), ("pattern", c_char_p), ("confidence", c_double)]


class CGraphSettings(Structure):
    _fields_ = [("size", c_size_t), ("base", c_char_p), ("no_evidence", c_bool), ("with_text", c_bool),
                ("named", c_bool)]


class CBuildOptions(Structure):
    _fields_ = [("size", c_size_t), ("jobs", c_uint), ("published", c_char_p), ("publisher", c_char_p),
                ("any_language", c_bool), ("keep_duplicates", c_bool), ("graph", POINTER(CGraphSettings)),
                ("diagnostics", CDiagnostics)]


class CBuildCounts(Structure):
    _fields_ = [("articles", c_uint64), ("facts", c_uint64), ("duplicates", c_uint64), ("skipped", c_uint64)]


# name -> (result, arguments)
FUNCTIONS = {
    "ent_version": (c_char_p, []),
    "ent_status_text": (c_char_p, [c_int]),
    "ent_error_format": (None, [POINTER(CError), c_char_p, c_size_t]),
    "ent_context_new": (c_int, [POINTER(CContextOptions), POINTER(c_void_p), POINTER(CError)]),
    "ent_context_free": (None, [c_void_p]),
    "ent_worker_new": (c_int, [c_void_p, POINTER(c_void_p), POINTER(CError)]),
    "ent_worker_free": (None, [c_void_p]),
    "ent_worker_read": (c_int, [c_void_p, POINTER(CText), POINTER(CError)]),
    "ent_worker_entity_count": (c_size_t, [c_void_p]),
    "ent_worker_fact_count": (c_size_t, [c_void_p]),
    "ent_worker_entity": (POINTER(CEntityView), [c_void_p, c_size_t]),
    "ent_worker_fact": (POINTER(CFactView), [c_void_p, c_size_t]),
    "ent_worker_text": (c_char_p, [c_void_p]),
    "ent_worker_add_to": (c_int, [c_void_p, POINTER(CGraphSettings), c_void_p, POINTER(CError)]),
    "ent_graph_new": (c_void_p, []),
    "ent_graph_free": (None, [c_void_p]),
    "ent_graph_settle": (c_int, [c_void_p, c_void_p, POINTER(CGraphSettings), POINTER(CError)]),
    "ent_graph_size": (c_size_t, [c_void_p]),
    "ent_graph_write": (c_int, [c_void_p, c_char_p, c_char_p, POINTER(CError)]),
    "ent_graph_write_to": (c_int, [c_void_p, c_char_p, POINTER(c_void_p), POINTER(c_size_t), POINTER(CError)]),
    "ent_bytes_free": (None, [c_void_p]),
    "ent_build": (c_int, [c_void_p, POINTER(c_char_p), c_size_t, POINTER(CBuildOptions), c_void_p,
                          POINTER(CBuildCounts), POINTER(CError)]),
}


def _open() -> ctypes.CDLL:
    """ENTENTE_LIBRARY, the library in the wheel, or the installed one."""
    inside = next(iter(sorted(HERE.glob("libentente.so*"))), None)
    path = os.environ.get("ENTENTE_LIBRARY") or (str(inside) if inside else None) or ctypes.util.find_library("entente")
    if not path:
        raise ImportError("libentente.so was not found: install the library, or name it with ENTENTE_LIBRARY")
    library = ctypes.CDLL(path)
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


LIB = _open()


class Error(Exception):
    """What the library could not do; the message names file, line and column where it knows them."""

    def __init__(self, status: int, err: CError):
        text = ctypes.create_string_buffer(640)
        LIB.ent_error_format(byref(err), text, len(text))
        super().__init__(text.value.decode() or LIB.ent_status_text(status).decode())
        self.status = status


class UsageError(Error, ValueError):
    """An argument that is none."""


class MemoryOut(Error, MemoryError):
    """Out of memory."""


KINDS = {Status.USAGE: UsageError, Status.MEMORY: MemoryOut}


def check(status: int, err: CError) -> None:
    if status != Status.OK:
        raise KINDS.get(status, Error)(status, err)


def call(name: str, *arguments) -> None:
    """Call a function that takes an EntError last; an error is raised."""
    err = CError()
    check(getattr(LIB, name)(*arguments, byref(err)), err)


def encoded(value: Optional[object]) -> Optional[bytes]:
    """A string for the library, which ends strings at NUL."""
    return None if value is None else os.fspath(value).encode("utf-8", "replace") if isinstance(value, os.PathLike) \
        else str(value).replace("\0", " ").encode("utf-8", "replace")


def strings(values: Iterable[object]):
    """An array of C strings, ended by NULL."""
    kept = [encoded(v) for v in values]
    return (c_char_p * (len(kept) + 1))(*kept, None)


def version() -> str:
    return LIB.ent_version().decode()


class Handle:
    """An object of the library, freed with its last reference."""
    free = ""

    def __init__(self, pointer: c_void_p):
        self.pointer = pointer

    def __del__(self):
        pointer, self.pointer = getattr(self, "pointer", None), None
        if pointer:
            getattr(LIB, self.free)(pointer)


class Context(Handle):
    """Model and ontology, loaded once; may be shared by threads.

    What is not named is found in the wheel, in the folder ENTENTE_DATA, or where the library was installed.
    """
    free = "ent_context_free"

    def __init__(self, model: Optional[os.PathLike] = None, ontology: Optional[os.PathLike] = None,
                 lexicons: Iterable[os.PathLike] = (), patterns: Iterable[os.PathLike] = ()):
        inside = HERE / "data"
        found_model = inside / "model/en_core_web_sm.entm"
        if model is None and found_model.exists() and "ENTENTE_DATA" not in os.environ:
            model = found_model
        if ontology is None and (inside / "ontology").exists() and "ENTENTE_DATA" not in os.environ:
            ontology = inside / "ontology"
        options = CContextOptions(ctypes.sizeof(CContextOptions), encoded(model), encoded(ontology),
                                  strings(lexicons), strings(patterns))
        pointer = c_void_p()
        call("ent_context_new", byref(options), byref(pointer))
        super().__init__(pointer)


class Worker(Handle):
    """Buffers of one thread; keeps its context."""
    free = "ent_worker_free"

    def __init__(self, context: Context):
        pointer = c_void_p()
        call("ent_worker_new", context.pointer, byref(pointer))
        self.context = context
        super().__init__(pointer)


_shared: Optional[Context] = None


def default_context() -> Context:
    """One for the process, loaded when it is first needed."""
    global _shared
    if _shared is None:
        _shared = Context()
    return _shared
