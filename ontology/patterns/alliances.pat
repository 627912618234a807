# Partnerships in the words of headlines, of nouns ("A's partner B", "the A-B alliance"), of clauses
# before the main one ("Together with B, A …"), of consortia, and of persons. (By verb and noun:
# partnerships.pat, deals.pat; suppliers and those who are chosen: suppliers.pat.)

# --- headlines: capitals hide the verbs from the tagger -------------------------------------------

pattern headline-joins-forces-with
  confidence 0.9
  sequence {type:Organisation}=a {lower:/teams|team|teaming|joins|join|joining|links|link|partners|ties|pairs|hooks/} ({lower:up} | {lower:/forces|hands/})? /with/ "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG joins forces with Kita Motors Ltd. on charging, the newspapers of the town wrote on Monday."
  yes "Nordwind Energy AG teams up with carmaker Kita Motors Ltd. on charging, the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG fed up with Kita Motors Ltd. on charging, the newspapers of the town wrote on Monday."

pattern headline-both-join-forces
  confidence 0.9
  sequence {type:Organisation}=a /and|,|&/{1,2} "the"? {type:Organisation}=b {lower:/will|to/}? ({lower:/team|teamed|link|linked|partner/} {lower:up} | {lower:/join|joined|joining/} {lower:/forces|hands/} | {lower:/partner|collaborate|cooperate|ally/} {lower:/to|on|in|for/})
  new StrategicCooperation { party a* }
  yes "Nordwind Energy AG and Kita Motors Ltd. team up on charging, the newspapers of the town wrote on Monday."
  yes "Nordwind Energy AG, Kita Motors Ltd. partner to build stations, the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG and Kita Motors Ltd. give up on charging, the newspapers of the town wrote on Monday."

pattern headline-both-partner
  confidence 0.85
  sequence {type:Organisation}=a /and|,|&/{1,2} "the"? {type:Organisation}=b {lower:/will|to/}? {lower:/announce|form|launch|enter|forge|establish|strike|expand|extend|deepen|strengthen|renew|unveil|create/} {!type:Entity}{0,5} {lower:/partnership|collaboration|alliance|cooperation|consortium|tie-up/}
  new StrategicCooperation { party a* }
  yes "Nordwind Energy AG and Kita Motors Ltd. announce strategic partnership, the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG and Kita Motors Ltd. announce strategic price, the newspapers of the town wrote on Monday."

pattern headline-chooses
  confidence 0.8
  sequence {type:/Organisation|Country/}=a {lower:/taps|selects|chooses|picks|enlists|engages|commissions|hires|retains/} "the"? {!type:Entity}{0,3} {type:Organisation}=b /to|for|as/
  where !{}=b .. {lower:/(.* )?(advisor|adviser|advisors|advisers|counsel|auditor|auditors|advisory|recruiter)/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG taps Kita Motors Ltd. for fleet renewal, the newspapers of the town wrote on Monday."
  yes "Nordwind Energy AG selects Kita Motors Ltd. to supply vans, the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG passes Kita Motors Ltd. to win, the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG engages Kita Motors Ltd. as financial advisor, the newspapers of the town wrote on Monday."

pattern headline-invests-in
  confidence 0.85
  sequence {type:Organisation}=a {lower:/invests|invest|reinvests/} {!type:/Organisation|Money/}{0,3} {type:Money}=m? {!type:/Organisation|Money/}{0,3} /in|into/ {!type:Entity}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m? }
  yes "Nordwind Energy AG invests $20 million in Kita Motors Ltd., the newspapers of the town wrote on Monday."
  yes "Nordwind Energy AG invests in Kita Motors Ltd., the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG believes in Kita Motors Ltd., the newspapers of the town wrote on Monday."

pattern headline-raises-from
  confidence 0.85
  sequence {type:Organisation}=b {lower:/secures|raises|closes|receives|lands|bags|gets|attracts|obtains|lifts|nets|scores/} {!type:/Organisation|Person|Money/}{0,5} ({type:Money} | {lower:/investment|investments|funding|financing|backing|capital|round|series|loan|stake/}) {!type:/Organisation|Person/}{0,8} {lower:/from|by/} "the"? {!type:Entity}{0,4} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "Kita Motors Ltd. secures strategic investment from Nordwind Energy AG, the newspapers of the town wrote on Monday."
  yes "Kita Motors Ltd. lands $20 million from Nordwind Energy AG and Union Bank, the newspapers of the town wrote on Monday."
  no  "Kita Motors Ltd. secures fresh praise from Nordwind Energy AG, the newspapers of the town wrote on Monday."

