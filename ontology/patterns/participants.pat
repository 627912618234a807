# Participants: who attends an event, speaks there, is shown or exhibits there.
#
# The common wordings (attends, speaks at, speakers include, delegation led by) stand in events.pat;
# these are the ways around them.

pattern keynote-by
  confidence 0.85
  sequence {lower:/opening|closing|welcome|keynote/}? {lemma:/keynote|address|remark|speech/} "by" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Role}? {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens with a welcome address by Maria Lindberg."
  no  "The Baltic Hydrogen Forum opens with a wall painted by Maria Lindberg."

pattern person-acts-at-event
  confidence 0.75
  sequence {type:Person}=o {!type:/Person|Organisation|Event/;!pos:VERB}{0,3} {pos:VERB;tag:/VBD|VBZ|VBP/;!lemma:/skip|miss|cancel|leave|criticize|criticise|defend|condemn|preview|want|hope|plan/} {!type:/Person|Event/;!lower:/,|who|that|which|after|before/}{0,16} /at|during/ /the|a|an|this/? {type:Event}=e
  emit e participant o*
  yes "Maria Lindberg tried an early design of the lamp during the Baltic Hydrogen Forum."
  no  "Maria Lindberg skipped the talks at the Baltic Hydrogen Forum."

pattern person-quoted-in-speech-at-event
  confidence 0.85
  sequence {lemma:/address|speech|remark|keynote|presentation|talk|intervention|statement/} /at|to|during/ /the|a|an|this/? {type:Event}=e "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Role}? {type:Person}=o
  emit e speaker o
  yes "In her address at the Baltic Hydrogen Forum, Maria Lindberg thanked the port."
  no  "At the Baltic Hydrogen Forum, in a hall without light, Maria Lindberg thanked the port."

pattern event-features-bodies
  confidence 0.85
  sequence {type:Event}=e ","? /featuring|featured|features|with/ {!pos:VERB}{1,8} /like|including|such|as/{1,2} "the"? {type:Organisation}=o
  emit e participant o*
  yes "The day ends with the Baltic Hydrogen Forum, featuring industry giants like Nordwind Energy AG and Kurzeme Gas."
  no  "The Baltic Hydrogen Forum, held in Riga, praised giants like Nordwind Energy AG."

pattern event-with-guest
  confidence 0.8
  sequence {lemma:/feature|include|comprise/} {!pos:VERB}{0,16} {lemma:/update|talk|address|keynote|session|conversation|chat|interview|discussion|dialogue|lecture|speech|presentation|performance/} {!pos:VERB;!type:Person}{0,3} /with|by|from/ /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum featured a panel on ports and a lively update on prices with Jan Novak."
  no  "The Baltic Hydrogen Forum featured a new pier with a view of the old town."

pattern headline-body-to-do-at-event
  confidence 0.8
  sequence {type:Organisation}=o ("(" []{1,8} ")")? "to" {type:Token;!pos:/DET|NUM|ADP|PRON|ADJ/;!lemma:/host|organize|organise|miss|skip|acquire|buy/} {!type:/Person|Event/}{0,16} /at|in/ "the"? {type:Event}=e
  emit e participant o
  yes "Kurzeme Gas (Nasdaq: KGAS) to raise the bar with a new compressor at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas to host a new compressor at the Baltic Hydrogen Forum."

pattern makes-appearance-at-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/;!lower:","}{1,12} ("," {!type:/Event|Person/;!lower:","}{1,8})? ",")? []{0,3} {lemma:make;pos:VERB} {!type:/Person|Organisation|Event/}{0,5} {lemma:/debut|comeback|appearance|return|mark|presentation|presence|pitch|showing/} {!type:Event}{0,3} /at|in|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "Kurzeme Gas made its official debut at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas made its first profit before the Baltic Hydrogen Forum."

pattern runs-stand-at-event
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Person|Organisation|Event/}{0,3} {lemma:/operate|run|host|set|open|have|bring|organize|organise/;pos:/VERB|AUX/} {!type:/Person|Event/}{0,5} {lemma:/pavilion|booth|stand|stall|exhibit/} {!type:/Person|Organisation|Event/}{0,3} /at|in|during/ "the"? {type:Event}=e
  emit e participant o
  yes "Kurzeme Gas successfully operated the Latvian Pavilion at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas runs a plant near the Baltic Hydrogen Forum."

