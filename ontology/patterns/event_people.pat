# Who is at an event, told one by one: "The speakers include Ann Lee of Orion, Captain Bo Falk from
# Kestrel and Jan Moen, Head of Ports". What stands behind a name breaks the list of the tree, so that
# each is looked for by itself, with no other verb between.

pattern speakers-include-each
  confidence 0.85
  match {lemma:/include|feature|comprise|be/}=v >nsubj {lemma:/speaker|panelist|panellist|participant|guest|attendee|delegate|presenter|moderator|exhibitor|dignitary/;!lower:/(past|previous|former|prior) .*/}=n .. {type:Person}=o
  where !{}=n - {lower:/past|previous|former|prior|possible|potential/}
  where !{}=v .. ({pos:/VERB|AUX/;tag:/VBD|VBZ|VBP|MD/} .. {}=o)
  where !{}=o - {lower:/of|by|to|under/}
  where !{}=o - ({type:Role} - {lower:/of|by|to|under/})
  where !{}=v >neg {}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. The speakers include Professor Maria Lindberg from Riga Technical University, Captain Karl Moen from the ferry company Kurzeme Gas and Jan Novak, Head of Unit at the Riga Port Authority."
  no  "The Baltic Hydrogen Forum opened in Riga. The critics include Professor Maria Lindberg from Riga Technical University and Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga. The past speakers include Maria Lindberg of Union Bank and Jan Novak of Kurzeme Gas."

pattern those-who-spoke-each
  confidence 0.85
  match {lemma:/include|be/}=v .. {type:Person}=o
  where {}=v -- ({lower:those} .. {lemma:/speak|attend|participate|attending|speaking|talk/})
  where !{}=v .. ({pos:/VERB|AUX/;tag:/VBD|VBZ|VBP|MD/} .. {}=o)
  where !{}=o - {lower:/of|by|to|under/}
  where !{}=o - ({type:Role} - {lower:/of|by|to|under/})
  where !{}=v >neg {}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Those who spoke included Maria Lindberg, rector of Riga Technical University, and Jan Novak, an adviser with Union Bank."
  yes "The Baltic Hydrogen Forum opens in Riga in May. Among those listed to speak are Maria Lindberg of Union Bank and Jan Novak of Kurzeme Gas."
  no  "The Baltic Hydrogen Forum opened in Riga. Those who were missed included Maria Lindberg, rector of Riga Technical University, and Jan Novak."

pattern brought-together-each
  confidence 0.85
  match {lower:together}=v .. {type:Person}=o
  where {}=v - {lemma:/bring|gather/}
  where !{}=v .. ({pos:/VERB|AUX/;tag:/VBD|VBZ|VBP|MD/} .. {}=o)
  where !{}=o - {lower:/of|by|to|under|with/}
  where !{}=o - ({type:Role} - {lower:/of|by|to|under/})
  emit @event participant o
  yes "At the Baltic Hydrogen Forum a panel brought together Ms. Maria Lindberg, rector of Riga Technical University; Eng. Jan Novak, head of ports at Union Bank; and Karl Moen, chief executive of Kurzeme Gas."
  no  "At the Baltic Hydrogen Forum a song brought back Ms. Maria Lindberg, rector of Riga Technical University; and Eng. Jan Novak."

