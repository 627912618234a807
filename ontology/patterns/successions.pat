# Who comes after whom in an office, and offices told by the body in a relative clause. The title stands once for two
# persons, so patterns for who held it before are called "predecessor" (src/fact/positions.c).

pattern predecessor-of-person-appointed
  confidence 0.85
  sequence {type:Person} {!type:Person}{0,10} {type:Role;!tag:/NNS|NNPS/}=t ((/,|and|&/{1,2} {type:Role}){0,2} /of|at|for/ "the"? {type:Organisation}=o)? {!type:/Person|Role/;!lower:/;|:|who/}{0,10} {lemma:/succeed|replace/;tag:VBG} {!type:Entity;!pos:VERB}{0,3} {type:Person}=q
  emit q position(t*, o?)
  yes "Maria Lindberg was appointed chief economist of Union Bank with effect from May, succeeding Jan Novak, who is retiring."
  yes "Kurzeme Gas named Maria Lindberg chief executive, replacing Jan Novak."
  no  "Maria Lindberg was appointed chief economist of Union Bank, thanking Jan Novak, who is retiring."

pattern predecessor-from-whom-title-is-taken
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/take|inherit/;pos:VERB} ("over" | "the" {lower:/post|role|helm|reins|chair|job/})? "from" {type:Role}? {type:Person}=q "as" /the|its|their/? {type:Role;!tag:/NNS|NNPS/}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o)?
  emit p position(t*, o?)
  emit q position(t*, o?)
  yes "Maria Lindberg takes over from Jan Novak as chief executive of Kurzeme Gas."
  no  "Maria Lindberg takes tea from Jan Novak as chief executive of Kurzeme Gas."

pattern predecessor-behind-title-taken
  confidence 0.85
  sequence {type:Person} {!type:/Person|Organisation/;!lower:not}{0,6} {lemma:/take|step/;pos:VERB} "over" "as" /the|its|their/? {type:Role;!tag:/NNS|NNPS/}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o)? ("on"? {type:Date})? "from" {type:Role}? {type:Person}=q
  emit q position(t*, o?)
  yes "Maria Lindberg took over as chief executive of Kurzeme Gas from Jan Novak in May."
  no  "Maria Lindberg took over as chief executive of Kurzeme Gas with help from Jan Novak in May."

pattern body-names-person-to-succeed-predecessor
  confidence 0.87
  sequence {type:Organisation}=o {!type:/Person|Organisation/;!lower:not}{0,8} {lemma:/name|appoint|select|choose|pick|tap|hire|elect|nominate|designate/;pos:VERB} {type:Role}? {type:Person}=p ("," {!type:/Person|Organisation/}{1,12} ",")? "to" /succeed|replace/ {type:Role}? {type:Person}=q ("," {!type:/Person|Organisation/}{1,12} ",")? "as" /the|its|their/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2}
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  emit q position(t*, o)
  yes "Kurzeme Gas has named Maria Lindberg to succeed Jan Novak as chairman."
  no  "Kurzeme Gas has named Maria Lindberg to meet Jan Novak as chairman."

pattern successor-by-whom-predecessor-is-replaced
  confidence 0.85
  sequence {type:Person} {!type:/Person|Organisation/;!lower:not}{0,6} {lemma:/step|stand|resign|retire|depart|leave|quit/;pos:VERB} {!type:/Person|Organisation|Role/}{0,6} {type:Role;!tag:/NNS|NNPS/}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o)? {!type:/Person|Role/}{0,12} {lemma:/succeed|replace/;tag:VBN} "by" {type:Person}=q
  emit q position(t*, o?)
  yes "Jan Novak will step down as chairman of Union Bank in May and be replaced by Maria Lindberg."
  no  "Jan Novak will step down as chairman of Union Bank in May and be thanked by Maria Lindberg."

