# Who makes, sells or runs what with whom, or for whom: co-production, licences and rights, works on behalf
# of another, sponsors. (Partnerships and deals by name: partnerships.pat, deals.pat, partners.pat.)

# --- made together --------------------------------------------------------------------------------------

pattern co-done-by-both
  confidence 0.85
  sequence ("co" "-" {lower:/produced|developed|created|published|distributed|manufactured|designed|branded/} | {lower:/coproduced|codeveloped|copublished/}) {!type:Entity;!lower:/,|;/}{0,3} "by" {!type:Entity;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=a ("," "the"? {type:Organisation}){0,5} ","? "and" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b }
  yes "The film was co-produced by Nordwind Energy AG and Kita Motors Ltd."
  no  "The film was over-produced by Nordwind Energy AG and Kita Motors Ltd."

pattern joint-product-of
  confidence 0.85
  sequence ("co" "-" {lower:/production|productions|development|venture/} | {lower:/coproduction|coproductions/} | "joint" {lower:/production|productions|product|development|undertaking|programme|program|work|creation/}) {!type:Entity;!lower:/,|;/}{0,3} /between|of|by/ "the"? {!type:Entity;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=a ("," "the"? {type:Organisation}){0,5} ","? "and" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b }
  yes "The film is a co-production of Nordwind Energy AG and Kita Motors Ltd."
  yes "The bus is a joint product of Nordwind Energy AG and Kita Motors Ltd."
  no  "The film is a mere imitation of Nordwind Energy AG and Kita Motors Ltd."

pattern both-co-do
  confidence 0.85
  sequence {type:Organisation}=a ("," "the"? {type:Organisation}){0,5} ","? /and|&/ "the"? {!type:Organisation;pos:/ADJ|NOUN|PROPN/}{0,3} {type:Organisation}=b {lower:/have|had|will|also|jointly|later|then|today/}{0,3} ("co" "-" {lower:/found|founded|sponsor|sponsored|host|hosted|finance|financed|publish|published|organi[sz]e|organi[sz]ed|own|operate|operated|manage|managed|fund|funded|design|designed/} | {lemma:/launch|issue|release|introduce|offer|create|unveil|develop|open|inaugurate|establish|announce/;pos:VERB} {!type:Entity;!lower:/,|;/}{0,4} ("co" "-" {lower:/branded|developed|produced|designed|created/} | "joint" | "jointly" {tag:VBN}))
  new StrategicCooperation { party a* ; party b }
  yes "Nordwind Energy AG and Union Bank launched a co-branded card."
  yes "Nordwind Energy AG and Kita Motors Ltd. co-founded the institute."
  yes "Nordwind Energy AG and Kita Motors Ltd. today inaugurated a joint laboratory for ferries."
  yes "In August, Nordwind Energy AG and the ship maker Kita Motors Ltd. unveiled a jointly developed ferry."
  no  "Nordwind Energy AG and Union Bank launched a green card."

pattern co-does-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} "co" "-" {lower:/founded|founds|sponsored|sponsors|sponsoring|hosted|hosts|hosting|organi[sz]ed|organi[sz]es|organi[sz]ing|owns|owned|operates|operated|manages|managed|financed|finances|funded|funds|published|publishes|designed|designs|branded|brands|branding|distributed|distributes|invented|manufactured|manufactures|marketed|markets|presents|presented/} {!type:/Organisation|Person/;!lower:/;/}{0,12} {lower:/with|alongside/} "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG co-sponsored the regatta with Kita Motors Ltd. and Union Bank."
  no  "Nordwind Energy AG over-sponsored the regatta with Kita Motors Ltd. and Union Bank."

pattern co-branded-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lemma:/issue|launch|offer|release|introduce|create|develop|have|sell|open|make|announce|unveil/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!lower:/,|;/}{0,5} "co" "-" {lower:/branded|developed|produced|designed|created/} {!type:/Organisation|Person/;!lower:/;/}{0,8} {lower:with} "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Union Bank issued a co-branded card with Kita Motors Ltd."
  no  "Union Bank issued a new card with Kita Motors Ltd."

pattern jointly-does-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {lower:jointly} {pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,8} "with" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG jointly operates the mine with Kita Motors Ltd."
  no  "Nordwind Energy AG quietly operates the mine with pumps of Kita Motors Ltd."

