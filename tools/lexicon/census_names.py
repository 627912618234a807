#!/usr/bin/env python3
"""Names that many people of the United States have and the other lists lack:
ontology/lexicon/census-given-names.txt, census-surnames.txt.

    census_names.py DIRECTORY TEXTS ontology/lexicon

TEXTS is a file of JSON Lines, packed with gzip, with the texts of news (member "text"), in which a name that is
also written small is a word. DIRECTORY holds dist.female.first, dist.male.first and dist.all.last of PyPI `names` 0.3.0 (MIT), the
1990 census's frequencies (public domain). A name that the lexicon knows as anything else (a word, a
place, a body, the noun of an organisation) is left out: it says too little of who is meant.
"""
import csv
import gzip
import json
import pathlib
import re
import sys

DROP = {"honey", "candy", "ginger", "jewel", "sunny", "star", "bunny"}  # food, and what shines
SURNAMES = 20000  # the commonest; the rest are rarer than one person in 50,000


def known_words(folder):
    """What the lexicon has already, folded to lower case."""
    words = set()
    for path in sorted(folder.iterdir()):
        if path.name.startswith("census-"):
            continue
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".ttl":
            words.update(label.lower() for label in re.findall(r'"([^"\n]+)"@en', text))
        elif path.suffix == ".tsv":
            for row in csv.reader(text.splitlines(), delimiter="\t"):
                words.update(cell.lower() for cell in row[:3])
        elif path.name not in ("given-names.txt", "surnames.txt", "short-names.txt"):
            words.update(line.strip().lower() for line in text.splitlines())
    return words


def small_words(path):
    """Words that running text writes in lower case."""
    words = set()
    for line in gzip.open(path, "rt", encoding="utf-8"):
        for token in json.loads(line)["text"].split():  # no parts of addresses
            word = token.strip(".,;:!?()'\"\u201c\u201d\u2019")
            if word.isalpha() and word.islower():
                words.add(word)
    return words


def own_names(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.strip().lower() for line in lines if line and not line.startswith("#")}


def census(path, limit):
    """The names of a census file in its order, the commonest first."""
    lines = path.read_text(encoding="ascii").splitlines()
    return [line.split()[0].lower() for line in lines if line.strip()][:limit]


def write(path, sense, title, names):
    head = (f"# {title}, one a line.\n# sense: {sense}\n# source: 1990 census of the United States (public "
            "domain) through PyPI names 0.3.0 (MIT).\n# Made by tools/lexicon/census_names.py.\n")
    path.write_text(head + "\n".join(sorted(names)) + "\n", encoding="utf-8")
    print(len(names), path, file=sys.stderr)


def main():
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[3])
    other = known_words(folder) | small_words(sys.argv[2])
    given = census(source / "dist.female.first", None) + census(source / "dist.male.first", None)
    surnames = census(source / "dist.all.last", SURNAMES)
    keep = [{name.capitalize() for name in found if len(name) > 2 and name not in other | DROP}
            for found in (given, surnames)]
    have = [own_names(folder / "given-names.txt") | own_names(folder / "short-names.txt"),
            own_names(folder / "surnames.txt")]
    titles = (("census-given-names.txt", "GivenName", "Given names"),
              ("census-surnames.txt", "Surname", "Surnames"))
    for names, old, (file, sense, title) in zip(keep, have, titles):
        write(folder / file, sense, title, {name for name in names if name.lower() not in old})


if __name__ == "__main__":
    main()
