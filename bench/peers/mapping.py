# Licensed under the Apache License, Version 2.0.
"""What peers find, in our classes and predicates: the best honest reading of their output.

A peer's article comes as

    {"id": NAME,
     "mentions": [[text, label], …],                   labels of spaCy or CoreNLP
     "relations": [[subject, predicate, object], …]}   texts of mentions, or holding one

and leaves as gold facts have it (docs/gold.md), to be compared by the referee. `from_corenlp` makes the former of
CoreNLP's JSON.

Entities. Labels for persons, organisations, places and events become our types; forms of a name that differ in case,
punctuation or article are one entity, and so are a person's last name and the one full name that ends in it, an acronym
and the one organisation with these initials, "UK" and "United Kingdom" (no peer needs coreference for that, and without
it each would be a wrong entity). Initiatives and kinds of organisations or events have no counterpart.

Relations. What a verb says of the two things it joins:

    partner, collaborate, sign, invest, acquire … of two parties   a Partnership
    attend, speak, host, organise, sponsor, chair … an event        participant, host, organiser, supporter, chair
    an event held (opened, hosted) in a place                       place
    an organisation based or located in a place                     locatedIn

CoreNLP's KBP relations: per:title, per:employee_or_member_of and org:top_members_employees make a position, each title
with the person and the employer that stand nearest to it among those that it is paired with; headquarters are
locatedIn, parents and subsidiaries partOf. Semantica's events of partnership, investment and acquisition are
Partnerships of the parties that it found within the 50 characters on either side that it calls the event's context
(the participants that it states, three capitalised words, give less). Its "related_to" (any two names within 100
characters), dates without a fact that they belong to, and relations that we have no predicate for (age, spouse,
cause of death …) are left out, which costs a peer nothing but recall.
"""

import re
import unicodedata

TYPES = {
    "PERSON": "Person",
    "ORG": "Organisation", "ORGANIZATION": "Organisation",
    "GPE": "Place", "LOC": "Place", "FAC": "Place",
    "COUNTRY": "Place", "CITY": "Place", "STATE_OR_PROVINCE": "Place", "LOCATION": "Place",
    "EVENT": "Event",
}  # fmt: skip
# Folded names of one country.
COUNTRIES = [
    {"united states", "united states of america", "us", "u s", "usa", "u s a"},
    {"united kingdom", "uk", "u k", "great britain", "britain"},
    {"united arab emirates", "uae", "u a e"},
    {"european union", "eu", "e u"},
]
SAME_PLACES = {name: sorted(names) for names in COUNTRIES for name in names}
PARTIES = {"Person", "Organisation", "Place"}

# Words of a relation (in any of their forms) -> the kind of Partnership.
PARTNERSHIPS = [
    (r"acquir|buy|bought|purchas|merg|took over|take over", "Acquisition"),
    (r"invest|fund(?:s|ed|ing)?\b|financ", "Investment"),
    (r"sign(?:s|ed|ing)?\b|agree|conclud", "Agreement"),
    (r"partner|collaborat|cooperat|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|all(?:y|ied|ies)\b",
     "StrategicCooperation"),
]
# … -> what a person or organisation is to the event that is the relation's other side.
ROLES = [
    (r"chair|moderat|presid", "chair"),
    (r"sponsor|support", "supporter"),
    (r"host", "host"),
    (r"organi[sz]|convene|held|hold|launch", "organiser"),
    (r"attend|join|participat|speak|spoke|address|represent|exhibit|present", "participant"),
]
EMPLOYEE, EMPLOYER = "per:employee_or_member_of", "org:top_members_employees"
PRONOUNS = set("he him his she her hers they them their".split())
HONORIFIC = r"(?:mr|mrs|ms|dr|prof|sir)\.? (?=\w)"
HELD = r"held|hold|host|open|take place|took place|located|is in\b"
BASED = r"located|based|headquarter|is in\b"
EVENT_KINDS = {"partnership": "StrategicCooperation", "investment": "Investment", "acquisition": "Acquisition"}


