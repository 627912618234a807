# Events told in other words than "held in" and "organised by": what a visit's leader does, who leads
# a talk, a day or a place beside the event.

# --- where and when ---------------------------------------------------------------------------------

pattern event-by-bodies-takes-place-in
  confidence 0.88
  sequence {type:Event}=e "event"? "," {lower:/.*(organi[sz]ed|hosted|convened|presented|sponsored|supported|staged)/} {!type:/Event|Person/;!lower:/;|\./}{1,20} "," {pos:AUX}{0,2} ({lemma:take} "place" | {lemma:/hold|open|begin|start|conclude|close|run/;pos:VERB}) {!type:/Event|Organisation|Person/}{0,6} /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum, hosted by Kurzeme Gas and co-organised by Union Bank, took place in Riga."
  no  "The Baltic Hydrogen Forum, hosted by Kurzeme Gas and co-organised by Union Bank, was praised in Riga."

pattern dates-at-venue-told-alone
  confidence 0.85
  sequence {type:Date}=d ","? "at" "the"? {type:Venue}=l
  where !{}=d -- {}
  emit @event place l*
  yes "Get ready for the Riga Home Expo, in town this weekend: August 29 – September 1, 2025 at the Kipsala Hall."
  no  "Get ready for the Riga Home Expo: it opens on August 29, 2025, at the Kipsala Hall there is a match."

pattern dates-at-venue-behind-colon
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person|Organisation/}{0,14} ":" {type:Date} ","? "at" "the"? {type:Venue}=l
  emit e place l*
  yes "Get ready for the Riga Home Expo, arriving this weekend in Liepaja: August 29 – September 1, 2025 at the Kipsala Hall."
  no  "Get ready for the Riga Home Expo, arriving this weekend in Liepaja, and after August 29, 2025 for a match at the Kipsala Hall."

pattern event-arrives-in-place
  confidence 0.85
  sequence {type:Event}=e ","? {pos:AUX}{0,2} {lemma:/arrive|come|land|head/;pos:VERB} {!type:/Event|Organisation|Person/;!pos:VERB}{0,5} /in|to|at/ "the"? {type:Place}=l
  emit e place l*
  yes "Get ready for the Riga Home Expo, arriving this holiday weekend in Liepaja."
  no  "Get ready for the Riga Home Expo, asking all who live in Liepaja."

pattern in-place-on-a-visit
  confidence 0.85
  sequence {lemma:be} "in" "the"? {type:Place}=l {!type:/Event|Person|Place|Organisation/;!pos:VERB;!lower:/,|;/}{0,3} /on|for/ (/a|an|his|her|their|its|the/ | {pos:/ADJ|NUM|NOUN/;type:Token} | "-"){1,5} {type:Visit}=e
  emit e place l
  yes "Ontario is welcoming five ambassadors, who are in Ottawa together on a joint official visit that began on 3 May 2024."
  no  "Ontario is welcoming five ambassadors, who are in Ottawa, before an official visit to Norway in May."

pattern leads-delegation-to-place
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Event|Place/;!lower:/not|;/}{0,5} {lemma:/lead|head|take/;pos:VERB} (/a|an|the|his|her/ | {pos:/ADJ|NOUN|NUM|PROPN/;type:Token}){1,5} {lower:/.*(delegation|mission|team)/} "to" "the"? {type:Place}=l
  emit @event place l*
  emit @event participant p
  yes "Minister Jan Novak had dinner with guests during a three-day visit to Kenya. Mr Novak led an agricultural delegation to Kenya in October."
  no  "Minister Jan Novak had dinner with guests during a three-day visit to Kenya. Mr Novak wrote a long letter to Peru in October."

pattern leads-delegation-on-dates
  confidence 0.85
  sequence {lemma:/lead|head|take/;pos:VERB} (/a|an|the|his|her/ | {pos:/ADJ|NOUN|NUM|PROPN/;type:Token}){1,5} {lower:/.*(delegation|mission|team)/} "to" "the"? {type:Place} /from|on|between/ {type:Date}=d
  emit @event startDate d
  yes "Minister Jan Novak had dinner with guests during a three-day visit to Kenya. Mr Novak led a delegation to Kenya from 3 to 5 May 2024."
  no  "Minister Jan Novak had dinner with guests during a three-day visit to Kenya. Mr Novak sent a letter to Kenya on 3 May 2024."

