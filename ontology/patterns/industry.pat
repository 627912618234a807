# Industry and research: the wordings in which companies, universities and institutes say that they
# build, run, found or fund something together. (Agreements and cooperation in general:
# partnerships.pat; acquisitions, shares, rounds: deals.pat.)

# --- building together ------------------------------------------------------------------------------

pattern industry-bodies-build-together
  confidence 0.8
  sequence {type:Organisation}=a ("(" []{1,8} ")")? /and|,/{1,2} ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" []{1,8} ")")? ({lower:/to|will|would|plan|plans|intend|have|has|are|agreed|agree|today/} {!type:/Organisation|Person/}{0,5})? {lemma:/build|construct|develop|co-develop|establish|explore|study|pilot|found|assemble|operate|trial/;pos:VERB;!tag:VBG}
  where !{}=a <pobj {}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and China's Kurzeme Gas will build a storage plant."
  yes "The shipyard Kita Motors and the German operator Kurzeme Gas have agreed to study an ammonia terminal."
  yes "Nordwind Energy AG (\"Nordwind\") and Kurzeme Gas plan to develop a battery for ferries."
  no  "Nordwind Energy AG and Kurzeme Gas will publish their results in May."
  no  "Reports on Nordwind Energy AG and Kurzeme Gas build on old figures."

pattern industry-bodies-act-jointly
  confidence 0.85
  sequence {type:Organisation}=a ("(" []{1,8} ")")? /and|,/{1,2} ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" []{1,8} ")")? {!type:/Organisation|Person|Event/}{0,5} "jointly" {pos:VERB;!lemma:/own|host|organize|organise|hold|convene|sponsor/}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and Latvia's Kurzeme Gas will jointly test the engine."
  no  "Nordwind Energy AG and Kurzeme Gas will jointly host a dinner."

pattern industry-bodies-have-joint-project
  confidence 0.85
  sequence {type:Organisation}=a ("(" []{1,8} ")")? /and|,/{1,2} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" []{1,8} ")")? {!type:/Organisation|Person/}{0,8} {lemma:/launch|start|begin|open|set|form|announce|unveil|run|plan|establish|create/;pos:VERB} {!type:/Organisation|Person/}{0,4} "joint" {!type:/Organisation|Person/}{0,3} {lemma:/project|programme|program|plant|factory|company|centre|center|initiative|study|facility|team|line|unit|consortium|development|college|school|academy|degree|platform|fund/}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and Kurzeme Gas have launched a joint project on recycling."
  no  "Nordwind Energy AG and Kurzeme Gas have launched a joint complaint."

pattern industry-body-acts-together-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Event/;!lower:/;|who|said/}{0,24} {lemma:/open|launch|build|develop|train|run|operate|set|establish|create|produce|test|carry|implement|explore|offer|manufacture|design|make|deliver|found|pilot/;pos:VERB} {!type:/Organisation|Event/;!lower:/;|who|said/}{0,14} /together|jointly|along/ "with" ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG has opened a design studio in Riga together with Kurzeme Gas."
  yes "The pump runs at a port, where Nordwind Energy AG operates a pilot line together with the local supplier Kurzeme Gas."
  no  "Nordwind Energy AG has opened a design studio in Riga near Kurzeme Gas."

pattern industry-made-together-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Event/}{0,20} {lower:/developed|built|designed|created|produced|tested|implemented|conducted|launched/} {!type:/Organisation|Event/}{0,8} ("together" "with" | "jointly" "with" | "in" /cooperation|collaboration|partnership/ "with") "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,5} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The lamp of Kurzeme Gas was developed in a long project together with Riga Technical University."
  no  "The lamp of Kurzeme Gas was developed in a long quarrel with Riga Technical University."

pattern industry-with-its-partner
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,26} /with|alongside/ /its|their|a|the/ {!type:/Organisation|Person/;!pos:VERB}{0,4} {lemma:/partner|affiliate|collaborator/} ","? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kita Motors plans to build a cable factory in Riga with its Latvian partner, Kurzeme Gas."
  no  "Kita Motors plans to build a cable factory in Riga with its Latvian rival, Kurzeme Gas."

