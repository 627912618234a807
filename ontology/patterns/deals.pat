# Deals between companies: who acquires, merges with, owns a part of, invests in whom; who works
# with whom under which wording. (Cooperation in general, of states and institutions: partnerships.pat.)
#
# Measured on pairs of companies in context: bench/core, docs/accuracy.md.

# --- acquisitions -----------------------------------------------------------------------------------

pattern deal-acquires
  confidence 0.9
  match {lemma:/acquire|buy|purchase|absorb/;pos:VERB}=v >nsubj {type:Organisation}=a >dobj {type:Organisation}=b
  new Acquisition { party a* ; party b+ }
  yes "Nordwind Energy AG acquired the wind farm builder Kurzeme Gas in 2014."
  yes "Nordwind Energy AG bought Kurzeme Gas and Kita Motors last year."
  no  "Nordwind Energy AG bought shares."
  no  "Nordwind Energy AG never acquired Kurzeme Gas."

pattern deal-agrees-to-acquire
  confidence 0.9
  match {pos:VERB}=u >nsubj {type:Organisation}=a >xcomp|ccomp|conj|advcl ({lemma:/acquire|buy|purchase|absorb/;pos:VERB}=v >dobj {type:Organisation}=b)
  where !{}=v >nsubj|nsubjpass {type:Organisation}
  where !{}=u >dobj {type:Organisation}
  new Acquisition { party a* ; party b+ }
  yes "Nordwind Energy AG agreed to acquire Kurzeme Gas."
  yes "Nordwind Energy AG grew fast and bought Kurzeme Gas in 2010."
  no  "Nordwind Energy AG said that Union Bank bought Kurzeme Gas."

pattern deal-acquired-by
  confidence 0.9
  match {lemma:/acquire|buy|purchase|absorb/;pos:VERB}=v >nsubjpass {type:Organisation}=b >agent ({lower:by} >pobj {type:Organisation}=a)
  new Acquisition { party a* ; party b+ }
  yes "In 2016 Kurzeme Gas was acquired by Nordwind Energy AG."
  yes "Kurzeme Gas was purchased in 2016 by Nordwind Energy AG."
  no  "Kurzeme Gas was praised by Nordwind Energy AG."

pattern deal-acquired-by-words
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,14} ({lower:/acquired|bought|purchased|absorbed/} "out"? | "taken" "over") {!type:Organisation;!lower:/and|which|who|but/}{0,8} "by" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas, once a family firm, was taken over in 2009 by the German group Nordwind Energy AG."
  yes "Kurzeme Gas agreed to be acquired by Nordwind Energy AG."
  no  "Kurzeme Gas was taken aback by Nordwind Energy AG."

pattern deal-acquires-words
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,20} ({lemma:/acquire|buy|purchase|absorb/;pos:VERB} | {lemma:take;pos:VERB} "over") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/;!lower:/from|by|in|for|via|through|using|stake|stakes|shareholding|interest|shares|percent|%|licence|license|licences|licenses|rights/}{0,9} {type:Organisation}=b
  new Acquisition { party a* ; party b+ }
  yes "Nordwind Energy AG took over the Riga-based Kurzeme Gas in 1992."
  no  "Nordwind Energy AG took part with Kurzeme Gas in a fair."

pattern deal-sold-to
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,10} {lower:sold} {!type:/Organisation|Count/;!tag:NNS;!lower:/its|their|his|the|all|some|products|shares|stake|stakes|interest|shareholding/}{0,8} "to" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  where {}=b <nsubjpass|nsubj {}
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas was sold in 2016 to the German group Nordwind Energy AG."
  no  "Kurzeme Gas spoke to Nordwind Energy AG."
  no  "Kurzeme Gas sold a minority stake to Nordwind Energy AG."
  no  "Kurzeme Gas has sold 50 pumps to Nordwind Energy AG."