pattern were-present-each
  confidence 0.85
  match {type:Person}=o .. ({lower:present}=p - {lower:/were|was/})
  where !{}=o .. ({pos:/VERB|AUX/;tag:/VBD|VBZ|VBP|MD/} .. ({} . {}=p))
  where !{}=o - {lower:/of|by|to|under/}
  where !{}=o - ({type:Role} - {lower:/of|by|to|under/})
  where !{}=p - {lower:/not|n't/}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, rector of Riga Technical University, and Jan Novak, head of ports, as well as 200 students were present."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg said that 200 students were present."

pattern also-present-each
  confidence 0.85
  match {lower:/were|was|are/}=v .. {type:Person}=o
  where {}=v - {lower:/present|attendance|attending/}
  where !{}=v .. ({pos:/VERB|AUX/;tag:/VBD|VBZ|VBP|MD/} .. {}=o)
  where !{}=o - {lower:/of|by|to|under/}
  where !{}=o - ({type:Role} - {lower:/of|by|to|under/})
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Also present were Maria Lindberg, rector of Riga Technical University, and Jan Novak, head of ports at Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. Also absent were Maria Lindberg, rector of Riga Technical University, and Jan Novak."

pattern count-were-present
  confidence 0.85
  sequence {type:Count}=c {!pos:VERB;!type:Event}{0,8} /were|was/ ("present" | "in" "attendance")
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum opened in Riga. More than 200 guests from nine countries were present."
  no  "The Baltic Hydrogen Forum opened in Riga. More than 200 guests from nine countries were late."

# "for which around 150 participants have registered"
pattern event-for-which-people-register
  confidence 0.85
  sequence {type:Event}=e {!type:Event}{0,20} "for" "which" {!pos:VERB;!type:Event}{0,3} {type:Count}=c {!pos:VERB;!type:Event}{0,4} {lemma:/register|enrol|enroll|apply|sign/;pos:VERB}
  emit e attendance(c)
  yes "The Baltic Hydrogen Forum, for which around 150 delegates have registered, opens in Riga."
  no  "The Baltic Hydrogen Forum, for which around 150 delegates were rejected, opens in Riga."

pattern officials-in-attendance-from
  confidence 0.85
  sequence "in" "attendance" /were|was|are/ {!pos:VERB;!type:/Event|Organisation/}{0,6} /from|of/ {!pos:VERB;!type:/Event|Organisation/}{0,6} "the"? {type:Organisation}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. In attendance were senior officials from Union Bank, Riga Technical University and Kurzeme Gas."
  no  "The Baltic Hydrogen Forum opened in Riga. In doubt were senior officials from Union Bank and Kurzeme Gas."

pattern person-opened-proceedings
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,14} ",")? ","? {pos:/AUX|ADV/}{0,2} {lemma:/open|close|begin|start|moderate|conclude/;pos:VERB} "the"? "proceedings"
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. The rector, Professor Maria Lindberg, opened proceedings."
  no  "The Baltic Hydrogen Forum was held in Riga. The rector, Professor Maria Lindberg, opened a bakery."

pattern ribbon-cut-by
  confidence 0.87
  match {lower:by}=b .. {type:Person}=o
  where {}=b - ({lemma:/cut|unveil/} -- {lower:/ribbon|plaque/})
  where !{}=b .. ({pos:/VERB|AUX/;tag:/VBD|VBZ|VBP|MD/} .. {}=o)
  where !{}=o - {lower:/of|to|under/}
  emit @event participant o
  yes "A Nordwind Energy AG inauguration ceremony was held in Riga. The ribbon was cut by Mayor Maria Lindberg, together with Jan Novak, rector of Riga Technical University, and the Union Bank founder Karl Moen."
  no  "A Nordwind Energy AG inauguration ceremony was held in Riga. The ribbon was made by Mayor Maria Lindberg, together with Jan Novak."