pattern held-in-place-opens-sentence
  confidence 0.85
  sequence {lower:/held|hosted|staged/}=h /in|at/ ("the" | {pos:ADJ;type:Token}){0,2} {type:Place}=l {lower:/showgrounds?|fairgrounds?|grounds|campus|premises/}? (/in|,/ {type:Place}=m)? {!type:/Event|Place/}{0,4} ","
  where !{}=h -- {}
  emit @event place l*
  emit @event place m?
  yes "Tickets for the Baltic Hydrogen Forum are few. Held in beautiful Riga, Latvia, it will bring together experts."
  no  "Tickets for the Baltic Hydrogen Forum are few. Built in beautiful Riga, Latvia, they are a work of art."

pattern held-on-date-opens-sentence
  confidence 0.85
  sequence ({lower:/held|hosted|staged|scheduled|slated/}=h | {lower:taking}=h "place") {!type:/Event|Date|Person/;!pos:VERB}{0,8} {type:Date}=d {!type:/Event|Date|Person/}{0,6} ","
  where !{}=h -- {}
  emit @event startDate d
  yes "Tickets for the Baltic Hydrogen Forum are few. Held from 3 to 5 May 2024 in Riga, it will bring together experts."
  no  "Tickets for the Baltic Hydrogen Forum are few. Printed on 3 May 2024 in Riga, they are a work of art."

pattern on-days-people-meet
  confidence 0.82
  sequence /between|from|on|over/ {type:Date}=d "," {type:Token;!pos:VERB;!lower:/,|;/}{0,4} {lower:/.*(experts|speakers|delegates|attendees|participants|leaders|visitors|guests|exhibitors|investors|researchers|professionals)/} {pos:/AUX|ADV/}{0,2} {lemma:/gather|share|meet|convene|discuss|explore|come|attend|hear|present|join|assemble|exchange/;pos:VERB}
  emit @event startDate d
  yes "The Baltic Hydrogen Forum will be held in Riga. Between 21 and 22 November 2024, renowned experts will share their plans."
  no  "The Baltic Hydrogen Forum will be held in Riga. Between 21 and 22 November 2024, renowned firms will lower their prices."

# --- whose it is ------------------------------------------------------------------------------------

pattern body-stages-event
  confidence 0.88
  sequence {type:Organisation}=o ("(" []{1,3} ")")? {pos:/AUX|ADV/}{0,3} ({lower:/stag(ed|es|ing)|mount(ed|s)|arrang(ed|es|ing)|spearhead(ed|s)|mounting/;pos:VERB} | /put|puts|putting/ /on|together/ | /lays|laid|laying/ "on" | "is" "behind") (/the|a|an|its|this|their|our/ | {pos:/ADJ|NUM|NOUN/;type:Token} | "-"){0,5} {type:Event}=e
  emit e organiser o*
  yes "Kurzeme Gas staged a two-day Baltic Hydrogen Forum in Riga."
  no  "Kurzeme Gas left a two-day Baltic Hydrogen Forum in Riga."

pattern show-is-produced-by
  confidence 0.85
  sequence ("it" {lemma:be} | "the" {lower:/show|expo|event|festival|fair|exhibition|conference|summit/} {lemma:be}) {pos:ADV}? /produced|staged|powered|run|managed/ "by" "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "The Riga Home Expo opens on June 3. It is produced by Nordwind Energy AG."
  no  "The Riga Home Expo opens on June 3. It is praised by Nordwind Energy AG."

pattern in-partnership-with-event-opens
  confidence 0.85
  sequence "in" /close|joint/? /partnership|collaboration|cooperation|association|conjunction/ "with" "the"? {type:Organisation}=o {!type:/Event|Person/;!pos:VERB}{0,24} "," "the"? {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}{0,3} {type:Event}=e {pos:/AUX|ADV/}{0,3} {lemma:/kick|open|begin|start|take|hold|launch|commence|convene|conclude|stage|return/;pos:VERB}
  emit e organiser o*
  yes "In partnership with Union Bank and Kurzeme Gas, the Baltic Hydrogen Forum kicked off in Riga."
  no  "In rivalry with Union Bank and Kurzeme Gas, the Baltic Hydrogen Forum kicked off in Riga."

