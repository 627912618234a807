# Statements of press releases: lists of partners, events within events, who heads an event, what belongs
# to whom.

pattern deals-with-persons-like
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,20} {lower:/partnerships|collaborations/} "with" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} ((/like|including/ | "such" "as") {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5})? {type:Person}=b
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
  sequence {lower:/spearheaded|organi[sz]ed|founded|convened|created|led|curated/}=v "by" {!type:/Organisation|Person|Event/;!pos:VERB}{0,6} {type:/Person|Organisation/}=o ("," {!type:Event}{1,36})? "," /”|"/? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Event;!type:Visit}=e
  where !{}=v - {}
  emit e organiser o*
  yes "Spearheaded by the businesswoman Maria Lindberg, known for her reach, the Baltic Hydrogen Forum is poised to open."
  no  "Praised by the businesswoman Maria Lindberg, known for her reach, the Baltic Hydrogen Forum is poised to open."

pattern event-on-two-dates-in-two-places
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Organisation/}{0,14} {type:Date} "in" []{1,6} ","? "and" "on"? {type:Date} "in" {type:Place}=l
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
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/;!pos:VERB}{0,8} {type:Organisation}=b {lower:/acquisition|takeover|buyout|purchase/}=n
  where !{}=n . {pos:/NOUN|PROPN/}
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG's strategy and its Kurzeme Gas acquisition in 2024 boosted its share."
  no  "Nordwind Energy AG's strategy and its Kurzeme Gas rivals in 2024 boosted its share."

# --- licences, distributors, contracts -----------------------------------------------------------------

pattern supplies-to-body-under-contract
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} {lemma:/provide|supply|deliver|sell|ship/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{1,8} "to" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/}{0,5} {lower:/under|as|through|in/} {!type:/Organisation|Person/}{0,6} {lower:/(.* )?(contract|agreement|deal|partnership|framework|order)/}
  new SupplyPartnership { party a* ; party b* }
  yes "Nordwind Energy AG is providing pumps to Kita Motors Ltd. as part of a multi-year contract."
  no  "Nordwind Energy AG is providing pumps to Kita Motors Ltd. as part of a ruse."

pattern signing-of-paper-with-body
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,20} {lower:/signing|execution|conclusion/} "of" {!type:/Organisation|Person/}{0,6} ("letter" "of" "intent" | {lower:/loi|mou|memorandum|agreement|contract|pact|protocol/} | "term" "sheet") {!type:/Organisation|Person/}{0,5} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Nordwind Energy AG announced the signing of a non-binding letter of intent with Kurzeme Metals Corp. to buy a mine."
  no  "Nordwind Energy AG announced the signing of a book with Kurzeme Metals Corp. to please its guests."

# --- partners in passing -------------------------------------------------------------------------------

pattern body-partner-body
  confidence 0.8
  sequence /at|of|by|from|with|,/ "the"? {type:Organisation}=b {lower:/partner|reseller/} ","? {type:Organisation}=a {!lower:/and/;!type:/Organisation|Role/}
  new StrategicCooperation { party a ; party b }
  yes "Jan Novak, sales director at Kita Motors partner, Nordwind Energy AG, agreed."
  no  "Jan Novak, sales director at Kita Motors rival, Nordwind Energy AG, agreed."

pattern has-been-a-partner-said
  confidence 0.85
  sequence {type:Organisation}=b {lower:/has|have|had|is|are|continues|remains/} ("been" | "to" "be")? {lower:/a|an|our|such/}{0,2} {pos:/ADJ|ADV/;type:Token}{0,3} {lower:/(.* )?(partner|collaborator|ally)/} []{0,40} {type:Person} "," {!type:/Person|Organisation/}{0,8} {lower:/at|of|for/} "the"? {type:Organisation}=a
  new StrategicCooperation { party a ; party b }
  yes "\"Kita Motors Ltd. has been a great partner,\" said Maria Lindberg, CEO of Nordwind Energy AG."
  no  "\"Kita Motors Ltd. has been a great rival,\" said Maria Lindberg, CEO of Nordwind Energy AG."

pattern person-and-body-join
  confidence 0.8
  sequence {type:Person}=a "and" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {lower:/have|has|will|are|today|also|to/}{0,2} ({lower:/partner|partnered|partners|collaborate|collaborated|partnering|collaborating/} | {lower:/team|teamed|teaming/} "up" | {lower:/join|joined|joining/} {lower:/forces|hands/})
  where !{}=a - {lower:/of|by|with|,/}
  new StrategicCooperation { party a ; party b }
  yes "Maria Lindberg and Nordwind Energy AG collaborate on a new pump."
  no  "Maria Lindberg and Nordwind Energy AG quarrel about a new pump."

