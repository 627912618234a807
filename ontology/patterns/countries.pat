# Countries, regions and bodies of states: what is said of their cooperation where they are named. Pairs
# by adjective ("Franco-Chilean ties") are read beside the patterns (src/fact/bilateral.c).

pattern countries-cooperate
  confidence 0.9
  sequence {type:/Country|Region|InternationalOrganisation/}=a /-|–|and|with/ "the"? {type:/Country|Region|InternationalOrganisation/}=b {!type:Entity;!lower:/,|in|from|of|for|with|by|at|between/}{0,10} {lemma:/cooperation|collaboration|partnership|tie|relation|exchange|coordination/;pos:/NOUN|PROPN/}=n
  where !{}=n . {lower:/opportunity|opportunities|potential|prospects|partners/}
  new BilateralCooperation { party a* ; party b* }
  yes "Kenya and Uganda have deepened their cooperation in energy."
  yes "Canada and the European Union agreed to deepen cooperation on minerals."
  no  "Kenya and Uganda have closed their border."
  no  "Firms of both Kenya and Uganda want to discover trade and partnership opportunities in Asia."
  no  "Leaders from Kenya and Uganda discovered chances of partnership with Nordwind Energy AG."

pattern cooperation-between-countries
  confidence 0.9
  sequence {lemma:/cooperation|collaboration|partnership|tie|relation|relationship|exchange|friendship/} []{0,5} /between|of/ "the"? {type:/Country|Region|InternationalOrganisation/}=a "and" "the"? {type:/Country|Region|InternationalOrganisation/}=b
  new BilateralCooperation { party a ; party b }
  yes "Cooperation between Kenya and Uganda grows."
  no  "The road between Kenya and Uganda grows."

pattern country-cooperates-with
  confidence 0.85
  sequence {type:/Country|Region|InternationalOrganisation/;dep:/nsubj|nsubjpass|poss/}=a {!type:/Organisation|Place/}{0,16} {lemma:/cooperation|collaboration|partnership|tie|relation|relationship|friendship|coordination/;pos:/NOUN|PROPN/} {!type:Entity}{0,3} "with" "the"? {type:/Country|Region|InternationalOrganisation/}=b
  new BilateralCooperation { party a ; party b+ }
  yes "Finland is strengthening its cooperation with Vietnam in education."
  yes "Finland's ties with Vietnam are close."
  yes "Norway wants to deepen its cooperation with the African Union."
  no  "Finland is strengthening its border with Russia."

pattern countries-work-together
  confidence 0.85
  sequence {type:/Country|Region|InternationalOrganisation/}=a /and|,/{1,2} "the"? {type:/Country|Region|InternationalOrganisation/}=b {!type:Entity;!lemma:/memorandum|agreement|treaty|mou/}{0,8} ({lemma:/cooperate|collaborate|partner/;pos:VERB} | {lemma:work;pos:VERB} /closely/? "together" | {lemma:join;pos:VERB} /forces|hands/ | {lemma:/launch|announce|establish|create|start/;pos:VERB} {!type:Entity}{0,2} "joint" | {lemma:/launch|announce|establish|form|create|forge/;pos:VERB} {!type:Entity}{0,4} {lower:/alliance|partnership/} | {lemma:set;pos:VERB} "up" {!type:Entity}{0,2} "joint")
  where !{}=a <pobj {lower:with}
  new BilateralCooperation { party a* ; party b* }
  yes "Kenya and Uganda will work together on fisheries."
  yes "Kenya and Uganda launched a joint initiative on clean hydrogen."
  yes "Kenya and Uganda set up a joint working group on clean hydrogen."
  no  "Kenya and Uganda will vote on fisheries."
  no  "Kenya and Uganda signed a memorandum to work together on fisheries."
  no  "Norway has signed a letter with Kenya and Uganda to cooperate in space."

pattern leaders-of-countries-cooperate
  confidence 0.85
  sequence /leaders|governments|presidents|ministers|representatives/ "of" {!type:Country;!pos:VERB}{0,3} "the"? {type:Country}=a {!type:/Event|Person|Organisation/;!lower:not}{2,40} {lower:/our|their/} {pos:ADJ;type:Token}{0,3} {lower:/cooperation|partnership|collaboration|alliance|ties|coordination/}
  new StrategicCooperation { party a* ; cooperationClass Cooperate }
  yes "As leaders of Latvia, Norway, and Finland, we resolve to deepen our cooperation."
  yes "We, the leaders of Latvia and Norway, praise the progress in our bilateral cooperation."
  no  "As leaders of Latvia, Norway, and Finland, we resolve to cut our taxes."

