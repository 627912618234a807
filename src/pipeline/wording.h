/* The words of an article's own statement, for comparing it with others.
 *
 * Enters: an article. Leaves: the words of its body, each as a hash of its lower-case form with a
 * mark of how much it tells. A word is a run of letters or one of digits, so that quotes,
 * dashes and spaces do not count. What copies of one article differ in is left out: headline,
 * dateline, bylines, captions, imprint, words about the company and boilerplate (input/front.h). Of
 * a short text, where the headline may be the news, all words are taken, the title's first.
 *
 * Thread rule: one thread per EntWording. */
#ifndef ENT_PIPELINE_WORDING_H
#define ENT_PIPELINE_WORDING_H

#include "input/front.h"

enum { ENT_WORDING_SHORT = 50 }; /* words of a body; below, the whole text is taken */

typedef enum EntWordWeight {
    ENT_WORD_PLAIN,
    ENT_WORD_FIRST,  /* capital letter, but at the start of a sentence: a name or not */
    ENT_WORD_TELLING /* a name, a date, a number in digits */
} EntWordWeight;

typedef struct EntWordingWord {
    EntStr text; /* view of the article */
    uint32_t hash;
    uint8_t weight; /* EntWordWeight */
} EntWordingWord;

/* A zeroed EntWording is empty and ready; its memory is used again for the next article. */
typedef struct EntWording {
    ENT_VEC(EntWordingWord) words;
    bool is_short; /* the whole text, and only an equal one is a copy */
    EntSegments segments, own;
    EntFront front;
} EntWording;

/* Overwrites WORDING's words. ENT_ERR_MEMORY. */
EntStatus ent_wording_of(const EntArticle *article, EntWording *wording) ENT_MUST_USE;
void ent_wording_release(EntWording *wording);

/* A number in letters, or a negation: these tell as much as names do. */
bool ent_word_is_number_or_negation(EntStr word);

#endif