pattern headline-awards-contract
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {lower:/awards|gives|grants/} {!type:/Organisation|Person/}{0,6} {lower:/contract|contracts|order|tender|licence|license|concession/} {!type:/Organisation|Person/}{0,3} {lower:to} "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b+ }
  yes "Nordwind Energy AG awards $20 million contract to Kita Motors Ltd., the newspapers of the town wrote on Monday."
  no  "Nordwind Energy AG awards gold medal to Kita Motors Ltd., the newspapers of the town wrote on Monday."

# --- nouns ------------------------------------------------------------------------------------------

pattern names-joined-venture
  confidence 0.85
  sequence {type:Organisation}=a {lower:/-|–|—|\//} {type:Organisation}=b {!type:Entity}{0,2} "joint" "-"? "venture"
  new JointVenture { party a* ; party b }
  yes "The Kurzeme Gas Ltd. / Union Bank joint venture will open a plant."
  no  "The Kurzeme Gas Ltd. / Union Bank quarrel will end soon."

pattern names-joined-alliance
  confidence 0.8
  sequence {type:Organisation}=a {lower:/-|–|—|\//} {type:Organisation}=b {!type:Entity}{0,2} {lower:/partnership|collaboration|alliance|cooperation|consortium|tie-up/}
  new StrategicCooperation { party a ; party b }
  yes "The Kurzeme Gas Ltd. / Union Bank alliance will open a plant."
  no  "The Kurzeme Gas Ltd. / Union Bank quarrel will end soon."

pattern jointly-owned-by
  confidence 0.85
  sequence ({lower:/jointly|co/} "-"? {lower:/owned|held|operated|founded/} | {lower:/owned|held|operated|founded/} {lower:/jointly|equally/} | {lower:/co-owned|co-founded|cofounded/}) "by" "the"? {type:Organisation}=a ("," {!type:/Organisation|Person/}{1,10} ",")? /and|,/{1,2} "the"? {type:Organisation}=b
  new JointVenture { party a* ; party b }
  yes "The plant is jointly owned by Nordwind Energy AG and Kita Motors Ltd."
  yes "The plant is owned jointly by Nordwind Energy AG and Kita Motors Ltd."
  no  "The plant is visited often by Nordwind Energy AG and Kita Motors Ltd."

pattern partnership-of-bodies
  confidence 0.85
  sequence {type:Organisation}=a /and|,|&/{1,2} "the"? {type:Organisation}=b /'s|’s|'|’/ {!type:Entity}{0,3} {lower:/partnership|collaboration|alliance|cooperation|tie-up/}
  new StrategicCooperation { party a* }
  yes "Thanks to Nordwind Energy AG and Kita Motors Ltd.'s new partnership, stations will open in May."
  no  "Thanks to Nordwind Energy AG and Kita Motors Ltd.'s new quarrel, stations will close in May."

pattern partnership-between-described
  confidence 0.85
  sequence {lemma:/partnership|cooperation|collaboration|alliance|relationship|tie-up/} {!type:/Organisation|Person/}{0,4} "between" "the"? {type:Organisation}=a "," {!type:/Organisation|Person/}{1,16} "," "and" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "The alliance between Nordwind Energy AG, a builder of wind farms, and Kita Motors Ltd. will create 50 jobs."
  no  "The distance between Nordwind Energy AG, a builder of wind farms, and Kita Motors Ltd. will grow."

pattern agreement-between-described
  confidence 0.85
  sequence {lemma:/agreement|memorandum|mou|pact|accord|deal|contract|transaction/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,4} "between" "the"? {type:Organisation}=a "," {!type:/Organisation|Person/}{1,16} "," "and" "the"? {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The agreement between Nordwind Energy AG, a builder of wind farms, and Kita Motors Ltd. was signed in May."
  no  "The match between Nordwind Energy AG, a builder of wind farms, and Kita Motors Ltd. was lost in May."

pattern partnership-announced-by
  confidence 0.85
  sequence {lower:/partnership|collaboration|cooperation|alliance|tie-up/} ","? {lower:/announced|formed|launched|established|forged|unveiled|signed|agreed|created|started|begun/} {!type:/Organisation|Person/}{0,5} /by|between/ "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The partnership, announced on Monday by Nordwind Energy AG and Kita Motors Ltd., will create 50 jobs."
  no  "The price, announced on Monday by Nordwind Energy AG and Kita Motors Ltd., will rise."

pattern body-s-partner
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ ("long" "-" "time")? {!type:Entity}{0,4} {lower:/(.* )?partner|supplier|distributor|licensee|collaborator/;!lower:/.*(managing|founding|senior|general|limited|equity) partner/} ","? "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG's technology partner Kita Motors Ltd. will deliver vans in May."
  no  "Nordwind Energy AG's fiercest rival Kita Motors Ltd. will deliver vans in May."

pattern partners-by-name
  confidence 0.8
  sequence {lower:/(.* )?partners/;!lower:/.*(managing|founding|senior|general|limited) partners/} {type:Organisation}=a "and" "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "The homes were built with joint venture partners Kita Motors Ltd. and Union Bank."
  no  "The homes were built near neighbours Kita Motors Ltd. and Union Bank."

pattern bodies-are-partners
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,2} {lemma:/be|become|remain/;pos:/VERB|AUX/} {!type:/Organisation|Person/;!lower:/not|with|of|to/}{0,4} {lower:/(.* )?(partners|allies)/}
  new StrategicCooperation { party a* }
  yes "Nordwind Energy AG and Kita Motors Ltd. have been partners in the project since 2019."
  yes "Nordwind Energy AG and Kita Motors Ltd. are old partners."
  no  "Nordwind Energy AG and Kita Motors Ltd. have been rivals in the market since 2019."

pattern serves-as-partner
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person/}{0,4} {lemma:/serve|act|work|operate|function/} {lower:as} ({type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/}{0,5} {lower:/(.* )?partner|supplier|distributor|provider|contractor|licensee/} | {!type:/Organisation|Person/}{0,6} {lower:/(.* )?partner|supplier|distributor|provider|contractor|licensee/} /of|for|to/ "the"? {type:Organisation}=a)
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. will serve as Nordwind Energy AG's mobility partner."
  yes "Kita Motors Ltd. acts as the official mobility partner of Nordwind Energy AG."
  no  "Kita Motors Ltd. will serve as Nordwind Energy AG's critic."

pattern in-which-is-partner
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} "," "in" "which" "the"? {type:Organisation}=b {lemma:be} {!type:Entity}{0,4} {lower:/partner|shareholder|member/}
  new StrategicCooperation { party a ; party b }
  yes "The project of Nordwind Energy AG, in which Kita Motors Ltd. is a partner, will open in May."
  no  "The book of Nordwind Energy AG, in which Kita Motors Ltd. is a villain, will appear in May."

