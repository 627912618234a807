# Texts of governments, embassies and development banks: loans and grants with their sums, instruments
# that ministers sign for their countries, visits of state, officials of agencies.

# --- sums of agreements, loans and grants ------------------------------------------------------------

pattern both-sign-for-sum
  confidence 0.9
  sequence {type:/Organisation|Country/}=a ("(" []{1,3} ")")? /and|,/{1,2} ({type:Country} /'s|’s|'|’/)? "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=b ("(" []{1,3} ")")? {!type:/Organisation|Money/}{0,8} {lemma:/sign|ink|initial|conclude|enter|reach|finali[sz]e|seal|agree/;pos:VERB} {!type:/Organisation|Money/}{0,8} {lemma:/agreement|memorandum|mou|deal|contract|loan|grant|credit|line|facility/} {!type:/Organisation|Money/;!lower:/,|after|when|since|while/}{0,6} {type:Money}=m
  new Agreement { party a* ; party b* ; amount m }
  yes "The Nordic Investment Bank and Latvia signed a loan agreement of 40 million euros on Monday."
  yes "Kenya and Union Bank (UB) have signed a grant contract worth 40 million dollars."
  no  "Kenya and Union Bank signed a contract after losing 40 million dollars."

pattern both-sign-sum-first
  confidence 0.9
  sequence {type:/Organisation|Country/}=a ("(" []{1,3} ")")? /and|,/{1,2} ({type:Country} /'s|’s|'|’/)? "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=b ("(" []{1,3} ")")? {!type:/Organisation|Money/}{0,8} {lemma:/sign|ink|initial|conclude|enter|reach|finali[sz]e|seal/;pos:VERB} /a|an|the|their/ {!type:/Entity|Money/}{0,2} {type:Money}=m {!type:/Organisation|Money/;!pos:VERB}{0,3} {lemma:/agreement|memorandum|mou|deal|contract|loan|grant|credit|facility/}
  new Agreement { party a* ; party b* ; amount m }
  yes "The Nordic Investment Bank and Latvia signed a 40 million euros loan agreement on Monday."
  no  "The Nordic Investment Bank and Latvia signed a 40 page letter."

pattern signs-for-sum-with
  confidence 0.9
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Country|Money/}{0,8} {lemma:/sign|ink|conclude|win|finali[sz]e|secure|enter/;pos:VERB} {!type:/Organisation|Money/}{0,6} {lemma:/agreement|deal|contract|order/;pos:NOUN} /worth|valued|of|for|totalling|totaling|at/{1,2} {!type:/Organisation|Money/;!pos:VERB}{0,4} {type:Money}=m {!type:/Organisation|Money/;!pos:VERB}{0,3} /with|from/ {!type:Organisation;!pos:VERB}{0,5} {type:/Organisation|Country/}=b
  new Agreement { party a* ; party b* ; amount m }
  yes "Kurzeme Gas will sign a contract worth 4 million euros with the Norwegian firm Nordwind Energy AG."
  no  "Kurzeme Gas will sign a contract worth 4 million euros."

pattern signed-deal-with-for-sum
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Country|Money/}{0,8} {lemma:/sign|ink|conclude|finali[sz]e/;pos:VERB} {!type:/Organisation|Money/}{0,6} {lemma:/agreement|deal|contract/;pos:NOUN} {!type:/Organisation|Money/}{0,6} "with" {!type:Organisation;!pos:VERB}{0,5} {type:/Organisation|Country/}=b {!type:/Organisation|Money/;!pos:VERB}{0,3} /worth|valued|totalling|totaling/ {!type:/Organisation|Money/;!pos:VERB}{0,4} {type:Money}=m
  new Agreement { party a* ; party b* ; amount m }
  yes "Kurzeme Gas signed a contract with Nordwind Energy AG worth about 4 million euros."
  no  "Kurzeme Gas signed a contract with Nordwind Energy AG, which owes 4 million euros."

