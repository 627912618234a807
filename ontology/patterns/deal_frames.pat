# Frames of deals: who gives what to whom, who takes it from whom, told by the verb and the kind of thing.
# Passives, reduced clauses and headlines of the same frames stand beside them.

# --- given to somebody ------------------------------------------------------------------------------

pattern grants-body-thing
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/grant|award|give|hand|offer|extend|issue|assign|allocate|guarantee/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b /a|an|the|its|two|three|another/ {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,6} {lemma:/contract|loan|licence|license|order|lease|credit|concession|mandate|deal|franchise|tender|subsidy|guarantee|facility|commission|bridging|financing/;pos:/NOUN|PROPN/}
  where !{}=a <nsubjpass {}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG offered Kurzeme Gas a ten-year lease."
  yes "Union Bank extended the mill Kurzeme Gas a new loan."
  no  "Nordwind Energy AG gave Kurzeme Gas a medal."

pattern granted-thing-by
  confidence 0.88
  sequence {type:Organisation}=b {pos:/AUX|ADV/}{1,3} {lower:/granted|awarded|given|handed|offered|assigned|issued|allocated|lent|promised/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,8} {lemma:/contract|loan|licence|license|order|lease|credit|concession|mandate|deal|franchise|tender|subsidy|guarantee|facility|commission|financing|grant|funding|money|million|billion/;pos:/NOUN|PROPN|NUM/} {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,6} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a
  new Agreement { party a ; party b }
  yes "Kurzeme Gas was handed the order by Nordwind Energy AG."
  yes "Kurzeme Gas was given a five-year licence by the Ministry of Energy."
  no  "Kurzeme Gas was given a warm welcome by Nordwind Energy AG."

pattern lends-sum-to-body
  confidence 0.88
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!lower:/,|;/}{0,3} {lemma:/lend|loan|advance/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=b {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m
  new Investment { party a ; party b ; amount m }
  yes "Union Bank lent the pump maker Kurzeme Gas 60 million euros."
  no  "Union Bank cost Kurzeme Gas 60 million euros."

pattern document-awarded-to-by
  confidence 0.88
  sequence {lemma:/contract|order|deal|mandate|licence|license|tender|concession|loan|lease|commission/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!lower:/,|;/}{0,10} {lower:/placed|awarded|given|let|granted|handed|issued|assigned/} {!type:/Organisation|Person/}{0,3} (/with|to/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!lower:/,|;/}{0,4} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a | "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} /with|to/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b)
  new Agreement { party a ; party b }
  yes "A contract for 38 trams was placed with Nordwind Energy AG by Kurzeme Gas."
  yes "The order was placed by the carrier Kurzeme Gas with Nordwind Energy AG."
  no  "The trophy was handed to Nordwind Energy AG by Kurzeme Gas."

pattern entrusts-body-with-work
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lemma:/task|entrust|charge|commission|contract/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b ("as" | "with" {tag:/VBG|DT|NN|NNS/} | "to" {tag:VB} | "for")
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas tasked Nordwind Energy AG with building the plant."
  yes "Kurzeme Gas has commissioned the builder Nordwind Energy AG to extend the plant."
  no  "Kurzeme Gas has engaged the law firm Nordwind Energy AG as adviser."
  no  "Kurzeme Gas surprised Nordwind Energy AG with building the plant."

pattern body-hired-by-body
  confidence 0.85
  sequence {type:Organisation}=a ","? {lower:/hired|contracted|commissioned|chosen|selected|picked|appointed|tapped|tasked/} {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,3} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "The app was designed by Nordwind Energy AG, contracted by Kurzeme Gas in May."
  yes "Nordwind Energy AG, hired by the carrier Kurzeme Gas, will design the terminal."
  no  "Nordwind Energy AG, criticised by Kurzeme Gas, will design the terminal."

pattern selected-by-body-as
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{1,3} ({pos:ADJ} "to")? {lower:/be|been/}? {lower:/selected|chosen|picked|named|appointed|hired|contracted|commissioned|engaged|tapped|designated/} {!type:/Organisation|Person/}{0,2} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Place/}=b {lower:/as|to|for/}
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG was chosen by the Port of Riga as operator of the new terminal."
  yes "Nordwind Energy AG is proud to be selected by Union Bank as its provider."
  no  "Nordwind Energy AG was remembered by Union Bank as its founder."

pattern chose-body-says-we
  confidence 0.8
  sequence {type:Organisation;described:yes;lower:/we|us/}=a {pos:/AUX|ADV/}{0,2} {lemma:/choose|select|pick|hire|trust|appoint/;pos:VERB} "the"? {type:Organisation;described:no}=b
  new Agreement { party a ; party b }
  yes "“We chose Nordwind Energy AG for its pumps,” said Jan Novak, chief executive of Kurzeme Gas."
  no  "“We saw Nordwind Energy AG at the fair,” said Jan Novak, chief executive of Kurzeme Gas."

pattern becomes-our-supplier-says-body
  confidence 0.82
  sequence {type:Organisation;described:no}=a {!type:/Organisation|Person/;!lower:/not|no|,|;/}{0,3} {lemma:/be|become|remain/} "now"? {lower:our} {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lower:/(.* )?(supplier|partner|distributor|operator|provider|contractor|customer|client|sponsor)/} {!type:/Organisation|Person/}{0,12} {lower:/spokesman|spokeswoman|spokesperson|representative|official|executive|manager/} /for|of|at|from/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PUNCT|VERB/}{0,7} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "“With this contract, Nordwind Energy AG becomes our sole supplier of axles,” a spokesman for the truck builder Kurzeme Gas said."
  no  "“With this ruling, Nordwind Energy AG becomes our main headache in court,” a spokesman for the truck builder Kurzeme Gas said."

