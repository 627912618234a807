# Seats of organisations that stand further from their names than those of bodies.pat.

pattern subject-and-based-in
  confidence 0.9
  match {lemma:/base|headquarter|locate|domicile/}=v <conj ({} >nsubj|nsubjpass {type:Organisation}=o) >prep ({lower:/in|at/} >pobj {type:Place}=l)
  where !{}=v >/nsubj|nsubjpass/ {}
  emit o locatedIn l*
  yes "Union Bank was founded in 2018 and is headquartered in Riga, Latvia."
  no  "Union Bank was founded in 2018 and is known in Riga, Latvia."

pattern body-noun-based-in
  confidence 0.9
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the|one/ {!type:Person;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|by|with|from|to/}{0,9} {pos:NOUN;type:Token} /based|headquartered|located|situated|domiciled/ /in|at/ "the"? {type:Place}=l
  where {}=o !- {lower:of}
  emit o locatedIn l*
  yes "Union Bank, a Quorva Systems solutions provider based in Riga, Latvia, is growing."
  no  "Union Bank, a bank of a provider based in Riga, is growing."

pattern one-of-places-bodies
  confidence 0.85
  sequence {type:Organisation}=o (/,|is|as|–|-|—/ | "is" "now") "one" "of" "the"? {type:/City|Country|Region/}=l /'s|’s|'|’/ {!type:Entity;!lower:/,|of|for|in|with/}{1,8} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|nonprofit|retailer|bank|utility|charity|consultancy|corporation|university|builder|supplier|operator|agency|institution|authority|group|brand|contractor|lender|insurer|carmaker|automaker|airline|organization|organisation|studio|distributor|exporter|hospital|college|school|brewery|restaurant|employer/;type:Token}
  emit o locatedIn l
  yes "Union Bank, one of Latvia's fastest-growing private lenders, agreed."
  yes "Union Bank is one of Riga's oldest banks."
  no  "Union Bank, one of Latvia's fastest-growing fans, agreed."

pattern one-of-bodies-in-place
  confidence 0.85
  sequence {type:Organisation}=o (/,|is|as|–|-|—/ | "is" "now") "one" "of" "the"? {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|in|with/}{1,8} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|nonprofit|retailer|bank|utility|charity|consultancy|corporation|university|builder|supplier|operator|agency|institution|authority|contractor|lender|insurer|carmaker|automaker|airline|organization|organisation|studio|distributor|exporter|hospital|college|school|brewery|restaurant|employer/;type:Token} "in" "the"? {type:/City|Country|Region/;!lower:/.*(europe|america|asia|africa|world|middle east)/}=l
  emit o locatedIn l*
  yes "Kurzeme Gas Ltd., one of the leading engineering companies in Latvia, has entered a partnership."
  no  "Kurzeme Gas Ltd., one of the leading investors in Latvia, has entered a partnership."

pattern body-noun-from-place
  confidence 0.8
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|with/}{0,9} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|brand|nonprofit|retailer|bank|utility|charity|consultancy|university|builder|supplier|operator|studio|platform|carmaker|automaker|brewery|label|group|dairy|grower|cooperative|farm|winery|specialist|contractor|exporter|foundry|shipyard|lender|insurer|airline/;type:Token} /from|out/ "of"? "the"? {type:/City|Country|Region/}=l
  where {}=o !- {lower:of}
  where !{}=l <poss {}
  emit o locatedIn l*
  yes "Union Bank, a digital lending brand from Latvia, announced its launch."
  no  "Union Bank, a digital lending brand away from Latvia, announced its launch."

# "Riga, Latvia-based", where the state stays glued to its hyphen.

pattern body-city-glued-state-based
  confidence 0.85
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|to|with|in/}{0,4} {type:/City|Region|Place/}=l "," {type:Token;lower:/[a-z.]+-(based|headquartered)/}
  emit o locatedIn l
  yes "Union Bank, a Springfield, Ill.-based lender, agreed."
  no  "Union Bank, a Springfield, quality-based lender of Ill. repute, agreed." : the state must be glued

pattern city-glued-state-based-body
  confidence 0.85
  sequence {type:/City|Region|Place/}=l "," {type:Token;lower:/[a-z.]+-(based|headquartered)/} {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/}{0,6} {type:Organisation}=o
  emit o locatedIn l
  yes "The deal with Springfield, Ill.-based lender Union Bank is done."
  no  "The deal with Springfield, a city-based lender called it, is done."

