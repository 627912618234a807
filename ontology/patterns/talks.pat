# Summits, meetings and talks of governments: who holds, chairs and joins them.

pattern person-holds-event
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,12} ",")? {!type:/Person|Organisation|Event/;!lower:/not|,|who|whom|that|which/}{0,4} {lemma:/hold|convene|organi[sz]e/;pos:VERB} (/a|an|the|this|first|second|annual|special/ | {pos:ADJ;type:Token}){0,5} {type:/Summit|Forum|Conference|Seminar|Exhibition/}=e
  emit e organiser o*
  yes "President Maria Lindberg is holding a Summit on Clean Ports in Riga."
  yes "Ministers Maria Lindberg and Jan Novak will convene the Baltic Hydrogen Forum."
  no  "President Maria Lindberg is missing a Summit on Clean Ports in Riga."

pattern holds-event-with-body
  confidence 0.8
  sequence {lemma:/hold|convene|organi[sz]e/;pos:VERB} (/the|a|an|its|their|his|her|special|first/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:/Summit|Meeting|Forum|Conference|Seminar/}=e "with" "the"? {type:Organisation}=o
  emit e participant o*
  yes "The President is holding a Summit on Clean Ports with the European Union and 14 countries."
  no  "The President is holding a Summit on Clean Ports before the European Union votes."

pattern joining-at-event-are
  confidence 0.85
  sequence {lower:/joining|attending|accompanying/} {!type:Event;!pos:VERB}{0,8} /at|for|in|on/ /the|this|a/? {type:Event}=e {lower:/are|were|is|was|will/} "be"? {!pos:VERB;!type:/Person|Organisation|Event/}{0,30} {type:/Person|Organisation/}=o
  emit e participant o*
  yes "Joining the President at the Baltic Hydrogen Forum are leaders from Norway, Latvia, and the European Union."
  yes "Joining the Minister at the Baltic Hydrogen Forum were Maria Lindberg and Jan Novak."
  no  "Joining the President before the Baltic Hydrogen Forum are leaders from Norway and the European Union."

pattern talks-led-by
  confidence 0.85
  sequence {lower:/(the |these |their |this )?(discussions?|talks|consultations|deliberations|negotiations|dialogue|meeting|session|summit|conversations?)/} {lower:/was|were/} {pos:ADV}? ("co" "-")? {lower:/led|headed|co-led|co-headed/} "by" {!pos:VERB;!type:/Person|Event/;!lower:/;|\./}{0,10} {type:Person}=o
  emit @event chair o*
  yes "The third Baltic ministerial meeting was held in Riga. Discussions were led by Dr. Maria Lindberg, Deputy Minister of Energy, and Mr. Jan Novak, Deputy Minister of Trade."
  no  "The third Baltic ministerial meeting was held in Riga. Ships were led by Maria Lindberg."

pattern on-day-comma-described-event
  confidence 0.85
  sequence /on|of/ {type:Date}=d "," "the" {type:/Summit|Meeting|Forum|Conference/;described:yes}=e
  emit e startDate d
  yes "On this occasion of 12 March 2025, the third ministerial meeting of the Baltic Council, they praised the ports."
  no  "Before 12 March 2025, the third ministerial meeting of the Baltic Council was a wish."

pattern event-between-people-from
  confidence 0.8
  sequence {type:/Meeting|Summit|Forum|Conference|Visit/}=e {!type:/Event|Person/}{0,16} {lemma:/official|representative|leader|minister|delegation|executive|expert|member|participant/;type:/Token|Role/} /from|of|representing/ {!pos:VERB;!type:/Event|Person|Organisation/}{1,16} {type:Organisation}=o
  emit e participant o*
  yes "She praised the 3 May 2025 meeting in Riga between officials from Norway, Latvia, and the Nordic Council."
  no  "She praised the May 3 meeting in Riga, and officials left Norway for the Nordic Council."

pattern subject-hosts-event
  confidence 0.85
  match {lemma:/host|cohost|co-host/;pos:VERB}=v >dobj {type:Event}=e [ >nsubj {type:/Person|Organisation/}=o | <xcomp|conj ({pos:/VERB|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e host o*
  yes "President Maria Lindberg met with leaders of ports to discuss the price of all kinds of ships, and hosted the Baltic Hydrogen Forum."
  no  "President Maria Lindberg met with leaders of ports to discuss the price of all kinds of ships, and missed the Baltic Hydrogen Forum."

pattern subject-organises-event
  confidence 0.85
  match {lemma:/organi[sz]e|convene/;pos:VERB}=v >dobj {type:/Summit|Forum|Conference|Seminar|Exhibition/}=e [ >nsubj {type:/Person|Organisation/}=o | <xcomp|conj ({pos:/VERB|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage|help/} >nsubj {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e organiser o*
  yes "President Maria Lindberg met with leaders of ports to discuss the price of all kinds of ships, and convened the Baltic Hydrogen Forum."
  no  "President Maria Lindberg met with leaders of ports to discuss the price of all kinds of ships, and praised the Baltic Hydrogen Forum."
