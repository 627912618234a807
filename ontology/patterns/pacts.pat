# Pacts told with a count of the partners, with a second pact beside the first, and with their sums.

pattern pact-between-body-and-counted-bodies
  confidence 0.88
  sequence {lemma:/agreement|memorandum|memoranda|mou|moa|pact|accord|contract|protocol|arrangement|deal/;pos:/NOUN|PROPN|ADJ/} {!type:/Organisation|Person/}{0,8} "between" "the"? {type:Organisation}=a "and" "the"? /two|three|four|five|six|seven|eight|nine|ten|several|other/ {!type:Entity;!pos:VERB}{0,4} {lower:/universities|institutions|institutes|colleges|companies|firms|partners|agencies|bodies|organisations|organizations|ministries|banks|utilities/} {!type:/Organisation|Person/;!pos:VERB}{0,3} {lower:/:|,|-|–|—|namely|including/}{1,2} "the"? {type:Organisation}=b
  new Agreement { party a ; party b+ }
  yes "Memoranda of understanding were signed between Riga Technical University and three universities: Jelgava University, Tartu Sea University and Union University."
  no  "A match between Riga Technical University and three universities: Jelgava University, Tartu Sea University and Union University."

pattern country-signs-with-counted-countries
  confidence 0.88
  sequence {type:Country;dep:/nsubj|nsubjpass/}=a {!type:/Organisation|Place/}{0,8} {lemma:/sign|ink|conclude|reach|initial|enter/;pos:VERB} {!type:/Organisation|Place/}{0,10} "with" /two|three|four|five|six|seven|eight|nine|ten|several|other/ {!type:/Organisation|Place/;!pos:VERB}{0,4} {lower:/countries|nations|states|neighbours|neighbors/} {lower:/:|,|-|–|—|namely|including/}{1,2} "the"? {type:Country}=b
  new Agreement { party a ; party b+ }
  yes "Latvia has signed agreements with three countries: Kenya, Norway and Chile."
  no  "Latvia has played matches with three countries: Kenya, Norway and Chile."

pattern and-separate-deal-with
  confidence 0.87
  sequence {type:Organisation}=a {!type:Organisation}{0,12} {lemma:/sign|ink|conclude|reach|seal|enter|announce|finali[sz]e/;pos:VERB} {!type:Organisation}{0,8} {lemma:/agreement|memorandum|mou|pact|accord|deal|contract|letter|protocol|sheet/;pos:/NOUN|PROPN/} {!type:Organisation;!tag:/VBD|VBZ|VBP/}{0,10} "with" "the"? {!type:Organisation;!tag:/VBD|VBZ|VBP/}{0,4} {type:Organisation} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP/}{0,14} /and|plus|while/ "a"? /separate|second|similar|further|another|third/ ({!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP/}{0,5} {lemma:/agreement|memorandum|mou|pact|accord|deal|contract|letter|protocol|sheet|one/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP/}{0,5})? "with" "the"? {!type:Organisation;!tag:/VBD|VBZ|VBP/}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Nordwind Energy AG signed an agreement with Union Bank to study a plant, and a separate MoU with Kurzeme Gas."
  yes "Nordwind Energy AG signed an agreement with Union Bank and another with Kurzeme Gas."
  no  "Nordwind Energy AG signed an agreement with Union Bank and a separate party with Kurzeme Gas took place."

pattern signs-with-body-for-sum
  confidence 0.87
  sequence {type:/Organisation|Country/}=a {!type:Organisation}{0,8} {lemma:/sign|ink|conclude|finali[sz]e|seal|win|secure/;pos:VERB} {!type:/Organisation|Money/}{0,6} {lemma:/agreement|memorandum|mou|pact|deal|contract|order/;pos:/NOUN|PROPN/} {!type:/Organisation|Money/}{0,6} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP/}{0,4} {type:Organisation}=b {!type:/Organisation|Money/;!lower:/and|while/}{0,10} {lower:/worth|valued/} {!type:/Organisation|Money/}{0,3} {type:Money}=m
  new Agreement { party a ; party b ; amount m }
  yes "Nordwind Energy AG signed a memorandum with Union Bank to explore a partnership that could be worth $15 million, and another with Kurzeme Gas."
  no  "Nordwind Energy AG signed a memorandum with Union Bank and bought a plant worth $15 million."