pattern industry-body-and-its-partner
  confidence 0.85
  sequence {type:Organisation}=a "and" /its|their/ {!type:/Organisation|Person/;!pos:VERB}{0,5} {lemma:/partner|affiliate|collaborator/} ","? {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors and its Danish distribution partner Kurzeme Gas will host a dinner."
  no  "Kita Motors and its Danish rival Kurzeme Gas will host a dinner."

pattern industry-led-to-joint-venture
  confidence 0.85
  sequence "joint" "-"? /venture|company/ /of|between|by/ ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=a "and" ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new JointVenture { party a* ; party b* }
  yes "The mission led to a joint venture of Nordwind Energy AG and Latvia's Kurzeme Gas."
  no  "The mission led to a joint dinner of Nordwind Energy AG and Latvia's Kurzeme Gas."

# --- joint undertakings and their members -----------------------------------------------------------

pattern industry-joint-undertaking-of
  confidence 0.9
  sequence /joint|common|shared|collaborative|cooperative/ {pos:/ADJ|NOUN/}{0,2} {lemma:/initiative|project|undertaking|effort|programme|program|centre|center|institute|laboratory|lab|facility|enterprise|endeavour|endeavor/} /of|between|by/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB}{0,6} {lower:/,|and/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where !{type:Organisation}=a <nsubj {}
  new StrategicCooperation { party a* ; party b* }
  yes "The centre is a joint initiative of Riga Technical University, the mining company Nordwind Energy AG and the agency Union Bank."
  no  "The centre is a joint headache of the city and of Riga Technical University and Union Bank."

pattern industry-members-are
  confidence 0.85
  sequence {lower:/(.* )?(members?|partners|parties|participants)/;tag:/NNS|NNPS/}=m ("of" {!type:Organisation}{1,5})? ({lemma:/be|include|comprise/} | ":") "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB}{0,7} {lower:/,|and|;/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where !{}=a <dobj|nsubj {pos:VERB}
  where !{}=m -- {lower:among}
  new StrategicCooperation { party a* ; party b* }
  no  "Among the participants were Kurzeme Gas, Union Bank and Kita Motors."
  yes "The founding members are Riga Technical University (Latvia), Kurzeme Gas and Union Bank."
  no  "The members praised Riga Technical University and Union Bank."

pattern industry-consortium-formed-by
  confidence 0.85
  sequence {lemma:/consortium|alliance|tie-up|team|partnership/} {!type:/Organisation|Person/;!lower:/with|for/}{0,6} ("of" | {lower:/comprising|including|bringing|uniting|formed|made|consisting|composed/} /by|up|of|together/{0,2}) "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB}{0,5} {lower:/,|and/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "A consortium of Nordwind Energy AG, Kurzeme Gas and Union Bank won the tender."
  yes "The tender went to a consortium formed by the builder Nordwind Energy AG and Kurzeme Gas."
  no  "The team of doctors left Nordwind Energy AG and Kurzeme Gas."
  no  "Kita Motors has formed partnerships with four companies, including Nordwind Energy AG and Kurzeme Gas."
  no  "Our team has done work for brands including Nordwind Energy AG, Kurzeme Gas and Union Bank."

pattern industry-consortium-led-by
  confidence 0.85
  sequence {lemma:/consortium|alliance|team|project|group/} {!type:/Organisation|Person/}{0,6} "led" "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/}{0,5} {lower:/including|with|includes|comprises|comprising|involving|brings|and/} {!type:/Organisation|Person/}{0,6} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "The project is led by Riga Technical University and includes Nordwind Energy AG and Kurzeme Gas."
  no  "The project is led by Riga Technical University."

pattern industry-brings-together
  confidence 0.85
  sequence {lemma:/consortium|project|alliance|centre|center|network|institute|laboratory|programme|program|initiative|partnership|collaboration/;pos:/NOUN|PROPN/} {!type:/Organisation|Person|Event/}{0,6} {lemma:/bring|unite|link|connect|pair/;pos:VERB} "together"? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB}{0,4} {lower:/,|and|with/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "The project brings together Riga Technical University and the shipyard Kita Motors."
  no  "The project brings joy to Riga Technical University and Kita Motors."

# --- partners chosen ---------------------------------------------------------------------------------

pattern industry-chooses-partner
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/,|;/}{0,24} {lemma:/pick|choose|select|name|appoint|tap|win|enlist|engage/;pos:VERB} ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b "as" {!type:/Organisation|Person/}{0,6} {lemma:/partner|contractor|integrator|operator|distributor|developer|importer/}
  new StrategicCooperation { party a ; party b* }
  yes "The carmaker Kita Motors said it had picked Norway's Nordwind Energy AG as its technology partner."
  no  "Kita Motors has picked Nordwind Energy AG as its example."

