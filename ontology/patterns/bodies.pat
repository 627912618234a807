# Organisations: where they sit and what they belong to.

pattern body-based-in
  confidence 0.9
  sequence {type:Organisation}=o ("," | ","? "which"? "is" {pos:ADV}? | /,|is/{0,2} /a|an|the|one/ {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,12})? /based|headquartered|located|situated|domiciled|nestled|housed/ /in|at/ /the|greater|downtown|nearby/? ({lower:/heart|centre|center|city|town|state|port|suburb|outskirts|north|south|east|west/} "of" "the"?)? {type:Place}=l
  where {}=o !- {lower:of}
  where !{}=o <pobj {lower:of}
  emit o locatedIn l*
  yes "Nordwind Energy AG, headquartered in Hamburg, agreed."
  yes "Nordwind Energy AG is located in the heart of Hamburg."
  no  "Nordwind Energy AG sold a plant that is based on steam in Hamburg."
  no  "Nordwind Grid GmbH, a unit of Norway's Nordwind Energy AG, is based in Hamburg." : the unit is
  no  "Nordwind Energy AG, a leader in solar power, told of three parks in Poland, located in Lublin and Radom." : the parks are

# Under whose flag, at whose invitation something is done: the "of" leads to the body that the comma tells of.
pattern body-of-patronage-based-in
  confidence 0.85
  sequence {type:Organisation;!described:yes}=o "," "which"? "is"? /based|headquartered|located|domiciled/ /in|at/ "the"? {type:Place}=l
  where {}=o <pobj ({lower:of} <prep {lemma:/flag|banner|umbrella|auspices|aegis|leadership|invitation|request|help|support|initiative|roof|patronage|wing|behalf|name|direction|guidance|member/})
  emit o locatedIn l*
  yes "They came under the flag of the Baltic Trade Council (BTC), based in Riga."
  yes "They travelled at the invitation of Union Bank, headquartered in Riga, Latvia."
  no  "They came under the flag of the Baltic Trade Council (BTC), praised in Riga."
  no  "They saw a plant of Union Bank, located in Riga."

# Behind a title's "of"; with a comma it may be the person who is based there.
pattern body-of-title-based-in
  confidence 0.85
  sequence {type:Role} /of|at/ "the"? {type:Organisation}=o /based|headquartered|located/ "in" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "Maria Lindberg was founder and CEO of Nordwind Grid GmbH based in Hamburg and CEO of Kita Motors."
  no  "Maria Lindberg is CEO of Nordwind Grid GmbH, based in Hamburg."

# The sender's own dateline, of its seat.
pattern seat-in-dateline-of-sender
  confidence 0.85
  sequence {type:Place}=l ("," "the"? {type:Place}){0,2} /-|–|—/ {type:Date} "/" {type:Organisation}=o "/"
  emit o locatedIn l*
  yes "Riga, Latvia - May 5, 2025 / Kurzeme Gas /"
  no  "Riga, Latvia - May 5, 2025 / Kurzeme Gas has opened a plant."

pattern subject-based-in
  confidence 0.95
  match {lemma:/base|headquarter|locate/}=v >/nsubj|nsubjpass/ {type:Organisation}=o >prep ({lower:in} >pobj {type:Place}=l)
  emit o locatedIn l*
  yes "Nordwind Grid GmbH, a subsidiary of Nordwind Energy AG, is based in Hamburg."
  no  "Nordwind Energy AG built a plant that stands in Hamburg."

pattern place-based-body
  confidence 0.85
  sequence {type:Place}=l "-" {lower:/based|headquartered/} {!type:/Organisation|Person/;!lower:/;|:|and|of|for|from|by|with/}{0,4} {type:Organisation}=o
  emit o locatedIn l*
  yes "Hamburg-based Nordwind Energy AG agreed."
  no  "A Hamburg-based rival of Nordwind Energy AG agreed."
  no  "Hamburg based its bid on a study by Nordwind Energy AG."

pattern body-apposition-place-based
  confidence 0.85
  sequence {type:Organisation}=o /,|–|-|—/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|to|with|in/}{0,4} ({type:Place} /,|and/{1,2}){0,2} {type:Place}=l "-" {lower:/based|headquartered/}
  emit o locatedIn l*
  yes "Nordwind Energy AG, a leading Riga, Latvia-based utility, agreed."
  yes "Nordwind Energy AG, a Hamburg-based utility, agreed."
  no  "Nordwind Energy AG, a customer of two Hamburg banks, agreed."

pattern body-in-place
  confidence 0.7
  sequence {type:Organisation}=o /in|at/ "the"? {type:Place}=l
  where !{type:/Company|GovernmentBody|InternationalOrganisation/}=o <pobj {lower:/with|by/}
  where !{lower:/us|we|it|them|they/}=o <pobj {}
  where !{}=o <pobj {lower:against}
  where !{}=o <pobj ({lower:/of|from/} <prep ({tag:NNS} <dobj {}))
  where !{type:/Company|GovernmentBody/}=o <conj {type:Organisation}
  where !{}=o <pobj ({lower:of} <prep {lemma:/operation|project|loan|programme|program|work|activity|investment|portfolio|role|engagement/})
  emit o locatedIn l*
  yes "David Moss teaches at Quorva University in the United Kingdom."
  no  "Nordwind Energy AG opened a plant in Poland."
  no  "Nordwind Energy AG signed the deal with Union Bank AG in Riga."
  no  "Jan Novak met with the United Nations in Riga."
  no  "Nordwind Energy AG lost a case against Union Bank in Riga."
  no  "Nordwind Energy AG met investors of Union Bank in Riga."
  no  "This is the first operation of Riga Technical University in Moldova."
  no  "The fair is run by Nordwind Energy AG and Kurzeme Gas Ltd in Riga."

