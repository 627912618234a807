/* A check of text before raptor sees it: UTF-8 (Unicode 15, table 3-7), in pieces. Private to the
 * rdf room. Thread rule: one thread per EntRdfUtf8. */
#ifndef ENT_RDF_UTF8_H
#define ENT_RDF_UTF8_H

#include "base/str.h"

typedef struct EntRdfUtf8 {
    uint8_t need;      /* continuation bytes still to come */
    uint8_t low, high; /* bounds of the next of them */
    uint8_t last[2];   /* the two bytes before, to find U+FFFE and U+FFFF */
} EntRdfUtf8;

/* The position in S of the first byte that cannot stand there, or SIZE_MAX. Not allowed: malformed
 * sequences, surrogates, NUL, U+FFFE, U+FFFF. Zero CHECK before the first piece; after the last
 * one need == 0 unless a sequence is cut off. */
size_t ent_rdf_utf8_check(EntRdfUtf8 *check, EntStr s);

/* True when S as a whole passes. */
bool ent_rdf_utf8_ok(EntStr s);

#endif