pattern named-its-partner
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:Organisation;!lower:/was|were|been|is|are|be|being|by/}{0,8} {lower:/names|named|announced|announces|unveiled|unveils|revealed|confirmed|confirms|introduced|introduces|presented|appointed|appoints/} "the"? {!type:Entity}{0,4} {type:Organisation}=b ("as" | {lower:/its|their|the|an|a/}) {!type:/Organisation|Person/}{0,6} {lower:/(.* )?partner|supplier|provider|distributor|sponsor|contractor/}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG named Kita Motors Ltd. its official mobility partner."
  yes "Nordwind Energy AG recently announced Kita Motors Ltd. as an enterprise partner."
  no  "Nordwind Energy AG named Kita Motors Ltd. its fiercest rival."

pattern both-extend-their-alliance
  confidence 0.85
  sequence {type:Organisation}=a ("," "the"? {type:Organisation}){0,4} ","? "and" "the"? {type:Organisation}=b ("," {!pos:VERB;!lower:","}{1,10} ",")? {pos:/AUX|ADV/}{0,3} {lemma:/extend|expand|deepen|strengthen|renew|continue|broaden|widen|intensify|prolong|enlarge/;pos:VERB} "their" {!type:/Organisation|Person/;!pos:VERB}{0,4} {lemma:/partnership|alliance|cooperation|collaboration|relationship|agreement|venture/}
  new StrategicCooperation { party a* ; party b }
  yes "Nordwind Energy AG and Union Bank, the lease arm of Kurzeme Gas, are extending their strategic alliance until 2030."
  no  "Nordwind Energy AG and Union Bank are extending their harbours until 2030."

pattern deepens-relationship-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lemma:/expand|extend|deepen|strengthen|renew|establish|build|develop|forge|form|broaden|enhance|cement|formali[sz]e|enter|begin/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lower:/relationship|ties|engagement|links|affiliation|association/} {!type:/Organisation|Person/;!lower:/by|through|for/}{0,3} "with" "the"? {!type:Entity}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG has expanded its relationship with Kita Motors Ltd. to include vans."
  no  "Nordwind Energy AG has expanded its dispute with Kita Motors Ltd. to include vans."

