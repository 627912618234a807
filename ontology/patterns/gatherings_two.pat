# Who is what to an event, told of "it", "the fair", "this year's edition" or a clause behind its
# name: whole families of wordings beside the plain "organised by", "hosted by", "sponsored by".

# --- whose it is ------------------------------------------------------------------------------------

# "Union Bank put the three-day fair together", "called it", "has staged it since 2006"
pattern body-puts-it-together
  confidence 0.87
  sequence {type:Organisation}=o {pos:/AUX|ADV/}{0,3} {lemma:/put|pull|bring|get|knit/;pos:VERB} ("it" | {type:Event} | /the|this|its/ ({pos:/ADJ|NUM|NOUN/;type:Token} | "-"){0,5} ({type:Event} | {lemma:/event|forum|conference|summit|fair|show|expo|exhibition|festival|congress|symposium|seminar|workshop|competition|gathering|meeting|convention|programme|program|session|ceremony|contest|dinner|reception/;type:Token})) /together|up/
  emit @near organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank put the three-day meeting together."
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank and Kurzeme Gas have put it together."
  no  "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank put the three-day meeting off."

pattern body-stages-it
  confidence 0.87
  sequence {type:Organisation}=o ("," {pos:PRON;lower:/which|that/})? {pos:/AUX|ADV/}{0,3} ({lemma:/organi[sz]e|co-organi[sz]e|stage|convene|arrange|mount|orchestrate|initiate|devise|curate/;pos:VERB} | {lemma:/call|found|launch/;tag:/VBD|VBN/} | {lemma:/put|lay/;pos:VERB} "on") "it" /\.|,|;|jointly|together|with|every|each|in|for|since|and|annually/
  emit @near organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank is organising it jointly with Kurzeme Gas."
  yes "The Baltic Hydrogen Forum was small, but Union Bank, which called it, was content."
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank has staged it since 2006."
  no  "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank praised it in a note."

# "put it together with the institute", "planned jointly with the bank"
pattern put-together-with
  confidence 0.85
  sequence ({lemma:/put|pull|bring|plan|prepare|stage|arrange|run|convene|organi[sz]e|mount|design|develop|hold|launch/;pos:VERB} {!type:Entity;!lower:/by|\.|;|,|and|but/}{0,6} {type:Event}? /jointly|together|hand-in-hand/ ("up" | "on")? "with" | {lower:/co-?organi[sz]ed|co-?convened|co-?staged/} "with") (/us|them/ /at|and/{1,2} {!type:Person}{0,3} "and" "with"?)? {!type:Entity;!pos:VERB;!lower:/,|;/}{0,5} {type:Organisation}=o
  where !{}=o . {tag:POS}
  where !{}=o -- {lemma:/bid|proposal|team|consortium|offer|report|agreement|venture|product|system|solution|technology|project|plant|fund|app|platform|software|vaccine/;type:Token}
  emit @near organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. Union Bank put the three-day meeting together with the Institute of Coastal Studies."
  yes "The Baltic Hydrogen Forum was planned jointly with the Institute of Coastal Studies."
  no  "The Baltic Hydrogen Forum opened in Riga on Monday. Jan Novak came together with Union Bank."

# "The fair is the work of Union Bank"
pattern event-is-work-of
  confidence 0.87
  sequence ({type:Event} | "it" | {lemma:/event|forum|conference|summit|fair|show|expo|exhibition|festival|congress|gathering|meeting|contest|day|week/;type:Token}) {!type:Entity;!pos:VERB;!lower:/,|;/}{0,3} ({type:Date} | {type:Place}){0,2} ({lemma:be} /the|a|an|largely|mainly|once/{1,2} | "," /the|a|an/) {pos:ADJ}? /work|brainchild|creation|initiative|idea|undertaking|venture/ "of" {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:/Organisation|Person/}=o
  emit @near organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. The fair is the work of Union Bank."
  yes "The Baltic Hydrogen Forum, a joint initiative of Union Bank and Kurzeme Gas, opened in Riga."
  yes "The Baltic Hydrogen Forum on June 27 was the brainchild of the consultancy Orda Metal Advisory Ltd."
  no  "The Baltic Hydrogen Forum opened in Riga on Monday. The plant is the work of Union Bank."

# "The organisers, Union Bank and Kurzeme Gas, …", "Union Bank is the organiser"
pattern its-organisers-apposed
  confidence 0.88
  sequence /the|its|their|whose/ {pos:/ADJ|NOUN/;type:Token}{0,2} {lower:/organi[sz]ers?|conven[eo]rs?|promoters?/} ","? "the"? {pos:/ADJ|NOUN|PROPN/;type:Token}{0,3} {type:Organisation}=o
  where !{}=o . {tag:POS}
  emit @near organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga on Monday. The organisers, Union Bank and Kurzeme Gas, were pleased."
  yes "The Baltic Hydrogen Forum was small; its organiser, the shipping league Kurzeme Gas, was not."
  no  "The Baltic Hydrogen Forum opened in Riga on Monday. The rivals, Union Bank and Kurzeme Gas, were pleased."

pattern body-is-its-organiser
  confidence 0.88
  sequence {type:Organisation}=o {pos:ADV}? ({lemma:be;pos:/AUX|VERB/} | {lemma:/act|serve/;pos:VERB} "as") /the|its|lead|main|sole|joint|principal/{1,3} {lower:/(co-)?organi[sz]ers?|conven[eo]rs?/} /\.|,|;|of|and/
  emit @near organiser o*
  yes "Kurzeme Gas booked a stand at the Baltic Hydrogen Forum, which opens on Dec. 2. The Baltic Mobility Association is the organizer."
  no  "Kurzeme Gas booked a stand at the Baltic Hydrogen Forum. The Baltic Mobility Association is not the organizer."

# "a four-day show staged since 2006 by the chamber", "run each July by"
pattern staged-some-time-by
  confidence 0.85
  sequence {type:Event} ({!type:/Event|Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/;|:/}{0,10}) {lower:/staged|run|held|mounted|arranged|produced/;pos:VERB} ({type:Date} | /since|every|each|in|on|here|once|twice|there|a/ | {pos:/NOUN|NUM|ADV|ADJ|PROPN/;type:Token}){1,5} "by" {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:Organisation}=o
  emit @event organiser o*
  yes "They met at the Baltic Hydrogen Forum, a four-day machinery show staged since 2006 by the Chamber of Commerce of Kurzeme."
  yes "The Baltic Hydrogen Forum, run every other July by Union Bank, is sold out."
  no  "They met at the Baltic Hydrogen Forum, a four-day machinery show praised since 2006 by the Chamber of Commerce of Kurzeme."

# "the firm calls the trade together for its forum"
pattern gathers-people-for-its-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/;!lower:/not|;|:/}{0,6} {lemma:/gather|call|invite|summon|bring|assemble|rally|convene|welcome/;pos:VERB} {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD/}{1,14} /for|to|at/ "its" ({type:Date} | {tag:POS} | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event;!type:/Visit|PressConference/}=e
  emit e organiser o
  yes "The Northern Hydrogen Association intends to gather the trade for its Green Ammonia Forum."
  no  "The Northern Hydrogen Association intends to leave the trade for its Green Ammonia Forum."

