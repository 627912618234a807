/* Inside the mention room: what decides the type of a name, part by part. Units and thread rule as
 * mention/finder.h. */
#ifndef ENT_MENTION_TYPING_H
#define ENT_MENTION_TYPING_H

#include "mention/finder.h"

/* Nothing is known; and what is surely no name of an entity. */
static const EntTyping ent_typing_none = {ENT_CLASS_NONE, ENT_STRENGTH_GUESS, NULL};
static const EntTyping ent_typing_refused = {ENT_CLASS_NONE, ENT_STRENGTH_SURE, NULL};

static inline EntTyping ent_typing_sure(EntClass kind, const EntSense *sense)
{
    return (EntTyping){kind, ENT_STRENGTH_SURE, sense};
}

/* All words of SPAN are ones that running text writes in lower case, or adjectives of countries. */
bool ent_all_common(const EntFinder *finder, EntSpan span);

/* "Summit Repair, one of the country's oldest builders,": what stands behind says so. */
bool ent_described_as_business(const EntFinder *finder, EntSpan span);

/* "the newspaper | Quorvane", "the charity | Quorvane": the kind that the noun before tells of a
 * media outlet or an association, else NONE (described_kinds.c). */
EntClass ent_kind_before(const EntFinder *finder, EntSpan span);

/* A name of the gazetteers; kind NONE where it is none, or the context speaks against it
 * (place_types.c). */
EntTyping ent_type_by_gazetteer(const EntFinder *finder, EntSpan span);

/* Words around a name that no gazetteer knows which say that it is a place. */
bool ent_stands_as_place(const EntFinder *finder, EntSpan span);

/* "Kurzeme Province", "from Riga International Airport": a noun that no body ends in. "Lake
 * Quorva": the noun opens the name; kind NONE where it does not. */
bool ent_surely_place(const EntFinder *finder, EntSpan span);
/* "Quorva Nang, a Khmer ruin", "the road from Quorva to Tolma": what stands beside SPAN tells of a
 * place (told_names.c). */
bool ent_told_place(const EntFinder *finder, EntSpan span);
EntTyping ent_first_place_typing(const EntFinder *finder, EntSpan span);

/* "Southern California": a part of a named place. */
bool ent_part_of_place(const EntFinder *finder, EntSpan span);

/* The token behind the town that opens a dateline at token I, "Hillview, United States - May 3,
 * 2025", or 0. */
uint32_t ent_dateline_town(const EntFinder *finder, uint32_t i);

/* SPAN is the town that opens a dateline before its region. */
bool ent_opens_dateline(const EntFinder *finder, EntSpan span);

/* Towns that no gazetteer knows: "HILLVIEW, Ore. --", "mayor of Quorva", "Millbrook, Ga.". */
bool ent_town_of_dateline(const EntFinder *finder, EntSpan span);
bool ent_town_of_mayor(const EntFinder *finder, EntSpan span);
bool ent_town_of_state(const EntFinder *finder, EntSpan span);

/* "Director | NATO-Quorvane": letters and a word right behind a title, a body (letters.c). */
bool ent_letters_joined(const EntFinder *finder, EntSpan span);

/* A person; kind NONE, or another where the name turns out to be one (person_types.c). */
EntTyping ent_type_by_person(const EntFinder *finder, EntSpan span);

/* "Karl K. Park": a given name, an initial and a surname, whatever else the surname means. */
bool ent_given_and_initial(const EntFinder *finder, EntSpan span);

/* The token at I is an initial and the surname that it is written with: "N.Enkhbat". */
bool ent_initial_and_name(const EntFinder *finder, uint32_t i);

/* A town's name that the text gives to a firm, wherever it stands (place_firms.c). */
bool ent_town_is_firm(const EntFinder *finder, EntSpan span);

/* A building's name, "Quorvan House", that the text gives to a firm: with a legal form behind it
 * somewhere, or as a town's (place_firms.c). */
bool ent_building_is_firm(const EntFinder *finder, EntSpan span);

#endif
