#include "fact/deals_told.h"

#include "base/alloc.h"

static bool tells_of_deal(const EntFacts *facts, const EntFact *f)
{
    return ent_is_deal(facts->entities.at[f->subject].kind);
}

/* The deal that the text told of last, behind none of a few sentences ago, before SENTENCE, which
 * tells of none itself. */
static uint32_t told_last(const EntDealsTold *told, size_t sentence)
{
    enum { NEAR = 4 };
    if (told->in[sentence] != ENT_NO_ENTITY) return ENT_NO_ENTITY;
    for (size_t n = 1; n <= NEAR && n <= sentence; n++) {
        uint32_t deal = told->in[sentence - n];
        if (deal != ENT_NO_ENTITY) return deal == ENT_SEVERAL_DEALS ? ENT_NO_ENTITY : deal;
    }
    return ENT_NO_ENTITY;
}

/* One deal more at AT. */
static void add_deal(uint32_t *at, uint32_t deal)
{
    *at = *at == ENT_NO_ENTITY || *at == deal ? deal : ENT_SEVERAL_DEALS;
}

EntStatus ent_deals_told_make(EntDealsTold *told, const EntFacts *facts)
{
    size_t sentences = facts->doc->sentences.len, entities = facts->entities.len;
    *told =
        (EntDealsTold){.first = ENT_NO_ENTITY, .first_begin = UINT32_MAX, .next_begin = UINT32_MAX};
    told->in = ent_alloc(2 * sentences + entities + 1, sizeof *told->in);
    if (!told->in) return ENT_ERR_MEMORY;
    told->last = told->in + sentences;
    told->of = told->last + sentences;
    for (size_t k = 0; k < 2 * sentences + entities; k++) told->in[k] = ENT_NO_ENTITY;
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->property != ENT_PROPERTY_party) continue;
        if (ent_class_top(facts->entities.at[f->subject].kind) == ENT_CLASS_Partnership)
            add_deal(&told->of[f->object.entity], f->subject);
        if (tells_of_deal(facts, f))
            add_deal(&told->in[ent_doc_sentence_of(facts->doc, f->evidence.begin)], f->subject);
    }
    for (size_t s = 0; s < sentences; s++) told->last[s] = told_last(told, s);
    return ENT_OK;
}

void ent_deals_told_free(EntDealsTold *told)
{
    ent_free(told->in);
    *told = (EntDealsTold){0};
}

static void note_evidence(EntDealsTold *told, uint32_t deal, uint32_t begin)
{
    if (deal == told->first || told->first == ENT_NO_ENTITY) {
        told->first = deal;
        if (begin < told->first_begin) told->first_begin = begin;
    } else if (begin < told->first_begin) {
        told->next_begin = told->first_begin;
        told->first = deal;
        told->first_begin = begin;
    } else if (begin < told->next_begin) {
        told->next_begin = begin;
    }
}

bool ent_only_deal_until(EntDealsTold *told, const EntFacts *facts, uint32_t deal, uint32_t end)
{
    for (; told->seen < facts->facts.len; told->seen++) {
        const EntFact *f = &facts->facts.at[told->seen];
        if (tells_of_deal(facts, f)) note_evidence(told, f->subject, f->evidence.begin);
    }
    return (deal == told->first ? told->next_begin : told->first_begin) >= end;
}
