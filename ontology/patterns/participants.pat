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
  where !{}=e <dobj {lemma:/(co)?host|co-host/}
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
  sequence {type:Organisation}=o ("(" []{1,8} ")"){0,3} "to" {type:Token;!pos:/DET|NUM|ADP|PRON|ADJ/;!lemma:/host|organize|organise|miss|skip|acquire|buy/} {!type:/Person|Event/}{0,16} /at|in/ "the"? {type:Event}=e
  emit e participant o*
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
  sequence {type:Organisation}=o {!type:/Person|Organisation|Event/}{0,3} {lemma:/operate|run|host|set|open|have|bring|organize|organise|share|staff|book|occupy/;pos:/VERB|AUX/} {!type:/Person|Event/}{0,5} {lemma:/pavilion|booth|stand|stall|exhibit/} {!type:/Person|Organisation|Event/}{0,5} /at|in|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "Kurzeme Gas successfully operated the Latvian Pavilion at the Baltic Hydrogen Forum."
  yes "Kurzeme Gas and Union Bank will be sharing a stand for the first time at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas runs a plant near the Baltic Hydrogen Forum."

pattern body-at-its-booth
  confidence 0.8
  sequence {lower:/visit|find|meet|see|join/} "the"? {type:Organisation}=o {!type:/Person|Organisation|Event/}{0,5} /at|in/ {!type:/Person|Organisation/}{0,4} /booth|stand|exhibit|pavilion|hall/
  emit @event participant o
  yes "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. Guests can visit Nordwind Energy AG at booth 301."
  no  "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. Guests can visit Nordwind Energy AG at its office."

pattern moderated-by-participant
  confidence 0.8
  sequence {lemma:/panel|discussion|session|debate|roundtable/} {!type:/Person/}{0,24} /moderated|led|chaired/ "by" ("the"? {type:Organisation} /'s|’s|'|’/?)? ({type:Role} ","?)? /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=o
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

# In an article about an event those whom its speakers are from speak there.
pattern leaders-from-bodies-discuss
  confidence 0.8
  sequence {lemma:/leader|expert|executive|representative|delegate|speaker|panelist|panellist|professional|official|specialist|researcher|scientist|academic/;tag:/NNS|NNPS/} /from|representing/ {!type:/Entity/;!pos:VERB}{0,4} {type:Organisation}=o {!type:/Event|Person/;!pos:VERB;!lower:/not|who|which|that/}{0,24} {lemma:/discuss|share|debate|exchange|explore|present|outline|speak|examine|address/;tag:/VBD|VBP|VB|VBG/}
  where !{}=o .. {lower:/study|paper|journal|report|findings|survey/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Leaders from Union Bank, Kurzeme Gas and Nordwind Energy AG discussed the future of ports."
  yes "The Baltic Hydrogen Forum will open in Riga. Experts from Union Bank and Riga Technical University will share their views."
  no  "The Baltic Hydrogen Forum opened in Riga. Experts from Union Bank bought ports."

pattern guest-of-body-at-event
  confidence 0.8
  sequence {lemma:guest} "of" "the"? {type:Organisation}=o /at|in|during/ "the"? {type:Event}=e
  emit e participant o
  yes "Jan Novak will be a guest of Nordwind Energy AG at the Baltic Hydrogen Forum."
  no  "Jan Novak was a guest of Nordwind Energy AG before the Baltic Hydrogen Forum."

pattern stand-of-a-body
  confidence 0.8
  sequence /at|in|to|visit/ "the"? {type:Organisation}=o /'s|’s|'|’/? /main|joint|own/? {lemma:/booth|stand|pavilion|exhibit/;!pos:VERB}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. The lamp is shown at the Nordwind Energy AG booth."
  no  "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. The lamp is made at the Nordwind Energy AG plant."

# --- further wordings ---

pattern represented-at-event-by
  confidence 0.9
  sequence {lower:represented} /at|in/ "the"? {type:Event}=e "by" {!pos:VERB;!type:Event}{0,14} {type:Person}=o
  emit e participant o*
  yes "Latvia was represented at the Baltic Hydrogen Forum by Minister of Energy Liga Ozola and Jan Novak."
  no  "Latvia was praised at the Baltic Hydrogen Forum by Liga Ozola."

pattern represented-by-at-event
  confidence 0.85
  sequence {lower:represented} "by" {!pos:VERB;!type:Event}{0,10} {type:Person}=o
  emit @event participant o*
  yes "At the Baltic Hydrogen Forum, Union Bank was represented by its chairman, Jan Novak."
  no  "At the Baltic Hydrogen Forum, Union Bank was criticised by Jan Novak."

pattern body-represented-at-event
  confidence 0.9
  sequence {type:Organisation}=o {!type:/Event|Organisation|Person/;!lower:not}{0,4} {lower:represented} /at|in/ "the"? {type:Event}=e
  emit e participant o*
  yes "Nordwind Energy AG was well represented at the Baltic Hydrogen Forum."
  no  "Nordwind Energy AG was not represented at the Baltic Hydrogen Forum."

pattern represents-body-at-event
  confidence 0.85
  sequence {type:Person}=p {!type:/Event|Organisation|Person/}{0,4} {lemma:represent} {!type:/Event|Person/}{0,2} {type:Organisation}=o {!type:/Event|Person/}{0,3} /at|in|during/ "the"? {type:Event}=e
  emit e participant p
  emit e participant o
  yes "Jan Novak will represent Union Bank at the Baltic Hydrogen Forum."
  no  "Jan Novak left Union Bank at the Baltic Hydrogen Forum."

pattern sends-delegation-to-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:Event}{1,10} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,4} {lemma:/send|dispatch|lead|head|bring|field|organi[sz]e|front/;pos:VERB} {!type:/Person|Organisation|Event/}{0,5} {lemma:/delegation|team|mission|contingent|group|deputation/} {!type:/Person|Organisation|Event/}{0,6} /to|at|for|in|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "Minister of Energy Liga Ozola led a strong delegation to the Baltic Hydrogen Forum."
  yes "Union Bank is sending a delegation of ten to the Baltic Hydrogen Forum."
  no  "Union Bank is sending a letter of thanks to the Baltic Hydrogen Forum."

