#include "onto/schema_org.h"

#define IRI(name) ENT_STR_INIT(ENT_SCHEMA_ORG_NS #name)
/* #name of nothing is "", and so is a row without an inverse */
#define IRI_OR_NOTHING(name)                                                                       \
    {                                                                                              \
        sizeof #name > 1 ? ENT_SCHEMA_ORG_NS #name : "", LENGTH(name)                              \
    }
#define LENGTH(name) (sizeof #name > 1 ? sizeof(ENT_SCHEMA_ORG_NS #name) - 1 : 0)

static const EntStr classes[ENT_CLASS_COUNT] = {
#define X(ours, theirs) [ENT_CLASS_##ours] = IRI(theirs),
    ENT_SCHEMA_ORG_CLASSES(X) ENT_SCHEMA_ORG_NEAREST_CLASSES(X)
#undef X
};

static const EntStr properties[ENT_PROPERTY_COUNT] = {
#define X(ours, theirs) [ENT_PROPERTY_##ours] = IRI(theirs),
    ENT_SCHEMA_ORG_PROPERTIES(X)
#undef X
};

static const EntStr of_person[ENT_PROPERTY_COUNT] = {
#define X(ours, theirs) [ENT_PROPERTY_##ours] = IRI(theirs),
    ENT_SCHEMA_ORG_OF_PERSON(X)
#undef X
};

typedef struct Nearest {
    EntProperty property;
    EntClass top;
    EntStr forward, inverse;
} Nearest;

static const Nearest nearest[] = {
#define X(ours, theirs, top, inverse)                                                              \
    {ENT_PROPERTY_##ours, ENT_CLASS_##top, IRI(theirs), IRI_OR_NOTHING(inverse)},
    ENT_SCHEMA_ORG_NEAREST(X)
#undef X
};

enum { NEAREST = sizeof nearest / sizeof *nearest };

EntStr ent_schema_org_class(EntClass class_)
{
    return class_ < ENT_CLASS_COUNT ? classes[class_] : ENT_STR_EMPTY;
}

EntStr ent_schema_org_property(EntProperty property)
{
    return property < ENT_PROPERTY_COUNT ? properties[property] : ENT_STR_EMPTY;
}

EntStr ent_schema_org_of_person(EntProperty property)
{
    return property < ENT_PROPERTY_COUNT ? of_person[property] : ENT_STR_EMPTY;
}

static const Nearest *find(EntProperty property, EntClass top)
{
    for (size_t i = 0; i < NEAREST; i++)
        if (nearest[i].property == property && nearest[i].top == top) return &nearest[i];
    return NULL;
}

EntStr ent_schema_org_nearest(EntProperty property, EntClass top)
{
    const Nearest *row = find(property, top);
    return row ? row->forward : ENT_STR_EMPTY;
}

EntStr ent_schema_org_inverse(EntProperty property, EntClass top)
{
    const Nearest *row = find(property, top);
    return row ? row->inverse : ENT_STR_EMPTY;
}

static bool is_in(const EntStr *list, size_t count, EntStr iri)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].len && ent_str_eq(list[i], iri)) return true;
    return false;
}

bool ent_schema_org_has_class(EntStr iri)
{
    return ent_str_starts(iri, ENT_STR(ENT_SCHEMA_ORG_NS)) && is_in(classes, ENT_CLASS_COUNT, iri);
}

bool ent_schema_org_has_property(EntStr iri)
{
    if (!ent_str_starts(iri, ENT_STR(ENT_SCHEMA_ORG_NS))) return false;
    for (size_t i = 0; i < NEAREST; i++)
        if (ent_str_eq(nearest[i].forward, iri) ||
            (nearest[i].inverse.len && ent_str_eq(nearest[i].inverse, iri)))
            return true;
    return is_in(properties, ENT_PROPERTY_COUNT, iri) || is_in(of_person, ENT_PROPERTY_COUNT, iri);
}
