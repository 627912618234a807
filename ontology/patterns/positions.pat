# Positions: who holds which title where.
#
# A title is a Role unit; titles in a row ("co-founder and CEO") are one list, so t* is all of them.
# A position without an organisation gives way to one with it (src/fact/rules.c).

pattern person-comma-title-of-organisation
  confidence 0.95
  sequence {type:Person}=p ("(" /left|right|centre|center|middle/ ")")? /,|，|\(|-|–|—/{1,2} /the|a|an|its|our|their|currently|now|previously|formerly|then|also|most|recently|until|newly|once/{0,2} {type:Role}=t (/,|and|&|\//{1,2} /the|a|an/? ({type:Role;!tag:/NNS|NNPS/} | {type:Role;lower:/other .*/})){0,4} ("(" []{1,2} ")")? ("," "at" | /of|at|for|with|in|from|to/) /the|its/? ({type:Organisation} /'s|’s|'|’/)? {type:Organisation}=o
  where {}=o !. {type:Person}
  where !{}=o . ({lower:/partner|subsidiary|affiliate|distributor|reseller|customer|client|licensee/} . {type:Organisation})
  where !{}=o . ({lower:/partner|subsidiary|affiliate|distributor|reseller|customer|client|licensee/} . ({lower:","} . {type:Organisation}))
  where !{}=t .. ({lower:the} . ({type:Role} .. ({}=o . ({lower:","} . {type:Person}))))
  where !{}=o . ({type:Role;lemma:/general|admiral|colonel|captain|major|commander|lieutenant|brigadier/} . {type:Person})
  emit p position(t*, o)
  yes "Anna Keller, chief executive officer of Nordwind Energy AG, welcomed the deal."
  yes "Anna Keller, (Co-Founder/President at Nordwind Energy AG) welcomed the deal."
  yes "Anna Keller, Senior Vice President of Asset Management, at Nordwind Energy AG, agreed."
  yes "It is run by Anna Keller, until recently programme manager at Union Bank."
  yes "It was founded by Anna Keller, previously the Chief Marketing Officer and an analyst at Union Bank."
  no  "They met Anna Keller, Permanent Secretary, and senior officials of Union Bank."
  no  "Anna Keller welcomed the deal."
  no  "Others were Anna Keller, the registrar, and the dean of Riga Technical University, Jan Novak."

pattern person-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,2} /of|at/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "This is only the beginning, stated Karl Moen CEO of Union Bank."
  no  "Karl Moen joined the CEO of Union Bank."

pattern person-comma-title-of-described-organisation
  confidence 0.9
  sequence {type:Person}=p /,|\(|-|–/ /the|a|an|its|our|their|currently|now/{0,2} {type:Role;!lemma:/graduate|alumnus|alumna|student|native|resident/}=t (/,|and|&|\//{1,2} "the"? {type:Role}){0,4} /of|at|for|with/ /the|a|an/? (({type:/Token|Place/} ",")? ([] "-" "based" | {lower:/.*-based/}))? ("start" "-" "up" | {type:Token;pos:/ADJ|NOUN/} | {type:Token;tag:/VBG|VBN/} | "-" | {type:Role;lemma:/specialist|producer|developer|builder|investor|publisher|broker|operator|owner|supplier|provider|exporter|importer|retailer|maker|manufacturer|trader/}){0,5} {type:Organisation}=o
  where !{}=o . ({lower:/partner|subsidiary|affiliate|distributor|reseller|customer|client|licensee/} . {type:Organisation})
  where !{}=o . ({lower:/partner|subsidiary|affiliate|distributor|reseller|customer|client|licensee/} . ({lower:","} . {type:Organisation}))
  where {}=o !. {type:Person}
  where !{}=t .. ({lower:the} . ({type:Role} .. ({}=o . ({lower:","} . {type:Person}))))
  where !{}=o . ({type:Role;lemma:/general|admiral|colonel|captain|major|commander|lieutenant|brigadier/} . {type:Person})
  emit p position(t*, o)
  yes "Anna Keller, executive director of the non-profit Baltic Trade Council, agreed."
  yes "Anna Keller, founder of Riga-based software maker Nordwind Energy AG, agreed."
  yes "Anna Keller, managing principal of Quorva, Va.-based Nordwind Energy AG, agreed."
  yes "Anna Keller, president of German steering specialist Nordwind Energy AG, agreed."
  yes "Anna Keller, president of the state-owned grid operator Nordwind Energy AG, agreed."
  no  "Anna Keller, founder of towns, left Nordwind Energy AG."

pattern person-comma-title-for-topic-at-organisation
  confidence 0.8
  sequence {type:Person}=p /,|–|—/ /the|a|an/? {type:Role}=t (/,|and|&|\//{1,2} "the"? {type:Role}){0,3} /for|of|on|in/ {type:/Token|Initiative|Event/;!pos:/VERB|AUX|SCONJ/;!lower:/,|;|:|"|“|”|at|who|which/}{1,9} "at" "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Anna Keller, principal investigator for the wave line at Riga Technical University, agreed."
  yes "Anna Keller, assistant professor in the division of internal medicine at Riga Technical University, agreed."
  no  "Anna Keller, principal of the school that stood at Riga Technical University, agreed."

pattern person-comma-further-title-of-organisation
  confidence 0.9
  sequence {type:Person}=p /,|\(/ /the|a|an|its/? {type:Role} (/,|and|&|\//{1,2} "the"? {type:Role}){0,4} /of|at|for/ "the"? {type:/Organisation|Place/} /,|and|&|\//{1,2} "the"? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation}=o
  where {}=o !. {type:Person}
  emit p position(t*, o)
  yes "Jun Mori, president of Kita Motors and professor of mechanics at Sapporo University, spoke first."
  no  "Jun Mori, president of Nordwind Energy AG and friend of Sapporo University, spoke first."

pattern person-comma-title-comma-organisation
  confidence 0.85
  sequence {type:Person}=p /,|\(|-|–|—/ /the|a|an/? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /,|-|–|—/ "the"? {type:Organisation}=o
  where {}=o !. {type:Role}
  where {}=o !. {type:Person}
  emit p position(t*, o)
  yes "They met Maria Lopez, Chief Engineer - Andes Solar Institute."
  yes "Maria Lopez, Director, Andes Solar Institute, opened the day."
  yes "They met Maria Lopez, JD – Director, Andes Solar Institute."
  no  "Maria Lopez, Director, opened the day at the Andes Solar Institute."

pattern person-comma-title-semicolon-title
  confidence 0.85
  sequence {type:Person}=p "," {!type:Person;!lower:/\.|:|"|“|”/;!pos:/VERB|AUX/}{1,14} ";" "and"? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,3} /,|at|of/ "the"? {type:Organisation}=o
  where {}=o !. {type:Role}
  emit p position(t*, o)
  yes "They met Maria Lopez, Professor, Riga Technical University; Founder, Andes Solar Institute."
  yes "They met Maria Lopez, Music Programmer; Founder & CEO, Andes Solar Institute."
  no  "They met Maria Lopez, Professor, Riga Technical University; Jan Novak, Founder, Andes Solar Institute."

pattern person-comma-organisation-title
  confidence 0.85
  sequence {type:Person}=p /,|\(/ "the"? {type:Organisation}=o /'s|’s|'|’/? ({type:Place} "-" "based" | {lower:/outgoing|incoming|new|long-serving|acting/;type:Token})? {type:Role}=t
  where {}=t !. {type:Person}
  where !{}=t . ({lower:/and|&/} . ({type:Role} . {type:Person}))
  emit p position(t*, o)
  yes "Tom Reed, Nordwind Energy AG chief engineer, showed the arm."
  no  "Guests were Tom Reed, Nordwind Energy AG founder and managing partner Karl Moen, and others."
  no  "Tom Reed, a customer of Nordwind Energy AG, showed the arm."
  no  "Guests were Tom Reed, Nordwind Energy AG director Karl Moen and Eva Brandt."

pattern organisation-bracket-title-person
  confidence 0.9
  sequence {type:Organisation}=o "(" {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} ":"? {type:Person}=p ")"
  emit p position(t*, o)
  yes "The Ministry of Energy of Latvia (Minister Liga Ozola) and Union Bank launched a plan."
  yes "Kita Motors (CEO: Jun Mori) opened a plant."
  no  "The Ministry of Energy of Latvia (says Minister Liga Ozola) launched a plan."

pattern person-bracket-organisation-comma-title
  confidence 0.85
  sequence {type:Person}=p "(" {type:Organisation}=o /,|-|–|\// "the"? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} ")"
  emit p position(t*, o)
  yes "They met Eva Brandt (Union Bank, CFO) in Riga."
  no  "They met Eva Brandt (Union Bank, Riga) in Riga."

pattern title-of-place-then-person
  confidence 0.85
  sequence {type:Role}=t "of" "the"? {type:Place} /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p
  emit p position(t*)
  yes "They heard Ana Silva, president of Kenya William Ruto and Karl Moen."
  no  "The president of Kenya thanked William Ruto."

pattern place-title-comma-person
  confidence 0.85
  sequence {type:Place} /'s|’s|'|’/ {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,3} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p
  emit p position(t*)
  yes "It was opened by Latvia's Minister for Energy and Minister-in-charge of Ports, Ms Liga Ozola."
  no  "Latvia's oldest port, Liga Ozola says, is Riga."

pattern person-comma-remark-title
  confidence 0.75
  sequence {type:Person}=p "," {type:/Token|Organisation/;pos:/NOUN|PROPN/}{1,3} "," {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,3} (/,|and|&/{1,2} {type:Role})? /of|at/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt, ABBA star, producer and co-founder of Union Bank, sang."
  no  "Eva Brandt, tired, hungry and fond of Union Bank, sang."

pattern person-comma-title
  confidence 0.8
  sequence {type:Person}=p /,|\(|-|–|—/ /a|an|its|our|their/? {type:Role;!tag:/NNS|NNPS/}=t
  where {}=t !. {type:Person}
  where !{}=t . ({lower:/and|&/} . ({type:Role} . {type:Person}))
  where !{}=t . ({lower:/and|&/} . ({} . ({type:Role} . {type:Person})))
  emit p position(t*)
  yes "Eva Brandt, economist, disagreed."
  yes "Eva Brandt - Materials Manager: She runs the lab."
  no  "Eva Brandt, tired and hungry, disagreed."
  no  "Guests were Eva Brandt, founder and managing partner Karl Moen, and others."
  no  "Guests were Eva Brandt, founder and Union Bank director Karl Moen, and others."

pattern person-comma-the-title
  confidence 0.8
  sequence {type:Person}=p "," "the" {type:Role;!tag:/NNS|NNPS/}=t (/of|for|in|at|who|which|\.|;|\(|\)/ | "," {!type:/Person|Role/} | {pos:VERB})
  emit p position(t*)
  yes "Eva Brandt, the chairman of the jury, disagreed."
  no  "In a meeting with Eva Brandt, the leaders discussed trade."
  no  "Eva Brandt, the Prime Minister, Karl Moen, disagreed."

pattern titles-of-countries-then-persons
  confidence 0.85
  sequence {type:Role;lower:/.*s/}=t "of" "the"? {type:Country} ("," "the"? {type:Country}){0,4} ","? "and" "the"? {type:Country} "," {type:Person}=p "," {type:Person}=q ","? "and" {type:Person}=s
  emit p position(t)
  emit q position(t)
  emit s position(t)
  yes "The presidents of Latvia, Kenya and Peru, Liga Ozola, Jan Novak and Maria Lindberg, met in Riga."
  no  "The presidents of Latvia, Kenya and Peru met Maria Lindberg in Riga."

pattern titles-of-two-countries-then-persons
  confidence 0.85
  sequence {type:Role;lower:/.*s/}=t "of" "the"? {type:Country} "and" "the"? {type:Country} "," {type:Person}=p "and" {type:Person}=s
  emit p position(t)
  emit s position(t)
  yes "The energy ministers of Latvia and Kenya, Maria Lindberg and Jan Novak, met in Riga."
  no  "The energy ministers of Latvia and Kenya met Maria Lindberg and Jan Novak in Riga."

pattern the-title-comma-person
  confidence 0.85
  sequence /the|his|her|its|their/ {type:Role;!lemma:/participant|speaker|delegate|guest|panelist|panellist|representative|official|member/}=t "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p /[,;.()]|and|as|who|said|told/
  emit p position(t*)
  yes "They met the Prime Minister, Karl Moen, as well as the Mayor, Eva Brandt."
  no  "They met the Prime Minister of Latvia for tea."

pattern person-comma-place-title
  confidence 0.8
  sequence {type:Person}=p "," "the"? {type:Place} /'s|’s|'|’/ {type:Role}=t
  where {}=t !. {type:Person}
  emit p position(t*)
  yes "Ana Silva, Portugal's minister of energy, signed."
  no  "Ana Silva, a friend of Portugal's minister of energy, signed."

pattern person-comma-nation-title
  confidence 0.85
  sequence {type:Person}=p /,|\(|-|–|—/ "the"? ({type:Place} | {type:Token;tag:/JJ|NNP/;lower:/.*(ian|ean|ican|ish|ese|stani|uwaiti|atari|mirati|ahraini)|german|french|dutch|swiss|greek|czech|thai|iraqi|israeli|saudi|omani|nepali|uzbek|finnish|kazakh|kyrgyz|afghan|cypriot/}) {type:Role}=t
  where {}=t !. {type:Person}
  where {}=t !. {lower:/of|at|for/}
  emit p position(t)
  yes "Ana Silva, Portugal Minister of Energy, signed."
  yes "Ana Silva, Portuguese Minister of Energy and Chairwoman of the Harbour Council, signed."
  no  "Ana Silva, Portugal and the Minister of Energy signed."

pattern person-comma-nation-title-further-title
  confidence 0.85
  sequence {type:Person}=p /,|\(|-|–|—/ "the"? ({type:Place} | {type:Token;tag:/JJ|NNP/;lower:/.*(ian|ean|ican|ish|ese|stani|uwaiti|atari|mirati|ahraini)|german|french|dutch|swiss|greek|czech|thai|iraqi|israeli|saudi|omani|nepali|uzbek|finnish|kazakh|kyrgyz|afghan|cypriot/}) {type:Role} (/,|and|&/{1,2} "the"? {type:Role}){0,2} /,|and|&/{1,2} "the"? {type:Role}=t
  where {}=t !. {type:Person}
  where {}=t !. {lower:/of|at|for/}
  emit p position(t)
  yes "Ana Silva, Portugal Vice President, Deputy Prime Minister and Chairwoman of the Harbour Council, signed."
  no  "Ana Silva, Portugal, signed with the Prime Minister."

pattern person-comma-nation-title-of-organisation
  confidence 0.9
  sequence {type:Person}=p /,|\(|-|–|—/ "the"? ({type:Place} | {type:Token;tag:/JJ|NNP/;lower:/.*(ian|ean|ican|ish|ese|stani|uwaiti|atari|mirati|ahraini)|german|french|dutch|swiss|greek|czech|thai|iraqi|israeli|saudi|omani|nepali|uzbek|finnish|kazakh|kyrgyz|afghan|cypriot/}) ({type:Role} /,|and|&/{1,2} "the"?){0,4} {type:Role}=t /of|at|for/ "the"? {type:Organisation}=o
  emit p position(t, o)
  yes "Ana Silva, Portuguese Minister of Energy and Chairwoman of the Riga Technical University, signed."
  yes "Ana Silva, Portugal Vice President, Deputy Prime Minister and Chairwoman of Union Bank, signed."
  no  "Ana Silva, Portugal, met the chairwoman of Union Bank."

pattern organisation-title-person
  confidence 0.9
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} {type:Role}? /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/? {type:Person}=p
  where !{}=o - ({lower:from} -- {lemma:/buy|acquire|purchase/;pos:VERB})
  emit p position(t*, o)
  yes "Nordwind Energy AG chief engineer Tom Reed showed the arm."
  no  "Union Bank bought Kurzeme Gas from its founder Tom Reed." : of what was bought
  no  "Nordwind Energy AG fined Tom Reed."

pattern organisation-plural-title-persons
  confidence 0.9
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Role;tag:/NNP?S|VBZ/}=t {type:Person} /,|and/{1,2} {type:Person}=p
  where !{}=o - ({lower:from} -- {lemma:/buy|acquire|purchase/;pos:VERB})
  emit p position(t, o)
  yes "Nordwind Energy AG's directors Tom Reed and Ann Field showed the arm."
  no  "Nordwind Energy AG chief engineer Tom Reed showed the arm."

pattern organisation-title-comma-person
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Role;!lemma:/graduate|alumnus|alumna|student|member|customer|client/}=t (/,|and|&|\//{1,2} {type:Role}){0,3} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p
  emit p position(t*, o)
  where !{}=p . ({lower:","} . {type:Role})
  yes "Nordwind Energy AG's chief engineer, Tom Reed, showed the arm."
  no  "It was signed by Nordwind Energy AG's chief engineer, Tom Reed, chairman of Union Bank, and others."
  no  "Nordwind Energy AG's oldest turbine, Tom Reed says, still runs."

pattern as-title-of-organisation-and-title-person
  confidence 0.85
  sequence "as" /the|a|an/? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation}=o /,|and/{1,2} "the"? {type:Role} (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation} "," {type:Person}=p
  emit p position(t*, o)
  yes "As chair of the Baltic Trade Council and president of Union Bank, Eva Brandt agreed."
  no  "As chair of the Baltic Trade Council, Eva Brandt agreed."

pattern title-of-organisation-person
  confidence 0.9
  sequence {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for|in/ "the"? {type:Organisation}=o /,|\(/? ({lower:/mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir|engr\.?|shri|datuk|hon\.?|h\.e\./} | {type:Role;lower:/professor|prof\.?|dr\.?|doctor|general|senator/}){0,3} {type:Person}=p
  emit p position(t*, o)
  yes "Vice President of Nordwind Energy AG, Professor Jan Novak, spoke in Riga."
  yes "The president of the Baltic Trade Council, Ms. Liga Ozola, agreed."
  no  "The president of the Baltic Trade Council thanked Ms. Eva Brandt."

pattern title-person-of-organisation
  confidence 0.9
  sequence {type:Role}=t /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p /of|from|at/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "State Secretary Karl Moen of the Ministry of Trade spoke first."
  no  "State Secretary Karl Moen left the Ministry of Trade."

pattern titles-persons-of-one-organisation
  confidence 0.85
  sequence ({type:Role;!tag:/NNS|NNPS/}=s "and")? {type:Role;!tag:/NNS|NNPS/}=t {type:Person}=p "," {type:Role}=u {type:Person}=q (","? "and" {type:Role} {type:Person})? /of|from|at/ "the"? {type:Organisation}=o
  where !{}=t - {type:Organisation}
  where !{}=u - {type:Organisation}
  emit p position(s?, o)
  emit p position(t, o)
  emit q position(u, o)
  yes "They met CEO Eva Brandt, CFO Tom Reed and Director Karl Moen of Union Bank."
  no  "They met Kurzeme Gas CEO Eva Brandt, CFO Tom Reed and Director Karl Moen of Union Bank."
  no  "They met Minister Eva Brandt and Director Karl Moen of Union Bank."

pattern title-person-comma-organisation
  confidence 0.85
  sequence {type:Role}=t {type:Person}=p "," "the"? {type:Organisation}=o /[;.,]|and/
  emit p position(t*, o)
  yes "State Secretary Karl Moen, Ministry of Trade, spoke first."
  no  "State Secretary Karl Moen met the Ministry of Trade."

pattern title-person
  confidence 0.8
  sequence {type:Role}=t /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p
  emit p position(t*)
  yes "President Ali Bongo arrived on Monday."
  no  "The president thanked Karl Moen."

pattern plural-title-persons-of-organisation
  confidence 0.85
  sequence {type:Role;tag:/NNP?S|VBZ/}=t ({type:Person} /,|and/{1,2}){0,2} {type:Person}=p /,|and/{1,2} {type:Person}=q /of|at|from/ "the"? {type:Organisation}=o
  emit p position(t, o)
  emit q position(t, o)
  yes "Co-founders Tom Reed and Ann Field of Union Bank agreed."
  no  "Director Tom Reed and Ann Field of Union Bank agreed."

pattern plural-title-persons
  confidence 0.8
  sequence {type:Role;tag:/NNP?S|VBZ/}=t {type:Person} ("of" "the"? {type:/Place|Organisation/})? ("(" {!type:Person;!lower:")"}{1,6} ")")? /,|and/{1,2} {type:Person}=p
  emit p position(t)
  yes "Senators Tom Reed (D-Va.) and Ann Field (R-La.) agreed."
  yes "Presidents Ali Bongo of Gabon and William Ruto of Kenya arrived."
  no  "Presidents met Karl Moen of Gabon and William Ruto of Kenya."

pattern plural-title-in-capitals-persons
  confidence 0.8
  sequence {type:Role;tag:NNP;lower:/.*(ers|ors|ents|ists|ians|chefs|secretaries)/}=t {type:Person} /,|and/{1,2} {type:Person}=p
  emit p position(t)
  yes "All members of the team, including Founders Karl Moen and Nella Lindberg, will continue."
  no  "All members of the team, including Founder Karl Moen and Nella Lindberg, will continue."

pattern title-of-place-person
  confidence 0.8
  sequence {type:Role}=t "of" "the"? {type:Place} ","? /h\.?e\.?|mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|sir/{0,2} {type:Person}=p
  emit p position(t*)
  yes "The president of Kenya, William Ruto, arrived on Monday."
  no  "The president of Kenya thanked William Ruto."

pattern person-is-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p {!lemma:/cease|quit|deny|decline|refuse/}{0,4} {lemma:/be|become|serve|act|work/} /as|also|currently|now|the|a|an/{0,3} ({type:Place} /'s|’s|'|’/?)? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} ("(" []{1,2} ")")? /of|at|for/ "the"? ({pos:/ADJ|NOUN/;type:Token}{1,3} ",")? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt serves as chief economist of Union Bank."
  yes "Eva Brandt has agreed to be the Latvia co-chair for Union Bank."
  no  "Eva Brandt met the chief economist of Union Bank."

pattern person-is-title-and-further-title
  confidence 0.8
  sequence {type:Person}=p []{0,4} {lemma:/be|become|serve|act|work/} /as|also|currently|now|the|a|an|both/{0,3} {type:Role} (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation} ","? "and" /also|as|the|a|an/{0,2} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt serves as chief economist of Union Bank and also as chair of the Baltic Trade Council."
  no  "Eva Brandt met the chief economist of Union Bank and the chair of the Baltic Trade Council."

pattern person-is-organisation-title
  confidence 0.85
  sequence {type:Person}=p ("," "who")? {lemma:be} /also|currently|now|the|a|an/{0,3} {type:Organisation}=o /'s|’s|'|’/? {type:Role;!lemma:/graduate|alumnus|alumna|student|customer|client/}=t
  emit p position(t*, o)
  yes "Eva Brandt, who is also a Riga Technical University professor of law, spoke."
  no  "Eva Brandt, who met a Riga Technical University professor of law, spoke."

pattern person-is-retired-title-of-body
  confidence 0.8
  sequence {type:Person}=p ({lemma:be} | ",") /a|an/ /retired|veteran|career/ {type:Organisation}=o /'s|’s|'|’/? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2}
  emit p position(t*, o)
  yes "Eva Brandt is a retired Riga Harbour Authority captain."
  no  "Eva Brandt is a retired friend of the Riga Harbour Authority captain."

pattern person-title-affiliated-with
  confidence 0.85
  sequence {type:Person}=p "," /the|a|an/? {type:Role}=t /affiliated|working|practicing|practising|based|employed/ /with|at|for/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Dr. Eva Brandt, a prominent surgeon affiliated with Riga Technical University, spoke."
  no  "Dr. Eva Brandt, a prominent surgeon, is at odds with Riga Technical University."

pattern person-comma-title-and-author
  confidence 0.85
  sequence {type:Person}=p "," /the|a|an/? {type:Role} (/,|and|&/{1,2} {type:Role}){0,2} /of|at|for/ "the"? {type:Organisation} ","? "and" "the"? {type:Role;lemma:/author|co-author|host|creator|editor|producer|inventor/}=t
  emit p position(t)
  yes "Eva Brandt, founder of Union Bank and author of Slow Money, spoke."
  no  "Eva Brandt, founder of Union Bank and friend of Slow Money, spoke."

pattern person-is-title
  confidence 0.75
  sequence {type:Person}=p ({lemma:be} /also|now|both/? /a|an|the/ | "is" /currently|also/? /a|an|the/?) {type:Role;!lemma:/leader|expert|speaker|executive|professional|strategist|specialist|veteran|advocate|chief/}=t
  where !{}=t . ({lower:in} . {tag:VBG})
  emit p position(t*)
  yes "Eva Brandt is an economist and historian."
  no  "Eva Brandt was also a partner in building the bank."
  yes "Eva Brandt is president and chief executive officer."
  yes "Eva Brandt is also an author, film producer and historian."
  no  "Eva Brandt is fond of an economist."
  no  "Eva Brandt is an accomplished executive with years of experience."

pattern person-becomes-title
  confidence 0.75
  sequence {type:Person}=p ("," {!type:Person}{1,14} ",")? {pos:/AUX|ADV|PART/}{0,3} {lemma:/become/} /the|its|our|new|next|a/{0,2} {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t*)
  yes "Marco Berg, former head of sales at Union Bank, will become CEO."
  no  "Marco Berg will meet the CEO."

pattern says-title-comma-person
  confidence 0.8
  sequence {lemma:/say|add|explain|note|comment|state|remark|continue|conclude|share/;pos:VERB} {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&/{1,2} {type:Role}){0,2} "," /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=p
  where !{}=p . ({lower:","} . {type:Role})
  emit p position(t*)
  yes "“We plan this,” said VP of Research and Editorial, Karl Moen."
  no  "“We plan this,” said the VP of Research to Karl Moen."

pattern row-person-titles-organisation
  confidence 0.8
  sequence {type:Person}=p "," {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} {type:Organisation}=o
  where !{}=o .. {}
  emit p position(t*, o)
  yes "Todd Berg, President & CEO, Founder Union Bank"
  no  "Todd Berg, President & CEO, met Union Bank"

# A contact, its lines one below the other.
pattern lines-of-person-title-organisation
  confidence 0.85
  sequence {type:Person}=p ","? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,2} ","? {type:Organisation}=o
  where !{}=p -- {}
  where {}=o !. {type:/Person|Role/}
  where {}=o !. {pos:/VERB|AUX/}
  emit p position(t*, o)
  yes "Maria Lindberg, Director of Communications, Nordwind Energy AG"
  yes "Todd Berg, President Nordwind Energy AG"
  no  "Eva Brandt, Press Officer Union Bank praised, agreed."

pattern body-and-its-title-person
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,25} {type:Token;lower:/its|their/}=i {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} ","? /mr\.?|ms\.?|dr\.?|prof\.?/? {type:Person}=p
  where !{}=i - ({lower:from} -- {lemma:/buy|acquire|purchase/;pos:VERB})
  emit p position(t*, o)
  yes "Union Bank said that its chairman and CEO, Karl Moen, will speak."
  no  "Union Bank announced that its customers and Karl Moen will speak."
  no  "The seller is Union Bank, which bought a stake from its founder, Karl Moen." : of what was bought

pattern body-appoints-person
  confidence 0.85
  sequence {type:Organisation}=o {!type:Organisation}{0,3} {lemma:/name|appoint|hire|elect/;pos:VERB} {type:Person}=p /as|to/? /its|the|a|new|be/{0,2} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3}
  emit p position(t*, o)
  yes "Union Bank has named Eva Brandt as its chief economist."
  no  "Union Bank has thanked Eva Brandt, chief economist."

pattern person-of-place-title
  confidence 0.75
  sequence {type:Person}=p /of|from/ "the"? {type:Place} "," {type:Role}=t
  emit p position(t*)
  yes "Ana Silva of Portugal, minister of energy, signed."
  no  "Ana Silva of Portugal, tired and hungry, signed."

pattern person-as-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Organisation/}{0,8} "as" /the|a|an|its|their|our/? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,4} ("(" []{1,2} ")")? /of|at|for|with/ "the"? {type:Organisation}=o
  where {}=p !- {lemma:/succeed|replace/}
  emit p position(t*, o)
  yes "Eva Brandt continues in her role as president and director of Union Bank."
  no  "Eva Brandt spoke of Union Bank."
  no  "Eva Brandt succeeds Tom Reed as president of Union Bank."

pattern organisation-names-person-as-title
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,8} {lemma:/appoint|name|hire|promote|elect|welcome|select|choose|tap|add|introduce|recruit|confirm|bring|vote|poach|reappoint|re-elect/} {!type:/Organisation|Person/}{0,6} {type:Person}=p ("," {!type:/Organisation|Person/}{1,12} ",")? ("from" {!type:/Entity|Role/;!pos:VERB}{0,4} {type:Organisation} | "in" ({lower:/his|her|the/} {lower:/post|role|office|position|job/})? | "to" {!type:Entity}{1,4})? /as|to/ /the|a|an|its|their|our|new|newest|latest|both|first|next/{0,2} {type:Role}=t
  emit p position(t*, o)
  yes "Union Bank appointed Eva Brandt as chief economist."
  yes "Union Bank welcomes Eva Brandt to its executive team as both General Counsel and CFO."
  yes "Union Bank has hired Eva Brandt from Kurzeme Gas as head of trading."
  yes "Union Bank's board confirmed Eva Brandt in her post as chairwoman."
  no  "Union Bank thanked Eva Brandt."

pattern organisation-names-second-person-as-title
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,8} {lemma:/appoint|name|hire|promote|elect|welcome|select|choose|tap|add|recruit/} {!type:Person}{0,6} {type:Person} {!type:Person}{1,16} ","? "and" {!type:/Person|Organisation/}{0,3} {type:Person}=p /as|to/ /the|a|an|its|their|our|new/{0,2} {type:Role}=t
  emit p position(t*, o)
  yes "Union Bank welcomed Tom Reed as a senior adviser and appointed Eva Brandt as head of sales."
  no  "Union Bank welcomed Tom Reed as a senior adviser and thanked the head of sales."

pattern person-comma-remark-and-title-of-organisation
  confidence 0.8
  sequence {type:Person}=p "," {!type:/Person|Organisation|Role|Place/;!pos:/VERB|AUX|SCONJ|PRON|ADV/;!lower:/,|;|:|\(|\)|"|“|”/}{1,7} "and" {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt, 2025 third-place winner and founder of Union Bank, spoke."
  no  "Eva Brandt, who won, and the founder of Union Bank spoke."

pattern person-comma-description-and-title-of-organisation
  confidence 0.8
  sequence {type:Person}=p "," /a|an|one|the/ {!type:/Person|Organisation|Role|Place/;!tag:/VB|VBD|VBZ|VBP|MD|WP|WDT|PRP/;!lower:/,|;|:|\(|\)|"|“|”/}{2,10} "and" /a|an|the/? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation}=o
  where {}=o !. {type:Person}
  emit p position(t*, o)
  yes "Eva Brandt, a leading authority in trade and the founder of Union Bank, spoke."
  no  "Eva Brandt, a leading authority in trade, and the founder of Union Bank spoke."

pattern person-comma-title-of-two-organisations
  confidence 0.85
  sequence {type:Person}=p "," /the|a|an/? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} /of|at/ "the"? {type:Organisation} /and|&/ "the"? {type:Organisation}=o /[.,;)•—–-]/
  where {}=o !. {type:Person}
  emit p position(t*, o)
  yes "Eva Brandt, co-founder of Union Bank and Nordwind Energy AG."
  no  "Eva Brandt, co-founder of Union Bank and Nordwind Energy AG agreed."

pattern promotion-of-person-to-title
  confidence 0.85
  sequence {type:Person}=p /to|as/ /the|its|a/? {type:Role}=t
  where {}=p -- {lemma:/promotion|promote|appointment/}
  where {}=p -- {type:Organisation}=o
  emit p position(t*, o)
  yes "Union Bank announced the promotions of Eva Brandt to Partner and Tom Reed to Chief Economist."
  no  "Union Bank announced the letter of Eva Brandt to Director Karl Moen."

pattern title-person-comma-organisation-end
  confidence 0.8
  sequence {type:Role}=t {type:Person}=p "," "the"? {type:Organisation}=o
  where !{}=o .. {}
  emit p position(t*, o)
  yes "“We are glad,” said Senior Director Eva Brandt, Union Bank"
  no  "We thank Senior Director Eva Brandt, Union Bank and others."

pattern person-titles-organisation-title
  confidence 0.85
  sequence {type:Person}=p "," {type:Role;!tag:/NNS|NNPS/} (/,|and|&/{1,2} {type:Role}){0,3} /,|and|&/{1,2} {type:Organisation}=o {type:Role}=t /,|and|\./
  emit p position(t, o)
  yes "Eva Brandt, author, Union Bank economist, and mother of three, spoke."
  no  "Eva Brandt, author, met Union Bank."

pattern person-titles-further-title-of-organisation
  confidence 0.85
  sequence {type:Person}=p "," {type:Role} (/,|and|&/{1,2} {type:Role}){0,3} /,|and|&/{1,2} {type:Organisation} {type:Role} /,|and|&/{1,2} {type:Role}=t /of|at/ "the"? {type:Organisation}=o
  emit p position(t, o)
  yes "Eva Brandt, author, Union Bank economist, and director of Nordwind Energy AG, spoke."
  no  "Eva Brandt, author, met Union Bank and the director of Nordwind Energy AG."

pattern person-is-title-as-well-as
  confidence 0.75
  sequence {type:Person}=p {lemma:be} /a|an|the/ {type:Role} (/,|and|&/{1,2} {type:Role}){0,3} ","? "as" "well" "as" /a|an|the/? {type:Role}=t
  emit p position(t*)
  yes "Eva Brandt is an economist, as well as a historian and sociologist."
  no  "Eva Brandt is tired, as well as a historian."

pattern person-succeeds-as-title
  confidence 0.85
  sequence {type:Person}=p {!type:/Person|Organisation/}{0,4} {lemma:/succeed|replace|follow/;pos:VERB} {type:Role}? {type:Person} ("," {!type:/Person|Organisation/}{1,12} ",")? "as" /the|its|new/{0,2} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} (/of|at/ "the"? {type:Organisation}=o)?
  emit p position(t*, o?)
  yes "Eva Brandt succeeds Tom Reed as president of Union Bank."
  no  "Eva Brandt thanked Tom Reed as president of Union Bank."

pattern person-appointed-title-of-organisation
  confidence 0.9
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/appoint|name|elect|promote|designate|confirm|nominate|hire|select|choose|reappoint|tap|install|make/;tag:/VBN|VBD|JJ/} ("as" | "to" ("the" /position|role|post|rank|office/ "of")?)? /the|its|a|an|new|first|next|be|become/{0,3} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} ("(" []{1,2} ")")? /of|at|for|with/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt has been appointed chief economist of Union Bank."
  yes "Eva Brandt was elected to the post of president of Union Bank."
  yes "Eva Brandt was made managing partner of Union Bank last year."
  no  "Eva Brandt was thanked by the president of Union Bank."