pattern participation-in-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o {!type:/Person|Organisation|Event/}{0,14} /its|his|her|their|'s|’s/ {pos:ADJ}? {lemma:/participation|attendance|appearance|presence|debut|presentation|involvement/} {!type:/Person|Organisation|Event/}{0,6} /in|at/ "the"? {type:Event}=e
  where !{}=e . {type:Token;pos:NOUN}
  emit e participant o*
  yes "Nordwind Energy AG announced its participation in the Baltic Hydrogen Forum."
  yes "Nordwind Energy AG is pleased to announce its participation as a Gold Sponsor at the Baltic Hydrogen Forum."
  yes "Nordwind Energy AG's participation in the Baltic Hydrogen Forum drew a crowd."
  yes "Nordwind Energy AG's involvement in the Baltic Hydrogen Forum drew a crowd."
  no  "Nordwind Energy AG is known for its involvement in the Baltic Hydrogen Forum scandal."
  no  "Nordwind Energy AG announced its interest in the Baltic Hydrogen Forum."

pattern person-opens-event
  confidence 0.85
  sequence {type:Person}=o ("," {!type:Event}{1,14} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,5} {lemma:/open|inaugurate|launch|close|headline|emcee|grace|officiate|kick/;pos:VERB} "off"? (/the|a|an|this|first|second|third|at|annual|year|'s|’s/ | {pos:ADJ;type:Token} | {type:Date}){0,5} {type:Event}=e
  emit e participant o*
  yes "Liga Ozola, mayor of Riga, opened the Baltic Hydrogen Forum."
  no  "Liga Ozola forgot the Baltic Hydrogen Forum."

pattern persons-convene-event
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Organisation|Event/;!lower:/not|unable|unlikely|declined|declines|refused|failed|missed|said|says|that|would/}{0,5} {lemma:/convene|co-chair|cochair|chair|lead|attend|visit|address/;pos:VERB} (/the|a|an|this|first|second|third|fourth|fifth|annual/ | {pos:ADJ;type:Token} | {type:Date}){0,5} {type:Event;!type:/Visit|Ceremony|PressConference/}=e
  emit e participant o*
  yes "Minister Liga Ozola and Minister Jan Novak convened the second Baltic Hydrogen Forum."
  no  "Liga Ozola forgot the Baltic Hydrogen Forum."

pattern talk-by-person
  confidence 0.8
  sequence {lemma:/keynote|speech|remark|address|talk|presentation|lecture|performance|greeting|welcome|contribution/} (/on|about/ {!pos:VERB;!type:/Entity/}{1,6})? /by|from/ {!pos:VERB;!type:/Person|Event/}{0,7} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened with a keynote by Jan Novak, CEO of Union Bank."
  yes "The Baltic Hydrogen Forum closed with remarks from Latvia's Minister of Energy, Maria Lindberg."
  no  "The Baltic Hydrogen Forum closed with a toast to a book by Jan Novak."

pattern event-brings-together
  confidence 0.85
  sequence {lemma:bring} {!type:/Person|Organisation|Event/;!pos:VERB}{0,3} "together" {!pos:VERB;!type:/Person|Organisation|Event/}{0,12} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The panel brought together Jan Novak, mayor of Riga, and Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. The storm brought Jan Novak home."

pattern also-present-were
  confidence 0.85
  sequence /speaking|present|attending|attendance|performing|presenting|participating|exhibiting|competing|hand|stage/ {!pos:VERB;!type:Entity}{0,5} /was|were|are|is|will/ "be"? ({!pos:VERB;!type:Person}{0,12} {type:Person}=o | {!pos:/VERB|ADP/;!type:/Person|Organisation/}{0,8} {type:Organisation}=o)
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Also speaking were Jan Novak and Maria Lindberg."
  yes "The Baltic Hydrogen Forum opened in Riga. Among those present were Union Bank's chairman Jan Novak and Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. Also happy were Jan Novak and Maria Lindberg."

