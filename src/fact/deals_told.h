/* Which sentence tells of which deal: read once an article, as every term of every deal asks it of
 * every sentence.
 *
 * What a deal is: ent_is_deal (fact/fact.h). Owner: who made it frees it.
 * Thread rule: one thread at a time. */
#ifndef ENT_FACT_DEALS_TOLD_H
#define ENT_FACT_DEALS_TOLD_H

#include "fact/fact.h"

/* One deal of a sentence or entity is an index into EntFacts.entities, ENT_NO_ENTITY or this. */
#define ENT_SEVERAL_DEALS (UINT32_MAX - 1)

typedef struct EntDealsTold {
    uint32_t *in;   /* a sentence's own deal, by its parties; as many as the doc has sentences */
    uint32_t *last; /* the deal told of last before a sentence that tells of none, else
                     * ENT_NO_ENTITY */
    uint32_t *of;   /* the one Partnership, of states too, that an entity is a party of */
    uint32_t first; /* the deal that is told of first, and the token where its evidence begins */
    uint32_t first_begin;
    uint32_t next_begin; /* that of the first of the other deals; UINT32_MAX: there is none */
    size_t seen;         /* facts that FIRST and the tokens know of */
} EntDealsTold;

/* Read the parties of FACTS. Later facts may be no parties. ENT_ERR_MEMORY: nothing is owned. */
EntStatus ent_deals_told_make(EntDealsTold *told, const EntFacts *facts) ENT_MUST_USE;
void ent_deals_told_free(EntDealsTold *told);

/* Until the token END the text has told of no deal but DEAL, by all facts up to now. */
bool ent_only_deal_until(EntDealsTold *told, const EntFacts *facts, uint32_t deal, uint32_t end);

#endif
