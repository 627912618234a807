# Where a visit, mission or tour goes, told behind the event itself: "The delegation will travel to …".

pattern delegation-travels-to-places
  confidence 0.85
  sequence ({lemma:/.*(mission|delegation|trip|tour|journey|visit)/;!lower:/.*permission|.*commission/} | {type:Visit}) ("," | /which|that/){0,2} {pos:/AUX|ADV/}{0,3} ({lemma:/schedule|expect|set|plan|go|due/} "to")? {lemma:/travel|head|fly|proceed|go|move/;pos:VERB} {!type:/Event|Person|Organisation|Place|Count/;!pos:VERB}{0,4} ("to" | "through" | "across") "the"? {type:Place}=l
  emit @event place l*
  yes "Jan Novak will lead a trade mission to the Gulf next week. The delegation will travel to Doha, Muscat, and Kuwait."
  yes "Jan Novak will lead a trade mission to the Gulf next week. The mission is scheduled to go on to Qatar and Oman."
  no  "Jan Novak will lead a trade mission to the Gulf next week. The firm will travel to Qatar and Oman."
  no  "Jan Novak will lead a trade mission to the Gulf next week. The commission will travel to Qatar and Oman."

pattern delegation-visits-places
  confidence 0.85
  sequence ({lemma:/mission|delegation|trip|tour|journey/} | {type:Visit}) ("," | /which|that/){0,2} {pos:/AUX|ADV/}{0,3} ({lemma:/schedule|expect|set|plan|due/} "to")? {lemma:/visit|cover|include|tour/;pos:VERB} "the"? {type:/City|Country/}=l
  emit @event place l*
  yes "Jan Novak will lead a trade mission to the Gulf next week. The delegation will visit Doha and Muscat."
  yes "Jan Novak will lead a trade mission to the Gulf next week. The trip covers Qatar, Oman, and Kuwait."
  no  "Jan Novak will lead a trade mission to the Gulf next week. The guide will visit Doha and Muscat."

pattern delegation-visits-place-then-place
  confidence 0.8
  sequence ({lemma:/mission|delegation|trip|tour|journey/} | {type:Visit}) {pos:/AUX|ADV/}{0,3} {lemma:/visit|tour|travel|head|fly|go/;pos:VERB} "to"? {type:/City|Country/} ("on" | {type:Date} | "," | {type:/Place/} | "in"){1,5} ("and" | "then" | "before"){1,2} ({lemma:/visit|travel|head|fly|go/} "to"?)? "to"? {type:/City|Country/}=l
  emit @event place l
  yes "Jan Novak began a five-day visit to Poland and Estonia on Monday. The delegation will visit Warsaw on 7 May 2025 and Tallinn on 9 May 2025."
  no  "Jan Novak began a five-day visit to Poland and Estonia on Monday. The guide will visit Warsaw on 7 May 2025 and Tallinn on 9 May 2025."

pattern mission-based-in
  confidence 0.85
  sequence ({lemma:/mission|delegation|trip|tour|journey/} | {type:Visit}) {pos:/AUX|ADV/}{1,3} /based|centred|centered|headquartered|focused/ /in|at|on/ "the"? {type:/City|Country|Venue/}=l
  emit @event place l*
  yes "Jan Novak will lead a trade mission to Vietnam next week. The mission will be based in Hanoi."
  no  "Jan Novak will lead a trade mission to Vietnam next week. His company will be based in Hanoi."

pattern trip-takes-to-places
  confidence 0.85
  sequence ({lemma:/mission|delegation|trip|tour|journey|visit|itinerary/} | {type:Visit}) {pos:/AUX|ADV/}{0,3} {lemma:/take|bring|lead/;pos:VERB} ({type:/Person|Organisation/} | {pos:/PRON|DET|NOUN|ADJ/;type:Token}){1,3} "to" "the"? {type:Place}=l
  emit @event place l*
  yes "Maria Lindberg leaves on Monday on an official visit to Africa. The tour will take her to Kenya, Ghana and Senegal."
  no  "Maria Lindberg leaves on Monday on an official visit to Africa. The train will take her to Kenya, Ghana and Senegal."

pattern trip-with-stops
  confidence 0.85
  sequence {lemma:/include|feature|plan|have|with|comprise|entail/;!lower:without} /a|several|two|three|four|five|its|further|other/? /stops?|stopovers?|legs/ /in|at/ "the"? {type:Place}=l
  emit @event place l*
  yes "Jan Novak will lead a trade mission to the Gulf in May. The trip includes stops in Doha, Muscat, and Kuwait."
  no  "Jan Novak will lead a trade mission to the Gulf in May. The trip includes friends in Doha."

