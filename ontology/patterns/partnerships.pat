# Partnerships: who cooperates with whom, by what kind of link.
#
# The kind is decided by the verb and the noun. A more special kind stands first, so that "joint
# venture agreement" is a JointVenture. Partnerships of the same parties are merged afterwards.

# --- joint ventures ---------------------------------------------------------------------------

pattern joint-venture-with
  confidence 0.9
  sequence {type:/Organisation|Place/}=a {!type:Organisation}{0,40} ("joint" "-"? /ventures?/ | {lower:jv}) []{0,8} "with" "the"? {type:Organisation}=b
  where !{}=a <pobj ({lower:/to|from|for/})
  new JointVenture { party a* ; party b* }
  yes "Nordwind Energy AG set up a joint venture with Kurzeme Gas."
  no  "Orion shops went to Nordwind Energy AG in May; it left its joint venture with Kurzeme Gas."
  no  "Nordwind Energy AG sold its joint venture to Kurzeme Gas."

pattern joint-venture-between
  confidence 0.9
  sequence ("joint" "-"? "venture" | {lower:jv}) []{0,4} /between|of|by/ "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new JointVenture { party a* }
  yes "The joint venture between Nordwind Energy AG and Kurzeme Gas starts in May."
  no  "The joint venture sold turbines to Nordwind Energy AG and Kurzeme Gas."

pattern bodies-form-joint-venture
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Token;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b []{0,12} "joint" "-"? "venture"
  new JointVenture { party a* ; party b* }
  yes "Nordwind Energy AG and Kurzeme Gas formed a joint venture."
  yes "Nordwind Energy AG and French carmaker Kurzeme Gas formed a joint venture."
  no  "Nordwind Energy AG and Kurzeme Gas formed two teams."

pattern described-bodies-form-joint-venture
  confidence 0.85
  sequence {type:Organisation}=a ("," {!type:Organisation}{1,14} ",")? "and" "the"? {type:Organisation}=b "," {!type:Organisation}{1,14} "," {!type:/Organisation|Person/}{0,12} "joint" "-"? "venture"
  new JointVenture { party a* ; party b }
  yes "Nordwind Energy AG and Kita Motors, a maker of small cars, announced that they will form a joint venture."
  no  "Nordwind Energy AG and Kita Motors, a maker of small cars, announced that they will form two teams."

pattern bodies-form-joint-venture-in
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b []{0,12} "joint" "-"? "venture" "in" "the"? {type:/City|Country|Region/}=l
  new JointVenture { party a* ; place l }
  yes "Nordwind Energy AG and Kurzeme Gas set up a joint venture in Riga."
  no  "Nordwind Energy AG and Kurzeme Gas formed a joint venture."

# --- acquisitions and investments ---------------------------------------------------------------

pattern acquires
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,40} ({lemma:/acquire|buy|purchase/;pos:VERB} | {lemma:take;pos:VERB} "over") {!type:Money;!lower:/from|via|through|using|stake|stakes|shareholding|holding|interest|shares|licence|license|licences|licenses|rights|position|percent|%/}{0,8} {type:Organisation}=b
  where !{}=a <pobj ({lower:/at|in|inside|near|outside/})
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG acquired Kurzeme Gas."
  no  "Nordwind Energy AG bought hydrogen from Kurzeme Gas."
  no  "Nordwind Energy AG advised Kurzeme Gas."
  no  "Nordwind Energy AG bought a $20 million position in Kurzeme Gas."
  no  "Nordwind Energy AG acquired its holding in Kurzeme Gas."
  no  "Nordwind Energy AG never acquired Kurzeme Gas."
  no  "Nordwind Energy AG agreed to purchase $60 million of newly issued Kurzeme Gas shares."
  no  "Shares of Nordwind Energy AG can be bought through Union Bank."
  no  "Kept at Nordwind Energy AG in Riga, the engine was acquired by Kurzeme Gas."

pattern acquires-most-of
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,20} {lemma:/acquire|buy|purchase|take|obtain|secure|gain|assume/;pos:VERB} {!type:Organisation}{0,5} {lower:/controlling|majority|full|sole|complete|entire|all|100/} {!type:Organisation}{0,8} {lower:/stake|shareholding|interest|ownership|control|shares|equity|capital|stock|units/} {!type:Organisation}{0,2} /in|of/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG acquires a controlling stake in Kurzeme Gas."
  yes "Nordwind Energy AG will acquire all of the issued and outstanding shares of Kurzeme Gas."
  no  "Nordwind Energy AG acquires a minority stake in Kurzeme Gas."

pattern acquires-for-money
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,40} ({lemma:/acquire|buy|purchase/;pos:VERB} | {lemma:take;pos:VERB} "over") {!lower:/from|stake|stakes|shareholding|holding|interest|shares|percent|%/}{0,8} {type:Organisation}=b /for|at|in/ []{0,5} {type:Money}=m
  new Acquisition { party a* ; party b ; amount m }
  yes "Nordwind Energy AG acquired Kurzeme Gas for 20 million euros."
  no  "Nordwind Energy AG acquired Kurzeme Gas, which lost 20 million euros."

pattern acquired-by
  confidence 0.9
  sequence {type:Organisation}=b []{0,6} {lower:/acquired|bought|purchased/} "by" "the"? {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas was acquired by Nordwind Energy AG."
  no  "Kurzeme Gas was advised by Nordwind Energy AG."

pattern acquisition-of
  confidence 0.9
  sequence {type:Organisation}=a /'s|’s|'|’/? {!type:Organisation;!lemma:/facilitate|broker|advise|assist|counsel|oversee/}{0,40} {lemma:/acquisition|takeover|purchase|buyout/} "of" {!lower:/from|by|for|with/}{0,6} {type:Organisation}=b
  new Acquisition { party a* ; party b+ }
  yes "Nordwind Energy AG completed the acquisition of Kurzeme Gas."
  no  "Nordwind Energy AG completed the audit of Kurzeme Gas."

pattern its-acquisition
  confidence 0.85
  sequence {type:Organisation}=a []{0,18} /its|their|the|’s|'s/ /recent|planned|proposed|latest|full/{0,2} {type:Organisation}=b /acquisition|takeover|buyout/
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG has closed its Union Bank acquisition."
  no  "Nordwind Energy AG has closed its Union Bank account."

pattern sale-to
  confidence 0.85
  sequence {lower:/sale|divestiture|divestment|disposal/} "of" {!type:Organisation}{0,3} {type:Organisation}=b {!type:Organisation}{0,5} "to" "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "The sale of Kurzeme Gas to Nordwind Energy AG was completed in May."
  no  "The road of Kurzeme Gas to Nordwind Energy AG was completed in May."

pattern sells-unit-to
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,14} ({lemma:/sell|divest|transfer/;pos:VERB} | {lower:/sale|divestiture|divestment|disposal/} "of") {!type:Organisation}{0,8} ({lower:/unit|division|business|subsidiary|operations|assets|plant|brand|arm/} | {lower:/majority|controlling|entire|all|remaining/} {!type:Organisation}{0,2} {lower:/stake|shares|interest/}) {!type:Organisation}{0,4} "to" "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new Acquisition { party a* ; party b }
  yes "Kita Motors Ltd. agreed to sell its battery unit to Nordwind Energy AG."
  yes "Kita Motors Ltd. has completed the sale of its battery division to Nordwind Energy AG."
  no  "Kita Motors Ltd. agreed to show its battery unit to Nordwind Energy AG."

pattern its-acquisition-by
  confidence 0.9
  sequence {type:Organisation}=b {!type:Organisation}{0,30} {lower:/its|their/} {!type:Organisation}{0,2} {lemma:/acquisition|takeover|purchase|buyout/} "by" "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas, a firm that sells pumps, valves and meters to towns, is pleased to announce its acquisition by Nordwind Energy AG."
  no  "Kurzeme Gas is pleased to announce its inspection by Nordwind Energy AG."

pattern its-acquisition-first
  confidence 0.85
  sequence {lower:its} {lower:/recent|planned|proposed|latest|full|new|completed/}{0,2} {type:Organisation}=b /acquisition|takeover|buyout/ []{0,30} "," "the"? {type:Organisation;dep:nsubj}=a
  new Acquisition { party a* ; party b }
  yes "After its Union Bank acquisition in May, Nordwind Energy AG hired a chef."
  no  "After its Union Bank visit in May, Nordwind Energy AG hired a chef."

