# Work that is given, paid for or helped: contracts told in passing, contractors, help of one body for another.

# --- who is given work ----------------------------------------------------------------------------------

pattern contracts-bodies-to-do
  confidence 0.85
  sequence {type:/Organisation|Country/}=a ("(" []{1,6} ")")? {lower:/has|have|had|also|recently|then|already/}{0,3} {lemma:/contract|tap|hire|engage|commission|enlist|recruit|task/;tag:/VBD|VBN|VBZ|VBP/} {!type:/Entity/;pos:/ADJ|NOUN|NUM|DET|PUNCT|PART/}{0,6} {type:Organisation}=b ({!type:Person;!tag:/VBD|VBZ|VBP|MD/;!lower:/by|as|for|in|from/}{0,20} | /,|and/ {!type:Role;!tag:/VBD|VBZ|VBP|MD/;!lower:/by|as|for|in|from/}{0,20}) ("to" {tag:VB} | "as" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;/}{0,5} {lower:/(.* )?(partners|suppliers|contractors|providers|developers|operators|builders|vendors|subcontractors|distributors)/})
  where !{}=a <pobj {}
  where !{}=b . {lower:/'s|’s/}
  new StrategicCooperation { party a ; party b+ }
  yes "NASA has contracted Nordwind Energy AG and Kurzeme Gas to provide landing systems."
  yes "Kita Motors Ltd. tapped Nordwind Energy AG to design the plant."
  no  "Kita Motors Ltd. said Nordwind Energy AG plans to design the plant."
  no  "Kita Motors Ltd. has asked Nordwind Energy AG to design the plant."

# Who is selected together for one work has one deal of all with who selects.
pattern selects-bodies-to-do
  confidence 0.85
  sequence {type:/Organisation|Country/}=a ("(" []{1,6} ")")? {lower:/has|have|had|also|recently|then|already/}{0,3} {lemma:/select|pick|choose/;tag:/VBD|VBN|VBZ|VBP/} {!type:/Entity/;pos:/ADJ|NOUN|NUM|DET|PUNCT|PART/}{0,6} {type:Organisation}=b ({!type:Person;!tag:/VBD|VBZ|VBP|MD/;!lower:/by|as|for|in|from/}{0,20} | /,|and/ {!type:Role;!tag:/VBD|VBZ|VBP|MD/;!lower:/by|as|for|in|from/}{0,20}) ("to" {tag:VB} | "as" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;/}{0,5} {lower:/(.* )?(partners|suppliers|contractors|providers|developers|operators|builders|vendors|subcontractors|distributors)/})
  where !{}=a <pobj {}
  where !{}=b . {lower:/'s|’s/}
  new StrategicCooperation { party a ; party b* }
  yes "NASA has selected three companies, Nordwind Energy AG, Kurzeme Gas and Kita Motors Ltd., to fly payloads."
  yes "Union Bank has picked Nordwind Energy AG and Kurzeme Gas as suppliers."
  yes "NASA has chosen Nordwind Energy AG, Kurzeme Gas, and Jan Novak to advance a pump."
  no  "NASA has praised Nordwind Energy AG and Kurzeme Gas to help."

# --- contracts by whose they are ------------------------------------------------------------------------

pattern does-under-body-contract
  confidence 0.85
  sequence {type:Organisation;dep:/nsubj|nsubjpass|conj|pobj/}=a {!type:/Organisation|Person/;!lower:/;/}{0,16} {lower:/under|through|via/} {lower:/a|an|its|their|the|this/} {!type:Entity;pos:/ADJ|NOUN|NUM|PUNCT/}{0,4} {type:/Organisation|Country/}=b {!type:Entity;!pos:VERB;!pos:ADP;!lower:","}{0,4} {lower:/contract|contracts|subcontract|award|grant|licence|license/}
  where !{}=a <pobj ({lower:/for|with|at|in|from|to|of/})
  new Agreement { party a* ; party b }
  yes "Nordwind Energy AG is conducting its work under a NASA contract."
  yes "The lander is being built by Nordwind Energy AG under a five-year NASA research contract."
  no  "Nordwind Energy AG is conducting its work under a NASA flag."
  no  "Nordwind Energy AG is conducting its work under a contract, NASA said."

pattern under-body-contract-first
  confidence 0.85
  sequence {lower:/under|through|via/} {lower:/a|an|its|their|the/} {!type:Entity;pos:/ADJ|NOUN|NUM|PUNCT/}{0,4} {type:/Organisation|Country/}=b {!type:Entity;!pos:VERB;!pos:ADP;!lower:","}{0,4} {lower:/contract|contracts|subcontract|award|grant|licence|license/} {!type:/Organisation|Person/;!pos:VERB;!lower:","}{0,5} "," "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a
  where {}=a <nsubj|nsubjpass {}
  new Agreement { party a* ; party b }
  yes "Under a NASA contract, Nordwind Energy AG is developing a lander."
  no  "Under a NASA roof, Nordwind Energy AG is developing a lander."

pattern does-under-contract-from
  confidence 0.85
  sequence {type:Organisation;dep:/nsubj|nsubjpass|conj|pobj/}=a {!type:/Organisation|Person/;!lower:/;/}{0,16} {lower:/under|through|via|with/} {lower:/a|an|its|their|the|this/}? {!type:/Organisation|Person/;!pos:VERB;!lower:","}{0,6} {lower:/contract|contracts|subcontract|award|grant|licence|license|funding/} {lower:/from|to|by/} "the"? {type:/Organisation|Country/}=b
  where !{}=a <pobj ({lower:/for|with|at|in|from|to|of/})
  new Agreement { party a* ; party b }
  yes "Nordwind Energy AG is developing the lander under contract to NASA."
  yes "Nordwind Energy AG is developing the lander under a five-year contract from NASA."
  yes "Riga Technical University builds the sensor with a grant from NASA."
  no  "Nordwind Energy AG is developing the lander under a tree from NASA."

pattern under-contract-from-first
  confidence 0.85
  sequence {lower:/under|through|via|with/} {lower:/a|an|its|their|the/}? {!type:/Organisation|Person/;!pos:VERB;!lower:","}{0,6} {lower:/contract|contracts|subcontract|award|grant|licence|license|funding/} {lower:/from|to|by/} "the"? {type:/Organisation|Country/}=b "," "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a
  where {}=a <nsubj|nsubjpass {}
  new Agreement { party a* ; party b }
  yes "Under a contract from NASA, Nordwind Energy AG is developing a lander."
  no  "Under a mandate from NASA, Nordwind Energy AG is developing a lander."

pattern receives-body-contract
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|not/}{0,6} {lemma:/receive|win|secure|land|earn|obtain|hold|complete|get|gain|fulfil|fulfill/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/by|from|for|in|with|at/}{0,6} {type:Organisation}=b {!type:Entity;!pos:VERB;!pos:ADP;!lower:","}{0,4} {lower:/contract|contracts|subcontract|award|grant/} {!lower:/show|ceremony|for/}
  where !{}=a <pobj {}
  new Agreement { party a* ; party b }
  yes "Nordwind Energy AG received a NASA contract worth $12 million."
  yes "Riga Technical University has won a five-year Union Bank research grant to study sensors."
  no  "Nordwind Energy AG received a NASA delegation worth meeting."
  no  "Nordwind Energy AG has secured thirty Kenya contracts in a year."

