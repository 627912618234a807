/* Regular expressions of the language pipeline (PCRE2 10.42, UTF and UCP, compiled to machine code
 * where the system allows). Patterns come from the model, where import has written Python's syntax
 * as PCRE2's.
 * Thread rule: EntRegex is immutable and shared; EntRegexWork belongs to one thread. */
#ifndef ENT_NLP_REGEX_H
#define ENT_NLP_REGEX_H

#include "base/error.h"
#include "base/str.h"

typedef struct EntRegex EntRegex;
typedef struct EntRegexWork EntRegexWork;

/* Where a match may begin: anywhere (Python's re.search), or where the search does (re.match). */
typedef enum EntRegexKind { ENT_REGEX_SEARCH, ENT_REGEX_MATCH } EntRegexKind;

/* Compile PATTERN; NAME stands in the error. ENT_ERR_MODEL (reason and offset), ENT_ERR_MEMORY. */
EntStatus ent_regex_new(EntStr pattern, EntRegexKind kind, const char *name, EntRegex **out,
                        EntError *err) ENT_MUST_USE;
void ent_regex_free(EntRegex *regex);

EntRegexWork *ent_regex_work_new(void) ENT_MUST_USE; /* NULL when memory is out */
void ent_regex_work_free(EntRegexWork *work);

typedef struct EntRegexMatch {
    size_t begin, end; /* bytes of the subject, half-open */
} EntRegexMatch;

/* The first match of REGEX in SUBJECT (well-formed UTF-8) that begins at byte FROM or later;
 * look-behind sees the bytes before FROM. A search that takes more than a million steps counts as
 * no match, so that no text can hold the program up. */
bool ent_regex_search(const EntRegex *regex, EntRegexWork *work, EntStr subject, size_t from,
                      EntRegexMatch *match);

/* The same, but the empty match at FROM itself does not count (Python's finditer after an empty
 * match). */
bool ent_regex_search_after_empty(const EntRegex *regex, EntRegexWork *work, EntStr subject,
                                  size_t from, EntRegexMatch *match);

#endif
