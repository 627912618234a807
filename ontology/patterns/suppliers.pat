# Suppliers and partners that are chosen, orders, contracts, licences: who works for whom. (Deals of
# ownership and cooperation by name: deals.pat, partnerships.pat.)

# --- chosen as partner or supplier --------------------------------------------------------------------

pattern chooses-as-partner
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:Organisation;!lower:/was|were|been|is|are|be|being|by/}{0,10} {lower:/select|selects|selected|choose|chooses|chose|chosen|choosing|tap|taps|tapped|pick|picks|picked|appoint|appoints|appointed|name|names|named|hire|hires|hired|retain|retains|retained|engage|engages|engaged|designate|designates|designated|enlist|enlists|enlisted|nominate|nominates|nominated|welcome|welcomes|welcomed|recruit|recruits|recruited|add|adds|added/} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b "as" {!type:/Organisation|Person/}{0,7} {lemma:/partner|supplier|provider|distributor|vendor|contractor|agency|integrator|manufacturer|carrier|operator|reseller|licensee|developer|platform/}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has selected Kita Motors Ltd. as its charging partner."
  yes "Nordwind Energy AG taps the French agency Kita Motors Ltd. as exclusive supplier."
  yes "Nordwind Energy AG welcomed Kurzeme Gas Ltd. as a new partner."
  no  "Nordwind Energy AG has selected Kita Motors Ltd. as the slowest rival."
  no  "Nordwind Energy AG was selected before Kita Motors Ltd. as a supplier."

pattern chooses-for-task
  confidence 0.8
  sequence {type:/Organisation|Country/}=a {!type:Organisation;!lower:/was|were|been|is|are|be|being|by/}{0,6} {lower:/select|selects|selected|choose|chooses|chose|chosen|tap|taps|tapped|pick|picks|picked|hire|hires|hired|retain|retains|retained|engage|engages|engaged|commission|commissions|commissioned|enlist|enlists|enlisted|contract|contracts|contracted/} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("," /a|an|the/ {!type:/Organisation|Person/;!lower:/;|who|which/}{1,18} ",")? "to" {pos:VERB}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG taps Kita Motors Ltd. to build its new depot."
  yes "Nordwind Energy AG has engaged Kita Motors Ltd., a maker of vans serving towns, to build its new depot."
  yes "Nordwind Energy AG has engaged Kurzeme Gas Ltd. to build a plant."
  no  "Nordwind Energy AG invited Kita Motors Ltd. to a party."

pattern chosen-by
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,10} {lower:/selected|chosen|tapped|picked|hired|retained|engaged|commissioned|enlisted|contracted|appointed|named|designated/} "by" "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=a ("to" {pos:VERB} | ("as" | "for") {!type:/Organisation|Person/}{0,7} {lemma:/partner|supplier|provider|distributor|vendor|contractor|agency|integrator|manufacturer|carrier|operator|reseller|project|programme|program|contract|system|plant|platform/})
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has been chosen by Nordwind Energy AG to supply batteries."
  yes "Kita Motors Ltd. was selected by Nordwind Energy AG as a technology partner."
  no  "Kita Motors Ltd. was praised by Nordwind Energy AG as a technology partner."
  no  "Kita Motors Ltd. was named by Union Bank as one of ten firms with good food."

pattern chosen-as-partner-of
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,8} {lower:/selected|chosen|appointed|named|designated/} ("as" | {lower:/a|an|the|exclusive|official|preferred|sole/}){0,3} ({!type:/Organisation|Person/}{0,6} {lemma:/partner|supplier|provider|distributor|vendor|contractor|agency|integrator|reseller|licensee/} /of|for|to|by/ "the"? {type:Organisation}=a | {type:Organisation}=a /'s|’s|'|’/? {!type:/Organisation|Person/}{0,4} {lower:/partner|supplier|provider|distributor|vendor|contractor|agency|integrator|reseller|licensee/})
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. was named preferred supplier to Nordwind Energy AG."
  yes "Kurzeme Gas was selected as a Nordwind Energy AG partner."
  no  "Kita Motors Ltd. was named best employer of Nordwind Energy AG."

