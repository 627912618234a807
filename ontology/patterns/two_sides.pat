# Two sides named together, and what they do in one or the other wording of newsrooms: under which deal,
# together, since when, what joint thing. (Descriptions between the names: fact/asides.h.)

pattern under-a-deal-both-act
  confidence 0.85
  sequence /under|in|by|through/ ({!type:Entity;!lower:/,|;/}{0,4} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord|arrangement|protocol|document/;pos:/NOUN|PROPN/} {!type:/Organisation|Person|Country/;!lower:/,|;/}{0,6} | "the"? {lower:/second|third|fourth|first|other|another|last|latter/}) "," "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {pos:/VERB|AUX|ADV/}
  new Agreement { party a* ; party b* }
  yes "Under one of the agreements, Nordwind Energy AG and Kurzeme Gas will build a plant in Riga."
  yes "In the second, Riga Technical University and Union Bank declare that they want to train teachers."
  no  "In the second summer, Riga Technical University and Union Bank lost money."

pattern under-a-deal-one-acts-for-other
  confidence 0.85
  sequence /under|in/ {!type:Entity;!lower:/,|;/}{0,4} {lemma:/agreement|memorandum|mou|contract|deal|pact|accord|arrangement/;pos:/NOUN|PROPN/} {!type:/Organisation|Person|Country/;!lower:/,|;|with|between|signed/}{0,6} "," "the"? {!type:Entity;pos:/ADJ|NOUN|VERB|PROPN/;!tag:/VBD|VBZ|VBP/}{0,5} {type:Organisation}=a {lower:/will|is|has|would/} {!type:/Organisation|Person/;!lower:/;|,|that|which|according/}{2,14} {lower:/to|for|at|of|with|from/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Agreement { party a ; party b* }
  yes "Under a second pact, the startup Kita Motors Ltd. will install 40 chargers at filling stations of Kurzeme Gas."
  no  "Under a second bridge, the startup Kita Motors Ltd. will install 40 chargers at filling stations of Kurzeme Gas."

pattern document-between-both
  confidence 0.88
  sequence {lower:/signed|inked|concluded|sealed|exchanged|initialled|struck|finalised|finalized/} {!type:/Organisation|Person|Place/;!pos:VERB}{0,3} "between" "the"? {type:/Organisation|Country/}=a "and" "the"? {type:/Organisation|Country/}=b
  where !{}=b . {lower:/-|'s|’s|'|’/}
  new Agreement { party a ; party b }
  yes "Another, inked between Nordwind Energy AG and Kurzeme Gas, covers pumps."
  no  "Another, lost between Nordwind Energy AG and Kurzeme Gas, covers pumps."

pattern further-document-between-both
  confidence 0.88
  sequence {lemma:/agreement|memorandum|memoranda|mou|mous|moa|moas|contract|deal|pact|accord|letter|document/;pos:/NOUN|PROPN/} []{0,16} "between" {type:/Organisation|Country/} []{1,40} /and|;|,/{1,2} ({!type:Entity;!pos:VERB}{0,2} {lower:/another|one/})? "between" "the"? {type:/Organisation|Country/}=a "and" "the"? {type:/Organisation|Country/}=b
  new Agreement { party a ; party b }
  yes "Two MoUs were exchanged: between Riga Technical University and Union Bank for a lab, and between Nordwind Energy AG and Kurzeme Gas for pumps."
  no  "Two matches were played: between Riga Technical University and Union Bank in May, and between Nordwind Energy AG and Kurzeme Gas in June."

pattern both-do-together
  confidence 0.8
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {pos:/AUX|PART/}{0,2} ({lower:/together|jointly/} {pos:VERB;!lower:/taken|accounted|account|held|hold|own|owned|represented/} | {pos:VERB;!lower:/taken|were|was/} {!type:/Organisation|Person/;!lower:/,|;|get|got|come/}{0,10} {lower:/together|jointly/;!lower:with})
  where !{}=b . {lower:/'s|’s|'|’/}
  new StrategicCooperation { party a* ; party b* }
  yes "Riga Technical University and Union Bank are together preparing the export of ammonia."
  yes "Riga Technical University and Union Bank agreed to test pumps together for three years."
  no  "Riga Technical University and Union Bank are quickly losing the export of ammonia."

pattern both-have-done-since
  confidence 0.8
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {lower:/have|had/} {lower:/been|also|already|long/}{0,2} ({lemma:/exchange|maintain|share|run|operate|cooperate|collaborate|partner|work|ally|bind|train|develop|conduct|study|teach|offer|host|co-operate/;pos:VERB} | {lower:/a|an|had/}{1,2} {!type:Entity}{0,4} {lemma:/agreement|pact|partnership|contract|accord|memorandum|alliance|venture|programme|program/}) {!type:/Organisation|Person/;!lower:/,|;/}{0,8} {lower:since}
  new StrategicCooperation { party a* ; party b* }
  yes "Riga Technical University and Tartu Sea Institute have exchanged teachers since 2019."
  yes "Riga Technical University and Tartu Sea Institute have had a student exchange pact since 2014."
  no  "Riga Technical University and Tartu Sea Institute have grown since 2019."

pattern joint-thing-by-both
  confidence 0.82
  sequence {lower:/joint|shared|common/} {!type:Entity;pos:/ADJ|NOUN/;!lower:/statement|declaration|letter|communique|stand|pavilion|bid|press|appeal|exhibition|forum/}{1,3} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,16} /by|between|of/ "the"? {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b
  new StrategicCooperation { party a* ; party b* }
  yes "They signed a paper on a joint laboratory for waves, to be set up in Riga by Riga Technical University and Tartu Sea Institute."
  no  "They signed a paper on an old laboratory for waves, to be closed in Riga by Riga Technical University and Tartu Sea Institute."

pattern both-set-up-joint-thing
  confidence 0.85
  sequence {type:/Organisation|Country/}=a /and|,/{1,2} "the"? {type:/Organisation|Country/}=b {pos:/AUX|ADV/}{0,3} {lemma:/set|establish|launch|build|open|found|create|form|start|develop|run|conduct|plan|agree|carry|undertake|operate|fund|finance/;pos:VERB} {!type:/Organisation|Person/;!lower:/,|;/}{0,6} {lower:/joint|shared|common/} {!type:Entity;pos:/ADJ|NOUN/;!lower:/statement|declaration|letter|communique|stand|pavilion|bid|press|appeal|exhibition|venture/}
  new StrategicCooperation { party a* ; party b* }
  yes "Riga Technical University and Tartu Sea Institute will set up a joint institute for waves."
  no  "Riga Technical University and Tartu Sea Institute will set up a tent for waves."

pattern paid-sum-for-percent-of
  confidence 0.88
  sequence {type:/Organisation|Country/}=a ","? "which"? {!type:/Organisation|Person/;!lower:/;/}{0,3} {lemma:pay;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m ("(" {!type:Organisation}{1,5} ")")? {!type:/Organisation|Person/}{0,2} "for" {!type:/Organisation|Person/}{0,4} {lower:/%|percent|pct|cent|stake|shares|interest|third|quarter|half/} {!type:/Organisation|Person/}{0,3} /of|in/ "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Investment { party a ; party b ; amount m }
  yes "Union Bank, which paid 310 million euros for 40% of Kurzeme Gas in 2022, praised the purchase."
  no  "Union Bank, which paid 310 million euros for the losses of Kurzeme Gas in 2022, praised the purchase."

pattern cities-with-twin-ties
  confidence 0.85
  sequence {type:/City|Region/}=a "and" "the"? {type:/City|Region/}=b {!type:Entity}{0,8} ({lower:/sister|twin|friendship|partner/} "-"? {lower:/city|cities|town|towns|province|provinces|region|regions|state|states|county|counties|municipality/} | {lower:/twinned|twinning/})
  new StrategicCooperation { party a ; party b }
  yes "Riga, capital of Latvia, and Oslo have maintained sister-city ties since 2019."
  no  "Riga, capital of Latvia, and Oslo have many inner-city shops."

pattern document-commits-both
  confidence 0.85
  sequence {lemma:/commit|bind|oblige/;pos:VERB} "the"? {type:/Organisation|City|Region|Country/}=a "and" "the"? {type:/Organisation|City|Region|Country/}=b "to"
  new Agreement { party a ; party b }
  yes "Mayor Jan Novak signed the pact. It commits Riga and Bergen to exchange students."
  no  "Mayor Jan Novak left. It reminds Riga and Bergen to exchange students."

pattern signed-by-officers-of-bodies
  confidence 0.85
  sequence {lemma:/agreement|memorandum|mou|moa|pact|accord|contract|protocol|letter|arrangement|document|paper|text|deal/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/}{0,12} {lower:/signed|inked|initialled|exchanged/} {!type:/Organisation|Person/}{0,6} "by" {type:Person} "," {type:Role} /of|at/ "the"? {type:Organisation}=a (/under|of|at|in/ "the"? {type:/Organisation|Place/})? ","? ";"? "and" {!type:/Organisation|Person/}{0,5} {type:Person} "," {type:Role} /of|at/ "the"? {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The document was inked by Jan Novak, director of the Riga Observatory, and Eva Brandt, rector of Tartu Sea Institute, on Monday."
  no  "The document was read by Jan Novak, director of the Riga Observatory, and Eva Brandt, rector of Tartu Sea Institute, on Monday."

pattern signs-one-deal-more-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:not}{0,10} {lemma:/sign|conclude|reach|ink|exchange|announce|seal|renew/;pos:VERB} {!type:Organisation}{0,10} "with" "the"? {type:Organisation} {!type:/Organisation|Person/;!pos:AUX;!lower:/;/}{0,20} "," /a|an|another/ {!type:/Organisation|Person/;!pos:VERB}{0,3} {lemma:/agreement|contract|memorandum|mou|pact|deal|accord|protocol/;pos:/NOUN|PROPN/} {!type:/Organisation|Person/;!pos:VERB}{0,3} "with" "the"? {type:Organisation}=b
  new Agreement { party a ; party b }
  yes "The Riga Space Agency concluded a memorandum with Tartu Sea Institute on maps, a cooperation agreement with Kurzeme Gas on pumps, and left."
  no  "The Riga Space Agency concluded a memorandum with Tartu Sea Institute on maps, a bitter dispute with Kurzeme Gas on pumps, and left."

# --- what one does for the other --------------------------------------------------------------------

pattern makes-goods-for-plant-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,4} {lemma:/supply|deliver|furnish/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/;|to|with/}{1,10} "for" ({!type:/Organisation|Person/;!pos:VERB;!lower:/,|;|and/}{1,5} "of")? "the"? {type:Organisation}=b
  where !{}=a <nsubjpass {}
  new SupplyPartnership { party a* ; party b }
  yes "Nordwind Energy AG is supplying the transformers for the plant of Kurzeme Gas."
  yes "Nordwind Energy AG has supplied battery packs for Kita Motors' city vans since 2023."
  no  "Nordwind Energy AG is painting the transformers for the plant of Kurzeme Gas."

pattern receives-goods-from
  confidence 0.8
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Country/;!lower:/;|,/}{0,3} ({lemma:/receive|get/;pos:VERB} | "take" "delivery" "of" | {lemma:sign;pos:VERB} "up" "for") {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;/}{0,3} {tag:CD} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;|letter|letters|complaints|awards|points|votes|offers|questions/}{1,8} "from" "the"? {type:/Organisation|Country/}=b
  new SupplyPartnership { party a ; party b }
  yes "Kurzeme Gas will receive 12 electric buses from Kita Motors Ltd. in May."
  no  "Kurzeme Gas will receive 12 letters from Kita Motors Ltd. in May."