pattern separate-deal-with-for-sum
  confidence 0.87
  sequence {type:Organisation}=a {!type:Organisation}{0,12} {lemma:/sign|ink|conclude|reach|seal|enter|finali[sz]e/;pos:VERB} {!type:Organisation}{0,20} "with" "the"? {!type:Organisation;!tag:/VBD|VBZ|VBP/}{0,4} {type:Organisation} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP/}{0,14} /and|plus|while/ "a"? /separate|second|similar|further|another|third/ ({!type:/Organisation|Person|Money/;!tag:/VBD|VBZ|VBP/}{0,5} {lemma:/agreement|memorandum|mou|pact|accord|deal|contract|letter|protocol|sheet|one/} {!type:/Organisation|Person|Money/;!tag:/VBD|VBZ|VBP/}{0,5})? "with" "the"? {!type:/Organisation|Money/;!tag:/VBD|VBZ|VBP/}{0,4} {type:Organisation}=b {!type:/Organisation|Money/;!lower:and}{0,3} /for|worth|valued/ {!type:/Organisation|Money/}{0,4} {type:Money}=m
  new Agreement { party a ; party b ; amount m }
  yes "Nordwind Energy AG signed an agreement with Union Bank to study a plant, and a separate MoU with Kurzeme Gas for a potentially $70 million deal."
  no  "Nordwind Energy AG signed an agreement with Union Bank to study a plant, and a separate MoU with Kurzeme Gas."

pattern signs-sum-deal-with
  confidence 0.88
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Money/}{0,8} {lemma:/sign|ink|conclude|finali[sz]e|seal|strike|win|secure/;pos:VERB} {!type:/Organisation|Money/}{0,4} {type:Money}=m {!type:/Organisation|Money/;!pos:VERB}{0,5} {lemma:/agreement|deal|contract|order|pact/;pos:NOUN} {!type:/Organisation|Money/;!pos:VERB}{0,8} /with|from/ "the"? {!type:Organisation;!pos:VERB}{0,4} {type:Organisation}=b
  new Agreement { party a ; party b ; amount m }
  yes "Nordwind Energy AG signed a $20 million agreement with Union Bank and a contract with Kurzeme Gas."
  no  "Nordwind Energy AG signed a $20 million cheque with Union Bank."

pattern buys-holding-told-by-apposition
  confidence 0.87
  sequence {type:Organisation}=a {!type:Organisation}{0,12} {lemma:/acquire|buy|purchase|take|obtain/;pos:VERB} {!type:/Organisation|Money/}{0,6} {lower:/stake|shareholding|interest|shares|holding/} {!type:/Organisation|Money/}{0,2} "in" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b ("," {!type:/Organisation|Money/;!lower:/which|who|,/}{1,8} ",")? {!type:/Organisation|Money/;!lower:/who|which|with|,/}{0,8} "for" {!type:/Organisation|Money/}{0,3} {type:Money}=m
  new Investment { party a ; party b ; amount m }
  yes "Nordwind Energy AG acquired its holding in Union Bank, the country's biggest lender, at the end of 2007 for $10 million."
  no  "Nordwind Energy AG acquired its holding in Union Bank, the country's biggest lender, which paid $10 million."

pattern person-comma-the-national-title
  confidence 0.85
  sequence {type:Person}=p "," "the" {pos:/ADJ|PROPN/;!type:/Organisation|Person|Role/} {type:Role;!lemma:/participant|speaker|delegate|guest|representative|official|member|native|citizen/}=t /[,;.()]|and|to|in|who|said|told/
  emit p position(t)
  yes "Jan Novak, the Kenyan High Commissioner, who came twice, signed it."
  no  "Jan Novak, the Kenyan guest, who came twice, signed it."

pattern memoranda-with-counted-bodies
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:Organisation}{0,24} {lemma:/sign|ink|conclude|renew|exchange/;pos:VERB} {!type:/Organisation|Person/}{0,6} {lower:/memoranda|memorandums|mous|moas|pacts|accords|protocols/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,10} "with" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  new Agreement { party a* ; party b+ }
  yes "Riga Technical University has signed memoranda of understanding (MOUs) today with three Kenyan universities: Jelgava University and Tartu Sea University."
  no  "Riga Technical University has signed memoranda of understanding near the gate of Jelgava University."
