/* What an article's text has besides its own statement: contacts, disclaimers, advertisements,
 * links, and what companies say of themselves (room-internal).
 *
 * Told by form: by the words such paragraphs begin with in English press releases, by mail
 * addresses and telephone numbers, and by headings "About X". No company's or wire's name is known
 * here, but for the marks that a few syndication services leave. How far it reaches:
 *   - a line ("Read more", "Copyright …"): that paragraph;
 *   - a contact: also the short paragraphs behind it; but a person whom it names with title and
 *     body (contact.h) is told by the article;
 *   - a disclaimer or footer: also all that follows, to the next heading with prose under it;
 *   - "About X" (or "About X: …"): also what follows, to the next of these starts or headings. It
 *     is boilerplate where the body before does not name X (a wire's words about itself).
 * Thread rule: pure function. */
#ifndef ENT_INPUT_BOILERPLATE_H
#define ENT_INPUT_BOILERPLATE_H

#include "input/segments.h"

typedef enum EntMatter {
    ENT_MATTER_BODY,
    ENT_MATTER_ABOUT,
    ENT_MATTER_BOILERPLATE,
    ENT_MATTER_OFFICER,      /* the first line on a person of a contact, */
    ENT_MATTER_OFFICER_MORE, /* and one that goes on */
} EntMatter;

/* MATTER gets an EntMatter for each of SEGMENTS. HEADLINE is the headline's index, SIZE_MAX for
 * none; it is always body. */
void ent_boilerplate_find(EntStr text, const EntSegments *segments, size_t headline,
                          uint8_t *matter);

#endif