pattern speaking-at-event-person
  confidence 0.9
  sequence /speaking|addressing|opening|attending|joining|presenting|closing|appearing|launching|inaugurating|participating|exhibiting/ /at|to|in|during/? /the|a|an|this/? {type:Event}=e {!pos:VERB;!type:/Person|Organisation|Event/}{0,6} "," /visiting|presiding/? {!pos:VERB;!type:/Person|Organisation|Event/}{0,5} ({type:Organisation} /'s|’s|'|’/? {type:Role})? {type:/Person|Organisation/}=o
  emit e participant o
  yes "Speaking at the Baltic Hydrogen Forum on Friday, Jan Novak said that prices fall."
  yes "Addressing the Baltic Hydrogen Forum, Union Bank chairman Jan Novak thanked the port."
  no  "Leaving the Baltic Hydrogen Forum, Jan Novak said that prices fall."

pattern at-event-person-said
  confidence 0.85
  sequence /at|during/ /the|a|an|this/? {type:Event}=e {!pos:VERB;!type:/Person|Organisation|Event/}{0,6} "," {!pos:VERB;!type:/Person|Organisation|Event/}{0,5} ({type:Organisation} /'s|’s|'|’/? {type:Role})? {type:/Person|Organisation/}=o ("," {!type:/Person|Event/}{1,12} ",")? {!type:/Person|Event/}{0,3} {lemma:/say|tell|present|unveil|showcase|sign|exhibit|launch|announce|speak|stress|highlight|demonstrate|emphasize|emphasise|outline|introduce|call|urge|note|share|display|discuss|meet|receive|address|thank|praise/;pos:VERB}
  emit e participant o
  yes "At the Baltic Hydrogen Forum in Riga, Jan Novak, mayor of Riga, outlined the plan."
  yes "During the Baltic Hydrogen Forum, Nordwind Energy AG unveiled a new turbine."
  no  "After the Baltic Hydrogen Forum in Riga, Jan Novak outlined the plan."

pattern says-in-remarks
  confidence 0.85
  sequence {type:Person}=o {!type:Person}{0,14} "in" /his|her|their/ {!type:/Person|Event/}{0,3} {lemma:/remark|address|keynote|speech|lecture|presentation|talk/}
  emit @event speaker o*
  yes "The Baltic Hydrogen Forum opened in Riga. Prices fall, said Jan Novak, CEO of Union Bank, in his opening remarks."
  no  "The Baltic Hydrogen Forum opened in Riga. Prices fall, said Jan Novak in his garden."

pattern in-remarks-person
  confidence 0.85
  sequence "in" /his|her|their/ {!type:/Person|Event/}{0,3} {lemma:/remark|address|keynote|speech|lecture|presentation|talk/} {!type:/Person|Organisation/;!pos:VERB}{0,6} "," {!type:/Person/;!pos:VERB}{0,5} {type:Person}=o
  emit @event speaker o
  yes "The Baltic Hydrogen Forum opened in Riga. In her keynote, Maria Lindberg spoke of ports."
  no  "The Baltic Hydrogen Forum opened in Riga. In her garden, Maria Lindberg spoke of ports."