pattern grants-sum-of-credit
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/}{0,8} {lemma:/grant|provide|lend|award|approve|allocate|extend|offer|give|disburse/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person|Money/;!pos:VERB}{0,4} {lemma:/loan|grant|line|facility|credit|financing|guarantee|package/} {!type:/Organisation|Person|Money/;!pos:VERB}{0,3} "to" "the"? {type:Organisation}=b
  new Investment { party a* ; party b ; amount m }
  yes "The Nordic Investment Bank granted a 10 million euros credit line to Union Bank."
  no  "The Nordic Investment Bank sent a bill of 10 million euros to Union Bank."

pattern lends-body-sum
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/}{0,8} {lemma:/grant|lend|loan|award|give|offer/;pos:VERB} "the"? {type:/Organisation|Country/}=b {!type:/Organisation|Person|Money/;!pos:VERB;!lemma:/contract|order|tender|mandate|concession|licence|license/}{0,5} {type:Money}=m
  where !{}=m . {lower:/contract|order|task|subcontract|deal|agreement|framework|supply|multi-year|five-year|three-year|two-year|contracts|orders/}
  new Investment { party a* ; party b ; amount m }
  no  "Union Bank awarded Nordwind Energy AG a $20 million contract."
  yes "The Nordic Investment Bank will lend Latvia 40 million euros."
  no  "The Ministry of Defence awarded Kita Motors Ltd. a contract worth 12 million euros."
  no  "The Nordic Investment Bank will audit Latvia and its 40 million euros."

pattern provides-body-with-sum
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Company|Country/}=a {!type:/Organisation|Person|Money/}{0,8} {lemma:/provide|support|fund/;pos:VERB} "the"? {type:/Organisation|Country/}=b {!type:/Organisation|Money/;!pos:VERB}{0,3} "with" {!type:/Entity|Money/;!pos:VERB}{0,7} {type:Money}=m
  new Investment { party a* ; party b ; amount m }
  yes "The Government of Norway will provide Riga Technical University with up to 80,000 euros under a fund for schools."
  yes "The World Bank and the Government of Norway will provide Malawi with a grant of 80 million euros."
  no  "The Government of Norway met Riga Technical University with 80,000 euros in debt."

pattern supports-work-in-place-with-sum
  confidence 0.8
  sequence {type:/GovernmentBody|InternationalOrganisation|Company/}=a ("," {!type:/Organisation|Money/}{1,10} ",")? {!type:/Organisation|Person|Money/}{0,4} {lemma:/support|fund|finance|co-finance|cofinance|back/;pos:VERB} {!type:/Organisation|Person|Money|Place/;!lower:/,|that|which/}{1,8} /in|at|near|on|for/ "the"? {type:Place}=l "with" {!type:/Entity|Money/;!pos:VERB}{0,6} {type:Money}=m
  new Investment { party a* ; amount m ; place l }
  yes "The Nordic Investment Bank is to support a pilot plant in Riga with 70 million euros."
  no  "The Nordic Investment Bank is to visit a pilot plant in Riga with 70 million euros of debt."

pattern invests-near-place
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,26} {lemma:/invest|investment/} []{0,4} {type:Money}=m {!type:Organisation;!lower:/,|and|that|which/}{0,12} /near|outside|along|off/ "the"? {type:Place}=l
  new Investment { party a* ; amount m ; place l }
  yes "Kurzeme Gas will invest 20 million euros in a solar park near Ventspils."
  no  "Kurzeme Gas will lose 20 million euros on a solar park near Ventspils."

pattern joint-venture-with-sum
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:/Organisation|Money/}{0,12} "joint" "-"? "venture" {!type:/Organisation|Money/}{0,16} (/worth|valued/ | {lower:/investment|cost|capital|budget/} "of") {!type:/Entity|Money/;!pos:VERB}{0,4} {type:Money}=m
  new JointVenture { party a* ; amount m }
  yes "Nordwind Energy AG and Kurzeme Gas agreed to form a joint venture for a wind farm, an investment of about 20 million euros."
  no  "Nordwind Energy AG and Kurzeme Gas agreed to form a joint venture after losses of 20 million euros."

pattern joint-venture-for-work-in-place
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:Organisation}{0,12} "joint" "-"? "venture" {!type:/Organisation|Place/;!lower:/,|that|which/}{1,12} /in|near|at/ "the"? {type:Place}=l
  new JointVenture { party a* ; place l }
  yes "Nordwind Energy AG and Kurzeme Gas agreed to form a joint venture for a wind farm near Ventspils."
  no  "Nordwind Energy AG and Kurzeme Gas agreed to form a joint venture, said a banker in Ventspils."