# --- who is its host ----------------------------------------------------------------------------------

pattern its-host-apposed
  confidence 0.87
  sequence {type:/Organisation|Person/}=o "," /its|the|their/ {pos:/ADJ|NOUN/;type:Token}{0,2} {lower:/(co-)?hosts?/} /,|\.|and|of|for/
  where !{}=o . ({} . ({} . ({} . {lower:/country|nation|city/})))
  emit @near host o*
  yes "The Baltic Hydrogen Forum ended on Friday. Riga Technical University, its host, was pleased."
  no  "The Baltic Hydrogen Forum ended on Friday. Riga Technical University, its critic, was pleased."

pattern hosts-of-visit-were-bodies
  confidence 0.85
  sequence {lower:/(co-)?hosts?/}=h {lemma:be;pos:/AUX|VERB/} {!type:Entity;!pos:VERB;!lower:/not|,|of/}{0,4} {type:Organisation}=o
  where !{}=h - {lower:/talk|tv|radio|show|television|podcast/}
  emit @visit host o*
  yes "A Latvian trade mission came to Oslo from 3 to 5 May 2025. Hosts were the Norwegian Council of Shipowners."
  no  "A Latvian trade mission came to Oslo from 3 to 5 May 2025. Critics were the Norwegian Council of Shipowners."

# "for which Union Bank acted as host", "of which Peru will be host in Trujillo"
pattern event-of-which-body-is-host
  confidence 0.87
  sequence {type:Event}=e ","? /of|for|to/ /which|whom/ "the"? {type:/Organisation|Person/}=o {pos:/AUX|ADV/}{0,3} ({lemma:be} | {lemma:/act|serve/} "as" | {lemma:play}) "the"? /host|co-host/
  emit e host o*
  yes "They will meet again at the Baltic Hydrogen Forum, of which Union Bank will be host in Riga."
  no  "They will meet again at the Baltic Hydrogen Forum, of which Union Bank will be critic in Riga."

pattern event-of-which-place-is-host
  confidence 0.87
  sequence {type:Event}=e ","? /of|for|to/ /which|whom/ "the"? {type:Place}=o {pos:/AUX|ADV/}{0,3} ({lemma:be} | {lemma:/act|serve/} "as" | {lemma:play}) "the"? /host|co-host|venue/ (/in|at/ {type:Place}=l)?
  emit e place o
  emit e place l?
  yes "They will meet again at the Baltic Hydrogen Forum, of which Peru will be host in Trujillo."
  no  "They will meet again at the Baltic Hydrogen Forum, of which Peru will be critic in Trujillo."

# --- who pays for it -------------------------------------------------------------------------------------

# "Union Bank is picking up part of the bill", "footing most of the bill"
pattern body-foots-the-bill
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/;!lower:/not|;|n't|refused/}{0,4} {lemma:/pick|foot|settle|shoulder|split/;pos:VERB} "up"? {!type:Entity;!pos:VERB;!lower:/,|;/}{0,4} {lemma:/bill|tab/;type:Token}
  emit @near supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga. Union Bank is footing most of the bill."
  yes "The Baltic Hydrogen Forum opened in Riga. The shipping line Kurzeme Gas is picking up part of the bill for the gathering."
  no  "The Baltic Hydrogen Forum opened in Riga. Union Bank tore up most of the bill."

# "Kurzeme Gas bears the costs of the event", "underwriting it"
pattern body-bears-its-cost
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person|Event/;!lower:/not|;|n't|refused/}{0,4} ({lemma:/cover|meet|bear|defray|underwrite|finance|fund|shoulder|pay/;pos:VERB} {!type:Entity;!pos:VERB;!lower:/,|;/}{0,4} {lemma:/cost|expense/;type:Token} "of" | {lemma:/pay/;pos:VERB} "for" /most|part|much|all|half/ "of" | {lemma:/fund|finance|sponsor|underwrite|subsidi[sz]e/;pos:VERB}) ("it" | {type:Event;described:yes} | /the|this/ {pos:/ADJ|NUM|NOUN/;type:Token}{0,2} ({type:Event;described:yes} | {lemma:/event|forum|conference|fair|show|expo|exhibition|festival|congress|gathering|meeting|seminar|workshop|contest/;type:Token})) /\.|,|;|and|in|for|with/
  emit @near supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga, with Union Bank paying for most of it."
  yes "The Baltic Hydrogen Forum opened in Riga. Union Bank bears the costs of the gathering."
  no  "The Baltic Hydrogen Forum opened in Riga. Union Bank bears the costs of the plant."

# "which Union Bank has bankrolled from the start"
pattern event-which-body-bankrolls
  confidence 0.88
  sequence {type:Event}=e {!type:/Event|Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/;|:/}{0,8} ({type:Date} ","?)? /which|that/ {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:/Organisation|Person/}=o (/,|and|the/{1,2} {type:/Organisation|Person/}){0,4} {pos:/AUX|ADV|PART/}{0,3} ({lemma:/sponsor|co-sponsor|fund|co-fund|finance|bankroll|underwrite|back|support|subsidi[sz]e|patroni[sz]e/;pos:/VERB|NOUN/} | {lemma:pay;pos:VERB} "for")
  emit e supporter o*
  yes "The Baltic Hydrogen Forum, an annual event that Kurzeme Gas has bankrolled from the start, begins today."
  yes "They came to Riga for the Baltic Hydrogen Forum, which Union Bank sponsors."
  no  "The Baltic Hydrogen Forum, an annual event that Kurzeme Gas has shunned from the start, begins today."

# "The forum has found a main sponsor in Kurzeme Gas"
pattern finds-sponsor-in
  confidence 0.88
  sequence {type:Event}=e {!type:Entity;!lower:/;|not/}{0,8} {lemma:/find|win|gain|attract|secure|land|get|sign|have|recruit/;pos:/VERB|AUX/} {!type:Entity;!pos:VERB}{0,4} {lemma:/sponsor|patron|backer|supporter|benefactor/;type:Token} /in|,|:/ {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:Organisation}=o
  emit e supporter o*
  yes "The Baltic Hydrogen Forum has found a main sponsor in Kurzeme Gas."
  no  "The Baltic Hydrogen Forum has found a fierce critic in Kurzeme Gas."

# ", with Union Bank as patron and Kurzeme Gas paying for most of it"
pattern with-body-as-patron
  confidence 0.86
  sequence ({type:Event} | {lower:/edition|it/}) {!type:Event;!lower:/;|partner|partners|partnered|partnering|partnership|agreement/}{0,24} "," ({lower:with} | "and") {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:Organisation}=o (/,|and/{1,2} "the"? {type:Organisation}){0,4} "as" {!type:Entity;!pos:VERB;!lower:","}{0,3} {lower:/patrons?|(co-)?sponsors?|backers?|supporters?|benefactors?|underwriters?/}
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga, with the National Grid Commission as patron and Union Bank paying for most of it."
  yes "The Baltic Hydrogen Forum opened in Riga on June 27, with the Kurzeme Innovation Authority and Union Bank Ltd. as sponsors."
  no  "The Baltic Hydrogen Forum opened in Riga, with the National Grid Commission as guest and Union Bank paying for lunch."

