# Organisations: where they sit and what they belong to.

pattern body-based-in
  confidence 0.9
  sequence {type:Organisation}=o ("," | ","? "which"? "is" {pos:ADV}? | /,|is/{0,2} /a|an|the|one/ {!type:/Organisation|Place|Person/}{0,8})? /based|headquartered|located/ "in" /the|greater|downtown/? {type:Place}=l
  where {}=o !- {lower:of}
  emit o locatedIn l*
  yes "Nordwind Energy AG, headquartered in Hamburg, agreed."
  no  "Nordwind Energy AG sold a plant that is based on steam in Hamburg."

pattern subject-based-in
  confidence 0.95
  match {lemma:/base|headquarter|locate/}=v >/nsubj|nsubjpass/ {type:Organisation}=o >prep ({lower:in} >pobj {type:Place}=l)
  emit o locatedIn l*
  yes "Nordwind Grid GmbH, a subsidiary of Nordwind Energy AG, is based in Hamburg."
  no  "Nordwind Energy AG built a plant that stands in Hamburg."

pattern place-based-body
  confidence 0.85
  sequence {type:Place}=l "-" {lower:/based|headquartered/} {!type:/Organisation|Person/}{0,4} {type:Organisation}=o
  emit o locatedIn l*
  yes "Hamburg-based Nordwind Energy AG agreed."
  no  "Hamburg based its bid on a study by Nordwind Energy AG."

pattern body-apposition-place-based
  confidence 0.85
  sequence {type:Organisation}=o "," /a|an|the/ []{0,2} {type:Place}=l "-" {lower:/based|headquartered/}
  emit o locatedIn l
  yes "Nordwind Energy AG, a Hamburg-based utility, agreed."
  no  "Nordwind Energy AG, a customer of two Hamburg banks, agreed."

pattern body-in-place
  confidence 0.7
  sequence {type:Organisation}=o /in|at/ "the"? {type:Place}=l
  emit o locatedIn l
  yes "David Moss teaches at Quorva University in the United Kingdom."
  no  "Nordwind Energy AG opened a plant in Poland."

pattern headquarters-in
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s/? {lower:/headquarters|hq|office|offices|campus/} /in|at/ "the"? {type:Place}=l
  emit o locatedIn l*
  yes "They met at Nordwind Energy AG's headquarters in Hamburg."
  no  "They left Nordwind Energy AG's office for Hamburg."

pattern body-with-its-office
  confidence 0.85
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,12} ("with" | {lemma:have}) /its|a|the/? /registered|head|main|global|corporate/{0,2} {lower:/office|headquarters|seat/} "in" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "Nordwind Energy AG is a utility with its registered office in Hamburg."
  no  "Nordwind Energy AG is a utility with a customer in Hamburg."

pattern office-of-body-in
  confidence 0.85
  sequence {lower:/office|headquarters|seat/} "of" "the"? {type:Organisation}=o "is" ("located" | "based")? "in" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "The registered office of Nordwind Energy AG is in Hamburg."
  no  "The best customer of Nordwind Energy AG is in Hamburg."

pattern body-bracket-country
  confidence 0.85
  sequence {type:Organisation}=o "(" {type:/Country|City|Region/}=l ")"
  emit o locatedIn l
  yes "Porto Grid Institute (Portugal) and Kurzeme Gas (Latvia) came."
  no  "Porto Grid Institute and Kurzeme Gas came."

pattern body-comma-place
  confidence 0.7
  sequence /of|at|from|with|for/ "the"? {type:Organisation}=o "," "the"? {type:/Country|City|Region/}=l /[,.;)]|and/
  emit o locatedIn l
  yes "Rui Alves of Porto Grid Institute, Portugal, spoke first."
  no  "Rui Alves of Porto Grid Institute, who loves Portugal, spoke first."

pattern university-of-body
  confidence 0.85
  sequence {type:Organisation}=o "of" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Bo Lind leads the Grid Research Office of Nordwind Energy AG."
  no  "Bo Lind left the Grid Research Office for Nordwind Energy AG."

pattern department-at-university
  confidence 0.8
  sequence {type:/GovernmentBody|ResearchInstitute|Organisation/;lemma:/department|school|faculty|institute|laboratory|lab|centre|center|college/}=o /at|within/ "the"? {type:/University|Company|ResearchInstitute/}=w
  emit o partOf w
  yes "Bo Lind leads the Grid Research Laboratory at Riga Technical University."
  no  "Bo Lind saw Nordwind Energy AG at Riga Technical University."

pattern body-genitive-body
  confidence 0.8
  sequence {type:Organisation}=w /'s|’s/ {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Energy AG's Grid Research Office grew."
  no  "Nordwind Energy AG's engineers met the Grid Research Office."

pattern its-subsidiary
  confidence 0.9
  sequence {type:Organisation}=w []{0,18} /its|the/ []{0,2} {lemma:/subsidiary|unit|arm|division|affiliate|brand/} ","? {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Energy AG said its subsidiary Nordwind Grid GmbH agreed."
  no  "Nordwind Energy AG said its rival Nordwind Grid GmbH agreed."

pattern body-genitive-subsidiary
  confidence 0.9
  sequence {type:Organisation}=w /'s|’s|'|’/ []{0,3} {lemma:/subsidiary|unit|arm|division|affiliate/} ","? {type:Organisation}=o
  emit o partOf w
  yes "Nordwind Energy AG's Latvian subsidiary, Nordwind Grid GmbH, agreed."
  no  "Nordwind Energy AG's Latvian rival, Nordwind Grid GmbH, agreed."

pattern subsidiary-of
  confidence 0.9
  sequence {type:Organisation}=o "," /a|an|the/ []{0,3} {lemma:/subsidiary|unit|arm|division|affiliate|part/} "of" "the"? {type:Organisation}=w
  emit o partOf w
  yes "Nordwind Grid GmbH, a subsidiary of Nordwind Energy AG, agreed."
  no  "Nordwind Grid GmbH, a customer of Nordwind Energy AG, agreed."
