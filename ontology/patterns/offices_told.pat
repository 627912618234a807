# Positions told by verbs and nouns of holding, keeping and giving an office: "served as", "remain as", "elected … as".

pattern plural-persons-serve-as-titles
  confidence 0.88
  sequence {type:Person}=p ","? {pos:/AUX|ADV|DET|PRON/}{0,3} {lemma:/serve|act|work|function/;pos:VERB} {pos:ADV}? "as" /the|its|their/? {type:Role;tag:/NNS|NNPS/}=t (/of|at|for/ "the"? {type:Organisation}=o)?
  where !{}=p - {lower:/of|by|to|with/}
  emit p* position(t*, o?)
  yes "Jan Novak and Eva Brandt both served as flight engineers on the crew last year."
  yes "Jan Novak and Eva Brandt will serve as directors of Union Bank."
  no  "Jan Novak and Eva Brandt both dressed as flight engineers last year."

pattern person-remains-as-title
  confidence 0.85
  sequence {type:Person}=p ","? {pos:/AUX|ADV/}{0,3} {lemma:/remain|stay|continue/;pos:VERB} /on|involved|active/? (/with|at|in/ "the"? {type:Organisation}=o)? "as" /the|a|an|its|their/? {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t*, o?)
  yes "Jan Novak will remain with Union Bank as a Senior Advisor and member of the Board of Directors."
  yes "Jan Novak stays on as chairman."
  no  "Jan Novak will remain with Union Bank as long as its chairman wants."

pattern plural-persons-elected-as-titles
  confidence 0.88
  sequence {lemma:/elect|appoint|name|choose|designate|nominate|select|confirm/;pos:VERB} {!pos:VERB;!lower:as}{0,14} {type:Person}=p {!type:/Person|Event/;!pos:VERB;!lower:/as|,/}{0,6} ","? "as" /the|its|their/? {type:Role;tag:/NNS|NNPS/}=t (/of|at|for/ "the"? {type:Organisation}=o)?
  where !{}=o . {lower:/'s|’s/}
  emit p* position(t*, o?)
  yes "The members elected Jan Novak and Eva Brandt as vice presidents of the Baltic Trade Council."
  no  "The members told Jan Novak and Eva Brandt as vice presidents of the Baltic Trade Council."

pattern plural-persons-election-as-titles
  confidence 0.88
  sequence {lower:/election|appointment|selection|nomination|confirmation/} "of" {!pos:VERB;!lower:as}{0,14} {type:Person}=p {!type:/Person|Event/;!pos:VERB;!lower:/as|,/}{0,6} ","? "as" /the|its|their/? {type:Role;tag:/NNS|NNPS/}=t (/of|at|for/ "the"? {type:Organisation}=o)?
  where !{}=o . {lower:/'s|’s/}
  emit p* position(t*, o?)
  yes "The talks followed the election of Jan Novak of Riga Technical University and Eva Brandt of Union Bank as Co-Chairs of the Baltic Trade Council."
  no  "The talks followed the arrival of Jan Novak and Eva Brandt as Co-Chairs of the Baltic Trade Council."