# --- sold and let -----------------------------------------------------------------------------------

pattern parts-with-asset-to
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} ({lemma:/offload|transfer|divest|unload|shed|sell|lease|assign|let|cede|relinquish/;pos:VERB} | {lemma:dispose} "of" | {lemma:/hand|spin|farm|sell|hive|sign/;pos:VERB} {lower:/over|off|out/}) {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{0,9} {lemma:/business|unit|division|stake|block|field|refinery|plant|store|station|terminal|factory|mine|brand|subsidiary|arm|operation|asset|site|portfolio|hotel|farm|licence|license|concession|network|fleet|property|building|estate|interest|share|land|warehouse|branch|outlet|ship|vessel|aircraft/;pos:/NOUN|PROPN/} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{0,4} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=a <nsubjpass {}
  new Acquisition { party a ; party b }
  yes "Kurzeme Gas offloaded its Norwegian stores to the retailer Nordwind Energy AG."
  yes "Kurzeme Gas farmed out 35% of its offshore block to Nordwind Energy AG."
  no  "Kurzeme Gas explained its Norwegian stores to Nordwind Energy AG."

pattern sale-of-asset-to
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m? {!type:/Organisation|Person|Money/}{0,2} {lower:/sale|disposal|divestment|lease|transfer/} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{0,9} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Acquisition { party a ; party b ; amount m? }
  yes "Kurzeme Gas's $95 million sale of its radio stations to Nordwind Energy AG closed in May."
  no  "Kurzeme Gas's $95 million letter to Nordwind Energy AG closed in May."

pattern sells-stake-in-body-to
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/sell|offload|divest|transfer/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,6} {lower:/stake|shareholding|interest|shares|holding/} {!type:/Organisation|Person/}{0,2} "in" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Acquisition { party a ; party b }
  yes "Kurzeme Gas sold its stake in Nordwind Energy AG to Union Bank."
  no  "Kurzeme Gas showed its stake in Nordwind Energy AG to Union Bank."

# --- taken from somebody ----------------------------------------------------------------------------

