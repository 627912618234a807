# Forums, conferences and workshops as ministries, universities and space agencies tell of them: where
# they are held, who is there, told over several sentences, and what is a part of them.

pattern organised-by-bodies-in-place
  confidence 0.8
  sequence /organi[sz]ed|hosted|held|convened/ {!type:/Organisation|Person/}{0,8} "by" {!type:/Event|Place|Date/;!pos:VERB}{1,40} {type:Organisation} /in|at/ "the"? {type:/City|Venue|Region/}=l
  emit @event place l*
  yes "The Baltic Hydrogen Forum was co-organised in May by the Ministry of Energy, Kurzeme Gas and Riga Technical University in Tallinn, Estonia."
  no  "The Baltic Hydrogen Forum was praised in May by the Ministry of Energy, Kurzeme Gas and Riga Technical University in Tallinn."

pattern event-at-venue-of-city
  confidence 0.9
  sequence {type:Event}=e ("(" []{1,6} ")")? {!type:/Event|Person/;!pos:VERB}{0,4} ({lemma:/hold|open|take|launch|convene|host|kick|close/;pos:VERB} {!type:/Event|Person|Place/}{0,6})? /in|at/ "the"? {type:/City|Country|Region/}=c /'s|’s|'|’/ {pos:/ADJ|NOUN/;type:Token}{0,2} {type:Venue}=l
  emit e place l
  emit e place c
  yes "The agreement was signed at the Baltic Hydrogen Forum (BHF 2025) at Tallinn's International Convention Centre."
  yes "The Baltic Hydrogen Forum will be held at Tallinn's Grand Exhibition Hall."
  no  "The Baltic Hydrogen Forum praised the roof of Tallinn's Grand Exhibition Hall."

pattern event-bracketed-in-place
  confidence 0.9
  sequence {type:Event}=e "(" []{1,6} ")" /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "The agreement was signed at the Baltic Hydrogen Forum (BHF 2025) in Tallinn."
  no  "The agreement was signed at the Baltic Hydrogen Forum (BHF 2025) by growers from Tallinn."

pattern witnessing-event-were
  confidence 0.85
  sequence {lower:/witnessing|attending|gracing|joining/} "the"? {type:Event}=e {!type:/Person|Event/;!pos:VERB}{0,14} /was|were|are|is/ {!type:/Event|Person/;!pos:VERB}{0,10} {type:Person}=o
  emit e participant o*
  yes "Witnessing the signing ceremony, from the Latvian side, there were Ms. Maria Lindberg, mayor of Riga, and Jan Novak."
  no  "Missing the signing ceremony, from the Latvian side, there were Ms. Maria Lindberg and Jan Novak."

pattern from-one-side-there-were
  confidence 0.8
  sequence "from" "the"? {!pos:VERB;!type:Person}{1,3} "side" ","? "there"? /was|were|attended/ {!type:/Event|Person/;!pos:VERB}{0,8} {type:Person}=o
  emit @event participant o*
  yes "The signing ceremony was held in Riga. From the Latvian side, there were Maria Lindberg and Jan Novak."
  no  "The signing ceremony was held in Riga. From the left side, they saw Maria Lindberg and Jan Novak."

pattern from-one-side-attended
  confidence 0.8
  sequence {type:Event}=e {!type:Event}{1,30} /from|on/ "the"? {!pos:VERB;!type:Person}{1,3} "side" {!type:/Event|Person/;!pos:VERB}{0,8} {type:Person}=o
  emit e participant o*
  yes "The signing ceremony was attended by Jan Novak from the Latvian side and, on the Norwegian side, by Karl Moen."
  no  "The signing ceremony was attended by Jan Novak, who stood at the side of Karl Moen."

pattern on-the-occasion-person
  confidence 0.8
  sequence "on" /the|this/ {lemma:occasion} ","? {!type:/Person|Event/;!pos:VERB}{0,14} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. On the occasion, the rector of Riga Technical University, Jan Novak, said that prices fall."
  no  "The Baltic Hydrogen Forum opened in Riga. On the roof, the rector of Riga Technical University, Jan Novak, said that prices fall."

pattern with-organisation-of
  confidence 0.85
  sequence ("support" {!type:Event;!pos:VERB}{1,20} "and" /the|joint/? /organi[sz]ation/ "of" | "with" "the"? /organi[sz]ation|co-organi[sz]ation/ "of" | "under" "the" /organi[sz]ation/ "of") "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga with the support of Kurzeme Gas and organization of Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga with the support of Kurzeme Gas and the money of Union Bank."

pattern faculty-of-titled-body
  confidence 0.85
  sequence {type:Organisation}=w /'s|’s|'|’/? {type:Role;lemma:/dean|director|head|chairman|chairperson|principal/} ("of" "the"?)? {type:Organisation;lower:/(faculty|school|department|institute|college|division) .*/}=o {!type:/Organisation/}{0,4} {type:Person}
  emit o partOf w
  yes "Riga Technical University Dean Faculty of Engineering Prof Dr Karl Moen was present."
  no  "Riga Technical University thanked the dean of the Faculty of Engineering, Karl Moen."

pattern department-comma-ministry
  confidence 0.8
  sequence {type:Role} /of|at|,/ "the"? {type:Organisation;lower:/.*(department|division|directorate|office|bureau|section|unit|wing|branch)|(department|division|directorate|office|bureau|section|faculty|school) .*/}=o "," "the"? {type:Organisation;lower:/.*(ministry|university|commission|agency|council|secretariat|committee|institute|academy) ?.*/}=w
  where {}=o !. {type:Role}
  emit o partOf w
  yes "They met Liga Ozola, deputy director of the High Technology Department, Ministry of Trade."
  no  "They met Liga Ozola, deputy director of the High Technology Department, and the Ministry of Trade."