pattern leaders-of-countries-and-union-agree
  confidence 0.88
  sequence /leaders|governments|presidents|ministers|representatives/ "of" "the"? {type:/Country|InternationalOrganisation/}=a {!type:/Event|Person/;!pos:/VERB|AUX/;!lower:/not|which|that|;/}{0,40} "and" "the"? {type:InternationalOrganisation}=b {!type:/Event|Person|Organisation|Place/;!lower:/not|which|that|;/}{0,4} {lemma:/sign|announce|conclude|reach|initial|endorse|adopt/;pos:VERB} {!type:/Event|Person|Organisation|Place/;!lower:/not|on|about|for/}{0,4} {lemma:/memorandum|agreement|treaty|pact|accord|mou|understanding|compact/;pos:/NOUN|PROPN/}
  new Agreement { party a* ; party b ; cooperationClass Agree }
  yes "Today, we the leaders of Latvia, Norway, Finland and the European Union announced a Memorandum of Understanding committing to work together on a new railway."
  no  "The leaders of Latvia, Norway and the European Union announced a day of mourning."

pattern leaders-of-countries-agree
  confidence 0.88
  sequence /leaders|governments|presidents|ministers|representatives/ "of" "the"? {type:/Country|InternationalOrganisation/}=a {!type:/Event|Person/;!pos:/VERB|AUX/;!lower:/not|which|that|;/}{0,40} {!type:/Event|Person|Organisation|Place/;!lower:/not|which|that|;/}{0,4} {lemma:/sign|announce|conclude|reach|initial|endorse|adopt/;pos:VERB} {!type:/Event|Person|Organisation|Place/;!lower:/not|on|about|for/}{0,4} {lemma:/memorandum|agreement|treaty|pact|accord|mou|understanding|compact/;pos:/NOUN|PROPN/}
  new Agreement { party a* ; cooperationClass Agree }
  yes "The governments of Latvia, Norway and Finland announced a new agreement."
  no  "The leaders of Latvia and Norway announced a plan on the agreement with Finland."
  no  "The leaders of Latvia and Norway announced a day of mourning."

pattern country-works-with
  confidence 0.8
  sequence {type:/Country|Region/;dep:/nsubj.*/}=a {!type:/Organisation|Place/}{0,10} {lemma:/cooperate|collaborate|partner|work/;pos:VERB} /closely|together|jointly/{0,2} "with" "the"? {type:/Country|InternationalOrganisation/}=b
  new BilateralCooperation { party a ; party b+ }
  yes "Finland will work closely with Vietnam on schools."
  no  "Finland will play with Vietnam on Sunday."

pattern is-trading-partner-of
  confidence 0.85
  sequence {type:Country}=a {lemma:be} "the"? {type:Country}=b /'s|’s|'|’/ {!type:Entity}{0,4} {lemma:partner}
  new BilateralCooperation { party a ; party b }
  yes "Finland is Vietnam's largest trading partner."
  no  "Finland is Vietnam's largest critic."

pattern trading-partner-of
  confidence 0.85
  sequence {type:Country}=a {lemma:be} {!type:Entity}{0,4} {lemma:partner} /of|for/ "the"? {type:Country}=b
  new BilateralCooperation { party a ; party b }
  yes "Finland is the largest trading partner of Vietnam."
  no  "Finland is the largest critic of Vietnam."

pattern diplomatic-relations-of
  confidence 0.85
  sequence {type:Country}=a "and" "the"? {type:Country}=b {!type:Entity}{0,10} "diplomatic" {lemma:/relation|tie/}
  new BilateralCooperation { party a ; party b }
  yes "Vietnam and Finland celebrate 50 years of diplomatic relations."
  no  "Vietnam and Finland celebrate 50 years of peace."

