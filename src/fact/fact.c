#include "fact/fact.h"

bool ent_is_deal(EntClass kind)
{
    return ent_class_top(kind) == ENT_CLASS_Partnership && kind != ENT_CLASS_BilateralCooperation;
}

bool ent_is_stated(const EntFacts *facts, uint32_t subject, EntProperty property)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->subject == subject && f->property == property) return true;
    }
    return false;
}

bool ent_is_related(const EntFacts *facts, uint32_t subject, EntProperty property, uint32_t object)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->subject == subject && f->property == property &&
            f->object.type == ENT_VALUE_ENTITY && f->object.entity == object)
            return true;
    }
    return false;
}

uint32_t ent_add_partnership(EntFacts *facts, EntClass kind)
{
    EntEntity e = {.kind = kind};
    return ENT_PUSH(&facts->entities, e) ? (uint32_t)facts->entities.len - 1 : ENT_NO_ENTITY;
}

EntStatus ent_relate(EntFacts *facts, uint32_t subject, EntProperty property, uint32_t object,
                     EntSpan evidence, const char *pattern, float confidence)
{
    EntFact fact = {.subject = subject,
                    .property = property,
                    .object = {.type = ENT_VALUE_ENTITY, .entity = object},
                    .evidence = evidence,
                    .pattern = pattern,
                    .confidence = confidence};
    return ENT_PUSH(&facts->facts, fact) ? ENT_OK : ENT_ERR_MEMORY;
}
