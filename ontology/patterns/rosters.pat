# Rosters: people and bodies told one by one, with their titles, towns or deals.

pattern plural-title-of-organisation-persons
  confidence 0.88
  sequence {type:Role;tag:/NNP?S|VBZ/}=t /of|at|from/ "the"? {type:Organisation}=o {type:Person}=a /,|and/{1,2} {type:Person}=b (/,|and/{1,2} {type:Person}=c (/,|and/{1,2} {type:Person}=d)?)?
  emit a position(t, o)
  emit b position(t, o)
  emit c? position(t, o)
  emit d? position(t, o)
  yes "He met directors of Union Bank Lisa Berg, Karl Frost, and Jan Novak."
  no  "He met a director of Union Bank, Lisa Berg, Karl Frost and Jan Novak."

pattern plural-titles-in-a-row-of-persons
  confidence 0.8
  sequence {type:Role;tag:/NNP?S|VBZ/;!lower:/.*(veterans|experts|leaders|professionals)/}=t {type:Person}=a ("(" {!type:Person}{1,3} ")")? /,|and/{1,2} {type:Person}=b ("(" {!type:Person}{1,3} ")")? /,|and/{1,2} {type:Person}=c ("(" {!type:Person}{1,3} ")")? (/,|and/{1,2} {type:Person}=d)?
  emit a position(t)
  emit b position(t)
  emit c position(t)
  yes "The group hired partners Lisa Berg (London), Karl Frost (Oslo), and Jan Novak (Riga)."
  no  "The group hired partner Lisa Berg (London) and met Karl Frost (Oslo) and Jan Novak (Riga)."

pattern titled-person-joins-organisation
  confidence 0.85
  sequence {type:Role;!lemma:/veteran|expert|professional|leader|alumnus|alumna|specialist/}=t {type:Person}=p {pos:/AUX|ADV/}{0,2} {lemma:/join|rejoin/;pos:VERB} "the"? {type:Organisation}=o
  where {}=o !. {lower:/'s|’s/}
  emit p position(t, o)
  yes "In May, shipping partner Jan Novak rejoined Union Bank in Riga."
  no  "In May, shipping partner Jan Novak joined Union Bank's Eva Brandt in Riga."
  no  "In May, shipping partner Jan Novak left Union Bank in Riga."

pattern title-at-partner-of-organisation
  confidence 0.9
  sequence {type:Person}=p "," {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} /at|of|for|with/ /the|its/? {type:Organisation}=x /'s|’s|'|’/? {type:Token;pos:ADJ}{0,2} {lower:/partner|subsidiary|affiliate|distributor|reseller|customer|client|unit|division|licensee/} ","? {type:Organisation}=o
  emit p position(t*, o)
  yes "“It works,” said Jan Novak, Sales Director at Kita Motors partner, Union Bank."
  no  "“It works,” said Jan Novak, Sales Director at Kita Motors."

pattern partner-of-employer
  confidence 0.8
  sequence /at|of|for|with/ /the|its/? {type:Organisation}=x /'s|’s|'|’/? {type:Token;pos:ADJ}{0,2} {lower:partner} ","? {type:Organisation}=o
  new StrategicCooperation { party x ; party o }
  yes "“It works,” said Jan Novak, Sales Director at Kita Motors partner, Union Bank."
  no  "“It works,” said Jan Novak, Sales Director at Kita Motors client, Union Bank."

pattern hosts-event-with-the-likes-of
  confidence 0.82
  sequence ({lemma:/(co)?host|co-host/;pos:VERB} | "co" "-" /hosted|hosts|hosting/) (/the|a|an|its|their|special/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e (/in|at/ {type:/Place|Venue/} ","?)? /with|alongside/ {!type:Entity;!tag:/VBD|VBZ|VBP|MD/}{1,6} ({lower:like} | {lower:including} | "such" "as") "the"? {type:Organisation}=o
  emit e host o*
  yes "Kurzeme Gas co-hosted the Baltic Hydrogen Forum with finance giants such as Union Bank."
  no  "Kurzeme Gas attended the Baltic Hydrogen Forum with finance giants such as Union Bank."

pattern convenes-people-to-event
  confidence 0.85
  sequence {type:Organisation}=o ("," {!type:/Organisation|Person|Event/}{1,12} ",")? {pos:/AUX|ADV/}{0,2} {lemma:/convene|gather|assemble|welcome/;pos:VERB} {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD/}{1,30} /to|at|for/ (/the|its|a|an/ | {pos:/ADJ|NUM/;type:Token}){1,4} {type:/Conference|Forum|Summit|Seminar|Festival/}=e
  emit e organiser o
  yes "Union Bank, an international lender, convened over a thousand leaders from many lands to the inaugural Baltic Hydrogen Forum in Riga."
  no  "Union Bank, an international lender, lost over a thousand leaders from many lands to the inaugural Baltic Hydrogen Forum in Riga."

pattern convenes-count-to-event
  confidence 0.85
  sequence {lemma:/convene|gather|assemble|welcome/;pos:VERB} {!type:Entity}{0,4} {type:Count}=c {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD/}{1,28} /to|at|for/ (/the|its|a|an/ | {pos:/ADJ|NUM/;type:Token}){1,4} {type:/Conference|Forum|Summit|Seminar|Festival/}=e
  emit e attendance c
  yes "Union Bank convened over a thousand leaders from politics and religion to the inaugural Baltic Hydrogen Forum in Riga."
  no  "Union Bank insured over a thousand leaders from politics and religion before the inaugural Baltic Hydrogen Forum in Riga."

pattern partnerships-with-persons
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/—|–|;|not|no/}{0,14} {lower:/partnership|partnerships|collaboration|collaborations|alliance|agreement|agreements|deal|deals/} "with" ({!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,2} {type:Organisation} {lower:/star|stars|player|players|legend|legends|champion|champions|icon|icons|athlete|athletes|veteran|veterans|ambassador|winner|winners/})? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Person}=b ("of" "the"? {type:Organisation})? ("and" {type:Person}=c "of" "the"? {type:Organisation})?
  where !{}=b . {lower:/'s|’s|'|’/}
  where !{}=b . {type:Role}
  new StrategicCooperation { party a ; party b+ }
  yes "Kita Motors recently announced partnerships with football stars Marcus Holm of the Riga Lions and Jan Novak."
  no  "Kita Motors recently announced quarrels with football stars Marcus Holm of the Riga Lions and Jan Novak."

