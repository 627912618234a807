/* EntArticle: one article as read, before any language work. Owner of its strings: the arena that
 * it was read into, or the source (input/source.h). Thread rule: immutable once read. */
#ifndef ENT_INPUT_ARTICLE_H
#define ENT_INPUT_ARTICLE_H

#include "base/arena.h"

/* A calendar date of the precision that the source gives: month and day may be 0. */
typedef struct EntDate {
    int16_t year; /* 0: no date */
    uint8_t month, day;
} EntDate;

typedef struct EntArticle {
    EntStr source; /* file name or address that it was read from, as the user gave it */
    EntStr id;     /* stable key for its IRI: canonical address, else file name without folders */
    EntStr url;    /* canonical address, or empty */
    EntStr title;  /* from metadata, else Markdown's first heading; empty where the text's first
                      line must serve */
    EntStr publisher; /* from metadata or option, else empty */
    EntStr author;
    EntStr language;     /* tag, "en"; another one where such articles are let through; or empty */
    EntDate published;   /* year 0: unknown */
    EntStr duplicate_of; /* id of the article of the run that this is a copy of, or empty */
    EntStr text; /* clean UTF-8 text; evidence offsets count it. Paragraphs end in newlines */
} EntArticle;

#endif
