# Positions told around a name: what somebody does as what, whose head somebody is, rows of holders, titles behind "at" a body.

pattern person-does-something-as-title
  confidence 0.8
  sequence {type:Person}=p ("," {!type:Person;!lower:/;|"|“|”/}{1,14} "," | "," "who")? {!type:/Person|Organisation/;!lower:/;|:|"|“|”|,/;!lemma:/not|name|appoint|elect|choose|pick|select|see|describe|recogni[sz]e|honou?r|celebrate|crown|rank|rate|list|brand|label|regard|view|treat|know|hail|praise|criticise|quote|introduce|hire|recruit|nominate|propose|reject|dismiss|identify|cast|dress|pose|succeed|replace|follow|back|work/}{1,16} "as" /the|a|an|its|their|our/? {type:Role;!tag:/NNS|NNPS/;!lemma:/participant|speaker|delegate|guest|host|member|representative|witness|observer|partner|leader|expert/}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for|with/
  where {}=p !- {lemma:/succeed|replace|for/}
  where !{}=t . ({lower:/of|at|for|with/} . {type:Place})
  emit p position(t*)
  yes "Jan Novak opens the annual meeting of the harbour on Wednesday as chief executive of Union Bank."
  yes "Maria Lindberg advises young lawyers today as president of the consultancy Amber Capital."
  no  "Jan Novak described the harbour on Wednesday as head of the queue."
  no  "Jan Novak named his brother as chief executive of Union Bank."

pattern person-stays-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person;!lower:/;|"|“|”/}{1,14} ",")? {pos:/AUX|ADV|PART/;!lower:/not|n't/}{0,3} {lemma:/remain|stay/} /on|as|the|its|a/{0,3} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} (/of|at|for/ "the"? {type:Organisation}=o)?
  emit p position(t*, o?)
  yes "Jan Novak remains rector of Riga Technical University despite a petition."
  yes "Maria Lindberg will stay on as chairwoman of Union Bank."
  no  "Jan Novak remains a friend of Riga Technical University."

pattern body-whose-title-person
  confidence 0.88
  sequence {type:Organisation}=o ("(" []{1,4} ")")? "," "whose" {pos:ADJ;type:Token}{0,2} {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} {type:Role}){0,2} ","? /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p
  emit p position(t*, o)
  yes "A dinner was given by the Baltic Trade Council, whose president, Mr. Jan Novak, spoke."
  yes "Hosts were the Baltic Trade Council, whose secretary Maria Lindberg showed the port."
  no  "A dinner was given by the Baltic Trade Council, whose guests praised Jan Novak."

pattern at-body-title-person
  confidence 0.82
  sequence {lower:at} "the"? {type:Organisation}=o "," ("the" | "its")? {type:Role;!tag:/NNS|NNPS/;!lower:/.*(minister|ambassador|mayor|governor|senator|premier|envoy|commissioner|participant|speaker|delegate|guest|analyst|journalist|author)/}=t ","? /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p {pos:/VERB|AUX|ADV/}
  where !{}=o -- {type:Person}
  emit p position(t, o)
  yes "At Riga Technical University, rector Maria Lindberg praised the deal."
  yes "At Union Bank, board chair Jan Novak expects profits."
  no  "At Union Bank, friends of Jan Novak expect profits."

pattern at-body-title-person-in-row
  confidence 0.8
  sequence {lower:/and|:|;|,/} {lower:at} "the"? {type:Organisation}=o "," ("the" | "its")? {type:Role;!tag:/NNS|NNPS/}=t /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p /[,.;]/
  emit p position(t, o)
  yes "Among those he met: Jan Novak and, at Riga Technical University, rector Maria Lindberg."
  no  "Among those he met at Riga Technical University, Maria Lindberg was first."

