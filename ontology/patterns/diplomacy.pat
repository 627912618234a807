# Readouts, communiqués and news of ministries: who chairs, leads and joins meetings and missions, and
# the titles that such texts string together.

pattern chaired-by-holder-of-titles
  confidence 0.85
  sequence ({lower:/chaired|co-chaired|moderated|headed/}=v "by" {!type:/Person|Event/;!pos:VERB;!lower:/;|\./} | {lower:presided}=v "over" "by") {!type:/Person|Event/;!pos:VERB;!lower:/;|\./}{1,16} ","? /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=o
  where !{}=v -- {lemma:/committee|subcommittee|commission|board/;type:Token}
  emit @event chair o*
  yes "The Baltic Hydrogen Forum was co-chaired by the Minister for Energy from Norway and President of the Baltic Council, Maria Lindberg."
  yes "The Baltic Hydrogen Forum was chaired by the heads of Norway and Latvia Governments Jan Novak and Ole Moen."
  no  "The Baltic Hydrogen Forum was photographed by the Minister for Energy from Norway, Maria Lindberg."

pattern title-and-title-comma-person
  confidence 0.8
  sequence /the|by|with|from/ ({tag:/JJ|NNP/;type:/Token|Place/})? {type:Role;tag:/NNPS?/}=t (/from|of|for|to|before|at/ "the"? {type:/Place|Organisation/})? "and" "the"? {type:Role} (/from|of|for|to|before|at/ "the"? {type:/Place|Organisation/}){0,2} "," /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person;!tag:/PRP.*/}=p
  emit p position(t)
  yes "It was opened by the Minister for Energy from Norway and President of the Baltic Council, Maria Lindberg."
  yes "It was opened by Lao Deputy Prime Minister and Minister of Foreign Affairs, Mr Jan Novak."
  no  "It was opened by the Minister for Energy from Norway, and the mayor thanked Maria Lindberg."

pattern title-of-place-before-body-comma-person
  confidence 0.8
  sequence {type:Role}=t "of" {type:Place} /before|to|at/ "the"? {type:Organisation} "," {type:Person}=p
  emit p position(t)
  yes "The Permanent Representative of Latvia before the African Union, Jan Novak, spoke first."
  no  "The Permanent Representative of Latvia before the African Union thanked Jan Novak."

pattern title-senator-person
  confidence 0.85
  sequence {type:Role;!lower:/.*(senator|professor|prince|princess|counterpart)/}=t {type:Role;lower:/senator|ambassador|professor|prince|princess|general|sheikh|lieutenant general|major general|engineer/} {type:Person}=p
  emit p position(t)
  yes "Jamaica's Minister of Foreign Affairs Senator Maria Lindberg spoke first."
  no  "Jamaica's Minister of Foreign Affairs thanked Senator Maria Lindberg."

pattern person-our-country-title
  confidence 0.8
  sequence {type:Person}=p "," /our|the|his|her|their/ /country|nation|kingdom|republic/ /'s|’s|'|’/ {type:Role}=t
  emit p position(t*)
  yes "Ole Moen, our country's ambassador to Ethiopia, came."
  no  "Ole Moen, our country's rower, came."

pattern leads-mission
  confidence 0.9
  sequence {type:/Person|Organisation/}=o ("(" []{1,3} ")")? {!type:/Person|Organisation|Event/;!lower:/not|who|whom|that|which|,/}{0,5} {lemma:/lead|head|undertake|begin|complete|conclude|join|embark/} "on"? /a|an|the|his|her|its|their|this/? {type:Visit}=e
  emit e participant o*
  yes "Texas Governor Jan Novak will lead an economic development mission to Norway next week."
  no  "Texas Governor Jan Novak will not lead an economic development mission to Norway next week."

pattern heads-for-mission
  confidence 0.85
  sequence {type:/Person|Organisation/}=o {!type:/Person|Organisation|Event/;!lower:/not|,/}{0,4} {lemma:/head|travel|fly|go|depart|arrive|leave/} {!type:/Person|Organisation|Event/;!pos:VERB}{0,14} "for" (/a|an|the|his|her|its|their/ | {type:Place} /'s|’s|'|’/)? {type:Visit}=e
  emit e participant o*
  yes "Governor Jan Novak is heading to Asia for Oregon's first trade mission to the region."
  no  "Governor Jan Novak is paying for Oregon's first trade mission to the region."

pattern mission-to-places
  confidence 0.85
  sequence {type:Visit}=e ("," {!type:/Event|Person/}{1,10} "," | {!type:/Event|Person|Place/;!pos:VERB}{0,3}) "to" "the"? {type:Place}=l
  emit e place l*
  yes "Jan Novak will lead an economic development mission, with guests from three firms, to Norway and Peru."
  no  "Jan Novak will lead an economic development mission, and guests from Norway and Peru come."