pattern moderates-panel
  confidence 0.85
  sequence {type:Person}=o ("," {!type:Event}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,4} {lemma:/moderate|facilitate|emcee|chair|join|address/;pos:VERB} {!pos:VERB;!type:/Person|Event/}{0,6} {lemma:/panel|discussion|session|debate|roundtable|plenary/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak, CEO of Union Bank, moderated a lively panel."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak, CEO of Union Bank, missed a lively panel."

pattern taking-part-in-event-include
  confidence 0.85
  sequence /exhibiting|participating|presenting|attending|speaking|performing|competing|pitching|represented|featured|appearing|showcasing/ /at|in|during/? (/the|this|year|'s|’s/ | {type:Date}){0,4} {type:Event}=e {!pos:VERB;!type:/Person|Organisation|Event/}{0,4} (/include|includes|included|including|are|were|:/ | "such" "as") {!pos:VERB;!type:/Person|Organisation|Event/}{0,6} {type:/Person|Organisation/}=o
  emit e participant o*
  yes "Latvian companies exhibiting at the Baltic Hydrogen Forum include Union Bank and Nordwind Energy AG."
  no  "Latvian companies leaving the Baltic Hydrogen Forum include Union Bank and Nordwind Energy AG."

pattern pavilion-features
  confidence 0.8
  sequence {lemma:/pavilion|delegation|lineup|cohort|contingent|agenda/} {!pos:VERB}{0,8} {lemma:/feature|include|comprise|showcase|host|present/} {!pos:VERB;!lower:by;!type:/Person|Organisation|Event/}{0,8} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Latvian pavilion at the Baltic Hydrogen Forum features two companies: Union Bank and Nordwind Energy AG."
  no  "The Latvian pavilion at the Baltic Hydrogen Forum cost more than the office of Union Bank."

pattern groups-like-these-at-event
  confidence 0.85
  sequence ("start" "-" /ups?/ | {lemma:/company|startup|firm|institution|university|organisation|organization|brand|exhibitor|leader|executive|speaker|expert|artist|official|minister|agency|team|vendor|manufacturer|carmaker|automaker|bank/}) ","? (/including|like/ | "such" "as") "the"? {type:/Person|Organisation/}=o {!type:Event}{0,24} {lemma:/pitch|exhibit|participate|attend|present|showcase|join|speak|compete|perform|take|gather|meet|appear|converge/;pos:VERB} {!type:Event}{0,10} {type:Event}=e
  emit e participant o*
  yes "Eight start-ups, including Union Bank and Nordwind Energy AG, will pitch to investors at the Baltic Hydrogen Forum."
  no  "Eight start-ups, including Union Bank and Nordwind Energy AG, closed before the Baltic Hydrogen Forum."

pattern honoured-at-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:AUX}{1,3} {pos:ADV}? /honored|honoured|recognized|recognised|awarded|presented|celebrated|crowned|named|feted|inducted/ {!type:/Person|Organisation|Event/}{0,14} /at|during|in/ (/the|its|a|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "Maria Lindberg was honored with a medal at the Baltic Hydrogen Gala."
  no  "Maria Lindberg was missed at the Baltic Hydrogen Gala."

pattern event-honours
  confidence 0.85
  sequence {type:Event}=e {pos:AUX}{0,2} {pos:ADV}? {lemma:/honor|honour|recognize|recognise|celebrate/;pos:VERB} {!pos:VERB;!type:/Organisation|Event/}{0,6} {type:Person}=o
  emit e participant o*
  yes "The Baltic Hydrogen Gala will honor Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Gala will bore Maria Lindberg and Jan Novak."

pattern award-presented-to-at-event
  confidence 0.85
  sequence {lower:/presented|awarded|given|handed/} "to" {!pos:VERB;!type:/Person|Organisation|Event/}{0,4} {type:/Person|Organisation/}=o {!pos:VERB;!type:/Person|Event/}{0,10} /at|during/ (/the|its|a|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "The medal was presented to Maria Lindberg, mayor of Riga, at the Baltic Hydrogen Gala."
  no  "The medal was denied to Maria Lindberg at the Baltic Hydrogen Gala."

pattern performs-at-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,6} {lemma:/perform|compete|pitch|play|sing|moderate|lecture|headline|judge|headlined|testify|keynote/;pos:VERB} {!type:/Person|Organisation|Event/}{0,8} /at|in|during/ (/the|its|a|this|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "The singer Eva Brandt will perform two songs at the Baltic Hydrogen Gala."
  no  "The singer Eva Brandt will not perform at the Baltic Hydrogen Gala."

pattern event-headlined-by
  confidence 0.85
  sequence /headlined|keynoted|emceed|addressed|judged|anchored|joined/ "by" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Gala will be headlined by the singer Eva Brandt and Jan Novak."
  no  "The Baltic Hydrogen Gala will be photographed by Eva Brandt and Jan Novak."

pattern sends-message-to-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,4} {lemma:/send|deliver|record|extend|write|convey|address/;pos:VERB} {!type:/Person|Event/}{0,5} {lemma:/message|letter|greeting|video|congratulation|address/} {!type:/Person|Event/}{0,6} "to" {!type:/Person|Event/}{0,4} {type:Event}=e
  emit e participant o*
  yes "President Karl Moen sent a letter of thanks to the Baltic Hydrogen Forum."
  no  "President Karl Moen sent a bill for the hall to the Baltic Hydrogen Forum."

pattern tells-event
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/}{0,3} {lemma:tell;pos:VERB} "the"? {type:Event}=e
  emit e speaker o*
  yes "Jan Novak, mayor of Riga, told the Baltic Hydrogen Forum that prices fall."
  no  "Jan Novak, mayor of Riga, heard at the Baltic Hydrogen Forum that prices fall."

pattern serves-as-speaker-at-event
  confidence 0.9
  sequence {type:/Person|Organisation/}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,5} {lemma:/serve|act|appear|feature|be|join|participate/} "as"? /a|an|the|among/? {!pos:VERB;!type:Entity}{0,4} ({lemma:/panelist|panellist|speaker|moderator|judge|guest|presenter|emcee|exhibitor|honoree|honouree|juror|performer|headliner|discussant/} | {lower:/guests? of hono(u)?r/}) {!type:/Person|Event/}{0,5} /at|for|of|in|during|on/ (/the|its|a|this|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "Jan Novak, mayor of Riga, will serve as a panelist at the Baltic Hydrogen Forum."
  yes "Jan Novak was the guest of honour at the Baltic Hydrogen Forum."
  no  "Jan Novak will serve as a waiter at the Baltic Hydrogen Forum."

pattern person-among-speakers
  confidence 0.85
  sequence {type:Person}=o "," {!type:/Event|Person/}{1,14} "," {lemma:be} /among|one|also/{1,2} /of|the|a/{0,2} {!pos:VERB;!type:Entity}{0,3} {lemma:/participant|speaker|guest|panelist|panellist|attendee|delegate|moderator/}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak, CEO of Union Bank, was among the speakers."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak, CEO of Union Bank, was among the critics."

pattern hosts-and-moderates-event
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/}{0,4} ({lemma:/cochair|co-chair|chair|moderate/} | "co" "-" {lemma:/chair|cochair|moderate/}) {!type:/Person|Event/}{0,4} {type:Event}=e
  emit e chair o*
  yes "Jan Novak, director of Union Bank, hosted and moderated the Baltic Hydrogen Forum."
  no  "Jan Novak, director of Union Bank, heated the Baltic Hydrogen Forum."

