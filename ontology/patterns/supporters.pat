# Who supports an event, and who presides over it, beside what events.pat says of both.

pattern thanks-its-sponsors
  confidence 0.8
  sequence {lower:/thanks?|thanked|thanking|grateful|gratitude|appreciates?|acknowledges?|recognizes?/} {!type:/Organisation|Event|Person/;!lower:/,|;/}{0,8} {lemma:/sponsor|co-sponsor|supporter|backer/} (/,|:|including|like/ | "such" "as"){0,2} "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Gala was held in Riga. The hosts thank sponsors Union Bank and Kurzeme Gas."
  no  "The Baltic Hydrogen Gala was held in Riga. The hosts thank customers Union Bank and Kurzeme Gas."

pattern rank-sponsor-body
  confidence 0.85
  sequence {lower:/title|gold|silver|platinum|bronze|diamond|presenting|headline|main|lead|official|premier|founding|signature/} {lemma:/sponsor/} ","? "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "Title sponsor Union Bank made the Baltic Hydrogen Gala possible."
  no  "Title winner Union Bank made the Baltic Hydrogen Gala possible."

pattern event-funded-by
  confidence 0.85
  sequence {type:Event}=e {!type:/Organisation|Person|Event/}{0,8} ("co" "-")? {lower:/co-?funded|funded|co-?financed|financed|underwritten|co-?sponsored|bankrolled/} "by" "the"? {type:Organisation}=o
  emit e supporter o*
  yes "The Baltic Hydrogen Forum is co-funded by the European Union and backed by Union Bank."
  no  "The Baltic Hydrogen Forum is praised by the European Union."

pattern supported-by-others-and-body
  confidence 0.8
  sequence /supported|sponsored|co-sponsored/ "by" "the"? ({type:/Token/;pos:NOUN} "of" "the"? {type:Place} | {type:/Token/;pos:/NOUN|ADJ/}{1,4}) /,|and/{1,2} "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum was supported by the city of Riga and the Embassy of Norway."
  no  "The Baltic Hydrogen Forum was supported by the city of Riga. The Embassy of Norway came."

pattern under-the-chairmanship-of
  confidence 0.85
  sequence "under" "the" /chairmanship|presidency|chairpersonship|moderation/ "of" /mr\.?|ms\.?|dr\.?|prof\.?|the/? ({type:/Organisation|Place/} /'s|’s|'|’/)? ({!type:/Person|Event/;!pos:VERB;!lower:/;|\./}{0,8} {type:Role} ","?)? {type:Person}=o
  emit @event chair o*
  yes "Under the chairmanship of Latvia's Eva Brandt, the Baltic Hydrogen Conference met in Riga."
  yes "The Baltic Hydrogen Conference met in Riga under the chairmanship of Eva Brandt."
  no  "The Baltic Hydrogen Conference met in Riga under the eyes of Eva Brandt."

pattern serves-as-chair-of-event
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Event/;!lower:not}{0,4} /as|is|was/ "the"? {type:Role;lemma:/moderator|chair|chairman|chairwoman|chairperson|co-chair/} /of|for|at/ /the|this|its/? {type:Event}=e
  emit e chair p
  yes "Jan Novak served as moderator of the Baltic Hydrogen Forum."
  no  "Jan Novak served as cook of the Baltic Hydrogen Forum."

pattern event-with-person-as-chair
  confidence 0.8
  sequence {type:Event}=e {!type:/Event|Person/;!pos:VERB}{0,16} ("with" | {lemma:/have|elect|name/}) {!type:Entity;!pos:VERB}{0,2} {type:Person}=p {!type:/Person|Event/;!pos:VERB}{0,12} "as" /our|its|the|a|their/? {lemma:/chair|chairman|chairwoman|chairperson|moderator|mc|emcee/}
  emit e chair p
  yes "Union Bank will sponsor the Baltic Hydrogen Forum on Saturday with Dr. Eva Brandt, professor at Riga Technical University, as its chair."
  no  "Union Bank will sponsor the Baltic Hydrogen Forum on Saturday with Dr. Eva Brandt, professor at Riga Technical University, as its guest."

pattern body-a-sponsor-of-event
  confidence 0.85
  sequence {type:Organisation}=o "," /a|an|the|as|one/ {!type:Entity;!pos:VERB}{0,4} {lemma:/sponsor|co-sponsor|backer/;!pos:VERB} /at|of|for/ (/the|this|a/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e supporter o
  yes "Union Bank, a platinum sponsor at the Baltic Hydrogen Conference, showed its new card."
  yes "Kurzeme Gas, one of the main sponsors of the Baltic Hydrogen Conference, sent a delegation."
  no  "Union Bank, a platinum speaker at the Baltic Hydrogen Conference, showed its new card."

pattern event-supported-by-leaders-including
  confidence 0.8
  sequence {type:Event}=e {lower:/is|was|are|were/}? {lower:/sponsored|supported|backed/} "by" {!type:/Organisation|Person|Event/;!pos:AUX}{1,14} ","? /including|like/ ":"? "the"? {type:Organisation}=o
  emit e supporter o*
  yes "The Baltic Hydrogen Conference is sponsored by leaders committed to clean shipping, including: Union Bank, Kurzeme Gas, and Kita Motors." : all
  no  "The Baltic Hydrogen Conference is praised by leaders committed to clean shipping, including: Union Bank and Kurzeme Gas."

pattern made-possible-by
  confidence 0.85
  sequence /made|being/ "possible" /by|through|with/ ({!type:Entity;!pos:VERB}{0,8} /of|from|by|like|including|sponsors|sponsor|partners/)? "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Amber Summit opens in Riga. This event is made possible by Union Bank and Kurzeme Gas."
  yes "The Amber Summit opens in Riga. It is made possible through the generous support of Union Bank."
  no  "The Amber Summit opens in Riga. It is made impossible by Union Bank."
