# Who uses, makes, pays for or takes part in what another body offers: deals that are told by what one
# does with the goods of the other. (Suppliers that are chosen, orders, contracts: suppliers.pat.)

# --- goods of another body that are used ----------------------------------------------------------------

pattern uses-goods-of-body
  confidence 0.75
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never|by|;|:/;!tag:/VBG|VBN/}{0,4} {lemma:/adopt|deploy|integrate|implement|install|embed|incorporate|use|utili[sz]e|employ|roll/;pos:VERB} "out"? {!type:/Organisation|Person/;!lower:/,|;|by|to/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b /'s|’s|'|’/ {!type:/Organisation|Person|Event/;!lower:/,|;/}{0,5} {lemma:/software|platform|system|technology|solution|tool|service|product|battery|charger|engine|chip|model|network|infrastructure|suite|api|app|application|cloud|fleet|vehicle|truck|bus|robot|drone|sensor|turbine|equipment|machine|device|database|module|framework|assistant|material|reactor|rocket|satellite|data|hardware|terminal|reader|feed|engine|kit|line|method|process/;pos:/NOUN|PROPN/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG has adopted Kestrel Systems' grid software across its plants."
  yes "Kurzeme Gas uses Kita Motors Ltd.'s battery technology in its boats."
  no  "Kurzeme Gas mocks Kita Motors Ltd.'s battery technology in its boats."
  no  "Kurzeme Gas uses Kita Motors Ltd.'s absence."

pattern uses-goods-from-body
  confidence 0.75
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never|by|;|:/;!tag:/VBG|VBN/}{0,4} {lemma:/adopt|deploy|integrate|implement|install|embed|incorporate|use|utili[sz]e|employ|lease|rent|obtain/;pos:VERB} {!type:/Organisation|Person/;!lower:/;|by|to|stake|share|shares|lessons|permission|approval|support|funds|proceeds|data/;!tag:/VBD|VBZ|VBP|MD/}{1,9} "from" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas integrates the Amber pricing tool from Kita Motors Ltd. to improve trading."
  yes "Kurzeme Gas will use batteries from the carmaker Kita Motors Ltd. in its boats."
  no  "Kurzeme Gas will use lessons from the carmaker Kita Motors Ltd. in its boats."

pattern fitted-with-goods-of-body
  confidence 0.78
  sequence {type:Organisation}=a /'s|’s|'|’/? {!type:/Organisation|Person/;!lower:/;|:/}{0,10} {lower:/equipped|fitted|powered|outfitted|supplied/} /with|by/ "the"? {!type:/Organisation|Person/;!lower:/,|;/;!tag:/VBD|VBZ|VBP|MD/}{1,6} "from" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd.'s trucks will be equipped with batteries from Kurzeme Gas."
  no  "Kita Motors Ltd.'s trucks will be painted with colours from Kurzeme Gas."

pattern goods-made-by-body
  confidence 0.78
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person/;!lower:/,|;|and|or/;!tag:/VBD|VBZ|VBP|MD/}{1,5} ("," | "is" | "are" | "was" | "were")? {lower:/made|built|manufactured|produced|supplied|operated|distributed|managed|developed|hosted|designed/} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors Ltd.'s battery, made by Kurzeme Gas, lasts ten years."
  yes "Kita Motors Ltd.'s vans are built by Kurzeme Gas."
  no  "Kita Motors Ltd.'s vans are praised by Kurzeme Gas."
  no  "The prize is sponsored by Kita Motors Ltd.'s academy and managed by Kurzeme Gas."

pattern relies-on-body-for
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never|;|by/}{0,4} ({lemma:/rely|depend/;pos:VERB} "on" | {lower:/turns|turned|turning/} "to") "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b /for|to/
  where {}=a <nsubj {}
  new SupplyPartnership { party a* ; party b }
  yes "Kita Motors Ltd. is relying on Kurzeme Gas for batteries."
  no  "Kita Motors Ltd. is waiting on Kurzeme Gas for batteries."

pattern builds-on-platform-of-body
  confidence 0.78
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,8} {lemma:/build|base|launch|develop|host|run|list/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;|by/;!tag:/VBD|VBZ|VBP|MD/}{0,5} "on" "the"? {type:Organisation}=b /'s|’s|'|’/? {!type:/Organisation|Person/;!lower:/,|;/}{0,3} {lemma:/platform|cloud|technology|blockchain|network|infrastructure|software|marketplace|chassis/;pos:/NOUN|PROPN/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. will build electric trucks on Kurzeme Gas's platform."
  no  "Kita Motors Ltd. will build electric trucks on Kurzeme Gas's land."

pattern gains-access-to-goods-of-body
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|not|never/}{0,4} {lemma:/access|right|entry/;pos:NOUN} {!type:/Organisation|Person/;!lower:/,|;/}{0,2} "to" "the"? {type:Organisation}=b /'s|’s|'|’/
  where {}=a .. {}
  new StrategicCooperation { party a ; party b }
  yes "The deal gives Nordwind Energy AG access to Kurzeme Gas's batteries."
  no  "The deal shows Nordwind Energy AG an obstacle to Kurzeme Gas's growth."

