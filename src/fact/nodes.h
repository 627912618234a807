/* The IRIs of an article's nodes. Private to the fact room's graph writer.
 *
 *     Country                 its ISO code
 *     other entities          class and folded name, as the lexicon has it if it knows the thing;
 *                             events with their year; places with their region or country where
 *                             the name alone means a better known one
 *     described event, place that may be one of several: the article too
 *     Partnership             kind, parties in order of their IRIs, amount; with fewer than two
 *                             parties, the article and the place of its first evidence; a
 *                             BilateralCooperation, its parties alone
 *     Position, Attendance, Amount    what they say
 *     Mention, Statement      article, offsets, and what is mentioned or stated
 *
 * Owner: the arena; an IRI of {NULL,0} means that memory is out. */
#ifndef ENT_FACT_NODES_H
#define ENT_FACT_NODES_H

#include "fact/fact.h"

EntStr ent_node_article(EntArena *arena, EntStr base, const EntArticle *article);

/* The IRIs of all entities of FACTS, by index. Entities that meet in one IRI are one node.
 * ENT_ERR_MEMORY. */
EntStatus ent_node_entities(EntArena *arena, EntStr base, const EntFacts *facts,
                            EntStr **iris) ENT_MUST_USE;

/* What the IRI of a Partnership or Position is made of, which other entities' IRIs are part of. */
typedef struct EntNodeKey {
    EntStr *parts; /* kind, parties, the rest; or person, folded title, organisation */
    size_t parties, count;
    bool is_position;
} EntNodeKey;

enum { ENT_POSITION_PARTS = 3 }; /* the organisation may be empty */

/* The IRI of the node of KEY, whose parties are brought into order, each once. */
EntStr ent_node_of_key(EntArena *arena, EntStr base, EntNodeKey *key);

/* Parts of a Partnership's key beside kind and parties. NUMBER as ent_decimal_text with 6 digits.
 */
EntStr ent_node_amount_part(EntArena *arena, EntStr number, EntStr currency);
EntStr ent_node_date_part(EntArena *arena, int year, int month, int day);

/* The node of an organisation or initiative (TOP) of NAME whose name is all that is known. */
EntStr ent_node_of_name(EntArena *arena, EntStr base, EntClass top, EntStr name);

/* The node of a fact whose object is a POSITION, ATTENDANCE or AMOUNT. */
EntStr ent_node_value(EntArena *arena, EntStr base, const EntFact *fact, const EntStr *iris);

/* Code points [BEGIN, END) of ARTICLE as a mention of the node TARGET. */
EntStr ent_node_mention(EntArena *arena, EntStr base, EntStr article, size_t begin, size_t end,
                        EntStr target);

/* What the same range states. OBJECT: value and datatype of the object, which tell it from others.
 */
EntStr ent_node_statement(EntArena *arena, EntStr base, EntStr article, size_t begin, size_t end,
                          EntStr subject, EntStr property, EntStr object);

/* VALUE (finite) as xsd:decimal, with at most DIGITS (0 to 9) behind the point and at least one, by
 * no locale: "20000000000.0". */
EntStr ent_decimal_text(EntArena *arena, double value, int digits);

#endif
