# Seats of organisations that stand further from their names than those of bodies.pat.

pattern subject-and-based-in
  confidence 0.9
  match {lemma:/base|headquarter|locate|domicile/}=v <conj ({} >nsubj|nsubjpass {type:Organisation}=o) >prep ({lower:/in|at/} >pobj {type:Place}=l)
  where !{}=v >/nsubj|nsubjpass/ {}
  emit o locatedIn l*
  yes "Union Bank was founded in 2018 and is headquartered in Riga, Latvia."
  no  "Union Bank was founded in 2018 and is known in Riga, Latvia."

pattern body-noun-based-in
  confidence 0.9
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the|one/ {!type:Person;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|by|with|from|to/}{0,9} {pos:NOUN;type:Token} /based|headquartered|located|situated|domiciled/ /in|at/ "the"? {type:Place}=l
  where {}=o !- {lower:of}
  emit o locatedIn l*
  yes "Union Bank, a Quorva Systems solutions provider based in Riga, Latvia, is growing."
  no  "Union Bank, a bank of a provider based in Riga, is growing."

pattern one-of-places-bodies
  confidence 0.85
  sequence {type:Organisation}=o (/,|is|as|–|-|—/ | "is" "now") "one" "of" "the"? {type:/City|Country|Region/}=l /'s|’s|'|’/ {!type:Entity;!lower:/,|of|for|in|with/}{1,8} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|nonprofit|retailer|bank|utility|charity|consultancy|corporation|university|builder|supplier|operator|agency|institution|authority|group|brand|contractor|lender|insurer|carmaker|automaker|airline|organization|organisation|studio|distributor|exporter|hospital|college|school|brewery|restaurant|employer/;type:Token}
  emit o locatedIn l
  yes "Union Bank, one of Latvia's fastest-growing private lenders, agreed."
  yes "Union Bank is one of Riga's oldest banks."
  no  "Union Bank, one of Latvia's fastest-growing fans, agreed."

pattern one-of-bodies-in-place
  confidence 0.85
  sequence {type:Organisation}=o (/,|is|as|–|-|—/ | "is" "now") "one" "of" "the"? {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|in|with/}{1,8} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|nonprofit|retailer|bank|utility|charity|consultancy|corporation|university|builder|supplier|operator|agency|institution|authority|contractor|lender|insurer|carmaker|automaker|airline|organization|organisation|studio|distributor|exporter|hospital|college|school|brewery|restaurant|employer/;type:Token} "in" "the"? {type:/City|Country|Region/;!lower:/.*(europe|america|asia|africa|world|middle east)/}=l
  emit o locatedIn l*
  yes "Kurzeme Gas Ltd., one of the leading engineering companies in Latvia, has entered a partnership."
  no  "Kurzeme Gas Ltd., one of the leading investors in Latvia, has entered a partnership."

pattern body-noun-from-place
  confidence 0.8
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|with/}{0,9} {lemma:/company|firm|startup|manufacturer|maker|producer|developer|provider|brand|nonprofit|retailer|bank|utility|charity|consultancy|university|builder|supplier|operator|studio|platform|carmaker|automaker|brewery|label|group/;type:Token} /from|out/ "of"? "the"? {type:/City|Country|Region/}=l
  where {}=o !- {lower:of}
  where !{}=l <poss {}
  emit o locatedIn l*
  yes "Union Bank, a digital lending brand from Latvia, announced its launch."
  no  "Union Bank, a digital lending brand away from Latvia, announced its launch."

# "Riga, Latvia-based", where the state stays glued to its hyphen.

pattern body-city-glued-state-based
  confidence 0.85
  sequence {type:Organisation}=o /,|is|–|-|—/ /a|an|the/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:/,|of|for|to|with|in/}{0,4} {type:/City|Region|Place/}=l "," {type:Token;lower:/[a-z.]+-(based|headquartered)/}
  emit o locatedIn l
  yes "Union Bank, a Springfield, Ill.-based lender, agreed."
  no  "Union Bank, a Springfield, quality-based lender of Ill. repute, agreed." : the state must be glued

pattern city-glued-state-based-body
  confidence 0.85
  sequence {type:/City|Region|Place/}=l "," {type:Token;lower:/[a-z.]+-(based|headquartered)/} {!type:/Organisation|Person/;!tag:/VB|VBD|VBP|VBZ|MD/}{0,6} {type:Organisation}=o
  emit o locatedIn l
  yes "The deal with Springfield, Ill.-based lender Union Bank is done."
  no  "The deal with Springfield, a city-based lender called it, is done."

pattern located-at-office-before-body
  confidence 0.85
  sequence /located|based|housed|situated|headquartered/=v /in|at|within/ "the"? {type:Organisation} /'s|’s|'|’/ {type:/City|Country|Region/}=l {pos:/NOUN|ADJ/;type:Token}{0,2} {lemma:/office|headquarters|campus|hub|building|centre|center|site/} "," "the"? {type:Organisation}=o
  where !{}=v <acl {}
  emit o locatedIn l
  yes "Located within Union Bank's Riga office, the Kurzeme Water Center will open soon."
  no  "Located within Union Bank's Riga reach, the Kurzeme Water Center will open soon."

pattern body-genitive-from-its-office
  confidence 0.8
  sequence {type:Organisation}=o /'s|’s|'|’/ {!type:/Organisation|Person/;!tag:/VBD|VBP|VBZ|MD/;!lower:","}{1,4} /from|at/ /its|the|their/ "new"? {pos:/ADJ|NOUN/;type:Token}{0,2} {lemma:/headquarters|headquarter|hq|office|campus/} "in" "the"? {type:Place}=l
  emit o locatedIn l*
  yes "He will oversee Union Bank's European operations from the new headquarters in Riga."
  no  "He will oversee Union Bank's European operations from the talks in Riga."

pattern body-with-another-office
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Person/}{0,22} {lemma:/headquarters|headquarter|office|branch|plant|factory|campus|store|clinic|laboratory/} /in|at|across/ "the"? {type:Place} ("," "the"? {type:/Country|Region/})? ","? "and"? /a|an|another|one|two|three|its/ {!type:Entity;!tag:/VB|VBD|VBP|VBZ|MD/;!lower:","}{0,3} {lemma:/office|branch|plant|factory|campus|store|clinic|laboratory|location|facility/} /in|at/ "the"? {type:Place}=l
  where {}=o !- {lower:/in|at/}
  emit o locatedIn l*
  yes "Union Bank has offices in Latvia and an office in Bergen, Norway."
  no  "Union Bank has offices in Latvia and an interest in Bergen, Norway."
