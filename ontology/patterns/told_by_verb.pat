# Partnerships told by what two bodies do: what one launches, runs or integrates with the other, what
# both do together, who is appointed, admitted or funded by whom. (The verbs of cooperation themselves:
# partnerships.pat, deals.pat; nouns: partners.pat; suppliers and those who are chosen: suppliers.pat.)

# --- both are the subject ---------------------------------------------------------------------------

pattern bodies-launch-in-one-voice
  confidence 0.8
  sequence {type:Organisation}=a ("(" {!type:Organisation}{1,5} ")")? ("," "the"? {type:Organisation}){0,3} ","? /and|&/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" {!type:Organisation}{1,5} ")")? {lower:/to|will|have|today|jointly|also|are/}{0,3} ({lower:/launch|launched|launching|unveil|unveiled|unveiling|debut|debuted|release|released|roll|rolled/;!tag:NNS} | {lower:/announce|announced|complete|completed/;pos:VERB} {!type:/Organisation|Person/}{0,4} {lower:/launch|launching|expansion|extension|renewal|opening|release|availability|rollout|pilot|collaboration/})
  where !{}=a <pobj {}
  where !{}=a <poss {}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and Kita Motors Ltd. launched a new pump for ships."
  yes "Nordwind Energy AG and Kita Motors Ltd. today announced the launch of a charging card."
  no  "Nordwind Energy AG and Kita Motors Ltd. repaired a new pump for ships."

pattern bodies-will-bring
  confidence 0.8
  sequence {type:Organisation}=a ("(" {!type:Organisation}{1,5} ")")? ("," "the"? {type:Organisation}){0,3} ","? /and|&/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" {!type:Organisation}{1,5} ")")? ({lower:will} {lower:jointly}? | {lower:/plan|plans|aim|intend|agreed|agree/} {lower:to} {lower:jointly}?) {lower:/deploy|bring|offer|install|deliver|pilot|test|integrate|commerciali[sz]e|market|explore|demonstrate|evaluate|train|support|supply|conduct/}
  where !{}=a <pobj {}
  where !{}=a <conj ({} <pobj {})
  where !{}=a <poss {}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and Kita Motors Ltd. plan to deploy ten biogas plants by 2030."
  no  "Chiefs of Union Bank, Nordwind Energy AG and Kita Motors Ltd. will support the young."
  no  "Nordwind Energy AG and Kita Motors Ltd. plan to leave ten biogas plants by 2030."

pattern together-both-do
  confidence 0.8
  sequence {lower:together} ","? "the"? {type:Organisation}=a ("," "the"? {type:Organisation}){0,4} ","? "and" "the"? {type:Organisation}=b {lower:/will|have|has|are|is|can|also|now|aim|aims|hope|plan/}{0,3} {pos:VERB;!lemma:/have|own|hold|employ|represent|account|control|generate|earn|manage|boast|total|face|lose|compete|say|sell|sue/}
  new StrategicCooperation { party a* ; party b }
  yes "Together, Nordwind Energy AG and Kita Motors Ltd. are offering a card that opens every station."
  no  "Together, Nordwind Energy AG and Kita Motors Ltd. employ 400 people."

pattern bodies-combine-their-strengths
  confidence 0.85
  sequence {type:Organisation}=a ("(" {!type:Organisation}{1,5} ")")? /and|,|&/{1,2} "the"? {type:Organisation}=b {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lemma:/combine|pool|unite|share|align|leverage|integrate|merge|expand|extend|deepen|strengthen|renew|continue/;pos:VERB} {lower:/their|a/} {!type:/Organisation|Person/}{0,4} {lower:/(.* )?(strengths|expertise|resources|skills|know-how|technologies|capabilities|networks|relationship|ties|cooperation|alliance|pact|work|agreement|contract)/}
  new StrategicCooperation { party a* ; party b }
  yes "Nordwind Energy AG and Kita Motors Ltd. combine their strengths to serve towns."
  yes "Nordwind Energy AG and Kita Motors Ltd. have expanded their long relationship."
  no  "Nordwind Energy AG and Kita Motors Ltd. doubt their strengths to serve towns."

pattern made-by-both
  confidence 0.8
  sequence {lower:/launched|developed|created|established|built|designed|initiated|spearheaded|conceived|pioneered|engineered|formed|founded|authored|invented|produced/} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a ("," "the"? {type:Organisation}){0,4} ","? /and|&/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b }
  yes "The programme was launched by Nordwind Energy AG and Riga Technical University."
  no  "The programme was mocked by Nordwind Energy AG and Riga Technical University."

# --- one does something with the other --------------------------------------------------------------

