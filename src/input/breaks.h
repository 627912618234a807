/* Line breaks that were lost when a page became text: sentences that touch ("…in shipping.This
 * spring …"), paragraphs that only several spaces set apart.
 *
 * A break is put in where, inside no address (web or mail), a full stop, "?" or "!" (closing quotes
 * or brackets may follow) touches a word that begins with a capital, and the word before it is
 *   - of at least three letters, all in lower case ("Tram.ai", "U.S.A", "v1.Beta" are none),
 *   - or a year, or ends in a bracket or percent sign,
 *   - or any word of three letters where the word behind is a small one ("The", "For"),
 *   - or anything, where an opening quotation mark stands between.
 * A domain may end the sentence before ("at acme.com.About"). Also behind "About Acme" where the
 * name touches its own repetition or such a small word ("About AcmeAcme is"), and before "http://"
 * or "www." that touches a word, a space; before a town that touches a body's name, with its state
 * and an address behind it, a comma; so too around a wire in brackets between dashes. Headings
 * that touch their text: input/glued.h. Thread rule: pure function. */
#ifndef ENT_INPUT_BREAKS_H
#define ENT_INPUT_BREAKS_H

#include "base/buf.h"
#include "text/doc.h"

/* Append TEXT (clean) to OUT with such breaks as empty lines. The bytes in KEEP (may be empty) are
 * left as they are. SPACES: a run of spaces is a break too, where a sentence ends before it and a
 * capital, digit or quotation mark follows, or where a heading lies between two such runs, or a
 * bullet before a capital, which is dropped; in a line that has three of them behind sentences
 * each run before a capital, digit or quotation mark is one, but behind a comma. All other runs
 * become one space. ENT_ERR_LIMIT where OUT's cap is reached, ENT_ERR_MEMORY. Linear in the
 * bytes. */
EntStatus ent_breaks_restore(EntStr text, EntSegment keep, bool spaces, EntBuf *out) ENT_MUST_USE;

#endif
