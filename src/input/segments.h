/* Paragraphs of an article's text.
 * Thread rule: pure function. */
#ifndef ENT_INPUT_SEGMENTS_H
#define ENT_INPUT_SEGMENTS_H

#include "base/vec.h"
#include "input/article.h"
#include "text/doc.h"

typedef ENT_VEC(EntSegment) EntSegments;

/* Append the paragraphs of TEXT (clean, as ent_source_next leaves it) to OUT: byte ranges in order,
 * disjoint, never empty, white space at their ends left out.
 *
 * A line is a paragraph, as in text from the web, except in a block (lines without an empty one
 * between) that is broken at a width: there the lines are joined. A block is so broken where most
 * lines but the last could not have taken the first word of the next one within the block's longest
 * line, or go on in lower case; that line is 40 to 120 characters long, and some line begins in
 * lower case: a headline over a byline is not. In it a line ends a paragraph where the next word
 * would have had room and begins with a capital, and the line is short or ends in a stop. In a text
 * with such blocks one is broken, too, that begins no line in lower case but fills all at their
 * width, and a line that hangs below a long one, two columns further in, goes on with it.
 * ENT_ERR_MEMORY. */
EntStatus ent_article_segments(EntStr text, EntSegments *out) ENT_MUST_USE;

#endif
