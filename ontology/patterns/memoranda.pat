# Memoranda of universities, agencies and academies: who signs for whom, among whom, where they are.

pattern memorandum-among-with-places
  confidence 0.9
  sequence {lemma:/agreement|memorandum|mou|moa|pact|treaty|accord|contract|protocol|letter|declaration|arrangement|understanding|loi/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,8} /between|among|amongst/ "the"? {type:Organisation}=a /,|of|in|at/{1,2} "the"? {type:Place} ("," {type:Place})? ","? "and"? "the"? {type:Organisation}=b
  new Agreement { party a* ; party b* }
  yes "A Memorandum of Understanding (MoU) among Riga Technical University (RTU) of Latvia, Tartu Sea University and the Baltic Trade Council was signed."
  yes "A memorandum of understanding was signed between Riga Technical University, Riga, and Kita Motors Ltd, Osaka, on Tuesday."
  no  "A match between Riga Technical University, Riga, and Tartu Sea University was played."

pattern memorandum-among
  confidence 0.9
  sequence {lemma:/agreement|memorandum|mou|moa|pact|treaty|accord|contract|protocol|letter|declaration|arrangement|understanding|loi/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,8} /among|amongst|involving/ "the"? {type:Organisation}=a /,|and/{1,2} "the"? {type:Organisation}=b
  new Agreement { party a* ; party b* }
  yes "The agreement among Riga Technical University, Kita Motors Ltd and Union Bank was signed on Monday."
  no  "The quarrel among Riga Technical University, Kita Motors Ltd and Union Bank went on."

pattern signed-on-behalf-of-both
  confidence 0.9
  sequence {lemma:/sign|ink|initial|conclude|exchange/} {!type:Organisation}{0,24} "on" "behalf" "of" "the"? {type:/Organisation|Country/}=a []{1,24} "on" "behalf" "of" "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "Rector Jan Novak signed the memorandum on behalf of Riga Technical University while Eva Brandt, director of sales, signed on behalf of Union Bank."
  no  "Rector Jan Novak spoke on behalf of Riga Technical University while Eva Brandt spoke on behalf of Union Bank."

pattern officers-sign-memorandum
  confidence 0.88
  sequence ({type:Role} /of|at/ "the"? {type:Organisation}=a | {type:Organisation}=a /'s|’s|'|’/? {type:Role}) {type:Person} "and" "the"? ({type:Role} /of|at/ "the"? {type:Organisation}=b | {type:Organisation}=b /'s|’s|'|’/? {type:Role}) {type:Person} {!type:/Organisation|Person/}{0,4} {lemma:/sign|ink|initial|exchange|conclude/;pos:VERB} {!type:/Organisation|Person/}{0,8} {lemma:/agreement|memorandum|mou|moa|letter|contract|deal|pact|treaty|protocol|declaration|statement|arrangement|document/}
  new Agreement { party a ; party b }
  yes "Rector of Riga Technical University Prof. Jan Novak and Union Bank chairwoman Eva Brandt signed the MoU on behalf of their institutions."
  no  "Rector of Riga Technical University Prof. Jan Novak and Union Bank chairwoman Eva Brandt opened the hall."

pattern exchanged-or-signed-by-officers-of
  confidence 0.85
  sequence {lemma:/agreement|memorandum|mou|moa|pact|accord|contract|protocol|letter|arrangement/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,12} {lower:/signed|inked|initialled|exchanged/} {!type:/Organisation|Person/}{0,6} "by" "the"? ({type:Role} /of|at/ "the"? {type:Organisation}=a | {type:Organisation}=a /'s|’s|'|’/? {type:Role}) ","? {type:Person} ","? "and" "the"? ({type:Role} /of|at/ "the"? {type:Organisation}=b | {type:Organisation}=b /'s|’s|'|’/? {type:Role}) ","? {type:Person}
  new Agreement { party a ; party b }
  yes "The MoU was signed by the rector of Riga Technical University, Jan Novak, and the director of the Tartu Sea Institute, Eva Brandt."
  yes "The agreement was signed by Riga Space Agency head Jan Novak and Tartu Sea Institute director Dr Eva Brandt."
  no  "The book was signed by Riga Space Agency head Jan Novak and Tartu Sea Institute director Dr Eva Brandt."

pattern body-of-country-behind-its-short-form
  confidence 0.85
  sequence {type:/University|ResearchInstitute|Association|GovernmentBody|Company/;described:no}=o "of" {type:Country}=l /,|and|\.|was|has|have|to|in/
  emit o locatedIn l
  yes "The agreement between the Riga Technical University (RTU) of Latvia and Union Bank was signed."
  no  "The Riga Technical University (RTU) told the President of Latvia."

pattern messages-from-persons-read-out
  confidence 0.88
  sequence {lemma:/message|letter|greeting|address/;pos:NOUN} {!pos:VERB;!type:/Person|Event/}{0,4} "from" {!pos:VERB;!type:/Person|Event|Organisation/}{0,4} {type:Organisation}? {type:Role}? {type:Person}=o {!type:Event}{0,40} {lemma:/read|convey|deliver|broadcast|play/;pos:VERB}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Messages from President Maria Lindberg and Jan Novak were read out."
  no  "The Baltic Hydrogen Forum opened in Riga. Parcels from President Maria Lindberg were read out."

# --- gatherings that this domain tells of -------------------------------------------------------------

pattern events-on-the-sidelines
  confidence 0.85
  sequence /on|at/ "the" /sidelines|margins|fringes/ {!type:Event}{0,14} /including|include|includes|are|featuring/ "the"? {type:Event}=e
  emit e* partOf @main
  yes "The Baltic Hydrogen Forum opened in Riga. Taking place on the sidelines are several events, including the Amber Wind Summit and the Riga Port Conference."
  no  "The Baltic Hydrogen Forum opened in Riga. Taking place in the town are several events, including the Amber Wind Summit and the Riga Port Conference."

