# Core wordings of newsrooms about events: where they open, end and move to, whose visit it is, who
# organises, supports and attends them, beside what events.pat and participants.pat say.

# --- where --------------------------------------------------------------------------------------------

pattern event-as-subject-in-place
  confidence 0.85
  match {pos:VERB;!lemma:/say|tell|operate|serve|work|sell|discuss|focus|result|invest|have|announce|see|cancel|postpone/}=v >nsubj|nsubjpass {type:Event}=e >prep ({lower:/in|at/} >pobj {type:Place}=l)
  where !{}=v >neg {}
  where {}=e .. ({}=v .. {}=l)
  where !{}=v >advmod {lower:first}
  emit e place l*
  yes "The Baltic Hydrogen Forum, which was long awaited, ended in Ventspils on Friday."
  yes "The Baltic Hydrogen Forum, which farmers had awaited for years, broke up in Ventspils without a text."
  no  "The Baltic Hydrogen Forum did not meet in Ventspils."

pattern event-moves-to-place
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Organisation|Person|Place/;!lower:/not|never|;/}{0,8} {lemma:/move|relocate|return|shift|award|go|come|transfer/;pos:VERB} {!type:/Event|Organisation|Person|Place/;!lower:/;/}{0,3} ("from" "the"? {type:Place} ("," {type:Place})?)? "to" "the"? {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum has been moved from Riga to Ventspils."
  yes "The 2026 Baltic Hydrogen Forum has been awarded to Ventspils, Latvia."
  no  "The Baltic Hydrogen Forum has not moved to Ventspils."

pattern place-is-where-event-is-held
  confidence 0.9
  sequence {type:Place}=l ","? {pos:AUX}? "where" (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e {pos:/AUX|ADV/}{0,3} {pos:VERB}
  emit e place l*
  yes "Riga is where the Baltic Hydrogen Forum will be staged."
  yes "He told a full hall in Ventspils, where the Baltic Hydrogen Forum entered its second day."
  no  "Riga is where the critics of the Baltic Hydrogen Forum live."

pattern in-place-for-event
  confidence 0.85
  sequence /in|to/ {type:Place}=l {!type:/Event|Organisation|Person|Place/;!pos:VERB;!lower:/;|to|from/}{0,8} "for" (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token} | /opening|start|launch|edition|of/){0,5} {type:Event}=e
  where {}=l <pobj ({lower:/in|to/} <prep {lemma:/be|fly|travel|arrive|come|go|gather|meet|head|convene|assemble|descend|converge|return|welcome|host/})
  emit e place l
  yes "Guests from nine countries were in Ventspils on Saturday for the Baltic Hydrogen Forum."
  yes "Ministers from Estonia and Norway flew to Ventspils for the Baltic Hydrogen Forum."
  no  "Shops in Ventspils prepare for the Baltic Hydrogen Forum."

pattern event-of-this-year-in-place
  confidence 0.85
  sequence {type:Event}=e "," /in|at/ "the"? {type:Place}=l "," {pos:/AUX|ADV/}{0,2} {pos:VERB}
  emit e place l
  yes "The Baltic Hydrogen Forum, in Ventspils, ended on Friday."
  no  "The Baltic Hydrogen Forum, of Ventspils fame, ended on Friday."

# --- visits -------------------------------------------------------------------------------------------

pattern subject-on-visit
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Organisation|Event/;!lower:/not|never|;|said|says|told/}{0,14} {lemma:/pay|make|begin|start|end|conclude|wind|wrap|complete|finish|open|undertake|arrive|land|be|fly|travel|come|leave|depart|return/;pos:/VERB|AUX/} {!type:/Person|Organisation|Event/;!lower:/not|;|said|says|told/}{0,10} (/a|an|his|her|the/ | {pos:/ADJ|NUM/;type:Token}){1,4} {type:Visit;!lower:/.*(’s|'s) .*/}=e
  where !{}=e . {lower:by}
  emit e participant o*
  yes "Norwegian envoy Maria Lindberg arrived in Riga on Sunday at the start of a working visit to Latvia."
  yes "Energy Minister Maria Lindberg wound up a four-day visit to Latvia on Tuesday."
  no  "Maria Lindberg said a delegation was on a working visit to Latvia."
  no  "Maria Lindberg praised the progress made since the Prime Minister’s Official Visit to Latvia."

pattern returning-from-visit
  confidence 0.85
  sequence {lower:/returning|fresh|back|arriving|speaking/} /from|on|after|during/ (/a|an|his|her|the/ | {pos:/ADJ|NUM/;type:Token}){1,4} {type:Visit}=e {!type:/Person|Event/;!pos:VERB}{0,8} "," {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o
  emit e participant o
  yes "Returning from an official visit to Latvia from 3 to 5 May 2025, Norway's energy minister, Maria Lindberg, said the ferry would sail."
  no  "Ahead of an official visit to Latvia, Maria Lindberg said the ferry would sail."

# --- who holds it --------------------------------------------------------------------------------------

pattern event-which-body-organises
  confidence 0.9
  sequence {type:Event}=e ("(" {!type:Event}{1,8} ")")? ({!type:/Event|Organisation|Person/;!pos:VERB}{0,4} {type:Date})? ","? /which|that/ "the"? {type:/Organisation|Person/}=o (/,|and|the/{1,2} {type:/Organisation|Person/}){0,4} {pos:/AUX|ADV|PART/}{0,3} ({lemma:/organi[sz]e|run|convene|stage|hold|launch|found|arrange|mount|co-organi[sz]e/;pos:VERB} | /puts|put|lays/ "on")
  emit e organiser o*
  yes "Riga will welcome the Baltic Hydrogen Forum, which Kurzeme Gas is organising."
  yes "Jan Novak will speak at the Baltic Hydrogen Forum on 6 May 2024, which Kurzeme Gas is organising."
  yes "Riga will welcome the Baltic Hydrogen Forum, which Kurzeme Gas puts on every other spring."
  no  "Riga will welcome the Baltic Hydrogen Forum, which Kurzeme Gas is boycotting."

pattern event-which-body-hosts
  confidence 0.9
  sequence {type:Event}=e ("(" {!type:Event}{1,8} ")")? ({!type:/Event|Organisation|Person/;!pos:VERB}{0,4} {type:Date})? ","? /which|that/ "the"? {type:/Organisation|Person/}=o (/,|and|the/{1,2} {type:/Organisation|Person/}){0,4} {pos:/AUX|ADV|PART/}{0,3} {lemma:/host|co-host|cohost/;pos:VERB}
  emit e host o*
  yes "Ministers praised the Baltic Hydrogen Forum, which Kurzeme Gas will host."
  no  "Ministers praised the Baltic Hydrogen Forum, which Kurzeme Gas will boycott."

pattern body-which-runs-it
  confidence 0.85
  sequence {type:Organisation}=o "," {pos:PRON;lower:/which|that/} {pos:/AUX|ADV/}{0,2} {lemma:/organi[sz]e|run|convene|stage|hold/;pos:VERB} (/it|them/ | "the" {lemma:/event|forum|conference|summit|fair|show|expo|exhibition|festival|congress|symposium|seminar|workshop|competition|gathering|meeting/;type:Token})
  emit @event organiser o
  yes "The Baltic Hydrogen Forum drew 300 guests, according to Kurzeme Gas, which runs it."
  yes "The Baltic Hydrogen Forum opened in Riga. Kurzeme Gas, which organises the fair, expects 60 firms."
  no  "The Baltic Hydrogen Forum drew 300 guests, according to Kurzeme Gas, which praised it."

pattern body-as-organiser
  confidence 0.85
  sequence /with|has|had|have/ "the"? {type:Organisation}=o "as" /its|the|a|an|lead|main|sole|joint/{0,2} {lower:/(co-)?organi[sz]ers?|conven[eo]rs?/}
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum gathered 230 guests, with Kurzeme Gas as organiser."
  no  "The Baltic Hydrogen Forum gathered 230 guests, with Kurzeme Gas as guide."

pattern body-as-host
  confidence 0.85
  sequence (/with|has|had|have/ "the"? {type:Organisation}=o | {type:Organisation}=o {pos:/AUX|ADV/}{0,2} {lemma:/act|serve/;pos:VERB}) "as" /its|the|a|an|official|joint|proud/{0,2} ("co" "-")? {lower:/hosts?|co-hosts?/}
  emit @event host o*
  yes "The Baltic Hydrogen Forum opens in Riga, with Riga Technical University as host."
  yes "Ahead of the Baltic Hydrogen Forum, Union Bank said that Riga Technical University would act as co-host."
  no  "The Baltic Hydrogen Forum opens in Riga, with Riga Technical University as guest."

pattern organisers-label
  confidence 0.9
  sequence {lower:/(main |lead |co-)?(organi[sz]ers?|organi[sz]ed by|convener|organi[sz]ing body)/} ":" "the"? {type:/Organisation|Person/}=o
  emit @event organiser o*
  yes "Kurzeme Gas is busy. The Baltic Hydrogen Forum opens in Riga. Organiser: Kurzeme Gas"
  no  "The Baltic Hydrogen Forum opens in Riga. Caterer: Kurzeme Gas"

pattern its-hosts-bodies
  confidence 0.85
  sequence /its|the|their|our/ {pos:/ADJ|NOUN|PROPN/;type:Token}{0,2} {lower:/(co-)?hosts?/;pos:/NOUN|PROPN/} ","? "the"? {type:/Organisation|Person/}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum has grown, its Latvian hosts, Kurzeme Gas and Union Bank, said."
  no  "The Baltic Hydrogen Forum has grown, its Latvian critics, Kurzeme Gas and Union Bank, said."

pattern its-organiser-person
  confidence 0.85
  sequence {lower:/organi[sz]ers?/;pos:/NOUN|PROPN|ADJ/} ","? {type:Person}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum will grow, organiser Maria Lindberg said in Riga."
  no  "The Baltic Hydrogen Forum will grow, visitor Maria Lindberg said in Riga."

# --- who supports it -----------------------------------------------------------------------------------

pattern our-sponsors-bodies
  confidence 0.9
  sequence /our|its|their|the/ {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/sponsor|co-sponsor|backer/;type:Token;pos:/NOUN|PROPN/} /,|:/? "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "\"Without our sponsors, Kurzeme Gas and Union Bank, there would be no Baltic Hydrogen Forum,\" Maria Lindberg said."
  no  "\"Without our guests, Kurzeme Gas and Union Bank, there would be no Baltic Hydrogen Forum,\" Maria Lindberg said."

pattern event-backed-in-a-way-by
  confidence 0.85
  sequence {type:Event} {!type:/Organisation|Person/}{0,10} {lower:/backed|supported|sponsored|financed|funded/} {pos:ADV}{1,2} "by" ({type:Place} /'s|’s|'|’/ | "the"){0,2} {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum, an event backed financially by Union Bank, opened in Riga."
  no  "The Baltic Hydrogen Forum, an event opposed openly by Union Bank, opened in Riga."

pattern with-help-from
  confidence 0.85
  sequence {type:Event} {!type:Event;!lower:/;/}{0,14} "with" (/the|financial|technical|generous/ | {pos:ADJ;type:Token}){0,2} /help|backing|funding|sponsorship|support|assistance/ /from|of|by/ "the"? {type:Organisation}=o
  where !{}=o . {tag:POS}
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum is run by Kurzeme Gas with help from Union Bank."
  no  "The Baltic Hydrogen Forum is run by Kurzeme Gas with criticism from Union Bank."

pattern behind-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:not}{0,4} ({lemma:/throw|put/;pos:VERB} /its|their/ {pos:/NOUN|ADJ/;type:Token}{1,2} "behind" | {lemma:/fund|finance|back|underwrite|sponsor/;pos:VERB} | {lemma:pay;pos:VERB} "for") /the|a|an|its|this/? {type:Event}=e
  emit e supporter o*
  yes "Union Bank has thrown its weight behind the Baltic Hydrogen Forum."
  yes "Union Bank financed the Baltic Hydrogen Forum."
  no  "Union Bank left the Baltic Hydrogen Forum."

# --- who takes part ------------------------------------------------------------------------------------

pattern event-hears-from
  confidence 0.9
  sequence {type:Event}=e {!type:Event;!lower:/;|not/}{0,20} {lemma:hear;pos:VERB} {!pos:VERB;!type:/Event/}{0,3} "from" {!pos:VERB;!type:/Event|Person|Organisation/}{0,6} {type:/Person|Organisation/}=o
  emit e participant o*
  yes "The Baltic Hydrogen Forum, convened in Riga, heard from Minister Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum, convened in Riga, heard of Minister Maria Lindberg."

pattern and-from-another
  confidence 0.85
  sequence {type:Event}=e {!type:Event;!lower:/;|not/}{0,20} {lemma:hear;pos:VERB} "from" {!pos:VERB;!type:Event}{1,24} /,|and/{1,2} "from" {!pos:VERB;!type:/Event|Person|Organisation/}{0,6} {type:/Person|Organisation/}=o
  emit e participant o*
  yes "The Baltic Hydrogen Forum heard from Minister Maria Lindberg, from Jan Novak and from Union Bank."
  no  "The Baltic Hydrogen Forum heard from Minister Maria Lindberg, to the delight of Union Bank."

pattern event-sees-bodies-act
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Organisation|Person/;!lower:/;|not/}{0,12} {lemma:see;pos:VERB} "the"? {type:/Organisation|Person/}=o {!type:Event}{0,10} {pos:VERB;tag:/VB|VBP|VBN|VBG/}
  emit e participant o*
  yes "The Baltic Hydrogen Forum in Riga saw Union Bank and Maria Lindberg exhibiting pumps."
  no  "The Baltic Hydrogen Forum in Riga amazed Kurzeme Gas and Nordwind Energy exhibit side by side."

pattern bodies-confirmed-for-event
  confidence 0.85
  sequence {type:/Organisation|Person/}=o {!type:/Organisation|Event|Person/;!lower:not}{0,3} ({lemma:/confirm|register|enrol|enroll|book|sign/;pos:VERB} /up|in|participation|attendance/? | {lemma:/head|travel|fly|come|go|journey/;pos:VERB}) /for|to/ "the"? {type:Event}=e
  emit e participant o*
  yes "Kurzeme Gas, Union Bank and Nordwind Energy have confirmed for the Baltic Hydrogen Forum."
  yes "Maria Lindberg will travel to the Baltic Hydrogen Forum."
  no  "Kurzeme Gas has not confirmed for the Baltic Hydrogen Forum."

pattern sends-person-to-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:/not|nobody|no/}{0,4} {lemma:/send|dispatch/;pos:VERB} {!type:/Event|Person/;!lower:/letter|message|bill|regrets/}{0,6} {type:Person}=p ","? "to" "the"? {type:Event}=e
  emit e participant o
  emit e participant p
  yes "Union Bank sent its chairman, Jan Novak, to the Baltic Hydrogen Forum."
  no  "Kurzeme Gas sent a letter about Jan Novak to the Baltic Hydrogen Forum."

pattern delegation-of-body-for-event
  confidence 0.85
  sequence {lemma:/delegation|team|group|contingent/} /from|of/ "the"? {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:not}{0,12} /for|at|to/ "the"? {type:Event}=e
  emit e participant o*
  yes "A delegation from Kurzeme Gas is in Riga until Wednesday for the Baltic Hydrogen Forum."
  no  "A delegation from Kurzeme Gas is in Riga until Wednesday despite the Baltic Hydrogen Forum."

pattern said-as-event-closed
  confidence 0.85
  sequence {lemma:/say|tell|add/;pos:VERB} {type:Person}=o {!type:/Person|Event/;!lower:/;/}{0,10} /as|when|after/ "the"? {type:Event}=e {pos:AUX}? {lemma:/open|begin|start|close|end|conclude|draw|kick|wrap|wind|get/;pos:VERB}
  emit e participant o
  yes "\"We came to listen,\" said Maria Lindberg of Union Bank as the Baltic Hydrogen Forum drew to a close."
  no  "\"We came to listen,\" said Maria Lindberg of Union Bank as the Baltic Hydrogen Forum was missed."

pattern addressed-it
  confidence 0.85
  sequence {type:Person}=o ({pos:/AUX|ADV/;type:Token} | /both|all/){0,2} {lemma:/address|attend|open|close|inaugurate/;pos:VERB} "it" {!lower:/by|with|to|as/}
  where !{}=o -- {lemma:/letter|problem|issue|question|challenge/;pos:NOUN}
  emit @event participant o*
  yes "Union Bank held the Baltic Hydrogen Forum in Riga. Maria Lindberg and Jan Novak both addressed it."
  no  "Union Bank held the Baltic Hydrogen Forum in Riga. Maria Lindberg and Jan Novak both missed it."

pattern speaking-there
  confidence 0.9
  sequence {lower:/speaking|appearing/} ("there" | "at" /the|this/ {lemma:/event|ceremony|opening|gathering|launch|signing|meeting/;type:Token}) {!type:/Person|Event/;!pos:VERB}{0,5} "," {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Speaking there, Minister Maria Lindberg praised the port."
  no  "The Baltic Hydrogen Forum opened in Riga. Speaking later, Minister Maria Lindberg praised the port."

pattern pictured-at-event
  confidence 0.85
  sequence {lower:/pictured|photographed|seen|shown/} {!type:/Person|Event/;!pos:VERB}{0,4} /at|during/ (/the|a|an/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e {!type:/Person|Event/;!pos:VERB}{0,8} /are|is|were|was|,|:/ {!type:/Person|Event/;!pos:VERB}{0,4} {type:Person}=o
  emit e participant o*
  yes "Pictured at the Baltic Hydrogen Forum in Riga are Maria Lindberg and Jan Novak."
  no  "Sketched at the Baltic Hydrogen Forum in Riga are Maria Lindberg and Jan Novak."

pattern guest-of-honour-person
  confidence 0.85
  sequence {type:Person}=o "," ("the" | "a" | "its" | "as"){0,2} {lower:/(guests? of hono(u)?r|chief guest|keynote speaker|guest speaker|special guest|main speaker|principal guest)/} ","
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, the guest speaker, praised the port."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, the port captain, praised the port."

pattern expects-among-them
  confidence 0.85
  sequence {lemma:/exhibitor|company|firm|participant|guest|delegate|speaker|buyer|brand|visitor|startup/;tag:NNS} {!type:/Event|Person|Organisation/;!pos:VERB}{0,4} "," ("among" "them" | "including" | "such" "as") "the"? {type:/Organisation|Person/}=o
  where {}=o -- {type:Event}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum expects 60 companies, among them Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum dismays 60 companies, unlike them Kurzeme Gas and Union Bank."

# --- parts --------------------------------------------------------------------------------------------

pattern part-of-event-before
  confidence 0.85
  sequence "as" {pos:ADJ}? "part" "of" (/the|its|this|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=m {!type:Event;!pos:VERB}{0,4} "," {!type:Event;!lower:/;/}{0,10} {lemma:/(co)?host|hold|organi[sz]e|convene|stage|launch|run/;pos:VERB} (/the|a|an|its|this/ | {pos:/ADJ|NUM|NOUN/;type:Token}){0,4} {type:Event}=e
  emit e partOf m
  yes "As part of the Baltic Hydrogen Forum, Union Bank held the Young Chemists Competition in Riga."
  no  "Ahead of the Baltic Hydrogen Forum, Union Bank held the Young Chemists Competition in Riga."

pattern event-one-of-events-of
  confidence 0.85
  sequence {type:Event}=e "," ("part" | /one|a/ {!pos:VERB;!type:Event}{1,5}) "of" "the"? {type:Event}=m
  emit e partOf m
  yes "The Young Chemists Competition, one of five side events of the Baltic Hydrogen Forum, filled a hall in Riga."
  yes "The Young Chemists Competition, part of the Baltic Hydrogen Forum, filled a hall in Riga."
  no  "The Young Chemists Competition, rival of the Baltic Hydrogen Forum, filled a hall in Riga."

pattern event-that-closed-event
  confidence 0.85
  sequence {type:/Event/}=e ","? /which|that/ {lemma:/close|open|conclude|crown|launch/;pos:VERB} "the"? {type:Event}=m
  emit e partOf m
  yes "Guests moved on to the Harbour Gala, which closed the Baltic Hydrogen Forum."
  no  "Guests moved on to the Harbour Gala, which mocked the Baltic Hydrogen Forum."

# --- whose several events are ------------------------------------------------------------------------

# "holds monthly events such as the X, the Y and the Z"
pattern holds-events-such-as
  confidence 0.85
  match {lemma:/hold|host|organi[sz]e|run|stage|produce|operate|convene/;pos:VERB}=v >nsubj {type:Organisation}=o >dobj ({lemma:/event|conference|forum|summit|show|fair|exhibition|exhibitions|seminar|workshop|meeting|competition|gathering|expo/;type:Token}=n >prep ({lower:as} >pobj {type:Event}=e))
  where !{}=v >neg {}
  where {}=n . {lower:such}
  emit e* organiser o*
  yes "Union Bank holds monthly events such as the Riga Evening Meetup and the Daugava Forum." : both
  yes "Kurzeme Gas runs conferences such as the Baltic Hydrogen Forum."
  no  "Union Bank does not hold events such as the Baltic Hydrogen Forum."
  no  "Union Bank visits events such as the Baltic Hydrogen Forum."