pattern made-by-one-with-other
  confidence 0.85
  sequence {lower:/developed|produced|built|designed|created|manufactured|run|operated|launched|carried|organi[sz]ed|published|made|undertaken|conducted|implemented|managed/}=v {lower:out}? {!type:Entity;!lower:/,|;/}{0,3} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a ","? ({lower:/together|jointly/} "with" | "in" {lower:/partnership|collaboration|cooperation|conjunction|association/} "with") "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  where !{}=v -- {type:Event}
  new StrategicCooperation { party a ; party b* }
  yes "The study was carried out by Nordwind Energy AG together with Riga Technical University."
  no  "The Baltic Hydrogen Forum was organised by Nordwind Energy AG in cooperation with Riga Technical University."
  no  "The study was carried out by Nordwind Energy AG despite Riga Technical University."

pattern done-in-partnership-with-by
  confidence 0.85
  sequence {tag:VBN} {!type:Entity;!lower:/,|;/}{0,4} "in" {lower:/partnership|collaboration|cooperation|conjunction|association|alliance/} "with" "the"? {type:Organisation}=b ("," "the"? {type:Organisation}){0,4} {!type:Entity;!tag:/VBD|VBZ|VBP|MD/}{0,2} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a
  new StrategicCooperation { party a ; party b* }
  yes "The service was launched in partnership with Union Bank by Nordwind Energy AG."
  no  "The service was launched in competition with Union Bank by Nordwind Energy AG."

pattern made-by-one-sold-by-other
  confidence 0.8
  sequence {lower:/developed|produced|designed|created|built|manufactured/} {!type:Entity;!lower:/,|;/}{0,2} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a ("," | "and" | "but"){1,2} {!type:Entity;!tag:/VBZ|VBP|MD/}{0,4} {lower:/published|distributed|marketed|sold|released|built|manufactured|produced|operated/} {!type:Entity;!lower:/,|;/}{0,3} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "The game was developed by Kita Motors Ltd. and published by Nordwind Energy AG."
  no  "The game was developed by Kita Motors Ltd. and banned by Nordwind Energy AG."

pattern along-with-launches
  confidence 0.8
  sequence {type:Organisation}=a ","? ({lower:/along|together|jointly/} "with" | "in" {lower:/partnership|collaboration|cooperation|conjunction|association/} "with" | {lower:alongside}) "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,/}{0,5} {type:Organisation}=b ("," "the"? {type:Organisation}){0,4} ("," | "and" | "the" | {type:Organisation}){0,4} {lower:/has|have|had|will|also|is|are|recently|jointly/}{0,3} {lemma:/launch|develop|create|build|found|establish|set|produce|organi[sz]e|introduce|open|form|start|design|construct|initiate|operate|run|unveil|announce|sign/;pos:VERB}
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG along with Kita Motors Ltd. launched a new channel."
  no  "Nordwind Energy AG along with Kita Motors Ltd. suffered a new loss."

