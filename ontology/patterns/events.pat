# Events: who organises, hosts, supports, chairs and attends them, where and when.
#
# @event is the event that the sentence speaks of: the nearest one before the match, else the first
# one of the sentence, else the one that the text before is about.

pattern organised-by
  confidence 0.95
  sequence /organi[sz]ed|convened|initiated/ /jointly|together/? "by" /both|the/? ({type:Place} /'s|’s|'|’/)? {type:Role}? {type:/Organisation|Person|Place/}=o
  where {}=o !. {type:Role}
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum, organised by Kurzeme Gas, drew a crowd in Riga."
  no  "Kurzeme Gas attended the Baltic Hydrogen Forum in Riga."

pattern held-by
  confidence 0.85
  sequence /held|staged|arranged/ /jointly/? "by" "the"? ({type:Place} /'s|’s|'|’/)? {type:/Organisation|Person/}=o
  where {}=o !. {type:Role}
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum was held by Kurzeme Gas in Riga."
  no  "The Baltic Hydrogen Forum was held near Riga and praised by Kurzeme Gas."

pattern hosted-by
  confidence 0.95
  sequence /hosted/ /jointly/? "by" /both|the/? ({type:Place} /'s|’s|'|’/)? {type:/Organisation|Person|Place/}=o
  where {}=o !. {type:Role}
  emit @event host o*
  yes "The Baltic Hydrogen Forum, hosted by Riga Technical University, ended on Friday."
  yes "The Baltic Hydrogen Forum was hosted by Latvia's Ministry of Energy."
  no  "The Baltic Hydrogen Forum was opened by Riga Technical University."

pattern hosted-by-body-in-place
  confidence 0.85
  sequence /hosted|organi[sz]ed|held|convened|co-hosted/ /jointly/? "by" "the"? {type:/Organisation|Place/} ({!pos:VERB;!type:/Event|Place|Person/}{0,6} {type:Organisation})? /in|at/ "the"? {type:Place}=l
  emit @event place l*
  yes "The Baltic Hydrogen Forum will be hosted by Union Bank and Riga Technical University in Riga."
  no  "The Baltic Hydrogen Forum will be praised by Union Bank in Riga."

pattern hosted-by-persons
  confidence 0.85
  sequence /hosted|organi[sz]ed/ "by" "the"? ({type:/Organisation|Place/} | {pos:ADJ;type:Token})? {type:Role} ","? {type:Person}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum was hosted by Kurzeme Gas engineers Maria Lindberg and Jan Novak."
  no  "The Baltic Hydrogen Forum was hosted by Kurzeme Gas."

pattern supported-by
  confidence 0.9
  sequence (/supported|sponsored|co-sponsored|guided/ "by" | "guidance" "of" | /with|the/ "support" /of|from|by/ | "auspices" "of" | "patronage" "of" | /enjoys|enjoyed|enjoying|with|has|had/ "the"? {pos:ADJ;type:Token}? /backing|sponsorship/ "of") /the|his|her|h\.e\.|h\.h\.|h\.r\.h\.|he|hh|hrh|excellency|highness|royal|eng\.?|dr\.?|sheikh|mr\.?|ms\.?/{0,4} ({type:Place} {lower:government}? /'s|’s|'|’/)? {type:/Organisation|Person|Place/}=o
  where !{}=o -- {lemma:/financing|round|funding|placement|offering|raise/;type:Token}
  where !{}=o . {tag:POS}
  where !{}=o .. {lower:presence}
  emit @event supporter o*
  yes "Under the guidance of the Ministry of Energy, the Baltic Hydrogen Forum was held in Riga."
  no  "The Baltic Hydrogen Forum was criticised by the Ministry of Energy."
  no  "The Baltic Hydrogen Forum spoke of security, guided by Kurzeme Gas's proven model."

pattern event-backed-by
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person/}{0,14} "backed" "by" {!type:/Event|Organisation|Person/;!pos:/VERB|AUX/}{0,4} {type:/Organisation|Person|Place/}=o
  where !{}=o -- {lemma:/financing|round|funding|placement|offering|raise/;type:Token}
  emit e supporter o*
  yes "The Baltic Hydrogen Forum is backed by Union Bank and Kurzeme Gas."
  no  "Backed by Union Bank, Kurzeme Gas opened the Baltic Hydrogen Forum."

pattern chaired-by
  confidence 0.95
  sequence ({lower:/chaired|moderated/}=v /jointly|together/? "by" | {lower:presided}=v "over" "by") /mr\.?|ms\.?|dr\.?|prof\.?|the|both/? ({type:/Organisation|Place/}? /'s|’s|'|’/? {type:Role} ","?)? {type:Person}=o
  where !{}=v - {lemma:/panel|session|discussion|roundtable|workshop|talk|debate|chat/;type:Token}
  where !{}=v -- {lemma:/committee|subcommittee|commission|board/;type:Token}
  emit @event chair o*
  yes "The Baltic Hydrogen Forum was chaired by Maria Lindberg."
  no  "The Baltic Hydrogen Forum was photographed by Maria Lindberg."

pattern moderator-in-row
  confidence 0.9
  sequence {lower:/(panel |session |meeting |forum )?(moderators?|chairs?|chairman|chairwoman|co-moderators?|chairperson|chairpersons|session chair|host and moderator)/}=t ":" /mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?/? {type:Person}=o
  where !{}=t - {pos:/VERB|AUX/}
  emit @event chair o*
  yes "The Baltic Hydrogen Forum opens in Riga. Moderator: Maria Lindberg, Head of Grids, Nordwind Energy AG"
  no  "The Baltic Hydrogen Forum opens in Riga. Panelists: Maria Lindberg and Jan Novak"

pattern led-by-co-chairs
  confidence 0.95
  sequence /convened|led|headed|opened|chaired/ "by" "the"? {type:Role;lemma:/chair|chairman|chairperson|co-chair|cochair/}=t {type:Person}=o
  emit @event chair o*
  yes "The Baltic Hydrogen Forum was convened by co-chairs Maria Lindberg, mayor of Riga, and Jan Novak."
  no  "The Baltic Hydrogen Forum was praised by engineers Maria Lindberg and Jan Novak."

