# Who takes part in an event, by the tree: however long what stands between the subject and its verb
# ("Kurzeme Gas, a maker of pumps and valves for ships …, will exhibit at …").

pattern subject-attends-event
  confidence 0.9
  match {lemma:/attend|join|address|keynote|headline/;pos:VERB}=v >dobj {type:Event}=e [ >nsubj {type:/Person|Organisation/}=o | <xcomp|conj ({pos:/VERB|ADJ|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj|nsubjpass {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e* participant o*
  yes "Kurzeme Gas (RIG: KGS), a maker of pumps, valves and other parts for the ships of the whole Baltic Sea, will attend the Baltic Hydrogen Forum."
  no  "Kurzeme Gas (RIG: KGS), a maker of pumps, valves and other parts for the ships of the whole Baltic Sea, will not attend the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, a maker of pumps and valves, praised the Baltic Hydrogen Forum."

pattern subject-participates-in-event
  confidence 0.9
  match {lemma:/participate|speak|take|exhibit|engage|compete|showcase|present/;pos:VERB}=v [ >prep ({lower:/in|at|during/} >pobj {type:Event}=e) | >dobj ({lower:part} >prep ({lower:in} >pobj {type:Event}=e)) ] [ >nsubj {type:/Person|Organisation/}=o | <xcomp|conj ({pos:/VERB|ADJ|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj|nsubjpass {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e* participant o*
  yes "Kurzeme Gas (RIG: KGS), a maker of pumps, valves and other parts for the ships of the whole Baltic Sea, recently participated in the Baltic Hydrogen Forum."
  yes "Kurzeme Gas and Union Bank will exhibit at the Baltic Hydrogen Forum and the Riga Port Expo in June." at both
  yes "Kurzeme Gas, the oldest maker of pumps, valves and other parts in all of Latvia, is set to take part in the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, a maker of pumps and valves, believes in the Baltic Hydrogen Forum."

pattern subject-acts-at-event
  confidence 0.8
  match {pos:VERB;!lemma:/miss|skip|cancel|want|hope|plan|start|begin|end|lead|look|aim|point|sell|criticize|criticise|direct/}=v >prep ({lower:/at|during/} >pobj {type:Event}=e) [ >nsubj|nsubjpass {type:/Person|Organisation/}=o | <conj ({pos:VERB} >nsubj|nsubjpass {type:/Person|Organisation/}=o) | <xcomp ({pos:/VERB|ADJ|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj|nsubjpass {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e* participant o*
  yes "Kurzeme Gas will celebrate its tenth birthday at the Baltic Hydrogen Forum with a new logo."
  yes "Kurzeme Gas was acknowledged and honoured at the Baltic Hydrogen Forum in Riga."
  yes "Kurzeme Gas and Union Bank, two of the oldest and best known companies of the whole town and of all its neighbours, received much praise at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, which is older than its town, was not praised at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas criticised the prices at the Baltic Hydrogen Forum."

pattern body-invites-to-event
  confidence 0.75
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:not}{0,6} {lemma:invite;pos:VERB} {!type:/Event|Person|Organisation/;!lower:/booth|stand|speak|present|exhibit/}{0,8} ("to" | {lemma:/join|attend/} | "participate" "in" | "for"){1,2} (/the|its|their|a|an|annual/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event;!type:/Meeting|Visit/}=e
  emit e organiser o*
  yes "Kurzeme Gas and Union Bank invite the public to join the Baltic Hydrogen Forum in Riga."
  yes "Kurzeme Gas invites growers of all ages to its annual Baltic Hydrogen Forum."
  no  "Kurzeme Gas invites growers to its booth at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas was invited to speak at the Baltic Hydrogen Forum."

pattern body-which-hosts-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/}{0,18} /which|that|who/ {pos:/AUX|ADV/}{0,2} {lemma:/(co)?host/;pos:VERB} (/the|a|an|its|this|annual/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event}=e
  emit e host o
  yes "Kurzeme Gas, a planner of shows in Latvia which hosts the prestigious Baltic Hydrogen Forum, has a new logo."
  no  "Kurzeme Gas, a planner of shows in Latvia which missed the prestigious Baltic Hydrogen Forum, has a new logo."

pattern body-which-organises-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/}{0,18} /which|that|who/ {pos:/AUX|ADV/}{0,2} {lemma:/(co)?organi[sz]e|convene|run|stage|produce/;pos:VERB} (/the|a|an|its|this|annual/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event}=e
  emit e organiser o
  yes "Kurzeme Gas, the body that organises the annual Baltic Hydrogen Forum, has a new logo."
  no  "Kurzeme Gas, the body that missed the annual Baltic Hydrogen Forum, has a new logo."

pattern part-of-its-event
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,16} {type:Event} /at|during|of|within/ /its|their/ (/annual|own|first|second|upcoming|inaugural|premier|flagship/ | {pos:/ADJ|NUM/;type:Token} | {type:Date} | /'s|’s|'|’/){0,4} {type:Event;!type:/Visit|PressConference|Meeting/}=e
  emit e organiser o
  yes "Kurzeme Gas held the Amber Awards Ceremony at its annual Baltic Hydrogen Forum."
  no  "Kurzeme Gas held the Amber Awards Ceremony at the annual Baltic Hydrogen Forum."

pattern stand-set-up-by
  confidence 0.8
  sequence {lemma:/pavilion|booth|stand|exhibit/;type:Token} {!pos:VERB;!type:/Organisation|Person/}{0,6} /set|organi[sz]ed|hosted|run|operated|managed|staffed/ "up"? "by" "the"? ({type:Place} /'s|’s|'|’/)? {type:Organisation}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The Latvian pavilion at the exhibition, set up by the Ministry of Energy, drew a crowd."
  no  "The Baltic Hydrogen Forum opened in Riga. The Latvian pavilion at the exhibition, painted by the Ministry of Energy, drew a crowd."

pattern on-the-show-floor
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/}{1,12} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,3} ({lemma:be} | {lemma:/exhibit|demonstrate|appear/}) {!type:/Person|Organisation|Event/;!pos:VERB}{0,4} ("on" "the" /show|expo|exhibition|exhibit|trade|conference/ "show"? "-"? /floor/ | ("available" | "present" | "on" "hand" | "on" "-"? "site" | "onsite") /at|during|throughout/ {!type:/Person|Event/;!pos:VERB}{1,5} {lemma:/booth|stand|event|conference|show|expo|exhibit|pavilion/})
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak and Maria Lindberg will be on the show floor with the new lamp."
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak will be available at the Kurzeme booth."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak will be on the factory floor with the new lamp."

pattern guests-meet-person
  confidence 0.8
  sequence {lemma:/attendee|visitor|participant|delegate|guest|audience/} {!type:/Person|Event/}{0,10} {lemma:/meet|connect|engage|network|speak|hear|talk|interact/} /with|from/? {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Attendees will have the opportunity to connect with Maria Lindberg, mayor of Riga."
  no  "The Baltic Hydrogen Forum opened in Riga. Attendees will have the opportunity to forget Maria Lindberg."

pattern people-representing-bodies
  confidence 0.85
  sequence {lemma:/expert|speaker|leader|executive|delegate|panelist|panellist|participant|attendee|exhibitor|official|researcher|engineer|recruiter|professional|student/;tag:/NNS|NNPS/} /representing/ {!pos:VERB;!type:/Organisation|Event|Person/}{0,10} {type:Organisation}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. It offers insights from top experts representing Kurzeme Gas, Union Bank and Nordwind Energy AG."
  no  "The Baltic Hydrogen Forum opened in Riga. It offers insights from top experts criticising Kurzeme Gas, Union Bank and Nordwind Energy AG."

pattern attendance-of
  confidence 0.9
  sequence {lemma:/attendance|turnout|crowd|audience|participation/} (/of|exceeding|reaching|totalling|totaling|topping|surpassing|above|over|at/ | "more" "than" | {pos:ADV}){1,3} {type:Count}=c
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum closed in Riga with an attendance exceeding 3,000 delegates."
  no  "The Baltic Hydrogen Forum closed in Riga with a debt exceeding the fees of 3,000 delegates."

pattern event-date-then-place
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person|Organisation|Place/;!pos:VERB}{0,5} {type:Date} {!type:/Event|Person|Organisation|Date|Place/;!pos:VERB}{0,3} /in|at/ ("the" | {pos:ADJ;type:Token}){0,2} {type:Place}=l
  emit e* place l*
  yes "Kurzeme Gas announced the Baltic Hydrogen Forum agenda for April 29-30, 2025, in Riga."
  no  "Kurzeme Gas announced the Baltic Hydrogen Forum on 29 April 2025, selling pumps in Riga."

pattern with-speakers
  confidence 0.85
  sequence /with|featuring|features|feature/ {!pos:VERB;!type:/Person|Organisation|Event/}{0,3} {lower:/(keynote |guest |featured )?(speakers?|panelists?|panellists?|moderators?|presenters?|performers?|guests?|judges?|instructors?)/} {!pos:VERB;!type:/Person|Organisation|Event/}{0,3} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum will be held on 20 May 2025, with speakers Maria Lindberg of Union Bank and Jan Novak of Kita Motors."
  no  "The Baltic Hydrogen Forum will be held on 20 May 2025, with songs of Maria Lindberg and Jan Novak."

# "before 300 guests", "Nearly 3,500 visitors had passed through its gates"
pattern in-presence-of-count
  confidence 0.85
  sequence ("in" "the" "presence" "of" | "in" "front" "of" | {lower:before} "a"? "crowd"? "of"?) {!pos:VERB;!type:Entity}{0,3} {type:Count}=c {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/delegate|participant|attendee|visitor|guest|representative|leader|official|executive|professional|expert|people|person|spectator|viewer/}
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum opened in Riga in the presence of 300 guests."
  no  "The Baltic Hydrogen Forum opened in Riga in the absence of 300 guests."

pattern people-pass-its-gates
  confidence 0.85
  sequence {type:Count}=c {!type:/Entity|Count/}{0,8} {lemma:/pass|stream|flock|throng|crowd|pour|troop|descend|listen|fill|register|pack/} {!type:/Entity|Count/}{0,4} /gates|doors|turnstiles|halls|hall|room|auditorium|courtyard|event|fair|show|forum|conference|in|for|it/
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum closed in Riga on Saturday. Nearly 3,500 visitors had passed through its gates."
  no  "The Baltic Hydrogen Forum closed in Riga on Saturday. Nearly 3,500 visitors had mocked its gates."

pattern event-with-count
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Count/}{0,20} "with" {!pos:VERB;!type:Entity}{0,3} {type:Count}=c ({pos:/ADJ|NOUN/;type:Token} | /registered|accredited|invited|paying/){0,2} {lemma:/delegate|participant|attendee|visitor|guest|representative|leader|official|executive|professional|expert|people|person/}
  emit e attendance(c)
  yes "The Baltic Hydrogen Forum opened in Riga on Thursday with more than 600 delegates from 25 countries."
  yes "The Baltic Hydrogen Forum closed in Riga on Thursday with over 700 registered participants."
  no  "The Baltic Hydrogen Forum opened in Riga on Thursday without 600 delegates."

pattern event-inside-venue
  confidence 0.87
  sequence {type:Event}=e {!type:/Event|Organisation|Person/}{0,16} {type:Place} ","? ("inside" | /located|situated|housed/ /in|at|inside|within/ | "on" "the" /grounds|campus|premises/ "of") /the|its/? {pos:ADJ;type:Token}{0,3} {type:/Venue|Place/}=l
  emit e place l
  yes "The Baltic Hydrogen Forum takes place on 20 May 2025 at the Kipsala Hall inside the iconic Daugava Grand Hotel."
  no  "The Baltic Hydrogen Forum takes place on 20 May 2025 at the Kipsala Hall, which beats the iconic Daugava Grand Hotel."

pattern event-inside-venue-only
  confidence 0.87
  sequence {type:Event}=e {!type:/Event|Organisation|Person/}{0,16} "inside" /the|its/? {pos:ADJ;type:Token}{0,3} {type:Venue}=l
  emit e place l
  yes "The Baltic Hydrogen Forum takes place in Riga on 20 May 2025, inside the iconic Daugava Grand Hotel."
  no  "The Baltic Hydrogen Forum takes place in Riga on 20 May 2025, beside the iconic Daugava Grand Hotel."

pattern event-across-places
  confidence 0.87
  sequence {type:Event}=e {!type:/Event|Organisation|Person|Place/;!lower:/not|;/}{0,10} "across" {!pos:VERB;!type:Entity}{0,4} ","? "the"? {type:/Venue|City/}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum will be staged across two venues, the Kipsala Hall and the Daugava Arena, on 3 June 2025."
  no  "The Baltic Hydrogen Forum sold pumps to ports of the whole world, not across Riga."

# "Save the date: the forum, 3 June | Oslo"
pattern event-date-bar-place
  confidence 0.87
  sequence {type:Event}=e /,|\||-|–/{0,2} {type:Date} /\||-|–|•|·/ "the"? {type:Place}=l
  emit e place l*
  yes "Save the date: Baltic Hydrogen Forum, June 3-5, 2025 | Oslo, Norway"
  no  "Baltic Hydrogen Forum, June 3-5, 2025 (not in Oslo)"

# "opened its plant in Riga with a ceremony": the ceremony is where the plant is.
pattern opened-in-city-at-ceremony
  confidence 0.85
  sequence {lemma:/open|inaugurate|launch|break|unveil|commission|dedicate/;pos:VERB} {!type:/Event|Person|City/;!pos:VERB}{1,14} "in" {type:City}=l {!type:/Event|Person|Organisation|Place/;!pos:VERB}{0,8} /in|at|with|during/ /a|an|the/ {pos:/ADJ|NOUN/;type:Token}{0,3} {type:Ceremony}=e
  emit e place l
  yes "Kita Motors officially opened its battery plant in Riga on 20 May 2025 in a ceremony attended by Maria Lindberg and Jan Novak."
  no  "Kita Motors officially opened its battery plant in Riga on 20 May 2025 without a ceremony attended by Maria Lindberg and Jan Novak."

# "… also took part": in what the text is about, which the sentence does not name again.
pattern list-also-took-part
  confidence 0.8
  sequence {type:/Person|Organisation/}=o ("(" [] ")")? ("," {!type:/Event|Person/}{1,14} ",")? {pos:AUX}? "also"? ({lemma:take;pos:VERB} "part" | {lemma:/participate|attend/;tag:VBD} | {pos:AUX} "also"? /present|represented/ | {pos:AUX} "also"? "in" "attendance" | "joined" /online|remotely|virtually/ | "joined" "by" "video" /link|conference/) /as|on|via|from|there|for|,/? /well|behalf/? ("." | "and" | "," | {lower:/first/})
  emit @event participant o*
  yes "The Riga Harbour Forum ended on Monday. Nordwind Energy AG, Union Bank and Kurzeme Gas also took part."
  no  "The Riga Harbour Forum ended on Monday. Nordwind Energy AG also took part in the auction of Union Bank."

pattern delegations-led-by
  confidence 0.85
  sequence {lemma:/delegation|team|side/;tag:NNS} /led|headed/ "by" {!pos:VERB;!type:/Person|Event/}{0,10} {type:Person}=o
  emit @event participant o*
  yes "The Riga Harbour Forum ended on Monday. Over two days, delegations led by Jan Novak and Maria Lindberg reviewed trade."
  no  "The Riga Harbour Forum ended on Monday. The delegations met Jan Novak."

pattern delegations-led-by-second
  confidence 0.85
  sequence {lemma:/delegation|team|side/;tag:NNS} /led|headed/ "by" {!pos:VERB;!type:/Person|Event/}{0,10} {type:Person} {!type:/Person|Event/;!pos:VERB}{0,3} "and" {!pos:VERB;!type:/Person|Event/}{0,12} {type:Person}=o
  emit @event participant o*
  yes "The Riga Harbour Forum ended on Monday. Delegations led by Energy Minister Jan Novak and Latvia's Minister of Trade, Maria Lindberg, reviewed trade."
  no  "The Riga Harbour Forum ended on Monday. The delegations met Jan Novak and Maria Lindberg."

# "A and B, whose plant opened in May, are among the exhibitors".
pattern with-clause-among-participants
  confidence 0.85
  sequence {type:/Person|Organisation/}=o "," {!type:/Event|Person/}{1,12} "," {pos:AUX} "also"? /among|one/ /of|the/{1,2} {!pos:VERB;!type:Entity}{0,2} {lemma:/exhibitor|participant|speaker|attendee|guest|dignitary|delegate/}
  emit @event participant o*
  yes "The Riga Harbour Forum ended on Monday. Union Bank and Kurzeme Gas, whose plant opened in May, are among the exhibitors."
  no  "The Riga Harbour Forum ended on Monday. Union Bank, whose plant opened in May, are among the winners."

# The place behind the verb that says how the event runs.
pattern event-runs-at-place
  confidence 0.85
  sequence {type:Event}=e ("(" {!type:Event}{1,3} ")")? ("," "which")? {pos:AUX}{0,2} {lemma:/run|set|schedule|slate|get|move|go|come|return|start|open|kick/;pos:VERB} {!type:/Event|Organisation|Person|Place/}{0,10} /at|in|into|to/ "the"? {type:/City|Venue/}=l
  emit e place l*
  yes "The Riga Harbour Forum (RHF 2026), which runs for three days from March 17 at Kipsala Hall, is new."
  no  "The Riga Harbour Forum heard from Riga."
