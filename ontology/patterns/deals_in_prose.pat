# Deals as reporters tell them in running prose: what one side is to ship, lend, put in or run, without
# the noun of the deal. (Deals by their nouns: deals.pat, partnerships.pat, suppliers.pat.)

# --- goods ------------------------------------------------------------------------------------------

pattern is-to-ship-amount-to
  confidence 0.82
  sequence {type:Organisation}=a {lower:/is|are|will|would|has|have|agreed|agrees|undertook|undertakes|due|to|already|also|now|be/}{0,5} {lemma:/supply|ship|sell|deliver|export|send|provide/;pos:VERB} {!type:/Organisation|Person|Money/;pos:/ADJ|ADV|ADP|SCONJ|PART/}{0,3} {pos:NUM;!type:/Money|Date|Count/} {!type:/Organisation|Person|Money/;!lower:/%|percent|share|shares|stake|stakes|stores|people|staff|students|employees|workers|first|second|third|last|distant|close|closer|next|compared|;|who|and/}{1,16} "to" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b <poss {}
  new SupplyPartnership { party a ; party b }
  yes "Under the first document, Kurzeme Gas Ltd. is to sell 250,000 tonnes of ammonia a year, from 2030, to Nordwind Energy AG, a trading house."
  yes "Kita Motors Ltd. will ship 300 electric buses over three years to Riga Transit Ltd., the paper says."
  no  "Kita Motors Ltd. will sell 30 percent of its shares to Riga Transit Ltd."
  no  "Kita Motors Ltd. sold 30,000 vans last year, a distant second to Riga Transit Ltd."
  no  "Kita Motors Ltd. will send 30 guests to the town of Riga."

pattern takes-amount-from
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person|Money/;!pos:VERB}{0,7} {lemma:/take|receive|import|draw|get|obtain/;pos:VERB} {!type:/Organisation|Person|Money/;pos:/ADJ|ADV|ADP|SCONJ|PART/}{0,3} {pos:NUM;!type:/Money|Date|Count/} {lower:/(metric|long|short|cubic|million|billion|thousand)/}{0,2} {lower:/tonnes|tons|barrels|litres|liters|gallons|metres|meters|megawatts|gigawatts|mw|gw|mwh|gwh|kilograms|buses|vehicles|trucks|vans|turbines|modules|units|batteries|engines|cars|trams|trains|aircraft|cargoes/} {!type:/Organisation|Person|Money/}{0,10} "from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b <poss {}
  new SupplyPartnership { party a ; party b }
  yes "Starting in 2027, Nordwind Energy AG of Riga will take up to 45,000 tonnes of concentrate a year from Kurzeme Lithium Ltd."
  no  "Nordwind Energy AG will take up to 45,000 pages of letters a year from Kurzeme Lithium Ltd."

pattern both-disclose-contract-under-which-one-ships
  confidence 0.84
  sequence {type:Organisation}=a ("," {!type:/Organisation|Person/}{1,12} ",")? "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,12} ",")? {!type:/Organisation|Person/;!pos:VERB}{0,3} {lemma:/disclose|announce|sign|unveil|reveal|conclude|agree|initial|ink|seal|publish|confirm|have|strike|reach/;pos:/VERB|AUX/} {!type:/Organisation|Person/}{0,8} {lower:/contract|deal|agreement|accord|arrangement|pact/} {lower:/under|by|in/} "which" {!pos:VERB}{1,8} {lemma:/supply|ship|deliver|sell|buy|purchase|take|receive|export|import|furnish/;pos:VERB}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG and Kita Motors Ltd. today disclosed a seven-year contract under which the Japanese company is to ship 84,000 tonnes of powder to the turbine builder."
  no  "Nordwind Energy AG and Kita Motors Ltd. today disclosed a seven-year contract under which both are to sing."

