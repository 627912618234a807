# Gatherings in readouts, captions and programmes: who is joined by whom, who shakes hands, events
# that are listed behind their hosts.

pattern persons-joined-by-others
  confidence 0.88
  sequence {type:Person}=o {!type:/Event|Place/;!pos:VERB}{0,30} {lower:/was|were/} {lower:joined} "by" {!pos:VERB;!type:Event}{0,14} {type:Person}
  emit @near participant o*
  yes "The council held its third ministerial meeting in Riga. Minister of Ports Maria Lindberg and senior staff were joined by Norway's Jan Novak."
  no  "The council held its third ministerial meeting in Riga. Minister of Ports Maria Lindberg and senior staff were praised by Norway's Jan Novak."

pattern shakes-hands-at-event
  confidence 0.85
  sequence {lemma:shake;pos:VERB} "hands" "with" {!pos:VERB;!type:/Person|Event/}{0,10} {type:Person}=o {!pos:VERB;!type:/Person|Event/}{0,4} /at|during|after|before|following/ "the"? {type:Event}=e
  emit e participant o
  yes "Maria Lindberg shakes hands with Union Bank President Jan Novak during the Amber Harbour Forum."
  no  "Maria Lindberg shakes hands with Union Bank President Jan Novak over the Amber Harbour Forum."

pattern hosts-events-listed
  confidence 0.88
  sequence {type:Organisation}=o {pos:/AUX|ADV/}{0,3} {lemma:/host|co-host|cohost|hold|organise|organize|convene|stage/;pos:VERB} {pos:/NUM|ADJ|DET|NOUN/;type:/Token|Count/}{0,3} {lower:/(.* )?(events|sessions|meetings|panels|roundtables|workshops|seminars|discussions|gatherings)/} {!type:Person;!lower:/\./}{0,12} ":" {!type:/Organisation|Person/;!lower:/\./}{0,3} {type:Event}=e
  emit e* host o*
  yes "The Grid Council and Union Bank also hosted two stakeholder events on the margins of the council: the Baltic Steel Roundtable, where leaders spoke; and the Amber Ports Forum."
  no  "The Grid Council and Union Bank also praised two stakeholder events on the margins of the council: the Baltic Steel Roundtable, where leaders spoke; and the Amber Ports Forum."

pattern the-dated-event
  confidence 0.96
  sequence /the|a|an|its|their|this|'s|’s|’/ {type:Date}=d {pos:ADJ;type:Token}{0,2} {type:Event;!type:Visit}=e
  emit e startDate d
  yes "Kurzeme Gas will exhibit at the 14 May 2024 Baltic Steel Summit in Oslo."
  no  "Kurzeme Gas will exhibit before 14 May 2024 at the Baltic Steel Summit in Oslo."

pattern presents-on-titled-panel
  confidence 0.9
  sequence {type:Person}=o {!type:/Person|Event/;!lower:/not|;/}{0,6} ({lemma:/speak|appear|sit|participate|take|join|moderate|serve|feature/;pos:VERB} | {lower:/presents?|presenting|presented/}) {!type:/Person|Event/;!pos:VERB;!lower:/;/}{0,5} {lower:/panel|discussion|session|roundtable|chat|fireside|talk|workshop/} {lower:/discussion|session|chat|about|on|titled|called|entitled|named/}{0,3} ","? /"|“|``/ {type:Event}=e
  emit e participant o*
  yes "Grid Council director Jan Novak will attend and present on a panel, “Ports in a Hackable World,” at 7:30 a.m. on Tuesday."
  yes "Maria Lindberg will take part in a panel discussion titled “Steel Prices in the Digital Age” on Tuesday."
  no  "Grid Council director Jan Novak will watch a panel, “Ports in a Hackable World,” at 7:30 a.m. on Tuesday."

pattern shakes-hands-with-at-event
  confidence 0.85
  sequence {type:Person}=o ("(" {} ")")? {pos:AUX}? {lemma:shake;pos:VERB} "hands" "with" {!pos:VERB;!type:/Person|Event/}{0,10} {type:Person} {!pos:VERB;!type:/Person|Event/}{0,4} /at|during|after|before|following/ "the"? {type:Event}=e
  emit e participant o
  yes "Grid Council Chair Dr. Maria Lindberg (right) shakes hands with Union Bank President Jan Novak during the Amber Harbour Forum."
  no  "Grid Council Chair Dr. Maria Lindberg (right) shakes hands with Union Bank President Jan Novak over the Amber Harbour Forum."

pattern visit-to-town-of-country
  confidence 0.88
  sequence {type:Visit;lower:/.* to .*/}=e "," "the"? {type:/Country|Region/}=l
  emit e place l
  yes "Vice President Maria Lindberg spoke in Riga. Her visit to Palawan, the Philippines, on 3 May 2025 continues this work."
  no  "Vice President Maria Lindberg spoke in Riga. Her visit to Palawan and the Philippines on 3 May 2025 continues this work."