pattern stops-in-place-and-place
  confidence 0.8
  sequence {lemma:/stop|stopover/;pos:NOUN} /in|at/ {type:/City/} ("," | "and" | {type:/City/}){0,6} /in|,/ {type:/Country|Region/} ","? "and" {type:/City/}=l
  emit @event place l*
  yes "The trade mission to Asia in May will make stops in Osaka and Nagoya in Japan and Seoul."
  no  "The trade mission to Asia in May will make friends in Osaka in Japan and Seoul."

pattern ends-its-visit-in
  confidence 0.85
  sequence {lemma:/conclude|end|begin|start|wrap|finish|open|complete|continue/;pos:VERB} "up"? /its|his|her|their|the/ ({pos:/ADJ|NUM/;type:Token}{0,3} {lemma:/visit|trip|tour|mission|journey/} | {type:Visit}) /in|at/ {type:/City|Country|Venue/}=l
  emit @event place l*
  yes "Jan Novak began a five-day visit to Poland and Estonia on Monday. The delegation toured the port before concluding its visit in Tallinn."
  no  "Jan Novak began a five-day visit to Poland and Estonia on Monday. The delegation toured the port before concluding its talks in Tallinn."

pattern travels-to-places-on-visit
  confidence 0.85
  sequence {lemma:/travel|head|fly|go|leave|depart|arrive|return/;pos:VERB} /to|for|in/ "the"? {type:Place}=l {!type:/Event|Person|Organisation/;!pos:VERB}{0,8} /for|on|as|during/ ({type:Place} /'s|’s|'|’/ | /a|an|the|his|her|its|their|part|of/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Visit}=e
  emit e place l*
  yes "The governor will travel to Norway and Peru next week on an official visit."
  yes "Maria Lindberg arrived in Riga on Monday for a three-day official visit."
  no  "The governor will write to Norway next week on an official visit."

pattern trip-abroad-in-focus
  confidence 0.8
  sequence {lemma:/travel|head|fly|go/;pos:VERB} "to" "the"? {type:Place}=l {!type:/Event|Person|Organisation/;!pos:VERB}{0,5} /for|on/ /a|an|the|his|her|its|their/ {pos:/ADJ|NUM/;type:Token}{0,3} {lemma:/journey|trip|tour|mission|visit/}
  emit @event place l*
  yes "Jan Novak heads for Oregon's first trade mission to Asia. The governor will travel to Norway and Peru for a diplomatic journey."
  no  "Jan Novak heads for Oregon's first trade mission to Asia. The governor will write to Norway and Peru for a diplomatic reason."

pattern while-in-place-person
  confidence 0.8
  sequence /while|whilst/ "in" {type:/City|Country/}=l ({type:Date} | /\(|\)/){0,3} "," {!type:/Event|Organisation|Place|Person/;!pos:VERB}{0,2} {type:Person} {pos:/AUX|ADV/}{0,2} {lemma:/meet|visit|hold|sign|tour|attend|call|discuss|address|inspect|deliver|speak/;pos:VERB}
  emit @event place l
  yes "Mayor Jan Novak began a five-day visit to Poland and Estonia on Monday. While in Tallinn, Mr Novak met with business leaders."
  no  "Mayor Jan Novak began a five-day visit to Poland and Estonia on Monday. While in Tallinn, Mr Novak slept."

pattern person-as-part-of-visit
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Organisation|Event/;!lower:/not|never|;/}{0,5} ("as" "part" "of" | /after|following|during|concluding|amid/) /a|an|his|her/ {pos:/ADJ|NUM/;type:Token}{0,2} {type:Visit}=e
  emit e participant o
  yes "Latvian President Jan Novak, as part of his state visit to Vietnam, toured a plant."
  yes "President Jan Novak has departed the United States after a state visit."
  no  "President Jan Novak never praised Vietnam after a state visit to Norway by his rival."

pattern event-on-the-sidelines-in-place
  confidence 0.85
  sequence {type:Event}=e {pos:/AUX|ADV/}{0,3} ({lemma:take} "place" | {lemma:/hold|sign|stage|convene/}) ("on" "the" /sidelines|margins/ "of" | /during|at|alongside/) (/the|this|annual/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event} /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "The signing ceremony took place on the sidelines of the Baltic Hydrogen Forum in Riga."
  no  "The signing ceremony took place before the Baltic Hydrogen Forum in Riga."

pattern overseas-on-dates-for-visit
  confidence 0.9
  sequence {type:Date}=d /for|on/ /a|an|his|her|its|their/ {pos:/ADJ|NUM/;type:Token}{0,3} {type:Visit}=e
  emit e startDate d
  yes "Governor Jan Novak will be overseas from 23 to 30 July 2025 for his fourth trade mission."
  no  "Governor Jan Novak met the press on 23 July 2025 after his fourth trade mission to Peru."

