# Money for a company: who funds it, buys its shares, lends to it, told by the noun ("with fresh funding
# from A, B …"), by a list ("counts A and B among its investors"), before or behind the main clause.
# (By the verb of investing and by rounds: partnerships.pat, deals.pat. Rounds of two sentences:
# src/fact/rounds.c.)

pattern counts-among-investors
  confidence 0.85
  sequence {type:Organisation}=b {lemma:/count|number|have|list/;pos:/VERB|AUX/} {!type:/Organisation|Person/}{0,5} {type:/Organisation|Person/}=a ({type:/Organisation|Person/} | {!tag:/VBD|VBZ|VBP|MD/}){0,16} {lower:/among|as/} {lower:/its|their/} {!type:Organisation}{0,4} {lower:/investors|backers|shareholders|stockholders|owners|funders|financiers|lenders/}
  new Investment { party b ; party a* }
  yes "Kurzeme Gas counts Nordwind Energy AG and Union Bank among its investors."
  yes "Kurzeme Gas has the utility Nordwind Energy AG as its largest shareholders."
  no  "Kurzeme Gas counts Nordwind Energy AG and Union Bank among its rivals."

pattern among-investors-are
  confidence 0.85
  sequence "among" ("the"? {lower:/investors|backers|shareholders|owners|funders|lenders/} /of|in/ "the"? {type:Organisation}=b | "the"? {type:Organisation}=b /'s|’s|'|’/ {!type:Organisation}{0,3} {lower:/investors|backers|shareholders|owners|funders|lenders/}) {lemma:be} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "Among the investors in Kurzeme Gas are Nordwind Energy AG and Union Bank."
  yes "Among the backers of Kurzeme Gas Ltd. are the utility Nordwind Energy AG and Union Bank."
  no  "Among the workers of Kurzeme Gas are friends of Nordwind Energy AG."

pattern with-funding-from-first
  confidence 0.85
  sequence /with|following|after|through|using|by|thanks|on/ {!type:/Organisation|Money|Person/}{0,9} {lower:/injection|investment|investments|funding|financing|capital|loan|loans|grant|grants|backing/} {!type:/Organisation|Money/}{0,5} /from|by/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a ("," "the"? {type:Organisation} | ","? "and" "the"? {type:Organisation}){0,4} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} "," "the"? {type:Organisation}=b {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new Investment { party b ; party a* }
  yes "Following a strategic investment from Nordwind Energy AG in May, Kurzeme Gas is opening an office."
  yes "With backing from Nordwind Energy AG and Union Bank, Kurzeme Gas Ltd. has opened an office."
  no  "Following a friendly letter from Nordwind Energy AG, Kurzeme Gas is opening an office."

pattern with-sum-from-first
  confidence 0.88
  sequence /with|following|after|through|using|by|thanks/ {!type:/Organisation|Money|Person/}{0,9} {type:Money}=m {!type:/Organisation|Money/}{0,6} /from|by/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:with}{0,6} {type:Organisation}=a ("," "the"? {type:Organisation} | ","? "and" "the"? {type:Organisation}){0,4} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} "," "the"? {type:Organisation}=b {pos:ADV}? ({pos:/VERB|AUX/} | {tag:MD})
  new Investment { party b ; party a* ; amount m }
  yes "With a fresh injection of up to $40 million in funding from Nordwind Energy AG, Kurzeme Gas enters its next phase."
  yes "Following a $40 million grant from Nordwind Energy AG, Kurzeme Gas has opened an office."
  no  "With $40 million lost, and a friend of Nordwind Energy AG in jail, Kurzeme Gas enters its next phase."
  no  "Backed by a $40 million investment from a large group and partnerships with Nordwind Energy AG, Kurzeme Gas has much strength."

pattern grant-by-body
  confidence 0.88
  sequence {type:Organisation}=b {!type:/Organisation|Money/}{0,8} {lower:/awarded|granted|given|allocated|offered|approved/} {!type:/Organisation|Money/}{0,3} {type:Money}=m {!type:/Organisation|Money/}{0,6} /by|from/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a
  new Investment { party b ; party a* ; amount m }
  yes "Kurzeme Gas was awarded a 20 million euros grant by the lender Union Bank."
  yes "Kurzeme Gas has been granted 20 million euros from Union Bank."
  no  "Kurzeme Gas was robbed of 20 million euros by a clerk of Union Bank."

