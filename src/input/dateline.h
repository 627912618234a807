/* Datelines: "BERN, Switzerland - April 8, 2025 (NEWSWIRE) - " (room-internal).
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_DATELINE_H
#define ENT_INPUT_DATELINE_H

#include "base/str.h"
#include "input/article.h"

typedef struct EntDateline {
    EntStr agency; /* "Xinhua", without brackets; may be empty */
    EntDate date;  /* year 0: none, or given without a year */
} EntDateline;

/* The dateline at the front of paragraph S: its length in bytes with the dash that ends it, 0 where
 * there is none. It is made of places, dates, times and agencies in brackets or slashes, in
 * any order, set apart by commas and dashes, before a body that begins with a capital, a digit or a
 * quotation mark. An agency without brackets is one where it has a word of news services and a date
 * stands beside it. A place alone is a dateline only in capitals or with a region ("BEIJING -- ",
 * "Salem, OR -- "), a date alone only with a year. A place with a date may also end in a full stop
 * or colon, may stand in brackets, and may be all of its paragraph. "FOR IMMEDIATE RELEASE" in
 * front belongs to it, and a sender's dateline right behind an agency's. */
size_t ent_dateline_scan(EntStr s, EntDateline *out);

#endif
