# What lines of their own say of the body that they name: where it sits.

pattern seat-is-the-line
  confidence 0.85
  sequence {type:Organisation;!described:yes}=o ("(" {type:Organisation} ")")? "," {type:City}=l "," {type:Region}=m
  where !{}=o -- {}
  where !{}=m .. {pos:/NOUN|PROPN|VERB|PUNCT/}
  emit o locatedIn l
  yes "Kurzeme Gas Ltd., Riga, Texas"
  no  "They saw Kurzeme Gas Ltd., Riga, Texas"
  no  "Kurzeme Gas Ltd., Riga, Texas and Oslo, Norway will meet"
