# Licensed under the Apache License, Version 2.0.
"""A second, independent reading of samples: what the program is held against where no package says it.

WARC records are cut and un-chunked here, pages and Markdown are read with html.parser (the program reads with
libxml2) and Python-Markdown. Nothing here judges what is news: a page's column is named by its own markup.
"""
import gzip
import html.parser
import re
import sys
from collections import namedtuple

# title: of its first h1; paragraphs: lines of p; text: all that the column shows but that h1
Column = namedtuple("Column", "title paragraphs text")

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HIDDEN = {"script", "style", "noscript", "title"}
BREAKS = {"p", "li", "ul", "ol", "div", "br", "td", "th", "tr", "table", "dt", "dd", "blockquote"} | {f"h{n}" for n in range(1, 7)}


class _Reader(html.parser.HTMLParser):
    """Text of the element whose id is in ids (of the whole page where ids is empty)."""

    def __init__(self, ids):
        super().__init__()
        self.ids, self.depth, self.at = ids, 0, None if ids else 0
        self.hidden, self.tag, self.headings = None, None, 0
        self.page_title, self.heading, self.all, self.paragraphs = [], [], [], []

    def handle_starttag(self, tag, attributes):
        if tag in HIDDEN:
            self.hidden = tag
        if tag == "div":
            self.depth += 1
            if self.at is None and dict(attributes).get("id") in self.ids:
                self.at = self.depth
        if self.at is None:
            return
        if tag in BREAKS:
            self.all.append(" ")
            self.headings += tag == "h1"
            if tag != "br":
                self.tag = tag
            if self.tag == "p":
                self.paragraphs.append([])

    def handle_endtag(self, tag):
        if tag == self.hidden:
            self.hidden = None
        if tag == self.tag:
            self.tag = None
        if tag in BREAKS:
            self.all.append(" ")
        if tag == "div":
            if self.ids and self.at == self.depth:
                self.at = None
            self.depth -= 1

    def handle_data(self, data):
        if self.hidden == "title":
            self.page_title.append(data)
        if self.hidden or self.at is None:
            return
        if self.tag == "h1" and self.headings == 1:
            self.heading.append(data)
            return
        self.all.append(data)
        if self.tag == "p":
            self.paragraphs[-1].append(data)


def one_line(pieces):
    return " ".join("".join(pieces).split())


def column(page, ids=()):
    """The column of a page that its markup names by one of ids; with the page's title where it has no h1."""
    reader = _Reader(set(ids))
    reader.feed(page)
    reader.close()
    return Column(one_line(reader.heading) or one_line(reader.page_title),
                  [p for p in map(one_line, reader.paragraphs) if p], one_line(reader.all))


def unchunked(body):
    """A chunked body; one that its recorder un-chunked, leaving the header as it was, stays as it is."""
    if not re.match(rb"[0-9A-Fa-f]+\s*(;.*)?\r\n", body):
        return body
    parts, at = [], 0
    while True:
        end = body.index(b"\r\n", at)
        size = int(body[at:end].split(b";")[0], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[end + 2:end + 2 + size])
        at = end + 2 + size + 2


def responses(data):
    """(address, page) of each HTML page of a web archive that was answered with 200."""
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    for begin in re.finditer(rb"(?m)^WARC/1\.\d\r\n", data):
        end = data.find(b"\r\n\r\n", begin.end())
        head = dict(re.findall(r"(?m)^([\w-]+):\s*<?(.*?)>?\r?$", data[begin.end():end].decode("utf-8")))
        block = data[end + 4:end + 4 + int(head.get("Content-Length", 0))]
        answer, _, body = block.partition(b"\r\n\r\n")
        if head.get("WARC-Type") != "response" or not re.match(rb"(?s)HTTP/\S+ 200 .*\btext/html\b", answer):
            continue
        if re.search(rb"(?i)transfer-encoding: chunked", answer):
            body = unchunked(body)
        if re.search(rb"(?i)content-encoding: gzip", answer):
            body = gzip.decompress(body)
        yield head["WARC-Target-URI"], body.decode("utf-8")


def archive(address, page, chunked):
    """A page as a web archive of one compressed response, as a crawler writes it."""
    body, coding = gzip.compress(page, mtime=0), b"Content-Encoding: gzip\r\n"
    if chunked:
        pieces = [page[i:i + 4000] for i in range(0, len(page), 4000)] + [b""]
        body, coding = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces), b"Transfer-Encoding: chunked\r\n"
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + coding + b"\r\n" + body
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2030-01-01T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n")
    return gzip.compress(head.encode() + block + b"\r\n\r\n", mtime=0)


def markdown(folder, source):
    """The column of a text in Markdown, by the package Python-Markdown unpacked in folder."""
    sys.path.insert(0, str(folder))
    try:
        from markdown import markdown as to_html
    finally:
        sys.path.remove(str(folder))
    return column(to_html(source))


def dateline(text):
    """(date, publisher) where a press release begins "CITY, Month 5, 2024 /Agency/ -- " or "(AGENCY) -"."""
    date = re.search(r"\b(%s)[a-z]*\.? (\d{1,2}), (20\d\d)\s*" % "|".join(MONTHS), text[:250])
    behind = date and re.match(r"(?:/([^/()]{3,30})/|\(([^/()]{3,30})\))?\s*(?:--|[-–—]) ", text[date.end():])
    if not behind:
        return None, None
    month = MONTHS.index(date.group(1)) + 1
    return f"{date.group(3)}-{month:02}-{int(date.group(2)):02}", behind.group(1) or behind.group(2)
