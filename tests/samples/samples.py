#!/usr/bin/env python3
# Licensed under the Apache License, Version 2.0.
"""Real inputs of every format, from the tests of other packages: samples.py PROGRAM [--agency FOLDER] [KIND…]

The packages of packages.tsv are fetched by their registry's client and kept in the cache. What is to be read
of a sample is what its package says of it (an index, a comment, metadata beside it) or what an independent
reader finds in it (second.py), never what the program gave before: title, date, publisher, author, address and
text, each where it is stated. NITF and NewsML-G2 are in no package: FOLDER (or ENTENTE_AGENCY_SAMPLES) is
tests/io/fixtures of superdesk-core (AGPL-3.0), whose XML is read a second time here. Press releases are those of
corpus/releases.jsonl.gz in the folder ENTENTE_SHARED, else ../shared. Without a package, or without the folder,
its kinds are skipped, and said to be.
Exit status: 0, 1 where a sample is read wrongly or a kind has fewer than ten, 77 where all are skipped.
"""
import ast
import gzip
import html
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter, namedtuple
from pathlib import Path
from xml.etree import ElementTree

import second

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = Path(os.environ.get("ENTENTE_SHARED") or ROOT.parent / "shared")
LEAST_SAMPLES = 10
LEAST_TEXT = 0.75  # F1 of four-word shingles of a page's text; that of other formats:
LEAST_OTHER = 0.9
LEAST_NOTES = 0.85  # of notes full of code, which stays as it is written
PARAGRAPH = 8  # words, from which a line is no label
EVERY = 20  # of the press releases

# name: for messages; file: its name; data: its bytes; likeness: the least F1 of a text; wanted: of each of its
# articles, a dict of fields. Some have a meaning of their own: address (of a page in an archive), absent (fields
# that are not stated), paragraphs (each stands in the text) and column (each line of the text stands in it).
Sample = namedtuple("Sample", "name file data wanted likeness", defaults=(LEAST_OTHER,))

# What packages say that is not what we are to give, with the reason.
EXCEPTIONS = {
    ("page", "article_with_divs", "publisher"): "JSON-LD says Blogger, which goes before OpenGraph",
    ("page", "article_with_br", "title"): "the package's has the publisher's name behind it",
    ("page", "cnn_001", "title"): "JSON-LD has another headline than <title>",
    ("page", "cnn_test_nlp", "title"): "JSON-LD has another headline than <title>",
    ("page", "fox13now_001", "title"): "the package's has the publisher's name behind it",
    ("page", "time_001", "title"): "JSON-LD has another headline than <title>",
    ("page", "japanese_article", "publisher"): "JSON-LD names the company, OpenGraph the page",
    ("page", "japanese_article", "published"): "stated in the address only",
    ("page", "chinese_article_002", "published"): "stated in the address only",
    ("WARC", "iana.warc.gz http://www.iana.org/performance/ietf-draft-status", "paragraphs"): "one is a row of links",
    ("encoding", "sample-turkish.txt in cp1254", "text"): "left out of detection, as short German texts look like it",
    ("encoding", "sample-russian.txt in mac_cyrillic", "text"): "no encoding of news in this century",
    ("NITF", "ap_media_text_nitf.xml", "text"): "a table of figures, whose rows are read as lines",
    ("NITF", "mapping_test.xml", "title"): "it is in UTF-8 and calls itself Latin-1",
    ("NITF", "mapping_test.xml", "text"): "it is in UTF-8 and calls itself Latin-1",
}
SAME = {"crawled page": "page"}  # kinds with the same exceptions
# Files of feedparser's that hold what no news feed does.
LEFT_OUT = {"mathml", "svg", "base64", "LocalNameClash", "multiple_values", "content_and_summary",
            "description_and_summary", "code_br", "inline_markup_2", "plain_brackets"}


# ------------------------------------------------------------------------------------------ packages