pattern deal-sold-by-to
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,10} {lower:sold} "by" {!type:Organisation}{0,3} {type:Organisation}=c {!type:Organisation}{0,6} "to" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas was sold by Union Bank to Nordwind Energy AG."
  no  "Kurzeme Gas was praised by Union Bank to Nordwind Energy AG."

pattern deal-sells-to
  confidence 0.85
  sequence {lemma:/sell|divest/;pos:VERB} {!type:Organisation}{0,6} {type:Organisation}=b {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,5} "to" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "In 2003 Kita Motors sold Kurzeme Gas to Nordwind Energy AG."
  no  "In 2003 Kita Motors compared Kurzeme Gas to Nordwind Energy AG."

pattern deal-part-sold-to
  confidence 0.85
  sequence {lower:/division|unit|business|arm|subsidiary|operations|assets|brand|factory|plant/} "of" "the"? {type:Organisation}=b {!type:Organisation;!tag:VBZ}{0,4} {lower:sold} {!type:Organisation;!lower:/its|their|his/}{0,6} "to" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "The brakes division of Kita Motors Ltd. was sold to Nordwind Energy AG in 2012."
  no  "The brakes division of Kita Motors Ltd. was shown to Nordwind Energy AG in 2012."

pattern deal-acquisition-by
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,14} {lemma:/acquisition|takeover|purchase|buyout|buy-out/} "by" {!type:/Organisation|Money/;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas grew after its acquisition by Nordwind Energy AG."
  no  "Kurzeme Gas grew after its inspection by Nordwind Energy AG."

pattern deal-acquisition-of
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lemma:/facilitate|broker|advise|assist|counsel|oversee/}{0,36} {lemma:/acquisition|takeover|purchase|buyout|buy-out/} "of" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  new Acquisition { party a* ; party b+ }
  yes "Nordwind Energy AG announced the acquisition of the local supplier Kurzeme Gas."
  no  "Nordwind Energy AG announced the closure of Kurzeme Gas."

pattern deal-became-part-of
  confidence 0.8
  sequence {type:/Company|MediaOutlet/}=b {!type:Organisation}{0,6} {lemma:become;pos:/VERB|AUX/} ("a"? "part" "of" | {!type:Organisation}{0,3} {lower:/subsidiary|division|unit/} "of") "the"? {type:Company}=a
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas became part of Nordwind Energy AG in 2002."
  no  "Kurzeme Gas became part of the Baltic Gas Association in 2002."
  no  "Kurzeme Gas became tired of Nordwind Energy AG in 2002."

# --- prices ---------------------------------------------------------------------------------------------

pattern deal-acquired-by-for
  confidence 0.9
  sequence {type:Organisation}=b {!type:Organisation}{0,14} ({lower:/acquired|bought|purchased/} "out"? | "taken" "over") {!type:Organisation}{0,6} "by" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a {!type:/Organisation|Money/;!lower:/who|which|with/}{0,8} (/for|at/ | "worth" | "valued" "at" | "in" "an"? "a"?) {!type:/Organisation|Money/;!lower:/that|which|adds|adding|with/}{0,4} {type:Money}=m
  new Acquisition { party a* ; party b ; amount m }
  yes "Kurzeme Gas was acquired by Nordwind Energy AG in 2015 for 20 million euros."
  yes "Kurzeme Gas was bought by Nordwind Energy AG in a 20 million euros deal."
  no  "Kurzeme Gas was acquired by Nordwind Energy AG, which earned 20 million euros."

pattern deal-acquires-in-deal
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,20} ({lemma:/acquire|buy|purchase/;pos:VERB} | {lower:/acquisition|takeover|purchase/} "of") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/;!lower:/from|stake|stakes|shareholding|holding|interest|shares|percent|%/}{0,9} {type:Organisation}=b {!type:/Organisation|Money/;!lower:/who|which|with/}{0,10} (/for|at/ | "worth" | "valued" "at" | "in" "an"? "a"?) {!type:/Organisation|Money/;!lower:/that|which|adds|adding|with/}{0,4} {type:Money}=m
  new Acquisition { party a* ; party b ; amount m }
  yes "Nordwind Energy AG agreed to acquire Kurzeme Gas in a deal worth 20 million euros."
  no  "Nordwind Energy AG agreed to acquire Kurzeme Gas, which lost 20 million euros."
  no  "Nordwind Energy AG agreed to acquire Kurzeme Gas in a deal that adds 20 million euros of sales."