pattern acquisition-of-by
  confidence 0.9
  sequence {lemma:/acquisition|takeover|purchase|buyout/} "of" "the"? {type:Organisation}=b {!type:Organisation;!pos:VERB}{0,4} "by" "the"? {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "The acquisition of Kurzeme Gas by Nordwind Energy AG closed."
  no  "The praise of Kurzeme Gas by Nordwind Energy AG was short."
  no  "The purchase of Kurzeme Gas, told of by the Riga Gazette, was short."

pattern invests-money-in-body
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation;!lemma:/receive|raise|secure|obtain|attract|get|win/}{0,40} {lemma:/invest|investment|funding|financing|stake/} []{0,6} {type:Money}=m []{0,6} /in|into|for/ []{0,5} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m }
  yes "Nordwind Energy AG will invest 20 million euros in Kurzeme Gas."
  no  "Nordwind Energy AG will invest time in Kurzeme Gas."
  no  "Nordwind Energy AG received an investment of 20 million euros for Kurzeme Gas."

pattern leads-round-in
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,10} {lower:/lead|leads|led|leading|close|closes|closed|join|joins|joined/} {!type:/Organisation|Money/}{0,3} {type:Money}=m? {!type:/Organisation|Money/}{0,6} {lemma:/round|funding|financing|investment/} ("round" | "of" {type:Money}){0,1} /in|of|for/ {!type:/Organisation|Money/}{0,4} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m? }
  yes "Union Bank leads a 20 million euros funding round in Kurzeme Gas Ltd. of Riga."
  yes "Union Bank led the seed round of Kurzeme Gas."
  no  "Union Bank leads a long dance in Kurzeme Gas."

pattern backs-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/backs|backed|bankrolls|bankrolled/} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "Union Bank backs Kurzeme Gas Ltd. in Riga."
  no  "Union Bank fears the Latvian start-up Kurzeme Gas."

pattern round-led-by
  confidence 0.9
  sequence {type:Organisation}=x {!type:Organisation}{0,24} {type:Money}=m {!type:Organisation}{0,8} {lemma:/round|funding|financing|investment/} {!type:Organisation}{0,6} "led" "by" {!type:Organisation;!pos:VERB}{0,5} {type:Organisation}=a ({!type:Organisation}{0,6} {lemma:participation} /from|of|by/ "the"? {type:Organisation}=b)?
  new Investment { party x ; party a* ; party b* ; amount m }
  yes "Nordwind Energy AG closed a 20 million euros seed round led by Kita Motors with participation from Union Bank and Orion Bank."
  no  "Nordwind Energy AG closed a 20 million euros plant run by Kita Motors."

pattern round-led-by-without-sum
  confidence 0.85
  sequence {type:Organisation}=x {!type:/Organisation|Money/}{0,20} {lemma:/round|funding|financing/} {!type:/Organisation|Money/}{0,6} "led" "by" {!type:Organisation;!pos:VERB}{0,5} {type:Organisation}=a
  where !{}=a . ({tag:POS} . {type:Role})
  new Investment { party x ; party a* }
  yes "Nordwind Energy AG closed a funding round led by Kita Motors."
  no  "Nordwind Energy AG closed a funding round led by Kita Motors' founder."
  no  "Nordwind Energy AG closed a plant led by Kita Motors."

pattern investment-from-body
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,20} {type:Money}=m []{0,4} {lemma:/investment|funding|financing/} "from" "the"? {type:Organisation}=b
  new Investment { party a* ; party b ; amount m }
  yes "Kurzeme Gas secured a 20 million euros investment from Nordwind Energy AG."
  no  "Kurzeme Gas hid a 20 million euros loss from Nordwind Energy AG."

pattern invests-in-body
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,40} {lemma:invest} []{0,8} /in|into/ []{0,4} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG invested in Kurzeme Gas."
  no  "Nordwind Energy AG believes in Kurzeme Gas."

pattern investment-in-body
  confidence 0.85
  sequence {type:Organisation;!dep:pobj}=a /'s|’s|'|’/? {!type:Organisation;!lower:/controlling|majority/;!lemma:/receive|raise|secure|obtain|attract/}{0,40} {lemma:/investment|stake|shareholding/} "in" {!lower:/,|with/}{0,4} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG made a strategic investment in Kurzeme Gas."
  no  "Nordwind Energy AG has an interest in Kurzeme Gas."

pattern investment-of-money-at-place
  confidence 0.85
  sequence {type:/Organisation/}=a {!type:Organisation}{0,40} {lemma:/invest|investment|inject|pour/} []{0,4} {type:Money}=m []{0,12} /in|at|into/ []{0,6} {type:Place}=l
  new Investment { party a* ; amount m ; place l }
  yes "Nordwind Energy AG announced an investment of 20 million euros in its plant in Ventspils."
  no  "Nordwind Energy AG announced a loss of 20 million euros in Ventspils."

# --- supply ---------------------------------------------------------------------------------------

pattern supply-agreement-with
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,40} {lower:/supply|purchase|offtake|off-take|procurement|delivery|sourcing/}=n /and|purchase|chain/? {lemma:/agreement|contract|deal|partnership|order/} []{0,5} "with" "the"? {type:Organisation}=b
  where !{}=a <pobj {lower:with}
  where !{}=n - {lower:/equity|share|shares|stock|asset|assets|securities|security|unit|units|note|notes|interest|interests|business|standby|forward|debenture|warrant|token/}
  new SupplyPartnership { party a* ; party b* }
  yes "Nordwind Energy AG signed a supply agreement with Kurzeme Gas."
  no  "Nordwind Energy AG signed a stock purchase agreement with Union Bank."
  no  "The deal with Nordwind Energy AG is the second, following the supply agreement with Kurzeme Gas."
  no  "Nordwind Energy AG signed a peace agreement with Kurzeme Gas."

pattern supply-agreement-between
  confidence 0.9
  sequence /supply|purchase|offtake|procurement/ {lemma:/agreement|contract|deal|partnership/} []{0,3} "between" "the"? {type:Organisation}=a "and" "the"? {type:Organisation}=b
  new SupplyPartnership { party a* }
  yes "The supply contract between Nordwind Energy AG and Kurzeme Gas runs until 2030."
  no  "The rental contract between Nordwind Energy AG and Kurzeme Gas runs until 2030."

pattern supplies
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,40} {lemma:/supply|provide|deliver/;pos:VERB} {type:Organisation}=b "with"
  new SupplyPartnership { party a* ; party b }
  yes "Kurzeme Gas will supply Nordwind Energy AG with hydrogen."
  no  "Kurzeme Gas will annoy Nordwind Energy AG with letters."

pattern supplies-to
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {lemma:/supply|deliver/;pos:VERB} {!type:Organisation}{1,6} "to" "the"? {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "Kurzeme Gas will supply hydrogen to Nordwind Energy AG."
  no  "Kurzeme Gas will deliver a speech on Nordwind Energy AG."

# --- research -------------------------------------------------------------------------------------

pattern research-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,40} /research|r&d|scientific|academic|student/ []{0,3} {lemma:/agreement|collaboration|cooperation|partnership|project|program|programme|centre|center|laboratory|lab|exchange/} []{0,4} "with" "the"? {type:Organisation}=b
  new ResearchCollaboration { party a* ; party b* }
  yes "Nordwind Energy AG began a research collaboration with Riga Technical University."
  yes "Riga Technical University will set up a joint research centre with Kurzeme Gas."
  no  "Nordwind Energy AG began a court case with Riga Technical University."

pattern bodies-found-joint-centre
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:Organisation}{0,4} {lemma:/establish|launch|open|create|found|form|set|build|develop|run|operate/;pos:VERB} {!type:Organisation}{0,4} "joint" {!type:Organisation}{0,2} {lemma:/research|laboratory|lab|innovation|institute|r&d/}
  new ResearchCollaboration { party a* }
  yes "Nordwind Energy AG and Riga Technical University have established a joint research centre in Ventspils."
  no  "Nordwind Energy AG and Riga Technical University have established a football team."

pattern research-between
  confidence 0.85
  sequence /research|r&d|scientific|academic/ []{0,2} {lemma:/agreement|collaboration|cooperation|partnership/} []{0,4} "between" "the"? {type:Organisation}=a "and" "the"? {type:Organisation}=b
  new ResearchCollaboration { party a* }
  yes "The research partnership between Nordwind Energy AG and Riga Technical University grew."
  no  "The old quarrel between Nordwind Energy AG and Riga Technical University grew."

pattern researchers-of-bodies-develop
  confidence 0.8
  sequence {lemma:/researcher|scientist|engineer|academic|chemist|physicist|biologist/;tag:/NNS|NNPS/} /at|from|of/ "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,6} {lemma:/develop|create|discover|study|design|build|invent|publish|devise/;pos:VERB}
  new ResearchCollaboration { party a* }
  yes "Researchers at Riga Technical University and the University of Bergen developed a new battery."
  no  "Researchers at Riga Technical University and the University of Bergen went on strike."

