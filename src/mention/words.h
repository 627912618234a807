/* EntWord: what the lexicon says of a token by itself, looked up once per document. */
#ifndef ENT_MENTION_WORDS_H
#define ENT_MENTION_WORDS_H

#include "onto/lexicon.h"
#include "text/doc.h"

typedef struct EntWord {
    uint64_t senses; /* bit 1 << EntSenseType for each sense of the word (or its lemma) alone */
    bool capital;  /* begins with a capital, or is written as names are: "eBay", "3M", "12Peaks" */
    bool upper;    /* two letters or more, none in lower case */
    bool letters;  /* has a letter */
    bool digits;   /* digits only */
    bool function; /* determiner, preposition, conjunction, pronoun, auxiliary */
    bool glued;    /* no space before it */
    bool opens;    /* first of its paragraph */
    bool degree;   /* letters behind a person's name: "PhD", "FACS" (degrees.c) */
    bool heading;  /* in a short paragraph of capitals without a full stop */
} EntWord;

static inline bool ent_word_has(const EntWord *word, EntSenseType type)
{
    return (word->senses >> type & 1u) != 0;
}

/* One EntWord per token of DOC, in its arena; NULL when memory is out. */
EntWord *ent_words_make(const EntLexicon *lexicon, EntDoc *doc);

/* The sense of TYPE of the longest phrase (up to four words) that ends at token END - 1 and begins
 * at or after BEGIN, with its length in tokens in *LENGTH; NULL if none. The last word may also
 * stand for its lemma ("forums"). */
const EntSense *ent_words_head(const EntLexicon *lexicon, const EntDoc *doc, uint32_t begin,
                               uint32_t end, EntSenseType type, uint32_t *length);

/* "maker", "brewery", "lessor", "engineers" at token I: a noun for a body by what it is or does;
 * those for any body ("institute") are heads of names, too, and no part of this class. */
bool ent_trade_noun(const EntLexicon *lexicon, const EntDoc *doc, const EntWord *words, uint32_t i);

/* What opens a noun phrase: an article, "its", a genitive. */
bool ent_opens_phrase(const EntToken *token);

/* Sense of TYPE of the whole span, or NULL. */
const EntSense *ent_words_sense(const EntLexicon *lexicon, const EntDoc *doc, EntSpan span,
                                EntSenseType type);

/* Mark the names that begin small as capitals are (small_names.c). */
void ent_words_mark_small(const EntLexicon *lexicon, const EntDoc *doc, EntWord *words);

/* Mark the degrees and other letters behind persons' names, which are no names (degrees.c). */
void ent_words_mark_degrees(const EntDoc *doc, EntWord *words);

/* Letters behind a person's name that say a degree, licence or honour: "PhD", "M.D.", "CPA". */
bool ent_is_credential(EntStr text);

#endif
