#include "fact/rate.h"

enum { FEW_FACTS = 4, LONG_SENTENCE = 45 };

static bool is_listed(const EntFacts *facts, size_t i)
{
    const EntFact *f = &facts->facts.at[i];
    uint32_t count = 0;
    for (size_t k = 0; k < facts->facts.len; k++)
        count +=
            facts->facts.at[k].subject == f->subject && facts->facts.at[k].property == f->property;
    return count > FEW_FACTS;
}

static bool is_quotation(const EntDoc *doc, EntSpan sentence)
{
    static const char *const marks[] = {"\"", "\xe2\x80\x9c", "\xe2\x80\x9d", "''", "``"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ENT_STR_AMONG(doc->tokens.at[i].text, marks)) return true;
    return false;
}

uint32_t ent_fact_signs(const EntFacts *facts, size_t i)
{
    EntSpan sentence = facts->facts.at[i].evidence;
    uint32_t signs = 0;
    if (is_listed(facts, i)) signs |= 1u << ENT_SIGN_LISTED;
    if (is_quotation(facts->doc, sentence)) signs |= 1u << ENT_SIGN_QUOTATION;
    if (sentence.end - sentence.begin > LONG_SENTENCE) signs |= 1u << ENT_SIGN_LONG;
    return signs;
}

void ent_rate_facts(const EntConfidence *confidence, EntFacts *facts)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = &facts->facts.at[i];
        f->stated = f->confidence;
        f->confidence = ent_confidence_of(confidence, f->pattern, f->property, f->stated,
                                          ent_fact_signs(facts, i));
    }
}