pattern welcomes-as-partner
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:Organisation}{0,8} {lower:/welcome|welcomes|welcomed|welcoming/} "the"? {!type:Entity}{0,4} {type:Organisation}=b (/,|and|&/{1,2} "the"? {type:Organisation}){0,5} "as" {!type:/Organisation|Person/}{0,6} {lower:/(.* )?(partner|partners|supplier|sponsor|distributor)/}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG is pleased to welcome Kita Motors Ltd. as a new partner."
  no  "Nordwind Energy AG is pleased to welcome Kita Motors Ltd. as a guest."

pattern welcomes-as-investor
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,8} {lower:/welcome|welcomes|welcomed|welcoming/} "the"? {!type:Entity}{0,4} {type:Organisation}=a "as" {!type:/Organisation|Person/}{0,6} {lower:/(.* )?(investor|investors|shareholder|shareholders)/}
  new Investment { party b ; party a* }
  yes "Kita Motors Ltd. welcomed Nordwind Energy AG as a new investor."
  no  "Kita Motors Ltd. welcomed Nordwind Energy AG as a new neighbour."

pattern supplier-to-body
  confidence 0.8
  sequence {type:Organisation}=b ("," | {lemma:/be|become|remain/;pos:/VERB|AUX/}) {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {lower:/(.* )?(supplier|customer|client|vendor|subcontractor|licensee|reseller|dealer)/} /to|of|for/ "the"? {!type:Entity}{0,3} {type:Organisation}=a
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd., a long-standing supplier to Nordwind Energy AG, will open a plant."
  yes "Nordwind Energy AG is a major customer of Kita Motors Ltd."
  no  "Nordwind Energy AG is a major critic of Kita Motors Ltd."

pattern joint-venture-of-with
  confidence 0.85
  sequence ("joint" "-"? "venture" | {lower:jv}) {!type:Entity}{0,2} "of" "the"? {type:Organisation}=a "with" "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new JointVenture { party a* ; party b* }
  yes "The joint venture of Nordwind Energy AG with Kita Motors Ltd. will open a plant."
  no  "The joint visit of Nordwind Energy AG with Kita Motors Ltd. will take place in May."

pattern holds-part-of-joint-venture
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,3} {lemma:/hold|own|have|take/;pos:/VERB|AUX/} {!type:/Organisation|Person/}{0,6} "joint" "-"? "venture" {!type:/Organisation|Person/}{0,4} {lower:/,|and|while|with/}{1,2} "the"? {type:Organisation}=b
  new JointVenture { party a* ; party b }
  yes "Nordwind Energy AG will hold 60 percent of the joint venture, with Union Bank holding the rest."
  no  "Nordwind Energy AG will hold 60 percent of the shares and Kita Motors Ltd. 40 percent."

pattern works-hand-in-hand
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,12} {lemma:/work|cooperate|collaborate|act|go/;pos:VERB} ({lower:hand} "in" {lower:hand} | {lower:side} "by" {lower:side} | "in" {lower:/tandem|concert/}) "with" "the"? {!type:Entity}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG will work hand in hand with Kita Motors Ltd. on charging."
  no  "Nordwind Energy AG will work in conflict with Kita Motors Ltd. on charging."

pattern made-jointly-by
  confidence 0.85
  sequence {tag:VBN;!lemma:/organi[sz]e|host|hold|stage|arrange|attend|open|inaugurate|officiate|chair|moderate|convene|sponsor/} {lower:/up|out/}? {lower:/jointly|together/} "by" "the"? {!type:Entity}{0,3} {type:Organisation}=a ("," {!type:/Organisation|Person/}{1,12} ",")? /and|,/{1,2} "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b }
  yes "The station was developed jointly by Nordwind Energy AG and Kita Motors Ltd."
  no  "The station was visited twice by Nordwind Energy AG and Kita Motors Ltd."
  no  "The Baltic Hydrogen Forum was organised jointly by Nordwind Energy AG and Kita Motors Ltd."

pattern partners-body-directly
  confidence 0.8
  sequence {type:Organisation}=a {lower:/is|are|was|has|have|will|be|been|also/}{1,3} {lower:/partnering|partnered/} "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors Ltd. is partnering Nordwind Energy AG to build stations."
  no  "Kita Motors Ltd. is annoying Nordwind Energy AG to no end."

pattern has-joined-bodies-in-project
  confidence 0.8
  sequence {type:Organisation}=a {lower:/has|have|will|is/} {lower:also}? {lower:/join|joined|joining/} "the"? {type:Organisation}=b ({type:Organisation} | "and" | "," | "the"){0,8} {!type:/Organisation|Event/}{0,3} "in" {!type:/Organisation|Event/}{0,4} {lower:/project|initiative|partnership|consortium|alliance|programme|effort|collaboration/}
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG has joined Kita Motors Ltd. and Union Bank in a consortium to build the farm."
  no  "Nordwind Energy AG has joined Kita Motors Ltd. and Union Bank in prayer."

