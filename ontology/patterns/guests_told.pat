# Who comes to an event, by who joins whom, by whose presence is told, by what a person serves as there, and where
# an event is by an adverb between its verb and its place.

# "joined leaders of the region for the summit": whom they join is no name.
pattern joins-people-for-event
  confidence 0.87
  match {lemma:/join|rejoin|meet|gather|convene|assemble|reunite|accompany/;pos:VERB}=v >nsubj {type:/Person|Organisation/}=o >>prep ({lower:/for|at|during|through|via/} >pobj {type:Event}=e)
  where !{}=v >neg {}
  where !{}=e << ({pos:VERB} << {}=v)
  emit e* participant o*
  yes "President Maria Lindberg today joined leaders of the Baltic states and Norway, as well as the heads of six banks, for the annual Baltic Ports Summit in Riga."
  yes "Maria Lindberg met colleagues from many lands for the Baltic Ports Summit."
  no  "Maria Lindberg did not join leaders of the Baltic states for the annual Baltic Ports Summit in Riga."
  no  "Maria Lindberg joined leaders of the Baltic states before the annual Baltic Ports Summit in Riga."

# … and whom they meet there, but on a visit.
pattern meets-person-at-event
  confidence 0.87
  match {lemma:/meet|join|accompany/;pos:VERB}=v >nsubj {type:/Person|Organisation/} >dobj {type:Person}=p >>prep ({lower:/at|during|through|via/} >pobj {type:Event;!type:Visit}=e)
  where !{}=v >neg {}
  where !{}=e << ({pos:VERB} << {}=v)
  emit e* participant p*
  yes "Maria Lindberg first met Jan Novak through a virtual event in 2020."
  no  "Maria Lindberg met Jan Novak during a state visit to Norway on 3 May 2025."
  no  "Maria Lindberg had not met Jan Novak at the Baltic Ports Summit."

# "Joining the director at the summit are … and representatives from A, B and C"
pattern joining-are-people-of-bodies
  confidence 0.87
  sequence {lower:/joining|accompanying/} {!pos:VERB;!lower:/,|;/}{1,14} {lower:/are|were/} {!pos:VERB;!lower:/;|who|which/}{0,40} {lemma:/representative|leader|official|expert|executive|delegate|member|colleague|counterpart|researcher|student|director/;tag:/NNS|NNPS/} /from|of|with/ "the"? {type:Organisation}=o
  emit @near participant o*
  yes "The Baltic Ports Summit opens in Riga. Joining Jan Novak are Maria Lindberg, head of Nordwind Energy AG, and representatives from Kurzeme Gas, Union Bank and Riga Technical University."
  yes "Nordwind Energy AG will be at the Baltic Ports Summit. Joining its director Jan Novak are experts from Kurzeme Gas and Union Bank."
  no  "The Baltic Ports Summit opens in Riga. Joining Nordwind Energy AG is easy for experts from Kurzeme Gas."

# … and the one whom they join.
pattern joining-person-are
  confidence 0.87
  sequence {lower:/joining|accompanying/} {!pos:VERB;!type:/Person|Event/;!lower:/,|;/}{0,10} {type:Person}=p ("," {!type:/Person|Event/;!pos:VERB}{1,12} ",")? {!type:/Person|Organisation/;!pos:VERB;!lower:/,|;/}{0,6} {lower:/are|were/} {!pos:VERB;!lower:/;|who|which/}{0,16} ({type:/Person|Organisation/} | {lemma:/representative|leader|official|expert|executive|delegate/;tag:NNS})
  emit @near participant p
  yes "Nordwind Energy AG will be at the Baltic Ports Summit. Joining its director Jan Novak are experts from Kurzeme Gas and Union Bank."
  no  "The Baltic Ports Summit opens in Riga. Joining Jan Novak in praise of the port, Maria Lindberg spoke of trade."

# "served as moderator at the ceremony", "participating in the signing event"
pattern serves-as-at-the-event
  confidence 0.87
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,14} ",")? {!type:/Person|Event/;!pos:VERB;!lower:not}{0,3} {lemma:/serve|act|officiate|appear/;pos:VERB} "as" {!pos:VERB;!type:/Person|Event/}{1,8} /at|during/ ("the" | "this")? {pos:/ADJ|NOUN/;type:Token}{0,2} ({type:Event} | {lemma:/event|ceremony|forum|summit|conference|meeting|session|gala|dinner|signing|launch|opening/})
  emit @near participant o
  yes "The Baltic Ports Summit opened in Riga. Maria Lindberg, head of the port, served as the senior official at the summit."
  no  "The Baltic Ports Summit opened in Riga. Maria Lindberg served as the senior official at the port."
  no  "The Baltic Ports Summit opened in Riga. Maria Lindberg did not serve as the senior official at the summit."

