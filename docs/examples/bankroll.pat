# Who bankrolls an event supports it.
pattern bankrolls-event
  confidence 0.9
  match {lemma:/bankroll|underwrite/}=v >nsubj {type:Organisation}=o >dobj {type:Event}=e
  where !{}=v >neg {}
  emit e supporter o*
  yes "Nordwind Energy AG bankrolled the Bergen Wave Forum."
  yes "Nordwind Energy AG and Union Bank underwrote the Bergen Wave Forum." : both
  no  "Nordwind Energy AG did not bankroll the Bergen Wave Forum."
  no  "Nordwind Energy AG bankrolled the opposition."