pattern bodies-research-together
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!pos:VERB}{0,4} /jointly|together/ {lemma:/develop|study|research|investigate|explore/;pos:VERB}
  new ResearchCollaboration { party a* }
  yes "Engineers from Nordwind Energy AG and Riga Technical University are jointly developing a valve."
  no  "Engineers from Nordwind Energy AG and Riga Technical University are developing a valve."

# --- agreements -----------------------------------------------------------------------------------

pattern signs-with
  confidence 0.9
  sequence ({type:Organisation}=a | {type:Place;dep:/nsubj|nsubjpass|poss/}=a) {!type:Organisation}{0,40} {lemma:/sign|ink|initial|exchange|conclude|enter|reach|finali[sz]e|seal|agree|renew|extend|ratify|terminate|cancel|suspend|withdraw|quit|exit|revoke|scrap/} []{0,8} {lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|letter|sheet|protocol|declaration|statement|arrangement|understanding|loi/;pos:/NOUN|PROPN/;!tag:/NNS|NNPS/} ("with" | {!lower:/while|whereas/}{0,15} {!lower:","} "with") "the"? (/government|republic|state|kingdom/ "of" "the"?)? {type:/Token|Role/;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Place/}=b
  where !{type:Place}=b . ({lower:/'s|’s|'|’/} . {!lower:/government|administration|cabinet|authorities|parliament/})
  where !{type:Place}=b . ({lower:"-"} . {lower:based})
  new Agreement { party a* ; party b* }
  yes "Nordwind Energy AG signed a memorandum of understanding with Kurzeme Gas."
  yes "Nordwind Energy AG signed a contract with French carmaker Kita Motors."
  yes "Kenya has initialled an air services agreement with Norway."
  yes "Riga Technical University renewed its agreement with the government of Kenya."
  yes "Nordwind Energy AG signed an agreement on wind turbines for two towns with Kurzeme Gas."
  no  "Nordwind Energy AG signed a letter of protest against Kurzeme Gas."
  no  "The African Union has signed the agreement, with Kenya the only state to wait."

pattern signs-several-with
  confidence 0.9
  sequence ({type:Organisation}=a | {type:Place;dep:/nsubj|nsubjpass|poss/}=a) {!type:Organisation}{0,40} {lemma:/sign|ink|initial|exchange|conclude|enter|reach|finali[sz]e|seal|renew|extend/} []{0,8} ({lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|letter|protocol|declaration|statement|arrangement|understanding|loi/;tag:/NNS|NNPS/} | {lower:memoranda}) (({!lower:with} | "with" {type:Token;!lower:/the|a|an/} | "with" /the|a|an/ {type:Token}){0,15} {!lower:/,|with/})? "with" "the"? {type:/Organisation|Place/}=b
  where !{type:Place}=b . ({lower:/'s|’s|'|’/} . {!lower:/government|administration|cabinet|authorities|parliament/})
  new Agreement { party a* ; party b+ }
  yes "Riga Technical University signed memoranda of understanding with Kurzeme Gas, Union Bank and Nordwind Energy AG."
  no  "Riga Technical University signed a memorandum of understanding with Kurzeme Gas."

pattern both-sign
  confidence 0.9
  sequence {type:/Organisation|Place/}=a (/,|in|of/ "the"? {type:/City|Country|Region/} ("," {type:/Region|Country/})?)? /and|,/{1,2} "the"? ({type:Place} "-" "based" | {type:Country} /'s|’s|'|’/)? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Place/}=b []{0,8} {lemma:/sign|ink|initial|exchange|conclude|enter|reach|finali[sz]e|seal|renew|extend|terminate/;pos:VERB} []{0,8} {lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|letter|sheet|protocol|declaration|statement|arrangement|understanding|loi/;pos:/NOUN|PROPN/}
  where !{}=b . {lower:/-|'s|’s/}
  where !{type:Place}=a <pobj {}
  where !{type:City}=a . {lower:","}
  where !{type:Place}=a - ({lower:","} - {type:/Company|University|ResearchInstitute|Association/}) .. {type:Organisation}=b
  new Agreement { party a* ; party b* }
  yes "Nordwind Energy AG and Kurzeme Gas signed an agreement."
  yes "Riga Technical University in Latvia and Kurzeme Gas signed an agreement."
  yes "Kenya and Nordwind Energy AG signed an agreement on a wind farm."
  yes "Kurzeme Gas and Norway's Nordwind Energy AG signed a letter of intent."
  no  "Nordwind Energy AG and Kurzeme Gas read an agreement."
  no  "In Latvia, Nordwind Energy AG signed an agreement."

pattern both-sign-programme
  confidence 0.85
  sequence {type:/Organisation|Country/}=a /and|,/{1,2} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=b {!type:Entity}{0,6} {lemma:/sign|ink|initial|conclude|seal|renew/;pos:VERB} {!type:Entity;!pos:VERB}{0,4} {lower:/cooperation|exchange|executive|implementation|work|action/} {lemma:/programme|program|plan/;pos:NOUN}
  new Agreement { party a* ; party b* }
  yes "Union Bank and Riga Technical University also signed a cooperation programme on the exchange of delegations."
  no  "Union Bank and Riga Technical University also praised a cooperation programme on the exchange of delegations."

pattern both-sign-in-headline
  confidence 0.85
  sequence {type:/Organisation|Country/}=a /and|,/ "the"? {type:/Organisation|Country/}=b {lower:/sign|ink|seal|renew|extend|conclude|initial|ratify/;!pos:VERB} {!type:Entity}{0,6} {lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|letter|protocol|declaration|partnership/}
  new Agreement { party a* ; party b* }
  yes "Latvia and Norway sign agreement on wind energy"
  yes "Kenya, Latvia renew fisheries agreement for five years"
  no  "Latvia and Norway sing songs on wind energy"

pattern officials-sign
  confidence 0.9
  sequence {type:/Organisation|Country/}=a /'s|’s|'|’/? {type:Role} (/for|of/ "the"? {type:Organisation})? {type:Person} "and" "the"? {type:/Organisation|Country/}=b /'s|’s|'|’/? {type:Role} (/for|of/ "the"? {type:Organisation})? {type:Person} {!type:/Organisation|Person/}{0,4} {lemma:/sign|ink|conclude/;pos:VERB} {!type:/Organisation|Person/}{0,8} {lemma:/agreement|memorandum|mou|letter|contract|deal|pact|treaty|protocol|declaration|statement/}
  new Agreement { party a ; party b }
  yes "Union Bank president Karl Moen and Nordwind Energy AG director Eva Brandt signed an agreement."
  no  "Union Bank president Karl Moen and Nordwind Energy AG director Eva Brandt signed autographs."

pattern officials-of-bodies-sign
  confidence 0.85
  sequence {type:Person} "," "the"? {type:Role} /of|at/ "the"? {type:/Organisation|Country/}=a ","? "and" {type:Person} "," "the"? {type:Role} /of|at/ "the"? {type:/Organisation|Country/}=b ","? {!type:/Organisation|Person/}{0,4} {lemma:/sign|ink|conclude/;pos:VERB} {!type:/Organisation|Person/}{0,8} {lemma:/agreement|memorandum|mou|letter|contract|deal|pact|treaty|protocol|declaration|statement/}
  new Agreement { party a ; party b }
  yes "Karl Moen, president of Union Bank, and Eva Brandt, director of Nordwind Energy AG, signed an agreement."
  no  "Karl Moen, president of Union Bank, and Eva Brandt, director of Nordwind Energy AG, signed autographs."

pattern officer-signs-with-officer
  confidence 0.85
  sequence {type:Person} "," "the"? {type:Role} /of|at/ "the"? {type:/Organisation|Country/}=a ","? {!type:/Organisation|Person/}{0,4} {lemma:/sign|ink|conclude|exchange/;pos:VERB} {!type:/Organisation|Person/}{0,8} {lemma:/agreement|memorandum|mou|letter|contract|deal|pact|treaty|protocol|declaration/} {!type:/Organisation|Person/}{0,4} "with" {type:Role}? {type:Person} "," "the"? {type:Role} /of|at/ "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "Maria Lindberg, president of Nordwind Energy AG, signed the contract with Jan Novak, president of Union Bank."
  no  "Maria Lindberg, president of Nordwind Energy AG, signed the book with Jan Novak, president of Union Bank."

pattern described-bodies-sign
  confidence 0.85
  sequence {type:Organisation}=a "," {!type:/Organisation|Person/}{1,20} "," "and" "the"? {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,20} ",")? {!type:Organisation;!lower:/which|who|that/}{0,4} {lemma:/sign|enter|ink|conclude|reach|execute/;pos:VERB} {!type:Organisation}{0,8} {lemma:/agreement|memorandum|mou|letter|contract|deal|pact/}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG, a leader in wind power, and Kita Motors, a maker of cars, have signed a letter of intent."
  no  "Nordwind Energy AG, a leader in wind power, and Kita Motors, a maker of cars, have signed a team of players."
  no  "Among them are Nordwind Energy AG, which sends two pumps, and Kita Motors, the maker of cars, which signed a contract in May."

