/* Headings that run into the text behind them ("Next StepsThe project …", "Contact DetailsOrion"),
 * where a page became text without the break between.
 *
 * A word with a capital inside it is two words where the article shows that both exist: it stands
 * there once as it is, and its second part is a small word ("The", "When") or stands elsewhere
 * alone. What lies before it in its piece must be a heading (all words but small ones begin with
 * capitals), and what lies behind must go on as a sentence; a heading of one word must be one that
 * headings have ("Conclusion"), or a small word must follow. "DataBank" in a sentence stays one
 * word. Thread rule: pure functions. */
#ifndef ENT_INPUT_GLUED_H
#define ENT_INPUT_GLUED_H

#include "base/str.h"

/* Where in [BEGIN, END) of LINE, a word without white space, the text begins that the heading from
 * PIECE on touches; 0 where there is none. TEXT: the article, which LINE is a part of. TRIES: how
 * often the article may still be searched, counted down, so that the work stays linear. */
size_t ent_glued_heading(EntStr text, EntStr line, size_t piece, size_t begin, size_t end,
                         unsigned *tries);

/* Where in LINE, the first of an article, the text begins behind a headline in capitals that
 * nothing sets apart from it: "Nordwind Opens Third Plant in Riga The plant, which …". Told by a
 * small word with a capital, which headlines write small, or by the headline's first word again,
 * with a sentence in small letters behind. 0 where the line is no such thing. */
size_t ent_glued_lead(EntStr line);

/* Where a town touches the name before it in [BEGIN, END) of LINE, "QuorvaWireRiga, Texas www…",
 * "(Orion)Riga, TX": the name stands elsewhere in TEXT, and an address follows. 0 where none does.
 */
size_t ent_glued_town(EntStr text, EntStr line, size_t begin, size_t end, unsigned *tries);

/* A dash and a bracket touch what is before or behind at I of TOKEN, "RIGA–(ORION WIRE)–Acme": a
 * space is missing there. */
bool ent_glued_dash(EntStr token, size_t i);

/* A time of day touches what is before it at I of TOKEN, "Orion Corp.10:30": the next row of a
 * programme begins there. */
bool ent_glued_time(EntStr token, size_t i);

/* A day touches the short month before it at I of TOKEN, "Oct.15-17,": a space is missing there. */
bool ent_glued_day(EntStr token, size_t i);

#endif