pattern located-at-office-before-body
  confidence 0.85
  sequence /located|based|housed|situated|headquartered/=v /in|at|within/ "the"? {type:Organisation} /'s|’s|'|’/ {type:/City|Country|Region/}=l {pos:/NOUN|ADJ/;type:Token}{0,2} {lemma:/office|headquarters|campus|hub|building|centre|center|site/} "," "the"? {type:Organisation}=o
  where !{}=v <acl {}
  emit o locatedIn l
  yes "Located within Union Bank's Riga office, the Kurzeme Water Center will open soon."
  no  "Located within Union Bank's Riga reach, the Kurzeme Water Center will open soon."

pattern body-genitive-from-its-office
  confidence 0.8
  sequence {type:Organisation}=o /'s|’s|'|’/ {!type:/Organisation|Person/;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{1,4} /from|at/ /its|the|their/ "new"? {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/headquarters|headquarter|hq|office|campus/} "in" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "He will oversee Union Bank's European operations from the new headquarters in Riga."
  no  "He will oversee Union Bank's European operations from the talks in Riga."

pattern body-with-another-office
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,22} {lemma:/headquarters|headquarter|office|branch|plant|factory|campus|store|clinic|laboratory/} /in|at|across/ "the"? {type:Place} ("," "the"? {type:/Country|Region/})? ","? "and"? /a|an|another|one|two|three|its/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,3} {lemma:/office|branch|plant|factory|campus|store|clinic|laboratory|location|facility/} /in|at/ "the"? {type:Place}=l
  where {}=o !- {lower:/in|at/}
  emit o locatedIn l*
  yes "Union Bank has offices in Latvia and an office in Bergen, Norway."
  no  "Union Bank has offices in Latvia and an interest in Bergen, Norway."

pattern headquartered-out-of-before-body
  confidence 0.88
  sequence /based|headquartered/=v ("out" "of" | {pos:/ADV|ADP/}{1,3} /in|of/) "the"? {type:Place}=l ("," "the"? {type:Place}){0,2} "," "the"? {type:Organisation}=o
  where !{}=v <acl {}
  emit o locatedIn l*
  yes "Headquartered out of Riga, Union Bank lends money."
  no  "Based on talks in Riga, Union Bank lends money."

pattern body-based-out-of
  confidence 0.88
  sequence {type:Organisation}=o (","? "which"? "is" {pos:ADV}? | "," {pos:ADV}? | /,|is/ /a|an|the/ {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,12})? /based|headquartered|operating|working/ ("out" "of" | "from") /the|greater|downtown/? {type:/City|Region|Country/}=l
  emit o locatedIn l*
  yes "Union Bank, a lender based out of Riga, agreed."
  yes "Union Bank is headquartered out of Riga."
  no  "Union Bank is operating out of sight of Riga."

pattern body-located-outside
  confidence 0.8
  sequence {type:Organisation}=o ("," | ","? "which"? "is" {pos:ADV}?)? /based|headquartered|located|situated|nestled/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|by/}{1,7} /in|of|outside|near/? "the"? {type:/City|Region|Country/}=l
  where {}=o !- {lower:of}
  where !{}=o <pobj {lower:of}
  emit o locatedIn l*
  yes "Union Bank is located just outside Riga, Latvia."
  yes "Union Bank, situated on the banks of the river in Riga, lends money."
  no  "Union Bank is located by people from Riga, Latvia."

pattern body-s-offices-are-located
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/? {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|new|planned|proposed/}{0,4} {lemma:/headquarters|headquarter|hq|office|campus|plant|factory|facility|site|laboratory|refinery|shipyard|location|store|branch|warehouse|clinic|studio/} {lower:/is|are|were|remain|remains/} {pos:ADV}? /located|based|situated|housed/? {pos:ADV}? /in|at/ "the"? {type:Place}=l
  emit o locatedIn l*
  yes "Union Bank's offices are located in Riga, Latvia, and Bergen, Norway."
  yes "Union Bank manufacturing facilities are currently located in Riga and Bergen."
  no  "Union Bank's customers are located in Riga, Latvia, and Bergen, Norway."

