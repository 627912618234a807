# What two countries do together, by those who act for them and by what they buy and give. (Ties and talks
# by name: countries.pat, diplomacy.pat.)

pattern countries-issue-together
  confidence 0.85
  sequence {type:Country}=a ("," "the"? {type:Country}){0,3} ","? "and" "the"? {type:Country}=b {lower:/today|have|has|jointly|also|will|to|formally|on|yesterday/}{0,3} {type:Date}? {lemma:/issue|adopt|announce|release|publish|launch|open|begin|start|conclude|complete|establish|create|unveil|form|endorse|reach|finali[sz]e|celebrate|mark|share|renew|resume|hold|approve|ratify|initial/;pos:VERB} {!type:/Country|Organisation/;!lower:/;/}{0,8} {lower:/(.* )?(statement|declaration|communique|communiqué|deal|deals|agreement|agreements|framework|partnership|talks|negotiations|cooperation|collaboration|ties|relations|treaty|pact|roadmap|plan|initiative|alliance|accord|accords|programme|program|project|dialogue|council|commission|consultations|memorandum|anniversary|friendship|mission|fund|corridor|task force|working group)/}
  where {}=a !- {lower:/'s|’s|'|’/}
  where {}=a !- ({lower:/from|in/} - {lower:/organisations|organizations|companies|groups|firms|universities|charities|partners|researchers|scientists|teams|clubs|institutes/})
  where {}=a !- ({lower:","} - {type:Country})
  new BilateralCooperation { party a* ; party b }
  yes "Latvia and Norway issued a joint statement on energy security."
  no  "Two organisations from Latvia and Norway announced the formation of an alliance."
  yes "The United States and Latvia today announced a framework for a trade agreement."
  no  "Latvia and Norway issued a list of prices."

pattern countries-agree-to-do
  confidence 0.82
  sequence {type:Country}=a ("," "the"? {type:Country}){0,3} ","? "and" "the"? {type:Country}=b {lower:/today|have|has|jointly|also|will|both/}{0,3} {lemma:/plan|intend|agree|aim|pledge|decide|commit|vow|resolve|seek/;pos:VERB} {!type:/Country|Organisation/;pos:/ADV|DET|ADJ|NOUN/}{0,4} {lower:/to|on/}
  new BilateralCooperation { party a* ; party b }
  yes "Latvia and Norway plan to build a cable."
  no  "Latvia and Norway fail to build a cable."

pattern countries-are-allies
  confidence 0.85
  sequence {type:Country}=a "and" "the"? {type:Country}=b {lemma:/be|remain|become/;pos:/VERB|AUX/} {!type:Entity;!lower:/not|no|never|,|;/}{0,4} {lower:/(.* )?(allies|partners|friends)/}
  new BilateralCooperation { party a ; party b }
  yes "The United States and Latvia are close allies."
  no  "The United States and Latvia are not allies."

pattern leaders-of-countries-speak-of-ties
  confidence 0.85
  sequence {type:Person} "of" "the"? {type:Country}=a {!type:/Organisation|Country/;!lower:/;/}{0,10} {type:Person} "of" "the"? {type:Country}=b {!type:/Organisation|Country|Initiative|Event/;!lower:/;/;!tag:/NNP|NNPS/}{0,18} {lower:/(.* )?(cooperation|collaboration|ties|relations|relationship|partnership|trade|alliance|agreement|agreements|investment|memorandum|treaty)/}
  new BilateralCooperation { party a ; party b }
  yes "Prime Minister Jan Novak of Latvia and President Erik Hansen of Norway reaffirmed the strategic partnership of the two."
  yes "President Jan Novak of Latvia hosted Prime Minister Erik Hansen of Norway to discuss trade."
  no  "Prime Minister Jan Novak of Latvia and President Erik Hansen of Norway shared a meal."

pattern bodies-of-countries-sign
  confidence 0.85
  sequence {lower:/(.* )?(ministries|governments|agencies|parliaments|armies|navies|universities|companies|ministers|leaders|presidents|delegations|institutions)/} /of|from/ "the"? {type:Country}=a ("," "the"? {type:Country}){0,3} ","? "and" "the"? {type:Country}=b {!type:/Organisation|Country/;!lower:/;/}{0,4} {lemma:/sign|agree|launch|pledge|establish|conclude|adopt|exchange|initial|cooperate|commit/;pos:VERB}
  new BilateralCooperation { party a* ; party b }
  yes "The energy ministries of Latvia and Norway signed a memorandum."
  no  "The energy ministries of Latvia and Norway moved to new houses."

