#include "fact/signed_rows.h"

/* The body or country that the mention of SPAN denotes, or ENT_NO_ENTITY. */
static uint32_t signatory(const EntExtractWork *work, const EntFacts *facts, EntSpan span)
{
    uint32_t e = ent_entity_at(work, span.begin);
    if (e == ENT_NO_ENTITY) return ENT_NO_ENTITY;
    EntClass kind = facts->entities.at[e].kind;
    bool signs = ent_class_top(kind) == ENT_CLASS_Organisation || kind == ENT_CLASS_Country;
    return signs ? e : ENT_NO_ENTITY;
}

static EntStatus add(EntFacts *facts, uint32_t deal, EntProperty property, EntValue object,
                     EntSpan line)
{
    EntFact fact = {.subject = deal,
                    .property = property,
                    .object = object,
                    .evidence = line,
                    .pattern = "signed-on-a-line",
                    .confidence = 0.85f};
    return ENT_PUSH(&facts->facts, fact) ? ENT_OK : ENT_ERR_MEMORY;
}

/* When they signed, where the words above the list say so. */
static EntStatus add_date(const EntMentions *mentions, EntFacts *facts, uint32_t deal, EntSpan told)
{
    uint32_t i = ent_next_date(mentions, told, 0);
    if (i == UINT32_MAX) return ENT_OK;
    EntValue date = {.type = ENT_VALUE_DATE,
                     .date = mentions->dates.at[mentions->list.at[i].value].start};
    return add(facts, deal, ENT_PROPERTY_date, date, told);
}

static EntStatus add_deal(EntFacts *facts, uint32_t a, uint32_t b, EntSpan line)
{
    uint32_t deal = ent_add_partnership(facts, ENT_CLASS_Agreement);
    if (deal == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    EntValue left = {.type = ENT_VALUE_ENTITY, .entity = a};
    EntValue right = {.type = ENT_VALUE_ENTITY, .entity = b};
    ENT_TRY(add(facts, deal, ENT_PROPERTY_party, left, line));
    ENT_TRY(add(facts, deal, ENT_PROPERTY_party, right, line));
    EntValue signed_paper = {
        .type = ENT_VALUE_TERM, .text = ENT_STR("Signed"), .entity = ENT_NO_ENTITY};
    return add(facts, deal, ENT_PROPERTY_status, signed_paper, line);
}

EntStatus ent_find_signed_deals(const EntExtractWork *work, EntFacts *facts)
{
    for (size_t i = 0; i < work->mentions.signed_pairs.len; i++) {
        const EntSignedPair *pair = &work->mentions.signed_pairs.at[i];
        uint32_t a = signatory(work, facts, pair->left), b = signatory(work, facts, pair->right);
        if (a == ENT_NO_ENTITY || b == ENT_NO_ENTITY || a == b) continue;
        uint32_t deal = (uint32_t)facts->entities.len;
        ENT_TRY(add_deal(facts, a, b, pair->line));
        ENT_TRY(add_date(&work->mentions, facts, deal, pair->told));
    }
    return ENT_OK;
}