pattern title-in-government-body-comma-person
  confidence 0.88
  sequence {type:Role}=t "in" "the"? ({type:Place} /'s|’s|'|’/)? {type:/GovernmentBody|University|InternationalOrganisation/}=o "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|captain|sir/{0,2} {type:Person}=p
  where {}=p !. ({lower:","} . {type:Role})
  emit p position(t, o)
  yes "The Principal Secretary in the Ministry of Energy, Dr. Jan Novak, opened the port."
  no  "The Principal Secretary in the Ministry of Energy, said Jan Novak, is late."

pattern person-comma-title-in-place-s-body
  confidence 0.88
  sequence {type:Person}=p "," "the"? {type:Role}=t /of|at|for|in/ {type:Place} /'s|’s|'|’/ {type:Organisation}=o
  emit p position(t, o)
  yes "Maria Lindberg, Permanent Secretary in Latvia's Ministry of Energy, called it overdue."
  no  "Maria Lindberg, a friend of Latvia's Ministry of Energy, called it overdue."

pattern person-formerly-bodys-title
  confidence 0.85
  sequence {type:Person}=p /,|\(|–|—/ /until|now|formerly|previously|long|once|currently|recently|most|himself|herself/{1,2} "the"? {type:Organisation}=o /'s|’s|'|’/? {pos:ADJ;type:Token}? {type:Role}=t
  where {}=t !. {type:Person}
  emit p position(t, o)
  yes "The venture will be run by Maria Lindberg, until now Union Bank's sales director."
  no  "The venture will be run by Maria Lindberg, until now Union Bank's oldest friend."

pattern appoints-described-person-its-title
  confidence 0.85
  sequence {type:Organisation}=o ("," {!type:Person;!lower:/;/}{1,16} ",")? {!type:/Person|Organisation/;!lower:/,|;/}{0,8} {lemma:/name|appoint|hire|elect|make|promote|choose|pick|nominate/;pos:VERB} {!type:/Organisation|Person/;!pos:/VERB|ADP/;!lower:","}{1,5} {type:Person}=p ("," {!type:Person}{1,8} ",")? "as"? {lower:/its|their/} {pos:ADJ;type:Token}? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3}
  emit p position(t*, o)
  yes "The Riga Water Institute appointed the young chemist Maria Lindberg its director."
  no  "The Riga Water Institute thanked the young chemist Maria Lindberg and its director."

pattern person-whom-body-made-title
  confidence 0.85
  sequence {type:Person}=p "," {lower:/whom|who/} "the"? {type:Organisation}=o {pos:/ADV|AUX/}{0,3} {lemma:/name|appoint|hire|elect|make|promote|choose|pick|nominate|install/;pos:VERB} "as"? /its|a|the/? {pos:ADJ;type:Token}? {type:Role}=t
  emit p position(t, o)
  yes "It is the business of Jan Novak, whom Union Bank made its sales director a year ago."
  no  "It is the business of Jan Novak, whom Union Bank made angry."

pattern plural-titles-colon-persons
  confidence 0.82
  sequence {type:Role;tag:/NNS|NNPS/;!lemma:/speaker|participant|panelist|guest|author|writer|winner|member/}=t /:|–|—/ {type:Person}=p (/,|and/{1,2} {type:Person}){1,6}
  emit p* position(t)
  yes "It is run by three directors: Jan Novak, Maria Lindberg and Anna Keller."
  no  "It is run by three friends: Jan Novak, Maria Lindberg and Anna Keller."

pattern organisation-plural-titles-colon-persons
  confidence 0.84
  sequence {type:Organisation}=o {!type:/Person|Organisation/;!lower:/;|:/}{0,10} {type:Role;tag:/NNS|NNPS/;!lemma:/speaker|participant|panelist|guest|author|writer|winner|member/}=t /:|–|—/ {type:Person}=p (/,|and/{1,2} {type:Person}){1,6}
  emit p* position(t, o)
  yes "Union Bank is run by three directors: Jan Novak, Maria Lindberg and Anna Keller."
  no  "Union Bank thanked three friends: Jan Novak, Maria Lindberg and Anna Keller."