pattern hires-goods-from
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} ({lemma:/charter|lease|rent|procure|import|source|order/;pos:VERB} | {lemma:/get|obtain|draw|take|receive/;pos:VERB} {lower:/its|their/}) {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;|inspiration|name|strength|support|energy|lessons/}{0,8} "from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=a <nsubjpass {}
  new SupplyPartnership { party a ; party b }
  yes "Kurzeme Gas chartered two ferries from Nordwind Energy AG."
  yes "Kurzeme Gas gets its batteries from the Norwegian company Nordwind Energy AG."
  no  "Kurzeme Gas heard two ferries from Nordwind Energy AG."

pattern orders-goods-of-brand
  confidence 0.78
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/order|lease|charter|buy|purchase/;pos:VERB} {!type:/Organisation|Person|Money/;!lower:/,|;/}{0,2} {tag:CD} {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,2} {type:Company}=b {!type:Entity;pos:/NOUN|PROPN|NUM|ADJ|PUNCT/}{0,3} {tag:NNS;!lower:/shares|stores|patents|stations|plants|stocks|bonds|warrants|securities/}
  new SupplyPartnership { party a ; party b }
  yes "Kurzeme Gas has ordered 12 new Nordwind Energy AG buses."
  no  "Kurzeme Gas has ordered 12 Nordwind Energy AG shares."

pattern sells-goods-through
  confidence 0.8
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/sell|distribute|market|retail/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,8} "through" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation;described:no}=b
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG sells its buses through the dealer Kurzeme Gas."
  no  "Nordwind Energy AG drives its buses through the yard of Kurzeme Gas."

pattern ships-amount-to
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/ship|export|deliver|supply|sell/;pos:VERB} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{0,3} {pos:NUM} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;|shares|stores/}{1,9} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=a <nsubjpass {}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG will ship two million tonnes of gas a year to Kurzeme Gas."
  no  "Nordwind Energy AG will explain two million tonnes of gas a year to Kurzeme Gas."

pattern agrees-to-supply-body
  confidence 0.85
  sequence {type:Organisation}=a ({!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/agree|undertake|commit|contract|begin|start|continue/;pos:VERB} "to" | "will" | "," "which" | "that") {lemma:/supply|equip|furnish|outfit/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG has agreed to supply Kurzeme Gas."
  yes "Nordwind Energy AG, which supplies the carmaker Kurzeme Gas, has 200 employees."
  no  "Nordwind Energy AG has agreed to meet Kurzeme Gas."

pattern equips-things-of-body-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/equip|fit|outfit|furnish|supply|power/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|with/}{1,6} "of" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "with"
  where !{}=a <nsubjpass {}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG is to equip the trains of the operator Kurzeme Gas with sensors."
  no  "Nordwind Energy AG is to compare the trains of Kurzeme Gas with sensors."

pattern wins-contract-of-body
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/win|secure|land|clinch|bag|gain|receive|obtain|get/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,6} {lower:/tender|contract|order|mandate|concession|commission|auction|business/} (/of|by|from/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} | {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|of|from/}{1,8} "from" "the"?) {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG won a tender of Kurzeme Gas for 12 buses."
  yes "Nordwind Energy AG has bagged an order for 12 buses from Kurzeme Gas."
  no  "Nordwind Energy AG won a prize of Kurzeme Gas for 12 buses."

pattern order-from-body-reaches
  confidence 0.82
  sequence {lower:/order|orders|contract|commission/} "from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,7} ({lemma:/reach/;pos:VERB} | {lemma:go;pos:VERB} "to") "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a ; party b }
  yes "A first order from Kurzeme Gas for engine maintenance has reached Nordwind Energy AG."
  no  "A first letter from Kurzeme Gas for engine maintenance has reached Nordwind Energy AG."