pattern deal-stake-for
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,12} {lemma:/acquire|buy|purchase|take/;pos:VERB} {!type:Organisation}{0,8} {lower:/stake|shareholding|interest|shares/} {!type:Organisation}{0,2} "in" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b {!type:/Organisation|Money/;!lower:/who|which|with/}{0,6} "for" {!type:/Organisation|Money/}{0,3} {type:Money}=m
  new Investment { party a* ; party b ; amount m }
  yes "Nordwind Energy AG bought a minority stake in Kurzeme Gas for 20 million euros."
  no  "Nordwind Energy AG bought a minority stake in Kurzeme Gas."

# --- mergers ----------------------------------------------------------------------------------------

pattern deal-merges-with
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,14} {lemma:/merge|amalgamate/;pos:VERB} {!type:Organisation}{0,4} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,7} {type:Organisation;!lower:/.*merger sub.*/}=b
  new Acquisition { party a* ; party b+ }
  yes "In 1999 Kurzeme Gas merged with the Estonian firm Kita Motors."
  no  "In 1999 Kurzeme Gas played with Kita Motors."
  no  "In 1999 Kurzeme Gas merged with Kita Merger Sub Corp."

pattern deal-merges-into
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,14} {lemma:/merge|amalgamate/;pos:VERB} {!type:Organisation}{0,4} "into" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,7} {type:Organisation;!lower:/.*merger sub.*/}=b
  where {}=a !- {lower:/and|&/}
  new Acquisition { party a* ; party b }
  yes "In 1999 Kurzeme Gas merged into the Estonian firm Kita Motors."
  no  "In 1999 Union Bank and Kurzeme Gas united and merged into Kita Motors."

pattern deal-bodies-merge
  confidence 0.9
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:Organisation}{0,12} ({lemma:/merge|amalgamate/;pos:VERB}=v | {lower:merger}=v | "business" {lower:combination}=v)
  where !{}=v . {lower:out}
  new Acquisition { party a* ; party b }
  yes "Union Bank and Kurzeme Gas announced plans to merge."
  no  "Union Bank and Kurzeme Gas have been merged out of the group."
  no  "Union Bank and Kurzeme Gas announced plans to build a plant."

pattern deal-merger-with
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation;!lower:which}{0,36} {lemma:/merger|amalgamation/} {lower:/agreement|deal|talks/}? "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,7} {type:Organisation}=b
  new Acquisition { party a* ; party b }
  yes "Kurzeme Gas completed its merger with Kita Motors."
  no  "Kurzeme Gas completed its tour with Kita Motors."
  no  "They signed a deal with Kurzeme Gas, which makes pumps, and a merger agreement with Kita Motors."

pattern deal-merger-of
  confidence 0.9
  sequence {lemma:/merger|amalgamation/} {!type:Organisation}{0,3} /of|between/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=a {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} /and|with/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new Acquisition { party a* ; party b }
  yes "The firm was formed by the merger of Union Bank and Kurzeme Gas."
  no  "The firm was formed by friends of Union Bank and Kurzeme Gas."

# --- shares and owners --------------------------------------------------------------------------------

pattern deal-stake-in
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/controlling|majority/}{0,20} {lemma:/stake|shareholding|share|interest|holding|ownership|control|position/;pos:NOUN} {!type:Organisation}{0,3} /in|of/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/;!lower:/,|with/}{0,4} {type:Organisation}=b
  where {}=a <nsubj {lemma:/acquire|buy|purchase|own|hold|have|take|get|obtain|increase|raise|gain|retain|control|keep|sell|assume|secure/}
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG bought a stake in Kurzeme Gas."
  no  "Nordwind Energy AG bought a controlling stake in Kurzeme Gas."
  yes "Nordwind Energy AG owned a minority share of Kurzeme Gas."
  no  "Nordwind Energy AG will hold a stake in the new company, with Kurzeme Gas owning the rest."
  no  "Nordwind Energy AG studied its market share in Kurzeme Gas."

