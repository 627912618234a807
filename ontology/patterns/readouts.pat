# Readouts, state visits and aid: whom a visit brings, who leads the sides, where what is told of beside
# another event takes place, and grants of states that are told by a noun.

pattern person-s-visit
  confidence 0.88
  sequence {type:Person}=o /'s|’s|'|’/ {type:Date}? (/first|second|third|recent|upcoming|forthcoming|three|two|day|-/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Visit}=e
  emit e participant o
  yes "They spoke about Prime Minister Maria Lindberg's official visit to Norway on 3 May 2025."
  yes "They spoke about Maria Lindberg's August 2024 visit to Norway."
  no  "They spoke about Prime Minister Maria Lindberg's official plans before a state visit to Norway on Friday."

pattern visit-of-person
  confidence 0.85
  sequence {type:Visit}=e {!pos:VERB;!type:/Person|Event|Organisation/;!lower:/,|;|and|with|request|invitation|behest|suggestion/}{0,6} /of|by/ {!pos:VERB;!type:/Person|Event/;!lower:/,|;/}{0,8} {type:Person}=o
  where {}=o !. {lower:/'s|’s|'|’/}
  emit e participant o
  yes "The official visit to Norway by Prime Minister Maria Lindberg begins on Friday."
  no  "The official visit to Norway, a wish of Maria Lindberg, begins on Friday."

pattern side-led-by
  confidence 0.88
  sequence {lower:/side|delegation|team|part/} {!type:/Person|Event/;!pos:VERB}{0,6} {lower:/was|is|were/} {pos:ADV}? {lower:/led|headed|represented|chaired/} "by" {!pos:VERB;!type:/Person|Event/;!lower:/;|\./}{0,14} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. The Norwegian side was led by Jan Novak, Minister of Energy."
  no  "The Baltic Hydrogen Forum opened in Riga. The Norwegian side was sunk by Jan Novak."

pattern provides-remarks-at-event
  confidence 0.88
  sequence {type:Person}=o {!type:/Person|Event/;!lower:not}{0,6} {lemma:/provide|offer|give|deliver|make/;pos:VERB} {!pos:VERB;!type:/Person|Event/}{0,4} {lemma:/remark|address|keynote|speech|intervention|statement/} /at|to|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "Maria Lindberg will provide opening remarks at the Baltic Hydrogen Forum."
  no  "Maria Lindberg will not provide opening remarks at the Baltic Hydrogen Forum."

pattern attended-at-event-inverted
  confidence 0.85
  sequence {lower:/attended|attending|participated|participating|present/} /at|in/ "the" {type:Event}=e "was"? {lower:/were|are/}? {!pos:VERB;!type:/Person|Event/;!lower:/,|;|by|,|and/}{0,10} {type:Person}=o
  emit e participant o*
  yes "Attended at the Baltic Hydrogen Forum Minister of Energy Maria Lindberg and Jan Novak."
  yes "Present at the Baltic Hydrogen Forum were Minister of Energy Maria Lindberg and Jan Novak."
  no  "Attended at the Baltic Hydrogen Forum by many, Maria Lindberg's book was a success."

pattern arrives-on-date-for-visit
  confidence 0.85
  sequence {lemma:/arrive|land|fly|travel|come|go/;pos:VERB} {!type:/Event|Person|Date/;!pos:VERB}{0,10} {type:Date}=d {!type:/Event|Person|Date/;!pos:VERB}{0,8} /for|on/ {!type:/Event|Person|Date/;!pos:VERB}{0,4} {type:Visit}=e
  emit e startDate d
  yes "Maria Lindberg arrived in Oslo on 3 May 2025 for an official visit to Norway."
  no  "Maria Lindberg arrived in Oslo on 3 May 2025, praised on an official visit to Norway."