pattern both-sign-for-work-in-place
  confidence 0.85
  sequence {type:/Organisation|Country/}=a ("(" []{1,3} ")")? /and|,/{1,2} ({type:Country} /'s|’s|'|’/)? "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=b ("(" []{1,3} ")")? {!type:/Organisation|Place/}{0,8} {lemma:/sign|ink|conclude|enter|reach|finali[sz]e|agree/;pos:VERB} {!type:/Organisation|Place/}{1,20} ({lemma:/build|construct|upgrade|expand|modernise|modernize|rehabilitate|repair|develop|create|establish|install|test|pilot|operate|run|deploy/;pos:VERB} | {lower:/construction|expansion|rehabilitation|modernisation|modernization|station|plant|park|terminal|port|hub|factory|facility|line|corridor/}) {!type:/Organisation|Place|Date/;!lower:/,|that|which/}{0,8} /in|near|at|outside/ ("the" /region|regions|province|provinces|district|districts|city|town|municipality/ "of")? "the"? {type:Place}=l
  new Agreement { party a* ; party b* ; place l* }
  yes "The Nordic Investment Bank and Latvia signed a loan agreement on Tuesday to upgrade roads in the region of Riga."
  yes "Union Bank and Riga Technical University signed an agreement for a ground station near Ventspils."
  no  "The Nordic Investment Bank and Latvia signed a loan agreement on Tuesday in Kurzeme."

pattern loan-to-body-for-work-in-place
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/}{0,8} {lemma:/grant|provide|lend|award|approve|extend|sign/;pos:VERB} {!type:/Organisation|Person/}{0,4} {lemma:/loan|grant|financing|funding|credit|guarantee|line/;pos:NOUN} {!type:/Organisation|Person/}{0,6} /to|for|with/ "the"? {type:Organisation}=b {!type:/Organisation|Place/;!lower:/,|that|which/}{1,9} /in|near|at/ "the"? {type:Place}=l
  new Investment { party a* ; party b ; place l }
  yes "The World Bank will provide a loan to Nordwind Energy AG for the expansion of its plant in Riga."
  no  "The Nordic Investment Bank will provide a loan of 40 million euros to Kurzeme Gas, said a banker in Ventspils."

# --- instruments ---------------------------------------------------------------------------------------

pattern agreement-that-both-signed
  confidence 0.85
  sequence {lemma:/agreement|memorandum|mou|pact|treaty|accord|contract|protocol|declaration|arrangement/;pos:/NOUN|PROPN/} {!type:/Organisation|Country|Person/;!pos:VERB}{0,8} /that|which/? "the"? {type:/Organisation|Country/}=a "and" ({type:Country} /'s|’s|'|’/)? "the"? {type:Token;pos:ADJ}{0,2} {type:/Organisation|Country/}=b {pos:AUX}{0,2} {pos:ADV}? {lower:/sign|signed|concluded|conclude|reached|initialled|initialed/}
  new Agreement { party a ; party b }
  yes "He praised the memorandum on quantum research that Riga Technical University and the Ministry of Energy signed in Riga in May."
  no  "He praised the petition on quantum research that Riga Technical University and the Ministry of Energy signed in Riga in May."

pattern wins-contract-from
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {lemma:/win|secure|receive|obtain|land|get/;pos:VERB} {!type:/Organisation|Person/}{0,8} {lemma:/contract|order|tender/;pos:NOUN} {!type:/Organisation|Person/}{0,6} "from" {!type:Organisation;!pos:VERB}{0,6} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b }
  yes "Kurzeme Gas won a contract from the national grid operator Nordwind Energy AG to supply meters."
  no  "Kurzeme Gas won a prize from Nordwind Energy AG."

pattern stake-alongside
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,6} {lemma:/hold|own|take|have|acquire/;pos:VERB} {!type:Organisation}{0,8} {lemma:/stake|share|interest/;pos:NOUN} {!type:Organisation}{0,8} /alongside|with/ {!type:Organisation;!pos:VERB}{0,5} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Kurzeme Gas holds a 49 percent stake in the terminal alongside Norway's Nordwind Energy AG."
  no  "Kurzeme Gas holds a meeting in the terminal alongside Nordwind Energy AG."