pattern deal-owns-percent
  confidence 0.9
  sequence {type:Organisation}=a {!type:Organisation}{0,6} {lemma:/own|hold|control|acquire|buy|purchase/;pos:VERB} {!type:Organisation}{0,6} ("%" | {lower:/percent|pct/} | "per" "cent") {!type:Organisation}{0,5} /of|in/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG owns 20 percent of Kurzeme Gas."
  no  "Nordwind Energy AG owns 20 plants of Kurzeme Gas."

pattern deal-owns
  confidence 0.8
  match {lemma:own;pos:VERB}=v >nsubj {type:Organisation}=a >dobj {type:Organisation}=b
  emit b* partOf a
  yes "Nordwind Energy AG owns Kurzeme Gas."
  no  "Nordwind Energy AG owns the plant beside Kurzeme Gas."

pattern deal-owned-by
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,10} {lower:/owned|controlled/} {!type:Organisation}{0,2} "by" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  emit b partOf a
  yes "Kurzeme Gas is majority owned by Nordwind Energy AG."
  no  "Kurzeme Gas is admired by Nordwind Energy AG."

pattern deal-owner-of
  confidence 0.8
  sequence {type:Organisation}=a ("," | {!type:Organisation}{0,4} {lemma:/be|become|remain/}) {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {lower:/(.* )?(shareholder|owner|stakeholder|investor|stockholder)/} /in|of/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b }
  yes "Nordwind Energy AG is the largest shareholder of Kurzeme Gas."
  no  "Nordwind Energy AG is the largest customer of Kurzeme Gas."

# A further owner: "owned 60 percent by A and 40 percent by B".
pattern deal-owned-by-another
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,12} {lower:/owned|held|controlled/} {!type:Organisation}{0,5} "by" "the"? {type:Organisation} {!type:/Organisation|Person/}{0,3} "and" {!type:/Organisation|Person/}{0,5} "by" "the"? {type:Organisation}=a
  emit b partOf a
  yes "Kurzeme Gas will be owned 60 percent by Nordwind Energy AG and 40 percent by Union Bank."
  no  "Kurzeme Gas is owned by Nordwind Energy AG and works with Union Bank."

pattern deal-owner-of-it
  confidence 0.8
  sequence {type:Organisation}=b ({!type:Organisation}{0,6} {lower:/shareholder|shareholders|owner|owners|investor|investors/} ({lemma:/be|include/} | "such" "as" | "like") | /'s|’s|'|’/ {!type:Organisation}{0,6} {lower:/shareholder|shareholders|owner|owners|investor|investors/} ",") {!type:/Organisation|Person/;!tag:/VBD|VBZ|VBP|MD/;!lower:/with|of|for|in|by|to|from|and/}{0,5} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "Kurzeme Gas counts among its investors Union Bank, and its owners include Nordwind Energy AG and Kita Motors."
  no  "As one of the busiest Kurzeme Gas investors, Nordwind Energy AG reads much."
  no  "Kurzeme Gas has customers such as Nordwind Energy AG."

