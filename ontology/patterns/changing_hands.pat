# Deals told by what changes hands: shares that a company issues, licences, goods that are shipped, what one
# buys from another, loans that a clause tells of. (What is paid and by whom: deal_frames.pat, financing.pat.)

pattern buys-new-shares-of
  confidence 0.85
  sequence {type:/Organisation|Person/}=a {!type:/Organisation|Person|Money/;!lower:not}{0,10} {lemma:/purchase|buy|acquire|subscribe/;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m /of|in|worth/ {!type:/Organisation|Person|Money/;pos:/ADJ|ADV|VERB|NOUN/}{0,4} "the"? {type:Organisation}=b /'s|’s|'|’/? {!type:/Organisation|Person|Money/;pos:/ADJ|NOUN|VERB|PROPN|ADV/}{0,4} {lower:/shares|stock|notes|debentures|units|securities|equity|warrants/}
  new Investment { party a ; party b ; amount m }
  yes "Nordwind Energy AG has committed to purchase $35 million of newly issued Kurzeme Gas common stock."
  yes "Nordwind Energy AG bought 20 million euros of Kurzeme Gas's convertible notes."
  no  "Nordwind Energy AG bought 20 million euros of Kurzeme Gas pumps."

pattern buys-new-shares-from
  confidence 0.85
  sequence {type:/Organisation|Person/}=a {!type:/Organisation|Person|Money/;!lower:not}{0,10} {lemma:/purchase|buy|acquire|subscribe/;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m /of|in|worth/ {!type:/Organisation|Person|Money/;pos:/ADJ|ADV|VERB|NOUN/}{0,6} {lower:/shares|stock|notes|debentures|units|securities|equity|warrants/} /of|in|from|issued/ "by"? "the"? {type:Organisation}=b
  new Investment { party a ; party b ; amount m }
  yes "Nordwind Energy AG agreed to purchase $35 million of newly issued shares of Kurzeme Gas."
  no  "Nordwind Energy AG agreed to purchase $35 million of pumps from Kurzeme Gas."

pattern buys-what-from
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|,|;/}{0,6} {lemma:/acquire|buy|purchase/;pos:VERB} {lower:/its|their|the|a|an/} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,6} {lower:/stake|shareholding|holding|interest|shares|mine|mill|refinery|smelter|terminal|brand|business|unit|division|subsidiary|portfolio|assets|operations|brewery|dairy|hotel|site|facility|factory|plant/} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,3} "from" "the"? ({type:Country} /'s|’s|'|’/)? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new Acquisition { party a ; party b }
  yes "Nordwind Energy AG acquired its holding from Norway's Kurzeme Gas in 2018 for $95 million."
  yes "Nordwind Energy AG bought the Liepaja mill from Kurzeme Gas."
  no  "Nordwind Energy AG bought the pumps from Kurzeme Gas."

pattern since-buying-from
  confidence 0.82
  sequence {lower:/since|after|when|by/} {lower:/acquiring|buying|purchasing/} {lower:/its|their|the|a|an/} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,6} "from" "the"? ({type:Country} /'s|’s|'|’/)? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b (/in|on/ {type:Date}=d)? "," "the"? {type:Organisation}=a
  new Acquisition { party a ; party b ; date d? }
  yes "Since acquiring its Stibnite mill from Kurzeme Gas in 2018, Nordwind Energy AG has made antimony."
  no  "Since acquiring its licence in 2018, Nordwind Energy AG has made antimony."

pattern ships-goods-to
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|,|;/}{0,3} {lemma:/ship|export|deliver/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|to|from/}{1,8} ({lower:/valued|worth/} "at"? {type:Money}=m)? "to" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new SupplyPartnership { party a ; party b ; amount m? }
  yes "The miner Nordwind Energy AG will ship iron ore pellets valued at $1.9 billion to Kurzeme Gas."
  yes "Nordwind Energy AG delivered 40 pumps to the utility Kurzeme Gas."
  no  "Nordwind Energy AG delivered its annual report to Kurzeme Gas's board."