pattern industry-chooses-supplier
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/,|;/}{0,24} {lemma:/pick|choose|select|name|appoint|tap/;pos:VERB} ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("as" {!type:/Organisation|Person/}{0,6} {lemma:supplier} | "to" /supply|deliver|provide/)
  new SupplyPartnership { party a* ; party b* }
  yes "Kita Motors has chosen Nordwind Energy AG to supply batteries for its vans."
  no  "Kita Motors has chosen Nordwind Energy AG to win."

# --- shares in a joint company ------------------------------------------------------------------------

pattern industry-owned-in-parts
  confidence 0.9
  sequence {lower:/owned|held/} {!type:/Organisation|Person/}{0,6} "by" "the"? {type:Organisation}=a {!type:/Organisation|Person/}{0,3} "and" {!type:/Organisation|Person/}{0,5} "by" "the"? {type:Organisation}=b
  new JointVenture { party a* ; party b }
  yes "The company will be owned 51 percent by Nordwind Energy AG and 49 percent by Kurzeme Gas."
  no  "The company will be praised 51 times by Nordwind Energy AG and 49 times by Kurzeme Gas."

pattern industry-holds-part-and-rest
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/}{0,3} {lemma:/hold|own|have|take|control/;pos:VERB} {!type:/Organisation|Person/}{0,4} ("%" | /percent|pct/ | "per" "cent") {!type:Person;!lower:/said/}{0,16} {lower:/;|and|while|with|,/}{1,2} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,5} ({lower:/rest|remainder|remaining/} | "%" | /percent|pct/ | "per" "cent")
  new JointVenture { party a* ; party b* }
  yes "Nordwind Energy AG holds 60 percent of the venture and Kurzeme Gas the rest."
  yes "Nordwind Energy AG will hold 35 percent of the new company, with Kita Motors Ltd. and Union Bank owning 36 percent and 29 percent."
  no  "Nordwind Energy AG holds 60 percent of the venture."

pattern industry-bodies-agree-on-joint-venture
  confidence 0.85
  sequence {type:Organisation}=a ("(" []{1,8} ")")? /and|,/{1,2} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" []{1,8} ")")? {!type:/Organisation|Person/}{0,20} "joint" "-"? /ventures?|company/
  new JointVenture { party a* ; party b* }
  yes "Nordwind Energy AG (\"Nordwind\") and Kurzeme Gas today announced the signing of a definitive agreement to establish a joint venture."
  no  "Nordwind Energy AG (\"Nordwind\") and Kurzeme Gas today announced the signing of a definitive agreement."

# --- money ---------------------------------------------------------------------------------------------

pattern industry-loan-from
  confidence 0.85
  sequence {lemma:/loan|grant|credit|financing|funding|guarantee/;pos:NOUN}=n {lower:/of|worth|totalling|totaling/} {!type:/Organisation|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person|Money/}{0,3} /from|by/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=a
  where !{}=n <dobj ({lemma:/receive|get|secure|obtain/} >nsubj {type:/Country|GovernmentBody/})
  where !{}=n <pobj ({lower:for} <prep {lemma:/apply|ask|application|request|bid/})
  new Investment { party a* ; amount m }
  yes "A loan of 90 million dollars from Union Bank was approved in April."
  no  "A loss of 90 million dollars from Union Bank was reported in April."
  no  "Kurzeme Gas has applied for a loan of up to 90 million dollars from Union Bank."