# "with a helping hand from the ministry", "with money from", "by courtesy of our sponsor, Union Bank"
pattern with-a-hand-from
  confidence 0.85
  sequence ({type:Event} {!type:Event;!lower:/;|:/}{0,24} | {lower:/breakfast|lunch|dinner|coffee|refreshments|drinks|seminar|forum|event/} {!type:Entity;!lower:/;|:/}{0,6}) (("with" | "thanks" "to") (/a|an|the|some|generous|financial/ | {pos:/ADJ|VERB/;type:Token}){0,3} /hand|hands|money|cash|funds|grant|grants|subsidy|blessing|contribution|contributions|donation/ /from|of|by/ | "courtesy" "of" | "at" "the" "expense" "of") {!type:Entity;!pos:VERB}{0,5} ({type:Place} {tag:POS})? {type:Organisation;!lower:/our|we|us/}=o
  where !{}=o . {tag:POS}
  where !{}=o -- {lemma:/photo|image|picture|caption/;type:Token}
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum was put together by Kurzeme Gas with a helping hand from the Ministry of Energy."
  yes "The Baltic Hydrogen Forum opens in Riga. Breakfast and lunch are by courtesy of our sponsor, Union Bank."
  no  "The Baltic Hydrogen Forum was put together by Kurzeme Gas, with a rude letter from the Ministry of Energy."

# --- who chairs it -----------------------------------------------------------------------------------------

pattern under-the-co-chairmanship-of
  confidence 0.9
  sequence "under" "the" ("joint" | "co" | "-" | {pos:ADJ;type:Token}){0,2} {lower:/(co-?)?(chairmanship|presidency|chairpersonship|chairship|chair|moderation|direction|leadership)/} "of" {!type:/Person|Event|Organisation/;!pos:VERB;!lower:/;|\./}{0,8} {type:Person}=o
  where {}=o -- {type:Event}
  emit @event chair o*
  yes "The Baltic Hydrogen Forum met in Riga under the co-chairmanship of Mr. Jan Novak and Ms. Maria Lindberg."
  yes "The Baltic Hydrogen Forum met in Riga under the joint chairmanship of the ministers Jan Novak and Maria Lindberg."
  no  "The Baltic Hydrogen Forum met in Riga under the eyes of Jan Novak."

pattern its-co-chairs-persons
  confidence 0.88
  sequence (/its|the|their|whose/ ("two" | "three")? {lower:/co-?chairs|co-?chair|co-?chairmen|co-?chairpersons|co-?moderators/} | /its|whose/ {lower:/moderators?/}) /,|:/? {!type:/Person|Event|Organisation/;!pos:VERB;!lower:","}{0,4} {type:Person}=o
  where !{}=o -- {lemma:/committee|board|council|commission|company|firm|group|task|panel/;type:Token}
  where {}=o .. {}
  emit @near chair o*
  yes "The Baltic Hydrogen Forum opened in Riga. Its co-chairs, Latvian hydrologist Jan Novak and Maria Lindberg, called it frank."
  no  "The Baltic Hydrogen Forum opened in Riga. Its critics, Latvian hydrologist Jan Novak and Maria Lindberg, called it frank."

pattern presiding-were
  confidence 0.88
  sequence {lower:/presiding|officiating|chairing|moderating/}=v {pos:ADV}? /was|were|is|are/ {!type:/Person|Event|Organisation/;!pos:VERB}{0,5} {type:Person}=o ({!type:/Event/;!tag:/VBD|VBZ|VBP|MD/}{1,8} "and" {!type:/Person|Event|Organisation/;!pos:VERB}{0,5} {type:Person}=p)?
  emit @event chair o*
  emit @event chair p?
  yes "The Baltic Hydrogen Forum met in Riga on 8 May. Presiding were state secretary Maria Lindberg on one side and Jan Novak on the other."
  no  "The Baltic Hydrogen Forum met in Riga on 8 May. Absent were state secretary Maria Lindberg on one side and Jan Novak on the other."

# "which was steered by", "the evening was compered by"
pattern steered-by
  confidence 0.87
  sequence ({type:Event} | /which|it|that/ | {lemma:/event|forum|conference|summit|gathering|meeting|seminar|session|ceremony|evening|gala|dinner|discussion|debate|day|programme|program|proceedings/;type:Token}) {type:Date}? ","? {pos:/AUX|ADV/}{0,3} {lower:/steered|emceed|compered|anchored|refereed|facilitated|moderated|co-moderated|chaired|co-chaired|presided/} "over"? {pos:ADV}? "by" {!type:/Person|Event/;!pos:VERB;!lower:/,|;/}{0,6} {type:Person}=o
  emit @event chair o*
  yes "The Baltic Hydrogen Forum opened in Riga with a gala dinner, which was steered by Latvian radio presenter Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. The ship was steered by Latvian captain Maria Lindberg."

# "Maria Lindberg led through the programme", "guided guests through the evening"
pattern leads-through-programme
  confidence 0.88
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/lead|guide|steer|take|walk|shepherd|conduct|usher/;pos:VERB} {!type:Entity;!pos:VERB}{0,3} "through" /the|its|a/ {pos:/ADJ|NOUN|NUM/;type:Token}{0,2} {lemma:/programme|program|day|evening|proceedings|afternoon|morning|ceremony|event|session|agenda|night|show/;type:Token}
  emit @event chair o*
  yes "The Baltic Hydrogen Forum opened in Riga. Vice-Rector Jan Novak led through the programme."
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, a radio presenter, guided the guests through the evening."
  no  "The Baltic Hydrogen Forum opened in Riga. Vice-Rector Jan Novak led through the forest."

# "the radio presenter in the chair for the final day", "as moderator, the broadcaster Maria Lindberg"
pattern person-described-in-the-chair
  confidence 0.85
  sequence {type:Person}=o "," {!type:/Event|Person|Organisation/;!pos:VERB;!lower:/,|;/}{1,7} "in" "the" "chair" /\.|,|and|for|on|at|;|during/
  emit @event chair o
  yes "The Baltic Hydrogen Forum ran so long that Mr Jan Novak, the radio presenter in the chair for the final day, had the lights dimmed."
  no  "The Baltic Hydrogen Forum ran so long that Mr Jan Novak, the radio presenter in the corner, had the lights dimmed."

pattern as-moderator-person
  confidence 0.87
  sequence ("as" {lower:/(the )?(moderator|chair|chairman|chairwoman|emcee|compere)/} "," | /guests|guest/ "of" "the"? {lower:/moderator|chair|chairman|chairwoman|compere|emcee/} ) {!type:/Person|Event|Organisation/;!pos:VERB;!lower:/;/}{0,4} {type:Person}=o
  emit @event chair o
  yes "The Baltic Hydrogen Forum opened in Riga with Jan Novak and, as moderator, the broadcaster Maria Lindberg."
  yes "The Baltic Hydrogen Forum opened in Riga. Guests of moderator Maria Lindberg, editor of a magazine, included Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga with Jan Novak and, as usual, the broadcaster Maria Lindberg."