pattern on-date-arrives-for-visit
  confidence 0.85
  sequence {type:Date}=d {!type:/Event|Date/;!pos:VERB}{0,4} {lemma:/arrive|land|fly|travel/;pos:VERB} {!type:/Event|Person|Date/;!pos:VERB}{0,12} /for|on/ {!type:/Event|Person|Date/;!pos:VERB}{0,4} {type:Visit}=e
  emit e startDate d
  yes "Maria Lindberg on 3 May 2025 arrived in Oslo, Norway, for an official visit."
  no  "Maria Lindberg on 3 May 2025 heard in Oslo, Norway, of an official visit."

pattern dated-visit
  confidence 0.9
  sequence /a|an|his|her|their|its|the|'s|’s|'|’/ {pos:ADJ;type:Token}? {type:Date}=d {type:/Visit|Meeting|Summit|Conference|Seminar|Forum/;described:yes}=e
  emit e startDate d
  yes "Maria Lindberg is on a 9-11 July 2025 visit to Norway."
  yes "Maria Lindberg's August 2024 visit to Norway was a success."
  no  "Maria Lindberg is on a plane after a July 9-11 fair in Norway."

pattern meets-person-in-place
  confidence 0.8
  sequence {type:Person} {pos:/AUX|ADV/}{0,2} {lower:/met|meets|spoke|meeting/} "with" {!type:/Event|Person|Place/;!pos:VERB}{0,6} {type:Person} ("of" "the"? {type:Country})? /in|at/ "the"? {type:/City|Venue|Country/}=l
  emit @main place l*
  yes "The third ministerial meeting was held in May. Minister Maria Lindberg met with Minister Jan Novak of Norway in Riga."
  no  "The third ministerial meeting was held in May. Minister Maria Lindberg agreed with Minister Jan Novak of Norway in Riga."

pattern travels-to-site-on-visit
  confidence 0.8
  sequence {type:Person}=o {!type:/Person|Event/;!pos:VERB;!lower:not}{0,10} {lemma:/travel|fly|head/;pos:VERB} "to" "the"? ({type:Organisation} /in|at/)? {type:Place}=l {!type:/Event|Person/;!pos:VERB}{0,6} "to" {lemma:/mark|meet|discuss|visit|celebrate|attend|hold|review|see|tour|sign|advance|launch|open/;pos:VERB}
  emit @main participant o*
  emit @main place l*
  yes "The three-day visit to Norway was a success. On May 3, Minister Maria Lindberg and Jan Novak traveled to Oslo to mark the day of the ports."
  no  "The three-day visit to Norway was a success. On May 3, Minister Maria Lindberg and Jan Novak wrote to Oslo to mark the day of the ports."

# --- titles ----------------------------------------------------------------------------------------

pattern title-letters-person
  confidence 0.85
  sequence {type:Role}=t "(" {type:Token;tag:/NNP?S?/} ")" {type:Person}=p
  emit p position(t)
  yes "Principal Secretary (PS) Maria Lindberg spoke first."
  no  "The ship (SS) Maria Lindberg sailed first."

pattern persons-comma-plural-titles
  confidence 0.85
  sequence {type:Person}=p ("," {type:Person})* ","? "and" {type:Person}=q "," "the" {type:Role;tag:/NNP?S/}=t
  emit p position(t)
  emit q position(t)
  yes "Ole Moen, Jan Novak and Maria Lindberg, the foreign ministers of Norway and Latvia, signed a declaration."
  no  "Ole Moen, Jan Novak and Maria Lindberg, the mayor of Riga, signed a declaration."