pattern licensed-from
  confidence 0.82
  sequence {type:Organisation}=a {!type:Organisation;!lower:/;|not/}{0,16} {lemma:/use|sell|make|offer|produce|distribute|market|include|run|build|brew/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,6} {lower:licensed} "from" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a ; party b }
  yes "Nordwind Energy AG offers crop loans and uses satellite imagery licensed from Norway's Kurzeme Gas."
  no  "Nordwind Energy AG uses satellite imagery bought on the market by Kurzeme Gas."

pattern licenses-out-to
  confidence 0.85
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/,|;|not/}{0,18} {lemma:/license|licence|out-license|sublicense/;pos:VERB} "out"? /its|their|the|a|an/ {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|from/}{1,9} "to" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  where !{}=a . {lower:/'s|’s|'|’/}
  new Agreement { party a ; party b }
  yes "Nordwind Energy AG said it has signed a deal to license out its treatment for eczema to Denmark's Kurzeme Gas."
  yes "Nordwind Energy AG licenses its software to the maker Kurzeme Gas."
  no  "Nordwind Energy AG licenses its software to doctors, says Kurzeme Gas."
  no  "Milestones include joining Nordwind Energy AG's Partner Club, licensing its technology to Kurzeme Gas."

pattern loan-that-body-granted-to
  confidence 0.85
  sequence {lemma:/loan|grant|credit|financing|guarantee|subsidy/;pos:NOUN} {!type:/Organisation|Person|Money/;!pos:VERB}{0,3} {type:Money}=m? {!type:/Organisation|Person/;!pos:VERB}{0,3} ","? /that|which/? "the"? {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/}{0,2} {lemma:/grant|approve|extend|provide|award|give|sign/;pos:VERB} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,6} /to|for|with/ "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new Investment { party a ; party b ; amount m? }
  yes "They pointed to the loan of EUR 75 million that Union Bank granted last month to the Latvian grid company Kurzeme Gas."
  no  "They pointed to the loan of EUR 75 million that Union Bank refused to grant."

pattern made-for-by
  confidence 0.82
  sequence {lemma:/produce|manufacture|make|assemble|build|supply|deliver/;tag:VBN} "for" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN|PROPN/}{0,3} {type:Organisation}=a "by" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a ; party b }
  yes "The cassettes will continue to be produced for Nordwind Energy AG by Kurzeme Gas at its plant in Liepaja."
  no  "The film was made for Nordwind Energy AG by hand."

pattern joined-by-further-investor
  confidence 0.82
  sequence {type:Organisation}=b {!type:/Organisation|Person/}{0,8} {lower:/financing|round|funding|investment/} {!type:/Organisation|Person/}{0,3} {lower:led} "by" {type:/Organisation|Person/}=a {!type:/Organisation|Person/;!pos:VERB}{0,3} {lower:/and|,|with/} {lower:/joined|joining|backed|supported/}? "by" {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,3} {type:/Organisation|Person/}=c
  new Investment { party a* ; party b ; party c* }
  yes "Kurzeme Gas closed a $38 million Series C financing led by Nordwind Energy AG and joined by existing investor Union Bank."
  no  "Kurzeme Gas closed a $38 million Series C financing led by Nordwind Energy AG and praised by Union Bank."

pattern grant-from-body-to-body
  confidence 0.85
  sequence {lemma:/grant|loan|donation|contribution|subsidy|credit|funding|financing/} /of|worth/ {type:Money}=m "from" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,3} /to|for/ "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new Investment { party a ; party b ; amount m }
  yes "The minister announced a grant of 2.5 million euros from Union Bank to Riga Technical University."
  no  "The minister announced a grant of 2.5 million euros from Union Bank to build a bridge."

pattern funded-by-run-by
  confidence 0.82
  sequence {lower:/funded|financed|supported|backed/} "by" "the"? {type:/Organisation|Country/}=a {!type:/Organisation|Person|Money/;!pos:VERB}{0,3} {type:Money}=m? {!type:/Organisation|Person|Money/;!lower:/,|;/}{0,4} "and" {lower:/implemented|executed|managed|run|administered|delivered|coordinated|operated/} {lower:/jointly/}? "by" "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* ; amount m? }
  yes "The programme will be funded by the European Union with EUR 24 million until 2029 and implemented by Riga Technical University and Kurzeme Gas."
  no  "The programme will be funded by the European Union and praised by Kurzeme Gas."

