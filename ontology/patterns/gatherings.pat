# Who pays for an event, chairs it, and speaks at it, told in other words.

# "The bill for the evenings was picked up by Union Bank"
pattern bill-is-picked-up-by
  confidence 0.85
  sequence {lemma:/bill|cost|tab|expense/} {!type:/Organisation|Person|Event/;!pos:VERB}{0,6} {type:Event}? (/in|at/ {type:Place})? {pos:/AUX|ADV/}{1,3} ({lower:/picked|taken|footed/} /up|on/? | {lower:/met|covered|borne|paid|defrayed|split/}) {pos:ADV}? /by|between/ {!type:Entity;pos:/DET|ADJ|NOUN/}{0,4} {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga. The bill for the dinners was picked up by Union Bank and Kurzeme Gas."
  yes "The Baltic Hydrogen Forum opened in Riga. Its costs were met by Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. The bill was attacked by Union Bank."

pattern event-paid-for-by
  confidence 0.85
  sequence {lower:paid} "for" ("," | "in" "part" | "in" "full" | {pos:ADV}){0,3} "by" "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum was put together in Riga and paid for in part by Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was held in Riga and praised in part by Kurzeme Gas."

# "enjoys the backing of Union Bank as well as Kurzeme Gas"
pattern backing-of-one-as-well-as
  confidence 0.85
  sequence (/backing|support|sponsorship|help/ /of|from/ | {lower:/supported|sponsored|backed|funded/} "by") "the"? {type:/Organisation|Place/} (/,|and/{1,2} "the"? {type:/Organisation|Place/}){0,3} ","? ("as" "well" "as" | "along" "with" | "and" "also") ({!type:Entity;!pos:VERB} | {type:Place} /'s|’s/){0,2} {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum enjoys the backing of Union Bank as well as the Riga Technical University."
  no  "The Baltic Hydrogen Forum enjoys the backing of Union Bank against the Riga Technical University."

# "Sixty firms travelled under the flag of the chamber"
pattern under-the-flag-of
  confidence 0.8
  sequence {lemma:/travel|go|fly|come|set|join|visit|journey|attend|arrive/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{0,8} "under" "the" /flag|banner/ "of" "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "A Latvian trade mission ended in Kenya on Thursday. Sixty firms travelled under the flag of Union Bank."
  no  "A Latvian trade mission ended in Kenya on Thursday. Sixty firms travelled under the bridge of Union Bank."

# "The forum had Jan Novak of Union Bank in the moderator's chair", "will act as moderator"
pattern person-in-moderators-chair
  confidence 0.88
  sequence {type:Person}=o {!type:/Person|Event/;!lower:not}{0,10} /in|from/ "the" {lower:/(chairman|chairwoman|chairperson|moderator|president)/} /'s|’s/ /chair|seat/
  emit @event chair o
  yes "The Baltic Hydrogen Forum in Riga had Maria Lindberg of Union Bank in the moderator's chair."
  no  "The Baltic Hydrogen Forum in Riga had Maria Lindberg of Union Bank in the moderator's car."

pattern person-acts-as-moderator
  confidence 0.88
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/act|serve|officiate|double/;pos:VERB} "as" /the|a|its/? ({lower:/moderator|(the )?master of ceremonies|emcee|mc/} | {lower:/master|mistress/} "of" "ceremonies") /\.|,|and|at|for|in|on|;|before|during/
  emit @event chair o
  yes "The Baltic Hydrogen Forum opens in Riga. Maria Lindberg will act as moderator."
  yes "The Baltic Hydrogen Forum opened in Riga. Rector Maria Lindberg acted as master of ceremonies before 140 guests."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg acted as adviser."

pattern person-was-in-the-chair
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? /was|is|were|took/ ("in" "the" "chair" | "the" "chair") /\.|,|and|;/
  emit @event chair o
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg was in the chair."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg was in the chair lift."

# "After him to the lectern went Maria Lindberg", "took the podium", "Next at the lectern was Jan Novak"
pattern to-the-lectern-went
  confidence 0.88
  sequence /to|at|on/ "the" {lower:/lectern|podium|rostrum|stage|microphone/} {lower:/went|came|stepped|walked|was|were|strode|followed/} {!type:/Person|Event/;!lower:/\.|;/}{0,8} {type:Person}=o ("," {!type:/Person|Event/}{1,10} "," "and" {!type:/Person|Event/;!pos:VERB}{0,4} {type:Person}=p)?
  emit @event participant o*
  emit @event participant p?
  yes "The Baltic Hydrogen Forum opened in Riga. After him to the lectern went Maria Lindberg, who heads Union Bank, and Jan Novak."
  yes "The Baltic Hydrogen Forum opened in Riga. Next at the podium was Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. Next at the window was Maria Lindberg."

pattern takes-the-lectern
  confidence 0.88
  sequence ({lemma:take;pos:VERB} "to"? | {lemma:/mount|approach/;pos:VERB}) "the" {lower:/lectern|podium|rostrum|microphone/} {!type:/Person|Event/;!lower:/\./}{0,4} /:|was|were/ {!type:/Person|Event/;!pos:VERB}{0,4} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Taking the lectern after him was Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. Taking the tram after him was Maria Lindberg."

pattern person-takes-the-lectern
  confidence 0.88
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} ({lemma:take;pos:VERB} "to"? | {lemma:mount;pos:VERB}) "the" {lower:/lectern|podium|rostrum|microphone/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg took the lectern after him."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg took the tram after him."

pattern person-spoke-first
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? /spoke|speaks/ /first|next|last|second|third/ /\.|,|and|;/
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Deputy Minister Jan Novak spoke first."
  no  "The Baltic Hydrogen Forum opened in Riga. Deputy Minister Jan Novak slept first."

# "A keynote came from Maria Lindberg"
pattern keynote-came-from
  confidence 0.85
  sequence {lemma:/keynote|speech|address|lecture|greeting|remark/;type:Token} {pos:/AUX|ADV/}{0,2} {lemma:/come/;pos:VERB} {pos:ADV}? /from|by/ {!type:/Person|Event/;!pos:VERB;!lower:","}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The keynote came from Maria Lindberg of Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. The complaint came from Maria Lindberg of Union Bank."

# "A shorter meeting took place in Oslo between Maria Lindberg and Jan Novak"
pattern meeting-took-place-between
  confidence 0.88
  sequence {type:/Meeting|Event/}=e {pos:/AUX|ADV/}{0,2} ({lemma:take;pos:VERB} "place" | /held|convened/ | {lemma:follow;pos:VERB}) {!type:/Event|Person|Organisation/;!pos:VERB}{0,8} "between" {!type:/Person|Event/;!pos:VERB}{0,8} {type:/Person|Organisation/}=a ({!type:/Person|Event/;!pos:VERB}{0,12} "and" {!type:/Person|Event/;!pos:VERB}{0,8} {type:/Person|Organisation/}=b)?
  emit e participant a*
  emit e participant b?
  yes "Maria Lindberg flew to Oslo on 4 May 2026. A shorter meeting took place in Oslo on 5 May 2026 between Maria Lindberg and Jan Novak."
  no  "A shorter meeting took place in Oslo on Tuesday without Maria Lindberg and Jan Novak."

# "Attendance at the forum reached 5,000", "put the number of delegates in the hall at 1,400"
pattern attendance-reaches
  confidence 0.85
  sequence ({lemma:/attendance|turnout/} | {lower:number} "of" {!type:Entity}{0,3} {lemma:/attendee|participant|delegate|visitor|guest|person|people|spectator|viewer/}) {!type:/Count|Date|Money/;!lower:/;/}{0,12} ({lemma:/reach|hit|top|pass|exceed|surpass|total|be/} | "at" | "to"){1,2} {!type:Entity;!pos:VERB}{0,3} {type:Count}=c
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum closed in Riga. Organisers put the number of registered delegates in the hall at 1,400."
  yes "Attendance at the Baltic Hydrogen Forum reached almost 5,000."
  yes "The Baltic Hydrogen Forum closed in Riga. Attendance was put at 2,500, a third of them from abroad."
  no  "The Baltic Hydrogen Forum closed in Riga. The number of contracts was put at 2,500."
  no  "The Baltic Hydrogen Forum closed in Riga. Attendance was up by 20 per cent."

pattern organisers-count-people
  confidence 0.85
  sequence {lemma:/organi[sz]er|convener|convenor|host/} {pos:/AUX|ADV/}{0,2} {lemma:/count|register|report|tally|record|log|put|accredit|greet/;pos:VERB} {!pos:VERB;!type:Entity}{0,4} {type:Count}=c ({pos:/ADJ|NOUN/;type:Token} | /registered|paying/){0,2} {lemma:/attendee|participant|delegate|visitor|guest|person|people|spectator|viewer/}
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum closed in Riga on Thursday. The organisers counted 300 participants."
  no  "The Baltic Hydrogen Forum closed in Riga on Thursday. The organisers dismissed 300 participants."

# "another 300 following the stream", "300 people watched the forum online", "and 1,200 online"
pattern people-follow-from-afar
  confidence 0.85
  sequence {type:Count}=c {!type:/Event|Count/;!pos:VERB}{0,4} ({lemma:/follow|watch|join|tune|log|stream/;pos:VERB} {!type:/Count|Person|Organisation/;!pos:VERB;!lower:/,|;|and/}{0,5} {lower:/online|stream|livestream|webcast|link|zoom|video|remotely|videoconference|screen|screens/} | {lower:online} /\.|,|;/)
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum opened in Riga in front of 140 people, with another 300 following the stream."
  yes "The Baltic Hydrogen Forum closed in Riga on Thursday. 300 people watched the forum online."
  no  "The Baltic Hydrogen Forum closed in Riga on Thursday. 300 people watched the river."

pattern with-people-event
  confidence 0.85
  sequence {lower:with} {!pos:VERB;!type:Entity}{0,3} {type:Count}=c ({pos:/ADJ|NOUN/;type:Token} | /registered|paying|accredited/){0,2} {lemma:/attendee|participant|delegate|visitor|guest/} ({!type:Entity;!pos:VERB;!lower:","}{0,4} {type:/Place|Token/})? "," {!type:Entity;!pos:VERB}{0,3} {type:Event}=e
  emit e attendance(c)
  yes "With 300 delegates, the Baltic Hydrogen Forum was the largest of its kind."
  no  "Without 300 delegates, the Baltic Hydrogen Forum was the smallest of its kind."

# "Maria Lindberg, export director, is to lead the closing discussion"
pattern person-leads-the-discussion
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/;!pos:VERB}{1,14} ",")? ({pos:/AUX|ADV|PART/} | "due" | "expected" | "set"){0,3} {lemma:/lead|close|moderate|conclude|steer/;pos:VERB} "the" {pos:/ADJ|NOUN|NUM/;type:Token}{1,2} {lemma:/discussion|debate|session|panel|workshop|roundtable/;type:Token}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, export director of Union Bank, is to lead the closing discussion."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, export director of Union Bank, is to lead the closing parade."
