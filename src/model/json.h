/* A pull reader over JSON text (RFC 8259), for small files: a spaCy package's, gold facts. The
 * caller names what it expects; anything else makes the reader fail, and a failed reader only
 * fails.
 *
 *     if (ent_json_enter(&json, '{'))
 *         while (ent_json_next(&json, '}')) { key = ent_json_key(&json, arena); … value … }
 *     if (json.failed) …
 *
 * Nothing recurses. Thread rule: one thread a reader. */
#ifndef ENT_MODEL_JSON_H
#define ENT_MODEL_JSON_H

#include "base/arena.h"

typedef struct EntJson {
    EntStr text;
    size_t at;          /* byte */
    bool failed, first; /* first: no element of the container in hand was read yet */
    bool no_memory;     /* why it failed */
} EntJson;

/* Step into an array ('[') or object ('{'). */
bool ent_json_enter(EntJson *json, char open);

/* True while another element follows; at its end steps out past CLOSE. */
bool ent_json_next(EntJson *json, char close);

/* A string with its escapes resolved, copied into ARENA; on failure (or no memory) empty. */
EntStr ent_json_string(EntJson *json, EntArena *arena);

/* A string and the colon after it. */
EntStr ent_json_key(EntJson *json, EntArena *arena);

/* A whole number. */
int64_t ent_json_integer(EntJson *json);

/* A number, true, false or null as it is written, a view of the text. */
EntStr ent_json_word(EntJson *json);

/* The byte that the next value, or whatever follows, begins with: '"', '{', '[', a digit …; 0 at
 * the end of the text and after a failure. */
char ent_json_peek(EntJson *json);

/* Step over any value. */
void ent_json_skip(EntJson *json);

#endif
