# What biographies tell of a person: where somebody worked as what, and titles in a row of deeds.

pattern person-works-at-organisation-as-title
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:not}{0,5} {lemma:/work|start|begin|serve|retire|train|teach/;pos:VERB} {!type:/Person|Organisation/}{0,4} /at|with|for|from/ "the"? {type:Organisation}=o {!type:Entity;!pos:VERB;!lower:"."}{0,3} "as" /a|an|the|its/? {type:Role;!tag:/NNS|NNPS/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "Maria Lindberg started her career at Union Bank as an analyst."
  yes "Maria Lindberg retired from Union Bank as a chief economist."
  no  "Maria Lindberg worked at Union Bank as well as at Kurzeme Gas."

pattern person-in-roles-at-organisation-including-title
  confidence 0.8
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:not}{0,8} {lemma:/role|position|post|capacity|title/} /at|with|for|in/ "the"? {type:Organisation}=o ","? ("including" | "such" "as" | "most" "recently" "as" | "culminating" "as" | "most" "recently") /a|an|the|its/? {type:Role;!tag:/NNS|NNPS/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "Maria Lindberg has held roles at Union Bank, including Chief Operating Officer and Head of Trading."
  yes "Maria Lindberg previously served in senior roles at Union Bank, most recently as Chief Operating Officer."
  no  "Maria Lindberg fills roles at Union Bank, whose Chief Operating Officer left."

pattern organisation-where-person-is-title
  confidence 0.85
  sequence {type:Organisation}=o ","? "where" {type:Person}=p {!type:Entity;!lower:not}{0,3} {lemma:/be|serve|act|work/} "as"? /the|a|an|its/? {type:Role;!tag:/NNS|NNPS/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "Maria Lindberg comes from Union Bank, where she was Vice President of Sales."
  no  "Maria Lindberg comes from Union Bank, where she met the Vice President of Sales."

pattern person-is-title-of-organisation-and-title-of-another
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:not}{0,10} ({lemma:be} | "as") /the|a|an|also|currently|now|both/{0,3} {type:Role} (/,|and|&|\//{1,2} "the"? {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation} ("based"? "in" {type:Place})? ","? "and" /the|a|an|as|also/{0,2} {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} "the"? {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation}=o
  where {}=o !. {type:Person}
  emit p position(t*, o)
  yes "Maria Lindberg is the founder and CEO of Kurzeme Gas based in Riga and CEO of Union Bank."
  yes "Maria Lindberg brings what she learnt, having served as CFO of Union Bank and as treasurer of Kurzeme Gas."
  no  "Maria Lindberg is the CEO of Kurzeme Gas and friend of Union Bank."

pattern person-founds-organisation-and-is-its-title
  confidence 0.85
  sequence {type:Person}=p ("," "who")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/found|co-found|cofound|start|establish|launch|lead|own|build|create|join|run/} "the"? {type:Organisation}=o {!type:/Person|Organisation/;!lower:"."}{0,10} ("and" | ",") /also|now|currently|today/{0,2} ({lemma:/be|remain/} | {lemma:/serve|act/} "as") /now|currently|also/? "its" {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t*, o)
  yes "Maria Lindberg founded Kurzeme Gas in 2010 and serves as its CEO."
  no  "Maria Lindberg founded Kurzeme Gas in 2010 and hired its CEO."

pattern title-of-organisation-is-person
  confidence 0.85
  sequence "the" /new|current|next|first/? {type:Role;!tag:/NNS|NNPS/}=t /of|at/ "the"? {type:Organisation}=o "is" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p
  emit p position(t*, o)
  yes "The new CEO of Kurzeme Gas is Maria Lindberg."
  no  "The new CEO of Kurzeme Gas is fond of Maria Lindberg."

pattern organisation-led-by-person-as-title
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Person|Organisation/}{0,6} {lower:/led|headed|run|managed|chaired/} "by" ({lower:/his|her|their/} {pos:NOUN}{1,2})? {type:Person}=p "as" /its|the/? {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t*, o)
  yes "Kurzeme Gas is led by Maria Lindberg as CEO and Jan Novak as CFO."
  yes "Kurzeme Gas is run by his daughter Maria Lindberg as CEO."
  no  "Kurzeme Gas is led by Maria Lindberg as well."

pattern organisation-appoints-person-to-position-of-title
  confidence 0.9
  sequence {type:Organisation}=o {!type:/Person|Organisation/;!lower:not}{0,8} {lemma:/appoint|promote|elevate|name|elect|hire|nominate/} {type:Person}=p "to" /the|its/ {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/position|role|post|office/} /of|as/ {type:Role}=t
  emit p position(t*, o)
  yes "Kurzeme Gas appointed Maria Lindberg to the position of Chief Financial Officer."
  no  "Kurzeme Gas introduced Maria Lindberg to the role of art."

pattern under-title-person-organisation
  confidence 0.8
  sequence ("under" | "leadership" "of") /its|the/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} {type:Role}){0,2} {type:Person}=p "," {type:Organisation}=o {pos:/VERB|AUX/}
  emit p position(t*, o)
  yes "Under CEO Maria Lindberg, Kurzeme Gas grows."
  no  "Under stars Maria Lindberg, Kurzeme Gas grows."

pattern person-and-is-title-of-organisation
  confidence 0.8
  sequence {type:Person}=p {!type:Person;!lower:/who|which|whose|where|that|"|“|”|;/}{2,34} ("," "and"? | "and") /also|previously|formerly|currently|later|then/{0,2} (/is|was/ /now|currently|also/? | {lemma:serve;tag:/VBD|VBZ/} "as") /the|a|an/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} "the"? {type:Role}){0,2} /of|at|for|with/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt led the merger at Kurzeme Gas, was an operating partner at Union Bank, and left in May."
  yes "Eva Brandt completed her training in Riga and served as chief resident at Riga Technical University."
  yes "Eva Brandt co-founded Kurzeme Gas and is now a partner at Union Bank."
  no  "Eva Brandt led the merger, and the winner was the CEO of Union Bank."

pattern person-joins-organisation-and-becomes-title
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/join|found|co-found|enter/;pos:VERB} "the"? {type:Organisation}=o {!type:/Person|Organisation/;!lower:/where|which|who/}{0,14} {lemma:/become|make|name|appoint|promote/;pos:VERB} ("to" | "as")? /its|the|a|an|our/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2}
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "Maria Lindberg joined Kurzeme Gas in 2012 and became head of trading in 2019."
  yes "Maria Lindberg joined Kurzeme Gas in 2012 as an analyst and was made chief executive last year."
  no  "Maria Lindberg joined Kurzeme Gas in 2012, met friends and became rich."

pattern person-joins-organisation-and-becomes-further-title
  confidence 0.8
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/join|found|co-found|enter/;pos:VERB} "the"? {type:Organisation}=o {!type:/Person|Organisation/;!lower:/where|which|who/}{0,14} {lemma:/become|make|name|appoint|promote/;pos:VERB} ("to" | "as")? /its|the|a|an|our/? {type:Role} {!type:/Person|Organisation|Role/}{0,8} {lemma:/become|make|name|appoint|promote/;pos:VERB} ("to" | "as")? /its|the|a|an|our/? {type:Role;!tag:/NNS|NNPS/}=t
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "Maria Lindberg joined Kurzeme Gas in 2012, became head of trading in 2019 and was made chief executive last year."
  no  "Maria Lindberg joined Kurzeme Gas in 2012, became head of trading in 2019 and met the chief executive last year."