pattern headquarters-in
  confidence 0.85
  sequence {type:Organisation}=o (/'s|’s|'|’/ {!type:Entity;!lower:/new|first|planned|proposed|next|future/}{0,3} | {pos:/NOUN|ADJ/;!lower:/new|first|planned|proposed|next|future/}{1,2})? {lemma:/headquarters|headquarter|hq|office|campus|plant|factory|facility|site|laboratory|refinery|shipyard/} (/in|at/ | "located" "in") "the"? {type:Place}=l
  emit o locatedIn l*
  yes "They met at Nordwind Energy AG's headquarters in Hamburg."
  yes "The blades come from Nordwind Energy AG's wind factory in Hamburg."
  no  "They left Nordwind Energy AG's office for Hamburg."

pattern body-with-its-office
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,22} /with|has|have|having|maintains|maintain|operates|operate|runs|run|opened|launched|launching|opening/ {!type:/Organisation|Person|Event/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/companies|firms|partners/}{0,5} {lemma:/headquarters|headquarter|hq|office|seat|campus|branch|plant|factory|facility|site|location|store|shop|restaurant|outlet|salon|gym|showroom|warehouse|clinic|studio/} (/in|at|across|throughout/ | "located" "in") ({lower:/cities|countries|states|towns|places|locations|markets/} ("such" "as" | /like|including/))? "the"? {type:Place}=l ("/" {type:Place}=m)?
  where {}=o !- {lower:/in|at/}
  where !{}=o <dobj|dative {lemma:/supply|provide|furnish|equip/}
  emit o locatedIn l*
  emit o locatedIn m?
  yes "Nordwind Energy AG is a utility with its registered office in Hamburg."
  yes "Nordwind Energy AG is headquartered in Hamburg and has offices in Riga."
  yes "Kurzeme Gas has since grown and has repair shops in Riga, Tallinn and Oslo."
  no  "Nordwind Energy AG is a utility with a customer in Hamburg."
  no  "Nordwind Energy AG has agreed to build a plant in Riga."

pattern office-of-body-in
  confidence 0.85
  sequence {lemma:/headquarters|headquarter|office|seat|campus|plant|factory/} "of" "the"? {type:Organisation}=o /is|are/? /located|based/? "in" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "The registered office of Nordwind Energy AG is in Hamburg."
  yes "They met at the headquarters of Nordwind Energy AG in Hamburg."
  no  "The best customer of Nordwind Energy AG is in Hamburg."

pattern body-bracket-country
  confidence 0.85
  sequence {type:Organisation}=o "(" "the"? {type:/Country|City|Region/}=l ("," "the"? {type:/Country|Region/}=m)? ")"
  emit o locatedIn l
  emit o locatedIn m?
  yes "Porto Grid Institute (Porto, Portugal) and Kurzeme Gas (Latvia) came."
  no  "Porto Grid Institute and Kurzeme Gas came."

# The town where a firm sits, behind its name and no part of it.
pattern body-comma-place
  confidence 0.7
  sequence /of|at|from|with|for/ "the"? {type:Organisation}=o "," "the"? {type:/Country|City|Region/}=l /[,.;)]|and/
  emit o locatedIn l
  yes "Rui Alves of Porto Grid Institute, Portugal, spoke first."
  no  "Rui Alves of Porto Grid Institute, who loves Portugal, spoke first."

pattern university-of-body
  confidence 0.85
  sequence {type:Organisation;!type:Company}=o "of" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Bo Lind leads the Grid Research Office of Nordwind Energy AG."
  no  "Bo Lind left the Grid Research Office for Nordwind Energy AG."
  no  "The seller was represented by Kestrel Ltd. of Nordwind Energy AG."

pattern department-at-university
  confidence 0.8
  sequence {type:/GovernmentBody|ResearchInstitute|Organisation/;lemma:/department|school|faculty|institute|laboratory|lab|centre|center|college|directorate|division/}=o /at|within|of/ "the"? {type:/University|Company|ResearchInstitute|GovernmentBody/}=w
  emit o partOf w
  yes "Bo Lind leads the Grid Research Laboratory at Riga Technical University."
  no  "Bo Lind saw Nordwind Energy AG at Riga Technical University."

pattern body-genitive-body
  confidence 0.8
  sequence {type:Organisation}=w /'s|’s|'|’/ {type:Organisation;!word:/[A-Z]{2,5}/;!lower:/instagram|facebook|twitter|x|linkedin|youtube|tiktok|threads|telegram|discord|reddit|medium|pinterest|snapchat|whatsapp|wechat|weibo/}=o
  where !{}=o . {lower:/partnership|alliance|collaboration|tie-up|contract|agreement|deal|investment/}
  emit o partOf w
  yes "Nordwind Energy AG's Grid Research Office grew."
  no  "Nordwind Energy AG's engineers met the Grid Research Office."
  no  "Nordwind Energy AG's SEC filings are public."
  no  "Nordwind Energy AG's Instagram has praised it."
  no  "Nordwind Energy AG's Union Bank partnership grew."