pattern develops-with-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/has|have|had|also|then|later|jointly|recently|successfully/}{0,3} {lemma:/develop|produce|create|design|co-develop|publish|market|launch|host|organi[sz]e|release/;pos:VERB} ({!type:/Entity/;pos:/DET|ADJ|NOUN|PROPN|NUM|PRON/}{1,6}) {lower:/with|alongside/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b (/,|;|\./ | {lower:/in|to|for|at|and|on|called|which|that/} | {type:Date})
  where {}=a <nsubj {}
  new StrategicCooperation { party a* ; party b* }
  yes "Kita Motors Ltd. developed the drug with Nordwind Energy AG in 1999."
  no  "Kita Motors Ltd. mailed the drug with Nordwind Energy AG in 1999."

pattern made-by-one-with-body
  confidence 0.8
  sequence {lower:/developed|produced|designed|created|co-produced|co-developed|published/} {!type:Entity;!lower:/,|;/}{0,2} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a {lower:/with|alongside/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The engine was developed by Kita Motors Ltd. with Nordwind Energy AG."
  no  "The engine was admired by Kita Motors Ltd. with Nordwind Energy AG."

pattern with-support-from
  confidence 0.75
  sequence ("with" {lower:/the|financial|technical|additional/}{0,2} {lower:/support|assistance|help|backing|participation/} /from|of/) "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:/Company|University|ResearchInstitute/}=b ("(" []{1,3} ")")? "," "the"? {type:/Company|University|ResearchInstitute/}=a {lower:/has|have|will|also|is/}{0,2} {lemma:/launch|develop|create|build|found|establish|produce|open|start|design|construct|run|release|introduce|publish/;pos:VERB}
  new StrategicCooperation { party a ; party b* }
  yes "With support from Nordwind Energy AG, Kita Motors Ltd. built the hall."
  no  "With letters from Nordwind Energy AG, Kita Motors Ltd. built the hall."

pattern does-with-support-from
  confidence 0.75
  sequence {type:/Company|University|ResearchInstitute/}=a "," "with" {lower:/the|financial|technical|additional/}{0,2} {lower:/support|assistance|help|backing|participation/} /from|of/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:/Company|University|ResearchInstitute/}=b "," {lower:/has|have|will|also|is/}{0,2} {pos:VERB}
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors Ltd., with support from Nordwind Energy AG, built the hall."
  no  "Kita Motors Ltd., with letters from Nordwind Energy AG, built the hall."

pattern is-collaboration-of
  confidence 0.85
  sequence {lemma:/be|become|remain/} {!type:Entity;!pos:VERB}{1,4} {lower:/collaboration|partnership|cooperation|alliance|consortium/} /between|of|among/ {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a (("of" | "at" | ",") "the"? {type:/Organisation|Place/} | "," | "the"){0,4} "and" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "The centre is a collaboration between Riga Technical University, Latvia, and Union Bank."
  no  "The centre is a comparison between Riga Technical University, Latvia, and Union Bank."

# --- licences and rights --------------------------------------------------------------------------------

pattern makes-under-licence-from
  confidence 0.88
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,14} "under" {lower:/a|an|exclusive|sole/}{0,2} {lower:/licen[cs]e|licen[cs]es/} /from|of|to/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Agreement { party a* ; party b }
  yes "Kita Motors Ltd. built vans under licence from Nordwind Energy AG."
  no  "Kita Motors Ltd. built vans under pressure from Nordwind Energy AG."

pattern made-under-licence-by
  confidence 0.85
  sequence "under" {lower:/licen[cs]e/} {!type:Entity;!lower:/,|;/}{0,3} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a "from" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a* ; party b }
  yes "The van was built under licence by Kita Motors Ltd. from Nordwind Energy AG."
  no  "The van was built under licence by Kita Motors Ltd. far from Nordwind Energy AG."

pattern licensed-by-to
  confidence 0.85
  sequence {lower:/licensed|sublicensed|franchised|outsourced|subcontracted/} {!type:/Organisation|Person/;!lower:/,|;/}{0,3} ("by" "the"? {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,3} "to" "the"? {type:Organisation}=b | /from|to/ "the"? {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,3} "by" "the"? {type:Organisation}=b)
  new Agreement { party a ; party b* }
  yes "The technology was licensed by Kita Motors Ltd. to Nordwind Energy AG."
  yes "The technology is licensed from Kita Motors Ltd. by Nordwind Energy AG."
  no  "The technology was shown by Kita Motors Ltd. to Nordwind Energy AG."

