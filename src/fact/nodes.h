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
    EntStr node;
    EntStr *parts; /* kind, parties, the rest; or person, folded title, organisation */
    size_t parties, count;
    bool is_position;
} EntNodeKey;

typedef ENT_VEC(EntNodeKey) EntNodeKeys;

/* Append the keys of all Partnerships and Positions of FACTS to OUT. IRIS as ent_node_entities left
 * them. ENT_ERR_MEMORY. */
EntStatus ent_node_keys(EntArena *arena, EntStr base, const EntFacts *facts, const EntStr *iris,
                        EntNodeKeys *out) ENT_MUST_USE;

/* The IRI of the node after parts of its KEY were changed; their order is mended. */
EntStr ent_node_rekey(EntArena *arena, EntStr base, EntNodeKey *key);

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