pattern event-in-partnership-with-is-held
  confidence 0.85
  sequence {type:Event}=e "," /held|organi[sz]ed/? "in" /close|joint/? /partnership|collaboration|cooperation|association|conjunction/ "with" "the"? {type:Organisation}=o {!type:/Event|Person/;!pos:VERB}{0,16} "," {pos:/AUX|ADV/}{0,3} {lemma:/hold|take|open|begin|start|run|kick|convene|stage|return/;pos:VERB}
  emit e organiser o*
  yes "The Baltic Hydrogen Forum, in partnership with Union Bank and Kurzeme Gas, is being held in Riga."
  no  "The Baltic Hydrogen Forum, in rivalry with Union Bank and Kurzeme Gas, is being held in Riga."

# --- who takes part ---------------------------------------------------------------------------------

pattern person-leads-this-talk
  confidence 0.85
  sequence {type:Person}=o ("," {!type:Person;!pos:VERB}{1,10} ",")? {pos:/AUX|ADV/}{0,3} {lemma:/lead|moderate|present|conduct|facilitate|anchor/;pos:VERB} /this|the/? {pos:ADJ;type:Token}{0,2} ({lower:/.*(webinar|seminar|workshop|session|discussion|panel|roundtable|masterclass|webcast)/} | {type:/Seminar|Conference|Forum/})
  emit @event participant o*
  yes "The Union Bank Bond Webinar was held on 3 May 2024. Maria Lindberg and Jan Novak, analyst at Kurzeme Gas, will lead this interactive webinar."
  no  "The Union Bank Bond Webinar was held on 3 May 2024. Maria Lindberg and Jan Novak, analyst at Kurzeme Gas, will miss this interactive webinar."

pattern person-will-give-updates
  confidence 0.82
  sequence {type:Person}=o ("," {!type:Person;!pos:VERB}{1,10} ",")? "will" {pos:ADV}? ({lemma:/provide|give|present|deliver|share|offer/;pos:VERB} {!type:/Event|Person/;!pos:VERB}{0,4} {lower:/updates?|remarks|presentations?|insights?|overview|talks?|keynote|address|perspectives?|speech/} | {lemma:be} "available" "for" {!type:/Event|Person/;!pos:VERB}{0,8} {lower:/meetings?/})
  emit @event participant o
  yes "Nordwind Energy AG will present at the Baltic Wind Forum in Riga on Monday. Jan Novak will be available for one-on-one investor meetings."
  yes "Nordwind Energy AG will present at the Baltic Wind Forum in Riga on Monday. Jan Novak, President, will provide updates on its turbines."
  no  "Nordwind Energy AG will present at the Baltic Wind Forum in Riga on Monday. Jan Novak, President, will provide heat to the town."

pattern moderator-person-guides
  confidence 0.85
  sequence {type:Role;lower:/(keynote |guest |featured |panel |session |special )?(speaker|moderator|panelist|panellist|presenter|emcee)/} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum was held in Riga. Moderator Jan Novak will guide a panel of distinguished figures."
  yes "The Baltic Hydrogen Forum was held in Riga. It began with keynote speaker Jan Novak of Union Bank."
  no  "The Baltic Hydrogen Forum was held in Riga. Chancellor Jan Novak will guide a group of friends."

pattern event-kicks-off-with-person
  confidence 0.85
  sequence {type:Event}=e {pos:/AUX|ADV/}{0,2} {lemma:/kick|open|begin|start|conclude|close/;pos:VERB} {!type:/Event|Person|Organisation/;!pos:VERB}{0,5} "with" {!type:/Event|Person|Organisation/;!pos:VERB}{0,8} {type:Person}=o
  where {}=o !. {lower:/'s|’s|'|’/}
  emit e participant o*
  yes "The Baltic Hydrogen Forum kicks off on day one with Jan Novak, one of the foremost figures in the field."
  no  "The Baltic Hydrogen Forum kicks off on day one without Jan Novak."

pattern person-representing-body-tells
  confidence 0.82
  sequence {type:Person}=o "," /representing/ "the"? {type:Organisation} "," {lemma:/highlight|emphasi[sz]e|stress|underline|underscore|speak|present|share|discuss|showcase|outline|address/;pos:VERB}
  emit @event participant o
  yes "The Baltic Hydrogen Forum was held in Riga. Maria Lindberg, representing Union Bank, highlighted the price of gas."
  no  "The Baltic Hydrogen Forum was held in Riga. Maria Lindberg, representing Union Bank, lost her suit."