pattern deal-investors-in
  confidence 0.85
  sequence {lower:/investors|shareholders|owners|backers/} /in|of/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,2} {type:Organisation}=b {!type:Organisation}{0,5} {lemma:/include|be/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a
  new Investment { party b ; party a* }
  yes "Investors in Kurzeme Gas include Nordwind Energy AG and Union Bank."
  no  "Visitors in Kurzeme Gas include Nordwind Energy AG."

# --- investments --------------------------------------------------------------------------------------

pattern deal-raises-from
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,12} {lemma:/raise|secure|receive|close|obtain|attract|get|announce|complete|acquire|win|land|gain/;pos:VERB} {!type:/Organisation|Money/}{0,10} ({type:Money} | {lower:/funding|financing|capital|investment|investments|round/}) {!type:Organisation}{0,18} /from|by|including|that|who|which/ ({!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,10} | ({!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} /that|who|which/)? {lemma:include} {!type:Organisation}{0,3}) {type:Organisation}=a
  where !{}=a . ({tag:POS} . {type:Role})
  where !{}=b .. ({lower:/contract|order|purchase/} .. {}=a)
  new Investment { party b ; party a* }
  no  "Kurzeme Gas won a $12 million contract from Nordwind Energy AG."
  yes "Kurzeme Gas raised $12 million in a Series B round led by Nordwind Energy AG and Union Bank."
  yes "Kurzeme Gas received funding from investors including Nordwind Energy AG."
  yes "Kurzeme Gas closed a seed round from investors who included Nordwind Energy AG."
  no  "Kurzeme Gas received $12 million worth of paper for printing at Nordwind Energy AG."

pattern deal-raises-money-from
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,12} {lemma:/raise|secure|receive|obtain/;pos:VERB} {!type:/Organisation|Money/}{0,6} {type:Money}=m {!type:Organisation}{0,14} {lower:/round|funding|financing|capital|investment|series/} {!type:Organisation}{0,8} /from|by/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=a
  where !{}=a . ({tag:POS} . {type:Role})
  new Investment { party b ; party a* ; amount m }
  yes "Kurzeme Gas raised $12 million in a Series B round led by Nordwind Energy AG and Union Bank."
  no  "Kurzeme Gas raised cattle."

pattern deal-backed-by
  confidence 0.85
  sequence {type:Organisation}=b {!type:/Organisation|Initiative/;!lower:/use|using|used|enabled|retailers|data|insights|more|others/}{0,14} {lower:/backed|funded|financed/}=f "by" ({lower:/an|the|investment|investments|funding|capital/}{1,3} "from")? {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/;!lower:/from|of|with|in|on/}{0,8} {type:Organisation}=a
  where !{}=b <pobj {lower:/with|by|of/} .. ({lower:and} . {}=f)
  new Investment { party b ; party a* }
  yes "Kurzeme Gas is backed by the investors Nordwind Energy AG and Union Bank."
  yes "Kurzeme Gas is backed by investments from Nordwind Energy AG and Union Bank."
  no  "Kurzeme Gas is visited by Nordwind Energy AG."
  no  "Kurzeme Gas, in partnership with Nordwind Energy AG and funded by Union Bank, built a plant."
  no  "Kurzeme Gas is backed by a portfolio of patents from Nordwind Energy AG."

pattern deal-invests-in
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,36} ({lemma:/invest|reinvest/;pos:VERB} | {lower:/investment|investments/}) {!type:Organisation}{0,10} /in|into/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,7} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "Nordwind Energy AG made a second investment in the start-up Kurzeme Gas."
  yes "Nordwind Energy AG has invested in companies such as Kurzeme Gas and Union Bank."
  no  "Nordwind Energy AG believed in Kurzeme Gas."

pattern deal-investments-include
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,10} {lower:/investments|acquisitions/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} ({lemma:include} | "including" | "such" "as" | "like") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "Nordwind Energy AG's investments include Kurzeme Gas Ltd. and Union Bank."
  no  "Nordwind Energy AG's rivals include Kurzeme Gas Ltd."

pattern deal-investments-by
  confidence 0.8
  sequence {lower:/investments|acquisitions/} {!type:Organisation}{0,3} "by" "the"? {type:Organisation}=a {!type:Organisation}{0,3} ({lemma:include} | "including" | "such" "as" | "like") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new Investment { party a* ; party b+ }
  yes "Investments by Nordwind Energy AG include Kurzeme Gas Ltd. and Union Bank."
  no  "Visits by Nordwind Energy AG include Kurzeme Gas Ltd."

