/* Between the files of rules: the facts of one article while rules choose among them. Thread rule:
 * one thread at a time. */
#ifndef ENT_FACT_RULES_WORK_H
#define ENT_FACT_RULES_WORK_H

#include "fact/extract.h"

typedef struct EntRules {
    const EntOntology *ontology;
    EntExtractWork *work;
    EntDoc *doc;
    EntFacts *facts;
    EntTrace *trace;               /* may be NULL */
    bool *drop_fact, *drop_entity; /* one each; in the doc's arena */
    size_t fact_room;              /* facts that drop_fact has flags for */
} EntRules;

static inline EntFact *ent_rules_fact(const EntRules *r, size_t i)
{
    return &r->facts->facts.at[i];
}

static inline EntClass ent_rules_top(const EntRules *r, uint32_t entity)
{
    return ent_class_top(r->facts->entities.at[entity].kind);
}

/* The norm of token I, empty behind the last. */
static inline EntStr ent_rules_norm(const EntRules *r, uint32_t i)
{
    return i < r->doc->tokens.len ? r->doc->tokens.at[i].norm : ENT_STR_EMPTY;
}

/* rules.c: a fact more, behind the others; r->drop_fact may move. ENT_ERR_MEMORY. */
EntStatus ent_rules_add(EntRules *r, EntFact f) ENT_MUST_USE;

/* rules.c: the same, of SUBJECT and the entity OBJECT by the rule PATTERN (a literal), which the
 * sentence that holds token AT shows. */
EntStatus ent_rules_relate(EntRules *r, uint32_t subject, EntProperty property, uint32_t object,
                           uint32_t at, const char *pattern, float confidence) ENT_MUST_USE;

/* rules.c: SUBJECT has a fact of PROPERTY that was not dropped. */
bool ent_rules_has(const EntRules *r, uint32_t subject, EntProperty property);

/* rules.c: the same with this OBJECT; a speaker is a participant too. */
bool ent_rules_any(const EntRules *r, uint32_t subject, EntProperty property, uint32_t object);

/* rules.c: a verb of speech, or one of what speakers do at events, stands in SENTENCE. */
bool ent_rules_says_something(const EntRules *r, EntSpan sentence);

/* rules.c: a mention of ENTITY stands in SENTENCE. */
bool ent_rules_speaks_of(const EntRules *r, EntSpan sentence, uint32_t entity);

/* rules.c: PARTNERSHIP and all its facts go. */
void ent_rules_drop_partnership(EntRules *r, uint32_t partnership);

/* rules.c: tell the trace, if there is one, what the rule before did. */
void ent_rules_told(const EntRules *r, const char *rule, const char *about);

/* partnerships.c: a partnership has two parties, and of those that tell one deal the most special
 * stays. ENT_ERR_MEMORY. */
EntStatus ent_settle_partnerships(EntRules *r) ENT_MUST_USE;

/* event_dates.c: one start and one end of each event and partnership. */
void ent_settle_event_dates(EntRules *r);

/* event_dates.c: "When: …" and "Where: …" say it of the main event. */
EntStatus ent_details_below(EntRules *r) ENT_MUST_USE;

/* event_dates.c: the main event of an article whose lead gives one day takes place on it, if
 * nothing says else. */
EntStatus ent_date_main_event(EntRules *r) ENT_MUST_USE;

/* event_years.c: the year that "last year" or "this year's" beside its name tells of an event. */
EntStatus ent_years_of_events(EntRules *r) ENT_MUST_USE;

/* durations.c: a "two-day" event of which one end is known has the other. */
EntStatus ent_durations_of_events(EntRules *r) ENT_MUST_USE;

/* readout_lead.c: when a meeting took place and who met, by the lead of its readout. */
EntStatus ent_lead_of_readout(EntRules *r) ENT_MUST_USE;

/* deal_sides.c: purchases and shares of a property, mine or product are no partnerships. */
void ent_drop_purchases(EntRules *r);

/* deal_sides.c: of two partnerships that tell one deal, the one that tells it better stays. */
void ent_settle_same_deals(EntRules *r);

/* deal_sides.c: a body and its own part are no partners. */
void ent_drop_inner_deals(EntRules *r);

/* deal_sides.c: those whom a list names as partners of one body are none of each other. */
void ent_drop_lists_of_partners(EntRules *r);

/* event_owner.c: who holds an event whose name begins with theirs. */
EntStatus ent_organisers_by_name(EntRules *r) ENT_MUST_USE;

/* event_people.c: who is named in the description of a visit or meeting takes part in it. */
EntStatus ent_people_of_described(EntRules *r) ENT_MUST_USE;

/* rosters.c: who is listed with dashes behind "The speakers included:". */
EntStatus ent_participants_of_rosters(EntRules *r) ENT_MUST_USE;

/* programmes.c: who is named in the rows of the main event's programme takes part. */
EntStatus ent_people_of_programme(EntRules *r) ENT_MUST_USE;

/* attendance.c: of the numbers of people of one event and mode the largest stays. */
void ent_settle_attendance(EntRules *r);

/* interviews.c: the deal that an interview is about is the guest's, not the outlet's. */
void ent_settle_interviews(EntRules *r);

/* arms.c: whom a subsidiary's or owner's apposition describes acts, not whom it names. */
void ent_settle_arms(EntRules *r);

/* arms.c: the subject is the party, not whom its apposition names. */
void ent_settle_appositions(EntRules *r);

/* deal_sides.c: "a managed care provider" with capitals is a kind of body and no party. */
void ent_drop_kinds(EntRules *r);

/* event_parts.c: "Tuesday's" event of an article about a forum of several days is on that day of
 * the forum. */
void ent_weekdays_of_main_event(EntRules *r);

/* event_parts.c: the panels, receptions and days told of with the main event are its parts. */
EntStatus ent_parts_of_main_event(EntRules *r) ENT_MUST_USE;

/* openings.c: who attends the opening ceremony of a forum attends the forum, which is held there.
 */
EntStatus ent_openings_of_events(EntRules *r) ENT_MUST_USE;

/* capital_cities.c: an event "in the Kenyan capital" is in the city of that name. */
EntStatus ent_events_in_capitals(EntRules *r) ENT_MUST_USE;

/* journeys.c: who makes the one visit of an article goes to places. */
EntStatus ent_goals_of_visit(EntRules *r) ENT_MUST_USE;

/* told_guests.c: "Seventeen companies will take part in the visit. They include Orion". */
EntStatus ent_guests_told_after(EntRules *r) ENT_MUST_USE;

/* speeches.c: who is greeted at the head of a speech is at its event, which is held today. */
EntStatus ent_guests_of_speech(EntRules *r) ENT_MUST_USE;

/* listed_guests.c: those with whom the paragraphs below an announcement begin take part. */
EntStatus ent_guests_listed_below(EntRules *r) ENT_MUST_USE;

/* signing_event.c: who signs at the signing ceremony of an article, before whom, and when. */
EntStatus ent_people_of_signing(EntRules *r) ENT_MUST_USE;

/* venue_cities.c: an event at a venue that is called after a city takes place there. */
EntStatus ent_cities_of_venues(EntRules *r) ENT_MUST_USE;

/* here.c: "here" behind an event is the city of the dateline. */
EntStatus ent_place_here(EntRules *r) ENT_MUST_USE;

#endif