# "will co-chair it on 4 November", "with Iceland's minister co-chairing"
pattern co-chairs-it
  confidence 0.88
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:/AUX|ADV|PART/}{0,3} ("co" "-")? {lemma:/(co-?)?chair|(co-?)?moderate/;pos:/VERB|NOUN/} "it" /\.|,|on|in|at|;|and|there/
  emit @event chair o*
  yes "The Baltic Hydrogen Forum has been moved to Oslo, where Jan Novak and Maria Lindberg will co-chair it on 4 November."
  no  "The Baltic Hydrogen Forum has been moved to Oslo, where Jan Novak and Maria Lindberg will miss it on 4 November."

pattern with-person-co-chairing
  confidence 0.87
  sequence "with" {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o ("of" "the"? {type:/Organisation|Place/})? ("co" "-")? {lower:/(co-?)?chairing|(co-?)?moderating|presiding|officiating/} /\.|,|;|over|it/
  emit @event chair o*
  yes "The Baltic Hydrogen Forum opened in Riga, with Iceland's Minister of Infrastructure Jan Novak co-chairing."
  no  "The Baltic Hydrogen Forum opened in Riga, with Iceland's Minister of Infrastructure Jan Novak sulking."

# --- who is there --------------------------------------------------------------------------------------------

# "Among the invited lecturers were Jan Novak, …": people of every part in it
pattern among-the-people-of-it
  confidence 0.86
  sequence /among|amongst/ (/the|its|their|those|our/ | {pos:/ADJ|NUM|NOUN/;!type:Entity} | {lower:/invited|listed|billed|assembled|gathered|honoured|honored/}){1,4} {lemma:/lecturer|contributor|discussant|keynoter|instructor|trainer|debater|dignitary|celebrity|visitor|guest|speaker|delegate|attendee|participant|panellist|panelist|presenter|onlooker|invitee|mourner|well-wisher|signatory|witness|audience/;!type:Entity} {!type:/Person|Event|Organisation/;!pos:VERB}{0,4} {pos:AUX}{1,3} {!type:/Person|Event|Organisation/;!pos:VERB}{0,6} ({type:/Organisation|Place/} {tag:POS} {!type:/Person|Event/;!pos:VERB}{0,5})? {type:/Person|Organisation/}=o
  where !{}=o . {tag:POS}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Among the invited lecturers were Jan Novak and Maria Lindberg."
  yes "The Baltic Hydrogen Forum opened in Riga. Among the speakers will be Union Bank chief economist Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga. Among the absent owners were Jan Novak and Maria Lindberg."

# "The Latvian side was composed of …", "counted among its members …"
pattern side-is-made-up-of
  confidence 0.86
  sequence {lemma:/side|delegation|team|party|group|contingent|mission|retinue/;type:Token} {pos:/AUX|ADV/}{0,3} (/composed|comprised|made|formed/ {pos:ADV}? "up"? /of|by/ | {lemma:count;pos:VERB} "among" /its|their/ {type:/Token|Role/}{1,2} | {lemma:/comprise|include|bring/;pos:VERB}) {!type:/Person|Event|Organisation/;!pos:VERB;!lower:/;/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The Latvian side was composed of Ms. Maria Lindberg and Captain Jan Novak."
  yes "The Baltic Hydrogen Forum opened in Riga. The Norwegian delegation counted among its ranks Mr. Jan Novak and Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. The Norwegian delegation thanked Mr. Jan Novak and Maria Lindberg."

# "The forum heard Jan Novak introduce …"
pattern event-hears-person
  confidence 0.87
  sequence {type:Event}=e {pos:/AUX|ADV/}{0,2} ({lemma:hear;pos:VERB} | {lemma:listen;pos:VERB} "to") {!type:/Person|Event|Organisation/;!pos:VERB;!lower:/about|that|of|how|;/}{0,8} {type:Person}=o
  where !{}=o . {tag:POS}
  emit e participant o*
  yes "The Baltic Hydrogen Forum heard Ms. Maria Lindberg, senior officer of Union Bank, introduce the plan."
  no  "The Baltic Hydrogen Forum heard about Ms. Maria Lindberg, senior officer of Union Bank."

# "declared the congress open", "told the hall", "reminded delegates"
pattern declares-it-open
  confidence 0.88
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? ("," | "who" | {pos:/AUX|ADV/}){0,4} {lemma:/declare|pronounce/;pos:VERB} ("it" | (/the|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} ({type:Event} | {lemma:/event|forum|conference|summit|fair|show|expo|exhibition|festival|congress|gathering|meeting|seminar|games|session/;type:Token})) {pos:ADV}? /open|opened|closed|inaugurated/
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Deputy Minister Jan Novak, who declared the forum open on Monday, promised money."
  no  "The Baltic Hydrogen Forum opened in Riga. Deputy Minister Jan Novak, who declared the forum dull, promised money."

pattern tells-the-hall
  confidence 0.86
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,16} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/tell|remind|warn|assure|urge|welcome|greet|inform|thank/;pos:VERB} /the|a/? (/full|packed|assembled|crowded|some|about|over|around|more|than|nearly/ | {type:Count}){0,3} {lower:/hall|audience|gathering|delegates|participants|attendees|guests|plenary|room|crowd|listeners|spectators|assembly|congress|conference|forum|summit|seminar|symposium|ceremony/;type:Token}
  emit @event speaker o
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak told the hall that prices fall."
  yes "The Baltic Hydrogen Forum opened in Riga. Dr Maria Lindberg, a marine ecologist, reminded a full hall of the cold."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak told the police that prices fall."

# "flew in for the session", "joined on video from Oslo", "dropped by"
pattern comes-for-the-event
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,16} ",")? ","? ("who" {!type:/Event|Person/;!lower:/;|\./}{0,8})? {lemma:/fly|travel|come|drive|journey|jet|arrive|drop|stop|stay/;pos:VERB} {!type:/Event|Person|Organisation/;!pos:VERB;!lower:/;|not/}{0,3} "for" ({type:Event} | "the" {pos:/ADJ|NOUN|NUM/;type:Token}{0,2} {type:Event} | "the" {pos:/ADJ|NOUN|NUM/;type:Token}{0,2} {lemma:/event|forum|conference|summit|fair|show|expo|exhibition|festival|congress|gathering|seminar|session|ceremony|occasion|opening|launch/;type:Token})
  emit @near participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Ambassador Jan Novak, who lives in Oslo and flew in for the forum, complained."
  no  "The Baltic Hydrogen Forum opened in Riga. Ambassador Jan Novak, who lives in Oslo and prayed for the forum, complained."

pattern joins-on-video
  confidence 0.86
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/join|speak|appear|participate|connect|attend|chime|beam|dial/;pos:VERB} "in"? ("on" "video" | "by" "link" | "on" "screen" | "on" /zoom|teams/ | "over" "a" "link" | "remotely")
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Professor Jan Novak joined on video from Oslo."
  no  "The Baltic Hydrogen Forum opened in Riga. Professor Jan Novak laughed on video from Oslo."