pattern agreement-between
  confidence 0.9
  sequence {lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|protocol|transaction|letter|declaration|statement|arrangement|understanding|loi/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!lemma:/increase|strengthen|boost|enhance|deepen|promote|foster|expand/}{0,8} "between" "the"? ({type:Place} | {type:Token;pos:PROPN} | "," | "-" | "based" | /'s|’s|'|’/){0,6} {type:/Organisation|Country/}=a (/,|\(|\)|“|”|"/ {type:Organisation}?){0,6} "and" "the"? ({type:Place} | {type:Token;pos:PROPN} | "," | "-" | "based" | /'s|’s|'|’/){0,6} {type:/Organisation|Country/}=b
  new Agreement { party a* }
  yes "The agreement between Nordwind Energy AG and Kurzeme Gas was signed on Monday."
  yes "They attended the signing of the contract between Latvia's Kita Motors Ltd. and Union Bank."
  no  "The match between Nordwind Energy AG and Kurzeme Gas was played on Monday."

# --- cooperation in general -------------------------------------------------------------------------

pattern partners-with
  confidence 0.9
  sequence {type:/Organisation/}=a {!type:Organisation}{0,40} ({lemma:/partner|collaborate|cooperate|ally|work|join/;pos:VERB} | "partners" | {lemma:team} "up" | {lemma:join} "forces" | {lemma:join} "hands") /closely|together|jointly|up/{0,2} "with" "the"? {type:/Organisation/}=b
  where !{}=a - {lower:/its|their/}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG partnered with Kurzeme Gas."
  no  "Nordwind Energy AG competes with Kurzeme Gas."

pattern described-bodies-cooperate
  confidence 0.8
  sequence {type:Organisation}=a ("," {!type:Organisation}{1,18} ","?)? "and" "the"? {type:Organisation}=b "," {!type:Organisation}{1,18} "," {!type:/Organisation|Person/}{0,8} ({lemma:team;pos:VERB} "up" | {lemma:join;pos:VERB} /forces|hands/ | {lemma:/partner|collaborate|cooperate|ally/;pos:VERB} | {lemma:/announce|form|launch|enter|agree|sign/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lemma:/partnership|collaboration|cooperation|alliance/})
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG and Kita Motors, a maker of small cars, announced a strategic partnership."
  no  "Nordwind Energy AG and Kita Motors, a maker of small cars, announced a strike."

pattern bodies-cooperate
  confidence 0.85
  sequence {type:Organisation}=a (/,|in|of/ "the"? {type:/City|Country|Region/} ("," {type:/Region|Country/})?)? /and|,/{1,2} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b []{0,8} ({lemma:/partner|collaborate|cooperate|ally/;pos:VERB} | {lemma:team;pos:VERB} "up" | {lemma:work;pos:VERB} "together" | {lemma:join;pos:VERB} /forces|hands/ | {lower:/co-develop|co-develops|co-developed|codevelop|codeveloped|co-created|co-design|co-designed/} | "co" "-" {lower:/develop|develops|developed|create|created|design|designed|build|produce|produced/})
  where !{}=a - {lower:/like|as|including|with/}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and Kurzeme Gas co-develop a new turbine."
  yes "Nordwind Energy AG and Kurzeme Gas teamed up."
  yes "Nordwind Energy AG and the French gas company Kurzeme Gas Ltd. will collaborate."
  no  "Kita Motors Ltd. has partnerships with Nordwind Energy AG and Kurzeme Gas to collaborate on turbines."
  no  "Nordwind Energy AG and Kurzeme Gas went bankrupt."
  no  "Its peers, such as Nordwind Energy AG and Kurzeme Gas, collaborate with others."

pattern together-with
  confidence 0.85
  sequence {type:Organisation}=a "," "together" "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG, together with Kurzeme Gas, built the terminal."
  no  "Nordwind Energy AG, like Kurzeme Gas, built a terminal."

pattern partnership-between
  confidence 0.9
  sequence {lemma:/partnership|cooperation|collaboration|alliance|tie|tie-up|link|relationship/} {!type:/Organisation|Person/}{0,6} "between" "the"? {type:/Organisation|Country/}=a (/,|\(|\)|“|”|"/ {type:Organisation}?){0,6} "and" "the"? {type:/Organisation|Country/}=b
  new StrategicCooperation { party a* }
  yes "The partnership between Nordwind Energy AG and Kurzeme Gas began in 2020."
  no  "The distance between Nordwind Energy AG and Kurzeme Gas began to grow."

pattern partnership-with
  confidence 0.85
  sequence ({type:Organisation}=a | {type:Place;dep:/nsubj|nsubjpass|poss/}=a) {!type:Organisation}{0,40} {lemma:/partnership|cooperation|collaboration|alliance|tie-up/;!tag:NNS} ({!lower:","}{0,8} | {!lower:and}{0,8}) "with" "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where !{}=a <pobj ({} <prep ({} <appos {type:Organisation;dep:nsubj}))
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG announced a strategic partnership with Kurzeme Gas."
  no  "Nordwind Energy AG announced a lawsuit against Kurzeme Gas."
  no  "In Kenya, she formed an alliance with Nordwind Energy AG."
  no  "It announces a Nordwind Energy AG partnership, and better pumps with Kurzeme Gas parts."

pattern through-partnership-with
  confidence 0.85
  sequence {lemma:/partnership|cooperation|collaboration|alliance|agreement/;pos:NOUN} []{0,2} "with" "the"? []{0,3} {type:Organisation}=b []{0,12} "," "the"? {type:Organisation}=a
  where !{}=b >>conj {}=a
  where {}=a !. {type:Token;pos:/NOUN|ADJ/}
  where !{}=a .. ({lower:","} . ({lower:the} .. ({type:Event} . {lemma:/kick|be|open|begin|take|start|convene/})))
  new StrategicCooperation { party a ; party b* }
  yes "Through a partnership with Kurzeme Gas, Nordwind Energy AG sells hydrogen."
  no  "It announced a partnership with Kurzeme Gas, Nordwind Energy AG software provider."
  no  "In partnership with Kurzeme Gas, Nordwind Energy AG and Union Bank, the Baltic Hydrogen Forum kicked off in Riga."
  no  "Through a quarrel with Kurzeme Gas, Nordwind Energy AG lost customers."

pattern person-partnership-with
  confidence 0.8
  sequence {type:Person}=a /'s|’s|'|’/ {!type:Entity}{0,3} {lemma:/partnership|collaboration|cooperation|endorsement/;pos:NOUN} {!type:Entity}{0,3} "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Maria Lindberg's creative partnership with Nordwind Energy AG began in May."
  no  "Maria Lindberg's quarrel with Nordwind Energy AG began in May."

pattern partnership-between-person-and-body
  confidence 0.8
  sequence {lemma:/partnership|collaboration/;pos:NOUN} {!type:Entity}{0,4} "between" ("the"? {type:Organisation}=a "and" {type:Person}=b | {type:Person}=b "and" "the"? {type:Organisation}=a)
  new StrategicCooperation { party a ; party b }
  yes "The creative partnership between Nordwind Energy AG and Maria Lindberg began in May."
  no  "The creative quarrel between Nordwind Energy AG and Maria Lindberg began in May."

pattern partnership-with-helps
  confidence 0.8
  sequence {lemma:/partnership|collaboration|alliance|cooperation|agreement/;pos:NOUN}=n "with" "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/}{0,3} {lemma:/give|enable|allow|help|let|bring|expand|extend|enhance|strengthen|support|mark|position|provide|offer|make|underscore|demonstrate|reflect/;pos:VERB} "the"? {type:Organisation}=a
  where {}=a !. {type:Token;tag:NNS}
  where !{}=n >poss {type:Organisation}
  new StrategicCooperation { party a ; party b* }
  no  "Union Bank's partnership with Kurzeme Gas gives Nordwind Energy AG access to hydrogen."
  yes "The partnership with Kurzeme Gas gives Nordwind Energy AG access to hydrogen."
  no  "The partnership with Kurzeme Gas gives Nordwind Energy AG supporters access to hydrogen."
  no  "The quarrel with Kurzeme Gas gives Nordwind Energy AG a bad name."

pattern partnership-combines
  confidence 0.85
  sequence {lemma:/partnership|collaboration|alliance|cooperation|agreement|venture|initiative|project|programme|program|integration|deal/;pos:NOUN} {!type:/Organisation|Person/}{0,5} {lemma:/combine|unite|pair|merge|marry|blend|leverage|fuse/;pos:VERB} {!type:/Organisation|Person/}{0,4} {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/}{0,18} /with|and/ {!type:/Organisation|Person/}{0,6} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "The collaboration combines Nordwind Energy AG's turbines with Kurzeme Gas's hydrogen."
  yes "The alliance unites Nordwind Energy AG's turbines with the hydrogen of Kurzeme Gas."
  no  "The article compares Nordwind Energy AG's turbines with Kurzeme Gas's hydrogen."

pattern working-with-first
  confidence 0.85
  sequence ({lower:/working|partnering|collaborating|teaming|cooperating|allying/} /closely|up|directly/? | "together" | {lower:joining} /forces|hands/) /with|alongside/ "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:Person}{0,10} "," "the"? {type:Organisation;!dep:/conj|appos|pobj/}=a
  where !{}=b >>appos {}=a
  new StrategicCooperation { party a ; party b* }
  yes "By partnering with Kurzeme Gas, Nordwind Energy AG can build a plant."
  yes "Working with Kurzeme Gas, Nordwind Energy AG will build a plant."
  no  "Unlike Kurzeme Gas, Nordwind Energy AG will build a plant."

pattern its-partner-is
  confidence 0.8
  sequence {type:Organisation;described:yes}=a {!type:Entity}{0,3} {lemma:partner;pos:NOUN} {lemma:be} {!type:Entity}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG announced a wind farm. Its technology partner is Kurzeme Gas Ltd."
  no  "Nordwind Energy AG announced a wind farm. Its fiercest rival is Kurzeme Gas."

pattern partners-such-as
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,14} {lemma:/partnership|agreement|collaboration|deal|alliance/;tag:NNS} "with" {!type:Organisation}{0,5} {type:Organisation}=b
  where !{}=b . {lower:/stars|players|athletes|legends|champions|icons|teams|clubs|resources|programs|programmes|services|facilities/}
  where !{}=b - ({lower:of} - {type:Person})
  where !{}=b - ({lower:the} - ({lower:of} - {type:Person}))
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has partnerships with producers such as Kurzeme Gas Ltd."
  no  "Nordwind Energy AG has quarrels with producers such as Kurzeme Gas Ltd."

# --- who signed -----------------------------------------------------------------------------------

pattern deal-signed-by
  confidence 0.9
  sequence {lemma:/agreement|memorandum|mou|pact|treaty|accord|contract|letter|protocol|declaration|charter|convention/;pos:/NOUN|PROPN/} {!type:/Organisation|Country|Person/}{0,12} {lower:/signed|inked|concluded|initialled|initialed/} {!type:/Organisation|Country|Person/}{0,6} /by|between/ "the"? {type:/Organisation|Country/}=a /and|,/{1,2} "the"? {type:/Organisation|Country/}=b
  where !{}=b . {lower:/'s|’s|-/}
  new Agreement { party a* ; party b* }
  yes "The memorandum was signed by Riga Technical University and Nordwind Energy AG."
  yes "A memorandum of understanding was signed on Friday between Riga Technical University and Nordwind Energy AG."
  no  "The petition was signed by Riga Technical University and Nordwind Energy AG."

pattern signed-by-deal
  confidence 0.85
  sequence {lower:/signed|inked|concluded|initialled|initialed/} {!type:/Organisation|Country|Person/}{0,3} /by|between/ "the"? {type:/Organisation|Country/}=a /and|,/{1,2} "the"? {type:/Organisation|Country/}=b {!type:/Organisation|Country|Person/}{0,6} "," /the|this/ {!type:Entity}{0,4} {lemma:/agreement|memorandum|mou|pact|treaty|accord|contract|letter|protocol|declaration|charter|deal/}
  new Agreement { party a* ; party b* }
  yes "Signed by Nordwind Energy AG and Kurzeme Gas, the agreement runs until 2030."
  no  "Seen by Nordwind Energy AG and Kurzeme Gas, the agreement was torn up."

pattern exchange-of-notes
  confidence 0.85
  sequence {lemma:exchange;pos:NOUN} "of" /notes|letters/ {!type:Entity}{0,3} "between" "the"? {type:/Organisation|Country|Region/}=a /and|,/{0,2} "the"? {type:/Organisation|Country|Region/}=b
  new Agreement { party a* ; party b* }
  yes "The minister witnessed an exchange of notes between Kenya and Norway on visas."
  no  "The minister witnessed an exchange of fire between Kenya and Norway."

pattern parties-to-deal
  confidence 0.9
  sequence {lemma:/party|signatory/;tag:NNS} /to|of/ /the|this/ {!type:Entity}{0,4} {lemma:/agreement|memorandum|pact|treaty|accord|contract|protocol|declaration/} {lemma:/be|include/} "the"? {type:/Organisation|Country/}=a /and|,/{1,2} "the"? {type:/Organisation|Country/}=b
  new Agreement { party a* ; party b* }
  yes "The parties to the agreement are Union Bank and Riga Technical University."
  no  "The guests of the agreement were Union Bank and Riga Technical University."

pattern under-the-deal
  confidence 0.8
  sequence /under|within/ /the|this/ {!type:/Organisation|Country/}{0,4} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord/} {!type:/Organisation|Country/}{0,6} "," "the"? {type:Organisation}=a {lower:/will|shall|is|has/} {!type:/Organisation|Country/}{0,14} /with|to|for|from/ "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "Under the agreement, Riga Technical University will train engineers for Nordwind Energy AG."
  no  "Under the bridge, Riga Technical University will train engineers for Nordwind Energy AG."

pattern under-the-deal-both
  confidence 0.85
  sequence /under|within/ /the|this/ {!type:/Organisation|Country/}{0,4} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord/} {!type:/Organisation|Country/}{0,6} "," "the"? {type:/Organisation|Country/}=a "and" "the"? {type:/Organisation|Country/}=b {lower:/will|shall|are|have/}
  new Agreement { party a* ; party b* }
  yes "Under the agreement, Riga Technical University and Union Bank will train engineers."
  no  "Under the bridge, Riga Technical University and Union Bank will train engineers."

