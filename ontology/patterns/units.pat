# Parts of organisations that stand further from their whole than those of bodies.pat.

pattern secretariat-for-topic-under-ministry
  confidence 0.85
  sequence {type:Organisation}=o ("(" []{1,4} ")")? /,|is/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lemma:/agency|body|office|department|institute|bureau|directorate|authority|centre|center|entity|arm|secretariat|commission/} /for|of|on/ {!type:/Organisation|Person/;!pos:VERB}{1,9} ("under" | "within" | "under" "the" /umbrella|aegis|control|purview|supervision|authority|auspices/ "of") "the"? ({type:Place} /'s|’s/)? {type:GovernmentBody}=w
  emit o partOf w
  yes "It signed with the Latvian Ports Agency (“LPA”), the secretariat for Ports, Water and Ships under Latvia's Ministry of Transport."
  no  "It signed with the Latvian Ports Agency (“LPA”), the secretariat for Ports, Water and Ships beside Latvia's Ministry of Transport."

pattern its-named-division
  confidence 0.8
  match {pos:VERB} >nsubj {type:Organisation}=w >>dobj|pobj|attr|conj ({type:Organisation;lower:/.*(division|department|unit|office|laboratory|center|centre|institute|school|directorate|practice|academy)/}=o >poss {lower:/its|their/})
  emit o partOf w
  yes "Union Bank announced the launch of its Grid Research Division."
  yes "Union Bank, a customer of Nordwind Energy AG, announced its Grid Research Division."
  no  "Union Bank announced the launch of a pact with the Grid Research Division."

pattern body-comma-bodys-arm
  confidence 0.85
  sequence {type:Organisation}=o "," {type:Organisation}=w /'s|’s|'|’/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,4} {lemma:/arm|subsidiary|unit|division|affiliate|brand|department|foundation|branch|fund|imprint|label/}
  emit o partOf w
  yes "They praised the Amber Foundation, Union Bank's charitable arm."
  yes "Nordwind Grid GmbH, Union Bank's wholly owned subsidiary, agreed."
  no  "They praised the Amber Foundation, Union Bank's largest customer."

pattern fund-under-body
  confidence 0.85
  sequence {type:Organisation}=o /,|-|–|—|is/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,7} {lemma:/subsidiary|unit|arm|division|affiliate|fund|brand|department|branch|label|business|company|agency|programme|program|imprint/;!pos:VERB} ("under" | "within" | "inside" | "owned" "by" | "belonging" "to") "the"? {type:Organisation}=w
  where !{}=w <poss {}
  emit o partOf w
  yes "Amber Ports Fund, the leading harbour fund under Nordwind Energy AG, agreed."
  yes "Nordwind Grid GmbH is a brand owned by Nordwind Energy AG."
  no  "Amber Ports Fund, the leading harbour fund beside Nordwind Energy AG, agreed."

pattern subject-then-subsidiary-of
  confidence 0.85
  match {lemma:/operate|function|act|serve/} >nsubj {type:Organisation}=o >prep ({lower:as} >pobj ({lemma:/subsidiary|unit|arm|division|affiliate|brand|branch|part/;!pos:VERB} >prep ({lower:of} >pobj {type:Organisation}=w)))
  emit o partOf w
  yes "Nordwind Grid GmbH operates as an independent subsidiary of Nordwind Energy AG."
  no  "Nordwind Grid GmbH operates as an independent customer of Nordwind Energy AG."

pattern subject-then-the-unit-under
  confidence 0.82
  sequence {type:Organisation;dep:nsubj}=o {!type:/Organisation|Person/}{1,30} "," "the" {!type:Entity;!pos:VERB;!lower:","}{0,5} {lemma:/unit|arm|subsidiary|affiliate/;!pos:VERB} ("under" | "of" | "within") "the"? {type:Organisation}=w {lower:/said|says|announced|added|disclosed|reported/}
  emit o partOf w
  yes "Nordwind Grid GmbH will invest in a mine in Madagascar, the general trading unit under Nordwind Energy AG said in a release."
  no  "Nordwind Grid GmbH will invest in a mine in Madagascar, the general trading partner of Nordwind Energy AG said in a release."
