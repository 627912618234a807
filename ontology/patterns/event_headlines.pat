# Events in headlines, where capitals and hyphens hide the verb from the parser and rows of words are
# what is left: "Union Bank to Co-Host Baltic Energy Summit". The same rows stand in running text.

pattern row-hosts-event-jointly
  confidence 0.85
  sequence {type:/Organisation|Person/}=o "to"? ("co" "-" {lower:/hosts?/} | {lower:/co-hosts?|cohosts?/}) (/the|a|an|its|another|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e host o*
  yes "Union Bank and Kurzeme Gas co-host the 8th Baltic Energy Summit in Riga." : both
  yes "Kurzeme Gas said that Union Bank co-hosts the Baltic Energy Summit."
  no  "Union Bank does not co-host the Baltic Energy Summit."
  no  "Union Bank met the co-host of the Baltic Energy Summit."

pattern row-sponsors-event
  confidence 0.85
  sequence {type:Organisation}=o "to"? ("co" "-")? {lower:/sponsors?|co-sponsors?/} (/the|a|an|its|another|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e supporter o*
  yes "Kurzeme Gas said that Union Bank sponsors the Baltic Energy Summit."
  no  "Union Bank thanked sponsors of the Baltic Energy Summit."

pattern row-opens-event
  confidence 0.85
  sequence {type:Person}=o "to"? {lower:/opens?|addresses|address|headlines?|keynotes?/} (/the|a|an|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "Minister Jan Novak Addresses Baltic Energy Summit in Riga"
  yes "Minister Jan Novak to Open Baltic Energy Summit"
  no  "Minister Jan Novak opens the gates of the Baltic Energy Summit."
