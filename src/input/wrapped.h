/* Text whose lines were broken at a width, as by a mailer or a converter of pages:
 * "President\nNovak signed". A tagger takes such a break for the end of a sentence, so the lines of
 * one paragraph are joined. Thread rule: pure function. */
#ifndef ENT_INPUT_WRAPPED_H
#define ENT_INPUT_WRAPPED_H

#include "base/buf.h"

/* Append TEXT (clean) to OUT, with the lines of one paragraph joined by a space where the whole
 * text is broken at a width of 50 to 100 bytes: most lines could not have taken the next one's
 * first word, and many of those begin in lower case. A line that has room left and ends a sentence
 * or a heading before a capital stays the last of its paragraph. Other texts are left as they are.
 * ENT_ERR_LIMIT where OUT's cap is reached, ENT_ERR_MEMORY. Linear in the bytes. */
EntStatus ent_unwrap(EntStr text, EntBuf *out) ENT_MUST_USE;

#endif
