# Seats and parents told around a name: a parent behind a bracket, an arm with its town, the home of a maker.

pattern body-bracket-and-its-parent
  confidence 0.9
  sequence {type:Organisation}=o ("(" []{1,6} ")" | "," {type:Place} ("," {type:Place})? ","?)? "and" "its" {pos:ADJ;type:Token}{0,2} {lemma:/parent|owner/} {lower:/company|group|firm|body|corporation/}? ","? "the"? {type:Organisation}=w
  emit o partOf w
  yes "Kita Motors Ltd. (Riga) and its parent, Nordwind Energy AG, declined to comment."
  yes "Kita Motors Ltd. and its parent company Nordwind Energy AG agreed."
  no  "Kita Motors Ltd. (Riga) and its partner, Nordwind Energy AG, declined to comment."

pattern through-its-arm-the-described-body
  confidence 0.88
  sequence {lower:/through|via/} "its" ({type:/Place/} | {pos:/ADJ|NOUN/;type:Token}){0,3} {lemma:/subsidiary|unit|arm|division|affiliate|brand|offshoot|branch/} ","? {type:Organisation}=o ("(" []{1,6} ")")? "," "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=w
  emit o partOf w
  yes "Through its Rotterdam arm Kita Terminals B.V., the commodity house Nordwind Energy AG took a stake."
  no  "Through its Rotterdam friends at Kita Terminals B.V., the commodity house Nordwind Energy AG took a stake."

pattern place-home-of-body
  confidence 0.85
  sequence {type:/City|Region/}=l ("," {type:/Region|Country/})? "," ("the" | "which" "is")? {lower:/home|seat|base|headquarters/} /of|to/ /the|a/? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=o
  emit o locatedIn l
  yes "In Turin, home of the gearbox maker Kita Motors Ltd., the news was welcome."
  no  "In Turin, home of the friends of Kita Motors Ltd., the news was welcome."

pattern body-told-as-arm-of
  confidence 0.88
  sequence {type:Organisation}=o /,|is|–|—/ /a|an|the|one/? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|of/}{0,5} {lemma:/arm|offshoot|outpost|daughter|spin-off|spinoff|spin-out|spinout|outgrowth|sub-brand|wing/} "of" "the"? {type:Organisation}=w
  where !{}=w . {lower:/'s|’s|'|’/}
  where {}=o !- {lower:/of|with/}
  emit o partOf w
  yes "The Institute of Coastal Studies, an arm of Riga Technical University, took part."
  yes "Kita Motors Ltd. is the Baltic offshoot of Nordwind Energy AG."
  no  "Kita Motors Ltd. is the Baltic rival of Nordwind Energy AG."

pattern of-which-body-is-the-arm
  confidence 0.85
  sequence {type:Organisation}=w ("," {!type:/Organisation|Person/;!lower:","}{1,6})? "," "of" "which" {!type:/Organisation|Person/}{0,8} {type:Organisation}=o ","? {lemma:/be/} /a|the|its/? {!type:/Organisation|Person/;!lower:","}{0,4} {lemma:/arm|subsidiary|unit|branch|division|affiliate|part|brand/}
  emit o partOf w
  yes "The guarantor is Nordwind Energy AG, a Hamburg firm, of which the licensee, Kita Motors Ltd., is the local arm."
  no  "The guarantor is Nordwind Energy AG, a Hamburg firm, of which the licensee, Kita Motors Ltd., is the oldest rival."

pattern body-in-which-body-owns-all
  confidence 0.85
  sequence {type:Organisation}=o ("," /a|an|the/ {!type:/Organisation|Person/;!lower:","}{1,6})? "in" "which" {!type:/Organisation|Person/}{0,3} {type:Organisation}=w {lemma:/own|hold/} /every|all/ {lower:/share|shares|of|the/}
  emit o partOf w
  yes "The milk goes to Kita Motors Ltd., a Riga dairy in which the cooperative Nordwind Energy AG owns every share."
  no  "The milk goes to Kita Motors Ltd., a Riga dairy in which the cooperative Nordwind Energy AG owns a share."

pattern one-of-the-units-that-make-up-body
  confidence 0.85
  sequence {type:Organisation}=o "," "one" "of" ("the" | "its")? {!type:/Organisation|Person/;!lower:","}{1,4} {lower:/that|which/} {lemma:/make|form|constitute/} "up"? "the"? {type:Organisation}=w
  emit o partOf w
  yes "The Water Institute, one of twelve institutes that make up the University of Bergen, agreed."
  no  "The Water Institute, one of twelve institutes that praise the University of Bergen, agreed."

pattern body-absorbed-into-body
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/;!lower:/;|not/}{0,8} {lower:/absorbed|integrated|folded|incorporated|merged/} "into" "the"? {type:Organisation}=w ("," | "as" | "." | "in" | "on" | "last")
  where !{}=o -- {lower:/not|never/}
  emit o partOf w
  yes "Kita Motors Ltd. has been absorbed into Nordwind Energy AG as its pump division."
  no  "Kita Motors Ltd. has been talked into Nordwind Energy AG's tender."