pattern body-signs-deal-with-person
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} {lemma:/sign|ink|announce|strike|reach|enter/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lower:/deal|contract|partnership|collaboration|agreement/} "with" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Person}=b
  where !{}=b . {lower:/of|at|from|,|'s|’s|and/}
  where !{}=b . {type:Organisation}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG signed an endorsement deal with the runner Jan Novak."
  no  "Nordwind Energy AG signed an endorsement deal with Jan Novak's agency."

pattern developed-with-body-by-body
  confidence 0.85
  sequence {lower:/developed|created|built|produced|designed|organi[sz]ed|run|conceived/} "in" {pos:ADJ}? {lower:/partnership|collaboration|cooperation|conjunction/} "with" "the"? {type:Organisation}=b ({lower:/,|and/} {lower:/,|and|the/}? {type:Organisation}){0,4} {!type:/Organisation|Person/}{0,6} {lower:/launched|unveiled|announced|led|founded|introduced|published|released/} "by" "the"? {type:Organisation}=a
  new StrategicCooperation { party a ; party b* }
  yes "The tool, developed in collaboration with Kita Motors Ltd. and Union Bank, was launched by Nordwind Energy AG."
  no  "The tool, admired in competition with Kita Motors Ltd. and Union Bank, was launched by Nordwind Energy AG."

pattern engages-body-for-services
  confidence 0.82
  sequence {type:Organisation}=a {lower:/has|have|recently|also|today/}{0,2} {lower:/engaged|retained|hired|contracted|commissioned|enlisted|engages|retains|hires/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {lower:/for|to/} {!type:/Organisation|Person/;!pos:VERB}{0,6} {lower:/(.* )?(services|campaign|programme|program|project|support|consulting|marketing|relations|work)/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG engaged Kita Consulting Ltd. for investor relations services."
  no  "Nordwind Energy AG thanked Kita Consulting Ltd. for investor relations services."

pattern chooses-body-s-product
  confidence 0.8
  sequence {type:Organisation}=a {lower:/has|have|recently|also|today|will/}{0,2} {lower:/chose|chosen|selected|selects|adopted|adopts|deployed|deploys|picked|implemented|implements/} "the"? {type:Organisation}=b /'s|’s|'|’/ {!type:/Entity|Role/;pos:/ADJ|NOUN|PROPN/}{1,6} {lower:/to|for|across|as|in/}
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. has chosen Nordwind Energy AG's pump software to run its plants."
  no  "Kita Motors Ltd. has mocked Nordwind Energy AG's pump software to win votes."

pattern joins-body-s-alliance
  confidence 0.85
  sequence {type:Organisation}=a {lower:/has|have|today|will|officially|is/}{0,2} {lower:/joins|joined|join|joining/} "the"? {type:Organisation}=b /'s|’s|'|’/ {!type:Person}{0,4} ({lower:/(.* )?(alliance|network|consortium|coalition|ecosystem|accelerator|incubator|programme|program)/} | {type:/Association|Initiative/;!described:yes})
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has joined Nordwind Energy AG's pump alliance."
  no  "Kita Motors Ltd. has joined Nordwind Energy AG's critics."

pattern raised-from-investors-with-person
  confidence 0.85
  sequence {lower:/raised|secured|raising|securing/} {!type:/Organisation|Person|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person/}{0,3} "from" {!type:/Organisation|Person/}{0,6} {lower:/investors|backers/} ","? (/including|like/ | "such" "as") {!type:/Organisation|Person/}{0,8} {type:Person}=p ("," | "and") []{0,24} "," "the"? {type:Organisation}=a {lower:/is|has|will|plans|now|aims/}
  new Investment { party a* ; party p* ; amount m }
  yes "Having raised over $4 million from European investors, including the star Jan Novak, and built a plant, Nordwind Energy AG is now growing."
  no  "Having raised over $4 million from European sales, including the star Jan Novak, and built a plant, Nordwind Energy AG is now growing."

pattern stakes-in-bodies
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lemma:/hold|own|have|acquire|buy|take|sell/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!pos:VERB}{0,4} {lower:/stakes|interests|shareholdings|holdings/} "in" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "Nordwind Energy AG holds stakes in Kita Motors Ltd. and Kurzeme Gas."
  no  "Nordwind Energy AG holds talks in Kita Motors Ltd. and Kurzeme Gas."

pattern title-person-and-title-person
  confidence 0.88
  sequence {type:Organisation}=o {type:Role} {type:Person} "and" {type:Role;!tag:/NNS|NNPS/}=t {type:Person}=p {!type:Organisation;!lower:/of|at|from/}
  emit p position(t, o)
  yes "Nordwind Energy AG CEO Maria Lindberg and Vice President of Government Relations Jan Novak joined the call."
  no  "Nordwind Energy AG CEO Maria Lindberg and Vice President Jan Novak of Kurzeme Gas joined the call."

pattern our-body-investment
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,20} {lower:/its|their/} {type:Organisation}=b {lower:/investment|stake/}=n
  where !{}=n . {pos:/NOUN|PROPN/}
  where {}=a <nsubj {}
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG goes on, along with its Kita Motors investment in Latvia."
  no  "Nordwind Energy AG goes on, along with its Kita Motors rivals in Latvia."

pattern our-body-investment-first-person
  confidence 0.85
  sequence {lower:our;type:Organisation}=a {type:Organisation}=b {lower:/investment|stake/}=n
  where !{}=n . {pos:/NOUN|PROPN/}
  new Investment { party a* ; party b }
  yes "\"Along with our Kita Motors Ltd. investment we grow,\" said Maria Lindberg, CEO of Nordwind Energy AG."
  no  "\"Along with our Kita Motors Ltd. rivals we grow,\" said Maria Lindberg, CEO of Nordwind Energy AG."

pattern body-invests-in-event
  confidence 0.85
  sequence {type:Organisation}=o {pos:/AUX|ADV/}{0,2} {lower:/invests|invested|investing/} "in" "the"? {type:Event}=e
  where !{}=o . {lower:/not|never|no|neither/}
  emit e supporter o
  yes "Kurzeme Gas proudly invests in the Baltic Hydrogen Forum to win young people."
  no  "Kurzeme Gas invests in the hall of the Baltic Hydrogen Forum."