pattern borrows-from
  confidence 0.85
  sequence {type:/Organisation|Country/}=a {!type:/Organisation|Person|Country/;!lower:/;|,/}{0,5} {lemma:borrow;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "from" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  new Investment { party a ; party b* ; amount m }
  yes "Nordwind Energy AG will borrow 40 million euros from Union Bank."
  no  "Nordwind Energy AG will hide 40 million euros from Union Bank."

pattern made-by-one-for-other
  confidence 0.8
  sequence {lemma:/build|develop|design|make|produce|manufacture|assemble|construct/;tag:VBN} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,4} "by" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:/Company|ResearchInstitute|University/}=a "for" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  new SupplyPartnership { party a ; party b }
  yes "The satellite was built by Kita Motors Ltd. for the Riga Space Agency."
  no  "The satellite was praised by Kita Motors Ltd. for the Riga Space Agency."

pattern nation-agrees-with
  confidence 0.85
  sequence {type:Country}=a {!type:/Organisation|Person|Country/;!lower:/;|,/}{0,3} {lemma:agree;pos:VERB} {!type:/Organisation|Person|Country/;!pos:VERB;!lower:/,|;/}{0,3} "with" {type:Country}=b /to|on|that/
  new Agreement { party a ; party b }
  yes "Latvia agreed last year with Norway to build a cable."
  no  "Latvia quarrelled last year with Norway to build a cable."