pattern hands-rights-to
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/was|were|been|be|being|is|are|,|;/}{0,6} {lemma:/grant|sell|give|assign|license|lease|award|transfer|sublicense/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {lower:/licen[cs]e|licen[cs]es|rights|franchise|franchises|concession/} {!type:/Organisation|Person/;!lower:/,|;/}{0,6} "to" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Kita Motors Ltd. granted a licence to Nordwind Energy AG."
  yes "Kita Motors Ltd. sold the distribution rights to Nordwind Energy AG."
  no  "Kita Motors Ltd. sold the furniture to Nordwind Energy AG."

pattern has-right-to-sell-goods-of
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,6} {lemma:/have|hold|acquire|obtain|gain|secure|get|win|own|buy|receive|sign|reach|conclude/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {lower:/rights?|licen[cs]e|franchise|concession|contract|deal|agreement/} "to" {lemma:/distribute|sell|market|produce|manufacture|publish|broadcast|build|develop|make|operate|represent|supply|import|bottle|brew|assemble|stream|air|merchandise|service/} {!type:/Organisation|Person/;!lower:/,|;|from|for|in|to|with/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Kita Motors Ltd. has the exclusive licence to produce Nordwind Energy AG pumps."
  yes "Kita Motors Ltd. signed an agreement to distribute Nordwind Energy AG's pumps in Latvia."
  no  "Kita Motors Ltd. has an urge to produce what Nordwind Energy AG sells."

pattern licenses-body-to
  confidence 0.85
  sequence {type:Organisation}=a {lower:/has|have|had|also|later|then/}{0,2} {lemma:/license|authori[sz]e|franchise/;pos:VERB} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b "to" {lemma:/produce|make|manufacture|build|sell|distribute|market|use|develop|operate|publish|assemble|release/}
  new Agreement { party a ; party b* }
  yes "Nordwind Energy AG licensed Kita Motors Ltd. to produce the engine."
  no  "Nordwind Energy AG forced Kita Motors Ltd. to produce the engine."

pattern is-licensee-of-body
  confidence 0.85
  sequence {type:Organisation}=a {lower:/also|has|was|had/}{0,2} ({lemma:/be|become|remain/;pos:/VERB|AUX/} | ",") {!type:Entity;!pos:VERB;!lower:/,|;|not/}{0,4} {type:Organisation}=b (/'s|’s|'|’/ {!type:Entity;!pos:VERB;!lower:/,|;/}{0,3})? {lower:/franchisee|licensee|dealer|dealership|distributor|importer|bottler|reseller|supplier|sponsor/}
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. became a Nordwind Energy AG dealer."
  yes "Kita Motors Ltd. is Nordwind Energy AG's exclusive distributor in Latvia."
  no  "Kita Motors Ltd. became a Nordwind Energy AG critic."

pattern is-local-seller-of-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/also|has|was|had/}{0,2} {lemma:/be|become|remain|act|serve/;pos:/VERB|AUX/} {!type:Entity;!pos:VERB;!lower:/,|;|not/}{1,5} {lower:/franchisee|licensee|dealer|agent|importer|bottler|publisher|distributor|reseller|representative/} /of|for/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b* }
  yes "Kita Motors Ltd. is the Latvian bottler of Nordwind Energy AG."
  yes "Kita Motors Ltd. acts as the agent of Nordwind Energy AG in Latvia."
  no  "Kita Motors Ltd. is the Latvian rival of Nordwind Energy AG."

# --- works for another ----------------------------------------------------------------------------------

pattern works-on-behalf-of
  confidence 0.82
  sequence {type:Organisation}=a {lower:/has|have|had|will|also|now|currently/}{0,3} {lemma:/operate|run|manage|build|produce|manufacture|distribute|sell|market|administer|fly|handle|maintain|design|develop|construct|publish|broadcast|own/;pos:VERB} {!type:/Organisation|Person/;!lower:/;/}{0,12} "on" "behalf" "of" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Kita Motors Ltd. operates the buses on behalf of Nordwind Energy AG."
  no  "Kita Motors Ltd. protested loudly on behalf of Nordwind Energy AG."

pattern done-by-on-behalf-of
  confidence 0.82
  sequence {lower:/operated|run|managed|built|produced|manufactured|distributed|sold|marketed|administered|flown|handled|maintained|designed|developed|constructed|published/} {!type:Entity;!lower:/,|;/}{0,2} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a ("on" "behalf" "of" | "under" "contract" /for|to|with/ | "as" {lower:/a|an|the/} {lower:/contractor|franchisee|licensee|agent/} /of|for|to/) "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The buses are operated by Kita Motors Ltd. on behalf of Nordwind Energy AG."
  no  "The buses are operated by Kita Motors Ltd. in spite of Nordwind Energy AG."

pattern makes-for-under-contract
  confidence 0.82
  sequence {type:Organisation}=a {lower:/has|have|had|will|also|now|currently/}{0,3} {lemma:/operate|run|manage|build|produce|manufacture|make|assemble|develop|provide|supply|design|fly|train/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,8} "for" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b "under" {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lower:/contract|licen[cs]e|agreement|franchise|subcontract|arrangement/}
  new Agreement { party a ; party b* }
  yes "Kita Motors Ltd. produced vans for Nordwind Energy AG under contract."
  no  "Kita Motors Ltd. produced vans for Nordwind Energy AG under water."

pattern outsources-to
  confidence 0.85
  sequence {type:Organisation}=a {lower:/has|have|had|will|also|is|are|later|then/}{0,3} {lemma:/outsource|subcontract|entrust/;pos:VERB} {!type:/Organisation|Person/;!lower:/;/}{0,10} "to" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Nordwind Energy AG outsourced its logistics to Kita Motors Ltd."
  no  "Nordwind Energy AG explained its logistics to Kita Motors Ltd."

pattern handles-sales-for
  confidence 0.8
  sequence {type:Organisation}=a {lower:/has|have|had|will|also|now/}{0,2} {lemma:/handle|manage|oversee|undertake/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lower:/distribution|marketing|sales|manufacturing|production|publishing|logistics|maintenance|licensing|merchandising/} {!type:/Organisation|Person/;!lower:/,|;/}{0,4} /for|of/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b* }
  yes "Kita Motors Ltd. handles distribution for Nordwind Energy AG."
  no  "Kita Motors Ltd. handles criticism for Nordwind Energy AG."

