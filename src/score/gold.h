/* Gold facts: one JSON file an article, as the guide to gold facts describes it.
 *
 *     {"article": {...},
 *      "entities": [{"id": "e1", "type": "Event", "kind": "Forum", "names": ["Riga Forum"]}, ...],
 *      "facts": [["e1", "startDate", "2024-05-02"], ["e1", "host", "o1"], ...],
 *      "optional_entities": ["o1", ...], "optional_facts": [...]}
 *
 * "speaker" is read as "participant". Nothing is passed over in silence: a type or predicate that
 * the guide does not have, an id that no entity has and an object of the wrong form are errors.
 * Thread rule: one thread. */
#ifndef ENT_SCORE_GOLD_H
#define ENT_SCORE_GOLD_H

#include "base/error.h"
#include "score/sheet.h"

/* Read file PATH into SHEETS under ARTICLE. ENT_ERR_INPUT with file, line and column: cannot be
 * read, no JSON, not in the form above; without a place: ARTICLE has a sheet already.
 * ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus ent_gold_read(const char *path, EntStr article, EntSheets *sheets,
                        EntError *err) ENT_MUST_USE;

/* The same of BYTES; SOURCE names them in errors. */
EntStatus ent_gold_read_bytes(EntStr bytes, const char *source, EntStr article, EntSheets *sheets,
                              EntError *err) ENT_MUST_USE;

#endif