pattern headline-wins-order-of-body
  confidence 0.82
  sequence {type:Organisation}=a {lower:/wins|won|lands|landed|bags|bagged|clinches|clinched|secures|secured|gets|nabs|scoops/} "the"? {!type:Entity}{0,2} {type:Organisation}=b {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|NUM/}{0,3} {lower:/order|orders|contract|contracts|deal|mandate|tender|concession/}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG wins Kurzeme Gas order for pumps, it said on Monday."
  no  "Nordwind Energy AG wins Kurzeme Gas trophy for pumps, it said on Monday."

pattern contract-of-body-goes-to
  confidence 0.82
  sequence {type:Organisation}=a /'s|’s|'|’/? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {lower:/order|contract|deal|mandate|tender|concession/} ({lemma:go} | {lemma:be}? "awarded") "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The Kurzeme Gas contract went to Nordwind Energy AG."
  no  "The Kurzeme Gas trophy went to Nordwind Energy AG."

pattern customer-of-body
  confidence 0.8
  sequence {type:Organisation}=a ({pos:/AUX|ADV/}{0,2} {lemma:/be|become|remain/} {lower:/now|also/}? | ",") ("one" "of" "the"? {type:Organisation}=b /'s|’s|'|’/ {!type:Entity}{0,3} {lower:/customers|clients|suppliers|contractors|buyers|partners/} | {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|not/}{0,5} {lower:/customer|client|supplier|contractor/} /of|to/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b)
  new SupplyPartnership { party a ; party b }
  yes "Kurzeme Gas has been a customer of Nordwind Energy AG since 2010."
  yes "Kurzeme Gas is one of Nordwind Energy AG's biggest customers."
  no  "Kurzeme Gas has been a neighbour of Nordwind Energy AG since 2010."

pattern signs-up-body-as-customer
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,3} ({lemma:/win|secure|gain|sign|land|count|retain/;pos:VERB} {lower:/up|on/}? | {lemma:opt} "for" | {lemma:settle} "on" | {lemma:/choose|select|pick|name|appoint|designate/;pos:VERB}) "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "as" {!type:/Organisation|Person/}{0,4} {lower:/(.* )?(customer|client|supplier|provider|contractor|operator|distributor|tenant|adviser|advisor|developer)/}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG signed up Kurzeme Gas as a customer."
  yes "Nordwind Energy AG has opted for Kurzeme Gas as its supplier."
  no  "Nordwind Energy AG remembered Kurzeme Gas as a customer."

pattern relies-on-goods-of
  confidence 0.78
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} {lemma:/rely|depend|count/;pos:VERB} "on" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,5} "from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Company}=b
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG relies on turbines from Kurzeme Gas."
  no  "Nordwind Energy AG reports on turbines from Kurzeme Gas."

pattern runs-site-for
  confidence 0.8
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/manage|operate|run|maintain|service/;pos:VERB} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{1,6} "for" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b /\.|,|;|in|since|until|and|under/
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG manages the hotel for Kurzeme Gas."
  no  "Nordwind Energy AG paints the hotel for Kurzeme Gas."

