/* Text that was broken at a width: mail, old pages, plain text of Markdown. What is read afterwards
 * (tokens, names, patterns) then need not know of line ends inside a sentence.
 * Thread rule: pure function. */
#ifndef ENT_INPUT_UNWRAP_H
#define ENT_INPUT_UNWRAP_H

#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

/* Append TEXT (clean) to OUT, the lines of each paragraph that is broken at a width
 * (input/segments.h says which) joined by one space, and two spaces inside a sentence there made
 * one; all else stays. ENT_ERR_LIMIT where OUT's cap is reached, ENT_ERR_MEMORY. Linear in the
 * bytes. */
EntStatus ent_lines_unwrap(EntStr text, EntBuf *out) ENT_MUST_USE;

#endif