def fold(text):
    """A form of a name without case, punctuation, article in front and possessive behind."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"['’]s?(?=\s|$)", "", text)
    text = re.sub(r"[^\w&]+", " ", text).strip()
    return re.sub(r"^(?:the|a|an) ", "", text)


class Article:
    """Entities and facts of one article, in the order in which they are found."""

    def __init__(self):
        self.entities, self.facts, self.ids, self.links = {}, [], {}, {}

    def entity(self, type_, text):
        key = (type_, fold(text))
        if not key[1]:
            return
        for other in SAME_PLACES.get(key[1], ()) if type_ == "Place" else ():
            if (type_, other) in self.ids:
                self.ids.setdefault(key, self.ids[(type_, other)])
        if key not in self.ids:
            self.ids[key] = f"e{len(self.entities)}"
            self.entities[self.ids[key]] = {"id": self.ids[key], "type": type_, "names": []}
        names = self.entities[self.ids[key]]["names"]
        if text not in names:
            names.append(text)

    def join_short_forms(self):
        """A last name goes to the full name that ends in it, an acronym to the name with these initials, where there
        is one only."""
        for type_, is_short in (("Person", is_last_name), ("Organisation", is_acronym)):
            of = {name: i for (t, name), i in self.ids.items() if t == type_}
            for name, i in of.items():
                whole = {of[other] for other in of if is_short(name, other)} - {i}
                if len(whole) == 1 and i in self.entities:
                    (to,) = whole
                    self.entities[to]["names"] += self.entities.pop(i)["names"]
                    self.ids[(type_, name)] = to

    def find(self, text, types=None):
        """The entity called so; else the one with the longest name within the text."""
        folded = f" {fold(text)} "
        hits = [(len(name), i) for (type_, name), i in self.ids.items()
                if f" {name} " in folded and (types is None or type_ in types)]
        return max(hits, key=lambda hit: (hit[0], hit[1]))[1] if hits else None

    def all_in(self, text):
        """Every party that the text names by a whole name, but for names within another's."""
        left, found = f" {fold(text)} ", []
        for (type_, name), i in sorted(self.ids.items(), key=lambda item: -len(item[0][1])):
            if type_ in PARTIES and f" {name} " in left:
                found.append(i)
                left = left.replace(f" {name} ", "  ")
        return found

    def type_of(self, entity):
        return self.entities[entity]["type"] if entity else None

    def fact(self, subject, predicate, object_):
        if [subject, predicate, object_] not in self.facts:
            self.facts.append([subject, predicate, object_])

    def partnership(self, kind, parties):
        """One node for a kind and set of parties, however often it is said."""
        parties = sorted({p for p in parties if self.type_of(p) in PARTIES})
        if len(parties) < 2 or (kind, *parties) in self.links:
            return
        i = f"p{len(self.links)}"
        self.links[(kind, *parties)] = i
        self.entities[i] = {"id": i, "type": "Partnership", "kind": kind, "names": []}
        for party in parties:
            self.fact(i, "party", party)


def is_last_name(name, full):
    return " " not in name and full.endswith(" " + name)


def is_acronym(name, full):
    words = [word for word in full.split() if word not in ("of", "for", "and", "the", "&")]
    return len(words) > 1 and name == "".join(word[0] for word in words)


def first_of(table, words):
    """The first of the table whose words are among these."""
    return next((value for pattern, value in table if re.search(rf"\b(?:{pattern})", words)), None)


def verb_facts(article, subject, words, object_):
    """What a verb with its particles says of two entities."""
    types = (article.type_of(subject), article.type_of(object_))
    if None in types or subject == object_:
        return
    role, kind = first_of(ROLES, words), first_of(PARTNERSHIPS, words)
    if types[1] == "Event" and types[0] in ("Person", "Organisation") and role:
        article.fact(object_, role, subject)
    elif types == ("Event", "Place") and re.search(rf"\b(?:{HELD})", words):
        article.fact(subject, "place", object_)
    elif types[0] == "Event" and types[1] in ("Person", "Organisation") and role and re.search(r"\bby\b", words):
        article.fact(subject, role, object_)
    elif types == ("Organisation", "Place") and re.search(rf"\b(?:{BASED})", words):
        article.fact(subject, "locatedIn", object_)
    elif kind and "Event" not in types:
        article.partnership(kind, (subject, object_))


