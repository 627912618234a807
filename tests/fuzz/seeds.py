#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""First inputs for the fuzz harnesses, made from the tests' own: seeds.py FOLDER [NAME…]

Writes FOLDER/HARNESS/… for each harness. Behind the bytes of each stand the bytes that choose how it is
read (fuzz.h); a few of these are tried for each.
"""
import gzip
import io
import json
import struct
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/input"))
import hostile  # noqa: E402

MOST = 8000  # bytes of a seed
SENTENCE = hostile.SENTENCE


def choices(options=0, chunk=0, pick=0, failing=0):
    return struct.pack("<BBHH", options, chunk, pick, failing)


def from_hostile(*suffixes):
    for row in hostile.ROWS:
        if Path(row.file).suffix not in suffixes or "bomb" in row.name and callable(row.data):
            continue
        data = row.data("/nowhere", 9) if callable(row.data) else row.data
        if len(data) <= MOST:
            yield data


def small(folder, pattern, most=MOST):
    for path in sorted((ROOT / folder).glob(pattern)):
        yield path.read_bytes()[:most]


# ------------------------------------------------------------------------------------------ input

MARKDOWN = f"""# Nordwind opens a laboratory

![photo](https://x.example/a.jpg) *RIGA, Latvia - June 3, 2024 (Newswire)* - {SENTENCE}

* [Riga Technical University](https://x.example/u)
* **Union Bank** &amp; others

**About Nordwind**

Nordwind Energy AG builds wind parks.
Contact: press@x.example, +371 0000000
"""
DATELINE = f"Wind laboratory opens\n\nBy Maria Lindberg in Riga\n\nRIGA, June 3 (Baltic News) -- {SENTENCE * 2}\n"


def texts():
    for text in (MARKDOWN, DATELINE, SENTENCE.replace(" ", "\u00a0").replace("said", "s\u00e4id\u200b\u202e"), "a.This\r\nb\x85c"):
        for encoding in ("utf-8", "utf-16", "cp1252", "cp1251"):
            yield text.encode(encoding, "replace")
    for encoding in ("shift_jis", "gb18030", "koi8-r"):
        yield ("\u5ff5 \u0441\u043e\u0433\u043b\u0430\u0448\u0435\u043d\u0438\u0435 " * 30).encode(encoding, "replace")
    yield from from_hostile(".txt")


def pages():
    meta = ('<meta property="og:title" content="T"><meta name="author" content="Jan Novak"><link rel="canonical" '
            'href="https://x.example/a"><script type="application/ld+json">{"@type":"NewsArticle","headline":"H",'
            '"datePublished":"2024-06-03","author":[{"name":"M. Lindberg"}]}</script>')
    yield hostile.page(600, "Wind", "<table><tr><td>x</table><figure><figcaption>c</figcaption></figure>").replace(b"<head>", b"<head>" + meta.encode())
    yield hostile.page(100).decode().encode("utf-16")
    yield from from_hostile(".html")


def feeds():
    yield hostile.feed(hostile.item("One"), hostile.item("Two &amp; &lt;b&gt;x&lt;/b&gt;"))
    yield (f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><link href='https://x.example/a'/><updated>2024-06-03T00:00:00Z"
           f"</updated><author><name>J</name></author><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>{SENTENCE}</p>"
           f"</div></content></entry></feed>").encode()
    yield (f"<nitf><head><title>N</title><docdata><date.issue norm='20240603'/></docdata></head><body><body.head><hedline><hl1>N</hl1>"
           f"</hedline><byline>By J</byline></body.head><body.content><p>{SENTENCE}</p></body.content></body></nitf>").encode()
    yield (f"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1'><itemMeta><provider literal='Baltic News'/></itemMeta>"
           f"<contentMeta><headline>G2</headline><by>J</by></contentMeta><contentSet><inlineXML><html><body><p>{SENTENCE}</p></body>"
           f"</html></inlineXML></contentSet></newsItem>").encode()
    yield from from_hostile(".xml")


def records():
    yield hostile.record("One", url="https://x.example/1", date="2024-06-03", authors=["J", "M"]) + hostile.record("Two")
    yield json.dumps({"head": "H", "body": {"html": SENTENCE}, "published": 1717400000, "source": {"title": "P"}}).encode()
    yield json.dumps([{"text": SENTENCE}, {"title": "T", "text": SENTENCE, "date": "soon"}], indent=1).encode()
    yield json.dumps({"hits": {"hits": [{"_id": "1", "_source": {"body": SENTENCE}}]}}).encode() + b"\n" + b'{"text": "x"}\n'
    yield b'{"text": "cut\n' + json.dumps({"text": SENTENCE}).encode() + b"\n"
    yield from from_hostile(".jsonl")


def archives():
    yield hostile.warc("One") + hostile.warc("Two", body=gzip.compress(hostile.page(300)), coding="gzip")
    chunked = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    yield b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n" % len(chunked) + chunked + b"\r\n\r\n"
    yield from from_hostile(".warc")


def packed():
    plain = hostile.plain_text(600)
    yield gzip.compress(plain) + gzip.compress(plain)
    yield hostile.zstandard(plain, 100)
    yield zlib.compress(plain)
    yield gzip.compress(hostile.record("One"))
    yield gzip.compress(hostile.warc("One")) + gzip.compress(hostile.warc("Two"))
    yield hostile.page(300)
    yield from from_hostile(".gz", ".zst")


# ------------------------------------------------------------------------------------------ models

def section(name, data, offset, shape=()):
    dims = (list(shape) + [1, 1, 1, 1])[:4]
    return struct.pack("<64s6I3Q16x", name.encode(), 1 if shape else 0, len(shape), *(dims if shape else [0] * 4), offset, len(data), 0)


def strings(*items):
    """A list of strings as model/strings.h packs it: count, ends, bytes."""
    data = [item.encode("latin-1") for item in items]
    ends, end = b"", 0
    for item in data:
        end += len(item)
        ends += struct.pack("<I", end)
    return struct.pack("<I", len(data)) + ends + b"".join(data)


def container(*sections):
    table, body, offset = b"", b"", 64 + 128 * len(sections)
    for name, data, shape in sections:
        pad = -offset % 64
        body += bytes(pad) + data
        table += section(name, data, offset + pad, shape)
        offset += pad + len(data)
    return struct.pack("<8s2I2QI28x", b"ENTMODEL", 1, 0x01020304, 0, 0, len(sections)) + table + body


def models():
    rules = strings(":-)\xff:-)", "Co.\xffCo.\xfecompany", "don't\xffdo\xffn't\xfenot")
    yield container(("tokenizer/prefix", rb'^\(|^"|^\.\.+|^:', ()), ("tokenizer/suffix", rb"\)$|,$|\.$|'s$", ()),
                    ("tokenizer/infix", rb"(?<=\p{L})-(?=\p{L})|/", ()), ("tokenizer/url", b"^https?://[^ ]+$", ()),
                    ("tokenizer/options", b"faster_heuristics\n", ()), ("tokenizer/rules", rules, ()),
                    ("norms/ids", struct.pack("<Q", 7), ()), ("norms/words", strings("color"), ()))
    yield container(("tensor", struct.pack("<6f", *range(6)), (2, 3)))
    yield container(("lemma/rules", strings("noun\xffs\xff"), ()), ("attributes/rules", strings("TAG=NNS\xffPOS=NOUN"), ()))


def msgpack(value):
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return struct.pack(">Bq", 0xD3, value)
    if isinstance(value, float):
        return struct.pack(">Bd", 0xCB, value)
    if isinstance(value, str):
        return struct.pack(">BI", 0xDB, len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return struct.pack(">BI", 0xC6, len(value)) + value
    if isinstance(value, list):
        return struct.pack(">BI", 0xDD, len(value)) + b"".join(map(msgpack, value))
    return struct.pack(">BI", 0xDF, len(value)) + b"".join(msgpack(k) + msgpack(v) for k, v in value.items())


def array(*shape):
    count = 1
    for dim in shape:
        count *= dim
    return {b"nd": True, b"type": "<f4", b"kind": b"", b"shape": list(shape), b"data": bytes(4 * count)}


def msgpacks():
    layers = [{"index": 0, "name": "tok2vec", "dims": {"nO": 2}, "refs": {}}, {"index": 1, "name": "hashembed", "dims": {"nO": 2, "nV": 3}, "refs": {}},
              {"index": 2, "name": "maxout", "dims": {"nO": 2, "nI": 2, "nP": 3}, "refs": {}}, {"index": 3, "name": "precomputable_affine", "dims": {}, "refs": {}}]
    yield msgpack({"nodes": layers, "attrs": [{}, {"seed": msgpack(8), "column": msgpack(0)}, {}, {}], "params": [{}, {"E": array(3, 2)}, {"W": array(2, 3, 2), "b": array(2, 3)}, {}], "shims": [[], [], [], []]})
    yield msgpack(array(2, 3))
    yield msgpack({"moves": '{"0":{"":1},"1":{"":1},"2":{"nsubj":1}}', "strings": ["a"]})
    yield msgpack({"prefix_search": "^a", "suffix_search": "a$", "infix_finditer": "-", "token_match": None, "url_match": "x", "exceptions": {"a.": [{65: "a."}]}, "faster_heuristics": True})
    yield b'{"token_match":null,"moves":{"0":{}}}'
    yield b"\xdd\xff\xff\xff\xff\x80"


def package_archives():
    files = {"m/config.cfg": b"[nlp]\n", "m/meta.json": b'{"lang":"en","name":"x","version":"1"}', "m/fuzz/model": msgpack({"nodes": []})}
    tar, wheel = io.BytesIO(), io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w:gz") as out:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            out.addfile(info, io.BytesIO(data))
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in files.items():
            out.writestr(name, data)
    yield tar.getvalue()
    yield wheel.getvalue()


# ------------------------------------------------------------------------------------------ knowledge

def patterns():
    for data in small("ontology/patterns", "*.pat", 100_000):
        blocks = data.decode().split("\npattern ")
        for block in blocks[1::max(1, len(blocks) // 4)]:
            yield ("pattern " + block).encode()[:2000]
    yield (b"macro who = {type:Company}\npattern a match {lemma:/sign|ink/}=v >nsubj {type:Company}=a ?>dobj ({} >/prep.*/ {}=x)\n"
           b"emit a partOf x*\npattern b sequence {type:Company}=a []{0,3} ({tag:/NN.*/}|\"deal\")+ {type:University}=b "
           b"new Agreement { party a ; party b ; status Signed }\n  yes Acme met Beta.\n  no Acme.\n")


TURTLE = b"""@prefix : <https://w3id.org/entente/lexicon#> .
@prefix lex: <https://w3id.org/entente/lexicon#> .
@prefix ent: <https://w3id.org/entente#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
:a a lex:EventHead ; lex:denotes ent:Forum ; lex:weak true ; skos:prefLabel "forum"@en ; skos:altLabel "moot"@en , "\\u00e9t\\u00e9"@en ; lex:plural "moots"@en .
:b a lex:Name ; lex:denotes ent:Company ; skos:prefLabel "Acme"@en ; lex:casedLabel "ACME"@en ; owl:sameAs <http://www.wikidata.org/entity/Q1> .
"""


def lexicons():
    yield 0, TURTLE
    yield 1, b"# sense: Name\n# class: City\nRiga\tLV\t\t600000\nBern\tCH\t\t130000\n"
    yield 2, b"# sense: Surname\nlindberg\nnovak\n"
    yield 8, (ROOT / "ontology/patterns/confidence.tsv").read_bytes()[:1500]
    for path in ("countries.ttl", "time.ttl", "deals.ttl"):
        yield 0, (ROOT / "ontology/lexicon" / path).read_bytes()[:4000].rsplit(b".\n", 1)[0] + b".\n"
    for path in ("cities.tsv", "regions.tsv", "agencies.tsv"):
        yield 1, (ROOT / "ontology/lexicon" / path).read_bytes()[:1500].rsplit(b"\n", 1)[0] + b"\n"


def graphs():
    yield 0, b'<https://x.example/a> <https://x.example/p> "l\\u00e9 \\"q\\" \\n"@en <https://x.example/g> .\n<https://x.example/a> <https://x.example/p> "5"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n_:b <https://x.example/p> _:c .\n'
    yield 1, (ROOT / "tests/data/small.ttl").read_bytes()[:4000].rsplit(b".\n", 1)[0] + b".\n"
    yield 1, b'@prefix e: <https://x.example/> .\ne:a a e:B ; e:p 1 , 1.5 , 2e3 , true , "x"@en-GB , """long "q" """ ; e:q [ e:r (1 2) ] .\n'
    yield 2, b"<https://x.example/a> <https://x.example/p> <https://x.example/\\u00e9> .\n"
    yield 3, b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://x.example/"><e:T rdf:about="https://x.example/a"><e:p xml:lang="en">x &amp; y</e:p><e:q rdf:resource="b"/></e:T></rdf:RDF>'
    yield 4, b'@prefix e: <https://x.example/> .\ne:g { e:a e:p "x" . }\ne:a e:p "5."^^<http://www.w3.org/2001/XMLSchema#decimal> .\n'


def golds():
    yield b'{"article": {"file": "a.txt"}, "entities": [{"id": "e1", "type": "Event", "kind": "Forum", "names": ["Riga Forum 2024", "forum"]}, {"id": "o1", "type": "Organisation", "kind": "Company|Association", "names": ["Union Bank"]}], "facts": [["e1", "startDate", "2024-05-02"], ["e1", "host", "o1"], ["e1", "attendance", {"count": 30, "mode": "InPerson"}]], "optional_entities": ["o1"], "optional_facts": []}'
    yield b'{"entities":[{"id":"p1","type":"Partnership","kind":"Agreement","names":[]},{"id":"a","type":"Person","kind":"Person","names":["Jan Novak"]}],"facts":[["p1","party","a"],["p1","amount",{"value":5e6,"currency":"EUR"}],["a","position",{"title":"CEO","organisation":null}]]}'


def results():
    yield 0, b'{"head":{"vars":["node","name"]},"results":{"bindings":[{"node":{"type":"uri","value":"https://w3id.org/entente#Forum"},"name":{"type":"literal","xml:lang":"en","value":"a \\"b\\", c\\nd \x1b[31mred \xc2\x9bx"}},{"name":{"type":"typed-literal","datatype":"http://www.w3.org/2001/XMLSchema#decimal","value":"2.50"}}]}}'
    yield 0, b'{"head":{},"boolean":true}'
    yield 1, b"<html><head><title>Error 500</title></head><body><pre>secret: no\x07 such dataset</pre>Basic dXNlcjpzZWNyZXQ=</body></html>"
    yield 1, b"\xff\xfeMALFORMED QUERY secret Bearer abc"
    yield 2, b"http://store.example:3030/ds?x=1"
    yield 2, b'machine store.example login "a b" password "s\\"x"\nmacdef init\n x\n\ndefault login z password y\n'
    yield 3, b'x" } UNION { ?s ?p "\\\n\r\t'


def command_lines():
    yield 0, b"in\n-o\nout.ttl\n--jobs=2\n-fnquads\n--split\nd\n--published\n2024-06\n--lang\nany\n--\n-x"
    yield 5, b"a.ttl\n-e\nSELECT * {}\n--param\nx=y\n--format=json"
    yield 6, b"a.nq\n--endpoint\nhttp://x/\n--store\nfuseki\n--jobs\n65\n--retries=-1\n--gzip\nmaybe"
    yield 8, b"g\nh\n--min\n0.9x\n--errors"
    yield 3, b"a.txt\n--why\nX\nparty"


def articles():
    yield DATELINE.encode()
    yield (b"Riga Forum 2024 opens\n\nThe Riga Forum 2024, organised by Riga Technical University and hosted by Union Bank, was held in Riga on June 3, 2024. "
           b"Nordwind Energy AG signed a $5 million agreement with Union Bank, said Maria Lindberg, chief executive of Nordwind Energy AG. "
           b"More than 300 people attended online. Latvia and Poland agreed to work together on energy. \"It is a start\", she said.\n")
    yield MARKDOWN.encode()
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        yield path.read_bytes()[:1500]


READ = [choices(), choices(chunk=1), choices(options=255, chunk=7, pick=300), choices(failing=3), choices(options=1, failing=17)]
CHECKED = [choices(), choices(options=255 - 2, chunk=5, pick=1), choices(options=29, failing=2), choices(options=30, pick=100)]
PLAIN = [choices(), choices(failing=4), choices(failing=40)]

# harness: its inputs (or pairs of options and input), and the choices that each is tried with
HARNESSES = {
    "text": (texts, CHECKED), "html": (pages, READ), "xml": (feeds, READ), "jsonl": (records, READ), "warc": (archives, READ),
    "packed": (packed, [choices(chunk=3), choices(options=4), choices(options=4, pick=3), choices(options=12, pick=1), choices(options=16, failing=2)]),
    "model": (models, [choices(options=1), choices(), choices(options=1, failing=9), choices(options=1, failing=40)]),
    "package": (msgpacks, [choices(pick=i) for i in range(11)] + [choices(failing=20)]),
    "pattern": (patterns, PLAIN), "lexicon": (lexicons, PLAIN), "rdf": (graphs, [choices(pick=i) for i in range(5)] + [choices(failing=9)]),
    "gold": (golds, PLAIN), "results": (results, [choices(), choices(pick=1), choices(failing=2)]), "cli": (command_lines, [choices(), choices(failing=2)]),
    "article": (articles, [choices(), choices(options=12), choices(failing=30)]),
}


def write(folder, name):
    inputs, ways = HARNESSES[name]
    target = folder / name
    target.mkdir(parents=True, exist_ok=True)
    count = 0
    for item in inputs():
        options, data = item if isinstance(item, tuple) else (None, item)
        for way in ways:
            if options is not None:
                way = bytes([options]) + way[1:]
            (target / f"{count:03}").write_bytes(data + way)
            count += 1
    if name == "package":
        for data in package_archives():
            (target / f"{count:03}").write_bytes(data + choices(options=1))
            count += 1
    return count


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    for name in sys.argv[2:] or HARNESSES:
        print(f"{name}: {write(Path(sys.argv[1]), name)} seeds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
