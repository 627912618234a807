# Who takes part in an event, told without its name: line-ups, stands, who else speaks, who holds a
# ceremony for whom.

pattern lineup-includes
  confidence 0.85
  sequence {lower:/line-?up|speakers|programme|program|roster|agenda/} {!type:/Person|Organisation|Event/;!pos:VERB}{0,3} /that|which/? ({lemma:/include|feature|comprise|boast/} | {lemma:be}) {!type:/Event|Organisation|Person/;!pos:VERB;!lower:/"|”|not/}{0,6} ({type:Organisation} {tag:POS})? {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga on Monday. They join an exciting lineup that includes Maria Lindberg, Kita Motors, and Jan Novak."
  yes "The Baltic Hydrogen Forum was held in Riga on Monday. The latest lineup additions are Jan Novak of Union Bank and Maria Lindberg."
  no  "The Baltic Hydrogen Forum was held in Riga on Monday. The latest product additions are those of Kita Motors and Union Bank."

pattern lineup-adds-more
  confidence 0.8
  sequence {lower:/line-?up|speakers/} {!type:/Person|Organisation|Event/}{0,12} ({lemma:/include|feature/} | {lemma:be}) {!type:/Event|Organisation|Person/;!pos:VERB}{0,6} {type:Person} ("of" {type:Organisation} | "," {!type:/Event|Person/;!pos:VERB}{1,12}) ","? "and"? {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga on Monday. The latest lineup additions are Jan Novak of Union Bank and Maria Lindberg, editor at Nordwind Energy AG."
  no  "The Baltic Hydrogen Forum was held in Riga on Monday. The latest product additions are Jan Novak of Union Bank and Maria Lindberg."

pattern exhibits-in-booth
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:/not|n't|;/}{0,8} {lemma:/exhibit|show|showcase|demonstrate|present|display|appear|be/;pos:/VERB|AUX/} {!type:/Organisation|Event|Person/}{0,10} /at|in|from/ (/its|their|the|our/)? {lower:/booths?|stands?|hall/} ("#" | {type:Token;tag:CD} | {type:Count})
  emit @event participant o*
  yes "The Riga Trade Expo opens on May 6. Union Bank will exhibit in booth 20."
  yes "The Riga Trade Expo opens on May 6. Nordwind Energy AG will be demonstrating its pumps at stand #514."
  no  "The Riga Trade Expo opens on May 6. Union Bank will not exhibit in booth 20."
  no  "The Riga Trade Expo opens on May 6. Union Bank will exhibit in 20 towns."

pattern visit-body-at-booth
  confidence 0.85
  sequence {lemma:/meet|visit|see|find|join|stop/} "by"? {pos:ADV}? {type:Organisation}=o {!type:/Organisation|Event|Person/;!pos:VERB}{0,4} /at|in/ {lower:/booths?|stands?/}
  emit @event participant o
  yes "The Riga Trade Expo opens on May 6 in Riga. Visitors can meet Union Bank at booth 514."
  no  "The Riga Trade Expo opens on May 6 in Riga. Visitors can meet Union Bank at home."

pattern event-gathering-bodies
  confidence 0.85
  sequence {type:Event} {!type:/Event|Person|Organisation/}{0,14} /gathering|uniting|assembling/ {type:Token;lower:together}? {!type:/Person|Organisation|Event/;!pos:VERB}{0,8} {type:/Organisation|Person/}=o
  where {}=o .. {}
  emit @event participant o*
  yes "The Riga Trade Expo was held on May 6, gathering Union Bank, Kita Motors and Nordwind Energy AG."
  no  "The Riga Trade Expo was held on May 6, annoying Union Bank, Kita Motors and Nordwind Energy AG."

pattern person-will-present-title
  confidence 0.8
  sequence {type:Person}=o ("," {!type:/Event|Person/;!pos:VERB}{1,14} ",")? "will" /also/? /present|deliver|give|lead|share|perform/ (/a|an|the|his|her|their/ {pos:/NOUN|ADJ/;type:Token}{1,3} /titled|entitled|called|,/?)? /"|“|''|``/
  where !{}=o .. {type:Event}
  emit @event participant o*
  yes "The Riga Trade Expo opens on May 6 in Riga. Jan Novak, head of a bank, will present \"Steel Prices Now,\" a talk on prices."
  no  "The Riga Trade Expo opens on May 6 in Riga. Jan Novak will read \"Steel Prices Now,\" a novel."

pattern person-will-also-speak
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/;!pos:VERB}{1,14} ",")? /will|to|also/{1,2} /also/? ("be" {pos:/NOUN|ADV|ADJ/;type:Token}? /speaking|presenting|performing|moderating|keynoting/ | {lower:/speak|present|perform|keynote/}) /,|\.|on|about|at|alongside/
  where !{}=o .. {type:Event}
  emit @event participant o*
  yes "The Riga Trade Expo opens on May 6 in Riga. Jan Novak will also speak."
  yes "The Riga Trade Expo opens on May 6 in Riga. Maria Lindberg, director of Union Bank, will be speaking on prices."
  no  "The Riga Trade Expo opens on May 6 in Riga. Jan Novak will also sleep."

