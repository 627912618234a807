# Who takes part in the event that is spoken of, told without its name: delegates of bodies, openers
# and closers, panels, speeches by their gerund.

pattern people-of-body-take-part
  confidence 0.85
  sequence {lemma:/representative|official|delegate|expert|leader|executive|member|researcher|scholar|scientist|specialist|manager|engineer/;tag:/NNS|NNPS/} /of|from/ "the"? {type:Organisation}=o {!type:/Event|Person/;!pos:VERB;!lower:/not|who|which|that/}{0,24} ({lemma:take} "part" | {lemma:/participate|attend/;pos:VERB} | {lemma:be} "present" | {lemma:join;pos:VERB} "the"? /discussions?|talks|debates?|panels?|dialogue|celebrations?/) (/in|at/ /the|this|both|all/? /event|discussions?|talks|sessions?|panels?|meetings?|ceremony|celebrations?|dialogue|proceedings|gathering/ | /\./ | ",")
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Representatives of Union Bank, Kurzeme Gas and Riga Technical University took part."
  yes "The Baltic Hydrogen Forum opened in Riga. Experts from Union Bank and Kurzeme Gas joined the discussions."
  no  "The Baltic Hydrogen Forum opened in Riga. Representatives of Union Bank and Kurzeme Gas did not take part."

pattern people-of-body-act-at-event
  confidence 0.85
  sequence {lemma:/representative|official|delegate|expert|leader|executive|member|researcher|scholar|scientist|specialist|manager|engineer/;tag:/NNS|NNPS/} /of|from/ "the"? {type:Organisation}=o {!type:/Event|Person/;!pos:VERB;!lower:/not|who|which|that/}{0,24} {lemma:/share|discuss|present|exchange|speak|debate|explain|outline|demonstrate|highlight|meet|gather/;pos:VERB} {!type:/Person|Organisation|Event/;!lower:/,|;|not/}{0,10} /at|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "Experts from Riga Technical University and Union Bank shared their experience at the Baltic Hydrogen Forum."
  no  "Experts from Riga Technical University and Union Bank shared their experience before the Baltic Hydrogen Forum."

pattern delegation-that-acts-and-includes
  confidence 0.85
  sequence ({lemma:/delegation|contingent|mission/;type:Token} | {type:Visit}) {!type:/Organisation|Event/}{0,30} "and" {lemma:/include|comprise/;tag:/VBD|VBZ|VBP/} {!type:/Organisation|Person|Event/;!pos:VERB}{0,8} {type:/Organisation|Person/}=o
  emit @event participant o*
  yes "Jan Novak led a trade mission to Oslo on Monday. The delegation of 15 companies was headed by Maria Lindberg, the mayor of Riga, and included Kurzeme Gas and Union Bank."
  no  "Jan Novak led a trade mission to Oslo on Monday. The delegation of 15 companies was headed by Maria Lindberg, the mayor of Riga, and missed Kurzeme Gas and Union Bank."

