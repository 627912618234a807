# Officials in lists and what they and their countries sign: titles with a comma before each name, the
# guest behind a host who invites, banks and the governments that they lend to.

pattern titles-before-persons-in-list
  confidence 0.88
  sequence /by|with|include|includes|included|including|were|are|from|between|:/ "the"? {type:Role;tag:/NNPS?/}=t1 (/of|for|to/ "the"? {type:Place})? "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?/? {type:Person}=p1 /,|;|and/{1,2} "the"? {type:Role;tag:/NNPS?/}=t2 (/of|for|to/ "the"? {type:Place})? "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?/? {type:Person}=p2 (/,|;|and/{1,2} "the"? {type:Role;tag:/NNPS?/}=t3 (/of|for|to/ "the"? {type:Place})? "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?/? {type:Person}=p3 (/,|;|and/{1,2} "the"? {type:Role;tag:/NNPS?/}=t4 (/of|for|to/ "the"? {type:Place})? "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?/? {type:Person}=p4 (/,|;|and/{1,2} "the"? {type:Role;tag:/NNPS?/}=t5 (/of|for|to/ "the"? {type:Place})? "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?/? {type:Person}=p5 (/,|;|and/{1,2} "the"? {type:Role;tag:/NNPS?/}=t6 (/of|for|to/ "the"? {type:Place})? "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?/? {type:Person}=p6)?)?)?)?
  emit p1 position(t1)
  emit p2 position(t2)
  emit p3? position(t3)
  emit p4? position(t4)
  emit p5? position(t5)
  emit p6? position(t6)
  yes "The guests are Minister of Trade, Dr Maria Lindberg, Minister of Ports, Mr Ole Moen, and the Minister of Health, Ms Eva Brandt."
  yes "He came with Minister of Trade, Dr Maria Lindberg, Minister of Defence, Justice and Security, Mr Ole Moen and Minister of Health, Ms Eva Brandt."
  no  "The guests are Dr Maria Lindberg, Minister of Trade, Mr Ole Moen, Minister of Ports, and Ms Eva Brandt, Minister of Health."

