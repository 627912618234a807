# Parts of events: what is held within a larger event.

pattern event-at-the-heart-of-event
  confidence 0.85
  sequence "at" "the" /center|centre|heart|core/ "of" (/the|this|year|'s|’s/ | {type:Date}){0,3} {type:Event}=m {pos:AUX} (/the|its|a|an/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e partOf m
  yes "At the center of the Baltic Hydrogen Forum is the Amber Gala, which opens on Friday."
  no  "At the center of the Baltic Hydrogen Forum is a quarrel about the Amber Gala."

pattern event-as-part-of-event
  confidence 0.85
  sequence {type:Event}=e {!type:Event}{0,14} ("as" | "is" | "was" | "forms" | "form")? {pos:ADJ}? ("part" | /highlight|centerpiece|centrepiece|finale/) "of" (/the|its|a|an|this|year|'s|’s|official|wider|broader/ | {type:Date} | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event}=m
  where {}=e .. {}
  emit e partOf m
  yes "The Amber Gala, a dinner for 300 growers, is the highlight of the Baltic Hydrogen Forum."
  no  "The Amber Gala, a dinner for 300 growers, is the rival of the Baltic Hydrogen Forum."

pattern holds-events-within-event
  confidence 0.85
  sequence {lemma:/(co)?host|hold|organi[sz]e|present|stage|offer|run/;pos:VERB} {!type:Event}{0,6} /as|during|within|at/ (/part|of|the|its|official|this|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,6} {type:Event}=m {!type:Event;!pos:VERB}{0,3} ":" {!type:Event;!pos:VERB}{0,8} {type:Event}=e
  emit e* partOf m
  yes "Kurzeme Gas is hosting two evenings as part of the Baltic Hydrogen Forum: the Amber Gala and the Young Chemists Competition."
  no  "Kurzeme Gas is missing two evenings of the Baltic Hydrogen Forum: the Amber Gala and the Young Chemists Competition."

pattern event-anchored-by-event
  confidence 0.8
  sequence {type:Event}=m ","? {pos:AUX}{0,2} /anchored|headlined|preceded|capped|highlighted|kicked/ "off"? /by|with/ (/the|its|a|an/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e* partOf m
  yes "The Baltic Hydrogen Forum, headlined by the Amber Gala, opens in Riga."
  no  "The Baltic Hydrogen Forum, followed by the Amber Gala, opens in Riga."

pattern event-a-side-event-of
  confidence 0.85
  sequence {type:Event}=e "," /a|an|the/ {!pos:VERB;!type:Event}{0,4} ({type:Event;described:yes} | {lemma:/event|part|programme|gathering|highlight/}) /of|at|during|within/ "the"? ({type:Date} /'s|’s|'|’/)? {type:Event}=m
  emit e partOf m
  yes "Kurzeme Gas praised the Amber Gala, a side event of the Baltic Hydrogen Forum."
  no  "Kurzeme Gas praised the Amber Gala, a rival of the Baltic Hydrogen Forum."

pattern gives-session-at-event
  confidence 0.8
  sequence {lemma:/deliver|present|lead|host|hold|moderate|give/;pos:VERB} (/a|an|the|its|his|her/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:/Forum|Seminar|Meeting/}=e {!pos:VERB;!type:Event}{0,10} /at|during/ (/the|its|this|upcoming|annual|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:/Conference|Exhibition|Summit|Festival|Event/}=m
  where {}=e .. {}
  emit e partOf m
  yes "Kurzeme Gas will host the Amber Workshop on prices at the upcoming Baltic Hydrogen Conference."
  no  "Kurzeme Gas will host the Amber Workshop on prices before the Baltic Hydrogen Conference."

pattern event-during-event-week
  confidence 0.8
  sequence {type:Event}=e {!type:Event}{0,24} /timed|held|scheduled|hosted/ {!type:Event;!pos:VERB}{0,4} ("during" | "alongside" | "amid" | "amidst" | "within") {!type:Event;!pos:VERB}{0,4} {type:Event}=m
  where {}=e .. {}
  emit e partOf m
  yes "The Amber Gala, timed strategically during the week of the Baltic Hydrogen Festival, is free."
  no  "The Amber Gala, timed before the Baltic Hydrogen Festival, is free."

pattern at-event-event-is-held
  confidence 0.85
  sequence /at|during|within/ (/the|its|this|last|next|year|'s|’s/ | {type:Date} | {pos:/ADJ|NUM/;type:Token}){0,6} {type:/Forum|Conference|Summit|Exhibition|Festival|Event/}=m ({type:Date} | /in|on|,/ | {type:Place}){0,5} "," (/the|its|a|an/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:/Forum|Seminar|Exhibition|Ceremony|Meeting|Competition|PressConference|Conference|Event/}=e {pos:/AUX|ADV/}{0,4} {lemma:/hold|take|host|stage|feature|gather|offer|return|open|debut|honour|honor/;pos:VERB}
  where {}=m .. {}
  emit e partOf m
  yes "At this year's Baltic Hydrogen Forum, the third annual Amber Pitch Competition will be held."
  no  "At this year's Baltic Hydrogen Forum, the Amber Pitch Competition will be missed."

pattern event-taking-place-within-event
  confidence 0.85
  sequence {type:Event}=e "," ("which" {pos:AUX}{0,3})? /taking|running|unfolding|occurring|take|takes|took|run|runs/ "place"? {!type:/Event|Person|Organisation/;!pos:VERB}{0,6} ("within" | "during" | "alongside" | "as" "part" "of") (/the|its|this|annual/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:/Forum|Conference|Summit|Exhibition|Festival|Event/}=m
  where {}=e .. {}
  emit e partOf m
  yes "The Amber Women's Forum, taking place within the Baltic Private Markets conference, opens in Riga."
  no  "The Amber Women's Forum, taking place before the Baltic Private Markets conference, opens in Riga."

pattern event-ends-with-event
  confidence 0.85
  sequence {type:Event}=m {!type:Event;!lower:/;/}{0,8} {lemma:/conclude|end|close|open|begin|start|culminate|kick|wrap|finish/;pos:VERB} /off|up/? {!type:Event;!pos:VERB}{0,6} /with|in/ (/the|its|a|an/ | {pos:/ADJ|NUM|NOUN/;type:Token}){0,5} {type:Event}=e
  emit e partOf m
  yes "The Riga Harbour Forum will conclude on Friday with a gala dinner at Union Hall."
  no  "The Riga Harbour Forum opened in May."

pattern events-own-event
  confidence 0.85
  sequence {type:Event}=m /'s|’s|'|’/ ({pos:/ADJ|NUM/;type:Token}){0,3} {type:/Forum|Seminar|Meeting|Ceremony|Exhibition|PressConference|Competition/}=e
  where {}=m .. {}
  emit e partOf m
  yes "The Riga Harbour Forum's opening ceremony was attended by Jan Novak."
  no  "The Riga Harbour Forum's organiser is Jan Novak."
