# Turns of phrase for deals: the thing that is ordered as the subject, owners, what both share, what one
# does in the name of the other. (Frames of verbs: deal_frames.pat.)

# --- the thing as the subject -----------------------------------------------------------------------

pattern thing-supplied-to-by
  confidence 0.85
  sequence {lower:/supplied|delivered|sold|provided|shipped|leased|licensed|handed|chartered|exported/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} (/to/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a | "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b)
  new SupplyPartnership { party a ; party b }
  yes "The turbines were supplied to the utility Kurzeme Gas by Nordwind Energy AG."
  yes "The turbines will be delivered by Nordwind Energy AG to Kurzeme Gas."
  no  "The turbines were described to Kurzeme Gas by Nordwind Energy AG."

pattern thing-ordered-by-from
  confidence 0.85
  sequence {lower:/ordered|bought|purchased|leased|commissioned|chartered|procured|licensed|acquired|sourced|hired|rented/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} (/from/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b | "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a)
  new SupplyPartnership { party b ; party a }
  yes "The ship was ordered by the ferry line Kurzeme Gas from Nordwind Energy AG."
  no  "The ship was hidden by the ferry line Kurzeme Gas from Nordwind Energy AG."

pattern takes-delivery-from
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} {lemma:take;pos:VERB} "delivery" "of" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,6} ("from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4})? {type:Organisation}=b
  new SupplyPartnership { party a ; party b }
  yes "Kurzeme Gas took delivery of two buses from Nordwind Energy AG."
  yes "Kurzeme Gas takes delivery of its first Nordwind Energy AG bus."
  no  "Kurzeme Gas took pictures of two buses from Nordwind Energy AG."

pattern document-extended-by
  confidence 0.82
  sequence {lemma:/agreement|memorandum|contract|pact|accord|deal|partnership|cooperation|licence|lease/;pos:/NOUN|PROPN/} "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a {pos:/AUX|ADV/}{1,3} {lower:/extended|renewed|prolonged|terminated|cancelled|ended|announced|approved|suspended|expanded/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "The contract with Nordwind Energy AG was extended by the carrier Kurzeme Gas until 2030."
  no  "The debate with Nordwind Energy AG was extended by the carrier Kurzeme Gas until 2030."

pattern document-signed-by-heads-of-both
  confidence 0.88
  sequence {lemma:/agreement|memorandum|mou|contract|pact|accord|letter|protocol|document|deal|declaration|partnership/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!lower:/;/}{0,10} {lower:/signed|inked|initialled|concluded|sealed|exchanged/} {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,3} "by" "the"? {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,5} /of|from/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The deal was signed by the chief executives of Nordwind Energy AG and Kurzeme Gas."
  no  "The wall was painted by the chief executives of Nordwind Energy AG and Kurzeme Gas."

pattern loan-from-to
  confidence 0.85
  sequence {lower:/loan|loans|grant|grants|financing|funding|investment|credit|subsidy|donation|contract|order/} /from|by/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} /to|in|for/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new Investment { party a ; party b }
  yes "A 30 million euro loan from Union Bank to Kurzeme Gas was signed."
  yes "An investment by Nordwind Energy AG in the pump maker Kurzeme Gas was announced."
  no  "A 30 page letter from Union Bank to Kurzeme Gas was lost."

pattern provides-financing-for
  confidence 0.82
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/provide|arrange|extend|approve|offer|grant|supply|structure/;pos:VERB} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,3} {type:Money}=m? {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,3} {lower:/financing|loan|loans|credit|funding|facility|finance|refinancing|mortgage/} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{0,5} /for|to/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Investment { party a ; party b ; amount m? }
  yes "Union Bank will provide financing for the mill Kurzeme Gas."
  no  "Union Bank will provide advice for the mill Kurzeme Gas."

