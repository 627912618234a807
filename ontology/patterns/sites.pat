# Seats told by what a body runs or keeps somewhere: its laboratories, mines, data centers, new offices.

pattern body-with-its-laboratory
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,22} /with|has|have|having|maintains|maintain|operates|operate|runs|run|owns|own|opened|launched|boasts|boast/ {!type:/Organisation|Person|Event/;!tag:/VB|VBD|VBP|VBZ|MD/}{0,6} ({lemma:/lab|laboratory|mine|depot|hub|studio|workshop|terminal|mill|refinery|shipyard|smelter|farm|vineyard|brewery|restaurant|hotel|showroom|hospital|school|quarry|studios|warehouse|dispensary/} | {lower:/data|research|development|r&d|innovation|distribution|service|training|call|logistics|production|manufacturing|fulfillment|fulfilment|engineering|technology|design|medical|cultivation/} ("and" {pos:NOUN})? {lower:/center|centre|centers|centres|base|bases|hub|hubs|operations|sites/}) (/in|across|throughout/ | "located" "in") ("the"? {lower:/cities|countries|states|towns|places|locations|markets|provinces|regions/} ("such" "as" | /like|including|of/))? "the"? {type:/City|Country|Region/}=l
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l*
  yes "Nordwind Energy AG, a utility with key labs in Hamburg, agreed."
  yes "Nordwind Energy AG operates data centers in Riga and Hamburg."
  no  "Nordwind Energy AG, a utility with key customers in Hamburg, agreed."
  no  "Nordwind Energy AG has agreed to build a mine in Riga."

pattern body-facilities-including-in-states
  confidence 0.85
  sequence {type:Organisation}=o /with|has|have|having|maintains|maintain|operates|operate|runs|run|owns|own|boasts|boast/ {!type:/Organisation|Person|Event/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{1,6} {lemma:/facility|plant|site|office|location|factory|mine|store|branch|clinic|hub|campus|center|centre|laboratory|lab|warehouse/} {!type:Entity;!lower:/,|in/}{0,2} ","? "including" ({!type:/Organisation|Person|City|Region/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,6} "in")? ("the" {lower:/cities|states|countries|provinces|regions|towns/} "of")? "the"? {type:/City|Country|Region/}=l
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l*
  yes "Nordwind Energy AG boasts six plants globally, including Baltic facilities in the cities of Hamburg, Riga and Bergen."
  yes "Nordwind Energy AG has ten offices, including Riga and Hamburg."
  no  "Nordwind Energy AG has ten customers, including friends in the cities of Hamburg, Riga and Bergen."

pattern body-plants-located-in
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,24} /its|two|three|four|five|whose/ {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|new|planned|proposed|next|future/}{0,6} {lemma:/facility|plant|site|office|factory|mine|store|branch|clinic|hub|campus|laboratory|lab|warehouse|showroom/} ","? {lower:/located|situated|based/}? "in" {type:/City|Country|Region/}=l ("," {type:/Region|Country/})? ("(" {!type:Organisation}{1,6} ")")? ","? "and" {type:/City|Country|Region/}=m
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l*
  emit o locatedIn m
  yes "Nordwind Energy AG builds vans at its two plants, located in Tulsa, Oklahoma (120,000 square feet), and Mishawaka, Indiana (650,000 square feet)."
  no  "Nordwind Energy AG builds vans for its two buyers, located in Tulsa, Oklahoma (120,000 people), and Mishawaka, Indiana."

pattern body-and-its-site-in
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,20} /its|their/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|new|planned|proposed|next|future|first/}{0,4} ({lemma:/mine|lab|depot|hub|studio|terminal|mill|smelter|farm|hotel|warehouse|store|clinic|showroom|brewery|restaurant|hospital|shop/} | {lower:/data|research|development|innovation|distribution|service|training|logistics|production|manufacturing|engineering|technology|design|medical|cultivation/} {lower:/center|centre|centers|centres|base|site|complex/}) ("located" "in" | "in") "the"? {type:/City|Country|Region/}=l
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l*
  yes "Nordwind Energy AG is doubling the capacity of its data center in Hamburg."
  no  "Nordwind Energy AG is doubling the number of its customers in Hamburg."

pattern its-place-site
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,20} /its|their/ {type:/City|Region|Country/}=l ("," {type:/Region|Country/}=m ","?)? {pos:/ADJ|NOUN|VERB/;type:Token;!lower:/new|planned|proposed|next|future/}{0,4} {lemma:/headquarters|headquarter|hq|office|plant|factory|facility|site|mine|laboratory|lab|campus|refinery|shipyard|center|centre|warehouse|store|showroom|depot|hub|studio|mill|smelter/}
  where {}=o !- {lower:/in|at|of/}
  emit o locatedIn l
  emit o locatedIn m?
  yes "Nordwind Energy AG is enlarging its Bergen, Norway, immersion cooling data center."
  yes "Nordwind Energy AG will close its Hamburg plant in May."
  no  "Nordwind Energy AG is thanking its Bergen, Norway, customers."

pattern body-with-offices-opening-in
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/ {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|planned|proposed/}{1,7} {lemma:/office|branch|plant|factory|location|store|clinic|hub|laboratory/} {lower:/opening|opened|located/} /in|across/ "the"? {type:/City|Country|Region/}=l
  emit o locatedIn l*
  yes "This complements Nordwind Energy AG's growth with new regional offices opening in Toronto, London and Melbourne."
  no  "This complements Nordwind Energy AG's growth with new regional markets opening in Toronto, London and Melbourne."