pattern body-says-person-appointed-title
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Person|Organisation/}{0,12} {type:Person}=p ("," {!type:/Person|Organisation/}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/appoint|name|elect|promote|designate|hire|select|choose|reappoint|tap/;tag:/VBN|VBD/} ("as" | "to" ("the" /position|role|post|rank|office/ "of")?)? /the|its|a|an|new|first|next/{0,3} {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} {type:Role}){0,3}
  emit p position(t*, o)
  yes "Union Bank announced today that Eva Brandt has been promoted to Senior Vice President."
  no  "Union Bank announced today that Eva Brandt has been promoted."

pattern person-appointed-title
  confidence 0.75
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/appoint|name|elect|promote|designate|nominate|hire|select|choose|reappoint/;tag:/VBN|VBD/} ("as" | "to" ("the" /position|role|post|rank|office/ "of")?)? /the|its|a|an|new|first|next/{0,3} {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t*)
  yes "Eva Brandt has been appointed chief economist."
  no  "Eva Brandt has been paid as chief economist."

pattern person-joins-organisation-as-title
  confidence 0.9
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/join|rejoin|return|lead|head|run|represent/;pos:VERB} {!type:/Person|Organisation/}{0,6} {type:Organisation}=o /'s|’s|'|’/? {!type:/Person|Organisation|Role/}{0,6} "as" (/its|the|a|an|our|their|new|first/ | {pos:ADJ;type:Token}){0,3} {type:Role}=t
  emit p position(t*, o)
  yes "Eva Brandt has joined Union Bank as its new Head of Risk."
  yes "Eva Brandt, who leads Union Bank as chairwoman, agreed."
  no  "Eva Brandt left Union Bank as a rich woman."

