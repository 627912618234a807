# Parts of organisations that stand further from their whole than those of bodies.pat.

pattern secretariat-for-topic-under-ministry
  confidence 0.85
  sequence {type:Organisation}=o ("(" []{1,4} ")")? /,|is/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lemma:/agency|body|office|department|institute|bureau|directorate|authority|centre|center|entity|arm|secretariat|commission/} /for|of|on/ {!type:/Organisation|Person/;!pos:VERB}{1,9} ("under" | "within" | "under" "the" /umbrella|aegis|control|purview|supervision|authority|auspices/ "of") "the"? ({type:Place} /'s|’s|'|’/)? {type:GovernmentBody}=w
  emit o partOf w
  yes "It signed with the Latvian Ports Agency (“LPA”), the secretariat for Ports, Water and Ships under Latvia's Ministry of Transport."
  no  "It signed with the Latvian Ports Agency (“LPA”), the secretariat for Ports, Water and Ships beside Latvia's Ministry of Transport."

pattern its-named-division
  confidence 0.8
  match {pos:VERB} >nsubj {type:Organisation}=w >>dobj|pobj|attr|conj ({type:Organisation;lower:/.*(division|department|unit|office|laboratory|center|centre|institute|school|directorate|practice|academy)/}=o >poss {lower:/its|their/})
  emit o partOf w
  yes "Union Bank announced the launch of its Grid Research Division."
  yes "Union Bank, a customer of Nordwind Energy AG, announced its Grid Research Division."
  no  "Union Bank announced the launch of a pact with the Grid Research Division."

pattern body-comma-bodys-arm
  confidence 0.85
  sequence {type:Organisation}=o "," {type:Organisation}=w /'s|’s|'|’/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lemma:/arm|subsidiary|unit|division|affiliate|brand|department|foundation|branch|fund|imprint|label/}
  emit o partOf w
  yes "They praised the Amber Foundation, Union Bank's charitable arm."
  yes "Nordwind Grid GmbH, Union Bank's wholly owned subsidiary, agreed."
  no  "They praised the Amber Foundation, Union Bank's largest customer."

pattern fund-under-body
  confidence 0.85
  sequence {type:Organisation}=o /,|-|–|—|is/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,7} {lemma:/subsidiary|unit|arm|division|affiliate|fund|brand|department|branch|label|business|company|agency|programme|program|imprint/;!pos:VERB} ("under" | "within" | "inside" | "owned" "by" | "belonging" "to") "the"? {type:Organisation}=w
  where !{}=w <poss {}
  emit o partOf w
  yes "Amber Ports Fund, the leading harbour fund under Nordwind Energy AG, agreed."
  yes "Nordwind Grid GmbH is a brand owned by Nordwind Energy AG."
  no  "Amber Ports Fund, the leading harbour fund beside Nordwind Energy AG, agreed."

pattern subject-then-subsidiary-of
  confidence 0.85
  match {lemma:/operate|function|act|serve/} >nsubj {type:Organisation}=o >prep ({lower:as} >pobj ({lemma:/subsidiary|unit|arm|division|affiliate|brand|branch|part/;!pos:VERB} >prep ({lower:of} >pobj {type:Organisation}=w)))
  emit o partOf w
  yes "Nordwind Grid GmbH operates as an independent subsidiary of Nordwind Energy AG."
  no  "Nordwind Grid GmbH operates as an independent customer of Nordwind Energy AG."

pattern subject-then-the-unit-under
  confidence 0.82
  sequence {type:Organisation;dep:nsubj}=o {!type:/Organisation|Person/}{1,30} "," "the" {!type:Entity;!pos:VERB;!lower:","}{0,5} {lemma:/unit|arm|subsidiary|affiliate/;!pos:VERB} ("under" | "of" | "within") "the"? {type:Organisation}=w {lower:/said|says|announced|added|disclosed|reported/}
  emit o partOf w
  yes "Nordwind Grid GmbH will invest in a mine in Madagascar, the general trading unit under Nordwind Energy AG said in a release."
  no  "Nordwind Grid GmbH will invest in a mine in Madagascar, the general trading partner of Nordwind Energy AG said in a release."