pattern names-body-its-own-distributor
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/was|were|been|by/}{0,6} {lemma:/name|appoint|make|designate|nominate/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,10} ",")? ("as" | "to" "be")? {lower:/its|their/} {!type:/Organisation|Person/;pos:/ADJ|ADV|NOUN|PROPN|PUNCT|DET|NUM/}{0,5} {lower:/distributor|dealer|importer|agent|reseller|supplier|licensee/}
  where !{}=a <poss {}
  new SupplyPartnership { party a ; party b }
  yes "Tomorrow, Nordwind Energy AG is due to name Kita Trading Ltd. its exclusive distributor for Oman."
  yes "Nordwind Energy AG has appointed the Latvian trader Kurzeme Gas Ltd. its sole importer."
  no  "Nordwind Energy AG has named Kurzeme Gas Ltd. its fiercest rival."

# --- money -----------------------------------------------------------------------------------------

pattern clears-loan-to
  confidence 0.87
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!lower:/was|were|been|by/}{0,4} {lemma:/clear|approve|commit|grant|extend|sanction|authorise|authorize|agree|earmark|pledge|offer|provide|lend|advance|sign|arrange/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person|Money|Event/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {lower:/loan|loans|credit|facility|grant|guarantee|financing/} {!type:/Organisation|Person|Money|Event/;!tag:/VBD|VBZ|VBP|MD/}{0,3} /to|for/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b <poss {}
  new Investment { party a ; party b ; amount m }
  yes "Union Bank has cleared a C$85-million loan to Kurzeme Gas Ltd. of Riga."
  yes "Union Bank approved a $20 million credit line to the Latvian trader Kurzeme Gas Ltd. in May."
  no  "Union Bank has hidden a $20 million loss to Kurzeme Gas Ltd. of Riga."

pattern clears-loan-of-sum-to
  confidence 0.87
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!lower:/was|were|been|by/}{0,4} {lemma:/clear|approve|commit|grant|extend|sanction|authorise|authorize|agree|earmark|pledge|offer|provide|advance|sign|arrange/;pos:VERB} {!type:/Organisation|Person|Money/}{0,4} {lower:/loan|loans|credit|facility|grant|guarantee|financing|line/} {lower:/of|worth|for|up|to/}{1,3} {type:Money}=m /to|for/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b <poss {}
  new Investment { party a ; party b ; amount m }
  yes "Union Bank has committed a loan of EUR 20 million to Kurzeme Gas Ltd. of Riga."
  no  "Union Bank has suffered a loss of EUR 20 million to Kurzeme Gas Ltd. of Riga."

pattern loan-committed-to-by
  confidence 0.87
  sequence {lower:/loan|credit|facility|grant|guarantee|financing|line/} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person|Money/}{0,4} {lower:/committed|approved|granted|cleared|extended|provided|offered|pledged|promised|awarded|signed|arranged/} /to|for/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a
  new Investment { party a* ; party b ; amount m }
  yes "A loan of EUR 95 million has been committed to Kita Motors Ltd. by Union Bank (UB), subject to checks."
  no  "A picture of EUR 95 million notes has been shown to Kita Motors Ltd. by Union Bank."

pattern sum-loan-committed-to-by
  confidence 0.87
  sequence {type:Money}=m {!type:/Organisation|Person|Money/;pos:/ADJ|NOUN|PROPN|PUNCT/;!lower:/,/}{0,3} {lower:/loan|credit|facility|grant|guarantee|financing|line/} {!type:/Organisation|Person|Money/}{0,4} {lower:/committed|approved|granted|cleared|extended|provided|offered|pledged|promised|awarded|signed|arranged/} /to|for/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/Organisation|Country/}=a
  new Investment { party a* ; party b ; amount m }
  yes "A EUR 95 million loan was granted to Kita Motors Ltd. by Union Bank."
  no  "A EUR 95 million loss was shown to Kita Motors Ltd. by Union Bank."