pattern does-a-thing-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,5} {lemma:/launch|introduce|unveil|roll|co-create|co-develop|manage|operate|run|pilot|trial|conduct|demonstrate|complete|integrate|co-launch|cocreate/;pos:VERB} {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD|VBN/;!lower:/,|that|which|for|and|or|from|to|of|;/}{1,6} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  where !{}=a <poss {}
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG runs this power plant with the engineers Kita Motors Ltd."
  yes "Nordwind Energy AG has integrated its software with Kita Motors Ltd."
  no  "Nordwind Energy AG quarrels over this power plant with Kita Motors Ltd."

pattern integrated-into-body
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,6} {lower:/integrated|embedded|integrates|interoperable/} {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lower:/with|into/} "the"? {type:/Company|University|GovernmentBody|ResearchInstitute/}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG's software is now integrated with Kita Motors Ltd."
  no  "Nordwind Energy AG's software is now incompatible with Kita Motors Ltd."

pattern integrates-goods-of-body
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,12} {lemma:/integrate|incorporate|deploy|embed/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{0,2} {type:Organisation}=b /'s|’s|'|’/ {!type:/Organisation|Person/}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has integrated Nordwind Energy AG's software into its vans."
  yes "Kita Motors Ltd. launched its card for 2026, incorporating Nordwind Energy AG's chip."
  no  "Kita Motors Ltd. has banned Nordwind Energy AG's software from its vans."

pattern integration-of-body-with
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,2} {lower:/integration|integrations|interoperability/} "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The new Nordwind Energy AG integration with Kita Motors Ltd. opens every station."
  no  "The new Nordwind Energy AG quarrel with Kita Motors Ltd. closes every station."

pattern does-for-body-will-provide
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,3} {lower:will} {!type:/Organisation|Person/}{0,2} {lower:/provide|furnish|deliver|supply|license|lease/} {!type:/Organisation|Person|Money/;!tag:/VBD|VBZ|VBP|MD|TO/;!lower:/,|;|that/}{1,7} "to" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  where !{}=b . {pos:/NOUN|PROPN/}
  new SupplyPartnership { party a* ; party b }
  yes "Nordwind Energy AG will provide its billing software to Kita Motors Ltd. for five years."
  no  "Nordwind Energy AG will show its billing software to Kita Motors Ltd. in May."

pattern continues-work-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,6} {lemma:/continue|expand|extend|deepen|strengthen|renew|begin|resume/;pos:VERB} {lower:/its|their/} {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,2} {lower:/work|engagement|affiliation|association|integration|programme|program/} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG continues its work with Kita Motors Ltd. on pumps."
  no  "Nordwind Energy AG continues its quarrel with Kita Motors Ltd. on pumps."