pattern twin-cities
  confidence 0.85
  sequence {type:/City|Region|Place/}=a "and" {type:/City|Region|Place/}=b {!type:Entity}{0,8} ({lower:/twin|twinned|sister/} {lower:/cities|city|towns|town/} | {lower:/twinned|twinning/})
  new BilateralCooperation { party a ; party b }
  yes "Riga and Bergen are twin cities."
  no  "Riga and Bergen are old cities."

pattern is-twin-city-of
  confidence 0.85
  sequence {type:/City|Region|Place/}=a {!type:Entity}{0,6} ({lower:/twin|sister|partner/} {lower:/city|town/} /of|to|with/ | {lower:twinned} "with") {type:/City|Region|Place/}=b
  new BilateralCooperation { party a ; party b+ }
  yes "Riga is the sister city of Bergen."
  no  "Riga is the richest city of Latvia."

pattern delegation-for-cooperation
  confidence 0.8
  sequence {lemma:/delegation|mission/} {!type:/Organisation|Place/}{0,2} /from|of/ "the"? {type:Country}=a {!type:/Organisation|Place/}{0,4} {lemma:/visit|tour/;pos:VERB} {type:Country}=b {!type:/Organisation|Place/}{0,14} {lemma:/cooperation|partnership|tie|relation/}
  new BilateralCooperation { party a ; party b }
  yes "A trade delegation from Latvia visited Kazakhstan to expand economic ties."
  no  "A trade delegation from Latvia visited Kazakhstan to see the steppe."

# "The two countries", "both sides": one unit for each (src/link/plural.h).

pattern both-countries-cooperate
  confidence 0.85
  sequence {type:/Country|Region/;described:yes}=a {type:/Country|Region/;described:yes}=b {!type:Entity}{0,12} ({lemma:/cooperation|collaboration|partnership|tie|relation|relationship|friendship|coordination/;pos:/NOUN|PROPN/} | {lemma:/cooperate|collaborate|partner/;pos:VERB} | {lemma:work;pos:VERB} /closely/? "together")
  new BilateralCooperation { party a* }
  yes "President Jan Novak of Latvia met Prime Minister Maria Lindberg of Norway. The two countries agreed to cooperate on offshore wind."
  no  "President Jan Novak of Latvia met Prime Minister Maria Lindberg of Norway. The two countries closed their border."

pattern cooperation-between-both-countries
  confidence 0.85
  sequence {lemma:/cooperation|collaboration|partnership|tie|relation|relationship|friendship|trade/;pos:/NOUN|PROPN/} {!type:Entity;!pos:VERB}{0,5} "between" {type:/Country|Region/;described:yes}=a {type:/Country|Region/;described:yes}=b
  new BilateralCooperation { party a* }
  yes "President Jan Novak of Latvia met Prime Minister Maria Lindberg of Norway. He praised the ties between the two countries."
  no  "President Jan Novak of Latvia met Prime Minister Maria Lindberg of Norway. He measured the distance between the two countries."

# Ministers sign for their countries.
pattern ministers-sign-for-countries
  confidence 0.85
  sequence {type:Country}=a /'s|’s|'|’/ {type:Role} {type:Person} {!type:/Organisation|Person|Event/;!lower:/;|not/}{0,6} {lemma:/sign|ink|conclude|initial|agree/;pos:VERB} {!type:/Organisation|Person|Event/}{0,8} "with" {type:Country}=b /'s|’s|'|’/ {type:Role} {type:Person}
  new Agreement { party a ; party b ; status Signed ; cooperationClass Agree }
  yes "Latvia's Energy Minister Maria Lindberg signed a declaration of intent with Kenya's Energy Minister Jan Novak."
  no  "Latvia's Energy Minister Maria Lindberg dined with Kenya's Energy Minister Jan Novak."

pattern countries-hold-dialogue
  confidence 0.8
  sequence {type:Country}=a "and" "the"? {type:Country}=b {!type:Entity;!pos:VERB}{0,3} {lemma:/hold|convene|conclude/;pos:VERB} {!type:/Person|Organisation|Country/;!lower:/;|,/}{0,4} {type:Meeting}
  new BilateralCooperation { party a ; party b }
  yes "Latvia and the Republic of Kenya held the 7th Joint Commission Meeting on Science in Riga on 5 May 2025."
  no  "Latvia and the Republic of Kenya held three ships in Riga on 5 May 2025."
