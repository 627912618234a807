#!/usr/bin/env python3
"""Keep of a model container what a second recogniser needs, small: pack.py CONTAINER OUT

CONTAINER is what `entente model import` makes of the package that student.py trains. OUT is a container of its
sections ner/... (docs/model-format.md) with weights of eight bits of mantissa, so that it is half its size wherever it
is compressed: in git, in packages. It is not compressed itself, as the program maps it. Needs numpy; the same input
gives the same bytes.
"""
import struct
import sys
from pathlib import Path

import numpy as np

HEADER, ENTRY, ALIGN = struct.Struct("<8sIIQQI28x"), struct.Struct("<64sII4IQQQ16x"), 64
FLOAT32, MASK = 1, 2**64 - 1


def murmur64(data, seed):
    """MurmurHash64A (Austin Appleby, public domain), as src/model/hash.c has it."""
    m, whole = 0xC6A4A7935BD1E995, len(data) // 8 * 8
    h = seed ^ len(data) * m & MASK
    for (k,) in struct.iter_unpack("<Q", data[:whole]):
        k = k * m & MASK
        k = (k ^ k >> 47) * m & MASK
        h = (h ^ k) * m & MASK
    if data[whole:]:
        h = (h ^ int.from_bytes(data[whole:], "little")) * m & MASK
    h = (h ^ h >> 47) * m & MASK
    return h ^ h >> 47


def sections(data):
    count = HEADER.unpack_from(data)[5]
    for i in range(count):
        name, kind, rank, *dims, offset, length, _ = ENTRY.unpack_from(data, HEADER.size + i * ENTRY.size)
        yield name.rstrip(b"\0"), kind, rank, dims, data[offset:offset + length]


def rounded(floats):
    """Nearest floats with eight bits of mantissa, ties to even: the low bits are zero and pack well."""
    bits = np.frombuffer(floats, dtype="<u4")
    bits = bits + 0x3FFF + (bits >> 15 & 1)
    return (bits & 0xFFFF8000).astype("<u4").tobytes()


def container(kept):
    at, table, body = HEADER.size + len(kept) * ENTRY.size, b"", b""
    for name, kind, rank, dims, content in kept:
        gap = -(at + len(body)) % ALIGN
        body += b"\0" * gap
        table += ENTRY.pack(name, kind, rank, *dims, at + len(body), len(content), murmur64(content, 0))
        body += content
    fields = [b"ENTMODEL", 1, 0x01020304, at + len(body), 0, len(kept)]
    fields[4] = murmur64(table, murmur64(HEADER.pack(*fields), 0))
    return HEADER.pack(*fields) + table + body


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    kept = [(name, kind, rank, dims, rounded(content) if kind == FLOAT32 else content)
            for name, kind, rank, dims, content in sections(Path(sys.argv[1]).read_bytes())
            if name.startswith(b"ner/")]
    Path(sys.argv[2]).write_bytes(container(kept))


if __name__ == "__main__":
    main()