pattern listed-title-of-place-person
  confidence 0.85
  sequence /;|:|was|were|by/ "the"? {type:Role;tag:/NNPS?/}=t "of" "the"? {type:Place} "," /the|most|right/{0,2} {type:Person}=p /[;.(]|and|,/
  emit p position(t*)
  yes "Also present were Prime Minister of Norway, the Most Honourable Jan Novak (virtually); Premier of Bermuda, the Honourable Maria Lindberg; and others."
  no  "Also present were the Prime Minister of Norway, the port of Riga (virtually); Jan Novak and others."

pattern and-title-comma-person
  confidence 0.8
  sequence ({type:Person} "and" | /by|with|met|meets/ | {lemma:call;pos:VERB} "on" "the"?) {type:Role;tag:/NNPS?/;!lower:/.*(counterpart|member|resident|expert|fellow|star)/}=t ("of" "the"? {type:Place})? "," {type:Person}=p
  emit p position(t)
  yes "She was received by Jan Novak and Minister of Social Development, Ms Maria Lindberg."
  yes "He called on Union Minister for Farmers Welfare, Shri Jan Novak today."
  no  "She was received by Jan Novak, mayor and Minister of Trade, Maria Lindberg and others."

pattern sentence-title-comma-person-acts
  confidence 0.85
  sequence /\.|”|"|:/ {type:Role;tag:/NNPS?/}=t ("of" "the"? {type:Place})? "," /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=p ","? ({pos:AUX} | {lemma:/say|launch|call|note|add|express|tell|disclose|reveal|announce|stress|thank|attend|open|state|emphasi[sz]e|reaffirm|sign|pledge|urge/;pos:VERB})
  emit p position(t*)
  yes "He said: Principal Secretary for Trade, Maria Lindberg, launched a book."
  no  "He said: Maria Lindberg, Principal Secretary for Trade, Jan Novak and others left."

pattern person-whose-title
  confidence 0.85
  sequence {type:Person}=p "," "the"? ({type:Role} | {type:Person}) /'s|’s|'|’/ {type:Role}=t /[.,;]/
  emit p position(t*)
  yes "Karl Moen, the President's spokesman, said so."
  no  "Karl Moen, the President's cook, said so."

# --- who presides ------------------------------------------------------------------------------------

pattern presides-over-proceedings
  confidence 0.9
  sequence {type:Person}=o {!type:/Person|Event/;!lower:not}{0,8} {lemma:/preside/;pos:VERB} "over" {!type:Event}{0,2} {lower:/proceedings|meeting|session|deliberations|opening/}
  emit @event chair o*
  yes "The Baltic Hydrogen Forum was held in Riga. The mayor of Riga, Jan Novak, presided over the proceedings."
  no  "The Baltic Hydrogen Forum was held in Riga. The mayor of Riga, Jan Novak, presided over a court."

pattern event-co-chair-person
  confidence 0.85
  sequence ({lower:/forum|meeting|summit|conference|session|dialogue/} {lower:/co-chairs?|chairs?|chairperson|chairman|co-chairman|chairwoman/;!type:Event} | {lower:/commission|committee/} {lower:/co-chairs?|co-chairman/;!type:Event}) ","? {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o
  emit @event chair o
  yes "The Baltic Hydrogen Forum was held in Riga. Forum chair, Latvian Foreign Minister Jan Novak, thanked the guests."
  no  "The Baltic Hydrogen Forum was held in Riga. Forum guest, Latvian Foreign Minister Jan Novak, thanked the guests."

# --- missions ----------------------------------------------------------------------------------------

pattern delegation-will-visit-places
  confidence 0.85
  sequence {lower:/(the )?(delegation|group|mission|delegates|participants|itinerary|trip)/} {!type:/Event|Person|Place/;!lower:not}{0,4} {lower:/will|would|to|should/} {pos:ADV}? ({lemma:/visit|tour/;pos:VERB} | {lemma:travel;pos:VERB} "to" | {lemma:/stop|call/;pos:VERB} /in|at/) "the"? {type:/City|Country|Region/}=l
  emit @event place l*
  yes "Jan Novak will lead a trade mission to Mexico from 3 to 5 May 2025. The delegation will visit Guadalajara and Mexico City."
  no  "Jan Novak will lead a trade mission to Mexico from 3 to 5 May 2025. The delegation will thank Guadalajara and Mexico City."

pattern accompanied-by-people-of-bodies
  confidence 0.85
  sequence {lower:/accompanied|joined/} "by" {!type:Event;!lower:/;|\./}{1,40} {lower:/representatives|officials|members|executives|delegates|leaders/} {!pos:VERB;!type:/Organisation|Person/}{0,3} /from|of/ "the"? {type:Organisation}=o
  emit @event participant o*
  yes "Jan Novak will lead a trade mission to Mexico from 3 to 5 May 2025. He will be accompanied by Maria Lindberg, and representatives from Union Bank and Kurzeme Gas."
  no  "Jan Novak will lead a trade mission to Mexico from 3 to 5 May 2025. He will be followed by Maria Lindberg, and representatives from Union Bank."

pattern joins-leader-on-mission
  confidence 0.88
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/}{1,12} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,4} {lemma:/join|accompany/;pos:VERB} {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person} {!type:/Person|Event/;!pos:VERB}{0,4} /on|during/ /a|an|the|his|her/? {type:Visit}=e
  emit e participant o*
  yes "Ole Moen will join Governor Jan Novak on a trade mission to Mexico in May."
  no  "Ole Moen will thank Governor Jan Novak on a trade mission to Mexico in May."