# --- contractors and providers --------------------------------------------------------------------------

pattern body-whose-contractor
  confidence 0.85
  sequence {type:Organisation}=b /'s|’s|'|’/ {!type:Entity;pos:/ADJ|NOUN|PROPN|VERB/;!tag:/VBD|VBZ|VBP/}{0,6} {lower:/contractor|contractors|provider|providers|supplier|suppliers|subcontractor|subcontractors|integrator|vendor|vendors/} ","? {type:Organisation}=a
  new SupplyPartnership { party b ; party a+ }
  yes "NASA's landing system providers, Nordwind Energy AG and Kurzeme Gas, are beginning work."
  yes "NASA's prime contractor Nordwind Energy AG is beginning work."
  no  "NASA's rivals, Nordwind Energy AG and Kurzeme Gas, are beginning work."

pattern body-a-contractor-of
  confidence 0.82
  sequence {type:Organisation}=a "," {lower:/a|an|the/} {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {!type:Entity;pos:/ADJ|NOUN|PROPN/}{0,2} {lower:/contractor|supplier|subcontractor|licensee|grantee|awardee|distributor|partner/} /,|\.|and|that|which|based/
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG, a NASA contractor, built the lander."
  no  "Nordwind Energy AG, a NASA rival, built the lander."

# --- help of one body for another -----------------------------------------------------------------------

pattern body-helps-body-in-doing
  confidence 0.82
  sequence {type:/GovernmentBody|InternationalOrganisation|Association|University|ResearchInstitute|Country/}=a ("," {!type:/Organisation|Person/;!lower:","}{1,6} ",")? {lower:/will|is|are|has|have|had|been|also|now|currently|to/}{0,4} {lemma:/support|assist|help|aid|advise/;pos:VERB} "the"? {type:/GovernmentBody|InternationalOrganisation|Association|University|ResearchInstitute/}=b ("(" []{1,4} ")")? (/in|with/ | "to"? {tag:VB} | {tag:VBG})
  where !{}=a <pobj {}
  where !{}=b . {lower:/'s|’s/}
  new StrategicCooperation { party a ; party b* }
  yes "The Norwegian Coastal Agency will support the Kenyan Coast Guard in upgrading its radar."
  yes "The Norwegian Coastal Agency, pending approval, will help the Kenyan Coast Guard upgrade its radar."
  no  "The Norwegian Coastal Agency will inform the Kenyan Coast Guard in May."
  no  "Kita Motors Ltd. will support the Kenyan Coast Guard's plan."

pattern gives-sum-to-support-body
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!lower:/;/}{0,6} {lemma:/provide|contribute|give|commit|pledge|allocate|donate|offer|earmark|invest/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person|Money|Country/;!tag:/VBD|VBZ|VBP|MD/;!lower:/in|from|and|loan|loans|by/}{0,6} {lemma:/support|help|fund|assist|back|aid|strengthen|bolster|expand|towards|toward/} "the"? {type:Organisation}=b
  where !{}=a <pobj {}
  new Investment { party a ; party b ; amount m }
  yes "Norway intends to provide $2 million to support the World Bank's work in Kenya."
  yes "Union Bank will contribute 5 million euros towards Riga Technical University's laboratory."
  no  "Norway intends to provide $2 million in loans, the World Bank said."

# --- whose venture it is, where somebody else stands between --------------------------------------------

pattern subject-and-its-joint-venture-with
  confidence 0.87
  sequence {type:Organisation;dep:nsubj}=a {!dep:/nsubj|nsubjpass/}{1,40} {lower:/its|their/} {!type:Entity;pos:/ADJ|NOUN|NUM/}{0,3} ("joint" "-"? /ventures?/ | {lower:jv}) {!type:/Organisation|Person/}{0,5} "with" "the"? {type:Organisation}=b
  new JointVenture { party a* ; party b* }
  yes "Kita Motors Ltd. sold shops to Union Bank in March; left its joint venture with Kurzeme Gas in May; and shrank."
  no  "Kita Motors Ltd. sold shops to Union Bank in March; left its joint concert with Kurzeme Gas in May; and shrank."

# --- statements that governments make together ----------------------------------------------------------

pattern we-the-governments-of
  confidence 0.88
  sequence "we" "," "the" {!type:/Organisation|Person|Place/}{0,4} {lower:/governments|leaders|ministers|presidents|heads|representatives|members/} {!type:/Organisation|Person|Place/;!tag:/VBD|VBZ|VBP|MD/}{0,8} "of" "the"? {type:Country}=a
  new Agreement { party a* }
  yes "We, the governments of Latvia, Kenya, Norway and Chile, recognise the threat of spills and commit to clean ports."
  no  "We, the friends of Latvia, Kenya, Norway and Chile, recognise the threat of spills."

# --- partnerships and money by the name that stands before the noun -------------------------------------

pattern body-s-body-partnership
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:Person;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;|with|by|for|in|of/}{0,14} {type:Organisation}=b {lower:/partnership|alliance|collaboration|tie-up/} {!lower:/program|programme|manager|team|network|agreement|portal/;!type:Role}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG's Union Bank partnership grew in 2023."
  yes "Building on Nordwind Energy AG's growing data platform and Union Bank partnership, the deal helps it."
  no  "Nordwind Energy AG's manager praised the Union Bank partnership programme."