pattern commissioned-by-from
  confidence 0.82
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{1,3} {lemma:/study|examine|test|assess|map|survey|design|draft|monitor|evaluate|analy[sz]e|print|train/;pos:VERB} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{1,6} "for" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new Agreement { party a ; party b }
  yes "Riga Technical University will study tides for the Ministry of Energy."
  no  "Riga Technical University will leave tides for the Ministry of Energy."

# --- owners -----------------------------------------------------------------------------------------

pattern plant-owned-by-both
  confidence 0.8
  sequence {lemma:/plant|venture|factory|field|mine|pipeline|refinery|terminal|project|port|line|platform|site|farm|block|network|facility|laboratory|centre|center|programme|ship|satellite|hospital|hotel|campus/;pos:NOUN} {!type:/Organisation|Person/;!pos:VERB;!lower:/;/}{0,4} {lower:/owned|run|operated|managed|built|funded|financed|developed|shared|led|co-owned|controlled/} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,2} "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new StrategicCooperation { party a ; party b }
  yes "The plant, owned by Nordwind Energy AG and Kurzeme Gas, opened in May."
  yes "The plant is run by Nordwind Energy AG and the utility Kurzeme Gas."
  no  "The plant is criticised by Nordwind Energy AG and Kurzeme Gas."

pattern new-owner-of-body
  confidence 0.82
  sequence (({lower:new} {lower:/owner|owners|shareholder|investor/} | {lower:/new (.* )?(owner|owners|shareholder|investor)/}) "of" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a {pos:/AUX|ADV/}{1,2} | {type:Organisation}=a /'s|’s|'|’/ ({lower:new} {lower:/majority|main|largest|biggest/}? {lower:/owner|owners|shareholder|investor/} | {lower:/new (.* )?(owner|owners|shareholder|investor)/}) ","?) "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Acquisition { party b ; party a }
  yes "The new owner of Kurzeme Gas is the utility Nordwind Energy AG."
  yes "Kurzeme Gas's new owner, Nordwind Energy AG, will invest in pumps."
  no  "The new logo of Kurzeme Gas is loved by Nordwind Energy AG."

pattern swallowed-by
  confidence 0.85
  sequence {type:Organisation}=b {pos:/AUX|ADV/}{1,3} {lower:/swallowed|snapped|gobbled|rescued|nationalised|nationalized|subsumed/} {lower:/up|out/}? "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a
  new Acquisition { party a ; party b }
  yes "Kurzeme Gas was swallowed up by the utility Nordwind Energy AG."
  no  "Kurzeme Gas was surprised by the utility Nordwind Energy AG."

pattern owner-sells-out-to
  confidence 0.82
  sequence {type:Organisation}=a (/'s|’s|'|’/ {lower:/owner|owners|founder|founders|shareholders/})? {pos:/AUX|ADV/}{0,2} {lemma:sell;pos:VERB} "out" "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Acquisition { party b ; party a }
  yes "Kurzeme Gas's owner sold out to the utility Nordwind Energy AG."
  no  "Kurzeme Gas's owner reached out to the utility Nordwind Energy AG."

pattern accepts-offer-from
  confidence 0.82
  sequence {type:Organisation}=b {pos:/AUX|ADV/}{0,3} {lemma:/accept|reject|receive|consider|weigh|back|recommend|get|welcome/;pos:VERB} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,4} {type:Money}=m? {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,3} {lower:/offer|bid|takeover/} /from|by|of/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a
  new Acquisition { party a ; party b ; amount m? ; status Announced }
  yes "Kurzeme Gas accepted an offer from the utility Nordwind Energy AG."
  no  "Kurzeme Gas accepted an apology from the utility Nordwind Energy AG."

# --- what both share --------------------------------------------------------------------------------

