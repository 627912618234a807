/* The vocabulary (docs/vocabulary.md): classes and properties of namespace
 * https://w3id.org/entente#, as enumerators for code and names for RDF. ontology/entente.ttl
 * defines the same terms for people and stores; a test holds the two together.
 * Thread rule: constants only. */
#ifndef ENT_ONTO_VOCAB_H
#define ENT_ONTO_VOCAB_H

#include "base/str.h"

#define ENT_NS "https://w3id.org/entente#"
#define ENT_ONTOLOGY_VERSION "0.1.0" /* owl:versionInfo there */

/* name, top class. A top class stands before its kinds. */
/* clang-format off */
#define ENT_CLASS_LIST(X) \
    X(Event, Event) X(Forum, Event) X(Conference, Event) X(Summit, Event) X(Seminar, Event) \
    X(Exhibition, Event) X(PressConference, Event) X(Ceremony, Event) X(Meeting, Event) \
    X(Visit, Event) X(Competition, Event) X(Festival, Event) X(Organisation, Organisation) \
    X(Company, Organisation) X(University, Organisation) X(GovernmentBody, Organisation) \
    X(Association, Organisation) X(ResearchInstitute, Organisation) \
    X(MediaOutlet, Organisation) X(InternationalOrganisation, Organisation) X(Person, Person) \
    X(Place, Place) X(Country, Place) X(City, Place) X(Region, Place) X(Venue, Place) \
    X(Initiative, Initiative) X(Partnership, Partnership) X(JointVenture, Partnership) \
    X(Investment, Partnership) X(Agreement, Partnership) X(StrategicCooperation, Partnership) \
    X(SupplyPartnership, Partnership) X(ResearchCollaboration, Partnership) \
    X(Acquisition, Partnership) X(BilateralCooperation, Partnership) X(Article, Article) \
    X(Position, Position) X(Attendance, Attendance) X(Amount, Amount) X(Mention, Mention)
/* clang-format on */

typedef enum EntClass {
    ENT_CLASS_NONE,
#define X(name, top) ENT_CLASS_##name,
    ENT_CLASS_LIST(X)
#undef X
        ENT_CLASS_COUNT
} EntClass;

/* clang-format off */
#define ENT_PROPERTY_LIST(X) \
    X(name) X(alternateName) X(startDate) X(endDate) X(place) X(organiser) X(host) \
    X(supporter) X(chair) X(participant) X(speaker) X(attendance) X(count) X(mode) X(partOf) \
    X(about) X(position) X(title) X(organisation) X(locatedIn) X(party) X(amount) X(value) \
    X(currency) X(date) X(status) X(cooperationClass) X(confidence) X(duplicateOf) X(text) \
    X(headline) X(publisher) X(author) X(published) X(source) X(mentions) X(of) X(in) X(begin) \
    X(end) X(quote)
/* clang-format on */

typedef enum EntProperty {
    ENT_PROPERTY_NONE,
#define X(name) ENT_PROPERTY_##name,
    ENT_PROPERTY_LIST(X)
#undef X
        ENT_PROPERTY_COUNT
} EntProperty;

/* Local name ("Forum"), "" for NONE; static. */
const char *ent_class_name(EntClass class_);
const char *ent_property_name(EntProperty property);

/* The term of a local name, or NONE. */
EntClass ent_class_parse(EntStr name);
EntProperty ent_property_parse(EntStr name);

/* Event for Forum, Event for Event; NONE for NONE. */
EntClass ent_class_top(EntClass class_);

#endif