pattern body-place-space-based
  confidence 0.82
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|to|with|in/}{0,3} {type:Place}=l ("," {type:/Region|Country/})? {lower:/based|headquartered/} {pos:/ADJ|NOUN/}
  emit o locatedIn l*
  yes "Union Bank is a Riga, Latvia based lender."
  no  "Union Bank is a rival of Riga based lenders."

pattern body-city-comma-state
  confidence 0.75
  sequence {type:Organisation}=o "," {type:City}=l "," {type:/Region|Country/}=m /[,.;)]|and|is|has/
  where {}=o !- {lower:/,|and/}
  emit o locatedIn l
  emit o locatedIn m
  yes "The prize went to Union Bank, Riga, Latvia."
  no  "The prize went to Union Bank, Riga and its friends."

pattern body-opened-long-facilities-in
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/;!tag:MD}{0,16} {lower:/opened|has|operates|maintains|owns|runs|established|acquired/} {!type:/Organisation|Person|Event/;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{6,10} {lemma:/headquarters|headquarter|hq|office|campus|branch|plant|factory|facility|location|store|shop|restaurant|warehouse|clinic|studio|laboratory/} /in|at|across/ "the"? {type:Place}=l
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l*
  yes "Union Bank opened new state-of-the-art facilities in Riga and Bergen to meet demand."
  no  "Union Bank opened new talks with the owner of a state-of-the-art garden in Riga and Bergen."

pattern body-with-operations-in
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,22} /with|has|have|having|maintains|maintain|expanded|established|operates|its/ {!type:/Organisation|Person|Event/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lower:/operations|teams/} /in|across|throughout/ "the"? {type:/City|Region|Country/}=l
  where {}=o !- {lower:/in|at|of|with/}
  emit o locatedIn l*
  yes "Union Bank has also expanded operations in Riga, Latvia."
  yes "Union Bank has teams in Estonia, Poland and India."
  yes "Union Bank, a maker of pumps with growing operations in Latvia and Norway, agreed."
  no  "Union Bank has also expanded talks in Riga, Latvia."

pattern body-in-part-of-place
  confidence 0.7
  sequence {type:/Company|University|ResearchInstitute|Association/}=o "in" {lower:/northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|downtown|upstate|nearby|rural/} {type:/Country|City|Region/}=l
  where !{}=o <pobj {lower:/with|by/}
  where !{}=o <conj {type:Organisation}
  emit o locatedIn l
  yes "Jan Novak worked for Orion Mineral LLC in eastern Kentucky."
  no  "Jan Novak worked for Orion Mineral LLC on eastern Kentucky's roads."

pattern registered-in-before-body
  confidence 0.85
  sequence {lower:/registered|incorporated|domiciled|situated|nestled|established|founded|formed|organised|organized/}=v {!type:/Organisation|Person|Event/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|by|to|with|for/}{0,6} /in|of/ "the"? {type:/City|Region|Country/}=l ("," "the"? {type:Place}){0,2} "," "the"? {type:Organisation;!described:yes}=o {lower:/is|was|has|makes|offers|provides|operates|serves|develops|specializes|specialises|supports|combines|delivers|continues|helps|builds|works|brings|lends/}
  where !{}=v <acl {}
  emit o locatedIn l*
  yes "Registered in Latvia, Nordwind Energy AG makes turbines."
  yes "Situated in the heart of Riga, Union Bank lends money."
  no  "Registered for a fair in Latvia, Nordwind Energy AG makes turbines."

pattern from-its-base-in-before-body
  confidence 0.85
  sequence /from|at|with/ /its|their/ {!type:Entity;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lemma:/base|headquarters|headquarter|hq|office|campus|plant|factory|facility|site|laboratory|studio|workshop|clinic|shipyard|refinery/} "in" "the"? {type:/City|Region|Country/}=l ("," "the"? {type:Place}){0,2} "," "the"? {type:Organisation;!described:yes}=o {pos:/VERB|AUX|ADV/}
  emit o locatedIn l*
  yes "From its base in Riga, Nordwind Energy AG serves the world."
  no  "From its rival in Riga, Nordwind Energy AG learnt much."

