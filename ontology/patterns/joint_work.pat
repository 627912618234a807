# Bodies that make or run something side by side, and who runs or pays for a competition or a programme's event.

pattern bodies-are-building-together
  confidence 0.8
  sequence {type:Organisation}=a ("(" []{1,8} ")")? /and|,/{1,2} ({type:Place} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b ("(" []{1,8} ")")? (/are|were/ /now|also|already|currently/? | /have|had/ "been") {lemma:/build|construct|develop|establish|design|study|pilot|assemble|operate|test|run|prepare|set/;tag:VBG} {!type:/Organisation|Person/}{0,3} {tag:/NN|NNP/}
  where !{}=a <pobj {}
  new StrategicCooperation { party a* ; party b* }
  yes "Nordwind Energy AG and prime contractor Kurzeme Gas are developing the pipeline to cut losses."
  yes "Union Bank and Riga Technical University have been running a school of finance since May."
  no  "Union Bank and Kurzeme Gas are developing well."
  no  "Reports on Union Bank and Kurzeme Gas are developing a theory."

pattern event-run-by-body
  confidence 0.85
  sequence {type:/Competition|Exhibition|Conference|Forum|Festival|Summit/}=e {!type:/Event|Organisation/;!lower:/;/}{0,10} /managed|administered|run|coordinated|operated|put|produced/ "on"? "by" ({type:/Organisation|Place/} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=o
  emit e organiser o*
  yes "The Baltic Rover Cup is managed by the Riga Office of Ports at Nordwind Energy AG."
  yes "The Baltic Rover Cup, which is run by Latvia's Kurzeme Gas, opens in May."
  no  "The Baltic Rover Cup was won by a team managed at Kurzeme Gas."

pattern event-paid-by-one-and-run-by-other
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Organisation/;!lower:/;/}{0,6} /sponsored|funded|supported|financed|backed/ "by" {!type:/Event|Person/;!lower:/;/}{1,10} "and" /is|was/? /managed|administered|run|coordinated|organi[sz]ed|operated|hosted/ "by" ({type:/Organisation|Place/} /'s|’s|'|’/)? "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=o
  emit e organiser o*
  yes "The Harbour Challenge is sponsored by Nordwind Energy AG and managed by the Baltic Institute of Ports."
  no  "The Harbour Challenge is sponsored by Nordwind Energy AG and praised by the Baltic Institute of Ports."

pattern joint-effort-and-bodies-including
  confidence 0.85
  sequence /joint|common|shared|collaborative/ {pos:/ADJ|NOUN/}{0,2} {lemma:/initiative|project|undertaking|effort|programme|program|endeavour|endeavor|venture|study|mission/} /of|between|by|among/ {!type:/Event|Person/;!lower:/;/}{1,24} {lower:/including|namely/} "the"? {!type:Entity;pos:/ADJ|NOUN/}{0,4} {type:Organisation}=b
  where {}=b -- ({type:Organisation}=a -- {lower:/of|between|by|among/})
  new StrategicCooperation { party a* ; party b* }
  yes "It is a joint effort between Union Bank and Riga Technical University and several bodies including Kurzeme Gas, Kita Motors and Nordwind Energy AG."
  no  "It is a joint headache of Union Bank and several bodies including Kurzeme Gas."

pattern person-chief-organisation
  confidence 0.85
  sequence {type:Person}=p {type:Role;word:/C[A-Z]O/}=t {type:Organisation}=o
  emit p position(t, o)
  yes "The port is open, said Karl Moen CEO Nordwind Energy AG."
  no  "The port is open, said Karl Moen of Nordwind Energy AG."