pattern officer-for-department
  confidence 0.8
  sequence {type:Organisation}=w /'s|’s|'|’/ {type:Role} /for|of/ "the"? {type:/GovernmentBody|ResearchInstitute|Association|Organisation/;lemma:/directorate|department|division|office|bureau|branch|center|centre|laboratory|institute/}=o
  emit o partOf w
  yes "Nordwind Energy AG's deputy director for the Grid Research Office spoke."
  no  "Nordwind Energy AG's deputy director thanked the Grid Research Office."

pattern its-subsidiary
  confidence 0.9
  sequence {type:Organisation}=w []{0,18} {!lower:/,|and|or/} ("its" {!type:Organisation}{0,4} {lemma:/subsidiary|unit|arm|division|affiliate|brand/;!pos:VERB} | "the" []{0,2} {lemma:/subsidiary|unit|arm|division|affiliate/;!pos:VERB}) ","? {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Energy AG said its subsidiary Nordwind Grid GmbH agreed."
  yes "Nordwind Energy AG said that its wholly owned subsidiary, Nordwind Grid GmbH, agreed."
  no  "Nordwind Energy AG said its rival Nordwind Grid GmbH agreed."
  no  "The addition of Nordwind Energy AG will help its pump business, arming Nordwind Grid GmbH with skills."

pattern and-its-subsidiary
  confidence 0.9
  sequence {type:Organisation}=w ","? /and|with|,/ /its/? {!type:Organisation}{0,3} {lemma:/subsidiary|unit|arm|division|affiliate/;!pos:VERB} ","? {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Energy AG and its Latvian subsidiary Nordwind Grid GmbH agreed."
  no  "Nordwind Energy AG and its rival Nordwind Grid GmbH agreed."

pattern through-its-named-subsidiary
  confidence 0.85
  sequence "through" "its" {!type:Entity}{0,3} {type:Organisation}=o {lower:/subsidiary|unit|arm|division|affiliate|brand/} "," "the"? {type:Organisation}=w
  emit o partOf w
  yes "Through its Kurzeme Gas subsidiary, Nordwind Energy AG sells heat to Kita Motors."
  no  "Through its Hamburg office, Nordwind Energy AG sells heat."

pattern group-including-its-bodies
  confidence 0.75
  sequence {type:Organisation;lower:/.* (group|holdings|holding)/}=w "," "including" {type:Organisation}=o
  emit o* partOf w
  yes "She oversaw the Nordwind Music Group, including Kita Records and Orvane Records."
  no  "She oversaw Nordwind Energy AG, including its plant."

pattern body-has-subsidiaries
  confidence 0.85
  sequence {type:Organisation}=w {lemma:/have|own/;pos:VERB} {!type:Entity}{1,4} {lower:/subsidiaries|divisions|units|brands|affiliates/} (/,|:|–|—|-/ | "called")? {type:Organisation}=o
  emit o* partOf w
  yes "Nordwind Energy AG has two subsidiaries, Nordwind Grid GmbH and Kita Motors."
  no  "Nordwind Energy AG has two subsidiaries that compete with Kita Motors."

pattern body-genitive-subsidiary
  confidence 0.9
  sequence {type:Organisation}=w /'s|’s|'|’/ {!type:Organisation}{0,4} {lemma:/subsidiary|unit|arm|division|affiliate|brand|department/;!pos:VERB} ","? {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Energy AG's Latvian subsidiary, Nordwind Grid GmbH, agreed."
  no  "Nordwind Energy AG's Latvian rival, Nordwind Grid GmbH, agreed."

pattern body-subsidiary-named
  confidence 0.85
  sequence {type:Organisation}=w {type:Token;pos:/ADJ|NOUN/;!lemma:/former/}? {lower:/subsidiary|unit|affiliate|division/} ","? {type:Organisation}=o
  where !{}=w - {lower:/its|their|our/}
  emit o partOf w
  yes "Nordwind Energy AG subsidiary Nordwind Grid GmbH revealed its plans."
  no  "Nordwind Energy AG rival Nordwind Grid GmbH revealed its plans."
  no  "Through its Kestrel Grid subsidiary, Nordwind Energy AG sells heat."

pattern division-from-body
  confidence 0.8
  sequence {type:Organisation}=o "," /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} {lower:/division|brand|label|imprint|subsidiary|arm/} "from" {type:Organisation}=w
  emit o partOf w
  yes "The week will see Nordwind Grid GmbH, a bold new product division from Nordwind Energy AG."
  no  "The week will see Nordwind Grid GmbH, a bold new product offer from Nordwind Energy AG."

pattern subsidiary-of
  confidence 0.9
  sequence {type:Organisation}=o /,|-|–|—|\(/ "which"? ("is" "now"?)? (/a|an|the/ ({type:/City|Country|Region/} "-" /based|headquartered/)? {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} {lemma:/subsidiary|unit|arm|division|affiliate|part|fund|brand|department|branch/;!pos:VERB} | "part") "of" ({type:/Country|City|Region/} /'s|’s|'|’/)? {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|and/}{0,5} {type:Organisation}=w
  where !{}=w <poss {}
  emit o partOf w
  yes "Nordwind Grid GmbH, a subsidiary of Nordwind Energy AG, agreed."
  yes "Nordwind Grid GmbH, part of Nordwind Energy AG, agreed."
  yes "Nordwind Grid GmbH, a unit of Germany's Nordwind Energy AG, agreed."
  yes "Engineers from Nordwind Grid GmbH, a Hamburg-based subsidiary of Nordwind Energy AG, agreed."
  yes "Thanks go to Nordwind Grid GmbH (a subsidiary of Nordwind Energy AG specializing in wires) and Union Bank."
  yes "Nordwind Capital GmbH – the venture fund of the utility Nordwind Energy AG – agreed."
  no  "Nordwind Grid GmbH, a customer of Nordwind Energy AG, agreed."
  no  "Nordwind Grid GmbH, a Hamburg-based customer of Nordwind Energy AG, agreed."
  no  "Nordwind Grid GmbH, part of Nordwind Energy AG's plans, agreed."

pattern is-subsidiary-of
  confidence 0.9
  sequence {type:Organisation}=o (/is|remains|becomes|became/ | "will" /become|be/) {pos:ADV}? (/a|an|the/ ({type:/City|Country|Region/} "-" /based|headquartered/)? {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} {lemma:/subsidiary|unit|arm|division|affiliate|part|fund|brand|department|branch/;!pos:VERB} | "part") "of" ({type:/Country|City|Region/} /'s|’s|'|’/)? {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|and/}{0,5} {type:Organisation}=w
  where !{}=w <poss {}
  where !{}=o <pobj {}
  emit o partOf w
  yes "Nordwind Grid GmbH is a wholly-owned subsidiary of Nordwind Energy AG."
  yes "Nordwind Grid GmbH is now part of Nordwind Energy AG."
  no  "The pact with Nordwind Grid GmbH is part of Nordwind Energy AG."
  no  "Nordwind Grid GmbH is a customer of Nordwind Energy AG."

# --- seats ----------------------------------------------------------------------------------------

pattern based-in-before-body
  confidence 0.9
  sequence /based|headquartered|located/=v "in" "the"? {type:Place}=l ("," "the"? {type:Place}){0,2} (","? /with|and/ {!type:Organisation;!lower:","}{1,10})? "," "the"? {type:Organisation}=o
  where !{}=v <acl {}
  emit o locatedIn l*
  yes "Headquartered in Riga, Latvia, Kurzeme Gas sells gas."
  yes "Founded in 1998 and based in Hamburg, Nordwind Energy AG builds turbines."
  no  "Hamburg based its bid on a study by Nordwind Energy AG."

pattern a-company-based-in-then-body
  confidence 0.85
  sequence /a|an/ {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{1,8} /based|headquartered|located/=v "in" "the"? {type:Place}=l ("," "the"? {type:Place}){0,2} "," {type:Organisation}=o {pos:/VERB|AUX/}
  where !{}=v -- {type:Organisation}
  emit o locatedIn l*
  yes "A family-owned company headquartered in Riga, Kurzeme Gas has grown."
  no  "Union Bank, a company headquartered in Riga, Kurzeme Gas and others agreed."

pattern body-is-place-company
  confidence 0.8
  sequence {type:/Company|University|ResearchInstitute|Association/}=o /,|is/ /a|an|the/ {pos:/ADJ|ADV/;type:Token}{0,2} {type:/City|Country|Region/}=l {pos:/ADJ|NOUN/;type:Token}{0,5} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|nonprofit|retailer|bank|utility|charity|consultancy|corporation|university|builder|supplier|operator/;type:Token}
  emit o locatedIn l
  yes "Kurzeme Gas is a Riga energy company that sells gas."
  no  "Kurzeme Gas is a customer of a Riga energy company."

pattern body-is-place-based
  confidence 0.85
  sequence {type:Organisation}=o "is" /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/}{0,5} ({type:Place} /,|and/{1,2}){0,2} {type:Place}=l "-" {lower:/based|headquartered/}
  emit o locatedIn l*
  yes "Nordwind Energy AG is a Hamburg-based builder of turbines."
  no  "Nordwind Energy AG is a customer of two Hamburg banks."

pattern place-based-trade-body
  confidence 0.85
  sequence {type:Place}=l "-" {lower:/based|headquartered/} {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{1,6} "," {type:Organisation}=o
  emit o locatedIn l
  yes "Jan Novak spoke for the Hamburg-based power trading firm, Nordwind Energy AG."
  no  "Jan Novak of a Hamburg-based firm met Nordwind Energy AG."

pattern body-from-place
  confidence 0.75
  sequence {type:/Company|University|ResearchInstitute|Association/}=o "from" "the"? {type:/Country|City|Region/}=l (/[,.;)]|and|won/ | {pos:/VERB|AUX/;!tag:/VBG|VB|VBN/})
  emit o locatedIn l*
  yes "Bergen Optics Ltd. from Norway is a family business."
  yes "The winners were Nordwind Energy AG from Germany and Kurzeme Gas from Latvia."
  no  "They moved Nordwind Energy AG from Germany to Latvia."

pattern place-genitive-company
  confidence 0.75
  sequence {type:/Country|City|Region/}=l /'s|’s|'|’/ {type:/Company|University|ResearchInstitute/}=o
  emit o locatedIn l
  yes "The prize went to Germany's Nordwind Energy AG."
  no  "The prize went to Latvia's friends at Kurzeme Gas."

pattern bodies-both-in
  confidence 0.85
  sequence {type:Organisation}=o "," /both|all/ "of"? "which"? "are"? /based|headquartered|located/? "in" "the"? {type:Place}=l
  emit o* locatedIn l
  yes "She is with the Porto Grid Institute and the Lisbon Wave Institute, both in Portugal."
  no  "She is with the Porto Grid Institute and the Lisbon Wave Institute, and lives in Portugal."

pattern body-place-office
  confidence 0.8
  sequence {type:Organisation}=o /'s|’s|'|’/ {!type:Entity}? {type:/City|Country|Region/}=l {pos:/ADJ|NOUN/}? {lemma:/headquarters|headquarter|hq|office|campus|plant|factory|facility|site|laboratory|refinery|shipyard|branch/}
  emit o locatedIn l
  yes "Kurzeme Gas visited Nordwind Energy AG's Hamburg plant."
  no  "Kurzeme Gas visited Nordwind Energy AG's Hamburg customers."

pattern place-plant-of-trade-body
  confidence 0.75
  sequence {type:/City|Region/}=l {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/headquarters|headquarter|office|campus|plant|factory|branch|works|laboratory|shipyard/;!tag:NNS} "of" "the"? {pos:/ADJ|NOUN/;type:Token}{1,4} {type:Organisation;!described:yes}=o
  emit o locatedIn l
  yes "They visited the Hamburg plant of the dairy machine manufacturer Nordwind Energy AG."
  no  "They visited the Hamburg talks of the machine manufacturer Nordwind Energy AG."

pattern place-office-of-body
  confidence 0.8
  sequence {type:/City|Country|Region/}=l {pos:/ADJ|NOUN/}? {lemma:/headquarters|headquarter|office|campus|plant|factory|branch/} "of" "the"? {type:Organisation}=o
  emit o locatedIn l
  yes "They met at the Hamburg headquarters of Nordwind Energy AG."
  no  "They met the Hamburg customers of Nordwind Energy AG."

pattern its-site-in
  confidence 0.75
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,14} /its|whose/ {!type:Entity;!lower:/new|first|planned|proposed|next|future/}{0,3} {lemma:/headquarters|headquarter|hq|office|campus|plant|factory|facility|site|laboratory|refinery|shipyard/} ("at" {tag:CD} {!type:/Organisation|Person/;!pos:/VERB|AUX/;!lower:in}{1,6} ","?)? (/in|at/ | /is|are/ /located|based/? "in" | "located" "in") "the"? {type:/City|Country|Region|Place/}=l
  where !{}=o <dobj|dative {lemma:/supply|provide|furnish|equip/}
  emit o locatedIn l*
  yes "Nordwind Energy AG makes the blades at its plant in Hamburg."
  yes "Nordwind Energy AG sells lamps from its corporate headquarters at 11380 Linden Road in Hamburg."
  yes "Nordwind Energy AG, whose headquarters are in Hamburg, builds turbines."
  no  "Nordwind Energy AG will make the blades at its planned plant in Riga."

pattern place-home-to-body
  confidence 0.85
  sequence {type:Place}=l (/is|being/ /home|host/ "to" | /hosts|houses/ {!type:Entity}{0,3} {lemma:/headquarters|office|center|centre|plant|factory|campus|laboratory|site|facility/} "of") {!type:Entity}{0,4} ("such" "as")? "the"? {type:Organisation}=o
  emit o* locatedIn l
  yes "Hamburg is home to Nordwind Energy AG."
  yes "Hamburg hosts research centers of utilities such as Nordwind Energy AG and Kurzeme Gas."
  no  "Hamburg hosts a dinner for Nordwind Energy AG."

pattern body-noun-in-place
  confidence 0.8
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,9} {lemma:/planner|organizer|organiser|operator|developer|distributor|lender|insurer|agency|group|studio|clinic|club|museum|church|shop|store|brewery|winery|farm|hotel|resort|company|firm|startup|manufacturer|maker|producer|provider|supplier|builder|bank|retailer|university|college|institute|school|charity|organization|organisation|nonprofit|utility|consultancy|hospital|center|centre|restaurant|cafe/} "in" "the"? {type:/City|Country|Region/}=l
  where {}=o !- {lower:of}
  where !{}=l <poss {}
  emit o locatedIn l*
  yes "Porto Grid Institute, an independent institute in Lisbon, led the study."
  no  "Nordwind Energy AG, a leader in Latvia, led the study."

