# Purchases in the words that deals.pat and partnerships.pat have not: business combinations, bids, what is
# bought from somebody, control that is taken.

pattern business-combination-with
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,30} "business" {lower:/combination|combinations/} {lower:/agreement|deal|transaction/}? {!type:Organisation}{0,2} "with" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new Acquisition { party a* ; party b* }
  yes "Nordwind Energy AG has closed its previously announced business combination with Kurzeme Gas."
  yes "Nordwind Energy AG signed a business combination agreement with Kurzeme Gas."
  no  "Nordwind Energy AG has closed its business with Kurzeme Gas."

pattern buys-asset-from
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,14} ({lemma:/acquire|buy|purchase/;pos:VERB} | {lower:/acquisition|purchase/} "of") {!type:Organisation;!lower:/from|stake|stakes/}{0,14} {lemma:/portfolio|plant|factory|business|unit|division|asset|brand|subsidiary|arm|operation|site|project|mine|property|building|refinery|terminal|shipyard|store|brewery|hotel|farm|concession|patent|royalty|branch/;pos:/NOUN|PROPN/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} "from" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG has acquired a 40 megawatt portfolio of solar projects from Kurzeme Gas."
  yes "Nordwind Energy AG bought the battery plant in Riga from the carmaker Kita Motors Ltd."
  no  "Nordwind Energy AG bought hydrogen from Kurzeme Gas."

pattern bids-for
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,14} ({lemma:bid;pos:VERB} {!type:Organisation}{0,3} "for" | {lower:/takeover|buyout|acquisition|tender/} {!type:Organisation}{0,1} {lower:/bid|offer|proposal|approach/} /for|to/ | {lemma:offer;pos:VERB} "to" {lemma:/buy|acquire|purchase/}) "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new Acquisition { party a* ; party b ; status Announced }
  yes "Nordwind Energy AG has made a takeover offer for Kurzeme Gas."
  yes "Nordwind Energy AG bid 20 million euros for Kurzeme Gas."
  yes "Nordwind Energy AG has offered to buy Kurzeme Gas."
  no  "Nordwind Energy AG made an effort for Kurzeme Gas."

pattern takes-offer-by
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,14} {lower:/takeover|buyout|acquisition|tender/} {!type:Organisation}{0,1} {lower:/bid|offer|proposal|approach/} /by|from/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a
  new Acquisition { party a* ; party b ; status Announced }
  yes "Kurzeme Gas has agreed to a takeover offer by Nordwind Energy AG."
  no  "Kurzeme Gas has agreed to a visit by Nordwind Energy AG."

pattern snaps-up
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,6} {lower:/snaps|snapped|scoops|scooped|gobbles|gobbled|buys|bought/} {lower:/up|out/} "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Acquisition { party a* ; party b+ }
  yes "Nordwind Energy AG has snapped up the start-up Kita Motors Ltd."
  no  "Nordwind Energy AG has turned up the heating of Kurzeme Gas."

pattern purchase-by-first
  confidence 0.85
  sequence {lower:/the|this|recent/} {!type:/Organisation|Person/}{0,2} {lower:/acquisition|takeover|purchase|buyout/} "by" "the"? {!type:Entity}{0,4} {type:Organisation}=a {!type:/Organisation|Person/}{0,8} "," "the"? {type:Organisation}=b {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new Acquisition { party a* ; party b }
  yes "Following the acquisition by Nordwind Energy AG in May, Kita Motors Ltd. hired 50 people."
  no  "Following the inspection by Nordwind Energy AG in May, Kita Motors Ltd. hired 50 people."

pattern purchase-by-of
  confidence 0.88
  sequence {lower:/acquisition|takeover|purchase|buyout/} "by" "the"? {!type:Entity}{0,4} {type:Organisation}=a {!type:/Organisation|Person/}{0,2} "of" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b
  new Acquisition { party a* ; party b+ }
  yes "The acquisition by Nordwind Energy AG of the pump maker Kurzeme Gas closed in May."
  no  "The inspection by Nordwind Energy AG of the pump maker Kurzeme Gas closed in May."

pattern takes-control-of
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,10} {lemma:/take|assume|gain|acquire|obtain|seize/;pos:VERB} {lower:/full|majority|sole|complete/}? {lower:/control|ownership/} {!type:Organisation}{0,1} /of|over/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG took control of the pump maker Kurzeme Gas in May."
  no  "Nordwind Energy AG took note of the pump maker Kurzeme Gas in May."

# --- sold on ----------------------------------------------------------------------------------------

pattern sells-it-on
  confidence 0.85
  sequence {lemma:/acquire|buy|purchase|found|own|control/;pos:VERB} "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lemma:/sell|resell/;pos:VERB} "it" "on"? "to" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Acquisition { party a ; party b }
  yes "Nordwind Energy AG bought Kita Motors Ltd. in May and sold it to the pump maker Kurzeme Gas in June."
  no  "Nordwind Energy AG bought Kita Motors Ltd. in May and showed it to the pump maker Kurzeme Gas in June."
