# Positions told by an apposition behind the title, by "who is", by whose project somebody heads, and in lists of those who have
# one trade.

pattern title-with-person-in-apposition
  confidence 0.85
  sequence {type:Role;!tag:/NNS|NNPS/;!lemma:/speaker|participant|guest|author|writer|winner|host|moderator|member|partner|student|graduate|leader|expert/}=t "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p /,|\./
  where {}=p <appos {}=t
  where !{}=t - {}
  where !{}=p . ({lower:","} . {type:Role})
  emit p position(t)
  yes "Minister of Ports and Mines, Maria Lindberg, praised the growth."
  no  "Minister of Ports and Mines, Maria Lindberg praised the growth to nobody."
  no  "Economist, Maria Lindberg, director, and Jan Novak, chairman, spoke."

pattern minister-comma-person-acts
  confidence 0.84
  sequence /,|\.|:|;/ {type:Role;tag:/NNPS?/;lower:/.*(minister|secretary|commissioner|mayor|governor|ambassador|president|chancellor|premier|administrator|director|general|commander).*/}=t "," {type:Person}=p {pos:/VERB|AUX/;!tag:/VBG|VBN/}
  where {}=t - ({} !- {type:Role})
  where {}=t - ({} !- {type:Person})
  emit p position(t)
  yes "On the side lines of the summit in Riga, Minister for Ports and the Coast, Ms Maria Lindberg met with Jan Novak."
  no  "Jan Novak, Minister for Ports, Maria Lindberg said, is late."

pattern on-behalf-of-title-comma-person
  confidence 0.85
  sequence {lower:/invitation|request|behalf|presence|patronage|auspices|leadership|chairmanship|direction|guidance/} "of" "the"? ({type:Place} /'s|’s|'|’/?)? {type:Role;!tag:/NNS|NNPS/}=t "," {type:Person}=p /,|\.|and/
  where !{}=p . ({lower:","} . {type:Role})
  emit p position(t)
  yes "The visit is at the invitation of President-designate, Dr Maria Lindberg."
  no  "The visit is at the invitation of the President of Latvia, Riga said."

pattern person-comma-titles-of-an-undertaking
  confidence 0.85
  sequence {type:Person}=p "," ("an" | "a")? "the"? {type:Token;pos:/NOUN|PROPN/;lower:/project|mission|study|programme|program|team|experiment|survey|campaign|report|paper|trial|observatory|telescope|instrument|spacecraft|satellite|aircraft|rocket|company|firm|group|agency|center|centre|institute|lab|laboratory|university|school|party|ministry|department|club|bank|city|town|region|country|nation|island|state/} /'s|’s|'|’/ {pos:ADJ;type:Token}{0,2} {type:Role;!tag:/NNS|NNPS/}=t /,|\./
  emit p position(t)
  yes "Maria Lindberg, the project's chief engineer, agreed."
  no  "Maria Lindberg, the project's friend, agreed."

pattern person-who-is-title
  confidence 0.82
  sequence {type:Person}=p ","? "who" {lower:/is|was/} /also|currently|now|then|the|a|an/{0,3} {type:Role;!tag:/NNS|NNPS/;!lemma:/leader|expert|speaker|executive|professional|strategist|specialist|veteran|advocate|chief|partner|participant|guest|member|student|graduate|host/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t)
  yes "They disagreed with Maria Lindberg who is the secretary of state."
  no  "They disagreed with Maria Lindberg who met the secretary of state."

pattern person-serves-as-nations-title
  confidence 0.82
  sequence {type:Person}=p ("," "who")? {!type:/Person|Organisation/;!lower:/not|,/}{0,3} {lemma:/serve|act|work/;pos:VERB} "as" "the"? {type:Place} /'s|’s|'|’/? {type:Role;!tag:/NNS|NNPS/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t)
  yes "Maria Lindberg previously served as the US ambassador to Latvia."
  no  "Maria Lindberg previously served tea to the US ambassador."

pattern title-for-unnamed-body-comma-person
  confidence 0.82
  sequence {lower:/a|an|another|the/} {type:Role;lemma:/spokesman|spokeswoman|spokesperson|lawyer|attorney|director|head|chairman|chairwoman|president|manager|scientist|researcher|engineer|professor|captain|commander|coach|owner|founder|secretary|analyst|economist|adviser|advisor|representative|official/;!tag:/NNS|NNPS/}=t /of|for|at|with/ /the|a|an/ {!type:/Person|Organisation|Event|Initiative/;pos:/NOUN|ADJ/}{1,3} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p /,|\./
  where !{}=p . ({lower:","} . {type:Role})
  emit p position(t)
  yes "A spokesman for the ministry, Jan Novak, agreed."
  no  "A spokesman for the ministry, Jan Novak, chairman of Union Bank, and others agreed."

