/* Whom the contact of a press release names in full: a person, a title and the body where it is
 * held, in one line or in lines below one another (room-internal). Addresses beside them tell
 * nothing, and neither does a mere name.
 * Thread rule: pure function. */
#ifndef ENT_INPUT_CONTACT_H
#define ENT_INPUT_CONTACT_H

#include "input/segments.h"

/* How many of SEGMENTS of TEXT, from I on and before END, tell of such a person; 0: none. A label
 * may stand before the name: "Media: Ann Day, press officer, Acme Rail". */
size_t ent_contact_officer(EntStr text, const EntSegments *segments, size_t i, size_t end);

#endif