pattern has-become-its-partner
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {type:Organisation}=b {lemma:/have|will/}? {lemma:/become|be/;pos:/VERB|AUX/} {lower:/now|also|an|one|of/}{0,2} {lower:/its|their/} {!type:Entity}{0,4} {lemma:/partner|supplier|distributor/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG announced today that Kita Motors Ltd. has become its newest partner."
  no  "Nordwind Energy AG announced today that Kita Motors Ltd. has become its fiercest rival."

pattern exclusive-supplier-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,10} ({lower:/exclusive|official|preferred|sole|authorised|authorized/} {!type:Organisation}{0,2} {lower:/(.* )?(supplier|distributor|provider|dealer|licensee)/} | {lower:/(.* )?(exclusive|official|preferred|sole) (.* )?(supplier|distributor|provider|dealer)/}) /of|for|to/ "the"? {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. is now an official supplier of Nordwind Energy AG."
  yes "Kita Motors Ltd. will serve as the exclusive distributor for Nordwind Energy AG."
  no  "Kita Motors Ltd. is now an official critic of Nordwind Energy AG."

pattern relies-on-partner
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,6} ({lemma:/rely|depend|count/;pos:VERB} "on" | {lemma:use;pos:VERB}) "the"? {type:Organisation}=b "as" {!type:/Organisation|Person/}{0,5} {lemma:/partner|supplier|provider|contractor/}
  new SupplyPartnership { party a* ; party b+ }
  yes "Nordwind Energy AG relies on Kurzeme Gas Ltd. as its main supplier."
  no  "Nordwind Energy AG sees Kurzeme Gas Ltd. as its main rival."

pattern joins-partner-programme
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,8} ({lower:/join|joins|joined|joining/} | {lower:/inclusion|admission|acceptance|entry|enrolment|enrollment/} /in|to|into/) "the"? {type:Organisation}=b /'s|’s|'|’/? {!type:/Organisation|Person/}{0,4} ({lower:/partner|partners|partnership|partnerships|supplier|suppliers|alliance|affiliate|reseller|vendor|accelerator|incubator/} | {lower:/(.* )?partners/}) {!type:/Organisation|Person/}{0,1} {lower:/programme|program|network|ecosystem|initiative|scheme|community/}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has joined Nordwind Energy AG's partner programme."
  yes "Kita Motors Ltd. announced its inclusion in Nordwind Energy AG's supplier network."
  no  "Kita Motors Ltd. has joined Nordwind Energy AG's critics."

pattern announces-integration-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,4} {lemma:/announce|launch|complete|unveil|sign|introduce/} {!type:/Organisation|Person/}{0,5} {lower:integration} "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors Ltd. announced an integration with Nordwind Energy AG."
  no  "Kita Motors Ltd. announced a quarrel with Nordwind Energy AG."

pattern is-sponsor-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} {lemma:/become|be|name|remain|sign/} {!type:/Organisation|Person|Event/}{0,6} {lemma:sponsor;pos:/NOUN|PROPN/} /of|for/ "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG becomes the official sponsor of Riga Technical University."
  no  "Nordwind Energy AG becomes the official critic of Riga Technical University."

# --- orders, deliveries, purchases ------------------------------------------------------------------

pattern orders-from
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:Organisation}{0,8} ({lemma:/order|procure|source|buy|purchase/;pos:VERB} {!type:/Organisation|Person/;!lower:/stake|stakes|share|shares|shareholding|interest|unit|business|division|subsidiary|plant|assets|company|land|building|out/}{1,9} "from" | {lemma:place;pos:VERB} {!type:Organisation}{0,5} {lemma:order;pos:NOUN} {!type:Organisation}{0,6} /with|from/) "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "Nordwind Energy AG has ordered 20 buses from Kita Motors Ltd."
  yes "Nordwind Energy AG placed an order for 20 buses with Kita Motors Ltd."
  yes "Nordwind Energy AG has agreed to buy hydrogen from Kurzeme Gas Ltd."
  no  "Nordwind Energy AG has hidden 20 buses from Kita Motors Ltd."
  no  "Nordwind Energy AG bought a stake in a plant from Kita Motors Ltd."

