# Outlets and wires: whose they are.

pattern outlet-is-one-of-brands-of
  confidence 0.85
  sequence {type:Organisation}=a /is|are/ "one" "of" {!type:Entity}{0,5} /brands|outlets|titles|wires|publications|newspapers|stations|channels|sites|platforms|labels/
      {!type:Entity}{0,6} ("@" | "at" | "of" | "within" | "in" | "under" | "by") "the"? {type:Organisation}=b
  emit a partOf b
  yes "Nordwind Herald is one of 12 newspapers within the regional portfolio of Union Media Group."
  yes "Nordwind Herald is one of many outlets owned by Union Media Group."
  no "Nordwind Herald is one of 12 newspapers that Union Media Group reads."
  no "Kurzeme Wire is one of many outlets in Riga."

pattern outlet-powered-by
  confidence 0.8
  sequence {type:MediaOutlet}=a "is" /powered|published|owned|operated|run/ "by" "the"? {type:MediaOutlet}=b
  emit a partOf b
  yes "Nordwind Herald is powered by Baltic News Network."
  no "Nordwind Herald is powered by coal."
  no "Nordwind Herald is not owned by Baltic News Network."