pattern accompanied-by
  confidence 0.85
  sequence {lower:/accompanied|joined|flanked/} {!pos:VERB;!type:Person}{0,8} "by" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "President Karl Moen paid a state visit to Estonia, accompanied by Minister of Energy Maria Lindberg and Jan Novak."
  no  "President Karl Moen paid a state visit to Estonia, criticised by Maria Lindberg and Jan Novak."

pattern meets-on-the-sidelines
  confidence 0.85
  sequence /sidelines|margins|fringes/ ("of" | "day" "of")? "the"? {type:Event}=e {!type:/Person|Organisation|Event/}{0,8} {type:Person}=p {!type:/Person|Event/}{0,6} {lemma:/meet|talk|confer|speak|hold|sign|discuss/;pos:VERB} {!type:/Person|Event/}{0,12} {type:Person}=o
  emit e participant p
  emit e participant o*
  yes "On the sidelines of the Baltic Hydrogen Forum, Minister Maria Lindberg met with Jan Novak, CEO of Union Bank."
  no  "On the sidelines of the Baltic Hydrogen Forum, the fans of Maria Lindberg missed Jan Novak."

pattern person-on-the-sidelines
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," | "(")? {!type:/Person|Event/}{0,24} /on|at/ "the" /sidelines|margins|fringes/ "of" "the"? {type:Event}=e
  emit e participant o*
  yes "Jan Novak, speaking on the sidelines of the Baltic Hydrogen Forum, said that prices fall."
  no  "Jan Novak, speaking long before the sidelines of the Baltic Hydrogen Forum, said that prices fall."

pattern in-presence-of
  confidence 0.85
  sequence ("presence" "of" | {lower:witnessed} "by" | {lower:/graced|officiated|attended/} "by") {!pos:VERB;!type:/Person|Event/}{0,10} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in the presence of Minister Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum opened in the absence of Minister Maria Lindberg and Jan Novak."

pattern person-in-attendance
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,12} ",")? /also/? "in" "attendance"
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga, with Minister Maria Lindberg in attendance."
  no  "The Baltic Hydrogen Forum was held in Riga, with Minister Maria Lindberg in mind."

pattern travels-for-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o ("," {!type:Event}{1,12} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,4} {lemma:/travel|arrive|be|come|fly|head|go|gather|return/} {!type:/Person|Organisation|Event/;!pos:VERB;!lower:/unable|unlikely|too/}{0,8} ("for" | "to" /attend|join|address/) "the"? {type:Event}=e
  emit e participant o*
  yes "Jan Novak, mayor of Riga, travelled to Tallinn for the Baltic Hydrogen Forum."
  no  "Jan Novak, mayor of Riga, paid for the Baltic Hydrogen Forum."
  no  "President Jan Novak was unable to attend the Baltic Hydrogen Forum."

pattern signed-at-event-by
  confidence 0.85
  sequence {lower:/signed|announced|unveiled|launched|presented|inked|exchanged/} {!type:/Person|Event/;!pos:VERB}{0,6} /at|during/ "the"? {type:Event}=e {!type:Person;!pos:VERB}{0,6} "by" {!type:/Person|Event|Organisation/;!pos:VERB}{0,8} ({type:Organisation} /'s|’s|'|’/? {type:Role} ","?)? {type:/Person|Organisation/}=o
  where {}=o !. {type:Role}
  emit e participant o*
  yes "The agreement was signed at the Baltic Hydrogen Forum by Kita Motors president Jan Novak and Union Bank chairman Maria Lindberg." : both persons
  yes "The agreement was signed at the Baltic Hydrogen Forum by Jan Novak and Maria Lindberg."
  no  "The agreement was mocked at the Baltic Hydrogen Forum by Jan Novak and Maria Lindberg."