pattern provides-goods-to-body
  confidence 0.75
  sequence {type:Organisation}=a {lower:/also|now|currently|has|have|is|already/}{0,2} {lemma:/provide|supply|deliver|sell|lease|ship/;pos:VERB} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD|TO/;!lower:/,|;|that|by/}{1,7} "to" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  where !{}=b . {pos:/NOUN|PROPN/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b* }
  yes "Kurzeme Gas provides cloud services to Union Bank."
  no  "Kurzeme Gas provides cloud services to Union Bank customers."

pattern makes-goods-for-body
  confidence 0.75
  sequence {type:Organisation}=a {lower:/also|now|currently|has|have|is|already|will|to/}{0,2} {lemma:/make|build|manufacture|produce|construct|develop|design|operate/;pos:VERB} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD|TO/;!lower:/,|;|that|by|name|case/}{1,6} "for" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation;!described:yes}=b
  where !{}=b . {pos:/NOUN|PROPN/}
  where !{}=b . {lower:/'s|’s|'|’/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b* }
  yes "Kurzeme Gas will make batteries for Kita Motors Ltd."
  no  "Kurzeme Gas will make room for Kita Motors Ltd. customers."

pattern shares-with-body
  confidence 0.78
  sequence {type:Organisation}=a {lower:/also|now|has|have|is|will|to/}{0,2} {lemma:/share|exchange|pool|combine/;pos:VERB} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD|TO/;!lower:/,|;|that|by|stage|goal|news|photos/}{1,5} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation;!described:yes}=b
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b* }
  yes "Kurzeme Gas will share data with Kita Motors Ltd."
  no  "Kurzeme Gas will share news with Kita Motors Ltd."

# --- told by nouns --------------------------------------------------------------------------------------

pattern is-partner-agency-of
  confidence 0.85
  sequence {type:Organisation}=a {lower:/is|,|are|as/} {lower:/a|an|the|one/} {!type:/Organisation|Person/;!lower:","}{0,4} {lower:/partner|member|client|beneficiary|supporter/} {lower:/agency|organization|organisation|company|school|university|institution|charity|nonprofit|hospital|site|centre|center/} {lower:/of|to|for/} "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas is a partner agency of Union Bank."
  no  "Kurzeme Gas is a news agency of Union Bank."

pattern counts-among-customers
  confidence 0.8
  sequence {type:Organisation}=a {lemma:/count|number|list|boast/;pos:/VERB|AUX/} {!type:Organisation}{0,5} {type:Organisation}=b ({type:Organisation} | {!tag:/VBD|VBZ|VBP|MD/}){0,20} {lower:/among|as/} {lower:/its|their/} {!type:Organisation}{0,4} {lower:/customers|clients|users|investors|backers|shareholders|sponsors|members|suppliers/}
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG counts Kita Motors Ltd. and Kurzeme Gas among its customers."
  no  "Nordwind Energy AG counts Kita Motors Ltd. and Kurzeme Gas among its rivals."

pattern new-acquisition-named
  confidence 0.88
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{1,16} {lower:/its|a|an|their|the|'s|’s/} {!type:/Organisation|Person/;!lower:","}{0,3} {lower:acquisition} "," {type:Organisation;!described:yes}=b
  new Acquisition { party a* ; party b }
  yes "Nordwind Energy AG is integrating a new acquisition, Kurzeme Gas, into its grid business."
  no  "Nordwind Energy AG is integrating a new technology, Kurzeme Gas said."

pattern ownership-in-brackets
  confidence 0.85
  sequence {lower:/owned|held|shared|controlled|formed|funded/} {lower:/jointly|equally|together|by/}{0,2} "by" "the"? {type:Organisation}=a "(" {!type:/Organisation|Person/}{1,5} ")" ("," "the"? {type:Organisation} "(" {!type:/Organisation|Person/}{1,5} ")"){0,4} ","? "and" "the"? {type:Organisation}=b "(" {!type:/Organisation|Person/}{1,5} ")"
  new JointVenture { party a* ; party b }
  yes "The plant is owned by Nordwind Energy AG (60 percent) and Kurzeme Gas (40 percent)."
  no  "The plant is mocked by Nordwind Energy AG (60 percent) and Kurzeme Gas (40 percent)."

# --- money and help -------------------------------------------------------------------------------------

pattern finances-goods-of-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/also|now|has|have|is|will|to|partly/}{0,2} {lemma:/finance|fund|bankroll|sponsor|underwrite|subsidi[sz]e/;pos:VERB} "the"? {type:Organisation}=b /'s|’s|'|’/
  where {}=a <nsubj {}
  new Investment { party a* ; party b }
  yes "Union Bank will finance Nordwind Energy AG's wind farm."
  no  "Union Bank will inspect Nordwind Energy AG's wind farm."