pattern industry-body-gets-money-from
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Money/}{0,16} {lemma:/have|get|receive|raise|secure|obtain|win/} {!type:/Organisation|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person|Money/}{0,4} {lemma:/capital|equity|funding|financing|loan|grant|credit|support|investment|money/} {!type:/Organisation|Person|Money/}{0,3} "from" "the"? ({type:Place} | {!type:Entity;pos:/ADJ|NOUN/}){0,4} {type:Organisation}=b
  new Investment { party a* ; party b* ; amount m }
  yes "Kurzeme Gas has received 7 million dollars of fresh capital from the Riga fund Union Bank."
  no  "Kurzeme Gas has received 7 million dollars of spare parts from Union Bank."

pattern industry-body-lends-to-body
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Money/}{0,8} {lemma:/lend|grant|provide|extend|give|award|approve|commit|contribute|inject/;pos:VERB} {!type:/Organisation|Money/}{0,4} {type:Money}=m {!type:/Organisation|Person|Money/}{0,6} /to|into/ ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m }
  yes "Union Bank will lend 40 million euros to the battery maker Kurzeme Gas."
  no  "Union Bank will explain 40 million euros to Kurzeme Gas."

pattern industry-puts-money-into-works
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Money/;!lower:/;/}{0,20} {lemma:/put|spend|commit|pour|inject|pump|plough|allocate|earmark/;pos:VERB} {!type:/Organisation|Money/}{0,4} {type:Money}=m ("(" []{1,6} ")")? /in|into|on|for|to/ {!type:/Organisation|Money|Place/}{0,7} {lemma:/plant|factory|facility|line|centre|center|site|base|works|hub|gigafactory|park|mine|refinery|terminal|project/} {!type:/Organisation|Money|Place/}{0,3} /in|at|near/ "the"? {type:Place}=l
  new Investment { party a* ; amount m ; place l }
  yes "Nordwind Energy AG said it will put 1.2 billion euros ($1.3 billion) into a cell factory in Ventspils."
  no  "Nordwind Energy AG said it will put 1.2 billion euros into a court case in Ventspils."

# --- conferences and fairs -----------------------------------------------------------------------------

pattern industry-also-addressing-were
  confidence 0.85
  sequence {lower:/addressing|attending|joining|speaking|participating|present|presenting|exhibiting|representing/} {!type:/Person|Organisation/;!lower:/,|;/}{0,8} {lower:/is|are|was|were/} {!pos:VERB;!type:/Person|Event/}{0,8} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Also addressing the audience were Maria Lindberg, mayor of Riga, and Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga. Also missing were Maria Lindberg and Jan Novak."

pattern industry-tells-the-audience
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Event/}{0,24} {lemma:/tell|address|remind|assure|welcome|greet/;pos:VERB} "the" {!type:/Person|Event/;!pos:VERB}{0,2} {lemma:/audience|delegate|participant|attendee|guest|session|plenary|gathering/}
  emit @event speaker o
  yes "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, mayor of Riga, told the audience that prices fall."
  no  "The Baltic Hydrogen Forum opened in Riga. Maria Lindberg, mayor of Riga, told the police that prices fall."

pattern industry-speaks-about
  confidence 0.75
  sequence {type:Person}=o ("(" {!lower:")"}{1,12} ")" | "," {!type:Person;!lower:","}{1,12} ",")? {lower:/spoke|speaks|talked|lectured|reported|presented/} /about|on|results|findings|new|recent|a|an|the|how|work/ {!type:Event}{0,20}
  emit @event speaker o
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak (Kurzeme Gas, Latvia) spoke about recycled pipes."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak (Kurzeme Gas, Latvia) slept on a bench."

pattern industry-followed-by-speaker
  confidence 0.8
  sequence {lower:/followed|joined/} "by" {!pos:VERB;!type:/Person|Event|Organisation/}{0,4} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. He was followed by Dr. Maria Lindberg of Union Bank and by Jan Novak."
  no  "The Baltic Hydrogen Forum opened in Riga. He was envied by Dr. Maria Lindberg."

