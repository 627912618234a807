/* Encodings older than UTF-8: told by their bytes (ICU's charset detector, 72), turned to UTF-8.
 * Thread rule: pure functions. */
#ifndef ENT_TEXT_CHARSET_H
#define ENT_TEXT_CHARSET_H

#include "base/buf.h"

/* The encoding that BYTES are likely in, a name that ICU and iconv know, static; NULL where they
 * are UTF-8, also damaged UTF-8 (more well-formed sequences than bad ones), UTF-16 with a byte
 * order mark, or no text. The first 16 KiB that are not ASCII decide. Among single-byte encodings
 * Windows-1252 is meant where nothing speaks for another one. */
const char *ent_charset_guess(EntStr bytes);

/* Append BYTES, which are in the encoding NAME, to OUT as UTF-8; what has no meaning there becomes
 * U+FFFD. ENT_ERR_INPUT where NAME is unknown, ENT_ERR_LIMIT by OUT's cap, ENT_ERR_MEMORY. */
EntStatus ent_charset_to_utf8(EntStr bytes, const char *name, EntBuf *out) ENT_MUST_USE;

#endif
