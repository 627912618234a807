/* Posts at a body that a noun calls to mind which stands right before the title: "institute
 * director Ann Lee", "College President Ann Lee", of the institute or college that the text named
 * before. Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_POSTS_H
#define ENT_FACT_POSTS_H

#include "fact/extract.h"

/* Tokens of the title of the position F; none of one that does not stand in the text, "Secretary"
 * of "Secretaries". */
EntSpan ent_title_tokens(const EntDoc *doc, const EntFact *f);

/* Give the position facts of FACTS without an organisation that are so told the body, and take the
 * noun off the title; dropped ones (DROP, one flag a fact) stay as they are. */
void ent_settle_posts(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts,
                      const bool *drop);

/* "managing director of the Quorva firm Orion": give the position facts whose title goes on with a
 * description of a body and its name to that body. */
void ent_employ_at_described(const EntLexicon *lexicon, const EntExtractWork *work,
                             const EntDoc *doc, EntFacts *facts, const bool *drop);

/* "the Quorva Institute of Mines … Ann Lee, dean of engineering at Quorva": give the position facts
 * at a town that one body only is called by to that body. */
void ent_employ_at_short_names(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts,
                               const bool *drop);

/* "President Lee, President Moen and Prime Minister Falk": F, of "President" alone, stands in one
 * sentence with a head of government or a known head of state, whose title names no body either. */
bool ent_beside_head_of_state(const EntLexicon *lexicon, const EntFacts *facts, const EntFact *f);

/* "Ann Lee, New York Times bestselling author": a list of books employs nobody. */
void ent_leave_lists_of_books(const EntDoc *doc, EntFacts *facts);

/* "Ann Lee, secretary, and senior officials from Orion": sets DROP of a title in the plural whose
 * row begins with one in the singular: it is that of others. */
void ent_drop_titles_of_several(const EntDoc *doc, const EntFacts *facts, bool *drop);

/* "Invited by Ann Lee, the Prime Minister of Chile, H.E. Bo Falk, came": sets DROP of a title
 * behind a name and comma that a form of address follows: it is that of the next. */
void ent_drop_titles_of_next(const EntExtractWork *work, const EntDoc *doc, const EntFacts *facts,
                             bool *drop);

#endif