pattern in-the-audience-person
  confidence 0.85
  sequence /in|among/ "the" {lemma:/audience|guest|crowd|attendee/} {lemma:/sit|be/} {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. In the audience sat Maria Lindberg, rector of Riga Technical University."
  no  "The Baltic Hydrogen Forum was held in Riga. In the garden sat Maria Lindberg, rector of Riga Technical University."

pattern delivering-speech-at-event
  confidence 0.87
  sequence /delivering|giving|making|presenting/ {!pos:VERB;!type:/Person|Event/}{0,5} {lemma:/speech|keynote|address|remark|lecture|presentation|talk/} /at|to|during/ ("the" /opening|closing|start|end|close|conclusion/ "of")? (/the|a|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e {!pos:VERB;!type:/Person|Event/}{0,8} "," {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o
  emit e speaker o*
  yes "Delivering a keynote speech at the opening of the Baltic Hydrogen Forum a day before, Maria Lindberg said that prices fall."
  no  "Watching a keynote speech at the opening of the Baltic Hydrogen Forum a day before, Maria Lindberg said that prices fall."

pattern person-holds-press-conference
  confidence 0.88
  match {lemma:/hold|give|address|host/;pos:VERB}=v >nsubj {type:Person}=o >dobj {type:PressConference}=e
  where !{}=v >neg {}
  emit e participant o*
  yes "Maria Lindberg and Jan Novak will hold a press conference on the Baltic Hydrogen Forum in Riga on 14 May 2024."
  no  "Maria Lindberg and Jan Novak will not hold a press conference on the Baltic Hydrogen Forum in Riga on 14 May 2024."

pattern event-where-body
  confidence 0.85
  sequence {type:Event}=e (/in|at/ "the"? {type:Place} ("," {type:Place})?)? {type:Date}? ","? "where" "both"? {type:Organisation}=o {pos:/AUX|ADV/}{0,3} {lemma:/be|exhibit|present|show|display|unveil|showcase|announce|demonstrate|launch|win|share/} 
  where {}=o !. {type:Role}
  emit e participant o*
  yes "They met at the Baltic Hydrogen Forum in Riga, where Kurzeme Gas was one of nine firms in a joint hall."
  yes "The deal was told at the Baltic Hydrogen Forum in Riga, where Kurzeme Gas and Union Bank are exhibiting."
  no  "They met at the Baltic Hydrogen Forum in Riga, where Kurzeme Gas buys gas."

pattern body-one-of-exhibitors
  confidence 0.85
  sequence {type:Organisation}=o {lemma:be} /one|among/ "of"? {!pos:VERB;!type:/Organisation|Person|Event/}{0,5} ({type:Count} | {lemma:/exhibitor|participant|speaker|finalist|delegate/}) {!pos:VERB;!type:/Organisation|Person|Event/}{0,2} /at|in/ (/the|this|its/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "Kurzeme Gas is one of some 180 exhibitors at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas is one of the critics of the Baltic Hydrogen Forum."

pattern person-will-participate
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Person|Event/;!pos:VERB}{1,10} ",")? /will|to/ "also"? ({lemma:participate;pos:VERB} | {lemma:take;pos:VERB} "part") /\.|in|on/ 
  emit @event participant o*
  yes "Union Bank will host a conference call on 14 May 2024 in Riga. Maria Lindberg and Jan Novak will participate."
  no  "Union Bank will host a conference call on 14 May 2024 in Riga. Maria Lindberg and Jan Novak will not participate."

# --- who holds it, who supports it, who chairs it ------------------------------------------------------

pattern event-called-by
  confidence 0.85
  sequence {type:Event}=e ","? {pos:/AUX|ADV/}{0,3} (/called|summoned|mounted|engineered/ | {lower:put} /on|together/ | {lower:laid} "on") {pos:ADV}? "by" {!type:Entity;pos:/DET|ADJ|NOUN/}{0,4} ({type:Place} /'s|’s|'|’/)? {type:Organisation}=o ({!type:/Organisation|Event|Person/;!tag:/VB|VBD|VBP|VBZ|MD/}{0,16} "and" "by" ("the" | {type:Place} /'s|’s|'|’/){0,2} {type:Organisation}=p)?
  emit e organiser o*
  emit e organiser p*?
  yes "Residents spoke up at the Baltic Hydrogen Forum called by Kurzeme Gas."
  yes "The Baltic Hydrogen Forum, put on by Union Bank, closed in Riga."
  yes "The Baltic Hydrogen Forum had been called by Kurzeme Gas, a supplier from Riga, and by Estonia's Ministry of Energy."
  no  "Residents spoke up at the Baltic Hydrogen Forum praised by Kurzeme Gas."

pattern with-person-in-the-chair
  confidence 0.9
  sequence "with" {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o ("in" "the" "chair" | "as" {lower:/emcee|moderator|(the )?master of ceremonies|mc|chair|chairman|chairwoman/})
  emit @event chair o
  yes "The Baltic Hydrogen Forum was held in Riga, with chamber president Maria Lindberg in the chair."
  yes "The Baltic Hydrogen Forum was held in Riga, with radio host Jan Novak as emcee."
  no  "The Baltic Hydrogen Forum was held in Riga, with chamber president Maria Lindberg in the lobby."

pattern event-which-body-hosts-in-place
  confidence 0.87
  sequence {type:Event}=e ("(" {!type:Event}{1,8} ")")? ","? /which|that/ "the"? {type:/Organisation|Person/}=o {pos:/AUX|ADV|PART/}{0,3} {lemma:/host|co-host|hold|organi[sz]e|stage|convene/;pos:VERB} /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "Ministers praised the Baltic Hydrogen Forum, which Kurzeme Gas is to host in Ventspils on 14 May 2024."
  no  "Ministers praised the Baltic Hydrogen Forum, which Kurzeme Gas is to boycott in Ventspils."

pattern in-place-with-somebody-for-event
  confidence 0.85
  sequence {lemma:be} "in" {type:/City|Country|Region/}=l (/in|on/ [])? ","? "with" {!type:Event;!pos:VERB;!lower:/;/}{1,16} ","? "for" (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e place l
  yes "He was in Ventspils in May with the energy adviser, Maria Lindberg, for the Baltic Hydrogen Forum."
  no  "He was in Ventspils in May with the energy adviser, Maria Lindberg, despite the Baltic Hydrogen Forum."

# --- said there, sent there -----------------------------------------------------------------------------

pattern said-person-at-event
  confidence 0.87
  sequence {lemma:/say|joke|tell|quip|add|note|explain|warn|recall|argue|promise|announce|stress|insist/;pos:VERB;tag:/VBD|VBZ/} {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o ("," {!type:/Person|Event/}{1,12} ",")? /at|during/ (/the|a|an|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e speaker o
  yes "Prices do not wait, said Union Bank chief executive Maria Lindberg at the Baltic Hydrogen Forum in Riga."
  no  "Prices do not wait, said Union Bank chief executive Maria Lindberg before the Baltic Hydrogen Forum in Riga."

pattern team-led-and-includes
  confidence 0.87
  sequence {lemma:/delegation|mission|team|group/} {pos:AUX}{0,2} /led|headed/ "by" {!pos:VERB;!type:Event}{0,12} {type:Person} "and" "also"? {pos:AUX}? {lemma:/include|comprise/;pos:VERB} {!pos:VERB;!type:/Person|Organisation|Event/}{0,6} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens in Riga. The team will be led by Minister Maria Lindberg and will include Kurzeme Gas and the boat maker Nordwind Energy AG."
  no  "The Baltic Hydrogen Forum opens in Riga. The team will be led by Minister Maria Lindberg and will avoid Kurzeme Gas."

pattern group-of-body-is-expected
  confidence 0.85
  sequence {lemma:/delegation|team|group|contingent/} /from|of/ "the"? {type:Organisation}=o {pos:/AUX|ADV/}{1,3} {lower:/expected|due|coming|attending/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens in Riga. A group from Kurzeme Gas is also expected."
  no  "The Baltic Hydrogen Forum opens in Riga. A group from Kurzeme Gas is also annoyed."

pattern joined-by-link
  confidence 0.87
  sequence {type:/Person|Organisation/}=o ","? {pos:/AUX|ADV/}{0,2} {lemma:/join|participate|attend|speak|follow/;pos:VERB} {!type:/Person|Organisation|Event/;!pos:VERB}{0,3} /by|via|through|over/ {!pos:VERB;!type:Entity}{0,1} /video|videoconference|zoom|phone|telephone|satellite/
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The project officer, Maria Lindberg, joined by video link."
  no  "The Baltic Hydrogen Forum opened in Riga. The project officer, Maria Lindberg, was moved by video games."

pattern sponsors-in-list
  confidence 0.9
  sequence {type:Organisation}=o (/,|and/{1,2} {type:/Organisation|Person|Place/}){1,3} {pos:AUX}{1,2} {!pos:VERB;!type:Entity;!lower:/not|never|no|neither/}{0,4} {lemma:/sponsor|co-sponsor|sponsors/}
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga. Union Bank and Lakeland Ozola are the main sponsors."
  no  "The Baltic Hydrogen Forum opened in Riga. Union Bank and Lakeland Ozola are not the main sponsors."

pattern event-opens-and-closes
  confidence 0.9
  sequence {type:Event}=e {!type:/Event|Date/}{0,4} {lemma:/open|begin|start/;pos:VERB} {!type:/Event|Date/}{0,8} {type:Date} {!type:/Event|Date/}{0,4} "and" {pos:/AUX|ADV/}{0,2} {lemma:/close|end|conclude|finish/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,4} {type:Date}=d
  emit e endDate d
  yes "The Baltic Hydrogen Forum opened on 13 May 2024 and closes on 15 May 2024."
  no  "The Baltic Hydrogen Forum opened on 13 May 2024 and praised Riga on 15 May 2024."

pattern date-at-a-new-event
  confidence 0.85
  sequence {type:Date}=d ","? "at" /a|an/ (/"|“|‘/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e startDate d
  yes "The plan was launched by Maria Lindberg on 14 May 2024 at a colourful ceremony in Riga."
  no  "The plan was launched by Maria Lindberg on 14 May 2024 before a colourful ceremony in Riga."

pattern comes-on-date-for-event
  confidence 0.85
  sequence {lemma:/fly|travel|head|come|go|arrive|gather|meet|be/;pos:/VERB|AUX/} {!type:/Event|Person|Date/;!pos:VERB}{0,5} {type:Date}=d "for" (/the|a|an|its/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e startDate d
  yes "Delegates fly to Riga on 14 May 2024 for the Baltic Hydrogen Forum."
  no  "Delegates fly to Riga on 14 May 2024 despite the Baltic Hydrogen Forum."

pattern event-at-bodys-campus-in-city
  confidence 0.87
  sequence {type:Event}=e {!type:/Event|Person|Place/}{0,6} "at" /the|its/? ({type:Organisation} /'s|’s/)? {type:City}=l {lemma:/campus|office|headquarters|plant|centre|center|site|studio/;type:Token}
  emit e place l
  yes "Union Bank will hold the Baltic Hydrogen Forum at its Ventspils campus."
  no  "Union Bank praised the Baltic Hydrogen Forum and its Ventspils campus."

pattern body-s-trade-mission
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/ {!pos:VERB;!type:/Event|Organisation|Person/}{0,3} {type:Visit;described:no;lemma:mission}=e
  emit e organiser o
  yes "The accord was signed during Union Bank's 2026 Spring Trade Mission to Korea."
  no  "The accord was signed during Union Bank's visit to Korea."

pattern signing-for-each
  confidence 0.85
  match {lower:signing}=v . {lower:/for|on/} .. {type:Person}=o
  where !{}=v - {}
  where !{}=v .. ({tag:/VBD|VBZ|VBP|MD/;!lemma:be} .. {}=o)
  where !{}=o - {lower:/of|by|to|under/}
  where !{}=o - ({type:Role} - {lower:/of|by|to|under/})
  emit @event participant o
  yes "A signing ceremony was held in Riga on 14 May 2024. Signing for the country was Minister of Finance Maria Lindberg; for Union Bank, Jan Novak, general manager of its harbour branch."
  no  "A signing ceremony was held in Riga on 14 May 2024. Singing for the country was Minister of Finance Maria Lindberg."

pattern person-with-person-at-event
  confidence 0.8
  sequence {type:Person}=o "with" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=p "at" (/the|a|its|'s|’s/ | {pos:/ADJ|NUM|NOUN/;type:Token}){1,4} {type:Event}=e
  emit e participant o
  emit e participant p
  yes "Maria Lindberg with Latvian transport minister Jan Novak at the Baltic Hydrogen Forum in Riga"
  no  "Maria Lindberg with Latvian transport minister Jan Novak after the Baltic Hydrogen Forum in Riga"

pattern award-handed-by-each
  confidence 0.85
  match {lemma:/trophy|award|prize|medal|plaque|certificate/}=n .. ({lemma:/present|hand|receive|accept|give|collect/;tag:VBN}=v .. ({lower:by}=b .. {type:Person}=o))
  where !{}=b .. ({tag:/VBD|VBZ|VBP|MD/} .. {}=o)
  where !{}=o - {lower:/of|to|under|from/}
  where !{}=o - ({type:Role} - {lower:/of|to|under|from/})
  emit @event participant o
  yes "The Baltic Hydrogen Awards were held in Riga. The trophy was presented by Minister Maria Lindberg and received on behalf of Union Bank by its vice chairman, Jan Novak, and Karl Moen, director of operations."
  no  "The Baltic Hydrogen Awards were held in Riga. The trophy was designed by Maria Lindberg and Jan Novak."

pattern person-brings-greetings
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/bring|convey|extend|deliver/;pos:VERB} {!pos:VERB;!type:Entity}{0,2} "greetings"
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, executive director of Union Bank, brought greetings from across the border."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, executive director of Union Bank, brought bread from across the border."

pattern event-which-body-organises-on-date
  confidence 0.88
  sequence {type:Event}=e ("(" {!type:Event}{1,8} ")")? ","? /which|that/ "the"? {type:/Organisation|Person/}=o {pos:/AUX|ADV|PART/}{0,3} {lemma:/host|co-host|hold|organi[sz]e|stage|convene|run/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,6} {type:Date}=d
  emit e startDate d
  yes "Members will meet at the Baltic Hydrogen Forum, which Kurzeme Gas is organising in Ventspils on 14 May 2024."
  no  "Members will meet at the Baltic Hydrogen Forum, which Kurzeme Gas left in Ventspils on 14 May 2024."

pattern event-apposed-in-place
  confidence 0.85
  sequence {type:Event}=e "," /a|an/ {!pos:VERB;!type:/Organisation|Person|Place/;!lower:","}{1,6} /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "The deal was signed at the Baltic Hydrogen Forum, a three-day arms show in Ventspils hosted by Union Bank."
  no  "The deal was signed at the Baltic Hydrogen Forum, a three-day show with guests of Ventspils."

pattern organised-in-cooperation-second
  confidence 0.85
  sequence /organi[sz]ed|held|convened/ "by" []{1,24} "in" /partnership|cooperation|collaboration|tandem|conjunction|association/ "with" "the"? {type:Organisation} ("in" "the"? {type:Place})? ("(" [] ")")? "and" "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum is organised by Union Bank, in cooperation with the Embassy of the Republic of Estonia in Riga and the Estonian Export Promotion Bureau."
  no  "The Baltic Hydrogen Forum is organised by Union Bank, in fear of the Embassy of the Republic of Estonia in Riga and the Estonian Export Promotion Bureau."
