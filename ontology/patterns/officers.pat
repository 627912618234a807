# Officers whose title stands right before the name, without a comma between: "director of Orion Ann Lee".
# In a list of them each title is that of the person behind it, so these patterns come before those of
# positions.pat, where the person stands first.

pattern title-of-two-organisations-before-person
  confidence 0.92
  sequence {type:Role}=t /of|at/ "the"? {type:Organisation}=o /,|and|&/{1,2} "the"? {type:Role}=u /of|at/ "the"? {type:Organisation}=q {type:Person}=p
  emit p position(t, o)
  emit p position(u, q)
  yes "Vice president of Union Bank and chairwoman of Nordwind Energy AG Maria Lindberg opened the day."
  no  "Vice president of Union Bank Jan Novak and chairwoman of Nordwind Energy AG Maria Lindberg opened the day."

pattern organisation-title-and-title-of-organisation-before-person
  confidence 0.9
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Role}=t "and" {type:Role}=u /of|at/ "the"? {type:Organisation}=q {type:Person}=p
  emit p position(t, o)
  emit p position(u, q)
  yes "Riga Technical University professor and founder of Nordwind Energy AG Maria Lindberg gave a speech."
  no  "The Riga Technical University professor and the founder of Nordwind Energy AG thanked Maria Lindberg."

pattern organisation-title-and-organisation-title-person
  confidence 0.9
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Role}=t "and" "the"? {type:Organisation}=q /'s|’s|'|’/? {type:Role}=u {type:Person}=p
  emit p position(t, o)
  emit p position(u, q)
  yes "Union Bank chairman and Riga Technical University professor Jan Novak gave a speech."
  no  "Union Bank chairman Karl Moen and Riga Technical University professor Jan Novak gave a speech."

pattern titles-of-organisation-before-person
  confidence 0.92
  sequence {type:Role}=t ("(" []{1,2} ")")? (/,|and|&|\/|-|–/{1,2} "the"? {type:Role}=u)? /of|at/ "the"? {type:Organisation}=o ("in" {type:Place})? {type:Person}=p
  where !{}=t - {type:Organisation}
  where !{}=t - {lower:/'s|’s|'|’/}
  emit p position(t, o)
  emit p position(u?, o)
  yes "Guests were head of the Baltic Trade Council Liga Ozola, chairman of Union Bank Jan Novak and others."
  yes "The chairman and rector of Riga Technical University Jan Novak agreed."
  yes "The day was opened by the rector (VC) of Riga Technical University in Latvia Prof Jan Novak."
  no  "Anna Keller, chairman of Union Bank, thanked Jan Novak."

pattern title-body-person
  confidence 0.88
  sequence {type:Role}=t {type:/University|ResearchInstitute|GovernmentBody|Association|InternationalOrganisation/}=o {type:Person}=p
  where !{}=t - {type:/Organisation|Person/}
  emit p position(t, o)
  yes "Director Riga Technical University Prof Dr Maria Lindberg was present."
  no  "The director of Riga Technical University thanked Prof Dr Maria Lindberg."

pattern body-title-part-person
  confidence 0.88
  sequence {type:Organisation} /'s|’s|'|’/? {type:Role}=t {type:Organisation}=o {type:Person}=p
  emit p position(t, o)
  yes "Union Bank's Dean Faculty of Ports Prof Dr Maria Lindberg was present."
  no  "Union Bank's dean thanked the Faculty of Ports and Prof Dr Maria Lindberg."

pattern title-of-place-right-before-person
  confidence 0.9
  sequence {type:Role}=t (/and|,/ {type:Role}=u)? "of" "the"? /sisterly|brotherly|fraternal|friendly/? (/republic|kingdom|state|federation/ "of")? {type:Place} {type:Person}=p
  emit p position(t)
  emit p position(u?)
  yes "They heard Ana Silva, president of Kenya William Ruto and Karl Moen."
  yes "He met with Minister of Economy of the sisterly Republic of Kenya William Ruto."
  no  "The president of Kenya thanked William Ruto."

pattern person-comma-title-body
  confidence 0.85
  sequence {type:Person}=p /,|\(|-|–/ {type:Role}=t "," ? {type:/University|ResearchInstitute|GovernmentBody|Association|InternationalOrganisation/}=o /,|;|\.|\)|and|said|was|were|as/
  emit p position(t, o)
  yes "Prof Jan Novak, Director Riga Technical University, signed for it."
  no  "Prof Jan Novak, Director, thanked Riga Technical University."