pattern consortium-of-described-bodies
  confidence 0.85
  sequence {lemma:/consortium|alliance|tandem/} {!type:/Organisation|Person/}{0,3} /of|between|comprising|including/ {!type:/Organisation|Person/;!pos:VERB}{0,5} {type:Organisation}=a "and" {!type:/Organisation|Person/;!pos:VERB}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b }
  yes "A consortium of the Latvian builder Kurzeme Gas and the local company Nordwind Energy AG won the tender."
  no  "A report of the Latvian builder Kurzeme Gas and the local company Nordwind Energy AG won the prize."

pattern bodies-exchange-or-train
  confidence 0.8
  sequence {type:Organisation}=a ("," {!type:/Organisation|Person/}{1,12} ",")? "and" ({type:Place} ("-" "based" | /'s|’s|'|’/))? "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {pos:AUX}{1,2} {pos:ADV}? ({lemma:/exchange|share|pool/;pos:VERB} {!type:Organisation}{0,3} {lemma:/datum|data|information|experience|expertise|knowledge|researcher|scientist|student|staff|observation|result|technology|know/} | "jointly" {pos:VERB})
  new StrategicCooperation { party a ; party b }
  yes "The Kenya Space Agency and Riga Technical University will exchange Earth observation data."
  yes "Union Bank and Riga Technical University will jointly run a school of finance."
  no  "The Kenya Space Agency and Riga Technical University will exchange players."

pattern bodies-will-make-together
  confidence 0.75
  sequence {type:Organisation}=a "and" ({type:Place} ("-" "based" | /'s|’s|'|’/))? "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {lower:/will|to|plan|intend/} "to"? {lemma:/develop|build|design|construct|test|produce|operate|pilot|train|establish|plan/;pos:VERB}
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas and Riga-based Nordwind Energy AG will develop a small drill."
  no  "Kurzeme Gas and Riga-based Nordwind Energy AG will sell a small drill."

pattern bodies-act-under-initiative
  confidence 0.8
  sequence {type:Organisation}=a "and" "the"? {type:Organisation}=b {pos:AUX}{0,2} {pos:ADV}? {pos:VERB} {!type:Organisation}{0,12} (/under|through/ | "part" "of") "the"? {type:Initiative}=i
  new StrategicCooperation { party a ; party b ; about i }
  yes "Union Bank and Riga Technical University will train 600 nurses under the Belt and Road Initiative."
  no  "Union Bank and Riga Technical University will train 600 nurses under a tree."

pattern acts-together-with
  confidence 0.85
  sequence {type:Organisation}=a {pos:AUX}{0,2} {pos:VERB} {!type:/Organisation|Person|Event/;!lower:/,|;|and|that|which/}{1,10} "together" "with" "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The Ministry of Health will carry out the project together with Riga Technical University."
  no  "The Ministry of Health will carry out the project, and together with Riga Technical University it stands in Riga."

pattern both-sign-compact
  confidence 0.9
  sequence {type:/Organisation|Country/}=a ("(" []{1,3} ")")? /and|,/{1,2} ({type:Country} /'s|’s|'|’/)? "the"? {type:Token;pos:/ADJ|NOUN/}{0,3} {type:/Organisation|Country/}=b ("(" []{1,3} ")")? {!type:/Organisation|Money/}{0,6} {lemma:/sign|conclude|initial|adopt|launch/;pos:VERB} {!type:/Organisation|Money/}{0,4} {lemma:/compact|convention|charter|roadmap/;pos:/NOUN|PROPN/} ({!type:/Organisation|Money/;!pos:VERB}{0,3} {type:Money}=m)?
  new Agreement { party a* ; party b* ; amount m? }
  yes "The World Bank and the Government of Norway signed a compact of 300 million dollars to modernise the grid."
  no  "The World Bank and the Government of Norway signed a book of 300 million names."

# --- visits and meetings --------------------------------------------------------------------------------

