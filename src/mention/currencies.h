/* Inside the mention room: which of several countries' currencies a word means. Thread rule as
 * mention/finder.h. */
#ifndef ENT_MENTION_CURRENCIES_H
#define ENT_MENTION_CURRENCIES_H

#include "mention/finder.h"

/* How often a text speaks of each country, by the two letters of ISO 3166-1; zeroed at first. */
typedef struct EntNationCounts {
    bool counted;
    uint32_t times[26 * 26];
} EntNationCounts;

/* "pesos", "riyals", "kr": of the currencies that share the label of SENSE the one whose country
 * the text speaks of most (the first two letters of an ISO 4217 code are the country's), or SENSE.
 * NATIONS is filled at the first need. */
const EntSense *ent_currency_of_text(const EntFinder *finder, EntNationCounts *nations,
                                     const EntSense *sense);

#endif
