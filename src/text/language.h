/* What language a text is in: English by its function words, others by n-gram profiles
 * (libexttextcat 3.4 and its profiles; Cavnar and Trenkle, 1994).
 *
 * Thread rule: one thread per EntLanguages; its profiles are loaded when they are first needed. */
#ifndef ENT_TEXT_LANGUAGE_H
#define ENT_TEXT_LANGUAGE_H

#include "base/str.h"

typedef struct EntLanguages {
    void *profiles; /* NULL until they are needed */
    bool tried;     /* to load them */
} EntLanguages;     /* zeroed: empty and ready */

void ent_languages_release(EntLanguages *languages);

/* The language tag of TEXT (UTF-8): "en", "de", "zh-TW"; "en" too where the text is too short to
 * tell, or may as well be English; empty where it cannot be told. The view is static or lives until
 * the next call. Looks at the first few thousand bytes. */
EntStr ent_language_of(EntLanguages *languages, EntStr text);

#endif