pattern led-by-title-person-organisation
  confidence 0.85
  sequence (/led|headed|run|founded|guided/ "by" | "under" "the" /leadership|direction|stewardship/ "of") /its/? {type:Role;lemma:/ceo|chairman|chairwoman|chair|founder|cofounder|co-founder|director|rector|officer|owner|dean/}=t (/,|and|&|\//{1,2} {type:Role}){0,3} {type:Person}=p "," "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Led by founder and CEO Eva Brandt, Union Bank grew."
  no  "Praised by founder and CEO Eva Brandt, Union Bank grew."

pattern person-assumes-role-of-title
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/assume|take|accept|fill|hold|occupy|leave|quit|give|relinquish|vacate|resign/;pos:VERB} {!type:/Person|Organisation/}{0,3} {lemma:/role|position|post|title|office|helm/} /of|as/ {type:Role}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for|with/ "the"? {type:Organisation}=o)?
  emit p position(t*, o?)
  yes "Eva Brandt assumes the role of Chief Operating Officer at Union Bank."
  yes "Eva Brandt gave up the post of president of the Baltic Trade Council in May."
  no  "Eva Brandt mocks the role of Chief Operating Officer at Union Bank."

# --- by the body that they lead or leave ------------------------------------------------------------

pattern organisation-led-by-title-person
  confidence 0.85
  sequence {type:Organisation}=o ","? (("which" /is|was/)? {lower:/led|headed|run|chaired|founded|helmed|represented|managed|directed|guided/} "by" | "under" "the" /leadership|direction|guidance|stewardship/ "of") /its|their|the/? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} ","? /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p
  emit p position(t*, o)
  yes "The Baltic Trade Council, led by interim CEO Eva Brandt, agreed."
  yes "Union Bank, represented by its chairman Karl Moen, signed."
  no  "The Baltic Trade Council, praised by CEO Eva Brandt, agreed."

