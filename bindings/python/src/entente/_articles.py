# Licensed under the Apache License, Version 2.0.
"""Articles, and what they state, as dataclasses."""
from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from ctypes import byref, sizeof
from dataclasses import dataclass, field
from threading import local
from typing import Iterable, Iterator, Mapping, Optional, Union

from ._library import LIB, NO_INDEX, Context, CText, Worker, call, default_context, encoded


@dataclass(frozen=True)
class Text:
    """An article to be read. ID is the stable key of its IRI; one without gets its number, "text-1"."""
    text: str
    id: Optional[str] = None
    url: Optional[str] = None
    title: Optional[str] = None
    publisher: Optional[str] = None
    author: Optional[str] = None
    published: Optional[str] = None


@dataclass(frozen=True)
class Entity:
    """A thing that an article speaks of; KIND is a class of the vocabulary ("Company", "Partnership")."""
    iri: str
    kind: str
    name: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fact:
    """One statement, and the words that say so: code points [begin, end) of the article's clean text.

    VALUE is an Entity, a date ("2026-05-04", "2026-05", "2026"), a number (attendance, amount) or a string.
    UNIT is an amount's currency or an attendance's mode, ORGANISATION the body of a position.
    """
    subject: Entity
    property: str
    value: Union[Entity, str, float]
    quote: str
    begin: int
    end: int
    pattern: str
    confidence: float
    unit: Optional[str] = None
    organisation: Optional[Entity] = None


@dataclass(frozen=True)
class Article:
    """What one article states. TEXT is the clean text, which facts count."""
    id: str
    text: str
    entities: list[Entity] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)


Readable = Union[str, Mapping[str, str], Text]
ENTITY, POSITION, ATTENDANCE, AMOUNT = 0, 2, 3, 4  # of EntFactType


def as_text(article: Readable, number: int) -> Text:
    if isinstance(article, str):
        article = Text(article)
    elif not isinstance(article, Text):
        article = Text(**article)
    return article if article.id else Text(**{**article.__dict__, "id": f"text-{number}"})


def read_with(worker: Worker, text: Text) -> None:
    """Let WORKER hold TEXT."""
    body = text.text.encode("utf-8", "replace")
    call("ent_worker_read", worker.pointer,
         byref(CText(sizeof(CText), body, len(body), encoded(text.id), encoded(text.url), encoded(text.title),
                     encoded(text.publisher), encoded(text.author), encoded(text.published))))


def _entity(worker: Worker, index: int) -> Entity:
    view = LIB.ent_worker_entity(worker.pointer, index).contents
    others = tuple(view.others[i].decode() for i in range(view.other_count))
    return Entity(view.iri.decode(), view.kind.decode(), view.name.decode(), others)


def _fact(worker: Worker, index: int, entities: list[Entity]) -> Fact:
    view = LIB.ent_worker_fact(worker.pointer, index).contents
    entity = None if view.entity == NO_INDEX else entities[view.entity]
    text = view.text.decode()
    counted = view.type in (ATTENDANCE, AMOUNT)
    value: Union[Entity, str, float] = view.number if counted else text
    if view.type == ENTITY:
        value = entities[view.entity]
    return Fact(entities[view.subject], view.property.decode(), value, view.quote.decode(), view.begin, view.end,
                view.pattern.decode(), view.confidence, text if counted else None,
                entity if view.type == POSITION else None)


def article_of(worker: Worker, text: Text) -> Article:
    pointer = worker.pointer
    entities = [_entity(worker, i) for i in range(LIB.ent_worker_entity_count(pointer))]
    facts = [_fact(worker, i, entities) for i in range(LIB.ent_worker_fact_count(pointer))]
    return Article(text.id or "", LIB.ent_worker_text(pointer).decode(), entities, facts)


def read(texts: Iterable[Readable], *, context: Optional[Context] = None, jobs: int = 1) -> Iterator[Article]:
    """Yield an Article for each of TEXTS, in their order, each as soon as it is read.

    TEXTS may be a generator without end: no more than 2 * JOBS are taken ahead. An article that cannot be read raises
    entente.Error, after those before it.
    """
    context = context or default_context()
    threads = local()

    def one(text: Text) -> Article:
        if not hasattr(threads, "worker"):
            threads.worker = Worker(context)
        read_with(threads.worker, text)
        return article_of(threads.worker, text)

    numbered = (as_text(article, number) for number, article in enumerate(texts, 1))
    if jobs <= 1:
        yield from map(one, numbered)
        return
    with ThreadPoolExecutor(jobs) as pool:
        waiting: deque = deque()
        for text in numbered:
            waiting.append(pool.submit(one, text))
            if len(waiting) >= 2 * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
