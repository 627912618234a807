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
 * quotation mark. A place alone is one only in capitals, a date alone
 * only with a year ("BEIJING -- "). */
size_t ent_dateline_scan(EntStr s, EntDateline *out);

/* The first dash used as a separator at the front of S ("--", an en or em dash, "-" before a
 * space): its length, else 0. */
size_t ent_dash(EntStr s);

#endif