pattern project-funded-at-body
  confidence 0.8
  sequence {lower:/funded|financed|supported|sponsored|commissioned/} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,4} "and" {!type:/Organisation|Person/}{0,2} {lower:/performed|carried|conducted|undertaken|completed|hosted|done/} {lower:/out|at|in|within/}{1,2} "the"? {type:/University|ResearchInstitute|Company/}=b
  new ResearchCollaboration { party a ; party b }
  yes "The research was funded by the Latvian Research Council and carried out at Riga Technical University."
  no  "The research was mocked by the Latvian Research Council and carried out at Riga Technical University."

pattern programme-of-body-supported-by
  confidence 0.8
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person|Event/;!lower:/,|;/;!tag:/VBD|VBZ|VBP|MD/}{1,6} ("," | "is" | "are" | "was" | "were" | "has" "been" | "have" "been") {pos:ADV}? {lower:/supported|funded|financed|sponsored|backed|underwritten/} {lower:/in|part|primarily|jointly/}{0,2} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:/Organisation|Country/}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kurzeme Gas's training programme is supported by the Ministry of Energy."
  no  "Kurzeme Gas's training programme is disliked by the Ministry of Energy."

pattern with-support-of-body-first
  confidence 0.8
  sequence "with" "the"? {!type:/Organisation|Person/;pos:ADJ}{0,2} {lower:/support|backing|help|assistance|funding|contributions|financing/} {lower:/of|from|by/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {!type:/Organisation|Person/}{0,3} "," "the"? {type:Organisation}=a {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  where !{}=b >>conj {}=a
  new StrategicCooperation { party a ; party b* }
  yes "With support from the Ministry of Energy, Kurzeme Gas is building a plant."
  no  "With thanks to the Ministry of Energy, Kurzeme Gas is building a plant."

pattern led-by-body-with-contributions-of
  confidence 0.85
  sequence {!lower:/round|financing|funding|investment|raise|offering|is|was|were|been|being/} {lower:/is|was|were|been|being/}? {lower:/led|managed|run|headed|coordinated|developed|built|implemented|operated/} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a ","? "with" {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,3} {lower:/contributions|contribution|participation|input|involvement|expertise|technology|instruments|partners/} {lower:/of|from|by|including/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The mission is led by Riga Technical University with contributions from Nordwind Energy AG."
  no  "The mission is led by Riga Technical University with letters from Nordwind Energy AG."
  no  "The round was led by Union Bank with participation from Nordwind Energy AG."

# --- two bodies do one thing ----------------------------------------------------------------------------

pattern bodies-announced-they-will
  confidence 0.82
  sequence {type:Organisation}=a ("," "the"? {type:Organisation}){0,3} ","? /and|&/ "the"? {type:Organisation}=b {lower:/have|today|jointly|also/}{0,2} {lower:/announced|announce|confirmed|said|agreed|decided|pledged|plan/} {!type:/Organisation|Person/;!lower:/;|,/}{0,3} {lower:/they|to/} {lower:/will|are|would|have|plan|intend|jointly|build|develop|create|launch|open|share|establish|expand|work|form|invest|explore|cooperate|collaborate/}
  where !{}=a - {lower:/,|of|at|with|by|from|for/}
  new StrategicCooperation { party a* ; party b }
  yes "Nordwind Energy AG and Kita Motors Ltd. announced today that they will build a plant."
  no  "Nordwind Energy AG and Kita Motors Ltd. doubted that they will build a plant."

pattern two-sides-named
  confidence 0.85
  sequence {lower:/two|three|both/} {lower:/sides|countries|nations|companies|partners|parties|firms|organizations|organisations|institutions|universities|agencies|governments|states|neighbours|neighbors/} "," "the"? {type:/Organisation|Country/}=a ("," "the"? {type:/Organisation|Country/}){0,2} ","? "and" "the"? {type:/Organisation|Country/}=b "," {pos:ADV}? ({lower:/will|agreed|pledged|signed|plan|aim|have|are|intend|share|want/})
  new StrategicCooperation { party a* ; party b }
  yes "The two companies, Nordwind Energy AG and Kita Motors Ltd., will share data."
  no  "The two rivals, Nordwind Energy AG and Kita Motors Ltd., fell in value."

pattern builds-something-with-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/is|are|has|have|been|will|be|also|now|to|currently|today|was/}{0,3} {lemma:/build|develop|create|establish|launch|open|design|produce|construct|pilot|test|run|operate|pursue|introduce|explore|prepare|set|co-host/;pos:VERB} "up"? {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD|VB/;!lower:/,|;|by|that/}{1,9} {lower:/with|alongside/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation;!described:yes}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG is building a battery plant with Kita Motors Ltd."
  no  "Nordwind Energy AG is losing a battery plant with Kita Motors Ltd."

# --- for what belongs to the other ----------------------------------------------------------------------

pattern supplies-things-for-goods-of-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/will|has|have|is|also|to|now|today/}{0,3} {lemma:/supply|deliver|provide|build|install|contribute|manufacture|construct|design|develop/;pos:VERB} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;|that|by/}{1,7} /for|to/ "the"? {type:Organisation}=b /'s|’s|'|’/
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. will supply turbines for Nordwind Energy AG's wind farm."
  no  "Kita Motors Ltd. will hide turbines for Nordwind Energy AG's wind farm."