pattern deal-participation
  confidence 0.85
  sequence {type:Organisation}=b {!type:Organisation}{0,14} {lower:/round|funding|financing|investment/} {!type:Organisation}{0,6} "led" "by" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=c {!tag:/VBD|VBZ|VBP|MD/}{0,14} {lower:/participation|contributions|support|investment/} /from|of|by/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=a
  new Investment { party b ; party c* ; party a* }
  yes "Kurzeme Gas completed a $24 million funding round, which was led by Nordwind Energy AG, with strategic participation from Kita Motors."
  yes "Kurzeme Gas closed a seed round led by Nordwind Energy AG with participation from Kita Motors and Union Bank."
  no  "Kurzeme Gas closed a seed round led by Nordwind Energy AG."

pattern deal-participation-alongside
  confidence 0.8
  sequence {type:Organisation}=b {!type:Organisation}{0,14} {lower:/round|funding|financing|investment/} {!type:Organisation}{0,6} "led" "by" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=c {!tag:/VBD|VBZ|VBP|MD/}{0,14} {lower:/participation|contributions|support|investment/} /from|of|by/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=d {!tag:/VBD|VBZ|VBP|MD/}{1,14} {lower:alongside} "the"? {type:Organisation}=a
  new Investment { party b ; party c* ; party d* ; party a* }
  yes "Kurzeme Gas closed a seed round led by Nordwind Energy AG with participation from Kita Motors, alongside Union Bank."
  no  "Kurzeme Gas closed a seed round led by Nordwind Energy AG alongside Union Bank."

# --- working together -----------------------------------------------------------------------------------

pattern deal-works-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,20} ({lemma:/partner|collaborate|cooperate|ally|co-produce|coproduce|co-develop|codevelop|affiliate/;pos:VERB} | "co" "-" {lower:/produce|produces|produced|producing|develop|develops|developed|developing|operate|operates|operated|operating|created|designed|founded|hosted/} | {lower:/partners|partnered|partnering|affiliated|allied/} | {lemma:work;pos:VERB} | {lemma:team;pos:VERB} "up"? | {lemma:join;pos:VERB} /forces|hands/) {lower:/closely|together|jointly|directly|also|up|on|regularly|frequently|in|partnership/}{0,3} /with|alongside/ {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD|TO/;!lower:/through|for|by|such|including|like|implementing|deploying|using/}{0,12} {type:Organisation}=b
  where {}=b !. {type:Role}
  where {}=a !- ({lower:/its|their/} - {lower:/through|via/})
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG collaborated with the Estonian producer Kurzeme Gas."
  no  "The town, through its Kurzeme Gas Company, collaborated with Nordwind Energy AG."
  no  "Nordwind Energy AG partnered with Kurzeme Gas President Jan Novak."
  no  "Nordwind Energy AG was unhappy with Kurzeme Gas."

pattern deal-works-with-many
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,20} ({lemma:/partner|collaborate|cooperate/;pos:VERB} | {lower:/partners|partnered/} | {lemma:work;pos:VERB}) {lower:/closely|together|jointly|directly|also|regularly|frequently/}{0,2} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {tag:NNS} ","? (/including|like/ | "such" "as") {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} {type:Organisation}=b
  new StrategicCooperation { party a* ; party b+ }
  yes "Nordwind Energy AG has worked with makers such as Kurzeme Gas and Union Bank."
  no  "Nordwind Energy AG has worked on engines such as those of Kurzeme Gas and Union Bank."

pattern deal-partners-include
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,10} {lower:/(.* )?(partners|collaborators)|partnerships|collaborations|alliances/;!lower:/(individual|general|limited|managing|founding) partners/}=n {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} ({lemma:include} | {lemma:be} | "such" "as" | "like" | "including" | ":" | "(") ":"? {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} {type:Organisation}=b
  where {}=n !- {lower:/individual|general|limited|managing|founding/}
  where !{}=a <pobj ({lower:by} <agent|prep {lemma:/fund|finance|sponsor|regulate|commission|approve/})
  new StrategicCooperation { party a ; party b+ }
  yes "Nordwind Energy AG has had partners including: Kita Motors, Kurzeme Gas and Union Bank."
  no  "The project, funded by Nordwind Energy AG with help from ten partners, including Kita Motors Ltd., aims high."
  yes "Nordwind Energy AG's distribution partners include Kurzeme Gas."
  no  "Nordwind Energy AG's rivals include Kurzeme Gas."