pattern person-comma-title-company
  confidence 0.85
  sequence {type:Person}=p /,|\(|-|–/ {type:Role;!tag:/NNS|NNPS/;!lemma:/principal|professor|fellow|member|student|artist|author/}=t (/and|&|\// {type:Role;!tag:/NNS|NNPS/})? {type:Company}=o /,|;|\.|\)|and|said/
  where {}=o !. {type:/Person|Role/}
  emit p position(t*, o)
  yes "Jan Novak, CEO Kurzeme Gas, signed for it."
  no  "Jan Novak, CEO, thanked Kurzeme Gas."

pattern body-represented-by-title-person
  confidence 0.9
  sequence {type:Organisation}=o /was|is|were|are/ /represented|led|headed|accompanied/ "by" /its|their|the/? {type:Role}=t {type:Person}=p
  emit p position(t, o)
  yes "Union Bank was represented by President Jan Novak and Director Maria Lindberg."
  no  "Union Bank was founded by President Jan Novak and Director Maria Lindberg."

pattern body-represented-by-second-title-person
  confidence 0.88
  sequence {type:Organisation}=o /was|is|were|are/ /represented|led|headed/ "by" /its|their|the/? {type:Role} {type:Person} /,|and/{1,2} "its"? {type:Role}=t {type:Person}=p
  emit p position(t, o)
  yes "Union Bank was represented by President Jan Novak and Director Maria Lindberg."
  no  "Union Bank was founded by President Jan Novak and Director Maria Lindberg."

pattern body-represented-by-third-title-person
  confidence 0.86
  sequence {type:Organisation}=o /was|is|were|are/ /represented|led|headed/ "by" /its|their|the/? {type:Role} {type:Person} "," {type:Role} {type:Person} /,|and/{1,2} {type:Role}=t {type:Person}=p
  emit p position(t, o)
  yes "Union Bank was represented by President Jan Novak, Director Maria Lindberg and Secretary-General Karl Moen."
  no  "Union Bank was founded by President Jan Novak, Director Maria Lindberg and Secretary-General Karl Moen."

pattern representing-body-were-title-person
  confidence 0.88
  sequence "representing" "the"? {type:Organisation}=o ","? /was|were|is|are/ {type:Role}=t {type:Person}=p
  emit p position(t, o)
  yes "Representing Riga Technical University were Rector Jan Novak and Prof. Maria Lindberg."
  no  "Representing Riga Technical University was hard for Rector Jan Novak."

pattern person-title-of-described-body-named
  confidence 0.88
  sequence {type:Person}=p /,|\(/ "the"? {type:Role}=t /of|at/ "the" {type:Token;pos:/ADJ|NOUN|PROPN/}{1,4} "," {type:Organisation}=o
  emit p position(t, o)
  yes "Jan Novak, head of the Latvian space agency, Union Bank, signed the letter."
  no  "Jan Novak, head of the Latvian space agency, thanked Union Bank."

pattern on-behalf-of-body-by-title-person
  confidence 0.9
  sequence /for|of/ "the"? {type:Organisation}=o "by" (/its|their|the/ | {type:Organisation;lower:its})? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} ","? {lower:/mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|eng\.?|engr\.?|sheikh|h\.e\.?|he/}{0,2} {type:Person}=p
  emit p position(t*, o)
  yes "The contract was signed on behalf of Union Bank by Director General Maria Lindberg."
  yes "The letter was signed for Union Bank by its president, Jan Novak."
  no  "The contract was signed on behalf of Union Bank at the wish of Director General Maria Lindberg."

pattern genitive-title-comma-person
  confidence 0.78
  sequence {!type:/Role|Person/} /'s|’s/ {type:Role;!tag:/NNS|NNPS/;!lemma:/graduate|alumnus|alumna|student|member|customer|client/}=t "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p /[,;.()]|and|as|who|said|told/
  where !{}=p . ({lower:","} . {type:Role})
  emit p position(t*)
  yes "They met the Sultanate's Ambassador, Jan Novak, and others."
  no  "They met the Sultanate's oldest friend, Jan Novak."
  no  "They met the Minister in the President's Chancery and Second Minister for Ports, Jan Novak, and others."

pattern title-person-signs-or-speaks-for-body
  confidence 0.88
  sequence {type:Role;!tag:/NNS|NNPS/}=t /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p ({lemma:/sign|speak|ink|initial|act/;pos:VERB} {!type:/Entity|Role/;!lower:/,|;|to|with/}{0,4})? /for|behalf/ "of"? "the"? {type:Organisation}=o
  where !{}=o - {lower:"'s"}
  where {}=o !. {lower:/'s|’s|'|’/}
  emit p position(t*, o)
  yes "Provost Maria Lindberg signed for Riga Technical University and rector Jan Novak for Union Bank."
  yes "Director Maria Lindberg signed the letter on behalf of Union Bank."
  no  "Director Maria Lindberg signed the letter for Union Bank's plant."

pattern title-person-takes-part-on-behalf-of-body
  confidence 0.86
  sequence {type:Role;!tag:/NNS|NNPS/}=t {type:Person}=p {!type:/Entity|Role/;!lower:/,|;/}{1,8} "on" "behalf" "of" "the"? {type:Organisation}=o
  where {}=o !. {lower:/'s|’s|'|’/}
  emit p position(t*, o)
  yes "Director Maria Lindberg will take part on behalf of the Baltic Trade Council."
  no  "Director Maria Lindberg will take part on the site of the Baltic Trade Council."

pattern title-person-from-described-body
  confidence 0.86
  sequence {type:Role;!tag:/NNS|NNPS/}=t {type:Person}=p /of|from|at/ "the"? ({type:/City|Country/} "-" "based")? {type:Token;pos:/ADJ|NOUN|PROPN|VERB/;!lower:/.*s/}{1,5} {type:Organisation}=o
  where {}=o - {lemma:/company|firm|group|bank|maker|manufacturer|operator|producer|developer|builder|supplier|utility|university|institute|agency|association|union|startup|carmaker|airline|charity|foundation|consultancy|think-tank|retailer|lender|insurer|shipyard|contractor|provider|specialist|organisation|organization|club/}
  emit p position(t*, o)
  yes "The speakers include Captain Maria Lindberg from the shipping company Kurzeme Lines."
  no  "The speakers include Captain Maria Lindberg from the shipping fans of Kurzeme Lines."

pattern officers-adviser-comma-person
  confidence 0.8
  sequence {type:Role;lemma:/president|minister|premier|chancellor|governor|mayor|commissioner/} /'s|’s/ {type:Role;!tag:/NNS|NNPS/;!lower:/(office|chancery|cabinet|staff|department).*/}=t "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p /[,;.()]|and|as|who|said|told/
  where !{}=p . ({lower:","} . {type:Role})
  emit p position(t*)
  yes "They heard the President's harbour adviser, Ms Maria Lindberg, on ports."
  no  "They met the Minister in the President's Chancery and Second Minister for Ports, Jan Novak, and others."
  no  "They heard the President's harbour adviser, Maria Lindberg, head of trade, said."

pattern body-bought-from-its-title-person
  confidence 0.88
  sequence {lemma:/buy|acquire|purchase/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|from/}{0,6} {type:Organisation}=o "from" {lower:/its|their|the/} {type:Role;lemma:/founder|co-founder|owner|co-owner|shareholder|chairman|chairwoman|president|director/}=t {type:Person}=p
  emit p* position(t, o)
  yes "Nordwind Energy AG bought Kurzeme Gas from its founders Jan Novak and Maria Lindberg."
  no  "Nordwind Energy AG bought Kurzeme Gas from its rivals Jan Novak and Maria Lindberg."

pattern title-person-of-body-comma-title
  confidence 0.8
  sequence {type:Role} /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p /of|from|at/ "the"? {type:Organisation} "," /the|a|an|also/{0,2} ("former" | "former" {type:Place})? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} (/of|at|for/ "the"? {type:Organisation}=o)?
  where {}=t !. {type:Person}
  emit p position(t*, o?)
  yes "Chairman Jan Novak of Union Bank, a former minister of energy, agreed."
  no  "Chairman Jan Novak of Union Bank, Minister Maria Lindberg and others agreed."

pattern persons-who-lead-body-as-titles
  confidence 0.86
  sequence {type:Person}=p "," "who" {!type:/Person|Organisation/;!lower:/not|,/}{0,6} {lemma:/lead|head|run|manage|represent/;pos:VERB} {type:Organisation;!described:yes}=o "as" /the|its|joint|co/{0,2} {type:Role}=t
  emit p* position(t, o)
  yes "It was founded by Jan Novak and Maria Lindberg, who now lead Kurzeme Gas as Managing Directors." : both
  no  "It was founded by Jan Novak and Maria Lindberg, who now lead Kurzeme Gas as far as Riga."

pattern at-body-by-title-person
  confidence 0.8
  sequence {lemma:/receive|welcome|greet|host|brief/;tag:VBN} /at|in/ "the"? {type:/GovernmentBody|Company|University|ResearchInstitute|Association/;!described:yes}=o "by" /its|the/? {type:Role;!tag:/NNS|NNPS/}=t /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p
  where {}=t !- {type:Organisation}
  where {}=p !. {lower:/of|from/}
  emit p position(t*, o)
  yes "The visitors were received at the Ministry of Trade by State Minister Maria Lindberg."
  no  "The visitors were received at the Ministry of Trade by guests of State Minister Maria Lindberg."
