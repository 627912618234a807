# What press releases say of seats, owners and exhibitors in wordings of their own.

pattern body-headquartered-in
  confidence 0.9
  sequence {type:Organisation}=o "," ("a" | "an" | "which" "is")? {type:Token;pos:/ADJ|NOUN|ADV/}{0,3} {lower:/headquartered|domiciled/} ("in" | "at" | "out" "of") "the"? {type:Token;pos:/ADJ|NOUN/}{0,2} {type:/City|Region|Country/}=l
  emit o locatedIn l
  yes "Jan Novak is the founder and CEO of Nordwind Research, headquartered in Riga, Latvia."
  no  "Jan Novak is the founder and CEO of Nordwind Research, celebrated in Riga, Latvia."

pattern owned-company-of
  confidence 0.85
  sequence {type:Organisation}=o {lower:/is|became|becomes|remains/} {pos:ADV}? /a|an|the/ {lower:/majority|wholly|fully|partly|partially/} "-"? "owned" {type:Token;pos:/ADJ|NOUN/}{0,2} {lower:/company|business|entity|venture|firm/} "of" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Kita Motors became a majority-owned company of Nordwind Energy AG in 2022."
  no  "Kita Motors became a well-known company of Nordwind Energy AG in 2022."

pattern founded-by-opens-sentence
  confidence 0.85
  sequence {lower:/founded|co-founded|established/} "by" {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} {type:Person}=p ("in" {type:Date})? "," "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Founded by chef Maria Lindberg in 2015, Union Bank grew."
  no  "Praised by chef Maria Lindberg in 2015, Union Bank grew."

pattern event-features-things-from-companies
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person|Organisation/}{0,6} {lemma:/feature|showcase|present|display|include|gather|unite|draw|attract|welcome|host|bring/;pos:VERB} {!type:/Event|Person|Organisation/;!lower:by}{0,12} {lower:/from|of|by/} {!type:/Event|Person|Organisation/}{0,4} {lemma:/company|firm|brand|manufacturer|maker|carmaker|automaker|startup|institution|university|organization|organisation|leader|giant/} {!type:Entity;!pos:VERB}{0,4} ","? (/including|like/ | "such" "as") ":"? "the"? {type:Organisation}=o
  emit e participant o*
  yes "The Baltic Robot Expo features the latest tools from global companies, including Kita Motors, Union Bank and Nordwind Energy AG." : all
  yes "The Baltic Robot Expo brings together robots of many makers such as Kita Motors and Nordwind Energy AG."
  no  "The Baltic Robot Expo features the latest tools for global companies, including Kita Motors and Nordwind Energy AG."

pattern visitors-see-things-from-companies
  confidence 0.8
  sequence {lemma:/attendee|visitor|guest|delegate/} {lower:/can|could|will|explored|saw|tested/} {!type:/Event|Person|Organisation/}{1,20} {lower:/from|by/} {!type:/Event|Person|Organisation/}{0,3} {lemma:/company|firm|brand|manufacturer|maker|carmaker|automaker|startup|exhibitor/} ","? (/including|like/ | "such" "as") ":"? "the"? {type:Organisation}=o
  emit @event participant o*
  yes "The Baltic Robot Expo opened in Riga. Visitors can explore electric boats and their parts from companies like Kita Motors and Nordwind Energy AG."
  no  "The Baltic Robot Expo opened in Riga. Visitors can explore electric boats and write to companies like Kita Motors."