pattern industry-who-opened-event
  confidence 0.85
  sequence {type:Person}=o "," "who" {!pos:VERB}{0,2} {lemma:/inaugurate|open|attend|address|visit|close|moderate|host/;pos:VERB} /the|a|this/ {type:Event}=e
  emit e participant o
  yes "Minister Maria Lindberg, who inaugurated the Baltic Hydrogen Forum on Friday, urged haste."
  no  "Minister Maria Lindberg, who missed the Baltic Hydrogen Forum on Friday, urged haste."

pattern industry-among-exhibitors
  confidence 0.85
  sequence {lemma:/exhibitor|participant|speaker|guest|delegate|attendee|panelist/;tag:NNS} {!type:/Organisation|Person/}{0,12} ("," "among" "them" | "," /including|notably|e.g./ | "such" "as") {!type:/Organisation|Person/;!pos:VERB}{0,8} ({type:Organisation} {tag:POS})? {type:/Organisation|Person/}=o
  where !{}=o -- {lower:investors}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. More than 900 exhibitors from 16 countries are taking part, among them the bus maker Nordwind Energy AG and the Latvian firm Kurzeme Gas."
  no  "The Baltic Hydrogen Forum opened in Riga. Prices hurt customers, not least Kurzeme Gas."

pattern industry-with-people-on-podium
  confidence 0.8
  sequence ("with" | {lower:/between|featuring|by/}) {!pos:VERB;!type:/Person|Event/}{0,4} {type:Person}=o {!type:Event;!pos:VERB}{0,24} /on|at|from|in/ "the" {lower:/podium|panel|stage|rostrum|platform/}
  emit @event participant o*
  yes "A debate closed the Baltic Hydrogen Forum, with Maria Lindberg and Jan Novak on the podium."
  no  "A debate closed the Baltic Hydrogen Forum, with Maria Lindberg and Jan Novak in the dark."

pattern industry-session-moderated-by
  confidence 0.8
  sequence {lemma:/panel|discussion|session|debate|roundtable|workshop|track/} {!type:/Person|Event/}{0,10} {lower:/moderated|chaired|hosted|opened/} "by" {!pos:VERB;!type:Event}{0,6} {type:Person}=o
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. The second session was moderated by Union Bank director Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. The second session was ruined by Maria Lindberg."

# --- seats, owners, and who speaks ----------------------------------------------------------------------

pattern industry-company-of-country
  confidence 0.8
  sequence {type:Company}=o "of" {type:Country}=l
  emit o locatedIn l
  yes "The works will be built by Kurzeme Gas Ltd. of Latvia."
  no  "The works will be built by friends of Latvia."

pattern industry-body-bracket-places
  confidence 0.85
  sequence {type:Organisation}=o "(" {type:/City|Region/}=l "," {type:/Country|Region/}=m ")"
  emit o locatedIn l
  emit o locatedIn m
  yes "Porto Grid Institute (Lisbon, Portugal) and Kurzeme Gas came."
  no  "Porto Grid Institute (founded in Lisbon) and Kurzeme Gas came."

pattern industry-bracketed-body-place
  confidence 0.85
  sequence "(" {type:Organisation}=o "," {type:/Country|City/}=l ")"
  emit o locatedIn l
  yes "Jan Novak (Kurzeme Gas, Latvia) spoke first."
  no  "Jan Novak (Kurzeme Gas, not Latvia) spoke first."

pattern industry-belongs-to
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,14} {lemma:belong;pos:VERB} "to" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Kurzeme Gas Ltd., founded in 2011 and based in Riga, belongs to the Nordwind Group."
  no  "Kurzeme Gas Ltd. sends its bills to the Nordwind Group."

pattern industry-city-firm
  confidence 0.8
  sequence {type:City}=l ({!type:Entity;pos:/ADJ|NOUN/}{0,2}) {lemma:/fund|firm|company|start-up|startup|maker|supplier|producer|manufacturer|developer|bank|investor|shipyard|brewer|insurer|carmaker|automaker|group|studio|agency/;!tag:/NNS|NNPS/} {type:Organisation}=o
  where !{}=l <pobj {}
  emit o locatedIn l
  yes "It has fresh money from the Riga fund Nordwind Energy AG."
  no  "In Riga the fund Nordwind Energy AG has fresh money."

