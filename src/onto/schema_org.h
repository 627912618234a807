/* schema.org beside our own vocabulary: what a statement in our terms also says in those of
 * https://schema.org/, for stores without reasoning.
 *
 * Most rows are the rdfs:subClassOf and rdfs:subPropertyOf of ontology/entente.ttl, and a test
 * holds the two together. Those of `nearest` are marked there by rdfs:seeAlso only, or have another
 * form (an inverse, a short cut over a Position); docs/ontology.md tells why each of them holds.
 * Thread rule: constants only. */
#ifndef ENT_ONTO_SCHEMA_ORG_H
#define ENT_ONTO_SCHEMA_ORG_H

#include "onto/vocab.h"

#define ENT_SCHEMA_ORG_NS "https://schema.org/"

/* clang-format off */
/* our class, theirs */
#define ENT_SCHEMA_ORG_CLASSES(X) \
    X(Event, Event) X(Exhibition, ExhibitionEvent) X(Festival, Festival) \
    X(Organisation, Organization) X(Company, Corporation) X(University, CollegeOrUniversity) \
    X(GovernmentBody, GovernmentOrganization) X(ResearchInstitute, ResearchOrganization) \
    X(MediaOutlet, NewsMediaOrganization) X(Person, Person) X(Place, Place) X(Country, Country) \
    X(City, City) X(Initiative, Project) X(Article, NewsArticle) X(Position, OrganizationRole) \
    X(Amount, MonetaryAmount)
#define ENT_SCHEMA_ORG_NEAREST_CLASSES(X) \
    X(Conference, ConferenceEvent)

/* our property, theirs */
#define ENT_SCHEMA_ORG_PROPERTIES(X) \
    X(name, name) X(alternateName, alternateName) X(startDate, startDate) X(endDate, endDate) \
    X(place, location) X(organiser, organizer) X(speaker, performer) X(about, about) \
    X(title, roleName) X(locatedIn, location) X(amount, amount) X(value, value) \
    X(currency, currency) X(headline, headline) X(publisher, publisher) X(author, author) \
    X(published, datePublished) X(text, articleBody) X(mentions, mentions)

/* our property, theirs, top class of the subject, theirs for the inverse or nothing */
#define ENT_SCHEMA_ORG_NEAREST(X) \
    X(participant, attendee, Event, ) X(supporter, sponsor, Event, ) \
    X(partOf, superEvent, Event, subEvent) \
    X(partOf, parentOrganization, Organisation, subOrganization)

/* Of a person, what the Position says by our property */
#define ENT_SCHEMA_ORG_OF_PERSON(X) \
    X(title, jobTitle) X(organisation, worksFor)
/* clang-format on */

/* IRI of the class that members of CLASS are in too, and of the property that a statement with
 * PROPERTY is one of too; empty where there is none. Static. */
EntStr ent_schema_org_class(EntClass class_);
EntStr ent_schema_org_property(EntProperty property);

/* The nearest property of a statement whose subject is a member of the top class TOP, and that of
 * the statement the other way round. */
EntStr ent_schema_org_nearest(EntProperty property, EntClass top);
EntStr ent_schema_org_inverse(EntProperty property, EntClass top);

/* Where a Position has PROPERTY, the property that its holder has. */
EntStr ent_schema_org_of_person(EntProperty property);

/* Is IRI one of the classes or properties above? */
bool ent_schema_org_has_class(EntStr iri);
bool ent_schema_org_has_property(EntStr iri);

#endif
