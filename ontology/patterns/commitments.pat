# What states and public givers commit to in fact sheets and joint statements: what they buy of each
# other, whom they give how much. (Loans and grants of banks: financing.pat, government.pat; aid:
# readouts.pat.)

pattern country-buys-sum-of-goods
  confidence 0.85
  sequence {type:Country}=a {!type:/Organisation|Person|Country|Money/;!lower:/not|never|could|may/}{0,10} {lemma:/purchase|buy|import|procure|order/;pos:/VERB|NOUN/} {!type:/Organisation|Person|Country/}{0,6} {type:Money}=m {!type:/Organisation|Person|Country|Money/}{0,8} /of|in|worth/ {!type:/Organisation|Person|Country|Money/;!pos:VERB}{0,3} {type:Country}=b {!type:Entity;pos:/ADJ|NOUN|PROPN/}
  new SupplyPartnership { party a ; party b ; amount m }
  yes "Latvia will purchase $8 billion in U.S. goods, including corn and soybeans."
  yes "Latvia has committed to buy at least $2 billion per year of United States farm products."
  no  "Latvia will count $8 billion in U.S. goods, including corn and soybeans."

pattern buys-goods-of-maker
  confidence 0.85
  sequence {type:/Country|Company|GovernmentBody/}=a {!type:/Organisation|Person|Country/;!lower:/not|never|could|may/}{0,12} {lemma:/purchase|buy|order|procure|lease/;pos:/VERB|NOUN/} {!type:/Organisation|Person|Country|Money/}{0,5} {type:Company}=b {!type:Entity;pos:/ADJ|NOUN|PROPN|NUM/}{0,2} {lemma:/aircraft|airplane|aeroplane|plane|jet|jetliner|helicopter|airliner|engine|truck|bus|van|car|vehicle|train|tram|locomotive|railcar|turbine|satellite|drone|reactor|battery|charger|excavator|tractor|vessel|ship|ferry|robot|chip|server/;pos:/NOUN|PROPN/}
  new SupplyPartnership { party a ; party b }
  yes "Latvia approved an initial purchase of 20 locally made Kita Motors Ltd. aircraft for its navy."
  yes "Union Bank has ordered 50 Kita Motors Ltd. electric vans."
  no  "Union Bank has sold 50 Kita Motors Ltd. electric vans."
  no  "Union Bank may order Kita Motors Ltd. to stop."

pattern announces-sum-for-body
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Association|Country/}=a ("(" []{1,4} ")")? {!type:/Organisation|Person|Money|Country/;!lower:/not|never/}{0,6} {lemma:/announce|unveil|launch|award|approve|sign|allocate|earmark|pledge|commit|make|grant/;pos:VERB} {!type:/Organisation|Person|Money|Country/}{0,5} {type:Money}=m ({!type:/Organisation|Person|Money|Country/;!pos:VERB}{0,3} {lemma:/grant|loan|contribution|donation|award|investment|package|support|funding|financing|assistance|guarantee|credit|aid/})? {!type:/Organisation|Person|Money|Country/;!pos:VERB}{0,2} /to|for/ ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:/Organisation|Country/}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  where !{}=b . {pos:NOUN}
  new StrategicCooperation { party a ; party b ; amount m ; cooperationClass Aid }
  yes "The Nordic Development Agency (NDA) announced a $1.1 million grant to Kurzeme Gas for a study."
  yes "Norway announced $20 million for Kenya's Ministry of Health to fight malaria."
  no  "Norway announced a loss of $20 million to Kenya's ports."

pattern supplies-makers-including
  confidence 0.82
  sequence {type:Company}=a {!type:/Organisation|Person/;!lower:/not|;/}{0,6} {lemma:/supply|serve/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB}{0,5} {tag:NNS} ","? ({lower:/including|like/} | "such" "as") "the"? {type:Organisation}=b
  new SupplyPartnership { party a ; party b+ }
  yes "Kurzeme Gas supplies carmakers including Kita Motors Ltd. and Nordwind Energy AG."
  no  "Kurzeme Gas avoids carmakers including Kita Motors Ltd. and Nordwind Energy AG."