pattern carries-load-of-body
  confidence 0.8
  sequence {type:Organisation}=a {lower:/will|has|have|is|also|to|successfully|today/}{0,3} {lemma:/launch|fly|carry|deploy|host|transport|ship|operate|maintain|test|build/;pos:VERB} "the"? {type:Organisation}=b /'s|’s|'|’/ {!type:Entity;!lower:/,|;/}{0,4} {lower:/(.* )?(satellite|satellites|payload|payloads|rover|lander|spacecraft|instrument|instruments|aircraft|vessel|vessels|cargo|probe|telescope|experiment|experiments|vehicles|plant|fleet|network)/}
  where {}=a <nsubj {}
  new StrategicCooperation { party a ; party b }
  yes "Kita Space Ltd. will launch Riga Technical University's satellite in May."
  no  "Kita Space Ltd. will mock Riga Technical University's satellite in May."

pattern under-agreement-two-bodies-will
  confidence 0.85
  sequence /under|through|with/ {lower:/a|an|the|this/} {!type:/Organisation|Country/}{0,4} {lower:/memorandum|mou|agreement|deal|pact|contract|accord|framework/} {!type:/Organisation|Country/;!lower:/;/}{0,10} "," "the"? {type:/Organisation|Country/}=a ("," "the"? {type:/Organisation|Country/}){0,3} ","? "and" "the"? {type:/Organisation|Country/}=b {lower:/will|have|are|plan|agreed|intend|would|aim|agree/}
  new Agreement { party a* ; party b }
  yes "Under a memorandum signed in Riga, Nordwind Energy AG and Kita Motors Ltd. will study a plant."
  no  "Under a ban signed in Riga, Nordwind Energy AG and Kita Motors Ltd. will close a plant."

pattern under-partnership-two-bodies-will
  confidence 0.85
  sequence /under|through|with/ {lower:/a|an|the|this/} {!type:/Organisation|Country/}{0,4} {lower:/partnership|collaboration|alliance|cooperation|tie-up/} {!type:/Organisation|Country/;!lower:/;/}{0,10} "," "the"? {type:/Organisation|Country/}=a ("," "the"? {type:/Organisation|Country/}){0,3} ","? "and" "the"? {type:/Organisation|Country/}=b {lower:/will|have|are|plan|agreed|intend|would|aim|agree/}
  new StrategicCooperation { party a* ; party b }
  yes "Through this alliance, Nordwind Energy AG and Kita Motors Ltd. will study a plant."
  no  "Through this ban, Nordwind Energy AG and Kita Motors Ltd. will close a plant."

pattern joint-project-of-bodies
  confidence 0.85
  sequence {lower:/joint|shared|common|collaborative/} {!type:Entity;pos:/ADJ|NOUN/}{0,3} {lower:/(.* )?(mission|project|programme|program|initiative|effort|study|laboratory|centre|center|laboratory|undertaking|campaign)/} /of|by|between|from/ "the"? {type:Organisation}=a ("," "the"? {type:Organisation}){0,3} ","? "and" "the"? {type:Organisation}=b
  new StrategicCooperation { party a* ; party b }
  yes "The satellite is a joint mission of Riga Technical University and Nordwind Energy AG."
  no  "The satellite is a joint worry of Riga Technical University and Nordwind Energy AG."