pattern signed-by-with
  confidence 0.85
  sequence ({lemma:/agreement|memorandum|mou|pact|accord|contract|letter|protocol|declaration|deal|partnership/;pos:/NOUN|PROPN/} | {lower:memoranda}) {!type:/Organisation|Country|Person/}{0,12} {lower:/signed|inked|concluded|exchanged/} {!type:/Organisation|Country|Person/}{0,4} "by" "the"? {type:/Organisation|Country/}=a {!type:Entity}{0,3} "with" "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b+ }
  yes "Memoranda of understanding were signed by Nordwind Energy AG with Kita Motors Ltd. and Union Bank."
  no  "The petition was signed by Nordwind Energy AG with Kita Motors Ltd. and Union Bank."

pattern signs-with-counterpart
  confidence 0.85
  sequence {type:/Organisation|Country/}=a "and" /its|their/ {!type:/Organisation|Person/}{0,4} {lower:/counterpart|counterparts|partner|peer/} {type:/Organisation|Country/}=b {!type:/Organisation|Person/}{0,6} {lemma:/sign|ink|conclude|reach|exchange/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lemma:/agreement|memorandum|mou|pact|accord|contract|letter|protocol|declaration|deal/}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG and its Norwegian counterpart Kita Motors Ltd. signed a contract in Riga."
  no  "Nordwind Energy AG and its Norwegian counterpart Kita Motors Ltd. signed a guest book in Riga."

# --- before the main clause -------------------------------------------------------------------------

pattern together-with-first
  confidence 0.85
  sequence ("together" | {lower:/alongside|jointly/} | "in" {lower:/partnership|collaboration|cooperation|conjunction|association|alliance/} | "hand" "in" "hand") "with"? "the"? {!type:Entity;!lower:/(.* )?(parent|subsidiary|sister|affiliate|affiliates|subsidiaries|owner)/}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,10})? "," "the"? {type:Organisation}=a {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new StrategicCooperation { party a ; party b* }
  yes "Together with Kita Motors Ltd., Nordwind Energy AG will build charging stations."
  yes "In partnership with Kita Motors Ltd., a maker of cars, Nordwind Energy AG will build charging stations."
  no  "Apart from Kita Motors Ltd., Nordwind Energy AG will build charging stations."

pattern by-joining-forces
  confidence 0.85
  sequence ({lower:joining} {lower:/forces|hands/} | {lower:teaming} "up" | {lower:/working|coming|banding/} {lower:together} | {lower:/partnering|collaborating|cooperating/}) {!type:/Organisation|Person/;!lower:/with|alongside/}{0,10} "," "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* }
  yes "By joining forces, Nordwind Energy AG and Kita Motors Ltd. want to build charging stations."
  no  "By losing patience, Nordwind Energy AG and Kita Motors Ltd. want to build charging stations."

pattern purchase-first
  confidence 0.85
  sequence ({lower:/acquisition|takeover|purchase|buyout/} "of" | {lower:/acquiring|buying|purchasing/}) "the"? {!type:Entity}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,10})? {!type:/Organisation|Person/;!lower:/by|from|and/}{0,4} "," "the"? {type:Organisation}=a {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new Acquisition { party a* ; party b }
  yes "With the purchase of Kita Motors Ltd., Nordwind Energy AG enters the car market."
  yes "By acquiring Kita Motors Ltd. in May, Nordwind Energy AG has entered the car market."
  no  "With the help of Kita Motors Ltd., Nordwind Energy AG enters the car market."

pattern its-purchase-by-first
  confidence 0.85
  sequence {lower:its} {!type:/Organisation|Person/}{0,2} {lower:/acquisition|takeover|purchase|buyout/} "by" "the"? {!type:Entity}{0,4} {type:Organisation}=a {!type:/Organisation|Person/}{0,8} "," "the"? {type:Organisation}=b {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new Acquisition { party a* ; party b }
  yes "Following its acquisition by Nordwind Energy AG in May, Kita Motors Ltd. hired 50 people."
  no  "Following its inspection by Nordwind Energy AG in May, Kita Motors Ltd. hired 50 people."

pattern which-body-acquired
  confidence 0.85
  sequence {type:Organisation}=b "," /which|that/ "the"? {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never|to/}{0,3} {lower:/acquired|bought|purchased|owns/}
  new Acquisition { party a* ; party b }
  yes "Kita Motors Ltd., which Nordwind Energy AG acquired in May, hired 50 people."
  no  "Kita Motors Ltd., which Nordwind Energy AG advised in May, hired 50 people."

# --- deals told at the end, licences, research ------------------------------------------------------

pattern under-a-deal
  confidence 0.8
  sequence /under|through|within/ /a|an|their|its/ {!type:/Organisation|Country/}{0,5} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord|partnership|collaboration/} {!type:/Organisation|Country/}{0,6} "," "the"? {type:Organisation}=a {lower:/will|shall|is|has/} {!type:/Organisation|Country/}{0,14} /with|to|for|from/ "the"? {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Under a five-year deal, Kita Motors Ltd. will provide batteries to Nordwind Energy AG."
  no  "Under a five-year ban, Kita Motors Ltd. will provide no batteries to Nordwind Energy AG."

pattern does-with-under-deal
  confidence 0.75
  sequence {type:Organisation}=a {lower:/will|has|have/}? {pos:VERB} {!type:/Organisation|Person/}{1,8} {type:Organisation}=b {!type:/Organisation|Person/}{0,6} (/under|through/ | "as" "part" "of") {lower:/a|an|their|its|the/} {!type:/Organisation|Person/}{0,4} {lower:/partnership|collaboration|alliance|cooperation/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has connected its platform with Nordwind Energy AG's network under a new partnership."
  no  "Kita Motors Ltd. has connected its platform with Nordwind Energy AG's network under a new law."

pattern licence-from
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lemma:/obtain|receive|acquire|get|secure|hold|take|buy|sign/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lower:/licence|license|licences|licenses|franchise|rights/} {!type:/Organisation|Person/;!lower:/to|for/}{0,4} "from" "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. obtained an exclusive licence from Nordwind Energy AG for its turbine design."
  no  "Kita Motors Ltd. obtained an exclusive photograph from Nordwind Energy AG for its calendar."

pattern franchise-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,6} {lemma:/hold|have|obtain|receive|run|operate|own|acquire/;pos:/VERB|AUX/} {!type:/Organisation|Person/}{0,5} {lower:/franchise|franchises|concession|licence|license/} /for|of|from/ "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Kita Motors Ltd. held a franchise for Nordwind Energy AG in Latvia."
  no  "Kita Motors Ltd. held a party for Nordwind Energy AG in Latvia."

pattern funds-research-at
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,4} {lemma:/fund|finance|sponsor|endow|support/;pos:VERB} {!type:/Organisation|Person/}{0,5} {lower:/research|project|projects|laboratory|lab|chair|study|professorship|scholarships|fellowship|centre|center|institute/} {!type:/Organisation|Person/}{0,4} /at|of|by/ "the"? {type:/University|ResearchInstitute/}=b
  new ResearchCollaboration { party a ; party b }
  yes "Kita Motors Ltd. funds a research project at Riga Technical University on batteries."
  no  "Kita Motors Ltd. films a research project at Riga Technical University on batteries."

