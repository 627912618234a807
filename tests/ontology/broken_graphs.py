# Licensed under the Apache License, Version 2.0.
"""Ways to break the small graph (tests/data/small.ttl), and what a check of shapes must find in each."""

EX = "https://example.org/id/"
PREFIXES = """PREFIX ent: <https://w3id.org/entente#>
PREFIX ex: <https://example.org/id/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
NAME = "An entity has exactly one name"
LABEL = "The label of an entity is its name"
OTHER = "Other names are strings"
EVIDENCE = "No sentence is given for this fact"
CONFIDENCE = "A confidence is a decimal from 0 to 1"
PARTIES = "A partnership has two parties, or one party and a place"

# Update; what is found: node, beginning of the message.  A message may come for several reasons at once.
CASES = [
    # names
    ("DELETE DATA { ex:org_faro ent:name 'Universidad del Faro' }", {("org_faro", NAME), ("org_faro", LABEL)}),
    ("INSERT DATA { ex:org_faro ent:name 'Faro University' }", {("org_faro", NAME), ("org_faro", LABEL)}),
    ("DELETE DATA { ex:place_busan ent:name 'Busan' } ; INSERT DATA { ex:place_busan ent:name 'Busan'@en }",
     {("place_busan", NAME), ("place_busan", LABEL)}),
    ("DELETE DATA { ex:place_busan ent:name 'Busan' ; rdfs:label 'Busan' } ; "
     "INSERT DATA { ex:place_busan ent:name '' ; rdfs:label '' }", {("place_busan", NAME)}),
    ("DELETE DATA { ex:person_rojas rdfs:label 'Carla Rojas' }", {("person_rojas", LABEL)}),
    ("INSERT DATA { ex:person_rojas rdfs:label 'Rojas' }", {("person_rojas", LABEL)}),
    ("INSERT DATA { ex:person_rojas ent:alternateName 'Carla Rojas' }", {("person_rojas", OTHER)}),
    ("INSERT DATA { ex:initiative_corridor ent:alternateName '' }", {("initiative_corridor", OTHER)}),
    ("INSERT DATA { ex:new a ent:Initiative }", {("new", NAME)}),
    ("INSERT DATA { ex:event_forum ent:alternateName 5 }", {("event_forum", OTHER)}),
    # events
    ("INSERT DATA { ex:event_forum_2026 ent:endDate '2026-03-09'^^xsd:date }", {("event_forum_2026", "The event starts on")}),
    ("INSERT DATA { ex:event_forum_2026 ent:endDate '2025'^^xsd:gYear }", {("event_forum_2026", "The event starts on")}),
    ("INSERT DATA { ex:event_forum_2026 ent:endDate '2026-03'^^xsd:gYearMonth }", set()),
    ("INSERT DATA { ex:event_forum ent:startDate 'in spring' }", {("event_forum", "The start of an event is"), ("event_forum", "The event starts on")}),
    ("INSERT DATA { ex:event_forum ent:endDate '2025-03-12T10:00:00'^^xsd:dateTime }", {("event_forum", "The end of an event is")}),
    ("INSERT DATA { ex:event_forum ent:place ex:org_faro }", {("event_forum", "An event's place")}),
    ("INSERT DATA { ex:event_forum ent:organiser ex:place_busan }", {("event_forum", "An organiser is")}),
    ("INSERT DATA { ex:event_forum ent:host 'the town' }", {("event_forum", "A host is")}),
    ("INSERT DATA { ex:event_forum ent:supporter ex:event_forum_2026 }", {("event_forum", "A supporter is")}),
    ("INSERT DATA { ex:event_forum ent:chair ex:nobody }", {("event_forum", "A chair is")}),
    ("INSERT DATA { ex:event_forum ent:participant ex:article_ocean }", {("event_forum", "A participant is")}),
    ("INSERT DATA { ex:event_forum ent:speaker ex:place_norway }", {("event_forum", "A speaker is")}),
    ("INSERT DATA { ex:event_forum ent:attendance 240 }", {("event_forum", "An attendance is an Attendance")}),
    ("INSERT DATA { ex:event_forum ent:partOf ex:org_faro }", {("event_forum", "An event is part of")}),
    ("INSERT DATA { ex:event_forum ent:about ex:org_faro }", {("event_forum", "An event is about")}),
    # organisations and persons
    ("INSERT DATA { ex:org_faro ent:locatedIn ex:org_maasdock }", {("org_faro", "An organisation is located in")}),
    ("INSERT DATA { ex:org_faro ent:partOf ex:place_chile }", {("org_faro", "An organisation is part of")}),
    ("INSERT DATA { ex:person_rojas ent:position 'Minister' }", {("person_rojas", "A person's position")}),
    # partnerships
    ("DELETE DATA { ex:partnership_cruises ent:party ex:org_faro }", {("partnership_cruises", PARTIES)}),
    ("DELETE DATA { ex:partnership_ferries ent:party ex:org_haneul }", set()),
    ("DELETE DATA { ex:partnership_ferries ent:party ex:org_haneul , ex:org_fjordkraft }", {("partnership_ferries", PARTIES)}),
    ("INSERT DATA { ex:partnership_cruises ent:party ex:event_forum }", {("partnership_cruises", "A party is")}),
    ("INSERT DATA { ex:partnership_cruises ent:party 'a third' }", {("partnership_cruises", "A party is")}),
    ("INSERT DATA { ex:partnership_cruises ent:amount 5.0 }", {("partnership_cruises", "The amount of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:date 2025 }", {("partnership_cruises", "The date of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:place ex:org_faro }", {("partnership_cruises", "The place of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:about ex:org_maasdock }", {("partnership_cruises", "A partnership is about")}),
    ("INSERT DATA { ex:partnership_cruises ent:status ent:Rumoured }", {("partnership_cruises", "The status of a partnership")}),
    ("INSERT DATA { ex:partnership_cruises ent:cooperationClass ent:Signed }", {("partnership_cruises", "A class of cooperation")}),
    ("INSERT DATA { ex:partnership_cruises ent:confidence 1.5 }", {("partnership_cruises", CONFIDENCE)}),
    ("INSERT DATA { ex:partnership_cruises ent:confidence 'high' }", {("partnership_cruises", CONFIDENCE)}),
    ("DELETE DATA { ex:mention_8 ent:of ex:partnership_norway_chile } ; INSERT DATA { ex:mention_8 ent:of ex:place_norway }",
     {("partnership_norway_chile", EVIDENCE)}),
    # positions, attendances, amounts
    ("DELETE DATA { ex:position_rojas ent:title 'Minister' }", {("position_rojas", "A position has exactly one title")}),
    ("INSERT DATA { ex:position_rojas ent:title 'Senator' }", {("position_rojas", "A position has exactly one title")}),
    ("INSERT DATA { ex:position_rojas ent:organisation ex:org_faro , ex:org_maasdock }", {("position_rojas", "A position is in one")}),
    ("INSERT DATA { ex:position_rojas ent:organisation ex:place_chile }", {("position_rojas", "A position is in one")}),
    ("DELETE DATA { ex:person_rojas ent:position ex:position_rojas }", {("position_rojas", "A position is that of")}),
    ("INSERT DATA { ex:person_ferreira ent:position ex:position_rojas }", {("position_rojas", "A position is that of")}),
    ("DELETE DATA { ex:attendance_room ent:count 240 }", {("attendance_room", "An attendance has exactly one count")}),
    ("DELETE DATA { ex:attendance_room ent:count 240 } ; INSERT DATA { ex:attendance_room ent:count -1 }",
     {("attendance_room", "An attendance has exactly one count")}),
    ("INSERT DATA { ex:attendance_room ent:mode ent:Online }", {("attendance_room", "People attend")}),
    ("DELETE DATA { ex:amount_ferries ent:value 1250000000.0 } ; INSERT DATA { ex:amount_ferries ent:value 0.0 }",
     {("amount_ferries", "An amount has exactly one value")}),
    ("DELETE DATA { ex:amount_ferries ent:currency 'EUR' } ; INSERT DATA { ex:amount_ferries ent:currency 'euro' }",
     {("amount_ferries", "A currency is a code")}),
    # statements
    ("DELETE DATA { ex:statement_seat rdf:object ex:place_chile }", {("statement_seat", "A statement has exactly one object")}),
    ("INSERT DATA { ex:statement_seat rdf:subject 'it' }",
     {("statement_seat", "A statement has exactly one subject"), ("statement_seat", "The statement is not in the graph")}),
    ("DELETE DATA { ex:org_faro ent:locatedIn ex:place_chile }", {("statement_seat", "The statement is not in the graph")}),
    # articles and mentions
    ("INSERT DATA { ex:article_ocean ent:headline 'Another' }", {("article_ocean", "An article has one headline")}),
    ("INSERT DATA { ex:article_ocean ent:published 'yesterday' }", {("article_ocean", "An article is published on")}),
    ("INSERT DATA { ex:article_ocean ent:mentions ex:nobody }", {("article_ocean", "An article mentions entities")}),
    ("INSERT DATA { ex:article_ocean ent:duplicateOf ex:article_ocean }", {("article_ocean", "The article is a duplicate of itself")}),
    ("INSERT DATA { ex:article_harbour ent:duplicateOf ex:article_ocean }", {("article_copy", "The article is a duplicate of itself")}),
    ("INSERT DATA { ex:article_ocean ent:duplicateOf ex:org_faro }", {("article_ocean", "An article is a duplicate of one")}),
    ("DELETE DATA { ex:mention_1 ent:of ex:event_forum }", {("mention_1", "A mention is of something")}),
    ("INSERT DATA { ex:mention_1 ent:in ex:article_ocean }",
     {("mention_1", "A mention is in exactly one"), ("mention_1", "The quote is not what the article's text has")}),
    ("DELETE DATA { ex:mention_1 ent:begin '52'^^xsd:nonNegativeInteger } ; "
     "INSERT DATA { ex:mention_1 ent:begin '152'^^xsd:nonNegativeInteger }",
     {("mention_1", "A mention begins at"), ("mention_1", "The quote is not as long")}),
    ("DELETE DATA { ex:mention_1 ent:end '74'^^xsd:nonNegativeInteger }", {("mention_1", "A mention ends at")}),
    ("DELETE DATA { ex:mention_1 ent:quote 'Northern Harbour Forum' } ; INSERT DATA { ex:mention_1 ent:quote 'Northern Harbour forum' }",
     {("mention_1", "The quote is not what the article's text has")}),
    ("DELETE DATA { ex:mention_1 ent:quote 'Northern Harbour Forum' } ; INSERT DATA { ex:mention_1 ent:quote 'Northern Harbour' }",
     {("mention_1", "The quote is not as long")}),
]


def differs(have, want):
    """Lines on what is not as expected."""
    lines = [f"    not expected: {node}: {message}" for node, message in sorted(have)
             if not any(node == n and message.startswith(m) for n, m in want)]
    return lines + [f"    not found: {n}: {m}" for n, m in sorted(want)
                    if not any(node == n and message.startswith(m) for node, message in have)]