def kbp_facts(article, subject, relation, object_):
    """CoreNLP's relations but for positions; they are given from the side of the person or organisation."""
    if relation.endswith("_of_headquarters"):
        place = article.find(object_, {"Place"})
        pair = (article.find(subject, {"Organisation"}), "locatedIn", place)
    elif relation in ("org:parents", "org:subsidiaries"):
        sides = [article.find(side, {"Organisation"}) for side in (subject, object_)]
        part, whole = sides if relation == "org:parents" else reversed(sides)
        pair = (part, "partOf", whole)
    else:
        return
    if pair[0] and pair[2] and pair[0] != pair[2]:
        article.fact(*pair)


def relate(article, subject, predicate, object_):
    if predicate == "related_to":
        return
    if predicate == "position":  # of from_corenlp: object is (title, organisation or None)
        person = article.find(subject, {"Person"})
        organisation = article.find(object_[1], {"Organisation"}) if object_[1] else None
        if person:
            article.fact(person, "position", {"title": object_[0], "organisation": organisation})
    elif predicate.startswith("event "):
        if predicate[6:] in EVENT_KINDS:
            article.partnership(EVENT_KINDS[predicate[6:]], article.all_in(object_))
    elif predicate.startswith(("per:", "org:")):
        kbp_facts(article, subject, predicate, object_)
    else:
        words = predicate.replace("_", " ").casefold()
        verb_facts(article, article.find(subject), words, article.find(object_))


def to_gold(found):
    """A peer's article as gold facts have it."""
    article = Article()
    for text, label in found["mentions"]:
        name = " ".join(text.split())
        if label == "PERSON":
            name = re.sub(HONORIFIC, "", name, flags=re.I)
        if label in TYPES and name.casefold() not in PRONOUNS:
            article.entity(TYPES[label], name)
    article.join_short_forms()
    for subject, predicate, object_ in found["relations"]:
        relate(article, subject, predicate, object_)
    return {"entities": list(article.entities.values()), "facts": article.facts,
            "optional_entities": [], "optional_facts": []}


def positions(kbp):
    """(person, (title, employer or None)) of one sentence: each title goes to the nearest of the persons that KBP gives
    it to (in a list of speakers these are all), with the nearest of that person's employers."""
    employers = [(r["subject"], r["object"], r["objectSpan"]) for r in kbp if r["relation"] == EMPLOYEE]
    employers += [(r["object"], r["subject"], r["subjectSpan"]) for r in kbp if r["relation"] == EMPLOYER]
    titles = {}
    for r in kbp:
        if r["relation"] == "per:title":
            title, far = tuple(r["objectSpan"]), gap(r["subjectSpan"], r["objectSpan"])
            titles[title] = min(titles.get(title, (far, r["subject"], r["object"])), (far, r["subject"], r["object"]))
    for span, (_, person, title) in titles.items():
        gaps = [(gap(at, span), name) for who, name, at in employers if who == person]
        yield person, (title, min(gaps)[1] if gaps else None)


def gap(a, b):
    """Tokens between two half-open spans."""
    return max(a[0] - b[1], b[0] - a[1], 0)


def from_corenlp(name, output):
    """CoreNLP's JSON of one article: its mentions, KBP relations and open triples."""
    mentions, relations = [], []
    for sentence in output["sentences"]:
        mentions += [(m["text"], m["ner"]) for m in sentence.get("entitymentions", [])]
        kbp = sentence.get("kbp", [])
        relations += [(person, "position", held) for person, held in positions(kbp)]
        relations += [(r["subject"], r["relation"], r["object"]) for r in kbp if r["relation"].startswith("org:")]
        relations += [(r["subject"], r["relation"], r["object"]) for r in sentence.get("openie", [])]
    return {"id": name, "mentions": mentions, "relations": relations}