pattern person-serves-organisation-as-title
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person}{1,14} ",")? {!type:/Person|Organisation/;!lower:not}{0,13} {lemma:serve;pos:VERB} "the"? {type:Organisation}=o "as" /the|a|an|its/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2}
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "Maria Lindberg will continue to serve Union Bank as a senior adviser and consultant."
  no  "Maria Lindberg will continue to serve Union Bank as long as the president wants."

pattern person-who-was-once-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p ","? "who" ({lower:/was|is/} | {lower:has} {lower:been}) {lower:/previously|formerly|earlier|once|until|recently|most|already|still|then|long/}{1,2} /the|a|an/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} {type:Role}){0,2} /of|at|for/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Maria Lindberg, who was previously chief economist of Union Bank, joined Kurzeme Gas."
  no  "Maria Lindberg, who was previously paid by the chief economist of Union Bank, joined Kurzeme Gas."

pattern person-of-organisation-elected-title
  confidence 0.82
  sequence {type:Person}=p /of|from/ "the"? {type:Organisation} {pos:/AUX|ADV/;!lower:/not|n't/}{1,3} {lemma:/elect|re-elect|appoint|name|choose|reappoint/;tag:/VBN/} "as"? /the|a|its|new|first|next/{0,2} {type:Role;!tag:/NNS|NNPS/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t)
  yes "Jan Novak of the Harbour Party was elected mayor of Riga."
  no  "Jan Novak of the Harbour Party was not elected mayor of Riga."

pattern organisation-taps-person-to-lead-as-title
  confidence 0.84
  sequence {type:Organisation}=o {!type:/Person|Organisation/;!lower:not}{0,6} {lemma:/tap|hire|name|appoint|pick|choose|select|recruit|task|promote|bring/;pos:VERB} {!type:/Person|Organisation/}{0,2} {type:Person}=p "to" {lemma:/lead|head|run|oversee|manage|direct|serve|guide|steer/;pos:VERB} {!type:/Person|Organisation/;!lower:/\.|;|as/}{0,6} "as" /its|the|a|an|their/? {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t, o)
  yes "Union Bank tapped Maria Lindberg to lead its Oslo office as managing director."
  no  "Union Bank tapped Maria Lindberg to lead its Oslo office as long as the managing director is ill."

pattern site-of-several-one-in-place
  confidence 0.82
  sequence {type:Organisation}=o {!type:Organisation;!lower:/\.|;/}{1,24} {lemma:/plant|facility|factory|site|office|campus|mill|warehouse|laboratory|location|base|centre|center|hub/} /,|:|-|–|—/ "one" {lower:/located|based|situated|is/}? /in|at|near/ {type:Place}=l
  emit o locatedIn l
  yes "Kurzeme Gas has two plants, one located in Riga and one in Ventspils."
  no  "Kurzeme Gas has two plants, one of them old in Riga."

pattern site-of-several-another-in-place
  confidence 0.82
  sequence {type:Organisation}=o {!type:Organisation;!lower:/\.|;/}{1,24} {lemma:/plant|facility|factory|site|office|campus|mill|warehouse|laboratory|location|base|centre|center|hub/} /,|:|-|–|—/ "one" {!type:Organisation;!lower:one}{1,16} /and|,/{1,2} ("one" | "another" | "the" /other|second/) {lower:/located|based|situated|is/}? /in|at|near/ {type:Place}=l
  emit o locatedIn l
  yes "Kurzeme Gas has two plants, one located in Riga and one located in Ventspils."
  no  "Kurzeme Gas has two plants, one located in Riga and one pump that is old in Ventspils."

pattern person-appointed-title-comma-organisation
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:/not|,/}{0,4} ({lemma:/appoint|name|designate|reappoint/;tag:/VBN|VBD/} | {lemma:/serve|act/;pos:VERB}) "as" /the|its|a|an|new/{0,2} {type:Role;!tag:/NNS|NNPS/}=t "," "the"? {type:/GovernmentBody|University|ResearchInstitute|InternationalOrganisation|Association/}=o /\.|;/
  emit p position(t, o)
  yes "Mr Novak will be concurrently appointed as Deputy Secretary, Ministry of Ports."
  no  "Mr Novak will be appointed as Deputy Secretary, the Ministry of Ports said."