pattern signed-by-at-event
  confidence 0.85
  sequence {lower:/signed|announced|unveiled|launched|presented|inked|exchanged/} "here"? "by" {!type:/Person|Organisation|Event/;!pos:VERB}{0,8} {type:/Person|Organisation/}=o {!type:Event;!pos:VERB}{0,16} /at|during/ ("the" /close|end|opening|start|conclusion/ "of")? (/the|its|a/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "The agreement was signed by Union Bank and Nordwind Energy AG at the Baltic Hydrogen Forum."
  no  "The agreement was mocked by Union Bank and Nordwind Energy AG at the Baltic Hydrogen Forum."

pattern delegation-consists-of
  confidence 0.85
  sequence {lemma:/delegation|mission|panel|jury/} {!type:/Person|Event/}{0,20} (/consisted|consists|composed|comprised|made|consisting/ "up"? "of" | /includes|included|including|comprises|comprising/) {!pos:VERB;!type:/Person|Organisation|Event/}{0,8} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The Latvian delegation consisted of Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga. The Latvian dinner consisted of fish and Maria Lindberg."

pattern among-them-at-event
  confidence 0.85
  sequence {lemma:/join|attend|participate|exhibit|gather|take|come|present|pitch|meet|speak/;pos:VERB} {!type:/Person|Organisation|Event/;!pos:VERB}{0,4} "the"? {type:Event}=e {!type:/Person|Organisation|Event/;!pos:VERB}{0,6} "," (/among|including/ | "such" "as") /them|these|whom/? {!type:/Person|Organisation|Event/;!pos:VERB}{0,8} {type:/Person|Organisation/}=o
  emit e participant o*
  yes "Twelve Latvian companies joined the Baltic Hydrogen Forum in Riga, among them Union Bank and Nordwind Energy AG."
  no  "Twelve Latvian companies left the Baltic Hydrogen Forum in Riga, and with them Union Bank and Nordwind Energy AG."

pattern body-shows-at-event
  confidence 0.85
  sequence {type:Organisation}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Organisation|Event/;!lower:not}{0,6} {lemma:/show|attract|win|demo|premiere|feature|preview|be|welcome|receive|promote|highlight|appear/;!lower:been} {!type:/Person|Organisation|Event/;!lower:/sponsor|host|partner|organizer|organiser|founder/;!pos:VERB}{0,10} /at|in/ "the"? ({pos:/ADJ|NOUN/;type:Token} /pavilion|hall|booth/ /at|of/ "the"?)? {type:Event}=e
  emit e participant o*
  yes "Nordwind Energy AG showed its new turbine at the Baltic Hydrogen Forum."
  yes "Nordwind Energy AG will be at the Baltic Hydrogen Forum."
  no  "Nordwind Energy AG is a sponsor at the Baltic Hydrogen Forum."
  no  "Nordwind Energy AG sells its new turbine after the Baltic Hydrogen Forum."

pattern come-and-see-body-at-event
  confidence 0.85
  sequence {lower:/join|visit|meet|see|catch|find/} "the"? {type:Organisation}=o {!type:/Person|Organisation|Event/;!pos:VERB}{0,8} /at|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "Guests can meet Nordwind Energy AG at the Baltic Hydrogen Forum."
  no  "Leave Nordwind Energy AG at the Baltic Hydrogen Forum."

pattern event-features-organisations
  confidence 0.85
  sequence {type:Event}=e {pos:AUX}{0,2} {lemma:/feature|gather|convene|attract|draw/;pos:VERB} {!type:/Person|Organisation|Event/;!pos:VERB;!lower:/with|by/}{0,8} {type:Organisation}=o
  where {}=o .. {}
  emit e participant o*
  yes "The Baltic Hydrogen Forum featured companies like Nordwind Energy AG, Union Bank and Riga Technical University."
  no  "The Baltic Hydrogen Forum featured a song, sponsored by Nordwind Energy AG."

pattern chaired-or-moderated-part
  confidence 0.8
  sequence {lemma:/jury|panel|session|discussion|debate|roundtable|committee|workshop/} {!type:Event}{0,30} {lower:/chaired|moderated|led|headed|facilitated/} "by" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. The jury, chaired by Jan Novak, chose a winner."
  no  "The Baltic Hydrogen Forum was held in Riga. The port, run by Jan Novak, is old."

pattern speaks-to-audience
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/}{0,3} {lemma:/tell|address|thank|greet|welcome/;pos:VERB} (/the|all|his|her|our/ | {pos:ADJ;type:Token}){0,3} {lemma:/audience|attendee|guest|delegate|participant|gathering|crowd|forum|conference|summit|assembly/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Jan Novak told the audience that prices fall."
  no  "The Baltic Hydrogen Forum was held in Riga. Jan Novak told the police that prices fall."

pattern followed-by-speaker
  confidence 0.8
  sequence {lemma:/address|speech|remark|keynote|presentation|talk|opening|welcome/} {!type:/Person|Event/}{0,10} {lower:followed} "by" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Ana Silva gave the opening address, followed by Jan Novak and Maria Lindberg."
  no  "The Baltic Hydrogen Forum was held in Riga. Ana Silva gave the orders, followed by Jan Novak and Maria Lindberg."

pattern ceremonial-deed
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,3} ({lemma:cut;pos:VERB} "the"? {pos:ADJ}? "ribbon" | {lemma:/grace|officiate|inaugurate/;pos:VERB} {!type:/Person|Event/;!pos:VERB}{0,3} /occasion|event|ceremony|function|opening|launch/ | {lemma:/be|attend|come|serve/} {!type:/Person|Event/;!pos:VERB}{0,4} ({lower:/(chief|special) guest|guest of hono(u)?r|guest speaker|keynote speaker/} | /chief|special/ "guest"))
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Minister Maria Lindberg cut the red ribbon."
  yes "The Baltic Hydrogen Forum was held in Riga. Minister Maria Lindberg graced the occasion."
  no  "The Baltic Hydrogen Forum was held in Riga. Minister Maria Lindberg cut the budget."