pattern order-from
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,8} {lemma:/receive|win|secure|book|land|get|announce|bag|obtain/} {!type:Organisation}{0,8} {lemma:order;pos:/NOUN|PROPN/} {!type:Organisation;!lower:/to|in/}{0,8} "from" "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:/Organisation|Country/}=a
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. received an order from Nordwind Energy AG for 20 buses."
  yes "Kita Motors Ltd. won an order for 20 buses from Nordwind Energy AG."
  no  "Kita Motors Ltd. received a letter from Nordwind Energy AG for 20 guests."

pattern agreement-for-number
  confidence 0.9
  sequence {type:/Organisation|Country/}=a {!type:Organisation}{0,12} {lemma:/sign|reach|conclude|win|announce|receive|enter|ink|secure|agree/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lower:/agreement|contract|deal|order/} "with" "the"? {!type:Entity}{0,4} {type:Organisation}=b "for" {lower:/the|up|to|supply|delivery|purchase|of/}{0,4} {pos:NUM;!type:Money;!tag:/NNS/} {!type:/Organisation|Person|Money/}{0,2} {tag:/NNS|NNPS|NNP|NN/;!lower:/years|months|days|weeks|year|month|airports|ports|countries|cities|blocks|fields|projects|sites|areas|states|mines/}
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. signed an agreement with Nordwind Energy AG for 30 electric vans."
  no  "Kita Motors Ltd. signed an agreement with Nordwind Energy AG for five years."

pattern supplies-country
  confidence 0.8
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Country/}{0,6} {lemma:/supply|provide/;pos:VERB} {type:Country}=b "with" {!type:Money}
  new SupplyPartnership { party a* ; party b }
  yes "Latvia will supply Norway with gas."
  no  "Latvia will annoy Norway with gas."

pattern distributes-products-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {lemma:/distribute|resell|market|sell/;pos:VERB} {!type:Organisation}{0,3} ({type:Organisation}=b /'s|’s|'|’/ {!type:Organisation}{0,5} {lemma:/product|line|range|brand|portfolio|solution|device|turbine|system|vehicle|machine/} | {lemma:/product|line|range|brand|portfolio|solution|device|turbine|system|vehicle|machine/} "of" "the"? {type:Organisation}=b)
  new SupplyPartnership { party a* ; party b }
  yes "Kurzeme Gas Ltd. will distribute the turbines of Nordwind Energy AG in Latvia."
  yes "Kurzeme Gas Ltd. will distribute Nordwind Energy AG's wind turbines in Latvia."
  no  "Kurzeme Gas Ltd. will praise Nordwind Energy AG's wind turbines in Latvia."

# --- contracts ------------------------------------------------------------------------------------------

pattern awards-contract-to
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!lower:/was|were|been|is|are|be|being/}{0,6} {lemma:award;pos:VERB} {!type:/Organisation|Person/}{0,8} {lemma:/contract|order|tender|concession|licence|license/} {!type:/Organisation|Person/}{0,6} "to" "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b+ }
  yes "Nordwind Energy AG awarded a contract to Kita Motors Ltd."
  no  "Nordwind Energy AG awarded a medal to Kita Motors Ltd."

pattern contract-awarded-to
  confidence 0.85
  sequence {lemma:/contract|order|tender|concession/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,5} {lower:/awarded|given|granted/} {!type:/Organisation|Person/}{0,3} "to" "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,4} "by" "the"? {type:/Organisation|Country/}=a
  new Agreement { party a ; party b }
  yes "A contract was awarded to Kita Motors Ltd. by Nordwind Energy AG."
  no  "A medal was awarded to Kita Motors Ltd. by Nordwind Energy AG."