pattern grants-body-sum
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {lower:/has|have|will|is|to|also/}{0,3} {lemma:/grant|lend|give|award/;pos:VERB} "the"? {type:Organisation}=b {lower:/up|to|about|some|around|nearly|more|than|a|another|further/}{0,4} {type:Money}=m
  where {}=m !. {lower:/fine|penalty|bill|contract|order|worth/}
  new Investment { party a ; party b ; amount m }
  yes "Union Bank has lent Kurzeme Gas Ltd. 20 million euros for a new plant."
  yes "The Latvian Science Agency has granted the Riga Institute of Science 2.1 million euros."
  no  "Union Bank has told Kurzeme Gas Ltd. 20 million euros is too much."

pattern puts-sum-in-with
  confidence 0.82
  sequence {type:Organisation}=a {lower:/is|are|will|has|have|to|be|also/}{0,3} {lemma:/put|invest|sink|pour|plough|plow|inject|spend|commit/;pos:VERB} {lower:/up|to|about|some|in|around|nearly|more|than/}{0,3} {type:Money}=m {!type:/Organisation|Person|Money/;!lower:/,/}{0,12} ({lower:/alongside|with/} | "jointly" "with") {!type:/Organisation|Person|Money/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  where !{}=b <poss {}
  new Investment { party a ; party b ; amount m }
  yes "Nordwind Energy AG is putting USD 1.15 billion side by side with its Omani partner, Kita Metals Ltd., into the plant."
  yes "Nordwind Energy AG will invest 20 million euros alongside Union Bank."
  no  "Nordwind Energy AG is hiding 20 million euros with Union Bank."

# --- firms of their own -----------------------------------------------------------------------------

pattern set-up-company-of-their-own
  confidence 0.87
  sequence {type:Organisation}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,14} ",")? {lower:/are|will|have|to|plan|agreed|today|jointly|now|also|intend|be|together/}{0,4} {lemma:/set|form|found|create|establish|launch|build|start/;pos:VERB} {lower:/up/}? {!type:/Organisation|Person/;pos:/ADJ|DET|PUNCT|NOUN|ADV|NUM/;!lower:/,/}{1,6} {lower:/company|firm|entity|business|vehicle/} ("of" {lower:/their|its/} "own" | {lower:/together|jointly/} | {lower:/owned|held/} {lower:/equally|jointly|by/})
  new JointVenture { party a ; party b }
  yes "Nordwind Energy AG and Baltic Holdings Ltd., a Tallinn-based investor, are setting up a company of their own, Harbour Storage Ltd., at sea."
  yes "Nordwind Energy AG and the Latvian trader Kurzeme Gas Ltd. have founded a new company together."
  no  "Nordwind Energy AG and Kurzeme Gas Ltd. have founded a choir of their own."

pattern set-up-joint-company
  confidence 0.87
  sequence {type:Organisation}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Person/}{1,14} ",")? {lower:/are|will|have|to|plan|agreed|today|now|also|intend|be/}{0,4} ({lemma:/set|form|found|create|establish|launch|build|start/;pos:VERB} {lower:/up/}? {!type:/Organisation|Person/;pos:/ADJ|DET|PUNCT|NOUN|ADV|NUM/;!lower:/,/}{1,3} ({lower:joint} | {lower:/jointly|commonly|equally/} "-"? {lower:/owned|held/}) {pos:/ADJ|NOUN/}{0,2} {lower:/company|firm|entity|business|vehicle|subsidiary/})
  new JointVenture { party a ; party b }
  yes "Nordwind Energy AG and Kurzeme Gas Ltd. are forming a jointly owned company in Riga."
  yes "Nordwind Energy AG and the trader Kurzeme Gas Ltd. will set up a joint company."
  no  "Nordwind Energy AG and Kurzeme Gas Ltd. are forming a noisy queue in Riga."