pattern grant-from-run-by
  confidence 0.82
  sequence {lemma:/grant|loan|credit|financing|fund|contribution/} /of|worth/ {type:Money}=m "from" "the"? {type:/Organisation|Country/}=a "," {lower:/administered|managed|implemented|channelled|channeled|disbursed/} {lower:/by|through/} "the"? {!type:/Organisation|Person/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new Investment { party a ; party b ; amount m }
  yes "A grant of EUR 15 million from the European Union, administered by Union Bank, will complement it."
  no  "A grant of EUR 15 million from the European Union, praised by Union Bank, will complement it."

pattern open-school-together
  confidence 0.8
  sequence {type:Organisation}=a "and" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b "will" {pos:ADV}? {lower:/open|establish|build|launch|operate|found|run|create/} /a|an|the/ {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,5} {lower:/school|centre|center|laboratory|lab|plant|factory|facility|institute|campus|academy|hub|terminal|station|warehouse|clinic|hospital|refinery|mine|venture/}
  where {}=a !- ({lower:/of|at|from|between/})
  new StrategicCooperation { party a* ; party b }
  yes "Union Bank and Riga Technical University will open a heritage guide school in Liepaja next March."
  no  "Union Bank and Riga Technical University will open at eight."
  no  "The head of Union Bank and Riga Technical University will open the school."

pattern supplied-with-by
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|not/}{0,8} {lemma:be;pos:AUX} {pos:ADV}? {lower:/supplied|equipped|provided|fitted/} "with" {!type:/Organisation|Person/;!lower:/,|;/}{1,8} "by" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new SupplyPartnership { party a ; party b }
  yes "Kurzeme Gas, a dairy from Latvia, will be supplied with 42 pumps by Nordwind Energy AG."
  no  "Kurzeme Gas was provided with advice on pumps, said Nordwind Energy AG."

pattern acquisition-of-dated
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:/Organisation|Person|Date/;!pos:VERB}{0,4} {lemma:/acquisition|purchase|takeover/} "of" "the"? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {!type:/Organisation|Person|Date/;!pos:VERB;!lower:/,|and/}{0,8} /in|on/ {type:Date}=d
  new Acquisition { party a ; party b ; date d }
  yes "The news follows Nordwind Energy AG's acquisition of Kurzeme Gas for $41 million in 2023, and a fire in 2024."
  no  "The news follows Nordwind Energy AG's acquisition of Kurzeme Gas, and a fire in 2024."

pattern paper-it-concluded-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/;|and/}{0,28} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord/;pos:/NOUN|PROPN/} ","? /which|that/? /it|they/ ({lower:/has|had|have/} {pos:ADV}?)? {lemma:/sign|conclude|enter|reach|strike|make|ink|seal/;pos:VERB} "into"? {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,5} "with" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new Agreement { party a ; party b }
  yes "Medicine will be supplied by the drugmaker Nordwind Energy AG under a memorandum which it concluded with Kurzeme Gas in April."
  no  "Nordwind Energy AG honoured a contract which it called fair with Kurzeme Gas as its witness."

pattern and-paper-it-concluded-with
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ {!lower:/;/;!tag:/VBD|VBZ|VBP|MD/}{1,24} "," "and" "the" {!type:Entity;pos:/ADJ|NOUN/}{0,3} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord/;pos:/NOUN|PROPN/} "it" ({lower:/has|had/} {pos:ADV}?)? {lemma:/sign|conclude|enter|reach|strike|make|ink|seal/;pos:VERB} "into"? {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,5} "with" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new Agreement { party a ; party b }
  yes "The news follows Nordwind Energy AG's acquisition of Union Bank in 2023, and the distribution agreement it entered into this February with Kurzeme Gas."
  no  "The news follows Nordwind Energy AG's purchase of Union Bank in 2023, and the distribution agreement with Kurzeme Gas."

