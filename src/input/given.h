/* An article that the caller has in memory, read as if it had come in a record: its text and fields
 * are cleaned, Markdown becomes plain text, lost line breaks are put back.
 * Thread rule: pure function. */
#ifndef ENT_INPUT_GIVEN_H
#define ENT_INPUT_GIVEN_H

#include "base/error.h"
#include "input/article.h"

/* RAW, whose id is set, into OUT, with strings in ARENA. ENT_ERR_INPUT: no text is left;
 * ENT_ERR_LIMIT: it passes ENT_MAX_ARTICLE; ENT_ERR_MEMORY. */
EntStatus ent_article_given(const EntArticle *raw, EntArena *arena, EntArticle *out,
                            EntError *err) ENT_MUST_USE;

#endif