pattern within-partnership-both
  confidence 0.8
  sequence ("as" "part" "of" | /through|under|within|with/) /the|this|their/ {!type:/Organisation|Country/}{0,3} {lemma:/partnership|collaboration|cooperation|alliance/} {!type:/Organisation|Country/}{0,6} "," "the"? {type:Organisation}=a "and" "the"? {type:Organisation}=b {lower:/will|shall|are|have|plan|intend|aim/}
  new StrategicCooperation { party a* ; party b* }
  yes "As part of the collaboration, Nordwind Energy AG and Kita Motors Ltd. will develop batteries."
  no  "As part of the inquiry, Nordwind Energy AG and Kita Motors Ltd. will open their books."

pattern within-partnership
  confidence 0.8
  sequence ("as" "part" "of" | /through|under|within/) /the|this/ {!type:/Organisation|Country/}{0,3} {lemma:/partnership|collaboration|cooperation|alliance/} {!type:/Organisation|Country/}{0,6} "," "the"? {type:Organisation}=a {lower:/will|shall|is|has|gains|gets/} {!type:/Organisation|Country/}{0,10} (/with|to|for|from/ "the"? {type:Organisation}=b | {type:Organisation}=b /'s|’s|'|’/)
  new StrategicCooperation { party a ; party b }
  yes "Through the partnership, Nordwind Energy AG will gain access to Kita Motors Ltd.'s batteries."
  yes "As part of the partnership, Kita Motors Ltd. will supply batteries to Nordwind Energy AG."
  no  "Through the storm, Nordwind Energy AG will gain access to Kita Motors Ltd.'s batteries."