pattern officer-inaugurates-event
  confidence 0.9
  sequence /inaugurating|opening|addressing|closing/ "the"? {type:Event}=e "," {type:Role}? ","? {type:Person}=o
  emit e participant o
  yes "Inaugurating the Baltic Hydrogen Forum, Minister Jan Novak said that wind is cheap."
  no  "Missing the Baltic Hydrogen Forum, Minister Jan Novak said that wind is cheap."

pattern in-the-presence-of-at-event
  confidence 0.85
  sequence "that" "was" "in" "the" "presence" "of" {!pos:VERB;!type:/Person|Event/}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. That was in the presence of Speaker Jan Novak and Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. That was in the absence of Speaker Jan Novak and Maria Lindberg."

pattern memorandum-reached-between
  confidence 0.9
  sequence {lemma:/agreement|memorandum|mou|moa|pact|accord|contract|protocol|letter|arrangement|understanding/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,24} {lower:/reached|signed|concluded|inked|finalised|finalized|exchanged|initialled/} {!type:/Organisation|Person/}{0,6} "between" "the"? {type:/Organisation|Country/}=a "and" "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "A memorandum of understanding on setting up a fund for young people in the two towns has been reached between Riga Technical University and Union Bank."
  no  "A memorandum of understanding on setting up a fund for young people in the two towns was read between Riga Technical University and Union Bank."

pattern body-through-its-part-cooperates-with
  confidence 0.88
  sequence {type:Organisation}=a ","? /through|via/ /its|their/ {type:Organisation}=s {!type:/Organisation|Person/}{0,12} {lemma:/collaborate|cooperate|partner|work|join/;pos:VERB} {!type:/Organisation|Person/}{0,3} "with" "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  emit s partOf a
  yes "Riga Technical University, through its Institute of Ports, will collaborate with Union Bank."
  no  "Riga Technical University, through its Institute of Ports, will compete with Union Bank."

pattern signed-in-place-at-event
  confidence 0.85
  sequence /in|at/ "the"? {type:Place}=l "at" /a|an|the/ {type:Event;described:yes}=e
  emit e place l
  yes "Jan Novak and Maria Lindberg signed the memorandum in Riga at a ceremony attended by Minister Karl Moen."
  no  "Jan Novak and Maria Lindberg signed the memorandum in Riga and held a ceremony attended by Minister Karl Moen."

pattern day-s-press-conference
  confidence 0.9
  sequence {type:Date}=d /'s|’s|'|’/ {type:Event}=e
  emit e startDate d
  yes "Officials of Union Bank praised May 2024's Baltic Hydrogen Forum."
  no  "Officials of Union Bank praised the Baltic Hydrogen Forum of that day."

pattern as-chief-guest
  confidence 0.9
  sequence {type:Person}=o {!type:Person}{0,14} "as" /the|a/? /chief|special|distinguished|guest/ {lemma:/guest|speaker/}
  emit @event participant o
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak of Union Bank graced the event as chief guest."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak of Union Bank thanked the chief guest."

pattern presiding-was-person
  confidence 0.85
  sequence {lower:/presiding|chairing|moderating/} "over"? {!type:/Person|Event/}{0,3} {type:Event}=e /is|was|were|are|will/ "be"? {!type:/Person|Event/;!pos:VERB}{0,8} {type:Person}=o
  emit e chair o*
  yes "Presiding over the Baltic Hydrogen Forum was Maria Lindberg."
  no  "Presiding over Union Bank was Maria Lindberg, who left the Baltic Hydrogen Forum."

pattern in-the-chair
  confidence 0.9
  sequence "with" {!type:/Person|Event/}{0,6} {type:Person}=o ("in" "the" "chair" | "as" "the"? /chair|moderator/ | /presiding|moderating|chairing/)
  emit @event chair o
  yes "The Baltic Hydrogen Forum opened in Riga, with Norwegian envoy Jan Novak presiding."
  yes "The Baltic Hydrogen Forum opened in Riga, with Jan Novak in the chair."
  no  "The Baltic Hydrogen Forum opened in Riga, with Jan Novak in the hall."

pattern persons-participated
  confidence 0.85
  sequence {type:Person}=o {!type:/Person|Event/;!pos:VERB}{0,14} {lower:/participated|attended/;!dep:acl} /\.|;/
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held in Riga. Among others, Maria Lindberg from Union Bank and Jan Novak from Kita Motors Ltd participated."
  no  "The Baltic Hydrogen Forum was held in Riga. Among others, Maria Lindberg from Union Bank and Jan Novak from Kita Motors Ltd stayed away."

pattern signs-and-a-further-agreement-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:not}{0,10} {lemma:/sign|enter|conclude|reach|ink|execute|finali[sz]e|announce|make/;pos:VERB} {!type:Organisation}{0,10} "with" "the"? {type:Organisation} {!pos:AUX;!type:Person;!lower:/;/}{0,24} "and" /a|an/ {!type:/Organisation|Person/;!pos:VERB}{0,4} {lemma:/agreement|contract|memorandum|partnership|deal|alliance/;pos:NOUN} "with" "the"? {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG has entered into an arrangement agreement with Kita Motors Ltd., which builds vans, and a merger agreement with Kurzeme Gas Ltd."
  no  "Nordwind Energy AG has entered into an arrangement agreement with Kita Motors Ltd., which builds vans, and a dispute with Kurzeme Gas Ltd."