pattern which-one-does-with-other
  confidence 0.82
  sequence /which|that/ "the"? {type:Organisation}=a {pos:/AUX|ADV/}{0,3} {lemma:/conduct|run|operate|build|develop|plan|create|make|produce|launch|share|organi[sz]e|publish|design|own|hold|offer|manage|construct|found|establish|carry|form|start|open|test|set/;pos:VERB} {!type:/Organisation|Person/;!pos:VERB;!lower:/,|;/}{0,3} "with" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  new StrategicCooperation { party a ; party b* }
  yes "The study, which Riga Technical University is conducting with Tartu Sea Institute, will end in May."
  no  "The study, which Riga Technical University is comparing with Tartu Sea Institute, will end in May."

pattern which-both-do
  confidence 0.82
  sequence {pos:NOUN} ","? /which|that/ "the"? {type:Organisation}=a "and" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Organisation}=b {pos:/AUX|ADV/}{0,3} {lemma:/conduct|run|operate|build|develop|plan|create|make|produce|launch|share|publish|design|own|hold|offer|manage|construct|found|establish|form|start|open|sign|conclude|reach|set/;pos:VERB}
  new StrategicCooperation { party a* }
  yes "The plant, which Nordwind Energy AG and Kita Motors Ltd. are building in Oslo, will open in May."
  no  "The plant, which Nordwind Energy AG and Kita Motors Ltd. are mocking in Oslo, will open in May."