pattern place-company-body
  confidence 0.75
  sequence {type:/City|Country|Region/}=l {pos:/ADJ|NOUN/;type:Token}{0,3} {lemma:/company|firm|startup|manufacturer|maker|producer|utility|bank|university|builder|supplier|operator|developer|retailer|brewer|brewery|lender|insurer|carrier|airline|shipyard|distributor|exporter|importer|toolmaker|carmaker|chipmaker|brokerage|consultancy|specialist|trader|contractor|publisher|newspaper|hospital|college|institute|studio/;type:Token} {type:Organisation;!described:yes}=o
  where !{}=l - {lower:/in|at|to|near/}
  emit o locatedIn l
  yes "It has a venture with the Hamburg robot builder Nordwind Energy AG."
  no  "In Hamburg bank Nordwind Energy AG was praised."
  yes "They met the Hamburg company Nordwind Energy AG."
  no  "They met the Hamburg customer Nordwind Energy AG."

# --- parents --------------------------------------------------------------------------------------

pattern body-and-its-parent
  confidence 0.9
  sequence {type:Organisation}=o ("and" | "," | "with" | "or") "and"? /its|their/ {pos:ADJ}? "parent" /company|group|organization|organisation|firm/? ","? "the"? {type:Organisation}=w
  emit o partOf w
  yes "They settled with Nordwind Grid GmbH and its parent company, Nordwind Energy AG."
  no  "They settled with Nordwind Grid GmbH and its partner, Nordwind Energy AG."