pattern speakers-from-bodies
  confidence 0.85
  sequence {lemma:/speaker|panelist|panellist|delegate|exhibitor|participant|attendee|presenter|presentation|delegation/} {lower:/coming|hailing|drawn|joining/}? /from|of/ "the"? {type:Organisation}=o
  where {}=o !. {type:Role}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga, with speakers from Union Bank, Nordwind Energy AG and Kita Motors."
  no  "The Baltic Hydrogen Forum was held in Riga, with letters from Union Bank, Nordwind Energy AG and Kita Motors."

pattern leads-part-of-event
  confidence 0.8
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {pos:AUX}{0,2} ({lemma:/lead|present|give|run|hold/;pos:VERB} /a|an|the|his|her/ {!type:/Person|Event/;!pos:VERB}{0,3} {lemma:/workshop|paper|masterclass|tutorial|session|panel|lecture|talk|keynote|presentation|poster|briefing/})
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Jan Novak led a workshop on turbines."
  no  "The Baltic Hydrogen Forum was held in Riga. Jan Novak read a paper on turbines."

pattern people-such-as
  confidence 0.85
  sequence {lemma:/speaker|panelist|panellist|guest|participant|attendee|delegate|leader|expert|dignitary|judge|performer|artist|presenter|headliner/}=n {!pos:VERB}{0,6} (/like/ | "such" "as") {!pos:VERB}{0,10} {type:Person}=o
  where {}=n !- {lower:/past|previous|former|prior/}
  emit @event participant o*
  yes "At the Baltic Hydrogen Forum, leaders such as Liga Ozola and Janis Berzins gathered in Riga."
  no  "At the Baltic Hydrogen Forum, rumours such as those of Liga Ozola and Janis Berzins gathered weight."