pattern calls-in-for-task
  confidence 0.82
  sequence {type:Organisation}=a {lower:/has|have|had|also|then|later/}{0,2} ({lower:/brought|brings|called/} "in" | {lower:/turned|turns/} "to" | {lower:/arranged|arranges/} {lower:/with|for/}) "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b "to" {lemma:/build|design|develop|produce|make|manufacture|supply|run|operate|manage|create|construct|sell|distribute|market|provide|publish/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG brought in Kita Motors Ltd. to design the park."
  no  "Nordwind Energy AG begged Kita Motors Ltd. to design the park."

pattern products-sold-by
  confidence 0.8
  sequence ({type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,4} | {lower:/products|films|records|albums|games|titles|goods|vehicles|cars|books|beers|devices|turbines|machines|pumps|engines|brands/} "of" "the"? {type:Organisation}=a) {lower:/is|are|was|were|has|have|been|being|also|now|exclusively|mainly|currently|widely/}{1,4} {lower:/distributed|published|marketed|brewed|manufactured|bottled|licensed|released|assembled|resold|hosted|powered/} {!type:/Organisation|Person/;!lower:/,|;/}{0,6} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd.'s vans are distributed in Latvia by Nordwind Energy AG."
  yes "The films of Kita Motors Ltd. are distributed by Nordwind Energy AG."
  no  "Kita Motors Ltd.'s vans are mocked in Latvia by Nordwind Energy AG."

pattern goods-distributed-by-for
  confidence 0.8
  sequence {lower:/distributed|published|marketed|manufactured|produced|sold|operated|assembled|built/} {!type:Entity;!lower:/,|;/}{0,3} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a {lower:/for|from|under/} {lower:/a|the|licen[cs]e|from|to/}{0,3} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "The film was distributed by Kita Motors Ltd. for Nordwind Energy AG."
  no  "The film was distributed by Kita Motors Ltd. despite Nordwind Energy AG."

pattern distributors-include
  confidence 0.82
  sequence {lower:/distributors|licensees|resellers|suppliers|sponsors|collaborators|publishers|retailers|co-producers/} /of|for|to/ "the"? {type:Organisation}=a (/'s|’s|'|’/ {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,3})? {lower:/have|has|also/}{0,2} ({lower:/include|includes|included|including|are|were/} | "such" "as") {!type:/Organisation|Person/;!pos:VERB}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b+ }
  yes "Distributors for Kita Motors Ltd.'s films have included Nordwind Energy AG and Union Bank."
  no  "Critics of Kita Motors Ltd.'s films have included Nordwind Energy AG and Union Bank."

# --- codeshares, ties, deals told otherwise -------------------------------------------------------------

pattern codeshares-with
  confidence 0.88
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,5} ({lower:/codeshares?|codesharing|interlines/} | "code" "-"? {lower:/share|shares|sharing/}) {!type:/Organisation|Person/;!lower:/,|;/}{0,3} "with" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b
  new Agreement { party a ; party b+ }
  yes "Nordwind Energy AG codeshares with Kita Motors Ltd."
  no  "Nordwind Energy AG competes with Kita Motors Ltd."

pattern has-relationship-with
  confidence 0.78
  sequence {type:/Company|University|ResearchInstitute/}=a {!type:/Organisation|Person/;!lower:/,|;|not|no/}{0,4} {lemma:/have|form|build|forge|establish|develop|begin|enjoy|maintain|start/;pos:/VERB|AUX/} ("a" | "an" | "its"){1,1} {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lower:relationship} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:/Company|University|ResearchInstitute/}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors Ltd. has a long-standing relationship with Nordwind Energy AG."
  no  "Kita Motors Ltd. has a long-standing quarrel with Nordwind Energy AG."

pattern signs-on-with
  confidence 0.8
  sequence {type:Company}=a {lower:/has|have|had|also|then|later|recently/}{0,2} ({lower:/signed|signs/} "on" | {lower:/allied|aligned|affiliated|associated/} "itself") "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors Ltd. allied itself with Nordwind Energy AG."
  yes "Kita Motors Ltd. signed on with Nordwind Energy AG."
  no  "Kita Motors Ltd. amused itself with Nordwind Energy AG."