pattern partnership-will-see
  confidence 0.8
  sequence {lemma:/partnership|collaboration|cooperation|alliance|agreement|deal/;pos:NOUN} {lower:/will|sees|allows|enables|lets/} {lower:/see|allow|enable|let|have|help/}? "the"? {type:Organisation}=a {!type:/Organisation|Person/;!lower:/and|or/}{1,12} {type:Organisation}=b
  where !{}=a >>conj {}=b
  new StrategicCooperation { party a ; party b }
  yes "The partnership will see Nordwind Energy AG use the batteries of Kita Motors Ltd."
  no  "The inquiry will see Nordwind Energy AG open the books of Kita Motors Ltd."

pattern has-deal-with
  confidence 0.85
  sequence ({type:Organisation}=a | {type:Country;dep:/nsubj|conj/}=a) {!type:/Organisation|Place/}{0,6} {lemma:/have|hold|maintain/;pos:VERB} {!type:/Organisation|Place/}{0,4} {lemma:/agreement|memorandum|mou|contract|pact|treaty|accord/} {!type:/Organisation|Place/}{0,4} "with" "the"? {type:/Organisation|Country/}=b
  new Agreement { party a* ; party b+ }
  yes "Riga Technical University has a cooperation agreement with Union Bank."
  no  "Riga Technical University has a chess match with Union Bank."

pattern whose-deal-with
  confidence 0.85
  sequence {type:/Organisation|Country/}=a /'s|’s|'|’/ {!type:Entity}{0,4} {lemma:/agreement|memorandum|mou|contract|pact|treaty|accord/} {!type:Entity}{0,4} "with" "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b+ }
  yes "Norway's agreement with Latvia on ferries runs until 2030."
  no  "Norway's quarrel with Latvia on ferries runs until 2030."

pattern deal-signed-by-officers
  confidence 0.85
  sequence {lemma:/agreement|memorandum|mou|pact|treaty|accord|contract|letter|protocol|declaration/;pos:/NOUN|PROPN/} {!type:/Organisation|Country|Person/}{0,12} {lower:/signed|inked|concluded|initialled|initialed/} {!type:/Organisation|Country|Person/}{0,6} "by" {type:Role}? {type:Person} {!type:/Organisation|Country|Person/}{0,8} {type:/Organisation|Country/}=a {!type:/Organisation|Person/}{0,4} "and" {type:Role}? {type:Person} {!type:/Organisation|Country|Person/}{0,8} {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "The agreement was signed by Maria Lindberg, rector of Riga Technical University, and Jan Novak, president of Union Bank."
  no  "The book was signed by Maria Lindberg, rector of Riga Technical University, and Jan Novak, president of Union Bank."

pattern awards-contract
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|University|Country/}=a {!type:Organisation}{0,6} {lemma:award;pos:VERB} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,6} {lemma:/contract|order/}
  new Agreement { party a ; party b }
  yes "Riga City Council awarded Nordwind Energy AG a contract for generators."
  no  "Riga City Council awarded Nordwind Energy AG a medal for generators."

pattern contract-awarded-by
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person/}{0,6} {lower:/awarded|won|received|secured/} {!type:/Organisation|Person/}{0,8} {lemma:/contract|order/} {!type:/Organisation|Person/}{0,8} /by|from/ "the"? {type:/GovernmentBody|InternationalOrganisation|University|Country/}=a
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG was awarded a contract by Riga City Council."
  no  "Nordwind Energy AG was awarded a medal by Riga City Council."

pattern public-bodies-agree
  confidence 0.75
  sequence {type:/GovernmentBody|University|ResearchInstitute|InternationalOrganisation|Country/}=a "and" ({type:Country} /'s|’s|'|’/)? "the"? {type:/GovernmentBody|University|ResearchInstitute|InternationalOrganisation|Country/}=b {!type:Entity;!pos:VERB}{0,2} {lemma:agree;pos:VERB} ("to" | "on")
  new StrategicCooperation { party a* ; party b* }
  yes "Riga City Council and Riga Technical University agreed to share data."
  no  "Riga City Council and Riga Technical University wanted to share data."

# --- many members ---------------------------------------------------------------------------------

