/* What the vocabulary allows: which classes a property is said of and takes, as domain and range
 * in ontology/entente.ttl. Patterns are checked against it when they are compiled, facts when they
 * are made. Thread rule: constants only. */
#ifndef ENT_ONTO_SCHEMA_H
#define ENT_ONTO_SCHEMA_H

#include "onto/vocab.h"

/* A set of types: bit c for class c of the vocabulary, and bits for what is no entity. */
typedef uint64_t EntTypeSet;

/* clang-format off */
#define ENT_UNIT_KIND_LIST(X) X(Token) X(Entity) X(Date) X(Money) X(Count) X(Role)
/* clang-format on */

/* Kinds are numbered on from the classes. */
enum {
    ENT_KIND_BEFORE = ENT_CLASS_COUNT - 1, /* the first kind is the next number */
#define X(name) ENT_KIND_##name,
    ENT_UNIT_KIND_LIST(X)
#undef X
        ENT_KIND_END
};

#define ENT_TYPE_BIT(type) ((EntTypeSet)1 << (type))

/* "Forum", "Date"; static. The type of a name, or 0. */
const char *ent_type_name(int type);
int ent_type_parse(EntStr name);

/* CLASS together with its top class: what an entity of it answers to; 0 for NONE. */
EntTypeSet ent_type_of_class(EntClass class_);

/* What stands in the object's place. */
typedef enum EntRange {
    ENT_RANGE_NONE, /* patterns do not state this property */
    ENT_RANGE_ENTITY,
    ENT_RANGE_DATE,
    ENT_RANGE_AMOUNT,
    ENT_RANGE_ATTENDANCE,
    ENT_RANGE_POSITION,
    ENT_RANGE_TERM /* an individual of the vocabulary, as ent:Signed */
} EntRange;

EntRange ent_schema_range(EntProperty property);

/* Top classes that PROPERTY is said of; unit kinds or top classes that it takes. */
EntTypeSet ent_schema_subjects(EntProperty property);
EntTypeSet ent_schema_objects(EntProperty property);

/* May PROPERTY relate something with one of the types SUBJECT to something with one of OBJECT, both
 * with their top classes? (partOf relates an event to an event and an organisation to an
 * organisation.) */
bool ent_schema_relates(EntProperty property, EntTypeSet subject, EntTypeSet object);

/* Individuals that PROPERTY takes ("Signed", …), *COUNT of them; static. */
const char *const *ent_schema_terms(EntProperty property, size_t *count);

#endif