pattern that-it-acquired-from
  confidence 0.82
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;/}{0,16} {pos:NOUN} (/in|near|at/ {type:Place}=l)? ","? /that|which/ "it" ({lower:/has|had/} {pos:ADV}?)? {lemma:/acquire|buy|purchase/;pos:VERB} "from" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b (/in|on/ {type:Date}=d)?
  where {}=b !. {lower:/-|'s|’s|'|’/}
  new Acquisition { party a ; party b ; date d? ; place l? }
  yes "Nordwind Energy AG lost money on a cattle station in Australia that it acquired from Kurzeme Gas in 2016."
  no  "Nordwind Energy AG lost money on a cattle station in Australia that it ran with Kurzeme Gas in 2016."

pattern supplies-under-paper-with
  confidence 0.85
  sequence {lemma:/supply|deliver|provide|produce/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{0,4} "by" "the"? ({type:Country} /'s|’s|'|’/)? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=a "under" /a|an|the/ {!type:/Organisation|Person/;!pos:VERB}{0,4} {lemma:/agreement|memorandum|mou|contract|deal/} (/which|that/? /it|they/ ({lower:/has|had|have/} {pos:ADV}?)? {lemma:/sign|conclude|enter|reach|strike/;pos:VERB} "into"?)? "with" "the"? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  new SupplyPartnership { party a ; party b }
  yes "Medicine will be supplied at cost by the drugmaker Nordwind Energy AG under a memorandum which it concluded with Kurzeme Gas in April."
  no  "Medicine will be praised by the drugmaker Nordwind Energy AG under a memorandum with Kurzeme Gas."

pattern bodies-codeshare
  confidence 0.85
  sequence {type:Organisation}=a "and" "the"? {!type:/Entity|Role/;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b {pos:/AUX|ADV/}{0,3} ({lower:/codeshare|cofinance|coproduce|codevelop/} | "co" "-" {lower:/finance|fund|invest|produce|develop|operate|manage/})
  new StrategicCooperation { party a* ; party b }
  yes "Union Bank and Kurzeme Gas will also co-finance flights from May."
  no  "Union Bank and Kurzeme Gas will also praise flights from May."

# --- headlines without a verb, items of a list -----------------------------------------------------------

pattern headline-in-deal
  confidence 0.8
  sequence {type:Organisation}=a /and|,|&/ {type:Organisation}=b "in" {!type:/Entity|Money/;!pos:/VERB|ADP|DET/}{0,4} {type:Money}=m? {!type:Entity;!pos:/VERB|ADP|DET/}{0,3} {lower:/deal|pact|tie-up|accord|alliance|merger/}
  where {}=a !- {}
  new Agreement { party a ; party b ; amount m? }
  yes "Nordwind Energy AG, Kurzeme Gas in LNG supply deal"
  no  "Nordwind Energy AG, Kurzeme Gas in LNG supply trouble"
  no  "Shares of Nordwind Energy AG, Kurzeme Gas in merger deal rise"

pattern item-of-two-and-deal
  confidence 0.8
  sequence {type:Organisation}=a ("and" | /–|—|-|&|\/|,/) "the"? {type:Organisation}=b ":" {!type:/Organisation|Person|Money/;pos:/ADJ|NOUN|DET|NUM|PROPN/}{0,4} {lower:/agreement|memorandum|mou|contract|deal|supply|delivery|venture|partnership|cooperation|collaboration|purchase/} {!type:/Organisation|Person|Money/}{0,10} {type:Money}=m?
  where {}=a !- {lower:/of|from|between|by|with|at/}
  new Agreement { party a ; party b ; amount m? }
  yes "Nordwind Energy AG and Kurzeme Gas: supply of 300 pumps, 12 million euros"
  yes "Riga Technical University – Union Bank: memorandum of understanding on a laboratory"
  no  "Nordwind Energy AG and Kurzeme Gas: shares of 300 firms"