pattern body-hosts-event
  confidence 0.9
  sequence {type:/Organisation|Place/}=o ("," {!type:/Organisation|Person|Event/}{0,14} ",")? {!lower:/:|"|“|said|says|added|noted/}{0,4} ({lemma:/(co)?host/;pos:VERB} | "to" /host/) (/the|a|an|-|ever|its|this|their|our|first|second|day|of|inaugural|annual|panel|session|discussion|webinar|seminar|workshop|roundtable|symposium|lecture|masterclass|titled|entitled|called|,|"|“|'|‘/ | {pos:ADJ;type:Token}){0,8} {type:Event}=e
  emit e host o*
  yes "Riga Technical University will host the Baltic Hydrogen Forum in May."
  yes "Riga Technical University hosted the first-ever Baltic Hydrogen Forum in May."
  yes "Riga Technical University hosted a panel discussion titled “Steel Prices in the Digital Age” in May."
  no  "Riga Technical University will watch the Baltic Hydrogen Forum in May."
  no  "Jan Novak, director of Kurzeme Gas, said: \"Hosting the Baltic Hydrogen Forum is an honour.\""

pattern city-hosts-event
  confidence 0.9
  sequence {type:/City|Venue/}=l []{0,4} {lemma:/(co)?host|stage|see/;pos:VERB} (/the|a|an|its|this|first|day|of|next/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event}=e
  emit e place l
  yes "Lisbon will host the Baltic Hydrogen Forum in May."
  no  "Riga Technical University will host the Baltic Hydrogen Forum in May."

pattern body-organises-event
  confidence 0.9
  sequence {type:Organisation}=o []{0,4} {lemma:/(co)?organi[sz]e|hold|convene|launch|conduct|stage|plan/;pos:VERB} (/the|a|an|its|this|their|our|anticipated|awaited|"|“|'|‘|exhibition|seminar|workshop|webinar|symposium|conference|titled|entitled|called/ | {pos:/ADJ|NUM|ADV/;type:Token}){0,6} {type:Event}=e
  emit e* organiser o*
  yes "Kurzeme Gas organised the Baltic Hydrogen Forum in Riga."
  yes "Kurzeme Gas is planning a Baltic Hydrogen Forum in Riga."
  no  "Kurzeme Gas praised the Baltic Hydrogen Forum in Riga."

pattern body-supports-event
  confidence 0.85
  sequence {type:Organisation}=o []{0,3} {lemma:/support|sponsor/;pos:VERB} /the|a|an|its|this/{0,2} {type:Event}=e
  emit e supporter o*
  yes "Kurzeme Gas sponsored the Baltic Hydrogen Forum."
  no  "Kurzeme Gas left the Baltic Hydrogen Forum."

pattern bodies-are-sponsors
  confidence 0.9
  sequence {type:Organisation}=o ("return" | "returns" | {pos:AUX}{0,2} {lemma:/be|serve|act|join/}) "as"? {!pos:VERB;!type:Entity;!lower:/not|never|no|neither/}{0,4} {lemma:/sponsor|co-sponsor|cosponsor|sponsors|co-sponsors/}
  emit @event supporter o*
  yes "Kurzeme Gas, Kita Motors and Union Bank are serving as gold sponsors of the Baltic Hydrogen Forum."
  no  "Kurzeme Gas and Union Bank are serving as guides at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas is not a sponsor of the Baltic Hydrogen Forum."

pattern thanked-for-sponsoring
  confidence 0.9
  sequence {type:Organisation}=o "for" {pos:ADV}? /sponsoring|supporting|co-sponsoring/ {!type:Organisation}{0,6}
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga. Special thanks to Kita Motors, Union Bank and Nordwind Energy AG for sponsoring this event."
  no  "The Baltic Hydrogen Forum opened in Riga. Special thanks to Kita Motors and Union Bank for leaving early."

pattern body-as-sponsor
  confidence 0.85
  sequence {type:Organisation}=o "as" /a|an|the|its|one/ {!type:Entity}{0,4} {lemma:/sponsor|co-sponsor|sponsors/}
  where !{}=o - {lower:with}
  where !{}=o - ({lower:the} - {lower:with})
  emit @event supporter o
  yes "The Baltic Hydrogen Forum listed Union Bank as a gold sponsor."
  no  "The Baltic Hydrogen Forum listed Union Bank as a gold dealer."

pattern supported-by-some-including
  confidence 0.85
  sequence /supported|sponsored|backed/ "by" {!type:/Organisation|Person|Place/;!tag:/VBZ|VBD|VBP|MD/}{1,30} (/including|like/ | "such" "as") ":"? "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum is sponsored by leaders of the trade, including Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum is criticised by leaders of the trade, including Kurzeme Gas and Union Bank."

pattern sponsors-include
  confidence 0.9
  sequence {lemma:/sponsor|supporter|backer/} {!pos:VERB;!type:/Organisation|Event/}{0,8} (/include|includes|included|including|are|were|:/ | "such" "as") "the"? {type:Organisation}=o
  emit @event supporter o*
  yes "The Baltic Hydrogen Forum opened in Riga. Sponsors include Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. Critics include Kurzeme Gas and Union Bank."

pattern sponsors-of-event-include
  confidence 0.9
  sequence {lemma:/sponsor|supporter|backer/} /of|at/ ("the" | {type:Date} /'s|’s|'|’/)? {type:Event}=e (/include|includes|included|including|are|were|:/ | "such" "as") "the"? {type:Organisation}=o
  emit e supporter o*
  yes "Sponsors of the Baltic Hydrogen Forum include Kurzeme Gas and Union Bank."
  no  "Critics of the Baltic Hydrogen Forum include Kurzeme Gas and Union Bank."

pattern sponsorship-of-event
  confidence 0.9
  sequence {type:Organisation}=o {!type:Organisation}{0,24} {lemma:/sponsorship|support|sponsor/} /of|for/ "the"? {type:Event}=e
  emit e supporter o*
  yes "Kurzeme Gas announced its sponsorship of the Baltic Hydrogen Forum."
  no  "Kurzeme Gas wrote about the Baltic Hydrogen Forum."

pattern person-chairs-event
  confidence 0.9
  sequence {type:Person}=o ("," {!type:/Person|Event/}{1,14} ",")? []{0,4} ({lemma:/(co)?chair|(co)?moderate/;pos:VERB} | {lemma:preside} "over") /the|a|this/? {type:Event}=e
  emit e chair o*
  yes "Maria Lindberg chaired the Baltic Hydrogen Forum."
  yes "Maria Lindberg, president of Union Bank and a friend of ports, presided over the Baltic Hydrogen Forum."
  no  "Maria Lindberg left the Baltic Hydrogen Forum."

pattern attended-by
  confidence 0.9
  sequence {lower:attended} "by" []{0,14} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was attended by Liga Ozola and Janis Berzins."
  no  "The Baltic Hydrogen Forum was described by Maria Lindberg and Jan Novak."

pattern attends-event
  confidence 0.9
  sequence {type:/Person|Organisation/}=o {!lower:/unable|unlikely|not|n't|n’t|fail|failed|declined|declines|refused|refuses|never|invites|invite|inviting|encourages|urges|asks|allows/}{0,10} ({lemma:/attend|join|address|keynote/;pos:VERB} | {lemma:/participate|speak|exhibit/;pos:VERB} /in|at/ | {lemma:take} "part" "in") /the|a|an|this|its/? {type:Event}=e
  emit e participant o*
  yes "Liga Ozola attended the Baltic Hydrogen Forum."
  no  "Liga Ozola wrote about the Baltic Hydrogen Forum."
  no  "Union Bank invites leaders to attend the Baltic Hydrogen Forum."
  no  "Maria Lindberg did not attend the Baltic Hydrogen Forum."
  no  "Maria Lindberg was unable to attend the Baltic Hydrogen Forum."

pattern pays-visit
  confidence 0.9
  sequence {type:/Person|Organisation/}=o {!type:/Person|Organisation|Event/}{0,8} {lemma:/pay|make|undertake|conclude|begin|embark|complete|start|end|wrap|lead|head/;pos:VERB} /up|on/? /a|an|the|his|her|its|their/? {type:Visit}=e
  emit e participant o*
  yes "President Karl Moen of Norway paid an official visit to Estonia from 3 to 5 May 2025."
  no  "President Karl Moen of Norway refused an official visit to Estonia on 5 May 2025."

pattern shows-at-event
  confidence 0.85
  sequence {type:/Person|Organisation/}=o {!type:/Organisation|Event|Person/}{0,20} {lemma:/present|unveil|showcase|exhibit|launch|demonstrate|display|debut|introduce|speak|participate|appear|return|sign|meet|discuss|show|highlight|outline|detail/;pos:VERB} {!type:Event}{0,14} /at|in|during/ "the"? {type:Event}=e
  where !{}=o - ({lower:/of|from/} - {type:Person})
  emit e participant o*
  yes "Kurzeme Gas is set to unveil a new compressor at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas is set to leave before the Baltic Hydrogen Forum."

pattern says-at-event
  confidence 0.9
  sequence {type:Person}=o []{0,14} {lemma:/say|tell|note|announce|stress|add|state|explain|remark|deliver|give|present|speak|call|urge|emphasi[sz]e|point/;pos:VERB} []{0,8} /at|during/ /the|a|an|this/? {type:Event}=e
  emit e speaker o*
  yes "Liga Ozola said at the Baltic Hydrogen Forum that prices fall."
  no  "Maria Lindberg met friends at the Baltic Hydrogen Forum."

pattern gives-speech
  confidence 0.85
  sequence {type:Person}=o {!type:Person}{0,14} {lemma:/give|deliver|make|present/;pos:VERB} {!type:Person}{0,5} {lemma:/speech|keynote|address|lecture|remark|talk|presentation/}
  emit @event speaker o*
  yes "At the Baltic Hydrogen Forum, Maria Lindberg gave the opening speech."
  no  "At the Baltic Hydrogen Forum, Maria Lindberg praised the opening speech."

pattern message-to-event
  confidence 0.85
  sequence /video|written|recorded|welcome|congratulatory/? {lemma:/message|letter|address|greeting/} "to" "the"? {type:Event}=e "," /mr\.?|ms\.?|dr\.?/? {type:Person}=o
  emit e participant o
  yes "In a video greeting to the Baltic Hydrogen Forum, Maria Lindberg thanked the port."
  no  "In a message to the port, Maria Lindberg praised the Baltic Hydrogen Forum."

pattern event-features-persons
  confidence 0.9
  sequence ({type:Event} | {lemma:/event|day|session|panel|program|programme|agenda|lineup|conference|forum|summit|evening|night|show|showcase|gala|discussion|webinar|series|festival|ceremony|workshop|roundtable|competition|keynote|concert|conversation|meeting|convention|tournament|gathering|delegation|mission/;!lower:/meetings|conversations|discussions/}) []{0,30} {lemma:/feature|include|comprise|welcome|gather|convene/} {!pos:/VERB|AUX/;!lower:/"|”|by/}{0,18} {type:Person}=o
  where {}=o .. {}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum featured speakers including Liga Ozola, mayor of Riga, and Janis Berzins."
  no  "The Baltic Hydrogen Forum cost more than Maria Lindberg had thought."
  no  "The Baltic Hydrogen Forum opened in Riga. The film includes a song of Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. The minister will have meetings with her guests, including Maria Lindberg."

pattern welcomes-person-as-speaker
  confidence 0.9
  sequence {lemma:/welcome|feature|include|invite|announce|have/} {!pos:VERB}{0,12} {type:Person}=o []{0,14} "as" {!pos:VERB}{0,5} {lemma:/speaker|guest|panelist|panellist|judge|moderator|host|presenter|performer|headliner/}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opens in Riga. The club is glad to welcome both Maria Lindberg and Jan Novak as keynote speakers."
  no  "The Baltic Hydrogen Forum opens in Riga. The club is glad to welcome both Maria Lindberg and Jan Novak as members."

pattern people-including
  confidence 0.9
  sequence {lemma:/speaker|panel|panelist|panellist|guest|participant|attendee|delegate|representative|leader|expert|delegation|dignitary|exhibitor|official|team|judge|juror|jury|moderator|honoree|performer|artist|presenter|headliner|vendor|emcee|entertainer/;!lower:/(past|previous|former|prior|founding|management|leadership|executive) .*/}=n {!pos:VERB}{0,6} (/including|included|include|comprised|comprising|comprises|featured|were|are|:/) {!pos:VERB}{0,16} ({type:Organisation} {tag:POS})? {type:/Person|Organisation/}=o
  where {}=n !- {lower:/past|previous|former|prior|founding|management|leadership|production|development|executive/}
  where {}=n !-- {lemma:meet;pos:VERB}
  where !{}=o - ({lower:/of|at/} - {type:Role})
  where !{}=o - ({lower:the} - ({lower:/of|at/} - {type:Role}))
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. Speakers included Union Bank's Jan Novak, and Lisa Berg of Kita Motors."
  yes "The Baltic Hydrogen Forum opened in Riga. Other attendees included the president of the Baltic Trade Council, Mr. Jan Novak, and Maria Lindberg."
  yes "Speakers at the Baltic Hydrogen Forum included Liga Ozola and Janis Berzins."
  no  "Readers of the programme of the Baltic Hydrogen Forum praised Maria Lindberg."
  no  "The Baltic Hydrogen Forum opens in Riga. Past speakers included Maria Lindberg and Jan Novak."

pattern bodies-taking-part
  confidence 0.85
  sequence /participating|attending|representing|exhibiting|presenting|represented/ {!type:/Organisation|Event/}{0,6} /including|included|include|are|were|like|as|:/ "the"? {type:Organisation}=o
  emit @event participant o*
  yes "Participating bodies included Nordwind Energy AG and Riga Technical University at the Baltic Hydrogen Forum."
  no  "Kurzeme Gas and Nordwind Energy AG wrote about the Baltic Hydrogen Forum."

pattern people-colon
  confidence 0.85
  sequence {lemma:/speaker|panelist|panellist|guest|participant|attendee|delegate|judge|juror|moderator|honoree|performer|presenter/} []{0,8} ":" {!pos:VERB}{0,6} {type:Person}=o
  emit @event participant o*
  yes "Three guests took the floor of the Baltic Hydrogen Forum: Liga Ozola, Janis Berzins and Eva Brandt."
  no  "The Baltic Hydrogen Forum closed with a toast: Maria Lindberg was ninety."

pattern among-the-participants
  confidence 0.9
  sequence {type:/Person|Organisation/}=o []{0,2} {lemma:be} /among|one|of|the|a/{1,4} {lemma:/participant|speaker|guest|exhibitor|attendee|delegate/}
  emit @event participant o*
  yes "Kurzeme Gas was among the participants of the Baltic Hydrogen Forum."
  no  "Kurzeme Gas was among the critics of the Baltic Hydrogen Forum."

pattern delegation-led-by
  confidence 0.85
  sequence {lemma:/delegation|mission|team|group/} []{0,8} /led|headed/ "by" {!pos:VERB}{0,4} {type:Person}=o {!type:Person}{0,24} {type:Event}=e
  emit e participant o
  yes "A delegation led by Maria Lindberg joined the Baltic Hydrogen Forum."
  no  "The band led by Maria Lindberg played after the Baltic Hydrogen Forum."

pattern known-delegation-led-by
  confidence 0.8
  sequence (/the|its|their|our|this/ | /'s|’s|'|’/) {!pos:VERB;!type:/Person|Event/}{0,4} {lemma:/delegation|mission|team|group/} []{0,8} /led|headed/ "by" {!pos:VERB}{0,4} {type:Person}=o
  emit @event participant o*
  yes "The Baltic Hydrogen Forum opened in Riga. The Latvian delegation was led by Maria Lindberg."
  no  "The Baltic Hydrogen Forum opened in Riga. A trade delegation led by Maria Lindberg will visit Japan."

pattern delegation-comprised
  confidence 0.9
  sequence {lemma:/delegation|mission|team/} /led|headed/ "by" {!pos:VERB}{0,8} /comprised|comprising|comprises|included|including|includes/ {!pos:VERB}{0,6} {type:/Person|Organisation/}=o
  emit @event participant o*
  yes "The delegation led by Karl Moen comprised Maria Lindberg and Jan Novak at the Baltic Hydrogen Forum."
  no  "The delegation led by Karl Moen thanked Maria Lindberg and Jan Novak at the Baltic Hydrogen Forum."

pattern delegation-with-officials
  confidence 0.85
  sequence {lemma:/delegation|mission|team/} {!type:Event}{0,20} {lemma:/official|representative|expert|executive|member/} "from" "the"? {type:Organisation}=o
  emit @event participant o*
  yes "The delegation included officials from Nordwind Energy AG and Riga Technical University at the Baltic Hydrogen Forum."
  no  "The delegation included guests of Nordwind Energy AG at the Baltic Hydrogen Forum."

pattern participation-of
  confidence 0.9
  sequence {lemma:/participation|presence|attendance/} /of|by|from/ "the"? {!pos:VERB;!lower:/in|at/}{0,3} {type:/Person|Organisation/}=o
  where {}=o !-- {lemma:sign;pos:VERB}
  where {}=o !. {type:Role}
  where !{}=o -- {lemma:/financing|round|funding|placement|offering|raise/;type:Token}
  emit @event participant o*
  yes "The Baltic Hydrogen Forum was held with the participation of Liga Ozola and Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was held without Maria Lindberg and Nordwind Energy AG."
  no  "The Baltic Hydrogen Forum praised the participation of Latvia in Kurzeme Gas."

pattern body-delegation-at-event
  confidence 0.85
  sequence {type:Organisation}=o {!pos:VERB}{0,4} {lemma:delegation} []{0,24} {type:Event}=e
  emit e participant o
  yes "The Nordwind Energy AG delegation joined partners at the Baltic Hydrogen Forum."
  no  "A delegation visited Nordwind Energy AG after the Baltic Hydrogen Forum."

pattern event-where-people-from-body
  confidence 0.85
  sequence {type:Event}=e []{0,8} {lemma:/expert|representative|official|delegate|member|executive|leader|team|engineer|researcher/} /from|of/ "the"? {type:Organisation}=o
  emit e participant o*
  yes "The Baltic Hydrogen Forum was where experts from Kurzeme Gas met the press."
  no  "The Baltic Hydrogen Forum was where a train from Kurzeme Gas stopped."

pattern event-draws-people
  confidence 0.9
  sequence ({lemma:/attract|draw|attend|gather|bring|convene|welcome|host|join|assemble|see|unite|involve|record|expect/;pos:VERB} | {lemma:/audience|turnout|attendance|crowd|gathering/}) {!pos:VERB}{0,16} {type:Count}=c
  where !{}=c .. ({lower:/year|month|day|week/} - {lower:/a|per|each|every/})
  where !{}=c -- ({tag:POS} - {lower:/(last|previous|the previous) .*/;type:Date})
  emit @event attendance(c)
  yes "The Baltic Hydrogen Forum drew 300 delegates to Riga."
  no  "The Baltic Hydrogen Forum drew a crowd to Riga."
  no  "The Baltic Hydrogen Forum opened in Riga, in a hall that seats 800 guests."
  no  "The Baltic Hydrogen Forum opened in Riga. The old temple draws 3,000 visitors a year."

pattern people-attend-event
  confidence 0.9
  sequence {type:Count}=c ("," []{1,30} ",")? []{0,14} {lemma:/attend|join|participate|gather|take|come|convene|visit/;pos:VERB}
  where !{}=c .. ({lower:/year|month|day|week/} - {lower:/a|per|each|every/})
  where !{}=c . {lower:"-"}
  where !{}=c -- {lower:since}
  where !{}=c -- ({tag:POS} - {lower:/(last|previous|the previous) .*/;type:Date})
  emit @event attendance(c)
  yes "More than 300 delegates attended the Baltic Hydrogen Forum in Riga."
  no  "The Baltic Hydrogen Forum opens in Riga. Since its start more than 300 delegates have taken part."
  no  "Nordwind Energy AG has 300 employees near the Baltic Hydrogen Forum."
  no  "The Baltic Hydrogen Forum opens in Riga. A 14-member team of Union Bank visited Tallinn."

pattern delegation-of-people
  confidence 0.8
  sequence {lemma:/delegation|mission|party/} "of" /over|about|around|some|more|than|nearly|almost/{0,3} {type:Count}=c
  emit @event attendance(c)
  yes "A delegation of over 70 leaders joined the Baltic Hydrogen Forum."
  no  "The Baltic Hydrogen Forum ended with a speech to over 70 leaders."

pattern delegation-with-members
  confidence 0.85
  sequence {type:Count}=c "-" {lower:/member|person|strong|man|delegate/} {pos:/ADJ|NOUN|PROPN/;type:Token}{0,2} {type:Event}=e
  emit e attendance(c)
  yes "A 30-member business delegation led by Maria Lindberg visited Riga on March 3."
  no  "A 30-member board met a business delegation led by Maria Lindberg in Riga on March 3."

pattern event-in-place
  confidence 0.9
  sequence {type:Event}=e ("with" {!pos:VERB;!type:/Event|Organisation/}{0,3} {type:Person})? {!pos:VERB;!type:/Organisation|Person/}{0,3} ({lemma:/hold|host|meet|convene|organi[sz]e|stage|schedule|launch|open|take|kick|conclude|be|sign|close|end|start|begin|return|debut|run|conduct|inaugurate|commence|resume|draw|break|get|continue|wind|wrap|finish|unfold|happen|culminate/} {!type:Event;!lower:/met|received|welcomed|greeted|those/}{0,8})? /in|at/ "the"? {type:Token;pos:ADJ}{0,2} {type:Place}=l
  where !{}=e .. ({lower:first;pos:ADV} .. {}=l)
  emit e* place l*
  yes "The Baltic Hydrogen Forum was held in Riga."
  yes "The bilateral meeting with President Jan Novak was held on March 3 in Riga."
  no  "The Baltic Hydrogen Forum praised growers from Poland."

pattern meet-in-place-for-event
  confidence 0.85
  sequence {lemma:/meet|gather|convene|travel|arrive|assemble|visit/;pos:VERB} /in|at|to/? "the"? {type:Place}=l {!type:/Event|Person/}{0,12} "for" /the|a|an|its/? {type:Event}=e
  emit e place l*
  yes "Delegates met in Riga for the Baltic Hydrogen Forum."
  no  "Delegates met in Riga before the Baltic Hydrogen Forum."

pattern event-where-persons
  confidence 0.85
  sequence {type:Event}=e ","? "where" {!type:/Event|Organisation/}{0,8} {type:Person}=o
  emit e participant o*
  yes "They met at the Baltic Hydrogen Forum, where Maria Lindberg and Jan Novak spoke."
  no  "Liga Ozola wrote about the Baltic Hydrogen Forum."

pattern event-draws-people-to-place
  confidence 0.85
  sequence {type:Event}=e {!type:Event}{0,12} {lemma:/draw|attract|bring|return|come/;pos:VERB} {!type:/Event|Organisation/}{0,8} "to" "the"? {type:/City|Venue|Region|Country/}=l
  emit e place l
  yes "The Baltic Hydrogen Forum drew 300 delegates to Riga."
  no  "The Baltic Hydrogen Forum drew praise from Riga."

pattern event-in-venue-in-city
  confidence 0.9
  sequence {type:Event}=e {!lower:/second|third|latter|those/}{0,12} /in|at/ "the"? {type:Token;pos:ADJ}{0,2} {type:Place} /,|in/ {type:Place}=l
  emit e* place l*
  yes "The Baltic Hydrogen Forum takes place at Kipsala Hall in Riga."
  no  "The Baltic Hydrogen Forum takes place in Riga."

pattern event-at-body-in-place
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Organisation|Person/}{0,12} "at" "the"? {type:Organisation} /'s|’s|'|’/? {lemma:/headquarters?|office|campus|center|centre|site|plant|factory|auditorium|building/;type:Token}? /in|,/ {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum takes place at Kita Motors Ltd in Riga."
  yes "Kita Motors will hold a joint news conference on 21 May 2025, at World Bank headquarters in Riga."
  no  "The Baltic Hydrogen Forum thanked Riga Technical University in Riga."

pattern event-on-date
  confidence 0.9
  sequence {type:Event}=e {!type:Event;!lemma:/since|found|establish|registration|deadline|application|before|bear|release|publish|report|apply/;!lower:ended}{0,16} {type:Date}=d
  where {}=d !- {lower:/ended|ending|until|till|through/}
  where !{word:/(19..|20[01].)/}=d - ({lower:in} - ({lower:time} - {lower:first}))
  where !{lower:/today|yesterday/}=d < {lemma:/announce|reveal|unveil|confirm|share|disclose|name|introduce|present/;pos:VERB}
  where !{word:/(19|20)\d\d/}=d << ({pos:VERB} !<< {}=e >/nsubj|nsubjpass/ ({!type:Event;!tag:/W.*/} -- {}=e .. {}=d))
  where !{}=d < ({} < ({pos:VERB} !>> {}=e >/nsubj|nsubjpass/ ({!type:Event;!tag:/W.*/} -- {}=e)))
  where !{}=d < ({pos:VERB} !>> {}=e >/nsubj|nsubjpass/ ({!type:Event;!tag:/W.*/} -- {}=e))
  where !{}=d - ({lower:from} -- {lemma:/postpone|reschedule|move|shift|delay|defer|push/;pos:VERB})
  where !{}=d < ({lemma:/say|add|tell|report|note|write/;pos:VERB} >ccomp ({} >> {}=e))
  where !{}=d - {lemma:/say|add|tell|report|announce|confirm/;pos:VERB} . {lower:"."}
  where !{}=e - ({lower:the} - ({lower:to} - {lower:parallel}))
  where !{}=e .. ({lower:first;pos:ADV} .. {}=d)
  where !{}=d - ({type:Token} - {lower:/every|each/})
  where !{}=d - {lower:/every|each/}
  emit e* startDate d
  yes "The Baltic Hydrogen Forum was held in Riga on 14 May 2024."
  no  "Kurzeme Gas, organiser of the Baltic Hydrogen Forum, announced five speakers today."
  no  "Registration for the Baltic Hydrogen Forum has a deadline of 14 May 2024."
  no  "The Baltic Hydrogen Forum is open for papers until 14 May 2024."
  no  "Maria Lindberg was born on 14 May 1974, long before the Baltic Hydrogen Forum."
  no  "The deal was signed at the Baltic Hydrogen Forum; Nordwind Energy AG will open a plant in 2028."
  no  "In talks on the sidelines of the Baltic Hydrogen Forum, they said that Nordwind Energy AG will open a plant in 2028."
  no  "The team will grow when Riga hosts the Baltic Hydrogen Forum, Nordwind Energy AG said yesterday."

# The day that it was put off to.
pattern event-moved-to-date
  confidence 0.95
  sequence {type:Event}=e {!type:/Event|Date/}{0,8} {lemma:/postpone|reschedule|move|shift|delay|defer|push|bring/;pos:VERB} {!type:/Event|Date/}{0,3} ("from" {type:Date} {!type:/Event|Date/}{0,3})? /to|until|till/ "the"? {type:Date}=d
  emit e* startDate d
  yes "The Baltic Hydrogen Forum was postponed from May to October 2024."
  yes "The Baltic Hydrogen Forum has been moved to 14 May 2024."
  no  "The Baltic Hydrogen Forum moved an office to Riga in May 2024."

pattern on-date-event
  confidence 0.85
  sequence {type:Date}=d {!type:/Event|Date/;!lemma:/announce|reveal|unveil|release|publish|launch/}{0,24} {type:Event;described:no}=e
  where {}=d !- {lower:/ended|ending/}
  where {}=e !. {type:Token;tag:NN}
  where !{word:/(19|20)\d\d/}=d < ({} < ({tag:VB} !>> {}=e))
  emit e* startDate d
  yes "On 14 May 2024, Liga Ozola opened the Baltic Hydrogen Forum."
  no  "Nordwind Energy AG plans to open a plant in 2026, it told the Baltic Hydrogen Forum."
  no  "The Baltic Hydrogen Forum was held on 14 May 2024."
  no  "Kurzeme Gas will tell its results of the months ended 14 May 2024 at the Baltic Hydrogen Forum."

pattern conference-about-event
  confidence 0.85
  sequence {type:PressConference}=e /of|for|on/ /the|a/? {type:/Event|Initiative/}=a
  emit e about a
  yes "A two-hour press conference was held in Riga. The press conference for the Baltic Hydrogen Forum drew 40 reporters."
  no  "A two-hour press conference was held in Riga before the Baltic Hydrogen Forum."

pattern event-on-initiative
  confidence 0.85
  sequence {type:Event}=e /on|for|about/ "the"? {type:Initiative}=a
  emit e about a
  yes "A two-hour seminar was held in Riga. The seminar on the Amber Coast Initiative drew 40 reporters."
  no  "The Baltic Hydrogen Forum follows the Amber Coast Initiative."

pattern event-on-the-sidelines
  confidence 0.85
  sequence {type:Event}=e {!type:Event}{0,10} /margins|sidelines|part|during|alongside/ ("of" | "day" "of")? (/the|a|an|its|this|their|our|year|'s|’s|first|second|third/ | {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}){0,5} {type:Event}=m
  where !{}=m <compound|nmod|poss {pos:NOUN}
  emit e partOf m
  yes "The Young Chemists Competition took place on the sidelines of the Baltic Hydrogen Forum."
  no  "The Young Chemists Competition took place a year after the Baltic Hydrogen Forum."

pattern event-at-event
  confidence 0.8
  sequence {type:Event}=e ({lemma:/take|hold|be|schedule|happen/}{1,3} "place"? "live"?)? ","? /at|within|during/ (/the|a|an|its|this|their|our|year|'s|’s|first|second|third/ | {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}){0,5} {type:Event}=m
  emit e partOf m
  yes "The Young Chemists Competition at the Baltic Hydrogen Forum drew 40 schools."
  no  "The Young Chemists Competition after the Baltic Hydrogen Forum drew 40 schools."

pattern event-holds-event
  confidence 0.8
  sequence {type:Event}=m {pos:AUX}{0,3} {pos:ADV}? ({lemma:/feature|include|host|offer/;pos:VERB} | {lemma:/open|culminate|conclude|begin|start|close|kick/;pos:VERB} "off"? "with") (/the|a|an|its|this|their|our|year|'s|’s|'|‘|“|"|first|second|third/ | {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}){0,5} {type:Event}=e
  emit e* partOf m
  yes "The Baltic Hydrogen Forum also hosted a 'Young Chemists Competition' (14-16 May 2024)."
  yes "The Baltic Hydrogen Forum will feature the Young Chemists Competition."
  yes "The Baltic Hydrogen Forum culminates with the Amber Awards Ceremony."
  no  "The Baltic Hydrogen Forum praised the Young Chemists Competition."

pattern event-of-genitive-event
  confidence 0.8
  sequence {type:Event}=m /'s|’s|'|’/ (/the|a|an|its|this|their|our|year|'s|’s|first|second|third/ | {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}){0,5} {type:Event}=e
  emit e partOf m
  yes "The Baltic Hydrogen Forum's Young Chemists Competition drew 40 schools."
  no  "The Baltic Hydrogen Forum beats the Young Chemists Competition."

pattern event-of-genitive-body
  confidence 0.85
  sequence {type:Organisation}=o /'s|’s|'|’/ (/annual|own|first|second|upcoming|inaugural|next|new|recent|premier|flagship/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event;!type:/Visit|PressConference|Meeting/}=e
  emit e organiser o
  yes "Kurzeme Gas's annual Baltic Hydrogen Forum opens in Riga."
  no  "Kurzeme Gas left the Baltic Hydrogen Forum."

pattern body-and-its-event
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/}{0,24} "its" (/annual|own|first|second|upcoming|inaugural|next|new|premier|flagship/ | {pos:/ADJ|NUM/;type:Token} | {type:Date} | /'s|’s|'|’/){0,4} {type:Event;!type:/Visit|PressConference|Meeting/}=e
  emit e organiser o
  yes "Kurzeme Gas invites all growers to its annual Baltic Hydrogen Forum."
  no  "Kurzeme Gas invites its growers to the Baltic Hydrogen Forum."

pattern body-announces-event
  confidence 0.8
  sequence {type:Organisation}=o ("(" {!type:Event}{0,6} ")")? ({pos:AUX} | {pos:ADV} | /proud|pleased|excited|thrilled|delighted|honoured|honored|to/ | {type:Date}){0,5} {lemma:/announce|present|unveil|introduce/;!lower:presenting} (/the|a|an|its|this|their|first|inaugural|annual|upcoming|return|launch|of/ | {pos:/ADJ|NUM/;type:Token} | {lower:/"|“|'|‘/}){0,5} {type:Event;!type:/Visit|PressConference|Meeting|Ceremony/}=e
  emit e organiser o*
  yes "Kurzeme Gas is proud to announce the Baltic Hydrogen Forum."
  yes "Kurzeme Gas announced the upcoming \"Baltic Hydrogen Forum\" in Riga."
  no  "Kurzeme Gas is proud to announce its talk at the Baltic Hydrogen Forum."

pattern partner-of-event
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/}{0,14} /as|named|is|are|official|exclusive/ {!type:/Entity/;!pos:VERB}{0,4} {lemma:/partner|sponsor|co-sponsor/} /for|of|at/ (/the|a|an|its|this|their|our|year|'s|’s|first|second|third/ | {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}){0,5} {type:Event}=e
  where !{}=o - {lower:with}
  where !{}=o - ({lower:the} - {lower:with})
  where !{}=o . {tag:POS}
  emit e supporter o
  yes "Kurzeme Gas was named media partner for the Baltic Hydrogen Forum."
  no  "Kurzeme Gas was named the winner of the Baltic Hydrogen Forum."

pattern partners-as-sponsor-of-event
  confidence 0.8
  sequence {type:Organisation}=o {!type:/Organisation|Event|Person/}{0,3} {lemma:/partner|team|work|collaborate|join/;pos:VERB} {!type:/Organisation|Event|Person/}{0,4} {type:Organisation} ("(" []{1,3} ")")? "as" /a|an|the|its|one/? {!type:/Entity/;!pos:VERB}{0,4} {lemma:/partner|sponsor|co-sponsor/} /for|of/ (/the|a|an|its|this|their/ | {pos:/ADJ|NUM|NOUN|PROPN/;type:Token}){0,5} {type:Event}=e
  emit e supporter o
  yes "Kurzeme Gas partnered with the Harbour Museum as a lead sponsor of the Baltic Hydrogen Forum."
  no  "Kurzeme Gas partnered with the Harbour Museum as a lead guest of the Baltic Hydrogen Forum."

pattern taking-place-then-event
  confidence 0.85
  sequence ({lower:taking}=h "place" | {lower:/held|scheduled|slated|happening/}=h) {!type:/Event|Organisation|Person/}{0,10} /in|at/ ("the" | {pos:ADJ;type:Token}){0,3} {type:Place}=l (/in|,/ {type:Place}=m)? {!type:/Event|Person/}{0,10} {type:Event}=e
  where !{}=h - {pos:AUX}
  where !{}=h - {lower:those}
  emit e place l*
  emit e place m?
  yes "Taking place on 14 May 2024 at Kipsala Hall, the Baltic Hydrogen Forum drew a crowd."
  no  "Taking turns at Kipsala Hall, the guests left the Baltic Hydrogen Forum."

pattern event-held-on-date
  confidence 0.95
  sequence {type:Event}=e ","? {!type:/Event|Date/;!pos:VERB;!lower:/end|close|'s|’s|’/}{0,3} ({lemma:/hold|take|schedule|slate|set|run|happen|occur|return/;pos:VERB} "place"? /on|from|between|for|in/? | "on" | "from" | "(" | ",") {type:Date}=d
  where !{}=e - ({lower:the} - ({lower:to} - {lower:parallel}))
  where !{}=e - ({lower:the} - {lower:/alongside|after|following|before/})
  emit e* startDate d
  yes "The Baltic Hydrogen Forum will be held on 14 May 2024."
  no  "The Baltic Hydrogen Forum closed its list on 14 May 2024."
  no  "Maria Lindberg will give the Baltic Hydrogen Forum's keynote address on 14 May 2024."

pattern taking-place-on-date
  confidence 0.95
  sequence ({lower:taking}=h "place" | {lower:/held|scheduled|slated/}=h) {!type:/Event|Date|Person/;!pos:VERB}{0,8} {type:Date}=d {!type:/Event|Date|Person/}{0,14} {type:Event}=e
  where !{}=h - {pos:AUX}
  emit e startDate d
  yes "Held in Riga, on 14 May 2024, the Baltic Hydrogen Forum drew a crowd."
  yes "Taking place on 14 May 2024 at Kipsala Hall, the Baltic Hydrogen Forum drew a crowd."
  no  "Taking turns on 14 May 2024, the guests praised the Baltic Hydrogen Forum."

pattern people-gather-at-event
  confidence 0.8
  sequence {type:Event}=e {!type:/Event|Place/}{0,20} {lemma:/gather|convene|assemble/;pos:VERB} /in|at/ "the"? {type:Place}=l
  emit e place l
  yes "Guests of the Baltic Hydrogen Forum were many when they gathered in Riga."
  no  "Guests of the Baltic Hydrogen Forum were sorry that they had invested in Riga."

pattern event-ends-on-date
  confidence 0.9
  sequence {type:Event}=e ("," {!type:/Event|Date/}{1,12} "," | "," /which|that/ {!type:Event}{1,12} "," | "that" {!type:/Event/;!lower:","}{1,8} | ","? /which|that/)? ({pos:AUX} | {pos:ADV}){0,2} ({lemma:/conclude|end|close|finish|adjourn/;pos:VERB} | ","? /due|set|scheduled|slated|expected/ "to" {lower:/conclude|end|close|finish|adjourn/} | {lemma:/wrap|break|wind/} "up" | {lemma:draw} "to" /a|its/ /close|end/ | {lemma:come} "to" /a|an|its/ /close|end/) {!type:/Event|Date/;!pos:VERB}{0,9} {type:Date}=d
  emit e endDate d
  yes "The Baltic Hydrogen Forum ended in Riga on 14 May 2024."
  yes "The Baltic Hydrogen Forum drew to a close in Riga on 14 May 2024."
  yes "The Baltic Hydrogen Forum came to an end on 14 May 2024."
  yes "The Baltic Hydrogen Forum, due to end on 14 May 2024, was opened by Jan Novak."
  yes "Jan Novak left the Baltic Hydrogen Forum, which ended in Riga on 14 May 2024."
  yes "The Baltic Hydrogen Forum, which opened on 12 May 2024 in Riga, closed on 14 May 2024."
  no  "The Baltic Hydrogen Forum opened in Riga on 14 May 2024."

# "signed 14 agreements on Wednesday as the forum opened"
pattern as-event-opens-that-day
  confidence 0.9
  sequence {type:Date}=d {!type:/Event|Date/}{0,24} /as|when/ (/a|the|its|this|year|'s|’s/ | {pos:ADJ;type:Token}){0,4} {type:Event}=e ({pos:ADV}){0,1} {lower:/opened|opens|began|begins|started|starts|kicked/}
  emit e startDate d
  yes "Kurzeme Gas and Union Bank signed two contracts on 14 May 2024 as the Baltic Hydrogen Forum opened in Riga."
  no  "Kurzeme Gas and Union Bank signed two contracts on 14 May 2024 as the Baltic Hydrogen Forum ended in Riga."

pattern event-ends-by-somebody-on-date
  confidence 0.9
  sequence ({lemma:/conclude|end|close|finish|complete/;pos:VERB} | {lemma:/wrap|wind|wound/} "up") (/a|the|its|his|her|their/ | {pos:ADJ;type:Token}){0,3} {type:Event}=e {!type:/Event|Date/;!pos:VERB}{0,4} {type:Date}=d
  emit e endDate d
  yes "President Karl Moen concluded his three-day visit to Kenya on 14 May 2024."
  no  "President Karl Moen began his three-day visit to Kenya on 14 May 2024."

pattern event-ends-on-date-before
  confidence 0.9
  sequence {type:Date}=d ")"? {pos:ADV}? ({lemma:/conclude|end|close|finish|complete/;pos:VERB} | {lemma:/wrap|wind|wound/} "up") (/a|the|its|his|her|their/ | {pos:ADJ;type:Token}){0,3} {type:Event}=e
  emit e endDate d
  yes "The delegation on 14 May 2024 wrapped up its five-day visit to Kenya."
  no  "The delegation on 14 May 2024 began its five-day visit to Kenya."

pattern on-date-described-event
  confidence 0.8
  sequence {type:Date}=d {!type:/Event|Date/}{0,16} {lemma:/hold|host|cohost|open|begin|start|kick|convene|organi[sz]e|attend|address|pay|lead|take|stage/;pos:VERB} {!type:/Event|Date/}{0,6} {type:Event;described:yes}=e
  where {}=d !- {lower:/ended|ending/}
  emit e startDate d
  yes "On 14 May 2024 Kurzeme Gas held a business dinner for growers."
  no  "On 14 May 2024 Kurzeme Gas praised a business dinner for growers."

pattern on-date-at-event
  confidence 0.85
  sequence {type:Date}=d ","? "at" (/the|its|our/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e startDate d
  yes "Maria Lindberg spoke on 14 May 2024 at the Baltic Hydrogen Forum."
  no  "Maria Lindberg spoke on 14 May 2024 about the Baltic Hydrogen Forum."

pattern on-date-described-event-held
  confidence 0.8
  sequence {type:Date}=d {!type:/Event|Date/}{0,40} {type:Event;described:yes}=e {pos:AUX}{1,3} /held|convened|hosted|opened|staged/
  where {}=d !- {lower:/ended|ending/}
  emit e startDate d
  yes "On 14 May 2024, under the guidance of Union Bank, a press conference on steel prices was held in Riga."
  no  "On 14 May 2024, under the guidance of Union Bank, a press conference on steel prices was praised in Riga."

pattern bodies-host-event-together
  confidence 0.85
  sequence {type:Organisation}=o "," /in|together|along/ /partnership|cooperation|collaboration|tandem|conjunction|association/? "with" "the"? {type:Organisation}=p "," {!type:Entity}{0,4} {lemma:/(co)?host/;pos:VERB} (/the|a|an|its|their|annual/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event}=e
  emit e host o
  emit e host p
  yes "Kurzeme Gas, in partnership with Union Bank, will host the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, in partnership with Union Bank, will watch the Baltic Hydrogen Forum."

pattern bodies-organise-event-together
  confidence 0.85
  sequence {type:Organisation}=o "," /in|together|along/ /partnership|cooperation|collaboration|tandem|conjunction|association/? "with" "the"? {type:Organisation}=p "," {!type:Entity}{0,4} {lemma:/(co)?organi[sz]e|hold|convene|present|stage|produce|launch|announce/;pos:VERB} (/the|a|an|its|their|annual/ | {pos:/ADJ|NUM/;type:Token}){0,5} {type:Event;!type:/Visit|PressConference/}=e
  emit e organiser o
  emit e organiser p
  yes "Kurzeme Gas, in partnership with Union Bank, will present the Baltic Hydrogen Forum."
  yes "Kurzeme Gas, together with Union Bank, organised the Baltic Hydrogen Forum."
  no  "Kurzeme Gas, together with Union Bank, praised the Baltic Hydrogen Forum."

pattern hosted-in-tandem-with
  confidence 0.85
  sequence /hosted/ "by" []{1,34} "in" /partnership|cooperation|collaboration|tandem|conjunction|association/ "with" "the"? {type:Organisation}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum was hosted by Kurzeme Gas in tandem with Union Bank."
  no  "The Baltic Hydrogen Forum was hosted by Kurzeme Gas in debt to Union Bank."

pattern organised-in-cooperation-with
  confidence 0.85
  sequence /organi[sz]ed|held|convened/ "by" []{1,24} "in" /partnership|cooperation|collaboration|tandem|conjunction|association/ "with" "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum was organised by Kurzeme Gas in cooperation with Union Bank."
  no  "The Baltic Hydrogen Forum was organised by Kurzeme Gas in debt to Union Bank."

pattern organised-in-partnership-with
  confidence 0.85
  sequence /organi[sz]ed|co-organi[sz]ed|staged|convened/ /jointly/? "in" /close|direct/? /partnership|cooperation|collaboration|tandem|association/ "with" "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "Organised in partnership with Union Bank, the Baltic Hydrogen Forum drew a crowd."
  no  "Financed in partnership with Union Bank, the Baltic Hydrogen Forum drew a crowd."

pattern organisers-include
  confidence 0.9
  sequence {lemma:/organi[sz]er|co-organi[sz]er|coorgani[sz]er|convener|convenor|co-convener/} {!pos:VERB;!type:/Organisation|Event/}{0,5} (/include|includes|included|including|are|were|is|:/ | "such" "as") "the"? {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum opened in Riga. Its organisers are Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. Its neighbours are Kurzeme Gas and Union Bank."

pattern organiser-of-event
  confidence 0.9
  sequence {type:Organisation}=o "," ("the" | "main" | "lead" | "co" | "-"){0,4} {lemma:/organi[sz]er|co-organi[sz]er|convener/} /of|for|behind/ (/the|its|this|annual/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e organiser o*
  yes "Kurzeme Gas, Union Bank, and Kita Motors, organisers of the Baltic Hydrogen Forum, sold all seats." : all three
  yes "Kurzeme Gas, the organiser of the Baltic Hydrogen Forum, sold all seats."
  no  "Kurzeme Gas, the winner of the Baltic Hydrogen Forum, sold all seats."

pattern hosts-include
  confidence 0.85
  sequence {lemma:/co-host|cohost|host/;pos:NOUN} {!pos:VERB;!type:/Organisation|Event/}{0,3} (/include|includes|included|including|are|were|:/ | "such" "as") "the"? {type:Organisation}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum opened in Riga. The hosts are Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum opened in Riga. The guests are tired of Kurzeme Gas and Union Bank."

pattern host-of-event
  confidence 0.85
  sequence {type:/Organisation|Place/}=o "," ("the" | "main" | "official" | "this" | "year" | /'s|’s|'|’/ | "proud"){0,4} {lemma:/host|co-host|cohost/} /of|for/ (/the|its|this|annual/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e host o
  yes "Kurzeme Gas, the host of the Baltic Hydrogen Forum, sold all seats."
  no  "Kurzeme Gas, the winner of the Baltic Hydrogen Forum, sold all seats."

pattern on-date-and-feast-event
  confidence 0.85
  sequence {type:Date}=d "," /on|marking|for/ "the"? {type:Event} "," {!type:/Event|Date/;!lemma:/announce|reveal|unveil|release|publish/}{0,24} {type:Event;described:no}=e
  emit e startDate d
  yes "On 14 May 2024, on World Lighthouse Day, Liga Ozola opened the Baltic Hydrogen Forum."
  no  "On 14 May 2024, on World Lighthouse Day, Liga Ozola announced the Baltic Hydrogen Forum."

pattern event-in-the-capital
  confidence 0.9
  sequence {type:Event}=e {!type:/Event|Person|Organisation/}{0,12} /in|at/ "the" {!pos:VERB;!type:/City|Venue|Event/}{0,3} {lemma:/capital|city|town|port|resort|village|municipality|metropolis/} ","? "of"? {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum was held in the northern port city of Ventspils."
  no  "The Baltic Hydrogen Forum closed with praise for the northern port city of Ventspils."

pattern event-in-nations-capital
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person|Organisation/}{0,12} "in" {type:Country}=l /'s|’s|'|’/ {!pos:VERB;!type:Entity}{0,2} {lemma:/capital|city|town|port|resort|village/}
  emit e place l
  yes "The Baltic Hydrogen Forum was held in Latvia's port city of Ventspils."
  no  "The Baltic Hydrogen Forum closed with praise for Latvia's port city of Ventspils."

pattern in-place-persons-convene-event
  confidence 0.85
  sequence {lower:/today|yesterday|in/}{1,2} {type:Place}=l "," {!type:Event;!lower:/;/}{1,24} {lemma:/convene|open|host|hold|chair|inaugurate|launch|close|conclude|attend|address/;pos:VERB} (/the|a|an|this|first|second|third|fourth|fifth|annual/ | {pos:ADJ;type:Token} | {type:Date}){0,5} {type:Event}=e
  where !{}=l - ({} - {type:Organisation})
  emit e place l
  yes "Today in Riga, Liga Ozola and Jan Novak convened the second Baltic Hydrogen Forum."
  no  "Today in Riga, Liga Ozola told of the Baltic Hydrogen Forum."
  no  "Liga Ozola, a researcher with the Union Bank in Riga, who is attending the Baltic Hydrogen Forum, praised it."

pattern event-in-city-of-nation
  confidence 0.9
  sequence {type:Event}=e {!type:/Event|Person|Organisation/}{0,12} /in|at/ {type:/Country|Region/} /'s|’s|'|’/ {type:/City|Region|Venue/}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum opened on Tuesday in Latvia's Riga."
  no  "The Baltic Hydrogen Forum was praised by Latvia's Riga."

pattern event-includes-events
  confidence 0.8
  sequence {type:Event}=m {!type:Event;!lower:/;/}{0,16} {lemma:/include|comprise|feature/;pos:VERB} {!type:Entity;!pos:VERB}{0,4} {type:Event}=e
  where !{}=m <pobj|conj {}
  emit e* partOf m
  yes "The Baltic Hydrogen Forum runs until Friday and includes the Young Chemists Competition and the Amber Gala."
  no  "The Baltic Hydrogen Forum followed the Young Chemists Competition."

pattern event-takes-place-in
  confidence 0.85
  sequence {type:Event}=e {!type:Event;!lower:/;|that/}{0,14} (({lemma:take;pos:VERB} "place") | ({pos:AUX}{1,2} {lemma:/hold|stage|convene/;tag:VBN})) {type:Date}? /in|at/ "the"? {type:Token;pos:ADJ}{0,2} {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum dedicated to pumps and green ships took place in Riga."
  no  "The Baltic Hydrogen Forum dedicated to pumps and green ships took aim at Riga."

pattern organised-by-second
  confidence 0.85
  sequence {type:Event}=e {!type:Event;!lower:/;/}{0,12} ("co" "-")? {lower:/organi[sz]ed|coorgani[sz]ed/} {!type:Entity}{0,2} "by" {!type:Entity;!pos:VERB}{0,4} {type:Organisation} ("in" "the"? {type:Place})? ("(" [] ")")? /,|and/{1,2} {!type:Entity;pos:/ADJ|NOUN|DET|PROPN/}{0,5} {type:Organisation}=o
  emit e organiser o*
  yes "The Baltic Hydrogen Forum was organised by the Embassy of Latvia in Peru, the Baltic Trade Agency (BTA) and Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was organised by Kurzeme Gas in Riga."

pattern organised-by-third
  confidence 0.85
  sequence {type:Event}=e {!type:Event;!lower:/;/}{0,12} ("co" "-")? {lower:/organi[sz]ed|coorgani[sz]ed/} {!type:Entity}{0,2} "by" {!type:Entity;!pos:VERB}{0,4} {type:Organisation} ("in" "the"? {type:Place})? ("(" [] ")")? "," {!type:Entity;pos:/ADJ|NOUN|DET|PROPN/}{0,5} {type:Organisation} ("(" [] ")")? /,|and/{1,2} {!type:Entity;pos:/ADJ|NOUN|DET|PROPN/}{0,5} {type:Organisation}=o
  emit e organiser o*
  yes "The Baltic Hydrogen Forum was organised by the Embassy of Latvia in Peru, the Baltic Trade Agency (BTA) and the port company Kurzeme Gas."
  no  "The Baltic Hydrogen Forum was organised by Kurzeme Gas in Riga."

pattern attendees-among-them
  confidence 0.86
  sequence {lemma:/participant|guest|delegate|visitor|attendee|speaker|exhibitor/;pos:NOUN} {!type:/Event|Person/;!lower:/;/}{0,8} "," ("among" "them" | "including") {!type:/Event|Person/;!lower:/;/}{0,16} {type:Person}=o
  emit @event participant o*
  yes "Jan Novak is to open the Baltic Hydrogen Forum. Around 350 participants are expected, among them the head of the Riga Trade Centre, Liga Ozola, and Union Bank board member Maria Lindberg."
  no  "Jan Novak is to open the Baltic Hydrogen Forum. Around 350 participants are expected, Liga Ozola said."

pattern programme-includes-event
  confidence 0.8
  sequence {lemma:/highlight|programme|program|agenda|schedule|lineup|line-up|opportunity|itinerary/;pos:/NOUN|PROPN/} {!pos:VERB;!type:Event}{0,8} ({lemma:/include|feature|comprise/} | "such" "as") {!pos:VERB;!type:Event}{0,8} {type:Event;!type:/Conference|Summit|Exhibition/}=e
  emit e* partOf @main
  yes "The Baltic Hydrogen Forum opens in Riga. The Baltic Hydrogen Forum drew a crowd. The programme includes the Young Chemists Competition and the Amber Gala."
  no  "The Baltic Hydrogen Forum opens in Riga. The Baltic Hydrogen Forum drew a crowd. The mayor of Riga opened the Young Chemists Competition."

pattern event-within-framework-of
  confidence 0.75
  sequence {type:Event}=e ({pos:AUX}{1,3} {lemma:/hold|host|stage|organi[sz]e|take|sign|launch/} "place"?)? {type:Date}? ","? ("within" | "in" | "under") "the" ("framework" | "frame" | "margins" | "context" | "scope") "of" (/the|its/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=m
  emit e partOf m
  yes "The Young Chemists Competition was held within the framework of the Baltic Hydrogen Forum."
  no  "The Young Chemists Competition was held far from the Baltic Hydrogen Forum."

pattern event-on-date-at-event
  confidence 0.8
  sequence {type:Event}=e {!type:/Event|Person/;!pos:VERB}{0,3} "on" {type:Date} ","? /at|during|as/ ("part" "of")? (/the|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,3} {type:Event}=m
  emit e partOf m
  yes "The Young Chemists Competition on 14 May 2024 at the Baltic Hydrogen Forum drew a crowd."
  no  "The Young Chemists Competition on 14 May 2024 before the Baltic Hydrogen Forum drew a crowd."

pattern event-opens-with-in-headline
  confidence 0.8
  sequence {type:/Organisation/}=o {pos:AUX}? /kicks|kicked|wraps|wrapped|concludes|concluded|opens|opened|inaugurates|inaugurated/ /off|up/? (/the|its|a|an|annual/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event;!type:/Visit|PressConference|Meeting|Ceremony/;described:no}=e
  emit e organiser o*
  yes "Kurzeme Gas wrapped up its second Baltic Hydrogen Forum on Friday."
  no  "Kurzeme Gas left its second Baltic Hydrogen Forum on Friday."

pattern hosted-with
  confidence 0.85
  sequence /hosted|hosting|cohosted/ "with" ("the" | {pos:ADJ;type:Token}){0,2} {type:Organisation}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum, co-hosted with Union Bank, ended on Friday."
  no  "The Baltic Hydrogen Forum, filmed with Union Bank, ended on Friday."

pattern organised-with
  confidence 0.85
  sequence /organi[sz]ed|organi[sz]ing/ ("it" | "them")? /jointly|together/? "with" "the"? ({type:Place} /'s|’s|'|’/)? {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum, co-organised with Union Bank, ended on Friday."
  yes "The Baltic Hydrogen Forum was held at Union Bank, which organised it together with Latvia's Ministry of Energy."
  no  "The Baltic Hydrogen Forum, filmed with Union Bank, ended on Friday."

pattern day-genitive-event
  confidence 0.9
  sequence {type:Date}=d /'s|’s|'|’/ {!pos:VERB;!type:/Event|Date/}{0,4} {type:Event;described:no}=e
  emit e startDate d
  yes "Guests of 14 May 2024's Baltic Hydrogen Forum praised the port."
  no  "The guests of the Baltic Hydrogen Forum praised the port."

pattern event-at-address
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person|Place/}{0,12} "at" {!pos:VERB;!type:/Event|Person|Date|City/}{1,9} "," {type:City}=l ("," {type:/Region|Country/}=m)?
  emit e place l
  emit e place m?
  yes "The Baltic Hydrogen Forum will be held on 14 May 2024 at 12 Amber Street, Ventspils, Latvia."
  no  "The Baltic Hydrogen Forum will be praised on 14 May 2024 by many, Ventspils."

pattern event-at-address-in-city
  confidence 0.85
  sequence {type:Event}=e {!type:/Event|Person|Place/}{0,12} /at|in/ {!pos:VERB;!type:/Event|Person|Date|City|Organisation/}{1,12} "in" {type:City}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum will be held on 14 May 2024 at 12 Amber Street in Ventspils."
  no  "The Baltic Hydrogen Forum will be praised on 14 May 2024 by guests of Ventspils."

pattern event-ends-in-days-through
  confidence 0.9
  sequence {type:Event}=e {!type:Event}{0,16} ({lemma:/run|last|continue|go/;pos:VERB} "on"? /through|until|till|to/ | {lemma:/run|last|continue|stay|go|extend|prolong/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,7} /through|until|till/ | {lower:/extended|prolonged/} "to") /late|the/{0,2} {type:Date}=d
  emit e endDate d
  yes "The Baltic Hydrogen Forum continues at Kipsala Hall until 14 May 2024."
  yes "The Baltic Hydrogen Forum has been extended to 14 May 2024."
  yes "The Baltic Hydrogen Forum opens on 12 May 2024 and runs through 14 May 2024."
  no  "The Baltic Hydrogen Forum opens on 14 May 2024 and runs on tea."

# "It runs until Thursday", "the exhibition will last until …" in a sentence of its own.
pattern event-ends-it-runs-until
  confidence 0.85
  sequence /it|which/ {pos:/AUX|ADV/}{0,2} ({lemma:/run|last|continue|stay|go/;pos:VERB} {!type:/Event|Date/;!pos:VERB}{0,7} /through|until|till/ | {lemma:/end|conclude|close|finish/;pos:VERB} "on") {type:Date}=d
  emit @event endDate d
  yes "The Baltic Hydrogen Forum opened in Riga on 12 May 2024. It runs until 14 May 2024."
  no  "The Baltic Hydrogen Forum opened in Riga on 12 May 2024. It praised the port until 14 May 2024."

# "On its final day, Tuesday, the forum heard …", "entered its second and last day on Thursday"
pattern event-ends-on-its-last-day
  confidence 0.85
  sequence "its" {!pos:VERB;!type:Entity}{0,4} /final|last|closing|concluding/ "day" /,|on|\(/? {type:Date}=d
  emit @event endDate d
  yes "The Baltic Hydrogen Forum entered its second and last day on 14 May 2024."
  yes "On its final day, 14 May 2024, the Baltic Hydrogen Forum heard Jan Novak."
  no  "The Baltic Hydrogen Forum entered its first day on 14 May 2024."

pattern event-then-city
  confidence 0.85
  sequence {type:Event;described:no}=e ("(" | ",") ({type:Date} ","? "in"?)? {type:/City|Venue/}=l /,|\)/
  emit e place l*
  yes "Guests may still register for the Baltic Hydrogen Forum (14 May 2024, Ventspils)."
  no  "Guests of the Baltic Hydrogen Forum, Riga Technical University says, may register."

pattern city-plays-host
  confidence 0.9
  sequence {type:/City|Venue|Country|Region/}=l {pos:AUX}{0,2} {lemma:play} "host" "to" (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e place l
  yes "Estonia will play host to the Baltic Hydrogen Forum in May."
  no  "Estonia will play tennis at the Baltic Hydrogen Forum in May."

pattern hosted-in-place-by
  confidence 0.9
  sequence /hosted/ ("in" | "at") "the"? {type:Place} ("," {type:Place})? ","? "by" "the"? {type:/Organisation|Person/}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum, hosted in Ventspils by Kurzeme Gas, drew a crowd."
  no  "The Baltic Hydrogen Forum, praised in Ventspils by Kurzeme Gas, drew a crowd."

pattern organised-in-place-by
  confidence 0.9
  sequence /organi[sz]ed|convened|held|staged/ ("in" | "at") "the"? {type:Place} ("," {type:Place})? ","? ("on" {type:Date})? ","? "by" "the"? {type:/Organisation|Person/}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum, organised in Ventspils by Kurzeme Gas, drew a crowd."
  no  "The Baltic Hydrogen Forum, praised in Ventspils by Kurzeme Gas, drew a crowd."

pattern organises-event-in-cooperation
  confidence 0.85
  sequence {lemma:/(co)?organi[sz]e|hold|convene/;pos:VERB} (/the|a|an|its|their/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e {!type:/Event|Organisation|Person/}{0,10} "in" /close|direct/? /partnership|cooperation|collaboration|tandem|association/ "with" "the"? {type:Organisation}=o
  emit e organiser o*
  yes "Kurzeme Gas is organising the Baltic Hydrogen Forum in cooperation with Union Bank."
  no  "Kurzeme Gas is filming the Baltic Hydrogen Forum in cooperation with Union Bank."

pattern hosts-event-in-cooperation
  confidence 0.85
  sequence {lemma:/(co)?host/;pos:VERB} (/the|a|an|its|their/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e {!type:/Event|Organisation|Person/}{0,10} "in" /close|direct/? /partnership|cooperation|collaboration|tandem|association/ "with" "the"? {type:Organisation}=o
  emit e host o*
  yes "Kurzeme Gas hosts the Baltic Hydrogen Forum in partnership with Union Bank."
  no  "Kurzeme Gas praises the Baltic Hydrogen Forum in partnership with Union Bank."

pattern event-gathers-people-in-place
  confidence 0.85
  sequence {type:Event} {!type:Event}{0,4} {lemma:/bring|gather|draw|attract|unite|assemble|convene|welcome/;pos:VERB} {!type:/Event|Organisation|Person|City|Venue/}{1,14} "in" "the"? {type:/City|Venue/}=l
  emit @event place l*
  yes "The Baltic Hydrogen Forum brought together 300 delegates from 20 countries in Ventspils."
  no  "The Baltic Hydrogen Forum thanked 300 delegates from 20 countries in Ventspils."

pattern sidelines-before-event
  confidence 0.8
  sequence ("on" "the" /sidelines|margins|fringes|occasion/ "of" | "during" | "alongside") (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=m "," {!type:Event}{0,10} {lemma:/(co)?host|hold|organi[sz]e|convene|stage|launch/;pos:VERB} (/the|a|an|its|this/ | {pos:/ADJ|NUM/;type:Token}){0,4} {type:Event}=e
  emit e partOf m
  yes "On the sidelines of the Baltic Hydrogen Forum, Union Bank hosted the Young Chemists Competition."
  no  "A year before the Baltic Hydrogen Forum, Union Bank hosted the Young Chemists Competition."

pattern partners-of-event-include
  confidence 0.8
  sequence {type:Event}=e /'s|’s|'|’/ {!pos:VERB;!type:/Organisation|Event/}{0,4} {lemma:/partner|sponsor|supporter|backer/} {!pos:VERB;!type:/Organisation|Event/}{0,3} (/include|includes|included|including|are|were|:/ | "such" "as") "the"? {type:Organisation}=o
  emit e supporter o*
  yes "The Baltic Hydrogen Forum's partners include Kurzeme Gas and Union Bank."
  no  "The Baltic Hydrogen Forum's critics include Kurzeme Gas and Union Bank."

pattern event-clause-held-in-place
  confidence 0.9
  sequence {type:Event}=e ("(" {} ")")? "," {!type:/Event|Organisation|Person/}{1,24} "," {pos:AUX}{0,2} {lemma:/hold|host|take|open|stage|kick|start|begin|return|run|close|end|conclude|schedule|slate|set/;pos:VERB} {!type:/Event|Organisation|Person/}{0,8} /in|at/ "the"? {type:Place}=l
  emit e place l*
  yes "The Baltic Hydrogen Forum, themed for all who work on steel, will be held on 14 May 2024 in Ventspils."
  no  "The Baltic Hydrogen Forum, themed for all who work on steel, will be praised in Ventspils."

pattern event-clause-held-on-date
  confidence 0.9
  sequence {type:Event}=e ("(" {} ")")? "," {!type:/Event|Organisation|Person/}{1,24} "," {pos:AUX}{0,2} {lemma:/hold|host|take|open|stage|kick|start|begin|return|run|schedule|slate|set/;pos:VERB} {!type:/Event|Organisation|Person|Date/}{0,8} /on|from/ {type:Date}=d
  emit e startDate d
  yes "The 4th Baltic Hydrogen Forum, set up under the 2019 Riga Declaration on Trade, was held in Ventspils on 14 May 2024."
  no  "The Baltic Hydrogen Forum, set up under the 2019 Riga Declaration on Trade, was praised in Ventspils on 14 May 2024."

pattern hosted-some-time-by
  confidence 0.85
  sequence /hosted/ {!pos:VERB;!type:/Event|Organisation|Person|Place/}{1,4} "by" ("the" | {type:Place} /'s|’s|'|’/){0,2} {type:Organisation}=o
  emit @event host o*
  yes "The Baltic Hydrogen Forum is being hosted this week by Latvia's Ministry of Energy."
  no  "The Baltic Hydrogen Forum is being filmed this week by Latvia's Ministry of Energy."

pattern organised-some-time-by
  confidence 0.85
  sequence /organi[sz]ed|convened/ {!pos:VERB;!type:/Event|Organisation|Person|Place/}{1,4} "by" ("the" | {type:Place} /'s|’s|'|’/){0,2} {type:Organisation}=o
  emit @event organiser o*
  yes "The Baltic Hydrogen Forum is organised every year by Latvia's Ministry of Energy."
  no  "The Baltic Hydrogen Forum is filmed every year by Latvia's Ministry of Energy."