pattern parent-of-body
  confidence 0.9
  sequence {type:Organisation}=w (/,|is|–|-/ | "," "which" "is") /the|a/? {!type:Entity}{0,2} {lower:/parent|owner/} /company|group|organization|organisation|firm/? "of" "the"? {type:Organisation}=o
  emit o* partOf w
  yes "Nordwind Energy AG, the parent company of Nordwind Grid GmbH, agreed."
  no  "Nordwind Energy AG, the partner of Nordwind Grid GmbH, agreed."

pattern body-genitive-parent
  confidence 0.9
  sequence {type:Organisation}=o /'s|’s|'|’/? {lower:/parent|owner/} /company|group|organization|organisation|firm/? ","? {type:Organisation}=w
  emit o partOf w
  yes "Nordwind Grid GmbH's parent company, Nordwind Energy AG, agreed."
  no  "Nordwind Grid GmbH's partner, Nordwind Energy AG, agreed."

pattern owned-by
  confidence 0.85
  sequence {type:Organisation}=o ","? "which"? /is|was/? {pos:ADV}{0,2} ({lower:/5[1-9]|[6-9][0-9]|100/} /%|percent/)? {lower:/.*owned|controlled/;!lower:/co-?owned/} ("and" "operated")? "by" {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {type:Organisation}=w
  emit o partOf w
  yes "Nordwind Grid GmbH, which is wholly owned by Nordwind Energy AG, agreed."
  yes "Nordwind Grid GmbH is 51% owned by Nordwind Energy AG and 49% owned by Union Bank."
  yes "Nordwind Grid GmbH, owned by the utility Nordwind Energy AG, agreed."
  no  "Nordwind Grid GmbH, advised by Nordwind Energy AG, agreed."

pattern a-group-company
  confidence 0.85
  sequence {type:Organisation}=o (/,|is|–|-/ | "," "which" "is") /a|an/ {type:Organisation}=w {lemma:/company|business|subsidiary|unit|affiliate/}
  emit o partOf w
  yes "Nordwind Grid GmbH, a Nordwind Energy AG company, agreed."
  no  "Nordwind Grid GmbH, a Nordwind Energy AG customer, agreed."

pattern member-of-group
  confidence 0.85
  sequence {type:Organisation}=o (/,|is/ | "," "which" "is") "a"? "member" "of" "the"? {type:Organisation;lower:/.* (group|gruppe|holding|holdings)/}=w
  emit o partOf w
  yes "Nordwind Grid GmbH is a member of the Nordwind Group."
  no  "Nordwind Grid GmbH is a member of the Riga Chamber of Commerce."

pattern body-under-ministry
  confidence 0.8
  sequence {type:Organisation}=o ((/,|is/ | "," "which" "is") /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} {lemma:/agency|body|office|department|institute|bureau|directorate|authority|centre|center|entity|arm|secretariat/})? ("under" | "within" | "under" "the" /umbrella|aegis|control|purview|supervision|authority/ "of" | "of") "the"? {type:GovernmentBody}=w
  where {}=o !>prep {lower:of}
  emit o partOf w
  yes "The Latvian Port Authority, an agency under the Ministry of Transport, agreed."
  no  "The Latvian Port Authority, an adviser to the Ministry of Transport, agreed."