pattern successor-by-whom-predecessor-is-replaced-as-title
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Organisation|Role/;!lower:not}{0,5} {lemma:/succeed|replace/;tag:VBN} {!type:Entity;!pos:VERB}{0,2} ("as" /the|its/? {type:Role;!tag:/NNS|NNPS/}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o)? "by" {type:Person}=q | "by" {type:Person}=q "as" /the|its/? {type:Role;!tag:/NNS|NNPS/}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o)?)
  emit p position(t*, o?)
  emit q position(t*, o?)
  yes "Jan Novak will be succeeded as chairman of Union Bank by Maria Lindberg."
  yes "Jan Novak was replaced by Maria Lindberg as chairman of Union Bank."
  no  "Jan Novak was praised by Maria Lindberg as chairman of Union Bank."

pattern title-passes-from-predecessor-to-person
  confidence 0.85
  sequence {type:Role;!tag:/NNS|NNPS/}=t /of|at/ "the"? {type:Organisation}=o {!type:/Person|Organisation|Role/;!lower:/,|;/}{0,3} {lemma:/go|pass|fall/;pos:VERB} "from" {type:Person}=q "to" {type:Person}=p
  emit p position(t, o)
  emit q position(t, o)
  yes "The post of chief executive of Union Bank passes from Jan Novak to Maria Lindberg in May."
  no  "The chief executive of Union Bank went from Jan Novak to the port with Maria Lindberg."

pattern title-goes-to-person
  confidence 0.85
  sequence {lemma:/post|role|position|job|title|office/} "of" "the"? {type:Role;!tag:/NNS|NNPS/}=t /of|at/ "the"? {type:Organisation}=o {!type:/Person|Organisation|Role/;!lower:/,|;/}{0,3} {lemma:/go|pass|fall/;pos:VERB} "to" {type:Person}=p
  emit p position(t, o)
  yes "The role of chief executive of Union Bank goes to Jan Novak."
  no  "The role of chief executive of Union Bank is dear to Jan Novak."

# --- in a relative clause of the body --------------------------------------------------------------

pattern body-whose-title-is-person
  confidence 0.88
  sequence {type:Organisation}=o ","? "whose" {lower:/new|current|founding|long-time|longtime/}? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} ({lemma:be} | ",") {type:Person}=p
  emit p position(t*, o)
  yes "Kurzeme Gas, whose chairman is Jan Novak, will build the terminal."
  no  "Kurzeme Gas, whose chairman met Jan Novak, will build the terminal."

pattern body-whose-plural-titles-are-persons
  confidence 0.88
  sequence {type:Organisation}=o ","? "whose" {lower:/new|current|founding|long-time|longtime/}? {type:Role;tag:/NNP?S/}=t {lemma:be} {type:Person} /,|and/{1,2} {type:Person}=p
  emit p position(t, o)
  yes "Kurzeme Gas, whose managing directors are Jan Novak and Maria Lindberg, will build the terminal."
  no  "Kurzeme Gas, whose managing directors met Jan Novak and Maria Lindberg, will build the terminal."

pattern body-of-which-person-is-title
  confidence 0.88
  sequence {type:Organisation}=o "," "of" {lower:/which|whom/} {type:Person}=p {lemma:be} /the|a/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2}
  where {}=t !. {type:Person}
  emit p position(t*, o)
  yes "Kurzeme Gas, of which Jan Novak is chairman, will build the terminal."
  no  "Kurzeme Gas, of which Jan Novak is fond, will build the terminal."

pattern body-of-which-second-person-is-title
  confidence 0.85
  sequence {type:Organisation}=o "," "of" {lower:/which|whom/} {type:Person} {lemma:be} /the|a/? {type:Role} /,|and/{1,2} {type:Person}=p {lemma:be}? "the"? {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t, o)
  yes "Kurzeme Gas, of which Jan Novak is chairman and Maria Lindberg chief executive, will build the terminal."
  no  "Kurzeme Gas, of which Jan Novak is chairman and Maria Lindberg proud, will build the terminal."

# --- by whom a body is signed for, and beside its name -----------------------------------------------