pattern starting-day-delegation
  confidence 0.85
  sequence /starting|beginning/ "on"? {type:Date}=d "," {!type:/Event|Person|Organisation/;!pos:VERB}{0,3} {lower:/(the |his |her |its )?(group|delegation|mission|team|delegates|governor|minister|president|party)/}
  emit @event startDate d
  yes "Jan Novak will lead a trade mission to Mexico. Starting 3 May 2025, the delegation will visit two towns."
  no  "Jan Novak will lead a trade mission to Mexico. On 3 May 2025, the delegation will visit two towns."

# --- where it is -----------------------------------------------------------------------------------

pattern in-place-on-the-sidelines
  confidence 0.85
  sequence "in" "the"? {type:/City|Country/}=l ("on" {type:Date} | {!type:/Place|Event/;!pos:VERB;!lower:/,|;/}){0,12} /on|at/ "the" /sidelines|margins|fringes/ "of" "the"? {type:Event}=e
  emit e place l
  yes "Jan Novak held a meeting in Oslo with Maria Lindberg on the sidelines of the Baltic Hydrogen Forum."
  no  "Jan Novak, who lives in Oslo, met Maria Lindberg on the sidelines of the Baltic Hydrogen Forum."

pattern is-in-place-for-visit
  confidence 0.88
  sequence {type:Person}=o {!type:/Person|Event/;!lower:not}{0,4} {lemma:be} {lower:/due|expected|back|currently|presently/}? "in" "the"? {type:Place}=l {!type:/Event|Person|Place/;!pos:VERB}{0,5} /for|on/ (/a|an|his|her|two|three|four|day|-/ | {pos:/ADJ|NUM/;type:Token}){1,5} {type:Visit}=e
  emit e participant o*
  emit e place l
  yes "President Jan Novak is due in Norway on 3 May 2025 for a state visit."
  no  "President Jan Novak is due in Norway on 3 May 2025 for a rest after a state visit."

pattern travels-to-places-for-visit
  confidence 0.88
  sequence {type:Person}=o {!type:/Event/;!lower:not}{0,8} {lemma:/travel|head|fly|go|leave|depart/;pos:VERB} /to|for/ "the"? {type:Place}=l {!type:/Event|Person/;!pos:VERB}{0,8} "for" (/a|an|his|her|its|their|the/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Visit}=e
  emit e participant o*
  emit e place l*
  yes "Governor Jan Novak and Ole Moen will travel to Norway and Peru for their fourth international trade mission in May."
  no  "Governor Jan Novak and Ole Moen will travel to Norway and Peru for their holidays before a trade mission in May."

