#include "onto/schema.h"

_Static_assert(ENT_KIND_END <= 64, "a type set is 64 bits");

static const char *const kind_names[] = {
#define X(name) #name,
    ENT_UNIT_KIND_LIST(X)
#undef X
};

#define CLASS(name) ENT_TYPE_BIT(ENT_CLASS_##name)
#define KIND(name) ENT_TYPE_BIT(ENT_KIND_##name)
#define AGENTS (CLASS(Organisation) | CLASS(Person))

/* A property with two rows takes the objects of a row only with the subjects of that row. */
static const struct {
    EntProperty property;
    EntRange range;
    EntTypeSet subjects, objects;
} rows[] = {
    {ENT_PROPERTY_startDate, ENT_RANGE_DATE, CLASS(Event), KIND(Date)},
    {ENT_PROPERTY_endDate, ENT_RANGE_DATE, CLASS(Event), KIND(Date)},
    {ENT_PROPERTY_place, ENT_RANGE_ENTITY, CLASS(Event) | CLASS(Partnership), CLASS(Place)},
    {ENT_PROPERTY_organiser, ENT_RANGE_ENTITY, CLASS(Event), AGENTS},
    {ENT_PROPERTY_host, ENT_RANGE_ENTITY, CLASS(Event), AGENTS},
    {ENT_PROPERTY_supporter, ENT_RANGE_ENTITY, CLASS(Event), AGENTS},
    {ENT_PROPERTY_chair, ENT_RANGE_ENTITY, CLASS(Event), AGENTS},
    {ENT_PROPERTY_participant, ENT_RANGE_ENTITY, CLASS(Event), AGENTS},
    {ENT_PROPERTY_speaker, ENT_RANGE_ENTITY, CLASS(Event), AGENTS},
    {ENT_PROPERTY_attendance, ENT_RANGE_ATTENDANCE, CLASS(Event), KIND(Count)},
    {ENT_PROPERTY_partOf, ENT_RANGE_ENTITY, CLASS(Event), CLASS(Event)},
    {ENT_PROPERTY_partOf, ENT_RANGE_ENTITY, CLASS(Organisation), CLASS(Organisation)},
    {ENT_PROPERTY_about, ENT_RANGE_ENTITY, CLASS(Event) | CLASS(Partnership),
     CLASS(Event) | CLASS(Initiative)},
    {ENT_PROPERTY_position, ENT_RANGE_POSITION, CLASS(Person), KIND(Role)},
    {ENT_PROPERTY_locatedIn, ENT_RANGE_ENTITY, CLASS(Organisation), CLASS(Place)},
    {ENT_PROPERTY_party, ENT_RANGE_ENTITY, CLASS(Partnership), AGENTS | CLASS(Place)},
    {ENT_PROPERTY_amount, ENT_RANGE_AMOUNT, CLASS(Partnership), KIND(Money)},
    {ENT_PROPERTY_date, ENT_RANGE_DATE, CLASS(Partnership), KIND(Date)},
    {ENT_PROPERTY_status, ENT_RANGE_TERM, CLASS(Partnership), 0},
    {ENT_PROPERTY_cooperationClass, ENT_RANGE_TERM, CLASS(Partnership), 0},
};

static const char *const statuses[] = {"InForce",   "Signed", "Announced",
                                       "CalledFor", "Ended",  "Denied"};
static const char *const cooperation_classes[] = {"Consult", "Agree", "Support", "Cooperate",
                                                  "Aid"};

#define LENGTH(array) (sizeof(array) / sizeof *(array))

const char *ent_type_name(int type)
{
    if (type > ENT_KIND_BEFORE && type < ENT_KIND_END)
        return kind_names[type - ENT_KIND_BEFORE - 1];
    return type >= 0 ? ent_class_name((EntClass)type) : "";
}

int ent_type_parse(EntStr name)
{
    for (size_t i = 0; i < LENGTH(kind_names); i++)
        if (ent_str_is(name, kind_names[i])) return ENT_KIND_BEFORE + 1 + (int)i;
    return (int)ent_class_parse(name);
}

EntTypeSet ent_type_of_class(EntClass class_)
{
    if (class_ == ENT_CLASS_NONE || class_ >= ENT_CLASS_COUNT) return 0;
    return ENT_TYPE_BIT(class_) | ENT_TYPE_BIT(ent_class_top(class_));
}

EntRange ent_schema_range(EntProperty property)
{
    for (size_t i = 0; i < LENGTH(rows); i++)
        if (rows[i].property == property) return rows[i].range;
    return ENT_RANGE_NONE;
}

EntTypeSet ent_schema_subjects(EntProperty property)
{
    EntTypeSet set = 0;
    for (size_t i = 0; i < LENGTH(rows); i++)
        if (rows[i].property == property) set |= rows[i].subjects;
    return set;
}

EntTypeSet ent_schema_objects(EntProperty property)
{
    EntTypeSet set = 0;
    for (size_t i = 0; i < LENGTH(rows); i++)
        if (rows[i].property == property) set |= rows[i].objects;
    return set;
}

bool ent_schema_relates(EntProperty property, EntTypeSet subject, EntTypeSet object)
{
    for (size_t i = 0; i < LENGTH(rows); i++)
        if (rows[i].property == property && (rows[i].subjects & subject) &&
            (rows[i].objects & object))
            return true;
    return false;
}

const char *const *ent_schema_terms(EntProperty property, size_t *count)
{
    if (property == ENT_PROPERTY_status) return *count = LENGTH(statuses), statuses;
    if (property == ENT_PROPERTY_cooperationClass)
        return *count = LENGTH(cooperation_classes), cooperation_classes;
    return *count = 0, NULL;
}
