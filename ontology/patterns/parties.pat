# Parties in wordings that the files before have not: lists with a purpose for each, what was licensed,
# what one is invited to, ordered goods with their maker's name, bonds of regions and capitals.

pattern partners-each-for-a-thing
  confidence 0.82
  sequence {type:Organisation}=a {!type:Organisation}{0,14} {lower:/partnerships|collaborations|alliances|agreements|partners/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation} (/,|and/{1,2} "the"? {type:Organisation}){0,4} /for|in|on/ {!type:/Organisation|Person/;!pos:VERB;!lower:/,/}{1,3} ","? "and" "the"? {type:Organisation}=b /for|in|on/
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has partnerships with leaders such as Kita Motors Ltd. for cars, and Union Bank for cards."
  no  "Nordwind Energy AG has quarrels with leaders such as Kita Motors Ltd. for cars, and Union Bank for cards."

pattern licensed-from-body
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|not|never/}{0,20} {lower:/licensed|in-licensed|sublicensed|sub-licensed/} {pos:ADV}? "from" "the"? {!type:Entity}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The battery design of Kita Motors Ltd. was licensed exclusively from Riga Technical University."
  yes "Kita Motors Ltd. sells a battery that is licensed from Riga Technical University."
  no  "The battery design of Kita Motors Ltd. was copied shamelessly from Riga Technical University."

pattern invited-to-join-by
  confidence 0.78
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never/}{0,10} {lower:/invited|chosen|asked|selected/} "by" "the"? {!type:Entity}{0,3} {type:Organisation}=b "to" {lower:/participate|join|partner|collaborate|cooperate|take/} {!type:/Organisation|Person|Event/}{0,9} {lower:/plan|programme|program|project|initiative|pilot|consortium|alliance|partnership|venture/}
  new StrategicCooperation { party a ; party b }
  yes "Kita Motors Ltd. has been invited by Nordwind Energy AG to participate in its storage plan."
  no  "Kita Motors Ltd. has been invited by Nordwind Energy AG to participate in its summer party."

pattern orders-goods-named-after-maker
  confidence 0.82
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person/;pos:/ADV|AUX|PART/}{0,2} {lower:/order|orders|ordered|buys|bought|leases|leased|picks|selects|chooses/} {!type:/Entity|Money/;pos:/NUM|ADJ|ADV/}{0,4} {type:Organisation}=b /'s|’s/? {type:Token;pos:/NOUN|PROPN|ADJ|NUM/}{0,4} {lower:/turbines|buses|coaches|vehicles|aircraft|jets|airliners|trains|trams|locomotives|ships|vessels|tankers|carriers|ferries|batteries|cells|panels|modules|trucks|lorries|engines|helicopters|satellites|robots|chips|inverters|planes|drones|cars|vans|electrolysers|electrolyzers|transformers|excavators|servers|chargers|motors|machines|tractors/}
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG orders Kita Motors Ltd. electric buses in Riga."
  yes "Nordwind Energy AG has ordered Kita Motors Ltd.'s new buses."
  no  "Nordwind Energy AG orders Kita Motors to close its plant."

pattern region-has-bond-with
  confidence 0.82
  sequence {type:/Country|Region/}=a {lower:/already|also|now|long/}? {lemma:/have|enjoy|maintain|share|build|hold/;pos:/VERB|AUX/} {!type:Entity;!lower:/no|not|,/}{0,7} {lemma:/bond|tie|relationship|relation|link|partnership|friendship|connection/;pos:NOUN} {!type:Entity}{0,3} /with|in/ "the"? {type:/Country|Region/}=b
  new BilateralCooperation { party a ; party b+ }
  yes "Texas has a strong cultural and economic bond with Latvia and Norway."
  yes "Oregon has close relationships in Latvia that have grown for decades."
  no  "Texas has a long border with Mexico."

pattern ties-between-cities
  confidence 0.8
  sequence {lower:/partnership|cooperation|ties|relations|alliance|friendship|collaboration/} {!type:Entity;!pos:VERB}{0,3} "between" {type:City}=a "and" {type:City}=b
  where !{}=b . {lower:/'s|’s/}
  new BilateralCooperation { party a ; party b }
  yes "The deal strengthens the energy partnership between Riga and Oslo."
  no  "The train shortens the journey of lovers between Riga and Oslo."
