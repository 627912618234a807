/* What only describes a name: between commas behind it ("Orion AG, a maker of pumps from Riga, …"),
 * in brackets ("Orion AG (FSE: ORN)") and before it ("Denmark's", "the Riga-based pump maker", the
 * owner in "Orion University's Harbour Institute").
 * Sequences are tried once more on the row without it, so that "A, a maker of pumps, and the
 * distributor B" is "A and B" to them; and who is named in it is no side of what stands around it.
 * Thread rule: reads only, but for ASIDES. */
#ifndef ENT_FACT_ASIDES_H
#define ENT_FACT_ASIDES_H

#include "fact/match.h"

typedef struct EntAside {
    EntSpan units; /* of the article, half-open */
    bool clause;   /* between commas: a description that names others */
} EntAside;

typedef ENT_VEC(EntAside) EntAsides;

/* Those of SENTENCE (a range of units), in text order. ENT_ERR_MEMORY. */
EntStatus ent_asides_find(const EntMatchContext *context, EntSpan sentence,
                          EntAsides *asides) ENT_MUST_USE;

/* Of COUNT units two are those with whom somebody does something, each by a "with" of its own: "a
 * pact with Orion on pumps, a contract with Vega". */
bool ent_both_stand_with(const EntMatchContext *context, const uint32_t *units, uint32_t count);

bool ent_aside_holds(const EntAsides *asides, uint32_t unit);

/* Of COUNT units one stands in a description between commas and another behind it, or one only says
 * whose a body is: "Latvia's Ministry of Defence". */
bool ent_asides_part(const EntMatchContext *context, const EntAsides *asides, const uint32_t *units,
                     uint32_t count);

#endif