def package(name):
    """The folder of an unpacked package, or None."""
    for line in (HERE / "packages.tsv").read_text().splitlines():
        row = line.split("\t")
        if row[0] == name:
            command = f'ROOT="{ROOT}"; . "$ROOT/tools/lib.sh"; need_sdist {row[0]} {row[1]} {row[2]}'
            done = subprocess.run(["sh", "-c", command], stdout=subprocess.PIPE, text=True, check=False)
            return Path(done.stdout.strip()) if done.returncode == 0 else None
    raise KeyError(name)


def unpack(path, to):
    with tarfile.open(path) as tar:
        tar.extractall(to, filter="data") if hasattr(tarfile, "data_filter") else tar.extractall(to)
    return next(Path(to).iterdir())


# ------------------------------------------------------------------------------------------ kinds

def plain(markup):
    """Text of a little HTML, on one line."""
    return " ".join(html.unescape(re.sub(r"</?[a-zA-Z][^>]*>", " ", html.unescape(markup) if "&lt;" in markup else markup)).split())


def pages(folder):
    """News pages, with title, date, publisher and text as newspaper4k's own test wants them."""
    for path in sorted((folder / "tests/data/metadata").glob("*.json")):
        said = json.loads(path.read_text("utf-8"))
        if not said.get("text"):
            continue
        wanted = {"title": said["title"], "published": (said["publish_date"] or "")[:10],
                  "publisher": said["meta_site_name"].split(" | ")[0], "text": said["text"]}
        page = folder / "tests/data/html" / (path.stem + ".html")
        yield Sample(path.stem, page.name, page.read_bytes(), [wanted], LEAST_TEXT)


def records(folder):
    """The same articles as records of JSON Lines."""
    articles = [json.loads(p.read_text("utf-8")) for p in sorted((folder / "tests/data/metadata").glob("*.json"))]
    articles = [a for a in articles if a.get("text")]
    wanted = [{"title": a["title"], "published": (a["publish_date"] or "")[:10], "url": a["url"], "text": a["text"]} for a in articles]
    yield Sample("metadata", "a.jsonl", "".join(json.dumps(a) + "\n" for a in articles).encode(), wanted)


def texts(folder):
    """Bodies of news articles as plain text."""
    for path in sorted((folder / "tests/data/txt").glob("*.txt")):
        data = path.read_bytes()
        if len(data) > 200:
            yield Sample(path.stem, path.name, data, [{"text": data.decode("utf-8")}])


RECODED = {"chinese_article": ["gb18030", "utf-16"], "japanese_article2": ["shift_jis", "euc_jp", "utf-16"],
           "spanish_article": ["latin-1", "cp1252"], "cnn_article": ["cp1252", "utf-16"], "cnn_001": ["utf-16"]}


def recoded(folder):
    """Bodies of news articles in the older encodings of their languages."""
    for name, charsets in RECODED.items():
        text = (folder / f"tests/data/txt/{name}.txt").read_text("utf-8")
        for charset in charsets:
            yield Sample(f"{name} in {charset}", f"{name}-{charset}.txt", text.encode(charset, "ignore"), [{"text": text}])


def encodings(folder):
    """Texts in older encodings: the package's test names the encoding of each."""
    source = (folder / "tests/test_full_detection.py").read_text("utf-8")
    for name, charset, _ in re.findall(r'\("(sample-[^"]+)", "([^"]+)", "([^"]+)"\)', source):
        data = (folder / "data" / name).read_bytes()
        text = data.decode("utf-8-sig" if charset == "utf_8" else charset, "replace")
        yield Sample(f"{name} in {charset}", name, data, [{"text": text}])


def notes(folder):
    """Release notes in Markdown: the first heading is the title, what stands in paragraphs the text."""
    for path in sorted((folder / "docs").glob("change_log/release-*.md")) + sorted((folder / "docs/extensions").glob("*.md")):
        data = re.sub(r"\A---\n.*?\n---\n", "", path.read_text("utf-8"), flags=re.S).lstrip()
        heading = re.match(r"#\s+(.+)|(.+)\n=+\n", data)
        if heading:
            title = re.sub(r"[`*]|\{:?[^}]*\}", "", heading.group(1) or heading.group(2))
            body = second.markdown(folder, data)
            yield Sample(path.stem, path.name, data.encode(), [{"title": title, "text": body.text}], LEAST_NOTES)