pattern both-pool-things
  confidence 0.82
  sequence {type:/Organisation|Country/}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=b {pos:/AUX|ADV|PART/}{0,3} ({lemma:/pool|formali[sz]e|deepen|intensify|widen|cement|swap/;pos:VERB} {lower:/their/}? | {lemma:share;pos:VERB} {lower:/the|a|their/} {lower:/cost|costs|work|risk|burden|facility|facilities|laboratory|data|technology/} | {lemma:agree;pos:VERB} "terms" | {lemma:sign;pos:VERB} "up" "to" | {lemma:set;pos:VERB} "up" "a" {!type:Entity}{0,2} {lower:/group|committee|commission|company|fund|council|centre|center/})
  where !{}=a - {lower:/between|of|by|with/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG and Kurzeme Gas pooled their research."
  yes "Nordwind Energy AG and Kurzeme Gas will share the costs of the plant."
  no  "Nordwind Energy AG and Kurzeme Gas published their research."

pattern both-nations-strike-deal
  confidence 0.88
  sequence {type:Country}=a ","? "and" {type:Country}=b {pos:/AUX|ADV|PART/}{0,3} {lemma:/strike|clinch|seal|reach|conclude|ink|sign|agree|finali[sz]e|initial|renew/;pos:VERB} {!type:/Organisation|Person|Country/;!pos:VERB;!lower:/,|;|no/}{0,6} {lemma:/deal|pact|agreement|accord|treaty|memorandum|protocol|contract|swap|declaration/;pos:/NOUN|PROPN/}
  where !{}=a - {lower:/between|of|by|with/}
  new Agreement { party a ; party b }
  yes "Latvia and Norway struck a gas deal."
  no  "Latvia and Norway read a gas deal."

pattern finds-partner-in
  confidence 0.85
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} {lemma:/find|gain|have|win|get/;pos:/VERB|AUX/} ({!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,3} {lower:/partner|buyer|investor|customer|ally|supplier/} "in" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b | "in" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{1,3} {lower:/partner|buyer|investor|customer|ally|supplier/} | "the"? {type:Organisation}=b "as" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} {lower:/(.* )?(partner|investor|ally|backer|shareholder|sponsor)/})
  where !{}=b . {pos:NOUN}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG has found a partner in Kurzeme Gas."
  yes "Nordwind Energy AG gains Kurzeme Gas as a partner."
  no  "Nordwind Energy AG has found a mistake in Kurzeme Gas."

pattern joins-nation-in-pact
  confidence 0.82
  sequence {type:Country}=a {pos:/AUX|ADV/}{0,2} {lemma:join;pos:VERB} {type:Country}=b "in" {!type:/Organisation|Person|Country/;!pos:VERB;!lower:/,|;/}{0,4} {lower:/pact|agreement|accord|treaty|project|alliance|deal|programme|program/}
  new Agreement { party a ; party b }
  yes "Latvia joined Norway in a pact on fishing."
  no  "Latvia joined Norway in the final."

pattern nation-to-help-nation
  confidence 0.82
  sequence {type:/Country|GovernmentBody/}=a {!type:/Organisation|Person|Country/;!lower:/,|;/}{0,3} {lemma:/pledge|promise|agree|commit|offer|undertake|continue/;pos:VERB} "to" {lemma:/help|assist|support|aid|train|supply|provide|fund|finance|give|lend/;pos:VERB} "the"? {type:Country}=b
  new BilateralCooperation { party a ; party b }
  yes "Norway has pledged to help Latvia with energy."
  no  "Norway has refused to help Latvia with energy."

# --- for the other ----------------------------------------------------------------------------------

pattern done-on-behalf-of
  confidence 0.82
  sequence {lower:/done|carried|performed|undertaken|managed|operated|run|built|produced|sold|handled/} {lower:out}? "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a "on" "behalf" "of" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The work will be done by Nordwind Energy AG on behalf of Kurzeme Gas."
  no  "The apology was given by Nordwind Energy AG on behalf of Kurzeme Gas."