pattern person-on-visit
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Event|Organisation/;!lower:/;|while|after|before/}{0,8} "on" /a|an|his|her|their/? (/two|three|four|five|six|seven|day|days|week|-/ | {pos:ADJ;type:Token} | {type:Date}){0,4} {type:Visit}=e
  emit e participant o*
  yes "President Jan Novak, who is on a state visit to Norway, held talks in Oslo."
  no  "President Jan Novak commented on the drought before a state visit to Norway."

pattern chaired-on-date-by
  confidence 0.95
  sequence /chaired|moderated/ ("on"? {type:Date} | /in|at/ "the"? {type:Place} | ","){1,4} "by" /mr\.?|ms\.?|dr\.?|prof\.?|the|both/? ({type:/Organisation|Place/}? /'s|’s|'|’/? {type:Role})? {type:Person}=o
  emit @event chair o*
  yes "The Baltic Hydrogen Forum was co-chaired on 5 May 2026 by State Secretary Karl Moen and Deputy Minister Liga Ozola."
  no  "The Baltic Hydrogen Forum was photographed on 5 May 2026 by State Secretary Karl Moen."

pattern organised-on-date-by
  confidence 0.9
  sequence /organi[sz]ed|held|convened/ ("on"? {type:Date} | /in|at/ "the"? {type:Place} | ","){1,4} "by" /both|the/? {type:/Organisation|Person/}=o
  where {}=o !. {type:Role}
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum was organised in Riga by Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was filmed in Riga by Kurzeme Gas."

pattern hosted-on-date-by
  confidence 0.9
  sequence /hosted/ ("on"? {type:Date} | /in|at/ "the"? {type:Place} | ","){1,4} "by" /both|the/? {type:/Organisation|Person/}=o
  where {}=o !. {type:Role}
  emit @event host o*
  yes "The Baltic Hydrogen Forum was hosted in Riga by Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was filmed in Riga by Kurzeme Gas."

pattern persons-co-lead
  confidence 0.9
  sequence {type:Person}=a ","? "and" {!type:/Person|Event/;!pos:VERB}{0,12} {type:Person}=b ","? {pos:AUX}? "co" "-" /led|chaired|chair|lead|host|hosted/
  emit @event chair a
  emit @event chair b
  yes "At the Baltic Hydrogen Forum, Maria Lindberg and Latvia's Minister for Trade, Jan Novak, co-led the discussions."
  no  "At the Baltic Hydrogen Forum, Maria Lindberg and Latvia's Minister for Trade, Jan Novak, misled the guests."

pattern guests-listen-at-event
  confidence 0.8
  sequence {type:Count}=c []{0,4} {lemma:/listen|debate/;pos:VERB}
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum was held in Riga, where some 200 guests listened to talks."
  no  "The Baltic Hydrogen Forum was held in Riga, where some 200 guests slept."

# --- officials -------------------------------------------------------------------------------------------

pattern person-comma-title-of-body-of-country
  confidence 0.9
  sequence {type:Person}=p "," /the|a|an/? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} /of|at|for/ "the"? {type:Place} /'s|’s|'|’/ {type:Organisation}=o
  emit p position(t*, o)
  yes "Liga Ozola, deputy head of Latvia's State Agency for Water, spoke first."
  no  "Liga Ozola, deputy head of the jury, praised Latvia's State Agency for Water."

pattern title-person-of-described-body
  confidence 0.85
  sequence {type:Role}=t {type:Person}=p /of|from|at/ "the"? {!type:/Organisation|Person/;!pos:/VERB|AUX|PUNCT|ADP/}{1,4} {type:Organisation}=o
  emit p position(t*, o)
  yes "The session was moderated by journalist Liga Ozola of Norwegian broadcaster Orion Media Group."
  no  "The session was moderated by journalist Liga Ozola of Norwegian descent."

pattern the-national-title-comma-person
  confidence 0.85
  sequence "the" {pos:/ADJ|PROPN/;!type:/Organisation|Person|Role/} {type:Role;!lemma:/participant|speaker|delegate|guest|representative|official|member/}=t "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p /[,;.()]|and|as|who|said|told/
  emit p position(t*)
  yes "They met the Norwegian Minister of Energy, Karl Moen, who praised the port."
  no  "They met the Norwegian crew, Karl Moen, who praised the port."