pattern receives-for-meeting
  confidence 0.9
  sequence {type:Person}=a {!type:/Person|Event/}{0,8} {lemma:/welcome|receive|host|greet/;pos:VERB} {!type:/Person|Event/;!pos:VERB}{0,6} {type:Person}=b {!type:/Event|Person/}{0,8} "for" {!type:/Event|Person/}{0,3} {type:Event}=e
  emit e participant a
  emit e participant b
  yes "President Maria Lindberg was pleased to welcome President Jan Novak of Latvia for a bilateral meeting at Riga Castle today."
  yes "President Maria Lindberg hosted Latvian President Jan Novak on March 3 for a virtual bilateral meeting."
  no  "President Maria Lindberg was pleased to welcome President Jan Novak of Latvia for dinner at Riga Castle today."

pattern hosts-for-meeting
  confidence 0.88
  sequence {type:Person}=a {!type:/Person|Event/;!lower:not}{0,6} {lemma:/host/;pos:VERB} {!type:/Person|Event/;!pos:VERB}{0,6} {type:Person} {!type:/Event|Person/}{0,8} "for" {!type:/Event|Person/}{0,3} {type:Event}=e
  emit e host a
  yes "President Maria Lindberg hosted Latvian President Jan Novak on March 3 for a virtual bilateral meeting."
  no  "President Maria Lindberg met Latvian President Jan Novak on March 3 for a virtual bilateral meeting."

pattern hosts-on-date-for-meeting
  confidence 0.88
  sequence {lemma:/welcome|receive|host|greet|meet/;pos:VERB} {!type:/Person|Event/;!pos:VERB}{0,6} {type:Person} {!type:/Event|Person|Date/;!pos:VERB}{0,5} {type:Date}=d {!type:/Event|Person|Date/;!pos:VERB}{0,4} "for" {!type:/Event|Person/}{0,3} {type:Event}=e
  emit e startDate d
  yes "President Maria Lindberg hosted Latvian President Jan Novak on March 3, 2025 for a virtual bilateral meeting."
  no  "President Maria Lindberg hosted Latvian President Jan Novak on March 3, 2025 and called for a virtual bilateral meeting."

pattern opens-with-date-hosts-for-meeting
  confidence 0.85
  sequence {type:Date}=d {!type:/Event|Date/}{0,24} {type:Person} {pos:AUX}? {lemma:/welcome|receive|host|greet/;pos:VERB} {!type:/Person|Event/;!pos:VERB}{0,6} {type:Person} {!type:/Event|Person|Date/;!pos:VERB}{0,10} "for" {!type:/Event|Person/}{0,3} {type:/Meeting|Visit|Summit/}=e
  where {}=d !- {type:Token;pos:/NOUN|PROPN|NUM/}
  emit e startDate d
  yes "On March 3, 2025, to mark the day, President Maria Lindberg will host Jan Novak, Prime Minister of Latvia, for a virtual bilateral meeting."
  no  "On March 3, 2025, President Maria Lindberg spoke to Jan Novak, Prime Minister of Latvia, for an hour before a virtual bilateral meeting."
pattern delegation-itself-visits
  confidence 0.85
  sequence {type:Visit;lower:/.*delegation.*/}=e {!tag:/VBD|VBZ|VBP|VB/;!type:Event}{0,40} {lemma:/visit|tour|travel|fly|arrive|head/;pos:VERB} /to|in|for/? "the"? {type:Place}=l
  emit e place l*
  yes "A business delegation organised by the Riga Trade Council and led by Jan Novak visited Oslo from 27 to 31 October 2025."
  no  "A business delegation organised by the Riga Trade Council and led by Jan Novak praised Oslo from 27 to 31 October 2025."

pattern delegation-led-by-persons
  confidence 0.87
  sequence {type:Visit;lower:/.*delegation.*/}=e {!tag:/VBD|VBZ|VBP|VB/;!type:Event}{0,16} /led|headed/ "by" {!type:/Person|Event|Organisation/;!pos:VERB}{0,6} {type:Person}=o
  emit e participant o*
  yes "A business delegation organised by the Riga Trade Council and led by Minister Jan Novak visited Oslo from 27 to 31 October 2025."
  no  "A business delegation organised by the Riga Trade Council and liked by Minister Jan Novak visited Oslo from 27 to 31 October 2025."

pattern opens-with-date-delegation-visits
  confidence 0.85
  sequence {type:Date}=d ","? {!type:/Event|Date/;!pos:VERB}{0,4} {type:Visit;lower:/.*delegation.*/}=e {!tag:/VBD|VBZ|VBP|VB/;!type:/Event|Date/}{0,40} {lemma:/visit|tour|travel|fly|arrive|head/;pos:VERB}
  emit e startDate d
  yes "On 3 May 2025, a high-level delegation led by Jan Novak, the minister of ports, visited Oslo."
  no  "On 3 May 2025, a high-level delegation led by Jan Novak, the minister of ports, refused to visit Oslo, but it travelled to Bergen in the end."
