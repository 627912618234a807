/* Aliases: which short forms of a name that one article uses may serve the others.
 *
 * An acronym of the name ("Orion Harbour Association (OHA)") and the name without its legal form
 * ("Nordwind Energy" of "Nordwind Energy AG"), unless the lexicon knows it as something else or as
 * a word. Other short forms ("the Association", "Orion") mean it in its article only.
 *
 * Thread rule: pure functions; the lexicon is shared. */
#ifndef ENT_LINK_ALIAS_H
#define ENT_LINK_ALIAS_H

#include "link/link.h"

/* Is ALIAS an acronym of NAME: three capitals or more, letters of the name in its order, the first
 * of it first, and not simply its beginning ("SIEMENS" of "Siemens Energy")? */
bool ent_is_acronym_of(EntStr alias, EntStr name);

/* NAME without the legal form at its end, or the same: "Quorva Motor" of "Quorva Motor Co., Ltd.".
 */
EntStr ent_without_legal_form(const EntLexicon *lexicon, EntStr name);

/* Is FORM such a short form of NAME? LABEL is the lexicon's name of the thing, or empty: a form
 * that the lexicon knows as a name of something with another label is not. */
bool ent_is_alias_of(const EntLexicon *lexicon, EntStr form, EntStr name, EntStr label);

#endif
