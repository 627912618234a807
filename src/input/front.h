/* What stands around an article's body: headline, byline, dateline, captions, imprint, contacts and
 * disclaimers, companies' words about themselves; and what they tell of its author, publisher and
 * date.
 *
 * Enters: an article and its paragraphs. Leaves: the ranges of those parts, so that later stages
 * know that a headline is no sentence and a dateline no statement, and the article's own data. The
 * rules are surface forms of English-language agencies and press-release wires; nothing is guessed
 * from meaning. Thread rule: pure functions. */
#ifndef ENT_INPUT_FRONT_H
#define ENT_INPUT_FRONT_H

#include "input/segments.h"

typedef enum EntPartKind {
    ENT_PART_HEADLINE, /* the whole paragraph, "# " in front left out */
    ENT_PART_BYLINE,   /* the whole paragraph: "By Li Ming in Beijing" */
    ENT_PART_DATELINE, /* the front of a paragraph with its dash: "BEIJING, May 5 (Xinhua) --" */
    ENT_PART_CAPTION,  /* the whole paragraph, credit included: it can state facts */
    ENT_PART_IMPRINT,  /* the whole paragraph: "City Daily | Updated: 2024-06-03 09:15" */
    ENT_PART_ABOUT,    /* "About Acme" and the paragraphs under it, that many in a row in one range:
                          true of the company, but no news */
    ENT_PART_BOILERPLATE, /* paragraphs, that many in a row in one range, that are not the article's
                             own statement: contacts, links, disclaimers, copyright, advertisements,
                             a wire's words about itself */
    ENT_PART_OFFICER /* a person whom a contact names with title and body, in a line or in lines
                        below one another: one range a person */
} EntPartKind;

typedef struct EntPart {
    EntPartKind kind;
    EntSegment range; /* bytes of the article's text */
} EntPart;

/* Views are of the article's own strings. */
typedef struct EntFront {
    ENT_VEC(EntPart) parts; /* in text order, disjoint; at most one headline */
    EntStr headline;        /* the article's title, else the headline's text; may be empty */
    EntStr author;          /* the article's, else from a byline; may be empty */
    EntStr publisher;       /* the article's, else from imprint, dateline or photo credit */
    bool publisher_weak;    /* it rests on a photo credit only */
    EntDate published;      /* the article's, else from imprint or dateline; year 0: unknown */
} EntFront;

/* Overwrites FRONT's contents; a zeroed EntFront is empty and ready, and its memory is used again.
 * SEGMENTS are the article's, as ent_article_segments leaves them. ENT_ERR_MEMORY. */
EntStatus ent_article_front(const EntArticle *article, const EntSegments *segments,
                            EntFront *front) ENT_MUST_USE;
void ent_front_release(EntFront *front);

/* The kind of part that byte OFFSET lies in; false where it lies in the body. O(log parts). */
bool ent_front_part_at(const EntFront *front, uint32_t offset, EntPartKind *kind);

/* Append the paragraphs that the language stages work on to OUT: SEGMENTS without boilerplate, the
 * dateline at the front of a paragraph as one of its own, so that it does not disturb the sentence
 * behind it, and the lines on an officer of a contact as one. TEXT is the article's; FRONT as
 * ent_article_front left it. ENT_ERR_MEMORY. */
EntStatus ent_front_segments(EntStr text, const EntFront *front, const EntSegments *segments,
                             EntSegments *out) ENT_MUST_USE;

#endif