pattern bodies-such-as-attend
  confidence 0.85
  sequence {lemma:/speaker|exhibitor|participant|attendee|panelist|panellist|delegate/}=n {!pos:VERB;!type:Organisation}{0,6} (/like/ | "such" "as") "the"? {type:Organisation}=o
  where {}=n !- {lower:/past|previous|former|prior/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum drew exhibitors such as Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum drew praise of bodies such as Kurzeme Gas and Union Bank."

pattern event-has-people
  confidence 0.85
  sequence {type:Event}=e (","? /which|that/)? {pos:AUX}{0,3} ({lemma:/feature|include|register|count|number|boast|tally|have/;pos:VERB} | {lower:had}) {!pos:VERB;!type:Event}{0,3} {type:Count}=c ({pos:ADJ;type:Token} | /trade|registered|paying|accredited/){0,2} {lemma:/attendee|participant|delegate|visitor|guest|person|people/}
  where !{}=c .. {lower:/year|month|each|annually|since/}
  emit e attendance(c)
  yes "The Baltic Hydrogen Forum features over 3,500 attendees."
  yes "The Baltic Hydrogen Forum, which registered 1,250 delegates, closed in Riga."
  yes "The Baltic Hydrogen Forum had 12,000 trade visitors over three days."
  no  "The Baltic Hydrogen Forum features over 30 speakers."
  no  "The Baltic Hydrogen Forum has had 120,000 visitors since 1998."

pattern person-did-at-event-as
  confidence 0.85
  sequence /at|during/ (/the|a|an|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e {!pos:VERB;!type:/Person|Organisation|Event/}{0,6} ","? /as|where|when|while/ {!pos:VERB;!type:/Person|Organisation|Event/}{0,5} ({type:Organisation} /'s|’s|'|’/? {type:Role})? {type:/Person|Organisation/}=o ("," {!type:/Person|Event/}{1,12} ",")? {!type:/Person|Event/}{0,3} {lemma:/say|tell|present|unveil|showcase|sign|exhibit|launch|announce|speak|highlight|demonstrate|introduce|share|display|discuss|perform|deliver|address|show|win|receive|debut|host/;pos:VERB}
  emit e participant o
  yes "Two worlds came together at the Baltic Hydrogen Forum as the engineer Maria Lindberg showcased a new lamp."
  no  "Two worlds came together at the Baltic Hydrogen Forum as the sun of Maria Lindberg rose."

pattern visiting-guests-at-event
  confidence 0.8
  sequence ({lower:/also|were|was/}{1,3} "in" "attendance" | {lower:/attending|attended/} "were") {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Also in attendance were Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum was held in Riga. Also in the port were Maria Lindberg and Jan Novak."

pattern messages-by-persons
  confidence 0.85
  sequence {lemma:/message|greeting|address|remark|speech|keynote|lecture|talk|presentation|performance|toast/} {!type:/Person|Event/;!pos:NOUN}{0,3} /delivered|given|made|presented|read|held/ {pos:ADV}{0,2} "by" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga, with welcome messages delivered virtually by Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum was held in Riga, with flowers delivered by Maria Lindberg and Jan Novak."

pattern body-co-exhibits-with
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/}{0,5} ({lemma:/co-exhibit|coexhibit|co-present|exhibit/;pos:VERB} | "co" "-" /exhibited|exhibits|exhibit|presented/) /with|alongside|together/{1,2} "the"? {type:Organisation}=p
  emit @event participant o
  emit @event participant p
  yes "The Baltic Hydrogen Forum was held in Riga. There, Kurzeme Gas exhibited together with Union Bank."
  no  "The Baltic Hydrogen Forum was held in Riga. There, Kurzeme Gas quarrelled with Union Bank."

pattern event-presented-by-person
  confidence 0.85
  sequence {type:Event}=e ","? {!type:/Event|Organisation|Person/;!pos:VERB}{0,4} /presented|led|headed|moderated|delivered|taught|given|facilitated|hosted|conducted|headlined/ "by" {!pos:VERB;!type:/Person|Event/}{0,6} {type:Person}=o
  emit e participant o*
  yes "The Amber Workshop, which will be led by Jan Novak, is free."
  no  "The Amber Workshop, which will be painted by Jan Novak, is free."

pattern event-with-persons
  confidence 0.75
  sequence {type:Event}=e /,|\(/? "with" {!pos:VERB;!type:/Person|Organisation|Event/}{0,8} {type:Person}=o
  emit e participant o*
  yes "Kurzeme Gas will host the Amber Workshop with Jan Novak and Maria Lindberg on Friday."
  no  "Kurzeme Gas opened the Amber Workshop without Jan Novak and Maria Lindberg."

pattern takes-part-in-titled-event
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,4} ({lemma:/moderate|join|address|attend|chair/;pos:VERB} | {lemma:/speak|participate|present/;pos:VERB} /in|on|at/ | {lemma:take} "part" "in") /a|an|the/? (/titled|called|entitled|named|“|"|‘/ | {pos:ADJ;type:Token} | {lemma:/panel|discussion|session|seminar|webinar|talk|workshop|roundtable|conversation|event|meeting|forum|conference|symposium|side|level|-/}){1,9} {type:Event}=e
  emit e participant o*
  yes "Eva Brandt will take part in a lively panel discussion titled “Wind and Steel Prices” on Friday."
  no  "Eva Brandt will miss a lively panel discussion titled “Wind and Steel Prices” on Friday."

pattern event-alongside-persons
  confidence 0.85
  sequence {type:Event}=e /"|”|’|'|,/{0,2} {!type:/Person|Organisation|Event/;!pos:VERB}{0,5} (/alongside|with/ | "together" "with" | "joined" "by" | "along" "with") {!pos:VERB;!type:/Person|Organisation|Event/}{0,6} {type:Person}=o
  emit e participant o*
  yes "Eva Brandt will take part in the Amber Workshop alongside Jan Novak of Union Bank and Maria Lindberg."
  no  "Eva Brandt will take part in the Amber Workshop because of Jan Novak and Maria Lindberg."

pattern meets-person-on-the-sidelines
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Event/}{0,4} {lemma:/meet|talk|confer|speak|hold|sign|discuss/;pos:VERB} {!type:/Person|Event/}{0,10} {type:Person}=o {!type:/Person|Event/}{0,16} "on" "the" /sidelines|margins|fringes/ "of" "the"? {type:Event}=e
  emit e participant p
  emit e participant o*
  yes "Minister Maria Lindberg met with her Polish counterpart, Jan Novak, in Riga on the sidelines of the Baltic Hydrogen Forum."
  no  "Minister Maria Lindberg missed her Polish counterpart, Jan Novak, in Riga before the Baltic Hydrogen Forum."

pattern takes-part-from-afar
  confidence 0.8
  sequence {type:Person}=o ("," {!type:/Event|Person/}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,4} ({lemma:take;pos:VERB} "part" | {lemma:/participate|attend|speak|join|appear/;pos:VERB}) {!type:/Person|Event/;!pos:VERB}{0,2} /remotely|virtually|online|via|onstage/
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Minister Maria Lindberg took part remotely."
  no  "The Baltic Hydrogen Forum was held in Riga. Minister Maria Lindberg works remotely."

pattern hosts-person-for-visit
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Event/}{0,6} {lemma:/host|welcome|receive/;pos:VERB} {!type:/Person|Event/;!pos:VERB}{0,12} {type:Person}=o {!type:/Person|Event/;!pos:VERB}{0,6} /for|on|during/ (/a|an|his|her|the/ | {pos:ADJ;type:Token}){0,3} {type:Visit}=e
  emit e participant o
  emit e host p
  yes "Prime Minister Karl Moen hosted President Joseph Kimani of Kenya for an official visit to Oslo."
  no  "Prime Minister Karl Moen missed President Joseph Kimani of Kenya during an official visit to Oslo."

pattern body-launches-at-event
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:not}{0,4} {lemma:/release|launch|introduce|preview|debut|unveil|show|demonstrate|showcase|reveal|exhibit|display/;!pos:NOUN} {!type:/Event|Person/}{1,16} {lower:at} (/the|this|its/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o*
  yes "Kurzeme Gas is releasing a new panel for Kita Pumps at the Baltic Hydrogen Conference."
  yes "Union Bank will introduce two cards and a loan at the 2025 Baltic Hydrogen Conference."
  no  "Kurzeme Gas is releasing a new panel for the Baltic Hydrogen Conference."
