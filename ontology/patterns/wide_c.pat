# Statements of press releases: lists of partners, events within events, who heads an event, what belongs
# to whom.

pattern deals-with-persons-like
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,20} {lower:/partnerships|collaborations/} "with" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} (/like|including/ | "such" "as") {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Person}=b
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG runs partnerships with creators like the singer Maria Lindberg, Jan Novak, and Liga Ozola."
  no  "Nordwind Energy AG runs studies with creators like the singer Maria Lindberg, Jan Novak, and Liga Ozola."

pattern event-features-edition-of-event
  confidence 0.85
  sequence {type:Event}=m {lower:/will|also|has|is|have/}{0,3} {lemma:/feature|include|host|hold/;pos:VERB} "the"? {pos:ADJ;type:Token}{0,3} /edition|round|instalment|installment|iteration/ "of" "the"? {type:Event}=e
  emit e partOf m
  yes "Riga Energy Week also featured the latest edition of the Baltic Founders Summit."
  no  "Riga Energy Week also praised the latest edition of the Baltic Founders Summit."

pattern event-features-speakers-and-people
  confidence 0.85
  sequence {type:Event}=e {pos:AUX}{0,3} {lemma:/feature|include/;pos:VERB} {!pos:VERB;!type:Event}{1,6} ("and" | ",") {!pos:VERB;!type:Event}{0,3} {type:Count}=c {pos:ADJ;type:Token}{0,2} {lemma:/attendee|participant|delegate|visitor|guest/}
  emit e attendance(c)
  yes "The Baltic Hydrogen Forum featured 18 speakers and over 100 participants."
  no  "The Baltic Hydrogen Forum featured 18 films and over 100 speakers."

pattern headed-by-then-event
  confidence 0.85
  sequence {lower:/spearheaded|organi[sz]ed|founded|convened|created|led|curated/}=v "by" {!type:/Organisation|Person|Event/;!pos:VERB}{0,6} {type:/Person|Organisation/}=o ("," {!type:/Organisation|Person|Event/}{1,36})? "," "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Event}=e
  where !{}=v - {}
  emit e organiser o*
  yes "Spearheaded by the businesswoman Maria Lindberg, known for her reach, the Baltic Hydrogen Forum is poised to open."
  no  "Praised by the businesswoman Maria Lindberg, known for her reach, the Baltic Hydrogen Forum is poised to open."

pattern event-on-two-dates-in-two-places
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Organisation/}{0,14} {type:Date} "in" {type:Place} ("," {type:Place}){0,2} ","? "and" "on"? {type:Date} "in" {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum takes place on two dates: October 12, 2025 in Liepaja, Latvia, and October 19, 2025 in Bergen, Norway."
  no  "The Baltic Hydrogen Forum takes place on two dates, October 12 and October 19."

pattern joins-body-as-both
  confidence 0.88
  sequence {type:Person}=p {lower:/has|have|officially|also|will|had/}{0,3} {lemma:/join|rejoin/;pos:VERB} "the"? {type:Organisation}=o {!type:/Person|Organisation|Role/}{0,4} "as" "both" {pos:/DET|ADJ/}{0,3} {type:Role}=t
  emit p position(t*, o)
  yes "Jan Novak has joined Nordwind Energy AG as both an ambassador and adviser."
  no  "Jan Novak has thanked Nordwind Energy AG as both an ambassador and adviser."

pattern portfolio-of-brands-under-body
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,10} {lower:/portfolio|family|group|stable|roster/} "of" {!type:/Organisation|Person/}{0,4} {lower:/brands|companies|businesses|subsidiaries|labels/} {lower:/under|of|at|within|owned/} ("by")? "the"? {type:Organisation}=b
  where {}=a <nsubj|nsubjpass {}
  emit a partOf b
  yes "Kurzeme Gas is now added to the growing portfolio of energy brands under Nordwind Energy AG."
  no  "Kurzeme Gas rivals the growing range of pumps under Nordwind Energy AG."

pattern brands-joined-in-portfolio
  confidence 0.8
  sequence {lower:/portfolio|family|group|stable|roster/} "of" {!type:/Organisation|Person/}{0,4} {lower:/brands|companies|businesses|subsidiaries|labels/} {lower:/under|of|at|within/} "the"? {type:Organisation}=b "," "joining" {!type:/Organisation|Person/;!pos:VERB}{0,8} {type:Organisation}=a
  emit a* partOf b
  yes "Kurzeme Gas is now added to the portfolio of brands under Nordwind Energy AG, joining the pump maker Kita Motors Ltd."
  no  "Kurzeme Gas is now added to the portfolio of brands under Nordwind Energy AG, praising the pump maker Kita Motors Ltd."

pattern announces-its-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/}{0,16} {lemma:/announce|unveil|present|launch|introduce/;pos:VERB} {lower:/its|their|our/} {!type:/Organisation|Person|Event/;!pos:VERB}{0,4} {lower:/(.* )?(event|events|conference|webinar|summit|forum|series|symposium|workshop)/} ","? /“|"|‘|”/{0,2} {type:Event}=e
  emit e organiser o
  yes "Nordwind Energy AG is thrilled to announce its latest virtual event, \"The Future of Pumps,\" set to take place in May 2025."
  no  "Nordwind Energy AG is thrilled to announce its sponsorship of the Baltic Hydrogen Forum, set to take place in May."

pattern body-and-body-sign-collaboration
  confidence 0.88
  sequence {type:Organisation}=a "and" {!type:Person;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation;described:no}=b ","? {lower:/have|has|today|also|jointly/}{0,2} {lemma:announce} "the"? {!type:/Organisation|Person/}{0,3} {lower:/signing|conclusion|renewal|execution|extension|launch|formation/} "of" {!type:/Organisation|Person/}{0,5} {lower:/(.* )?(agreement|memorandum|mou|partnership|pact|accord|alliance|collaboration)/}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG and the local utility, Kurzeme Gas, have announced the signing of a collaboration agreement."
  no  "Nordwind Energy AG and the local utility, Kurzeme Gas, have announced the closing of a plant."

pattern body-s-acquisition-of-named
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s/ {!type:/Organisation|Person/;!pos:VERB}{0,8} {type:Organisation}=b {lower:/acquisition|takeover|buyout|purchase/}=n
  where !{}=n . {pos:/NOUN|PROPN/}
  new Acquisition { party a ; party b }
  yes "Nordwind Energy AG's strategy and its Kurzeme Gas acquisition in 2024 boosted its share."
  no  "Nordwind Energy AG's strategy and its Kurzeme Gas rivals in 2024 boosted its share."