pattern body-s-body-backed-thing
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person|Money/;!pos:VERB}{0,3} {type:Money}=m? {!type:/Organisation|Person|Money/;!pos:VERB}{0,3} {type:Organisation}=b "-" {lower:/backed|funded|financed|sponsored/} {pos:/NOUN|ADJ|PROPN/}
  new Investment { party a ; party b ; amount m? }
  yes "Nordwind Energy AG's $150 million Union Bank-backed supercomputer opened."
  yes "Nordwind Energy AG's Union Bank-funded laboratory opened in Riga."
  no  "Nordwind Energy AG's Union Bank-owned laboratory opened in Riga."

pattern body-a-body-backed-firm
  confidence 0.85
  sequence {type:Organisation}=a "," {lower:/a|an|the/} {!type:/Entity|Person/;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b "-" {lower:/backed|funded|financed/} {pos:/NOUN|ADJ|PROPN/}
  new Investment { party a ; party b }
  yes "Nordwind Energy AG, a Union Bank-backed start-up, opened in Riga."
  no  "Nordwind Energy AG, a Union Bank-approved start-up, opened in Riga."

pattern paper-signed-by-countries
  confidence 0.87
  sequence {lemma:/agreement|accord|treaty|pact|memorandum|memoranda|mou|protocol|deal|convention/;pos:/NOUN|PROPN/} {!type:Person}{0,10} {lower:/signed|inked|concluded|initialled|initialed|reached|negotiated/} {!type:/Organisation|Country|Person/}{0,4} "by" "the"? {type:Country}=a /and|,/{1,2} "the"? {type:Country}=b
  new Agreement { party a* ; party b }
  yes "The accord was brokered in March and signed by Kenya and Chile in Oslo."
  no  "The accord was brokered in March and praised by Kenya and Chile in Oslo."