pattern bodies-joint-programme
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,2} {lemma:/offer|launch|start|run|establish|create|open|develop|conduct|undertake|implement|organi[sz]e|set|agree|plan/;pos:VERB} {!type:/Organisation|Person/}{0,5} {lower:/joint|dual|double|common|collaborative|exchange/} {!type:/Organisation|Person/}{0,2} {lower:/degree|degrees|programme|program|programmes|programs|course|courses|master|project|projects|initiative|campaign|workshop|product|products|platform|fund|task/}
  new StrategicCooperation { party a* }
  yes "Riga Technical University and the University of Bergen will offer a joint master's programme in energy."
  no  "Riga Technical University and the University of Bergen will offer a free lunch in May."

pattern joined-by-in-work
  confidence 0.75
  sequence {type:Organisation}=a {lemma:be} {lower:/also|now/}? {lower:joined} "by" "the"? {!type:Entity}{0,3} {type:Organisation}=b "in" ({tag:VBG} | {!type:Entity}{0,3} {lower:/project|initiative|effort|programme|program|venture/})
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG was joined by Kita Motors Ltd. in launching a charging programme."
  no  "Nordwind Energy AG was joined by Kita Motors Ltd. in silence."

# --- consortia --------------------------------------------------------------------------------------

pattern consortium-of-led-by
  confidence 0.85
  sequence {lower:/consortium|coalition|alliance|group|team/} {!type:/Organisation|Person/}{0,4} /of|comprising|including|between|among|with/ {!type:/Organisation|Person|Event/}{0,4} {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation} ({type:Organisation} | "and" | "," | "the"){0,12} {lower:/led|headed|coordinated/} "by" "the"? {type:Organisation}=d
  new StrategicCooperation { party a* ; party d }
  yes "The farm will be built by a consortium of Kita Motors Ltd. and Union Bank led by Riga Technical University."
  no  "The farm will be built by a rival of Kita Motors Ltd. and Union Bank led by Riga Technical University."

