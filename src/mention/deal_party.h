/* Names that only the deal they stand in shows to be a body: who acquires and is acquired, who
 * partners with whom. Inside the mention room. */
#ifndef ENT_MENTION_DEAL_PARTY_H
#define ENT_MENTION_DEAL_PARTY_H

#include "mention/finder.h"

/* Does the name SPAN stand where a sentence names a side of a deal: subject or object of a verb of
 * acquiring or cooperating, or behind the preposition of such a verb or noun ("acquisition of",
 * "stake in", "partnership with")? What it is called tells nothing here. */
bool ent_is_deal_party(const EntFinder *finder, EntSpan span);

/* The same by the words in a row around SPAN, whatever the tree ("SPAN teams up with", "partnered
 * with brands such as SPAN"); part of the above. */
bool ent_told_as_party(const EntFinder *finder, EntSpan span);

/* Does SPAN do what only companies do ("SPAN manufactures", "SPAN is a maker of", "SPAN and Quorva
 * formed a venture"), or is it done by or with one ("licensed from SPAN")? Part of the above. */
bool ent_acts_as_firm(const EntFinder *finder, EntSpan span);

/* "Quorva announced the launch of its pump", "announced that it will" (its_signs.c). */
bool ent_announces_its(const EntFinder *finder, EntSpan span);

/* Is SPAN one of "companies including Orion and Quorva", "makers such as Orion"? */
bool ent_named_among_companies(const EntFinder *finder, EntSpan span);

/* Does a common noun right before it, as in "the defence group NAME", say that SPAN is a company?
 */
bool ent_is_called_company(const EntFinder *finder, EntSpan span);

#endif