pattern consortium-includes
  confidence 0.85
  sequence {lemma:/consortium|alliance|coalition|partnership|team/;pos:NOUN;!tag:NNS} ("," {!type:/Person|Event/}{0,10} ",")? {!type:/Organisation|Person/;!lower:/with|for/}{0,3} ({lemma:/include|comprise/;pos:VERB} | {lemma:consist;pos:VERB} "of" | "made" "up" "of" | "composed" "of") {!type:/Organisation|Person/}{0,4} {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The consortium includes Riga Technical University, Nordwind Energy AG and Union Bank."
  yes "The alliance is made up of Riga Technical University, Nordwind Energy AG and Union Bank."
  no  "The list includes Riga Technical University, Nordwind Energy AG and Union Bank."
  no  "Close partnerships with large chains including Nordwind Energy AG, Kurzeme Gas and Union Bank help Jan Novak."

pattern consortium-led-by-includes
  confidence 0.85
  sequence {lemma:/consortium|alliance|coalition|partnership|project|team/;pos:NOUN} ","? {lower:/led|headed|coordinated|managed/} "by" "the"? {type:Organisation}=a {!type:/Organisation|Person/}{0,3} ({lemma:/include|comprise|unite/;pos:VERB} | {lemma:bring;pos:VERB} "together" | "with") {!type:/Organisation|Person/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The consortium, led by Riga Technical University, includes Nordwind Energy AG and Union Bank."
  no  "The protest, led by Riga Technical University, includes Nordwind Energy AG and Union Bank."

pattern consortium-of
  confidence 0.85
  sequence {lemma:/consortium|coalition|alliance/;!tag:NNS} {!type:/Organisation|Person/}{0,4} /of|comprising|including|between|among|with|from/ {!type:/Organisation|Person|Event/}{0,4} {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The ferry is built by a consortium of Riga Technical University, Nordwind Energy AG and Union Bank."
  no  "The ferry is built by competitors of Riga Technical University, Nordwind Energy AG and Union Bank."

pattern joint-project-of
  confidence 0.85
  sequence {lemma:/joint|collaborative/} {!type:/Organisation|Person|Event/}{0,2} {lemma:/project|initiative|programme|program|effort|undertaking|study|laboratory|lab|centre|center/} /of|by|between|among|from|involving/ "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The map is a joint project of Riga Technical University and Union Bank."
  no  "The map is a small project of Riga Technical University and Union Bank."

pattern collaboration-of
  confidence 0.85
  sequence {lemma:/collaboration|partnership|cooperation|alliance|co-production/;pos:/NOUN|PROPN/} /of|involving/ "the"? {type:Organisation}=a /and|,|with/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "The map, a collaboration of Riga Technical University and Union Bank, was shown in May."
  no  "The map, a gift of Riga Technical University and Union Bank, was shown in May."

pattern partnership-among
  confidence 0.9
  sequence {lemma:/partnership|cooperation|collaboration|alliance|tie-up/} {!type:/Organisation|Person/}{0,4} /between|among|amongst/ "the"? {type:Organisation}=a "," "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The map comes from a collaboration among Kurzeme Gas, Riga Technical University and Union Bank."
  no  "The map tells of a quarrel among Kurzeme Gas, Riga Technical University and Union Bank."

pattern project-partners-are
  confidence 0.85
  sequence {lemma:/consortium|alliance|project|partnership|coalition|collaboration/} /'s|’s|'|’/? {!type:/Organisation|Person/}{0,2} {lemma:/partner|member/} {!type:/Organisation|Person/}{0,4} {lemma:/be|include|comprise/} {!type:/Organisation|Person/}{0,3} {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The consortium's members include Riga Technical University, Union Bank and Nordwind Energy AG."
  no  "The project's critics include Riga Technical University, Union Bank and Nordwind Energy AG."

pattern partners-in-project-are
  confidence 0.85
  sequence {lemma:/partner|member/} /in|of|to/ /the|this/ {!type:/Organisation|Person/}{0,3} {lemma:/consortium|alliance|project|partnership|coalition|collaboration|initiative/} {lemma:/be|include|comprise/} {!type:/Organisation|Person/}{0,3} {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The partners in the project are Riga Technical University, Union Bank and Nordwind Energy AG."
  no  "The critics of the project are Riga Technical University, Union Bank and Nordwind Energy AG."

pattern project-brings-together
  confidence 0.8
  sequence {lemma:/consortium|alliance|project|partnership|coalition|collaboration|initiative|programme|program/} {!type:/Organisation|Person/}{0,3} ({lemma:bring} "together" | {lemma:/unite|comprise/}) {!type:/Organisation|Person/}{0,4} {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The alliance brings together Riga Technical University, Kurzeme Gas and Union Bank."
  no  "The lawsuit brings together Riga Technical University, Kurzeme Gas and Union Bank."

pattern led-with-partners
  confidence 0.85
  sequence {lower:/led|run|coordinated|developed/} "by" "the"? {type:Organisation}=a ","? "with" "the"? {type:Organisation}=b {!type:/Person|Event/}{0,12} "as" {!type:Entity}{0,3} {lemma:partner}
  new StrategicCooperation { party a ; party b* }
  yes "The project is led by Riga Technical University, with Kurzeme Gas and Union Bank as partners."
  no  "The project is led by Riga Technical University, with Kurzeme Gas and Union Bank as critics."

pattern and-its-partner
  confidence 0.85
  sequence {type:Organisation}=a ","? /and|with|along/ "with"? /its|their/ {!type:Entity}{0,3} {lemma:/partner|collaborator|ally/} ","? "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Riga Technical University, with its partner Union Bank, will open a laboratory in May."
  yes "Riga Technical University and its partner Union Bank will open a laboratory in May."
  no  "Riga Technical University and its rival Union Bank will open a laboratory in May."

# --- joint work -----------------------------------------------------------------------------------

pattern bodies-form-partnership
  confidence 0.85
  sequence {type:Organisation}=a "and" ({type:Country} /'s|’s|'|’/)? "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:Entity}{0,5} {lemma:/strengthen|deepen|expand|enhance|intensify|establish|launch|announce|form|enter|begin|renew|extend|forge|unveil|create/;pos:VERB} {!type:Entity}{0,4} {lemma:/cooperation|collaboration|partnership|alliance|consortium|coalition/;pos:/NOUN|PROPN/}
  new StrategicCooperation { party a* ; party b* }
  yes "Riga Technical University and Union Bank will strengthen cooperation in payments."
  yes "Kurzeme Gas, Riga Technical University and Union Bank announced a strategic partnership."
  no  "Riga Technical University and Union Bank will strengthen doors in May."

pattern bodies-launch-programme
  confidence 0.75
  sequence {type:/Organisation|Country/}=a "and" ({type:Country} /'s|’s|'|’/)? "the"? {type:/Organisation|Country/}=b {!type:Entity}{0,3} {lemma:/launch|establish|create|start/;pos:VERB} {!type:Entity}{0,4} {lemma:/programme|program|initiative|project|dialogue|platform|scheme/;pos:/NOUN|PROPN/}
  new StrategicCooperation { party a* ; party b* }
  yes "The World Bank and Riga City Council have launched a programme to improve water supply."
  no  "The World Bank and Riga City Council have launched a boat."

pattern bodies-agree-to-make
  confidence 0.8
  sequence {type:Organisation}=a (/,|in|of/ "the"? {type:/City|Country|Region/} ("," {type:/Region|Country/})?)? /and|,/{1,2} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:Entity;!pos:VERB}{0,3} {lemma:/agree|plan|intend|announce/;pos:VERB} {!type:Entity}{0,3} "to" {!type:Entity}{0,2} {lemma:/develop|build|create|launch|produce|manufacture|explore|establish|cooperate|collaborate|work|share|combine/;pos:VERB}
  where !{}=a <pobj {}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and Kita Motors Ltd. agree to develop batteries."
  yes "Nordwind Energy AG and Kita Motors Ltd. announced plans to build a plant."
  no  "Nordwind Energy AG and Kita Motors Ltd. agree to pay a fine."

pattern bodies-make-together
  confidence 0.8
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:Entity;!pos:VERB}{0,3} {lemma:/build|develop|create|launch|produce|manufacture|design|organise|organize|run|offer|open|establish/;pos:VERB} {!type:/Organisation|Person/}{0,6} /together|jointly/
  new StrategicCooperation { party a* }
  yes "Riga Technical University and Union Bank will build a satellite together."
  no  "Riga Technical University and Union Bank will build a satellite apart."

pattern works-on-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} {lemma:/collaborate|partner|cooperate|work/;pos:VERB} "on" {!type:/Organisation|Person/}{1,8} "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Riga Technical University is collaborating on the programme with Union Bank."
  no  "Riga Technical University is commenting on the programme with Union Bank."

pattern launches-project-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} {lemma:/launch|start|begin|run|conduct|establish/;pos:VERB} {!type:/Organisation|Person/}{1,5} {lemma:/project|pilot|programme|program|study|trial|initiative|campaign|centre|center|laboratory/;pos:NOUN} "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG has launched a pilot project with Kita Motors Ltd."
  no  "Nordwind Energy AG has launched a rocket with Kita Motors Ltd."

pattern bodies-work-on-project
  confidence 0.75
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {lower:/are|have/} {lower:/been|now|currently|also/}{0,2} {lower:working} "on" /a|an|the|their/
  new StrategicCooperation { party a* }
  yes "Nordwind Energy AG, Riga Technical University and Union Bank are working on a hydrogen project."
  no  "Nordwind Energy AG, Riga Technical University and Union Bank are losing money on a hydrogen project."

pattern joins-in-project
  confidence 0.8
  sequence {type:Organisation}=a {lower:/join|joins|joined/} "the"? {type:Organisation}=b ({type:Organisation} | "and" | "," | "the"){0,8} {!type:/Organisation|Event/}{0,3} "in" {!type:/Organisation|Event/}{0,4} {lemma:/project|initiative|partnership|consortium|alliance|programme|effort/}
  new StrategicCooperation { party a ; party b* }
  yes "The University of Bergen joins Riga Technical University and Union Bank in the project."
  no  "The University of Bergen joins Riga Technical University and Union Bank in the street."

pattern bodies-in-joint-research
  confidence 0.8
  sequence {type:Organisation}=a "and" "the"? {type:Organisation}=b {!type:Entity}{0,6} "joint" {!type:Entity}{0,1} {lemma:/research|study/}
  new ResearchCollaboration { party a* }
  yes "Scientists from Riga Technical University and Union Bank are working on a joint research project."
  no  "Scientists from Riga Technical University and Union Bank are working on a joint of meat."

pattern jointly-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,20} "jointly" "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The survey was carried out by Riga Technical University jointly with Union Bank."
  no  "The survey was carried out by Riga Technical University far from Union Bank."

pattern jointly-made-by
  confidence 0.85
  sequence ("jointly" {lemma:/develop|design|build|study|research|conduct/;tag:VBN} | {lower:/co-developed|codeveloped|co-designed/} | "co" "-" {lower:/developed|designed/}) {!type:/Organisation|Person/}{0,3} "by" "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new ResearchCollaboration { party a* }
  yes "The sensor was jointly developed by Riga Technical University and Union Bank."
  no  "The sensor was tested by Riga Technical University and Union Bank."

pattern study-conducted-by
  confidence 0.85
  sequence {lemma:/study|research|trial|experiment|investigation/;pos:NOUN} {!type:/Organisation|Person/}{0,4} {lower:/conducted|undertaken|carried/} {!type:/Organisation|Person/}{0,3} "by" ("the"? {type:Organisation} ({!type:Entity}{0,3} | "'s"))? {!type:/Organisation|Person/}{0,4} {type:Organisation}=a "and" "the"? {type:Organisation}=b
  new ResearchCollaboration { party a ; party b }
  yes "A study conducted by Riga Technical University and Oslo Institute of Marine Research shows that fish return."
  no  "A strike called by Riga Technical University and Union Bank ended."

pattern agrees-on-joint-venture-with
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:Organisation}{0,20} {lemma:/agree|partner/;pos:VERB} "with" "the"? {type:/Organisation|Country/}=b {!type:Organisation}{1,14} "joint" "-"? "venture" ("in" "the"? {type:/City|Country|Region/}=l)?
  new JointVenture { party a* ; party b ; place l? }
  yes "Hungary agreed with Nordwind Energy AG to build a plant as a joint venture in Szeged."
  no  "Hungary agreed with Nordwind Energy AG to build a plant in Szeged."

pattern as-partner-of
  confidence 0.85
  sequence "as" /a|an|the/ {!type:Entity}{0,3} {lemma:/partner|collaborator|ally/;pos:NOUN} /of|with|to/ "the"? {type:Organisation}=b "," "the"? {type:Organisation}=a
  new StrategicCooperation { party a ; party b* }
  yes "As a research partner of Union Bank, Riga Technical University studies prices."
  no  "As a critic of Union Bank, Riga Technical University studies prices."