pattern drops-by
  confidence 0.82
  sequence {type:Person}=o ("of" "the"? {type:/Organisation|Place/})? {pos:/AUX|ADV/}{0,2} {lemma:/drop|stop|look/;pos:VERB} /by|in/ /\.|,|and|for|to|;/
  where !{}=o .. {type:Event}
  emit @near participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Deputy Governor Jan Novak dropped by and stayed for an hour."
  no  "The Baltic Hydrogen Forum opened in Riga. Deputy Governor Jan Novak nodded off and snored for an hour."

# "Travelling with the vice mayor are Maria Lindberg, …", "Leading it is the board"
pattern travelling-with-are
  confidence 0.86
  sequence {lower:/travelling|traveling|flying|journeying|accompanying|joining/} "with"? ({type:Person} | {pos:/PRON|DET|NOUN|ADJ/;type:Token} | {type:Role}){1,4} (/are|is|were|was/ | ":") {!type:/Person|Organisation|Event/;!tag:/VBD|VBZ|VBP|MD/}{0,10} {type:/Person|Organisation/}=o
  where !{}=o . {tag:POS}
  emit @visit participant o*
  yes "Maria Lindberg began an official visit to Latvia on Monday. Travelling with the minister are 25 managers, among them Jan Novak."
  yes "Maria Lindberg began an official visit to Latvia on Monday. Travelling with her: Kurzeme Gas, a water treatment outfit, and Union Bank."
  no  "Maria Lindberg began an official visit to Latvia on Monday. Quarrelling with the minister are 25 managers, among them Jan Novak."

pattern leading-it-is
  confidence 0.86
  sequence {lower:/leading|heading/} ("it" | /the|them/ {lower:/delegation|mission|team|group|party|visitors|guests/}?) {pos:AUX}{1,2} {!type:/Person|Organisation|Event/;!pos:VERB}{0,6} {type:/Person|Organisation/}=o
  emit @visit participant o
  yes "Estonia sends a trade mission to Riga from 4 to 7 August 2025. Leading it is the Economic Development Board of Tartu."
  no  "Estonia sends a trade mission to Riga from 4 to 7 August 2025. Missing it is the Economic Development Board of Tartu."

pattern accompanied-by-comes-on-visit
  confidence 0.86
  sequence {lower:/accompanied|flanked|joined/} "by" {!type:/Person|Organisation|Event/;!pos:VERB}{0,6} {type:/Person|Organisation/}=o (/,|and/{1,2} {!type:/Event/;!tag:/VBD|VBZ|VBP|MD/}{1,24}) "," {!type:Event}{1,30} {type:/Visit|Meeting|Summit/}=e
  emit e participant o*
  yes "Accompanied by executives of Kurzeme Gas and Union Bank, Latvia's minister Jan Novak arrived in Oslo on Sunday for a four-day official visit."
  no  "Despised by executives of Kurzeme Gas and Union Bank, Latvia's minister Jan Novak arrived in Oslo on Sunday for a four-day official visit."

# --- how many come ----------------------------------------------------------------------------------------------

pattern people-turn-up
  confidence 0.86
  sequence {type:Count}=c ("of" "them" | {!type:/Entity|Count/;!lower:/;/;!pos:VERB}{0,6}) {pos:/AUX|ADV/}{0,2} ({lemma:/turn|show/;pos:VERB} "up" | {lemma:/squeeze|cram|jam|press|crowd|file/;pos:VERB} "into" | {lemma:/fill|pack|throng|jam|crowd/;pos:VERB} ("the" {pos:/ADJ|NOUN/;type:Token}{0,2})? {type:Venue} | {lemma:sit;pos:VERB} "through")
  where !{}=c -- {lower:first;pos:ADV}
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum opened in Riga. Some 120 guests squeezed into the conference room."
  yes "The Baltic Hydrogen Forum opened in Riga. Some 90 guests turned up."
  yes "The Baltic Hydrogen Forum opened in Riga. Some 180 guests filled Kipsala Hall."
  no  "The Baltic Hydrogen Forum opened in Riga. Some 90 guests gave up."

# --- when and where ---------------------------------------------------------------------------------------------

pattern event-ends-this-year
  confidence 0.88
  sequence ({type:Date} {tag:POS} | "this" "year" {tag:POS}) ({lower:edition} | {type:Event} | {lemma:/fair|show|event|festival|expo|exhibition|forum|conference|congress/;type:Token})? {pos:/AUX|ADV/}{0,2} {lemma:/run|last|continue|go/;pos:/VERB|NOUN/} "on"? /until|till|through|to/ {type:Date}=d
  emit @main endDate d
  yes "The Baltic Hydrogen Forum has doubled in size. This year's runs until 17 May 2025."
  yes "The Baltic Hydrogen Forum has doubled in size. This year's edition lasts until 17 May 2025."
  no  "The Baltic Hydrogen Forum has doubled in size. This year's harvest lasts until Saturday."

pattern it-began-then-ended
  confidence 0.88
  sequence "it" {pos:/AUX|ADV/}{0,2} {lemma:/begin|start|open|commence|kick/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,5} {type:Date}=a {!type:/Event|Date/}{0,4} {lemma:/end|close|conclude|finish|break|wrap|wind|close/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,5} {type:Date}=b
  emit @near startDate a
  yes "The Baltic Hydrogen Forum ran longer than planned: it started on 20 January 2025 and broke up only on 24 January 2025."
  no  "The Baltic Hydrogen Forum ran longer than planned: it groaned on 20 January 2025 and broke up only on 24 January 2025."

pattern event-ends-after-it-began
  confidence 0.88
  sequence "it" {pos:/AUX|ADV/}{0,2} {lemma:/begin|start|open|commence|kick/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,5} {type:Date}=a {!type:/Event|Date/}{0,4} {lemma:/end|close|conclude|finish|break|wrap|wind|close/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,5} {type:Date}=b
  emit @near endDate b
  yes "The Baltic Hydrogen Forum ran longer than planned: it started on 20 January 2025 and broke up only on 24 January 2025."
  no  "The Baltic Hydrogen Forum ran longer than planned: it groaned on 20 January 2025 and broke up only on 24 January 2025."

pattern event-fills-venue
  confidence 0.86
  sequence {type:Event}=e {pos:/AUX|ADV/}{0,3} ({lemma:/fill|pack|occupy|throng|crowd/;pos:VERB} | {lemma:take;pos:VERB} "over") "the"? {pos:/ADJ/;type:Token}{0,2} {type:Venue}=l ("in" {type:/City|Region/}=m)?
  emit e place l
  emit e place m?
  yes "The Baltic Hydrogen Forum filled Kipsala Hall in Riga on Tuesday."
  no  "The Baltic Hydrogen Forum praised Kipsala Hall in Riga on Tuesday."

pattern event-which-body-runs-in-place
  confidence 0.87
  sequence {type:Event}=e ","? /which|that/ {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:/Organisation|Person/} {pos:/AUX|ADV|PART/}{0,3} ({lemma:/run|stage|mount|deliver|arrange|open|close|organi[sz]e/;pos:VERB} | {lemma:/put|lay/;pos:VERB} "on") /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum, which the consultancy Orda Metal Advisory Ltd ran in Riga from Monday to Wednesday, drew few."
  no  "The Baltic Hydrogen Forum, which the consultancy Orda Metal Advisory Ltd mocked in Riga, drew few."