pattern body-employs-people-in
  confidence 0.82
  sequence {type:Organisation}=o {lower:/now|currently|already|which|that|has|also/}{0,2} {lemma:/employ/;pos:VERB} {!type:/Organisation|Person|Event/;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{1,7} /in|at|across/ "the"? {type:/City|Region|Country/}=l
  emit o locatedIn l*
  yes "Nordwind Energy AG employs more than 200 people in Riga and Oslo."
  no  "Nordwind Energy AG meets more than 200 people in Riga and Oslo."

pattern body-founded-in
  confidence 0.75
  sequence {type:Organisation}=o ("," | "was" | "," "which" "was") {pos:ADV}? {lower:/founded|established|incorporated|registered|formed|created/} ("in" {type:Date})? {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|by|to|for|with/}{0,3} "in" "the"? {type:/City|Region|Country/}=l
  emit o locatedIn l*
  yes "Nordwind Energy AG was founded in Riga in 2001."
  no  "Nordwind Energy AG was founded by a banker in Riga."

pattern body-comma-in-place
  confidence 0.82
  sequence {type:/University|Company|ResearchInstitute|Association/;!described:yes}=o "," "in" "the"? {type:/City|Region|Country/}=l ("," "the"? {type:/Region|Country/})? "," {pos:/VERB|AUX/}
  emit o locatedIn l*
  yes "Riga Technical University, in Riga, has joined the project."
  no  "For Riga Technical University, in Riga, where the project began, nothing is new."

pattern place-genitive-body-noun-body
  confidence 0.82
  sequence {type:/City|Region|Country/}=l /'s|’s|'|’/ {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|in|with|to/}{1,6} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|dealer|dealership|retailer|bank|utility|charity|consultancy|university|builder|supplier|operator|agency|contractor|lender|insurer|carmaker|automaker|airline|brewery|restaurant|employer|clinic|hospital|newspaper|broadcaster|exchange|club|accelerator|incubator|nonprofit/;type:Token} ","? {type:Organisation;!described:yes}=o
  where !{}=l - {lower:","}
  emit o locatedIn l
  yes "Latvia's longest-standing turbine dealer, Nordwind Energy AG, has opened a shop."
  no  "Latvia's longest-standing turbine critic, Nordwind Energy AG, has opened a shop."

pattern body-moved-seat-to
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/;!lower:/not|never|may|might|could|would/}{0,4} {lemma:/move|relocate|transfer|shift/;pos:VERB} /its|their/ {!type:/Organisation|Person/;!lower:","}{0,3} {lower:/headquarters|hq|seat|office|offices|base|operations/} ("from" "the"? {type:Place} ("," {type:Place})?)? "to" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "Nordwind Energy AG moved its headquarters from Riga to Oslo."
  no  "Nordwind Energy AG moved its attention from Riga to Oslo."

pattern body-based-in-nation-s-region
  confidence 0.88
  sequence {type:Organisation}=o ("," | ","? "which"? "is")? /based|headquartered|located/ "in" "the"? {lower:/northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|northeast|northwest|southeast|southwest|neighboring|neighbouring/}? {type:Country} /'s|’s|'|’/ {type:/City|Region|Place/}=l
  emit o locatedIn l*
  yes "Nordwind Energy AG, headquartered in northwest China's Shaanxi Province, signed."
  no  "Nordwind Energy AG, known in China's Shaanxi Province, signed."

pattern body-noun-in-nation-s-region
  confidence 0.82
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,9} {lemma:/operator|developer|distributor|lender|insurer|agency|group|studio|clinic|museum|brewery|winery|farm|company|firm|startup|manufacturer|maker|producer|provider|supplier|builder|bank|retailer|university|college|institute|school|charity|organization|organisation|nonprofit|utility|consultancy|hospital|center|centre|grower|exporter|importer|trader|toolmaker|cooperative|shipyard|refiner|miner|brokerage/} "in" {lower:/northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|northeast|northwest|southeast|southwest|neighboring|neighbouring/}? ({type:Country} /'s|’s|'|’/)? {type:/City|Region|Country|Place/}=l
  where {}=o !- {lower:of}
  where !{}=l <poss {}
  emit o locatedIn l*
  yes "Porto Grid Institute, a national university in Japan's Iwate Prefecture, led the study."
  yes "Union Bank, a fruit grower in northern Laos, agreed."
  no  "Union Bank, a friend in northern Laos, agreed."