pattern body-under-umbrella
  confidence 0.85
  sequence {type:Organisation}=o ({!type:/Organisation|Person|Event/}{0,12} /is|operates|falls/ | ",")? "under" "the" /umbrella|aegis|control|ownership|roof|wing/ "of" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Nordwind Grid GmbH is under the umbrella of Nordwind Energy AG."
  no  "Nordwind Grid GmbH is under the spell of Nordwind Energy AG."

pattern school-comma-university
  confidence 0.8
  sequence {type:Organisation;lower:/(.* )?(school|department|faculty|institute|college|laboratory|division)( (of|for) .*)?/}=o "," "the"? ({type:University;!lower:/.*(school|college|institute).*/}=w | {type:Organisation;word:/U[A-Z]{1,4}|[A-Z]{1,3}U/}=w)
  emit o partOf w
  yes "Maria Lindberg of the Liepaja School of Business, Riga Technical University, spoke."
  no  "Maria Lindberg of the Liepaja School of Business, who is a friend of Riga Technical University, spoke."

# --- the same through the tree: whatever stands between subject and predicate ----------------------

pattern subject-is-body-based-in
  confidence 0.9
  match {lemma:be} >nsubj {type:Organisation}=o >attr ({} >acl|amod|appos ({lower:/based|headquartered|located|situated/} >prep ({lower:in} >pobj {type:Place}=l)))
  emit o locatedIn l*
  yes "Nordwind Energy AG, founded in 1992, is a leading utility based in Hamburg."
  no  "Nordwind Energy AG, founded in 1992, is a leading utility praised in Hamburg."