pattern place-is-where-body-holds-event
  confidence 0.87
  sequence {type:/City|Venue/}=l {lemma:be} "where" {!type:/Event|Place/;!lower:/;/}{1,24} /for|holds?|host|hosts|stages?|organi[sz]es?|opens?/ (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e place l
  yes "Kipsala Hall is where, on 17 June 2025, the Northern Hydrogen Association intends to gather the trade for its Green Ammonia Forum."
  no  "Kipsala Hall is near the port, and the Northern Hydrogen Association praised its Green Ammonia Forum."

# --- more of those who are there -----------------------------------------------------------------------------------

# "Jan Novak and Maria Lindberg were among them"
pattern persons-among-them
  confidence 0.85
  sequence {type:/Person|Organisation/}=o {pos:/AUX|ADV/}{1,2} "among" ("them" | "those" {lower:/present|attending|invited|gathered|there/} | "the" {pos:/ADJ|NUM|NOUN/;type:Token}{0,2} {lemma:/guest|spectator|onlooker|visitor|audience|crowd|dignitary|witness|celebrity|lecturer|contributor/})
  emit @near participant o*
  yes "Some 90 guests came to the Baltic Hydrogen Forum. Ambassador Jan Novak and Maria Lindberg were among them."
  no  "Some 90 guests came to the Baltic Hydrogen Forum. Ambassador Jan Novak and Maria Lindberg were above them."

# "with Minister Jan Novak looking on", "under the eyes of"
pattern with-person-looking-on
  confidence 0.86
  sequence ("with" {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o ("," {!type:/Person|Event/;!pos:VERB}{1,10} ",")? ("looking" "on" | /watching|attending|present/ | "on" "hand" | "in" "the" "audience") | ("under" "the" /eyes|gaze/ "of" | "watched" "by") {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o) /\.|,|;|and|as|when/
  emit @near participant o*
  yes "The signing ceremony took place in Riga on Monday, with Minister Jan Novak looking on."
  yes "The Baltic Hydrogen Forum opened in Riga under the eyes of Minister Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga, with Minister Jan Novak sulking at home."

pattern bodies-are-signed-up
  confidence 0.85
  sequence {type:/Organisation|Person/}=o {pos:/AUX|ADV/}{1,3} ("signed" "up" | /registered|enrolled|enlisted/ | "on" "board" | "on" "the" "list") /\.|,|;|for|and/
  emit @near participant o*
  yes "Estonia sends a trade mission to Riga from 4 to 7 August 2025. Union Bank and Kurzeme Gas are signed up."
  no  "Estonia sends a trade mission to Riga from 4 to 7 August 2025. Union Bank and Kurzeme Gas are fed up."

# "presided, with businessman Jan Novak, over the session"
pattern presides-with-over-event
  confidence 0.9
  sequence {lemma:/preside|officiate/;pos:VERB} ("," | {pos:ADV}){0,2} ("with" | "alongside" | "together" "with") {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=p ","? "over" "the"? {pos:/ADJ|NUM/;type:Token}{0,2} {type:Event}=e
  emit e chair p
  yes "Minister Maria Lindberg then presided, with businessman Jan Novak, over the sixth session of the Riga Business Council on 3 May 2025."
  no  "Minister Maria Lindberg then argued, with businessman Jan Novak, over the sixth session of the Riga Business Council on 3 May 2025."

pattern person-presides-aside-over-event
  confidence 0.9
  sequence {type:Person}=o ("," {!type:Event;!pos:VERB}{1,16} ",")? ({pos:/AUX|ADV/}){0,2} {lemma:/preside|officiate/;pos:VERB} "," {!type:Event;!pos:VERB}{1,14} "," "over" "the"? {pos:/ADJ|NUM/;type:Token}{0,2} {type:Event}=e
  emit e chair o
  yes "Minister Maria Lindberg then presided, with businessman Jan Novak, over the sixth session of the Riga Business Council on 3 May 2025."
  no  "Minister Maria Lindberg then fretted, with businessman Jan Novak, over the sixth session of the Riga Business Council on 3 May 2025."

pattern puts-together-a-named-event
  confidence 0.87
  sequence {type:Organisation}=o {pos:/AUX|ADV/}{0,3} ({lemma:/put|pull|get/;pos:VERB} /together|up|on/ | {lemma:/arrange|stage|mount|organi[sz]e|curate|devise/;pos:VERB}) (/the|a|an|its/ | {pos:/ADJ|NOUN|NUM/;type:Token} | "-"){1,6} ("," | "called" | "titled" | "named" | "dubbed" | "the"){0,3} /"|“|‘|'|''|``/? {type:Event}=e
  emit e organiser o*
  yes "There Union Bank had put together an event called the Amber Food Expo."
  no  "There Union Bank had torn down an event called the Amber Food Expo."

# "the Amber Stone Expo, a new exhibition (that) Union Bank is planning for May 2026"
pattern event-that-body-plans-for
  confidence 0.88
  sequence {type:Event}=e "," /a|an|the|another/ {pos:/ADJ|NOUN|NUM/;type:Token}{1,5} /that|which/? "the"? {type:/Organisation|Person/}=o {pos:/AUX|ADV/}{0,3} {lemma:/plan|prepare|organi[sz]e|launch|stage|hold|run|start|establish|found/;pos:/VERB|NOUN/} ({!type:/Event|Date/;!pos:VERB}{0,6} {type:Date}=d)?
  emit e organiser o
  emit e startDate d?
  yes "Kurzeme Gas became partner of the Amber Stone Expo, a new exhibition Union Bank is planning for May 2026."
  no  "Kurzeme Gas became partner of the Amber Stone Expo, a new exhibition Union Bank is mocking in May 2026."

# --- more of when and where -----------------------------------------------------------------------------------------

pattern day-and-colon-before-event
  confidence 0.88
  sequence {type:Date}=d ":" (/the|a|an/)? {type:Event;!type:Competition}=e
  where !{}=d - {!lower:/-|–|—|•|\*|·|○|▪|●|›/}
  emit e startDate d
  yes "- April 2025: kick-off meeting in Riga"
  no  "It all began in April 2025: the Baltic Hydrogen Forum was held in Riga."

pattern edition-running-from
  confidence 0.88
  sequence {tag:POS} ({lower:edition} | {lemma:/fair|show|event|festival|expo|exhibition|forum|conference|congress/;type:Token} | {type:Event}) "," {lower:/running|lasting|held|scheduled|taking|slated|due|set/} {!type:/Event|Date/;!pos:VERB}{0,6} {type:Date}=d
  emit @event startDate d
  yes "The Baltic Hydrogen Forum has doubled in size. This year's edition, running from 11 to 14 March 2025, has drawn more than 420 people."
  no  "The Baltic Hydrogen Forum has doubled in size. This year's harvest, running from 11 to 14 March 2025, has drawn more than 420 people."

pattern event-which-somebody-holds-at-on-date
  confidence 0.87
  sequence {type:Event}=e "," "which" {!type:/Event|Date/;!pos:VERB;!lower:/,|;/}{1,6} {lemma:/hold|host|stage|organi[sz]e|run|convene|mount/;pos:VERB} {!type:/Event|Date/;!pos:VERB;!lower:/,|;/}{0,6} {type:Date}=d
  emit e startDate d
  yes "Jan Novak was invited to the Baltic Hydrogen Forum, which the Province will hold at Kipsala Hall from 20 to 23 October 2026."
  no  "Jan Novak was invited to the Baltic Hydrogen Forum, which the Province will leave from 20 to 23 October 2026."

pattern event-which-body-holds-some-time-in-place
  confidence 0.86
  sequence {type:Event}=e "," "which" {!type:/Event|Date|Place/;!pos:VERB;!lower:/,|;/}{1,6} ({lemma:/hold|host|stage|organi[sz]e|run|convene|mount/;pos:VERB} | {lemma:/put|lay/;pos:VERB} "on") {!type:/Event|Place/;!pos:VERB;!lower:/,|;/}{0,5} /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "They met at the Baltic Hydrogen Forum, which the Kurzeme Centre puts on every March in Kipsala Hall."
  no  "They met at the Baltic Hydrogen Forum, which the Kurzeme Centre mocks every March in Kipsala Hall."

pattern event-ends-with-return
  confidence 0.86
  sequence {lemma:/return|come|arrive|reach|be/;pos:/VERB|AUX/} ("home" | "back")? {!type:/Event|Date|Person/;!pos:VERB}{0,4} {type:Date}=d {!type:/Event|Date|Person/;!pos:VERB}{0,3} "from" (/a|an|the|his|her|its|their/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Visit}=e
  emit e endDate d
  yes "The delegation returned on 12 May 2026 from a week-long tour of Poland and Estonia."
  no  "The delegation returned on 12 May 2026 before a week-long tour of Poland and Estonia."

pattern returning-party-on-visit
  confidence 0.85
  sequence {type:/Person|Organisation/}=o {!type:/Person|Organisation|Event/;!lower:/not|;/}{0,6} {lemma:/return|come|arrive/;pos:VERB} ("home" | "back")? ({!type:/Event|Person/;!pos:VERB}{0,5} {type:Date})? {!type:/Event|Person/;!pos:VERB}{0,3} "from" (/a|an|the|his|her|its|their/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Visit}=e
  emit e participant o*
  yes "A delegation headed by Governor Jan Novak returned on 12 May 2026 from a week-long tour of Poland and Estonia."
  no  "A delegation headed by Governor Jan Novak returned on 12 May 2026 before a week-long tour of Poland and Estonia."

# "was in Oslo on 28 and 29 July, her first trip to Norway"
pattern on-day-apposed-visit
  confidence 0.87
  sequence {type:Date}=d "," /his|her|their|its|the/ {pos:/ADJ|NUM/;type:Token}{0,3} {type:Visit}=e
  emit e startDate d
  yes "Energy minister Maria Lindberg was in Oslo on 28 and 29 July 2025, her first trip to Norway since taking office."
  no  "Energy minister Maria Lindberg was in Oslo on 28 and 29 July 2025, and her first trip to Norway pleased her."

pattern in-place-apposed-visit
  confidence 0.86
  sequence /in|to|at/ "the"? {type:Place}=l (/on|from|between|this|last/ {type:Date} | {type:Date} | {type:Token;pos:/NOUN|ADJ/}){0,2} "," /his|her|their|its|the/ {pos:/ADJ|NUM/;type:Token}{0,3} {type:Visit}=e
  emit e place l
  yes "Energy minister Maria Lindberg was in Oslo on 28 and 29 July 2025, her first trip to Norway since taking office."
  no  "Energy minister Maria Lindberg was in Oslo on 28 and 29 July 2025, and her first trip to Norway pleased her."

# "They leave the country on Sunday", "who have been in Latvia since Tuesday"
pattern event-ends-as-guests-leave
  confidence 0.82
  sequence ("they" | /the|its/ {pos:/ADJ|NOUN|PROPN/;type:Token}{0,2} {lower:/delegation|mission|group|team|party|visitors|guests|delegates/}) {pos:/AUX|ADV/}{0,2} ({lemma:/leave|depart/;pos:VERB} | {lemma:/fly|go|head|travel|return/;pos:VERB} /home|back|out/) {!type:/Event|Date|Person/;!pos:VERB}{0,5} {type:Date}=d
  where !{}=d .. {type:Event}
  emit @visit endDate d
  yes "The six-day visit takes the group to Riga today. They leave the country on 16 March 2025."
  no  "The six-day visit takes the group to Riga today. They heat the country on 16 March 2025."

pattern event-closes-at-hall
  confidence 0.86
  sequence ({lower:edition} | {type:Event}) {pos:/AUX|ADV/}{0,2} ({lemma:/wind|wrap/;pos:VERB} "up" | {lemma:/break/;pos:VERB} "up" | {lemma:/close|end|conclude|finish/;pos:VERB}) {!type:/Event|Person|Organisation|Place/;!pos:VERB;!lower:/;|,/}{0,6} /at|in/ "the"? {type:Venue}=l
  emit @event place l
  yes "The Baltic Hydrogen Forum began small. The fourth edition wound up on Wednesday evening at Kipsala Hall."
  no  "The Baltic Hydrogen Forum began small. The fourth edition sold out on Wednesday evening at Kipsala Hall."

pattern event-ends-with-edition
  confidence 0.86
  sequence ({lower:edition} | {type:Event}) {pos:/AUX|ADV/}{0,2} ({lemma:/wind|wrap|break/;pos:VERB} "up" | {lemma:/close|end|conclude|finish/;pos:VERB} | "came" "to" /an|its/ /end|close/ | "drew" "to" "a" "close") {!type:/Event|Person|Organisation|Date/;!pos:VERB;!lower:/;|,/}{0,5} {type:Date}=d
  emit @event endDate d
  yes "The Baltic Hydrogen Forum began small. The fourth edition wound up on 14 May 2025 at Kipsala Hall."
  no  "The Baltic Hydrogen Forum began small. The fourth edition sold out on 14 May 2025 at Kipsala Hall."

pattern debate-in-the-hands-of
  confidence 0.86
  sequence {lemma:/debate|discussion|panel|session|workshop|talk|seminar|lecture|masterclass|closing|opening|welcome/;!type:Entity} {!type:/Person|Event/;!pos:VERB;!lower:/;/}{0,6} {pos:AUX}{1,2} ("in" "the" {pos:ADJ}? "hands" "of" | "down" "to" | "left" "to" | "entrusted" "to" | "given" "by" | "up" "to") {!type:/Person|Event/;!pos:VERB}{0,5} {type:Person}=o
  emit @near participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. A debate on prices was in the hands of Jan Novak, chief engineer of Kurzeme Gas."
  no  "The Baltic Hydrogen Forum opened in Riga. A debate on prices was in the way of Jan Novak, chief engineer of Kurzeme Gas."

# --- and in yet other words ------------------------------------------------------------------------------------------

pattern took-the-chair-when
  confidence 0.87
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/take|occupy|hold/;pos:VERB} "the" "chair" /when|as|at|for|on|in|of|while/
  emit @event chair o
  yes "Prof. Maria Lindberg took the chair when 40 experts met in Riga on 7 May for the Baltic Hydrogen Forum."
  no  "Prof. Maria Lindberg took the train when 40 experts met in Riga on 7 May for the Baltic Hydrogen Forum."

pattern guests-of-host
  confidence 0.84
  sequence ({lemma:be;pos:/AUX|VERB/} | "," | "as") "the"? {lower:/guests?/} "of" {!type:Entity;!pos:VERB;!lower:/,|hono[u]?r/}{0,3} {type:/Organisation|Person/}=o
  where !{}=o . {tag:POS}
  where !{}=o -- {lemma:/hotel|show|podcast|programme|programme/;type:Token}
  emit @near host o
  yes "Some 130 guests came to the Baltic Hydrogen Forum, guests of Riga Technical University."
  no  "Some 130 guests came to the Baltic Hydrogen Forum, critics of Riga Technical University."

pattern on-stage-at-event
  confidence 0.86
  sequence "on" "the"? {lower:/stage|podium|panel|platform|programme|bill|line-up/} /at|of/ "the"? {type:Event}=e (":" | {pos:AUX}) {!type:/Person|Event/;!pos:VERB}{0,6} {type:Person}=o
  emit e participant o*
  yes "On stage at the Baltic Hydrogen Forum: bank veteran Jan Novak and Maria Lindberg."
  no  "Off stage at the Baltic Hydrogen Forum: bank veteran Jan Novak and Maria Lindberg."

pattern event-ends-when-body-winds-it-up
  confidence 0.87
  sequence {type:Event}=e "," "which" {!type:/Event|Date/;!lower:/;/}{1,16} (/wound|winds|wrapped|wraps/ "up" | {lemma:/close|conclude|end/;pos:VERB}) {!type:/Event|Date/;!pos:VERB}{0,5} {type:Date}=d
  emit e endDate d
  yes "Everybody came to the Baltic Hydrogen Forum, which Union Bank, its host, wound up on 14 May 2025 after three sittings."
  no  "Everybody came to the Baltic Hydrogen Forum, which Union Bank, its host, spoke of on 14 May 2025 after three sittings."

pattern event-ends-as-it-closes
  confidence 0.87
  sequence "it" {pos:/AUX|ADV/}{0,2} {lemma:/close|end|conclude|finish/;pos:VERB} "on"? {type:Date}=d
  emit @near endDate d
  yes "All came to the Baltic Hydrogen Forum. It closes on 14 May 2025."
  no  "All came to the Baltic Hydrogen Forum. It moves on 14 May 2025."

pattern event-brought-to-place-by
  confidence 0.87
  sequence {type:Event}=e ","? {pos:/AUX|ADV/}{0,3} {lower:/brought|taken/} "to" "the"? {type:Place} ("," {type:Place})? ("on"? {type:Date})? "by" {!type:Entity;!pos:VERB;!lower:","}{0,4} {type:Organisation}=o
  emit e organiser o*
  yes "The Baltic Hydrogen Forum, brought to Kipsala Hall on 14 May 2025 by the Union of Welders of Latvia, was the biggest yet."
  no  "The Baltic Hydrogen Forum, brought to Kipsala Hall on 14 May 2025 near the Union of Welders of Latvia, was the biggest yet."

pattern body-of-event-its-show
  confidence 0.87
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/}{0,8} {type:Event}=e "," "its" {pos:/ADJ|NOUN|NUM/;type:Token}{0,3} {lemma:/fair|show|expo|exhibition|festival|conference|congress|forum|summit|event|gathering|contest|competition/;type:Token}
  where !{}=o . {tag:POS}
  emit e organiser o
  yes "Kurzeme Gas wrote at length about the Baltic Hydrogen Forum, its yearly show for pumps."
  no  "Kurzeme Gas wrote at length about the Baltic Hydrogen Forum, its yearly headache."

pattern place-is-picked-for-event
  confidence 0.87
  sequence {type:/City|Country|Venue|Region/}=l {pos:AUX}{1,2} {pos:ADV}? {lower:/picked|chosen|selected|named|tapped|confirmed|designated/} ("as" "the"? /host|venue/)? /for|of/ (/the|a|its/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e place l
  yes "Riga has been picked for the 2026 Baltic Robot Olympiad."
  no  "Riga has been mocked for the 2026 Baltic Robot Olympiad."

pattern somewhere-at-event
  confidence 0.84
  sequence {lemma:/be|spend|meet|gather|appear|stay|convene|assemble/;pos:/VERB|AUX/} {!type:/Event|Place|Organisation|Person/;!pos:VERB;!lower:/,|;|not/}{0,7} "in" {type:/City|Region/}=l {!type:/Event|Place|Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} "at" "the" {pos:/ADJ|NUM/;type:Token}{0,2} {type:Event}=e
  emit e place l
  yes "Doctors from 12 nations spent the first week of July in Liepaja at the Baltic Valve Forum."
  no  "Doctors from 12 nations left their cars in Liepaja, bound for the Baltic Valve Forum."

pattern visit-that-took-to-places
  confidence 0.86
  sequence {type:Visit}=e ","? /which|that/ {pos:/AUX|ADV/}{0,3} ({lemma:/take|bring|lead/;pos:VERB} {pos:/PRON|NOUN|DET/;type:Token}{1,3} "to" | {lemma:/include|cover/;pos:VERB}) "the"? {type:Place}=l
  emit e place l*
  yes "The speaker wound up a four-day visit to Latvia that had taken him to Ventspils, Tukums and Cesis."
  no  "The speaker wound up a four-day visit to Latvia that had moved him to tears, far from Ventspils."

pattern brings-along-on-visit
  confidence 0.84
  sequence {lemma:/bring|take/;pos:VERB} ("along" | "with" /him|her|them|it/) {!type:/Person|Organisation|Event/;!pos:VERB;!lower:/,|;/}{0,5} {type:/Organisation|Person/}=o
  where !{}=o . {tag:POS}
  emit @visit participant o*
  yes "For Minister Jan Novak it was the second trip to Peru within a year. He brought along Kurzeme Gas and Union Bank."
  no  "For Minister Jan Novak it was the second trip to Peru within a year. He missed Kurzeme Gas and Union Bank."

pattern sends-somebody-to-event
  confidence 0.85
  sequence {lemma:/send|dispatch|delegate/;pos:VERB} (/his|her|its|their|a|the/) {!type:/Event|Person/;!pos:VERB;!lower:/letter|message|bill|regrets|;/}{1,6} {type:Person}=p ","? "to" "the"? {type:Event}=e
  emit e participant p
  yes "Instead of going herself, Norway's minister sent her state secretary, Jan Novak, to the Baltic Hydrogen Forum."
  no  "Norway's minister sent her letter to Jan Novak before the Baltic Hydrogen Forum."