pattern person-leads-a-talk
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/;!pos:VERB}{1,14} ",")? {pos:/AUX|ADV/}{1,3} {lemma:/moderate|lead|chair|host/;pos:VERB} /a|an|the/ {pos:/ADJ|NOUN|NUM/;type:Token}{0,3} {lemma:/talk|discussion|panel|session|workshop|conversation|masterclass|breakout/;type:Token}
  emit @event participant o*
  yes "The Riga Trade Expo opens on May 6 in Riga. Maria Lindberg will moderate a panel discussion."
  no  "The Riga Trade Expo opens on May 6 in Riga. Maria Lindberg will avoid a panel discussion."

pattern holds-ceremony-of-welcome
  confidence 0.85
  sequence {type:Person}=o {pos:/AUX|ADV/}{0,2} {lemma:/hold|host|give/;pos:VERB} /a|an|the/ {type:Ceremony;lower:/(grand |official |red-carpet )?welcom(e|ing) .*/}=e
  emit e participant o
  yes "Prior to the talks, Jan Novak held a welcoming ceremony for Karlis Ozols at the Great Hall in Riga."
  no  "Prior to the talks, Jan Novak planned a welcoming ceremony for Karlis Ozols at the Great Hall in Riga."

pattern led-by-then-delegation
  confidence 0.85
  sequence /led|headed/ "by" "the"? ({type:/Role|Organisation|Place/} | /mr\.?|ms\.?|mrs\.?|dr\.?|'s|’s/){0,5} {type:Person}=o {!type:Event;!pos:VERB}{0,12} "," /the|a/ {pos:/ADJ|NUM|NOUN/;type:Token}{0,3} {lemma:/delegation|mission|group|team/} {!type:/Event|Person/}{0,10} {type:Event}=e
  emit e participant o*
  yes "Led by President Ms. Maria Lindberg and Vice President Mr. Jan Novak, the delegation concluded an official visit to India on Monday."
  no  "Led by President Ms. Maria Lindberg and Vice President Mr. Jan Novak, the firm concluded an official visit to India on Monday."

pattern accompanying-on-visit
  confidence 0.9
  sequence /accompanying/ ({type:Person} | {pos:/PRON|NOUN|DET/;type:Token}){1,3} /on|during|for/ (/the|his|her|its|their|a/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:/Visit|Summit|Meeting/}=e /are|were|is|was|will|include|included|includes/ "be"? {!type:/Event|Person/;!pos:VERB}{0,10} {type:Person}=o
  emit e participant o*
  yes "Accompanying Maria Lindberg on her official visit to Peru are Foreign Minister Jan Novak, and adviser Karl Moen."
  no  "Awaiting Maria Lindberg on her official visit to Peru are Foreign Minister Jan Novak, and adviser Karl Moen."

# At a conference that the article is about: whoever will speak of something there.
pattern person-will-speak-of
  confidence 0.8
  sequence {type:Person}=o (/,|–|-|—/ {!type:/Event|Person/;!pos:VERB}{1,14} /,|–|-|—/)? ("who" ("," {!pos:VERB;!type:Event}{1,5} ",")?)? "will" {pos:ADV}? ({lemma:/discuss|speak|talk|argue|moderate|address|keynote|elaborate|reflect|explore|examine|highlight|emphasi[sz]e|unpack|delve|outline|illuminate/;pos:VERB} | "shed" "light" | {lemma:/share|present|deliver|offer|give/;pos:VERB} {!type:/Person|Organisation|Event/;!pos:VERB}{0,4} {lemma:/insight|remark|keynote|perspective|talk|lecture|address|paper|overview|presentation|thought|view|speech|session|experience|lesson|finding/})
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Author Maria Lindberg will discuss the prices of steel."
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Author Jan Novak – an expert on ships – will argue in his talk that prices fall."
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Anna Berg, president of Union Bank, who, as an investor, will shed light on the prices of steel."
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Jan Novak, president of Union Bank, will explore the prices of steel."
  no  "The Baltic Hydrogen Forum opens on May 6 in Riga. Author Jan Novak will lead the company's sales."

pattern speaker-is-person
  confidence 0.85
  sequence {lemma:/speaker|panelist|panellist|presenter|keynote|moderator|performer|headliner/} ("will" "be" | "is" | ",") {!type:Entity;!pos:VERB;!lower:/a|an|the|,/}{0,2} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Another speaker will be Anna Berg, president of Union Bank."
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Another key speaker, Anna Berg, teaches in Riga."
  no  "The Baltic Hydrogen Forum opens on May 6 in Riga. A partner will be Anna Berg, president of Union Bank."

# A list that names the nation of each guest.
pattern guest-of-nation-at-event
  confidence 0.8
  sequence {type:/Country|City|Region/} /'s|’s|'|’/ {pos:/ADJ|NOUN/;type:Token}{0,3} {type:Organisation}=o
  where {}=o -- ({lower:/including|include|included|like|such/} -- ({lemma:/attract|draw|welcome|feature|gather|host|bring/;pos:VERB} -- {type:Event}=e))
  emit e participant o
  yes "The Baltic Hydrogen Forum attracted buyers from around the world, including Germany's Nordwind Energy AG, Norway's shipping giant Fjord Marine and Spain's Optera Group."
  no  "The Baltic Hydrogen Forum praised buyers, and so did Germany's Nordwind Energy AG."

pattern nation-exhibitor-body
  confidence 0.85
  sequence {lemma:/exhibitor|buyer/;type:Token} {type:Organisation}=o
  emit @event participant o
  yes "The Riga Trade Expo opens on May 6. Norwegian exhibitor Hardanger Lens Ltd. presented its glasses."
  no  "The Riga Trade Expo opens on May 6. Norwegian rival Hardanger Lens Ltd. presented its glasses."

pattern meet-bodys-people-at-event
  confidence 0.82
  sequence {lemma:/meet|meeting|chat|speak|talk|connect|demo|appointment/} "with"? "the"? {type:Organisation}=o /'s|’s|'|’/? {pos:/ADJ|NOUN/;type:Token}{0,3} {lemma:/expert|team|representative|executive|leader|specialist|staff|management|leadership/} /at|during/ (/the|this|year|'s|’s/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e
  emit e participant o
  yes "Book a meeting with Union Bank's experts at the Baltic Hydrogen Forum."
  no  "Book a meeting with Union Bank's experts before the Baltic Hydrogen Forum."

pattern person-is-events-host
  confidence 0.85
  sequence {type:Person}=o ("," {!type:/Event|Person/;!pos:VERB}{1,14} ",")? "who"? {pos:AUX}? {lemma:/serve|act/;pos:VERB} "as" {!type:/Person|Organisation|Place/;!pos:VERB}{0,5} {lemma:/host|emcee/}
  emit @event host o
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Speakers are many; Jan Novak, president of Union Bank, will serve as the event's main host."
  no  "The Baltic Hydrogen Forum opens on May 6 in Riga. Jan Novak, president of Union Bank, will serve as the bank's main adviser."

pattern bodies-announce-its-speakers
  confidence 0.75
  sequence {type:Organisation}=o ("(" {!type:/Person|Event/}{1,3} ")")? {pos:/AUX|ADV/}{0,2} {lemma:/announce|unveil|reveal/;pos:VERB} {!type:Entity;!pos:VERB}{0,7} {lemma:/speaker|line-up|lineup|programme|program|agenda/} {!type:Entity;!pos:VERB}{0,4} /for|of|at/ {!type:Entity;!pos:VERB}{0,5} {type:Event;!type:/Visit|Meeting|Ceremony/}=e
  emit e organiser o*
  yes "Union Bank and the Harbour Council have announced the diverse lineup of its key speakers for the second edition of the Baltic Hydrogen Forum."
  no  "Union Bank and the Harbour Council have announced a loan for the second edition of the Baltic Hydrogen Forum."

pattern representing-will-be
  confidence 0.8
  sequence /representing/ {!type:/Person|Event/;!pos:VERB}{1,8} /will|is|are/ "be"? {!pos:VERB;!type:Entity}{0,2} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens on May 6 in Riga. Representing the private sector will be Maria Lindberg, president of Kurzeme Gas; Jan Novak, head of Union Bank; and Anna Berg."
  no  "The Baltic Hydrogen Forum opens on May 6 in Riga. Avoiding the private sector will be Maria Lindberg, president of Kurzeme Gas."
