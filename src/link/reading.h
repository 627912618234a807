/* Readings: which place of several that bear one name a text means.
 *
 *     "Cambridge"   readings: GB England, CA Ontario, US Massachusetts …
 *     signs:        "Massachusetts" right behind it; "American" in its sentence; …
 *
 * Each reading is scored by the signs that fit it, and by being far better known than the others.
 * One that leads clearly is chosen; else none is: a wrong link is worse than no link.
 *
 * Thread rule: pure functions. */
#ifndef ENT_LINK_READING_H
#define ENT_LINK_READING_H

#include "onto/lexicon.h"

/* Why a text may mean a place. The strongest sign of a type counts, once. */
typedef enum EntSignType {
    ENT_SIGN_BESIDE,   /* its country or region right behind it: "Cambridge, England"; or the town
                          that it holds right before it: "Tbilisi, Georgia" */
    ENT_SIGN_TOGETHER, /* a fact has both as the place of one thing */
    ENT_SIGN_SENTENCE, /* named in its sentence */
    ENT_SIGN_OPENING,  /* named in the dateline or the first sentence */
    ENT_SIGN_ARTICLE,  /* named anywhere; `weight` is its share of all such names */
    ENT_SIGN_TYPES
} EntSignType;

/* What else the text names: a country, or a place within one. */
typedef struct EntPlaceSign {
    EntSignType type;
    EntStr code;   /* ISO 3166-1 */
    EntStr region; /* label of the first-level division, or empty */
    double weight; /* 0..1 */
} EntPlaceSign;

#define ENT_NO_READING SIZE_MAX

/* The one of COUNT readings that SIGNS and knowledge speak for, or ENT_NO_READING. KEY: the folded
 * name, which may be a main name of one reading and a by-name of another. */
size_t ent_place_choose(const EntSense *const *readings, size_t count, EntStr key,
                        const EntPlaceSign *signs, size_t sign_count);

/* The reading that is meant where nothing else is said, for it is far better known than the others
 * ("Paris"), or ENT_NO_READING. */
size_t ent_place_default(const EntSense *const *readings, size_t count, EntStr key);

/* A sign right behind the name that fits no reading ("Paris, Kentucky"), or NULL: the text means a
 * place that is not among them. */
const EntPlaceSign *ent_place_elsewhere(const EntSense *const *readings, size_t count,
                                        const EntPlaceSign *signs, size_t sign_count);

#endif
