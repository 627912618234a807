/* Python's regular expressions as PCRE2's, private to import. */
#ifndef ENT_MODEL_IMPORT_REGEX_H
#define ENT_MODEL_IMPORT_REGEX_H

#include "base/buf.h"

/* Append to OUT a PCRE2 pattern (for UTF and UCP) that matches what PYTHON (the re module of Python
 * 3.11, str patterns without flags but inline ones) matches. Where the two syntaxes differ:
 * \uXXXX and \UXXXXXXXX; \w is letter, number or "_" in every version of PCRE2; \s is str.isspace;
 * \v, \Z; "[" in a class; {,n}; the flag u. Returns NULL, or what cannot be translated; memory and
 * cap failures are in OUT's status. */
const char *ent_regex_from_python(EntStr python, EntBuf *out);

#endif