pattern title-person-signs-for-body
  confidence 0.85
  sequence {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p ","? ("for" | "on" "behalf" "of" | "representing") "the"? {type:Organisation}=o
  where {}=p -- {lemma:/sign|ink|initial|conclude|exchange|seal|represent/}
  where !{}=t - {type:/Organisation|Place/}
  where !{}=t -- ({type:Organisation} . {lower:/'s|’s/})
  emit p position(t*, o)
  yes "It was signed by Rector Jan Novak for Riga Technical University and by Chief Executive Officer Maria Lindberg for Kurzeme Gas."
  no  "It was read by Rector Jan Novak for Riga Technical University."

pattern person-comma-title-comma-for-body
  confidence 0.85
  sequence {type:Person}=p "," "the"? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} "," ("for" | "on" "behalf" "of" | "representing") "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "It was signed by Jan Novak, Rector, on behalf of Riga Technical University, and Maria Lindberg, Chief Executive Officer, for Kurzeme Gas."
  no  "It was signed by Jan Novak, Rector, in front of Riga Technical University."

pattern body-represented-by-person-its-title
  confidence 0.88
  sequence {type:Organisation}=o ","? /was|is|were|are|which|whom|be|being/{0,2} {lower:/represented|led|headed|run|managed/} "by" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p "," /its|their|the/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2}
  where !{}=t . ({lower:/of|at|for|with/} . {})
  where {}=t !. {type:Person}
  emit p position(t*, o)
  yes "Kurzeme Gas was represented by Maria Lindberg, its commercial director."
  no  "Kurzeme Gas was greeted by Maria Lindberg, a commercial traveller."

pattern persons-comma-plural-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p ","? "and" {type:Person} /,|\(/ "the"? {type:Role;tag:/NNP?S/}=t (/,|and|&/{1,2} {type:Role;tag:/NNP?S/})? /of|at/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Maria Lindberg and Jan Novak, co-founders of Union Bank, started in a garage."
  no  "Maria Lindberg and Jan Novak, friends of Union Bank, started in a garage."

pattern with-person-as-title-body
  confidence 0.8
  sequence "with" {type:Person}=p "as" /its|the/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} "," "the"? {type:Organisation}=o {pos:/VERB|AUX/}
  emit p position(t*, o)
  yes "With Maria Lindberg as chairwoman, the Baltic Trade Council has grown."
  no  "With Maria Lindberg as guide, the day went fast for Union Bank."

pattern under-its-title-person-body
  confidence 0.85
  sequence "under" /its|the/ {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} ","? {type:Person}=p "," "the"? {type:Organisation}=o {pos:/VERB|AUX/}
  emit p position(t*, o)
  yes "Under its chief executive, Maria Lindberg, Kurzeme Gas has grown."
  no  "Under its roof, Maria Lindberg, Kurzeme Gas said, has grown."

pattern delegation-of-body-includes-title-person
  confidence 0.85
  sequence {lemma:/delegation|team|party|group|representative|official|executive|mission/} /of|from/ "the"? {type:Organisation}=o {!type:/Person|Organisation/;!lower:/,|;/}{0,3} {lemma:/include|comprise|be/} /its|the/? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} {type:Person}=p
  emit p position(t*, o)
  yes "The delegation from Union Bank included president Jan Novak and others."
  no  "The delegation from Union Bank met president Jan Novak and others."

pattern person-bracket-organisation-bracket-title
  confidence 0.85
  sequence {type:Person}=p "(" {type:Organisation}=o ")" /,|:|-|–|—/ "the"? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2}
  where {}=t !. {type:Person}
  where !{}=t . ({lower:/of|at|for|with/} . {type:Organisation})
  emit p position(t*, o)
  yes "They met Jan Novak (Union Bank), chief economist, in Riga."
  no  "They met Jan Novak (Union Bank), Rector Maria Lindberg and others."

pattern row-person-bar-title-bar-organisation
  confidence 0.85
  sequence {type:Person}=p {lower:"|"} {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} {lower:"|"} "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Jan Novak | Head of Policy | Baltic Trade Council"
  no  "Jan Novak | Riga | Baltic Trade Council"