pattern body-s-place-based-headquarters
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/ {type:/City|Region|Country/}=l "-" "based" {pos:/ADJ|NOUN/}{0,2} {lemma:/headquarters|headquarter|hq|office|campus|team|plant|laboratory|facility|factory/}
  emit o locatedIn l
  yes "They met at Nordwind Energy AG's Hamburg-based headquarters."
  no  "They met Nordwind Energy AG's Hamburg-based lawyers."

# "a New Jersey–headquartered provider", with the long dash that some writers set for a hyphen.

pattern body-place-dash-based
  confidence 0.85
  sequence {type:Organisation}=o /,|is/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|to|with|in/}{0,4} ({type:Place} ",")? {type:Place}=l /–|‑|‐/ {lower:/based|headquartered/}
  emit o locatedIn l*
  yes "Nordwind Energy AG, a New Jersey–headquartered provider of pumps, agreed."
  no  "Nordwind Energy AG, a builder of the Riga–Bergen line, agreed."

pattern place-dash-based-body
  confidence 0.85
  sequence {type:Place}=l /–|‑|‐/ {lower:/based|headquartered/} {!type:/Organisation|Person/;!lower:/;|:|and|,/}{0,4} {type:Organisation}=o
  emit o locatedIn l*
  yes "They met the New York–based lender Union Bank."
  no  "They took the New York–Boston train to Union Bank."

# "Maryland's sole startup on the list is X", "New York startups on the list include X and Y".

pattern place-startup-is-body
  confidence 0.82
  sequence {type:/City|Region|Country/}=l /'s|’s|'|’/? {pos:/ADJ|NOUN/;type:Token}{0,3} {lemma:/startup|start-up|company|firm|manufacturer|maker|bank|university|nonprofit|utility|brewery|business/;type:Token} ({lower:/on|in|among/} {!type:Place;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{1,5})? {lower:/is|are|include|includes|included|was|were/} "the"? {type:Company}=o
  emit o* locatedIn l
  yes "The lone Riga startup on the list is Kita Motors Ltd."
  yes "Latvia's largest bank is Union Bank."
  no  "The lone Riga rival on the list is Kita Motors Ltd."

pattern with-people-in-places-body
  confidence 0.82
  sequence {lower:with} {!type:/Organisation|Person|City|Region/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {lemma:/professional|employee|attorney|lawyer|staff|office|location|branch|expert|consultant|colleague|people|worker|engineer|partner|restaurant|store|clinic|plant/} {!type:/Organisation|Person|City|Region/;!tag:/VBD|VBZ|VBP|MD/}{0,5} /in|across/ "the"? {type:/City|Region|Country/}=l ("," {type:Place} | ","? "and" {type:Place}){0,14} "," "the"? {type:Organisation}=o ({pos:/VERB|AUX|ADV/} | {tag:MD} | /'s|’s|'|’/)
  emit o locatedIn l*
  yes "With more than 900 professionals across the country, in Oregon, Texas, and Virginia, Union Bank advises many."
  yes "With offices in Riga and Bergen, Union Bank serves the north."
  no  "With more than 900 friends across the country, in Oregon, Texas, and Virginia, Union Bank advises many."

# --- parents told otherwise -----------------------------------------------------------------------------

pattern body-within-body
  confidence 0.85
  sequence {type:Organisation;!type:/University|MediaOutlet/;!described:yes}=o "within" "the"? {type:Organisation}=w
  where !{}=w . {lower:/'s|’s|'|’/}
  emit o partOf w
  yes "They met the Urban Growth Group within Union Bank."
  no  "They met Nordwind Energy AG within Union Bank's new tower."

pattern body-majority-owned-company-of
  confidence 0.9
  sequence {type:Organisation}=o ("," | ("," "which")? "is" "now"?) /a|an|the/ {!type:Entity;!lower:","}{0,3} {lower:/.*owned|portfolio/} {lemma:/company|business|firm|venture|entity|business/} "of" "the"? {type:Organisation}=w
  where !{}=w <poss {}
  emit o partOf w
  yes "Kita Motors Ltd., a majority-owned company of Nordwind Energy AG, agreed."
  no  "Kita Motors Ltd., a family-owned rival of Nordwind Energy AG, agreed."

pattern as-part-of-body-comma-body
  confidence 0.8
  sequence {lower:as} "part" "of" "the"? {type:Organisation}=w "," "the"? {type:Organisation;!described:yes}=o ({tag:MD} | {pos:/VERB|AUX/})
  emit o partOf w
  yes "As part of Nordwind Energy AG, Kita Motors Ltd. will grow."
  no  "As part of the deal, Kita Motors Ltd. will grow."

pattern through-its-subsidiary-bracket-body
  confidence 0.9
  sequence {lower:/through|via/} "its" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {lemma:/subsidiary|unit|arm|division|affiliate|brand/} ","? {type:Organisation}=o ("(" []{1,6} ")")? "," "the"? {type:Organisation}=w ({pos:/VERB|AUX|ADV/} | {tag:MD})
  emit o partOf w
  yes "Through its wholly owned subsidiary, Grid Tools Inc. (“Grid”), Union Bank sells tools."
  no  "Through its wholly owned rival, Grid Tools Inc. (“Grid”), Union Bank sells tools."

# Exhibitors row by row: perhaps the stand, then who has it, the town, and what is shown there.

pattern row-of-body-town-goods
  confidence 0.88
  sequence {type:Company}=o "," {type:City}=l /-|–|—/ {type:Token;pos:/NOUN|ADJ|VERB/;!tag:/VBD|VBZ|VBP/}
  where {}=o !- {!lower:/:|\*|•|-|–/}
  emit o locatedIn l
  yes "Kestrel Pumps Ltd., Coimbatore - high-pressure pumps"
  no  "They rode from Nordwind Energy AG, Hamburg - tired and late."
  no  "Kestrel Pumps Ltd., Coimbatore, pumps"