pattern leads-consortium-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,4} {lemma:/lead|head|coordinate|form|join|be|build/} {!type:/Organisation|Person/}{0,6} {lower:/consortium|coalition|alliance/} {!type:/Organisation|Person/}{0,8} ({lemma:/include|comprise|unite/} | "with" | "of" | "alongside" | "together" "with" | "made" "up" "of" | "consisting" "of") "also"? {!type:/Organisation|Person/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG leads the consortium, which also includes Kita Motors Ltd. and Union Bank."
  yes "Nordwind Energy AG has formed a consortium with Kita Motors Ltd. and Union Bank."
  no  "Nordwind Energy AG leads the protest, which also includes Kita Motors Ltd. and Union Bank."

# --- money ------------------------------------------------------------------------------------------

pattern portfolio-company-of
  confidence 0.85
  sequence {type:Organisation}=b ("," | {lemma:be}) {!type:/Organisation|Person/}{0,4} ({lower:portfolio} {lower:/company|companies|firm/} | {lower:/(.* )?portfolio company/}) "of" "the"? {!type:Entity}{0,4} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "Kita Motors Ltd. is a portfolio company of Union Bank."
  no  "Kita Motors Ltd. is a guest of Union Bank."

pattern portfolio-companies-include
  confidence 0.85
  sequence ({type:Organisation}=a /'s|’s|'|’/ | ({type:Organisation}=a {!type:Organisation}{0,30} /its|whose/)) {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {lower:portfolio} ({lower:/companies|firms|holdings|investments|includes/} | {lower:of} {lower:/companies|startups|investments/}) {!type:Organisation;!tag:/VBD|MD/}{0,5} ({lemma:include} | "including" | "such" "as" | "like") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "Nordwind Energy AG's portfolio companies include Kurzeme Gas Ltd. and Union Bank."
  yes "Nordwind Energy AG supports its portfolio investments, which include, among others, Kurzeme Gas Ltd. and Union Bank."
  no  "Nordwind Energy AG's product portfolio includes turbines."

pattern portfolio-companies-of
  confidence 0.85
  sequence {lower:portfolio} {lower:/companies|firms|investments/} "of" "the"? {type:Organisation}=a {!type:Organisation;!tag:/VBD|MD/}{0,4} ({lemma:include} | "including" | "such" "as" | "like") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "The portfolio companies of Nordwind Energy AG include Kurzeme Gas Ltd. and Union Bank."
  no  "The portfolio managers of Nordwind Energy AG include Jan Novak."

pattern takes-part-in-round
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,4} {lemma:/participate|join|invest/;pos:VERB} {!type:/Organisation|Person/}{0,7} {lower:/round|financing|fundraising/} {!type:/Organisation|Person/}{0,3} /of|for|by|in/ "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG participated in the Series A round of Kita Motors Ltd."
  no  "Nordwind Energy AG participated in the long march of Kita Motors Ltd."

pattern announces-investing-in
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,8} {lower:investing} {!type:/Organisation|Money/}{0,3} {type:Money}=m? {!type:/Organisation|Money/}{0,3} /in|into/ {!type:Entity}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m? }
  yes "Nordwind Energy AG announced investing $20 million in Kita Motors Ltd."
  no  "Nordwind Energy AG announced hiding $20 million in Kita Motors Ltd."

pattern acquisition-of-stake
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,30} {lower:/acquisition|purchase|takeover/} "of" {!type:Organisation}{0,6} {lower:/stake|shareholding|interest|holding/} "in" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG announced the closing of its acquisition of a 52% stake in the Latvian carmaker Kita Motors Ltd."
  no  "Nordwind Energy AG announced the closing of its purchase of a plant in the town of Kita Motors Ltd."

# --- persons ----------------------------------------------------------------------------------------

pattern person-invests-in
  confidence 0.8
  sequence {type:Person}=a ("," {!type:/Organisation|Person/}{1,8} ",")? {lower:/has|have|will|also|had/}{0,2} {lower:/invested|invests|invest|investing/} {!type:/Organisation|Money/}{0,4} {type:Money}=m? {!type:/Organisation|Money/}{0,3} /in|into/ {!type:Entity}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m? }
  yes "Maria Lindberg has invested $20 million in Kita Motors Ltd."
  no  "Maria Lindberg has hidden $20 million in Kita Motors Ltd."