pattern delegation-and-its-members
  confidence 0.85
  sequence {lemma:/delegation|contingent|mission/;type:Token} {!type:/Organisation|Event/;!pos:VERB}{0,3} ("," {lower:/led|headed|organi[sz]ed|chaired/} {!type:/Event|Organisation/}{1,10} ",")? {pos:/AUX|ADV/}{0,2} ({lemma:/include|comprise|feature/;pos:VERB} | {lemma:/consist|compose|make/;pos:VERB} "up"? "of") {!type:/Organisation|Person|Event/;!pos:VERB}{0,8} {type:/Organisation|Person/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The delegation, headed by Jan Novak, included Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. The delegation, headed by Jan Novak, missed Kurzeme Gas and Union Bank."

pattern speaks-by-gerund
  confidence 0.85
  sequence {lower:/delivering|giving|addressing|presenting|opening|closing/} {!type:/Person|Organisation|Event/;!pos:VERB;!lower:/,|;/}{0,6} /keynote|speech|address|remarks|lecture|participants|attendees|audience|delegates|gathering|guests|crowd|session|forum|summit|conference|event|ceremony|seminar/ {!type:/Person|Organisation/;!pos:VERB;!lower:/,|;/}{0,8} "," {!type:/Person|Event/;!pos:VERB}{0,12} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Delivering the keynote, Minister Maria Lindberg asked for patience."
  yes "The Baltic Hydrogen Forum opened in Riga. Addressing the delegates, Jan Novak asked for patience."
  no  "The Baltic Hydrogen Forum opened in Riga. Delivering the pumps, Jan Novak asked for patience."

pattern speaks-beside-event
  confidence 0.85
  sequence {lower:/speaking|talking/} /on|at|in/ "the" /sidelines?|margins?|fringes|opening|closing|start|end|launch/ "of" ("the"? {type:Event}=e | /the|this/ /event|forum|summit|conference|exhibition|ceremony|fair|seminar/) {!type:/Person|Organisation/;!pos:VERB;!lower:/,|;/}{0,6} "," {!type:/Person|Event/;!pos:VERB}{0,12} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Speaking on the sidelines of the summit, Maria Lindberg asked for patience."
  no  "The Baltic Hydrogen Forum opened in Riga. Speaking of the summit, Maria Lindberg asked for patience."

pattern opened-by-one-closed-by-another
  confidence 0.85
  sequence {lemma:/open|inaugurate|launch|attend|chair|moderate|address/;tag:VBN} {!pos:VERB;!type:Event}{1,14} "and" {lemma:/close|conclude|moderate|address|attend|lead/;tag:VBN} "by" {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was opened by President Jan Novak and closed by Maria Lindberg."
  no  "The Baltic Hydrogen Forum was opened by President Jan Novak and not yet closed near Maria Lindberg."

pattern sessions-with-persons
  confidence 0.8
  sequence {lower:/sessions|session|chat|conversation|talks|workshops|masterclasses|concerts|performances|set|sets/;type:Token} ({lower:"with"} | "between") "the"? {type:Person}=o
  where !{}=o . {lower:/'s|’s/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens in Riga. Sessions with Maria Lindberg and Jan Novak fill the second day."
  yes "The Baltic Hydrogen Forum opens in Riga. It closes with a fireside chat between Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum opens in Riga. Quarrels between Maria Lindberg and Jan Novak fill the second day."

pattern takes-the-stage
  confidence 0.8
  sequence {type:Person}=o {!type:/Person|Event/;!lower:/not|;/}{0,8} {lemma:take;pos:VERB} (/to|the|its|main|center|centre/ | {pos:ADJ}){1,3} {lemma:stage}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens in Riga. Maria Lindberg and Jan Novak took the stage to discuss pumps."
  no  "The Baltic Hydrogen Forum opens in Riga. Maria Lindberg took the last bus."

pattern panel-with-persons
  confidence 0.82
  sequence {lemma:/panel|roundtable|fireside|keynote|masterclass|workshop/;type:Token} ("chat" | {lemma:/discussion|session|conversation|debate/})? {!type:/Person|Organisation|Event/;!pos:VERB;!lower:/,|;/}{0,6} "with" {!type:/Person|Organisation|Event/;!pos:VERB}{0,6} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. A panel discussion with Maria Lindberg, Jan Novak and Anna Berg drew a crowd."
  no  "The Baltic Hydrogen Forum opened in Riga. A drawn-out quarrel with Maria Lindberg, Jan Novak and Anna Berg drew a crowd."

pattern shares-views
  confidence 0.8
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,14} ",")? {!type:/Person|Event/;!lower:/not|in/}{0,4} {lemma:/share|exchange|offer|give/;tag:/VBD|VBZ|VBP|VB/} {!type:/Person|Organisation|Event/;!pos:VERB}{0,4} {lemma:/insight|view|perspective|experience|finding|expertise|vision|idea/;tag:/NNS?/} {!type:/Person|Organisation|Event/;!lower:/interview|statement|release|letter|post|podcast/}{0,8} (/\.|,|;/ | /in|at|during/ {pos:/DET|ADJ|NOUN/}{0,3} {lemma:/speech|keynote|panel|session|discussion|presentation|lecture|talk|forum|event|summit|conference/})
  where !{}=o .. {lower:/interview|podcast|article|book|column/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, Jan Novak and Anna Berg shared their views on ports."
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, professor at Riga Technical University, shared her insights in a keynote speech."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg shared her views on ports in an interview."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg shared her lunch on the pier."

pattern sends-letter-of-greeting
  confidence 0.8
  sequence {type:/Person|Organisation/}=o ("," {!type:/Person|Event/}{1,14} ",")? {!type:/Person|Event/;!lower:not}{0,3} {lemma:/send|deliver|address|extend/;pos:VERB} {!type:/Person|Organisation|Event/;!pos:VERB}{0,2} {lower:/congratulatory|welcome|greeting|welcoming/} {lemma:/letter|message|video|address|speech|note|remark/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, president of Latvia, sent a congratulatory letter."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, president of Latvia, sent an angry letter."

pattern signs-on-behalf-of
  confidence 0.8
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,14} ",")? {pos:/AUX|ADV/}{0,2} {lemma:sign;tag:/VBD|VBZ|VBN/} {!type:/Person|Event/}{0,8} "on" "the"? "behalf" "of"
  emit @event participant o
  yes "The accord was signed at a ceremony in Riga on 20 May 2025. Minister Jan Novak signed on behalf of Latvia."
  no  "The accord was signed at a ceremony in Riga on 20 May 2025. Minister Jan Novak spoke on behalf of Latvia."