pattern makes-stops
  confidence 0.85
  sequence {lemma:make} /a|several|two|three|four|five|its/? {lemma:/stop|stopover|call/;pos:NOUN} /in|at/ "the"? {type:Place}=l
  emit @event place l*
  yes "The trade mission to Peru in May will make stops in Lima, Cusco, and Arequipa."
  no  "The trade mission to Peru in May will make friends in Lima."

pattern on-the-trip
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/;!pos:VERB}{0,3} {lemma:/have|send/} {!type:/Organisation|Person|Event/}{0,3} {lemma:/representative|member|delegate|executive|official/} /on|in|at/ "the" {lemma:/trip|mission|delegation|visit|tour/}
  emit @event participant o*
  yes "Jan Novak will lead an economic development mission to Norway next week. Union Bank and Kurzeme Gas will have representatives on the trip."
  no  "Jan Novak will lead an economic development mission to Norway next week. Union Bank and Kurzeme Gas will have offices on the island."

pattern delegation-includes-from
  confidence 0.85
  sequence {lemma:/delegation|mission/} {lemma:/include|comprise/;pos:VERB} {!pos:VERB;!type:/Person|Organisation|Event/}{0,14} "from" "the"? {type:Organisation}=o
  emit @event participant o*
  yes "Jan Novak will lead a trade mission to Norway next week. His delegation includes leaders, and representatives from Union Bank, Kurzeme Gas, and the Riga Technical University."
  no  "Jan Novak will lead a trade mission to Norway next week. His critics include leaders from Union Bank."

pattern officials-hold-meeting
  confidence 0.85
  sequence {type:Person}=o {!type:/Organisation|Event|Person/;!lower:/not|,|who|whom|that|which/}{0,3} {lemma:/hold|convene|conduct/;pos:VERB} /a|an|the|their|its|his|her/? {type:/Meeting|Summit|Visit/}=e
  emit e participant o*
  yes "Presidents Maria Lindberg and Jan Novak held their first bilateral summit in Riga."
  no  "Presidents Maria Lindberg and Jan Novak left their first bilateral summit in Riga."

pattern capital-title-comma-person-acts
  confidence 0.8
  sequence (/the|its|his|her|'s|’s/ | {pos:ADJ;type:Token} | {type:/Place|Organisation/}) {type:Role;tag:/NNPS?/;!lower:/.*(counterpart|member|resident|expert|fellow|star)/}=t ("of" "the"? {type:Place} | "to" "the"? {type:Place})? "," /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=p ({pos:AUX} | {lemma:/say|call|invite|urge|note|add|express|meet|tell|disclose|reveal|announce|stress|describe|hail|commend|explain|thank|welcome|visit|arrive|lead|attend|open|launch|address|state|emphasize|emphasise|underline|reaffirm|inaugurate|sign|pledge|hold/;pos:VERB})
  emit p position(t*)
  yes "The Minister of Business Development, Jan Novak has called for more trade."
  yes "Polish Ambassador to India, Maria Lindberg invited firms to Riga."
  no  "The minister of the cabinet, Jan Novak thinks, erred."

pattern people-of-body-at-events
  confidence 0.85
  sequence {type:Organisation}=o {lemma:/leader|official|delegation|team|representative|executive|member|delegate/} {lemma:/participate|take|attend|join/;pos:VERB} ("part" | {!type:/Event|Organisation|Person/;!pos:VERB}){0,8} {type:Event}=e
  emit e* participant o
  yes "Union Bank leaders participated in three platforms: the 10th Baltic Economic Summit, Riga Trade Conference, and 6th World Trade Expo."
  no  "Union Bank leaders wrote about the 10th Baltic Economic Summit."

pattern with-participation-of-titled
  confidence 0.8
  sequence /with|and|drew|draws|saw|sees|draw|see/ "the"? /participation|attendance|presence/ "of" {!pos:VERB;!type:Event;!lower:/;|\.|which|where|who/}{1,40} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum was opened in Riga with participation of Estonian Foreign Minister Tiit Kask, Baltic Council Secretary General Ole Moen, and the latter's Finnish counterpart Pekka Laine."
  no  "The Baltic Hydrogen Forum was opened in Riga with a song of Estonian singer Tiit Kask and Ole Moen."

pattern by-title-and-title-comma-person
  confidence 0.8
  sequence /by|with|from/ ({tag:/JJ|NNP/;type:/Token|Place/})? {type:Role;tag:/NNPS?/} "and" {type:Role;tag:/NNPS?/}=t "," /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person;!tag:/PRP.*/}=p
  emit p position(t)
  yes "It was opened by Lao Deputy Prime Minister and Minister of Foreign Affairs, Mr Jan Novak."
  no  "It was opened by Lao Deputy Prime Minister and guests, Mr Jan Novak said."

pattern sponsored-and-paid-by
  confidence 0.85
  sequence /sponsored|organi[sz]ed|planned|backed|funded/ "and" /paid|funded|financed|supported|sponsored|covered/ "for"? "by" "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum is sponsored and paid for by the Latvian Trade Council."
  no  "The Baltic Hydrogen Forum is praised and paid for by the Latvian Trade Council."