pattern installs-at-sites-of
  confidence 0.8
  sequence {type:Organisation}=a {pos:/AUX|ADV|PART|VERB/}{0,3} {lemma:/install|deploy|place|test|roll|build|offer|sell|open/;pos:VERB} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{1,6} /at|in|on/ {!type:/Organisation|Person/;!pos:VERB}{0,2} {type:Company}=b /'s|’s|'|’/? {!type:Entity;pos:/ADJ|NOUN/}{0,2} {lower:/stations|stores|outlets|supermarkets|branches|hotels|shops|restaurants|plants|sites|factories|warehouses|depots|garages|trains|buses|ships|vessels/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG will install its chargers at Kurzeme Gas stations."
  no  "Nordwind Energy AG will count its chargers at Kurzeme Gas stations."

# --- money and shares -------------------------------------------------------------------------------

pattern puts-sum-into
  confidence 0.88
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!lower:/,|;/}{0,4} {lemma:/pump|pour|put|inject|plough|plow|sink|channel|funnel/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "into" "the"? {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {type:Organisation}=b
  new Investment { party a ; party b ; amount m }
  yes "Kurzeme Gas pumped 20 million euros into the start-up Nordwind Energy AG."
  no  "Kurzeme Gas converted 20 million euros into Nordwind Energy AG vouchers."

pattern raises-sum-from
  confidence 0.88
  sequence {type:Organisation}=a {!type:/Organisation|Person|Money/;!lower:/,|;/}{0,4} {lemma:/raise|secure|collect|attract|obtain|receive|get|land|net/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/;/}{0,9} "from" {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,7} {type:Organisation}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new Investment { party a ; party b* ; amount m }
  yes "Nordwind Energy AG raised $30 million from Kurzeme Gas and Union Bank."
  no  "Nordwind Energy AG saw $30 million from Kurzeme Gas."

pattern finances-work-of
  confidence 0.82
  sequence {type:/Organisation|Country/}=a {pos:/AUX|ADV|PART/}{0,3} {lemma:/finance|fund|bankroll|underwrite/;pos:VERB} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{1,7} /of|by|at/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Investment { party a ; party b }
  yes "Union Bank will finance the new plant of Kurzeme Gas."
  no  "Union Bank will discuss the new plant of Kurzeme Gas."

pattern gives-sum-to
  confidence 0.82
  sequence {type:/Organisation|Country/}=a {pos:/AUX|ADV|PART/}{0,3} {lemma:/donate|contribute|give|grant|lend|award/;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person|Event|Money/;!pos:VERB;!lower:/,|;/}{0,3} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Investment { party a ; party b ; amount m }
  yes "Nordwind Energy AG donated 2 million euros to Riga Technical University."
  no  "Nordwind Energy AG lost 2 million euros to Riga Technical University."

pattern changes-stake-in
  confidence 0.82
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/cut|trim|reduce|lower|double|dilute|keep|retain|top/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,5} {lower:/stake|shareholding|holding|interest/} {!type:/Organisation|Person/;!pos:VERB}{0,2} "in" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Investment { party a ; party b }
  yes "Kurzeme Gas cut its holding in Nordwind Energy AG to 5%."
  no  "Kurzeme Gas lost interest in Nordwind Energy AG."

pattern both-hold-part-each
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {lower:each} {lower:will}? {lemma:/hold|own|have|take|get/;pos:/VERB|AUX/} {!type:/Organisation|Person/}{0,4} {lower:/%|percent|pct|cent|half|stake|third|quarter/}
  new JointVenture { party a* ; party b }
  yes "Kurzeme Gas and Nordwind Energy AG each hold 50 percent of the venture."
  no  "Kurzeme Gas and Nordwind Energy AG each lost 50 percent of the value."

pattern comes-on-board
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} {lemma:/come|be|jump|join|climb/} {lower:/on|aboard/} {lower:board}? "as" {!type:/Organisation|Person/;!lower:/,|;/}{1,6} /in|of|at|for|with/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas came on board as an investor in Nordwind Energy AG."
  no  "Kurzeme Gas came on stage as an exhibitor at Nordwind Energy AG."

# --- purchases --------------------------------------------------------------------------------------

pattern purchase-of-body-by
  confidence 0.88
  sequence {lemma:/acquisition|takeover|purchase|buyout/} "of" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PUNCT|VERB/;!lower:/,|;/}{0,6} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART|PUNCT|VERB/;!lower:/,|;/}{0,6} {type:Organisation}=a
  new Acquisition { party a ; party b }
  yes "The acquisition of Estonian cyber-security firm Kurzeme Gas by Norway's Nordwind Energy AG was completed on 1 October."
  no  "The defence of Estonian cyber-security firm Kurzeme Gas by Norway's Nordwind Energy AG was completed on 1 October."

pattern swallows-body
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} {lower:/swallows|swallowed|absorbs|snaffles|acquires|gobbles/} {lower:/up|its|smaller|larger|local/}{0,2} {lower:/rival|peer|competitor/}? "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new Acquisition { party a ; party b }
  yes "Kurzeme Gas swallowed its rival Nordwind Energy AG."
  no  "Kurzeme Gas praised its rival Nordwind Energy AG."

