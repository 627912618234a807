#!/usr/bin/env python3
"""Do other libraries read from our files what we wrote?

  roundtrip.py FOLDER      FOLDER holds NAME.ttl, NAME.rdf, NAME.nt, NAME.nq, NAME.trig, NAME.jsonld of the same
                           graph (unit test rdf_write_test writes such a folder where the
                           environment names ENT_RDF_DUMP=FOLDER).

For every NAME, rdflib and pyoxigraph must find the same triples in all formats, and the same quads
in N-Quads, TriG and JSON-LD. Exit status: 0 all the same, 1 not, 2 wrong usage or nothing to compare.
"""
import sys
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import rdflib

rdflib.NORMALIZE_LITERALS = False

OX = {'.ttl': ox.RdfFormat.TURTLE, '.rdf': ox.RdfFormat.RDF_XML, '.nt': ox.RdfFormat.N_TRIPLES,
      '.nq': ox.RdfFormat.N_QUADS, '.trig': ox.RdfFormat.TRIG, '.jsonld': ox.RdfFormat.JSON_LD}
RDFLIB = {'.ttl': 'turtle', '.rdf': 'xml', '.nt': 'nt', '.nq': 'nquads', '.trig': 'trig',
          '.jsonld': 'json-ld'}
NAMED = ('.nq', '.trig', '.jsonld')
STRING = 'http://www.w3.org/2001/XMLSchema#string'


def ox_term(t):
    if isinstance(t, ox.NamedNode):
        return ('iri', t.value)
    if isinstance(t, ox.Literal):
        datatype = '' if t.language or t.datatype.value == STRING else t.datatype.value
        return ('literal', t.value, datatype, (t.language or '').lower())
    return ('other', str(t))


def read_ox(path):
    quads = set()
    for q in ox.parse(path=str(path), format=OX[path.suffix], base_iri='http://base.invalid/'):
        graph = '' if isinstance(q.graph_name, ox.DefaultGraph) else q.graph_name.value
        quads.add((ox_term(q.subject), ox_term(q.predicate), ox_term(q.object), graph))
    return quads


def rdflib_term(t):
    if isinstance(t, rdflib.URIRef):
        return ('iri', str(t))
    if isinstance(t, rdflib.Literal):
        datatype = str(t.datatype or '')
        return ('literal', str(t), '' if datatype == STRING else datatype, (t.language or '').lower())
    return ('other', str(t))


def read_rdflib(path):
    dataset = rdflib.Dataset()
    dataset.parse(str(path), format=RDFLIB[path.suffix], publicID='http://base.invalid/')
    default = {'', 'urn:x-rdflib:default', 'http://base.invalid/'}
    named = path.suffix in NAMED
    quads = set()
    for s, p, o, g in dataset.quads():
        name = str(g or '')
        graph = name if named and name not in default else ''
        quads.add((rdflib_term(s), rdflib_term(p), rdflib_term(o), graph))
    return quads


def show(what, missing, extra):
    print(f'{what}: {len(missing)} missing, {len(extra)} too many')
    for mark, quads in (('-', missing), ('+', extra)):
        for q in sorted(quads)[:3]:
            print(f'  {mark} {q!r}')


def check(paths):
    """Compare all readings of one graph with pyoxigraph's of its N-Quads; count the wrong ones."""
    want = read_ox(next(p for p in paths if p.suffix == '.nq'))
    bare = {(s, p, o, '') for s, p, o, _ in want}
    wrong = 0
    for path in paths:
        for name, read in (('pyoxigraph', read_ox), ('rdflib', read_rdflib)):
            expected = want if path.suffix in NAMED else bare
            try:
                got = read(path)
            except Exception as e:  # whatever a reader throws at our file is its verdict
                print(f'{path} ({name}): {type(e).__name__}: {str(e)[:300]}')
                wrong += 1
                continue
            if got != expected:
                show(f'{path} ({name})', expected - got, got - expected)
                wrong += 1
    return wrong


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    groups = defaultdict(list)
    for path in sorted(Path(sys.argv[1]).iterdir()):
        if path.suffix in OX:
            groups[path.stem].append(path)
    if not groups:
        print('no graphs', file=sys.stderr)
        return 2
    wrong = sum(check(paths) for paths in groups.values())
    print(f'{len(groups)} graphs, {sum(map(len, groups.values()))} files, {wrong} wrong readings')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