pattern organisation-people-including-title-person
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Token;pos:/ADJ|NOUN/}{0,2} {lower:/insiders|executives|leaders|leadership|management|officials|officers|representatives|founders|directors|staff|team|delegates|board|members/} ","? (/including|like/ | "such" "as") ("its" | "the")? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} {type:Person}=p
  emit p position(t*, o)
  yes "Money came from Union Bank insiders including President Karl Moen."
  no  "Money came from Union Bank customers including President Karl Moen."

pattern organisation-people-including-further-title-person
  confidence 0.8
  sequence {type:Organisation}=o /'s|’s|'|’/? {type:Token;pos:/ADJ|NOUN/}{0,2} {lower:/insiders|executives|leaders|leadership|management|officials|officers|representatives|founders|directors|staff|team|delegates|board|members/} ","? (/including|like/ | "such" "as") {!type:Organisation;!pos:VERB}{2,16} /,|and/{1,2} "the"? {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} {type:Person}=p
  emit p position(t*, o)
  yes "Money came from Union Bank insiders including President Karl Moen and CFO Eva Brandt."
  no  "Money came from Union Bank customers including President Karl Moen and CFO Eva Brandt."

pattern title-colon-person
  confidence 0.75
  sequence {type:Role;!lemma:/speaker|participant|panelist|moderator|host|guest|writer|author|contact|member/}=t ":" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/{0,2} {type:Person}=p
  where !{}=t -- {type:Person}
  emit p position(t*)
  yes "The desk can be reached on Monday. Senior Editor: Karl Moen."
  no  "Karl Moen, editor: Eva Brandt is late."

