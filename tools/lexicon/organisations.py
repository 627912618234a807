#!/usr/bin/env python3
"""Organisations known by name as a table: ontology/lexicon/bodies-and-companies.tsv.

    organisations.py nsi.json ontology/lexicon/common-words.txt > ontology/lexicon/bodies-and-companies.tsv

nsi.json is dist/json/nsi.json of npm name-suggestion-index (BSD-3-Clause; made with 8.0.20260918),
which gives the Wikidata items of brands and operators; the names are the lists below, written for
this project. A line is: name | other names ; acronyms. "#" starts a class and a country (or -).
"""
import json
import sys
from pathlib import Path

TABLE = (Path(__file__).parent / "organisations.txt").read_text(encoding="utf-8")

HEAD = """# Organisations known by name. acronym: forms that hold in their own case only. cased: also a word.
# sense: Name
# source: names of this project; Wikidata items: name-suggestion-index (BSD-3-Clause).
# Made by tools/lexicon/organisations.py.
label\talt\tacronym\tclass\tcode\tlink\tcased"""

# The index has another item than the organisation of this name: a line of stations or shops, a
# part, a namesake.
UNSURE = {"E.ON", "Lego", "Linde", "Mitsubishi", "Prudential", "Puma", "Rolls-Royce", "Santander", "Shell",
          "Walmart", "ČEZ", "Volvo", "Marriott", "Reliance Industries", "Yamaha", "HP Inc", "Coca-Cola"}

# Kinds of the index whose brands and operators are the organisations meant here.
KINDS = ("brands/shop/car", "brands/shop/motorcycle", "brands/shop/truck", "brands/shop/tyres",
         "brands/amenity/bank", "brands/amenity/fuel", "brands/amenity/charging_station",
         "brands/shop/mobile_phone", "brands/shop/electronics", "brands/shop/computer",
         "brands/office/telecommunication", "brands/office/insurance", "brands/office/consulting",
         "brands/office/airline", "brands/tourism/hotel", "brands/shop/clothes", "brands/shop/shoes",
         "brands/shop/sports", "brands/shop/cosmetics", "brands/shop/bag", "brands/shop/jewelry",
         "brands/shop/watches", "brands/shop/supermarket", "brands/shop/convenience",
         "brands/shop/department_store", "brands/shop/wholesale", "brands/shop/furniture",
         "brands/shop/doityourself", "brands/amenity/fast_food", "brands/amenity/cafe",
         "brands/amenity/car_rental", "brands/amenity/payment_terminal", "brands/amenity/atm",
         "brands/amenity/post_office", "brands/shop/toys", "brands/craft", "brands/leisure",
         "operators/power", "operators/office", "operators/telecom", "operators/man_made",
         "operators/amenity/charging_station", "operators/landuse", "operators/amenity/university",
         "operators/amenity/hospital", "operators/industrial", "operators/aeroway", "operators/railway",
         "operators/amenity/research_institute", "operators/emergency", "brands/office", "brands/shop")


def items(path):
    """{name: Wikidata item}, the earlier kinds first; names that mean two items in a kind are out."""
    with open(path, encoding="utf-8") as file:
        index = json.load(file)["nsi"]
    found = {}
    for kind in KINDS:
        here = {}
        for key in sorted(k for k in index if k == kind or k.startswith(kind + "/")):
            for item in index[key]["items"]:
                tags = item["tags"]
                link = tags.get("brand:wikidata") or tags.get("operator:wikidata")
                for name in {item["displayName"], tags.get("brand"), tags.get("operator"), tags.get("name"),
                             tags.get("brand:en"), tags.get("operator:en")}:
                    if name and link:
                        here.setdefault(name, set()).add(link)
        for name, links in here.items():
            if len(links) == 1:
                found.setdefault(name, links.pop())
    return found


# Organisations of other kinds that the index gives once, looked at one by one; the two of
# countries' groups are from npm @rapideditor/country-coder 5.6.1 (ISC).
ONE_BY_ONE = {"World Food Programme": "Q204344", "Greenpeace": "Q81307", "Save the Children": "Q215934",
              "Oxfam": "Q267941", "US Department of Defense": "Q11209", "Central Intelligence Agency": "Q37230",
              "Federal Bureau of Investigation": "Q8333", "Bank of Japan": "Q333101",
              "National Oceanic and Atmospheric Administration": "Q214700",
              "University of Cambridge": "Q35794", "TÜV Rheinland": "Q632391", "DEKRA": "Q383711",
              "United Nations": "Q1065", "European Union": "Q458"}


def main():
    known = items(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        common = {word.strip() for word in file}
    print(HEAD)
    kind = code = ""
    linked = count = 0
    for line in TABLE.strip().split("\n"):
        if line.startswith("#"):
            kind, code = line[1:].split()
        if not line or line.startswith("#"):
            continue
        names, _, acronyms = line.partition(";")
        name, _, other = (part.strip() for part in names.partition("|"))
        also = [] if not other else [o.strip() for o in other.split(", ")]
        cased = [a.strip() for a in acronyms.split(",") if a.strip()]
        linkable = kind in ("Company", "University") and name not in UNSURE
        link = next((known[n] for n in [name] + also[:1] if n in known), "") if linkable else ""
        link = next((ONE_BY_ONE[n] for n in [name] + also if n in ONE_BY_ONE), link)
        also = [o for o in also if not (o.startswith("the ") and o[4:] in [name] + also + cased)]
        linked, count = linked + bool(link), count + 1
        row = [name, "|".join(also), "|".join(cased), kind, "" if code == "-" else code,
               f"http://www.wikidata.org/entity/{link}" if link else "", "1" if name.lower() in common else ""]
        print("\t".join(row).rstrip("\t"))
    print(count, "organisations,", linked, "with a Wikidata item", file=sys.stderr)


main()