pattern title-person-on-behalf-of
  confidence 0.85
  sequence {type:Role}=t ","? {type:Person}=p ","? ("on" "behalf" "of" | /representing/) "the"? {type:Organisation}=o
  where !{}=t - {type:Organisation}
  emit p position(t*, o)
  yes "It was signed by Pro-Vice-Chancellor (International), Prof. Eva Brandt on behalf of Riga Technical University."
  no  "It was signed by Union Bank chairman Karl Moen on behalf of Riga Technical University."

pattern endorsed-by
  confidence 0.85
  sequence /endorsed|underwritten|bankrolled/ "by" "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "Endorsed by the Ministry of Energy, the Baltic Hydrogen Forum was held in Riga."
  no  "Criticised by the Ministry of Energy, the Baltic Hydrogen Forum was held in Riga."

pattern lends-support-to-event
  confidence 0.9
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/;!lower:not}{0,4} {lemma:/lend|give|offer|provide|extend/} /its|their/? {pos:ADJ;type:Token}? /support|backing|patronage|sponsorship/ /to|for/ (/the|this/ | {pos:ADJ;type:Token}){0,3} {type:Event}=e
  emit e supporter o*
  yes "For the first time, Kurzeme Gas is lending its support to the Baltic Hydrogen Forum."
  no  "For the first time, Kurzeme Gas is denying its support to the Baltic Hydrogen Forum."

pattern event-has-as-partner
  confidence 0.85
  sequence {lemma:/boast|have|list|count|feature|name/} "the"? {type:Organisation}=o "as" /its|the|a/ ({lower:/(primary|main|official|strategic|lead|exclusive|media|general|key|principal|title|gold|platinum|knowledge)/}{1,2} {lemma:/partner|sponsor/} | {lower:/(primary|main|official|strategic|lead|exclusive|media|general|key|principal|title|gold|platinum|knowledge) (partner|sponsor)/})
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum boasts Nordwind Energy AG as its primary partner."
  no  "The Baltic Hydrogen Forum boasts Nordwind Energy AG as its primary rival."

pattern representatives-of-such-bodies
  confidence 0.85
  sequence {lemma:/representative|delegate|official|executive|speaker|delegation|expert|leader/;tag:/NNS|NNPS/} /from|of/ {!pos:VERB;!type:/Organisation|Event|Person/}{0,6} (/including|like/ | "such" "as") "the"? {type:Organisation}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum will bring together representatives from prominent institutions such as the Baltic Trade Council, Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum will bring together ideas from prominent institutions such as the Baltic Trade Council."

pattern title-person-who-led-delegation-of
  confidence 0.8
  sequence {type:Role}=t ","? {type:Person}=p "," "who" {pos:AUX}? {lemma:/lead|head/;pos:VERB} "the" {type:Organisation}=o {lemma:/delegation|team|side|party|group/}
  where !{}=t - {type:Organisation}
  emit p position(t*, o)
  yes "Vice Chancellor, Prof. Karl Moen, who led the Riga Technical University delegation, agreed."
  no  "Vice Chancellor, Prof. Karl Moen, who met the Riga Technical University delegation, agreed."

pattern visit-of-person-to-place
  confidence 0.9
  sequence {type:Visit}=e "of" {!pos:VERB;!type:/Event|Person/;!lower:/,|to/}{0,10} {type:Person}=o ("to" "the"? {type:Place}=l)?
  emit e participant o
  emit e place l?
  yes "The agreements were signed during the state visit of President Karl Moen to France."
  no  "The agreements were signed during the state visit to France, the home of Karl Moen."

pattern by-titles-comma-person
  confidence 0.8
  sequence /by|with|from|was|were/ ({type:Role} "and")? {type:Role;!tag:/NNS|NNPS/}=t "," {type:Person}=p /[.,;)]|and/
  where !{}=t -- {type:Person}
  emit p position(t*)
  yes "Latvia was represented by Deputy Prime Minister and Minister of Transport, Works, Lands and Ports, the Honourable Karl Moen."
  no  "Latvia was represented by Eva Brandt, Minister of Transport, Karl Moen and others."

pattern others-include
  confidence 0.8
  sequence {lower:others} {!pos:VERB;!type:Entity}{0,3} /include|included|are|were/ {!pos:VERB;!type:Person}{0,16} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Others include the Union Bank chairperson, former first lady Eva Brandt, and mines minister Karl Moen."
  no  "The Baltic Hydrogen Forum opened in Riga. Others blamed the Union Bank chairperson, Eva Brandt."

pattern event-opens-and-ends-on-date
  confidence 0.85
  sequence {type:Event}=e {!type:Event}{1,12} "and" {pos:AUX}? {lemma:/end|conclude|close|finish/;pos:VERB} "on" {type:Date}=d
  emit e endDate d
  yes "The Baltic Hydrogen Forum kicked off in Riga on 12 May 2024 and ends on 14 May 2024."
  no  "The Baltic Hydrogen Forum kicked off in Riga on 12 May 2024 and reports on 14 May 2024."

pattern person-titles-of-two-bodies
  confidence 0.85
  sequence {type:Person}=p ","? {type:Role} /of|at/ "the"? {type:Organisation} "and" "the"? {type:Role}=t /of|at/ "the"? {type:Organisation}=o {pos:VERB}
  emit p position(t, o)
  yes "Honourable Jan Novak Chairperson of the Baltic Trade Council and Director General of Union Bank delivered a speech."
  no  "Jan Novak, Chairperson of the Baltic Trade Council, met the Director General of Union Bank."