pattern under-deal-with-first
  confidence 0.82
  sequence {lower:/under|through|via|following|after|thanks/} {lower:/to|a|an|the|its|their|this|that/}{0,3} {!type:/Organisation|Person/;pos:/ADJ|NOUN|VERB|PROPN|NUM|PUNCT/;!lower:/,|;/}{0,5} {lower:/deal|contract|agreement|arrangement|licen[cs]e|pact/} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/}{0,6} "," "the"? {type:Organisation}=a {lower:/has|have|had|will|also|would|is|are|can|could|now/}{0,3} {pos:VERB}
  where !{}=b >>conj {}=a
  new Agreement { party a ; party b* }
  yes "Under a deal with Kita Motors Ltd., Nordwind Energy AG distributes the pumps."
  no  "Under a bridge with Kita Motors Ltd., Nordwind Energy AG distributes the pumps."

pattern deal-under-which
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,8} {lemma:/sign|reach|enter|make|conclude|have|strike|announce|form|negotiate|complete/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!lower:/;/}{0,7} {lower:/deal|contract|agreement|arrangement|partnership|pact|alliance/} {!type:/Organisation|Person/;!lower:/;/}{0,4} ({lower:/under|by|in/} "which" | "whereby" | "for") "the"? {type:Organisation}=b {lower:/will|would|to|is|was|could|can|agreed|shall|became/}
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. reached an agreement under which Nordwind Energy AG would distribute its films."
  no  "Kita Motors Ltd. reached a bridge under which Nordwind Energy AG would distribute its films."

pattern naming-deal-for
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,6} {lemma:/announce|sign|reach|secure|buy|acquire|extend|renew|have|win/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!lower:/,|;/}{0,6} {lower:/sponsorship|rights|naming/} {!type:/Organisation|Person/;!lower:/,|;/}{0,2} ({lower:/deal|agreement|contract|partnership/} {lower:/for|of|at/} | "of") "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. announced a 20-year naming rights deal for Riga Technical University's hall."
  yes "Kita Motors Ltd. extended its sponsorship of Nordwind Energy AG."
  no  "Kita Motors Ltd. announced a 20-year peace plan for Riga Technical University's hall."

pattern sponsors-body
  confidence 0.8
  match {lemma:sponsor;pos:VERB}=v >nsubj {type:Company}=a >dobj {type:Organisation}=b
  where !{}=v >neg {}
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG sponsors Kita Motors Ltd."
  no  "Nordwind Energy AG audits Kita Motors Ltd."

pattern body-sponsored-by
  confidence 0.8
  match {lemma:sponsor;pos:VERB}=v >nsubjpass {type:Organisation}=b >agent ({lower:by} >pobj {type:Organisation}=a)
  where !{}=v >neg {}
  new StrategicCooperation { party a* ; party b }
  yes "Kita Motors Ltd. is sponsored by Nordwind Energy AG."
  no  "Kita Motors Ltd. is audited by Nordwind Energy AG."

