# Statements of press releases: deals that an adviser closes, letters of intent to buy or to supply, former
# posts in pairs.

pattern transaction-between
  confidence 0.85
  sequence {lemma:/facilitate|broker|advise|close|complete|announce|negotiate|arrange|oversee|handle|finali[sz]e/} {!type:/Organisation|Person/}{0,5} {lower:/transaction|sale|acquisition|deal/} "between" ({type:Place} ","? {type:Place}? "-" "based")? "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} "and" {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Union Bank has successfully facilitated a transaction between Kurzeme Gas and Nordwind Energy AG."
  yes "Union Bank brokered the sale between the roofer Kurzeme Gas Ltd. (“Kurzeme”) and Riga-based Nordwind Energy AG."
  no  "Union Bank has successfully facilitated a meeting between Kurzeme Gas and Nordwind Energy AG."

pattern adviser-closes-acquisition-by
  confidence 0.88
  sequence {lemma:/facilitate|broker|advise|close|complete|announce|negotiate|arrange|oversee|handle|finali[sz]e/} {!type:/Organisation|Person/}{0,5} {lower:/sale|acquisition|purchase|transaction/} {lower:/of|between/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {lower:/to|by/} {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD|VB/}{0,8} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Union Bank is pleased to announce the successful sale of Kurzeme Gas, a maker of pumps, to the Riga group Nordwind Energy AG."
  yes "Union Bank has facilitated the acquisition of Kurzeme Gas by Nordwind Energy AG."
  no  "Union Bank is pleased to announce the speech of Kurzeme Gas to Nordwind Energy AG."

pattern both-agree-to-buy
  confidence 0.88
  sequence {type:Organisation}=a {!type:/Organisation|Person/;!pos:VERB}{0,14} "and" "the"? {!type:/Organisation|Person/;!pos:VERB}{0,4} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB}{0,6} {lemma:/sign|enter|execute|conclude|reach|ink|announce/;pos:VERB} {!type:/Organisation|Person/}{0,8} {lower:/letter|agreement|loi|sheet|memorandum/} {!type:/Organisation|Person/}{0,7} "to" {lower:/acquire|purchase|buy/}
  new Acquisition { party a* ; party b ; status Announced }
  yes "Nordwind Energy AG (“Nordwind”) and Kurzeme Gas Ltd. (“Vendor”) entered into a Letter of Intent (“LOI”) to purchase certain of the pumps."
  no  "Nordwind Energy AG and Kurzeme Gas Ltd. entered into a Letter of Intent to test pumps."

pattern agrees-with-body-to-supply
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,10} {lemma:/sign|enter|execute|conclude|reach|ink|secure|win|announce/;pos:VERB} {!type:/Organisation|Person/}{0,12} {lower:/letter|agreement|contract|deal|loi|intent|memorandum|understanding|mou/} {!type:/Organisation|Person/;!pos:VERB}{0,6} "with" "the"? {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b {!type:/Organisation|Person/;!pos:VERB}{0,4} ("to" {lower:/supply|procure|source|purchase|buy|secure|deliver|provide|sell|offtake/} | "for" "the" {lower:/supply|delivery|purchase|sale/} "of") {!type:/Organisation|Person/;!pos:VERB}{0,8} {lower:/tons|tonnes|tpa|megawatts|mw|mwh|gwh|units|barrels|ounces|concentrate|batteries|cells|modules|turbines|panels|vehicles|buses|trucks|fuel|gas|lng|oil|ore|lithium|copper|graphite|steel|hydrogen|ammonia|uranium|feedstock|chips|engines|aircraft|components|equipment|supply/}
  new SupplyPartnership { party a* ; party b }
  yes "Nordwind Energy AG has signed a letter of intent (“LOI”) with Kurzeme Metals Corp. to secure up to 10,000 metric tons of ore a year."
  yes "Nordwind Energy AG entered into an agreement with Kita Motors Ltd. to supply 40 electric buses."
  no  "Nordwind Energy AG entered into an agreement with Kita Motors Ltd. to test 40 electric buses."

pattern served-body-as-both
  confidence 0.88
  sequence {type:Person}=p {!type:/Organisation|Person/}{0,8} {lemma:/serve|work/;pos:VERB} "as" "both"? {pos:DET}? {type:Role}=t (/at|of|with|for/ "the"? {type:Organisation}=o | /'s|’s|'|’/) "and" "as"? {lower:/its|their|the/} {type:Role}=u
  emit p position(t, o)
  emit p position(u, o)
  yes "The firm was founded by Jan Novak, who previously served as both a director at Nordwind Energy AG and its chief marketing officer."
  no  "The firm was founded by Jan Novak, who previously thanked both a director at Nordwind Energy AG and its chief marketing officer."

pattern represents-at-the-event
  confidence 0.82
  sequence {type:Person}=o ("," {!type:/Person|Event/;!pos:VERB}{1,14} ",")? {lower:/will|has|had|have|also/}{0,2} {lemma:/represent|demonstrate|showcase|exhibit|unveil/;pos:VERB} {!type:/Person|Event/}{1,10} /at|during/ "the"? {type:Event}=e
  emit e participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Jan Novak, country manager for sales, will represent both companies at the forum, joining panels."
  no  "The Baltic Hydrogen Forum opened in Riga. Jan Novak, country manager for sales, will miss both companies at the forum."

pattern hears-from-person-at-event
  confidence 0.82
  sequence {type:Event}=e {!type:/Person|Event/}{0,16} {lower:/opportunity|chance/} "to" {lower:/hear|learn/} {pos:ADV}? "from" {!pos:VERB;!type:/Person|Event/}{0,10} {type:Person}=o
  emit e participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The event gives shareholders an opportunity to hear directly from the Company's chairman, Jan Novak, and ask questions."
  no  "The Baltic Hydrogen Forum opened in Riga. The event gives shareholders an opportunity to distance themselves from the Company's chairman, Jan Novak."
