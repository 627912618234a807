# Who takes part in an event, by the tree: however long what stands between the subject and its verb
# ("Kurzeme Gas, a maker of pumps and valves for ships …, will exhibit at …").

pattern subject-attends-event
  confidence 0.9
  match {lemma:/attend|join|address|keynote|headline/;pos:VERB}=v >dobj {type:Event}=e [ >nsubj {type:/Person|Organisation/}=o | <xcomp|conj ({pos:/VERB|ADJ|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj|nsubjpass {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e participant o*
  yes "Kurzeme Gas (RIG: KGS), a maker of pumps, valves and other parts for the ships of the whole Baltic Sea, will attend the Baltic Hydrogen Forum."
  no  "Kurzeme Gas (RIG: KGS), a maker of pumps, valves and other parts for the ships of the whole Baltic Sea, will not attend the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, a maker of pumps and valves, praised the Baltic Hydrogen Forum."

pattern subject-participates-in-event
  confidence 0.9
  match {lemma:/participate|speak|take|exhibit|engage|compete|showcase|present/;pos:VERB}=v [ >prep ({lower:/in|at|during/} >pobj {type:Event}=e) | >dobj ({lower:part} >prep ({lower:in} >pobj {type:Event}=e)) ] [ >nsubj {type:/Person|Organisation/}=o | <xcomp|conj ({pos:/VERB|ADJ|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj|nsubjpass {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e participant o*
  yes "Kurzeme Gas (RIG: KGS), a maker of pumps, valves and other parts for the ships of the whole Baltic Sea, recently participated in the Baltic Hydrogen Forum."
  yes "Kurzeme Gas, the oldest maker of pumps, valves and other parts in all of Latvia, is set to take part in the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, a maker of pumps and valves, believes in the Baltic Hydrogen Forum."

pattern subject-acts-at-event
  confidence 0.8
  match {pos:VERB;!lemma:/miss|skip|cancel|want|hope|plan|start|begin|end|lead|look|aim|point|sell|criticize|criticise|direct/}=v >prep ({lower:/at|during/} >pobj {type:Event}=e) [ >nsubj|nsubjpass {type:/Person|Organisation/}=o | <conj ({pos:VERB} >nsubj|nsubjpass {type:/Person|Organisation/}=o) | <xcomp ({pos:/VERB|ADJ|AUX/;!lemma:/hope|want|refuse|decline|ask|invite|urge|call|encourage/} >nsubj|nsubjpass {type:/Person|Organisation/}=o) ]
  where !{}=v >neg {}
  emit e participant o*
  yes "Kurzeme Gas will celebrate its tenth birthday at the Baltic Hydrogen Forum with a new logo."
  yes "Kurzeme Gas was acknowledged and honoured at the Baltic Hydrogen Forum in Riga."
  yes "Kurzeme Gas and Union Bank, two of the oldest and best known companies of the whole town and of all its neighbours, received much praise at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, which is older than its town, was not praised at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas criticised the prices at the Baltic Hydrogen Forum."
