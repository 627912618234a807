/* Aliases: which short forms of a name that one article uses may serve the others.
 *
 * An acronym of the name ("Orion Harbour Association (OHA)") and the name without its legal form
 * ("Nordwind Energy" of "Nordwind Energy AG"), unless the lexicon knows it as something else or as
 * a word. Other short forms ("the Association", "Orion") mean it in its article only.
 *
 * Owner: the doc's arena. Thread rule: one thread per document; the lexicon is shared. */
#ifndef ENT_LINK_ALIAS_H
#define ENT_LINK_ALIAS_H

#include "link/link.h"

/* Is ALIAS an acronym of NAME: three capitals or more, letters of the name in its order, the first
 * of it first, and not simply its beginning ("SIEMENS" of "Siemens Energy")? */
bool ent_is_acronym_of(EntStr alias, EntStr name);

/* NAME without the legal form at its end, or the same: "Quorva Motor" of "Quorva Motor Co., Ltd.".
 */
EntStr ent_without_legal_form(const EntLexicon *lexicon, EntStr name);

/* Set aliases of ENTITIES, whose items are known. ENT_ERR_MEMORY. */
EntStatus ent_find_aliases(const EntLexicon *lexicon, EntDoc *doc,
                           EntEntities *entities) ENT_MUST_USE;

#endif
