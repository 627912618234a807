/* UTF-8 (RFC 3629): decoding, checking, repair, and code-point offsets.
 *
 * Units: bytes unless the name says code points. Well-formed means RFC 3629: no overlong form, no
 * surrogate, nothing above U+10FFFF. An ill-formed sequence is cut as the Unicode Standard advises
 * (section 3.9, "maximal subparts"): the longest beginning of a well-formed sequence, else one
 * byte, is one error. Python's decoder with errors="replace" does the same. Thread rule: pure
 * functions; an EntCodePoints belongs to one thread. */
#ifndef ENT_TEXT_UTF8_H
#define ENT_TEXT_UTF8_H

#include "base/buf.h"

#define ENT_REPLACEMENT 0xFFFDu /* stands for one ill-formed sequence */

/* Decode the code point at byte *AT (< s.len) and move *AT behind it. Ill-formed: returns
 * ENT_REPLACEMENT and moves behind the maximal subpart; never past s.len. */
uint32_t ent_utf8_next(EntStr s, size_t *at);

/* The same, but an ill-formed sequence gives false and leaves *AT and *CP alone; false at the end.
 */
bool ent_utf8_next_strict(EntStr s, size_t *at, uint32_t *cp);

/* Decode the code point that ends at byte *AT (> 0) and move *AT to its first byte. Ill-formed:
 * ENT_REPLACEMENT, one byte back. */
uint32_t ent_utf8_prev(EntStr s, size_t *at);

/* Write CP (a scalar value; others are written as ENT_REPLACEMENT) to OUT; returns 1 to 4. */
size_t ent_utf8_put(uint32_t cp, char out[4]);

/* Code points in S: bytes that are no continuation bytes, so exact for well-formed text. */
size_t ent_utf8_count(EntStr s);

/* Length of the longest well-formed beginning: s.len when all of S is, else the position of the
 * first bad byte. */
size_t ent_utf8_valid(EntStr s);

/* Only bytes below 0x80. */
bool ent_utf8_is_ascii(EntStr s);

/* Append S to OUT with every ill-formed sequence replaced by U+FFFD. *ERRORS (may be NULL) counts
 * the replacements. ENT_ERR_LIMIT (cap of OUT), ENT_ERR_MEMORY. */
EntStatus ent_utf8_repair(EntStr s, EntBuf *out, size_t *errors) ENT_MUST_USE;

/* Code-point offsets of byte offsets in one text, for evidence offsets. Remembers the last place
 * asked for, so that a sequence of nearby questions costs the distance between them; for ASCII text
 * each costs nothing. */
typedef struct EntCodePoints {
    EntStr text;
    bool ascii;
    size_t byte, count; /* COUNT code points lie before BYTE */
} EntCodePoints;

/* TEXT is borrowed and must be well-formed. O(n) once. */
void ent_code_points_init(EntCodePoints *points, EntStr text);

/* Code points before byte BYTE (clamped to the text). */
size_t ent_code_points_before(EntCodePoints *points, size_t byte);

#endif
