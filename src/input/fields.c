#include "input/fields.h"

enum { MAX_KEYS = 16 };

static const char *const names[ENT_FIELDS] = {
#define X(name, text) text,
    ENT_FIELD_LIST(X)
#undef X
};

/* Of several dates, that of publication comes before those that may be a crawler's. */
static const char *const common[ENT_FIELDS][MAX_KEYS] = {
    [ENT_FIELD_TEXT] = {"text", "body", "content", "maintext", "articleBody", "article"},
    [ENT_FIELD_TITLE] = {"title", "headline"},
    [ENT_FIELD_URL] = {"url", "source_url", "link", "source"},
    [ENT_FIELD_PUBLISHED] = {"published", "date_publish", "datePublished", "dateTimePub",
                             "publishedAt", "published_at", "published_date", "publish_date",
                             "publication_date", "pub_date", "pubDate", "date", "dateTime",
                             "seendate"},
    [ENT_FIELD_PUBLISHER] = {"publisher", "sitename", "site_name", "source", "source_name",
                             "source_domain", "domain", "hostname", "domain_url", "clean_url"},
    [ENT_FIELD_AUTHOR] = {"author", "authors", "byline", "creator"},
    [ENT_FIELD_LANGUAGE] = {"language", "lang", "inLanguage"},
    [ENT_FIELD_ID] = {"id", "_id", "uri", "guid"},
};

const char *ent_field_name(EntField field)
{
    return names[field];
}

EntField ent_field_parse(EntStr name)
{
    int i = 0;
    while (i < ENT_FIELDS && !ent_str_is(name, names[i])) i++;
    return (EntField)i;
}

/* KEY behind the path BELOW. */
static EntStr inner_key(EntStr key, EntStr below)
{
    bool through = below.len > 0 && key.len > below.len + 1 && ent_str_starts(key, below) &&
                   key.ptr[below.len] == '.';
    return through ? ent_str_sub(key, below.len + 1, key.len) : key;
}

EntStr ent_field_key(EntFieldKeys own, EntField field, size_t i)
{
    for (size_t k = 0; k < own.len; k++)
        if (own.at[k].field == field && i-- == 0) return inner_key(own.at[k].key, own.below);
    return i < MAX_KEYS ? ent_str(common[field][i]) : ENT_STR_EMPTY;
}
