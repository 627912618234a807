# Owners, told without a word of buying: shares in fractions, and to whom a firm now belongs.

pattern holds-fraction-of
  confidence 0.84
  sequence {type:Company}=a {!type:/Organisation|Person/;!lower:/;|not/}{0,8} {lemma:/take|hold|acquire|buy|pick|purchase|secure|obtain|snap|get|receive/;pos:VERB} "up"? {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} {lower:/half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/} ("of" {lower:/the|its/}? {lower:/shares|stock|equity|capital/})? /of|in/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Company;described:no}=b
  where !{}=b <poss {}
  new Investment { party a ; party b }
  yes "Nordwind Energy AG, which used to buy its axles there, now holds a quarter of Kurzeme Gas Ltd."
  yes "Nordwind Energy AG is to take a fifth of the shares in the pump maker Kurzeme Gas Ltd."
  no  "Nordwind Energy AG makes a fifth of the pumps of Kurzeme Gas Ltd."
  no  "Nordwind Energy AG does not hold a quarter of Kurzeme Gas Ltd."

pattern now-belongs-to
  confidence 0.84
  sequence {type:Company;described:no}=b ("," {!type:/Organisation|Person/}{1,12} ",")? {lower:/has|have|will|is|to|now|have|also/}{0,3} ({lemma:/belong/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/;|not/}{0,2} {lower:/since|from|as/} {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{1,8} "to" | "now" {lemma:/belong/;pos:VERB} "to" | {lower:/goes|went|go|gone|passes|passed|pass/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|public|back/}{0,3} "to" | {lower:/passes|passed|pass|falls|fell|comes|came/} "into" "the" {lower:/hands|ownership|possession/} "of" | "now" "the" {lower:property} "of" | {lower:/become|became|becomes/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,2} "the" {lower:property} "of") "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Company;described:no}=a
  where !{}=a <poss {}
  new Acquisition { party a ; party b }
  yes "Kurzeme Gas Ltd. has belonged since Sunday to Nordwind Energy AG of Riga."
  yes "The mill Kurzeme Gas Ltd. passes into the hands of Nordwind Energy AG."
  yes "Kurzeme Gas Ltd. goes to Nordwind Energy AG."
  no  "Kurzeme Gas Ltd. goes public with Nordwind Energy AG."
  no  "Kurzeme Gas Ltd. belongs to the best."
