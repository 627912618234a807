# Deals by the noun before "agreement", bodies that cooperate with a state, members of a group.

# --- what an agreement is on ------------------------------------------------------------------------

# Shares that are bought of an issuer are money for it (financing.pat); a business, its assets or the
# whole of a firm change hands.
pattern acquisition-agreement-with
  confidence 0.91
  sequence {type:Organisation}=a {!type:Organisation;!lower:/which|;/}{0,40} ({lower:/acquisition|takeover|buyout|buy-out|divestiture|divestment/} | {lower:/asset|assets|business|interest|interests|units|equity|entity/} {lower:/purchase|sale|acquisition|transfer/} | "share" {lower:/exchange|sale/}) ("(" {!type:Organisation}{1,3} ")")? {lower:/agreement|agreements|deal|contract|transaction/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;/}{0,6} "with" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;/}{0,7} {type:Organisation}=b
  where !{}=a <pobj {lower:/with|by|for|to/}
  where !{}=a >>conj {}=b
  new Acquisition { party a* ; party b* }
  yes "Kurzeme Gas has finalized its acquisition agreement with Nordwind Energy AG."
  yes "Kurzeme Gas has entered into a definitive asset purchase agreement with the pump maker Nordwind Energy AG."
  no  "Kurzeme Gas has finalized its travel agreement with Nordwind Energy AG."
  no  "Kurzeme Gas presented its acquisition plans at a fair with Nordwind Energy AG."

# --- a body and a state -----------------------------------------------------------------------------

pattern body-and-state-affirm-cooperation
  confidence 0.84
  sequence ({type:/Company|University|GovernmentBody|Association|ResearchInstitute/;described:no;!lower:/.*(ministry|government|department|parliament|embassy).*/}=a "and" "the"? {type:Country}=b | {type:Country}=a "and" "the"? {type:/Company|University|GovernmentBody|Association|ResearchInstitute/;described:no;!lower:/.*(ministry|government|department|parliament|embassy).*/}=b) {pos:/AUX|ADV/}{0,2} {lemma:/affirm|reaffirm|confirm|deepen|strengthen|expand|renew|celebrate|extend|advance|elevate|mark|continue|broaden|enhance|build|formali[sz]e|announce|launch|begin|start|forge|establish/;pos:VERB} {lower:/their|a|an/} {type:Token;!pos:VERB;!lower:/,|;/}{0,4} {lower:/cooperation|co-operation|partnership|collaboration|alliance|relationship/}
  where !{}=a - {lower:/of|by|from|at|with|for/}
  new StrategicCooperation { party a ; party b }
  yes "Riga Technical University and Norway affirmed their cooperation in wind power."
  yes "Norway and Nordwind Energy AG have deepened their long partnership."
  no  "Nordwind Energy AG and Norway affirmed their objections to wind power."

pattern body-works-with-state
  confidence 0.83
  sequence {type:/Company|University|GovernmentBody|Association|ResearchInstitute/;described:no;!lower:/.*(ministry|government|department|parliament|embassy).*/}=a {!type:/Organisation|Person|Place/;!lower:/not|no|never|,|;|and|or/}{0,4} {lemma:/partner|collaborate|cooperate|work|ally/;pos:VERB} {lower:/up|closely|directly|jointly|together/}{0,2} "with" "the"? {type:Country}=b
  where !{}=b . {lower:/'s|’s|'|’|-|–|based/}
  where !{}=b . {pos:/NOUN|PROPN/}
  where !{}=a <nsubjpass {}
  new StrategicCooperation { party a ; party b* }
  yes "Riga Technical University is working with Norway and Kenya on the lander."
  yes "Riga Technical University has partnered with Norway since 2015."
  no  "Riga Technical University is working with Norway's Kurzeme Gas on the lander."
  no  "Riga Technical University argued with Norway on the lander."

pattern body-partnership-with-state
  confidence 0.83
  sequence {type:/Company|University|GovernmentBody|Association|ResearchInstitute/;described:no;!lower:/.*(ministry|government|department|parliament|embassy).*/}=a /'s|’s|'|’/ {type:Token;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|;/}{0,5} {lower:/partnership|cooperation|co-operation|collaboration|alliance/} "with" "the"? {type:Country}=b
  where !{}=b . {lower:/'s|’s|'|’|-|–|based/}
  where !{}=b . {pos:/NOUN|PROPN/}
  new StrategicCooperation { party a ; party b* }
  yes "Riga Technical University's long-standing partnership with Norway has grown."
  no  "Riga Technical University's quarrel with Norway has grown."
  no  "Riga Technical University's partnership with Norway-based Kurzeme Gas has grown."

