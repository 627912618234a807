/* Minting: the IRI of a node from what it is, the same on every run and for every article.
 *
 *     BASE  type  "_"  slug          https://w3id.org/entente/id/organisation_acme_motor
 *     BASE  type  "_"  slug  "_"  hash of what the slug does not show
 *
 * A slug holds lower-case letters, digits and single "_": what raptor shortens to a prefixed name
 * in Turtle. Letters beyond ASCII stay as they are (RFC 3987); what cannot stand in a name is left
 * out, and then the hash follows, so that names that differ after folding never meet. The hash is
 * FNV-1a, 64 bit (Fowler, Noll, Vo), as 16 hexadecimal digits.
 *
 * Owner: results live in the arena; {NULL,0} when memory is out. Thread rule: pure functions; one
 * thread per arena. */
#ifndef ENT_GRAPH_MINT_H
#define ENT_GRAPH_MINT_H

#include "base/arena.h"

#define ENT_MINT_BASE "https://w3id.org/entente/id/"

enum { ENT_MINT_SLUG = 80 }; /* bytes of a slug; longer ones are cut, and hashed */

/* True when nodes can be minted under BASE: an absolute IRI of legal characters that ends in "/"
 * or "#". */
bool ent_mint_base_is_valid(EntStr base);

/* The node of TYPE ("organisation") that bears a name. FOLDED is the name as ent_text_fold leaves
 * it; NAME, as written, is hashed where nothing is left of it. SCOPE tells apart nodes whose name
 * is not unique (the article's id for a described event), or is empty. */
EntStr ent_mint_named(EntArena *arena, EntStr base, const char *type, EntStr folded, EntStr name,
                      EntStr scope);

/* The node of TYPE that is given by PARTS (COUNT of them, order matters): always with their hash.
 * HINT (may be empty) is shown before it, for readers of the graph. */
EntStr ent_mint_keyed(EntArena *arena, EntStr base, const char *type, EntStr hint,
                      const EntStr *parts, size_t count);

/* BASE "place_country_" code in lower case: the country of an ISO 3166-1 alpha-2 CODE. */
EntStr ent_mint_country(EntArena *arena, EntStr base, EntStr code);

#endif