pattern together-with-sets-up-company
  confidence 0.85
  sequence /together|jointly/ "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b ","? "the"? {type:Organisation}=a {lower:/is|are|will|has|have|to|now/}{0,3} {lemma:/set|form|found|create|establish|launch/;pos:VERB} {lower:/up/}? {!type:/Organisation|Person/;pos:/ADJ|DET|NOUN|NUM/}{0,4} {lower:/company|firm|entity|venture/}
  new JointVenture { party a ; party b }
  yes "Together with the grain trader Kurzeme Gas Ltd., Nordwind Energy AG is setting up a company in Riga."
  no  "Together with the grain trader Kurzeme Gas Ltd., Nordwind Energy AG is setting up a table in Riga."

pattern both-sign-papers-of-venture
  confidence 0.82
  sequence {type:Organisation}=a ("and" "the"?)? {type:Organisation}=b {!type:/Organisation|Person|Money/}{0,4} ({lower:put} "their" {lower:/names|signatures|pens/} "to" | {lemma:/sign|initial|ink|seal/;pos:VERB}) {!type:/Person|Money/;!lower:/;/}{0,12} {lower:venture}
  where !{}=a >neg {}
  new JointVenture { party a ; party b }
  yes "Nordwind Energy AG and Union Bank put their names to the papers of Harbour Storage, a 60:40 venture."
  no  "Nordwind Energy AG and Union Bank put their names to the list of guests."

# --- work done together ----------------------------------------------------------------------------

pattern institutes-are-to-run-programme
  confidence 0.84
  sequence {type:/University|ResearchInstitute/}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/University|ResearchInstitute/}=b ("," {!type:/Organisation|Person/}{1,12} ",")? ({lower:/are|will|have|to|plan|agreed|now|intend|be|jointly|together/}{1,5}) {lower:/run|running|conduct|undertake|mount|operate|carry|share|pursue|lead|start|launch/} {!type:/Organisation|Person/;!lower:/,|;/}{1,6} {lower:/programme|program|project|study|trial|experiment|laboratory|lab|research|campaign|survey/}
  new ResearchCollaboration { party a ; party b }
  yes "The Riga Institute of Science and the Porto Institute of Energy, Porto, are to run a four-year programme on catalysts."
  yes "Riga Technical University and Oslo Polytechnic University will run a joint laboratory."
  no  "Riga Technical University and Oslo Polytechnic University will run a bar."

pattern institutes-have-been-publishing-jointly
  confidence 0.84
  sequence {type:/University|ResearchInstitute/}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/University|ResearchInstitute/}=b ("," {!type:/Organisation|Person/}{1,12} ",")? {lower:/are|will|have|to|plan|agreed|now|intend|be|been|now|also/}{0,4} ({lower:/publishing|researching|studying|working|experimenting|published|researched|worked|studied|publish|research|study|work|investigate|examine/} {!type:Entity;!lower:/,|;/}{0,5} {lower:/jointly|together/} | {lower:/jointly|together/} {lower:/study|research|investigate|examine|publish|publishing|studying|develop|developing|test|testing/})
  new ResearchCollaboration { party a ; party b }
  yes "Riga Technical University and Oslo Polytechnic University have been publishing jointly ever since."
  no  "Riga Technical University and Oslo Polytechnic University have been losing money ever since."

pattern shares-laboratory-with
  confidence 0.84
  sequence {type:Organisation}=a {lower:/has|will|now|also|to/}{0,2} {lemma:/share|run|operate|maintain/;pos:VERB} {!type:/Organisation|Person/;pos:/ADJ|DET|NOUN|PROPN|PUNCT/;!lower:/,/}{1,5} {lower:/laboratory|lab|observatory|telescope|campus|testbed|institute|centre|center|unit/} ("," {!type:/Organisation|Person/}{1,8} ",")? {lower:/jointly|together/}? "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/University|ResearchInstitute/}=b
  where !{}=a <poss {}
  new ResearchCollaboration { party a ; party b }
  yes "Riga Technical University shares a reduction laboratory, opened last autumn, with the Porto Institute of Energy."
  no  "Riga Technical University shares a birthday with the Porto Institute of Energy."