def index_of(folder):
    """Addresses of the pages in each archive, by the package's index of it."""
    found = {}
    for cdx in (folder / "sample_archive/cdx").glob("*.cdx"):
        for line in cdx.read_text("utf-8").splitlines():
            row = line.split(" ")
            if len(row) > 8 and row[3] == "text/html" and row[4] == "200":
                found.setdefault(row[-1], Counter())[row[2]] += 1
    return found


def archives(folder):
    """Web archives: every page of the index, by its address, and no other; none of them states a date or publisher."""
    for name, addresses in sorted(index_of(folder).items()):
        path = folder / "sample_archive/warcs" / name
        if path.exists() and ".warc" in name:
            data, read = path.read_bytes(), {}
            for address, page in second.responses(data):
                read[address] = second.column(page, ["main", "main_right"] if 'id="main' in page else [])
            yield Sample(name, name, data, [wanted_of(url, read[url]) for url in addresses.elements()])


def wanted_of(address, column):
    return {"address": address, "title": column.title, "paragraphs": column.paragraphs, "column": column.text,
            "absent": ["published", "publisher", "author"]}


def crawled(folder):
    """The news pages as a crawler keeps them: compressed or in chunks, one archive each."""
    for number, sample in enumerate(pages(folder)):
        address = f"https://news.example/{number}"
        yield sample._replace(file=sample.name + ".warc.gz", data=second.archive(address, sample.data, number % 2))


def releases(shared):
    """Every twentieth press release: its record of JSON Lines, read as Markdown."""
    with gzip.open(shared / "corpus/releases.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for number, line in enumerate(lines) if number % EVERY == 0]


def release_files(folder):
    """Press releases as files of Markdown: their heading, what their dateline states, and their paragraphs."""
    for number, release in enumerate(releases(SHARED)):
        body = second.markdown(folder, release["text"])
        date, publisher = second.dateline(body.text)
        wanted = {"title": body.title, "published": date, "publisher": publisher,
                  "paragraphs": body.paragraphs, "column": body.title + " " + body.text}
        yield Sample(release["id"], f"{number}.md", release["text"].encode(), [wanted])


def release_records(folder):
    """The same as JSON Lines, whose fields give date and address."""
    wanted, lines = [], []
    for release in releases(SHARED):
        body = second.markdown(folder, release["text"])
        lines.append(json.dumps(release) + "\n")
        wanted.append({"title": body.title, "published": release["published"], "url": release["url"],
                       "publisher": second.dateline(body.text)[1],
                       "paragraphs": body.paragraphs, "column": body.title + " " + body.text})
    yield Sample("releases", "releases.jsonl", "".join(lines).encode(), wanted)


def statements(source):
    """What a feed's comment says: entries[0]['title'] == 'x' is (('entries', 0, 'title'), 'x')."""
    said = re.search(r"Expect:\s*(.*?)\s*-->", source, re.S)
    try:
        tree = ast.parse(said.group(1).strip(), mode="eval") if said else None
    except SyntaxError:
        tree = None
    for node in ast.walk(tree) if tree else ():
        if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ast.Eq):
            continue
        keys, at = [], node.left
        while isinstance(at, ast.Subscript) and isinstance(at.slice, ast.Constant):
            keys.insert(0, at.slice.value)
            at = at.value
        if isinstance(at, ast.Name) and isinstance(node.comparators[0], (ast.Constant, ast.Tuple)):
            yield (at.id, *keys), ast.literal_eval(node.comparators[0])