# "under its Kestrel Lighting division": the name stands before the noun.

pattern subject-and-its-named-division
  confidence 0.85
  sequence {type:Organisation}=w {!type:Organisation}{0,24} /its|their/ ({type:Place} "-" "based")? {!type:Entity;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{0,3} ({type:Organisation;!described:yes} ","? "and"?){0,4} {type:Organisation;!described:yes}=o {lower:/subsidiary|subsidiaries|division|divisions|arm|affiliate|brand|brands|unit|department|business|subsidiary-led/;!pos:VERB}
  where !{}=w - {lower:/of|with|by|for|from/}
  emit o* partOf w
  yes "Union Bank will grow its line-up under its Kestrel Asset Management division."
  yes "Union Bank sells lamps under its newly formed Kestrel Lighting brand."
  yes "Union Bank offers loans through its Kita Motors Ltd. and Kestrel Lighting subsidiaries." : both
  no  "Union Bank will sell lamps to its customer Kestrel Lighting."

pattern by-its-named-division-subject
  confidence 0.85
  sequence /through|via|under|with|by|within|at/ /its|their/ ({type:Place} "-" "based")? {!type:Entity;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{0,3} {type:Organisation;!described:yes}=o {lower:/subsidiary|subsidiaries|division|divisions|arm|affiliate|brand|brands|unit|department|business/;!pos:VERB} "," "the"? {type:Organisation}=w
  emit o* partOf w
  yes "Through its Riga-based Kita Motors subsidiary, Union Bank is adding pumps."
  yes "With its Kita Motors and Nordwind Grid GmbH brands, Union Bank sells pumps."
  no  "Through its Riga-based Kita Motors project, Union Bank is adding pumps."

pattern genitive-new-named-division
  confidence 0.85
  sequence {type:Organisation}=w /'s|’s|'|’/ {!type:Entity;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{1,3} {type:Organisation;!described:yes}=o {lower:/subsidiary|division|arm|affiliate|brand|unit|department|business/;!pos:VERB}
  emit o partOf w
  yes "The server was developed under Union Bank's new Kestrel Lighting division."
  no  "The server was sold to Union Bank's new Kestrel Lighting customer."

pattern subsidiaries-named-in-list
  confidence 0.85
  sequence {type:Organisation}=w (","? "and" /its|their/ | /'s|’s|'|’/ | {!type:Organisation}{0,18} /its|their/) {!type:Organisation;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lower:/subsidiaries|divisions|affiliates|brands|units|arms/} (/,|:|–|—/ | "including" | "," "including" | "include" | "are" | "such" "as")? "the"? {type:Organisation}=o
  emit o* partOf w
  yes "Union Bank and its subsidiaries, Kita Motors and Nordwind Grid GmbH, have opened a plant."
  yes "Union Bank's brands include Kita Motors and Nordwind Grid GmbH."
  no  "Union Bank and its customers, Kita Motors and Nordwind Grid GmbH, have opened a plant."

pattern operates-divisions-list
  confidence 0.85
  sequence {type:Organisation}=w {!type:Organisation}{0,12} {lemma:/operate|comprise|include|run|manage|have|own|consist/;pos:VERB} "of"? {!type:Organisation;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lower:/subsidiaries|divisions|units|brands|affiliates|businesses/} (/:|,|–|—|-/ | "including" | "," "including") "the"? {type:Organisation}=o
  where !{}=w - {lower:/of|with|by|for|from/}
  emit o* partOf w
  yes "Union Bank operates three divisions: Kita Motors, Nordwind Grid GmbH and Kurzeme Gas."
  no  "Union Bank operates three mills: Kita Motors praised them."

pattern subject-serves-as-arm-for
  confidence 0.82
  sequence {type:Organisation}=o {pos:ADV}? {lemma:/serve|act|operate|function/} "as" /a|an|the/ {!type:Entity;!lower:","}{0,5} {lemma:/arm|subsidiary|division|unit|affiliate/} /for|of|to|within|under/ "the"? {type:Organisation}=w
  emit o partOf w
  yes "Kita Motors serves as the fund management arm for Union Bank."
  no  "Kita Motors serves as the fund manager for Union Bank."

pattern bracketed-part-of
  confidence 0.85
  sequence {type:Organisation}=o "(" (/a|an|the/ {!type:Entity;!lower:","}{0,4})? {lemma:/part|subsidiary|division|unit|arm|brand/;!pos:VERB} "of" "the"? {type:Organisation}=w ")"
  emit o partOf w
  yes "They praised Kita Motors (a part of Union Bank) and Kurzeme Gas."
  no  "They praised Kita Motors (a fan of Union Bank) and Kurzeme Gas."

pattern subsidiary-of-place-based
  confidence 0.88
  sequence {type:Organisation}=o /,|is/ "now"? /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} {lemma:/subsidiary|unit|arm|division|affiliate|brand|branch/;!pos:VERB} "of" {type:Place} ("," {type:Place})? "-" "based" {!type:Entity;!lower:","}{0,4} {type:Organisation}=w
  emit o partOf w
  yes "Kita Motors, a division of Riga-based Union Bank, has opened a plant."
  no  "Kita Motors, a customer of Riga-based Union Bank, has opened a plant."

pattern for-subsidiary-named
  confidence 0.82
  sequence {type:Organisation}=w {!type:Organisation}{0,20} /by|with|for|to|through|from|via|of/ {pos:/ADJ|VERB/;type:Token}{0,3} {lower:/subsidiary|affiliate/} ","? {type:Organisation;!described:yes}=o
  where !{}=w - {lower:/of|with|by|for|from|to/}
  where !{}=w . {lower:/acquisition|purchase|takeover|merger|deal|investment|stake|partnership|agreement|contract/}
  emit o partOf w
  no  "Union Bank told of its Kurzeme Gas acquisition via subsidiary Kita Motors."
  yes "Union Bank said that the lamps are powered by subsidiary Kita Motors."
  no  "Union Bank said that the lamps are powered by its customer Kita Motors."

pattern through-subsidiaries-list-body
  confidence 0.88
  sequence {lower:/through|via|with/} /its|their/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {lower:/subsidiaries|divisions|affiliates|brands|units/} (/,|–|—|including/ | "," "including")? {type:Organisation}=o ("," {type:Organisation})? ","? "and" {type:Organisation} /,|–|—/ "the"? {type:Organisation}=w ({pos:/VERB|AUX|ADV/} | {tag:MD})
  emit o* partOf w
  yes "Through its wholly owned subsidiaries, Kita Motors and Nordwind Grid GmbH, Union Bank sells pumps."
  no  "Through its wholly owned rivals, Kita Motors and Nordwind Grid GmbH, Union Bank sells pumps."

pattern a-subsidiary-of-body-comma-body
  confidence 0.88
  sequence (/a|an|the/ {!type:Entity;!tag:/VBD|VBZ|VBP|MD/;!lower:","}{0,5} {lemma:/subsidiary|unit|arm|division|affiliate|brand|branch/;!pos:VERB} | "part") "of" "the"? {type:Organisation}=w "," "the"? {type:Organisation;!described:yes}=o ({pos:/VERB|AUX|ADV/} | {tag:MD})
  where {}=o <nsubj|nsubjpass {}
  where !{}=w <conj {}
  where !{}=w -- {type:Organisation}
  emit o partOf w
  yes "A subsidiary of Union Bank, Kita Motors is a maker of pumps."
  yes "Part of the Nordwind Group, Kita Motors builds pumps."
  no  "A customer of Union Bank, Kita Motors is a maker of pumps."
  no  "A founding member of the Nordwind Alliance, Kita Motors is a maker of pumps."

pattern body-comma-its-arm
  confidence 0.85
  sequence {type:Organisation;!dep:pobj}=w {!type:Organisation}{1,16} {type:Organisation;!described:yes}=o "," /its|their/ {!type:Entity;!tag:/VBD|VBZ|VBP|MD/;!lower:","}{0,5} {lemma:/arm|subsidiary|unit|division|affiliate|brand|department|foundation|branch|label/;!pos:VERB}
  emit o partOf w
  yes "Union Bank also operates Kita Labs, its innovation arm focused on pumps."
  no  "Union Bank also praises Kita Labs, its innovation partner."

pattern body-is-noun-and-an-affiliate-of
  confidence 0.82
  sequence {type:Organisation}=o /is|,/ {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{1,26} "and" /a|an/ {!type:Entity;!lower:","}{0,4} {lemma:/subsidiary|affiliate|division|unit|arm/;!pos:VERB} "of" "the"? {type:Organisation}=w
  where !{}=w <poss {}
  emit o partOf w
  yes "Kita Labs is a developer of pumps with offices in Oslo, and an affiliate of Union Bank."
  no  "Kita Labs is a developer of pumps with offices in Oslo, and a customer of Union Bank."

pattern deal-made-body-subsidiary-of
  confidence 0.9
  sequence {lemma:/make|render|leave/;pos:VERB} {type:Organisation}=o (/a|an|the/ {!type:Entity;!tag:/VBD|VBP|VBZ|MD/;!lower:/,|of/}{0,5} {lemma:/subsidiary|unit|arm|division|affiliate|brand/} | "part") "of" "the"? {type:Organisation}=w
  where !{}=w <poss {}
  emit o partOf w
  yes "The deal made Kurzeme Gas a wholly-owned operating subsidiary of Nordwind Energy AG."
  no  "The deal made Kurzeme Gas a customer for Nordwind Energy AG."

# A row of parts, each in the next: centre, department, hospital.
pattern centre-comma-department
  confidence 0.8
  sequence {type:Organisation;lower:/.*(center|centre|institute|laboratory|lab|unit|program|programme|clinic)( (of|for) .*)?/}=o "," "the"? {type:Organisation;lower:/(department|division|faculty|school|college) (of|for) .*/}=w
  emit o partOf w
  yes "Maria Lindberg leads the Amber Center for Imaging, Department of Physics, Riga Technical University."
  no  "Maria Lindberg leads the Amber Center for Imaging and saw the Department of Physics."

pattern department-comma-hospital
  confidence 0.8
  sequence {type:Organisation;lower:/(department|division|faculty|school|college) (of|for) .*/}=o "," "the"? {type:Organisation;lower:/.*(hospital|clinic|medical center|medical centre|institute|hospitals).*/}=w
  emit o partOf w
  yes "Maria Lindberg of the Department of Physics, Riga General Hospital, spoke."
  no  "Maria Lindberg of the Department of Physics met Riga General Hospital."

pattern bodys-businesses-include
  confidence 0.8
  sequence {type:Organisation}=w /'s|’s|'|’/ {!type:Organisation;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lower:/businesses|companies|labels|operations|holdings/} ","? (/include|includes|including|are/ | "such" "as") {!type:Entity;!pos:VERB;!lower:/of|for/}{0,3} {type:Organisation}=o
  emit o* partOf w
  yes "Union Bank's operating companies include Kurzeme Gas and Kita Motors."
  no  "Union Bank's operating companies include old customers of Kita Motors."

pattern bracketed-company-of-body
  confidence 0.88
  sequence {type:Organisation}=o "(" /a|an/ {type:Organisation}=w {pos:/ADJ|NOUN/;type:Token}{0,1} {lower:/company|brand|agency|business|subsidiary|firm|partner|division|affiliate/} ")"
  emit o partOf w
  yes "They praised Kita Motors (a Union Bank company) and Kurzeme Gas."
  no  "They praised Kita Motors (a Union Bank customer) and Kurzeme Gas."

pattern body-under-umbrella-of
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/;!lower:/;/}{1,12} /under|within|into/ "the"? {type:Organisation}=w /'s|’s|'|’/? {pos:/ADJ|NOUN/;type:Token}{0,1} {lower:/umbrella|banner|roof/}
  emit o partOf w
  yes "Kita Motors operates under the Union Bank umbrella."
  no  "Kita Motors operates under the Union Bank rules."

pattern owns-brands-such-as
  confidence 0.85
  sequence {type:Organisation}=w {!type:Organisation;!lower:/;|,/}{0,8} ({lemma:/own|operate|hold|run|manage/;pos:VERB} | {lower:/portfolio|family|house|owner|operator|parent/} "of") {!type:Organisation;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{0,5} {lower:/brands|subsidiaries|companies|labels|divisions|businesses|agencies|banners|chains/} ","? ("such" "as" | "like" | "including" | "include" | "includes") "the"? {type:Organisation}=o
  where !{}=w - {lower:/of|with|by|for|from/}
  emit o* partOf w
  yes "Union Bank owns brands such as Kita Motors and Kurzeme Gas."
  yes "Union Bank has a strong portfolio of brands, including Kita Motors and Kurzeme Gas."
  no  "Union Bank meets brands such as Kita Motors and Kurzeme Gas."

pattern body-the-business-of-body
  confidence 0.82
  sequence {type:Organisation}=o "," "the" {!type:Entity;!pos:VERB;!lower:/,|of|for/}{0,4} {lemma:/business|operation|practice|franchise|network|studio|lab|laboratory|incubator|accelerator|foundation|platform|school|institute|centre|center/;!pos:VERB} "of" "the"? {type:Organisation}=w
  where !{}=w . {lower:/'s|’s|'|’/}
  emit o partOf w
  yes "Maria Lindberg leads Kita Motors, the pump business of Union Bank."
  no  "Maria Lindberg leads Kita Motors, the pump critic of Union Bank."

pattern body-is-centre-at-university
  confidence 0.85
  sequence {type:Organisation}=o /,|is|–|—/ /a|an|the/ {!type:Entity;!pos:VERB;!lower:/,|of|for/}{0,4} {lemma:/hub|center|centre|institute|lab|laboratory|school|college|department|group|unit|programme|program|initiative|museum|library|clinic|faculty/;!pos:VERB} /at|of|within|in/ "the"? {type:/University|ResearchInstitute/}=w
  where !{}=w . {lower:/'s|’s|'|’/}
  emit o partOf w
  yes "The Amber Lab is a policy hub at Riga Technical University for engineers."
  yes "The Energy Institute, an institute of Riga Technical University, has a new head."
  no  "The Amber Lab is a policy critic at Riga Technical University for engineers."

pattern launches-body-as-its-brand
  confidence 0.82
  sequence {type:Organisation}=w {!type:/Organisation|Person/;!lower:/;/}{0,4} {lemma:/launch|introduce|unveil|create|establish|found|set/;pos:VERB} "up"? "the"? {type:Organisation;!described:yes}=o "as" /its|a|an|their/ {!type:Entity;!lower:","}{0,5} {lower:/brand|subsidiary|division|arm|unit|affiliate|label|department/}
  emit o partOf w
  yes "Union Bank launched Kita Motors as its new brand."
  no  "Union Bank described Kita Motors as its new rival."

pattern body-through-its-named-unit
  confidence 0.85
  sequence {type:Organisation;!described:yes}=w ("(" []{1,2} ")")? ","? /through|via/ /its|their/ ({!type:Entity;!tag:/VBD|VBZ|VBP|MD/;!lower:","}{0,3} {lemma:/arm|subsidiary|unit|division|affiliate|agency|department|directorate|vehicle|branch/} ","? "the"?)? {type:Organisation;!described:yes}=o
  where {}=o !. {lower:/'s|’s/}
  emit o partOf w
  yes "The works will be carried out by the Ministry of Ports (MOP) through its Directorate of Water."
  yes "Union Bank, through its investment arm, Kita Motors, has taken a stake."
  no  "Union Bank, through its friends at Kita Motors, has taken a stake."

pattern unit-in-nations-ministry
  confidence 0.85
  sequence {type:Organisation;lower:/(the )?(department|division|directorate|office|bureau|unit|agency|section|centre|center|institute) .*/}=o /in|at|within|of|under/ ("the" | {type:Country} /'s|’s|'|’/)? {type:GovernmentBody;lower:/.*(ministry|department|commission|government|secretariat|council|authority|agency).*/;!described:yes}=w
  emit o partOf w
  yes "Maria Lindberg heads the Division of Ports in Latvia's Ministry of Transport."
  no  "Maria Lindberg heads the Division of Ports and met the Ministry of Transport."

pattern set-up-under-body-subject
  confidence 0.8
  sequence {lower:/set|established|founded|created|formed/} "up"? ("in" {type:Date})? ("in" {pos:NUM})? ("under" | "within" | "as" /an?|the/ {lower:/agency|arm|unit|body|part/} "of") "the"? {type:/GovernmentBody|University|InternationalOrganisation|Company/;!described:yes}=w {!type:/Organisation|Person/}{0,10} "," "the"? {type:Organisation;!described:yes}=o {pos:/VERB|AUX/}
  emit o partOf w
  yes "Founded in 2012 under the Ministry of Fisheries, Kurzeme Gas sells pumps."
  no  "Founded in 2012 beside the Ministry of Fisheries, Kurzeme Gas sells pumps."

pattern named-unit-at-company
  confidence 0.82
  sequence {type:Organisation;lower:/(?!the (university|institute)).*(unit|department|division|laboratory|lab|directorate|bureau|section)|(department|division|faculty|chair|institute|laboratory|unit|office|school|college|centre|center|directorate|bureau) (of|for) .*/;!described:yes}=o /at|of/ "the"? {type:/Company|University|ResearchInstitute|GovernmentBody/;!described:yes}=w
  where !{}=w . {lower:/'s|’s|'|’/}
  emit o partOf w
  yes "“It is good,” says Maria Lindberg, who heads the Tidal Power Unit at Union Bank."
  yes "The School of Harbour Law of the University of Tartu has a new head."
  no  "“It is good,” says Maria Lindberg, who met the Tidal Power Unit and Union Bank."

pattern body-whose-parent-is
  confidence 0.88
  sequence {type:Organisation;!described:yes}=o "," "whose" {pos:/ADJ|NOUN/;type:Token}{0,2} {lower:/parent|owner|holding/} ("company" | "group" | "firm")? ("is" | ",") "the"? {type:Organisation;!described:yes}=w
  emit o partOf w
  yes "Kurzeme Gas, whose parent company is Nordwind Energy AG, agreed."
  no  "Kurzeme Gas, whose parent company is glad, met Nordwind Energy AG."

pattern body-comma-under-ministry
  confidence 0.82
  sequence {type:/GovernmentBody|Organisation/;!described:yes}=o "," ("which"? /is|falls|sits|operates/? | "an"? {lemma:/agency|body|unit/;type:Token}?) "under" "the"? ({type:Country} /'s|’s|'|’/)? {type:GovernmentBody;lower:/.*(ministry|department|commission|secretariat).*/;!described:yes}=w /,|\.|;/
  emit o partOf w
  yes "The Baltic Ports Agency, under the Ministry of Transport, agreed."
  no  "The Baltic Ports Agency, under pressure from the Ministry of Transport, agreed."

pattern unit-that-body-has
  confidence 0.82
  sequence {type:Organisation;!described:yes}=o ("," {!tag:/VB|VBD|VBP|VBZ|MD/;!type:Person}{1,6} ",")? (/,|is|was|–|—/ | "," "which" "is") /a|an|the|one/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of/}{0,4} {lemma:/unit|branch|campus|arm|subsidiary|outpost|laboratory|lab|faculty|department|institute|division|office/;!pos:VERB} /that|which/? "the"? {type:Organisation;!described:yes}=w {lower:/has|have|had|ever|now|already|recently/}{0,3} {lemma:/have|open|run|found|operate|own|establish|maintain|set/;pos:/VERB|AUX/;!dep:/aux|auxpass/}
  where !{}=w <poss {}
  emit o partOf w
  yes "The Amber Coast Institute is the first unit that Riga Technical University has ever had outside Latvia."
  yes "The Amber Coast Institute, a laboratory that Riga Technical University runs in Oslo, was praised."
  yes "The Amber Coast Institute, ACI to its friends, is the first unit that Riga Technical University has had in Oslo."
  no  "The Amber Coast Institute is the first unit that Riga Technical University has praised."