pattern subject-is-place-based
  confidence 0.85
  match {lemma:be} >nsubj {type:Organisation}=o >attr ({pos:NOUN} >amod ({lower:/based|headquartered/}=b >npadvmod|compound|nmod {type:Place}=l))
  where {}=l . ({lower:"-"} . {}=b)
  emit o locatedIn l
  yes "Nordwind Energy AG, founded in 1992, is a leading Hamburg-based builder of turbines."
  no  "Nordwind Energy AG, founded in 1992, is a leading builder of turbines in Hamburg."

pattern subject-is-subsidiary
  confidence 0.9
  match {lemma:be} >nsubj {type:Organisation}=o >attr ({lemma:/subsidiary|unit|arm|division|affiliate|brand|branch/;!pos:VERB} >prep ({lower:of} >pobj {type:Organisation}=w))
  emit o partOf w
  yes "Nordwind Grid GmbH, founded in 1992, is a wholly owned subsidiary of Nordwind Energy AG."
  no  "Nordwind Grid GmbH, founded in 1992, is a loyal customer of Nordwind Energy AG."

pattern subject-is-part-of
  confidence 0.85
  match {lemma:be} >nsubj {type:Organisation}=o >attr ({lemma:part} >prep ({lower:of} >pobj {type:Organisation}=w))
  where !{}=w <poss {}
  emit o partOf w
  yes "Nordwind Grid GmbH, founded in 1992, is part of Nordwind Energy AG."
  no  "The pact with Nordwind Grid GmbH is part of Nordwind Energy AG."

pattern is-part-of-business
  confidence 0.85
  sequence {type:Organisation}=o /,|is/ "now"? "a"? "part" "of" {type:Organisation}=w /'s|’s|'|’/ {pos:/ADJ|NOUN|PROPN/}{0,3} {lemma:/business|division|segment|portfolio|family|group|network/}
  where !{}=o <pobj {}
  emit o partOf w
  yes "Nordwind Grid GmbH is part of Nordwind Energy AG's grid business."
  no  "Nordwind Grid GmbH is part of Nordwind Energy AG's worries."

# --- seats in other places of the sentence ----------------------------------------------------------

pattern offices-in-before-body
  confidence 0.85
  sequence /with|having|launching|opening|operating|from|maintaining/ {!type:/Organisation|Person|Place/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} {lemma:/headquarters|headquarter|hq|office|seat|campus|branch|plant|factory|facility|studio|warehouse|showroom/} (/in|at|across|throughout/ | "located" "in") ({lower:/cities|countries|states|towns|places|locations|markets/} ("such" "as" | /like|including/))? "the"? {type:Place}=l {!type:/Organisation|Person/;!tag:/VBD|VBP|VBZ|MD/}{0,14} "," "the"? {type:Organisation}=o {pos:/VERB|AUX|ADV/}
  where !{}=l -- {type:Organisation}
  emit o locatedIn l*
  yes "With offices in Riga, Hamburg, and Oslo, Union Bank is ready to help."
  yes "Founded by Karl Moen, with headquarters in Riga and operations in Oslo, Union Bank lends money."
  no  "With offices in Riga for sale, customers of Union Bank moved."

pattern body-and-its-place-office
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,14} /its|their/ {!type:Entity;pos:/ADJ|NOUN/}{0,2} {type:/City|Country|Region/}=l ("," {type:/Country|Region/})? {pos:/ADJ|NOUN/}? {lemma:/headquarters|headquarter|hq|office|campus|plant|factory|facility|site|laboratory|refinery|shipyard|branch/}
  emit o locatedIn l*
  yes "Union Bank will go on from its Riga, Latvia headquarters."
  no  "Union Bank will go on with its Riga, Latvia customers."

pattern body-makes-place-its-office
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Place/}{0,12} {lemma:/establish|choose|select|pick|make|name/;pos:VERB} {type:Place}=l ("," "the"? {type:/Country|Region/})? /as|for/? /its|their/ {!type:Entity}{0,4} {lemma:/headquarters|headquarter|hq|seat|office|base|hub/}
  emit o locatedIn l*
  yes "Union Bank has established Riga, Latvia as its new Baltic headquarters."
  no  "Union Bank has established Riga, Latvia as its new Baltic market."

pattern body-registered-in
  confidence 0.85
  sequence {type:Organisation}=o ","? "which"? /is|was|has|been/{0,2} {pos:ADV}? {lower:/registered|incorporated|domiciled|chartered/} (/in|under/ "the" "laws" "of" | "in") "the"? {type:Place}=l
  emit o locatedIn l*
  yes "Union Bank was officially registered in Latvia on May 3, 2019."
  no  "Union Bank has registered a mark in Latvia."