pattern partnerships-with-second-person
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/—|–|;|not|no/}{0,14} {lower:/partnerships|collaborations|alliances|agreements|deals/} "with" ({!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,2} {type:Organisation} {lower:/star|stars|player|players|legend|legends|champion|champions|icon|icons|athlete|athletes|veteran|veterans|ambassador|winner|winners/})? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Person} "of" "the"? {type:/Organisation|Place/} {lower:/,|and/}{1,2} {type:Person}=c
  new StrategicCooperation { party a ; party c+ }
  yes "Kita Motors recently announced partnerships with football stars Marcus Holm of the Riga Lions and Jan Novak of the Oslo Bears."
  no  "Kita Motors recently announced quarrels with football stars Marcus Holm of the Riga Lions and Jan Novak of the Oslo Bears."

pattern settles-with-body
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|not|no|never/}{0,24} {lower:/settlement|settlements/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} "with" "the"? {!type:Entity;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Company}=b ("and" /its|their/ {!type:Entity}{0,2} {lower:/parent|owner|subsidiary|affiliate/} {lower:company}? ","? {type:Company}=c)?
  new Agreement { party a ; party b ; party c? }
  yes "Kita Motors agreed to a patent settlement with Union Bank and its parent company, Nordwind Energy AG."
  yes "Kita Motors announced a settlement with Union Bank."
  no  "Kita Motors announced a quarrel with Union Bank."

pattern raises-sum-from-body
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Money/;!lower:/not|never|no/}{0,4} {lemma:/raise|secure|obtain/;pos:VERB} {!type:/Organisation|Money/}{0,3} {type:Money}=m {pos:ADV}? "from" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a
  new Investment { party b ; party a* ; amount m }
  yes "Kita Motors also successfully raised US$255 million from Union Bank and Nordwind Energy AG."
  no  "Kita Motors also successfully saved US$255 million from Union Bank and Nordwind Energy AG."

# --- rosters with a mark before each, investors of an offering, who takes part in a chat ---------------

