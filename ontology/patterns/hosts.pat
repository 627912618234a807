# Hosts and organisers: who holds an event, where more stands between them than events.pat allows.

pattern apposed-body-announces-event
  confidence 0.8
  sequence {type:Organisation}=o ("(" {!type:Event}{0,12} ")")? "," {!type:/Event|Person/}{1,30} "," ({pos:AUX} | {pos:ADV} | /proud|pleased|excited|thrilled|delighted|honoured|honored|to/ | {type:Date}){0,6} {lemma:/announce|present|unveil|introduce/;!lower:presenting} (/the|a|an|its|this|their|first|inaugural|annual|upcoming|return|launch|opening|of|new/ | {pos:/ADJ|NUM/;type:Token} | {lower:/"|“|'|‘/}){0,6} {type:Event;!type:/Visit|PressConference|Meeting|Ceremony/}=e
  emit e organiser o
  yes "Union Bank, an award-winning bank for growers, is excited to announce the upcoming Baltic Hydrogen Forum."
  no  "Union Bank, an award-winning bank for growers, is excited to leave the Baltic Hydrogen Forum."

pattern apposed-body-organises-event
  confidence 0.85
  sequence {type:Organisation}=o ("(" {!type:Event}{0,12} ")")? "," {!type:/Event|Person/}{1,30} "," {!type:/Organisation|Event|Person/;!pos:VERB}{0,5} {lemma:/(co)?organi[sz]e|hold|convene/;pos:VERB} (/the|a|an|its|this|their|our|"|“|'|‘/ | {pos:/ADJ|NUM|ADV/;type:Token}){0,5} {type:Event}=e
  emit e* organiser o
  yes "Union Bank, the oldest bank of the Baltic coast, recently held the Baltic Hydrogen Forum."
  no  "Union Bank, the oldest bank of the Baltic coast, recently left the Baltic Hydrogen Forum."

pattern apposed-body-hosts-event
  confidence 0.85
  sequence {type:Organisation}=o ("(" {!type:Event}{0,12} ")")? "," {!type:/Event|Person/}{1,30} "," {!type:/Organisation|Event|Person/;!pos:VERB}{0,5} {lemma:/(co)?host/;pos:VERB} (/the|a|an|its|this|their|our|"|“|'|‘/ | {pos:/ADJ|NUM|ADV/;type:Token}){0,5} {type:Event}=e
  emit e* host o
  yes "Union Bank (UB), the oldest bank of the Baltic coast, will host the Baltic Hydrogen Forum."
  no  "Union Bank (UB), the oldest bank of the Baltic coast, will miss the Baltic Hydrogen Forum."

pattern apposed-body-supports-event
  confidence 0.85
  sequence {type:Organisation}=o ("(" {!type:Event}{0,12} ")")? "," {!type:/Event|Person/}{1,30} "," {!type:/Organisation|Event|Person/}{0,6} ({lemma:/support|sponsor|co-sponsor/;pos:VERB} | {lemma:/sponsorship|support/} "of") /the|a|an|its|this/{0,2} {type:Event}=e
  emit e supporter o
  yes "Union Bank, the oldest bank of the coast, today announced its sponsorship of the Baltic Hydrogen Forum."
  no  "Union Bank, the oldest bank of the coast, today announced its view of the Baltic Hydrogen Forum."

pattern event-presented-by
  confidence 0.8
  sequence {type:/Conference|Forum|Summit|Seminar|Exhibition/}=e ("," | "is" | "was" | "," "which" "is")? /presented|produced|powered|run|staged/ "by" "the"? {type:Organisation}=o
  emit e organiser o*
  yes "Guests of the Baltic Hydrogen Forum, produced by Union Bank, praised the port."
  no  "Guests of the Baltic Hydrogen Forum, praised by Union Bank, left the port."

pattern our-event-of-speaker
  confidence 0.75
  sequence "our" (/annual|first|second|third|fourth|fifth|inaugural|upcoming|own/ | {pos:/ADJ|NUM/;type:Token}){1,4} {type:/Conference|Forum|Summit|Seminar|Exhibition|Festival/}=e /,|\.|!/? /"|”|''|’/ ("," | {lemma:/say|add|note|explain/} | {type:Person} | /mr\.?|ms\.?|dr\.?/){1,4} ","? {!type:/Organisation|Event/}{0,12} {type:Organisation}=o
  emit e organiser o
  yes "“We are glad to see Kita Motors at our second annual Baltic Hydrogen Forum,” said Jan Novak, director of Union Bank."
  no  "“We are glad to see Kita Motors at the second annual Baltic Hydrogen Forum,” said Jan Novak, director of Union Bank."

pattern bodies-at-event-as-sponsors
  confidence 0.85
  sequence {type:Organisation}=o {!type:Event}{0,24} /at|of|in|for/ (/the|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e "as" /a|an|the|its|one|of|our/{0,3} {!pos:VERB;!type:Entity}{0,3} {lemma:/sponsor|co-sponsor/}
  emit e supporter o*
  yes "Kurzeme Gas and Union Bank will make appearances at the Baltic Hydrogen Forum as gold sponsors."
  no  "Kurzeme Gas and Union Bank will make appearances at the Baltic Hydrogen Forum as gold dealers."

pattern organised-by-together-with
  confidence 0.85
  sequence /organi[sz]ed|held|convened|staged/ /jointly/? "by" "the"? {type:/Organisation|Place/} {!pos:VERB;!type:/Event|Person/}{0,8} ("together" "with" | "along" "with" | "jointly" "with" | "alongside" | "and" "co" "-" /organi[sz]ed/ "by") "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum was organised by the Latvian Chamber of Trade together with Union Bank."
  no  "The Baltic Hydrogen Forum was praised by the Latvian Chamber of Trade together with Union Bank."

pattern hosted-by-together-with
  confidence 0.85
  sequence /hosted/ /jointly/? "by" "the"? {type:/Organisation|Place/} {!pos:VERB;!type:/Event|Person/}{0,8} ("together" "with" | "along" "with" | "jointly" "with" | "alongside") "the"? {type:Organisation}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum was hosted by the Latvian Chamber of Trade together with Union Bank."
  no  "The Baltic Hydrogen Forum was praised by the Latvian Chamber of Trade together with Union Bank."

pattern hosts-event-with-body
  confidence 0.85
  sequence {lemma:/(co)?host|co-host/;pos:VERB} (/the|a|an|its|their|special/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e "with" "the"? {type:Organisation}=o
  emit e host o*
  yes "Kurzeme Gas will co-host the Baltic Hydrogen Forum with Union Bank."
  no  "Kurzeme Gas will attend the Baltic Hydrogen Forum with Union Bank."

pattern body-plays-host-to-event
  confidence 0.9
  sequence {type:Organisation}=o ("," {!type:/Organisation|Person|Event/}{1,14} ",")? {pos:/AUX|ADV/}{0,3} ({lemma:play} "host" | {lemma:/be|act|serve/} "as"? /the|a|an|its/? /host|co-host/) /to|of|for/ (/the|its|a|an|this|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event}=e
  emit e host o*
  yes "Riga Technical University played host to the Baltic Hydrogen Forum on Friday."
  yes "Union Bank was the host of this year's Baltic Hydrogen Forum."
  yes "Union Bank will serve as host for the Baltic Hydrogen Forum."
  no  "Union Bank was the guest of the Baltic Hydrogen Forum."

pattern event-created-by
  confidence 0.8
  sequence {type:/Conference|Forum|Summit|Seminar|Exhibition|Festival|Competition|Event/}=e ("," | "is" | "was" | "," "which" "is" | "," "which" "was")? /created|conceived|curated|launched|produced|organi[sz]ed/ ("and" /created|produced|organi[sz]ed|run|curated|hosted|led/)? "by" "the"? {type:Role}? {type:/Organisation|Person/}=o
  emit e organiser o*
  yes "The Baltic Mystic Expo was created and produced by Maria Lindberg."
  yes "Guests of the Baltic Hydrogen Forum, conceived by Union Bank and Kurzeme Gas, praised the port."
  no  "The Baltic Mystic Expo was praised and photographed by Maria Lindberg."

pattern event-an-initiative-of
  confidence 0.85
  sequence {type:/Conference|Forum|Summit|Seminar|Exhibition|Festival|Competition|Event|Ceremony/}=e ("," | "is" | "was") /a|an|the/ {pos:/ADJ|NOUN|NUM/;type:Token}{0,3} {lemma:/initiative|production|programme|program|project|effort|collaboration|venture|brainchild/;type:Token} /of|by|from|between/ "the"? {type:Organisation}=o
  emit e organiser o*
  yes "Guests praised the Baltic Mystic Expo, an initiative of Union Bank."
  yes "The Baltic Mystic Expo is a joint effort of Union Bank and Kurzeme Gas."
  no  "Guests praised the Baltic Mystic Expo, a rival of Union Bank."

pattern body-brings-event-to-place
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:/not|;/}{0,5} {lemma:bring;pos:VERB} "back"? (/the|its|their/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:/Conference|Forum|Summit|Exhibition|Festival|Competition|Event/}=e "back"? "to" "the"? {type:Place}
  emit e organiser o
  yes "Union Bank brings the Baltic Mystic Expo back to Riga."
  no  "Union Bank brings the guests of the Baltic Mystic Expo back to Riga."
