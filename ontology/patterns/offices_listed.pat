# Positions in rows of persons: counterparts from several countries (they get the title of whose counterparts they are:
# src/fact/counterparts.c), a title for several persons, ranks between a body and
# the name of its officer.

pattern title-person-and-counterparts-of-three
  confidence 0.9
  sequence {type:Role;!lemma:/counterpart/} {type:Person} ","? /and|with|joined|met|meets|hosted|hosts|welcomed|received|told|invited/{1,2} /his|her/ {!type:/Person|Event/;!pos:VERB}{0,9} {type:Role;lower:/(.* )?counterparts/}=c {!type:/Person|Organisation|Event/;!pos:VERB}{0,10} {type:Person}=p "," {type:Person}=q ","? "and" {type:Person}=s
  emit p position(c)
  emit q position(c)
  emit s position(c)
  yes "Latvian energy minister Liga Ozola and her Norwegian, Chilean and Kenyan counterparts, Jan Moen, Ana Silva and David Ruto, met in Riga."
  no  "Latvian energy minister Liga Ozola and her husband met Jan Moen, Ana Silva and David Ruto in Riga."

pattern title-person-and-counterparts-of-two
  confidence 0.9
  sequence {type:Role;!lemma:/counterpart/} {type:Person} ","? /and|with|joined|met|meets|hosted|hosts|welcomed|received|told|invited/{1,2} /his|her/ {!type:/Person|Event/;!pos:VERB}{0,9} {type:Role;lower:/(.* )?counterparts/}=c {!type:/Person|Organisation|Event/;!pos:VERB}{0,10} {type:Person}=p "and" {type:Person}=q
  emit p position(c)
  emit q position(c)
  yes "Foreign Minister Liga Ozola hosted her counterparts from Norway and Chile: Jan Moen and Ana Silva."
  no  "Foreign Minister Liga Ozola hosted a dinner for Jan Moen and Ana Silva."

pattern title-colon-plural-persons
  confidence 0.8
  sequence {type:Role;!lemma:/speaker|participant|panelist|moderator|host|guest|writer|author|contact|member/}=t ":" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p /,|and/{1,2} /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=q
  where !{}=t -- {type:Person}
  where !{}=q . ({lower:/,|\(/} . {type:Role})
  emit p* position(t)
  yes "The team has new advisors: Karl Moen, Dr. Eva Brandt and Jan Novak."
  no  "Editor: Karl Moen, who lives with Eva Brandt in Riga."

pattern university-row-plural-advisers
  confidence 0.85
  sequence {type:University}=o {!type:/Person|Role/;!pos:VERB}{0,40} {type:Role;lemma:/advisor|adviser|mentor|supervisor|coach|coordinator/}=t ":" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p
  where !{}=o -- {type:Person}
  emit p* position(t, o)
  yes "Riga Technical University “Clean Docks” Advisors: Karl Moen, Dr. Eva Brandt"
  no  "Riga Technical University said who its advisor was: Karl Moen."

pattern title-of-body-rank-person
  confidence 0.92
  sequence {type:Role}=t (/of|at/ "the"?)? {type:Organisation}=o {type:Role;lemma:/general|admiral|colonel|captain|major|commander|lieutenant|brigadier|professor/} {type:Person}=p
  where !{}=t - {type:Organisation}
  emit p position(t, o)
  yes "They met Fleet Commander of the Baltic Defence Command Rear Admiral Jan Novak and others."
  no  "They thanked the commander of the Baltic Defence Command and Rear Admiral Jan Novak."