pattern bodies-featured-at-event
  confidence 0.85
  sequence {lower:/companies|startups|firms|exhibitors|winners|finalists|sponsors|organisations|organizations|brands|institutions|universities/} {lower:/featured|featuring|participating|presented|presenting|exhibiting|represented|pitching/} /at|in|during/ (/the|this|a/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=e {lower:/include|includes|included|including|are|were|:/} ":"? /-|–|•|·|\*/? {type:Organisation}=o
  emit e participant o*
  yes "Companies featured at the Baltic Hydrogen Forum included Kita Motors, Union Bank and Kurzeme Gas."
  no  "Companies that ignored the Baltic Hydrogen Forum included Kita Motors, Union Bank and Kurzeme Gas."

pattern investors-in-offering
  confidence 0.82
  sequence {lower:investors} ({lower:/including|like/} | "such" "as") "the"? {type:Organisation}=a
  where {}=a -- ({lower:/offering|placement|financing/} -- {type:Organisation;dep:/nsubj|nsubjpass/}=b)
  new Investment { party b ; party a* }
  yes "Kita Motors announced a direct offering of 22 million shares at $6 a share; participants include new and existing investors such as Union Bank and Fjord Capital Partners."
  no  "Kita Motors announced a direct flight for all; passengers include new and existing investors such as Union Bank and Fjord Capital Partners."

pattern is-operational-in
  confidence 0.85
  sequence {type:Organisation}=o {lower:/is|are/} {pos:ADV}? {lower:operational} "in" "the"? {type:/Country|City|Region/}=l
  emit o locatedIn l*
  yes "Kita Motors is operational in Canada, the United States and Ireland."
  no  "Kita Motors is popular in Canada, the United States and Ireland."

pattern person-takes-part-in-body-s-event
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Event|Organisation/;!lower:/not|never/}{0,4} {lemma:/participate|present|speak|appear|deliver|give|host|join/;pos:VERB} {!type:/Person|Organisation|Event/}{0,9} /at|during/ "the"? {type:Organisation} /'s|’s|'|’/ ({pos:/ADJ|NUM/;type:Token}){0,2} {type:Event}=e
  emit e participant p*
  yes "Chief Officers Maria Lindberg and Jan Novak will participate in a fireside chat at Union Bank's 5th Annual Baltic Energy Summit."
  no  "Chief Officers Maria Lindberg and Jan Novak will read about a fire at Union Bank's 5th Annual Baltic Energy Summit."

pattern and-a-further-agreement-with
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never|;/}{0,12} {lower:/agreement|deal|contract|partnership|collaboration/} "with" "the"? {type:Organisation} ("(" []{1,5} ")"){0,2} ("," {lower:/which|a|an|the/} {!type:/Organisation|Person/;!lower:/,/}{1,12})? ","? "and" {lower:/a|an|another/} {!type:/Organisation|Person/;pos:/NOUN|ADJ|PROPN/}{0,3} {lower:/agreement|deal|contract|partnership|collaboration/} "with" "the"? {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Kita Motors has entered into a supply agreement with Union Bank (RIX: UNB), which focuses on loans, and a merger agreement with Kurzeme Gas."
  no  "Kita Motors has entered into a supply agreement with Union Bank (RIX: UNB), which focuses on loans, and a merger hall with Kurzeme Gas."

pattern takes-part-in-somebody-s-event
  confidence 0.85
  sequence {type:/Organisation|Person/}=o ("," {!type:/Organisation|Person|Event/}{1,12} ",")? {!type:/Organisation|Person|Event/;!lower:/not|never|,/}{0,5} ({lemma:/participate|exhibit|speak|present/;pos:VERB} /in|at/ | {lemma:take;pos:VERB} "part" "in" | {lemma:attend;pos:VERB}) "the"? ({type:Organisation} | {type:Token;pos:PROPN}{1,3}) /'s|’s|'|’/ {pos:/ADJ|NUM/;type:Token}{0,3} /"|“|'|‘/? {type:Event}=e
  emit e participant o*
  yes "Kita Motors will participate in Sportika's 5th annual Baltic Hydrogen Forum in Riga."
  yes "Jan Novak, a maker of pumps, will speak at Union Bank's Baltic Hydrogen Forum."
  no  "Kita Motors will not participate in Sportika's 5th annual Baltic Hydrogen Forum in Riga."