pattern deal-partners-named
  confidence 0.85
  sequence {type:Organisation}=a /'s|’s|'|’/ {!type:Entity}{0,3} {lower:partners} "," "the"? {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG's partners, Kita Motors Ltd. and Kurzeme Gas Ltd., will build the farm."
  no  "Nordwind Energy AG's critics, Kita Motors Ltd. and Kurzeme Gas Ltd., will build the farm."

pattern deal-partner-of
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,16} {lower:/(.* )?(partner|partners)|co-sponsor/;!lower:/(.*)(managing|general|founding|senior|limited|founder and .*) partners?/} (/of|for|with/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,3} | "to" "the"?) {type:Organisation}=b
  new StrategicCooperation { party a ; party b }
  yes "Nordwind Energy AG was named the exclusive charging partner of Kita Motors."
  no  "Nordwind Energy AG was named the best customer of Kita Motors."

pattern deal-in-partnership-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/—|–|;/}{0,40} ({lower:/partnership|collaboration|cooperation|co-operation|alliance|conjunction|association|tie-up|tandem|affiliation|consortium/} | "co" "-" {lower:/operation|production|development/} | "tie" "up" | {lower:/strategic|long-term|business|cooperative/} "relationship") ({!type:Organisation;!tag:/VBD|VBZ|VBP|MD/;!lower:/agreements|contracts|deals|memoranda|mous|moas|,/}{0,8} | {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/;!lower:/agreements|contracts|deals|memoranda|mous|moas|and/}{0,8}) "with" {!type:/Organisation|Person|Event/;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  where !{}=a - ({lower:by} - {lower:/organi[sz]ed|held|hosted|convened|endorsed|staged|arranged/})
  where !{}=a - ({lower:the} - ({lower:by} - {lower:/organi[sz]ed|held|hosted|convened|endorsed|staged|arranged/}))
  where !{}=a <pobj ({} <prep ({} <appos {type:Organisation;dep:nsubj}))
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG built the terminal in conjunction with the port operator Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was organised by the Ministry of Energy in collaboration with Kurzeme Gas."
  no  "Nordwind Energy AG built the terminal in a dispute with Kurzeme Gas."
  no  "Nordwind Energy AG signed cooperation agreements with Kurzeme Gas and Kita Motors."
  no  "It announces a Nordwind Energy AG partnership, and better pumps with Kurzeme Gas parts."
  yes "Nordwind Energy AG praised its partnership, signed in May, with Kurzeme Gas."
  yes "Orion Tidal, a fund under Union Bank, praised its partnership with Kurzeme Gas." : Orion Tidal's

pattern deal-has-partnerships-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation;!lower:/—|–|;/}{0,40} ({lower:/partnerships|collaborations|alliances|tie-ups|relationships/} | {lower:/tie|ties/} {lower:/ups/}) {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,10} {type:Organisation}=b
  where !{}=b - ({lower:of} - {type:Person})
  where !{}=b - ({lower:the} - ({lower:of} - {type:Person}))
  where !{}=b . {lower:/stars|players|athletes|legends|champions|icons|teams|clubs/}
  where !{}=b . {tag:/NNS/;type:Token;lower:/resources|programs|programmes|services|products|customers|clients|facilities|students|users|projects/}
  new StrategicCooperation { party a* ; party b+ }
  yes "Nordwind Energy AG has partnerships with several companies, such as Kita Motors."
  no  "Nordwind Energy AG has collaborations with harbours, Kita Motors resources and other places."
  no  "Nordwind Energy AG has lawsuits with several companies, such as Kita Motors."