pattern works-for-as
  confidence 0.82
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} ({lemma:work;pos:VERB} "for" | {lemma:serve;pos:VERB} | {lemma:act;pos:VERB} "for") "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "as" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} {lower:/contractor|supplier|subcontractor|adviser|advisor|agent|distributor|partner|operator|provider|consultant/}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG works for Kurzeme Gas as a contractor."
  no  "Nordwind Energy AG stands before Kurzeme Gas as a contractor."

pattern represents-body-in-place
  confidence 0.82
  sequence {type:Company}=a {pos:/AUX|ADV/}{0,2} ({lemma:/represent|distribute|market/;pos:VERB} "the"? {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} ("of" "the"?)? {type:Company}=b /'s|’s/? {!type:Entity;pos:/ADJ|NOUN/}{0,2} /in|across|throughout/ "the"? {type:Place})
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG represents Kurzeme Gas in Norway."
  yes "Nordwind Energy AG markets Kurzeme Gas pumps in Norway."
  no  "Nordwind Energy AG visits Kurzeme Gas in Norway."

pattern assembles-goods-for
  confidence 0.8
  sequence {type:Company}=a {pos:/AUX|ADV/}{0,3} {lemma:/assemble|manufacture|produce|make|build|print|weld|cast|pack|bottle/;pos:VERB} {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{1,5} "for" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Company|GovernmentBody/}=b /\.|,|;|in|since|until|and|under|at/
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG assembles buses for Kurzeme Gas in Riga."
  no  "Nordwind Energy AG counts buses for Kurzeme Gas in Riga."

pattern adopts-system-of
  confidence 0.78
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/adopt|deploy|pick|select|choose|implement|introduce/;pos:VERB} "the"? {!type:/Organisation|Person|Event/;!pos:VERB;!lower:/,|;/}{0,4} {lower:/software|system|systems|platform|technology|service|services|solution|engine|engines|turbines|batteries|chips/} /of|from|by/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Company}=b
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG has adopted the payment system of Kurzeme Gas."
  no  "Nordwind Energy AG has criticised the payment system of Kurzeme Gas."

pattern replaces-supplier
  confidence 0.8
  sequence {type:Organisation}=a {pos:/AUX|ADV/}{0,2} ({lemma:drop;pos:VERB} "the"? {type:Organisation}=b | {lemma:replace;pos:VERB} "the"? {type:Organisation} "with" "the"? {type:Organisation}=b) "as" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} {lower:/supplier|partner|sponsor|provider|contractor|operator|distributor/}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG replaced Union Bank with Kurzeme Gas as supplier."
  no  "Nordwind Energy AG compared Union Bank with Kurzeme Gas as supplier."

pattern terminates-contract-of
  confidence 0.82
  sequence {type:/Organisation|Country/}=a {pos:/AUX|ADV/}{0,2} {lemma:/terminate|cancel|extend|renew|revoke|rescind|prolong/;pos:VERB} "the" {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} {lower:/contract|licence|license|concession|lease|mandate/} "of" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG terminated the contract of the builder Kurzeme Gas."
  no  "Nordwind Energy AG printed the contract of the builder Kurzeme Gas."

pattern persons-in-brackets-sign
  confidence 0.85
  sequence {type:Person} "(" {!type:Organisation}{0,4} {type:Organisation}=a ")" "and" {type:Person} "(" {!type:Organisation}{0,4} {type:Organisation}=b ")" {!type:/Organisation|Person/;!lower:/;/}{0,6} {lemma:/sign|ink|exchange|signing|seal/} {!type:/Organisation|Person/;!lower:/;/}{0,6} {lemma:/agreement|memorandum|mou|contract|pact|accord|letter|protocol|document|deal/;pos:/NOUN|PROPN/}
  new Agreement { party a ; party b }
  yes "Jan Novak (Nordwind Energy AG) and Eva Brandt (Kurzeme Gas) sign the contract."
  no  "Jan Novak (Nordwind Energy AG) and Eva Brandt (Kurzeme Gas) read the contract."