pattern country-agrees-to-buy-from-country
  confidence 0.82
  sequence {type:Country}=a {lower:/will|has|have|is|would|also|now/}{0,3} ({lemma:/agree|commit|pledge|plan|promise|intend/;pos:VERB} "to")? {lemma:/buy|import|purchase|procure|order|source/;pos:VERB} {!type:/Country|Organisation/;!lower:/,|;/}{0,7} "from" "the"? {type:Country}=b
  new BilateralCooperation { party a ; party b }
  yes "Latvia has agreed to buy gas from Norway."
  no  "Latvia has agreed to hide gas from Norway."

pattern country-gives-help-to-country
  confidence 0.82
  sequence {type:Country}=a {lower:/will|has|have|also|now|to|is/}{0,3} {lemma:/provide|give|extend|send|offer|grant|deliver|supply|pledge/;pos:VERB} {!type:/Country|Organisation/;!lower:/,|;/}{0,6} {lower:/(.* )?(assistance|aid|support|help|funding|loan|loans|training|equipment|grant|grants)/} {!type:/Country|Organisation/;!lower:/,|;/}{0,4} "to" "the"? {type:Country}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  new StrategicCooperation { party a ; party b }
  yes "The United States provides security assistance to Latvia."
  no  "The United States provides security briefings to Latvia."

pattern officials-of-countries-agree
  confidence 0.85
  sequence {type:Role} {!type:/Organisation|Person/}{0,1} "of" "the"? {type:Country}=a {!type:/Organisation|Country/}{0,4} "and" {!type:/Organisation|Country/}{0,6} {type:Role} {!type:/Organisation|Person/}{0,1} "of" "the"? {type:Country}=b {!type:/Organisation|Country/}{0,8} {lemma:/agree|sign|pledge|discuss|launch|announce|commit|vow|reaffirm|welcome|underline|stress/;pos:VERB}
  new BilateralCooperation { party a ; party b }
  yes "The President of Latvia and the Prime Minister of Norway agreed to build a cable."
  no  "The President of Latvia and the Prime Minister of Norway fell asleep."

pattern country-invests-in-country
  confidence 0.85
  sequence {type:/Country|Organisation/}=a {lower:/has|have|will|also|is|to/}{0,2} {lemma:/commit|pledge|plan|agree|vow|promise/;pos:VERB} {!type:/Organisation|Country|Person/;!lower:/;|,/}{0,3} {lemma:/invest|investing|investment/} {!type:/Organisation|Country|Person/;!lower:/;|,/}{0,6} "in" "the"? {type:Country}=b
  where {}=a .. {}
  new Investment { party a* ; party b }
  yes "Latvia has committed to invest $20 billion in Norway."
  no  "Latvia has committed to spend $20 billion in Norway."

pattern countries-together-with
  confidence 0.8
  sequence {type:Country}=a "and" "the"? {type:Country}=b "," {lower:/together|along|alongside/} "with"? "the"? {type:Country}=c "," {!type:Entity}{0,2} {pos:/VERB|AUX/}
  new BilateralCooperation { party a ; party b ; party c }
  yes "Latvia and Norway, together with Finland, will build a cable."
  no  "Latvia and Norway, far from Finland, will build a cable."

pattern countries-act-with-support-of-others
  confidence 0.85
  sequence {type:Country}=a "and" "the"? {type:Country}=b ","? "with" "the"? {lower:/support|assistance|participation|backing|help|contributions?/} /of|from/ "the"? {type:Country}=c
  new StrategicCooperation { party a ; party b ; party c* ; cooperationClass Cooperate }
  yes "The armed forces of Latvia and Norway, with support from Peru, Chile, and Kenya, held an exercise."
  no  "The armed forces of Latvia and Norway, with fish from Peru, held an exercise."

pattern public-body-including-its-parts
  confidence 0.8
  sequence {type:GovernmentBody;described:no}=p ","? "including" "the"? {type:GovernmentBody;described:no}=a
  emit a* partOf p
  yes "The council will work closely with the Ministry of Ports, including the Harbour Agency."
  no  "The council will work closely with the Ministry of Ports, alongside the Harbour Agency."