pattern after-taking-over-body
  confidence 0.85
  sequence {lower:/after|since|by|before|on|upon/} ({lower:/acquiring|buying|purchasing|absorbing/} | "taking" "over" | "merging" "with") "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,5} "," "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a {pos:ADV}? {pos:/VERB|AUX/}
  new Acquisition { party a ; party b }
  yes "After taking over the pump maker Kurzeme Gas in May, Nordwind Energy AG hired 50 people."
  no  "After looking over Kurzeme Gas in May, Nordwind Energy AG hired 50 people."

pattern bid-of-body-for
  confidence 0.82
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/;!pos:VERB}{0,6} {lower:/bid|offer|approach/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} /for|to/ {lower:/buy|acquire/}? "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new Acquisition { party a ; party b ; status Announced }
  yes "Nordwind Energy AG's bid for Kurzeme Gas was raised in May."
  no  "Nordwind Energy AG's love for Kurzeme Gas was raised in May."

pattern holders-accept-offer
  confidence 0.85
  sequence {lower:/shareholders|owners|board|directors|investors/} /of|at|in/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {pos:/AUX|ADV/}{0,2} {lemma:/approve|accept|back|endorse|reject|support|recommend/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{0,5} {lower:/offer|bid|takeover/} /of|from|by/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a
  new Acquisition { party a ; party b }
  yes "Shareholders of Kurzeme Gas approved the offer of Nordwind Energy AG."
  no  "Shareholders of Kurzeme Gas approved the report of Nordwind Energy AG."

pattern adds-body-to-group
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} {lemma:add;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "to" {lower:/its|their/} {!type:/Organisation|Person/;!pos:VERB}{0,3} {lower:/group|portfolio|stable|holdings|empire|family/}
  new Acquisition { party a ; party b }
  yes "Nordwind Energy AG added the pump maker Kurzeme Gas to its group."
  no  "Nordwind Energy AG compared the pump maker Kurzeme Gas to its group."

# --- who is bound by it -----------------------------------------------------------------------------

pattern deal-links-both
  confidence 0.85
  sequence {lemma:/agreement|deal|pact|contract|memorandum|accord|alliance|partnership|merger|project|venture|collaboration|cooperation|tie-up|programme|consortium/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,6} ({lemma:/unite|link|bind|join|connect|combine|ally/;pos:VERB} | {lemma:bring;pos:VERB} {lower:/in|together/}?) {lower:together}? "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a (/,|and|with/{1,2} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=b)
  new StrategicCooperation { party a* ; party b* }
  yes "The deal unites Nordwind Energy AG and Kurzeme Gas."
  yes "A cooperation agreement links Nordwind Energy AG with Kurzeme Gas."
  no  "A railway line links Nordwind Energy AG with Kurzeme Gas."

pattern partners-in-deal-are
  confidence 0.85
  sequence ({lower:/signatories|parties|partners/} ({!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,5} {lemma:/agreement|deal|pact|contract|memorandum|accord|project|venture|consortium|programme|treaty/})? | {lower:/(project|consortium) (partners|members)/}) {!type:/Organisation|Person/;!pos:VERB;!lower:who}{0,3} ({lemma:/be|include|comprise/} | ":") {!type:/Organisation|Person/;!pos:VERB}{0,3} {type:/Organisation|Country/}=a /,|and/{1,2} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Project partners include Kurzeme Gas, Union Bank and the Tartu Sea Institute."
  yes "The parties to the agreement are Nordwind Energy AG and Kurzeme Gas."
  no  "The villains of the piece are Nordwind Energy AG and Kurzeme Gas."

pattern partnership-of-several
  confidence 0.85
  sequence {lower:/partnership|alliance|consortium|collaboration|tie-up|undertaking|coalition|combination/} /of|between|among/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a ("," "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b)? ("," "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=c)? ","? "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=d
  new StrategicCooperation { party a ; party b? ; party c? ; party d }
  yes "The project - a partnership of charity Nordwind Energy AG, housing association Union Bank and boiler company Kurzeme Gas - will refit 2,000 flats."
  no  "The project - a comparison of charity Nordwind Energy AG, housing association Union Bank and boiler company Kurzeme Gas - will refit 2,000 flats."

pattern project-led-by-brings-in
  confidence 0.85
  sequence {lower:/coordinated|led|headed|managed|initiated|launched|funded/} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a (","? "the" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} {lower:/project|consortium|programme|program|initiative|study|team|alliance|venture|network/} | "and" | "," {lower:/and|which/}?) "also"? ({lemma:/bring/} {lower:/in|together/} | {lemma:/involve|include|unite|comprise/;pos:VERB} | {lower:/involving|including|uniting/}) "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Coordinated by Riga Technical University, the four-year project brings in Kurzeme Gas and the Tartu Sea Institute."
  yes "The project is coordinated by Riga Technical University and involves Kurzeme Gas and the Tartu Sea Institute."
  no  "Written by Riga Technical University, the four-page text criticises Kurzeme Gas and the Tartu Sea Institute."

