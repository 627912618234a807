/* Where the values of a JSON text stand that holds several (room-internal): elements of an array,
 * or values one behind the other. They are told by brackets and quotation marks alone, so that each
 * has its line and column, and one that is damaged does not cost the others.
 * Thread rule: pure functions but for the list's own state. */
#ifndef ENT_INPUT_JSON_LIST_H
#define ENT_INPUT_JSON_LIST_H

#include "base/str.h"

typedef struct EntJsonList {
    EntStr text;           /* the caller's */
    size_t at, end;        /* of the last value */
    uint32_t line, column; /* of its first character, from 1 */
    uint32_t count;        /* values so far */
    bool by_lines;         /* a value is a line, whatever is in it */
    bool one_array;        /* "]" ends the list; else brackets between values are passed over */
} EntJsonList;

/* A list of all the values in TEXT, of which LINE is the first line. */
EntJsonList ent_json_list(EntStr text, uint32_t line);

/* Stand LIST at the array at the path PATH ("hits.hits") of the object that it begins with. False
 * where there is none. */
bool ent_json_list_enter(EntJsonList *list, EntStr path);

/* The next value, as it stands there. False at the end. */
bool ent_json_list_next(EntJsonList *list, EntStr *value);

#endif