# "with Jan Novak, director of ports, participating in the signing event"
pattern with-person-taking-part
  confidence 0.87
  sequence "with" {!pos:VERB;!type:/Event|Person/}{0,8} {type:Person}=o ("," {!type:/Event|Person/}{1,16} ","?)? "also"? ({lower:/participating|attending|presiding|speaking|officiating/} | {lower:taking} "part" | {lower:in} "attendance") {!type:/Person|Event/;!pos:VERB}{0,6} ({type:Event} | {lemma:/event|ceremony|forum|summit|conference|meeting|session|gala|dinner|signing|launch|opening|talks|discussions?/} | {lower:"."})
  emit @near participant o*
  yes "The Baltic Ports Summit opened in Riga, with Jan Novak, director of ports in Latvia, participating in the opening."
  no  "The Baltic Ports Summit opened in Riga. Talks with Jan Novak and firms that were taking a loan went on."

# "It was held recently in Riga": the adverb stands between.
pattern it-is-held-in-place
  confidence 0.87
  sequence {lower:/it|which|that/} {pos:AUX}{0,3} {pos:ADV}{0,2} ({lemma:/hold|stage|host|convene/;tag:VBN} | {lemma:take;pos:VERB} "place") ({pos:ADV} | {type:Date} | "on" | "from" | ","){0,4} /in|at/ "the"? {pos:ADJ;type:Token}{0,2} {type:Place}=l
    emit @near place l*
  yes "Nordwind Energy AG showed its pumps at the Baltic Ports Forum. Sponsored by Union Bank, it was held recently in Tallinn."
  no  "Nordwind Energy AG showed its pumps at the Baltic Ports Forum. Founded by Union Bank, it is at home in Tallinn."

# "will visit Baku from 18 to 22 November to attend the conference": where somebody goes for it.
pattern goes-to-place-to-attend-event
  confidence 0.87
  sequence {lemma:/visit|travel|fly|head|go|journey|come|be|arrive|depart/;pos:/VERB|AUX/} (/to|in|for/)? "the"? {type:City}=l ("," {type:Place}=c)? {!type:/Event|Place|Person/;!pos:VERB}{0,9} "to" {pos:ADV}? ({lemma:/attend|join|address|chair|open/} | {lemma:/participate|speak|present|exhibit|compete|appear/} /in|at/ | "take" "part" "in" | {lemma:represent} {!type:Event}{1,6} "at") (/the|a|an|this|its/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e place l
  emit e place c?
  yes "Minister Maria Lindberg will visit Riga, Latvia, from 18 to 22 November 2024 to attend the Baltic Ports Summit."
  yes "Minister Maria Lindberg flew to Tallinn on Monday to represent Latvia at the Baltic Ports Summit."
  no  "Minister Maria Lindberg left Riga on Monday to attend the Baltic Ports Summit."
  no  "Minister Maria Lindberg will visit Riga and fly on to Oslo after the Baltic Ports Summit."

# "At the 4th Meeting of A, the B Forum and the C Summit, Minister Lindberg called for …": who acts at several.
pattern at-several-events-person
  confidence 0.87
  sequence /at|during/ "the"? {type:Event}=e {!pos:VERB;!type:/Person|Organisation|Event/}{0,8} ("the"? {type:Event}=g {!pos:VERB;!type:/Person|Organisation|Event/}{0,8})? "and" "the"? {type:Event}=f {!pos:VERB;!type:/Person|Organisation|Event/}{0,8} "," {!pos:VERB;!type:/Person|Organisation|Event/;!lower:/of|to|for|from|with|by/}{0,4} {type:Person}=o
  emit e participant o
  emit f participant o
  emit g? participant o
  yes "At the Baltic Ports Summit, the Amber Trade Forum and the Riga Rail Conference, Dr Maria Lindberg, together with the ministers, reaffirmed the pledge."
  yes "At the Baltic Ports Summit and the Amber Trade Forum, Minister Maria Lindberg called for more trains."
  no  "At the Baltic Ports Summit and the Amber Trade Forum, a friend of Maria Lindberg called for more trains."
  no  "After the Baltic Ports Summit and the Amber Trade Forum, Maria Lindberg called for more trains."

# "in a ceremony at the agency's Harbour Space Center in Riga": the house of somebody named before.
pattern event-at-its-house-in-city
  confidence 0.87
  sequence {type:Event}=e {!type:/Event|Organisation|Person/;!pos:VERB}{0,8} "at" ({lower:/its|their|the/} | {pos:NOUN;type:Token} | /'s|’s/ | {lower:/(the|its) [a-z]+/}){1,3} {type:/Organisation|Venue/} {lemma:/headquarters?|campus|center|centre|site|plant|building/;type:Token}? /in|,/ {type:City}=l
  emit e place l
  yes "Kurzeme Gas opened the Baltic Ports Summit at its Lindberg Space Center in Riga."
  no  "Kurzeme Gas opened the Baltic Ports Summit after its Lindberg Space Center in Riga."