pattern body-of-city
  confidence 0.75
  sequence {type:Company;!described:yes}=o ("of" {type:City}=l ("," "the"? {type:/Country|Region/})? /[,.;)]|is|was|has|and|for|on|to|in|at|with|will|by/ | "from" {type:City}=l ("," "the"? {type:/Country|Region/})? /[,.;)]|is|was|has|and/)
  where !{}=o - {lower:/moved?|relocated?/}
  emit o locatedIn l*
  yes "It was seen by experts of Kurzeme Gas Ltd. of Riga, Latvia."
  yes "A contract with Kurzeme Gas Ltd. of Riga for the supply of pumps was signed."
  no  "Kurzeme Gas Ltd. of the old school of Riga grew."

pattern row-body-street-city
  confidence 0.85
  sequence {type:Organisation}=o (/,|:|–|-|\|/ | ","? "which"? /is|was/ "now"? /located|situated|based|headquartered/? "at" | ","? /located|situated|based|headquartered/ "at" | "at") {tag:CD} {!pos:/VERB|AUX/;!type:/Organisation|Person|City/;!lower:/\.|;|in/}{1,9} /,|in/ {type:City}=l ("," {type:/Region|Country/}=m)? ({type:Token;!pos:/VERB|AUX/;!lower:/[,.;]/}{0,3} "," {type:Country}=n)?
  emit o locatedIn l
  emit o locatedIn m?
  emit o locatedIn n?
  yes "Union Bank, located at 12 Elm Street #407, Vancouver, BC V5N 5K4, Canada, opened."
  yes "Union Bank is located at 50 Clinton Street, Boston, MA 02118."
  yes "Union Bank, located at 50 Clinton Street in Riga, Latvia, opened."
  no  "Union Bank sold 50 lamps, Boston agreed."

pattern title-body-city
  confidence 0.75
  sequence {type:Role} ("," | /of|at/ "the"?) {type:Organisation}=o "," {type:City}=l ("," "the"? {type:/Country|Region/})? (/[.;)]/ | "," "who")
  emit o locatedIn l*
  yes "Speakers were Karl Moen, director, Union Bank, Riga; and Eva Brandt, head of sales, Orion Steel Inc., Oslo."
  no  "Karl Moen, director of Union Bank, met Riga's mayor."

pattern place-genitive-name
  confidence 0.75
  sequence {type:/Country|City/}=l /'s|’s|'|’/ {pos:/ADJ|NOUN/;type:Token}{0,3} {lemma:/company|firm|startup|manufacturer|maker|producer|giant|utility|bank|university|institute|carmaker|developer|operator|provider|group/;type:Token}? {type:/Company|University|ResearchInstitute/}=o
  emit o locatedIn l
  yes "The prize went to Latvia's power utility Kurzeme Gas."
  no  "The prize went to Latvia's friends at Kurzeme Gas."

pattern head-of-unit-at-body
  confidence 0.8
  sequence {type:Role;lemma:/head|director|lead|manager|chief|president/} "of" "the"? {type:Organisation}=o "at" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Joanna Butler is Head of the Autonomous Technology Group at Kita Motors."
  no  "Joanna Butler met the Autonomous Technology Group at Kita Motors."

pattern holding-company-for
  confidence 0.85
  sequence {type:Organisation}=w ("(" {!type:Event}{1,8} ")")? /,|is|as/ "the" {lower:/parent|holding/} {lemma:/company|organization|organisation|corporation/} /of|for/ "the"? {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Corp., the holding company for Union Bank, agreed."
  no  "Nordwind Corp., the holding company for ships, met Union Bank."

pattern address-of-body-is
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/? {lower:/registered|business|corporate|principal|head/} {lemma:/address|office/} "is" ("located" "at" | "at")? {tag:CD} {!pos:/VERB|AUX/;!type:/Organisation|Person|City/;!lower:/\.|;/}{1,9} "," {type:City}=l ("," {type:/Region|Country/}=m)?
  emit o locatedIn l
  emit o locatedIn m?
  yes "Union Bank's registered address is 50 Clinton Street, Boston, MA 02118."
  no  "Union Bank's registered trademark is 50 lamps, Boston agreed."

pattern operations-in-city-body
  confidence 0.8
  sequence /with|and/ ({pos:/ADJ|NOUN/;type:Token} | {tag:VBG}){0,2} "operations" "in" {type:City}=l ("," {type:/Region|Country/})? "," "the"? {type:Organisation}=o {pos:/VERB|AUX|ADV/}
  emit o locatedIn l*
  yes "With headquarters in Riga, Latvia and operations in Bergen, Union Bank finances ships."
  no  "With views of operations in Bergen, Latvia praised Union Bank."

pattern body-with-operations-in-city
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,16} /with|has|have|maintains/ ({pos:/ADJ|NOUN/;type:Token} | {tag:VBG}){0,2} "operations" "in" {type:City}=l
  emit o locatedIn l*
  yes "Union Bank, based in Riga with growing operations in Bergen, finances ships."
  no  "Union Bank praised the operations in Bergen."

pattern body-launches-arm
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,10} {lemma:/launch|form|establish|create|found/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{0,4} {type:Organisation}=b "," /a|an|its|the/ {!type:/Organisation|Person/;!pos:VERB}{0,5} {lemma:/arm|subsidiary|division|unit|affiliate|branch|spin-off|offshoot/}
  emit b partOf o
  yes "Union Bank is in the process of launching Tidal Equity Inc., a groundbreaking funding arm that invites investors."
  no  "Union Bank is in the process of praising Tidal Equity Inc., a groundbreaking funding arm."