pattern person-hosts-meeting
  confidence 0.88
  sequence {type:Person}=o ("," {!type:/Event|Person/;!lower:/which|that/}{1,12} ",")? {!type:/Person|Organisation|Event/;!lower:/not|:|"|“|said|says|added|noted|which|that/}{0,4} {lemma:/(co)?host/;pos:VERB} (/the|a|an|this|his|her|first|second|annual/ | {pos:ADJ;type:Token}){0,5} {type:/Meeting|Summit|Forum|Conference|Seminar|PressConference/}=e
  emit e host o*
  yes "On 18 May 2025, Minister Jan Novak will host the Baltic Ministers Meeting in Riga."
  no  "On 18 May 2025, Minister Jan Novak will miss the Baltic Ministers Meeting in Riga."
  no  "Minister Jan Novak said: \"Hosting the Baltic Ministers Meeting is an honour.\""
  no  "It was said by Jan Novak, director of the Grid Society, which hosted the Baltic Ministers Meeting in Riga."

pattern tour-across-places
  confidence 0.85
  sequence {type:Visit}=e /across|through|around/ "the"? {type:Place}=l
  emit e place l*
  yes "Maria Lindberg will undertake a three-nation tour across Norway and Latvia from 3 to 5 May 2025."
  no  "Maria Lindberg will undertake a three-nation tour, and ships sail across Norway from 3 to 5 May 2025."

pattern place-where-they-attend
  confidence 0.88
  sequence {type:/City|Country/}=l "," "where" {!type:/Event|Place/;!lower:not}{0,8} ({lemma:/attend|address|join|chair|host|open/;pos:VERB} | {lemma:/participate|speak/;pos:VERB} /in|at/ | {lemma:take} "part" "in") /the|a|an/? {type:Event}=e
  emit e place l
  yes "Maria Lindberg travels to Oslo, where she will attend the Baltic Hydrogen Forum."
  no  "Maria Lindberg comes from Oslo, where she heard of the Baltic Hydrogen Forum."

pattern ministry-in-country
  confidence 0.85
  sequence "the" {type:GovernmentBody;described:no;lower:/(ministry|department|embassy) .*/}=o "in" {type:Country}=l /[.,;]|has|have|and|to|on|will|is|said|with/
  emit o locatedIn l
  yes "Union Bank and the Ministry of Health in Kenya have formed a partnership."
  no  "The Ministry of Health was popular in Kenya and in Norway."

# --- aid -------------------------------------------------------------------------------------------

pattern aid-of-sum-to-country
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Country/}=a {!type:/Organisation|Person|Money|Country/}{0,10} {lemma:/grant|aid|assistance|loan|donation|contribution|credit/;pos:/NOUN|PROPN/} {lower:/of|worth|amounting|totalling|totaling|totalled|valued/} {lower:/to|at|about|some|around|nearly|over/}{0,2} {type:Money}=m {!type:/Organisation|Person|Money/;!pos:VERB}{0,2} /to|for/ ({type:Place} /'s|’s|'|’/)? "the"? {type:/Country|GovernmentBody/}=b
  new StrategicCooperation { party a ; party b ; amount m ; cooperationClass Aid }
  yes "The Government of Norway signed an exchange of notes on grant aid amounting to 551 million Yen to Latvia."
  no  "The Government of Norway spoke of debts amounting to 551 million Yen to Latvia."

pattern country-receives-aid-from
  confidence 0.85
  sequence {type:/GovernmentBody|Country/}=b {!type:/Organisation|Person|Money|Country/;!lower:not}{0,8} {lemma:/receive|secure|obtain|get/;pos:VERB} {!type:/Organisation|Person|Money/;!lower:no}{0,6} {type:Money}=m {!type:/Organisation|Person|Money/;!pos:VERB}{0,6} "from" "the"? {type:/GovernmentBody|InternationalOrganisation|Country/}=a
  new StrategicCooperation { party a ; party b ; amount m ; cooperationClass Aid }
  yes "Latvia has received a grant of 40 million euros from the European Union."
  no  "Latvia has received no word of 40 million euros from the European Union."

pattern gives-sum-to-country
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Country/}=a {!type:/Organisation|Person|Money|Country/;!lower:not}{0,8} {lemma:/donate|contribute|pledge|grant|disburse|commit|allocate|give|extend|provide/;pos:VERB} {!type:/Organisation|Person|Money|Country/}{0,3} {type:Money}=m {!type:/Organisation|Person|Money|Country/;!pos:VERB;!lower:/,|worth/}{0,4} "to" ({type:Place} /'s|’s|'|’/)? "the"? {type:/Country|GovernmentBody/}=b
  new StrategicCooperation { party a ; party b ; amount m ; cooperationClass Aid }
  yes "Norway has donated 40 million euros to Latvia."
  no  "Norway has not donated 40 million euros to Latvia."
