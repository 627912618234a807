/* The fields of an article in a record (JSON Lines), and the keys that they are under.
 *
 * The user's keys come first, in the order given, then the common ones of public data sets and
 * crawlers: news-please, trafilatura, newspaper, CC-News, schema.org's NewsArticle, the APIs of
 * GDELT, Event Registry, NewsCatcher and NewsAPI (fields.c has the table). Thread rule: pure
 * functions. */
#ifndef ENT_INPUT_FIELDS_H
#define ENT_INPUT_FIELDS_H

#include "base/str.h"

/* The names are those that `read` shows, and id. */
/* clang-format off */
#define ENT_FIELD_LIST(X) \
    X(TEXT, "text") X(TITLE, "title") X(URL, "url") X(PUBLISHED, "published") \
    X(PUBLISHER, "publisher") X(AUTHOR, "author") X(LANGUAGE, "language") X(ID, "id")
/* clang-format on */

typedef enum EntField {
#define X(name, text) ENT_FIELD_##name,
    ENT_FIELD_LIST(X)
#undef X
        ENT_FIELDS
} EntField;

/* A member's name, or a path of members' names with dots between ("source.title"). */
typedef struct EntFieldKey {
    EntField field;
    EntStr key;
} EntFieldKey;

/* The user's keys; views, the user's too. Where records stand in a list inside of an object, BELOW
 * is the path of that list ("hits.hits"): of keys that lead through it what follows counts. */
typedef struct EntFieldKeys {
    const EntFieldKey *at;
    size_t len;
    EntStr below;
} EntFieldKeys;

/* "text"; static. ENT_FIELDS where NAME is none. */
const char *ent_field_name(EntField field);
EntField ent_field_parse(EntStr name);

/* Key I of FIELD, the user's ones first; empty behind the last. */
EntStr ent_field_key(EntFieldKeys own, EntField field, size_t i);

#endif