pattern title-comma-person-between-semicolons
  confidence 0.88
  sequence ";" "and"? "the"? {type:Role}=t (/,|and/{1,2} "the"? {type:Role}){0,2} (/of|for|to|in/ "the"? {type:Place}){0,2} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?|h\.?e\.?|gen\.?|adm\.?|col\.?|lt\.?|amb\.?|sir/{0,2} {type:Person}=p /[;.(]/
  emit p position(t*)
  yes "They met the rector, Jan Novak; Minister of Trade, Dr Maria Lindberg; and the Minister of Ports, Mr Ole Moen (online)."
  no  "They met Jan Novak; Maria Lindberg, Minister of Trade; and Ole Moen, Minister of Ports."

pattern title-comma-person-before-semicolon
  confidence 0.88
  sequence /by|with|include|includes|included|including|were|was|are|:/ "the"? {type:Role}=t (/,|and/{1,2} "the"? {type:Role}){0,2} (/of|for|to|in/ "the"? {type:Place}){0,2} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?|h\.?e\.?|gen\.?|adm\.?|col\.?|lt\.?|amb\.?|sir/{0,2} {type:Person}=p ("(" []{1,3} ")")? ";"
  emit p position(t*)
  yes "Latvia was represented by Minister of Trade, Dr Maria Lindberg; and by others."
  no  "Latvia was represented by Ole Moen; Maria Lindberg, Minister of Trade; and by others."

pattern title-at-body-comma-person-between-semicolons
  confidence 0.88
  sequence /;|by|with|include|includes|included|including|were|was|are|:/ "and"? "the"? {type:Role}=t /of|at|for|in/ "the"? {type:Organisation}=o "in" {type:Place} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|hon\.?|h\.?e\.?|gen\.?|adm\.?|col\.?|lt\.?|amb\.?|sir/{0,2} {type:Person}=p /[;.(]/
  emit p position(t*, o)
  yes "Latvia was represented by the director of the Baltic Trade Council in Riga, Dr Maria Lindberg; and by others."
  no  "Latvia was represented by the director of the Baltic Trade Council in Riga and by Maria Lindberg."

pattern title-and-body-title-before-person
  confidence 0.85
  sequence {type:Role;!tag:/NNS|NNPS/}=t "and" {type:Organisation} {type:Role;!tag:/NNS|NNPS/} {type:Person}=p
  where !{}=t - {type:Organisation}
  emit p position(t)
  yes "They met Special Assistant to the President and Union Bank director Maria Lindberg."
  no  "They met Union Bank chairman and Kurzeme Gas director Maria Lindberg."

pattern guest-behind-inviting-host
  confidence 0.88
  sequence /at|on|upon/ "the" "invitation" {!type:Event;!pos:VERB}{1,10} {type:Person} "," "the"? {type:Role}=t (/of|for/ "the"? {type:Place})? {type:Person}=p
  emit p position(t)
  yes "At the invitation of Foreign Minister Jan Novak, State Secretary Ole Moen is paying a visit to Latvia."
  no  "At the invitation of Jan Novak, Foreign Minister of Latvia, Ole Moen is paying a visit to Latvia."

pattern titles-of-guest-behind-inviting-host
  confidence 0.88
  sequence /at|on|upon/ "the" "invitation" {!type:Event;!pos:VERB}{1,10} {type:Person} "," "the"? {type:Role}=t (/of|for/ "the"? {type:Place})? ("," | "and"){1,2} "the"? {type:Role} (/of|for/ "the"? {type:Place})? {type:Person}=p
  emit p position(t)
  yes "At the invitation of Foreign Minister Jan Novak, State Councillor of Norway, Minister of Trade Ole Moen is paying a visit to Latvia."
  no  "At the invitation of Foreign Minister Jan Novak, State Councillor of Norway, Latvia and Norway opened talks."

pattern title-in-country-comma-person
  confidence 0.85
  sequence {type:Role;lemma:/ambassador|consul|representative|envoy|commissioner/}=t /in|for|to/ "the"? {type:Place} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p ","? ({pos:AUX} | {pos:VERB} | {lower:/that|and/} | /\.|;/)
  emit p position(t)
  yes "The Norwegian Ambassador in Bolivia, Maria Lindberg, said trade will grow."
  no  "The Norwegian Ambassador left Bolivia, Maria Lindberg, a clerk, said."

pattern body-and-government-of-sign
  confidence 0.9
  sequence {type:/Organisation|Country/}=a ("(" []{1,3} ")")? {lower:group}? ","? "and" "the"? {lower:/government|governments|state|kingdom|republic/} "of" "the"? {type:Country}=b (/,|and/{1,2} "the"? {type:Country}){0,4} {!type:/Organisation|Money|Country/}{0,8} {lemma:/sign|ink|initial|conclude|enter|reach|finali[sz]e|seal|agree/;pos:VERB} {!type:/Organisation|Money/}{0,8} ({type:Money}=m)? {!type:/Organisation|Money/}{0,6} {lemma:/agreement|memorandum|mou|deal|contract|loan|grant|credit|facility|pact|treaty|protocol/}
  new Agreement { party a* ; party b* ; amount m? }
  yes "The Nordic Investment Bank (NIB) and the government of Latvia have signed a 40 million euros loan agreement."
  yes "Union Bank and the governments of Latvia and Norway signed an agreement on roads."
  no  "Union Bank and the government of Latvia signed no letter in May."

pattern government-of-and-body-sign
  confidence 0.9
  sequence {lower:/government|governments|state|kingdom|republic/} "of" "the"? {type:Country}=a ("," "the"? {type:Country})? ","? "and" "the"? {type:/Organisation|Country/}=b ("(" []{1,3} ")")? {!type:/Organisation|Money/}{0,8} {lemma:/sign|ink|initial|conclude|enter|reach|finali[sz]e|seal|agree/;pos:VERB} {!type:/Organisation|Money/}{0,8} ({type:Money}=m)? {!type:/Organisation|Money/}{0,6} {lemma:/agreement|memorandum|mou|deal|contract|loan|grant|credit|facility|pact|treaty|protocol/}
  new Agreement { party a* ; party b* ; amount m? }
  yes "The government of Latvia and the Nordic Investment Bank have signed a 40 million euros loan agreement."
  no  "The government of Latvia and the Nordic Investment Bank have signed no letter in May."

pattern signs-loans-for-benefit-of
  confidence 0.88
  sequence {type:Organisation}=a ("(" []{1,3} ")")? {!type:/Organisation|Money|Country/}{0,4} {lemma:/sign|approve|grant|extend|conclude|provide|award/;pos:VERB} {!type:/Organisation|Money|Country/;!lower:not}{0,6} {lemma:/loan|grant|credit|financing|agreement/} {!type:/Organisation|Money|Country/;!pos:VERB}{0,5} ({type:Money}=m)? {!type:/Organisation|Money|Country/;!pos:VERB}{0,3} /for|to|in/ {!type:/Organisation|Money|Country/;!pos:VERB;!lower:/which|that/}{0,6} {type:Token;lemma:/country|nation|state|member|government/} {!type:/Organisation|Money|Country/;!pos:VERB}{0,3} {type:Country}=b
  new Agreement { party a ; party b* ; amount m? }
  yes "Union Bank has signed loan agreements, worth 34 million dollars, for the benefit of four African countries -- Burundi, Ethiopia, Zambia and Malawi."
  yes "Union Bank approved grants for three countries: Kenya, Ghana and Togo."
  no  "Union Bank has printed loan forms, worth 34 million dollars, for the benefit of four African countries -- Burundi, Ethiopia, Zambia and Malawi."

pattern comes-to-place-for-event-in-month
  confidence 0.85
  sequence {lemma:/meet|gather|convene|travel|arrive|assemble|visit|come|go/;pos:VERB} /in|at|to/? "the"? {type:Place} /in|on/ {type:Date}=d "for" /the|a|an|its/? {type:Event}=e
  emit e startDate d
  yes "Jan Novak will visit Riga in September 2024 for the Baltic Hydrogen Forum."
  no  "Jan Novak visited Riga in September 2024 after the Baltic Hydrogen Forum."

pattern person-comes-to-place-for-event
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Event|Organisation/}{0,6} {lemma:/travel|arrive|visit|come|fly|head/;pos:VERB} /in|at|to/? "the"? {type:Place} (/in|on/? {type:Date})? "for" /the|a|an|its/? {type:Event}=e
  emit e participant o*
  yes "The medal will be given to Prime Minister Jan Novak when he visits Riga in September 2024 for the Baltic Hydrogen Forum."
  no  "Jan Novak visited Riga in September after the Baltic Hydrogen Forum."

pattern leaves-on-date-for-visit
  confidence 0.88
  sequence {type:Person}=o {!type:/Person|Event|Organisation|Date/}{0,2} {type:Date}=d ({type:Date} | /\(|\)|,/){0,4} {lemma:/leave|depart|travel|arrive|embark|begin|start|commence|fly/;pos:VERB} {!type:/Person|Event|Organisation|Date/}{0,10} {type:Visit}=e
  emit e startDate d
  emit e participant o
  yes "President Jan Novak on 5 May 2024 leaves for Namibia on a two-day state visit."
  no  "President Jan Novak on 5 May 2024 wrote of Namibia and a state visit."

pattern leaves-then-date-for-visit
  confidence 0.88
  sequence {type:Person} {!type:/Person|Event|Organisation|Date/}{0,3} {lemma:/leave|depart|embark|arrive/;pos:VERB} {!type:/Person|Event|Organisation|Date/}{0,4} /on|,/? {type:Date}=d {!type:/Person|Event|Organisation|Date/;!pos:VERB}{0,4} /on|for/ /a|an|his|her|the/ {pos:/ADJ|NUM/;type:Token}{0,2} {type:Visit}=e
  emit e startDate d
  yes "President Jan Novak left on 5 May 2024 for Namibia on a two-day state visit."
  no  "President Jan Novak wrote on 5 May 2024 for Namibia on a two-day state visit."

pattern deal-concluded-by-based
  confidence 0.9
  sequence {lemma:/agreement|memorandum|mou|pact|treaty|accord|contract|protocol|declaration/;pos:/NOUN|PROPN/} {!type:Person;!lower:/,|not/}{0,16} {lower:/signed|inked|concluded|initialled|initialed/} {!type:/Organisation|Person/}{0,6} "by" "the"? {type:/Organisation|Country/}=a "and" "the"? ({type:Place} "-" "based")? {type:Organisation}=b
  new Agreement { party a* ; party b* }
  yes "An agreement on the seat of the Nordic Forum in Latvia was concluded on 23 April 2024 by the Ministry of Finance and Norway-based Union Bank."
  no  "An agreement on the seat of the Nordic Forum in Latvia was read on 23 April 2024 by the Ministry of Finance and Norway-based Union Bank."

pattern inked-by-officers-the-deal
  confidence 0.88
  sequence {lower:/signed|inked|initialled|initialed|concluded/} {!type:/Organisation|Person/}{0,6} "by" "the"? {type:/Organisation/}=a {type:Role} {type:Person} "and" "the"? {type:/Organisation/}=b {type:Role} {type:Person} "," /the|this/ {!type:/Organisation|Person/}{0,3} {lemma:/agreement|memorandum|mou|pact|treaty|accord|contract|protocol|declaration|deal/}
  new Agreement { party a ; party b }
  yes "Inked by Nordwind Energy AG President Jan Novak and Union Bank Chairwoman Eva Brandt, the agreement opens the way."
  no  "Watched by Nordwind Energy AG President Jan Novak and Union Bank Chairwoman Eva Brandt, the game began."

pattern lends-sum-for-work-in-country
  confidence 0.85
  sequence {type:/InternationalOrganisation|Company|GovernmentBody|Association/}=a ("(" []{1,4} ")")? {!type:/Organisation|Person|Money|Country/;!lower:/not|never|,/}{0,6} {lemma:/extend|provide|grant|lend|award|approve|allocate|offer/;pos:VERB} {!type:/Organisation|Person|Money|Country/;!lower:not}{0,4} {type:Money}=m {!type:/Organisation|Person|Money|Country/;!pos:VERB}{0,3} {lemma:/loan|grant|credit|facility|financing|funding/} {!type:/Organisation|Person|Money|Country/;!lower:/,|that|which|who/}{0,14} "in" "the"? {type:Country}=b
  new Investment { party a* ; party b ; amount m }
  yes "Union Bank is extending a 30 million dollars loan to support the building of a key road in Uganda."
  no  "Union Bank is hiding a 30 million dollars loan, which it made in Uganda."

pattern officer-signs-with-minister-of
  confidence 0.88
  sequence {type:Organisation}=a /'s|’s|'|’/? {type:Role} {type:Person}? {!type:/Organisation|Person/;!lower:/not|,/}{0,3} {lemma:/sign|ink|conclude/;pos:VERB} {!type:/Organisation|Person/}{0,3} {lemma:/agreement|memorandum|mou|contract|deal|protocol|loan|grant/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!pos:VERB}{0,6} "with" {type:Person} "," "the"? {type:Role} /of|for/ "the"? {type:Country}=b
  new Agreement { party a ; party b }
  yes "Union Bank President Maria Lindberg signed the loan agreement today in Riga with Jan Novak, Minister of Finance of Latvia."
  no  "Union Bank President Maria Lindberg read the loan agreement today in Riga with Jan Novak, Minister of Finance of Latvia."

pattern opened-by-holder-of-titles
  confidence 0.85
  sequence {lower:/opened|inaugurated|addressed|closed/} "by" "the"? {type:Role} {!type:/Person|Event/;!pos:VERB;!lower:/;|\./}{1,14} "," /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum will be opened by the Minister for Energy and Chair of the Baltic Council, Mr Jan Novak."
  no  "The Baltic Hydrogen Forum will be praised by the Minister for Energy and Chair of the Baltic Council, Mr Jan Novak."

pattern signed-in-place-during-event
  confidence 0.88
  sequence {lemma:/sign|ink|conclude|initial|exchange|launch|announce|adopt/;pos:VERB} {!type:/Organisation|Person|Event|Place/}{0,6} "in" "the"? {type:City}=l ("," {type:/Country|Region/}=m ","?)? /during|at/ "the"? {type:Event}=e
  emit e place l
  emit e place m?
  yes "The memoranda were signed in Luanda, Angola, during the Second Session of the Joint Commission on Ports."
  yes "The pact was signed in Riga at the Baltic Hydrogen Forum."
  no  "The memoranda were signed in Luanda, Angola, after the Second Session of the Joint Commission on Ports."

pattern nation-title-comma-person-comma
  confidence 0.85
  sequence {type:/Place|Token/;tag:/JJ|NNPS?/}=n {type:Role;tag:/NN|NNP/}=t "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p /,|both|and/
  where {}=n !- {lower:","}
  emit p position(t)
  yes "Cyprus President, Maria Lindberg, and Turkish Cypriot leader, Ole Moen both support the plan."
  yes "Latvian President, Maria Lindberg, said that trade will grow."
  no  "The guests were Jan Novak, Latvian President, Maria Lindberg, and others."
