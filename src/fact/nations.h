/* Nations as parties: countries, regions and bodies of states, named ("Chile", "the EU") or said by
 * an adjective ("Chilean"), which makes no mention that patterns could see.
 *
 * Thread rule: the lexicon is shared; the rest belongs to one thread. */
#ifndef ENT_FACT_NATIONS_H
#define ENT_FACT_NATIONS_H

#include "fact/fact.h"
#include "onto/lexicon.h"

enum { ENT_NATIONS = 5 }; /* at most in one group */

typedef struct EntNations {
    const EntSense *at[ENT_NATIONS]; /* owner: the lexicon */
    uint32_t count;
} EntNations;

/* The nation that begins at token I: its sense, and its tokens in *LENGTH. NULL: none. */
const EntSense *ent_nation_at(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i,
                              uint32_t *length);

/* The nation that NAME as a whole names or says as an adjective; NULL: none. */
const EntSense *ent_nation_named(const EntLexicon *lexicon, EntStr name);

/* A body of states, not a country or region? */
bool ent_nation_is_body(const EntSense *nation);

/* Add NATION; false if it is there already or there is no room. */
bool ent_nations_add(EntNations *nations, const EntSense *nation);

/* The article's entity of a nation, or ENT_NO_ENTITY. */
uint32_t ent_nation_find(const EntSense *nation, const EntFacts *facts);

/* Add a partnership of KIND with all NATIONS as parties; where there is one already, EVIDENCE is
 * one sentence more that tells of it. PATTERN: its name, static. ARENA: the doc's. ENT_ERR_MEMORY.
 */
EntStatus ent_nations_link(const EntNations *nations, EntClass kind, EntSpan evidence,
                           const char *pattern, EntArena *arena, EntFacts *facts) ENT_MUST_USE;

#endif