pattern deal-bodies-announce-partnership
  confidence 0.85
  sequence {type:Organisation}=a /and|,/{1,2} "the"? {type:Organisation}=b {!type:Organisation}{0,10} {lemma:/announce|form|launch|enter|agree|sign|make|establish|create|have|begin|start|extend|expand|strike/;pos:/VERB|AUX/} {!type:Organisation}{0,8} {lower:/partnership|collaboration|cooperation|alliance/}
  new StrategicCooperation { party a ; party b }
  yes "In 2000 Union Bank and Kurzeme Gas made a joint partnership."
  no  "In 2000 Union Bank and Kurzeme Gas made a joint decision."

pattern deal-agreement-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,36} {lower:/agreement|deal|contract|mou|memorandum|pact|licence|license/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  where !{}=a <pobj {lower:with}
  new Agreement { party a* ; party b* }
  yes "Nordwind Energy AG signed a teaming agreement with the Latvian group Kurzeme Gas."
  no  "Nordwind Energy AG signed a teaming agreement on the premises beside Kurzeme Gas."
  no  "The deal with Nordwind Energy AG is the second, following the sales agreement with Kurzeme Gas."

pattern deal-agreements-with
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,36} {lower:/agreements|deals|contracts|licences|licenses/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,6} /with|for/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  new Agreement { party a* ; party b+ }
  yes "Nordwind Energy AG has distribution deals with Kurzeme Gas and Kita Motors."
  no  "Nordwind Energy AG has distribution centres near Kurzeme Gas and Kita Motors."

pattern deal-arranges-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,8} {lemma:/arrange|contract|negotiate|sign|agree|deal/;pos:VERB} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,5} {type:Organisation}=b
  where !{}=b . {lower:/'s|’s|'|’/}
  new Agreement { party a ; party b* }
  yes "In 1972 Nordwind Energy AG signed with Kurzeme Gas."
  no  "In 1972 Nordwind Energy AG quarrelled with Kurzeme Gas."
  no  "In 1972 Nordwind Energy AG agreed with Kurzeme Gas's forecast."

pattern deal-makes-with
  confidence 0.8
  match {lemma:/launch|develop|create|produce|build|design|pilot|manufacture/;pos:VERB}=v >nsubj {type:Organisation}=a >prep ({lower:with} >pobj {type:Organisation}=b)
  new StrategicCooperation { party a ; party b* }
  yes "Nordwind Energy AG manufactured jointly with Kita Motors."
  no  "Nordwind Energy AG manufactured beside Kita Motors."

pattern deal-made-with
  confidence 0.8
  sequence {type:Organisation}=a {!type:Organisation}{0,20} {lower:/developed|co-developed|produced|co-produced|created|designed|built|manufactured/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD|TO/;!lower:/,|that|which|for|and/}{0,7} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,4} {type:Organisation}=b
  new StrategicCooperation { party a ; party b* }
  yes "Kurzeme Gas sells a meter that it developed with Riga Technical University."
  no  "Kurzeme Gas sells a meter that it developed near Riga Technical University."

pattern deal-licence-of
  confidence 0.75
  sequence {type:Organisation}=a {!type:Organisation}{0,10} {lower:/distributor|licensee|franchisee|reseller|retailer|dealer/} /of|for/ {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,2} {type:Organisation}=b
  new SupplyPartnership { party a* ; party b* }
  yes "Kurzeme Gas was the sole distributor of Kita Motors in Latvia."
  no  "Kurzeme Gas was the sole critic of Kita Motors in Latvia."

pattern deal-with-joint-venture
  confidence 0.85
  sequence {type:Organisation}=a {!type:Organisation}{0,40} "joint" "-"? {lower:/venture|ventures/} {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} "with" {!type:Organisation;!tag:/VBD|VBZ|VBP|MD/}{0,8} {type:Organisation}=b
  where !{}=a <pobj ({lower:/to|from|for/})
  new JointVenture { party a* ; party b* }
  yes "Nordwind Energy AG runs a joint venture with the Latvian group Kurzeme Gas."
  no  "Nordwind Energy AG runs a joint venture against Kurzeme Gas."