def entry_of(source):
    """The same of its first entry, in our words."""
    found = {}
    for keys, value in statements(source):
        match keys:
            case ("entries", 0, "title"):
                found["title"] = plain(value)
            case ("entries", 0, "published_parsed" | "updated_parsed"):
                found["published"] = "%04d-%02d-%02d" % tuple(value[:3])
            case ("entries", 0, "author_detail", "name"):
                found["author"] = plain(value)
            case ("entries", 0, "link") if value.startswith("http"):
                found["url"] = value
            case ("entries", 0, "content", 0, "value") | ("entries", 0, "summary" | "description"):
                found["text"] = plain(value)
            case ("feed", "title"):
                found["publisher"] = plain(value)
    return {key: value for key, value in found.items() if value}


def with_text(source):
    """The same feed with a text for its first entry where it has none, as an item without text is no article."""
    text = "What the entry says."
    entry = source[max(source.find("<item"), source.find("<entry"), 0):]
    if re.search(r"<(?:\w+:)?(?:description|summary|content|encoded|body|fullitem)\b", entry):
        return source
    source = source.replace("</item>", f"<description>{text}</description></item>", 1)
    return source.replace("</entry>", f"<content>{text}</content></entry>", 1)


def feeds(folder, names):
    for name in names:
        for path in sorted((folder / "tests/wellformed" / name).glob("*.xml")):
            source = path.read_bytes().decode("utf-8", "replace")
            wanted = entry_of(source)
            if wanted and re.search("<item|<entry", source) and not any(word in path.name for word in LEFT_OUT):
                yield Sample(f"{name}/{path.name}", f"{name}-{path.name}", with_text(source).encode(), [wanted], 0.5)


def local(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def first(root, *names):
    """The text of the first element under one of the names, the names in order."""
    for name in names:
        for element in root.iter():
            text = " ".join("".join(element.itertext()).split()) if local(element) == name else ""
            if text:
                return text
    return None


def agency(folder, root_names):
    """NITF and NewsML-G2, read a second time: headline, paragraphs of the body."""
    for path in sorted(folder.iterdir()):
        try:
            root = ElementTree.fromstring(path.read_bytes())
        except (ElementTree.ParseError, UnicodeDecodeError, IsADirectoryError):
            continue
        items = [e for e in root.iter() if local(e) == "newsItem"]
        if local(root) not in root_names or len(items) > 1:
            continue
        body = next((e for e in root.iter() if local(e) in ("body.content", "inlineXML")), None)
        text = " ".join(" ".join("".join(p.itertext()).split()) for p in (body.iter() if body is not None else ()) if local(p) == "p")
        title = first(root, "hl1") if local(root) == "nitf" else first(root, "headline")
        if title and len(text) > 200:
            yield Sample(path.name, path.name, path.read_bytes(), [{"title": title, "text": text}], 0.7)


KINDS = {
    "page": ("newspaper4k", pages),
    "record": ("newspaper4k", records),
    "text": ("newspaper4k", texts),
    "encoding": ("charset-normalizer", encodings),
    "recoded": ("newspaper4k", recoded),
    "Markdown": ("markdown", notes),
    "release": ("markdown", release_files),
    "release record": ("markdown", release_records),
    "WARC": ("pywb", archives),
    "crawled page": ("newspaper4k", crawled),
    "RSS": ("feedparser", lambda folder: feeds(folder, ["rss", "rdf", "namespace"])),
    "Atom": ("feedparser", lambda folder: feeds(folder, ["atom10", "atom"])),
    "NITF": (None, lambda folder: agency(folder, ["nitf"])),
    "NewsML-G2": (None, lambda folder: agency(folder, ["newsMessage", "newsItem"])),
}


# ------------------------------------------------------------------------------------------ checking

def shingles(text):
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3)))


def f1(one, other):
    a, b = shingles(one), shingles(other)
    return 2 * sum((a & b).values()) / max(1, sum(a.values()) + sum(b.values()))


def folded(value):
    return re.sub(r"\W+", "", value or "").casefold()