pattern is-official-supplier-of
  confidence 0.82
  sequence {type:Organisation}=a {lower:/has|also|had|been|will/}{0,3} {lemma:/be|become|serve|name|remain/;pos:/VERB|AUX/} {lower:as}? {lower:/the|an|its|one|of/}{0,3} {lower:/official|exclusive/} {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/;!lower:/language|website|opponent|statistics/}{1,3} {lower:/of|for|to/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. is the official airline of Nordwind Energy AG."
  no  "Kita Motors Ltd. is the noisy neighbour of Nordwind Energy AG."

# --- goods of many, lists that go on --------------------------------------------------------------------

pattern sells-goods-from-such-as
  confidence 0.8
  sequence {type:Organisation}=a {lower:/is|are|was|has|have|had|will|also|now|currently|already/}{0,3} {lemma:/distribute|license|stream|publish|import|resell/;pos:VERB} {!type:/Organisation|Person/;!lower:/;/}{1,8} {lower:/from|by|of/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {lower:/publishers|studios|labels|suppliers|manufacturers|producers|broadcasters|makers|partners|vendors|developers|distributors|networks/} ","? ("such" "as" | {lower:/like|including/}) {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,2} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b+ }
  yes "Kita Motors Ltd. is also distributing films from publishers such as Nordwind Energy AG and Union Bank."
  no  "Kita Motors Ltd. is also hiding films from rivals such as Nordwind Energy AG and Union Bank."

pattern publishes-what-other-made
  confidence 0.8
  sequence {type:Organisation}=a {lower:/is|are|was|has|have|had|will|also|later|then/}{0,3} {lemma:/publish|release|distribute|market|sell|launch|import/;pos:VERB} {!type:/Organisation|Person/;!lower:/;/}{1,14} ","? {lower:/developed|created|produced|designed|made|manufactured|built/} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. also published the first game of its kind, developed by Nordwind Energy AG."
  no  "Kita Motors Ltd. also destroyed the first game of its kind, developed by Nordwind Energy AG."

pattern distributor-of-goods-made-by
  confidence 0.82
  sequence {type:Organisation}=a {!type:Organisation}{0,18} {lower:/distributor|importer|reseller|publisher|dealer|licensee/} /of|for/ {!type:/Organisation|Person/;!lower:/,|;/}{1,5} {lower:/made|manufactured|produced|developed|published|created|from/} {lower:by}? "the"? {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. is the exclusive distributor of pumps manufactured by Nordwind Energy AG."
  no  "Kita Motors Ltd. is an outspoken critic of pumps manufactured by Nordwind Energy AG."

pattern deal-with-and-many-more
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} ({lemma:/sign|have|arrange|make|reach|form|announce|enter|conclude/;pos:/VERB|AUX/} {!type:/Organisation|Person/}{0,7} {lower:/agreements|partnerships|deals|contracts|alliances|partnership|collaborations/} | {lower:/partnered|partners|collaborated|collaborates|works|worked|cooperates/}) "with" "the"? {type:Organisation} ("," "the"? {type:Organisation}){0,6} ","? "and" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {tag:NNS} ","? ({lower:/including|like/} | "such" "as") {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,2} {type:Organisation}=b
  new Agreement { party a ; party b+ }
  yes "Kita Motors Ltd. has signed agreements with Nordwind Energy AG and several smaller firms, including Kurzeme Gas and Union Bank."
  no  "Kita Motors Ltd. has signed agreements with Nordwind Energy AG and lost several cases, including one against Union Bank."

pattern sponsors-goods-of
  confidence 0.8
  sequence {type:Company}=a {lower:/is|are|was|has|have|had|will|also|been|now/}{0,3} {lemma:sponsor;pos:VERB} "the"? {type:Company}=b /'s|’s|'|’/
  new StrategicCooperation { party a* ; party b }
  yes "Kita Motors Ltd. is also sponsoring Nordwind Energy AG's race."
  no  "Kita Motors Ltd. is also watching Nordwind Energy AG's race."

pattern runs-shops-under-franchise-for
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,12} "under" {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lower:/franchise|franchises|licen[cs]e|licen[cs]es/} {lower:/agreement|agreements|deal|contract|contracts/}? {lower:/for|with|from|of/} "the"? {type:Organisation}=b
  new Agreement { party a ; party b+ }
  yes "Kita Motors Ltd. also used to operate stores under franchise agreements for Nordwind Energy AG and Union Bank."
  no  "Kita Motors Ltd. also used to operate stores under fierce attacks from Nordwind Energy AG and Union Bank."

# --- projects, passives -----------------------------------------------------------------------------------

pattern project-with-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/has|have|had|is|was|been|also/}{0,3} ({lower:/took|takes|taken|taking/} "part" "in" | {lemma:/participate|engage|involve|join|be/} {lower:/part|of|in/}{0,2} | {lemma:/run|hold|launch|start|conduct|lead|undertake/;pos:VERB}) {lower:/a|an|the|several|many|its/}{0,1} {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN|PUNCT/;!lower:/,|;/}{0,3} {lower:/project|projects|programme|program|promotion|promotions|consortium|campaign/} "with" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "Kita Motors Ltd. was part of a joint project with Nordwind Energy AG."
  yes "Kita Motors Ltd. took part in a research project with Nordwind Energy AG."
  no  "Kita Motors Ltd. was part of a bitter quarrel with Nordwind Energy AG."

pattern both-are-co-doing
  confidence 0.85
  sequence {type:Organisation}=a ("," "the"? {type:Organisation}){0,5} ","? /and|&/ "the"? {type:Organisation}=b {lower:/are|were|have|had|been|will|be|also/}{1,3} "co" "-" {lower:/developing|producing|hosting|sponsoring|financing|funding|publishing|designing|organi[sz]ing|founded|developed|produced|hosted/}
  new StrategicCooperation { party a* ; party b }
  yes "Nordwind Energy AG and Kita Motors Ltd. are co-developing a pump."
  no  "Nordwind Energy AG and Kita Motors Ltd. are selling a pump."