pattern through-work-with-first
  confidence 0.85
  sequence {lower:/through|via|under/} {lower:/its|their|an|a|the/} {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,3} {lower:/work|relationship|affiliation|association|integration|arrangement|contract/} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {!type:/Organisation|Person/;!lower:","}{0,6} "," "the"? {type:Organisation}=a {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new StrategicCooperation { party a ; party b* }
  yes "Through its work with Kita Motors Ltd., Nordwind Energy AG has built ten stations."
  no  "Through its quarrel with Kita Motors Ltd., Nordwind Energy AG has lost ten stations."

pattern made-by-body-with-support-of
  confidence 0.8
  sequence {!lower:/round|financing|funding|investment|raise|offering|is|was|were|been|being/} {lower:/is|was|were|been|being/}? {lower:/launched|developed|created|built|run|led|operated|managed|implemented|delivered|conducted|produced|funded/} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a ","? "with" {lower:/the|financial|technical|additional|major|generous/}{0,2} {lower:/support|funding|backing|help|assistance/} {lower:/of|from|by/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The programme is run by Riga Technical University with support from Nordwind Energy AG."
  no  "The programme is run by Riga Technical University with letters from Nordwind Energy AG."
  no  "The round was led by Union Bank with support from Nordwind Energy AG."

pattern funded-by-one-run-by-other
  confidence 0.85
  sequence {lower:/funded|financed|supported|commissioned|sponsored|backed/}=v "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a ","? "and" {!type:/Organisation|Person/}{0,2} {lower:/run|implemented|executed|delivered|managed|operated|built|led|coordinated|administered|developed|conducted|carried/} "out"? "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  where !{}=v >nsubjpass {type:Event}
  new StrategicCooperation { party a ; party b* }
  yes "The programme is funded by Nordwind Energy AG and run by Riga Technical University."
  no  "The Harbour Challenge is funded by Nordwind Energy AG and run by Riga Technical University."
  no  "The programme is feared by Nordwind Energy AG and mocked by Riga Technical University."

pattern made-with-body-first
  confidence 0.85
  sequence {lower:/developed|created|built|designed|launched|produced|made|engineered|conceived|co-developed|filmed|published|organised|organized/} {lower:/jointly|closely/}? ("in" {lower:/partnership|collaboration|cooperation|conjunction|association/} "with" | {lower:/together|jointly/} "with") "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,5} {type:Organisation}=b {!type:/Organisation|Person/;!lower:","}{0,4} "," "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,2} {type:/Company|University|ResearchInstitute|Association/}=a
  where !{}=b >>conj {}=a
  new StrategicCooperation { party a ; party b* }
  yes "Developed in collaboration with Riga Technical University, the new Nordwind Energy AG pump saves fuel."
  no  "Developed in competition with Riga Technical University, the new Nordwind Energy AG pump saves fuel."

pattern deal-with-body-is-for
  confidence 0.8
  sequence {lower:/contract|agreement|deal|partnership|collaboration|order/} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b ("(" {!type:Entity}{1,3} ")" | "(" {type:Organisation} ")")? {lower:/is|was|as|a|an|marks|represents|remains|the|means/} {!type:/Organisation|Person/;!lower:/,|;/}{1,8} {lower:for} "the"? {type:Organisation}=a
  new Agreement { party a ; party b }
  yes "What makes the recent contract with Kurzeme Gas a milestone for Nordwind Energy AG?"
  yes "The deal with Kurzeme Gas marks a big step for Nordwind Energy AG."
  no  "The feud with Kurzeme Gas marks a big step for Nordwind Energy AG."

pattern quote-working-with-body
  confidence 0.85
  sequence {lower:/working|partnering|collaborating|teaming|work|worked|partner|collaborate/} {lower:/closely|together|directly|up|hand|in/}{0,3} {lower:/with|alongside/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/}{0,36} /"|”|“/ {lower:/said|says|added|adds|stated|states|commented|comments|noted|explained|remarked|shared/} {type:Person} "," {!type:/Organisation|Person/}{1,8} {lower:/of|at|for/} "the"? {type:Organisation}=a
  new StrategicCooperation { party a ; party b* }
  yes "“Working with Kurzeme Gas has been a joy,” said Maria Lindberg, CEO of Nordwind Energy AG."
  no  "“Fighting with Kurzeme Gas has been a joy,” said Maria Lindberg, CEO of Nordwind Energy AG."

pattern quote-working-with-body-title
  confidence 0.85
  sequence {lower:/working|partnering|collaborating|teaming|work|worked|partner|collaborate/} {lower:/closely|together|directly|up|hand|in/}{0,3} {lower:/with|alongside/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/}{0,36} /"|”|“/ {lower:/said|says|added|adds|stated|states|commented|comments|noted|explained|remarked|shared/} {type:Organisation}=a {type:Role} {type:Person}
  new StrategicCooperation { party a ; party b* }
  yes "“Working with Kurzeme Gas has been a joy,” said Nordwind Energy AG CEO Maria Lindberg."
  no  "“Fighting with Kurzeme Gas has been a joy,” said Nordwind Energy AG CEO Maria Lindberg."

# --- taken on, admitted, added ----------------------------------------------------------------------

pattern appoints-body-to-do
  confidence 0.8
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!lower:/was|were|been|is|are|be|being|by|;/}{0,6} {lower:/appoint|appoints|appointed|authori[sz]e|authori[sz]es|authori[sz]ed|entrust|entrusts|entrusted|onboards|onboarded|recruits|recruited/} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("to" {pos:VERB} | "with" "the" | {lower:/onto|on/} | "to" {lower:/its|their|the/})
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has appointed Kita Motors Ltd. to handle its transport."
  yes "Nordwind Energy AG has onboarded Kita Motors Ltd. onto its platform."
  no  "Nordwind Energy AG has dared Kita Motors Ltd. to handle its transport."

pattern adds-body-as-option
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|by/}{0,6} {lemma:/add|integrate|support|adopt|offer|introduce/;pos:VERB} "the"? {type:Organisation}=b "as" {!type:/Organisation|Person/}{0,5} {lower:/(.* )?(option|method|gateway|processor|custodian|oracle|tenant|client|member|backer|investor|shareholder)/}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has added Union Bank as a payment option for towns."
  no  "Nordwind Energy AG has mocked Union Bank as a payment option for towns."

pattern welcomes-body-to-network
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,6} {lemma:/welcome|onboard/;pos:VERB} "the"? {type:Token;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;/}{0,3} {lower:/to|into|onto/} {lower:/our|its|their|the/} {!type:/Organisation|Person/}{0,4} {lower:/(.* )?(network|platform|ecosystem|portfolio|family|roster|community|alliance|programme|program|marketplace|accelerator|partners)/}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has welcomed Kita Motors Ltd. to its growing network."
  no  "Nordwind Energy AG has welcomed Kita Motors Ltd. to its spring party."