pattern industry-works-of-body-in
  confidence 0.8
  sequence {type:Organisation}=o (/'s|’s|'|’/ {!type:Entity;pos:/ADJ|NOUN/}{0,2} | {!type:Entity;pos:NOUN}{0,1}) {lemma:/plant|factory|works|shipyard|refinery|gigafactory|headquarters|laboratory/;!tag:/NNS|NNPS/} "in" "the"? {type:/City|Region/}=l
  where !{}=o <nsubj {}
  emit o locatedIn l*
  yes "They toured the Nordwind Energy AG assembly plant in Riga."
  no  "Nordwind Energy AG wants a plant in Riga."

pattern industry-factory-of-body-in
  confidence 0.8
  sequence {lemma:/plant|factory|works|shipyard|refinery|gigafactory|headquarters|laboratory|site/;!tag:/NNS|NNPS/} "of" "the"? {type:Organisation}=o "in" "the"? {type:/City|Region/}=l
  emit o locatedIn l*
  yes "The guests visited the factory of Kurzeme Gas in Riga."
  no  "The guests of Kurzeme Gas met in Riga."

pattern industry-at-its-site-in
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,16} {lower:/at|from|in|of/} /its|their/ {!type:Entity;pos:/ADJ|NOUN/}{0,2} {lemma:/site|plant|factory|base|headquarters|facility|campus|works|shipyard|terminal|laboratory/;!tag:/NNS|NNPS/} "in" "the"? {type:/City|Region|Place/}=l
  where !{}=o <dobj|dative {}
  emit o locatedIn l*
  yes "Kurzeme Gas will erect the tanks at its site in Ventspils."
  no  "Kurzeme Gas will erect the tanks of its customer in Ventspils."

pattern industry-person-of-body-presents
  confidence 0.75
  sequence {type:Person}=o ("," | "(" )? /of|from|at/? {!pos:VERB;!type:/Person|Event/}{1,12} {lower:/spoke|speaks|talked|lectured|presented/} /about|on|results|findings|new|recent|a|an|the|how|work/
  emit @event speaker o
  yes "The Baltic Hydrogen Forum opened in Riga. Professor Jan Novak of Riga Technical University presented results of a test."
  no  "The Baltic Hydrogen Forum opened in Riga. Professor Jan Novak of Riga Technical University slept in the hall."

pattern industry-conference-chair
  confidence 0.85
  sequence ({lower:/(conference|congress|symposium|forum|summit|session|general|programme|program) (chair|chairman|chairwoman|chairperson|co-chair|moderator)/} | {lower:/conference|congress|symposium|forum|summit|session|general|programme|program/} {lower:/chair|chairman|chairwoman|chairperson|co-chair|moderator/}) ","? /dr\.?|prof\.?|professor|univ\.-prof\.?/{0,2} {type:Person}=o
  emit @event chair o
  yes "The Baltic Hydrogen Forum opened in Riga. Conference chair Maria Lindberg welcomed the guests."
  no  "The Baltic Hydrogen Forum opened in Riga. Wooden chair maker Maria Lindberg welcomed the guests."

pattern industry-people-are-expected
  confidence 0.85
  sequence {type:Count}=c {!pos:VERB}{0,16} /are|were|is/ {lower:expected}
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. About 1,200 delegates from Kenya and Norway are expected."
  no  "The Baltic Hydrogen Forum opens in Riga on 5 May 2026. About 1,200 delays are expected."

pattern industry-subject-at-its-site-in
  confidence 0.82
  match {pos:VERB}=v >/nsubj/ {type:Organisation}=o >>prep ({lower:/at|from|in/} >pobj ({lemma:/site|plant|factory|base|headquarters|facility|campus|works|shipyard|terminal|laboratory/}=s >poss {lower:/its|their/} >prep ({lower:in} >pobj {type:/City|Region|Place/}=l)))
  where !{}=s >amod {lower:/new|planned|proposed|future|next/}
  emit o locatedIn l*
  yes "Kurzeme Gas has been supplying Nordwind Energy AG with pumps from its factory in Ventspils."
  no  "Kurzeme Gas has been supplying Nordwind Energy AG with pumps from its planned factory in Ventspils."