pattern person-steps-down-as-title
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/step|stand|resign|retire|depart|stay|continue|remain/;pos:VERB} (/down|aside|away|back|on/ )? {!type:Entity}{0,3} /as|from/ ("his" | "her" | "its" | "the" | "a" | ("the" | "his" | "her") /position|role|post/ /of|as/)? {type:Role}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for|with/ "the"? {type:Organisation}=o)?
  emit p position(t*, o?)
  yes "Eva Brandt will step down as chief executive officer of Union Bank in May."
  yes "Karl Moen will retire as chairman."
  no  "Eva Brandt will step up to the chief executive officer of Union Bank."

pattern body-says-person-steps-down-as-title
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Person|Organisation/}{0,12} {type:Person}=p ("," {!type:/Person|Organisation/}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} {lemma:/step|stand|resign|retire|continue|remain|serve|act|return|join|start|begin/;pos:VERB} (/down|aside|away|back|on|over/ )? {!type:Entity}{0,3} /as|from/ ("his" | "her" | "its" | "the" | "a" | ("the" | "his" | "her") /position|role|post/ /of|as/)? {type:Role;!tag:/NNS|NNPS/}=t (/,|and|&|\//{1,2} {type:Role}){0,3}
  where !{}=t . ({lower:/of|at|for|with/} . {})
  emit p position(t*, o)
  yes "Union Bank said that Karl Moen will step down as chief executive officer in May."
  no  "Union Bank said that Karl Moen will step down as chairman of the club in May."

pattern person-takes-over-as-title
  confidence 0.85
  sequence {type:Person}=p ("," {!type:Person}{1,12} ",")? {!type:/Person|Organisation/;!lower:not}{0,4} ({lemma:/take|come|step/;pos:VERB} /over|on|up|in|office|charge/{1,2} | {lemma:/begin|start/;pos:VERB} {!type:Entity}{0,6}) "as" /the|its|new|a/{0,2} {type:Role}=t ((/,|and|&|\//{1,2} {type:Role}){0,3} /of|at|for|with/ "the"? {type:Organisation}=o)?
  emit p position(t*, o?)
  yes "Eva Brandt will take over as CEO of Union Bank on May 1."
  yes "Eva Brandt will start a one-year term as the new volunteer president."
  no  "Eva Brandt will take over Union Bank."

pattern appointment-of-person-as-title
  confidence 0.9
  sequence {type:Organisation}=o {!type:/Person|Organisation/}{0,14} {lemma:/appointment|promotion|hiring|addition|election|nomination|arrival|placement|selection/} /of|for/ {type:Person}=p ("," {!type:Person;!pos:VERB}{1,16} ",")? {!type:Person;!pos:VERB}{0,8} /as|to/ /the|its|a|an|new|our|their/{0,3} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} (/[.,;]|and|effective|in|on|from|to|with|where|beginning|starting/ | "(")
  emit p position(t*, o)
  yes "Union Bank announced the appointment of Eva Brandt, senior vice president of Kurzeme Gas, to its board as senior adviser."
  no  "Union Bank announced the appointment of Eva Brandt."

pattern addition-of-person-as-title-organisation
  confidence 0.8
  sequence {lemma:/appointment|promotion|hiring|addition|arrival/} "of" {type:Person}=p "as" /the|its|a|an|new|our|their/{0,3} {type:Role}=t (/,|and|&|\//{1,2} {type:Role}){0,3} "," {type:Organisation}=o {pos:/AUX|VERB/}
  emit p position(t*, o)
  yes "With the recent addition of Eva Brandt as chief economist, Union Bank is ready."
  no  "With the recent advice of Eva Brandt as chief economist, Union Bank is ready."

pattern person-goes-on-to-join-as-title
  confidence 0.8
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:not}{5,16} "and" /is|will|has/{0,2} {lemma:join;pos:VERB} {type:Organisation}=o "as" /its|the|a|an|new/{0,3} {type:Role}=t
  emit p position(t*, o)
  yes "Eva Brandt led the last round with a loan of her own and is joining Union Bank as chief economist."
  no  "Eva Brandt led the last round with a loan of her own and is leaving Union Bank as chief economist."

pattern person-serves-as-title
  confidence 0.75
  sequence {type:Person}=p ("," "who")? {!type:/Person|Organisation/;!lower:/not|,/}{0,3} {lemma:/serve|act/;pos:VERB} "as" /the|its|a|an|our|their/? {type:Role;!tag:/NNS|NNPS/}=t
  emit p position(t*)
  yes "Victor Moen serves as chief investment officer."
  no  "Victor Moen serves tea as chief investment officer."

pattern person-spends-years-as-title
  confidence 0.8
  sequence {type:Person}=p {!type:/Person|Organisation/;!lower:not}{0,3} {lemma:/spend|work/;pos:VERB} {!type:/Person|Organisation/}{0,4} "as" /the|a|an/? {type:Role}=t (/,|and|&/{1,2} {type:Role}){0,3} /of|at|for|with/ "the"? {type:Organisation}=o
  emit p position(t*, o)
  yes "Eva Brandt spent nine years as a portfolio manager at Union Bank."
  no  "Eva Brandt spent nine years as a child near Union Bank."