pattern names-body-its-distributor
  confidence 0.85
  sequence {type:Organisation}=a {lower:/has|have|had|also|will/}{0,2} {lemma:/name|make|appoint|sign|declare/;pos:VERB} "the"? {type:Organisation}=b {lower:as}? {lower:/its|a|an|the|their/} {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {lower:/distributor|supplier|sponsor|partner|licensee|dealer|importer|publisher|provider/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG made Kita Motors Ltd. its exclusive distributor."
  no  "Nordwind Energy AG made Kita Motors Ltd. its worst enemy."

pattern is-franchise-of-body
  confidence 0.82
  match {lemma:/license|franchise/;pos:VERB}=v >nsubjpass {type:Company}=a >agent ({lower:by} >pobj {type:Organisation}=b)
  where !{}=v >neg {}
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. is licensed by Nordwind Energy AG."
  no  "Kita Motors Ltd. is admired by Nordwind Energy AG."

pattern runs-shops-of-body-under-franchise
  confidence 0.82
  sequence {type:Organisation}=a {lower:/has|have|had|also|now/}{0,2} {lemma:/operate|run|open|manage|own|build/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {type:Organisation}=b /'s|’s|'|’/? {!type:/Organisation|Person/;!lower:/,|;/}{1,8} "under" {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lower:/franchise|licen[cs]e|contract/}
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. operates Nordwind Energy AG stations in Latvia under a franchise."
  no  "Kita Motors Ltd. operates Nordwind Energy AG stations in Latvia under protest."

pattern holds-rights-for-goods-of
  confidence 0.8
  sequence {type:Organisation}=a {lower:/also|currently|now/}{0,1} {lemma:/hold|have|own|acquire|secure|obtain/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lower:/distribution|broadcast|broadcasting|publishing|licensing|marketing|exclusive|franchise|media|tv|merchandising|manufacturing/} {lower:rights} {!type:/Organisation|Person/;!lower:/,|;/}{0,2} {lower:/for|of|to/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. holds the distribution rights for Nordwind Energy AG."
  no  "Kita Motors Ltd. holds the human rights of Nordwind Energy AG in low esteem."

pattern deal-with-body-signed-by
  confidence 0.85
  sequence {lower:/agreement|deal|contract|partnership|alliance|collaboration|mou|memorandum/} {!type:Entity;!lower:/,|;/}{0,5} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {!type:/Organisation|Person/;!lower:/,|;/}{0,2} {lower:/was|is|were|been/} {lower:/also|recently|first/}? {lower:/signed|announced|reached|made|concluded|agreed|inked|struck/} {!type:/Organisation|Person/;!lower:/,|;/}{0,3} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a
  new Agreement { party a ; party b }
  yes "The contract with Nordwind Energy AG was signed by Kita Motors Ltd. in 1999."
  no  "The quarrel with Nordwind Energy AG was started by Kita Motors Ltd. in 1999."

pattern deal-signed-with-by
  confidence 0.85
  sequence {lower:/agreement|deal|contract|partnership|mou|memorandum/} {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lower:/signed|reached|made|concluded|inked|struck/} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a
  new Agreement { party a ; party b }
  yes "The deal was signed with Nordwind Energy AG by Kita Motors Ltd."
  no  "The deal was criticised with Nordwind Energy AG by Kita Motors Ltd."

pattern deal-with-body-lets
  confidence 0.8
  sequence {lower:/the|this|a|an/} {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {lower:/deal|agreement|contract|partnership|collaboration|alliance|licen[cs]e/} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {lower:/will|has|also|would/}{0,2} {lemma:/allow|enable|give|let|help|permit|provide|bring/;pos:VERB} "the"? {type:Organisation}=a
  new Agreement { party a ; party b }
  yes "The deal with Nordwind Energy AG allowed Kita Motors Ltd. to grow."
  no  "The war with Nordwind Energy AG allowed Kita Motors Ltd. to grow."

pattern acts-in-partnership-with
  confidence 0.82
  match {pos:VERB}=v >nsubj {type:Organisation}=a >prep ({lower:/in|under/} >pobj ({lemma:/partnership|collaboration|cooperation|conjunction|association|alliance/} >prep ({lower:with} >pobj {type:Organisation}=b)))
  where !{}=v >neg {}
  new StrategicCooperation { party a* ; party b* }
  yes "Kita Motors Ltd. launched the Quorva Group in partnership with Nordwind Energy AG."
  no  "Kita Motors Ltd. left the Quorva Group in a quarrel with Nordwind Energy AG."