pattern contract-for-company
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person/;!lower:/was|were/}{0,6} {lower:/awarded|awarding|won|wins|win|received|receives|secured|secures|landed|lands|bags|bagged/} {!type:/Organisation|Person/}{0,8} {lower:/contract|contracts|tender|concession/} {!type:/Organisation|Person/}{0,10} /by|from|with/ "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:/Organisation|Country/}=a
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. won a contract from Nordwind Energy AG."
  yes "Kita Motors has won a contract for 20 buses from Nordwind Energy AG."
  no  "Kita Motors Ltd. won a medal from Nordwind Energy AG."

pattern company-was-awarded-contract
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person/}{0,4} {lower:/was|been|were|is/} {!type:/Organisation|Person/}{0,2} {lower:/awarded|given|granted/} {!type:/Organisation|Person/}{0,8} {lower:/contract|contracts|tender|concession/} {!type:/Organisation|Person/}{0,22} /by|from|with/ "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:/Organisation|Country/}=a
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. has been awarded a contract by Nordwind Energy AG."
  no  "Kita Motors Ltd. has been awarded a medal by Nordwind Energy AG."

pattern awards-company-contract
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/was|were|been|is|are|be|being/}{0,6} {lemma:/award|give|grant/;pos:VERB} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,6} {lemma:/contract|order|licence|license|right|concession/}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG has awarded Kita Motors Ltd. a contract worth 20 million euros."
  yes "Kita Motors Ltd. granted Nordwind Energy AG an exclusive licence for its batteries."
  no  "Nordwind Energy AG has given Kita Motors Ltd. a medal."

# --- licences ------------------------------------------------------------------------------------------

pattern licenses-to
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {lemma:/license|licence/;pos:VERB} {!type:Organisation}{1,8} /to|from/ "the"? {type:Organisation}=b
  where !{}=a . {lower:/'s|’s|'|’/}
  new Agreement { party a ; party b+ }
  yes "Kita Motors Ltd. licenses its battery technology to Nordwind Energy AG."
  yes "Kita Motors Ltd. has licensed a battery patent from Nordwind Energy AG."
  no  "Kita Motors Ltd. shows its battery technology to Nordwind Energy AG."

pattern licensing-with
  confidence 0.8
  sequence {lower:/licensing|licence|license/} {lower:/agreement|deal|partnership|contract/}? "with" "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,8} "," "the"? {type:Organisation}=a
  where !{}=b >>conj {}=a
  new Agreement { party a ; party b }
  yes "Thanks to licensing with Kurzeme Gas Ltd., Nordwind Energy AG has grown."
  no  "Thanks to talks with Kurzeme Gas Ltd., Nordwind Energy AG has grown."

pattern uses-under-licence
  confidence 0.8
  sequence {lower:/licensing|licence|license/} {lower:/agreement|deal|contract/} {!type:/Organisation|Person/}{0,8} "," "the"? {type:Organisation}=a {!type:/Organisation|Person/}{0,3} {lemma:/use|utili[sz]e|sell|distribute|make|produce|market|employ|get|receive|obtain/;pos:VERB} {!type:/Organisation|Person/}{0,3} {type:Organisation}=b /'s|’s|'|’/
  new Agreement { party a ; party b }
  yes "Through an exclusive licensing agreement, Nordwind Energy AG uses Kurzeme Gas Ltd.'s patents."
  no  "Through an open window, Nordwind Energy AG uses Kurzeme Gas Ltd.'s patents."

pattern network-grows-by-addition-of
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|not/}{0,6} {lemma:/expand|grow|extend|strengthen|broaden|increase/;pos:VERB} {lower:/its|their|our/} {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {lower:/dealer|dealership|distributor|distribution|reseller|retailer|supplier|supply|sales/} /network|base|channel/ {!type:Entity}{0,2} /with|through|by/ "the"? {lemma:/addition|add|appointment|appoint|inclusion/} "of"? "the"? {type:Organisation}=b
  new SupplyPartnership { party a ; party b+ }
  yes "The firm Nordwind Energy AG has also recently expanded its commercial dealer network with the addition of Union Bank, Kurzeme Gas and Kita Motors Ltd., providing sales in the north."
  yes "Nordwind Energy AG grew its distribution network by adding Kurzeme Gas."
  no  "Nordwind Energy AG expanded its dealer network with the opening of a hall beside Kurzeme Gas."