pattern joins-body-as-sponsor
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person/;!lower:/;/}{0,4} {lemma:join;pos:/VERB|NOUN|PROPN/} "the"? {type:Organisation}=a {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,3} "as" {!type:/Organisation|Person/}{0,7} {lower:/(.* )?(partner|sponsor|supplier|supporter|investor|backer|member)/}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. joined Nordwind Energy AG as a strategic partner."
  no  "Kita Motors Ltd. joined Nordwind Energy AG as a guest."

pattern admitted-to-accelerator-of-body
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Person/;!lower:/;/}{0,6} {lower:/selected|chosen|accepted|admitted|picked|tapped|selection|acceptance/} {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {lower:/for|into|to|by|in/} "the"? {type:/Company|University|GovernmentBody|ResearchInstitute/}=a /'s|’s|'|’/? {!type:/Organisation|Person/}{0,4} {lower:/(.* )?(accelerator|incubator|incubation|startup programme|startup program|cohort)/}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. was selected for Nordwind Energy AG's battery accelerator."
  no  "Kita Motors Ltd. was selected for Nordwind Energy AG's battery prize."

pattern announces-incubation-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,6} ({lower:incubation} "of" | {lemma:/incubate/;pos:VERB}) "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG announced the incubation of Kita Motors Ltd. in its launchpad."
  no  "Nordwind Energy AG announced the ruin of Kita Motors Ltd. in its launchpad."

pattern powers-goods-of-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/has|have|is|will|now|to|also|today|announced/}{0,3} {lemma:/power/;pos:VERB} "the"? {type:Organisation}=b /'s|’s|'|’/
  new SupplyPartnership { party a* ; party b }
  yes "Nordwind Energy AG is powering Kita Motors Ltd.'s new billing platform."
  no  "Nordwind Energy AG is mocking Kita Motors Ltd.'s new billing platform."

# --- money ------------------------------------------------------------------------------------------

pattern private-placement-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Money/;!lower:/;/}{0,14} {type:Money}=m? {!type:/Organisation|Person|Money/}{0,4} {lower:/placement|financing|placements|equity raise/} {lower:/with|from/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|agent|agents|underwriter/}{0,6} {type:Organisation}=b
  where !{}=b . {lower:/acting|serving|as/}
  where !{}=b . ({lower:","} . {lower:/acting|serving|as/})
  new Investment { party a* ; party b+ ; amount m? }
  yes "Kurzeme Gas Ltd. has closed a $20 million private placement with its major shareholder Union Bank."
  yes "Kurzeme Gas Ltd. Closes $20 Million Private Placement with Drone Investors: Union Bank, Kita Motors Ltd."
  no  "Kurzeme Gas Ltd. has closed a $20 million private placement with Union Bank acting as agent."
  no  "Kurzeme Gas Ltd. has closed a $20 million plant with its major shareholder Union Bank."

pattern investment-from-body-lets
  confidence 0.85
  sequence {lower:/investment|funding|financing|capital|backing/} {lower:/from|by/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {lower:/will|has|have|would|also/}{0,2} {lemma:/allow|enable|help|let|permit|give|position|accelerate|support/;pos:VERB} "the"? {type:Organisation}=a
  new Investment { party a* ; party b+ }
  yes "The recent investment from Union Bank will allow Kurzeme Gas Ltd. to grow."
  no  "The recent letter from Union Bank will allow Kurzeme Gas Ltd. to grow."

pattern leads-round-of-body
  confidence 0.88
  sequence {type:Organisation}=b {!type:/Organisation|Person/;!lower:/;|,/}{0,3} {lemma:/lead|co-lead|back|fund|finance/;pos:VERB} "the"? {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/}{0,6} {lower:/round|funding|financing|raise/}
  new Investment { party a* ; party b* }
  yes "Union Bank led Kurzeme Gas Ltd.'s Series A round."
  no  "Union Bank missed Kurzeme Gas Ltd.'s Series A round."

pattern has-support-of-body
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,3} {lemma:/have|enjoy|receive|secure|gain|win/;pos:/VERB|AUX/} "the"? {!type:/Organisation|Person/;pos:ADJ}{0,2} {lower:/support|backing/} {lower:/of|from/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  where !{}=a <pobj {}
  new StrategicCooperation { party a ; party b+ }
  yes "Kurzeme Gas Ltd. has the support of Union Bank and Kita Motors Ltd."
  no  "The show was guided by Kurzeme Gas Ltd. and had the support of Union Bank."
  no  "Kurzeme Gas Ltd. has the scorn of Union Bank and Kita Motors Ltd."