pattern remains-its-partner-in-programme
  confidence 0.84
  sequence {type:/Organisation|Country/}=a ("(" {!type:Organisation}{1,4} ")")? {lower:/has|will|also|still/}{0,2} {lemma:/remain|be|become|stay/} {lower:/also|still|now/}? {type:/Organisation|Country/}=b /'s|’s|'|’/ {!type:Entity;pos:/ADJ|NOUN/}{0,3} {lower:/(.* )?(partner|ally)/} /in|on|for/ "the"? ({type:/Initiative|Event/}=i | {!type:/Organisation|Person/})
  new StrategicCooperation { party a ; party b ; about i? }
  yes "Union Bank remains Latvia's partner in the Lamps for Learning Programme."
  yes "Union Bank remains Latvia's main partner in the Belt and Road Initiative."
  no  "Union Bank remains Latvia's main critic in the Belt and Road Initiative."

pattern swaps-students-with
  confidence 0.84
  sequence {type:/University|ResearchInstitute/}=a {!type:/Organisation|Person/;!pos:VERB}{0,5} {lemma:/swap|exchange|trade/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {lower:/students|staff|scholars|researchers|lecturers|professors|scientists|interns|engineers/} {!type:/Organisation|Person/;!lower:/,|;/}{0,5} "with" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:/University|ResearchInstitute/}=b
  new StrategicCooperation { party a ; party b+ }
  yes "The Riga Institute of Science will swap ten students a year with Oslo Polytechnic University."
  no  "The Riga Institute of Science will swap ten letters a year with Oslo Polytechnic University."

pattern bodies-shake-hands-on-deal
  confidence 0.84
  sequence {type:Organisation}=a "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b {lower:/have|has|today|also/}{0,2} ({lower:/shook|shake|shaken/} "hands" "on" | {lemma:/strike|clinch|cut|thrash/;pos:VERB} {lower:out}?) {!type:/Organisation|Person/;!lower:/,|;/}{0,5} {lower:/deal|bargain|contract|agreement|accord|pact/}
  new Agreement { party a ; party b }
  yes "Union Bank and Kurzeme Gas Ltd. shook hands on a deal worth 40 million euros."
  no  "Union Bank and Kurzeme Gas Ltd. shook hands on a stage in Riga."

pattern owned-equally-by-both
  confidence 0.84
  sequence {lower:/owned|held|controlled/} ("in" {lower:equal} {lower:/parts|shares|halves|measure/} | {lower:/equally|jointly/} | "half" "and" "half") "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=a ("," {!type:/Organisation|Person/}{1,10} ",")? "and" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  new JointVenture { party a ; party b }
  yes "Harbour Storage Ltd. is owned in equal parts by Nordwind Energy AG and Kita Motors Ltd."
  no  "Harbour Storage Ltd. is admired in equal parts by Nordwind Energy AG and Kita Motors Ltd."

pattern under-the-accord-one-gives-other
  confidence 0.82
  sequence "under" {lower:/the|this|their|a|its/} {!type:/Organisation|Person/;!lower:/,/}{0,5} {lower:/agreement|memorandum|mou|contract|deal|pact|accord|arrangement|document|papers|treaty|terms/} {!type:/Organisation|Person/}{0,6} ","? "the"? {type:Organisation}=a {lower:/will|shall|is|are|has|to|may|can|also/}{0,3} {lemma:/give|grant|let|allow|provide|offer|help|train|lend|pay|sell|supply|lease|license/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b
  where !{}=b <poss {}
  new Agreement { party a ; party b }
  yes "Under the accord, Nordwind Energy AG gives Kita Motors Ltd. access to its plants."
  yes "Under the second pact, Union Bank is to lend Kurzeme Gas Ltd. a share of the sum."
  no  "Under the bridge, Nordwind Energy AG gives Kita Motors Ltd. a show."