pattern funds-work-of-with-sum
  confidence 0.85
  sequence {type:/GovernmentBody|InternationalOrganisation|Association|Country|Company/}=a {!type:/Organisation|Person|Money/;!lower:/;|,/}{0,3} {lemma:/fund|finance|support|subsidi[sz]e|back|sponsor|promote/;pos:VERB} {!type:/Organisation|Person|Money/;!pos:VERB;!lower:/,|;|with/}{1,6} /of|at|by/ "the"? {type:Organisation}=b {!type:/Organisation|Person|Money/;!lower:/,|;/}{0,3} /with|to/ {!type:/Organisation|Person|Money/;!pos:VERB}{0,4} {type:Money}=m
  new Investment { party a ; party b ; amount m }
  yes "The Ministry of Energy is funding the project of Nordwind Energy AG with 4 million euros."
  no  "The Ministry of Energy is auditing the project of Nordwind Energy AG with 4 million euros."

pattern paid-sum-for-body
  confidence 0.82
  sequence {type:Company}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,3} {lemma:pay;pos:VERB} {!type:/Organisation|Person|Money/}{0,3} {type:Money}=m "for" "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,3} {type:Company}=b /\.|,|;|in|last|to|and|this|earlier/
  new Acquisition { party a ; party b ; amount m }
  yes "Nordwind Energy AG paid 20 million euros for Kurzeme Gas in 2015."
  no  "Nordwind Energy AG paid 20 million euros for Kurzeme Gas pipes in 2015."

pattern joins-project-of
  confidence 0.8
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!lower:/;|,/}{0,3} {lemma:/join|enter/;pos:VERB} "the"? {!type:/Organisation|Person/;!pos:VERB}{0,3} {lemma:/project|programme|program|consortium|alliance|venture|partnership/;pos:NOUN} ("led" "by" | "of" | "between" | "headed" "by") "the"? {type:/Company|University|ResearchInstitute|GovernmentBody/}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kurzeme Gas joined the hydrogen project of Nordwind Energy AG in 2020."
  no  "Kurzeme Gas joined the summer party of Nordwind Energy AG in 2020."

pattern both-bodies-agree-to-build
  confidence 0.82
  sequence {type:Organisation;described:yes}=a {type:Organisation;described:yes}=b {pos:/AUX|ADV/}{0,3} {lemma:/agree|plan|intend|decide|want/;pos:VERB} "to" {pos:ADV}? {lemma:/build|construct|develop|establish|set|launch|create|found|open|produce/;pos:VERB} "up"? /a|an|their|joint/ {!type:/Organisation|Person/;!pos:VERB}{0,8}
  new StrategicCooperation { party a* }
  yes "Nordwind Energy AG and Kurzeme Gas held talks. Both companies agreed to build a plant in Liepaja."
  no  "Nordwind Energy AG and Kurzeme Gas held talks. Both companies agreed to keep quiet about a plant."