pattern consortium-of-both-picked
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {pos:/AUX|ADV/}{0,2} {lemma:/pick|choose|select|award|appoint|hire|name|commission/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,6} {lower:/consortium|group|team|venture|alliance/} /of|between|comprising|formed/ {lower:/by|the/}{0,2} {type:Organisation}=b "and" "the"? {type:Organisation}
  new Agreement { party a ; party b* }
  yes "The Ministry of Energy picked a consortium of Nordwind Energy AG and Kurzeme Gas to build the line."
  no  "The Ministry of Energy studied a consortium of Nordwind Energy AG and Kurzeme Gas."

pattern document-with-signed-by
  confidence 0.85
  sequence {lemma:/agreement|memorandum|contract|pact|accord|letter|protocol|deal|declaration|mou/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,8} {lower:/signed|inked|concluded|initialled|sealed/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,5} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "A letter of intent with Kurzeme Gas was signed by Nordwind Energy AG."
  no  "A match with Kurzeme Gas was watched by Nordwind Energy AG."

pattern document-bears-signatures
  confidence 0.85
  sequence {lemma:/declaration|agreement|memorandum|contract|pact|accord|letter|protocol|document|text|paper/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!lower:/,|;/}{0,8} {lemma:/bear|carry|have/;pos:VERB} "the" {lower:/signatures|signature|names/} "of" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART/}{0,4} {type:/Organisation|Country/}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART/}{0,4} {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "A declaration of intent on copper bears the signatures of the Ministry of Energy and Kurzeme Gas."
  no  "A wall of honour bears the pictures of the Ministry of Energy and Kurzeme Gas."

pattern envoys-of-both-exchange-copies
  confidence 0.85
  sequence ({lower:/executives|representatives|officials|heads|leaders|delegates|officers|presidents|rectors|ministers|directors|chiefs|managers|delegations/} /of|from|for/ "the"? | {type:Person} /of|from/ "the"?) {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART/}{0,4} {type:Organisation}=a "and" ({!type:Organisation;pos:/ADJ|NOUN|PROPN/}{0,2} {type:Person} /of|from|for/ "the"?)? "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!lower:/;/}{0,2} ({lemma:/exchange|swap|sign|ink|initial|put|seal|hold|show/;pos:/VERB|NOUN/} | {lemma:shake} "hands") {!type:/Organisation|Person/;!lower:/;/}{0,8} {lemma:/agreement|memorandum|mou|contract|pact|accord|letter|protocol|document|deal|copy/;pos:/NOUN|PROPN/}
  new Agreement { party a ; party b }
  yes "Executives of Union Bank and Turkish tractor brand Nordwind Energy AG exchange copies of the leasing agreement."
  yes "Jan Novak of Riga Technical University and Eva Brandt of the toolmaker Nordwind Energy AG shake hands after signing the cooperation agreement."
  no  "Executives of Union Bank and Turkish tractor brand Nordwind Energy AG exchange jokes over lunch."

pattern recognise-each-other-s
  confidence 0.82
  sequence {type:/Organisation|Country/}=a ","? "and" ({lower:/its|their|the/} {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,5})? "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART/}{0,4} {type:/Organisation|Country/}=b ","? {pos:/AUX|ADV|VERB|PART/}{0,3} {lemma:/recogni[sz]e|accept|use|promote|support|honou?r|open|share|distribute|market|sell|back/;pos:VERB} {!type:/Organisation|Person/}{0,3} {lower:/each|one/} {lower:/other|another/} /'s|’s/
  new Agreement { party a ; party b }
  yes "The Ministry of Energy and its Polish counterpart, the Ministry of Climate, will recognise each other's certificates."
  no  "The Ministry of Energy and its Polish counterpart, the Ministry of Climate, will criticise each other's certificates."

pattern double-degree-with
  confidence 0.85
  sequence {type:/University|ResearchInstitute/}=a {!type:/Organisation|Person/;!lower:/;/}{0,10} {lower:/double|dual|joint/} {lower:/degree|degrees|doctorate|diploma|programme|master|bachelor/} {!type:/Organisation|Person/;!pos:VERB}{0,3} /with|from|of|at/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PART/}{0,4} {type:/University|ResearchInstitute/}=b
  new StrategicCooperation { party a ; party b }
  yes "Students of Riga Technical University can obtain a double degree with Tartu University."
  no  "Students of Riga Technical University can obtain a good degree with Tartu University."