pattern plural-titles-of-two-bodies-then-persons
  confidence 0.88
  sequence {type:Role;tag:/NNS|NNPS/}=t /of|at/ "the"? {type:Organisation}=o "and" "the"? {type:Organisation}=u "," {type:Person}=p "and" {type:Person}=q
  emit p position(t, o)
  emit q position(t, u)
  yes "The rectors of Riga Technical University and Bergen Maritime University, Maria Lindberg and Jan Novak, met."
  no  "The rectors of Riga Technical University and Bergen Maritime University met Maria Lindberg and Jan Novak."

pattern plural-titles-of-two-places-then-persons
  confidence 0.85
  sequence {type:Role;tag:/NNS|NNPS/}=t "of" "the"? {type:/City|Region/} "and" "the"? {type:/City|Region/} "," {type:Person}=p "and" {type:Person}=q
  emit p position(t)
  emit q position(t)
  yes "The mayors of Riga and Bergen, Maria Lindberg and Jan Novak, exchanged keys."
  no  "The mayors of Riga and Bergen thanked Maria Lindberg and Jan Novak."

pattern the-plural-titles-comma-persons
  confidence 0.82
  sequence {lower:/the|its|their|both|two|three/} {type:Role;tag:/NNS|NNPS/;!lemma:/speaker|participant|panelist|guest|author|writer|winner|member|host|organiser|organizer|leader|thought|visionary|pioneer|partner|expert/;!lower:/.*(leaders|experts|winners|finalists|speakers|authors)/}=t "," {type:Person}=p ("," {type:Person}){0,4} ","? "and" {type:Person} ","
  emit p* position(t)
  yes "The mayors, Maria Lindberg and Jan Novak, intend to sign on Friday."
  no  "The mayors thanked Maria Lindberg and Jan Novak, and went home."

pattern title-of-organisation-colon-person
  confidence 0.85
  sequence {lower:/be|is|was|are|were|the|new|:/} {type:Role;!tag:/NNS|NNPS/;!lemma:/speaker|participant|guest|author|writer|winner|member|customer/}=t /of|at|for/ "the"? {type:Organisation}=o /:|–|—/ {type:Person}=p
  emit p position(t, o)
  yes "Chairing the session will be the chief scientist of Nordwind Energy AG: Anna Keller."
  no  "Chairing the session will be a friend of Nordwind Energy AG: Anna Keller."

pattern person-works-as-partner-at
  confidence 0.8
  sequence {type:Person}=p ("," {!type:Person;!lower:/;|"|“|”/}{1,14} "," | "," "who")? {!type:/Person|Organisation/;!lower:/;|:|"|“|”|,/}{1,12} "as" /a|the/? {type:Role;lemma:/.*partner/}=t {lower:/at|with|in/}
  emit p position(t)
  yes "Jan Novak advises funds today as a partner at the consultancy Amber Capital."
  no  "Jan Novak praises funds today as a friend at the consultancy Amber Capital."

pattern person-colon-title
  confidence 0.8
  sequence {type:Person}=p ":" /the|a|new/? {type:Role;!tag:/NNS|NNPS/;!lemma:/speaker|participant|guest|moderator|host/}=t /[.;,]/
  where !{}=p -- {}
  emit p position(t)
  yes "The ministry announced three promotions. Nurlan Baiseitov: chief of staff."
  no  "The ministry announced three promotions. Nurlan Baiseitov: a year of staff changes."

pattern its-title-is-described-person
  confidence 0.82
  sequence {lower:/its|their/} {pos:ADJ;type:Token}? {type:Role;!tag:/NNS|NNPS/;!lemma:/partner|customer|supplier|client|member/}=t {lower:/is|was|remains/} ("the" {!type:/Person|Organisation/;pos:/ADJ|NOUN|PROPN/}{1,4})? /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p
  emit p position(t)
  yes "Kurzeme Gas agreed; its current director is the Latvian engineer Jan Novak."
  no  "Kurzeme Gas agreed; its current rival is the Latvian engineer Jan Novak."
