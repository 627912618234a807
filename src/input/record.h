/* What a record in JSON says of an article (room-internal). Keys: input/fields.h.
 *
 * A value can be a string, a number, an object with a title or name ("source": {"title": …}) or an
 * array of these, and a key may lead through arrays: authors are joined by commas, paragraphs of a
 * text by empty lines, of other fields the first counts. What a record lacks is looked for in its
 * "_source", where stores of documents keep it. Addresses are no names: an author or publisher that
 * is one is passed over, and "source" is an address in some data sets, a publisher in others.
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_RECORD_H
#define ENT_INPUT_RECORD_H

#include <jansson.h>

#include "base/buf.h"
#include "input/article.h"
#include "input/fields.h"

/* Append the first value of FIELD that is not empty to OUT, as it stands in RECORD; nothing where
 * there is none. *OWN_KEY (may be NULL): it stands under one of the user's keys. ENT_ERR_MEMORY,
 * ENT_ERR_LIMIT (cap of OUT). */
EntStatus ent_record_field(const json_t *record, EntFieldKeys own, EntField field, EntBuf *out,
                           bool *own_key) ENT_MUST_USE;

/* The first date of publication that can be read: as in input/date.h, or 20240603 (and a time), or
 * seconds or milliseconds since 1970 as a number. Year 0 where there is none; *UNREAD (may be NULL)
 * is then the first value that should have been one, RECORD's, or NULL. */
EntDate ent_record_date(const json_t *record, EntFieldKeys own, const json_t **unread);

/* RECORD, without a text of its own, may be the envelope of a list, as interfaces of the web answer
 * ("articles", "results", "hits.hits" …): PATH gets that of the first list one of whose elements
 * has a text. False where there is none, or where memory is out (PATH's status). */
bool ent_record_list(const json_t *record, EntFieldKeys own, EntBuf *path);

#endif