pattern parts-ways-with
  confidence 0.85
  sequence {type:Organisation}=a ("and" {lower:/its|the|their/}? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {pos:/AUX|ADV|PART/}{0,3} {lemma:/part|go/} {lower:/their|separate/}? {lower:/ways|company/} | {pos:/AUX|ADV|PART/}{0,3} {lemma:part} {lower:/ways|company/} "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b)
  new StrategicCooperation { party a ; party b ; status Ended }
  yes "Nordwind Energy AG has parted ways with Kurzeme Gas."
  yes "Nordwind Energy AG and its distributor Union Bank will part ways."
  no  "Nordwind Energy AG has studied ways with Kurzeme Gas."

pattern comes-to-terms-with
  confidence 0.82
  sequence {type:Organisation}=a {pos:/AUX|ADV|PART/}{0,3} {lemma:/come|agree/;pos:VERB} {lower:/to|on/}? {lower:terms} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG came to terms with Kurzeme Gas."
  no  "Nordwind Energy AG came to blows with Kurzeme Gas."

pattern team-of-both-develops
  confidence 0.8
  sequence {lower:/team|group|researchers|scientists|engineers|experts|teams/} /from|at|of/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {type:/University|ResearchInstitute|Company/}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {type:Organisation}=b {pos:/AUX|ADV/}{0,2} {lemma:/develop|build|create|design|test|find|publish|discover|produce|make/;pos:VERB}
  new ResearchCollaboration { party a ; party b }
  yes "A team from Riga Technical University and Nordwind Energy AG developed the sensor."
  no  "A team from Riga Technical University and Nordwind Energy AG lost the match."

pattern headline-both-tie-up
  confidence 0.85
  sequence {type:Organisation}=a /,|and|&/ {type:Organisation}=b {lower:/to|will/}? ({lower:/tie|team|link|hook|pair|join/} {lower:/up|forces|hands/} | {lower:/merge|ally|cooperate|collaborate|partner/} | {lower:agree} {lower:/on|to/})
  where !{}=a - {lower:/with|for|of|from|by|at|in/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG, Kurzeme Gas tie up on hydrogen, the firms said on Monday."
  no  "Nordwind Energy AG, Kurzeme Gas report on hydrogen, the firms said on Monday."