pattern person-partners-with
  confidence 0.75
  sequence {type:Person}=a {lower:/has|have|is|will|also|recently/}{0,2} ({lower:/partnered|partners|partnering|collaborated|collaborates|collaborating/} | {lower:/teamed|teams|teaming/} "up" | {lower:/joined|joins|joining/} {lower:/forces|hands/}) "with" "the"? {!type:Entity}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Singer Maria Lindberg has partnered with Kita Motors Ltd. on a new car."
  no  "Singer Maria Lindberg has quarrelled with Kita Motors Ltd. on a new car."

pattern body-partners-with-person
  confidence 0.75
  sequence {type:Organisation}=a {lower:/has|have|is|will|also|recently|today/}{0,2} ({lower:/partnered|partners|partnering|collaborated|collaborates|collaborating/} | {lower:/teamed|teams|teaming/} "up" | {lower:/joined|joins|joining/} {lower:/forces|hands/}) "with" {!type:/Organisation|Person/}{0,5} {type:Person}=b
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has partnered with singer Maria Lindberg on a new car."
  no  "Kita Motors Ltd. has quarrelled with singer Maria Lindberg on a new car."

pattern body-s-partnership-with-person
  confidence 0.75
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/}{0,4} {lower:/partnership|collaboration|association|endorsement/} "with" {!type:/Organisation|Person/}{0,4} {type:Person}=b
  where !{}=b . {lower:/of|at|from|,/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG's partnership with singer Maria Lindberg began in May."
  no  "Nordwind Energy AG's interview with singer Maria Lindberg began in May."

pattern body-names-ambassador
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/was|were|by/}{0,8} {lower:/names|named|announces|announced|signs|signed|welcomes|welcomed|appoints|appointed|taps|tapped/} {!type:/Organisation|Person/}{0,6} {type:Person}=b "as" {!type:/Organisation|Person/}{0,5} {lower:/(.* )?(ambassador|ambassadors|spokesperson|face)/}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has named singer Maria Lindberg as its brand ambassador."
  no  "Kita Motors Ltd. has named singer Maria Lindberg as its fiercest critic."

# --- told by two of their officers ----------------------------------------------------------------

pattern officers-of-two-tell-of-their-venture
  confidence 0.85
  sequence {type:Organisation}=a ("(" []{1,10} ")")? /'s|’s/? {type:Role} {type:Person} "and" "the"? {type:Organisation}=b ("(" []{1,10} ")")? /'s|’s/? {type:Role} {type:Person} {!lower:/;|\./}{1,16} {lower:/their|planned|proposed|new/} {!type:Organisation;!pos:VERB}{0,4} "joint" "venture"
  new JointVenture { party a ; party b }
  yes "Nordwind Energy AG CEO Anna Keller and Union Bank CEO Jan Novak met with details of their joint venture to build a plant."
  no  "Nordwind Energy AG CEO Anna Keller and Union Bank CEO Jan Novak met Karl Moen of a joint venture."

pattern officers-of-two-tell-of-their-partnership
  confidence 0.85
  sequence {type:Organisation}=a ("(" []{1,10} ")")? /'s|’s/? {type:Role} {type:Person} "and" "the"? {type:Organisation}=b ("(" []{1,10} ")")? /'s|’s/? {type:Role} {type:Person} {!lower:/;|\./}{1,16} {lower:/their|new|exciting|strategic|announce|discuss/} {!type:Organisation;!pos:VERB}{0,4} {lower:/partnership|collaboration|cooperation|alliance/} {!lower:/with|between|of/}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG CEO Anna Keller and Union Bank CEO Jan Novak joined us to announce an exciting new partnership."
  no  "Nordwind Energy AG CEO Anna Keller and Union Bank CEO Jan Novak joined us to announce an exciting new partnership with Kita Motors Ltd."

pattern officers-of-two-behind-names-tell-of-their-partnership
  confidence 0.85
  sequence {type:Organisation}=a ("(" []{1,10} ")")? /'s|’s/? {type:Role} {type:Person} "and" {type:Person} "," {type:Role} /of|at/ "the"? {type:Organisation}=b ","? {!lower:/;|\./;!type:Role}{1,16} {lower:/their|new|exciting|strategic|announce|discuss/} {!type:Organisation;!pos:VERB}{0,4} {lower:/partnership|collaboration|cooperation|alliance/} {!lower:/with|between|of/}
  new StrategicCooperation { party a ; party b }
  yes "Union Bank President Jan Novak and Karl Falk, CEO of Nordwind Energy AG joined Eva Brandt to announce an exciting new partnership."
  no  "Union Bank President Jan Novak and Karl Falk, CEO of Nordwind Energy AG joined Eva Brandt to announce a partnership with Kita Motors Ltd."