pattern body-at-its-booth
  confidence 0.8
  sequence {lower:/visit|find|meet|see|join/} "the"? {type:Organisation}=o {!type:/Person|Organisation|Event/}{0,5} /at|in/ {!type:/Person|Organisation/}{0,4} /booth|stand|exhibit|pavilion|hall/
  emit @event participant o
  yes "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. Guests can visit Nordwind Energy AG at booth 301."
  no  "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. Guests can visit Nordwind Energy AG at its office."

pattern moderated-by-participant
  confidence 0.8
  sequence {lemma:/panel|discussion|session|debate|roundtable/} {!type:/Person/}{0,24} /moderated|led|chaired/ "by" ("the"? {type:Organisation} /'s|’s/?)? ({type:Role} ","?)? /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=o
  emit @event participant o
  yes "At the Baltic Hydrogen Forum a panel on ports was moderated by Kurzeme Gas's chief engineer, Jan Novak."
  no  "At the Baltic Hydrogen Forum a tour of ports was offered by Jan Novak."

pattern event-opened-by
  confidence 0.85
  sequence /officiated|witnessed|inaugurated|graced|opened/ "by" {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was jointly officiated by Minister Liga Ozola and Jan Novak."
  no  "The Baltic Hydrogen Forum was described by Liga Ozola and Jan Novak."

pattern event-opened-by-two
  confidence 0.8
  sequence /officiated|attended|witnessed|opened|inaugurated|graced/ "by" {!pos:VERB}{0,6} {type:Person} /and|,/{1,2} {!pos:VERB}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was opened by Minister Liga Ozola and Union Bank's chairman, Jan Novak."
  no  "The Baltic Hydrogen Forum was described by Liga Ozola and Jan Novak."

pattern announced-by-person-at-event
  confidence 0.8
  sequence /announced|unveiled|launched|presented|signed|stated|delivered|made/ "by" {!pos:VERB}{0,16} {type:Person}=o ","? {!pos:VERB;!type:/Person|Event/}{0,10} /at|during/ "the"? {type:Event}=e
  emit e participant o
  yes "The plan was announced by Latvia's minister of energy, Ms Liga Ozola, at the Baltic Hydrogen Forum."
  no  "The plan was rejected by Liga Ozola at the Baltic Hydrogen Forum."

pattern dialogue-with-person
  confidence 0.75
  sequence "in" /a|an/ {pos:ADJ}? {lemma:/dialogue|conversation|discussion|interview|exchange|chat/} "with" /mr\.?|ms\.?|dr\.?|prof\.?/? ({type:Role} ","?)? {type:Person}=o {!pos:VERB}{0,14} "," /mr\.?|ms\.?|dr\.?|prof\.?/? ({type:Role})? {type:Person}=q
  emit @event participant o
  emit @event participant q
  yes "The Baltic Hydrogen Forum opened in Riga. In a dialogue with Maria Lindberg, Jan Novak spoke of ports."
  no  "The Baltic Hydrogen Forum opened in Riga. In a quarrel with Maria Lindberg, Jan Novak spoke of ports."

pattern bodies-representatives-at-event
  confidence 0.8
  sequence {type:Organisation}=o {lemma:/representative|delegate|executive|official|expert|leader|researcher|scientist|engineer/;tag:/NNS|NNPS/} {!type:/Event|Organisation/}{0,2} {lemma:/discuss|present|share|attend|speak|meet|join|show|exchange|explore|outline/;pos:VERB}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Kurzeme Gas and Riga Technical University representatives discussed prices."
  no  "The Baltic Hydrogen Forum opened in Riga. Kurzeme Gas representatives declined to comment."

pattern guest-of-body-at-event
  confidence 0.8
  sequence {lemma:guest} "of" "the"? {type:Organisation}=o /at|in|during/ "the"? {type:Event}=e
  emit e participant o
  yes "Jan Novak will be a guest of Nordwind Energy AG at the Baltic Hydrogen Forum."
  no  "Jan Novak was a guest of Nordwind Energy AG before the Baltic Hydrogen Forum."

pattern stand-of-a-body
  confidence 0.8
  sequence /at|in|to|visit/ "the"? {type:Organisation}=o /'s|’s/? /main|joint|own/? {lemma:/booth|stand|pavilion|exhibit/;!pos:VERB}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. The lamp is shown at the Nordwind Energy AG booth."
  no  "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. The lamp is made at the Nordwind Energy AG plant."