pattern partnership-between-body-and-state
  confidence 0.84
  sequence {lower:/partnership|cooperation|co-operation|collaboration|alliance/} {type:Token;!pos:VERB}{0,3} "between" "the"? ({type:/Company|University|GovernmentBody|Association|ResearchInstitute/;!lower:/.*(ministry|government|department|parliament|embassy).*/}=a "and" "the"? {type:Country}=b | {type:Country}=a "and" "the"? {type:/Company|University|GovernmentBody|Association|ResearchInstitute/;!lower:/.*(ministry|government|department|parliament|embassy).*/}=b)
  where !{}=b . {lower:/'s|’s|'|’|-|–|based/}
  where !{}=a . {lower:/'s|’s|'|’|-|–|based/}
  new StrategicCooperation { party a ; party b }
  yes "This is one part of the partnership between Riga Technical University and Norway."
  yes "The cooperation on weather between Norway and Riga Technical University is old."
  no  "The contrast between Riga Technical University and Norway is old."

# --- members of a group -----------------------------------------------------------------------------

# To be a member like all others tells little; who becomes one, or one of a rank, works with the group.
pattern becomes-member-of-group
  confidence 0.83
  sequence {type:Organisation}=a {!type:/Organisation|Person|Place/;!lower:/not|no|never|,|;/}{0,3} ({lemma:/become|join/;pos:VERB} {!type:/Organisation|Person|Place/;!lower:/not|no|,|;/}{0,5} | {lemma:be} {lower:/now|officially/} {!type:/Organisation|Person|Place/;!lower:/not|no|,|;/}{0,3}) {lower:/(.* )?member/} /of|in/ "the"? {type:Organisation;!lower:/.* (group|holding|holdings|family|council|board|committee|parliament|cabinet)/}=b
  where !{}=b . {lower:/'s|’s|'|’|board|council/}
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas has become a member of the Baltic Gas Alliance."
  yes "Kurzeme Gas is now an associate member of the Baltic Gas Alliance."
  no  "Kurzeme Gas is no longer a member of the Baltic Gas Alliance."
  no  "Kurzeme Gas is a critic of the Baltic Gas Alliance."

pattern is-member-of-rank
  confidence 0.83
  sequence {type:Organisation}=a {!type:/Organisation|Person|Place/;!lower:/not|no|never|,|;/}{0,3} {lemma:/be|become|remain/} {lower:/now|also|officially|proud|proudly|to|be|the|a|an/}{0,3} ({lower:/(founding|charter|associate|newest|full|gold|platinum|silver|premier|latest|strategic|inaugural|sustaining)/} {!type:/Organisation|Person|Place/;!lower:/not|no|,|;/}{0,2} {lower:/(.* )?member/} | {lower:/(founding|charter|associate|newest|full|gold|platinum|silver|premier|latest|strategic|inaugural|sustaining) (.* )?member/}) /of|in/ "the"? {type:Organisation;!lower:/.* (council|board|committee|parliament|cabinet)/}=b
  where !{}=b . {lower:/'s|’s|'|’|board|council/}
  new StrategicCooperation { party a ; party b }
  yes "Kurzeme Gas is also a charter member of the Baltic Gas Alliance."
  yes "Kurzeme Gas is now an associate member of the Baltic Gas Group."
  no  "Kurzeme Gas is also a charter airline of the Baltic Gas Alliance."

pattern group-welcomes-member
  confidence 0.84
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|no|never|,|;/}{0,4} {lemma:/welcome|admit|add|accept/;pos:VERB} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,4} {type:Organisation}=b "as" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {lower:/(.* )?(member|affiliate)/}
  new StrategicCooperation { party a ; party b }
  yes "The Baltic Gas Alliance welcomes the pump maker Kurzeme Gas as its newest member."
  no  "The Baltic Gas Alliance welcomes Kurzeme Gas as its guest."

# --- given to several -------------------------------------------------------------------------------

pattern awards-bodies-contracts
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/;!lower:/,|;/}{0,4} {lemma:/award|grant|hand|issue|give/;pos:VERB} "the"? {type:Organisation}=b /,|and/ {!type:Role;!tag:/VBD|VBZ|VBP|MD/;!lower:/by|as|for|in|from|to|;/}{1,14} {lower:/contracts|loans|licences|licenses|orders|leases|concessions|mandates|options/}
  where !{}=a <nsubjpass {}
  new Agreement { party a ; party b+ }
  yes "Union Bank has awarded Nordwind Energy AG, Kita Motors Ltd. and Kurzeme Gas contracts for pumps."
  yes "Union Bank awarded Nordwind Energy AG and Kurzeme Gas five-year leases."
  no  "Union Bank has awarded Nordwind Energy AG, Kita Motors Ltd. and Kurzeme Gas medals for pumps."
