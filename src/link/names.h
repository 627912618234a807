/* Inside the link room: names compared as rows of folded words. What is read of A and B is stated
 * of A first. Pure functions. */
#ifndef ENT_LINK_NAMES_H
#define ENT_LINK_NAMES_H

#include "link/cluster.h"

/* "of", "and", "the", …: words that names may leave out. */
bool ent_small_word(EntStr word);

bool ent_name_has(const EntName *name, EntStr word);
bool ent_names_equal(const EntName *a, const EntName *b);

/* B begins, or ends, with all words of A, which has some; or has them all in their order. */
bool ent_name_begins(const EntName *a, const EntName *b);
bool ent_name_ends(const EntName *a, const EntName *b);
bool ent_name_within(const EntName *a, const EntName *b);

/* ACRONYM is the initials of the words of NAME, small words left out or not. */
bool ent_name_initials(const EntName *acronym, const EntName *name);

/* LONGER is "Harbour Tax Credit (HTC) Coalition", SHORTER "HTC Coalition" or "Harbour Tax Credit
 * Coalition". */
bool ent_name_inner_acronym(const EntName *shorter, const EntName *longer);

/* Do A and B denote one thing? As ent_same_thing: 0 no, else a preference. same_bodies.c;
 * same_events.c, where they are of the kinds KA and KB. */
int ent_same_organisation(const EntLinker *linker, const EntName *a, const EntName *b);
int ent_same_event(const EntLinker *linker, const EntName *a, EntClass ka, const EntName *b,
                   EntClass kb);

#endif