pattern is-partner-of
  confidence 0.8
  sequence {type:Organisation}=a {lemma:be} {!type:/Organisation|Person|Place/}{0,4} {lemma:partner;pos:NOUN} /of|to/ "the"? {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Riga Technical University is a research partner of Union Bank."
  no  "Riga Technical University is a research subsidiary of Union Bank."

# --- money of public givers ---------------------------------------------------------------------------

pattern gives-loan-or-grant
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/}{0,8} {lemma:/grant|provide|lend|award|approve|allocate|extend|sign/;pos:VERB} {!type:/Organisation|Person/}{0,4} {lemma:/loan|grant|financing|funding|credit|guarantee/;pos:NOUN} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person/}{0,3} /to|for|with/ ({type:Place} /'s|’s|'|’/)? "the"? {type:/Organisation|Country/}=b
  new Investment { party a* ; party b ; amount m }
  yes "The European Investment Bank has granted a loan of 40 million euros to Nordwind Energy AG."
  no  "The European Investment Bank has denied a wish for 40 million euros to Nordwind Energy AG."

pattern finances-sum
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lemma:/grant|provide|lend|approve|extend|commit|arrange/;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person/}{0,3} {lemma:/loan|financing|funding|credit|capital|debt|facility|investment/} {!type:/Organisation|Person/}{0,2} /to|for/ "the"? {type:Organisation}=b
  new Investment { party a* ; party b ; amount m }
  yes "Union Bank provides 20 million euros in financing to Kurzeme Gas Ltd. for a plant."
  no  "Union Bank provides 20 million stickers in boxes to Kurzeme Gas."

pattern financing-with
  confidence 0.8
  sequence {type:Organisation}=b {!type:/Organisation|Person/}{0,6} {lemma:/secure|close|obtain|sign|arrange|complete/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lemma:/financing|facility|loan|credit/;pos:NOUN} {!type:/Organisation|Person/;!lower:/to|for/}{0,4} /with|from/ "the"? {type:Organisation}=a
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG secured a credit facility with Union Bank."
  no  "Nordwind Energy AG secured a front door with Union Bank."

pattern grant-to-body
  confidence 0.8
  sequence {type:/GovernmentBody|InternationalOrganisation|Association|Country/}=a {!type:/Organisation|Person/;!lower:/was|were|been|is/}{0,4} {lemma:/award|give|make|approve|provide/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {lemma:grant;pos:NOUN} {!type:/Organisation|Person|Money/}{0,2} "to" "the"? {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "The European Commission awarded a grant to Riga Technical University."
  no  "The European Commission awarded a medal to Riga Technical University."

pattern grant-from-body
  confidence 0.8
  sequence {type:Organisation}=b {!type:/Organisation|Person|Money/;!lower:/was|were/}{0,6} {lemma:/receive|secure|win|obtain|get/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {lemma:grant;pos:NOUN} {!type:/Organisation|Person|Money/}{0,2} "from" "the"? {type:/GovernmentBody|InternationalOrganisation|Association|Country/}=a
  new Investment { party a* ; party b }
  yes "Kurzeme Gas secured a grant from the European Commission."
  no  "Kurzeme Gas secured a rope from the European Commission."

pattern gives-sum-of-aid
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Country/}=a {!type:/Organisation|Person/}{0,8} {lemma:/grant|provide|lend|award|approve|allocate|extend|sign|give|pledge|commit/;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person/}{0,3} {lemma:/loan|grant|financing|funding|credit|guarantee|aid|assistance/} /to|for|with/ ({type:Place} /'s|’s|'|’/)? "the"? {type:/Organisation|Country/}=b
  new StrategicCooperation { party a ; party b ; amount m ; cooperationClass Aid }
  yes "Norway will provide 20 million dollars in aid to Malawi."
  no  "Norway will provide 20 million vaccines in bags to Malawi."

pattern gives-country-aid
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Country/}=a {!type:/Organisation|Person|Country/}{0,6} {lemma:/give|grant|provide|lend|pledge/;pos:VERB} "the"? {type:/Organisation|Country/}=b "with"? {!type:/Organisation|Person|Country/}{0,3} {type:Money}=m {!type:/Organisation|Person/}{0,3} {lemma:/loan|grant|financing|funding|credit|aid|assistance|relief|support/}
  new StrategicCooperation { party a ; party b ; amount m ; cooperationClass Aid }
  yes "Norway will provide Latvia with 20 million euros in aid."
  no  "Norway will provide Latvia with 20 million barrels in May."

pattern donates-to-country
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Country/}=a {!type:/Organisation|Person|Country/}{0,4} {lemma:/donate|gift/;pos:VERB} {!type:/Organisation|Person|Country/}{1,8} "to" "the"? {type:Country}=b
  new StrategicCooperation { party a ; party b ; cooperationClass Aid }
  yes "Norway donated 20 ambulances to Latvia."
  no  "Norway sold 20 ambulances to Latvia."

pattern grant-from
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person|Money/}{0,8} {lemma:/receive|secure|win|obtain|get/;pos:VERB} ({!type:/Organisation|Person/}{0,4} {lemma:/loan|grant/;pos:NOUN} {!type:/Organisation|Person|Money/}{0,2})? {type:Money}=m {!type:/Organisation|Person/}{0,2} "from" "the"? {type:/GovernmentBody|InternationalOrganisation|Country/}=a
  new Investment { party a* ; party b ; amount m }
  yes "Riga Technical University received a grant of 3 million euros from the European Commission."
  no  "Riga Technical University received a bill of 3 million euros from the European Commission."

# --- "the two institutes", "both companies": one unit for each (src/link/plural.h) -----------------

pattern both-sign-deal
  confidence 0.85
  sequence {type:/Organisation|Country/;described:yes}=a {type:/Organisation|Country/;described:yes}=b []{0,8} {lemma:/sign|ink|initial|exchange|conclude|enter|reach|finali[sz]e|seal|renew|extend|terminate/;pos:VERB} []{0,8} {lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|letter|protocol|declaration|arrangement|understanding/;pos:/NOUN|PROPN/}
  new Agreement { party a* }
  yes "Riga Technical University received a delegation of Union Bank. The two organisations signed a cooperation agreement."
  no  "Riga Technical University received a delegation of Union Bank. The two organisations signed a petition."

pattern deal-between-both
  confidence 0.85
  sequence {lemma:/agreement|memorandum|mou|pact|treaty|accord|deal|contract|protocol|declaration/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,8} /between|by/ {type:/Organisation|Country/;described:yes}=a {type:/Organisation|Country/;described:yes}=b
  new Agreement { party a* }
  yes "Riga Technical University met Union Bank. An agreement between the two organisations was signed."
  no  "Riga Technical University met Union Bank. A quarrel between the two organisations broke out."

pattern both-cooperate
  confidence 0.8
  sequence {type:Organisation;described:yes}=a {type:Organisation;described:yes}=b {!type:Entity}{0,12} ({lemma:/cooperation|collaboration|partnership|alliance/;pos:/NOUN|PROPN/} | {lemma:/cooperate|collaborate|partner/;pos:VERB} | {lemma:work;pos:VERB} /closely/? "together" | {lemma:team;pos:VERB} "up" | {lemma:join;pos:VERB} /forces|hands/)
  new StrategicCooperation { party a* }
  yes "Riga Technical University met Union Bank. The two organisations will work together on schools."
  no  "Riga Technical University met Union Bank. The two organisations will vote on schools."

pattern cooperation-between-both
  confidence 0.8
  sequence {lemma:/cooperation|collaboration|partnership|alliance|relationship|tie/;pos:/NOUN|PROPN/} {!type:Entity;!pos:VERB}{0,5} "between" {type:Organisation;described:yes}=a {type:Organisation;described:yes}=b
  new StrategicCooperation { party a* }
  yes "Riga Technical University met Union Bank. The collaboration between the two organisations began in 2020."
  no  "Riga Technical University met Union Bank. The quarrel between the two organisations began in 2020."

pattern both-form-joint-venture
  confidence 0.8
  sequence {type:/Organisation|Country/;described:yes}=a {type:/Organisation|Country/;described:yes}=b {!type:Entity}{0,12} "joint" "-"? "venture"
  new JointVenture { party a* }
  yes "Nordwind Energy AG met Kita Motors Ltd in Riga. Both companies agreed to form a joint venture."
  no  "Nordwind Energy AG met Kita Motors Ltd in Riga. Both companies agreed to form a queue."

pattern both-research
  confidence 0.8
  sequence {type:Organisation;described:yes}=a {type:Organisation;described:yes}=b {!type:Entity}{0,6} /jointly|together/ {lemma:/develop|study|research|investigate|explore/;pos:VERB}
  new ResearchCollaboration { party a* }
  yes "Riga Technical University met Union Bank. The two organisations will jointly develop a payment card."
  no  "Riga Technical University met Union Bank. The two organisations will jointly sell a payment card."
