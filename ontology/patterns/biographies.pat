# Titles anywhere in a sentence that tells of one person only: the further titles of a career, in whatever
# words and marks it lists them. The more exact patterns of positions.pat and careers.pat come first.

pattern sole-person-listed-title-of-organisation
  confidence 0.7
  match {type:Role;!tag:/NNS|NNPS/;!lemma:/graduate|alumnus|alumna|student|member|customer|client|friend|part/}=t . ({lower:/of|at|for|with/} [ . {type:Organisation}=o | . ({lower:the} . {type:Organisation}=o) ])
  where {}=t [ - {lower:/as|including|;|and|,|become|became/} | - ({lower:/a|an|the/} - {lower:/as|including|;|and|,|is|was|be|been|become|became|also|currently|previously|formerly/}) ]
  where {}=t -- {type:Person}=p
  where {}=p [ <nsubj|nsubjpass {} | . ({lower:","} . {!lower:and}) ]
  where !{}=p .. ({type:Person} .. {}=t)
  where {}=o !. {type:Person}
  where !{}=o . ({lower:","} . {type:Person})
  where {}=o !. {lower:/partner|subsidiary|affiliate|distributor|reseller|customer|client|unit|division|licensee/}
  where {}=t !<nsubj {}
  where {}=t ?- ({lower:/and|&/} - {type:Role;lemma:/ceo|cfo|coo|cto|cmo|president|founder|co-founder|cofounder|chair|chairman|chairwoman|chairperson|director|owner|manager|officer|head|partner|principal|professor|treasurer|editor/}=u)
  where !{}=o . ({type:Role;lemma:/general|admiral|colonel|captain|major|commander|lieutenant|brigadier/} . {type:Person})
  emit p position(t, o)
  emit p position(u?, o)
  yes "Maria Lindberg previously served as CEO of Nordwind Energy AG in Chicago; Vice President of Union Bank; President of the Baltic Trade Council, and President at Riga Technical University."
  yes "Jan Novak takes part in what is new as a member of Kurzeme Gas, and as a partner with Nordwind Energy AG."
  no  "Jan Novak said the CEO of Union Bank left."
  no  "Jan Novak met Maria Lindberg and the CEO of Union Bank."

pattern sole-person-bodys-title
  confidence 0.7
  match {type:Role;!tag:/NNS|NNPS/;!lemma:/graduate|alumnus|alumna|student|member|customer|client|friend|part/}=t [ - ({lower:/'s|’s/} - {type:Organisation}=o) | - ({type:Token;tag:/JJ|NN|VBG/} - ({lower:/'s|’s/} - {type:Organisation}=o)) ]
  where {}=o [ - {lower:/as|is|was|be|been|become|became|appointed|named|elected|including/} | - ({lower:the} - {lower:/as|is|was|be|been|become|became|appointed|named|elected|including/}) ]
  where {}=t -- {type:Person}=p
  where {}=p [ <nsubj|nsubjpass {} | . ({lower:","} . {!lower:and}) ]
  where !{}=p .. ({type:Person} .. {}=t)
  where {}=t !. {type:Person}
  emit p position(t, o)
  yes "In May Maria Lindberg was appointed Union Bank's first Trade Envoy for Ports."
  yes "Jan Novak speaks in Riga on Friday as Kurzeme Gas's chief economist."
  no  "Jan Novak is Kurzeme Gas's guest at Union Bank's director Maria Lindberg."
  no  "Jan Novak met Union Bank's chief economist."

pattern joining-organisation-as-title-person
  confidence 0.85
  sequence {lower:/since|after|upon|before/} {lower:/joining|rejoining/} {type:Organisation}=o {!type:/Person|Organisation|Role/}{0,4} "as" /its|the|a|an/? {type:Role;!tag:/NNS|NNPS/}=t {!type:/Person|Organisation/}{0,6} "," {type:Person}=p
  where {}=p <nsubj|nsubjpass {}
  emit p position(t, o)
  yes "Since joining Kurzeme Gas as Chief People Officer in April 2024, Maria Lindberg has led three mergers."
  no  "Since meeting Kurzeme Gas as Chief People Officer in April 2024, Maria Lindberg has led three mergers."