pattern place-body-noun-apposed
  confidence 0.8
  sequence {type:/Company|University|ResearchInstitute|Association|MediaOutlet/;!described:yes}=o /,|is/ /a|an|the/ {type:Token;pos:/ADJ|NUM/}{0,2} ({type:Token;lower:/[a-z]+/} "-" {pos:NOUN;type:Token})? {type:City}=l {pos:/ADJ|NOUN/;type:Token}{0,3} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|supplier|builder|bank|operator|trader|brewery|shipyard|toolmaker|retailer|consultancy|exporter|importer|distributor|brokerage|carmaker|publisher|specialist|contractor|institute|university|newspaper|daily|broadcaster|airline|charity|lender|hospital|museum|shop|dairy|foundry|mill|winery|house|studio|laboratory|lab|investor|clinic|college|school|agency|start-up|collective|cooperative|insurer|utility|newsroom|bureau|practice|farm|smelter|refiner|grower|fund|foundation|nonprofit|thinktank|workshop|outfit/;type:Token}
  emit o locatedIn l
  yes "The lead is Kurzeme Gas, a Bursa company that sells hoses."
  yes "Jan Novak denied a report in the Riga Herald, a Liepaja newspaper, on ports."
  yes "Kurzeme Gas, an independent Riga shop, won the award."
  yes "The agency and Kurzeme Gas, a Liepaja software house, signed a letter."
  no  "The lead is Kurzeme Gas, a Bursa favourite that sells hoses."

pattern whose-place-site
  confidence 0.8
  sequence {type:Organisation}=o "," "whose" {pos:/ADJ|NOUN/;type:Token}{0,2} {type:/City|Region/}=l {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/headquarters|headquarter|hq|office|plant|factory|facility|site|mine|laboratory|campus|refinery|shipyard|works|brewery|mill|smelter/}
  emit o locatedIn l
  yes "Union Bank, whose new Thoothukudi office opened last August, will exhibit."
  no  "Union Bank, whose Thoothukudi friends came last August, will exhibit."

pattern body-makes-things-in
  confidence 0.75
  match {lemma:/make|produce|manufacture|assemble|brew|grow|mine|build/;tag:/VBZ|VBP/}=v >nsubj {type:/Company/}=o >dobj|xcomp {type:Token}=g
  where {}=v [ >prep ({lower:in} >pobj {type:/City|Region/}=l) | >dobj|xcomp ({} >prep ({lower:in} >pobj {type:/City|Region/}=l)) | >xcomp ({} >dobj ({} >prep ({lower:in} >pobj {type:/City|Region/}=l))) ]
  where !{}=v >/aux|neg/ {}
  emit o locatedIn l*
  yes "Nordwind Energy AG builds welding cells in Gniezno."
  yes "Nordwind Energy AG makes pumps in Riga."
  no  "Nordwind Energy AG built welding cells with a friend in Gniezno."

# "Kurzeme Gas of Liepaja, Latvia": where a body sits. What belongs to a place behind its "of" has the place in its name.

pattern body-of-town
  confidence 0.85
  sequence ({type:Organisation;!type:/GovernmentBody|University|InternationalOrganisation/;!described:yes}=o ","? "of" {type:City;!described:yes}=l | {type:/Company|ResearchInstitute|Association|MediaOutlet/;!described:yes;lower:/.* .*/}=o ","? "of" {type:Country;!described:yes}=l)
  where {}=l !. {type:Token;pos:/NOUN|PROPN|ADJ/}
  where {}=l !. {lower:/'s|’s|'|’|-/}
  where {}=l !. {type:/Organisation|Person|Event|Initiative|Role/}
  emit o locatedIn l*
  yes "Union Bank appointed Amber Trading of Tallinn as its agent."
  yes "The tender was won by Kurzeme Gas, of Riga, Latvia, and others."
  no  "Union Bank told Kurzeme Gas of Riga's plans."
  no  "Union Bank warned Kurzeme Gas of Latvian rivals."