def faults(sample, wanted, article):
    text = folded(article["text"])
    for key, value in wanted.items():
        if not value or key == "address":
            continue
        if key == "text":
            like = f1(value, article["text"])
            if like < sample.likeness and folded(value) != text:
                yield key, f"F1 {like:.2f}"
        elif key == "absent":
            yield from ((name, f"{article[name]!r}, which is not stated") for name in value if article.get(name))
        elif key == "paragraphs":
            yield from ((key, f"not read: {line[:60]!r}") for line in value
                        if len(line.split()) >= PARAGRAPH and folded(line) not in text)
        elif key == "column":
            column = folded(value)
            yield from ((key, f"not of it: {line[:60]!r}") for line in article["text"].splitlines() if folded(line) not in column)
        elif folded(article.get(key)) != folded(value):
            yield key, f"{article.get(key)!r}, wanted {value!r}"


def read(program, folder):
    done = subprocess.run([program, "read", "--lang", "any", str(folder)], capture_output=True, check=False)
    articles = {}
    for line in done.stdout.decode("utf-8").splitlines():
        article = json.loads(line)
        articles.setdefault(Path(article["source"]).name, []).append(article)
    return articles


def pairs(sample, given):
    """(wanted, article) of each article; None where the wanted ones are not there."""
    if not all("address" in wanted for wanted in sample.wanted):
        return list(zip(sample.wanted, given)) if len(given) >= len(sample.wanted) else None
    order = {wanted["address"]: wanted for wanted in sample.wanted}
    if Counter(a["url"] if a["url"] in order else a["id"] for a in given) != Counter(w["address"] for w in sample.wanted):
        return None
    return [(order[a["url"] if a["url"] in order else a["id"]], a) for a in given]


def check(program, kind, samples):
    """The number of articles, and what is wrong with them."""
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for sample in samples:
            Path(folder, sample.file).write_bytes(sample.data)
        articles = read(program, folder)
    for sample in samples:
        count += len(sample.wanted)
        found = pairs(sample, articles.get(sample.file, []))
        if found is None:
            wrong.append(f"{sample.name}: {len(articles.get(sample.file, []))} articles of {len(sample.wanted)}, or others")
        for wanted, article in found or []:
            name = " ".join(filter(None, [sample.name, wanted.get("address")]))
            wrong += [f"{name}: {key}: {fault}" for key, fault in faults(sample, wanted, article)
                      if (SAME.get(kind, kind), name, key) not in EXCEPTIONS]
    return count, wrong


def stated(samples):
    """How many of the samples state what."""
    keys = Counter(key for sample in samples for wanted in sample.wanted for key, value in wanted.items() if value)
    return ", ".join(f"{key} {count}" for key, count in sorted(keys.items()))


def main():
    program, arguments = os.path.abspath(sys.argv[1]), sys.argv[2:]
    folder_of_agencies = os.environ.get("ENTENTE_AGENCY_SAMPLES")
    if "--agency" in arguments:
        at = arguments.index("--agency")
        folder_of_agencies = arguments[at + 1]
        del arguments[at:at + 2]
    bad = done = 0
    for kind, (name, samples_of) in KINDS.items():
        if arguments and kind not in arguments:
            continue
        if kind.startswith("release") and not (SHARED / "corpus/releases.jsonl.gz").exists():
            print(f"skipped {kind}: {SHARED}/corpus/releases.jsonl.gz is not there")
            continue
        source = package(name) if name else folder_of_agencies
        if not source:
            print(f"skipped {kind}: {name or 'a folder of agencies’ XML'} is not to be had")
            continue
        with tempfile.TemporaryDirectory() as place:
            samples = list(samples_of(unpack(source, place) if name else Path(source)))
            count, wrong = check(program, kind, samples)
        done += 1
        bad += bool(wrong) or count < LEAST_SAMPLES
        print(f"{'FAILED' if wrong or count < LEAST_SAMPLES else 'ok':7} {kind}: {count} samples ({stated(samples)}), {len(wrong)} faults")
        for fault in wrong:
            print(f"        {fault}")
    return 77 if not done else 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