pattern buys-shares-for-sum
  confidence 0.88
  sequence {type:Organisation}=a {!type:/Organisation|Money/}{0,16} ({lemma:/buy|purchase|acquire/;pos:VERB} | {lemma:subscribe;pos:VERB} "for"?) {!type:/Organisation|Money/}{0,5} {type:Money}=m {!type:/Organisation|Money/}{0,6} {lower:/shares|stock|equity|notes|bonds|warrants|debentures|stake|interest/} {!type:Organisation}{0,3} /of|in|from/ "the"? {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b ; amount m }
  yes "Union Bank agreed to purchase $30 million in common shares of Kurzeme Gas at a premium."
  no  "Union Bank agreed to purchase $30 million of hydrogen from Kurzeme Gas."

pattern sells-stake-to
  confidence 0.88
  sequence {type:Organisation}=a {!type:Organisation}{0,14} ({lemma:/sell|divest|transfer|place/;pos:VERB} | {lower:/sale|divestment|disposal/} "of") {!type:Organisation;!lower:/majority|controlling|entire|all|in/}{0,8} {lower:/stake|shareholding|interest|shares|share/} "to" "the"? {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Kita Motors Ltd. sold a 15 percent stake to Nordwind Energy AG."
  no  "Kita Motors Ltd. sold a controlling stake to Nordwind Energy AG."
  no  "Kita Motors Ltd. showed its shares to Nordwind Energy AG."

pattern joins-as-investor
  confidence 0.85
  sequence {type:/Organisation|Person/}=a {!type:/Organisation|Person/}{0,4} {lemma:/join|enter/;pos:VERB} "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,3} "as" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {lower:/(.* )?(investor|shareholder|backer|stockholder|owner)/}
  new Investment { party a* ; party b }
  yes "Union Bank has joined Kurzeme Gas Ltd. as a minority shareholder."
  no  "Union Bank has joined Kurzeme Gas as a witness."

pattern ventures-backed-by
  confidence 0.85
  sequence {type:Organisation}=b "," {!type:Entity;!tag:/VBD|VBZ|VBP|MD/;!lower:/more|other/}{0,4} {tag:NNS} {!type:Entity}{0,2} {lower:/backed|funded|financed|supported/} "by" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=a
  new Investment { party b+ ; party a* }
  yes "Kurzeme Gas and Kita Motors Ltd., two projects backed by Union Bank, will speak."
  no  "Kurzeme Gas and Kita Motors Ltd., two projects disliked by Union Bank, will speak."
  no  "Jan Novak sells pumps to Kurzeme Gas, Kita Motors Ltd., and more firms, backed by Union Bank."

pattern body-backed-body
  confidence 0.85
  sequence {type:Organisation}=a "-" {lower:/backed|owned|controlled/} {!type:Entity;!tag:/VBD|VBZ|VBP|MD|IN|CC/}{0,5} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "They met the Union Bank-backed start-up Kurzeme Gas Ltd. in Riga."
  no  "They met Union Bank-bound clerks and Kurzeme Gas in Riga."

pattern bodies-that-body-backs
  confidence 0.8
  sequence {type:Organisation}=b "," {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {lower:/that|which/} "the"? {type:Organisation}=a {!type:/Organisation|Person/;!lower:/not|never|to/}{0,3} {lower:/backs|backed|funds|funded|finances|financed/}
  new Investment { party b ; party a* }
  yes "Kurzeme Gas, a start-up that Union Bank has backed since May, opened an office."
  no  "Kurzeme Gas, a start-up that Union Bank has sued since May, opened an office."

pattern round-of-body-led-by
  confidence 0.88
  sequence {lower:/round|financing|fundraising|funding|pipe|placement/} {!type:Organisation}{0,2} /in|of|for/ "the"? {type:Organisation}=b {!type:Organisation}{0,6} {lower:/led|backed|supported|anchored|co-led/} "by" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "The seed round in Kurzeme Gas Ltd. was led by Union Bank."
  no  "The long night in Kurzeme Gas was led by Union Bank."

pattern funding-for-body-comes-from
  confidence 0.85
  sequence {lower:/funding|financing|loan|grant|capital|investment/} /for|in/ "the"? {type:Organisation}=b {!type:/Organisation|Person/}{0,5} ({lemma:come;pos:VERB} "from" | {lower:/provided|supplied|arranged|approved/} "by") "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "The loan for Kurzeme Gas was arranged by Union Bank and Orion Bank."
  no  "The praise for Kurzeme Gas came from Union Bank."

pattern bodies-sign-financing
  confidence 0.85
  sequence {type:Organisation}=a ("," "the"? {type:Organisation} ","?){0,4} ","? "and" "the"? {type:Organisation}=b {!type:/Organisation|Money/}{0,6} {lemma:/sign|enter|close|agree|conclude|reach|complete|execute|finali[sz]e/;pos:VERB} {!type:/Organisation|Money/}{0,8} ({lower:/financing|investment|funding|subscription/} | {lower:/equity|share|shares|note|notes|stock|securities|security|unit|debenture|warrant/} {lower:/purchase|subscription/}) {!type:/Organisation|Money/}{0,2} {lower:/agreement|agreements|transaction|transactions|facility|contract|deal/}
  new Investment { party a* ; party b }
  yes "Kurzeme Gas Ltd. and Union Bank have signed a financing agreement."
  yes "On 5 May, Kurzeme Gas, Kita Motors Ltd., and Union Bank entered into a series of financing transactions."
  no  "Kurzeme Gas and Union Bank have signed a peace agreement."

pattern bodies-sign-financing-sum
  confidence 0.85
  sequence {type:Organisation}=a ("," "the"? {type:Organisation} ","?){0,4} ","? "and" "the"? {type:Organisation}=b {!type:/Organisation|Money/}{0,6} {lemma:/sign|enter|close|agree|conclude|reach|complete|execute|finali[sz]e/;pos:VERB} {!type:/Organisation|Money/}{0,20} {lower:/financing|investment|funding|subscription|equity|share/} {!type:/Organisation|Money/}{0,3} {lower:/agreement|agreements|transaction|transactions|facility|contract|deal/} /of|for|worth/ {!type:/Organisation|Money/}{0,3} {type:Money}=m
  new Investment { party a* ; party b ; amount m }
  yes "Kurzeme Gas Ltd. and Union Bank have signed a financing agreement for 20 million euros."
  no  "Kurzeme Gas and Union Bank have signed a financing agreement."

pattern signs-financing-with
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation/}{0,16} {lemma:/sign|enter|close|conclude|reach|complete|execute|finali[sz]e|secure|obtain|receive|arrange|announce/} {!type:Organisation}{0,10} ({lower:/financing|loan|credit|investment|funding|subscription/} | {lower:/equity|share|shares|note|notes|stock|securities|security|unit|debenture|warrant/} {lower:/purchase|subscription/}) {!type:/Organisation|Money/}{0,4} {lower:/agreement|agreements|transaction|transactions|facility|contract|deal|deals/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} /with|from/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "Kurzeme Gas has signed a loan agreement with Union Bank."
  yes "Kurzeme Gas entered into a securities purchase agreement with Union Bank."
  yes "Kurzeme Gas announced the signing of definitive investment and offtake agreements with Union Bank."
  no  "Kurzeme Gas has signed a peace agreement with Union Bank."

pattern financing-from-for-body
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/? {!type:/Organisation|Money/}{0,12} {lemma:/approve|provide|grant|commit|extend|lend|pledge|award|contribute|allocate/;pos:VERB} {!type:/Organisation|Money/}{0,5} {type:Money}=m {!type:/Organisation|Money|Place/;!lower:/through|via|by/}{0,8} /to|for/ "the"? {!type:/Organisation|Person|Place/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:/Company|University|ResearchInstitute|Association/}=b
  new Investment { party a* ; party b ; amount m }
  yes "Union Bank has approved a 20 million euros loan to the pump maker Kurzeme Gas."
  yes "Union Bank pledged 20 million euros to Kurzeme Gas Ltd. in May."
  no  "Union Bank counted 20 million euros and walked to Kurzeme Gas Ltd. in May."

pattern acquires-minority-stake
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,24} {lemma:/acquire|buy|purchase|take|obtain|secure|gain/;pos:VERB} {!type:Organisation;!lower:/controlling|majority|all|entire|remaining|full/}{0,6} {lower:/stake|shareholding|interest|shares|equity/} {!type:Organisation}{0,2} "in" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  where !{}=b . {pos:/NOUN|PROPN/}
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG has signed a letter of intent to acquire a 49 percent interest in the pump maker Kurzeme Gas."
  no  "Nordwind Energy AG has signed a letter of intent to acquire a controlling interest in the pump maker Kurzeme Gas."

pattern sells-stake-of-body-to
  confidence 0.85
  sequence {lemma:/sell|divest|transfer|place/;pos:VERB} {!type:Organisation;!lower:/majority|controlling|entire|all|remaining/}{0,8} {lower:/stake|share|shareholding|interest|shares/} {!type:Organisation}{0,2} /of|in/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} "to" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG sold a 45 percent share of Kurzeme Gas to the carmaker Kita Motors Ltd."
  no  "Nordwind Energy AG sold its share of hydrogen to the carmaker Kita Motors Ltd."

pattern gets-partial-ownership-of
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {lemma:/get|gain|acquire|obtain|take|secure/;pos:VERB} {!type:Organisation}{0,2} {lower:/partial|minority|joint|part/} {lower:/ownership|control/} /of|in/ "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Union Bank and Nordwind Energy AG got partial ownership of Kurzeme Gas."
  no  "Union Bank and Nordwind Energy AG got partial news of Kurzeme Gas."