# --- where a part of a part is ---------------------------------------------------------------------

pattern unit-at-bodys-center
  confidence 0.86
  sequence {type:/ResearchInstitute|GovernmentBody/}=u "at" "the"? ({type:Organisation} | {lower:agency}) /'s|’s/ {type:/ResearchInstitute|GovernmentBody|University|Organisation/}=o
  where !{}=o . {pos:NOUN}
  emit u partOf o
  yes "It runs in the Harbour Propulsion Laboratory at Riga Technical University's Harbour Institute."
  no  "The Harbour Propulsion Laboratory met at noon with the Harbour Institute."

pattern unit-at-bodys-center-in-place
  confidence 0.84
  sequence {type:ResearchInstitute}=u "at" "the"? ({type:Organisation} | {lower:agency}) /'s|’s/ {type:/ResearchInstitute|GovernmentBody|University|Organisation/} "in" {type:City}=l
  emit u locatedIn l
  yes "It runs in the Harbour Propulsion Laboratory at Riga Technical University's Harbour Institute in Riga."
  no  "The Harbour Propulsion Laboratory met at noon in Riga."

# --- lists of those who have one trade --------------------------------------------------------------

pattern bodys-titles-are-persons
  confidence 0.85
  match {type:Role;tag:/NNS|NNPS/;!lemma:/.*(winner|finalist|speaker|participant|panelist|guest|author|leader|expert|partner|member|customer|student)/}=t [ - {type:Organisation}=o | - ({lower:/'s|’s/} - {type:Organisation}=o) | - ({tag:/JJ|JJS|VBG/} - {type:Organisation}=o) | - ({tag:/JJ|JJS|VBG/} - ({lower:/'s|’s/} - {type:Organisation}=o)) ] . {lemma:/be|include/}=v .. {type:Person}=p
  where !{}=v .. ({pos:/VERB|AUX/} .. {}=p)
  where !{}=v .. ({type:Role} .. {}=p)
  where !{}=v . {tag:/VBN|VBG|MD|RB|JJ/}
  emit p position(t, o)
  yes "The Nordwind Energy AG engineers are Maria Lindberg of Riga; Jan Novak of Prague; and Eva Brandt."
  yes "Nordwind Energy AG's newest engineers are Maria Lindberg and Jan Novak."
  no  "The Nordwind Energy AG engineers are fond of what Maria Lindberg says."

pattern bodys-people-include-title-persons
  confidence 0.82
  match {type:Role;!tag:/NNS|NNPS/}=t [ . {type:Person}=p | . ({lower:/dr\.?|ms\.?|mr\.?|mrs\.?|prof\.?/} . {type:Person}=p) ] -- ({lemma:include}=v -- ({lower:/speakers|experts|scientists|engineers|researchers|officials|executives|leaders|representatives|specialists|delegates|panelists|participants|attendees|staff/}=n - {type:Organisation}=o))
  where !{}=n .. ({type:/Organisation|Person|Role/} .. {}=v)
  where !{}=v .. ({type:Organisation;described:no} .. {}=t)
  where !{}=v .. ({pos:VERB} .. {}=t)
  where !{}=p . ({lower:/of|at|from/} . {type:Organisation})
  emit p position(t, o)
  yes "Other Nordwind Energy AG speakers at the forum include chief engineer Maria Lindberg; systems analyst Jan Novak; and Eva Brandt."
  no  "Other Nordwind Energy AG speakers at the forum include Union Bank chief engineer Maria Lindberg."

pattern count-of-titles-comma-persons-of-body
  confidence 0.85
  sequence {lower:/two|three|four|both|its|the/} {type:Place}? {pos:ADJ;type:Token}? ("(" []{1,4} ")")? {type:Role;tag:/NNS|NNPS/;!lemma:/.*(winner|finalist|speaker|participant|panelist|guest|author|leader|expert|partner|member|customer|student)/}=t /,|:|–|—/ {type:Person}=p ("," {type:Person}){0,3} ","? "and" {type:Person} /of|at|from|with/ "the"? {type:Organisation}=o
  emit p* position(t, o)
  yes "Two Kenyan astronauts, Maria Lindberg and Jan Novak of the Harbour Space Centre, trained there."
  no  "Two Kenyan cities, Nairobi and Mombasa of the coast, trained there."