# A row of a list: the body, its town, a dash and what it shows.
pattern row-body-town-dash
  confidence 0.82
  sequence {type:/Company|University|ResearchInstitute|Association/;!described:yes}=o "," {type:City}=l ("," {type:/Region|Country/})? /-|–|—|:/ {!type:Entity}{2}
  where !{}=o -- {type:/Organisation|Person|Place/}
  where !{}=o -- {pos:VERB}
  where {}=l !. ({} . {lower:/based|headquartered/})
  emit o locatedIn l
  yes "Kurzeme Pumps Ltd., Riga - high-pressure pumps"
  no  "They met Kurzeme Pumps Ltd., Riga - based pumps and more"

pattern body-has-office-with-branch-in
  confidence 0.82
  sequence {type:Organisation}=o {!type:/Organisation|Person/;!lower:/;|not|no/}{0,12} {lower:/has|have|maintains|keeps|operates|runs/} {!type:/Organisation|Person/;!lower:/;|not|no/}{0,5} {lower:/office|headquarters|seat|base|offices/} "in" {type:Place} ("," {type:Place})? (","? "and" | ","? "with")  /a|an|one|further|other/{0,2} {type:Token;pos:/ADJ|NOUN|NUM/}{0,2} {lemma:/branch|office|plant|site|showroom|depot|laboratory|lab|campus|warehouse|yard|factory|workshop/} "in" "the"? {type:/City|Region|Country/}=l
  emit o locatedIn l*
  yes "Kurzeme Gas was founded in 1998 and has its head office in Liepaja, with a branch in Riga."
  yes "Kurzeme Gas has an office in Liepaja and a small laboratory in Riga."
  no  "Kurzeme Gas has its head office in Liepaja, with a view over the branch in Riga."

pattern where-body-has-office
  confidence 0.85
  sequence {type:/City|Region|Country/}=l "," "where" "the"? {type:Organisation;!described:yes}=o {pos:/ADV|AUX/}{0,2} {lemma:/have|maintain|keep|operate|run|own|base|make|build|employ|open/;pos:/VERB|AUX/} {!type:Entity;!tag:/VBD|VBZ|VBP|MD/;!lower:","}{0,4} {lemma:/office|headquarters|headquarter|hq|plant|factory|site|campus|mill|works|branch|yard|base|seat|laboratory|lab|workshop|refinery|mine|store|farm/}
  emit o locatedIn l
  yes "The ship sails between Oslo, where Kurzeme Gas has its head office, and Riga."
  yes "It was signed in Riga, where Union Bank operates a branch."
  no  "It was signed in Riga, where Union Bank praised the head office."

pattern body-calls-place-home
  confidence 0.85
  sequence {type:Organisation;!described:yes}=o {!type:/Organisation|Person/;!lower:/not|;|:/}{0,8} {lemma:/call|make/;pos:VERB} {type:/City|Region|Country/}=l ("," {type:/Region|Country/})? {lower:home}
  emit o locatedIn l
  yes "Union Bank, which calls Riga home, lends money."
  no  "Union Bank, which calls Riga boring, lends money."

pattern body-whose-sites-are-in
  confidence 0.82
  sequence {type:Organisation;!described:yes}=o "," "whose" {!type:Entity;!tag:/VBD|VBZ|VBP|MD/;!lower:","}{1,7} {lower:/is|are/} /located|based|situated|housed/? {pos:ADV}? /in|at|across/ "the"? {type:/City|Region|Country/}=l
  emit o locatedIn l*
  yes "Nordwind Energy AG will merge with Kurzeme Gas, whose twelve mills are located in Latvia and Norway."
  no  "Nordwind Energy AG will merge with Kurzeme Gas, whose twelve fans were happy in Latvia."

pattern works-at-place-of-body
  confidence 0.8
  sequence {type:Organisation;!described:yes}=o /'s|’s|'|’/? {type:Token;pos:/ADJ|NOUN/;!lower:/new|planned|proposed|future/}{0,2} {lower:/gigafactory|plant|factory|mill|smelter|refinery|shipyard|foundry|works|campus|headquarters/} /in|at/ "the"? {type:City}=l
  where {}=o !- {lower:/in|at/}
  where !{}=o -- {lemma:/plan|propose|want|hope/;pos:VERB}
  emit o locatedIn l
  yes "The delegation went round the Nordwind Energy AG gigafactory at Riga."
  yes "They saw Union Bank's old mill in Riga."
  no  "They saw Union Bank's plan for a mill in Riga."