pattern body-belongs-to-body
  confidence 0.88
  sequence {type:Organisation}=o ("," {!type:/Organisation|Person/;!lower:","}{1,14} ",")? {pos:/ADV|AUX/;!lower:/not|never/}{0,2} {lemma:belong;pos:VERB} {!type:/Organisation|Person/;!lower:/;|,|not/}{0,6} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Company}=w
  where !{}=w . {lower:/'s|’s|'|’/}
  emit o partOf w
  yes "Kita Motors Ltd., whose earlier suitors had walked away, belongs since Sunday to Nordwind Energy AG."
  no  "Kita Motors Ltd. belongs since Sunday to the rivals of Nordwind Energy AG."

pattern body-with-its-seat-in
  confidence 0.88
  sequence {type:Organisation;!described:yes}=o ("(" []{1,6} ")")? {!type:/Organisation|Person/;!lower:/;|:/}{0,14} (("with" | "has" | "have" | "having" | "keeps" | "retains") /its|a/ {pos:ADJ;type:Token}{0,2} {lower:/seat|base|home|headquarters|hq|domicile/} | "whose" {pos:ADJ;type:Token}{0,2} {lower:/seat|base|home|headquarters|hq/} {lower:/is|lies|stands|sits|remains/}) {pos:ADV}? /in|at/ "the"? {type:Place}=l
  where {}=o !- {lower:/of|with|for/}
  emit o locatedIn l*
  yes "Kurzeme Gas, a processor with its base in Liepaja, agreed."
  yes "The Baltic Energy Agency, whose seat is in Riga, agreed."
  no  "Kurzeme Gas, a processor with its friends in Liepaja, agreed."

pattern body-resides-in
  confidence 0.85
  sequence {type:Organisation}=o {lower:/itself|themselves/}? ("," "which")? {pos:/ADV|AUX/}{0,2} {lower:/resides|resided|lives|sits|seated|domiciled|quartered|ensconced|homed/} ({!type:Entity;!pos:VERB;!lower:/,|;/}{0,4}) /in|at/ "the"? {type:/City|Region|Country/}=l
  where {}=o !- {lower:/in|at|of|with/}
  emit o locatedIn l*
  yes "The Baltic River Commission, which resides in a palace in Riga, agreed."
  yes "Kurzeme Gas is domiciled in Riga."
  no  "The Baltic River Commission, which delights in a palace in Riga, agreed."

pattern body-is-run-from
  confidence 0.82
  sequence {type:Organisation}=o ("," "which")? {pos:/ADV|AUX/}{1,2} {lower:/run|steered|managed|directed|led|governed|administered|controlled|operated/} "from" "the"? {type:/City|Country/}=l
  emit o locatedIn l*
  yes "Kurzeme Gas, which is run from Riga, agreed."
  no  "Kurzeme Gas, which is barred from Riga, agreed."

pattern registered-in-but-run-from-body
  confidence 0.82
  sequence {lower:/registered|incorporated|founded|domiciled|headquartered|based|listed/} "in" "the"? {type:Place}=l {lower:/but|and|yet|though/} {lower:/run|steered|managed|directed|led|governed|controlled|operated|headquartered|based|listed/} /from|in|out/ "of"? "the"? {type:Place}=m "," "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=o
  emit o locatedIn l
  emit o locatedIn m
  yes "Registered in Valletta but steered from Athens, the shipowner Kita Maritime Ltd. grew."
  no  "Registered in Valletta but barred from Athens, the shipowner Kita Maritime Ltd. grew."

pattern its-place-board
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,20} {lower:its} {type:City}=l ("," {type:/Region|Country/})? {pos:ADJ;type:Token}? {lower:/board|boardroom|management|directors|bosses|owners|employees|staff|workforce|engineers|researchers|laboratories|base|home|premises|works|workshop|mill|shipyard|foundry|bakery|brewery|kitchen|kitchens/}
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l
  yes "Kurzeme Gas has a suitor: its Liepaja board accepted the offer."
  no  "Kurzeme Gas has a suitor: its Liepaja rivals accepted the offer."

pattern body-bracket-of-town
  confidence 0.85
  sequence {type:/Company|ResearchInstitute|Association/;!described:yes}=o "(" []{1,6} ")" "of" {type:City}=l
  where {}=l !. {lower:/'s|’s|'|’|-/}
  emit o locatedIn l
  yes "The prize went to Kurzeme Gas (CEO Maria Lindberg) of Liepaja and two others."
  no  "The prize went to Kurzeme Gas (CEO Maria Lindberg) of Liepaja's old town."

pattern university-of-fields-of-town
  confidence 0.85
  sequence {type:/University|ResearchInstitute/;!described:yes;lower:/.* (of|for|and|&) .*/}=o "of" {type:City;!described:yes}=l
  where {}=l !. {type:Token;pos:/NOUN|PROPN|ADJ/}
  where {}=l !. {lower:/'s|’s|'|’|-/}
  where {}=l !. {type:/Organisation|Person|Event|Initiative|Role/}
  emit o locatedIn l
  yes "It works with Quorva University of Science and Technology of Hamburg."
  no  "It works with Quorva University of Science and Technology of Hamburg's old town."
